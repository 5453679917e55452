//! The messages beside the ordinary road, to arkivmelding and back: an appeal that comes in, a new decision, a case or a party
//! that moves.

use std::collections::BTreeMap;

use klagesak_convert::arkivmelding::{Side, Valg, from_arkivmelding, to_arkivmelding};
use klagesak_convert::{Conversion, FORMATS, Format, Unit, loss, xml};
use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::verdict::Finding;
use klagesak_core::{Melding, mal, read};
use klagesak_syntetisk::Meldinger;
use serde_json::{Value, json};

const DIALEKTER: [Format; 3] = [Format::Eformidling, Format::FiksArkivV1, Format::FiksArkivV2];

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn message(value: &Value) -> Melding {
    read(&serde_json::to_vec(value).unwrap()).unwrap_or_else(|fault| panic!("{fault:?}")).message
}

fn written(conversion: &Conversion) -> &str {
    std::str::from_utf8(&conversion.file("arkivmelding.xml").unwrap().bytes).unwrap()
}

/// There and back: the message minus what was declared lost. The losses, by rule and place.
fn lost(sak: &Value) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for format in DIALEKTER {
        for side in [Side::Avsender, Side::Mottaker] {
            let valg = Valg { side, ..Valg::default() };
            let conversion = to_arkivmelding(&message(sak), format, &valg).unwrap();
            let expected =
                loss::without(sak, &conversion.losses).unwrap_or_else(|at| panic!("{format}: no {at}"));
            let xml = written(&conversion).as_bytes();
            let draft = from_arkivmelding(xml, None, &xml::Limits::default()).unwrap();
            for (field, expected) in expected["innhold"].as_object().unwrap() {
                assert_eq!(draft.message["innhold"][field], *expected, "{format} {field}");
            }
            assert_eq!(draft.message, expected, "{format}");
            let beside = &conversion.file("klagesak.json").unwrap().bytes;
            let draft = from_arkivmelding(xml, Some(beside), &xml::Limits::default()).unwrap();
            assert!(draft.findings.is_empty(), "{format} {draft:?}");
            all = conversion.losses;
        }
    }
    all.into_iter().map(|f| (f.rule.id.to_string(), f.pointer.to_string())).collect()
}

fn says(lost: &[(String, String)], losses: &[(&str, &str)]) {
    for (rule, place) in losses {
        assert!(lost.iter().any(|(id, at)| id == rule && at == place), "{rule} {place} in {lost:#?}");
    }
    let others: Vec<_> = lost.iter().filter(|(_, at)| !losses.iter().any(|(_, place)| place == at)).collect();
    let beside = ["/innhold/dokumenter/", "/innhold/parter/", "/innhold/kontaktForPart", "/referanser"];
    assert!(others.iter().all(|(_, at)| beside.iter().any(|of| at.starts_with(of))), "{others:#?}");
}

const A: &str = "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1aa1";
const B: &str = "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1aa2";

#[test]
fn an_appeal_that_comes_in_comes_back_with_its_parties_and_without_its_words() {
    let mut sak = value(mal::KLAGE);
    sak["referanser"]["sammeSak"] = json!([A, B]);
    let innhold = &mut sak["innhold"];
    innhold["parter"].as_array_mut().unwrap().push(json!({
        "partId": "part-2", "roller": ["FULLMEKTIG"], "representerer": ["part-1"],
        "virksomhet": { "navn": "Hjelperne", "organisasjonsnummer": "310999016", "telefon": "22 00 00 00" },
    }));
    innhold["omtalteVedtak"] = json!([
        { "beskrivelse": "Det om strømmen." },
        { "vedtakId": A, "dato": "2026-03-02", "beskrivelse": "Avslaget." },
    ]);
    let first = innhold["fremsettelser"][0].clone();
    innhold["fremsettelser"] = json!([first, {
        "partIder": ["part-1"], "vedtakIder": [A, B], "innkommet": { "dato": "2026-03-18", "organ": { "navn": "Nav Annet" } },
        "kanal": "SMS", "form": "MUNTLIG",
    }]);
    innhold["utenBegrunnelse"] = false.into();
    innhold["oensketEndring"] = "Full stønad.".into();
    says(
        &lost(&sak),
        &[
            ("KO-TAP-024", "/innhold/omtalteVedtak/0"),
            ("KO-TAP-024", "/innhold/omtalteVedtak/1/beskrivelse"),
            ("KO-TAP-024", "/innhold/klagepunkter"),
            ("KO-TAP-024", "/innhold/oensketEndring"),
        ],
    );
    let xml = to_arkivmelding(&message(&sak), Format::Eformidling, &Valg::default()).unwrap();
    assert!(written(&xml).contains("<tittel>Innkommet klage</tittel>"));
    assert!(
        written(&xml).contains("<sakspartRolle>Den saken gjelder, Den som klager</sakspartRolle>"),
        "{}",
        written(&xml)
    );
}

