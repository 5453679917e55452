//! Numbers that are no house's: a day, an amount, how long, how many.

use super::fold::Folded;

/// The months, written out and cut short.
const MONTHS: &[&str] = &[
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
    "jan",
    "feb",
    "febr",
    "apr",
    "jun",
    "jul",
    "aug",
    "sept",
    "sep",
    "okt",
    "nov",
    "des",
];
/// What is counted.
const UNITS: &[&str] = &[
    "ar",
    "aar",
    "dager",
    "dagar",
    "uker",
    "veker",
    "maneder",
    "maaneder",
    "manader",
    "maanader",
    "mnd",
    "md",
    "ganger",
    "gonger",
    "timer",
    "timar",
    "minutter",
    "minutt",
    "personer",
    "personar",
    "barn",
    "prosent",
    "km",
    "meter",
    "cm",
    "kvm",
    "kvadratmeter",
    "vedlegg",
    "dokumenter",
    "dokument",
    "laerere",
    "larere",
    "laerarar",
    "stk",
    "naboer",
    "beboere",
    "leiligheter",
    "arig",
    "aarig",
];
const MONEY: &[&str] = &["kr", "kroner", "nok"];

/// Whether a number that stands at a token is a day, an amount or a measure, by what stands after it.
pub(super) fn is_measure(text: &Folded<'_>, at: usize) -> bool {
    is_day(text, at) || is_amount(text, at) || is_counted(text, at)
}

pub(super) fn is_money(text: &Folded<'_>, at: usize) -> bool {
    MONEY.iter().any(|word| text.is(at, word))
}

pub(super) fn is_month(text: &Folded<'_>, at: usize) -> bool {
    MONTHS.iter().any(|month| text.is(at, month))
}

fn is_counted(text: &Folded<'_>, at: usize) -> bool {
    let gap = text.gap(at + 1);
    if gap.starts_with(",-") || gap.trim_start().starts_with('%') {
        return true;
    }
    let range = text.number(at + 1) && matches!(gap.trim(), "-" | "–" | "og" | "til");
    let last = at + usize::from(range);
    let gap = text.gap(last + 1);
    let spaced = !gap.is_empty() && gap.chars().all(char::is_whitespace);
    // «5 kr» is an amount, «Storgata 5 kr 9000» is what a home costs.
    let money = is_money(text, last + 1) && !text.number(last + 2);
    let square = text.is(last + 1, "m") && text.is(last + 2, "2") && text.gap(last + 2).is_empty();
    spaced && (money || square || UNITS.iter().any(|unit| text.is(last + 1, unit)))
}

/// «5 000 kr», «5.000»; a flat may stand after a house as well, and a phone number.
fn is_amount(text: &Folded<'_>, at: usize) -> bool {
    let Some(next) = text.tokens.get(at + 1).filter(|t| t.number && t.end - t.start == 3) else {
        return false;
    };
    let gap = text.gap(at + 1);
    let spaced = gap.chars().count() == 1 && gap.chars().all(char::is_whitespace);
    let after = text.gap(at + 2);
    let priced = is_money(text, at + 2) || after.starts_with(",-") || text.ends_with_dash(at + 1);
    let goes_on = text.number(at + 2) && after.chars().all(char::is_whitespace);
    let round = matches!(text.word(*next), [_, '0', '0']);
    gap == "." || spaced && (priced || round && !goes_on)
}

fn is_day(text: &Folded<'_>, at: usize) -> bool {
    let gap = text.gap(at + 1);
    let near = |at: usize| text.gap(at).chars().all(|c| c.is_whitespace() || c == '.');
    if is_month(text, at + 1) && near(at + 1) {
        return true;
    }
    // «5. og 6. mars», «5.–6. mars»
    let second = at + 1 + usize::from(text.is(at + 1, "og") || text.is(at + 1, "til"));
    if gap.starts_with('.') && text.number(second) && is_month(text, second + 1) && near(second + 1) {
        return true;
    }
    let length = |at: usize| text.tokens.get(at).filter(|t| t.number).map_or(0, |t| t.end - t.start);
    let signs = [gap.trim(), text.gap(at + 2).trim()];
    let dotted = signs == [".", "."] || signs == ["/", "/"] || signs == ["/", "-"];
    dotted
        && matches!(length(at), 1 | 2)
        && matches!(length(at + 1), 1 | 2)
        && matches!(length(at + 2), 2 | 4)
}
