//! Phone numbers: the digits, whatever stands between them and before them.

use super::fold::{Folded, is_invisible};
use super::verdi::Verdi;

/// A shorter number belongs to a service, not to somebody.
const SHORTEST: usize = 7;
const NATIONAL: usize = 8;
/// More signs than this between two groups make them two numbers; more spaces and dashes may stand there.
const WIDEST: usize = 3;
const WIDEST_BLANK: usize = 12;
/// The longest number there is, with the country.
const LONGEST: usize = 15;
/// The number of a house.
const HOUSE: usize = 3;
/// What stands before a phone number.
const LABELS: &[&str] = &[
    "tlf",
    "tlfnr",
    "telefon",
    "telefonnr",
    "telefonnummer",
    "tel",
    "mobil",
    "mobilnr",
    "mob",
    "mobiltelefon",
    "nr",
    "nummer",
    "phone",
    "sms",
    "fax",
    "privat",
    "jobb",
    "mor",
    "far",
    "ring",
    "og",
    "eller",
];

/// The digits of a number without the country where that is Norway; none of what is no phone number of a person.
pub(super) fn phone(text: &str) -> Option<String> {
    let folded = Folded::new(text);
    let mut digits: String = folded.tokens.iter().filter(|t| t.number).map(|t| folded.digits(*t)).collect();
    if let Some(foreign) = digits.strip_prefix("00") {
        digits = foreign.to_owned();
    }
    if let Some(national) = digits.strip_prefix("47").filter(|national| national.len() == NATIONAL) {
        digits = national.to_owned();
    }
    (digits.len() >= SHORTEST).then_some(digits)
}

/// The line without its phone numbers.
pub(super) fn taken(line: &str, found: &mut Vec<Verdi>) -> String {
    let folded = Folded::new(line);
    let (mut rest, mut copied, mut at) = (String::new(), 0, 0);
    while at < folded.tokens.len() {
        let end = run(&folded, at);
        for (from, to) in numbers_in(&folded, at, end) {
            let text: String =
                (from..to).filter_map(|at| folded.tokens.get(at)).map(|t| folded.digits(*t)).collect();
            let (Some(first), Some(last)) = (folded.tokens.get(from), folded.tokens.get(to - 1)) else {
                continue;
            };
            if let Some(telefon) = Verdi::telefon(&text) {
                found.push(telefon);
                rest.push_str(line.get(copied..first.from).unwrap_or_default());
                rest.push(',');
                copied = last.to;
            }
        }
        at = end.max(at + 1);
    }
    rest.push_str(line.get(copied..).unwrap_or_default());
    rest
}

/// Where a row of numbers ends that nothing parts.
fn run(text: &Folded<'_>, start: usize) -> usize {
    let parts = |gap: &str| gap.contains([',', ';', '/', '|', '(', '&', '\n']);
    let mut end = start;
    while text.number(end) && (end == start || !parts(text.gap(end))) {
        end += 1;
    }
    end
}

/// The phone numbers of a row of numbers: where each begins and ends.
fn numbers_in(text: &Folded<'_>, start: usize, end: usize) -> Vec<(usize, usize)> {
    let digits = |from: usize, to: usize| -> String {
        (from..to).filter_map(|at| text.tokens.get(at)).map(|token| text.digits(*token)).collect()
    };
    let all = digits(start, end);
    let length = |at: usize| text.tokens.get(at).map_or(0, |token| token.end - token.start);
    let day = end - start == 3 && length(start) <= 2 && length(start + 1) <= 2 && length(start + 2) == 4;
    if all.len() < SHORTEST || day {
        return Vec::new();
    }
    let abroad = text.gap(start).contains('+') || all.starts_with("00");
    let several = split(text, start, end);
    if !several.is_empty() {
        return several;
    }
    let before = start.checked_sub(1);
    let labelled = before.is_none_or(|before| LABELS.iter().any(|label| text.is(before, label)));
    let apart = text.gap(start).contains([',', ';', ':', '/', '|', '(']);
    if before.is_some() && !abroad && length(start) <= HOUSE {
        let after = split(text, start + 1, end);
        if !after.is_empty() {
            return after;
        }
    }
    let whole = all.len() <= LONGEST && (abroad || labelled || apart || end == start + 1);
    if whole { vec![(start, end)] } else { Vec::new() }
}

/// A row as national numbers one after another; empty when it is anything else.
fn split(text: &Folded<'_>, start: usize, end: usize) -> Vec<(usize, usize)> {
    let (mut found, mut from, mut digits) = (Vec::new(), start, String::new());
    for at in start..end {
        digits.extend(text.tokens.get(at).map(|token| text.digits(*token)));
        let country = digits.strip_prefix("00").unwrap_or(&digits);
        let national = country.strip_prefix("47").filter(|national| national.len() == NATIONAL);
        let foreign = digits.starts_with("00") && national.is_none();
        if !foreign && (digits.len() == NATIONAL || national.is_some()) {
            found.push((from, at + 1));
            from = at + 1;
            digits.clear();
        }
    }
    if from == end { found } else { Vec::new() }
}

/// Where a phone number that begins at a token ends, as a token.
pub(super) fn find(text: &Folded<'_>, index: usize, wanted: &str) -> Option<usize> {
    let mut digits = String::new();
    for place in index..text.tokens.len() {
        let token = text.tokens.get(place).filter(|token| token.number)?;
        let gap = || text.gap(place).chars().filter(|c| !is_invisible(*c));
        let blank =
            gap().all(|c| c.is_whitespace() || matches!(c, '-' | '–' | '\u{2010}' | '\u{2011}' | '.'));
        let near = gap().count() <= if blank { WIDEST_BLANK } else { WIDEST };
        if place > index && !near {
            return None;
        }
        digits.push_str(&text.digits(*token));
        let country = digits.strip_prefix("00").unwrap_or(&digits);
        if digits == wanted || country == wanted || country.strip_prefix("47") == Some(wanted) {
            return Some(place + 1);
        }
        if digits.len() > wanted.len() + "0047".len() {
            return None;
        }
    }
    None
}
