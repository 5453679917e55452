//! From the events on the citizen's page to drafts of status messages.

use klagesak_core::Limits;
use klagesak_core::kodeverk::{Kodeverk, Statuskode};
use klagesak_core::verdict::{Finding, Pointer};
use serde_json::{Map, Value, json};

use super::ids::{canonical, mint};
use super::klage::instant;
use super::tekst::at;
use crate::digisos::{form, koder};
use crate::rules::generated::utkast::{KO_UTKAST_060, KO_UTKAST_074, KO_UTKAST_075, KO_UTKAST_076};
use crate::{Error, Utkast, source, time};

/// Most events of a status.
const MAX: usize = 100;

/// What the events of a klage become.
#[derive(Default)]
struct Read {
    events: Vec<Value>,
    /// Kinds of events that say more than a status can, and how many there are of each.
    more: Vec<(&'static str, usize)>,
    /// Events at a time that does not exist.
    timeless: usize,
}

/// Drafts of a status from `digisos-soker.json`, one for each klage in it; none when the file has no klager, as those of today
/// do not.
///
/// # Errors
/// [`Error::Refused`] when the file is not what its schema says; the findings are in the file.
pub fn from_soker(soker: &[u8], limits: &Limits) -> Result<Vec<Utkast>, Error> {
    let source = source::read(soker, form::SOKER, limits)?;
    Ok(source.get("klager").and_then(Value::as_array).into_iter().flatten().map(status).collect())
}

fn status(klage: &Value) -> Utkast {
    let klage_id = at(klage, "/klageId").unwrap_or_default();
    let mut read = Read::default();
    for (number, event) in klage.get("hendelser").and_then(Value::as_array).into_iter().flatten().enumerate()
    {
        read.add(klage_id, number, event);
    }
    let place = Pointer::new("/innhold/hendelser");
    let mut findings = Vec::new();
    for (kind, count) in read.more {
        findings
            .push(Finding::new(&KO_UTKAST_076, place.clone()).with("hendelse", kind).with("antall", count));
    }
    if read.timeless > 0 {
        findings.push(Finding::new(&KO_UTKAST_074, place.clone()).with("felt", "hendelsestidspunkt"));
    }
    if let Some(over) = read.events.len().checked_sub(MAX).filter(|over| *over > 0) {
        findings.push(Finding::new(&KO_UTKAST_075, place).with("maks", MAX).with("antall", over));
        read.events.truncate(MAX);
    }
    let references = match canonical(klage_id) {
        Some(id) => json!({ "digisosKlageIder": [id] }),
        None => {
            let place = Pointer::new("/referanser/digisosKlageIder");
            findings.push(Finding::new(&KO_UTKAST_060, place).with("felt", "klageId"));
            json!({})
        }
    };
    let message = json!({
        "meldingstype": "klagesak.status",
        "versjon": "1.0",
        "profil": "OEKONOMISK_SOSIALHJELP",
        "referanser": references,
        "innhold": { "hendelser": read.events },
    });
    Utkast::new(message, findings)
}

impl Read {
    fn add(&mut self, klage_id: &str, number: usize, event: &Value) {
        let Some(time) =
            at(event, "/hendelsestidspunkt").and_then(instant).filter(|t| time::date(*t).is_some())
        else {
            self.timeless += 1;
            return;
        };
        let (status, more) = match at(event, "/type") {
            Some("klageStatus") => (
                at(event, "/status").and_then(|status| koder::STATUS.from(status)).map(|(status, _)| status),
                None,
            ),
            Some("klageUtfall") => {
                let allowed = at(event, "/klageUtfall") == Some("MEDHOLD");
                (allowed.then_some(&Statuskode::MedholdNav), Some("klageUtfall"))
            }
            Some("statsforvalterUtfall") => (Some(&Statuskode::Avgjort), Some("statsforvalterUtfall")),
            Some("klagedokumentasjon") => {
                (Some(&Statuskode::DokumentasjonEtterspurt), Some("klagedokumentasjon"))
            }
            _ => (None, Some("saksfremlegg")),
        };
        if let Some(kind) = more {
            match self.more.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, count)) => *count += 1,
                None => self.more.push((kind, 1)),
            }
        }
        if let Some(status) = status {
            let mut made = Map::new();
            made.insert("hendelseId".into(), mint(klage_id, &format!("hendelse/{number}")).into());
            made.insert("tidspunkt".into(), time::utc(time).into());
            made.insert("status".into(), status.verdi().into());
            // What stands there is shown to the person.
            made.insert("synligForPart".into(), true.into());
            self.events.push(made.into());
        }
    }
}
