//! Publishing and freezing: what others build on is whole, the same every time, and never changed behind their backs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use klagesak_core::Melding;
use klagesak_core::profil::Profiler;
use klagesak_dev::frozen::{FreezeError, Thawed, freeze, thawed};
use klagesak_dev::publish::{Address, PublishError, publish, tree};
use klagesak_dev::{File, root};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::generated;

const BASE: &str = "https://example.org/klagesak";

fn address() -> Address {
    BASE.parse().unwrap()
}

/// Every file below a folder, by its path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut found, mut waiting) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(at) = waiting.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

#[test]
fn every_id_leads_to_its_file_in_the_tree() {
    let folder = tempfile::tempdir().unwrap();
    let count = publish(&address(), folder.path()).unwrap();
    let files = files(folder.path());
    assert_eq!(files.len(), count);
    let schemas: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(".schema.json")).collect();
    for (path, bytes) in &schemas {
        let id = json(bytes)["$id"].as_str().unwrap_or_else(|| panic!("{path} has no $id")).to_owned();
        let at = id.strip_prefix(&format!("{BASE}/")).unwrap_or_else(|| panic!("{path}: {id}"));
        // What lies under `latest` is a copy; its id is that of its version.
        assert!(files[at] == **bytes, "{path}: {id}");
        assert!(at == *path || path.starts_with("latest/"), "{path}: {id}");
    }
    // Of the core and of each profile every message, and three schemas of other things.
    let areas = 1 + Profiler::builtin().alle().count();
    assert_eq!(schemas.len(), 2 * (areas * Melding::TYPER.len() + 3));
}

#[test]
fn the_tree_is_the_repository_with_addresses() {
    let published: BTreeMap<_, _> =
        tree(&address()).unwrap().into_iter().map(|f| (f.path, f.bytes)).collect();
    for (path, bytes) in files(&root().join("schemas/1.0")) {
        for folder in ["1.0", "latest"] {
            let there =
                published.get(&format!("{folder}/{path}")).unwrap_or_else(|| panic!("{folder}/{path}"));
            if path.ends_with(".schema.json") {
                let (mut ours, mut theirs) = (json(&bytes), json(there));
                for schema in [&mut ours, &mut theirs] {
                    schema.as_object_mut().unwrap().remove("$id");
                }
                assert!(ours == theirs, "{path}");
            } else {
                assert!(bytes == **there, "{path}");
            }
        }
    }
    let index = json(&published["index.json"]);
    assert_eq!((&index["nyeste"], &index["versjoner"][0]["mappe"]), (&"1.0".into(), &"1.0/".into()));
}

#[test]
fn the_sums_are_right_and_over_everything() {
    let folder = tempfile::tempdir().unwrap();
    publish(&address(), folder.path()).unwrap();
    let files = files(folder.path());
    let sums = String::from_utf8(files["SHA256SUMS"].clone()).unwrap();
    let mut summed = BTreeSet::from(["SHA256SUMS"]);
    for line in sums.lines() {
        let (sum, path) = line.split_once("  ").unwrap();
        let expected: String = Sha256::digest(&files[path]).iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(sum, expected, "{path}");
        summed.insert(path);
    }
    assert_eq!(summed, files.keys().map(String::as_str).collect());
}

#[test]
fn every_folder_has_a_page_that_leads_to_everything_in_it() {
    let published = tree(&address()).unwrap();
    let paths: BTreeSet<&str> = published.iter().map(|file| file.path.as_str()).collect();
    let pages = published.iter().filter(|file| file.path.ends_with("index.html"));
    let mut linked = BTreeSet::from(["index.html".to_owned()]);
    for page in pages {
        let text = std::str::from_utf8(&page.bytes).unwrap();
        assert!(text.starts_with("<!DOCTYPE html>\n<html lang=\"nb\">"), "{}", page.path);
        for part in ["<title>Klagesak", "<h1>Klagesak", "<main>", "name=\"viewport\"", "charset=\"utf-8\""] {
            assert_eq!(text.matches(part).count(), 1, "{} {part}", page.path);
        }
        let folder = page.path.strip_suffix("index.html").unwrap();
        for link in text.split("href=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0) {
            if link == "../" {
                continue;
            }
            let target = format!("{folder}{link}");
            let target = if target.ends_with('/') { format!("{target}index.html") } else { target };
            assert!(paths.contains(target.as_str()), "{} leads to {link}", page.path);
            linked.insert(target);
        }
    }
    assert_eq!(linked, paths.iter().map(|path| (*path).to_owned()).collect());
}

#[test]
fn a_second_run_is_byte_equal_and_clears_away_what_is_no_longer_published() {
    let folder = tempfile::tempdir().unwrap();
    publish(&address(), folder.path()).unwrap();
    let first = files(folder.path());
    // A file that an earlier library published: it is in the list, and is not made any more.
    let old = folder.path().join("0.9/gammel.json");
    fs::create_dir_all(old.parent().unwrap()).unwrap();
    fs::write(&old, "{}").unwrap();
    let list = folder.path().join("SHA256SUMS");
    fs::write(&list, format!("{}00  0.9/gammel.json\n", fs::read_to_string(&list).unwrap())).unwrap();
    publish(&address(), folder.path()).unwrap();
    assert!(files(folder.path()) == first);
}

