//! What a receiver demands of signers and certificates, and whom a certificate is for.

use std::time::SystemTime;

use klagesak_core::Language;
use klagesak_core::signaturkrav::Signaturkrav;
use klagesak_core::verdi::Organisasjonsnummer;
use klagesak_core::verdict::Pointer;
use klagesak_package::Trust;
use klagesak_package::pki::ListFault;
use klagesak_package::signatur::{Fault, Identity, OwnerFault, PathFault, Whose, sign, verify_for};

use crate::verksted::{CA, P256, RSA, SIGNS, Verksted};

const MANIFEST: &[u8] = b"<ASiCManifest>en liste over filene</ASiCManifest>";
/// The number in the certificates of the workshop.
const KONTOR: &str = "310999008";

fn signed(verksted: &Verksted) -> Vec<u8> {
    let chain = verksted.certificates(&["kontor", "mellom"]);
    sign(MANIFEST, &Identity::new(verksted.private_key("kontor"), chain).unwrap(), SystemTime::now()).unwrap()
}

fn faults_of(verksted: &Verksted, file: &[u8], krav: &str, sender: Option<&str>) -> Vec<Fault> {
    let krav: Signaturkrav = serde_json::from_str(krav).unwrap();
    let anchors = verksted.certificates(&["rot"]);
    let trust = Trust::issuers(&anchors, SystemTime::now()).demanding(&krav);
    let sender = sender.map(|number| Organisasjonsnummer::from_wire(number).unwrap());
    verify_for(MANIFEST, file, trust, sender.as_ref()).faults
}

const SIGNER: &str = r#"{"krevUnderskriver": true}"#;

#[test]
fn the_sender_signs_or_one_that_may() {
    let Some(verksted) = Verksted::office(P256) else { return };
    let file = signed(&verksted);
    let judged = |krav: &str, sender| faults_of(&verksted, &file, krav, sender);
    let other = Some("312300451");
    assert_eq!(judged("{}", other), []);
    assert_eq!(judged(SIGNER, Some(KONTOR)), []);
    assert_eq!(judged(SIGNER, other), [Fault::OtherSigner]);
    assert_eq!(judged(SIGNER, None), [Fault::OtherSigner]);
    let listed = r#"{"krevUnderskriver": true, "underskrivere": {"312300451": ["310999008"]}}"#;
    assert_eq!(judged(listed, other), []);
    assert_eq!(judged(listed, Some("974763230")), [Fault::OtherSigner]);
}

/// Who owns a certificate, whether it is of an enterprise, the number told, and what a receiver finds that demands one.
const OWNERS: [(&str, Option<&str>, Option<OwnerFault>); 17] = [
    ("/C=NO/O=K/2.5.4.97=NTRNO-310999008/CN=K", Some(KONTOR), None),
    ("/C=NO/O=K/2.5.4.97=NTRNO-310999008/serialNumber=1234/CN=K", Some(KONTOR), None),
    // The old Norwegian kind: the number is told, and it is no enterprise certificate of today.
    ("/C=NO/O=K/serialNumber=310999008/CN=K", Some(KONTOR), Some(OwnerFault::NoNumber)),
    // Numbers of other countries, which may have nine digits as well.
    ("/C=SE/O=K/serialNumber=310999008/CN=K", None, Some(OwnerFault::NoNumber)),
    ("/O=K/serialNumber=310999008/CN=K", None, Some(OwnerFault::NoNumber)),
    ("/C=SE/O=K/2.5.4.97=NTRSE-310999008/CN=K", None, Some(OwnerFault::NoNumber)),
    ("/C=NO/O=K/2.5.4.97=VATNO-310999008/CN=K", None, Some(OwnerFault::NoNumber)),
    ("/C=NO/O=K/2.5.4.97=NTRSE-556677/serialNumber=310999008/CN=K", None, Some(OwnerFault::NoNumber)),
    // Not a number of the register, though it looks like one.
    ("/C=NO/O=K/2.5.4.97=NTRNO-310999009/CN=K", None, Some(OwnerFault::NoNumber)),
    ("/C=NO/O=K/serialNumber=123456789/CN=K", None, Some(OwnerFault::NoNumber)),
    // Two of them: it is nobody's to choose.
    ("/C=NO/2.5.4.97=NTRNO-310999008/2.5.4.97=NTRNO-974763230/CN=K", None, Some(OwnerFault::NoNumber)),
    ("/C=NO/serialNumber=310999008/serialNumber=974763230/CN=K", None, Some(OwnerFault::NoNumber)),
    ("/C=NO/C=SE/serialNumber=310999008/CN=K", None, Some(OwnerFault::NoNumber)),
    // Employees.
    ("/C=NO/O=K/2.5.4.97=NTRNO-310999008/GN=A/SN=B/CN=A B", Some(KONTOR), Some(OwnerFault::Person)),
    ("/C=NO/O=K/2.5.4.97=NTRNO-310999008/SN=B/CN=B", Some(KONTOR), Some(OwnerFault::Person)),
    (
        "/C=NO/O=K/2.5.4.97=NTRNO-310999008/serialNumber=UN:NO-1-2/CN=B",
        Some(KONTOR),
        Some(OwnerFault::Person),
    ),
    ("/C=NO/O=K/2.5.4.97=NTRNO-310999008/2.5.4.65=K/CN=B", Some(KONTOR), Some(OwnerFault::Person)),
];

