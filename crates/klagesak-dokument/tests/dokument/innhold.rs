//! Documents made by real programs (`dokumenter/lag.py`), and what is said of each.

use klagesak_core::kodeverk::Mimetype::{self, Docx, Epost, Jpeg, Odt, Pdf, Png, Tekst, Tiff, Xlsx};
use klagesak_core::verdict::{Pointer, Severity};
use klagesak_dokument::{ContentLimits, Examiner, Pdfa, examine, examine_reader};

use crate::felles::{dokument, fil, funn, regler};

const NONE: [u32; 0] = [];

/// Every document, the type it is given as, and the numbers of the rules it breaks.
const ALLE: &[(&str, Mimetype, &[u32])] = &[
    ("vanlig.pdf", Pdf, &[]),
    ("pdfa-2b.pdf", Pdf, &[]),
    ("pdfa-3b.pdf", Pdf, &[]),
    ("objektstroemmer.pdf", Pdf, &[]),
    ("gammel-xref.pdf", Pdf, &[]),
    ("linearisert.pdf", Pdf, &[]),
    ("skannet.pdf", Pdf, &[]),
    ("lenke.pdf", Pdf, &[]),
    ("aapner-paa-side-to.pdf", Pdf, &[]),
    ("lang.pdf", Pdf, &[]),
    ("sammensatt.pdf", Pdf, &[216]),
    ("sidetall-paa-nytt.pdf", Pdf, &[216]),
    ("kryptert.pdf", Pdf, &[213]),
    ("kryptert-uten-passord.pdf", Pdf, &[213]),
    ("skript.pdf", Pdf, &[221]),
    ("skript-i-objektstroem.pdf", Pdf, &[221]),
    ("skript-navngitt.pdf", Pdf, &[221]),
    ("starter-program.pdf", Pdf, &[222]),
    ("starter-program-i-kjede.pdf", Pdf, &[222]),
    ("aapner-nettsted.pdf", Pdf, &[223]),
    ("xfa.pdf", Pdf, &[224]),
    ("vedlegg.pdf", Pdf, &[225]),
    ("vedlegg-program.pdf", Pdf, &[202, 225]),
    ("libreoffice.pdf", Pdf, &[]),
    ("libreoffice-pdfa.pdf", Pdf, &[]),
    ("libreoffice.odt", Odt, &[]),
    ("libreoffice.doc", Docx, &[201]),
    ("skannet.jpg", Jpeg, &[]),
    ("skannet.png", Png, &[]),
    ("skannet.tif", Tiff, &[]),
    ("brev.docx", Docx, &[]),
    ("oversikt.xlsx", Xlsx, &[]),
    ("brev.odt", Odt, &[]),
    ("mal-lokal.docx", Docx, &[]),
    ("regneark-i.docx", Docx, &[]),
    ("makro.docx", Docx, &[241]),
    ("makrotype.docx", Docx, &[241]),
    ("makro.odt", Odt, &[241]),
    ("mal-paa-nett.docx", Docx, &[242]),
    ("dde.docx", Docx, &[242]),
    ("kobling.xlsx", Xlsx, &[243]),
    ("program.docx", Docx, &[202]),
    ("arkiv-i.docx", Docx, &[203]),
    ("bombe.docx", Docx, &[205]),
    ("notat.txt", Tekst, &[]),
    ("notat-latin1.txt", Tekst, &[252]),
    ("epost.eml", Epost, &[]),
    ("epost-med-vedlegg.eml", Epost, &[253]),
    ("epost-med-program.eml", Epost, &[202, 253]),
];

#[test]
fn every_document_gives_the_findings_it_should() {
    let wrong: Vec<_> = ALLE
        .iter()
        .map(|(name, mimetype, expected)| (name, funn(&fil(name), mimetype.clone()), expected))
        .filter(|(_, found, expected)| found != *expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_document_is_in_the_table_and_small() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/dokumenter");
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        assert!(entry.metadata().unwrap().len() <= 50_000, "{name} is too large");
        assert!(
            name == "lag.py" || ALLE.iter().any(|(listed, ..)| *listed == name),
            "{name} is not in the table"
        );
    }
}

#[test]
fn a_document_is_what_it_is_and_not_what_it_is_called() {
    let types = [Pdf, Jpeg, Png, Tiff, Docx, Xlsx, Odt, Tekst, Epost];
    for (name, mimetype, expected) in ALLE.iter().filter(|(_, _, expected)| expected.is_empty()) {
        // E-mail is text as well, and may be given as that.
        let fits = |other: &Mimetype| other == mimetype || (mimetype, other) == (&Epost, &Tekst);
        for other in types.iter().filter(|other| !fits(other)) {
            let has_mark = |mimetype: &Mimetype| ![Tekst, Epost].contains(mimetype);
            let rule = if has_mark(mimetype) && has_mark(other) { 206 } else { 201 };
            assert_eq!(funn(&fil(name), other.clone()), [rule], "{name} given as {other:?}, {expected:?}");
        }
    }
}

