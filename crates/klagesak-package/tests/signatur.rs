//! Signatures, with OpenSSL as the independent judge, and every fault in a situation that is exactly that.

use std::time::SystemTime;

use klagesak_package::pki::{Certificate, KeyError, PemError, PrivateKey};
use klagesak_package::signatur::{Fault, Identity, PathFault, SignError, sign, verify};

use crate::verksted::{
    CA, ENCRYPTS, P256, P384, P521, RSA, RSA_1024, SIGNS, Verksted, days_ago, days_from_now,
};

const MANIFEST: &[u8] = b"<ASiCManifest>en liste over filene</ASiCManifest>";

fn ours(verksted: &Verksted) -> Vec<u8> {
    let chain = verksted.certificates(&["kontor", "mellom", "rot"]);
    let identity = Identity::new(verksted.private_key("kontor"), chain).unwrap();
    sign(MANIFEST, &identity, SystemTime::now()).unwrap()
}

/// A signature by OpenSSL. The signer is `kontor` unless the arguments say another.
fn theirs(verksted: &Verksted, args: &[&str]) -> Vec<u8> {
    verksted.write("manifest", MANIFEST);
    let common = ["cms", "-sign", "-binary", "-in", "manifest", "-outform", "DER", "-out", "theirs.p7s"];
    let mut all = common.to_vec();
    if !args.contains(&"-signer") {
        all.extend(["-signer", "kontor.pem", "-inkey", "kontor.key"]);
    }
    all.extend(args);
    if !args.contains(&"-certfile") {
        all.extend(["-certfile", "mellom.pem"]);
    }
    if !args.contains(&"-md") {
        all.extend(["-md", "sha256"]);
    }
    verksted.openssl(&all);
    verksted.read("theirs.p7s")
}

fn faults(verksted: &Verksted, file: &[u8]) -> Vec<Fault> {
    faults_at(verksted, file, SystemTime::now())
}

fn faults_at(verksted: &Verksted, file: &[u8], at: SystemTime) -> Vec<Fault> {
    verify(MANIFEST, file, &verksted.certificates(&["rot"]), at).faults
}

#[test]
fn openssl_accepts_our_signatures() {
    for kind in [RSA, P256, P384] {
        let Some(verksted) = Verksted::office(kind) else { return };
        let file = ours(&verksted);
        assert_eq!(faults(&verksted, &file), []);
        verksted.write("ours.p7s", &file);
        verksted.write("manifest", MANIFEST);
        let args = ["cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", "ours.p7s", "-content"];
        let trust = ["-CAfile", "rot.pem", "-purpose", "any", "-out", "out"];
        verksted.openssl(&[&args[..], &["manifest"], &trust].concat());
        assert_eq!(verksted.read("out"), MANIFEST);
        verksted.write("manifest", b"noe annet");
        assert!(!verksted.run(&[&args[..], &["manifest"], &trust].concat()).status.success());
    }
}

#[test]
fn signatures_by_openssl_are_accepted() {
    for (kind, ways) in [
        (
            RSA,
            &[
                &[][..],
                &["-md", "sha384"],
                &["-md", "sha512"],
                &["-keyid"],
                &["-indef", "-stream"],
                &["-keyopt", "rsa_padding_mode:pss"],
                &["-keyopt", "rsa_padding_mode:pss", "-keyopt", "rsa_pss_saltlen:20"],
            ][..],
        ),
        (P256, &[&[][..], &["-md", "sha512"], &["-keyid"]]),
        (P384, &[&[][..], &["-md", "sha384"]]),
    ] {
        let Some(verksted) = Verksted::office(kind) else { return };
        for way in ways {
            let file = theirs(&verksted, &[&["-cades"][..], way].concat());
            assert_eq!(faults(&verksted, &file), [], "{way:?}");
        }
    }
}

