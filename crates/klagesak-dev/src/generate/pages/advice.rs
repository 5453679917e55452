//! The page of advice: what each warning asks for, what was done to an example that breaks it, and that it then is silent.

use std::fmt::Write;
use std::path::Path;

use klagesak_rules::{Document, Example, Rules};

use super::{cell, notice};
use crate::File;
use crate::generate::GenerateError;

/// What the page is called.
pub(super) const TITLE: &str = "Råd som er fulgt";

pub(super) fn file(root: &Path) -> Result<File, GenerateError> {
    let rules = Rules::read(root)?;
    let warnings: Vec<_> = rules.documents.iter().filter(|d| warns(d)).collect();
    let mut page = notice("the documents in rules");
    let _ = write!(
        page,
        "# {TITLE}\n\nEn advarsel som står der når rådet er fulgt, lærer folk å la være å lese advarsler. Hver av de {} reglene som er \
         `ADVARSEL`, er derfor prøvd slik: et eksempel som bryter den, ble endret som rådet sier, og regelen tiet. Testene prøver det igjen.\n\n\
         Der eksemplene er laget av et program, er det navnet på det som holder regelen.\n\n\
         | regel | råd til saksbehandleren | råd til systemet | det som ble gjort |\n|---|---|---|---|\n",
        warnings.len()
    );
    for document in warnings {
        let (id, [nb, ..]) = (&document.id, &document.texts);
        let page_of = document.group.to_lowercase();
        let caseworker = cell(&nb.caseworker);
        let _ = writeln!(
            page,
            "| [{id}](regler/{page_of}.md#{}) | {caseworker} | {} | {} |",
            id.to_lowercase(),
            cell(&nb.system),
            done(document)
        );
    }
    Ok(File::text("docs/generert/raad.md".to_owned(), page))
}

fn warns(document: &Document) -> bool {
    document.header.severity == "ADVARSEL" && document.header.removed.is_none()
}

fn done(document: &Document) -> String {
    let made = document.header.examples.iter().skip(1).map(|name| format!("`{name}`"));
    let not = document.follows_not.iter().map(|why| cell(why));
    document.follows.iter().map(followed).chain(not).chain(made).collect::<Vec<_>>().join("<br>")
}

fn followed(example: &Example) -> String {
    let mut done = Vec::new();
    for (number, message) in example.messages.iter().enumerate() {
        if number > 0 {
            done.push(format!("`then {}`", message.base));
        }
        done.extend(message.steps.iter().map(|step| format!("`{}`", cell(&step.edit.to_string()))));
    }
    example.remark.iter().map(|remark| cell(remark)).chain(done).collect::<Vec<_>>().join(" ")
}
