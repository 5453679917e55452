//! For those who make an archive: what a message says of its documents.

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

// ANCHOR: journalposter
use klagesak::Melding;

/// Det et arkiv oppretter for en oversendelse: tittelen i journalen, og dokumentene i rekkefølge.
fn journalpost(bytes: &[u8]) -> Resultat<(String, Vec<String>)> {
    let Melding::Oversendelse(melding) = klagesak::read(bytes)?.message else {
        return Err("ikke en oversendelse".into());
    };
    let innhold = &melding.innhold;
    let dokumenter = innhold.dokumenter.iter().map(|dokument| {
        let dato = dokument.dato.map_or_else(|| "udatert".to_owned(), |dato| dato.to_string());
        format!(
            "{:02} {} ({dato}): {}",
            dokument.nummer.get(),
            dokument.tittel.as_str(),
            dokument.filnavn.as_str()
        )
    });
    Ok((innhold.skjerming.offentlig_tittel.as_str().to_owned(), dokumenter.collect()))
}
// ANCHOR_END: journalposter

#[test]
fn an_archive_gets_a_neutral_title_and_the_documents_in_order() -> Resultat<()> {
    let (tittel, dokumenter) = journalpost(klagesak::mal::OVERSENDELSE_MINIMAL.as_bytes())?;
    assert_eq!(tittel, "Klagesak etter sosialtjenesteloven");
    assert_eq!(dokumenter.len(), 5);
    assert_eq!(dokumenter[3], "04 Vedtak om avslag (2026-03-02): 04-vedtak.pdf");
    assert!(journalpost(klagesak::mal::TREKK.as_bytes()).is_err());
    Ok(())
}
