//! The sections of a document: a heading `# name`, and the lines below it.

use crate::fault::Faults;

/// A line of a document with its number.
pub(crate) type Line<'t> = (usize, &'t str);

/// A heading with its line, and the lines below it.
#[derive(Debug)]
pub(crate) struct Section<'t> {
    pub(crate) name: &'t str,
    pub(crate) line: usize,
    pub(crate) lines: Vec<Line<'t>>,
}

/// The names a section may have.
const NAMES: [&str; 8] = ["nb", "nn", "en", "lovligeTilfeller", "words", "breaks", "holds", "follows"];

pub(crate) fn split<'t>(text: &'t str, first: usize, faults: &mut Faults<'_>) -> Vec<Section<'t>> {
    let mut sections: Vec<Section<'t>> = Vec::new();
    for (i, line) in text.lines().enumerate() {
        let number = first + i;
        if let Some(name) = line.strip_prefix("# ") {
            if !NAMES.contains(&name) {
                faults.at(number, format!("there is no section `{name}`; there are {}", NAMES.join(", ")));
            } else if sections.iter().any(|s| s.name == name) {
                faults.at(number, format!("the section `{name}` stands twice"));
            }
            sections.push(Section { name, line: number, lines: Vec::new() });
        } else if let Some(section) = sections.last_mut() {
            section.lines.push((number, line));
        } else if !line.trim().is_empty() {
            faults.at(number, "the text begins with a heading, `# nb`");
        }
    }
    sections
}
