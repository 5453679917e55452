//! The page at each point of a case.

use super::*;
use crate::Partsfristslag;
use klagesak_core::mal;

fn page(messages: &[&str], today: &str) -> Partside {
    let read = |json: &&str| klagesak_core::read(json.as_bytes()).unwrap().message;
    let forloep = Forloep::new(messages.iter().map(read).collect());
    Partside::new(&forloep, today.parse().unwrap(), Language::Nb).unwrap()
}

/// A base message with some values set, each at its JSON Pointer to something that is there.
fn edited(json: &str, edits: &[(&str, serde_json::Value)]) -> String {
    let mut message: serde_json::Value = serde_json::from_str(json).unwrap();
    for (pointer, value) in edits {
        let (object, field) = pointer.rsplit_once('/').unwrap();
        message.pointer_mut(object).unwrap()[field] = value.clone();
    }
    message.to_string()
}

fn id(number: u32) -> serde_json::Value {
    format!("5c1d7a0e-30b4-4a55-8a0b-{number:012x}").into()
}

/// The decision on the only appealed decision, of 1 July, with more values set.
fn decided(utfall: &str, more: &[(&str, serde_json::Value)]) -> String {
    let utfall = [("/innhold/utfall", utfall.into()), ("/innhold/vedtak/0/utfall", utfall.into())];
    edited(mal::AVGJOERELSE, &[&utfall[..], more].concat())
}

/// The page after the decision.
fn after(avgjoerelse: &str, today: &str) -> Partside {
    page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, avgjoerelse], today)
}

/// A status message with one event, visible to the party.
fn told(status: &str, tidspunkt: &str) -> String {
    let mut message: serde_json::Value = serde_json::from_str(mal::STATUS).unwrap();
    message["opprettet"] = tidspunkt.into();
    let events = message["innhold"]["hendelser"].as_array_mut().unwrap();
    events.truncate(1);
    events[0]["status"] = status.into();
    events[0]["tidspunkt"] = tidspunkt.into();
    message.to_string()
}

/// What the deadlines are for, as in the data.
fn due(page: &Partside) -> Vec<(String, String)> {
    let frister = serde_json::to_value(&page.frister).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    frister.as_array().unwrap().iter().map(|f| (text(&f["gjelder"]), text(&f["dato"]))).collect()
}

fn codes(page: &Partside) -> Vec<Statuskode> {
    page.historikk.iter().map(|step| step.status.clone()).collect()
}

fn days(page: &Partside) -> Vec<(Partsfristslag, String)> {
    page.frister.iter().map(|frist| (frist.gjelder, frist.dato.to_string())).collect()
}

#[test]
fn the_deadline_to_comment_is_shown_until_it_is_over_or_used() {
    let sent = page(&[mal::OVERSENDELSE_MINIMAL], "2026-04-28");
    assert_eq!(sent.status, Statuskode::Oversendt);
    assert_eq!(days(&sent), [(Partsfristslag::DuKommenterer, "2026-04-28".to_owned())]);
    assert_eq!(
        sent.frister[0].tekst,
        "Du kan kommentere det Nav-kontoret har skrevet, til og med 28. april 2026."
    );
    assert!(page(&[mal::OVERSENDELSE_MINIMAL], "2026-04-29").frister.is_empty());
    let comment =
        r#""kommentar": {"partId": "part-1", "mottattDato": "2026-05-18", "tekst": "Nei."}, "dokumenter""#;
    let comment = mal::ETTERSENDELSE.replacen("\"dokumenter\"", comment, 1);
    assert!(page(&[mal::OVERSENDELSE_MINIMAL, &comment], "2026-04-28").frister.is_empty());
}

#[test]
fn a_deadline_to_comment_that_is_for_one_of_several_is_not_told_everybody() {
    let put = |part: &str, frist: &str| -> serde_json::Value {
        serde_json::json!({"partIder": [part], "dato": "2026-04-14", "kommentarfrist": frist})
    };
    let statement = "/innhold/saksfremstilling";
    let put = edited(
        mal::OVERSENDELSE_MINIMAL,
        &[(
            &format!("{statement}/forelagt"),
            [put("part-1", "2026-05-04"), put("part-2", "2026-04-28")].into(),
        )],
    );
    assert_eq!(
        days(&page(&[&put], "2026-04-28")),
        [(Partsfristslag::DuKommenterer, "2026-05-04".to_owned())]
    );
    let comment = serde_json::json!([{"partId": "part-1", "mottattDato": "2026-04-20", "tekst": "Nei."}]);
    let commented = edited(&put, &[(&format!("{statement}/kommentarer"), comment)]);
    assert_eq!(days(&page(&[&commented], "2026-04-28")), []);
}

