//! Called back certificates, with lists made by OpenSSL: each in a situation that is exactly that.

use std::time::SystemTime;

use der::asn1::ObjectIdentifier;
use der::{Any, Decode, Encode, Tag, TagNumber};
use klagesak_core::signaturkrav::Signaturkrav;
use klagesak_package::Trust;
use klagesak_package::pki::{ListFault, PemError, RevocationList};
use klagesak_package::signatur::{Fault, Identity, Whose, sign, verify_for};

use crate::verksted::{CA, P256, SIGNS, Verksted, days_ago, days_from_now};

const MANIFEST: &[u8] = b"<ASiCManifest>en liste over filene</ASiCManifest>";
/// The serial number of the signer.
const KONTOR: &str = "1234";

/// `rot` has issued `kontor`; nobody stands between.
fn office() -> Option<Verksted> {
    let verksted = Verksted::open()?;
    verksted.root("rot", P256);
    verksted.key("kontor", P256);
    verksted.certify_by("kontor", "rot", SIGNS, 20, &format!("0x{KONTOR}"));
    Some(verksted)
}

fn signed(verksted: &Verksted, chain: &[&str]) -> Vec<u8> {
    let identity = Identity::new(verksted.private_key("kontor"), verksted.certificates(chain)).unwrap();
    sign(MANIFEST, &identity, SystemTime::now()).unwrap()
}

fn faults_of(
    verksted: &Verksted,
    file: &[u8],
    lists: &[RevocationList],
    demanded: bool,
    at: SystemTime,
) -> Vec<Fault> {
    let krav = Signaturkrav { krev_tilbakekalling: demanded, ..Signaturkrav::default() };
    let anchors = verksted.certificates(&["rot"]);
    let trust = Trust::issuers(&anchors, at).with_lists(lists).demanding(&krav);
    verify_for(MANIFEST, file, trust, None).faults
}

/// With this list, once where nothing is demanded and once where it is.
fn faults(verksted: &Verksted, list: &str) -> [Vec<Fault>; 2] {
    let file = signed(verksted, &["kontor"]);
    let lists = RevocationList::from_file(&verksted.read(list)).unwrap();
    [false, true].map(|demanded| faults_of(verksted, &file, &lists, demanded, SystemTime::now()))
}

fn unknown(fault: ListFault) -> [Vec<Fault>; 2] {
    [vec![Fault::ListNotUsed(fault)], vec![Fault::RevocationUnknown(fault)]]
}

const REVOKED: [Fault; 1] = [Fault::Revoked(Whose::Signer)];

#[test]
fn a_fresh_list_tells_of_each_certificate() {
    let Some(verksted) = office() else { return };
    verksted.list("rot", &[], -1, 7, "", "fersk");
    assert_eq!(faults(&verksted, "fersk.crl"), [[], []]);
    verksted.list("rot", &[("99", -3, "")], -1, 7, "", "en-annen");
    assert_eq!(faults(&verksted, "en-annen.crl"), [[], []]);
    for reason in ["", ",keyCompromise", ",superseded", ",CAkeyTime,20260101000000Z"] {
        verksted.list("rot", &[("99", -3, ""), (KONTOR, -2, reason)], -1, 7, "", "tilbakekalt");
        assert_eq!(faults(&verksted, "tilbakekalt.crl"), [REVOKED, REVOKED], "{reason}");
    }
    // The same in PEM, and as a list of the first version, which is what OpenSSL writes when nothing else is said.
    verksted.openssl(&["crl", "-inform", "DER", "-in", "tilbakekalt.crl", "-out", "tilbakekalt.pem"]);
    assert_eq!(faults(&verksted, "tilbakekalt.pem"), [REVOKED, REVOKED]);
    verksted.list("rot", &[(KONTOR, -2, "")], -1, 7, "authorityKeyIdentifier=keyid", "andre-versjon");
    assert_eq!(faults(&verksted, "andre-versjon.crl"), [REVOKED, REVOKED]);
}

#[test]
fn without_a_list_nothing_is_said_unless_it_is_demanded() {
    let Some(verksted) = office() else { return };
    let file = signed(&verksted, &["kontor"]);
    let now = SystemTime::now();
    assert_eq!(faults_of(&verksted, &file, &[], false, now), []);
    assert_eq!(faults_of(&verksted, &file, &[], true, now), [Fault::RevocationUnknown(ListFault::Missing)]);
    // Who trusts the signer itself, trusts it whatever others say.
    let krav = Signaturkrav { krev_tilbakekalling: true, ..Signaturkrav::default() };
    let anchors = verksted.certificates(&["kontor"]);
    let own = Trust::issuers(&anchors, now).demanding(&krav);
    assert_eq!(verify_for(MANIFEST, &file, own, None).faults, []);
}

