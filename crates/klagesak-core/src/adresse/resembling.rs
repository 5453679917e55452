//! What looks like an address and is not known to be anybody's.

use super::Kjente;
use super::fold::Folded;
use super::measures::{is_measure, is_money};

/// What the name of a street ends with.
const STREETS: &[&str] = &[
    "gata", "gaten", "gate", "gt", "veien", "vegen", "veg", "vei", "plassen", "plass", "alleen", "stien",
    "bakken", "bakkane", "svingen", "kroken", "tunet", "haugen", "ringen", "torget", "torg", "terrasse",
    "brygge", "grenda", "toppen", "asen", "aasen", "lokka", "loekka", "vika", "jordet",
];
/// Shorter, it is an everyday word: «en vei 3».
const SHORTEST_STEM: usize = 2;
const LONGEST_NUMBER: usize = 3;
/// What a word is, and not a street: «vurderingen 3», «barnehageplass 3».
const EVERYDAY: &[&str] = &[
    "eringen",
    "endringen",
    "fordringen",
    "forandringen",
    "hindringen",
    "sikringen",
    "geplass",
    "leplass",
    "dsplass",
    "ngsplass",
    "msplass",
];
/// An address that stands at once after these is that of an office, a school or a landlord.
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
/// With a name, these may stand between: «Utleieren holder til i Prøvegata 5», «Nav Prøveby, avdeling for bolig, Prøvegata 5».
const BETWEEN: &[&str] = &[
    "i",
    "pa",
    "paa",
    "ved",
    "til",
    "holder",
    "held",
    "ligger",
    "ligg",
    "er",
    "na",
    "avd",
    "avdeling",
    "for",
    "og",
    "sentrum",
    "lokaler",
    "lokala",
    "lokalene",
    "besoksadresse",
    "postadresse",
    "kontoradresse",
    "forretningsadresse",
];
const BOXES: &[&str] = &["postboks", "boks", "pb"];
/// Somebody lives there, and the words after say of what it is a part: «bor i Prøve kommune, Prøvegata 5».
const LIVES: &[&str] = &[
    "bor", "bodde", "bodd", "bur", "budde", "budd", "flyttet", "flytta", "flytter", "flyttar", "bosatt",
    "busett", "bolig", "bustad", "adresse", "adressen", "adressa", "hjemme", "heime", "leier", "leide",
    "leiger",
];
const AROUND: &[&str] = &["kommune", "kommunen", "borettslag"];
const REACH: usize = 8;
/// What a case is about stands after a number as well as a town does.
const MATTERS: &[&str] = &[
    "husleie",
    "husleige",
    "depositum",
    "vedtak",
    "vedtaket",
    "klage",
    "klagen",
    "soknad",
    "strom",
    "bostotte",
    "barnetrygd",
    "stonad",
    "sosialhjelp",
    "faktura",
    "saken",
    "livsopphold",
];

/// How many places in a text look like an address: the name of a street with a number, or a postnummer with a poststed. Not
/// counted are those of `offices`, and those that stand after a word for one.
#[must_use]
pub fn count(text: &str, offices: &Kjente) -> usize {
    // Without a digit there is no address.
    if is_of_a_machine(text) || !text.chars().any(char::is_numeric) {
        return 0;
    }
    let folded = Folded::new(text);
    let looks = |at: usize| is_street(&folded, at) || is_poststed(&folded, at);
    // Most texts have none, and what an office's is need not be asked.
    if !(0..folded.tokens.len()).any(looks) {
        return 0;
    }
    let (mut count, mut at) = (0, 0);
    while at < folded.tokens.len() {
        if let Some(end) = offices.at(&folded, at) {
            at = past_poststed(&folded, end);
        } else if looks(at) {
            count += usize::from(!is_official(&folded, at));
            at = past_poststed(&folded, at + 2);
        } else {
            at += 1;
        }
    }
    count
}

/// Whether it is an id, a checksum, a date or an amount. No street ends with these letters, and nothing parts a place from its number.
fn is_of_a_machine(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_hexdigit() || matches!(b, b'-' | b':' | b'.' | b'+' | b'T' | b'Z'))
}

/// A street and its poststed are one address.
fn past_poststed(text: &Folded<'_>, from: usize) -> usize {
    let after = (from..from + 2).find(|at| is_poststed(text, *at));
    after.map_or(from, |at| at + 2)
}

fn is_street(text: &Folded<'_>, at: usize) -> bool {
    let (Some(word), Some(number)) = (text.tokens.get(at), text.tokens.get(at + 1)) else { return false };
    if !number.number || number.end - number.start > LONGEST_NUMBER {
        return false;
    }
    let letters = text.word(*word);
    let ending = STREETS.iter().find(|ending| ends_with(letters, ending));
    let Some(ending) = ending else { return false };
    let before = at.checked_sub(1).and_then(|before| text.tokens.get(before));
    let named = letters.len() >= ending.len() + SHORTEST_STEM
        || before.is_some_and(|before| before.capital && !before.number) && text.gap(at).trim().is_empty();
    // «ringt 90» is no street.
    let short = *ending == "gt";
    let abbreviated = short && text.gap(at + 1).starts_with('.');
    if short && !abbreviated {
        return false;
    }
    let everyday = !word.capital && EVERYDAY.iter().any(|end| ends_with(letters, end))
        || EVERYDAY.iter().any(|end| end.ends_with("ringen") && ends_with(letters, end));
    named && !everyday && (abbreviated || !text.sentence_before(at + 1)) && !is_measure(text, at + 1)
}