#[test]
fn a_folder_with_anything_foreign_in_it_is_left_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("brev.txt"), "mitt").unwrap();
    let before = files(folder.path());
    assert!(
        matches!(publish(&address(), folder.path()), Err(PublishError::Foreign { path }) if path.ends_with("brev.txt"))
    );
    assert!(files(folder.path()) == before);
    // Nor is it enough that we have been there.
    let ours = tempfile::tempdir().unwrap();
    publish(&address(), ours.path()).unwrap();
    fs::write(ours.path().join("1.0/notat.txt"), "mitt").unwrap();
    let before = files(ours.path());
    assert!(matches!(publish(&address(), ours.path()), Err(PublishError::Foreign { .. })));
    assert!(files(ours.path()) == before);
}

#[test]
fn only_a_plain_address_is_taken() {
    for good in ["https://example.org", "http://localhost:8000/a/b/", "https://example.org/~x"] {
        assert!(good.parse::<Address>().is_ok(), "{good}");
    }
    for bad in [
        "",
        "example.org",
        "ftp://example.org",
        "https:///x",
        "https://a b",
        "https://a\"b",
        "https://a/?q",
        "https://a/#f",
    ] {
        assert!(bad.parse::<Address>().is_err(), "{bad}");
    }
}

/// A copy of what is generated, with 1.0 frozen.
fn frozen_copy(files: &[File]) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for file in files {
        let path = copy.path().join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &file.bytes).unwrap();
    }
    freeze(copy.path(), "1.0", files).unwrap();
    copy
}

#[test]
fn frozen_versions_are_reproduced_byte_for_byte() {
    let thawed = thawed(&root(), generated::files()).unwrap();
    assert!(thawed.is_empty(), "a frozen version would no longer be what it was: {thawed:#?}");
}

#[test]
fn a_changed_description_is_caught_once_its_version_is_frozen() {
    let mut files = generated::files().to_vec();
    let copy = frozen_copy(&files);
    assert_eq!(thawed(copy.path(), &files).unwrap(), []);
    let list = fs::read_to_string(copy.path().join("frozen/1.0.sha256")).unwrap();
    assert!(list.lines().count() > 500 && !list.contains("regler.json"), "{}", list.lines().count());
    // The conformance suite is whole: what says how it is to be read, is frozen with it.
    assert!(list.contains("  fixtures/1.0/manifest.schema.json"));
    let outside =
        files.iter().filter(|file| file.path.starts_with("fixtures/") && !list.contains(&file.path));
    assert_eq!(outside.map(|file| &file.path).collect::<Vec<_>>(), Vec::<&String>::new());

    // Somebody makes a field's description clearer: the generator would write another file.
    let path = "schemas/1.0/klagesak.trekk.schema.json";
    let schema = files.iter_mut().find(|file| file.path == path).unwrap();
    let text = String::from_utf8(schema.bytes.clone()).unwrap();
    schema.bytes = text.replace("Dagen Nav-kontoret eller", "Datoen Nav-kontoret eller").into_bytes();
    assert_ne!(schema.bytes, text.into_bytes());
    let bytes = schema.bytes.clone();
    let changed = [Thawed::Changed(path.into())];
    assert_eq!(thawed(copy.path(), &files).unwrap(), changed);

    // The same when the file on disk is edited by hand.
    let files = generated::files();
    fs::write(copy.path().join(path), bytes).unwrap();
    assert_eq!(thawed(copy.path(), files).unwrap(), changed);
}

#[test]
fn a_frozen_version_gets_no_new_files_and_loses_none_but_its_rules_may_be_made_clearer() {
    let mut files = generated::files().to_vec();
    let copy = frozen_copy(&files);
    let rules = files.iter_mut().find(|file| file.path == "schemas/1.0/regler.json").unwrap();
    rules.bytes.push(b' ');
    assert_eq!(thawed(copy.path(), &files).unwrap(), []);
    // What they find may not, nor how serious it is.
    let manifest = files.iter_mut().find(|file| file.path == "fixtures/1.0/manifest.json").unwrap();
    let before = manifest.bytes.clone();
    manifest.bytes = String::from_utf8_lossy(&before).replacen("FEIL", "ADVARSEL", 1).into_bytes();
    assert_eq!(thawed(copy.path(), &files).unwrap(), [Thawed::Changed("fixtures/1.0/manifest.json".into())]);
    files.iter_mut().find(|file| file.path == "fixtures/1.0/manifest.json").unwrap().bytes = before;
    files.retain(|file| file.path != "schemas/1.0/kodeverk/lov.json");
    files.push(File::text("fixtures/1.0/melding/ny.json", "{}"));
    let expected = [
        Thawed::Gone("schemas/1.0/kodeverk/lov.json".into()),
        Thawed::Added("fixtures/1.0/melding/ny.json".into()),
    ];
    assert_eq!(thawed(copy.path(), &files).unwrap(), expected);
}

#[test]
fn a_version_is_frozen_once_as_it_is_made() {
    let files = generated::files();
    let copy = frozen_copy(files);
    assert!(matches!(freeze(copy.path(), "1.0", files), Err(FreezeError::AlreadyFrozen { .. })));
    assert!(matches!(freeze(copy.path(), "7.0", files), Err(FreezeError::UnknownVersion { .. })));
    let other = tempfile::tempdir().unwrap();
    assert!(matches!(freeze(other.path(), "1.0", files), Err(FreezeError::Stale { .. })));
    assert!(!other.path().join("frozen").exists());
}