#[test]
fn a_list_that_cannot_be_used_is_not() {
    let Some(verksted) = office() else { return };
    verksted.list("rot", &[], -30, -1, "", "gammel");
    assert_eq!(faults(&verksted, "gammel.crl"), unknown(ListFault::Stale));
    verksted.list("rot", &[], 2, 7, "", "framtidig");
    assert_eq!(faults(&verksted, "framtidig.crl"), unknown(ListFault::NotYet));
    verksted.root("annen", P256);
    verksted.list("annen", &[(KONTOR, -2, "")], -1, 7, "", "fremmed");
    assert_eq!(faults(&verksted, "fremmed.crl"), unknown(ListFault::Missing));
    // By somebody else, and changed afterwards.
    verksted.list("rot", &[(KONTOR, -2, "")], -1, 7, "", "ekte");
    let mut forged = verksted.read("ekte.crl");
    *forged.last_mut().unwrap() ^= 1;
    verksted.write("forfalsket.crl", &forged);
    assert_eq!(faults(&verksted, "forfalsket.crl"), unknown(ListFault::Forged));
    let mut changed = verksted.read("ekte.crl");
    let place = changed.windows(4).position(|bytes| bytes == [2, 2, 0x12, 0x34]).unwrap();
    changed[place + 3] ^= 1;
    verksted.write("endret.crl", &changed);
    assert_eq!(faults(&verksted, "endret.crl"), unknown(ListFault::Forged));

    let extensions = [
        ("2.5.29.27=critical,DER:02:01:01", ListFault::Delta),
        ("1.2.3.4.5=critical,ASN1:NULL", ListFault::UnknownDemand),
        ("issuingDistributionPoint=critical,@idp\n[idp]\nonlyCA=TRUE", ListFault::OtherScope),
        ("issuingDistributionPoint=critical,@idp\n[idp]\nonlyAA=TRUE", ListFault::OtherScope),
        ("issuingDistributionPoint=critical,@idp\n[idp]\nindirectCRL=TRUE", ListFault::OtherScope),
        (
            "issuingDistributionPoint=critical,@idp\n[idp]\nonlysomereasons=keyCompromise",
            ListFault::OtherScope,
        ),
        (
            "issuingDistributionPoint=critical,@idp\n[idp]\nfullname=URI:http://x.no/a.crl",
            ListFault::OtherScope,
        ),
        ("2.5.29.28=critical,DER:04:00", ListFault::UnknownDemand),
    ];
    for (extension, fault) in extensions {
        for revoked in [&[][..], &[(KONTOR, -2, "")]] {
            verksted.list("rot", revoked, -1, 7, extension, "liste");
            assert_eq!(faults(&verksted, "liste.crl"), unknown(fault), "{extension}");
        }
    }
    // What is known, or need not be understood, is no hindrance.
    for extension in [
        "1.2.3.4.5=ASN1:NULL",
        "issuingDistributionPoint=critical,@idp\n[idp]\nonlyuser=TRUE",
        "crlNumber=DER:02:01:09\nauthorityKeyIdentifier=keyid",
    ] {
        verksted.list("rot", &[], -1, 7, extension, "liste");
        assert_eq!(faults(&verksted, "liste.crl"), [[], []], "{extension}");
    }
}

#[test]
fn a_list_in_parts_is_used_for_the_certificates_that_name_its_place() {
    let Some(verksted) = office() else { return };
    let (part, other) = ("http://proeve.no/1.crl", "http://proeve.no/2.crl");
    let named = format!("{SIGNS}\ncrlDistributionPoints=URI:{part}");
    verksted.certify_by("kontor", "rot", &named, 20, &format!("0x{KONTOR}"));
    for (place, expected) in [(part, [vec![], vec![]]), (other, unknown(ListFault::OtherScope))] {
        let extension = format!("issuingDistributionPoint=critical,@idp\n[idp]\nfullname=URI:{place}");
        verksted.list("rot", &[], -1, 7, &extension, "del");
        assert_eq!(faults(&verksted, "del.crl"), expected, "{place}");
    }
}

#[test]
fn a_list_that_is_too_old_still_tells_of_those_that_are_called_back_for_good() {
    let Some(verksted) = office() else { return };
    verksted.list("rot", &[(KONTOR, -12, ",keyCompromise")], -10, -1, "", "gammel");
    assert_eq!(faults(&verksted, "gammel.crl"), [REVOKED, REVOKED]);
    // Those that were only held may have been let go since.
    verksted.list("rot", &[(KONTOR, -12, ",certificateHold")], -10, -1, "", "holdt");
    assert_eq!(faults(&verksted, "holdt.crl"), unknown(ListFault::Stale));
    verksted.list("rot", &[(KONTOR, -12, ",certificateHold")], -10, 1, "", "holdt-nu");
    assert_eq!(faults(&verksted, "holdt-nu.crl"), [REVOKED, REVOKED]);
}

