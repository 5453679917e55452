//! What acts in documents, in every part and every way to write it, and ordinary content that looks like it.

use klagesak_core::kodeverk::Mimetype::{Docx, Epost, Pdf, Xlsx};

use crate::felles::funn;
use crate::fiendtlig::pdf;
use crate::forkledd::{docx, letter};
use crate::pdfbygg::Filter::{self, Ascii85, Flate, Hex, Lzw};
use crate::pdfbygg::stream;

const NONE: [u32; 0] = [];
const W: &str = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

#[test]
fn equations_and_what_others_keep_in_a_document_are_ordinary() {
    let math = format!(
        "<w:document {W} xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><w:p><m:oMath><m:f>\
         <m:num><m:r><m:t>|a|</m:t></m:r></m:num><m:den><m:r><m:t>b|c</m:t></m:r></m:den></m:f></m:oMath></w:p></w:document>"
    );
    let own = "<skjema xmlns='urn:a'><template href='https://a.no'>a</template><object href='https://a.no/b'/><formula>a|b</formula><f>a|b</f></skjema>";
    let nothing = own.replace(" xmlns='urn:a'", "");
    for folder in ["word/", "customXml/", ""] {
        for xml in [math.as_str(), own, &nothing] {
            assert_eq!(funn(&docx(&[(&format!("{folder}item1.xml"), xml.as_bytes())]), Docx), NONE, "{xml}");
        }
    }
}

#[test]
fn a_field_is_found_in_every_part_and_every_encoding() {
    let xml = format!("<w:hdr {W}><w:p><w:r><w:instrText>DDEAUTO c:\\a</w:instrText></w:r></w:p></w:hdr>");
    let utf16: Vec<u8> = xml.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for name in ["word/header1.xml", "tekst/a.bin", "word/_rels/a.rels", "customXml/a", "a.rels"] {
        for content in [xml.as_bytes(), &utf16] {
            assert_eq!(funn(&docx(&[(name, content)]), Docx), [242], "{name}");
        }
    }
}

#[test]
fn a_part_may_begin_with_as_many_blanks_as_it_likes() {
    for blanks in [" ", "\r\n", "\t"] {
        for many in [1, 255, 511, 512, 600, 70_000] {
            let xml = format!(
                "{}<w:hdr {W}><w:p><w:r><w:instrText>DDEAUTO c:\\a</w:instrText></w:r></w:p></w:hdr>",
                blanks.repeat(many)
            );
            assert_eq!(
                funn(&docx(&[("word/header1.xml", xml.as_bytes())]), Docx),
                [242],
                "{blanks:?} {many}"
            );
            let blank = blanks.repeat(many);
            assert_eq!(
                funn(&docx(&[("word/media/a.txt", blank.as_bytes())]), Docx),
                NONE,
                "{blanks:?} {many}"
            );
        }
    }
}

#[test]
fn a_page_or_a_letter_or_rtf_in_a_document_is_read_as_word_reads_it() {
    let typed = |kind: &str, name: &str, content: &str| {
        let types = format!(
            "<Types><Override ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' PartName='/word/document.xml'/>\
             <Override PartName='/{name}' ContentType='{kind}'/></Types>"
        );
        crate::forkledd::zip(&[
            ("[Content_Types].xml", types.as_bytes()),
            ("word/document.xml", b"<document/>"),
            (name, content.as_bytes()),
        ])
    };
    let mht = |page: &str, encoding: &str| {
        format!(
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{page}\r\n--b--\r\n"
        )
    };
    for (page, expected) in [
        ("<html><body><p>Hei <b>du</b></p><img src='data:image/png;base64,AA'></body></html>", &[][..]),
        ("<p>Hei <a href='https://a.no'>du</a>", &[]),
        ("<html><script>a()</script></html>", &[202]),
        ("Hei <img src=x onerror='a()'>", &[202]),
        ("<html><iframe src='https://a.no/b'></iframe></html>", &[242]),
        ("<html><link rel=stylesheet href='https://a.no/b.css'></html>", &[242]),
        ("<html><img src='https://a.no/b.png'></html>", &[243]),
        ("<html><span style='mso-element:field-begin'></span>DDE<b>AUTO</b> c:\\a</html>", &[242]),
        ("<html>Ordet DDEAUTO og <b>mer</b></html>", &[]),
    ] {
        for name in ["word/afchunk.htm", "a.dat"] {
            assert_eq!(funn(&typed("text/html", name, page), Docx), expected, "{page}");
            assert_eq!(funn(&typed("message/rfc822", name, &mht(page, "8bit")), Docx), expected, "{page}");
            let quoted = page.replace('=', "=3D").replace("<", "=3C=\r\n");
            assert_eq!(
                funn(&typed("message/rfc822", name, &mht(&quoted, "quoted-printable")), Docx),
                expected,
                "{page}"
            );
        }
    }
    for before in ["", " ", "\r\n"] {
        let rtf = format!("{before}{{\\rtf1{{\\field{{\\*\\fldinst INCLUDETEXT \"https://a.no/b\"}}}}}}");
        assert_eq!(funn(&docx(&[("word/a.rtf", rtf.as_bytes())]), Docx), [242]);
        let rtf = format!("{before}{{\\rtf1 Hei {{\\b du}}\\par}}");
        assert_eq!(funn(&docx(&[("word/a.rtf", rtf.as_bytes())]), Docx), NONE);
    }
}