#[test]
fn keys_are_read_in_every_form_openssl_writes() {
    let Some(verksted) = Verksted::office(RSA) else { return };
    verksted.openssl(&["rsa", "-in", "kontor.key", "-traditional", "-out", "pkcs1.key"]);
    assert!(verksted.text("pkcs1.key").contains("BEGIN RSA PRIVATE KEY"));
    for (kind, curve, name) in [(P256, "prime256v1", "p256"), (P384, "secp384r1", "p384")] {
        verksted.issue(name, kind, "mellom", SIGNS);
        let sec1 = format!("{name}-sec1.key");
        verksted.openssl(&["ec", "-in", &format!("{name}.key"), "-out", &sec1]);
        let sec1_key = PrivateKey::from_pem(&verksted.text(&sec1)).unwrap();
        assert!(sec1_key.belongs_to(&verksted.certificates(&[name])[0]));
        // As `openssl ecparam -genkey` writes it: the curve first, in a block of its own.
        verksted.openssl(&["ecparam", "-name", curve, "-genkey", "-out", "both.key"]);
        assert!(PrivateKey::from_pem(&verksted.text("both.key")).is_ok());
    }
    let [kontor] = &verksted.certificates(&["kontor"])[..] else { panic!() };
    assert!(
        verksted.private_key("pkcs1").belongs_to(kontor) && verksted.private_key("kontor").belongs_to(kontor)
    );

    verksted.openssl(&[
        "rsa",
        "-in",
        "kontor.key",
        "-aes256",
        "-passout",
        "pass:proeve",
        "-out",
        "locked.key",
    ]);
    let key = |name: &str| PrivateKey::from_pem(&verksted.text(name)).map(drop);
    assert_eq!(key("locked.key"), Err(KeyError::Protected));
    assert_eq!(key("kontor.pem"), Err(KeyError::Missing));
    verksted.key("p521", P521);
    assert_eq!(key("p521.key"), Err(KeyError::Unsupported));
}

#[test]
fn the_signing_time_and_the_signer_are_told() {
    let Some(verksted) = Verksted::office(P256) else { return };
    let identity =
        Identity::new(verksted.private_key("kontor"), verksted.certificates(&["mellom", "kontor"]));
    let identity = identity.unwrap();
    let at = days_from_now(1);
    let file = sign(MANIFEST, &identity, at).unwrap();
    assert_eq!(file, sign(MANIFEST, &identity, at).unwrap(), "the same input, the same bytes");
    let late = |seconds| at + std::time::Duration::from_secs(seconds);
    let at_time = |at| faults_at(&verksted, &file, at);
    assert_eq!(at_time(at), []);
    assert_eq!(at_time(at - std::time::Duration::from_secs(5 * 60 - 5)), [], "clocks are never quite alike");
    assert_eq!(at_time(at - std::time::Duration::from_secs(5 * 60 + 5)), [Fault::SignedAhead]);
    assert_eq!(at_time(late(3600)), []);
    let verdict = verify(MANIFEST, &file, &verksted.certificates(&["rot"]), at);
    let [signature] = &verdict.signatures[..] else { panic!("{verdict:?}") };
    assert!(verdict.faults.is_empty());
    assert_eq!(signature.signer.as_ref(), Some(&verksted.certificates(&["kontor"])[0]));
    assert_eq!(signature.signer.as_ref(), Some(identity.certificate()));
    assert!(signature.signer.as_ref().unwrap().subject().contains("Proevekontoret"));
    assert!(at.duration_since(signature.signing_time.unwrap()).unwrap().as_secs() == 0);
    assert!(!format!("{verdict:?} {identity:?}").contains("Proevekontoret"), "names do not go into logs");
}

#[test]
fn what_was_changed_after_signing_is_found() {
    let Some(verksted) = Verksted::office(P256) else { return };
    let anchors = verksted.certificates(&["rot"]);
    let verdict = verify(b"noe annet", &ours(&verksted), &anchors, SystemTime::now());
    assert_eq!(verdict.faults, [Fault::Changed]);
}

