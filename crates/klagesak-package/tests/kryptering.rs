//! Encryption, with OpenSSL as the independent judge.

use std::io::{self, Read, Write};
use std::time::SystemTime;

use klagesak_package::kryptering::{DecryptError, Decryptor, EncryptError, Encryptor};
use klagesak_package::pki::PrivateKey;
use klagesak_package::{Build, Container, Error, Opened, Options, Receiver, Trust, verify};

use crate::verksted::{ENCRYPTS, P256, RSA, SIGNS, Verksted, days_ago, days_from_now};

const OAEP: &[&str] = &["-keyopt", "rsa_padding_mode:oaep", "-keyopt", "rsa_oaep_md:sha256"];

/// A receiver with a certificate for encryption, `mottaker`.
fn receiver() -> Option<Verksted> {
    let verksted = Verksted::open()?;
    verksted.root("rot", RSA);
    verksted.issue("mottaker", RSA, "rot", ENCRYPTS);
    Some(verksted)
}

fn ours(verksted: &Verksted, content: &[u8]) -> Vec<u8> {
    let certificate = &verksted.certificates(&["mottaker"])[0];
    let mut encryptor = Encryptor::new(Vec::new(), certificate, SystemTime::now()).unwrap();
    encryptor.write_all(content).unwrap();
    encryptor.finish().unwrap()
}

fn theirs(verksted: &Verksted, content: &[u8], args: &[&str]) -> Vec<u8> {
    verksted.write("content", content);
    let common = ["cms", "-encrypt", "-binary", "-in", "content", "-outform", "DER", "-out", "theirs.p7m"];
    let mut all = common.to_vec();
    if !args.iter().any(|arg| arg.starts_with("-aes") || arg.starts_with("-des")) {
        all.push("-aes256");
    }
    verksted.openssl(&[&all[..], &["-recip", "mottaker.pem"], args].concat());
    verksted.read("theirs.p7m")
}

fn decrypt(key: &PrivateKey, data: &[u8]) -> Result<Vec<u8>, DecryptError> {
    let mut content = Vec::new();
    Decryptor::new(data, key)?.read_to_end(&mut content)?;
    Ok(content)
}

/// Contents around the edges of a block and of a piece.
fn contents() -> Vec<Vec<u8>> {
    let sizes = [0, 1, 15, 16, 17, 31, 32, 65_519, 65_520, 65_535, 65_536, 65_537, 131_072, 300_001];
    sizes.iter().map(|size| (0..*size).map(|i: u32| (i % 251).to_le_bytes()[0]).collect()).collect()
}

#[test]
fn openssl_opens_what_we_encrypt() {
    let Some(verksted) = receiver() else { return };
    for content in contents() {
        verksted.write("ours.p7m", ours(&verksted, &content));
        let args = ["cms", "-decrypt", "-binary", "-inform", "DER", "-in", "ours.p7m", "-out", "opened"];
        verksted.openssl(&[&args[..], &["-inkey", "mottaker.key", "-recip", "mottaker.pem"]].concat());
        assert!(verksted.read("opened") == content, "{} bytes", content.len());
    }
}

#[test]
fn what_openssl_encrypts_is_opened() {
    let Some(verksted) = receiver() else { return };
    let key = verksted.private_key("mottaker");
    for content in contents() {
        for way in [&[][..], &["-stream", "-indef"], &["-keyid"]] {
            let data = theirs(&verksted, &content, &[OAEP, way].concat());
            assert!(decrypt(&key, &data).unwrap() == content, "{way:?}, {} bytes", content.len());
        }
    }
    // SHA-1 as OpenSSL has it by default, and the mixture Java makes by default.
    let oaep = ["-keyopt", "rsa_padding_mode:oaep"];
    for more in [&[][..], &["-keyopt", "rsa_oaep_md:sha256", "-keyopt", "rsa_mgf1_md:sha1"]] {
        let data = theirs(&verksted, b"innhold", &[&oaep[..], more].concat());
        assert_eq!(decrypt(&key, &data).unwrap(), b"innhold", "{more:?}");
    }
}

#[test]
fn what_we_encrypt_is_opened_and_never_twice_the_same() {
    let Some(verksted) = receiver() else { return };
    let key = verksted.private_key("mottaker");
    for content in contents() {
        assert!(decrypt(&key, &ours(&verksted, &content)).unwrap() == content);
    }
    assert_ne!(ours(&verksted, b"innhold"), ours(&verksted, b"innhold"));
}

#[test]
fn one_of_several_receivers_opens_it() {
    let Some(verksted) = receiver() else { return };
    verksted.issue("annen", RSA, "rot", ENCRYPTS);
    verksted.write("content", b"innhold");
    let args = ["cms", "-encrypt", "-binary", "-aes256", "-in", "content", "-outform", "DER", "-out", "out"];
    let receivers = [&["-recip", "annen.pem"][..], OAEP, &["-recip", "mottaker.pem"], OAEP].concat();
    verksted.openssl(&[&args[..], &receivers].concat());
    for name in ["annen", "mottaker"] {
        assert_eq!(decrypt(&verksted.private_key(name), &verksted.read("out")).unwrap(), b"innhold");
    }
    verksted.key("tredje", RSA);
    let refused = decrypt(&verksted.private_key("tredje"), &verksted.read("out"));
    assert!(matches!(refused, Err(DecryptError::WrongKey)));
}