#[test]
fn a_new_decision_comes_back_whatever_it_is_about() {
    let mut sak = value(mal::NYTTVEDTAK);
    let innhold = &mut sak["innhold"];
    innhold["bortfalteKlagepunkter"] = json!([1, 12]);
    innhold["klagensStilling"] = json!([
        { "partIder": ["part-1"], "vedtakIder": [A], "stilling": "INNFRIDD", "dato": "2026-05-12" },
        { "stilling": "IKKE_SVART" },
    ]);
    innhold["klageadgang"] = json!({
        "finnes": true, "betinget": true,
        "klageinstans": { "navn": "Statsforvalteren", "organisasjonsnummer": "974763230" },
    });
    says(&lost(&sak), &[("KO-TAP-025", "/innhold/vedtak/0/ytelser")]);

    let mut costs = value(mal::NYTTVEDTAK);
    let innhold = costs["innhold"].as_object_mut().unwrap();
    innhold.remove("vedtak");
    innhold.remove("klagensStilling");
    innhold.insert("gjelder".into(), "SAKSKOSTNADER".into());
    innhold.insert("krav".into(), json!({ "dato": "2026-05-01", "partId": "part-1", "beloep": "900.00" }));
    innhold.insert("kravutfall".into(), "INNVILGET".into());
    innhold.insert("tilkjentBeloep".into(), "900.00".into());
    innhold.insert("betalesTil".into(), "part-2".into());
    says(&lost(&costs), &[("KO-TAP-025", "/innhold/krav/beloep"), ("KO-TAP-025", "/innhold/tilkjentBeloep")]);

    let innhold = costs["innhold"].as_object_mut().unwrap();
    for felt in ["krav", "kravutfall", "tilkjentBeloep", "betalesTil"] {
        innhold.remove(felt);
    }
    let mut gone = costs.clone();
    let innhold = gone["innhold"].as_object_mut().unwrap();
    innhold.insert("gjelder".into(), "BORTFALT".into());
    innhold.insert("partIder".into(), json!(["part-1", "part-2"]));
    innhold.insert("vedtakIder".into(), json!([A, B]));
    innhold.insert("henleggelsesgrunn".into(), "DOED".into());
    says(&lost(&gone), &[]);
    let innhold = costs["innhold"].as_object_mut().unwrap();
    innhold.insert("gjelder".into(), "RETTING".into());
    innhold.insert("rettes".into(), A.into());
    innhold.insert("hva".into(), "Datoen.".into());
    says(&lost(&costs), &[("KO-TAP-024", "/innhold/hva")]);
}

#[test]
fn a_case_that_moves_tells_which_shipments_go_with_it() {
    let mut sak = value(mal::OVERFOERING);
    sak["innhold"]["begrunnelse"] = "Saksbehandleren er søsteren.".into();
    sak["innhold"]["kopiTil"] =
        json!([{ "navn": "Nav Eksempel" }, { "navn": "Nav Annet", "organisasjonsnummer": "310999008" }]);
    says(&lost(&sak), &[("KO-TAP-024", "/innhold/begrunnelse")]);
    let conversion = to_arkivmelding(&message(&sak), Format::FiksArkivV1, &Valg::default()).unwrap();
    // The message itself is the one document.
    assert_eq!(written(&conversion).matches("<dokumentbeskrivelse>").count(), 1);
    assert!(written(&conversion).contains("<antallFiler>1</antallFiler>"));
}

fn changes() -> Value {
    let mut sak = value(mal::PARTSENDRING);
    let innhold = &mut sak["innhold"];
    let helper = innhold["endringer"][0].clone();
    innhold["endringer"] = json!([
        { "partId": "part-1", "slag": "DOED", "gjelderFra": "2026-05-01" },
        helper,
        { "partId": "part-3", "slag": "ARVING_INN", "gjelderFra": "2026-05-10", "trerInnFor": "part-1", "part": {
            "partId": "part-3", "roller": ["ARVING", "KLAGER"], "digital": false, "spraak": { "maalform": "NN", "tolk": "arabisk" },
            "person": {
                "identifikator": { "type": "INGEN", "begrunnelse": "Bor i utlandet." },
                "navn": { "fornavn": "Arving", "etternavn": "Prøvesen" }, "adressebeskyttelse": "UGRADERT",
                "adresse": { "linjer": ["Prøveveien 1"], "postnummer": "0001", "poststed": "Oslo" },
            } } },
        { "partId": "part-4", "slag": "ADRESSE_SPERRET", "gjelderFra": "2026-05-11", "adressebeskyttelse": "STRENGT_FORTROLIG" },
    ]);
    innhold["sperres"] = json!([
        { "meldingId": A, "sti": "/innhold/parter/0/person/adresse", "grunn": "ADRESSE" },
        { "meldingId": A, "dokumentId": B, "grunn": "FEIL_PERSON" },
    ]);
    sak
}

