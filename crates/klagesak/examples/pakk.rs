//! Bygger en oversendelse av vanlige data, pakker den med dokumentene, og kontrollerer forsendelsen som mottakeren gjør.
//!
//! ```sh
//! cargo run -p klagesak --features package --example pakk
//! ```

#![allow(missing_docs, unreachable_pub, clippy::print_stdout)]

#[allow(dead_code)]
#[path = "bygg_oversendelse.rs"]
mod bygg_oversendelse;

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

// ANCHOR: lag
use std::path::Path;

use klagesak::package::{self, Build, Container};

/// Meldingen og dokumentene i mappen blir én ASiC-E. Størrelser og sjekksummer fylles ut av filene.
pub fn lag(melding: &[u8], vedlegg: &Path, forsendelse: &Path) -> Result<(), package::Error> {
    let byggverk = Build { fill_in: true, ..Build::new(melding, vedlegg, Container::AsicE) };
    byggverk.write(forsendelse, &package::Options::default())?;
    Ok(())
}
// ANCHOR_END: lag

// ANCHOR: kontroller
use klagesak::package::Trust;
use klagesak::package::pki::Certificate;
use klagesak::verdi::Tidspunkt;
use klagesak::{Options, Policy, Report, shipment};

/// Én rapport om forsendelsen og meldingen i den, etter mottakerens profil. Signaturen kontrolleres alltid; er utstederne kjent,
/// må den komme fra noen de går god for.
pub fn kontroller(
    forsendelse: &Path,
    utstedere: Option<&[Certificate]>,
    naa: Tidspunkt,
) -> Result<Report, package::Error> {
    let tillit = match utstedere {
        Some(utstedere) => Trust::issuers(utstedere, naa),
        None => Trust::anyone(naa),
    };
    let pakke = package::verify(forsendelse, &tillit, &package::Options::default())?;
    Ok(shipment::report(&pakke, &Options { policy: Policy::mottak(), ..Options::new(naa) }))
}
// ANCHOR_END: kontroller

const PDF: &[u8] = include_bytes!("../../klagesak-dokument/tests/dokumenter/pdfa-2b.pdf");

fn main() -> Resultat<()> {
    run()
}

pub fn run() -> Resultat<()> {
    let mappe = tempfile::tempdir()?;
    let sak = bygg_oversendelse::sak()?;
    // Alle dokumentene er det samme prøvedokumentet, og det sier rapporten fra om.
    for fil in &sak.dokumenter {
        std::fs::write(mappe.path().join(&fil.filnavn), PDF)?;
    }
    let melding = bygg_oversendelse::bygg(&sak, "2026-04-21T10:20:00+02:00".parse()?)?.bytes;
    let forsendelse = mappe.path().join("klagesak.asice");
    lag(&melding, mappe.path(), &forsendelse)?;
    println!("pakket: {} byte", forsendelse.metadata()?.len());

    let rapport =
        kontroller(&forsendelse, None, "2026-04-22T09:05:00+02:00".parse()?)?.render(klagesak::Language::Nb);
    for lag in &rapport.lag {
        println!("{}: {:?}", lag.navn, lag.resultat);
    }
    println!("godtatt: {}", rapport.akseptert);
    for funn in &rapport.funn {
        println!("{} {}: {}", funn.regel, funn.sti, funn.melding);
    }
    Ok(())
}
