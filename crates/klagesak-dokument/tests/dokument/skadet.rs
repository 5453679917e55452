//! Damaged PDFs: what readers manage to open is read and told of, what they do not is refused.

use klagesak_core::kodeverk::Mimetype::Pdf;
use klagesak_core::verdict::Pointer;
use klagesak_dokument::{ContentLimits, examine};

use crate::felles::{dokument, fil, funn, regler};

const NONE: [u32; 0] = [];

fn replace(content: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = content.windows(from.len()).rposition(|window| window == from).unwrap();
    [&content[..at], to, &content[at + from.len()..]].concat()
}

fn pages(content: &[u8]) -> (Option<u32>, Vec<u32>) {
    let found = examine(&dokument(Pdf), &Pointer::default(), content, &ContentLimits::default());
    (found.fakta.sider, regler(&found))
}

#[test]
fn a_pdf_whose_tables_are_lost_is_searched() {
    // The second has its pages in object streams, which are searched as well.
    for name in ["gammel-xref.pdf", "objektstroemmer.pdf"] {
        let content = fil(name);
        let lost = replace(&content, b"startxref", b"startxxxx");
        assert_eq!(pages(&lost), (Some(2), vec![212]), "{name}");
        assert_eq!(pages(&replace(&content, b"%%EOF", b"%%XXX")), (Some(2), vec![212]), "{name}");
    }
    // Bytes that were put in early move everything: the tables are there, the objects are not.
    let moved = replace(&fil("gammel-xref.pdf"), b"\n1 0 obj", b"        \n1 0 obj");
    assert_eq!(pages(&moved), (Some(2), vec![212]));
    let script = replace(&fil("skript-i-objektstroem.pdf"), b"startxref", b"startxxxx");
    assert_eq!(pages(&script), (Some(2), vec![212, 221]));
}

#[test]
fn a_pdf_without_its_catalog_is_refused() {
    let content = fil("gammel-xref.pdf");
    assert_eq!(funn(&replace(&content, b"/Catalog", b"/Cxtxlxg"), Pdf), NONE, "the trailer leads there");
    assert_eq!(funn(b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF", Pdf), [211]);
    assert_eq!(funn(b"%PDF-1.7\nstartxref\n0\n%%EOF", Pdf), [211]);
}

/// A PDF without tables, of these objects after a page.
fn uten_tabell(katalog: &str, resten: &str) -> Vec<u8> {
    format!(
        "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R {katalog}>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]>>endobj \
         3 0 obj<</Type/Page>>endobj {resten} %%EOF"
    )
    .into_bytes()
}

#[test]
fn what_starts_by_itself_is_found_wherever_it_hangs() {
    for (katalog, resten, expected) in [
        ("", "", None),
        ("/AA<</WC<</S/URI>>>>", "", Some(223)),
        ("/OpenAction 4 0 R", "4 0 obj<</S/GoToR>>endobj", Some(223)),
        ("/OpenAction 4 0 R", "4 0 obj<</S/GoTo>>endobj", None),
        ("/A 4 0 R", "4 0 obj<</S/Rendition/JS(1)>>endobj", Some(221)),
        ("/A 4 0 R", "4 0 obj<</S/Rendition>>endobj", None),
        ("/A 4 0 R", "4 0 obj<</#53/Java#53cript>>endobj", Some(221)),
        ("/A[[<</B[4 0 R]>>]]", "4 0 obj<</S/ImportData>>endobj", Some(223)),
        // Where a file is not whole, readers differ on what it leads to.
        ("", "4 0 obj<</S/JavaScript>>endobj", Some(221)),
        ("/AcroForm<</XFA[(a)4 0 R]>>", "", Some(224)),
    ] {
        let expected: Vec<u32> = [212].into_iter().chain(expected).collect();
        assert_eq!(funn(&uten_tabell(katalog, resten), Pdf), expected, "{katalog} {resten}");
    }
}
