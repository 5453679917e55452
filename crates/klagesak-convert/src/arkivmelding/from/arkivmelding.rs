use std::borrow::Cow;

use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::verdi::VersjonTekst;
use klagesak_core::verdict::{Finding, Pointer};
use serde_json::{Map, Value};

use super::skisse::Skisse;
use super::{avvik, dialekt as dialekter, dokument, korrespondanse, krav, mappe, metadata, part, rest};
use crate::arkivmelding::verdi::{synlig, tidspunkt, uuid};
use crate::arkivmelding::{PREFIKS, Profil, ord, tabeller};
use crate::rules::generated::kilde::{KO_KILDE_029, KO_KILDE_030, KO_KILDE_034, KO_KILDE_035, KO_KILDE_037};
use crate::rules::generated::utkast::KO_UTKAST_025;
use crate::xml::{self, Element, Limits};
use crate::{Error, Format, SourceFile, Utkast};

/// The dialect of an arkivmelding, by its structure.
///
/// # Errors
/// [`Error::Refused`] when it is no XML that can be read, or no arkivmelding known here.
pub fn dialect(xml: &[u8], limits: &Limits) -> Result<Format, Error> {
    let (text, _) = tekst(xml, limits)?;
    let tree = xml::read(&text, limits).map_err(|finding| refused(*finding))?;
    Ok(dialekter::gjenkjenn(&tree).map_err(|finding| refused(*finding))?.0.format)
}

/// An arkivmelding, of whichever dialect, as a draft of the message it carries. Where the message itself, `klagesak.json`, is in
/// the same package, that is the draft, and where the arkivmelding says something else is told.
///
/// Places in the XML are in [`Finding::offset`]; [`position`](crate::xml::position) makes lines and columns of them.
///
/// # Errors
/// [`Error::Refused`] when it is no XML that can be read, or no arkivmelding known here.
pub fn from_arkivmelding(xml: &[u8], melding: Option<&[u8]>, limits: &Limits) -> Result<Utkast, Error> {
    let (text, note) = tekst(xml, limits)?;
    let tree = xml::read(&text, limits).map_err(|finding| refused(*finding))?;
    let (profil, fremmed) = dialekter::gjenkjenn(&tree).map_err(|finding| refused(*finding))?;
    let rot = tree.root().ok_or(Error::Write)?;
    let mut funn: Vec<Finding> = note.into_iter().chain(fremmed).collect();
    funn.extend(krav::krav(profil, rot));
    let (skisse, filer) = skisse(profil, rot, &mut funn)?;
    let arkivmelding = Value::Object(skisse.felt);
    match melding.map(meldingsfil) {
        Some(Some(melding)) => {
            funn.extend(avvik::avvik(&arkivmelding, &melding));
            Ok(Utkast::new(melding, funn))
        }
        other => {
            funn.extend(other.map(|_| Finding::new(&KO_KILDE_035, Pointer::default())));
            funn.extend(skisse.funn);
            Ok(Utkast::new(arkivmelding, funn).with_files(filer))
        }
    }
}

/// The message beside an arkivmelding, when that is what it is: an object of a known type.
fn meldingsfil(bytes: &[u8]) -> Option<Value> {
    let melding = Value::Object(serde_json::from_slice::<Map<String, Value>>(bytes).ok()?);
    let navn = melding.get("meldingstype")?.as_str()?;
    Meldingstype::KJENTE.iter().any(|slag| slag.verdi() == navn).then_some(melding)
}

/// The text, unless it is plainly the header that goes around an arkivmelding.
fn tekst<'x>(xml: &'x [u8], limits: &Limits) -> Result<(Cow<'x, str>, Option<Finding>), Error> {
    let (text, note) = xml::decode(xml, limits).map_err(|finding| refused(*finding))?;
    if text.trim_start().starts_with('{') && text.contains("\"standardBusinessDocumentHeader\"") {
        return Err(refused(Finding::new(&KO_KILDE_034, Pointer::default()).at_offset(0)));
    }
    Ok((text, note))
}

