//! Office documents that are large: what is read is held within limits, and what is only looked at may be as large as it is.

use klagesak_core::kodeverk::Mimetype::{Docx, Xlsx};
use klagesak_core::verdict::Pointer;
use klagesak_dokument::{ContentLimits, examine};

use crate::felles::{dokument, funn, regler};
use crate::forkledd::{docx, zip};

const NONE: [u32; 0] = [];
const TYPES: &[u8] = b"<Types><Override ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>";

fn xlsx(part: &str, content: &[u8]) -> Vec<u8> {
    zip(&[("[Content_Types].xml", TYPES), ("xl/workbook.xml", b"<workbook/>"), (part, content)])
}

fn within(bytes: &[u8], max_unpacked: usize) -> Vec<u32> {
    let limits = ContentLimits { max_unpacked, ..ContentLimits::default() };
    regler(&examine(&dokument(Xlsx), &Pointer::default(), bytes, &limits))
}

#[test]
fn pictures_may_be_as_many_and_as_large_as_they_are() {
    for mark in [&b"BM"[..], b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"\x01\0\0\0", b"II*\0", b"GIF89a"] {
        // White paper shrinks to a thousandth.
        let white = [mark, &vec![0xff; 26_000_000]].concat();
        assert_eq!(funn(&docx(&[("word/media/image1.bmp", &white)]), Docx), NONE, "{mark:?}");
        let picture = [mark, &vec![7; 5_000]].concat();
        let names: Vec<String> = (0..40).map(|number| format!("word/media/image{number}.png")).collect();
        let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &*picture)).collect();
        let limits = ContentLimits { max_unpacked: 5_000, ..ContentLimits::default() };
        let found = examine(&dokument(Docx), &Pointer::default(), &docx(&parts), &limits);
        assert_eq!(regler(&found), NONE, "{mark:?}");
    }
}

#[test]
fn a_bomb_in_a_part_that_is_read_is_refused() {
    let bomb =
        |first: &str, last: &str| [first.as_bytes(), &vec![b' '; 40_000_000], last.as_bytes()].concat();
    let utf16: Vec<u8> = "<a>".encode_utf16().flat_map(u16::to_le_bytes).chain(vec![0; 40_000_000]).collect();
    for (name, content) in [
        ("word/a.xml", bomb("<a>", "</a>")),
        ("word/media/image1.png", bomb("<a>", "</a>")),
        ("word/a.xml", bomb("", "<a/>")),
        ("word/a.xml", bomb("<a b='", "'/>")),
        ("word/a.xml", bomb("<!--", "-->")),
        ("word/a.xml", [&b"\xff\xfe"[..], &utf16].concat()),
        ("word/_rels/a.rels", bomb("<Relationships>", "</Relationships>")),
        ("word/a.htm", bomb("<html>", "</html>")),
        ("word/a.rtf", bomb("{\\rtf1 ", "}")),
        ("word/embeddings/a.bin", [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &vec![0; 40_000_000]].concat()),
        ("word/embeddings/a.docx", docx(&[("word/a.xml", &bomb("<a>", "</a>"))])),
    ] {
        assert_eq!(funn(&docx(&[(name, &content)]), Docx), [205], "{name}");
    }
    let types = bomb("<Types>", "</Types>");
    assert_eq!(funn(&zip(&[("[Content_Types].xml", &types)]), Docx), [205]);
}

#[test]
fn a_sheet_too_large_to_be_held_is_read_as_one_that_is_held() {
    let namespace = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    let row = "<row r='1'><c r='A1' t='inlineStr'><is><t>Kj\u{f8}p &amp; salg</t></is></c><c><f>SUM(A1:A9)</f><v>17</v></c></row>";
    for (cell, expected) in [
        ("", &[][..]),
        ("<c><f>_xlfn.WEBSERVICE(\"https://a.no\")</f></c>", &[242]),
        ("<c><f>cmd|'/c a'!A0</f></c>", &[242]),
        ("<c><f>WEB<![CDATA[SERVICE]]>(A1)</f></c>", &[242]),
        ("<c><f>&#87;EBSERVICE(A1)</f></c>", &[242]),
        ("<c><f>\"WEBSERVICE(\"</f><is><t>WEBSERVICE(A1)</t></is></c>", &[]),
        ("<controls ocx='a'/>", &[]),
    ] {
        // Wherever the pieces that are read meet.
        for before in [0, 1, 65_300, 65_400, 65_500, 200_000] {
            let mut sheet = format!("<worksheet {namespace}><!--{}-->{cell}", " ".repeat(before));
            while sheet.len() < 300_000 {
                sheet.push_str(row);
            }
            for mark in ["", "\u{feff}"] {
                let bytes = xlsx("xl/worksheets/sheet1.xml", format!("{mark}{sheet}</worksheet>").as_bytes());
                assert_eq!(within(&bytes, 1_000_000), expected, "held: {cell} {before}");
                assert_eq!(within(&bytes, 100_000), expected, "passes: {cell} {before}");
                assert_eq!(within(&bytes, 10_000), [205], "too much: {cell} {before}");
            }
        }
    }
}

#[test]
fn no_more_than_one_event_of_a_part_that_passes_is_held() {
    let text = |size: usize| format!("<sst><t>{}</t></sst>", "a ".repeat(size / 2));
    let judge = |content: &[u8]| within(&xlsx("xl/sharedStrings.xml", content), 1_000_000);
    assert_eq!(judge(text(3_000_000).as_bytes()), NONE);
    assert_eq!(judge(text(5_000_000).as_bytes()), [205]);
    // What is no text is refused, since nobody knows what others read there.
    let latin = [&b"<sst>"[..], &b"<t>bl\xe5b\xe6r</t>".repeat(100_000), b"</sst>"].concat();
    assert_eq!(judge(&latin), [246]);
}
