//! Folders: the same rules, and the tricks only a folder can play.

use std::fs;

use klagesak_dev::pakker::Sak;
use klagesak_package::{Container, Error, Options, Role, Trust, verify};

use super::support::{beholder, judge_at, numbers};

fn mappe() -> (tempfile::TempDir, Sak) {
    let (folder, sak) = (tempfile::tempdir().unwrap(), Sak::minimal());
    sak.write_to(folder.path()).unwrap();
    (folder, sak)
}

#[test]
fn a_right_folder_has_no_findings_and_every_role() {
    let (folder, sak) = mappe();
    let package = judge_at(folder.path());
    assert_eq!(numbers(&package), [""; 0]);
    assert_eq!(package.container, Container::Folder);
    assert_eq!(package.message, Some(sak.bytes()));
    let roles: Vec<_> = package.entries.iter().map(|entry| entry.role).collect();
    assert!(roles.contains(&Role::Message) && (0..5).all(|i| roles.contains(&Role::Document(i))));
}

#[test]
fn a_message_of_another_type_has_no_documents_and_needs_none() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("klagesak.json"), r#"{"innhold":{"resultat":"MOTTATT"}}"#).unwrap();
    assert_eq!(numbers(&judge_at(folder.path())), [""; 0]);
}

#[test]
fn what_is_wrong_in_a_zip_file_is_wrong_in_a_folder() {
    for (change, rules) in [
        ((|f| fs::remove_file(f.join("03-klage.pdf"))) as fn(&std::path::Path) -> _, &["023"][..]),
        (|f| fs::write(f.join("03-klage.pdf"), b"%PDF-1.7\n% noe annet\n"), &["025", "026"]),
        (|f| fs::write(f.join("99.pdf"), b"x"), &["024"]),
        (|f| fs::create_dir(f.join("mappe")), &["017"]),
        (|f| fs::remove_file(f.join("klagesak.json")), &["021"]),
        (|f| fs::write(f.join("x y.pdf"), b"x"), &["018"]),
        (|f| fs::write(f.join("mimetype"), b"application/zip"), &["033", "034"]),
        (
            |f| fs::create_dir(f.join("META-INF")).and_then(|()| fs::write(f.join("META-INF/x"), b"x")),
            &["032", "034", "042"],
        ),
    ] {
        let (folder, _) = mappe();
        change(folder.path()).unwrap();
        let package = judge_at(folder.path());
        assert_eq!(numbers(&package), rules);
        assert!(!package.valid());
    }
}

/// A folder is what somebody is still putting together, and the machine keeps its own notes in it.
#[test]
fn what_the_machine_keeps_in_a_folder_is_passed_over_unless_it_is_signed() {
    for name in [".DS_Store", "Thumbs.db", "thumbs.db", "desktop.ini", "Desktop.ini", "._03-klage.pdf"] {
        let (folder, _) = mappe();
        fs::write(folder.path().join(name), b"notat").unwrap();
        let package = judge_at(folder.path());
        assert_eq!((numbers(&package).as_slice(), package.valid()), (&["046"][..], true), "{name}");
        assert!(package.entries.iter().all(|entry| entry.name.as_deref() != Some(name)), "{name}");
        fs::write(folder.path().join("mimetype"), b"application/vnd.etsi.asic-e+zip").unwrap();
        let signed = judge_at(folder.path());
        assert!(!signed.valid() && !numbers(&signed).contains(&"046"), "{name}");
    }
    for name in ["notat.db", "desktop.txt", ".gitignore", "klage._"] {
        let (folder, _) = mappe();
        fs::write(folder.path().join(name), b"notat").unwrap();
        assert!(!judge_at(folder.path()).valid(), "{name}");
    }
    let (folder, _) = mappe();
    fs::create_dir(folder.path().join("__MACOSX")).unwrap();
    assert_eq!(numbers(&judge_at(folder.path())), ["046"]);
}

#[test]
fn findings_lead_to_the_document() {
    let (folder, _) = mappe();
    fs::remove_file(folder.path().join("03-klage.pdf")).unwrap();
    let package = judge_at(folder.path());
    assert_eq!(package.findings[0].pointer.as_str(), "/innhold/dokumenter/2");
    let text = package.findings[0].message(klagesak_core::Language::Nb);
    assert_eq!(text, "Dokument nummer 3 er oppført i meldingen, men filen ligger ikke i pakken.");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let (folder, _) = mappe();
    let secret = tempfile::NamedTempFile::new().unwrap();
    std::os::unix::fs::symlink(secret.path(), folder.path().join("lenke.pdf")).unwrap();
    std::os::unix::fs::symlink("/", folder.path().join("rot")).unwrap();
    assert_eq!(numbers(&judge_at(folder.path())), ["008", "024"]);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_document_is_no_document() {
    let (folder, sak) = mappe();
    let elsewhere = tempfile::NamedTempFile::new().unwrap();
    fs::write(elsewhere.path(), &sak.dokumenter[2].1).unwrap();
    fs::remove_file(folder.path().join("03-klage.pdf")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("03-klage.pdf")).unwrap();
    assert_eq!(numbers(&judge_at(folder.path())), ["008"]);
}

#[test]
fn limits_are_options() {
    let (folder, _) = mappe();
    let with = |options: &Options<'_>| numbers(&verify(folder.path(), &Trust::unchecked(), options).unwrap());
    assert_eq!(with(&Options { max_entries: 5, ..beholder() }), ["010"]);
    assert_eq!(with(&Options { max_entries: 6, ..beholder() }), [""; 0]);
    assert_eq!(with(&Options { max_total: 1000, ..beholder() }), ["011"]);
    let mut options = beholder();
    options.message.max_bytes = 100;
    assert_eq!(with(&options), ["013", "021"]);
}

#[test]
fn errors_come_before_warnings_when_there_are_too_many_findings() {
    let (folder, _) = mappe();
    for i in 0..9 {
        fs::write(folder.path().join(format!("9{i}.pdf")), b"x").unwrap();
    }
    let mut options = beholder();
    options.message.max_findings = 4;
    let package = verify(folder.path(), &Trust::unchecked(), &options).unwrap();
    assert_eq!((package.findings.len(), package.omitted, package.valid()), (4, 5, false));
}

#[test]
fn what_is_not_there_is_an_error_and_no_finding() {
    let folder = tempfile::tempdir().unwrap();
    let result = verify(&folder.path().join("borte.zip"), &Trust::unchecked(), &beholder());
    assert!(matches!(result, Err(Error::OpenPackage(_))));
}

#[test]
fn progress_tells_of_every_byte() {
    let (folder, sak) = mappe();
    let read = std::sync::atomic::AtomicU64::new(0);
    let tell = |bytes| {
        read.fetch_add(bytes, std::sync::atomic::Ordering::Relaxed);
    };
    let options = Options { progress: Some(&tell), ..beholder() };
    verify(folder.path(), &Trust::unchecked(), &options).unwrap();
    let total: usize = sak.filer().iter().map(|(_, innhold)| innhold.len()).sum();
    assert_eq!(read.into_inner(), total as u64);
}

#[test]
fn debug_output_names_no_file_and_quotes_no_message() {
    let (folder, _) = mappe();
    let text = format!("{:?}", judge_at(folder.path()));
    assert!(!text.contains(".pdf") && !text.contains("123") && text.contains("Document(2)"), "{text}");
}