#[test]
fn what_counts_is_the_time_of_the_check_and_not_what_the_signature_says() {
    let Some(verksted) = office() else { return };
    verksted.list("rot", &[(KONTOR, 3, "")], 2, 9, "", "senere");
    let lists = RevocationList::from_file(&verksted.read("senere.crl")).unwrap();
    // Signed now, three days before it is called back, and received four days from now.
    let file = signed(&verksted, &["kontor"]);
    assert_eq!(faults_of(&verksted, &file, &lists, false, days_from_now(4)), REVOKED);
    // Received before that, and looked at with a list that came later.
    let not_yet = [Fault::ListNotUsed(ListFault::NotYet)];
    assert_eq!(faults_of(&verksted, &file, &lists, false, days_from_now(1)), not_yet);
}

#[test]
fn an_issuer_may_be_called_back_too_and_must_be_asked_of() {
    let Some(verksted) = Verksted::office(P256) else { return };
    verksted.certify_by("mellom", "rot", CA, 20, "0x77");
    verksted.certify_by("kontor", "mellom", SIGNS, 20, "0x1234");
    let file = signed(&verksted, &["kontor", "mellom"]);
    verksted.list("mellom", &[], -1, 7, "", "mellom");
    verksted.list("rot", &[], -1, 7, "", "rot");
    verksted.list("rot", &[("77", -2, "")], -1, 7, "", "rot-uten-mellom");
    let judged = |names: &[&str], demanded| {
        let read = |name: &&str| RevocationList::from_file(&verksted.read(&format!("{name}.crl"))).unwrap();
        let lists: Vec<_> = names.iter().flat_map(read).collect();
        faults_of(&verksted, &file, &lists, demanded, SystemTime::now())
    };
    assert_eq!(judged(&["mellom", "rot"], true), []);
    assert_eq!(judged(&["mellom"], false), []);
    assert_eq!(judged(&["mellom"], true), [Fault::RevocationUnknown(ListFault::Missing)]);
    assert_eq!(judged(&["mellom", "rot-uten-mellom"], false), [Fault::Revoked(Whose::Issuer)]);
    // One that may not sign lists.
    verksted.certify_by("mellom", "rot", &CA.replace(",cRLSign", ""), 20, "0x77");
    let file = signed(&verksted, &["kontor", "mellom"]);
    let lists = RevocationList::from_file(&verksted.read("mellom.crl")).unwrap();
    let forged = [Fault::ListNotUsed(ListFault::Forged)];
    assert_eq!(faults_of(&verksted, &file, &lists, false, SystemTime::now()), forged);
}

/// The file with this beside its certificates.
fn with_inside(file: &[u8], inside: &[Any]) -> Vec<u8> {
    let tag = |number| Tag::ContextSpecific { constructed: true, number: TagNumber(number) };
    let parts = |any: &Any| Vec::<Any>::from_der(&any.to_der().unwrap()).unwrap();
    let content = Vec::<Any>::from_der(file).unwrap();
    let mut signed = parts(&Any::from_der(content[1].value()).unwrap());
    let all: Vec<u8> = inside.iter().flat_map(|one| one.to_der().unwrap()).collect();
    signed.insert(signed.len() - 1, Any::new(tag(1), all).unwrap());
    let content = [content[0].clone(), Any::new(tag(0), signed.to_der().unwrap()).unwrap()];
    content.to_vec().to_der().unwrap()
}

#[test]
fn lists_in_the_signature_count_like_those_of_the_receiver() {
    let Some(verksted) = office() else { return };
    let now = SystemTime::now();
    let file = signed(&verksted, &["kontor"]);
    let judged =
        |inside: &[Any], demanded| faults_of(&verksted, &with_inside(&file, inside), &[], demanded, now);
    let list = |name: &str| Any::from_der(&verksted.read(&format!("{name}.crl"))).unwrap();
    verksted.list("rot", &[], -1, 7, "", "fersk");
    verksted.list("rot", &[(KONTOR, -2, "")], -1, 7, "", "tilbakekalt");
    verksted.list("rot", &[], -30, -1, "", "gammel");
    assert_eq!(judged(&[list("fersk")], true), []);
    assert_eq!(judged(&[list("gammel"), list("fersk")], true), []);
    assert_eq!(judged(&[list("tilbakekalt")], false), REVOKED);
    assert_eq!(judged(&[list("fersk"), list("tilbakekalt")], false), REVOKED, "whatever else is said");
    assert_eq!(judged(&[list("gammel")], false), [Fault::ListNotUsed(ListFault::Stale)]);
    let number = Any::from_der(&[0x30, 3, 2, 1, 1]).unwrap();
    assert_eq!(judged(&[number], false), [Fault::ListNotUsed(ListFault::Unreadable)]);

    let ocsp = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.16.2").to_der().unwrap();
    let other = Tag::ContextSpecific { constructed: true, number: TagNumber(1) };
    let answer = Any::new(other, [ocsp, vec![0x30, 0]].concat()).unwrap();
    let answer = [answer];
    assert_eq!(judged(&answer, false), [Fault::OcspNotRead]);
    assert_eq!(judged(&answer, true), [Fault::RevocationUnknown(ListFault::Missing), Fault::OcspNotRead]);
}