#[test]
fn each_error_is_told_apart() {
    let Some(verksted) = receiver() else { return };
    let key = verksted.private_key("mottaker");
    let data = ours(&verksted, b"innhold");

    verksted.key("annen", RSA);
    verksted.key("kurve", P256);
    for other in ["annen", "kurve"] {
        let refused = decrypt(&verksted.private_key(other), &data);
        assert!(matches!(refused, Err(DecryptError::WrongKey)), "{refused:?}");
    }

    verksted.issue("kontor", RSA, "rot", SIGNS);
    let sign = ["cms", "-sign", "-binary", "-in", "content", "-outform", "DER", "-out", "signed"];
    verksted.write("content", b"innhold");
    verksted.openssl(&[&sign[..], &["-signer", "kontor.pem", "-inkey", "kontor.key"]].concat());
    let pem = verksted.read("rot.pem");
    for other in
        [&verksted.read("signed")[..], &pem, b"PK\x03\x04\x14\x00\x00\x00\x00\x00", b"0\x82\x01\x00PK"]
    {
        let refused = decrypt(&key, other);
        assert!(matches!(refused, Err(DecryptError::NotEnveloped)), "{refused:?}");
    }

    for way in [
        &[][..],
        &[OAEP, &["-aes128"]].concat(),
        &[OAEP, &["-aes-256-gcm"]].concat(),
        &[OAEP, &["-des3"]].concat(),
    ] {
        let refused = decrypt(&key, &theirs(&verksted, b"innhold", way));
        assert!(matches!(refused, Err(DecryptError::Unsupported)), "{way:?} {refused:?}");
    }

    let mut more = data.clone();
    more.push(0);
    assert!(matches!(decrypt(&key, &more), Err(DecryptError::Damaged)), "something comes after");
    for error in [DecryptError::WrongKey, DecryptError::NotEnveloped, DecryptError::Truncated] {
        assert!(klagesak_package::rules::find(error.rule().unwrap().id.as_str()).is_some());
    }
}

#[test]
fn no_truncation_is_accepted_and_no_flipped_byte_panics() {
    let Some(verksted) = receiver() else { return };
    let key = verksted.private_key("mottaker");
    let content = b"et innhold paa mer enn en blokk, og litt til";
    for data in [ours(&verksted, content), theirs(&verksted, content, OAEP)] {
        for length in 0..data.len() {
            let refused = decrypt(&key, &data[..length]);
            assert!(matches!(refused, Err(DecryptError::Truncated)), "{length}: {refused:?}");
        }
        for i in 0..data.len() {
            for flip in [0x01, 0x80, 0xff] {
                let mut changed = data.clone();
                changed[i] ^= flip;
                // CBC shows no change; that the content is whole is for the signature inside to tell.
                if let Ok(opened) = decrypt(&key, &changed) {
                    assert!(opened.len() <= data.len(), "byte {i}");
                }
            }
        }
    }
}

#[test]
fn a_reader_that_has_failed_stays_failed() {
    let Some(verksted) = receiver() else { return };
    let key = verksted.private_key("mottaker");
    let data = ours(&verksted, &[7; 200_000]);
    let mut decryptor = Decryptor::new(&data[..data.len() - 1], &key).unwrap();
    assert!(io::copy(&mut decryptor, &mut io::sink()).is_err());
    assert!(decryptor.read(&mut [0; 10]).is_err());
}

#[test]
fn only_a_certificate_for_encryption_that_is_valid_is_encrypted_to() {
    let Some(verksted) = receiver() else { return };
    let refused = |at| {
        let certificate = &verksted.certificates(&["mottaker"])[0];
        Encryptor::new(Vec::new(), certificate, at).unwrap_err()
    };
    assert!(matches!(refused(days_from_now(21)), EncryptError::NotValid));
    assert!(matches!(refused(days_ago(1)), EncryptError::NotValid));
    verksted.certify_by("mottaker", "rot", SIGNS, 20, "");
    assert!(matches!(refused(SystemTime::now()), EncryptError::Purpose));
    verksted.issue("mottaker", P256, "rot", "subjectAltName=DNS:proeve.no");
    assert!(matches!(refused(SystemTime::now()), EncryptError::NotRsa));
    // A certificate that does not say what it is for may be used.
    verksted.issue("mottaker", RSA, "rot", "basicConstraints=CA:FALSE");
    assert_eq!(decrypt(&verksted.private_key("mottaker"), &ours(&verksted, b"innhold")).unwrap(), b"innhold");
}

