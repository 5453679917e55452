//! One case for people.

use std::fmt::Write as _;

use klagesak_core::{Language, register::Registre};
use klagesak_validate::tid::{Fase, Faser, Frist, Tidslinje, dager};

use super::{bars, colours, words};
use crate::ink::Ink;
use crate::options::Options;
use crate::words::CASE;

/// A case for people.
#[must_use]
pub fn print(timeline: &Tidslinje, options: &Options) -> String {
    let (language, strong) = (options.language, options.ink().strong);
    // Writing to a string does not fail, so its results are not looked at.
    let mut out = String::new();
    let (case, id) = (CASE.get(language), timeline.klagesak_id);
    let _ = writeln!(out, "{strong}{case} {id}{strong:#}: {}", timeline.tilstand.label().get(language));
    let _ = writeln!(out, "{}\n", parties(timeline, language));
    events(timeline, &mut out, options);
    deadlines(&timeline.frister, &mut out, options);
    match &timeline.faser {
        Some(faser) => phases(faser, &mut out, options),
        None => {
            let _ = writeln!(out, "{}", words::NO_PHASES.get(language));
        }
    }
    measures(timeline, &mut out, language);
    out.push('\n');
    out
}

/// The two measures of time, each on lines of its own: they are never compared.
fn measures(timeline: &Tidslinje, out: &mut String, language: Language) {
    if let Some(wait) = &timeline.ventetid {
        let (label, days) = (words::WAITED.get(language), words::calendar_days(wait.dager, language));
        let _ = writeln!(out, "\n{label}: {days}, {}–{}", wait.fra, wait.til);
    }
    for treated in &timeline.behandlinger {
        let (label, days) = (words::TREATED.get(language), words::calendar_days(treated.dager, language));
        let norm = if treated.innen_normen { words::WITHIN_NORM } else { words::PAST_NORM };
        let (fra, til) = (treated.mottatt, treated.avgjort);
        let _ = writeln!(out, "{label}: {days}, {fra}–{til} ({})", norm.get(language));
    }
}

/// «Statsforvalteren i Agder, Nav-kontor 4204-1001».
pub(super) fn parties(timeline: &Tidslinje, language: Language) -> String {
    let embete = timeline.embete.as_ref().and_then(|nummer| Registre::builtin().embete(nummer.as_str()));
    let kontor = timeline.kontor.as_ref().map(|kontor| {
        let (kommune, enhet) = (kontor.kommunenummer.as_str(), kontor.enhetsnummer.as_str());
        format!("{} {kommune}-{enhet}", words::OFFICE.get(language))
    });
    let embete = embete.map(|embete| embete.navn.to_string());
    embete.into_iter().chain(kontor).collect::<Vec<_>>().join(", ")
}

fn events(timeline: &Tidslinje, out: &mut String, options: &Options) {
    let (language, Ink { frame, .. }) = (options.language, options.ink());
    let (date, days, event) = (words::DATE, words::DAYS, words::EVENT);
    let _ = writeln!(
        out,
        "{frame}{:<10}  {:>5}  {}{frame:#}",
        date.get(language),
        days.get(language),
        event.get(language)
    );
    let mut previous = None;
    for hendelse in &timeline.hendelser {
        let since = previous.map(|before| format!("+{}", dager(before, hendelse.dato))).unwrap_or_default();
        let _ = writeln!(out, "{}  {since:>5}  {}", hendelse.dato, hendelse.slag.label().get(language));
        previous = Some(hendelse.dato);
    }
    out.push('\n');
}

fn deadlines(frister: &[Frist], out: &mut String, options: &Options) {
    let (language, Ink { frame, .. }) = (options.language, options.ink());
    if frister.is_empty() {
        return;
    }
    let (date, deadline) = (words::DATE.get(language), words::DEADLINE.get(language));
    let _ = writeln!(out, "{frame}{date:<10}         {deadline}{frame:#}");
    for frist in frister {
        let mut label = frist.slag.label().get(language).to_owned();
        if let Some(hjemmel) = frist.hjemmel {
            let _ = write!(label, " ({hjemmel})");
        }
        if let Some(virkedag) = frist.virkedag {
            let _ = write!(label, ": {} {virkedag}", words::NEXT_WORKING_DAY.get(language));
        }
        let _ = writeln!(out, "{}         {label}", frist.dato);
    }
    out.push('\n');
}

fn phases(faser: &Faser, out: &mut String, options: &Options) {
    let Options { width, language, .. } = *options;
    let frame = options.ink().frame;
    let spent = words::SPENT.get(language);
    let total = words::days(faser.dager, faser.virkedager, language);
    let _ = writeln!(out, "{frame}{spent}: {total}, {}–{}{frame:#}", faser.fra, faser.til);
    let used: Vec<_> = Fase::ALLE.iter().copied().filter(|fase| faser.dager_i(*fase) > 0).collect();
    let names = used.iter().map(|fase| fase.label().get(language).chars().count()).max().unwrap_or(0);
    let columns = width.saturating_sub(names + 2 + 6);
    for fase in used {
        let (name, style) = (fase.label().get(language), colours::style(fase, options.ink()));
        let bar = bars::placed(faser, fase, columns);
        let _ = writeln!(out, "{name:<names$}  {style}{bar}{style:#}  {:>4}", faser.dager_i(fase));
    }
}
