//! From an arkivmelding to a draft of the message it carries.

use crate::rules::generated::kilde::{KO_KILDE_029, KO_KILDE_030, KO_KILDE_034, KO_KILDE_035, KO_KILDE_037};
use crate::rules::generated::utkast::KO_UTKAST_025;
use std::borrow::Cow;

use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::verdi::VersjonTekst;
use klagesak_core::verdict::{Finding, Pointer};
use serde_json::{Map, Value};

use super::sketch::Sketch;
use super::{
    demands, dialekt as dialekter, disagreements, dokument, korrespondanse, mappe, metadata, part, rest,
};
use crate::arkivmelding::verdi::{tidspunkt, uuid, visible};
use crate::arkivmelding::{ENDRING, PREFIKS, Profil, ord, tabeller};
use crate::xml::{self, Element, Limits, Tree};
use crate::{Error, Format, SourceFile, Utkast};

/// The dialect of an arkivmelding, by its structure.
///
/// # Errors
/// [`Error::Refused`] when it is no arkivmelding known here.
pub(crate) fn dialect(tree: &Tree<'_>) -> Result<Format, Error> {
    Ok(dialekter::recognise(tree).map_err(|finding| refused(*finding))?.0.format)
}

/// An arkivmelding, of whichever dialect, as a draft of the message it carries. Where the message itself, `klagesak.json`, is in
/// the same package, that is the draft, and where the arkivmelding says something else is reported.
///
/// Places in the XML are in [`Finding::offset`]; [`position`](crate::xml::position) makes lines and columns of them.
///
/// # Errors
/// [`Error::Refused`] when it is no XML that can be read, or no arkivmelding known here.
pub fn from_arkivmelding(xml: &[u8], melding: Option<&[u8]>, limits: &Limits) -> Result<Utkast, Error> {
    let (text, note) = tekst(xml, limits)?;
    let tree = xml::read(text, limits).map_err(|finding| refused(*finding))?;
    of_tree(&tree, melding, note)
}

/// The same, once the XML is read.
pub(crate) fn of_tree(
    tree: &Tree<'_>,
    melding: Option<&[u8]>,
    note: Option<Finding>,
) -> Result<Utkast, Error> {
    let (profil, foreign) = dialekter::recognise(tree).map_err(|finding| refused(*finding))?;
    let rot = tree.root().ok_or(Error::Write)?;
    let mut findings: Vec<Finding> = note.into_iter().chain(foreign).collect();
    findings.extend(demands::demands(profil, rot));
    let (sketch, filer) = sketch(profil, rot, &mut findings)?;
    let arkivmelding = Value::Object(sketch.felt);
    match melding.map(meldingsfil) {
        Some(Some(melding)) => {
            findings.extend(disagreements::disagreements(&arkivmelding, &melding));
            Ok(Utkast::new(melding, findings))
        }
        other => {
            findings.extend(other.map(|_| Finding::new(&KO_KILDE_035, Pointer::default())));
            findings.extend(sketch.findings);
            Ok(Utkast::new(arkivmelding, findings).with_files(filer))
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

/// All the arkivmelding says. What is wrong with it as such goes to `findings`; what is to be looked at in the draft stays there.
fn sketch(
    profil: &'static Profil,
    rot: Element<'_>,
    findings: &mut Vec<Finding>,
) -> Result<(Sketch, Vec<SourceFile>), Error> {
    let mappe = first_of_kind(rot.all("mappe"), "saksmappe", "mappe", findings);
    let place = if profil.nestet { mappe.unwrap_or(rot) } else { rot };
    let entries = place.children().filter(|element| element.name() == profil.registrering);
    let journalpost = first_of_kind(entries, "journalpost", "journalpost", findings);
    if journalpost.is_none() {
        findings.push(Finding::new(&KO_KILDE_029, Pointer::default()).at_offset(rot.offset()));
    }
    let mut sketch = Sketch::default();
    let ours = journalpost.and_then(|journalpost| journalpost.child("virksomhetsspesifikkeMetadata"));
    let named = ours.and_then(|ours| ours.child(&format!("{PREFIKS}Meldingstype")));
    let own = named.is_some();
    let meldingstype = match named {
        None => &Meldingstype::Oversendelse,
        Some(named) => archived(named.text().unwrap_or_default()).ok_or_else(|| {
            refused(Finding::new(&KO_KILDE_037, Pointer::default()).at_offset(named.offset()))
        })?,
    };
    sketch.set(&["meldingstype"], meldingstype.verdi());
    if let Some(ours) = ours.filter(|_| own) {
        metadata::metadata(&mut sketch, &tabeller(meldingstype), ours);
        // It is always there in a message, also with nothing in it.
        if !sketch.has(&["referanser"]) {
            sketch.set(&["referanser"], Map::new());
        }
    } else {
        sketch.set(&["versjon"], VersjonTekst::gjeldende().as_str());
        sketch.les(&["meldingId"], rot.child("meldingId"), uuid);
        sketch.les(&["opprettet"], rot.child("tidspunkt"), tidspunkt);
        sketch.les(&["system", "navn"], rot.child("system"), visible::<100>);
        sketch.note(&KO_UTKAST_025, &[], rot);
    }
    mappe::sak(&mut sketch, meldingstype, mappe, journalpost, own);
    match meldingstype {
        Meldingstype::Oversendelse | Meldingstype::InnkommetKlage => {
            part::parter(&mut sketch, profil, &[mappe, journalpost]);
        }
        Meldingstype::Partsendring => {
            let numre = ours.map(|ours| metadata::numre(ours, ENDRING)).unwrap_or_default();
            part::endrede(&mut sketch, profil, &[mappe, journalpost], &numre);
        }
        _ => {}
    }
    let mut filer = Vec::new();
    if let Some(journalpost) = journalpost {
        korrespondanse::korrespondanseparter(&mut sketch, profil, meldingstype, journalpost, own);
        // A request has a list of the same name, of what it asks for; a case that moves has none.
        if !matches!(meldingstype, Meldingstype::Forespoersel | Meldingstype::Overfoering) {
            filer = dokument::dokumenter(&mut sketch, profil, journalpost, own);
        }
    }
    rest::rest(&mut sketch, rot);
    Ok((sketch, filer))
}

/// The type of message with a name, when it is one that is archived.
fn archived(navn: &str) -> Option<&'static Meldingstype> {
    Meldingstype::KJENTE.iter().find(|slag| slag.verdi() == navn && ord::journaltittel(slag).is_some())
}

/// The first element of the given type, or else the first; and whether there were more.
fn first_of_kind<'a>(
    elements: impl Iterator<Item = Element<'a>>,
    kind: &str,
    navn: &'static str,
    findings: &mut Vec<Finding>,
) -> Option<Element<'a>> {
    let every: Vec<_> = elements.collect();
    let typed = every.iter().find(|element| element.kind() == Some(kind));
    let chosen = typed.or(every.first()).copied()?;
    if every.len() > 1 {
        let finding = Finding::new(&KO_KILDE_030, Pointer::default()).at_offset(chosen.offset());
        findings.push(finding.with("antall", every.len()).with("element", navn));
    }
    Some(chosen)
}
