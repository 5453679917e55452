//! Messages built from plain data and with types.

use klagesak::{Melding, mal, read};

use crate::{bygg_med_typer, bygg_oversendelse};

const NOW: &str = "2026-04-21T10:20:00+02:00";

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

/// The minimal message, with checksums of its own left out of the comparison: the examples make up theirs.
fn same_as_minimal(built: Melding) -> Resultat<()> {
    let minimal = read(mal::OVERSENDELSE_MINIMAL.as_bytes())?.message;
    let (Melding::Oversendelse(mut built), Melding::Oversendelse(minimal)) = (built, minimal) else {
        panic!("another type")
    };
    let mut documents = built.innhold.dokumenter.to_vec();
    for (document, other) in documents.iter_mut().zip(&minimal.innhold.dokumenter) {
        document.sha256 = other.sha256.clone();
    }
    built.innhold.dokumenter = documents.try_into()?;
    assert_eq!(built, minimal);
    Ok(())
}

#[test]
fn plain_data_become_the_minimal_message() -> Resultat<()> {
    let built = bygg_oversendelse::bygg(&bygg_oversendelse::sak()?, NOW.parse()?)?;
    assert!(built.report.valid());
    assert_eq!(read(&built.bytes)?.message, built.message);
    same_as_minimal(built.message)
}

#[test]
fn three_faults_in_plain_data_are_three_findings_with_their_fields() -> Resultat<()> {
    let fault = bygg_oversendelse::bygg(&bygg_oversendelse::sak_med_feil()?, NOW.parse()?).unwrap_err();
    let found = bygg_oversendelse::funn(&fault);
    let places = [
        "/innhold/dokumenter/3/tittel: ",
        "/innhold/klage/klagepunkter/0/anfoersel: ",
        "/innhold/vedtak/0/ytelser/0/soektBeloep: ",
    ];
    assert_eq!(found.len(), places.len(), "{found:#?}");
    for (line, place) in found.iter().zip(places) {
        assert!(line.starts_with("KO-SKJEMA-") && line.contains(place), "{line}");
    }
    Ok(())
}

#[test]
fn types_become_the_minimal_message_ready_to_send() -> Resultat<()> {
    let message = bygg_med_typer::melding(bygg_med_typer::innhold()?)?;
    assert!(bygg_med_typer::klar_til_sending(&message, NOW.parse()?).is_ok());
    same_as_minimal(message.into())
}

#[test]
fn what_must_be_mended_is_said_before_it_is_sent() -> Resultat<()> {
    let mut innhold = bygg_med_typer::innhold()?;
    innhold.foersteinstans.dato = "2026-03-01".parse()?;
    let naa = NOW.parse()?;
    let funn = bygg_med_typer::klar_til_sending(&bygg_med_typer::melding(innhold)?, naa).unwrap_err();
    assert!(
        funn.iter().any(|funn| funn.starts_with("KO-FOERSTEINSTANS-002 /innhold/foersteinstans/dato: ")),
        "{funn:?}"
    );
    Ok(())
}

#[test]
fn a_refused_value_says_which_field_it_was_for() {
    let fault = bygg_med_typer::klager("15838510157", "Prøve", "Syntetisk").unwrap_err();
    assert_eq!(fault.to_string(), "person/identifikator/verdi: control digit is wrong");
}
