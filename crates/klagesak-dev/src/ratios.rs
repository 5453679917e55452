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

/// The ratios as a Markdown table.
///
/// # Errors
/// When the benchmarks have not been run: `cargo bench -p klagesak-validate`.
pub fn table(root: &Path) -> io::Result<String> {
    let folder = root.join("target/criterion");
    let time = |group: &str, name: &str| median(&folder.join(group).join(name));
    let own_valid = time("gyldig", "dom")?;
    let mut table = String::from(
        "| melding | hele dommen / serde_json til samme typer | hele dommen / jsonschema, alle feil | hele dommen / egen tid for gyldig |\n|---|---|---|---|\n",
    );
    for (group, about) in GROUPS {
        let own = time(group, "dom")?;
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
