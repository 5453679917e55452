//! Shipments made, judged and converted.

use klagesak::package::{self, Trust};
use klagesak::verdict::{LayerName, Outcome};
use klagesak::{Language, Melding, Options, mal, shipment};

use crate::{bygg_oversendelse, konverter, pakk};

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

const PDF: &[u8] = include_bytes!("../../../klagesak-dokument/tests/dokumenter/pdfa-2b.pdf");

fn shipment() -> Resultat<(tempfile::TempDir, std::path::PathBuf)> {
    let folder = tempfile::tempdir()?;
    let case = bygg_oversendelse::sak()?;
    for file in &case.dokumenter {
        std::fs::write(folder.path().join(&file.filnavn), PDF)?;
    }
    let path = folder.path().join("klagesak.asice");
    pakk::lag(
        &bygg_oversendelse::bygg(&case, "2026-04-21T10:20:00+02:00".parse()?)?.bytes,
        folder.path(),
        &path,
    )?;
    Ok((folder, path))
}

#[test]
fn a_shipment_made_as_in_the_guide_is_accepted_and_a_changed_one_is_not() -> Resultat<()> {
    let (_folder, path) = shipment()?;
    let now = "2026-04-22T09:05:00+02:00".parse()?;
    let report = pakk::kontroller(&path, None, now)?;
    assert!(report.accepted());
    let found = report.findings.iter().map(|finding| finding.rule.id.as_str());
    assert!(found.into_iter().any(|id| id == "KO-PAKKE-101"), "nobody has signed it, and the report says so");
    assert!(!pakk::kontroller(&path, Some(&[]), now)?.accepted(), "nobody who is trusted has signed it");

    let mut bytes = std::fs::read(&path)?;
    bytes.push(0);
    std::fs::write(&path, bytes)?;
    assert!(!pakk::kontroller(&path, None, now)?.accepted());
    Ok(())
}

#[test]
fn a_report_says_when_nobody_looked_at_the_signatures() -> Resultat<()> {
    let (_folder, path) = shipment()?;
    let options = Options::new("2026-04-22T09:05:00+02:00".parse()?);
    let layers = |trust: &Trust<'_>| -> Resultat<Vec<_>> {
        let package = package::verify(&path, trust, &package::Options::default())?;
        let report = shipment::report(&package, &options);
        Ok(report.layers.iter().map(|layer| (layer.name, layer.outcome)).collect())
    };
    let skipped = (LayerName::Signature, Outcome::Skipped);
    assert_eq!(layers(&Trust::unchecked())?.get(1), Some(&skipped));
    assert!(!layers(&Trust::anyone(options.now))?.contains(&skipped));

    let package = package::verify(&path, &Trust::unchecked(), &package::Options::default())?;
    let json = serde_json::to_value(shipment::package_report(&package, &options).render(Language::Nb))?;
    assert_eq!(json["lag"][1], serde_json::json!({ "navn": "signatur", "resultat": "HOPPET_OVER" }));
    Ok(())
}

#[test]
fn a_message_becomes_an_arkivmelding_and_comes_back_as_a_draft() -> Resultat<()> {
    let message = klagesak::read(mal::OVERSENDELSE_MINIMAL.as_bytes())?.message;
    let converted = konverter::til_arkivmelding(message)?;
    assert!(!converted.losses.is_empty());
    let xml = converted.file("arkivmelding.xml").ok_or("no arkivmelding")?;
    let [draft] = &konverter::fra_arkivmelding(&xml.bytes)?[..] else { panic!("one draft") };
    assert!(!draft.missing().is_empty(), "an arkivmelding does not say all of it");
    Ok(())
}

#[test]
fn every_example_runs() -> Resultat<()> {
    pakk::run()?;
    konverter::run()?;
    crate::motta::run(None)?;
    for wrong in [false, true] {
        bygg_oversendelse::run(wrong)?;
    }
    assert!(matches!(klagesak::read(mal::TREKK.as_bytes())?.message, Melding::Trekk(_)));
    Ok(())
}
