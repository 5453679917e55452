//! From `klage.json` to a draft of an oversendelse.

use chrono::{DateTime, Utc};
use klagesak_core::Limits;
use klagesak_core::verdict::{Finding, Pointer};
use serde_json::{Map, Value, json};

use super::ids::{canonical, mint};
use super::part;
use super::tekst::{at, pieces};
use super::vedlegg::{Dokumenter, vedlegg};
use crate::digisos::form;
use crate::rules::generated::utkast::{
    KO_UTKAST_002, KO_UTKAST_003, KO_UTKAST_060, KO_UTKAST_063, KO_UTKAST_064, KO_UTKAST_065, KO_UTKAST_073,
    KO_UTKAST_074, KO_UTKAST_075,
};
use crate::{Error, Utkast, source, time};

/// Most klagepunkter of a klage, and most characters of one.
const KLAGEPUNKT_MAX: usize = 50;
const ANFOERSEL_MAX: usize = 4000;

/// The one time the klage was made.
const FREMSETTELSE: &str = "/innhold/klage/fremsettelser/0";

/// The fields of `klage.json` this program knows.
const KNOWN: &[&str] = &[
    "klageId",
    "vedtakId",
    "digisosId",
    "personIdentifikator",
    "navn",
    "mottaker",
    "autentisering",
    "innsendingstidspunkt",
    "begrunnelse",
];

/// A draft of an oversendelse from the klage a person has sent on nav.no: `klage.json`, and `vedlegg.json` where there are
/// attachments. The klage itself, `klage.pdf`, is taken to be there, as it always is.
///
/// Ids that Digisos does not have, of the case and the documents, follow from the klageId: the same klage gives the same draft.
///
/// # Errors
/// [`Error::Refused`] when a file is not what its schema says; the findings are in the file.
pub fn from_klage(klage: &[u8], vedlegg_json: Option<&[u8]>, limits: &Limits) -> Result<Utkast, Error> {
    let source = source::read(klage, form::KLAGE, limits)?;
    let attachments = vedlegg_json.map(|bytes| source::read(bytes, form::VEDLEGG, limits)).transpose()?;
    let findings = &mut Vec::new();
    let klage_id = at(&source, "/klageId").unwrap_or_default();
    let sent = sent(&source, findings);
    let mut documents = Dokumenter::new(klage_id, sent.and_then(time::date));
    if let Some(attachments) = &attachments {
        vedlegg(attachments, klage_id, &mut documents, findings);
    }

    let mut message = Map::new();
    message.insert("meldingstype".into(), "klagesak.oversendelse".into());
    message.insert("versjon".into(), "1.0".into());
    message.insert("klagesakId".into(), mint(klage_id, "klagesak").into());
    // Digisos is for nothing else.
    message.insert("profil".into(), "OEKONOMISK_SOSIALHJELP".into());
    message.insert("avsender".into(), part::avsender(&source, findings));
    message.insert("referanser".into(), referanser(&source, findings));
    let mut content = Map::new();
    content.insert("parter".into(), json!([part::klager(&source, findings)]));
    let vedtak = uuid(&source, "vedtakId", "/innhold/vedtak/0/vedtakId", findings);
    let known = vedtak.iter().map(|id| ("vedtakId".to_owned(), Value::from(id.as_str())));
    content.insert("vedtak".into(), json!([known.collect::<Map<_, _>>()]));
    content.insert("klage".into(), klagen(&source, sent, vedtak, &documents, findings));
    let (list, files) = documents.finish(findings);
    content.insert("dokumenter".into(), list);
    message.insert("innhold".into(), content.into());

    findings.push(
        Finding::new(&KO_UTKAST_002, Pointer::new("/innhold/klage")).with("felt", "autentiseringsTidspunkt"),
    );
    let unknown =
        source.as_object().map_or(0, |fields| fields.keys().filter(|f| !KNOWN.contains(&f.as_str())).count());
    if unknown > 0 {
        findings.push(Finding::new(&KO_UTKAST_003, Pointer::default()).with("antall", unknown));
    }
    Ok(Utkast::new(message.into(), std::mem::take(findings)).with_files(files))
}

/// Whether a `vedlegg.json` is what its schema says: for a caller that wants its faults apart from those of the klage.
///
/// # Errors
/// [`Error::Refused`] when it is not; the findings are in the file.
pub fn check_vedlegg(vedlegg: &[u8], limits: &Limits) -> Result<(), Error> {
    source::read(vedlegg, form::VEDLEGG, limits).map(drop)
}

