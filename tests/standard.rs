//! The normative text in `docs/standard`: its paragraphs keep their ids, every citation has its paragraph and every demand something that
//! checks it, every place of a schema it names constrains what it says it does, and a rule that rests on law alone is listed once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use klagesak::rules;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::verdict::{Severity, Source};
use klagesak_dev::root;
use serde_json::Value;

/// A paragraph: what stands under a heading that is an id.
struct Paragraph {
    id: String,
    /// The name of its page without the ending.
    page: String,
    text: String,
}

impl Paragraph {
    /// What follows a word that begins a line, such as `Skjema: `.
    fn line(&self, begins: &str) -> Option<&str> {
        self.text.lines().find_map(|line| line.strip_prefix(begins))
    }
}

fn folder() -> PathBuf {
    root().join("docs/standard")
}

/// The pages with paragraphs, as name and text.
fn pages() -> Vec<(String, String)> {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|end| end == "md") && !path.ends_with("README.md"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), text)
        })
        .collect();
    pages.sort();
    pages
}

fn paragraphs() -> Vec<Paragraph> {
    let mut found: Vec<Paragraph> = Vec::new();
    for (page, text) in pages() {
        let mut inside = false;
        for line in text.lines() {
            if let Some(id) = line.strip_prefix("### ") {
                found.push(Paragraph { id: id.to_owned(), page: page.clone(), text: String::new() });
                inside = true;
            } else if line.starts_with('#') {
                inside = false;
            } else if inside && let Some(paragraph) = found.last_mut() {
                paragraph.text.push_str(line);
                paragraph.text.push('\n');
            }
        }
    }
    found
}

/// The ids ever given, in the order they were.
fn given() -> Vec<String> {
    let text = fs::read_to_string(folder().join("ids.txt")).unwrap();
    text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

/// `KLAGE-3`: an area in capital letters and a number from 1.
fn well_formed(id: &str) -> bool {
    id.split_once('-').is_some_and(|(area, number)| {
        !area.is_empty()
            && area.bytes().all(|b| b.is_ascii_uppercase())
            && !number.starts_with('0')
            && number.parse::<u32>().is_ok()
    })
}

#[test]
fn ids_are_well_formed_and_lie_on_the_page_of_their_area() {
    for wrong in ["klage-3", "KLAGE-0", "KLAGE-03", "KLAGE", "KLAGE-3 ", "KLÅGE-1", "-1"] {
        assert!(!well_formed(wrong), "{wrong}");
    }
    let paragraphs = paragraphs();
    assert!(paragraphs.len() > 400, "only {} paragraphs", paragraphs.len());
    for Paragraph { id, page, text } in &paragraphs {
        assert!(well_formed(id), "{page}.md: {id}");
        assert_eq!(id.split('-').next().unwrap().to_lowercase(), *page, "{id}");
        assert!(!text.trim().is_empty(), "{id} says nothing");
    }
}

#[test]
fn no_id_is_given_twice_or_lost() {
    let (paragraphs, given) = (paragraphs(), given());
    let unique: BTreeSet<&str> = paragraphs.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(unique.len(), paragraphs.len(), "two paragraphs have the same id");
    let listed: BTreeSet<&str> = given.iter().map(String::as_str).collect();
    assert_eq!(listed.len(), given.len(), "an id stands twice in ids.txt");
    let missing: Vec<_> = unique.difference(&listed).collect();
    assert!(missing.is_empty(), "not in ids.txt: {missing:?}");
    let lost: Vec<_> = listed.difference(&unique).collect();
    assert!(lost.is_empty(), "in ids.txt, but no paragraph has them: {lost:?}");
}

#[test]
fn every_link_to_a_paragraph_leads_to_one() {
    let ids: BTreeSet<_> = paragraphs().into_iter().map(|p| (p.page, p.id.to_lowercase())).collect();
    let mut links = 0;
    for (page, text) in pages() {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let Some((file, anchor)) = link.split_once('#').filter(|(file, _)| !file.contains('/')) else {
                continue;
            };
            let to = file.strip_suffix(".md").unwrap_or(&page).to_owned();
            links += 1;
            assert!(ids.contains(&(to, anchor.to_owned())), "{page}.md links to {link}");
        }
    }
    assert!(links > 10, "only {links} links");
}

