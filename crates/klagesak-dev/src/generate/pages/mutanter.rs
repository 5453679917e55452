//! The page of the faults that were put into the sources: how many are noticed, and why the others may live.

use std::fmt::Write;
use std::path::Path;

use klagesak_mutants::{GROUPS, Group, Judge, Reasons, Results, Runs, Share};

use super::{cell, notice};
use crate::File;
use crate::generate::GenerateError;

/// What the page is called.
pub(super) const TITLE: &str = "Feil som blir lagt inn";

pub(super) fn file(root: &Path) -> Result<File, GenerateError> {
    let mut page = notice("tests/mutasjon/resultat, and the sources its survivors are in");
    let _ = write!(
        page,
        "# {TITLE}\n\nEn regel har eksempler som bryter den, og eksempler som holder den. Om de er gode nok, viser seg når noen ødelegger kontrollen: \
         et `&&` blir til `||`, en grense flyttes, en hel funksjon finner ingenting. Da skal minst ett eksempel gi noe annet enn det sier. Feilene er de \
         `cargo mutants` kjenner, og de som ikke lar seg kompilere, regnes ikke med. En feil som ingen ser, er en overlever; den får et eksempel til, eller \
         en grunn.\n\nMålet for reglene er at minst 95 av 100 feil blir sett. En overlever med grunn regnes ikke som sett.\n\n\
         | gruppe | prøvd av | feil | sett | andel | 95 %-intervall | overlevere med grunn | uten | ikke prøvd | minutter |\n\
         |---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n"
    );
    let runs = Runs::read(root)?;
    let mut lists = String::new();
    for group in &GROUPS {
        let results = Results::read(root, group.name)?;
        let reasons = Reasons::read(root, &[&results])?;
        let with = results.survivors().filter(|line| reasons.of(&line.key).is_some()).count();
        let without = results.survivors().count() - with;
        let minutes: u64 = runs.of(group.name).map(|turn| turn.minutes).sum();
        let left = runs.of(group.name).last().map_or("alle".to_owned(), |turn| turn.left.to_string());
        let share = results.share();
        let _ = writeln!(
            page,
            "| {} (`{}`) | {} | {} | {} | {} | {} | {with} | {without} | {left} | {minutes} |",
            group.title,
            group.name,
            judge(group),
            share.viable,
            share.noticed,
            share.percent().map_or("–".to_owned(), percent),
            interval(group, share),
        );
        lists.push_str(&survivors(group, &results, &reasons));
    }
    page.push_str(
        "\nIntervallet er Wilsons, og står bare der feilene er trukket ut. I `resten` er 300 feil trukket ut av resten av `core`, `validate`, `convert`, \
         `package` og `dokument`, med samme frø hver gang.\n\n```sh\ntests/mutasjon/run                        # alt som ikke er prøvd, i to timer\n\
         tests/mutasjon/run meldinger --minutes 20 # en gruppe\ntests/mutasjon/run --survivors            # overleverne\n```\n",
    );
    page.push_str(&lists);
    Ok(File::text("docs/generert/mutasjon.md".to_owned(), page))
}

fn judge(group: &Group) -> &'static str {
    match group.judge {
        Judge::Written => "eksemplene",
        Judge::Made => "eksemplene som er pakker og konverteringer",
        Judge::Tests => "prøvene til biblioteket og eksemplene",
    }
}

/// With a comma, as it is read here.
fn percent(of: f64) -> String {
    format!("{of:.1} %").replace('.', ",")
}

fn interval(group: &Group, share: Share) -> String {
    let drawn = group.sample.and_then(|_| share.interval());
    drawn.map_or("–".to_owned(), |(low, high)| format!("{}–{}", percent(low), percent(high)))
}

fn survivors(group: &Group, results: &Results, reasons: &Reasons) -> String {
    let mut text = String::new();
    for line in results.survivors() {
        if text.is_empty() {
            let _ = write!(
                text,
                "\n## {}: overlevere\n\n| fil | feil | sted i funksjonen | grunn |\n|---|---|---|---|\n",
                group.title
            );
        }
        let reason = reasons.of(&line.key).unwrap_or("**ingen**");
        let (file, mutation) = (&line.key.file, cell(&line.key.mutation));
        let _ = writeln!(text, "| `{file}` | `{mutation}` | {} | {} |", line.key.at, cell(reason));
    }
    text
}
