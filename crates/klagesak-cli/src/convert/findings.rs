//! Findings on standard error: what one rule says is said once, with every place.

use std::io::Write;
use std::path::PathBuf;

use klagesak::lovgrunnlag::lovdata;
use klagesak::verdict::{Funn, Severity};
use klagesak::{Finding, Language, kodeverk};

use crate::cli::Format;
use crate::style::{self, FRAME, STRONG};
use crate::{output, words};

/// Places shown of each rule; a conversion may lose the same of five hundred documents.
const SHOWN: usize = 5;

/// Tells all of them. With the bytes of the source, also where in it.
pub(super) fn tell(
    findings: &[Finding],
    names: &[PathBuf],
    source: Option<&[u8]>,
    format: Format,
    language: Language,
) {
    let position = |finding: &Finding| klagesak::convert::xml::position(source?, finding.offset?);
    let mut out = String::new();
    if format == Format::Json {
        for finding in findings {
            out.push_str(&output::line(&funn(finding, position(finding), language)));
        }
    } else {
        let name = names.iter().map(|path| output::shown(path)).collect::<Vec<_>>().join(", ");
        let mut told: Vec<(&str, String, Severity)> = Vec::new();
        for finding in findings {
            let key = (finding.rule.id.0, finding.message(language), finding.severity);
            if told.contains(&key) {
                continue;
            }
            let same = |other: &&Finding| other.rule.id.0 == key.0 && other.message(language) == key.1;
            let places: Vec<_> = findings.iter().filter(same).map(|f| place(f, position(f))).collect();
            out.push_str(&text(finding, &name, &places, language));
            told.push(key);
        }
    }
    // With nobody to tell, there is nothing to be done.
    let _ = anstream::stderr().lock().write_all(out.as_bytes());
}

fn place(finding: &Finding, position: Option<(usize, usize)>) -> String {
    let at = position.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
    let pointer = output::harmless(finding.pointer.as_str()).into_owned();
    if pointer.is_empty() { at } else { format!("{at} {pointer}") }
}

fn text(finding: &Finding, name: &str, places: &[String], language: Language) -> String {
    let (color, label) = (style::of(finding.severity), finding.severity.label().get(language));
    let mut out = format!(
        "{color}{label}[{}]{color:#}: {STRONG}{}{STRONG:#}\n",
        finding.rule.id,
        finding.message(language)
    );
    for place in places.iter().take(SHOWN) {
        out.push_str(&format!(" {FRAME}-->{FRAME:#} {name}{place}\n"));
    }
    if let Some(more) = places.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        out.push_str(&format!("     {}\n", words::AND_MORE.count(more, language)));
    }
    let action = finding.rule.action.get(language);
    out.push_str(&format!(
        "  {FRAME}={FRAME:#} {STRONG}{}{STRONG:#}: {action}\n",
        words::ACTION.get(language)
    ));
    out
}

fn funn(finding: &Finding, position: Option<(usize, usize)>, language: Language) -> Funn {
    let law = lovdata(&kodeverk::Lovgrunnlag::Fvl1967);
    let mut funn = finding.render(law, language);
    (funn.linje, funn.kolonne) = position.unzip();
    funn
}
