//! The page with every text of the person's page, for whoever edits the language.

use std::fmt::Write;

use klagesak_core::Text;
use klagesak_validate::forloep::persontekster::{LINJER, STEGTEKSTER, TILLEGG, tekster};
use serde::Serialize;

use super::{cell, notice};
use crate::File;

/// Every text of the person's page, situation by situation.
pub(super) fn file() -> File {
    let mut page = notice("crates/klagesak-forloep/src/part/person/tekst");
    page.push_str(
        "# Siden til den som klager\n\nHer står hver setning `klagesak status --for` kan si, i hver situasjon. `{du}`, `{deg}` og \
         `{klagen}` blir «du», «deg» og «klagen din», eller «den du hjelper» og «klagen til den du hjelper». Navn på vedtak, beløp, \
         dager og kontorer fylles inn. Nordsamisk: ikke oversatt.\n\n## Situasjonene\n\nDet som står om klagen som helhet. Står \
         vedtakene ulikt, står hvert av dem for seg under «Vedtakene».\n\n| situasjon | | bokmål | nynorsk | English |\n\
         |---|---|---|---|---|\n",
    );
    for (situasjon, tekst) in tekster() {
        let name = code(situasjon);
        row(&mut page, &format!("**{name}**"), "tittel", &[tekst.tittel]);
        row(&mut page, "", "hva har skjedd", tekst.skjedd);
        row(&mut page, "", "hvem har saken", tekst.hvem);
        row(&mut page, "", "hva skjer videre", tekst.videre);
        row(&mut page, "", "hva kan du gjøre", tekst.kan_gjoere);
    }
    list(
        &mut page,
        "Vedtakene",
        "Linjen om hvert vedtak, etter datoen og det vedtaket gjelder.",
        LINJER.iter(),
    );
    list(&mut page, "Ved siden av", "Det som sies i tillegg, når det gjelder den som leser.", TILLEGG.iter());
    list(&mut page, "Veien", "Det som har skjedd, dag for dag.", STEGTEKSTER.iter());
    File::text("docs/generert/personsiden.md", page)
}

fn list<'a, K: Serialize + 'a>(
    page: &mut String,
    title: &str,
    about: &str,
    texts: impl Iterator<Item = &'a (K, Text)>,
) {
    let _ = write!(page, "\n## {title}\n\n{about}\n\n| | bokmål | nynorsk | English |\n|---|---|---|---|\n");
    for (kode, text) in texts {
        let words = [text.nb, text.nn, text.en].map(|text| cell(text.trim())).join(" | ");
        let _ = writeln!(page, "| {} | {words} |", code(kode));
    }
}

fn row(page: &mut String, situasjon: &str, part: &str, texts: &[Text]) {
    let said = |of: fn(&Text) -> &'static str| cell(&texts.iter().map(of).collect::<Vec<_>>().join(" "));
    let words = [said(|t| t.nb), said(|t| t.nn), said(|t| t.en)].join(" | ");
    let _ = writeln!(page, "| {situasjon} | {part} | {words} |");
}

/// The name of a situation in the data.
fn code(of: &impl Serialize) -> String {
    serde_json::to_value(of).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