/// A place a paragraph says a schema constrains: `` `klagesak.trekk` `/innhold/dato` (`required`) ``.
#[derive(Debug, PartialEq)]
struct Place {
    meldingstype: String,
    pointer: String,
    keyword: String,
}

/// The places of a line; none when it isn't written as it should be.
fn places(line: &str) -> Option<Vec<Place>> {
    let (mut found, mut meldingstype) = (Vec::new(), None);
    for item in line.strip_suffix('.')?.split(", ") {
        let words: Vec<&str> =
            item.split(' ').map(|word| word.trim_matches(['(', ')']).trim_matches('`')).collect();
        let (pointer, keyword) = match words[..] {
            [named, pointer, keyword] => {
                meldingstype = Some(named);
                (pointer, keyword)
            }
            [pointer, keyword] => (pointer, keyword),
            _ => return None,
        };
        found.push(Place {
            meldingstype: meldingstype?.to_owned(),
            pointer: pointer.to_owned(),
            keyword: keyword.to_owned(),
        });
    }
    Some(found)
}

/// The schemas a place is about.
fn schemas(meldingstype: &str) -> Vec<Value> {
    let names: Vec<String> = match meldingstype {
        "klagesak.*" => Meldingstype::KJENTE.iter().map(ToString::to_string).collect(),
        one => vec![one.to_owned()],
    };
    let read = |name: &String| {
        fs::read(root().join(format!("schemas/1.0/{name}.schema.json"))).unwrap_or_else(|_| panic!("{name}"))
    };
    names.iter().map(|name| serde_json::from_slice(&read(name)).unwrap()).collect()
}

/// Follows a reference within the file. What stands beside it is kept on the way, since that constrains too.
fn followed<'s>(file: &'s Value, schema: &'s Value) -> Vec<&'s Value> {
    let mut chain = vec![schema];
    while let Some(reference) = chain.last().and_then(|schema| schema.get("$ref")).and_then(Value::as_str) {
        let Some(next) = reference.strip_prefix('#').and_then(|pointer| file.pointer(pointer)) else { break };
        chain.push(next);
    }
    chain
}

/// Whether the schema has a keyword that constrains the value at a place of the message.
fn constrains(file: &Value, place: &Place) -> bool {
    let Some(steps) = place.pointer.strip_prefix('/') else { return false };
    let (mut here, mut last, mut parents) = (followed(file, file), "", Vec::new());
    for step in steps.split('/') {
        let next = here.iter().find_map(|schema| match step {
            "*" => schema.get("items"),
            name => schema.get("properties")?.get(name),
        });
        let Some(next) = next else { return false };
        parents = here;
        (here, last) = (followed(file, next), step);
    }
    let value = |keyword: &str| here.iter().find_map(|schema| schema.get(keyword));
    match place.keyword.as_str() {
        "required" => parents
            .iter()
            .filter_map(|schema| schema.get("required")?.as_array())
            .any(|names| names.iter().any(|name| name == last)),
        "minItems" => value("minItems").and_then(Value::as_u64).is_some_and(|least| least > 0),
        "maxItems" | "enum" | "const" | "pattern" => value(&place.keyword).is_some(),
        _ => false,
    }
}

