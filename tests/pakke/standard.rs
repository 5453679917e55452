//! What others make of our packages: other programs, and the official schemas.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use klagesak_dev::pakker::Sak;
use klagesak_package::{Build, Container, Signer, Trust};
use klagesak_tests::skipped;

use super::runde::{bygg, dokumenter};
use super::support::beholder;

struct Fake;

impl Signer for Fake {
    fn sign(&self, _: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(b"ikke en signatur".to_vec())
    }
}

/// A signed ASiC-E in a folder of its own, and the same unpacked.
fn asice() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let sak = Sak::minimal();
    let (message, documents, out) = (sak.bytes(), dokumenter(&sak), tempfile::tempdir().unwrap());
    let (package, unpacked) = (out.path().join("pakke.asice"), out.path().join("ut"));
    let build = Build { signer: Some(&Fake), ..bygg(&message, documents.path(), Container::AsicE) };
    build.write(&package, &beholder()).unwrap();
    klagesak_package::unpack(&package, &unpacked, &Trust::unchecked(), &beholder()).unwrap();
    (out, package, unpacked)
}

/// Whether a program says yes; nothing when it is not on this machine.
fn says_yes(program: &str, arguments: &[&Path]) -> Option<bool> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => Some(output.status.success()),
        Err(_) => {
            skipped::without_program(program);
            None
        }
    }
}

#[test]
fn the_type_of_the_package_stands_where_every_program_looks() {
    let (_out, package, _) = asice();
    let bytes = fs::read(package).unwrap();
    assert_eq!(&bytes[..4], b"PK\x03\x04");
    // Stored, without an extra field, and nothing to come after it.
    assert_eq!((&bytes[6..10], &bytes[28..30]), (&[0; 4][..], &[0; 2][..]));
    assert_eq!(&bytes[30..69], b"mimetypeapplication/vnd.etsi.asic-e+zip");
}

#[test]
fn other_programs_open_our_packages() {
    let (out, package, _) = asice();
    let unzip = says_yes("unzip", &[Path::new("-tqq"), &package]);
    assert_ne!(unzip, Some(false));
    let script = out.path().join("les.py");
    fs::write(
        &script,
        "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n\
         assert z.namelist()[:2] == ['mimetype', 'klagesak.json']\n",
    )
    .unwrap();
    assert_ne!(says_yes("python3", &[&script, &package]), Some(false));
}

/// The official schemas, which are not ours to publish.
fn schema(name: &str) -> Option<PathBuf> {
    skipped::official(&format!("asice/{name}"))
}

#[test]
fn the_official_schemas_accept_our_manifests() {
    let (_out, _, unpacked) = asice();
    for (file, name) in [
        ("META-INF/asicmanifest.xml", "ts_102918v010201.xsd"),
        ("META-INF/manifest.xml", "OpenDocument_manifest.xsd"),
    ] {
        let Some(schema) = schema(name) else { return };
        let [nonet, noout, flag] = ["--nonet", "--noout", "--schema"].map(Path::new);
        let file = unpacked.join(file);
        assert_ne!(says_yes("xmllint", &[nonet, noout, flag, &schema, &file]), Some(false), "{name}");
        // The check is worth something only if the schema can say no.
        let wrong = unpacked.join("wrong.xml");
        fs::write(
            &wrong,
            fs::read_to_string(&file).unwrap().replace(" MimeType=", " Mime=").replace("media-type", "m"),
        )
        .unwrap();
        assert_ne!(says_yes("xmllint", &[nonet, noout, flag, &schema, &wrong]), Some(true), "{name}");
    }
}