#[test]
fn a_signature_by_another_key_is_found() {
    let Some(verksted) = Verksted::office(P256) else { return };
    // Two certificates that a signature cannot tell apart by issuer and number.
    verksted.key("ekte", P256);
    verksted.certify_by("ekte", "mellom", SIGNS, 20, "77");
    verksted.key("falsk", P256);
    verksted.certify_by("falsk", "mellom", SIGNS, 20, "77");
    let pem = verksted.text("ekte.pem") + &verksted.text("mellom.pem");
    verksted.write("others.pem", pem);
    let as_ekte = ["-signer", "falsk.pem", "-inkey", "falsk.key", "-nocerts", "-certfile", "others.pem"];
    assert_eq!(
        faults(&verksted, &theirs(&verksted, &as_ekte)),
        [Fault::WrongKey, Fault::NoSigningCertificate]
    );
    let mut file = ours(&verksted);
    *file.last_mut().unwrap() ^= 1;
    assert_eq!(faults(&verksted, &file), [Fault::WrongKey], "a changed signature is no better");
}

#[test]
fn a_certificate_exchanged_for_another_with_the_same_key_is_found() {
    let Some(verksted) = Verksted::office(P256) else { return };
    verksted.key("ekte", P256);
    verksted.certify_by("ekte", "mellom", SIGNS, 20, "77");
    verksted.openssl(&["x509", "-in", "ekte.pem", "-out", "first.pem"]);
    verksted.certify_by("ekte", "mellom", &format!("{SIGNS}\nextendedKeyUsage=clientAuth"), 20, "77");
    verksted.write("others.pem", verksted.text("ekte.pem") + &verksted.text("mellom.pem"));
    let args =
        ["-cades", "-signer", "first.pem", "-inkey", "ekte.key", "-nocerts", "-certfile", "others.pem"];
    assert_eq!(faults(&verksted, &theirs(&verksted, &args)), [Fault::OtherSigningCertificate]);
}

#[test]
fn a_missing_certificate_is_found() {
    let Some(verksted) = Verksted::office(P256) else { return };
    assert_eq!(faults(&verksted, &theirs(&verksted, &["-cades", "-nocerts"])), [Fault::NoCertificate]);
}

#[test]
fn a_certificate_for_encryption_is_found() {
    let Some(verksted) = Verksted::office(P256) else { return };
    verksted.certify_by("kontor", "mellom", ENCRYPTS, 20, "5");
    assert_eq!(faults(&verksted, &theirs(&verksted, &["-cades"])), [Fault::Purpose]);
    let chain = verksted.certificates(&["kontor"]);
    let refused = Identity::new(verksted.private_key("kontor"), chain).map(drop);
    assert_eq!(refused, Err(SignError::Purpose));
}

#[test]
fn the_dates_of_the_certificate_count_at_the_time_and_at_the_signing_time() {
    let Some(verksted) = Verksted::office(P256) else { return };
    let file = ours(&verksted);
    let issuer = Fault::Untrusted(PathFault::IssuerNotValid);
    assert_eq!(faults_at(&verksted, &file, days_from_now(19)), []);
    // The issuer's certificate, made a moment before, runs out just then as well.
    assert_eq!(faults_at(&verksted, &file, days_from_now(21)), [Fault::Expired, issuer]);
    let early = [Fault::SignedAhead, Fault::NotYetValid, issuer];
    assert_eq!(faults_at(&verksted, &file, days_ago(1)), early);

    verksted.certify_by("mellom", "rot", CA, 29, "6");
    let identity =
        Identity::new(verksted.private_key("kontor"), verksted.certificates(&["kontor", "mellom"]));
    let identity = identity.unwrap();
    let file = sign(MANIFEST, &identity, SystemTime::now()).unwrap();
    assert_eq!(faults_at(&verksted, &file, days_from_now(21)), [Fault::Expired]);
    assert_eq!(sign(MANIFEST, &identity, days_from_now(21)), Err(SignError::NotValid));
    assert_eq!(sign(MANIFEST, &identity, days_ago(1)), Err(SignError::NotValid));

    // Made now, with a certificate that begins in five days, and looked at when it has begun.
    verksted.certify_from("kontor", "mellom", days_from_now(5));
    let early = theirs(&verksted, &["-cades"]);
    assert_eq!(faults_at(&verksted, &early, days_from_now(6)), [Fault::NotYetValid]);
}

