//! What acts in documents, in every part and every way to write it, and ordinary content that looks like it.

use klagesak_core::kodeverk::Mimetype::Docx;

use crate::felles::funn;
use crate::forkledd::docx;

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
