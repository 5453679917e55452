//! Documents too large to be held are looked into where they lie.

use klagesak_dev::pakker::Sak;
use klagesak_dev::pakker::rawzip::{Entry, Zip};
use klagesak_package::{Options, Package, Trust, verify, verify_bytes};

use super::stor::stor_pdf;
use super::support::numbers;

const PDF: &str = "application/pdf";

fn pdf(megabytes: usize, catalog: &str, trailer: &str) -> Vec<u8> {
    let block: Vec<u8> = (0..1_u32 << 18).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    let mut bytes = Vec::new();
    stor_pdf(&mut bytes, &block, megabytes, catalog, trailer).unwrap();
    bytes
}

/// The package with this as its third document: stored, compressed, and as a folder.
fn alle(content: Vec<u8>, mimetype: &str, name: &str) -> [Package; 3] {
    let sak = Sak::minimal().med_innhold(2, name, mimetype, content);
    let options = Options::default();
    let deflated = sak.filer().iter().map(|(navn, bytes)| Entry::deflated(navn.as_str(), bytes)).collect();
    let folder = tempfile::tempdir().unwrap();
    sak.write_to(folder.path()).unwrap();
    std::fs::write(folder.path().join("klagesak.json"), sak.bytes()).unwrap();
    [
        verify_bytes(&sak.zip().write(), &Trust::unchecked(), &options).unwrap(),
        verify_bytes(&Zip::new(deflated).write(), &Trust::unchecked(), &options).unwrap(),
        verify(folder.path(), &Trust::unchecked(), &options).unwrap(),
    ]
}

fn gir(content: Vec<u8>, expected: &[&str]) {
    for (package, container) in
        alle(content, PDF, "03-klage.pdf").iter().zip(["stored", "deflated", "folder"])
    {
        assert_eq!(numbers(package), expected, "{container}");
    }
}

#[test]
fn what_a_large_pdf_can_do_is_found() {
    gir(pdf(14, "", ""), &[]);
    gir(pdf(14, "/OpenAction<</S/JavaScript/JS(a)>>", ""), &["221"]);
    gir(pdf(14, "/OpenAction<</S/Launch/F(a.exe)>>", ""), &["222"]);
    gir(pdf(2, "", "/Encrypt<</Filter/Standard>>"), &["213"]);
    gir(
        pdf(2, &format!("/X({})", "x".repeat(5000)), &format!("/Encrypt<<>>/X({})", "y".repeat(5000))),
        &["213"],
    );
}

#[test]
fn a_large_pdf_with_a_broken_table_is_looked_through() {
    let mut bytes = pdf(2, "/OpenAction<</S/JavaScript/JS(a)>>", "");
    let at = bytes.windows(9).rposition(|word| word == b"startxref").unwrap();
    bytes[at] = b'x';
    gir(bytes, &["212", "221"]);
}

#[test]
fn other_large_documents_are_looked_into_as_well() {
    const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    let types = b"<Types><Override ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
    let picture: Vec<u8> =
        (0..1_u32 << 19).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    let parts = [
        Entry::stored("[Content_Types].xml", types),
        Entry::stored("word/media/a.jpeg", &picture),
        Entry::stored("word/document.xml", b"<document/>"),
        Entry::stored("word/vbaProject.bin", b""),
    ];
    for (more, expected) in [(3, &[][..]), (4, &["241"])] {
        let docx = Zip::new(parts[..more].to_vec()).write();
        for package in alle(docx, DOCX, "03-klage.docx") {
            assert_eq!(numbers(&package), expected);
        }
    }
    let lines: String = (0..200_000_u32).map(|n| format!("{:x}\n", n.wrapping_mul(2_654_435_761))).collect();
    let letter = format!("From: a@eksempel.no\n\n{lines}");
    let attached = letter.replacen("\n\n", "\nContent-Disposition:\n attachment; filename=a\n\n", 1);
    for (letter, expected) in [(letter, &[][..]), (attached, &["253"])] {
        for package in alle(letter.into_bytes(), "message/rfc822", "03-klage.eml") {
            assert_eq!(numbers(&package), expected);
        }
    }
}