#[test]
fn an_issuer_nobody_trusts_is_found() {
    let Some(verksted) = Verksted::office(P256) else { return };
    verksted.root("annen", P256);
    let file = ours(&verksted);
    let at = SystemTime::now();
    let unknown = [Fault::Untrusted(PathFault::UnknownIssuer)];
    assert_eq!(verify(MANIFEST, &file, &verksted.certificates(&["annen"]), at).faults, unknown);
    assert_eq!(verify(MANIFEST, &file, &[], at).faults, unknown, "no anchors are built in");
    let identity = Identity::new(verksted.private_key("kontor"), verksted.certificates(&["kontor"])).unwrap();
    let alone = sign(MANIFEST, &identity, at).unwrap();
    assert_eq!(faults(&verksted, &alone), unknown, "the issuer between them does not come along");
    // The one in the middle, or the signer itself, may be what the caller trusts.
    for anchor in ["mellom", "kontor"] {
        assert_eq!(verify(MANIFEST, &alone, &verksted.certificates(&[anchor]), at).faults, []);
    }
}

#[test]
fn a_root_with_the_right_name_and_another_key_is_found() {
    let Some(verksted) = Verksted::office(P256) else { return };
    let file = ours(&verksted);
    verksted.root("rot", P256);
    assert_eq!(faults(&verksted, &file), [Fault::Untrusted(PathFault::Forged)]);
}

#[test]
fn those_who_may_not_issue_are_found() {
    let Some(verksted) = Verksted::office(P256) else { return };
    verksted.root("rot", P256);
    for (extensions, fault) in [
        (SIGNS, PathFault::NotAnIssuer),
        ("basicConstraints=critical,CA:TRUE\nkeyUsage=critical,digitalSignature", PathFault::NotAnIssuer),
        ("keyUsage=critical,keyCertSign", PathFault::NotAnIssuer),
        ("basicConstraints=critical,CA:TRUE\n1.2.3.4.5=critical,ASN1:NULL", PathFault::UnknownDemand),
        (
            "basicConstraints=critical,CA:TRUE\nnameConstraints=permitted;DNS:proeve.no",
            PathFault::UnknownDemand,
        ),
    ] {
        verksted.certify_by("mellom", "rot", extensions, 20, "");
        verksted.certify_by("kontor", "mellom", SIGNS, 20, "");
        assert_eq!(faults(&verksted, &ours(&verksted)), [Fault::Untrusted(fault)], "{extensions}");
    }
    verksted.certify_by("mellom", "rot", CA, 20, "");
    verksted.certify_by("kontor", "mellom", &format!("{SIGNS}\n1.2.3.4.5=critical,ASN1:NULL"), 20, "");
    assert_eq!(faults(&verksted, &ours(&verksted)), [Fault::Untrusted(PathFault::UnknownDemand)]);
}

#[test]
fn a_longer_way_than_an_issuer_allows_is_found() {
    let Some(verksted) = Verksted::office(P256) else { return };
    verksted.issue("under", P256, "mellom", CA);
    verksted.certify_by("kontor", "under", SIGNS, 20, "");
    let chain = || verksted.certificates(&["kontor", "under", "mellom"]);
    let file = |chain| {
        let identity = Identity::new(verksted.private_key("kontor"), chain).unwrap();
        sign(MANIFEST, &identity, SystemTime::now()).unwrap()
    };
    assert_eq!(faults(&verksted, &file(chain())), [Fault::Untrusted(PathFault::TooLong)]);
    verksted.certify_by("mellom", "rot", &CA.replace("TRUE", "TRUE,pathlen:1"), 20, "");
    assert_eq!(faults(&verksted, &file(chain())), []);
}

#[test]
fn a_chain_that_goes_in_a_ring_ends() {
    let Some(verksted) = Verksted::office(P256) else { return };
    verksted.certify("rot", "rot", CA, &["-CA", "mellom.pem", "-CAkey", "mellom.key", "-CAcreateserial"], 20);
    let file = ours(&verksted);
    verksted.root("annen", P256);
    let anchors = verksted.certificates(&["annen"]);
    let verdict = verify(MANIFEST, &file, &anchors, SystemTime::now());
    assert!(matches!(verdict.faults[..], [Fault::Untrusted(_)]), "{verdict:?}");
}

#[test]
fn a_signature_that_does_not_name_its_certificate_is_a_warning() {
    let Some(verksted) = Verksted::office(RSA) else { return };
    assert_eq!(faults(&verksted, &theirs(&verksted, &[])), [Fault::NoSigningCertificate]);
    assert_eq!(faults(&verksted, &theirs(&verksted, &["-noattr"])), [Fault::NoSigningCertificate]);
}

