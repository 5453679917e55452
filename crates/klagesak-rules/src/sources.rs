//! `rules/sources.toml`: every source a rule may name, once, by key.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use crate::fault::{Fault, Faults};
use crate::header::day;
use crate::rust::text;

pub(crate) const PATH: &str = "rules/sources.toml";

/// Every paragraph of the standard there ever was, one a line. A rule cites one as `standard.KLAGE-3`.
pub(crate) const PARAGRAPHS: &str = "docs/standard/ids.txt";

/// What a source may say of itself.
const FIELDS: [&str; 8] = ["kind", "title", "law", "paragraph", "begrep", "address", "read", "note"];

/// A source as Rust writes it, and where it stands.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) rust: String,
    pub(crate) line: usize,
}

#[derive(Debug, Default)]
struct Entry<'t> {
    line: usize,
    fields: BTreeMap<&'t str, &'t str>,
}

/// The sources by key.
pub(crate) fn read(toml: &str, found: &mut Vec<Fault>) -> BTreeMap<String, Source> {
    let faults = &mut Faults::new(PATH, found);
    let line = |at: usize| toml.get(..at).map_or(1, |before| before.matches('\n').count() + 1);
    let mut sources = BTreeMap::new();
    match DeTable::parse(toml) {
        Ok(table) => {
            let mut written = Vec::new();
            flatten(String::new(), table.get_ref(), &line, &mut written, faults);
            for (key, entry) in written {
                let line = entry.line;
                match rust(&entry) {
                    Ok(rust) => drop(sources.insert(key, Source { rust, line })),
                    Err(what) => faults.at(line, format!("{key}: {what}")),
                }
            }
        }
        Err(error) => faults.at(line(error.span().map_or(0, |span| span.start)), error.message()),
    }
    sources
}

/// The paragraphs of the standard, by key.
pub(crate) fn paragraphs(ids: &str) -> BTreeMap<String, Source> {
    let ids = ids.lines().filter(|line| line.bytes().next().is_some_and(|b| b.is_ascii_uppercase()));
    ids.map(|id| {
        (format!("standard.{id}"), Source { rust: format!("Source::Format({})", text(id)), line: 0 })
    })
    .collect()
}

/// `[sotjl.44]` is the source `sotjl.44`: a table with a text in it is a source, one with only tables is a part of its key.
fn flatten<'t>(
    key: String,
    table: &'t DeTable<'_>,
    line: &dyn Fn(usize) -> usize,
    written: &mut Vec<(String, Entry<'t>)>,
    faults: &mut Faults<'_>,
) {
    let mut source = Entry::default();
    for (name, value) in table {
        let at = line(name.span().start);
        match value.get_ref() {
            DeValue::Table(inner) => {
                let key = if key.is_empty() {
                    name.get_ref().to_string()
                } else {
                    format!("{key}.{}", name.get_ref())
                };
                flatten(key, inner, line, written, faults);
            }
            DeValue::String(text) if FIELDS.contains(&name.get_ref().as_ref()) => {
                source.line = if source.line == 0 { at } else { source.line.min(at) };
                source.fields.insert(name.get_ref(), text);
            }
            _ => faults.at(at, format!("a source has texts, named {}", FIELDS.join(", "))),
        }
    }
    if !source.fields.is_empty() {
        written.push((key, source));
    }
}

fn rust(source: &Entry<'_>) -> Result<String, String> {
    let field = |name: &str| {
        let text = source.fields.get(name).copied().filter(|text| !text.is_empty());
        text.ok_or_else(|| format!("`{name}` is missing"))
    };
    let read = match source.fields.get("read") {
        Some(on) => {
            day((*on).to_owned())?;
            true
        }
        None => false,
    };
    match field("kind")? {
        // Whether it has been read is recorded with the act, in klagesak-core: each act is read for itself.
        "forvaltningslov" => Ok(format!("Source::Fvl(Fvl::{})", field("begrep")?)),
        "lov" => {
            let (law, paragraph) = (field("law")?, field("paragraph")?);
            Ok(format!(
                "Source::Law {{ law: {}, paragraph: {}, verified: {read} }}",
                text(law),
                text(paragraph)
            ))
        }
        "veiledning" => {
            Ok(format!("Source::Guidance {{ document: {}, verified: {read} }}", text(field("title")?)))
        }
        kind => Err(format!("there is no kind `{kind}`; there are forvaltningslov, lov, veiledning")),
    }
}