#[test]
fn what_is_asked_for_is_due_until_it_is_sent() {
    let mut case = vec![mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::FORESPOERSEL];
    let asked = page(&case, "2026-05-05");
    assert_eq!(asked.status, Statuskode::DokumentasjonEtterspurt);
    assert_eq!(days(&asked), [(Partsfristslag::NavSender, "2026-05-18".to_owned())]);
    let part = mal::FORESPOERSEL.replace("\"rettetTil\": \"NAV\"", "\"rettetTil\": \"PART\"");
    let asked = page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &part], "2026-06-01");
    assert_eq!(days(&asked), [(Partsfristslag::DuSender, "2026-05-18".to_owned())]);
    assert!(asked.frister[0].tekst.starts_with("Fristen for å sende det som mangler, var 18. mai 2026."));
    case.push(mal::ETTERSENDELSE);
    assert!(page(&case, "2026-05-19").frister.is_empty());
    // What the receiver rejects, has not come.
    let rejected = mal::KVITTERING_AVVIST
        .replace("0f1a01\"", "0f1a15\"")
        .replace("2026-04-22T", "2026-05-19T")
        .replace("2026-04-21T", "2026-05-19T");
    case.push(&rejected);
    assert_eq!(days(&page(&case, "2026-05-19")), [(Partsfristslag::NavSender, "2026-05-18".to_owned())]);
}

#[test]
fn status_messages_tell_the_deadline_and_the_expected_answer_alone() {
    let told = page(&[mal::STATUS], "2026-05-21");
    assert_eq!(told.status, Statuskode::ForeloepigSvar);
    assert_eq!(days(&told), [(Partsfristslag::Svar, "2026-07-03".to_owned())]);
    let mut half: serde_json::Value = serde_json::from_str(mal::STATUS).unwrap();
    half["innhold"]["hendelser"].as_array_mut().unwrap().truncate(2);
    let told = page(&[&half.to_string()], "2026-05-21");
    assert_eq!(days(&told), [(Partsfristslag::NavSender, "2026-05-25".to_owned())]);
}

#[test]
fn a_case_at_its_end_has_no_deadline_but_its_whole_history() {
    let all = page(
        &[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::FORESPOERSEL, mal::STATUS, mal::AVGJOERELSE],
        "2026-05-05",
    );
    assert_eq!((all.status.clone(), days(&all)), (Statuskode::Avgjort, vec![]));
    let first = &all.historikk[0];
    assert_eq!(
        (first.tittel, first.dato.unwrap().to_string().as_str()),
        ("Saken er sendt til Statsforvalteren", "2026-04-21")
    );
    let json = serde_json::to_value(&all).unwrap();
    assert_eq!(json["status"], "AVGJORT");
    assert_eq!(json["historikk"][0]["tidspunkt"], "2026-04-21T10:15:00+02:00");
    assert!(json["kanGjoere"].as_str().unwrap().contains("klage til Sivilombudet"));
}

#[test]
fn a_day_is_written_as_people_do() {
    let day = "2026-05-01".parse().unwrap();
    let written = [Language::Nb, Language::Nn, Language::En]
        .map(|language| klagesak_core::day_in_words::in_words(day, language));
    assert_eq!(written, ["1. mai 2026", "1. mai 2026", "1 May 2026"]);
}

#[test]
fn a_withdrawn_appeal_that_is_closed_is_still_withdrawn() {
    let closed = decided("HENLAGT", &[]);
    let case = [mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::TREKK, &closed];
    let side = page(&case, "2026-07-02");
    assert_eq!((side.status.clone(), side.tittel), (Statuskode::Trukket, "Klagen er trukket"));
    let told = told("FERDIG", "2026-07-03T08:00:00+02:00");
    let side = page(&[&case[..], &[told.as_str()]].concat(), "2026-07-04");
    assert_eq!(side.status, Statuskode::Ferdig);
    assert!(!side.historikk.iter().any(|step| step.status == Statuskode::Avgjort));
    assert_eq!(side.videre, "Det skjer ikke mer i denne klagesaken.");
}

