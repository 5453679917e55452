//! Packages with a document that hides what it is, or acts where nobody looks: the kinds, written in other ways than usual, and the
//! ordinary documents beside them.

use klagesak_core::kodeverk::Mimetype;
use klagesak_syntetisk::dokument;

use super::Ond;
use super::dokumenter::{DOCX, MAIL, ODT, PDF, PNG, TEXT, XLSX, docx, med, parts, png, relation, xlsx};

const JPEG: &str = "image/jpeg";
const TIFF: &str = "image/tiff";

pub(super) fn alle() -> Vec<Ond> {
    let mut alle = kontor();
    alle.extend(odf());
    alle.extend(filer());
    alle.extend(brev());
    alle
}

fn felt(code: &str) -> Vec<u8> {
    format!("<document><p><instrText>{code}</instrText></p></document>").into()
}

fn mal(target: &str) -> Vec<u8> {
    docx(&[("word/_rels/settings.xml.rels", &relation("attachedTemplate", target))])
}

fn kontor() -> Vec<Ond> {
    let spelled = "<document><p><fldChar fldCharType='begin'/><fldChar fldCharType='begin'/><instrText>QUOTE 68 68 69</instrText>\
        <fldChar fldCharType='end'/><instrText> c:\\\\a</instrText><fldChar fldCharType='end'/></p></document>";
    let formel = "<worksheet><c><f>WEBSERVICE(\"https://eksempel.no/?\"&amp;A2)</f></c></worksheet>";
    let tilkobling = "<connections><connection id='1' refreshOnLoad='1'><webPr url='http://eksempel.no/x'/></connection></connections>";
    let kontroll = "<ax:ocx ax:classid='{D27CDB6E-AE6D-11CF-96B8-444553540000}'/>";
    let rtf = b"{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}";
    vec![
        med("mal-med-blandede-skraastreker", &["242"], DOCX, mal("\\/tjener/mal.dotm")),
        med("mal-uten-skraastreker", &["242"], DOCX, mal("http:eksempel.no/mal.dotm")),
        med("felt-utenfor-vanlig-mappe", &["242"], DOCX, docx(&[("tekst/a.bin", &felt("DDEAUTO c:\\\\a"))])),
        med("felt-skrevet-av-felt", &["242"], DOCX, docx(&[("word/footer.xml", spelled.as_bytes())])),
        med(
            "felt-som-henter-tekst",
            &["242"],
            DOCX,
            docx(&[("word/footer.xml", &felt("INCLUDETEXT \"\\\\\\\\tjener\\\\a.docx\""))]),
        ),
        med(
            "felt-som-viser-en-fil",
            &["243"],
            DOCX,
            docx(&[("word/footer.xml", &felt("LINK Excel.Sheet.12 \"C:\\\\a.xlsx\" \"A1\" \\a"))]),
        ),
        med(
            "bilde-paa-nettet",
            &["243"],
            DOCX,
            docx(&[("word/_rels/document.xml.rels", &relation("image", "https://eksempel.no/a.png"))]),
        ),
        med("activex-kontroll", &["202"], DOCX, docx(&[("word/activeX/activeX1.xml", kontroll.as_bytes())])),
        med("objekt-i-rtf", &["244"], DOCX, docx(&[("word/afchunk.rtf", rtf)])),
        med("formel-som-henter", &["242"], XLSX, xlsx(&[("xl/worksheets/sheet1.xml", formel.as_bytes())])),
        med(
            "tilkobling-som-oppdateres",
            &["242"],
            XLSX,
            xlsx(&[("xl/connections.xml", tilkobling.as_bytes())]),
        ),
    ]
}

fn odt(content: &str) -> Vec<u8> {
    let content = format!("<office:document-content>{content}</office:document-content>");
    parts(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.as_bytes())])
}

