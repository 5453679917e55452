//! Every situation is reached by a case.

use std::collections::BTreeSet;

use klagesak_core::mal;
use klagesak_core::melding::Melding;
use serde_json::{Value, json};

use super::cases::*;
use crate::persontekster::{LINJER, STEGTEKSTER, TILLEGG, persontekst, tekster};
use crate::{Personsituasjon as S, Stand};

fn then(mut messages: Vec<Melding>, more: Vec<Melding>) -> Vec<Melding> {
    messages.extend(more);
    messages
}

fn at_nav(utfall: &str) -> Melding {
    sent(|innhold| innhold["foersteinstans"]["utfall"] = json!([{"utfall": utfall}]))
}

fn returned(aarsak: &str) -> Vec<Melding> {
    then(with_sf(), vec![message(mal::RETUR, "2026-04-24", |i| i["aarsak"] = json!(aarsak))])
}

fn dismissed(grunn: &str) -> Vec<Melding> {
    then(with_sf(), vec![decided("AVVIST", &json!({"avvisningsgrunn": grunn}))])
}

fn closed(grunn: &str) -> Vec<Melding> {
    then(with_sf(), vec![decided("HENLAGT", &json!({"henleggelsesgrunn": grunn}))])
}

fn changed(line: &Value) -> Vec<Melding> {
    then(with_sf(), vec![decided("OMGJORT", line)])
}

fn request(to: &str) -> Melding {
    message(mal::FORESPOERSEL, "2026-05-04", |i| i["rettetTil"] = json!(to))
}

fn moved(receipt: bool) -> Vec<Melding> {
    let receipt = receipt.then(|| {
        whole(mal::KVITTERING, "2026-05-14", |m| {
            let moved: Value = serde_json::from_str(mal::OVERFOERING).unwrap();
            m["svarPaa"] = json!(id("2026-05-13"));
            m["avsender"] = moved["mottaker"].clone();
            m["mottaker"] = moved["avsender"].clone();
            m["innhold"]["mottatt"] = json!("2026-05-14T09:00:00+02:00");
        })
    });
    let moved = message(mal::OVERFOERING, "2026-05-13", |_| {});
    then(with_sf(), [moved].into_iter().chain(receipt).collect())
}

fn rejected() -> Vec<Melding> {
    let no = whole(mal::KVITTERING_AVVIST, "2026-04-22", |m| m["svarPaa"] = json!(SENDT));
    vec![sent(|_| {}), no]
}

fn settled_at_nav(gjelder: &str) -> Vec<Melding> {
    let nytt = anew("2026-04-25", |i| {
        i["gjelder"] = json!(gjelder);
        match gjelder {
            "OMGJOERING" => i["klagensStilling"] = json!([{"stilling": "INNFRIDD"}]),
            _ => i["klagensStilling"] = json!([]),
        }
    });
    then(rejected(), vec![nytt])
}

/// Granted 5 000 kroner, of which the Nav-kontor takes back most while the Statsforvalter has the case.
fn worse() -> Vec<Melding> {
    let some = sent(|i| {
        i["vedtak"][0]["utfall"] = json!("DELVIS_INNVILGET");
        i["vedtak"][0]["ytelser"][0]["innvilgetBeloep"] = json!("5000.00");
    });
    let less = anew("2026-05-11", |i| i["vedtak"][0]["ytelser"][0]["innvilgetBeloep"] = json!("1000.00"));
    vec![some, received(), less]
}

fn worse_and_closed() -> Vec<Melding> {
    then(worse(), vec![decided("HENLAGT", &json!({"henleggelsesgrunn": "OMGJORT_AV_UNDERINSTANSEN"}))])
}

fn dead_and_closed() -> Vec<Melding> {
    let heir = message(mal::PARTSENDRING, "2026-05-13", |i| {
        i["endringer"] = died_and_came_in();
        i["dokumenter"] = json!([]);
    });
    then(with_sf(), vec![heir, decided("HENLAGT", &json!({"henleggelsesgrunn": "DOED"}))])
}

