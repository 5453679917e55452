//! Packages with a document that acts in a way that is seldom met, and ordinary documents that look like one.

use super::Ond;
use super::dokumenter::{DOCX, MAIL, ODT, PDF, TEXT, XLSX, docx, med, parts, pdf, written, xlsx};

const W: &str = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
const X: &str = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

pub(super) fn alle() -> Vec<Ond> {
    let mut alle = kontor();
    alle.extend(pdfer());
    alle.extend(brev());
    alle
}

fn kontor() -> Vec<Ond> {
    let spelled = format!(
        "<w:hdr {W}><w:p><w:fldChar w:fldCharType='begin'/><w:fldChar w:fldCharType='begin'/><w:instrText>DOCPROPERTY a</w:instrText>\
         <w:fldChar w:fldCharType='end'/><w:instrText> c:\\\\a</w:instrText><w:fldChar w:fldCharType='end'/></w:p></w:hdr>"
    );
    let rtf = "{\\rtf1{\\field{\\*\\fldinst \\'49NCLUDETEXT \"https://eksempel.no/a\"}}}";
    let types = "<Types><Default Extension='htm' ContentType='text/html'/><Override PartName='/word/document.xml' \
        ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
    let side = |content: &str| {
        parts(&[
            ("[Content_Types].xml", types.as_bytes()),
            ("word/document.xml", b"<document/>"),
            ("word/afchunk.htm", content.as_bytes()),
        ])
    };
    let formel = format!("<worksheet {X}><c><f>Tabell1[Kari''s]&amp;WEBSERVICE (A1)</f></c></worksheet>");
    let database = format!(
        "<connections {X}><connection id='1' refreshOnLoad='1'>\
         <dbPr connection='Provider=SQLOLEDB;Data Source=tjener;Initial Catalog=a'/></connection></connections>"
    );
    let odt = |content: &str| {
        let xml = format!(
            "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' \
             xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0' xmlns:form='urn:oasis:names:tc:opendocument:xmlns:form:1.0' \
             xmlns:xforms='http://www.w3.org/2002/xforms' xmlns:xlink='http://www.w3.org/1999/xlink'>{content}</office:document-content>"
        );
        parts(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", xml.as_bytes())])
    };
    vec![
        med("felt-skrevet-av-egenskap", &["242"], DOCX, docx(&[("word/header1.xml", spelled.as_bytes())])),
        med("felt-i-rtf-med-tegnkoder", &["242"], DOCX, docx(&[("word/a.rtf", rtf.as_bytes())])),
        med("nettside-med-skript-i-dokument", &["202"], DOCX, side("<p>Hei</p><script>a()</script>")),
        med("nettside-med-ramme-i-dokument", &["242"], DOCX, side("<iframe src='https://eksempel.no'>")),
        med("formel-bak-apostrof", &["242"], XLSX, xlsx(&[("xl/worksheets/sheet1.xml", formel.as_bytes())])),
        med(
            "database-paa-annen-maskin",
            &["242"],
            XLSX,
            xlsx(&[("xl/connections.xml", database.as_bytes())]),
        ),
        med(
            "odt-som-laster-paa-nytt",
            &["242"],
            ODT,
            odt("<meta:auto-reload xlink:href='https://eksempel.no/a'/>"),
        ),
        med("odt-med-xforms", &["242"], ODT, odt("<xforms:submission action='https://eksempel.no/a'/>")),
        med(
            "knapp-til-skript-i-odt",
            &["241"],
            ODT,
            odt("<form:button xlink:href='vnd.sun.star.script:a.b?location=share'/>"),
        ),
    ]
}

fn pdfer() -> Vec<Ond> {
    let xfa = "<template><event activity='initialize'><script contentType='application/x-javascript'>a()</script></event></template>";
    let stream = |more: &str, content: &str| {
        format!("<<{more}/Length {}>>\nstream\n{content}\nendstream", content.len())
    };
    let named =
        "/Names<</EmbeddedFiles<</Names[(a)<</F(a.pdf)/UF<FEFF0061002E006A0073>/EF<</F 4 0 R>>>>]>>>>";
    vec![
        med(
            "skript-i-xfa",
            &["221", "224"],
            PDF,
            pdf("/AcroForm<</Fields[]/XFA[(a)4 0 R]>>", &[&stream("", xfa)]),
        ),
        med(
            "innhold-paa-annen-maskin",
            &["223"],
            PDF,
            pdf("/X 4 0 R", &[&stream("/F(https://eksempel.no/a)", "")]),
        ),
        med(
            "vedlegg-som-heter-program",
            &["202", "225"],
            PDF,
            pdf(named, &[&stream("/Type/EmbeddedFile", "hei")]),
        ),
        med("dokument-med-makro-i-hybrid-pdf", &["225", "241"], PDF, hybrid()),
    ]
}

/// A PDF with the document it was made of, which LibreOffice opens instead of it. What was added later lies between that
/// document and the end, where a ZIP file is looked for.
fn hybrid() -> Vec<u8> {
    let odt = parts(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", b"<office:document-content/>"),
        ("Basic/Standard/Module1.xml", b"<script:module/>"),
    ]);
    let head = format!("<</Length {}>>\nstream\n", odt.len());
    let objects = [
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>".to_vec(),
        [head.as_bytes(), &odt, b"\nendstream"].concat(),
        format!("<<>>{}", " ".repeat(70_000)).into_bytes(),
    ];
    written(&objects, "/AdditionalStreams[/application#2Fvnd#2Eoasis#2Eopendocument#2Etext 4 0 R]")
}

