//! Messages received: the verdict, the receipt, the case as a whole, and what an archive makes of it.

use klagesak::{Melding, Policy, mal};

use crate::motta::{PROFIL, journalpost, kvitter, sak, ta_imot, vurder};

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

fn lest(bytes: &[u8]) -> Resultat<String> {
    let Melding::Kvittering(svar) = klagesak::read(bytes)?.message else { panic!("another type") };
    Ok(svar.innhold.resultat.to_string())
}

#[test]
fn a_right_message_is_received_and_a_wrong_one_rejected_with_its_findings() -> Resultat<()> {
    let now = "2026-04-22T09:05:00+02:00".parse()?;
    let id = "0b8e2f0e-51a4-4c83-9f0a-2f6d4f1b7c01".parse()?;
    let right = mal::OVERSENDELSE_MINIMAL;
    let report = vurder(right.as_bytes(), Policy::mottak(), now);
    assert!(report.accepted());
    assert_eq!(lest(&kvitter(right.as_bytes(), &report, id, now)?)?, "MOTTATT");

    let wrong = right.replace("\"mottattDato\": \"2026-03-17\",", "");
    let report = vurder(wrong.as_bytes(), Policy::mottak(), now);
    assert!(!report.accepted());
    assert_eq!(lest(&kvitter(wrong.as_bytes(), &report, id, now)?)?, "AVVIST");
    Ok(())
}

#[test]
fn the_profile_in_the_guide_can_be_read() -> Resultat<()> {
    let profil = Policy::from_json(PROFIL.as_bytes())?;
    let now = "2026-04-22T09:05:00+02:00".parse()?;
    assert!(vurder(mal::OVERSENDELSE_MINIMAL.as_bytes(), profil, now).accepted());
    Ok(())
}

#[test]
fn the_demands_on_signatures_in_the_guide_can_be_read() -> Resultat<()> {
    let profil = include_bytes!("../../examples/signaturprofil.json");
    let krav = Policy::from_json_with(profil, klagesak::rules::find)?.signatur().clone();
    assert!(krav.krev_tilbakekalling && krav.krev_underskriver && krav.sha1_til_og_med.is_some());
    assert_eq!(krav.policyer(), ["0.4.0.194112.1.1", "0.4.0.194112.1.3", "2.999.1.2"]);
    assert!(krav.kan_signere(&"312300451".parse()?, &"310999008".parse()?));
    Ok(())
}

#[test]
fn the_case_is_judged_and_shown_as_a_whole() -> Resultat<()> {
    let texts = [mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::AVGJOERELSE];
    let messages = texts.iter().map(|text| Ok(klagesak::read(text.as_bytes())?.message));
    let (valid, tilstand, side) =
        sak(messages.collect::<Resultat<_>>()?, "2026-11-01T12:00:00+01:00".parse()?)?;
    assert!(valid);
    assert_eq!(tilstand, "AVGJORT");
    assert!(side.is_some_and(|side| side.skjedd.contains("avgjort")));
    Ok(())
}

#[test]
fn every_answer_is_understood() -> Resultat<()> {
    assert_eq!(ta_imot(mal::KVITTERING.as_bytes())?, "mottatt");
    assert!(ta_imot(mal::KVITTERING_AVVIST.as_bytes())?.starts_with("avvist: rett"));
    assert_eq!(ta_imot(mal::AVGJOERELSE.as_bytes())?, "avgjort: STADFESTET");
    assert!(ta_imot(mal::FORESPOERSEL.as_bytes())?.contains("dokumenter innen"));
    Ok(())
}

#[test]
fn an_archive_gets_a_neutral_title_and_the_documents_in_order() -> Resultat<()> {
    let (tittel, dokumenter) = journalpost(mal::OVERSENDELSE_MINIMAL.as_bytes())?;
    assert_eq!(tittel, "Klagesak etter sosialtjenesteloven");
    assert_eq!(dokumenter.len(), 5);
    assert_eq!(dokumenter[3], "04 Vedtak om avslag (2026-03-02): 04-vedtak.pdf");
    assert!(journalpost(mal::TREKK.as_bytes()).is_err());
    Ok(())
}
