//! The result as a page.

use klagesak_core::Language;
use maud::{Markup, html};

use super::layer::Layer;
use super::table::{Mark, Row, Table};
use super::{text, words};
use crate::harmless::harmless;
use crate::page::{self, capital};

pub(super) fn page(table: &Table, language: Language) -> String {
    let title = format!("{} {}", words::TITLE.get(language), harmless(&table.versjon));
    let body = html! {
        (verdict(table, language))
        (layers(table, language))
        @if !table.avvik.is_empty() { (deviations(table, language)) }
        h2 { (words::BY_RULE.get(language)) }
        @for row in &table.lag { (rules(row.navn, table, language)) }
    };
    page::page(&title, &body, language)
}

fn verdict(table: &Table, language: Language) -> Markup {
    let (class, verdict) = if table.samsvar { ("good", words::CONFORMS) } else { ("error", words::DIFFERS) };
    html! {
        p class="lead" { strong class=(class) { (verdict.get(language)) } ": " (text::marks(table, language)) }
        dl { @for (label, value) in text::facts(table, language) { dt { (label) } dd { (value) } } }
        @if table.koder > 0 { p class="quiet" { (words::CODE_ONLY.get(language)) } }
    }
}

fn layers(table: &Table, language: Language) -> Markup {
    let used: Vec<_> = Mark::ALL.into_iter().filter(|mark| table.count(*mark) > 0).collect();
    let caption = words::BY_LAYER.get(language);
    let layers = html! {
        table {
            caption { (caption) }
            thead { tr {
                th scope="col" { (capital(words::LAYER.get(language))) }
                th scope="col" class="number" { (capital(words::RULES.get(language))) }
                @for mark in &used { th scope="col" class="number" { (capital(mark.label().get(language))) } }
            } }
            tbody { @for row in &table.lag { tr {
                th scope="row" { (capital(row.navn.label(language))) }
                td class="number" { (row.regler) }
                @for mark in &used {
                    @let count = row.resultater.get(mark).copied().unwrap_or(0);
                    td class="number" { @if count == 0 { "–" } @else { (count) } }
                }
            } } }
        }
    };
    page::scrolling(caption, &layers)
}

fn deviations(table: &Table, language: Language) -> Markup {
    html! {
        h2 { (words::DEVIATIONS.get(language)) }
        @for deviation in &table.avvik {
            div class="finding error" {
                h3 { code { (harmless(&deviation.id)) } }
                ul { @for line in text::described(deviation, language) { li { (capital(&line)) } } }
            }
        }
    }
}

fn rules(layer: Layer, table: &Table, language: Language) -> Markup {
    let label = layer.label(language);
    let rows = html! {
        table {
            thead { tr {
                th scope="col" { (capital(words::RULE.get(language))) }
                th scope="col" { (capital(words::RESULT.get(language))) }
                th scope="col" class="number" { (capital(words::BREAKING.get(language))) }
                th scope="col" class="number" { (capital(words::KEEPING.get(language))) }
            } }
            tbody { @for row in table.regler.iter().filter(|row| row.lag == layer) { (rule(row, language)) } }
        }
    };
    html! { h3 { (capital(label)) } (page::scrolling(label, &rows)) }
}

fn rule(row: &Row, language: Language) -> Markup {
    let class = match row.resultat {
        Mark::Catches => "good",
        Mark::CannotTell | Mark::Outside => "quiet",
        _ => "error",
    };
    html! {
        tr {
            th scope="row" { code { (harmless(&row.regel)) } }
            td class=(class) { (row.resultat.label().get(language)) }
            @if row.resultat == Mark::Outside {
                td class="number" { "–" }
                td class="number" { "–" }
            } @else {
                td class="number" { (row.fanget) "/" (row.brudd) }
                td class="number" { (row.godtatt) "/" (row.ok) }
            }
        }
    }
}