#[test]
fn sha_1_is_a_warning_in_a_signature_and_not_accepted_in_a_certificate() {
    let Some(verksted) = Verksted::office(RSA) else { return };
    let file = theirs(&verksted, &["-md", "sha1"]);
    assert_eq!(faults(&verksted, &file), [Fault::NoSigningCertificate, Fault::Sha1]);
    let sha1 = ["-CA", "mellom.pem", "-CAkey", "mellom.key", "-set_serial", "9", "-sha1"];
    verksted.certify("kontor", "kontor", SIGNS, &sha1, 20);
    assert_eq!(faults(&verksted, &ours(&verksted)), [Fault::Untrusted(PathFault::Forged)]);
}

#[test]
fn kinds_we_do_not_know_are_told_as_such() {
    let Some(verksted) = Verksted::office(P256) else { return };
    verksted.issue("kontor", P521, "mellom", SIGNS);
    assert_eq!(faults(&verksted, &theirs(&verksted, &["-cades"])), [Fault::Unsupported]);
    verksted.issue("kontor", RSA, "mellom", SIGNS);
    assert_eq!(faults(&verksted, &theirs(&verksted, &["-cades", "-md", "sha224"])), [Fault::Unsupported]);
}

#[test]
fn a_short_key_is_a_warning() {
    let Some(verksted) = Verksted::office(P256) else { return };
    verksted.issue("kontor", RSA_1024, "mellom", SIGNS);
    assert_eq!(faults(&verksted, &theirs(&verksted, &["-cades"])), [Fault::WeakKey]);
    let identity = Identity::new(verksted.private_key("kontor"), verksted.certificates(&["kontor"]));
    assert_eq!(identity.map(drop), Err(SignError::WeakKey));
    // So it is of an issuer, and of the root.
    verksted.issue("mellom", RSA_1024, "rot", CA);
    verksted.issue("kontor", P256, "mellom", SIGNS);
    assert_eq!(faults(&verksted, &ours(&verksted)), [Fault::WeakKey]);
    verksted.root("rot", RSA_1024);
    verksted.issue("mellom", P256, "rot", CA);
    verksted.issue("kontor", P256, "mellom", SIGNS);
    assert_eq!(faults(&verksted, &ours(&verksted)), [Fault::WeakKey]);
}

#[test]
fn a_certificate_for_something_else_alone_does_not_sign() {
    let Some(verksted) = Verksted::office(P256) else { return };
    for (usage, right) in [
        ("critical,serverAuth", false),
        ("serverAuth", false),
        ("critical,codeSigning,timeStamping", false),
        ("critical,anyExtendedKeyUsage", true),
        ("emailProtection", true),
        ("critical,clientAuth,serverAuth", true),
        ("critical,1.3.6.1.5.5.7.3.36", true),
        ("1.3.6.1.4.1.311.10.3.12", true),
    ] {
        let extensions = format!("{SIGNS}\nextendedKeyUsage={usage}");
        verksted.certify_by("kontor", "mellom", &extensions, 20, "");
        let expected: &[Fault] = if right { &[] } else { &[Fault::Purpose] };
        assert_eq!(faults(&verksted, &theirs(&verksted, &["-cades"])), expected, "{usage}");
        let identity = Identity::new(verksted.private_key("kontor"), verksted.certificates(&["kontor"]));
        assert_eq!(identity.is_ok(), right, "{usage}");
        // What an issuer is for is what those it issues are for; what a root is for is the receiver's to say.
        verksted.certify_by("mellom", "rot", &format!("{CA}\nextendedKeyUsage={usage}"), 20, "");
        verksted.certify_by("kontor", "mellom", SIGNS, 20, "");
        let other = [Fault::Untrusted(PathFault::OtherPurpose)];
        let expected: &[Fault] = if right { &[] } else { &other };
        assert_eq!(faults(&verksted, &ours(&verksted)), expected, "{usage}");
        let file = ours(&verksted);
        assert_eq!(
            verify(MANIFEST, &file, &verksted.certificates(&["mellom"]), SystemTime::now()).faults,
            []
        );
        verksted.certify_by("mellom", "rot", CA, 20, "");
    }
}