#[test]
fn every_place_of_a_schema_constrains_as_the_paragraph_says() {
    let (mut count, mut wrong) = (0, Vec::new());
    for paragraph in paragraphs() {
        let Some(line) = paragraph.line("Skjema: ") else { continue };
        let places = places(line).unwrap_or_else(|| panic!("{}: {line}", paragraph.id));
        for place in places {
            for schema in schemas(&place.meldingstype) {
                count += 1;
                if !constrains(&schema, &place) {
                    wrong.push(format!("{}: {place:?}", paragraph.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 200, "only {count} places");
}

#[test]
fn a_place_that_does_not_constrain_is_refused() {
    let holds = |text: &str| {
        let places = places(text).unwrap();
        places.iter().all(|place| schemas(&place.meldingstype).iter().all(|schema| constrains(schema, place)))
    };
    assert!(holds("`klagesak.trekk` `/innhold/dato` (`required`), `/innhold/trukketAv/rolle` (`enum`)."));
    assert!(holds("`klagesak.oversendelse` `/innhold/parter/*/person/navn/etternavn` (`required`)."));
    assert!(!holds("`klagesak.trekk` `/innhold/dokumentId` (`required`)."), "it may be left out");
    assert!(!holds("`klagesak.trekk` `/innhold/borte` (`required`)."), "there is no such field");
    assert!(!holds("`klagesak.trekk` `/innhold/dato` (`description`)."), "a text constrains nothing");
    assert!(!holds("`klagesak.trekk` `/innhold/vedtakIder` (`minItems`)."), "the list may be empty");
    assert!(!holds("`klagesak.*` `/svarPaa` (`required`)."), "only replies have it");
    assert_eq!(places("`/innhold/dato` (`required`)."), None, "of which type?");
    assert_eq!(places("`klagesak.trekk` `/innhold/dato` (`required`)"), None, "the full stop is missing");
}

/// The ids of the rules in a line, which are links to their pages.
fn named(line: &str) -> impl Iterator<Item = &str> {
    line.split('[').skip(1).filter_map(|rest| rest.split(']').next())
}

#[test]
fn a_rule_that_rests_on_law_alone_is_told_of_once() {
    let mut told = BTreeSet::new();
    for paragraph in paragraphs() {
        let Some(line) = paragraph.line("Regel: ") else { continue };
        for id in named(line) {
            assert!(rules::find(id).is_some(), "{}: there is no {id}", paragraph.id);
            assert!(told.insert(id.to_owned()), "{id} is told of twice");
        }
        let demands = ["SKAL", "BØR", "KAN"].iter().any(|word| paragraph.text.contains(word));
        assert!(!demands, "{} demands what only the law does", paragraph.id);
    }
    let alone = rules::all()
        .filter(|rule| !rule.sources.iter().any(|source| matches!(source, Source::Format(_))))
        .map(|rule| rule.id.to_string())
        .collect::<BTreeSet<_>>();
    assert_eq!(told, alone);
}

/// The strongest severity of the rules that cite a paragraph, by its id.
fn cited() -> BTreeMap<&'static str, Severity> {
    let mut cited = BTreeMap::new();
    for rule in rules::all() {
        for source in rule.sources {
            if let Source::Format(paragraph) = source {
                let strongest = cited.entry(*paragraph).or_insert(rule.severity);
                *strongest = rule.severity.max(*strongest);
            }
        }
    }
    cited
}

#[test]
fn every_citation_has_its_paragraph() {
    let ids: BTreeSet<String> = paragraphs().into_iter().map(|p| p.id).collect();
    let missing: Vec<_> = cited().into_keys().filter(|id| !ids.contains(*id)).collect();
    assert!(missing.is_empty(), "cited, but not written: {missing:?}");
}

#[test]
fn every_demand_can_be_checked() {
    let cited = cited();
    for Paragraph { id, text, .. } in paragraphs() {
        let checked = cited.contains_key(id.as_str())
            || text.contains("\nSkjema: ")
            || text.trim_end().ends_with("an bare kontrolleres av mennesker.");
        assert!(
            checked || !text.contains("SKAL"),
            "nothing checks {id}, and it doesn't say that only people can"
        );
    }
}

/// SKAL is an error, BØR a warning and KAN a notice; a demand on a program says why its finding is not an error.
#[test]
fn the_words_of_a_paragraph_are_those_of_the_severity() {
    let (cited, mut looked_at) = (cited(), 0);
    for Paragraph { id, text, .. } in paragraphs() {
        let Some(severity) = cited.get(id.as_str()) else { continue };
        looked_at += 1;
        let has = |word: &str| text.contains(word);
        let said = match severity {
            Severity::Error => has("SKAL") && !has("BØR"),
            Severity::Warning if has("SKAL") => has("Funnet er en advarsel"),
            Severity::Warning => has("BØR"),
            _ => (has("KAN") || has("SKAL")) && has("Funnet er en merknad"),
        };
        assert!(said, "{id} is cited by a rule that is {severity:?}, and says: {text}");
    }
    assert!(looked_at > 300, "rules cite only {looked_at} paragraphs");
}
