//! A page that stands alone: nothing is fetched, nothing runs, and it reads well on paper.

use klagesak_core::Language;
use klagesak_core::verdict::Severity;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::words::GENERATED_BY;

const STYLE: &str = include_str!("page.css");

/// The page, with its title as the only heading of the first level.
pub(crate) fn page(title: &str, body: &Markup, language: Language) -> String {
    html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Should anything of a message ever come through unescaped, it is still not run, and nothing is sent.
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (title) }
                    (body)
                }
                footer class="quiet" { p { (GENERATED_BY.get(language)) " " (env!("CARGO_PKG_VERSION")) } }
            }
        }
    }
    .into_string()
}

/// A table that scrolls by itself where it is too wide, by keyboard too.
pub(crate) fn scrolling(label: &str, table: &Markup) -> Markup {
    html! { div class="scroll" tabindex="0" role="region" aria-label=(label) { (table) } }
}

/// The class of a severity: a colour, which the words beside it repeat.
pub(crate) fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "notice",
    }
}

/// The text with a capital first: the words of the program are mostly made to stand inside a line.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