#[test]
fn every_signer_counts_and_there_are_only_so_many() {
    let Some(verksted) = Verksted::office(P256) else { return };
    verksted.root("annen", P256);
    verksted.issue("fremmed", P256, "annen", SIGNS);
    let two =
        ["-signer", "kontor.pem", "-inkey", "kontor.key", "-signer", "fremmed.pem", "-inkey", "fremmed.key"];
    let file = theirs(&verksted, &[&["-cades"][..], &two].concat());
    let verdict = verify(MANIFEST, &file, &verksted.certificates(&["rot"]), SystemTime::now());
    assert_eq!(verdict.faults, [Fault::Untrusted(PathFault::UnknownIssuer)]);
    assert_eq!(verdict.signatures.len(), 2);
    for (more, expected) in [(15, &[][..]), (16, &[Fault::TooMuch])] {
        let names: Vec<_> = (0..more).map(|i| (format!("k{i}.pem"), format!("k{i}.key"))).collect();
        let mut many = vec!["-cades", "-signer", "kontor.pem", "-inkey", "kontor.key"];
        for (i, (certificate, key)) in names.iter().enumerate() {
            verksted.issue(&format!("k{i}"), P256, "mellom", SIGNS);
            many.extend(["-signer", certificate, "-inkey", key]);
        }
        assert_eq!(faults(&verksted, &theirs(&verksted, &many)), expected);
    }
}

#[test]
fn what_is_no_signature_is_told_as_such() {
    let Some(verksted) = Verksted::office(P256) else { return };
    for file in
        [&b""[..], b"PK\x03\x04", b"-----BEGIN CMS-----", &[0x30, 0x80, 0, 0], &verksted.read("rot.pem")]
    {
        assert_eq!(faults(&verksted, file), [Fault::Malformed]);
    }
    assert_eq!(faults(&verksted, &verksted.nobody()), [Fault::Unsigned]);
}

#[test]
fn no_truncation_and_no_flipped_byte_is_accepted_or_panics() {
    let Some(verksted) = Verksted::office(P256) else { return };
    let anchors = verksted.certificates(&["rot"]);
    let identity =
        Identity::new(verksted.private_key("kontor"), verksted.certificates(&["kontor", "mellom"]));
    let at = SystemTime::now();
    let file = sign(MANIFEST, &identity.unwrap(), at).unwrap();
    for length in 0..file.len() {
        assert_eq!(verify(MANIFEST, &file[..length], &anchors, at).faults, [Fault::Malformed], "{length}");
    }
    let signer = &verksted.certificates(&["kontor"])[0];
    for i in 0..file.len() {
        for flip in [0x01, 0x80, 0xff] {
            let mut changed = file.clone();
            changed[i] ^= flip;
            let verdict = verify(MANIFEST, &changed, &anchors, at);
            // The versions and the list of algorithms are not covered by the signature; who signed what is.
            if verdict.faults.is_empty() {
                assert_eq!(verdict.signatures[0].signer.as_ref(), Some(signer), "byte {i}");
            }
        }
    }
}

#[test]
fn a_key_that_is_of_none_of_the_certificates_does_not_sign() {
    let Some(verksted) = Verksted::office(P256) else { return };
    let refused = Identity::new(verksted.private_key("rot"), verksted.certificates(&["kontor", "mellom"]));
    assert_eq!(refused.map(drop), Err(SignError::NotOfKey));
}

#[test]
fn a_file_of_certificates_is_read_whole_or_refused() {
    let Some(verksted) = Verksted::office(P256) else { return };
    let pem = format!("kommentar\n{}{}", verksted.text("rot.pem"), verksted.text("kontor.pem"));
    assert_eq!(Certificate::from_pem(&pem).unwrap(), verksted.certificates(&["rot", "kontor"]));
    assert_eq!(Certificate::from_pem("ingenting"), Err(PemError::Empty));
    let cut = &pem[..pem.len() - 30];
    assert_eq!(Certificate::from_pem(cut), Err(PemError::Unreadable(2)));
}
