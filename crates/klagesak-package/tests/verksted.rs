//! A workshop: OpenSSL, a folder of its own, and certificates made for the occasion. No key is ever kept.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use klagesak_package::pki::{Certificate, PrivateKey};
use tempfile::TempDir;

use crate::skipped;

pub(crate) const RSA: &[&str] = &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"];
pub(crate) const RSA_1024: &[&str] = &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"];
pub(crate) const P256: &[&str] = &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"];
pub(crate) const P384: &[&str] = &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"];
pub(crate) const P521: &[&str] = &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-521"];

pub(crate) const CA: &str = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign";
pub(crate) const SIGNS: &str =
    "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation";
pub(crate) const ENCRYPTS: &str = "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,keyEncipherment";

pub(crate) struct Verksted {
    folder: TempDir,
}

impl Verksted {
    /// A workshop; none, with the reason told, when this machine has no OpenSSL.
    pub(crate) fn open() -> Option<Self> {
        if Command::new("openssl").arg("version").output().is_err() {
            skipped::without_program("openssl");
            return None;
        }
        Some(Self { folder: TempDir::new().unwrap() })
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    pub(crate) fn text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).unwrap()
    }

    pub(crate) fn run(&self, args: &[&str]) -> Output {
        Command::new("openssl").args(args).current_dir(self.folder.path()).output().unwrap()
    }

    /// Runs OpenSSL, which must be content.
    pub(crate) fn openssl(&self, args: &[&str]) {
        let output = self.run(args);
        assert!(output.status.success(), "openssl {args:?}\n{}", String::from_utf8_lossy(&output.stderr));
    }

    /// A key in `<name>.key`.
    pub(crate) fn key(&self, name: &str, kind: &[&str]) {
        let out = format!("{name}.key");
        self.openssl(&[&["genpkey", "-out", &out][..], kind].concat());
    }

    /// A key, and a certificate in `<name>.pem` signed by its own key.
    pub(crate) fn root(&self, name: &str, kind: &[&str]) {
        self.key(name, kind);
        self.certify(name, name, CA, &["-key", &format!("{name}.key")], 30);
    }

    /// A key, and a certificate signed by the key of another.
    pub(crate) fn issue(&self, name: &str, kind: &[&str], issuer: &str, extensions: &str) {
        self.key(name, kind);
        self.certify_by(name, issuer, extensions, 20, "");
    }

    /// A certificate for a key that is there, signed by the key of another. Without a serial number one is drawn.
    pub(crate) fn certify_by(&self, name: &str, issuer: &str, extensions: &str, days: u32, serial: &str) {
        let (ca, key) = (format!("{issuer}.pem"), format!("{issuer}.key"));
        let mut args = vec!["-CA", &ca, "-CAkey", &key];
        if serial.is_empty() {
            args.push("-CAcreateserial")
        } else {
            args.extend(["-set_serial", serial])
        }
        self.certify(name, name, extensions, &args, days);
    }

    /// A signer with this whole subject, for a key that is there.
    pub(crate) fn certify_as(&self, name: &str, issuer: &str, subject: &str) {
        let (ca, key) = (format!("{issuer}.pem"), format!("{issuer}.key"));
        self.certify(name, subject, SIGNS, &["-CA", &ca, "-CAkey", &key, "-CAcreateserial"], 20);
    }

    /// The subject is a common name in the office, or whole and begins with a slash.
    pub(crate) fn certify(&self, name: &str, subject: &str, extensions: &str, how: &[&str], days: u32) {
        let (key, csr, pem) = (format!("{name}.key"), format!("{name}.csr"), format!("{name}.pem"));
        let office = format!("/C=NO/O=Proevekontoret/2.5.4.97=NTRNO-310999008/CN={subject}");
        let subject = if subject.starts_with('/') { subject } else { &office };
        self.openssl(&["req", "-new", "-key", &key, "-subj", subject, "-out", &csr]);
        self.write("extensions", format!("{extensions}\nsubjectKeyIdentifier=hash\n"));
        let how = if how.contains(&"-key") { vec!["-signkey", &key] } else { how.to_vec() };
        let days = days.to_string();
        let args = ["x509", "-req", "-in", &csr, "-extfile", "extensions", "-days", &days, "-out", &pem];
        self.openssl(&[&args[..], &how].concat());
    }

    /// A certificate for a key that is there, valid for 20 days from a day on. Older versions of OpenSSL can only do this
    /// with a whole certificate authority.
    pub(crate) fn certify_from(&self, name: &str, issuer: &str, from: SystemTime) {
        self.write("index.txt", "");
        let config = "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\npolicy=p\n\
            default_md=sha256\nunique_subject=no\n[p]\nC=supplied\nO=supplied\ncommonName=supplied\n";
        self.write("ca.cnf", config);
        self.write("extensions", SIGNS);
        let (csr, pem) = (format!("{name}.csr"), format!("{name}.pem"));
        let (ca, key) = (format!("{issuer}.pem"), format!("{issuer}.key"));
        let date = |time: SystemTime| {
            let seconds = time.duration_since(SystemTime::UNIX_EPOCH).unwrap();
            let time = der::DateTime::from_unix_duration(seconds).unwrap();
            time.to_string().replace(['-', 'T', ':'], "")
        };
        let (start, end) = (date(from), date(from + Duration::from_secs(20 * 86_400)));
        let what = ["ca", "-batch", "-notext", "-config", "ca.cnf", "-extfile", "extensions", "-in", &csr];
        let how = ["-out", &pem, "-cert", &ca, "-keyfile", &key, "-startdate", &start, "-enddate", &end];
        self.openssl(&[&what[..], &how].concat());
    }

    /// A list of certificates called back, in `<name>.crl`, by an issuer: serial numbers with the day and reason of each, and from
    /// and until when it counts, in days from now.
    pub(crate) fn list(
        &self,
        issuer: &str,
        revoked: &[(&str, i64, &str)],
        from: i64,
        until: i64,
        extensions: &str,
        name: &str,
    ) {
        let day = |days: i64| {
            let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
            let seconds = seconds.checked_add_signed(days * 86_400).unwrap();
            let time = der::DateTime::from_unix_duration(Duration::from_secs(seconds)).unwrap();
            time.to_string().replace(['-', 'T', ':'], "")
        };
        let line = |(serial, at, reason): &(&str, i64, &str)| {
            format!("R\t{}\t{}{reason}\t{serial}\tunknown\t/CN=x\n", &day(20)[2..], &day(*at)[2..])
        };
        self.write("index.txt", revoked.iter().map(line).collect::<String>());
        let asked = if extensions.is_empty() { "" } else { "crl_extensions=e\n" };
        let config = format!(
            "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nunique_subject=no\ndefault_md=sha256\n{asked}[e]\n{extensions}\n"
        );
        self.write("crl.cnf", config);
        let (ca, key, pem, crl) = (
            format!("{issuer}.pem"),
            format!("{issuer}.key"),
            format!("{name}.crl.pem"),
            format!("{name}.crl"),
        );
        let (from, until) = (day(from), day(until));
        let what = ["ca", "-gencrl", "-config", "crl.cnf", "-cert", &ca, "-keyfile", &key, "-out", &pem];
        self.openssl(&[&what[..], &["-crl_lastupdate", &from, "-crl_nextupdate", &until]].concat());
        self.openssl(&["crl", "-in", &pem, "-outform", "DER", "-out", &crl]);
    }

    /// A root, an issuer below it and a signer: `rot`, `mellom` and `kontor`.
    pub(crate) fn office(kind: &[&str]) -> Option<Self> {
        let verksted = Self::open()?;
        verksted.root("rot", kind);
        verksted.issue("mellom", kind, "rot", &CA.replace("TRUE", "TRUE,pathlen:0"));
        verksted.issue("kontor", kind, "mellom", SIGNS);
        Some(verksted)
    }

    /// A signature file with the certificate of the office and no signer.
    pub(crate) fn nobody(&self) -> Vec<u8> {
        let (from, to) = (["-nocrl", "-certfile", "kontor.pem"], ["-outform", "DER", "-out", "certs.p7b"]);
        self.openssl(&[&["crl2pkcs7"][..], &from, &to].concat());
        self.read("certs.p7b")
    }

    pub(crate) fn certificates(&self, names: &[&str]) -> Vec<Certificate> {
        let pem: String = names.iter().map(|name| self.text(&format!("{name}.pem"))).collect();
        Certificate::from_pem(&pem).unwrap()
    }

    pub(crate) fn private_key(&self, name: &str) -> PrivateKey {
        PrivateKey::from_pem(&self.text(&format!("{name}.key"))).unwrap()
    }
}

pub(crate) fn days_from_now(days: u64) -> SystemTime {
    SystemTime::now() + Duration::from_secs(days * 86_400)
}

pub(crate) fn days_ago(days: u64) -> SystemTime {
    SystemTime::now() - Duration::from_secs(days * 86_400)
}
