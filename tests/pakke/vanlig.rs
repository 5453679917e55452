//! The largest ordinary case: as many documents as a message can list, of the kinds an office makes. What bounds the cost of a
//! package made to be dear never stops it.
//!
//! `KO_PAKKE_MB=1500 cargo test -p klagesak-tests pakke::vanlig` tries one of that size.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use klagesak_dev::pakker::rawzip::{Entry, Zip};
use klagesak_package::{Build, Container, Options, Trust, verify};
use serde_json::{Value, json};

use super::runde::bygg;
use super::stor::stor_pdf;
use super::support::{beholder, numbers};

const DOCUMENTS: usize = 500;

fn megabytes() -> usize {
    std::env::var("KO_PAKKE_MB").ok().and_then(|mb| mb.parse().ok()).unwrap_or(20)
}

/// A page that was scanned, of so many bytes.
fn skannet(to: &mut impl Write, number: usize, size: usize) {
    let picture: Vec<u8> = (0..size as u32 / 4)
        .flat_map(|n| (n ^ number as u32).wrapping_mul(2_654_435_761).to_le_bytes())
        .collect();
    stor_pdf(to, &picture, 1, "", "").unwrap();
}

/// A tagged PDF as a word processor writes it: an element for each word, all of them in streams that shrink to a twentieth.
fn merket(number: usize) -> Vec<u8> {
    const ELEMENTS: usize = 2_000;
    const IN_EACH: usize = 200;
    let (first, streams) = (4, ELEMENTS / IN_EACH);
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut rows = vec![[0; 4]];
    let mut row = |kind: u8, at: usize, index: usize| {
        let [.., a, b] = at.to_be_bytes();
        rows.push([kind, a, b, index as u8]);
    };
    let pages = [
        format!("<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot {first} 0 R/Lang(nb)>>"),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>".to_owned(),
    ];
    for (number, object) in (1..).zip(&pages) {
        row(1, bytes.len(), 0);
        bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    for element in 0..ELEMENTS {
        row(2, first + ELEMENTS + element / IN_EACH, element % IN_EACH);
    }
    for stream in 0..streams {
        let (mut table, mut objects) = (String::new(), String::new());
        for element in (stream * IN_EACH..).take(IN_EACH) {
            table.push_str(&format!("{} {} ", first + element, objects.len()));
            objects.push_str(&match element {
                0 => format!("<</Type/StructTreeRoot/K {} 0 R>> ", first + 1),
                _ => format!(
                    "<</Type/StructElem/S/Span/P {} 0 R/Pg 3 0 R/K {}>> ",
                    first + element.saturating_sub(number % 7 + 1),
                    element
                ),
            });
        }
        row(1, bytes.len(), 0);
        let fields = format!("/Type/ObjStm/N {IN_EACH}/First {}", table.len());
        bytes.extend(stream_of(first + ELEMENTS + stream, &fields, (table + &objects).as_bytes()));
    }
    let (own, at) = (first + ELEMENTS + streams, bytes.len());
    row(1, at, 0);
    let fields = format!("/Type/XRef/Root 1 0 R/Size {}/W[1 2 1]", own + 1);
    bytes.extend(stream_of(own, &fields, rows.as_flattened()));
    bytes.extend(format!("startxref\n{at}\n%%EOF\n").bytes());
    bytes
}

fn stream_of(number: usize, fields: &str, content: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).unwrap();
    let packed = encoder.finish().unwrap();
    let head = format!("{number} 0 obj\n<<{fields}/Filter/FlateDecode/Length {}>>\nstream\n", packed.len());
    [head.as_bytes(), &packed, b"\nendstream\nendobj\n"].concat()
}

/// A letter, and a sheet: text that shrinks to a thirtieth.
fn kontor(types: &str, main: &str, root: &str, row: impl Fn(usize) -> String) -> Vec<u8> {
    let types = format!(
        "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.{types}.main+xml\"/></Types>"
    );
    let rows: String = (0..2_000).map(row).collect();
    let parts = [("[Content_Types].xml", types), (main, format!("<{root}>{rows}</{root}>"))];
    Zip::new(parts.iter().map(|(name, content)| Entry::deflated(*name, content.as_bytes())).collect()).write()
}

fn epost(number: usize) -> Vec<u8> {
    let lines: String = (0..200).map(|line| format!("Linje {line} i brev {number}.\r\n")).collect();
    format!("From: a@example.no\r\nTo: b@example.no\r\nSubject: Brev {number}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n{lines}")
        .into_bytes()
}

/// Writes the documents, and says of each what the message does.
fn dokumenter(folder: &Path) -> Vec<Value> {
    const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let scanned = megabytes() * 1_000_000 / (DOCUMENTS / 5 * 2);
    let document = |number: usize| {
        let (ending, mimetype, content) = match number % 5 {
            0 | 1 => ("pdf", "application/pdf", None),
            2 => ("pdf", "application/pdf", Some(merket(number))),
            3 if number.is_multiple_of(2) => {
                let row = |n| format!("<w:p><w:r><w:t>Linje {n} i {number}</w:t></w:r></w:p>");
                (
                    "docx",
                    WORD,
                    Some(kontor("wordprocessingml.document", "word/document.xml", "document", row)),
                )
            }
            3 => {
                let row = |n| format!("<row><c t=\"n\"><v>{n}</v></c><c t=\"n\"><v>{number}</v></c></row>");
                ("xlsx", SHEET, Some(kontor("spreadsheetml.sheet", "xl/workbook.xml", "workbook", row)))
            }
            _ => ("eml", "message/rfc822", Some(epost(number))),
        };
        let name = format!("{number:03}.{ending}");
        match content {
            Some(content) => std::fs::write(folder.join(&name), content).unwrap(),
            None => skannet(&mut File::create(folder.join(&name)).unwrap(), number, scanned),
        }
        json!({"filnavn": name, "mimetype": mimetype, "variantformat": "PRODUKSJON"})
    };
    (0..DOCUMENTS).map(document).collect()
}

#[test]
fn the_largest_ordinary_case_is_looked_into_whole() {
    let folder = tempfile::tempdir().unwrap();
    let mut message: Value = serde_json::from_str(klagesak_core::mal::OVERSENDELSE_MINIMAL).unwrap();
    let listed = message["innhold"]["dokumenter"].as_array_mut().unwrap();
    let pattern = listed[0].clone();
    let all = dokumenter(folder.path()).into_iter().map(|own| {
        let mut one = pattern.clone();
        let fields = one.as_object_mut().unwrap();
        fields.extend(own.as_object().unwrap().clone());
        fields.remove("antallSider");
        one
    });
    *listed = all.collect();
    let bytes = message.to_string().into_bytes();
    let package = folder.path().with_extension("zip");
    let build = Build { fill_in: true, ..bygg(&bytes, folder.path(), Container::Zip) };
    build.write(&package, &beholder()).unwrap();

    let judged = verify(&package, &Trust::unchecked(), &Options::default()).unwrap();
    std::fs::remove_file(&package).unwrap();
    assert!(numbers(&judged).is_empty(), "{:?}", numbers(&judged));
}
