//! What looks like an address and is not known to be anybody's.

use super::Kjente;
use super::fold::Folded;

/// What the name of a street ends with.
const STREETS: &[&str] = &[
    "gata", "gaten", "gate", "gt", "veien", "vegen", "veg", "vei", "plassen", "plass", "alleen", "stien",
    "bakken", "bakkane", "svingen", "kroken", "tunet", "haugen", "ringen", "torget", "torg", "terrasse",
    "brygge", "grenda", "toppen", "asen", "aasen", "lokka", "loekka", "vika", "jordet",
];
/// Shorter, it is an everyday word: «en vei 3».
const SHORTEST_STEM: usize = 2;
const LONGEST_NUMBER: usize = 3;
/// Before these, and so many words after, an address is that of an office, a school or a landlord.
const OFFICIAL: &[&str] = &[
    "utleier",
    "utleieren",
    "utleiers",
    "huseier",
    "huseieren",
    "gardeier",
    "gaardeier",
    "boligbygg",
    "borettslag",
    "skole",
    "skolen",
    "skule",
    "skulen",
    "barnehage",
    "barnehagen",
    "kontor",
    "kontoret",
    "kontorets",
    "navkontoret",
    "nav",
    "radhus",
    "radhuset",
    "raadhus",
    "raadhuset",
    "kommune",
    "kommunen",
    "kommunens",
    "legesenter",
    "legesenteret",
    "legekontor",
    "sykehus",
    "sykehuset",
    "advokat",
    "advokaten",
    "statsforvalteren",
    "statsforvaltaren",
    "bank",
    "banken",
    "butikk",
    "butikken",
    "senter",
    "senteret",
    "firma",
    "firmaet",
    "as",
];
const REACH: usize = 8;
const AMOUNTS: &[&str] = &["kr", "kroner", "nok"];

/// How many places in a text look like an address: the name of a street with a number, or a postnummer with a poststed. Not
/// counted are those of `offices`, and those that stand after a word for one.
#[must_use]
pub fn count(text: &str, offices: &Kjente) -> usize {
    // Without a digit there is no address.
    if !text.chars().any(char::is_numeric) {
        return 0;
    }
    let folded = Folded::new(text);
    let (mut count, mut at) = (0, 0);
    while at < folded.tokens.len() {
        if let Some(end) = offices.at(&folded, at) {
            at = past_poststed(&folded, end);
        } else if is_street(&folded, at) || is_poststed(&folded, at) {
            count += usize::from(!is_official(&folded, at));
            at = past_poststed(&folded, at + 2);
        } else {
            at += 1;
        }
    }
    count
}

/// A street and its poststed are one address.
fn past_poststed(text: &Folded<'_>, from: usize) -> usize {
    let after = (from..from + 2).find(|at| is_poststed(text, *at));
    after.map_or(from, |at| at + 2)
}

fn is_street(text: &Folded<'_>, at: usize) -> bool {
    let (Some(word), Some(number)) = (text.tokens.get(at), text.tokens.get(at + 1)) else { return false };
    let letters = text.word(*word);
    let ending = STREETS.iter().find(|ending| {
        let from = letters.len().checked_sub(ending.len());
        from.and_then(|from| letters.get(from..)).is_some_and(|end| end.iter().copied().eq(ending.chars()))
    });
    let Some(ending) = ending else { return false };
    let before = at.checked_sub(1).and_then(|before| text.tokens.get(before));
    let named = letters.len() >= ending.len() + SHORTEST_STEM
        || before.is_some_and(|before| before.capital && !before.number) && text.gap(at).trim().is_empty();
    let digits = number.end - number.start;
    // «ringt 90» is no street.
    let short = *ending == "gt";
    let abbreviated = short && text.gap(at + 1).starts_with('.');
    if short && !abbreviated {
        return false;
    }
    named && number.number && digits <= LONGEST_NUMBER && (abbreviated || !text.sentence_before(at + 1))
}

fn is_poststed(text: &Folded<'_>, at: usize) -> bool {
    let (Some(number), Some(place)) = (text.tokens.get(at), text.tokens.get(at + 1)) else { return false };
    let four = number.number && number.end - number.start == 4;
    // A year before a capital letter is seldom a postnummer.
    let year = matches!(text.word(*number), ['1', '9', ..] | ['2', '0', ..]);
    let amount = AMOUNTS.iter().any(|word| text.is(at + 1, word)) || at > 0 && text.is(at - 1, "kr");
    let gap = text.gap(at + 1);
    let spaced = !gap.is_empty() && gap.chars().all(char::is_whitespace);
    four && !year && !amount && !place.number && place.capital && place.end - place.start > 1 && spaced
}

fn is_official(text: &Folded<'_>, at: usize) -> bool {
    (at.saturating_sub(REACH)..at).any(|before| OFFICIAL.iter().any(|word| text.is(before, word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_counted_and_other_numbers_are_not() {
        let none = Kjente::default();
        for (text, expected) in [
            ("Hun bor i Prøvegata 5, 0001 Prøveby.", 1),
            ("Prøvegata 5 og Olav Prøves gate 12 B", 2),
            ("Post til 0001 Prøveby", 1),
            ("prøveveien-5.pdf", 1),
            ("Utleieren holder til i Prøvegata 5, 0001 Prøveby.", 0),
            ("Husleie 5000 Kroner for 2026 Klagen, vei 3, § 18, saken 2026/123", 0),
            ("Vi gikk i Prøvegata. 5 barn var med.", 0),
            ("Vi har ringt 90 ganger fra Prøvegt. 5", 1),
            ("", 0),
        ] {
            assert_eq!(count(text, &none), expected, "{text}");
        }
        let office = Kjente::of_lines("Prøvegata 5").unwrap();
        assert_eq!(count("Møt opp i Prøvegt. 5, 0001 Prøveby", &office), 0);
    }
}
