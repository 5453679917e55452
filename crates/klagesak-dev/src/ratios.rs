//! Speed as ratios: what a verdict costs beside what a user would use instead, from the last run of the benchmarks.

use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

/// Groups of the benchmark, and what they are.
const GROUPS: [(&str, &str); 4] = [
    ("gyldig", "gyldig melding, 8–10 KB"),
    ("tre-regelfeil", "tre regelbrudd"),
    ("tre-strukturfeil", "tre strukturfeil"),
    ("stor", "gyldig melding, 200 KB"),
];

/// The ratios of every benchmark that has been run, as Markdown tables.
///
/// # Errors
/// When none has: `cargo bench -p klagesak-validate`, `-p klagesak-package`, `-p klagesak-convert`.
pub fn tables(root: &Path) -> io::Result<String> {
    let (run, missing): (Vec<_>, Vec<_>) =
        [messages(root), packages(root), conversions(root)].into_iter().partition(Result::is_ok);
    let tables: Vec<String> = run.into_iter().flatten().collect();
    match missing.into_iter().find_map(Result::err) {
        Some(error) if tables.is_empty() => Err(error),
        _ => Ok(tables.join("\n")),
    }
}

/// What it costs to look at every event of the same XML, times how much.
fn conversions(root: &Path) -> io::Result<String> {
    let mut table = String::from(
        "| arkivmelding | til / hendelsene i quick-xml | fra / hendelsene i quick-xml |\n|---|---|---|\n",
    );
    for format in ["eformidling", "fiks-arkiv-v1"] {
        let time = |name: &str| median(&root.join("target/criterion").join(format).join(name));
        let (events, to, from) = (time("events")?, time("to")?, time("from")?);
        let _ = writeln!(table, "| {format} | {:.2} | {:.2} |", to / events, from / events);
    }
    Ok(table)
}

/// What of the speed of SHA-256 over the same bytes is left, and what two threads give.
fn packages(root: &Path) -> io::Result<String> {
    let folder = root.join("target/criterion/pakke");
    let raw = median(&folder.join("sha256"))?;
    let mut table = String::from(
        "| pakke | fart / SHA-256 alene, én tråd | fart / SHA-256 alene, to tråder | to tråder / én |\n|---|---|---|---|\n",
    );
    for (name, about) in
        [("beholder", "pakken og sjekksummene"), ("med-innhold", "dokumentene også sett inn i")]
    {
        let [one, two] = [1, 2].map(|threads| median(&folder.join(format!("{name}-{threads}"))));
        let (one, two) = (one?, two?);
        let _ = writeln!(table, "| {about} | {:.2} | {:.2} | {:.2} |", raw / one, raw / two, one / two);
    }
    Ok(table)
}

fn messages(root: &Path) -> io::Result<String> {
    let folder = root.join("target/criterion");
    let time = |group: &str, name: &str| median(&folder.join(group).join(name));
    let own_valid = time("gyldig", "vurdering")?;
    let mut table = String::from(
        "| melding | hele vurderingen / serde_json til samme typer | hele vurderingen / jsonschema, alle feil | hele vurderingen / egen tid for gyldig |\n|---|---|---|---|\n",
    );
    for (group, about) in GROUPS {
        let own = time(group, "vurdering")?;
        let ratio = |other: io::Result<f64>| {
            other.map_or_else(|_| "–".to_owned(), |other| format!("{:.2}", own / other))
        };
        let beside_valid = if group == "stor" { "–".to_owned() } else { ratio(Ok(own_valid)) };
        let _ = writeln!(
            table,
            "| {about} | {} | {} | {beside_valid} |",
            // A typed reader stops at the first structural fault, which compares with nothing.
            if group == "tre-strukturfeil" { "–".to_owned() } else { ratio(time(group, "serde_json")) },
            ratio(time(group, "jsonschema")),
        );
    }
    Ok(table)
}

fn median(folder: &Path) -> io::Result<f64> {
    let text = fs::read_to_string(folder.join("new/estimates.json"))?;
    let estimates: serde_json::Value = serde_json::from_str(&text)?;
    let median = estimates.pointer("/median/point_estimate").and_then(serde_json::Value::as_f64);
    median.ok_or_else(|| io::Error::other("no median in the estimates"))
}
