//! Round trips: what is built is accepted, what is unpacked is what was built, and the same input gives the same bytes.

use std::fs;
use std::path::Path;

use klagesak_dev::pakker::Sak;
use klagesak_package::{Build, Container, Error, Role, Trust, unpack};
use klagesak_syntetisk::Generator;
use serde_json::Value;

use super::support::{beholder, judge_at, numbers};

const CONTAINERS: [Container; 3] = [Container::Folder, Container::Zip, Container::AsicE];

/// The documents in a folder, without the message.
pub(crate) fn dokumenter(sak: &Sak) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (navn, innhold) in &sak.dokumenter {
        fs::write(folder.path().join(navn), innhold).unwrap();
    }
    folder
}

pub(crate) fn bygg<'a>(message: &'a [u8], documents: &'a Path, container: Container) -> Build<'a> {
    Build::new(message, documents, container)
}

fn generated() -> Vec<Value> {
    let messages = Generator::new(4).take(12).chain(Generator::new(5).large(true).take(1));
    messages.map(|melding| serde_json::to_value(melding).unwrap()).collect()
}

fn examples() -> Vec<Value> {
    let folder = klagesak_dev::root().join("examples/oversendelse");
    let cases = fs::read_dir(folder).unwrap().map(|case| case.unwrap().path().join("klagesak.json"));
    cases.map(|path| serde_json::from_slice(&fs::read(path).unwrap()).unwrap()).collect()
}

#[test]
fn what_is_built_is_accepted_and_unpacks_to_the_same() {
    let messages: Vec<_> = generated().into_iter().chain(examples()).collect();
    assert!(messages.len() >= 19);
    for melding in messages {
        let sak = Sak::av(melding);
        let (documents, out) = (dokumenter(&sak), tempfile::tempdir().unwrap());
        let message = sak.bytes();
        for container in CONTAINERS {
            let built = out.path().join(format!("{container:?}"));
            let verdict = bygg(&message, documents.path(), container).write(&built, &beholder()).unwrap();
            assert_eq!((numbers(&verdict.package), verdict.left_out), (vec![], 0));
            let package = judge_at(&built);
            assert_eq!((numbers(&package), package.container), (vec![], container));
            let unpacked = out.path().join(format!("{container:?}-ut"));
            unpack(&built, &unpacked, &Trust::unchecked(), &beholder()).unwrap();
            assert_eq!(numbers(&judge_at(&unpacked)), [""; 0]);
            for (navn, innhold) in sak.filer() {
                assert!(fs::read(unpacked.join(navn)).unwrap() == innhold);
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let sak = Sak::minimal();
    let (message, documents, out) = (sak.bytes(), dokumenter(&sak), tempfile::tempdir().unwrap());
    for container in [Container::Zip, Container::AsicE] {
        let [one, other] = ["en", "to"].map(|navn| {
            let path = out.path().join(navn);
            bygg(&message, documents.path(), container).write(&path, &beholder()).unwrap();
            fs::read(path).unwrap()
        });
        assert!(one == other);
    }
}

#[test]
fn documents_lie_in_the_order_of_the_message() {
    let sak = Sak::minimal();
    let (message, documents, out) = (sak.bytes(), dokumenter(&sak), tempfile::tempdir().unwrap());
    let path = out.path().join("pakke.asice");
    let build = Build {
        arkivmelding: Some(b"<arkivmelding><system>Fagsystem</system></arkivmelding>"),
        ..bygg(&message, documents.path(), Container::AsicE)
    };
    let package = build.write(&path, &beholder()).unwrap().package;
    let roles: Vec<_> = package.entries.iter().map(|entry| entry.role).collect();
    let mut expected = vec![Role::Mimetype, Role::Message, Role::Arkivmelding];
    expected.extend((0..5).map(Role::Document));
    expected.extend([Role::AsicManifest, Role::OasisManifest]);
    assert_eq!(roles, expected);
}

#[test]
fn what_the_files_tell_is_filled_in() {
    let sak = Sak::minimal();
    let documents = dokumenter(&sak);
    let mut melding = sak.melding.clone();
    for dokument in melding.pointer_mut("/innhold/dokumenter").unwrap().as_array_mut().unwrap() {
        for field in ["stoerrelse", "sha256", "mimetype"] {
            dokument.as_object_mut().unwrap().remove(field);
        }
    }
    let (message, out) = (serde_json::to_vec(&melding).unwrap(), tempfile::tempdir().unwrap());
    let target = out.path().join("pakke.zip");
    let build = bygg(&message, documents.path(), Container::Zip);
    assert!(build.write(&target, &beholder()).is_err());
    let built = Build { fill_in: true, ..build }.write(&target, &beholder()).unwrap();
    let filled: Value = serde_json::from_slice(&built.package.message.unwrap()).unwrap();
    assert_eq!(filled, sak.melding);
}

#[test]
fn a_type_that_is_given_is_not_overwritten() {
    let mut sak = Sak::minimal();
    sak.melding["innhold"]["dokumenter"][2]["mimetype"] = "text/plain".into();
    let (message, documents, out) = (sak.bytes(), dokumenter(&sak), tempfile::tempdir().unwrap());
    let build = Build { fill_in: true, ..bygg(&message, documents.path(), Container::Zip) };
    let built = build.write(&out.path().join("pakke.zip"), &beholder()).unwrap();
    let filled: Value = serde_json::from_slice(&built.package.message.unwrap()).unwrap();
    assert_eq!(filled["innhold"]["dokumenter"][2]["mimetype"], "text/plain");
}

#[test]
fn files_that_are_not_in_the_message_are_left_out_and_counted() {
    let sak = Sak::minimal();
    let (message, documents, out) = (sak.bytes(), dokumenter(&sak), tempfile::tempdir().unwrap());
    fs::write(documents.path().join("klagesak.json"), &message).unwrap();
    fs::write(documents.path().join("glemt.pdf"), b"x").unwrap();
    let build = bygg(&message, documents.path(), Container::Zip);
    let built = build.write(&out.path().join("pakke.zip"), &beholder()).unwrap();
    assert_eq!((built.left_out, built.package.entries.len()), (1, 6));
}

#[test]
fn a_signature_lies_where_the_manifest_says_and_is_handed_on() {
    struct Fake;
    impl klagesak_package::Signer for Fake {
        fn sign(&self, manifest: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
            Ok(manifest.iter().rev().copied().collect())
        }
    }
    let sak = Sak::minimal();
    let (message, documents, out) = (sak.bytes(), dokumenter(&sak), tempfile::tempdir().unwrap());
    let path = out.path().join("pakke.asice");
    let build = Build { signer: Some(&Fake), ..bygg(&message, documents.path(), Container::AsicE) };
    for container in [Container::Folder, Container::Zip] {
        let result = Build { container, ..build }.write(&path, &beholder());
        assert!(matches!(result, Err(Error::Sign(_))) && !path.exists());
    }
    build.write(&path, &beholder()).unwrap();
    let package = judge_at(&path);
    assert_eq!(numbers(&package), [""; 0]);
    let [signature] = &package.signatures[..] else { panic!("{package:?}") };
    let manifest = package.asic_manifest.clone().unwrap();
    assert!(signature.bytes.iter().rev().eq(&manifest));
    assert_eq!(package.entries[signature.entry].role, Role::Signature);
    let id = sak.melding["meldingId"].as_str().unwrap();
    assert_eq!(package.entries[signature.entry].name, Some(format!("META-INF/signature-{id}.p7s")));
}