fn brev() -> Vec<Ond> {
    let brev = |kind: &str, rest: &str| {
        format!("From: kontor@eksempel.no\nSubject: Klage\nMIME-Version: 1.0\nContent-Type: {kind}\n{rest}")
    };
    let fil = "\n--b\nContent-Type: text/plain\n\nSe filen.\n--b\nContent-Type: application/pdf\n\
        Content-Disposition: attachment;\n filename*0=\"faktura.pdf\"; filename*1=\".js\"\n\nhei\n--b--\n";
    let pgp = "\n-----BEGIN PGP MESSAGE-----\n\nhQEMA0\n-----END PGP MESSAGE-----\n";
    vec![
        med(
            "e-post-med-fil-som-heter-program",
            &["202", "253"],
            MAIL,
            brev("multipart/mixed; boundary=b", fil),
        ),
        med("kryptert-e-post", &["274"], MAIL, brev("text/plain", pgp)),
    ]
}

/// The ordinary documents beside them, each with the numbers of the rules it is close to.
pub(super) fn nesten() -> Vec<(Ond, &'static [&'static str])> {
    let naer = |navn, regler: &'static [&'static str], slag, innhold: Vec<u8>| {
        (med(navn, &[], slag, innhold), regler)
    };
    let likning = format!(
        "<w:hdr {W} xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><w:p><m:oMath><m:f><m:num><m:r><m:t>|a|</m:t></m:r></m:num>\
         <m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></w:p></w:hdr>"
    );
    let eget = "<skjema xmlns='urn:fagsystem'><template href='https://eksempel.no/a'/><object/><formula>a|b</formula></skjema>";
    vec![
        naer("likning-i-dokument", &["242"], DOCX, docx(&[("word/header1.xml", likning.as_bytes())])),
        naer("fagsystemets-egne-data", &["242"], DOCX, docx(&[("customXml/item1.xml", eget.as_bytes())])),
        naer(
            "tekst-som-nevner-pdf",
            &["201"],
            TEXT,
            b"Filen begynner med %PDF-1.4, og lar seg ikke lagre.\n".to_vec(),
        ),
        naer("tekst-som-nevner-en-side", &["202"], TEXT, b"<Title> mangler i malen.\n".to_vec()),
        naer("tekst-med-loddrett-tabulator", &["251"], TEXT, b"Kari\x0bVeien 1\r\n\x1a".to_vec()),
    ]
}
