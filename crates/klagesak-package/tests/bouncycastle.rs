//! The Java programs at the other end use BouncyCastle: what it writes we read, and the other way round.
//!
//! Needs Java and the BouncyCastle jars, in `/usr/share/java` (Debian's `libbcpkix-java`) or the folder that `BOUNCYCASTLE` names.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::Command;
use std::time::SystemTime;

use klagesak_package::kryptering::{Decryptor, Encryptor};
use klagesak_package::signatur::{Fault, Identity, sign, verify};
use tempfile::TempDir;

use crate::skipped;
use crate::verksted::{ENCRYPTS, P256, P384, RSA, Verksted};

const MANIFEST: &[u8] = b"<ASiCManifest>en liste over filene</ASiCManifest>";

struct Java {
    class_path: String,
    _classes: TempDir,
}

impl Java {
    /// Java with the program compiled; none, with the reason told, when this machine does not have what it takes.
    fn find() -> Option<Self> {
        let folder = std::env::var_os("BOUNCYCASTLE").map_or_else(|| "/usr/share/java".into(), PathBuf::from);
        let jars = ["bcpkix.jar", "bcprov.jar", "bcutil.jar"].map(|jar| folder.join(jar));
        let java =
            ["java", "javac"].iter().all(|program| Command::new(program).arg("-version").output().is_ok());
        if !java || !jars.iter().all(|jar| jar.is_file()) {
            skipped::without_program("Java with BouncyCastle");
            return None;
        }
        let classes = TempDir::new().unwrap();
        let all = jars.iter().map(PathBuf::as_path).chain([classes.path()]);
        let class_path = std::env::join_paths(all).unwrap().into_string().unwrap();
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bouncycastle/Proeve.java");
        let mut javac = Command::new("javac");
        javac.args(["-nowarn", "-cp", &class_path, "-d"]).arg(classes.path()).arg(program);
        assert!(javac.output().unwrap().status.success());
        Some(Self { class_path, _classes: classes })
    }

    /// What Java complains of; nothing when it is content.
    fn run(&self, verksted: &Verksted, args: &[&str]) -> String {
        let mut java = Command::new("java");
        java.args(["-cp", &self.class_path, "Proeve"]).args(args).current_dir(verksted.path(""));
        let output = java.output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    }
}

#[test]
fn signatures() {
    let Some(java) = Java::find() else { return };
    for (kind, algorithm, expected) in [
        (RSA, "SHA256withRSA", &[Fault::NoSigningCertificate][..]),
        (RSA, "SHA1withRSA", &[Fault::NoSigningCertificate, Fault::Sha1]),
        (RSA, "SHA256withRSAandMGF1", &[Fault::NoSigningCertificate]),
        (P256, "SHA256withECDSA", &[Fault::NoSigningCertificate]),
        (P384, "SHA384withECDSA", &[Fault::NoSigningCertificate]),
    ] {
        let Some(verksted) = Verksted::office(kind) else { return };
        verksted.write("manifest", MANIFEST);
        let args = ["sign", algorithm, "manifest", "kontor.key", "kontor.pem", "mellom.pem", "theirs.p7s"];
        assert_eq!(java.run(&verksted, &args), "");
        let anchors = verksted.certificates(&["rot"]);
        let verdict = verify(MANIFEST, &verksted.read("theirs.p7s"), &anchors, SystemTime::now());
        assert_eq!(verdict.faults, expected, "{algorithm}");

        let chain = verksted.certificates(&["kontor", "mellom", "rot"]);
        let identity = Identity::new(verksted.private_key("kontor"), chain).unwrap();
        verksted.write("ours.p7s", sign(MANIFEST, &identity, SystemTime::now()).unwrap());
        assert_eq!(java.run(&verksted, &["verify", "manifest", "ours.p7s"]), "");
        verksted.write("manifest", b"noe annet");
        assert!(java.run(&verksted, &["verify", "manifest", "ours.p7s"]).contains("DigestMismatch"));
    }
}

#[test]
fn encryption() {
    let Some(java) = Java::find() else { return };
    let Some(verksted) = Verksted::open() else { return };
    verksted.root("rot", RSA);
    verksted.issue("mottaker", RSA, "rot", ENCRYPTS);
    for size in [0, 16, 300_001] {
        let content = vec![b'k'; size];
        verksted.write("content", &content);
        assert_eq!(java.run(&verksted, &["encrypt", "content", "mottaker.pem", "theirs.p7m"]), "");
        let data = verksted.read("theirs.p7m");
        assert_eq!(data[1], 0x80, "BouncyCastle does not tell the lengths beforehand");
        let mut opened = Vec::new();
        let key = verksted.private_key("mottaker");
        Decryptor::new(&data[..], &key).unwrap().read_to_end(&mut opened).unwrap();
        assert!(opened == content);

        let certificate = &verksted.certificates(&["mottaker"])[0];
        let mut encryptor = Encryptor::new(Vec::new(), certificate, SystemTime::now()).unwrap();
        encryptor.write_all(&content).unwrap();
        verksted.write("ours.p7m", encryptor.finish().unwrap());
        assert_eq!(java.run(&verksted, &["decrypt", "ours.p7m", "mottaker.key", "opened"]), "");
        assert!(verksted.read("opened") == content);
    }
}