#[test]
fn what_is_new_of_a_party_comes_back_in_its_own_line() {
    let found = lost(&changes());
    says(
        &found,
        &[
            ("KO-TAP-033", "/innhold/endringer/1/part/person/telefon"),
            ("KO-TAP-024", "/innhold/endringer/2/part/person/identifikator"),
            ("KO-TAP-026", "/innhold/endringer/2/part/spraak/tolk"),
        ],
    );
    // A party nobody can place is told of, and not put anywhere.
    let xml = to_arkivmelding(&message(&changes()), Format::FiksArkivV1, &Valg::default()).unwrap();
    let other = written(&xml).replace("<klagesakEndring>3<", "<klagesakEndring>9<");
    let draft = from_arkivmelding(other.as_bytes(), None, &xml::Limits::default()).unwrap();
    assert!(draft.message.pointer("/innhold/endringer/2/part").is_none());
    assert!(draft.findings.iter().any(|finding| finding.rule.id.as_str() == "KO-UTKAST-002"));
    // Lines before it that are gone move it along.
    let other = written(&xml).replace("klagesakEndring1", "klagesakBorte1");
    let draft = from_arkivmelding(other.as_bytes(), None, &xml::Limits::default()).unwrap();
    assert_eq!(draft.message["innhold"]["endringer"][1]["part"]["partId"], "part-3");
}

/// The same message tells that the address of a party is protected, and where another line says it.
#[test]
fn an_address_that_is_protected_from_now_on_is_not_written() {
    for line in [1, 2] {
        let mut sak = changes();
        let told = ["Skjulveien", "0991", "Skjulby", "900 11 222", "skjult@example.org"];
        let part_id = sak["innhold"]["endringer"][line]["partId"].clone();
        let person = &mut sak["innhold"]["endringer"][line]["part"]["person"];
        person["adresse"] =
            json!({ "linjer": ["Skjulveien 7"], "postnummer": "0991", "poststed": "Skjulby" });
        person["telefon"] = "900 11 222".into();
        person["epost"] = "skjult@example.org".into();
        person["adressebeskyttelse"] = "UGRADERT".into();
        for code in ["FORTROLIG", "STRENGT_FORTROLIG"] {
            sak["innhold"]["endringer"][3]["partId"] = part_id.clone();
            sak["innhold"]["endringer"][3]["adressebeskyttelse"] = code.into();
            for format in DIALEKTER {
                let conversion = to_arkivmelding(&message(&sak), format, &Valg::default()).unwrap();
                assert!(told.iter().all(|word| !written(&conversion).contains(word)), "{format} {code}");
                let place = format!("/innhold/endringer/{line}/part/person/");
                let own = |f: &&Finding| {
                    f.rule.id.as_str() == "KO-TAP-033" && f.pointer.as_str().starts_with(&place)
                };
                assert_eq!(conversion.losses.iter().filter(own).count(), 3, "{format} {code}");
            }
        }
    }
}

#[test]
fn whom_a_request_and_an_answer_are_of_and_what_is_blocked_is_carried() {
    let mut asked = value(mal::FORESPOERSEL);
    asked["innhold"]["partIder"] = json!(["part-1", "part-2"]);
    assert!(lost(&asked).iter().all(|(_, at)| at != "/innhold/partIder"));
    let mut answer = value(mal::ETTERSENDELSE);
    answer["innhold"]["partIder"] = json!(["part-1"]);
    answer["innhold"]["sperres"] = changes()["innhold"]["sperres"].clone();
    answer["referanser"]["sammeSak"] = json!([A]);
    let lost = lost(&answer);
    for part in ["partIder", "sperres"] {
        assert!(lost.iter().all(|(_, at)| !at.starts_with(&format!("/innhold/{part}"))), "{lost:?}");
    }
    assert!(lost.iter().all(|(_, at)| !at.starts_with("/referanser")), "{lost:?}");
}

/// Every type the table says is archived is, of every kind the generator makes; and each comes back but for what is lost.
#[test]
fn generated_messages_of_every_archived_type_come_back_but_for_what_is_lost() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for message in Meldinger::new(11).take(6000) {
        let name = message.meldingstype();
        let json = serde_json::to_value(&message).unwrap();
        for format in DIALEKTER {
            let Ok(conversion) = to_arkivmelding(&message, format, &Valg::default()) else { continue };
            *seen.entry(Meldingstype::INFO.find(name.verdi()).unwrap().verdi).or_default() += 1;
            let expected = loss::without(&json, &conversion.losses).unwrap_or_else(|at| panic!("no {at}"));
            let draft =
                from_arkivmelding(written(&conversion).as_bytes(), None, &xml::Limits::default()).unwrap();
            assert_eq!(draft.message, expected, "{format} {name}");
        }
    }
    let archives = FORMATS.iter().find(|info| info.unit == Unit::Message).unwrap();
    for slag in archives.to.iter().filter(|slag| **slag != Meldingstype::Kvittering) {
        let count = seen.remove(slag.verdi()).unwrap_or_default();
        assert!(count >= 30, "{slag}: {count}");
    }
    assert!(seen.is_empty(), "{seen:?}");
}