#[test]
fn an_enterprise_is_named_by_its_number_and_no_person_is() {
    let Some(verksted) = Verksted::office(P256) else { return };
    for (subject, number, fault) in OWNERS {
        verksted.certify_as("kontor", "mellom", subject);
        let [certificate] = &verksted.certificates(&["kontor"])[..] else { panic!() };
        assert_eq!(certificate.organisation_number().as_deref(), number, "{subject}");
        assert_eq!(certificate.is_of_enterprise(), fault.is_none(), "{subject}");
        let expected: Vec<_> = fault.map(Fault::NotEnterprise).into_iter().collect();
        assert_eq!(faults_of(&verksted, &signed(&verksted), SIGNER, Some(KONTOR)), expected, "{subject}");
        assert_eq!(faults_of(&verksted, &signed(&verksted), "{}", Some(KONTOR)), [], "{subject}");
    }
}

#[test]
fn a_policy_is_that_of_every_issuer_below_the_root() {
    let Some(verksted) = Verksted::office(P256) else { return };
    let with = |extensions: &str, policies: &str| {
        let sep = if policies.is_empty() { "" } else { "\ncertificatePolicies=" };
        format!("{extensions}{sep}{policies}")
    };
    let krav = r#"{"policysett": ["ETSI_SEGL"], "sertifikatpolicyer": ["1.2.3.4"]}"#;
    for (issuer, signer, right) in [
        ("0.4.0.194112.1.1", "0.4.0.194112.1.1", true),
        ("2.5.29.32.0", "0.4.0.194112.1.3", true),
        ("1.2.3.4", "1.2.3.4", true),
        ("2.5.29.32.0", "1.3.6.1.4.1.99999.1,1.2.3.4", true),
        ("1.2.3.4", "0.4.0.194112.1.1", false),
        ("", "0.4.0.194112.1.1", false),
        ("2.5.29.32.0", "", false),
        // A person, by the same issuer.
        ("2.5.29.32.0", "0.4.0.194112.1.0", false),
        // Any policy is a word of an issuer about those below it.
        ("2.5.29.32.0", "2.5.29.32.0", false),
    ] {
        verksted.certify_by("mellom", "rot", &with(CA, issuer), 20, "");
        verksted.certify_by("kontor", "mellom", &with(SIGNS, signer), 20, "");
        let expected: &[Fault] = if right { &[] } else { &[Fault::OtherPolicy] };
        assert_eq!(faults_of(&verksted, &signed(&verksted), krav, None), expected, "{issuer} {signer}");
        assert_eq!(faults_of(&verksted, &signed(&verksted), "{}", None), []);
    }
}

#[test]
fn sha_1_is_refused_from_the_day_the_receiver_says() {
    let Some(verksted) = Verksted::office(RSA) else { return };
    verksted.write("manifest", MANIFEST);
    let what = ["cms", "-sign", "-binary", "-cades", "-md", "sha1", "-in", "manifest", "-outform", "DER"];
    let who =
        ["-signer", "kontor.pem", "-inkey", "kontor.key", "-certfile", "mellom.pem", "-out", "sha1.p7s"];
    verksted.openssl(&[&what[..], &who].concat());
    let judged = |krav: &str| faults_of(&verksted, &verksted.read("sha1.p7s"), krav, None);
    assert_eq!(judged("{}"), [Fault::Sha1]);
    assert_eq!(judged(r#"{"sha1TilOgMed": "2099-01-01"}"#), [Fault::Sha1]);
    assert_eq!(judged(r#"{"sha1TilOgMed": "2020-01-01"}"#), [Fault::Sha1Refused]);
}

#[test]
fn a_certificate_signed_by_itself_is_told_as_such() {
    let Some(verksted) = Verksted::open() else { return };
    verksted.key("alene", P256);
    verksted.certify("alene", "alene", SIGNS, &["-key"], 20);
    verksted.root("rot", P256);
    verksted.issue("kontor", P256, "rot", SIGNS);
    for (name, own) in [("alene", true), ("kontor", false)] {
        let certificates = verksted.certificates(&[name]);
        let identity = Identity::new(verksted.private_key(name), certificates).unwrap();
        let file = sign(MANIFEST, &identity, SystemTime::now()).unwrap();
        let verdict = verify_for(MANIFEST, &file, Trust::anyone(SystemTime::now()), None);
        assert_eq!(verdict.signatures[0].self_signed, own, "{name}");
    }
}

#[test]
fn every_fault_has_a_finding_in_every_language() {
    let faults = [
        Fault::Unsigned,
        Fault::Required,
        Fault::TrustNotAsked,
        Fault::Malformed,
        Fault::Changed,
        Fault::WrongKey,
        Fault::NoCertificate,
        Fault::Purpose,
        Fault::Expired,
        Fault::NotYetValid,
        Fault::Untrusted(PathFault::UnknownIssuer),
        Fault::NoSigningCertificate,
        Fault::OtherSigningCertificate,
        Fault::Sha1,
        Fault::Unsupported,
        Fault::WeakKey,
        Fault::TooMuch,
        Fault::Revoked(Whose::Signer),
        Fault::RevocationUnknown(ListFault::Missing),
        Fault::ListNotUsed(ListFault::Stale),
        Fault::OcspNotRead,
        Fault::SignedAhead,
        Fault::NotEnterprise(OwnerFault::Person),
        Fault::OtherSigner,
        Fault::OtherPolicy,
        Fault::Sha1Refused,
    ];
    let findings: Vec<_> = faults.iter().map(|fault| fault.finding(Pointer::default())).collect();
    let mut ids: Vec<_> = findings.iter().map(|finding| finding.rule.id).collect();
    ids.dedup();
    assert_eq!(ids.len(), faults.len());
    for finding in findings {
        assert!(klagesak_package::rules::find(finding.rule.id.as_str()).is_some());
        for language in [Language::Nb, Language::Nn, Language::En] {
            assert!(!finding.message(language).contains('{'));
        }
    }
}
