//! Where social assistance is presumed: the places, as they are written in `profiles/forutsatt`, and the lines that name it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// A place where social assistance is presumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sted {
    /// The file, from the root of the repository.
    pub fil: String,
    /// What it is: a field, a code, a rule, a text, a function.
    pub hva: String,
    /// The kind: one of [`SLAG`].
    pub slag: String,
    /// Where it belongs: one of [`PLASS`].
    pub plass: String,
    /// What is presumed there, and why it belongs there.
    pub hvorfor: String,
}

/// The kinds of places, with what they are called in a heading.
pub const SLAG: [(&str, &str); 7] = [
    ("type", "Typer og felt"),
    ("kode", "Koder"),
    ("regel", "Regler"),
    ("tekst", "Tekster"),
    ("konverterer", "Konvertering"),
    ("status", "Status og forløp"),
    ("brev", "Brev"),
];

/// Where a place belongs.
pub const PLASS: [&str; 3] = ["kjerne", "profil", "utvidelse"];

/// A place as it is written, below its file and its name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    slag: String,
    plass: String,
    hvorfor: String,
}

/// Every place, by file.
///
/// # Errors
/// When a list cannot be read, or is written in another form.
pub fn steder(root: &Path) -> io::Result<Vec<Sted>> {
    let mut steder = Vec::new();
    for path in sorted(&root.join("profiles/forutsatt"))? {
        let list: BTreeMap<String, BTreeMap<String, Written>> =
            toml::from_str(&fs::read_to_string(&path)?).map_err(io::Error::other)?;
        let all = list
            .into_iter()
            .flat_map(|(fil, things)| things.into_iter().map(move |thing| (fil.clone(), thing)));
        steder.extend(all.map(|(fil, (hva, Written { slag, plass, hvorfor }))| Sted {
            fil,
            hva,
            slag,
            plass,
            hvorfor,
        }));
    }
    steder.sort_by(|a, b| (&a.fil, &a.hva).cmp(&(&b.fil, &b.hva)));
    Ok(steder)
}

/// The sources of a folder that name social assistance or what only it has, and in how many lines. What is generated is not among
/// them: it says what its source says.
///
/// # Errors
/// When a file cannot be read.
pub fn nevner(root: &Path, folder: &str) -> io::Result<Vec<(String, usize)>> {
    let (mut found, mut folders) = (Vec::new(), vec![root.join(folder)]);
    while let Some(folder) = folders.pop() {
        for path in sorted(&folder)? {
            if path.is_dir() && path.file_name().is_some_and(|name| name != "generated") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let lines = fs::read_to_string(&path)?.lines().filter(|line| names_it(line)).count();
                let within = path.strip_prefix(root).unwrap_or(&path);
                found.extend((lines > 0).then(|| (within.display().to_string(), lines)));
            }
        }
    }
    found.sort();
    Ok(found)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<_> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

/// Whether a line names social assistance, its act, its offices or its systems.
fn names_it(line: &str) -> bool {
    const WORDS: [&str; 5] = ["sosial", "sotjl", "digisos", "økonomisk", "oekonomisk"];
    let small = line.to_lowercase();
    WORDS.iter().any(|word| small.contains(word)) || words(line).any(|word| word.eq_ignore_ascii_case("nav"))
}

/// The words of a line, those of a name in Rust too: `nav`, `Kontor` of `navKontor`, `NAV` of `HOS_NAV`.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric()).flat_map(|name| {
        let begins = |at: &usize| {
            let (before, here) = (name.get(..*at), name.get(*at..));
            before.is_some_and(|text| text.ends_with(|c: char| c.is_lowercase()))
                && here.is_some_and(|text| text.starts_with(|c: char| c.is_uppercase()))
        };
        let mut starts: Vec<_> = (1..name.len()).filter(begins).collect();
        starts.insert(0, 0);
        starts.push(name.len());
        let pairs: Vec<_> =
            starts.windows(2).map(|pair| (pair.first().copied(), pair.last().copied())).collect();
        pairs.into_iter().filter_map(|(from, to)| name.get(from?..to?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_names_it() {
        for line in [
            "Nav-kontoret",
            "HOS_NAV",
            "nav_kontor: NavKontor",
            "\"gjeldendeNavkontor\": navFagsak",
            "sotjl. § 44",
            "fiksDigisosId",
            "Økonomisk sosialhjelp",
        ] {
            assert!(names_it(line), "{line}");
        }
        for line in ["navn", "etternavn.Navn", "Navnet", "navigere", "begrunnelse"] {
            assert!(!names_it(line), "{line}");
        }
    }
}
