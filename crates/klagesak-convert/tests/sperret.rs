//! What is blocked in a case appears in nothing that is written.

use std::collections::BTreeMap;

use klagesak_convert::arkivmelding::{Valg, from_arkivmelding, to_arkivmelding};
use klagesak_convert::digisos::{Filreferanse, Soker, to_soker};
use klagesak_convert::{Conversion, Error, Format, loss, unblocked, xml};
use klagesak_core::sperring::Sperret;
use klagesak_core::verdi::Uuid;
use klagesak_core::{Language, Limits, Melding, mal, read};
use serde_json::{Value, json};

const DIALEKTER: [Format; 3] = [Format::Eformidling, Format::FiksArkivV1, Format::FiksArkivV2];
/// What is blocked: an address and a telephone number, the title and the name of a file, and what a request says.
const KANARI: [&str; 6] = ["Kanariveien", "0991", "900 11 222", "Kanarifugl", "kanarifil", "Kanariord"];
const BLOCKED_DOCUMENT: usize = 4;

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn message(value: &Value) -> Melding {
    read(value.to_string().as_bytes()).unwrap_or_else(|fault| panic!("{fault:?}")).message
}

/// An oversendelse and a request to the party with the canaries, and a message that blocks them all.
fn case() -> [Value; 3] {
    let (mut sent, mut asked, mut stop) =
        (value(mal::OVERSENDELSE_MINIMAL), value(mal::FORESPOERSEL), value(mal::PARTSENDRING));
    let person = &mut sent["innhold"]["parter"][0]["person"];
    person["adresse"] =
        json!({ "linjer": ["Kanariveien 7"], "postnummer": "0991", "poststed": "Kanarifugl" });
    person["telefon"] = "900 11 222".into();
    let document = &mut sent["innhold"]["dokumenter"][BLOCKED_DOCUMENT];
    document["tittel"] = "Notat om Kanarifugl".into();
    document["filnavn"] = "05-kanarifil.pdf".into();
    document["avsenderNavn"] = "Kanariord".into();
    let dokument_id = document["dokumentId"].clone();
    // The letter of the decision is the one that is blocked, so that it is pointed to.
    sent["innhold"]["vedtak"][0]["dokumentId"] = dokument_id.clone();
    asked["innhold"]["rettetTil"] = "PART".into();
    asked["innhold"]["dokumenter"][0]["beskrivelse"] = "Kanariord".into();
    let place =
        |of: &Value, sti: &str| json!({ "meldingId": of["meldingId"], "sti": sti, "grunn": "ADRESSE" });
    stop["innhold"]["endringer"] = json!([]);
    stop["innhold"]["dokumenter"] = json!([]);
    stop["innhold"]["sperres"] = json!([
        place(&sent, "/innhold/parter/0/person/adresse"),
        place(&sent, "/innhold/parter/0/person/telefon"),
        place(&asked, "/innhold/dokumenter/0/beskrivelse"),
        { "meldingId": sent["meldingId"], "dokumentId": dokument_id, "grunn": "FEIL_PERSON" },
    ]);
    [sent, asked, stop]
}

fn found(conversion: &[klagesak_core::verdict::Finding], id: &str) -> Vec<String> {
    let of = conversion.iter().filter(|finding| finding.rule.id.as_str() == id);
    of.map(|finding| finding.pointer.to_string()).collect()
}

/// Nothing of it stands in a file or its name, nor in what is said of it.
fn silent(conversion: &Conversion) {
    for file in &conversion.files {
        let text = format!("{} {}", file.name, String::from_utf8(file.bytes.clone()).unwrap());
        for word in KANARI {
            assert!(!text.contains(word), "{word} in {}: {text}", file.name);
        }
    }
    for finding in &conversion.losses {
        let said: String = Language::ALL.iter().map(|language| finding.message(*language)).collect();
        assert!(KANARI.iter().all(|word| !said.contains(word)), "{finding:?}");
    }
}

fn everything_in_fiks(messages: &[Melding]) -> BTreeMap<Uuid, Filreferanse> {
    let documents = messages.iter().flat_map(Melding::dokumenter);
    documents.map(|d| (d.dokument_id, Filreferanse::Dokumentlager { id: d.dokument_id })).collect()
}

fn to_digisos(messages: &[Melding]) -> Result<Conversion, Error> {
    let files = everything_in_fiks(messages);
    to_soker(messages, &Soker { existing: None, files: &files, limits: Limits::default() })
}