/// Bytes without end, of which some are taken; holding none of them.
#[test]
fn a_package_is_encrypted_and_opened() {
    let Some(verksted) = receiver() else { return };
    let (folder, out) = (verksted.path(""), tempfile::tempdir().unwrap());
    let pdf = include_bytes!("../../klagesak-dokument/tests/dokumenter/pdfa-2b.pdf");
    for name in ["01-oversendelsesbrev", "02-saksfremstilling", "03-klage", "04-vedtak", "05-soeknad"] {
        verksted.write(&format!("{name}.pdf"), pdf);
    }
    let message = klagesak_core::mal::OVERSENDELSE_MINIMAL.as_bytes();
    let certificates = verksted.certificates(&["mottaker"]);
    let receiver = Receiver { certificate: &certificates[0], at: SystemTime::now() };
    let build =
        Build { fill_in: true, receiver: Some(receiver), ..Build::new(message, &folder, Container::AsicE) };
    let (target, options) = (out.path().join("pakke.asice"), Options::default());
    build.write(&target, &options).unwrap();
    assert_eq!(out.path().read_dir().unwrap().count(), 1);
    assert_eq!(
        verify(&target, &Trust::unchecked(), &options).unwrap().findings[0].rule.id.as_str(),
        "KO-PAKKE-001"
    );
    let opened = Opened::decrypt(&target, &verksted.private_key("mottaker")).unwrap();
    let package = opened.verify(&Trust::unchecked(), &options).unwrap();
    assert!(package.valid() && package.container == Container::AsicE, "{package:?}");
    opened.unpack(&out.path().join("ut"), &Trust::unchecked(), &options).unwrap();
    assert_eq!(std::fs::read(out.path().join("ut/03-klage.pdf")).unwrap(), pdf);

    verksted.key("annen", RSA);
    let error = Opened::decrypt(&target, &verksted.private_key("annen")).unwrap_err();
    assert_eq!(error.findings()[0].rule.id.as_str(), "KO-PAKKE-121");
    let result = Build { container: Container::Folder, ..build }.write(&out.path().join("mappe"), &options);
    assert!(matches!(result, Err(Error::Encrypt(EncryptError::Folder))));
}

#[test]
fn a_large_content_passes_through_in_small_pieces() {
    let Some(verksted) = receiver() else { return };
    let (key, size) = (verksted.private_key("mottaker"), 40 << 20);
    let certificate = &verksted.certificates(&["mottaker"])[0];
    let file = std::fs::File::create(verksted.path("large")).unwrap();
    let mut encryptor = Encryptor::new(file, certificate, SystemTime::now()).unwrap();
    io::copy(&mut io::repeat(b'x').take(size), &mut encryptor).unwrap();
    drop(encryptor.finish().unwrap());
    let file = io::BufReader::new(std::fs::File::open(verksted.path("large")).unwrap());
    let mut decryptor = Decryptor::new(file, &key).unwrap();
    assert_eq!(io::copy(&mut decryptor, &mut io::sink()).unwrap(), size);
}

/// What is told of a package opened with the key: the rules, or that it is right.
fn answer(verksted: &Verksted, data: &[u8]) -> Vec<&'static str> {
    let path = verksted.path("endret.asice");
    std::fs::write(&path, data).unwrap();
    let opened = Opened::decrypt(&path, &verksted.private_key("mottaker"));
    let findings = match opened.and_then(|opened| opened.verify(&Trust::unchecked(), &Options::default())) {
        Ok(package) => package.findings,
        Err(error) => {
            let findings = error.findings();
            assert!(!findings.is_empty(), "{error}");
            findings
        }
    };
    findings.iter().map(|finding| finding.rule.id.as_str()).collect()
}

#[test]
fn what_is_wrong_with_the_end_is_one_answer() {
    let Some(verksted) = receiver() else { return };
    let zip = |comment: &[u8]| {
        let mut bytes = b"PK\x05\x06".to_vec();
        bytes.extend([0; 16]);
        bytes.extend(u16::try_from(comment.len()).unwrap().to_le_bytes());
        [&bytes[..], comment].concat()
    };
    // An empty ZIP is no package, and its findings are as for all others.
    assert_eq!(answer(&verksted, &ours(&verksted, &zip(b""))), ["KO-PAKKE-021"]);
    for content in
        [&b""[..], b"noe annet enn en ZIP", &zip(b"et annet ord"), &[&zip(b"")[..], &[0; 30]].concat()]
    {
        assert_eq!(answer(&verksted, &ours(&verksted, content)), ["KO-PAKKE-124"]);
    }
    // As an attacker would: values of each byte of the block before the last, where the right padding is hit now and then.
    let data = ours(&verksted, &zip(b"mimetype=application/vnd.etsi.asic-e+zip"));
    let last = data.len() - 10 - 16;
    let mut hit = 0;
    for byte in last - 16..last {
        // The last byte decides most, and is tried with every value.
        for flip in (1..=255).step_by(if byte == last - 1 { 1 } else { 37 }) {
            let mut changed = data.clone();
            changed[byte] ^= flip;
            hit += usize::from(decrypt(&verksted.private_key("mottaker"), &changed).is_ok());
            assert_eq!(answer(&verksted, &changed), ["KO-PAKKE-124"], "byte {byte}, {flip}");
        }
    }
    assert!(hit > 0, "the padding was right in none of them, so this shows nothing");
}