fn cases() -> Vec<(S, Vec<Melding>)> {
    let gunst = json!({"retning": "GUNST", "omfang": "HELT"});
    let two = |first: &str, second: Option<&str>| {
        let mut lines_of = vec![json!({"vedtakId": VEDTAK, "utfall": first})];
        lines_of.extend(second.map(|utfall| json!({"vedtakId": ANNET, "utfall": utfall})));
        vec![sent(two_decisions), received(), lines(first, lines_of.into())]
    };
    let new = anew("2026-08-10", |i| {
        i["gjelder"] = json!("NY_BEHANDLING");
        i["klagensStilling"] = json!([]);
    });
    // An outcome of a later version, which there are no words for.
    let newer = whole(mal::AVGJOERELSE, "2026-07-01", |m| {
        m["versjon"] = json!("1.1");
        m["innhold"]["utfall"] = json!("NYTT_UTFALL");
        m["innhold"]["vedtak"][0]["utfall"] = json!("NYTT_UTFALL");
    });
    let longer = message(mal::STATUS, "2026-05-20", |_| {});
    let claim = sent(|i| i["vedtak"][0]["utfall"] = json!("KREVD"));
    vec![
        (S::HosNav, vec![message(mal::KLAGE, "2026-03-17", |_| {})]),
        (S::RettesFoerMottak, rejected()),
        (S::SendtOpprettholdt, vec![sent(|_| {})]),
        (S::SendtDelvis, vec![at_nav("DELVIS_MEDHOLD")]),
        (S::SendtAvvist, vec![at_nav("AVVIST")]),
        (
            S::SendtUlikt,
            vec![sent(|i| {
                two_decisions(i);
                i["foersteinstans"]["utfall"] = json!([
                    {"vedtakId": VEDTAK, "utfall": "OPPRETTHOLDT"}, {"vedtakId": ANNET, "utfall": "AVVIST"},
                ]);
            })],
        ),
        (S::HosStatsforvalteren, with_sf()),
        (S::DuErSpurt, then(with_sf(), vec![request("PART")])),
        (S::NavErSpurt, then(with_sf(), vec![request("NAV")])),
        (S::LengreTid, then(with_sf(), vec![longer])),
        (S::NavHarEndret, then(with_sf(), vec![anew("2026-05-11", |_| {})])),
        (S::NavHarInnfridd, then(with_sf(), vec![anew("2026-05-11", answered("INNFRIDD"))])),
        (S::NavHarEndretNoe, then(with_sf(), vec![anew("2026-05-11", answered("OPPRETTHOLDT"))])),
        (S::NavHarForverret, worse()),
        (S::Flyttes, moved(false)),
        (S::Flyttet, moved(true)),
        (S::Stadfestet, then(with_sf(), vec![decided("STADFESTET", &json!({}))])),
        (S::GunstPenger, changed(&better())),
        (S::GunstAnnet, changed(&gunst)),
        (S::GunstKrav, vec![claim, received(), decided("OMGJORT", &gunst)]),
        (S::Avgjort, then(with_sf(), vec![newer])),
        (S::Avsluttet, then(with_sf(), vec![decided("HENLAGT", &json!({}))])),
        (S::Ugunst, changed(&json!({"retning": "UGUNST", "omfang": "HELT"}))),
        (S::Endret, changed(&json!({"omfang": "HELT"}))),
        (S::Opphevet, then(with_sf(), vec![annulled(Some("2026-12-24"))])),
        (S::OpphevetFristenUte, then(with_sf(), vec![annulled(Some("2026-08-15"))])),
        (S::BehandletPaaNytt, then(with_sf(), vec![annulled(None), new])),
        (S::NoeAvgjort, two("STADFESTET", None)),
        (S::UlikeUtfall, two("STADFESTET", Some("AVVIST"))),
        (S::AvvistForSent, dismissed("FOR_SENT")),
        (S::AvvistIkkeKlagerett, dismissed("IKKE_KLAGERETT")),
        (S::AvvistIkkeEnkeltvedtak, dismissed("IKKE_ENKELTVEDTAK")),
        (S::AvvistIkkeKlageinstans, dismissed("IKKE_KLAGEINSTANS")),
        (S::AvvistFormkrav, dismissed("FORMKRAV")),
        (S::AvvistAnnet, dismissed("ANNET")),
        (S::Trukket, then(with_sf(), vec![withdrawn("part-1")])),
        (S::AvsluttetEndret, closed("OMGJORT_AV_UNDERINSTANSEN")),
        (S::AvsluttetVerre, worse_and_closed()),
        (S::AvsluttetSlaattSammen, closed("SLAATT_SAMMEN")),
        (S::NavInnfridd, settled_at_nav("OMGJOERING")),
        (S::NavAvvist, settled_at_nav("AVVISNING")),
        (S::ReturFeilEmbete, returned("FEIL_EMBETE")),
        (S::ReturIkkeEnkeltvedtak, returned("IKKE_ENKELTVEDTAK")),
        (S::ReturServiceklage, returned("SERVICEKLAGE")),
        (S::ReturHusleietvist, returned("HUSLEIETVIST")),
        (S::ReturBosetting, returned("BOSETTING")),
        (S::ReturDuplikat, returned("DUPLIKAT")),
        (S::ReturUfullstendig, returned("UFULLSTENDIG")),
        (S::ReturAnnet, returned("ANNET")),
    ]
}

