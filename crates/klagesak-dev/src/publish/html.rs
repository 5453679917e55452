//! A plain page for each folder: for people who open the address in a browser.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use klagesak_core::Version;
use serde_json::Value;

use crate::File;

/// The page of every folder of the tree, the topmost too.
pub(super) fn pages(files: &[File]) -> Vec<File> {
    let mut folders: BTreeMap<&str, (BTreeSet<&str>, Vec<&File>)> = BTreeMap::new();
    folders.entry("").or_default();
    for file in files {
        let mut folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        folders.entry(folder).or_default().1.push(file);
        while !folder.is_empty() {
            let parent = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
            folders.entry(parent).or_default().0.insert(folder);
            folder = parent;
        }
    }
    folders.into_iter().map(|(folder, (below, files))| page(folder, &below, &files)).collect()
}

fn page(folder: &str, below: &BTreeSet<&str>, files: &[&File]) -> File {
    let title = match folder.split_once('/') {
        None if folder.is_empty() => "Klagesak: skjemaer".to_owned(),
        None => format!("Klagesak {}", name(folder)),
        Some((version, rest)) => format!("Klagesak {}: {rest}", name(version)),
    };
    let title = escaped(&title);
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"nb\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\nbody {{ font-family: system-ui, sans-serif; line-height: 1.5; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }}\n\
         li {{ margin-bottom: .5rem; overflow-wrap: anywhere; }}\n</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
    );
    // Writing to a string does not fail.
    if !folder.is_empty() {
        html.push_str("<p><a href=\"../\">Opp ett nivå</a></p>\n");
    }
    if !below.is_empty() {
        html.push_str("<h2>Mapper</h2>\n<ul>\n");
        for path in below {
            let last = escaped(path.rsplit('/').next().unwrap_or(path));
            let about = if *path == "latest" {
                format!(" – nyeste versjon, nå {}", Version::CURRENT)
            } else {
                String::new()
            };
            let _ = writeln!(html, "<li><a href=\"{last}/\">{last}</a>{about}</li>");
        }
        html.push_str("</ul>\n");
    }
    if !files.is_empty() {
        html.push_str("<h2>Filer</h2>\n<ul>\n");
        for file in files {
            let last = escaped(file.path.rsplit('/').next().unwrap_or(&file.path));
            let _ = writeln!(html, "<li><a href=\"{last}\">{last}</a>{}</li>", about(file));
        }
        html.push_str("</ul>\n");
    }
    if folder.is_empty() {
        html.push_str("<p>Sjekksummer av alle filene: <a href=\"SHA256SUMS\">SHA256SUMS</a></p>\n");
    }
    html.push_str("</main>\n</body>\n</html>\n");
    let path = if folder.is_empty() { "index.html".to_owned() } else { format!("{folder}/index.html") };
    File::text(path, html)
}

fn name(folder: &str) -> &str {
    if folder == "latest" { "nyeste versjon" } else { folder }
}

/// What a file is, as it says itself: its title, or the beginning of its description.
fn about(file: &File) -> String {
    let value: Value = serde_json::from_slice(&file.bytes).unwrap_or_default();
    let said = value.get("title").or_else(|| value.get("beskrivelse")).and_then(Value::as_str);
    let first = said.and_then(|text| text.lines().next()).unwrap_or_default();
    if first.is_empty() { String::new() } else { format!("<br>{}", escaped(first)) }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
