//! What is not said on the page of the whole case, because it is for one of several, rejected, or no longer so.

use super::*;

#[test]
fn what_one_of_several_is_asked_for_is_not_due_from_everybody() {
    let mut asks: serde_json::Value = serde_json::from_str(mal::FORESPOERSEL).unwrap();
    asks["innhold"]["rettetTil"] = "PART".into();
    let told = |asks: &serde_json::Value| {
        page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &asks.to_string()], "2026-05-05")
    };
    assert_eq!(days(&told(&asks)), [(Partsfristslag::DuSender, "2026-05-18".to_owned())]);
    asks["innhold"]["partIder"] = serde_json::json!(["part-2"]);
    assert_eq!(days(&told(&asks)), []);
    assert!(!told(&asks).skjedd.contains("du er bedt"), "{}", told(&asks).skjedd);
}

#[test]
fn a_case_closed_because_nav_changed_the_decision_does_not_say_that_the_old_one_stands() {
    let closed =
        decided("HENLAGT", &[("/innhold/vedtak/0/henleggelsesgrunn", "OMGJORT_AV_UNDERINSTANSEN".into())]);
    let side = page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::NYTTVEDTAK, &closed], "2026-07-02");
    assert_eq!(side.videre, "Det nye vedtaket fra Nav-kontoret gjelder.");
    assert!(after(&closed, "2026-07-02").videre.contains("hvis Nav-kontoret ikke har endret det"));
}

#[test]
fn what_the_receiver_rejected_has_not_happened() {
    let rejected = |of: &str, to: &str| {
        let message: serde_json::Value = serde_json::from_str(of).unwrap();
        let mut no: serde_json::Value = serde_json::from_str(mal::KVITTERING_AVVIST).unwrap();
        no["svarPaa"] = message["meldingId"].clone();
        no["opprettet"] = "2026-05-15T10:00:00+02:00".into();
        no["innhold"]["mottatt"] = "2026-05-15T09:00:00+02:00".into();
        no["avsender"] = message[to].clone();
        no["mottaker"] = message["avsender"].clone();
        page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, of, &no.to_string()], "2026-05-20").status
    };
    assert_eq!(rejected(mal::NYTTVEDTAK, "mottaker"), Statuskode::MottattStatsforvalter);
    assert_eq!(rejected(mal::OVERFOERING, "mottaker"), Statuskode::MottattStatsforvalter);
}

#[test]
fn what_is_set_aside_of_one_decision_is_not_told_as_the_outcome_of_another() {
    let two = {
        let mut sent: serde_json::Value = serde_json::from_str(mal::OVERSENDELSE_MINIMAL).unwrap();
        let mut other = sent["innhold"]["vedtak"][0].clone();
        other["vedtakId"] = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04".into();
        sent["innhold"]["klage"]["gjelderVedtak"].as_array_mut().unwrap().push(other["vedtakId"].clone());
        sent["innhold"]["vedtak"].as_array_mut().unwrap().push(other);
        sent.to_string()
    };
    let first = decided(
        "OPPHEVET",
        &[
            ("/innhold/hjemvisning", serde_json::json!({"begrunnelse": "Mer må avklares."})),
            ("/meldingId", id(71)),
            ("/opprettet", "2026-06-20T10:00:00+02:00".into()),
            ("/innhold/dato", "2026-06-20".into()),
        ],
    );
    let second = decided(
        "STADFESTET",
        &[("/innhold/vedtak/0/vedtakId", "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04".into())],
    );
    let side = page(&[&two, mal::KVITTERING, &first, &second], "2026-07-02");
    assert_eq!(side.status, Statuskode::Opphevet);
    assert!(!side.skjedd.contains("blir stående"), "{}", side.skjedd);
}
