//! All verdicts as a page: message by message, part by part, rule by rule.

use klagesak_core::day_in_words::in_words;
use klagesak_core::verdict::{IkkeProevd, Lagresultat, LayerName, Outcome, Severity};
use klagesak_core::{Language, Text};
use klagesak_validate::tid::norsk_dato;
use maud::{Markup, html};

use super::document::{Document, Found, Group, MANY, Verdicts};
use super::{part, words};
use crate::page::{self, capital, class};
use crate::summary::Counts;
use crate::words as common;

const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Notice];

pub(super) fn page(verdicts: &Verdicts) -> String {
    let language = verdicts.language;
    // Every message has a number, which the overview leads to.
    let mut number = 0;
    let all = verdicts.documents().count();
    let body = html! {
        (summary(verdicts, all))
        @if all > 1 { (overview(verdicts, all)) }
        @if !verdicts.unread.is_empty() {
            h2 { (words::UNREAD.get(language)) }
            ul { @for complaint in &verdicts.unread { li { (complaint) } } }
        }
        @for group in &verdicts.groups { (self::group(group, &mut number, all, language)) }
    };
    page::page(words::TITLE.get(language), &body, language)
}

fn summary(verdicts: &Verdicts, all: usize) -> Markup {
    let language = verdicts.language;
    let accepted = verdicts.documents().filter(|document| document.rapport.akseptert).count();
    let parts = [
        (common::FILES_ACCEPTED, accepted, "good"),
        (common::FILES_REJECTED, all - accepted, "error"),
        (common::FILES_UNREAD, verdicts.unread.len(), "error"),
    ];
    let severities: Vec<_> =
        verdicts.documents().flat_map(|d| &d.rapport.funn).map(|funn| funn.alvorlighet).collect();
    let findings = Counts::of(&severities).print(language);
    let when = norsk_dato(verdicts.now).map(|day| in_words(day, language)).unwrap_or_default();
    html! {
        p class="lead" {
            (common::FILES.count(all + verdicts.unread.len(), language)) ":"
            @for (what, count, class) in parts.into_iter().filter(|(_, count, _)| *count > 0) {
                " " strong class=(class) { (what.count(count, language)) } "."
            }
            @if !findings.is_empty() { " " (findings) "." }
        }
        p class="quiet" {
            (words::JUDGED_AT.get(language)) " " time datetime=(verdicts.now) { (when) } ". "
            @if verdicts.masked { (words::MASKED.get(language)) }
        }
    }
}

fn overview(verdicts: &Verdicts, all: usize) -> Markup {
    let language = verdicts.language;
    let label = words::OVERVIEW.get(language);
    let documents = (1..).zip(verdicts.documents());
    let (shown, clean): (Vec<_>, Vec<_>) =
        documents.partition(|(_, document)| all <= MANY || !document.rapport.funn.is_empty());
    let rows = html! {
        table {
            thead { tr {
                th scope="col" { (words::FILE.get(language)) }
                th scope="col" { (words::RESULT.get(language)) }
                @for severity in SEVERITIES {
                    th scope="col" class="number" { (capital(common::findings(severity).many.get(language))) }
                }
            } }
            tbody { @for (number, document) in shown { tr {
                th scope="row" { a href={ "#m" (number) } { (document.name) } }
                td { (badge(document, language)) }
                @for severity in SEVERITIES {
                    td class="number" {
                        (document.rapport.funn.iter().filter(|funn| funn.alvorlighet == severity).count())
                    }
                }
            } } }
        }
    };
    html! {
        h2 { (label) }
        (page::scrolling(label, &rows))
        @if !clean.is_empty() { p { (words::CLEAN.count(clean.len(), language)) "." } }
    }
}

fn badge(document: &Document, language: Language) -> Markup {
    let (class, verdict) = match (document.rapport.akseptert, document.rapport.gyldig) {
        (false, _) => ("error", common::REJECTED),
        (true, false) => ("good", common::TOLERATED),
        (true, true) => ("good", common::ACCEPTED),
    };
    html! { span class={ "badge " (class) } { (verdict.get(language)) } }
}

fn group(group: &Group, number: &mut usize, all: usize, language: Language) -> Markup {
    html! {
        @if let Some(heading) = &group.heading {
            h2 { (heading) }
            @if let Some(state) = &group.state { p { (words::STATE.get(language)) ": " (state) } }
        }
        @for document in &group.documents {
            ({ *number += 1; "" })
            @if all <= MANY || !document.rapport.funn.is_empty() {
                (self::document(document, *number, group.heading.is_some(), language))
            }
        }
    }
}

/// Headings go one level down where the message lies in a case.
fn heading(level: u8, text: &Markup) -> Markup {
    match level {
        2 => html! { h2 { (text) } },
        3 => html! { h3 { (text) } },
        4 => html! { h4 { (text) } },
        _ => html! { h5 { (text) } },
    }
}