#[test]
fn what_is_said_after_the_decision_is_true_for_its_outcome() {
    for (utfall, status, tittel, skjedd) in [
        ("STADFESTET", Statuskode::Avgjort, "Klagen er avgjort", "blir stående"),
        ("OMGJORT", Statuskode::Avgjort, "Klagen er avgjort", "Vedtaket er endret"),
        (
            "OPPHEVET",
            Statuskode::Opphevet,
            "Vedtaket er opphevet, og Nav-kontoret behandler saken på nytt",
            "Vedtaket er opphevet",
        ),
        ("AVVIST", Statuskode::Avgjort, "Klagen er avvist", "har avvist klagen din"),
        ("HENLAGT", Statuskode::Avgjort, "Klagesaken er avsluttet", "uten å avgjøre klagen"),
    ] {
        let side = after(&decided(utfall, &[]), "2026-07-02");
        assert_eq!((side.status.clone(), side.tittel), (status, tittel));
        assert_eq!(side.historikk.last().unwrap().tittel, tittel);
        assert!(side.skjedd.contains(skjedd), "{}", side.skjedd);
        let all = [side.skjedd, side.hvem, side.videre, side.kan_gjoere].concat();
        assert!(!all.contains("selvstendig") && !all.contains("betaler"), "{all}");
    }
}

#[test]
fn help_that_is_cut_never_reads_like_good_news() {
    let changed = |retning: &str| {
        let more =
            [("/innhold/vedtak/0/omfang", "HELT".into()), ("/innhold/vedtak/0/retning", retning.into())];
        after(&decided("OMGJORT", &more), "2026-07-02")
    };
    let (worse, better) = (changed("UGUNST"), changed("GUNST"));
    assert!(worse.skjedd.ends_with("du kommer dårligere ut enn før."), "{}", worse.skjedd);
    assert!(!worse.videre.contains("betaler") && worse.frister.is_empty(), "{}", worse.videre);
    assert!(better.skjedd.contains("til fordel for deg"), "{}", better.skjedd);
}

#[test]
fn what_the_statsforvalter_changes_of_its_own_decision_is_what_stands() {
    let first = decided("STADFESTET", &[]);
    let changed = edited(
        mal::AVGJOERELSE_KOMPLETT,
        &[
            ("/meldingId", id(9)),
            ("/opprettet", "2026-09-01T12:00:00+02:00".into()),
            ("/innhold/gjelder", "OMGJOERING".into()),
        ],
    );
    let side = page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &first, &changed], "2026-12-01");
    assert!(side.skjedd.contains("til fordel for deg"), "{}", side.skjedd);
    assert_eq!(codes(&side).iter().filter(|kode| **kode == Statuskode::Avgjort).count(), 2);
}

#[test]
fn what_is_for_one_of_several_is_not_told_everybody() {
    let mut event: serde_json::Value =
        serde_json::from_str(&told("TRUKKET", "2026-05-20T08:00:00+02:00")).unwrap();
    event["innhold"]["hendelser"][0]["partIder"] = serde_json::json!(["part-2"]);
    let side = page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &event.to_string()], "2026-05-21");
    assert_eq!(side.status, Statuskode::MottattStatsforvalter);
    event["innhold"]["hendelser"][0]["partIder"] = serde_json::json!(["part-1"]);
    let side = page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &event.to_string()], "2026-05-21");
    assert_eq!(side.status, Statuskode::Trukket);
}

#[test]
fn a_new_decision_and_a_move_are_told_while_the_statsforvalter_has_the_case() {
    let side = page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::NYTTVEDTAK], "2026-05-20");
    assert_eq!(side.status, Statuskode::NyttVedtakNav);
    let side = page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::OVERFOERING], "2026-05-20");
    assert_eq!(side.status, Statuskode::Overfoert);
}

#[test]
fn decisions_with_different_outcomes_are_told_as_what_holds_for_each() {
    let mut mixed: serde_json::Value = serde_json::from_str(&decided("OMGJORT", &[])).unwrap();
    let mut other = mixed["innhold"]["vedtak"][0].clone();
    other["vedtakId"] = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a99".into();
    other["utfall"] = "STADFESTET".into();
    mixed["innhold"]["vedtak"].as_array_mut().unwrap().push(other);
    let side = after(&mixed.to_string(), "2026-07-02");
    assert_eq!(side.videre, statustekst(&Statuskode::Avgjort).unwrap().videre.nb);
}

#[test]
fn the_outcome_is_that_of_the_decision_as_it_was_corrected_last() {
    let first = decided("STADFESTET", &[]);
    let second = decided(
        "AVVIST",
        &[
            ("/meldingId", id(2)),
            ("/erstatter", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a16".into()),
            ("/opprettet", "2026-07-02T12:00:00+02:00".into()),
        ],
    );
    let side = page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &first, &second], "2026-07-03");
    assert_eq!((side.tittel, side.historikk.len()), ("Klagen er avvist", 3));
}