fn is_poststed(text: &Folded<'_>, at: usize) -> bool {
    let (Some(number), Some(place)) = (text.tokens.get(at), text.tokens.get(at + 1)) else { return false };
    if !number.number || number.end - number.start != 4 {
        return false;
    }
    // A year before a capital letter is seldom a postnummer.
    let year = matches!(text.word(*number), ['1', '9', ..] | ['2', '0', ..]);
    let amount = is_money(text, at + 1) || at > 0 && text.is(at - 1, "kr");
    // «2025/1234 Husleie»
    let case = at > 0 && text.number(at - 1) && matches!(text.gap(at).trim(), "/" | "-");
    let matter = case || MATTERS.iter().any(|word| text.is(at + 1, word));
    let gap = text.gap(at + 1);
    let spaced = !gap.is_empty() && gap.chars().all(char::is_whitespace);
    !year && !amount && !matter && !place.number && place.capital && place.end - place.start > 1 && spaced
}

/// Whether only the name of an office, and words that say where it is, stand between a word for one and an address. What
/// anything else is said of may be somebody's home: «Nav har fått vite at hun bor i Prøvegata 5».
fn is_official(text: &Folded<'_>, at: usize) -> bool {
    for before in (at.saturating_sub(REACH)..at).rev() {
        if ends_sentence(text, before + 1) {
            return false;
        }
        if OFFICIAL.iter().any(|word| text.is(before, word)) {
            return !AROUND.iter().any(|word| text.is(before, word)) || !lives(text, before);
        }
        let Some(token) = text.tokens.get(before) else { return false };
        let box_number = token.number && before > 0 && BOXES.iter().any(|word| text.is(before - 1, word));
        let between = BETWEEN.iter().chain(BOXES).any(|word| text.is(before, word));
        let name = token.capital && !lives_at(text, before);
        if !(between || box_number || name) {
            return false;
        }
    }
    false
}

fn lives(text: &Folded<'_>, at: usize) -> bool {
    (at.saturating_sub(REACH)..at)
        .rev()
        .take_while(|before| !ends_sentence(text, before + 1))
        .any(|b| lives_at(text, b))
}

fn lives_at(text: &Folded<'_>, at: usize) -> bool {
    LIVES.iter().any(|word| text.is(at, word))
}

/// A colon leads on to the address.
fn ends_sentence(text: &Folded<'_>, at: usize) -> bool {
    text.sentence_before(at) && !text.gap(at).starts_with(':')
}

fn ends_with(letters: &[char], ending: &str) -> bool {
    let from = letters.len().checked_sub(ending.len());
    from.and_then(|from| letters.get(from..)).is_some_and(|end| end.iter().copied().eq(ending.chars()))
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
            // An office that is told of something is not where it is.
            ("Nav har fått vite at klageren bor i Prøvegata 5", 1),
            ("Skolen skriver at barnet har adresse Prøvegata 5", 1),
            ("Kommunen fikk melding om at ho budde i Prøvegata 5", 1),
            ("Nav ble varslet. Prøvegata 5 er stengt.", 1),
            ("Utleieren sier hun flyttet til Prøvegata 5", 1),
            ("Nav vet at hun er bosatt i Prøvegata 5", 1),
            ("Advokaten traff henne hjemme i Prøvegata 5", 1),
            ("Utleieren bekrefter at hun leier bolig i Prøvegata 5", 1),
            ("Hun bor i Prøve kommune, Prøvegata 5", 1),
            ("Nav Prøveby, Prøvegata 5", 0),
            ("Nav Prøveby, Postboks 12, 0001 Prøveby", 0),
            ("Utleier: Prøve Eiendom AS, Prøvegata 5", 0),
            ("Skolen ligger i Prøvegata 5", 0),
            // A day, an amount, a number of something.
            ("vurderingen 3. mars og endringen 1. januar", 0),
            ("forsikringen 350 kroner, barnehageplass 3 dager", 0),
            ("Vurderingen 3 og Regjeringen 4", 0),
            ("Møtet i Prøvegata 5. og 6. mars, Prøvegata 5.3.2026", 0),
            ("Saksnr. 2025/1234 Husleie, 8150 Husleie", 0),
            ("Solringen 3 og Torvplass 4", 2),
        ] {
            assert_eq!(count(text, &none), expected, "{text}");
        }
        let office = Kjente::of_lines("Prøvegata 5").unwrap();
        assert_eq!(count("Møt opp i Prøvegt. 5, 0001 Prøveby", &office), 0);
    }
}
