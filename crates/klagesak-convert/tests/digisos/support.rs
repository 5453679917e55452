//! What several of these tests need.

use std::collections::BTreeMap;

use klagesak_convert::digisos::{Filreferanse, KLAGEHENDELSER, SOKER, Soker, to_soker};
use klagesak_convert::{Conversion, Error};
use klagesak_core::melding::{Konvolutt, Oversendelse};
use klagesak_core::verdi::Uuid;
use klagesak_core::verdict::Finding;
use klagesak_core::{Limits, Melding};
use klagesak_syntetisk::{Generator, Saker};
use serde_json::{Value, json};

pub(crate) use crate::skipped::official;

pub(crate) fn oversendelser(count: usize) -> impl Iterator<Item = Konvolutt<Oversendelse>> {
    Generator::new(7).take(count).filter_map(|message| match message {
        Melding::Oversendelse(sak) => Some(*sak),
        _ => None,
    })
}

pub(crate) fn saker(count: usize) -> impl Iterator<Item = Vec<Melding>> {
    Saker::new(7).take(count)
}

/// The klage of an oversendelse as a person would have sent it on nav.no.
pub(crate) fn klage_json(sak: &Konvolutt<Oversendelse>) -> Value {
    let person = sak.innhold.parter.iter().find_map(|part| part.person.as_ref()).expect("a person");
    // A kommune may send for its offices, without saying which.
    let office = sak.avsender.nav_kontor.as_ref();
    let points: Vec<_> = sak.innhold.klage.klagepunkter.iter().map(|p| p.anfoersel.as_str()).collect();
    json!({
        "klageId": sak.melding_id,
        "vedtakId": sak.innhold.vedtak[0].vedtak_id,
        "digisosId": sak.klagesak_id,
        "personIdentifikator": { "kilde": "system", "verdi": person.nummer().unwrap_or_default() },
        "navn": {
            "kilde": "system",
            "fornavn": person.navn.fornavn.as_ref().map_or("", |name| name.as_str()),
            "mellomnavn": person.navn.mellomnavn.as_ref().map_or("", |name| name.as_str()),
            "etternavn": person.navn.etternavn,
        },
        "mottaker": {
            "kommunenummer": office.map_or("1103", |office| office.kommunenummer.as_str()),
            "enhetsnummer": office.map_or("1199", |office| office.enhetsnummer.as_str()),
            "navEnhetsnavn": sak.avsender.navn,
        },
        "autentisering": { "autentisertDigitalt": true, "autentiseringsTidspunkt": "2026-03-16T08:29:00.000Z" },
        "innsendingstidspunkt": "2026-03-16T23:30:00.123Z",
        "begrunnelse": { "kilde": "bruker", "klageTekst": points.join("\n\n") },
    })
}

/// The klage of the first oversendelse there is.
pub(crate) fn a_klage() -> Value {
    klage_json(&oversendelser(1).next().expect("an oversendelse"))
}

pub(crate) fn bytes(value: &Value) -> Vec<u8> {
    serde_json::to_vec(value).expect("JSON")
}

/// Every document of a case, each somewhere in Fiks.
pub(crate) fn files(case: &[Melding]) -> BTreeMap<Uuid, Filreferanse> {
    let mut files = BTreeMap::new();
    for message in case {
        for (nr, document) in (0..).zip(message.dokumenter()) {
            let id = document.dokument_id;
            let file = if nr % 2 == 0 {
                Filreferanse::Dokumentlager { id }
            } else {
                Filreferanse::SvarUt { id, nr }
            };
            files.insert(id, file);
        }
    }
    files
}

pub(crate) fn convert(case: &[Melding]) -> Conversion {
    convert_into(case, None, &BTreeMap::new()).expect("a case")
}

pub(crate) fn convert_into(
    case: &[Melding],
    existing: Option<&[u8]>,
    files: &BTreeMap<Uuid, Filreferanse>,
) -> Result<Conversion, Error> {
    to_soker(case, &Soker { existing, files, limits: Limits::default() })
}

/// The klage of a conversion.
pub(crate) fn klage(conversion: &Conversion) -> Value {
    let file = conversion.file(KLAGEHENDELSER).expect("the klage events");
    serde_json::from_slice::<Value>(&file.bytes).expect("JSON")["klager"][0].take()
}

pub(crate) fn soker(conversion: &Conversion) -> Value {
    serde_json::from_slice(&conversion.file(SOKER).expect("the whole file").bytes).expect("JSON")
}

/// Rule and place of findings.
pub(crate) fn found(findings: &[Finding]) -> Vec<(&str, &str)> {
    findings.iter().map(|finding| (finding.rule.id.as_str(), finding.pointer.as_str())).collect()
}
