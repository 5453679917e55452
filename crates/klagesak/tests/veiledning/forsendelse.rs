//! The shipment: made by the sender, judged by the receiver.

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

// ANCHOR: lag
use std::path::Path;

use klagesak::package::{self, Build, Container};

/// Meldingen og dokumentene i mappen blir én ASiC-E.
fn lag(melding: &[u8], vedlegg: &Path, forsendelse: &Path) -> Result<(), package::Error> {
    let byggverk = Build { fill_in: true, ..Build::new(melding, vedlegg, Container::AsicE) };
    byggverk.write(forsendelse, &package::Options::default())?;
    Ok(())
}
// ANCHOR_END: lag

// ANCHOR: kontroller
use klagesak::{Options, Policy, Report, shipment};

/// Én rapport om forsendelsen og meldingen i den, etter mottakerens profil.
fn kontroller(forsendelse: &Path) -> Resultat<Report> {
    let pakke = package::verify(forsendelse, &package::Options::default())?;
    let naa = "2026-04-22T09:05:00+02:00".parse()?;
    Ok(shipment::report(&pakke, &Options { policy: Policy::mottak(), ..Options::new(naa) }))
}
// ANCHOR_END: kontroller

const PDF: &[u8] = include_bytes!("../../../klagesak-dokument/tests/dokumenter/pdfa-2b.pdf");

#[test]
fn a_shipment_made_as_in_the_guide_is_accepted_and_a_changed_one_is_not() -> Resultat<()> {
    let folder = tempfile::tempdir()?;
    let message = klagesak::mal::OVERSENDELSE_MINIMAL;
    for name in message.split("\"filnavn\": \"").skip(1).filter_map(|rest| rest.split('"').next()) {
        std::fs::write(folder.path().join(name), PDF)?;
    }
    let shipment = folder.path().join("klagesak.asice");
    lag(message.as_bytes(), folder.path(), &shipment)?;
    assert!(kontroller(&shipment)?.accepted());

    let mut bytes = std::fs::read(&shipment)?;
    bytes.push(0);
    std::fs::write(&shipment, bytes)?;
    assert!(!kontroller(&shipment)?.accepted());
    Ok(())
}