#[test]
fn facts_are_told() {
    let fakta = |name: &str, mimetype| {
        examine(&dokument(mimetype), &Pointer::default(), &fil(name), &ContentLimits::default()).fakta
    };
    for (name, pages) in [
        ("vanlig.pdf", 2),
        ("linearisert.pdf", 2),
        ("skannet.pdf", 1),
        ("sammensatt.pdf", 121),
        ("lang.pdf", 120),
    ] {
        assert_eq!(fakta(name, Pdf).sider, Some(pages), "{name}");
    }
    assert_eq!(fakta("vanlig.pdf", Pdf).pdfa, None);
    assert_eq!(fakta("pdfa-2b.pdf", Pdf).pdfa, Some(Pdfa { del: 2, nivaa: Some('b') }));
    assert_eq!(fakta("pdfa-3b.pdf", Pdf).pdfa, Some(Pdfa { del: 3, nivaa: Some('b') }));
    assert_eq!(fakta("libreoffice-pdfa.pdf", Pdf).pdfa, Some(Pdfa { del: 1, nivaa: Some('a') }));
    assert!(fakta("kryptert.pdf", Pdf).kryptert && !fakta("vanlig.pdf", Pdf).kryptert);
    assert_eq!(fakta("skannet.jpg", Jpeg).bildepunkter, Some((620, 877)));
    assert_eq!(fakta("skannet.tif", Tiff).bildepunkter, Some((310, 438)));
    assert_eq!(fakta("skannet.png", Png).bildepunkter, Some((155, 219)));
    // The content counts, whatever it is given as.
    assert_eq!(fakta("brev.docx", Pdf).innholdstype, Some(Docx));
    assert_eq!(fakta("brev.odt", Odt).innholdstype, Some(Odt));
    assert_eq!(fakta("skannet.tif", Tekst).innholdstype, Some(Tiff));
}

#[test]
fn pages_and_archive_format_are_compared_with_the_manifest() {
    let judge = |name: &str, pages: Option<u64>, arkiv: bool| {
        let mut dokument = dokument(Pdf);
        dokument.antall_sider = pages;
        if arkiv {
            dokument.variantformat = Some(klagesak_core::kodeverk::Variantformat::Arkiv);
        }
        regler(&examine(&dokument, &Pointer::default(), &fil(name), &ContentLimits::default()))
    };
    assert_eq!(judge("vanlig.pdf", Some(2), false), NONE);
    assert_eq!(judge("vanlig.pdf", Some(3), false), [214]);
    assert_eq!(judge("vanlig.pdf", Some(2), true), [215]);
    assert_eq!(judge("pdfa-2b.pdf", Some(1), true), NONE);
}

#[test]
fn findings_stand_at_the_field_they_are_about() {
    let mut dokument = dokument(Pdf);
    dokument.antall_sider = Some(7);
    let sted = Pointer::new("/innhold/dokumenter/3");
    let found = examine(&dokument, &sted, &fil("vanlig.pdf"), &ContentLimits::default()).findings;
    assert_eq!(found[0].pointer.as_str(), "/innhold/dokumenter/3/antallSider");
    dokument.mimetype = Png;
    let found = examine(&dokument, &sted, &fil("brev.odt"), &ContentLimits::default()).findings;
    assert_eq!(found[0].pointer.as_str(), "/innhold/dokumenter/3/mimetype");
    assert_eq!(
        found[0].message(klagesak_core::Language::Nb),
        "Filen er oppgitt som Bilde (PNG), men innholdet er Tekstdokument (OpenDocument)."
    );
}

#[test]
fn ordinary_documents_never_meet_the_limits_on_work() {
    // Five hundred in a package share what a small file may cost.
    let limits = ContentLimits { documents: 500, ..ContentLimits::default() };
    for (name, mimetype, expected) in ALLE {
        let found = examine(&dokument(mimetype.clone()), &Pointer::default(), &fil(name), &limits);
        assert_eq!(regler(&found), *expected, "{name}");
    }
}

#[test]
fn pieces_give_the_same_as_the_whole() {
    for (name, mimetype, expected) in ALLE {
        let content = fil(name);
        for size in [1, 1000, 70_000] {
            let mut examiner = Examiner::new(0, ContentLimits::default());
            content.chunks(size).for_each(|piece| examiner.read(piece));
            assert_eq!(
                regler(&examiner.finish(&dokument(mimetype.clone()), &Pointer::default())),
                *expected,
                "{name}"
            );
        }
    }
}

#[test]
fn a_document_over_the_limit_is_known_by_its_beginning_and_its_end() {
    let limits = ContentLimits { max_held: 2000, ..ContentLimits::default() };
    for (name, mimetype, expected) in [
        ("skript.pdf", Pdf, &[274][..]),
        ("kryptert.pdf", Pdf, &[213]),
        ("skannet.jpg", Jpeg, &[274]),
        ("brev.docx", Docx, &[274]),
        ("brev.docx", Pdf, &[201, 274]),
        ("notat.txt", Tekst, &[]),
    ] {
        let found =
            examine_reader(&dokument(mimetype), &Pointer::default(), fil(name).as_slice(), limits).unwrap();
        assert_eq!(regler(&found), expected, "{name}");
        // What nobody has looked into is not accepted.
        assert!(
            found
                .findings
                .iter()
                .all(|f| f.rule.id.as_str() != "KO-PAKKE-274" || f.severity == Severity::Error)
        );
    }
    let mut cut = fil("vanlig.pdf");
    cut.truncate(9000);
    let found = examine_reader(&dokument(Pdf), &Pointer::default(), cut.as_slice(), limits).unwrap();
    assert_eq!(regler(&found), [211]);
}

#[test]
fn a_long_text_needs_no_memory_and_is_checked_to_its_end() {
    let mut examiner = Examiner::new(0, ContentLimits { max_held: 1000, ..ContentLimits::default() });
    let line = "Blåbærsyltetøy på brødskiva.\n".as_bytes();
    for _ in 0..2000 {
        line.chunks(3).for_each(|piece| examiner.read(piece));
    }
    let mut binary = Examiner::new(0, ContentLimits { max_held: 1000, ..ContentLimits::default() });
    (0..2000).for_each(|_| binary.read(line));
    binary.read(b"\0");
    assert_eq!(regler(&examiner.finish(&dokument(Tekst), &Pointer::default())), NONE);
    assert_eq!(regler(&binary.finish(&dokument(Tekst), &Pointer::default())), [251]);
}
