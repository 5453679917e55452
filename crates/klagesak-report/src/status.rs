//! Where a case is, as the person who appealed should see it.

use std::fmt::Write;

use klagesak_core::day_in_words::in_words;
use klagesak_core::verdi::Uuid;
use klagesak_validate::forloep::Partside;
use serde::Serialize;

use crate::options::Options;
use crate::words;

/// A case of which there is nothing to show yet, in the form of [`Partside`].
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Nothing {
    klagesak_id: Uuid,
    spraak: &'static str,
    status: Option<&'static str>,
    frister: [(); 0],
    historikk: [(); 0],
}

/// For programs, ready for a page: one case on a line of its own.
#[must_use]
pub fn json(klagesak_id: Uuid, side: Option<&Partside>, options: &Options) -> String {
    match side {
        Some(side) => crate::json::line(side),
        None => crate::json::line(&Nothing {
            klagesak_id,
            spraak: options.language.code(),
            status: None,
            frister: [],
            historikk: [],
        }),
    }
}

/// For people. Without `side` there is nothing to show yet.
#[must_use]
pub fn text(klagesak_id: Uuid, side: Option<&Partside>, options: &Options) -> String {
    let (language, strong) = (options.language, options.ink().strong);
    // Writing to a string does not fail, so its results are not looked at.
    let mut out = String::new();
    let _ = writeln!(out, "{strong}{} {klagesak_id}{strong:#}", words::CASE.get(language));
    let Some(side) = side else {
        let _ = writeln!(out, "\n{}\n", words::NOTHING_YET.get(language));
        return out;
    };
    let _ = writeln!(out, "{}", side.tittel);
    let parts = [
        (words::WHAT_HAPPENED, side.skjedd),
        (words::WHO_HAS_IT, side.hvem),
        (words::WHAT_NEXT, side.videre),
        (words::WHAT_YOU_CAN, side.kan_gjoere),
    ];
    for (heading, text) in parts {
        let _ = writeln!(out, "\n{strong}{}{strong:#}\n{text}", heading.get(language));
    }
    for frist in &side.frister {
        let _ = writeln!(out, "{}", frist.tekst);
    }
    let _ = writeln!(out, "\n{strong}{}{strong:#}", words::THE_WAY.get(language));
    for step in &side.historikk {
        let day = step.dato.map(|day| in_words(day, language)).unwrap_or_default();
        let _ = writeln!(out, "{day:>18}  {}", step.tittel);
    }
    out.push('\n');
    out
}
