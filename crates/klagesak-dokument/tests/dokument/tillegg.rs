//! The document a PDF was made of, beside it in its trailer: LibreOffice opens that one.

use klagesak_core::kodeverk::Mimetype::Pdf;

use crate::felles::{fil, funn};
use crate::forkledd::zip;
use crate::pdfbygg::Filter::{self, Ascii85, Flate};
use crate::pdfbygg::{Bygg, Objekt, stream};

const CHAINS: [&[Filter]; 3] = [&[], &[Flate], &[Ascii85, Flate]];
const LISTS: [&str; 4] = [
    "/AdditionalStreams[/application#2Fvnd#2Eoasis 6 0 R]",
    "/Additional#53treams [ (a) 6 0 R ]",
    "/AdditionalStreams 7 0 R",
    "/AdditionalStreams[/a 5 0 R/b 6 0 R]",
];
/// Which revision has the document and its trailer, of how many.
const REVISIONS: [(u32, u32); 5] = [(0, 1), (0, 2), (1, 2), (0, 3), (1, 3)];

fn odt(more: &[(&str, &[u8])]) -> Vec<u8> {
    let all = [&[("mimetype", &b"application/vnd.oasis.opendocument.text"[..])], more].concat();
    zip(&[&all[..], &[("content.xml", b"<office:document-content/>")]].concat())
}

/// What may lie beside a PDF, and what is said of it.
fn documents() -> Vec<(&'static str, Vec<u8>, Vec<u32>)> {
    let remote = b"<text:section-source xlink:href='https://a.no/b.odt'/>";
    vec![
        ("ordinary", odt(&[]), vec![225]),
        ("made by LibreOffice", fil("libreoffice.odt"), vec![225]),
        ("macros", odt(&[("Basic/Standard/Module1.xml", b"<script:module/>")]), vec![225, 241]),
        ("remote content", odt(&[("styles.xml", remote)]), vec![225, 242]),
        ("letter with macros", fil("makro.docx"), vec![225, 241]),
        ("archive", zip(&[("a.txt", b"a")]), vec![203, 225]),
        ("something before an archive", [&b"hei "[..], &zip(&[("a.txt", b"a")])].concat(), vec![203, 225]),
        ("program", b"MZ\x90\0\x03\0\0\0".to_vec(), vec![202, 225]),
        ("text", b"Hei".to_vec(), vec![225]),
    ]
}

fn objekt(number: u32, content: Vec<u8>, listet: bool) -> Objekt {
    Objekt { number, content, pakket: false, listet, hode: None }
}

fn page() -> Vec<Objekt> {
    vec![
        objekt(1, b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), true),
        objekt(2, b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(), true),
        objekt(3, b"<</Type/Page/Parent 2 0 R>>".to_vec(), true),
    ]
}

/// A PDF of so many revisions, with the document and what leads to it in one of them.
struct Variant {
    chain: &'static [Filter],
    list: &'static str,
    revision: (u32, u32),
    /// Whether tables are streams, whether they list the document, and whether it is far from the end.
    packed: bool,
    listed: bool,
    far: bool,
}

impl Variant {
    const ALL: usize = CHAINS.len() * LISTS.len() * REVISIONS.len() * 8;

    fn number(mut n: usize) -> Self {
        let mut one_of = |many: usize| {
            let one = n % many;
            n /= many;
            one
        };
        Self {
            packed: one_of(2) == 1,
            listed: one_of(2) == 1,
            far: one_of(2) == 1,
            chain: CHAINS[one_of(CHAINS.len())],
            list: LISTS[one_of(LISTS.len())],
            revision: REVISIONS[one_of(REVISIONS.len())],
        }
    }

    fn bytes(&self, document: &[u8]) -> Vec<u8> {
        let mut bygg = Bygg::new("");
        bygg.kjede = self.packed.then(|| vec![Flate]);
        let (place, all) = self.revision;
        for revision in 0..all {
            let mut objects = page();
            bygg.trailer.clear();
            if revision == place {
                bygg.trailer = self.list.into();
                // Farther than a ZIP file is looked for from the end.
                let behind = if self.far { " ".repeat(80_000) } else { String::new() };
                objects.extend([
                    objekt(5, stream("", &[], b"hei"), true),
                    objekt(6, stream("", self.chain, document), self.listed),
                    objekt(7, b"[/a 6 0 R]".to_vec(), self.listed),
                    objekt(8, format!("<<>>{behind}").into_bytes(), true),
                ]);
            }
            bygg.utgave(revision, &objects, &[]);
        }
        bygg.ferdig()
    }
}

#[test]
fn a_document_beside_a_pdf_is_looked_into_wherever_its_trailer_is() {
    let mut wrong = Vec::new();
    for (first, (name, document, expected)) in documents().into_iter().enumerate() {
        // A step that has no part in common with the number of all of them.
        for number in (first..Variant::ALL).step_by(11) {
            let variant = Variant::number(number);
            let found = funn(&variant.bytes(&document), Pdf);
            if found != expected {
                let Variant { chain, list, revision, packed, listed, far } = variant;
                wrong
                    .push(format!("{name} {chain:?} {list} {revision:?} {packed} {listed} {far}: {found:?}"));
            }
        }
    }
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_trailer_without_documents_beside_it_is_ordinary() {
    for trailer in ["", "/AdditionalStreams[]", "/AdditionalStreams null", "/AdditionalStream[/a 6 0 R]"] {
        let mut bygg = Bygg::new("");
        bygg.trailer = trailer.into();
        let mut objects = page();
        objects.push(objekt(6, stream("", &[Flate], b"hei"), true));
        bygg.utgave(0, &objects, &[]);
        assert_eq!(funn(&bygg.ferdig(), Pdf), Vec::<u32>::new(), "{trailer}");
    }
}

/// All of them share what may be unpacked, and there may not be many.
#[test]
fn many_documents_beside_a_pdf_are_too_much() {
    let beside = |documents: u32| {
        let numbers: String = (6..6 + documents).map(|number| format!("{number} 0 R ")).collect();
        let mut bygg = Bygg::new("");
        bygg.trailer = format!("/AdditionalStreams[{numbers}]");
        let document = odt(&[]);
        let mut objects = page();
        objects.extend((6..6 + documents).map(|number| objekt(number, stream("", &[], &document), true)));
        bygg.utgave(0, &objects, &[]);
        funn(&bygg.ferdig(), Pdf)
    };
    // The numbers end where those of the tables begin.
    assert_eq!(beside(30), [225]);
    assert!(beside(101).contains(&205));
}