#[test]
fn every_situation_is_reached_by_a_case() {
    let cases = cases();
    for (situasjon, messages) in &cases {
        let side = page(messages, "2026-11-28");
        assert_eq!(side.situasjon, *situasjon, "{}", read(&side));
        assert_eq!(side.tittel, persontekst(*situasjon).unwrap().tittel.nb);
        let all = format!("{} {}", read(&side), side.hjelp);
        assert!(!all.contains(['{', '}']) && !all.contains("  "), "{all}");
    }
    let reached: BTreeSet<_> = cases.iter().map(|(situasjon, _)| *situasjon).collect();
    // That somebody is dead is told to whoever came in.
    assert_eq!(page_of(&dead_and_closed(), "part-3", "2026-11-28").situasjon, S::AvsluttetDoed);
    let reached: BTreeSet<_> = reached.into_iter().chain([S::AvsluttetDoed]).collect();
    let there: BTreeSet<_> = tekster().map(|(situasjon, _)| *situasjon).collect();
    assert_eq!(reached, there);
}

#[test]
fn every_text_is_there_once() {
    assert_eq!(tekster().count(), tekster().map(|(s, _)| s).collect::<BTreeSet<_>>().len());
    assert_eq!(LINJER.iter().map(|(s, _)| s).collect::<BTreeSet<_>>().len(), LINJER.len());
    assert_eq!(TILLEGG.iter().map(|(s, _)| s).collect::<BTreeSet<_>>().len(), TILLEGG.len());
    assert_eq!(STEGTEKSTER.iter().map(|(s, _)| s).collect::<BTreeSet<_>>().len(), STEGTEKSTER.len());
}

#[test]
fn whatever_the_order_the_page_is_the_same() {
    for (_, mut messages) in cases() {
        let straight = page(&messages, "2026-11-28");
        messages.reverse();
        assert_eq!(page(&messages, "2026-11-28"), straight);
    }
}

/// The pages of every situation, for whoever measures them.
pub(super) fn pages() -> Vec<Vec<Melding>> {
    cases().into_iter().map(|(_, messages)| messages).collect()
}

#[test]
fn what_waits_for_nobody_is_said_to_be_at_its_end() {
    assert!(Stand::AapentUendret.aapen() && !Stand::Opphevet.aapen() && !Stand::Trukket.aapen());
}