#[test]
fn nothing_that_is_blocked_is_shown_on_the_page_whatever_order_the_messages_are_in() {
    let [sent, asked, stop] = case();
    let shown = to_digisos(&[message(&sent), message(&asked)]).unwrap();
    let page: String =
        shown.files.iter().map(|file| String::from_utf8(file.bytes.clone()).unwrap()).collect();
    let blocked = sent["innhold"]["dokumenter"][BLOCKED_DOCUMENT]["dokumentId"].as_str().unwrap();
    assert!(page.contains("Kanariord") && page.contains(blocked), "the case shows it until it is blocked");
    for order in [[&sent, &asked, &stop], [&stop, &asked, &sent]] {
        let messages: Vec<_> = order.into_iter().map(message).collect();
        let conversion = to_digisos(&messages).unwrap();
        silent(&conversion);
        for file in &conversion.files {
            assert!(!String::from_utf8(file.bytes.clone()).unwrap().contains(blocked), "{}", file.name);
        }
        let at = if order[0] == &sent { 0 } else { 2 };
        let mut expected = vec![
            "/1/innhold/dokumenter/0/beskrivelse".to_owned(),
            format!("/{at}/innhold/dokumenter/{BLOCKED_DOCUMENT}"),
            format!("/{at}/innhold/parter/0/person/adresse"),
            format!("/{at}/innhold/parter/0/person/telefon"),
            // Where the decision points to its letter.
            format!("/{at}/innhold/vedtak/0/dokumentId"),
        ];
        let mut told = found(&conversion.losses, "KO-TAP-087");
        expected.sort();
        told.sort();
        assert_eq!(told, expected);
    }
}

#[test]
fn nothing_that_is_blocked_is_archived() {
    let [sent, asked, stop] = case();
    let sperret = Sperret::of([&message(&stop)]);
    let whole = message(&sent);
    let (left, told) = unblocked(&whole, &sperret).unwrap();
    assert_eq!(told.len(), 3);
    assert!(told.iter().all(|finding| finding.rule.id.as_str() == "KO-TAP-087"));
    // Once more there is nothing to take.
    assert!(unblocked(&left, &sperret).unwrap().1.is_empty());
    let json = serde_json::to_value(&*left).unwrap();
    for format in DIALEKTER {
        let conversion = to_arkivmelding(&left, format, &Valg::default()).unwrap();
        silent(&conversion);
        let document = format!("/innhold/dokumenter/{BLOCKED_DOCUMENT}");
        assert_eq!(found(&conversion.losses, "KO-TAP-087"), [document.as_str()], "{format}");
        let xml = &conversion.file("arkivmelding.xml").unwrap().bytes;
        let text = std::str::from_utf8(xml).unwrap();
        let count = left.dokumenter().len();
        assert!(!text.contains("sperret.pdf"), "{format}");
        // The others and the message itself.
        assert!(text.contains(&format!("<antallFiler>{count}</antallFiler>")), "{format}");
        assert_eq!(text.matches("<dokumentbeskrivelse>").count(), count, "{format}");
        let draft = from_arkivmelding(xml, None, &xml::Limits::default()).unwrap();
        assert_eq!(draft.message, loss::without(&json, &conversion.losses).unwrap(), "{format}");
    }
    // A request has nothing of its own that is no message without it.
    let (left, told) = unblocked(&message(&asked), &sperret).map(|(m, told)| (m.into_owned(), told)).unwrap();
    assert_eq!(told.len(), 1);
    silent(&to_arkivmelding(&left, Format::Eformidling, &Valg::default()).unwrap());
}

#[test]
fn a_message_all_of_whose_documents_are_blocked_is_archived_without_them() {
    let sent = value(mal::TREKK);
    let mut stop = value(mal::PARTSENDRING);
    let documents = sent["innhold"]["dokumenter"].as_array().unwrap();
    let all = documents.iter().map(
        |d| json!({ "meldingId": sent["meldingId"], "dokumentId": d["dokumentId"], "grunn": "FEILSENDT" }),
    );
    stop["innhold"]["sperres"] = all.collect();
    let whole = message(&sent);
    let (left, _) = unblocked(&whole, &Sperret::of([&message(&stop)])).unwrap();
    let conversion = to_arkivmelding(&left, Format::FiksArkivV1, &Valg::default()).unwrap();
    assert_eq!(found(&conversion.losses, "KO-TAP-087"), ["/innhold/dokumenter"]);
}

#[test]
fn a_message_that_is_none_without_it_is_refused() {
    let [sent, _, mut stop] = case();
    let place = "/innhold/foersteinstans/dato";
    stop["innhold"]["sperres"] =
        json!([{ "meldingId": sent["meldingId"], "sti": place, "grunn": "ADRESSE" }]);
    let messages = [message(&sent), message(&stop)];
    let Err(Error::Refused(refused)) = to_digisos(&messages) else { panic!("it was converted") };
    assert_eq!(found(&refused, "KO-TAP-088"), [format!("/0{place}")]);
    let Err(Error::Refused(refused)) = unblocked(&messages[0], &Sperret::of(&messages)) else {
        panic!("it was taken out")
    };
    assert_eq!(found(&refused, "KO-TAP-088"), [place]);
}

/// What is protected is known also from a place that is blocked.
#[test]
fn what_is_protected_is_not_written_elsewhere_because_it_is_blocked_in_one_place() {
    let [mut sent, mut asked, stop] = case();
    sent["innhold"]["parter"][0]["person"]["adressebeskyttelse"] = "FORTROLIG".into();
    asked["innhold"]["dokumenter"][1]["beskrivelse"] = "Husleie i Kanariveien 7, ring 900 11 222.".into();
    silent(&to_digisos(&[message(&sent), message(&asked), message(&stop)]).unwrap());
}