/// The file with lists and answers in an attribute that is not signed, as CAdES has them.
fn with_attribute(file: &[u8], lists: &[Any], answers: &[Any]) -> Vec<u8> {
    let tag = |number| Tag::ContextSpecific { constructed: true, number: TagNumber(number) };
    let parts = |any: &Any| Vec::<Any>::from_der(&any.to_der().unwrap()).unwrap();
    let content = Vec::<Any>::from_der(file).unwrap();
    let mut signed = parts(&Any::from_der(content[1].value()).unwrap());
    let mut signer = parts(&Any::from_der(signed.pop().unwrap().value()).unwrap());
    let field = |number, all: &[Any]| Any::new(tag(number), all.to_vec().to_der().unwrap()).unwrap();
    let values = vec![field(0, lists), field(1, answers)].to_der().unwrap();
    let id = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.24");
    let attribute = vec![Any::encode_from(&id).unwrap(), Any::new(Tag::Set, values).unwrap()];
    signer.push(Any::new(tag(1), attribute.to_der().unwrap()).unwrap());
    signed.push(Any::new(Tag::Set, signer.to_der().unwrap()).unwrap());
    vec![content[0].clone(), Any::new(tag(0), signed.to_der().unwrap()).unwrap()].to_der().unwrap()
}

#[test]
fn lists_in_an_attribute_of_the_signer_count_too() {
    let Some(verksted) = office() else { return };
    let file = signed(&verksted, &["kontor"]);
    let list = |name: &str| Any::from_der(&verksted.read(&format!("{name}.crl"))).unwrap();
    verksted.list("rot", &[], -1, 7, "", "fersk");
    verksted.list("rot", &[(KONTOR, -2, "")], -1, 7, "", "tilbakekalt");
    let judged = |lists: &[Any], answers: &[Any], demanded| {
        let file = with_attribute(&file, lists, answers);
        faults_of(&verksted, &file, &[], demanded, SystemTime::now())
    };
    assert_eq!(judged(&[list("fersk")], &[], true), []);
    assert_eq!(judged(&[list("tilbakekalt")], &[], false), REVOKED);
    let answer = Any::from_der(&[0x30, 0]).unwrap();
    assert_eq!(judged(&[list("fersk")], &[answer], true), [Fault::OcspNotRead]);
}

#[test]
fn lists_are_too_much_when_there_are_too_many() {
    let Some(verksted) = office() else { return };
    verksted.list("rot", &[], -30, -1, "", "gammel");
    let list = Any::from_der(&verksted.read("gammel.crl")).unwrap();
    let file = with_inside(&signed(&verksted, &["kontor"]), &vec![list; 300]);
    assert!(faults_of(&verksted, &file, &[], false, SystemTime::now()).contains(&Fault::TooMuch));
}

#[test]
fn a_file_of_lists_is_read_whole_or_refused() {
    let Some(verksted) = office() else { return };
    verksted.list("rot", &[], -1, 7, "", "en");
    verksted.openssl(&["crl", "-inform", "DER", "-in", "en.crl", "-out", "en.pem"]);
    let pem = verksted.text("en.pem");
    assert_eq!(RevocationList::from_file(format!("kommentar\n{pem}{pem}").as_bytes()).unwrap().len(), 2);
    let error = |file: &[u8]| RevocationList::from_file(file).map(drop).unwrap_err();
    assert_eq!(error(b""), PemError::Empty);
    assert_eq!(error(&verksted.read("rot.pem")), PemError::Empty);
    assert_eq!(error(format!("{pem}{}", &pem[..pem.len() - 30]).as_bytes()), PemError::Unreadable(2));
    let der = verksted.read("en.crl");
    for length in 1..der.len() {
        assert_eq!(error(&der[..length]), PemError::Unreadable(1));
    }
    let file = signed(&verksted, &["kontor"]);
    for i in 0..der.len() {
        let mut changed = der.clone();
        changed[i] ^= 0x80;
        let Ok(lists) = RevocationList::from_file(&changed) else { continue };
        assert_ne!(faults_of(&verksted, &file, &lists, true, days_ago(0)), [], "byte {i}");
    }
}