fn document(document: &Document, number: usize, in_a_case: bool, language: Language) -> Markup {
    let level = if in_a_case { 3 } else { 2 };
    let rapport = &document.rapport;
    let layers: Vec<_> =
        rapport.lag.iter().map(|layer| layer_text(&layer.navn, layer.resultat, language)).collect();
    html! {
        section id={ "m" (number) } {
            (heading(level, &html! { (document.name) }))
            p { (badge(document, language)) }
            @if let Some(held) = document.held_back(language) { p { strong { (capital(&held)) "." } } }
            dl {
                @if let Some(kind) = &rapport.meldingstype {
                    dt { (words::MESSAGE_TYPE.get(language)) } dd { code { (kind) } }
                }
                dt { (words::LAYERS.get(language)) } dd { (layers.join(" · ")) }
                @if !rapport.ikke_proevd.is_empty() {
                    dt { (common::WAITING.get(language)) }
                    @for (place, rules) in waiting(&rapport.ikke_proevd) {
                        dd { code { (place) } ": " (rules.join(", ")) }
                    }
                }
            }
            @if rapport.funn.is_empty() { p { (words::NO_FINDINGS.get(language)) } }
            @for part in part::parts(document, language) {
                (heading(level + 1, &html! { (part.label) }))
                @for found in &part.rules { (of_a_rule(found, level + 2, language)) }
            }
            @if rapport.utelatt > 0 { p { (common::OMITTED.count(rapport.utelatt, language)) "." } }
        }
    }
}

/// The rules that wait, by the place they wait for.
fn waiting(all: &[IkkeProevd]) -> Vec<(&str, Vec<&str>)> {
    let same = |a: &IkkeProevd, b: &IkkeProevd| a.sti == b.sti;
    all.chunk_by(same)
        .map(|of| (of.first().map_or("", |one| &one.sti), of.iter().map(|one| one.regel.as_str()).collect()))
        .collect()
}

fn layer_text(name: &str, result: Lagresultat, language: Language) -> String {
    let known = LayerName::ALLE.iter().find(|layer| layer.code() == name);
    let label = known.map_or(name, |layer| layer.label().get(language));
    let outcome = match result {
        Lagresultat::Bestaatt => Outcome::Passed,
        Lagresultat::Feilet => Outcome::Failed,
        Lagresultat::Delvis => Outcome::Partly,
        Lagresultat::HoppetOver => Outcome::Skipped,
    };
    format!("{label} {}", common::outcome(outcome).get(language))
}

/// The findings of a rule in a part: what each says and where, then what goes for all.
fn of_a_rule(found: &[Found<'_>], level: u8, language: Language) -> Markup {
    let Some(Found { funn: first, rule, .. }) = found.first() else { return html! {} };
    let title = rule.title().get(language);
    let severity = first.alvorlighet;
    let label = |text: Text| format!("{}: ", capital(text.get(language)));
    html! {
        div class={ "finding " (class(severity)) } {
            (heading(level, &html! {
                span class={ "badge " (class(severity)) } { (capital(severity.label().get(language))) }
                " " code { (first.regel) } " " (title)
            }))
            @for finding in found { (self::finding(*finding, language)) }
            p { strong { (label(common::ACTION)) } (first.tiltak) }
            p class="quiet" { (label(common::SYSTEM_ACTION)) (first.tiltak_for_systemet) }
            p class="quiet" {
                (label(common::SOURCE)) (first.hjemmel.join(", "))
                @if !first.kilde_verifisert { " (" (common::UNVERIFIED.get(language)) ")" }
            }
        }
    }
}

fn finding(Found { funn, excerpt, .. }: Found<'_>, language: Language) -> Markup {
    let place = funn.linje.zip(funn.kolonne).map(|(line, column)| {
        let text = words::PLACE.get(language);
        text.replace("{linje}", &line.to_string()).replace("{kolonne}", &column.to_string())
    });
    html! {
        p {
            (funn.melding)
            @if let Some(own) = funn.opprinnelig_alvorlighet {
                " (" (own.label().get(language)) " " (common::BY_THE_STANDARD.get(language)) ")"
            }
        }
        p class="quiet" {
            @if let Some(place) = &place { (place) " " }
            @if !funn.sti.is_empty() { code { (funn.sti) } }
            @for place in &funn.flere_steder { " " code { (place) } }
            @if let Some(more) = funn.antall.and_then(|all| all.checked_sub(funn.flere_steder.len() + 1)).filter(|n| *n > 0) {
                " " (common::AND_MORE.count(more, language))
            }
        }
        @if let Some(excerpt) = excerpt {
            // The indentation says nothing when there is only one line.
            @let indent = excerpt.line.chars().take_while(|c| *c == ' ').count();
            pre tabindex="0" {
                (excerpt.line.trim_start_matches(' ')) "\n"
                span aria-hidden="true" { (excerpt.mark.get(indent..).unwrap_or_default()) }
            }
        }
    }
}
