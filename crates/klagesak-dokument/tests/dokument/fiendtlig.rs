//! Documents made to harm their reader.

use std::fmt::Write as _;
use std::io::Write as _;

use flate2::{Compression, write::ZlibEncoder};
use klagesak_core::kodeverk::Mimetype::{self, Docx, Epost, Heic, Odt, Pdf, Png, Tekst, Tiff, Xlsx};
use klagesak_core::verdict::Pointer;
use klagesak_dokument::{ContentLimits, examine};
use proptest::prelude::*;

use crate::felles::{dokument, fil, funn, regler};

const SMAA: [(&str, Mimetype); 7] = [
    ("vanlig.pdf", Pdf),
    ("objektstroemmer.pdf", Pdf),
    ("oversikt.xlsx", Xlsx),
    ("brev.odt", Odt),
    ("skannet.png", Png),
    ("skannet.tif", Tiff),
    ("epost-med-program.eml", Epost),
];
#[test]
fn no_truncated_document_passes_unless_only_its_ending_is_gone() {
    for (name, mimetype) in SMAA {
        let content = fil(name);
        // A text cannot tell that it is cut, an image only in its header.
        let notices = match mimetype {
            Pdf => content.len() - 8,
            Xlsx | Odt => content.len() - 1,
            _ => 0,
        };
        for length in 0..content.len() {
            let found = funn(&content[..length], mimetype.clone());
            assert!(length >= notices || !found.is_empty(), "{name} cut at {length}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn changed_bytes_are_no_reason_to_stop(
        which in 0..SMAA.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let (name, mimetype) = &SMAA[which];
        let mut content = fil(name);
        for (at, byte) in changes {
            let at = at.index(content.len());
            content[at] = byte;
        }
        funn(&content, mimetype.clone());
    }

    #[test]
    fn noise_after_any_mark_is_no_reason_to_stop(
        mark in prop::sample::select(vec![
            &b"%PDF-1.7\n"[..], b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n",
            b"II*\0", b"MM\0*", b"\0\0\0\x18ftypheic", b"From: a\n", b"",
        ]),
        noise in prop::collection::vec(any::<u8>(), 0..2000),
    ) {
        let content = [mark, &noise].concat();
        for mimetype in [Pdf, Docx, Heic, Tekst, Epost] {
            funn(&content, mimetype);
        }
    }
}

/// A PDF of these objects, the first of which is the catalog, with a good table.
pub(crate) fn pdf(objects: &[impl AsRef<[u8]>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (i, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", file.len()).unwrap();
        writeln!(file, "{} 0 obj", i + 1).unwrap();
        file.extend_from_slice(object.as_ref());
        file.extend_from_slice(b"\nendobj\n");
    }
    let at = file.len();
    writeln!(file, "{table}trailer\n<</Root 1 0 R/Size {}>>\nstartxref\n{at}\n%%EOF", objects.len() + 1)
        .unwrap();
    file
}

const KATALOG: &str = "<</Type/Catalog/Pages 2 0 R>>";
const SIDER: &str = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const SIDE: &str = "<</Type/Page/Parent 2 0 R>>";

fn zlib(content: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

fn stream(dict: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("<<{dict}/Filter/FlateDecode/Length {}>>\nstream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}

/// A PDF whose table is a stream; entries in object streams are given as container and index.
fn med_objektstroem(side: &str, container: &[u8], compressed: &[u32]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut rows = Vec::new();
    let plain: [&[u8]; 4] = [KATALOG.as_bytes(), SIDER.as_bytes(), side.as_bytes(), container];
    for (i, object) in plain.iter().enumerate() {
        let offset = u32::try_from(file.len()).unwrap();
        rows.extend([[i as u8 + 1, 1].as_slice(), &offset.to_be_bytes()].concat());
        writeln!(file, "{} 0 obj", i + 1).unwrap();
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let mut index = String::new();
    let mut table = Vec::new();
    for row in rows.chunks(6) {
        write!(index, "{} 1 ", row[0]).unwrap();
        table.extend([&[1], &row[2..6]].concat());
    }
    for number in compressed {
        write!(index, "{number} 1 ").unwrap();
        table.extend([2, 0, 0, 0, 4]);
    }
    let at = file.len();
    let dict = format!("/Type/XRef/Root 1 0 R/Size 100/W[1 4 0]/Index[{index}]");
    file.extend([b"5 0 obj\n".as_slice(), &stream(&dict, &zlib(&table)), b"\nendobj\n"].concat());
    writeln!(file, "startxref\n{at}\n%%EOF").unwrap();
    file
}

#[test]
fn the_makers_of_hostile_documents_make_good_ones_too() {
    let none: [u32; 0] = [];
    assert_eq!(funn(&pdf(&[KATALOG, SIDER, SIDE]), Pdf), none);
    let container = stream("/Type/ObjStm/N 1/First 5", &zlib(b"10 0 <</S/JavaScript>>"));
    assert_eq!(funn(&med_objektstroem(SIDE, &container, &[10]), Pdf), [226]);
}

#[test]
fn structures_that_lead_in_circles_end() {
    for (objects, expected) in [
        (vec![KATALOG, "<</Type/Pages/Kids[2 0 R 3 0 R 3 0 R]>>", SIDE], vec![]),
        (vec![KATALOG, "<</Type/Pages/Kids[2 0 R]>>"], vec![211]),
        (vec!["<</Pages 2 0 R/Outlines 4 0 R>>", SIDER, SIDE, "<</First 5 0 R>>", "<</Next 5 0 R>>"], vec![]),
        (vec!["<</Pages 2 0 R/PageLabels 4 0 R>>", SIDER, SIDE, "<</Kids[4 0 R 4 0 R]>>"], vec![]),
        (vec!["<</Pages 2 0 R/OpenAction 4 0 R>>", SIDER, SIDE, "<</S/GoTo/Next 4 0 R>>"], vec![]),
        (vec!["<</Pages 2 0 R/A 4 0 R>>", SIDER, SIDE, "4 0 R"], vec![]),
        (vec!["1 0 R"], vec![211]),
    ] {
        assert_eq!(funn(&pdf(&objects), Pdf), expected, "{objects:?}");
    }
    let prev = String::from_utf8(pdf(&[KATALOG, SIDER, SIDE])).unwrap();
    let at = prev.rfind("xref\n0").unwrap();
    let circle = prev.replace("/Size 4", &format!("/Size 4/Prev {at}"));
    assert!(funn(circle.as_bytes(), Pdf).is_empty());
}

#[test]
fn what_costs_more_than_the_limits_is_refused_in_time() {
    let bomb = zlib(&vec![b' '; 200_000_000]);
    let nested = format!("<</Pages 2 0 R/A {}>>", "[".repeat(100_000));
    let wide = format!("<</Pages 2 0 R/Nums[{}]>>", "0 ".repeat(2_000_000));
    // The same long list, asked for by every page.
    let list = format!("[{}]", "0 ".repeat(100_000));
    let asking = format!("<</Type/Pages/Kids[{}]>>", "<</Kids 4 0 R>>".repeat(10_000));
    // The same long object at every number of an object stream.
    let numbers: Vec<u32> = (10..3000).collect();
    let mut index = String::new();
    numbers.iter().for_each(|n| write!(index, "{n} 0 ").unwrap());
    let same = format!("{index}{list}");
    let container = stream(&format!("/Type/ObjStm/N 2990/First {}", index.len()), &zlib(same.as_bytes()));
    let mut all = String::from("<</Type/Page/A[");
    numbers.iter().for_each(|n| write!(all, "{n} 0 R ").unwrap());
    all.push_str("]>>");
    // A long stretch of nothing before an object that is asked for again and again.
    let blank = format!("{}1", " ".repeat(200_000));
    let again = format!("<</Pages 2 0 R/A[{}]>>", "<</EF 4 0 R>>".repeat(2000));
    // Many small dictionaries, in a stream that takes no room at all.
    let dictionaries = [b"10 0 [".to_vec(), b"<</A 1>>".repeat(480_000), b"]".to_vec()].concat();
    let dictionaries = stream("/Type/ObjStm/N 1/First 5", &zlib(&dictionaries));
    for (name, content) in [
        ("dictionaries", med_objektstroem("<</A 10 0 R>>", &dictionaries, &[10])),
        ("blank", pdf(&[again.as_str(), SIDER, SIDE, &blank])),
        (
            "object stream",
            med_objektstroem("<</A 10 0 R>>", &stream("/Type/ObjStm/N 1/First 5", &bomb), &[10]),
        ),
        ("the same object", med_objektstroem(&all, &container, &numbers)),
        ("nested", pdf(&[nested.as_str(), SIDER, SIDE])),
        ("wide", pdf(&[wide.as_str(), SIDER, SIDE])),
        ("asking", pdf(&[KATALOG, &asking, SIDE, &list])),
    ] {
        assert_eq!(funn(&content, Pdf), [205], "{name}");
    }
}

#[test]
fn a_page_that_is_not_where_the_table_says_is_told_of() {
    let good = pdf(&[KATALOG, "<</Type/Pages/Kids[3 0 R 4 0 R]>>", SIDE, SIDE]);
    assert!(funn(&good, Pdf).is_empty());
    let lost = String::from_utf8(good).unwrap().replace("4 0 obj", "8 0 obj");
    assert_eq!(funn(lost.as_bytes(), Pdf), [212]);
}

#[test]
fn what_a_pdf_does_is_found_however_it_is_written() {
    let catalog = |more: &str| format!("<</Type/Catalog/Pages 2 0 R{more}>>");
    for (more, object, expected) in [
        ("/OpenAction<</S 4 0 R/JS(a)>>", "/JavaScript", vec![221]),
        ("/OpenAction<</S 4 0 R/JS 5 0 R>>", "/J#61vaScript", vec![221]),
        ("/OpenAction<</S 4 0 R/F(a.exe)>>", "/Launch", vec![222]),
        ("/OpenAction<</S 4 0 R/URI(a)>>", "/URI", vec![223]),
        ("/A<</S 4 0 R/F(a)>>", "/SubmitForm", vec![223]),
        ("/OpenAction<</S/GoTo/S/JavaScript/S/GoTo>>", "null", vec![221]),
        ("/OpenAction<</S/Rendition/JS(a)>>", "null", vec![221]),
        // Whatever it calls itself.
        ("/OpenAction<</JS(a)>>", "null", vec![221]),
        ("/OpenAction<</S/X/JS 5 0 R>>", "null", vec![221]),
        ("/AcroForm<</XFA 4 0 R>>", "[(a)5 0 R]", vec![224]),
        // An empty form is none, and a font may be called anything.
        ("/AcroForm<</XFA 4 0 R>>", "()", vec![]),
        ("/Font<</JS 4 0 R>>", "<</Type/Font>>", vec![]),
    ] {
        let objects =
            [catalog(more), SIDER.into(), SIDE.into(), object.into(), "<<>>\nstream\na\nendstream".into()];
        assert_eq!(funn(&pdf(&objects), Pdf), expected, "{more} {object}");
    }
}

#[test]
fn a_program_in_a_pdf_is_found_however_it_is_packed() {
    use crate::pdfbygg::Filter::{Ascii85, Flate, Hex, Lzw, RunLength};
    let packed = zlib(b"MZ\x90\0\x03\0\0\0");
    for (filter, more) in
        [("4 0 R", "/FlateDecode"), ("[4 0 R]", "/FlateDecode"), ("4 0 R", "[/FlateDecode]")]
    {
        let head = format!("<</Filter {filter}/Length {}>>\nstream\n", packed.len());
        let file = [head.as_bytes(), &packed, b"\nendstream"].concat();
        let katalog =
            "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)<</EF<</F 5 0 R>>>>]>>>>>>";
        let objects: [&[u8]; 5] =
            [katalog.as_bytes(), SIDER.as_bytes(), SIDE.as_bytes(), more.as_bytes(), &file];
        assert_eq!(funn(&pdf(&objects), Pdf), [202, 225], "{filter} {more}");
    }
    let chains: [&[crate::pdfbygg::Filter]; 7] = [
        &[Hex],
        &[Ascii85],
        &[RunLength],
        &[Lzw],
        &[Flate, Flate],
        &[Hex, Flate],
        &[Ascii85, Lzw, RunLength],
    ];
    for chain in chains {
        let katalog = "<</Type/Catalog/Pages 2 0 R/X<</EF<</F 4 0 R>>>>>>";
        let file = crate::pdfbygg::stream("", chain, b"MZ\x90\0\x03\0\0\0");
        let objects: [&[u8]; 4] = [katalog.as_bytes(), SIDER.as_bytes(), SIDE.as_bytes(), &file];
        assert_eq!(funn(&pdf(&objects), Pdf), [202, 225], "{chain:?}");
    }
}

#[test]
fn a_message_that_is_the_only_attached_file_is_given_on() {
    let attached = |first: &str, more: &str| {
        let katalog = format!("<</Type/Catalog/Pages 2 0 R/X<<{first}/EF<</F 4 0 R/UF 4 0 R>>>>{more}>>");
        let file = "<</Length 2>>\nstream\n{}\nendstream";
        let bytes = pdf(&[katalog.as_str(), SIDER, SIDE, file, file]);
        let found = examine(&dokument(Pdf), &Pointer::default(), &bytes, &ContentLimits::default());
        assert_eq!(regler(&found), [225], "{first}");
        found.fakta.vedlagt_melding
    };
    let wide = "FEFF 006B 006C 0061 0067 0065 0073 0061 006B 002E 006A 0073 006F 006E";
    let given = Some(b"{}".to_vec());
    assert_eq!(attached("/F(klagesak.json)", ""), given);
    assert_eq!(attached("/F(klagesak.json)/UF(klagesak.json)", ""), given);
    assert_eq!(attached(&format!("/UF<{wide}>"), ""), given);
    assert_eq!(attached("/F(k\\154agesak.json)", ""), given);
    assert_eq!(attached("/F(klagesak.json)/UF(klagesak.txt)", ""), None);
    assert_eq!(attached("/F(klagesak.json.pdf)", ""), None);
    assert_eq!(attached("", ""), None);
    let other = "/Y<</F(a)/EF<</F 5 0 R>>>>";
    assert_eq!(attached("/F(klagesak.json)", other), None);
    assert_eq!(attached("/F(klagesak.json)", "/Y<</F(klagesak.json)/EF<</F 5 0 R>>>>"), None);
}
