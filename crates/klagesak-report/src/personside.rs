//! Where a case is, as one person in it should see it.

use std::fmt::Write;

use klagesak_core::day_in_words::in_words;
use klagesak_core::verdi::Uuid;
use klagesak_validate::forloep::{IngenSide, Personside};
use serde::Serialize;

use crate::options::Options;
use crate::words;

/// A case in which there is no page for the one who asks.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Nobody {
    klagesak_id: Uuid,
    spraak: &'static str,
    ingen_side: IngenSide,
}

/// For programs: one case on a line of its own.
#[must_use]
pub fn json(klagesak_id: Uuid, side: &Result<Personside, IngenSide>, options: &Options) -> String {
    match side {
        Ok(side) => crate::json::line(side),
        Err(why) => {
            crate::json::line(&Nobody { klagesak_id, spraak: options.language.code(), ingen_side: *why })
        }
    }
}

/// For people.
#[must_use]
pub fn text(klagesak_id: Uuid, side: &Result<Personside, IngenSide>, options: &Options) -> String {
    let (language, strong) = (options.language, options.ink().strong);
    // Writing to a string does not fail, so its results are not looked at.
    let mut out = String::new();
    let _ = writeln!(out, "{strong}{} {klagesak_id}{strong:#}", words::CASE.get(language));
    let side = match side {
        Ok(side) => side,
        Err(why) => {
            let _ = writeln!(out, "\n{}\n", why.tekst(language));
            return out;
        }
    };
    let _ = writeln!(out, "{}", side.tittel);
    for said in [&side.haster, &side.siden].into_iter().flatten() {
        let _ = writeln!(out, "\n{said}");
    }
    let heading = |out: &mut String, text: klagesak_core::Text| {
        let _ = writeln!(out, "\n{strong}{}{strong:#}", text.get(language));
    };
    heading(&mut out, words::WHAT_HAPPENED);
    let _ = writeln!(out, "{}", side.skjedd);
    for vedtak in &side.vedtak {
        let _ = writeln!(out, "- {}: {}", vedtak.navn, vedtak.tekst);
    }
    for (about, said) in [(words::WHO_HAS_IT, &side.hvem), (words::WHAT_NEXT, &side.videre)] {
        heading(&mut out, about);
        let _ = writeln!(out, "{said}");
    }
    heading(&mut out, words::WHAT_YOU_CAN);
    let _ = writeln!(out, "{}", side.kan_gjoere);
    for frist in &side.frister {
        let _ = writeln!(out, "{}", frist.tekst);
    }
    heading(&mut out, words::WHOM_TO_REACH);
    for kontakt in &side.kontakt {
        let _ = writeln!(out, "{}", kontakt.tekst);
    }
    let _ = writeln!(out, "{}", side.hjelp);
    heading(&mut out, words::THE_WAY);
    for step in &side.historikk {
        let _ = writeln!(out, "{:>18}  {}", in_words(step.dato, language), step.tekst);
    }
    out.push('\n');
    out
}