#[test]
fn the_outcome_is_known_also_when_a_status_message_tells_of_it_first_or_the_case_is_closed() {
    let dismissed = decided("AVVIST", &[]);
    for status in ["AVGJORT", "FERDIG"] {
        for tidspunkt in ["2026-07-01T11:00:00+02:00", "2026-07-01T13:00:00+02:00"] {
            if (status, tidspunkt) == ("FERDIG", "2026-07-01T11:00:00+02:00") {
                continue;
            }
            let told = told(status, tidspunkt);
            let side = page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &dismissed, &told], "2026-07-02");
            assert!(
                side.historikk.iter().any(|step| step.tittel == "Klagen er avvist"),
                "{status} {tidspunkt}"
            );
            assert_eq!(side.videre, "Vedtaket du klaget på, gjelder som før.", "{status} {tidspunkt}");
        }
    }
}

#[test]
fn the_deadline_to_claim_costs_is_shown_while_it_is_open() {
    let gunst = [("/innhold/vedtak/0/omfang", "HELT".into()), ("/innhold/vedtak/0/retning", "GUNST".into())];
    let changed = decided("OMGJORT", &gunst);
    let costs = |day: &str| vec![("DU_KREVER_KOSTNADER".to_owned(), day.to_owned())];
    // Three weeks from 1 July.
    let side = after(&changed, "2026-07-22");
    assert_eq!(due(&side), costs("2026-07-22"));
    assert_eq!(
        side.frister[0].tekst,
        "Vil du ha nødvendige utgifter til klagen dekket, send kravet til Statsforvalteren innen 22. juli 2026."
    );
    assert_eq!(due(&after(&changed, "2026-07-23")), []);
    let closed = told("FERDIG", "2026-07-03T08:00:00+02:00");
    let case = [mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &changed, &closed];
    let side = page(&case, "2026-07-04");
    assert_eq!((side.status.clone(), due(&side)), (Statuskode::Ferdig, costs("2026-07-22")));
    assert!(side.kan_gjoere.contains("klage til Sivilombudet"), "{}", side.kan_gjoere);

    let ugunst = [gunst[0].clone(), ("/innhold/vedtak/0/retning", "UGUNST".into())];
    assert_eq!(due(&after(&decided("OMGJORT", &ugunst), "2026-07-02")), []);
    // What has been claimed is not waited for.
    let claimed = [mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &changed, mal::AVGJOERELSE_SAKSKOSTNADER];
    assert_eq!(due(&page(&claimed, "2026-07-11")), []);
    // The first of several days: what is sent by then is in time for everyone.
    let mut two: serde_json::Value = serde_json::from_str(&changed).unwrap();
    let mut earlier = two["innhold"]["underrettet"][0].clone();
    earlier["dato"] = "2026-06-30".into();
    two["innhold"]["underrettet"].as_array_mut().unwrap().push(earlier);
    assert_eq!(due(&after(&two.to_string(), "2026-07-02")), costs("2026-07-21"));
}

#[test]
fn after_an_annulment_the_day_of_the_new_decision_is_shown() {
    let back = serde_json::json!({"begrunnelse": "Inntekten må vurderes.", "frist": "2026-08-15"});
    let annulled = decided("OPPHEVET", &[("/innhold/hjemvisning", back)]);
    for (today, tekst) in [
        ("2026-08-15", "Nav-kontoret bør ha fattet et nytt vedtak innen 15. august 2026."),
        (
            "2026-08-16",
            "Nav-kontoret skulle ha fattet et nytt vedtak innen 15. august 2026. Ta kontakt hvis du ikke har fått det.",
        ),
    ] {
        let side = after(&annulled, today);
        assert_eq!(due(&side), [("NAV_TREFFER_VEDTAK".to_owned(), "2026-08-15".to_owned())]);
        assert_eq!(side.frister[0].tekst, tekst);
    }
}

#[test]
fn a_return_says_what_its_reason_means_for_the_person() {
    let after = |aarsak: &str| {
        let retur = edited(mal::RETUR, &[("/innhold/aarsak", aarsak.into())]);
        page(&[mal::OVERSENDELSE_MINIMAL, &retur], "2026-04-24")
    };
    assert!(after("FEIL_EMBETE").kan_gjoere.starts_with("Du trenger ikke å gjøre noe nå."));
    let dispute = after("HUSLEIETVIST");
    assert_eq!((dispute.status.clone(), dispute.tittel), (Statuskode::Returnert, "Saken er sendt tilbake"));
    assert!(dispute.kan_gjoere.contains("må du selv ta den opp med Husleietvistutvalget"));
    for aarsak in ["IKKE_ENKELTVEDTAK", "SERVICEKLAGE", "HUSLEIETVIST", "BOSETTING", "UFULLSTENDIG", "ANNET"]
    {
        assert!(!after(aarsak).kan_gjoere.contains("trenger ikke"), "{aarsak}");
    }
}