fn odf() -> Vec<Ond> {
    let one = |navn, regler: &[&'static str], content| med(navn, regler, ODT, odt(content));
    vec![
        one("odt-med-dde", &["242"], "<text:dde-connection-decl office:dde-application='soffice'/>"),
        one(
            "odt-med-avsnitt-fra-nettet",
            &["242"],
            "<text:section-source xlink:href='http://eksempel.no/a.odt'/>",
        ),
        one("odt-med-ramme", &["242"], "<draw:floating-frame xlink:href='https://eksempel.no/'/>"),
        one(
            "hendelse-i-odt",
            &["241"],
            "<script:event-listener script:event-name='dom:load' \
             xlink:href='vnd.sun.star.script:a.py$b?language=Python&amp;location=share'/>",
        ),
    ]
}

fn utf16(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

fn filer() -> Vec<Ond> {
    let arkiv = parts(&[("a.exe", b"MZ")]);
    let pdf = dokument(&Mimetype::Pdf, 3, 1).unwrap();
    let bak = |more: &[u8]| [png(100).as_slice(), more].concat();
    let whole = png(100);
    vec![
        med("arkiv-inni-slutten-av-pdf", &["203"], PDF, [&pdf, arkiv.as_slice(), b"\n%%EOF\n"].concat()),
        med("arkiv-bak-bilde", &["203"], PNG, bak(&[arkiv.as_slice(), b"x"].concat())),
        med("rar-bak-bilde", &["203"], PNG, bak(b"Rar!\x1a\x07\x01\0\0\0\0\0")),
        med("program-bak-bilde", &["202"], PNG, bak(b"\0\0MZ\x90\0\x03\0\0\0")),
        med("avkortet-bilde", &["233"], PNG, whole[..whole.len() - 12].to_vec()),
        med("tiff-med-umulig-side-to", &["232"], TIFF, tiff(&[(100, 100), (100_000, 100_000)])),
        med("nettside-bak-kommentar", &["202"], TEXT, "<!-- a --><html><script>alert(1)</script></html>"),
        med("nettside-i-utf-16", &["202"], TEXT, utf16("<html><script>alert(1)</script></html>")),
    ]
}

/// Pages that say how large they are, and nothing else.
fn tiff(pages: &[(u32, u32)]) -> Vec<u8> {
    let mut bytes = b"II*\0".to_vec();
    for (width, height) in pages {
        let at = u32::try_from(bytes.len()).unwrap() + 4;
        bytes.extend(at.to_le_bytes());
        bytes.extend(2_u16.to_le_bytes());
        for (tag, value) in [(256_u16, width), (257, height)] {
            bytes.extend(tag.to_le_bytes());
            bytes.extend([4, 0, 1, 0, 0, 0]);
            bytes.extend(value.to_le_bytes());
        }
    }
    bytes.extend([0; 4]);
    bytes
}

/// A letter of these parts, each with its head.
fn letter(kind: &str, parts: &[&str]) -> String {
    let parts: String = parts.iter().map(|part| format!("--b\n{part}\n")).collect();
    format!(
        "From: kontor@eksempel.no\nSubject: Klage\nMIME-Version: 1.0\nContent-Type: {kind}; boundary=\"b\"\n\n{parts}--b--\n"
    )
}

const TEKST: &str = "Content-Type: text/plain\n\nSe brevet.";
const BILDE: &str = "Content-Type: image/png; name=a.png\nContent-Disposition: attachment; filename=a.png\n\
    Content-ID: <a@eksempel.no>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=";

fn brev() -> Vec<Ond> {
    let pdf = "Content-Type: application/pdf; name=a.pdf\nContent-Disposition: inline; filename=a.pdf\n\nhei";
    let inner = "Content-Type: message/rfc822\n\nFrom: a@eksempel.no\nSubject: Klage\n\nHei";
    let tnef = "Content-Type: application/ms-tnef\n\nhei";
    let one = |navn, part| med(navn, &["253"], MAIL, letter("multipart/mixed", &[TEKST, part]));
    vec![
        one("e-post-med-vedlegg-i-teksten", pdf),
        one("videresendt-e-post", inner),
        one("winmail", tnef),
        one("e-post-med-bilde-som-ikke-vises", BILDE),
    ]
}

/// The ordinary documents beside them, each with the numbers of the rules it is close to.
pub(super) fn nesten() -> Vec<(Ond, &'static [&'static str])> {
    let naer = |navn, regler: &'static [&'static str], slag, innhold: Vec<u8>| {
        (med(navn, &[], slag, innhold), regler)
    };
    let odt = odt(
        "<office:scripts/><draw:image xlink:href='Pictures/a.png'/><draw:object xlink:href='./Object 1'/>\
         <text:a xlink:href='https://eksempel.no'>a</text:a>",
    );
    let jpeg = dokument(&Mimetype::Jpeg, 3, 1).unwrap();
    let fill = [&jpeg[..2], b"\xff\xff", &jpeg[2..]].concat();
    let image = png(100);
    let phone = [&image[..8], b"\0\0\0\x04CgBI\x50\0\x20\x02\x2b\xd5\xb3\x7f", &image[8..]].concat();
    let page = "Content-Type: text/html\n\n<p>Hei</p><img src=\"cid:a@eksempel.no\">";
    vec![
        naer(
            "egenskap-som-heter-dde",
            &["242"],
            DOCX,
            docx(&[("word/footer.xml", &felt("DOCPROPERTY \"DDE\""))]),
        ),
        naer("mal-paa-egen-disk", &["242"], DOCX, mal("file:///C:\\maler\\brev.dotx")),
        naer("odt-med-bilde-og-objekt", &["241", "242"], ODT, odt),
        naer("jpeg-med-fyllbyte", &["231", "233"], JPEG, fill),
        naer("bilde-fra-telefon", &["231"], PNG, phone),
        naer("tekst-med-dato-foerst", &["203"], TEXT, b"070701 ringte parten.\n".to_vec()),
        naer("tekst-med-utrop", &["202"], TEXT, b"#!viktig: ring parten\n".to_vec()),
        naer("tekst-med-initialer-foerst", &["201"], TEXT, b"BM ringte i dag.\n".to_vec()),
        naer(
            "e-post-med-bilde-i-teksten",
            &["253"],
            MAIL,
            letter("multipart/related", &[page, BILDE]).into(),
        ),
    ]
}