/// When the klage was sent.
fn sent(source: &Value, findings: &mut Vec<Finding>) -> Option<DateTime<Utc>> {
    let sent = at(source, "/innsendingstidspunkt").and_then(instant);
    if sent.is_none() {
        let place = Pointer::new(format!("{FREMSETTELSE}/fremsattDato"));
        findings.push(Finding::new(&KO_UTKAST_074, place).with("felt", "innsendingstidspunkt"));
    }
    sent
}

/// A point in time of Digisos; none when there is none such. The schema lets any character stand before the fraction.
pub(in crate::digisos) fn instant(text: &str) -> Option<DateTime<Utc>> {
    let clock = text.get(..19)?;
    let fraction: String = text.get(19..)?.chars().filter(char::is_ascii_digit).take(9).collect();
    DateTime::parse_from_rfc3339(&format!("{clock}.{fraction}Z")).ok().map(|time| time.to_utc())
}

fn klagen(
    source: &Value,
    sent: Option<DateTime<Utc>>,
    vedtak: Option<String>,
    documents: &Dokumenter<'_>,
    findings: &mut Vec<Finding>,
) -> Value {
    let (mut klage, mut fremsettelse) = (Map::new(), Map::new());
    if let Some(day) = sent.and_then(time::date) {
        fremsettelse.insert("fremsattDato".into(), json!(day));
        fremsettelse.insert("mottattDato".into(), json!(day));
        let place = Pointer::new(format!("{FREMSETTELSE}/mottattDato"));
        findings.push(Finding::new(&KO_UTKAST_063, place));
    }
    fremsettelse.insert("kanal".into(), "DIGITAL".into());
    klage.insert("fremsettelser".into(), json!([fremsettelse]));
    if let Some(vedtak) = vedtak {
        klage.insert("gjelderVedtak".into(), json!([vedtak]));
    }
    let text = at(source, "/begrunnelse/klageTekst").filter(|text| !text.trim().is_empty());
    if text.is_none() && documents.only_the_klage() {
        klage.insert("utenBegrunnelse".into(), true.into());
    }
    if let Some(text) = text {
        let place = Pointer::new("/innhold/klage/klagepunkter");
        let (mut pieces, replaced) = pieces::<ANFOERSEL_MAX>(text);
        if pieces.len() > KLAGEPUNKT_MAX {
            let over = pieces.len() - KLAGEPUNKT_MAX;
            let finding = Finding::new(&KO_UTKAST_075, place.clone());
            findings.push(finding.with("maks", KLAGEPUNKT_MAX).with("antall", over));
            pieces.truncate(KLAGEPUNKT_MAX);
        }
        if replaced > 0 {
            findings.push(Finding::new(&KO_UTKAST_065, place.clone()).with("antall", replaced));
        }
        if at(source, "/begrunnelse/kilde") == Some("utdatert") {
            findings.push(Finding::new(&KO_UTKAST_073, place.clone()));
        }
        if !pieces.is_empty() {
            findings.push(Finding::new(&KO_UTKAST_064, place).with("antall", pieces.len()));
            let points =
                (1..).zip(pieces).map(|(number, text)| json!({ "nummer": number, "anfoersel": text }));
            klage.insert("klagepunkter".into(), points.collect());
        }
    }
    klage.insert("dokumentId".into(), documents.klage_id().into());
    klage.into()
}

fn referanser(source: &Value, findings: &mut Vec<Finding>) -> Value {
    let mut references = Map::new();
    if let Some(id) = uuid(source, "digisosId", "/referanser/fiksDigisosId", findings) {
        references.insert("fiksDigisosId".into(), id.into());
    }
    if let Some(id) = uuid(source, "klageId", "/referanser/digisosKlageIder", findings) {
        references.insert("digisosKlageIder".into(), json!([id]));
    }
    references.into()
}

/// An id of the klage, when it is a UUID.
fn uuid(source: &Value, field: &'static str, place: &str, findings: &mut Vec<Finding>) -> Option<String> {
    let id = source.get(field).and_then(Value::as_str).and_then(canonical);
    if id.is_none() {
        findings.push(Finding::new(&KO_UTKAST_060, Pointer::new(place)).with("felt", field));
    }
    id
}