#[test]
fn data_that_are_asked_for_by_another_part_are_fetched() {
    let types = "<Types><Override ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>";
    let namespace = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    for (source, refresh, expected) in [
        ("<webPr url='http:a.no'/>", "1", [242, 243].as_slice()),
        ("<dbPr connection='Provider=SQLOLEDB;Data Source=srv'/>", "true", &[242, 243]),
        ("<webPr url='http:a.no'/>", "0", &[243]),
        ("<textPr sourceFile='C:\\a.csv'/>", "1", &[243]),
    ] {
        let connection =
            format!("<connections {namespace}><connection id='1'>{source}</connection></connections>");
        let table = format!("<queryTable {namespace} refreshOnLoad='{refresh}' connectionId='1'/>");
        for (first, last) in [("a", "b"), ("b", "a")] {
            let xlsx = crate::forkledd::zip(&[
                ("[Content_Types].xml", types.as_bytes()),
                (&format!("xl/{first}.xml"), connection.as_bytes()),
                (&format!("xl/{last}.xml"), table.as_bytes()),
            ]);
            assert_eq!(funn(&xlsx, Xlsx), expected, "{source} {refresh}");
        }
    }
    for (string, expected) in [
        ("Provider=SQLOLEDB;Data Source=srv", &[242][..]),
        ("Provider=Microsoft.ACE.OLEDB.12.0;Data Source=\\\\srv\\a.xlsx", &[242]),
        (
            "Provider=Microsoft.ACE.OLEDB.12.0;Data Source=C:\\a.xlsx;Jet OLEDB:System database=&quot;&quot;",
            &[],
        ),
    ] {
        for element in ["connectString", "udl"] {
            let settings = format!(
                "<w:settings {W}><w:mailMerge><w:{element} w:val='{string}'/></w:mailMerge></w:settings>"
            );
            assert_eq!(
                funn(&docx(&[("word/settings.xml", settings.as_bytes())]), Docx),
                expected,
                "{string}"
            );
        }
    }
}