#[test]
fn who_is_asked_is_said() {
    let asked = |rettet_til: &str| edited(mal::FORESPOERSEL, &[("/innhold/rettetTil", rettet_til.into())]);
    let (nav, part) = (asked("NAV"), asked("PART"));
    let side = |asked: &[&str]| {
        page(&[&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING], asked].concat(), "2026-05-05").skjedd
    };
    assert!(side(&[&nav]).contains("Nav-kontoret er bedt om å sende det"), "{}", side(&[&nav]));
    assert!(side(&[&part]).contains("Du er bedt om å sende det"), "{}", side(&[&part]));
    // What the person must do comes first.
    let also = edited(
        &part,
        &[("/meldingId", id(3)), ("/innhold/forespoerselId", "7d9f6a0e-30b4-4a55-8a0b-000000000001".into())],
    );
    assert!(side(&[&nav, &also]).contains("Du er bedt"), "{}", side(&[&nav, &also]));
    // Whoever has only the status message knows it from who has to act, also without a deadline.
    let mut told: serde_json::Value =
        serde_json::from_str(&told("DOKUMENTASJON_ETTERSPURT", "2026-05-20T08:00:00+02:00")).unwrap();
    for (ansvarlig, skjedd) in [("PART", "Du er bedt"), ("NAV", "Nav-kontoret er bedt")] {
        let event = &mut told["innhold"]["hendelser"][0];
        event["ansvarlig"] = ansvarlig.into();
        event.as_object_mut().unwrap().remove("frist");
        let side = page(&[&told.to_string()], "2026-05-21");
        assert!(side.skjedd.contains(skjedd), "{}", side.skjedd);
    }
}

/// The oversendelse again, corrected on 10 May while the Statsforvalter has the case, and the receipt for it.
fn corrected() -> [String; 2] {
    let sent = edited(
        mal::OVERSENDELSE_MINIMAL,
        &[
            ("/meldingId", id(4)),
            ("/erstatter", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01".into()),
            ("/opprettet", "2026-05-10T10:00:00+02:00".into()),
        ],
    );
    let received = edited(
        mal::KVITTERING,
        &[
            ("/meldingId", id(5)),
            ("/svarPaa", id(4)),
            ("/opprettet", "2026-05-11T10:00:00+02:00".into()),
            ("/innhold/mottatt", "2026-05-11T09:00:00+02:00".into()),
        ],
    );
    [sent, received]
}

#[test]
fn a_correction_of_what_the_statsforvalter_has_is_no_step_back() {
    use Statuskode::{
        DokumentasjonEtterspurt, MottattStatsforvalter, Oversendt, UnderBehandlingStatsforvalter,
    };
    let [sent, received] = corrected();
    let case = [mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &sent, &received];
    for case in [&case[..3], &case[..]] {
        assert_eq!(codes(&page(case, "2026-05-12")), [Oversendt, MottattStatsforvalter]);
    }
    // What was asked for is asked for anew, or it is no longer missing.
    let case = [mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::FORESPOERSEL, &sent, &received];
    let side = page(&case, "2026-05-12");
    let way = [Oversendt, MottattStatsforvalter, DokumentasjonEtterspurt, UnderBehandlingStatsforvalter];
    assert_eq!(codes(&side), way);
    // Rejected and corrected once more, it has been with the Statsforvalter all the time.
    let rejected = edited(
        mal::KVITTERING_AVVIST,
        &[("/svarPaa", id(4)), ("/opprettet", "2026-05-11T10:00:00+02:00".into())],
    );
    let again = edited(
        &sent,
        &[("/meldingId", id(6)), ("/erstatter", id(4)), ("/opprettet", "2026-05-12T10:00:00+02:00".into())],
    );
    let side = page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &sent, &rejected, &again], "2026-05-13");
    assert_eq!(codes(&side), [Oversendt, MottattStatsforvalter]);
}

#[test]
fn a_case_is_never_received_before_it_is_sent() {
    let received = edited(mal::KVITTERING, &[("/innhold/mottatt", "2026-04-20T09:00:00+02:00".into())]);
    let side = page(&[mal::OVERSENDELSE_MINIMAL, &received], "2026-05-01");
    assert_eq!(side.status, Statuskode::MottattStatsforvalter);
    assert_eq!(codes(&side), [Statuskode::Oversendt, Statuskode::MottattStatsforvalter]);
    assert_eq!(side.historikk[1].dato.unwrap().to_string(), "2026-04-21");
}

mod unsaid;
