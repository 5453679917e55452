//! `klagesak new`: a message to start from.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use chrono::{DateTime, Duration, FixedOffset, NaiveDate};
use klagesak::kodeverk::Meldingstype;
use klagesak::tid::norsk_dato;
use klagesak::verdi::{Dato, Tidspunkt, Uuid};
use klagesak::{Language, Options, mal, validate};

use crate::failure::Failure;
use crate::{clock, output, random, schema, words};

/// Print a minimal valid message to start from, with new ids and current dates
///
/// Persons in it are synthetic, and checksums of documents are made up.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Message type, with or without "klagesak."
    #[arg(value_name = "TYPE")]
    meldingstype: String,
    /// When the message is created (RFC 3339). Defaults to now
    #[arg(long, value_name = "TIME", value_parser = clock::parse)]
    now: Option<Tidspunkt>,
}

/// The template of each type.
const TEMPLATES: [(Meldingstype, &str); 12] = [
    (Meldingstype::Oversendelse, mal::OVERSENDELSE_MINIMAL),
    (Meldingstype::Kvittering, mal::KVITTERING),
    (Meldingstype::Status, mal::STATUS),
    (Meldingstype::Forespoersel, mal::FORESPOERSEL),
    (Meldingstype::Ettersendelse, mal::ETTERSENDELSE),
    (Meldingstype::Avgjoerelse, mal::AVGJOERELSE),
    (Meldingstype::Trekk, mal::TREKK),
    (Meldingstype::Retur, mal::RETUR),
    (Meldingstype::InnkommetKlage, mal::KLAGE),
    (Meldingstype::NyttVedtak, mal::NYTTVEDTAK),
    (Meldingstype::Overfoering, mal::OVERFOERING),
    (Meldingstype::Partsendring, mal::PARTSENDRING),
];

/// Weeks to go back for dates without a holiday in the way of a deadline. Easter and Christmas take fewer.
const WEEKS: i64 = 26;

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let now = args.now.map_or_else(|| clock::now(language), Ok)?;
    let slag = schema::find(&args.meldingstype, &[], language)?;
    let template = TEMPLATES.iter().find(|(of, _)| *of == slag).map(|(_, template)| *template);
    let template =
        template.ok_or_else(|| Failure::Usage(format!("{}: {slag}", words::UNKNOWN_TYPE.get(language))))?;
    let message = renewed(template, now)
        .ok_or_else(|| Failure::Unreadable(words::NO_RANDOMNESS.get(language).to_owned()))?;
    let mut out = output::data();
    out.write_all(message.as_bytes())?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// The template as if it had been made now. Dates keep their distances and weekdays: they move by whole weeks, and a few
/// more where a deadline would meet a holiday. Points in time keep their distance to the message itself.
fn renewed(template: &str, now: Tidspunkt) -> Option<String> {
    let ids = new_ids(template)?;
    let made = klagesak::read(template.as_bytes()).ok()?.message.hode().opprettet;
    let weeks = (norsk_dato(now)?.naive() - norsk_dato(made)?.naive()).num_days().div_euclid(7);
    let since = now.instant() - made.instant();
    let at = |weeks| moved(template, now, since, &ids, weeks);
    let options = Options::new(now);
    let without_findings = |message: &String| validate(message.as_bytes(), &options).findings.is_empty();
    (0..WEEKS).map(|back| at(weeks - back)).find(without_findings).or_else(|| Some(at(weeks)))
}

/// What stands between quotes. A template has no escaped quotes, so every other piece does.
fn contents(template: &str) -> impl Iterator<Item = &str> {
    template.split('"').skip(1).step_by(2)
}

/// A new id for each id of the template, so that what points to a thing still does.
fn new_ids(template: &str) -> Option<BTreeMap<Uuid, Uuid>> {
    let mut ids = BTreeMap::new();
    for id in contents(template).filter_map(|text| text.parse::<Uuid>().ok()) {
        let new = random::new_id()?;
        ids.entry(id).or_insert(new);
    }
    Some(ids)
}

fn moved(template: &str, now: Tidspunkt, since: Duration, ids: &BTreeMap<Uuid, Uuid>, weeks: i64) -> String {
    let pieces = template.split('"').enumerate().map(|(number, piece)| {
        if number % 2 == 0 {
            piece.to_owned()
        } else if let Some(id) = piece.parse().ok().and_then(|id: Uuid| ids.get(&id)) {
            id.to_string()
        } else if let Ok(date) = piece.parse::<Dato>() {
            later(date.naive(), weeks).map_or_else(|| piece.to_owned(), |date| date.to_string())
        } else if let Ok(time) = piece.parse::<Tidspunkt>() {
            shifted(time, since, now).unwrap_or(now).to_string()
        } else {
            piece.to_owned()
        }
    });
    pieces.collect::<Vec<_>>().join("\"")
}

/// A point in time so much later, as the wall at `now` has it.
fn shifted(time: Tidspunkt, since: Duration, now: Tidspunkt) -> Option<Tidspunkt> {
    let offset = *now.to_string().parse::<DateTime<FixedOffset>>().ok()?.offset();
    let time = time.instant().checked_add_signed(since)?;
    Tidspunkt::try_from(time.with_timezone(&offset)).ok()
}

fn later(date: NaiveDate, weeks: i64) -> Option<Dato> {
    let date = date.checked_add_signed(Duration::try_weeks(weeks)?)?;
    Dato::try_from(date).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_years_give_messages_of_every_type_without_findings() {
        let mut day = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
        while day < NaiveDate::from_ymd_opt(2034, 1, 1).unwrap() {
            let now = format!("{day}T00:30:00+01:00").parse().unwrap();
            for (slag, template) in &TEMPLATES {
                let message = renewed(template, now).unwrap();
                let report = validate(message.as_bytes(), &Options::new(now));
                let found: Vec<_> = report.findings.iter().map(|f| (f.rule.id, &f.pointer)).collect();
                assert!(found.is_empty(), "{slag} {day}: {found:?}");
            }
            day += Duration::days(5);
        }
    }

    #[test]
    fn there_is_a_template_of_every_type() {
        assert!(klagesak::Melding::TYPER.iter().all(|slag| TEMPLATES.iter().any(|(of, _)| of == slag)));
    }

    #[test]
    fn ids_are_new_and_still_point_to_the_same_things() {
        let now = "2026-11-01T12:00:00+01:00".parse().unwrap();
        let old = mal::OVERSENDELSE_MINIMAL;
        let new = renewed(old, now).unwrap();
        let ids = |text: &str| contents(text).filter_map(|t| t.parse::<Uuid>().ok()).collect::<Vec<_>>();
        let (before, after) = (ids(old), ids(&new));
        assert_eq!(before.len(), after.len());
        for (i, (a, x)) in before.iter().zip(&after).enumerate() {
            assert!(!before.contains(x));
            for (b, y) in before.iter().zip(&after).skip(i) {
                assert_eq!(a == b, x == y);
            }
        }
    }
}