fn refused(finding: Finding) -> Error {
    Error::Refused(vec![finding])
}

/// All the arkivmelding says. What is wrong with it as such goes to `funn`; what is to be looked at in the draft stays there.
fn skisse(
    profil: &'static Profil,
    rot: Element<'_>,
    funn: &mut Vec<Finding>,
) -> Result<(Skisse, Vec<SourceFile>), Error> {
    let mappe = forste(rot.all("mappe"), "saksmappe", "mappe", funn);
    let sted = if profil.nestet { mappe.unwrap_or(rot) } else { rot };
    let poster = sted.children().filter(|element| element.name() == profil.registrering);
    let journalpost = forste(poster, "journalpost", "journalpost", funn);
    if journalpost.is_none() {
        funn.push(Finding::new(&KO_KILDE_029, Pointer::default()).at_offset(rot.offset()));
    }
    let mut skisse = Skisse::default();
    let egne = journalpost.and_then(|journalpost| journalpost.child("virksomhetsspesifikkeMetadata"));
    let navngitt = egne.and_then(|egne| egne.child(&format!("{PREFIKS}Meldingstype")));
    let egen = navngitt.is_some();
    let meldingstype = match navngitt {
        None => &Meldingstype::Oversendelse,
        Some(navngitt) => arkivert(navngitt.text().unwrap_or_default()).ok_or_else(|| {
            refused(Finding::new(&KO_KILDE_037, Pointer::default()).at_offset(navngitt.offset()))
        })?,
    };
    skisse.sett(&["meldingstype"], meldingstype.verdi());
    if let Some(egne) = egne.filter(|_| egen) {
        metadata::metadata(&mut skisse, &tabeller(meldingstype), egne);
        // It is always there in a message, also with nothing in it.
        if !skisse.har(&["referanser"]) {
            skisse.sett(&["referanser"], Map::new());
        }
    } else {
        skisse.sett(&["versjon"], VersjonTekst::gjeldende().as_str());
        skisse.les(&["meldingId"], rot.child("meldingId"), uuid);
        skisse.les(&["opprettet"], rot.child("tidspunkt"), tidspunkt);
        skisse.les(&["system", "navn"], rot.child("system"), synlig::<100>);
        skisse.finn(&KO_UTKAST_025, &[], rot);
    }
    mappe::sak(&mut skisse, meldingstype, mappe, journalpost, egen);
    if *meldingstype == Meldingstype::Oversendelse {
        part::parter(&mut skisse, profil, &[mappe, journalpost]);
    }
    let mut filer = Vec::new();
    if let Some(journalpost) = journalpost {
        korrespondanse::korrespondanseparter(&mut skisse, profil, meldingstype, journalpost, egen);
        // A request has a list of the same name, of what it asks for.
        if *meldingstype != Meldingstype::Forespoersel {
            filer = dokument::dokumenter(&mut skisse, profil, journalpost, egen);
        }
    }
    rest::rest(&mut skisse, rot);
    Ok((skisse, filer))
}

/// The type of message with a name, when it is one that is archived.
fn arkivert(navn: &str) -> Option<&'static Meldingstype> {
    Meldingstype::KJENTE.iter().find(|slag| slag.verdi() == navn && ord::journaltittel(slag).is_some())
}

/// The first of a kind, or else the first; and that there were more.
fn forste<'a>(
    elementer: impl Iterator<Item = Element<'a>>,
    kind: &str,
    navn: &'static str,
    funn: &mut Vec<Finding>,
) -> Option<Element<'a>> {
    let alle: Vec<_> = elementer.collect();
    let typed = alle.iter().find(|element| element.kind() == Some(kind));
    let chosen = typed.or(alle.first()).copied()?;
    if alle.len() > 1 {
        let finding = Finding::new(&KO_KILDE_030, Pointer::default()).at_offset(chosen.offset());
        funn.push(finding.with("antall", alle.len()).with("element", navn));
    }
    Some(chosen)
}