/// A PDF with more in its catalog, and these objects from the fourth on.
fn with(catalog: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let mut objects = vec![
        format!("<</Type/Catalog/Pages 2 0 R{catalog}>>").into_bytes(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R>>".to_vec(),
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}

#[test]
fn a_script_in_an_xfa_form_is_found_in_every_packing_and_every_spelling() {
    let form = |event: &str| {
        format!(
            "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><template><subform>{event}</subform></template></xdp:xdp>"
        )
    };
    let utf16 = |text: &str, mark: &[u16]| -> Vec<u8> {
        mark.iter().copied().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
    };
    let chains: [&[Filter]; 5] = [&[], &[Flate], &[Hex], &[Ascii85, Flate], &[Flate, Lzw]];
    for (event, expected) in [
        (
            "<event activity='initialize'><script contentType='application/x-javascript'>a()</script></event>",
            &[221, 224][..],
        ),
        ("<calculate><script>$ = 1</script></calculate>", &[221, 224]),
        ("<x:event xmlns:x='a'><x:script\n>a</x:script></x:event>", &[221, 224]),
        ("<!DOCTYPE a [<!ENTITY b '&#60;script&#62;a'>]>", &[221, 224]),
        ("<event><submit target='https://a.no'/></event>", &[223, 224]),
        ("<event><script contentType='application/x-formcalc'/></event>", &[224]),
        ("<script></script><text>&lt;script&gt;a</text><scripts>a</scripts>", &[224]),
        ("<field name='script'><value><text>skript</text></value></field>", &[224]),
    ] {
        let text = form(event);
        let half = text.len() / 2;
        for chain in chains {
            for content in [text.as_bytes().to_vec(), utf16(&text, &[0xfeff]), utf16(&text, &[])] {
                let one = with("/AcroForm<</XFA 4 0 R>>", &[stream("", chain, &content)]);
                assert_eq!(funn(&one, Pdf), expected, "{event} {chain:?}");
            }
            // Cut anywhere, the parts are one text.
            let (first, last) = text.as_bytes().split_at(half);
            for catalog in ["/AcroForm<</XFA[(a)4 0 R(b)5 0 R]>>", "/AcroForm<</XFA 6 0 R>>"] {
                let parts =
                    [stream("", chain, first), stream("", chain, last), b"[(a)4 0 R(b)5 0 R]".to_vec()];
                assert_eq!(funn(&with(catalog, &parts), Pdf), expected, "{event} {chain:?}");
            }
        }
    }
}

#[test]
fn what_a_pdf_takes_from_another_machine_by_itself_is_found() {
    for (address, expected) in [
        ("https://a.no/b.pdf", &[223][..]),
        ("\\\\\\\\srv\\\\b.pdf", &[223]),
        ("//srv/b.pdf", &[223]),
        ("b.pdf", &[]),
        ("/C/b.pdf", &[]),
    ] {
        for spec in [
            format!("({address})"),
            format!("<</Type/Filespec/F({address})>>"),
            format!("<</FS/URL/UF({address})>>"),
            "5 0 R".into(),
            "6 0 R".into(),
        ] {
            let others = [format!("({address})").into_bytes(), format!("<</Unix({address})>>").into_bytes()];
            for stream in [
                format!("<</Length 0/F {spec}>>\nstream\n\nendstream"),
                format!("<</Subtype/Form/Length 0/Ref<</F {spec}/Page 0>>>>\nstream\n\nendstream"),
            ] {
                let file = with("/X 4 0 R", &[&[stream.clone().into_bytes()], &others[..]].concat());
                assert_eq!(funn(&file, Pdf), expected, "{stream}");
            }
        }
    }
    // A thread in another file, by itself; one that is clicked on is a link.
    for (catalog, expected) in [
        ("/OpenAction<</S/Thread/F(b.pdf)/D 0>>", &[223][..]),
        ("/AA<</WC<</S/Thread/F<</F(b.pdf)>>>>>>", &[223]),
        ("/OpenAction<</S/Thread/D 0>>", &[]),
        ("/X<</A<</S/Thread/F(b.pdf)/D 0>>>>", &[]),
    ] {
        assert_eq!(funn(&with(catalog, &[]), Pdf), expected, "{catalog}");
    }
    // The structure of a text has references too, and a filter may be called by a letter.
    let ordinary = with(
        "/X<</Ref[4 0 R]>>/Y 5 0 R",
        &[b"<<>>".to_vec(), b"<</Length 3/F/AHx>>\nstream\n41>\nendstream".to_vec()],
    );
    assert_eq!(funn(&ordinary, Pdf), NONE);
}

#[test]
fn an_attachment_of_a_pdf_that_is_called_as_a_program_is_one() {
    for (name, expected) in [
        ("a.js", &[202, 225][..]),
        ("faktura.pdf.HTA", &[202, 225]),
        ("a.bat.", &[202, 225]),
        ("faktura.xml", &[225]),
        ("a.js.pdf", &[225]),
        ("js", &[225]),
    ] {
        let wide: String =
            [0xfeff].into_iter().chain(name.encode_utf16()).map(|unit| format!("{unit:04X}")).collect();
        for named in [
            format!("/F({name})"),
            format!("/F(a.pdf)/UF<{wide}>"),
            "/F 5 0 R".into(),
            format!("/DOS({name})"),
        ] {
            let catalog = format!("/X<</Type/Filespec{named}/EF<</F 4 0 R>>>>");
            let file = with(
                &catalog,
                &[stream("/Type/EmbeddedFile", &[Flate], b"hei"), format!("({name})").into_bytes()],
            );
            assert_eq!(funn(&file, Pdf), expected, "{named}");
        }
    }
}

const TEXT: &str = "Content-Type: text/plain\n\nHei";

#[test]
fn a_file_in_a_letter_that_is_called_as_a_program_is_one() {
    for ending in ["js", "hta", "BAT", "vbs", "lnk", "docm", "jse."] {
        for head in [
            format!("Content-Type: application/octet-stream; name=\"a.{ending}\""),
            format!("Content-Type: text/plain\nContent-Disposition: attachment;\n filename=a.pdf.{ending}"),
            format!(
                "content-type: application/pdf\ncontent-disposition: inline; filename*0=\"a.\"; filename*1=\"{ending}\""
            ),
            format!(
                "Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''a%2E{ending}"
            ),
            format!("Content-Type: image/png; name=a.{ending}\nContent-ID: <a@b>"),
            format!("Content-Type: message/rfc822; name=a.{ending}"),
        ] {
            let found = funn(&letter(&[TEXT, &format!("{head}\n\nhei")]), Epost);
            assert_eq!(found, [202, 253], "{head}");
        }
        let older = format!("From: a\n\nHei\nbegin 644 a.{ending}\nM{}\nend\n", "A".repeat(60));
        assert_eq!(funn(older.as_bytes(), Epost), [202, 253], "{ending}");
    }
    for name in ["a.pdf", "a.js.pdf", "innkalling.ics", "Vedlegg 1.2", "js", "bilde.jpeg"] {
        let head = format!("Content-Type: application/pdf; name=\"{name}\"");
        assert_eq!(funn(&letter(&[TEXT, &format!("{head}\n\nhei")]), Epost), [253], "{name}");
    }
    // Part of the text, which has become a file on its way.
    let page = |kind: &str, content: &str| {
        funn(&letter(&[TEXT, &format!("Content-Type: {kind}; name=ATT00001.htm\n\n{content}")]), Epost)
    };
    for kind in ["text/html", "application/octet-stream"] {
        assert_eq!(
            page(kind, "<html><head></head><body>Hilsen <a href='https://a.no'>Kari</a></body></html>"),
            [253]
        );
        for acts in [
            "<script>a()</script>",
            "<img src=x onerror=a()>",
            "<iframe src='https://a.no'>",
            "<meta http-equiv=refresh content='0;url=https://a.no'>",
        ] {
            for far in ["", &"<p>Hei</p>\n".repeat(2_000)] {
                assert_eq!(page(kind, &format!("<html>{far}{acts}</html>")), [202, 253], "{acts}");
            }
        }
    }
}

#[test]
fn a_letter_nobody_else_can_open_cannot_be_checked() {
    let enveloped = "MIAGCSqGSIb3DQEHA6CAMIACAQA=";
    let auth = "MIAGCyqGSIb3DQEJEAEXoIAwgAIBAA==";
    let alone = |head: &str, content: &str| {
        funn(format!("From: a\nMIME-Version: 1.0\nContent-Type: {head}\nContent-Transfer-Encoding: base64\n\n{content}\n").as_bytes(), Epost)
    };
    for kind in ["application/pkcs7-mime", "application/x-pkcs7-mime", "APPLICATION/PKCS7-MIME"] {
        for smime in
            ["; smime-type=enveloped-data", "; name=smime.p7m;\n smime-type=\"authEnveloped-data\"", ""]
        {
            for content in [enveloped, auth] {
                let found = alone(&format!("{kind}{smime}"), content);
                assert!(found.contains(&274), "{kind}{smime} {found:?}");
            }
        }
    }
    for head in [
        "multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=\"c\"",
        "application/pgp-encrypted",
        "application/x-microsoft-rpmsg-message; name=message.rpmsg",
    ] {
        let file = format!("Content-Type: {head}\n\nVersion: 1");
        assert!(funn(&letter(&[TEXT, &file]), Epost).contains(&274), "{head}");
    }
    assert_eq!(
        funn(b"From: a\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n", Epost),
        [274]
    );
    // Signed only, or a text about it.
    assert_eq!(
        alone(
            "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
            "MIAGCSqGSIb3DQEHAqCAMIACAQE="
        ),
        [253]
    );
    let signed = "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\nMIAGCSqGSIb3DQEHAqCAMIACAQE=";
    assert_eq!(funn(&letter(&[TEXT, signed]), Epost), NONE);
    let pgp = "Content-Type: application/pgp-signature; name=signature.asc\n\n-----BEGIN PGP SIGNATURE-----";
    assert_eq!(funn(&letter(&["\nHei. -----BEGIN PGP MESSAGE----- er en linje", pgp]), Epost), NONE);
}
