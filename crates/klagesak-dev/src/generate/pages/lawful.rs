//! The page of lawful cases: what each error was tried on before it was let be one.

use std::fmt::Write;
use std::path::Path;

use klagesak_rules::{Document, Lawful, Rules};

use super::notice;
use crate::File;
use crate::generate::GenerateError;

/// What the page is called.
pub(super) const TITLE: &str = "Lovlige tilfeller";

pub(super) fn file(root: &Path) -> Result<File, GenerateError> {
    let rules = Rules::read(root)?;
    Ok(File::text("docs/generert/lovlige-tilfeller.md".to_owned(), page(&rules.documents)))
}

fn page(documents: &[Document]) -> String {
    let tried = || documents.iter().filter_map(|d| Some((d, d.lawful.as_ref()?)));
    let errors = tried().filter(|(d, _)| is_error(d)).count();
    let lowered: Vec<_> = tried().filter(|(d, _)| !is_error(d)).collect();
    let mut page = notice("the documents in rules");
    let _ = write!(
        page,
        "# {TITLE}\n\nEn `FEIL` stanser en sak. Derfor er hver av dem prøvd med to spørsmål: Kan en lovlig sak få den? Kan bare en falsk \
         dato eller en oppdiktet verdi rette den? Svaret står i regelens dokument, og her.\n\n\
         | | antall |\n|---|---|\n| Regler som er `FEIL` | {errors} |\n| Regler som var `FEIL`, og ble mildere | {} |\n\n",
        lowered.len()
    );
    page.push_str("## De vanskeligste\n\n");
    for (document, lawful) in tried() {
        if let Some(doubt) = &lawful.doubt {
            let _ = writeln!(page, "- {} {} Tvil: {doubt}", name(document), lawful.therefore);
        }
    }
    page.push_str("\n## Ble mildere\n\n");
    lowered.iter().for_each(|(document, lawful)| rule(&mut page, document, lawful));
    let mut group = "";
    for (document, lawful) in tried().filter(|(d, _)| is_error(d)) {
        if document.group != group {
            group = document.group;
            let _ = write!(page, "## {group}\n\n");
        }
        rule(&mut page, document, lawful);
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

fn is_error(document: &Document) -> bool {
    document.header.severity == "FEIL"
}

/// The id with a link to the rule, and what it demands.
fn name(document: &Document) -> String {
    let (id, [nb, ..]) = (&document.id, &document.texts);
    let file = document.group.to_lowercase();
    format!("[{id}](regler/{file}.md#{}) **{}**", id.to_lowercase(), nb.title)
}

fn rule(page: &mut String, document: &Document, lawful: &Lawful) {
    let _ = write!(page, "{} {}\n\n", name(document), lawful.therefore);
    for (case, answer) in &lawful.cases {
        let _ = writeln!(page, "- {case}: {answer}");
    }
    page.push('\n');
}
