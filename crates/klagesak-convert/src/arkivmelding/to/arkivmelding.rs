//! From a message to an arkivmelding with its files.

use klagesak_core::adresse::Vernede;
use klagesak_core::adresse::vernede::in_case;
use klagesak_core::melding::Part;
use klagesak_core::{Melding, write_pretty};

use super::builder::Builder;
use super::meldingsfil::Meldingsfil;
use super::sak::Sak;
use super::valg::Valg;
use super::{journalpost, mappe, sbd};
use crate::arkivmelding::personvern::Personer;
use crate::arkivmelding::{Profil, grunner, ord};
use crate::ledger::Ledger;
use crate::vern;
use crate::xml::{Node, document};
use crate::{Conversion, Error, File, Format};

/// A message as an arkivmelding: `arkivmelding.xml`; for eFormidling the header around it, `sbd.json`; and `klagesak.json`, the
/// message itself, which the arkivmelding lists among the documents.
///
/// # Errors
/// [`Error::NoForm`] when the format is no arkivmelding, or the type of message is not archived; [`Error::Refused`] when a
/// document has a file name that tells who somebody is: files are found by their names, so it cannot be left out.
pub fn to_arkivmelding(melding: &Melding, format: Format, valg: &Valg<'_>) -> Result<Conversion, Error> {
    let meldingstype = melding.meldingstype();
    let no_form = || Error::NoForm { format, meldingstype: meldingstype.clone() };
    let profil = Profil::av(format).ok_or_else(no_form)?;
    let journaltittel = ord::journaltittel(&meldingstype).ok_or_else(no_form)?;
    let (shielded, told) = vern::shielded(melding, &vernede(melding))?;
    let ledger = Ledger::of(&shielded).map_err(|_| Error::Write)?;
    let fil = match valg.melding {
        Some(bytes) => bytes.to_vec(),
        None => write_pretty(melding).map_err(|_| Error::Write)?,
    };
    let parter: Vec<Part> = shielded.parter().into_iter().map(|(_, part)| part.clone()).collect();
    let mut sak = Sak::new(&ledger, profil, meldingstype, journaltittel, *valg).ok_or(Error::Write)?;
    sak.meldingsfil = Meldingsfil::av(&fil);
    sak.personer = Personer::of(&parter);
    // Whether it may be shown depends on them.
    sak.offentlig_tittel = sak.offentlig_tittel();
    sak.utelat_sperrede();
    let navngir = sak.filnavn_som_navngir();
    if !navngir.is_empty() {
        return Err(Error::Refused(navngir));
    }
    let xml = document(&rot(&sak));
    let mut files =
        vec![File { name: "arkivmelding.xml".to_owned(), bytes: xml, mimetype: "application/xml" }];
    if format == Format::Eformidling {
        let bytes = sbd::sbd(&sak)?;
        files.push(File { name: "sbd.json".to_owned(), bytes, mimetype: "application/json" });
    }
    files.push(File { name: ord::MELDINGSFIL.to_owned(), bytes: fil, mimetype: "application/json" });
    Ok(Conversion::new(files, [ledger.losses(grunner::GRUNNER), told].concat()))
}

/// What is protected in the message. One that changes parties may itself tell that an address is.
fn vernede(melding: &Melding) -> Vernede {
    match melding {
        Melding::Partsendring(_) => in_case(&[melding]).pop().unwrap_or_default(),
        _ => Vernede::of_message(melding),
    }
}

fn rot<'l>(sak: &Sak<'l>) -> Node<'l> {
    let mut ut = Builder::new(sak.profil, "arkivmelding");
    ut.tekst("system", sak.system);
    ut.tekst("meldingId", sak.melding_id);
    ut.tekst("tidspunkt", sak.opprettet);
    ut.tekst("antallFiler", (sak.dokumenter().count() + 1).to_string());
    let journalpost = journalpost::journalpost(sak);
    if sak.profil.nestet {
        ut.element("mappe", mappe::mappe(sak, Some(journalpost)));
    } else {
        ut.element("mappe", mappe::mappe(sak, None));
        ut.element(sak.profil.registrering, journalpost);
    }
    ut.finish().with(sak.profil.attributter)
}
