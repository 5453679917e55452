//! The page of what conversions lose.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use klagesak::convert::arkivmelding::Valg;
use klagesak::convert::{self, FORMATS, Format, rules};
use klagesak_core::verdict::{Group, Pointer};
use klagesak_core::{Language, Melding, mal};
use klagesak_syntetisk::{Generator, Saker};

use super::rules::path;
use super::{cell, notice};
use crate::File;

/// Cases and messages that are converted to find out what is lost. Which they are follows from the seed alone.
const CASES: usize = 40;
const MESSAGES: usize = 60;

/// Places of messages, by rule.
type Losses = BTreeMap<&'static str, BTreeSet<String>>;

/// What each format loses: found by converting, not by saying so.
pub(super) fn file() -> File {
    let losses: Vec<(&str, Losses)> = FORMATS.iter().map(|info| (info.name, losses(info.format))).collect();
    let mut page = notice("the conversions in crates/klagesak-convert");
    page.push_str(
        "# Det som går tapt\n\nHva som ikke blir med når en melding gjøres om til et annet format. Tabellen er laget ved å gjøre om alle \
         grunnmeldingene og mange syntetiske saker til hvert format og se hva som ikke kom med. Ligger `klagesak.json` i samme \
         forsendelse, er ingenting tapt. Regler uten kryss i noen rute gjelder bare meldinger som selv har noe galt. Kvitteringer er \
         tatt med under eFormidling og Fiks Arkiv.\n\n",
    );
    let names = losses.iter().map(|(name, _)| *name);
    let _ = writeln!(page, "| regel | {} |", names.collect::<Vec<_>>().join(" | "));
    let _ = writeln!(page, "|---|{}", "---|".repeat(losses.len()));
    for rule in rules::all().filter(|rule| rule.id.group() == Some(Group::Tap)) {
        let id = rule.id.as_str();
        let link = format!("{}#{}", path(Group::Tap, Language::Nb), id.to_lowercase());
        let _ = write!(page, "| [{id}]({link}) {} |", cell(rule.title().nb));
        for (_, found) in &losses {
            let _ = write!(page, " {} |", if found.contains_key(id) { "tapt" } else { "" });
        }
        page.push('\n');
    }
    for (name, found) in &losses {
        let _ = write!(page, "\n## {name}\n\n| regel | felt |\n|---|---|\n");
        for (id, places) in found {
            let places: Vec<_> = places.iter().map(|place| format!("`{place}`")).collect();
            let _ = writeln!(page, "| {id} | {} |", places.join(", "));
        }
    }
    File::text("docs/generert/tap.md", page)
}

fn losses(format: Format) -> Losses {
    let mut found = Losses::new();
    let mut convert = |messages: &[Melding]| {
        let Ok(conversion) = convert::to(messages, format, &Valg::default()) else { return };
        for loss in conversion.losses {
            let case = usize::from(format == Format::Digisos);
            found.entry(loss.rule.id.as_str()).or_default().insert(place(&loss.pointer, case));
        }
    };
    let base = [mal::OVERSENDELSE_KOMPLETT, mal::AVGJOERELSE_KOMPLETT, mal::KVITTERING_AVVIST];
    for text in base {
        if let Ok(read) = klagesak_core::read(text.as_bytes()) {
            convert(&[read.message]);
        }
    }
    for message in Generator::new(1).take(MESSAGES) {
        convert(&[message]);
    }
    for case in Saker::new(1).take(CASES) {
        convert(&case);
        case.chunks(1).for_each(&mut convert);
    }
    found
}

/// A place with `*` for every number, without the number of the message in its case.
fn place(pointer: &Pointer, skip: usize) -> String {
    let tokens = pointer.tokens().skip(skip);
    let tokens =
        tokens.map(|token| if token.bytes().all(|b| b.is_ascii_digit()) { "*".into() } else { token });
    tokens.fold(String::new(), |place, token| place + "/" + &token)
}
