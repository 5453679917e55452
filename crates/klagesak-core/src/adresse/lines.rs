//! The values in the lines of an address, or in a line of what somebody says is protected.

use super::area::Area;
use super::fold::{Folded, Token};
use super::measures::is_month;
use super::numbers;
use super::pieces::canonical;
use super::street::{FILLERS, Street, is_another, is_compound, is_ending, letter, without_zeros};
use super::verdi::{Verdi, after_box};

/// Words with a number that say where in a house.
const UNITS: &[&str] = &[
    "leil",
    "leilighet",
    "leilnr",
    "leilighetsnr",
    "lgh",
    "oppgang",
    "oppg",
    "inngang",
    "inng",
    "etasje",
    "etg",
    "et",
    "bolig",
    "boligenhet",
    "bruksenhet",
    "h",
    "u",
    "k",
    "l",
    "rom",
    "hybel",
    "seksjon",
    "dor",
    "hus",
    "flat",
    "apt",
    "apartment",
];
/// Words without one that do.
const WITHIN: &[&str] = &[
    "hybel",
    "hybelen",
    "sokkel",
    "sokkelen",
    "kjeller",
    "kjelleren",
    "loft",
    "loftet",
    "leilighet",
    "leil",
    "bolig",
    "etasje",
    "etg",
];
/// What stands before a value to say what it is.
const LABELS: &[&str] = &[
    "adresse",
    "adressen",
    "adressa",
    "adr",
    "bor",
    "bur",
    "bostedsadresse",
    "postadresse",
    "bolig",
    "bustad",
    "hjem",
    "heim",
    "privat",
    "tlf",
    "telefon",
    "mobil",
    "mob",
    "post",
    "e",
    "epost",
    "mor",
    "far",
    "gate",
    "gateadresse",
];
/// Words of lines that say there is no address, or which may not be told.
const NOWHERE: &[&str] = &[
    "uten",
    "utan",
    "ingen",
    "fast",
    "bopel",
    "bosted",
    "bustad",
    "poste",
    "restante",
    "ukjent",
    "ukjend",
    "sperret",
    "sperra",
    "hemmelig",
    "hemeleg",
    "hemmeleg",
    "adresse",
    "adressen",
    "adressa",
    "er",
    "har",
    "midlertidig",
    "mellombels",
    "bolig",
    "strengt",
    "fortrolig",
    "fortruleg",
    "kode",
    "klientadresse",
    "beskyttet",
    "verna",
    "skjult",
    "skjermet",
    "skjerma",
    "folkeregistrert",
    "ikke",
    "ikkje",
    "oppgitt",
    "oppgjeven",
    "kjent",
    "kjend",
    "mangler",
    "manglar",
    "utvandret",
    "utlandet",
    "gradert",
    "adressebeskyttelse",
    "postadresse",
    "ny",
    "i",
    "registeret",
];
/// Words a place has in its name, and a person has not.
const PLACES: &[&str] = &[
    "gard",
    "gaard",
    "garden",
    "gaarden",
    "gardsbruk",
    "bruk",
    "seter",
    "setra",
    "setre",
    "villa",
    "borettslag",
    "bofellesskap",
    "bofelleskap",
    "senter",
    "senteret",
    "krisesenter",
    "krisesenteret",
    "hospits",
    "hotell",
    "pensjonat",
    "sykehjem",
    "fengsel",
    "mottak",
    "camping",
    "hytte",
    "hytta",
];
const SEPARATORS: &[char] = &[',', ';', '\n', '\r', '(', ')', '<', '>', '|', '"', '«', '»', '[', ']', '•'];
const POSTNUMMER: usize = 4;
/// A longer number after a house's is not another house.
const HOUSE: usize = 3;

/// What leads to somebody in some lines, which are those over the postnummer of `area` where there is one. `name` is the
/// person's own.
pub(super) fn values<'t>(
    lines: impl Iterator<Item = &'t str>,
    area: Option<Area>,
    name: Option<&str>,
) -> Vec<Verdi> {
    let mut found = Vec::new();
    let mut parts: Vec<String> = Vec::new();
    for line in lines {
        let line = numbers::taken(&without_mail(line, &mut found), &mut found);
        for part in line.split(SEPARATORS).map(str::trim) {
            let folded = Folded::new(part);
            match parts.last_mut() {
                _ if folded.tokens.is_empty() => {}
                // The number of a house may stand in the next line.
                Some(before) if is_number_alone(&folded) && is_name_alone(before) => {
                    before.push(' ');
                    before.push_str(part);
                }
                _ => parts.push(part.to_owned()),
            }
        }
    }
    let area = area.or_else(|| parts.iter().find_map(|part| postal(&Folded::new(part))));
    let own = name.map(words);
    for part in parts.iter().filter(|part| own.as_ref() != Some(&words(part))) {
        value(part, area.as_ref(), &mut found);
    }
    // Beside something surer, a line of words is as likely a name as a place.
    let gate = found.iter().any(|verdi| matches!(verdi, Verdi::Gate(..)));
    let sure = gate || found.iter().any(|verdi| matches!(verdi, Verdi::Telefon(_) | Verdi::Epost(_)));
    found.retain(|verdi| match verdi {
        Verdi::Sted(pieces, None) => !sure || pieces.iter().any(|piece| tells(piece)),
        Verdi::Sted(..) => !gate,
        _ => true,
    });
    found
}

fn words(text: &str) -> Vec<Vec<char>> {
    let folded = Folded::new(text);
    let mut words: Vec<_> = folded.tokens.iter().map(|token| canonical(folded.word(*token))).collect();
    // «Prøvesen, Prøve» and «Prøve Prøvesen»
    words.sort();
    words
}

/// Whether a word of a name is a place's: one for a place, or a number.
fn tells(piece: &[char]) -> bool {
    let number = piece.first().is_some_and(char::is_ascii_digit);
    number || PLACES.iter().any(|word| piece.iter().copied().eq(word.chars()))
}

/// The line without its e-mail addresses.
fn without_mail(line: &str, found: &mut Vec<Verdi>) -> String {
    let ends = |c: char| c.is_whitespace() || SEPARATORS.contains(&c) || matches!(c, ':' | '/' | '\'');
    let (mut rest, mut any) = (String::new(), false);
    for word in line.split_inclusive(ends) {
        let mail = word.trim_end_matches(ends);
        let whole = mail.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'));
        match Verdi::epost(mail).filter(|_| whole) {
            Some(epost) => {
                found.push(epost);
                any = true;
                rest.push(',');
            }
            None => rest.push_str(word),
        }
    }
    if !any && line.contains('@') {
        found.extend(Verdi::epost(line));
        return String::new();
    }
    rest
}

// A function of its own also in a program for browsers, which compile what they are given before they run it.
#[inline(never)]
fn value(part: &str, area: Option<&Area>, found: &mut Vec<Verdi>) {
    if let Some(name) = behind_by_way_of(part) {
        let folded = Folded::new(name);
        let Some(at) = numbered(&folded, 0) else { return found.extend(Verdi::hos(name)) };
        let start = if is_box(&folded, at) { box_word(&folded, at) } else { street_start(&folded, at) };
        let before = folded.tokens.get(start).and_then(|token| name.get(..token.from)).unwrap_or_default();
        found.extend(Verdi::hos(before));
        return streets(&folded, start, at, area, found);
    }
    let labelled = part.split_once(':').filter(|(label, rest)| {
        let rest = Folded::new(rest);
        let named = rest.tokens.first().is_some_and(|token| token.end - token.start > 1 && !token.number);
        !label.contains(|c: char| c.is_numeric()) && named && !FILLERS.iter().any(|filler| rest.is(0, filler))
    });
    if let Some((_, rest)) = labelled {
        return value(rest.trim(), area, found);
    }
    let folded = Folded::new(part);
    let first = first_word(&folded);
    let Some(token) = folded.tokens.get(first) else { return };
    let is_word = |word: &&str, at: usize| folded.is(at, word);
    if (first..folded.tokens.len())
        .all(|at| folded.number(at) || NOWHERE.iter().any(|word| is_word(word, at)))
    {
        return;
    }
    match numbered(&folded, first) {
        Some(at) => streets(&folded, first, at, area, found),
        None if postal(&folded).is_some() || is_unit(&folded, first) => {}
        None if !folded.tokens.iter().any(|token| token.number) => {
            found.extend(part.get(token.from..).and_then(|name| Verdi::sted(name, area)));
        }
        // «12 Rue de l'Exemple»
        None if first == 0 && token.number && folded.tokens.len() > 1 => {
            found.extend(Verdi::sted(part, None))
        }
        None => {}
    }
}

/// The street, or the box, of the words from one on, with all the numbers after them.
fn streets(part: &Folded<'_>, first: usize, at: usize, area: Option<&Area>, found: &mut Vec<Verdi>) {
    let Some(number) = part.tokens.get(at) else { return };
    if is_box(part, at) {
        let number = without_zeros(&part.digits(*number)).to_owned();
        return found.push(Verdi::Boks(number, area.cloned()));
    }
    let end = (first..at).rev().find(|word| !is_filler(part, *word)).map_or(first, |word| word + 1);
    // «Prøveby Storgata 5» is found as «Storgata 5», but «Nedre Storgata 5» is another street.
    let start = street_start(part, at);
    let alone = start > first && is_compound(part, end - 1);
    let mut at = at;
    while let Some(number) = part.tokens.get(at).filter(|token| token.number) {
        let letter = letter(part, at + 1);
        for start in [Some(first), alone.then_some(start)].into_iter().flatten() {
            let words = part.tokens.get(start..end).unwrap_or_default();
            let street = Street::new(part, words, *number, letter);
            found.extend(street.map(|street| Verdi::Gate(street, area.cloned())));
        }
        at += 1 + usize::from(letter.is_some());
        let joined = ["og", "eller"].iter().any(|word| part.is(at, word));
        at += usize::from(joined);
        let house = part.tokens.get(at).is_some_and(|token| token.number && token.end - token.start <= HOUSE);
        let signs = matches!(part.gap(at).trim(), "/" | "-" | "–" | "&" | "+");
        if !(house && (joined || signs)) {
            break;
        }
    }
}

/// Where the street begins that has a number: its last word, with those that belong to it.
fn street_start(part: &Folded<'_>, at: usize) -> usize {
    let last = (0..at).rev().find(|word| !is_filler(part, *word)).unwrap_or(0);
    let mut start = last;
    if last > 0 && is_ending(part, last) && !part.number(last - 1) {
        start -= 1;
    }
    while start > 0 && is_another(part, start - 1) {
        start -= 1;
    }
    start
}

fn is_filler(part: &Folded<'_>, at: usize) -> bool {
    FILLERS.iter().any(|filler| part.is(at, filler))
}

fn is_box(part: &Folded<'_>, at: usize) -> bool {
    (0..at).any(|from| {
        after_box(part, from) == Some(at)
            || after_box(part, from) == at.checked_sub(1) && is_filler(part, at - 1)
    })
}

fn box_word(part: &Folded<'_>, at: usize) -> usize {
    (0..at).find(|from| after_box(part, *from).is_some()).unwrap_or(0)
}

/// The postnummer a part begins with, when a place stands after it.
fn postal(part: &Folded<'_>) -> Option<Area> {
    let [first, second, ..] = part.tokens.as_slice() else { return None };
    let is_postal = first.number && first.end - first.start == POSTNUMMER && !second.number;
    let poststed: String = part.word(*second).iter().collect();
    is_postal.then(|| Area::new(&part.digits(*first), Some(&poststed)))
}

fn behind_by_way_of(part: &str) -> Option<&str> {
    let lower = part.get(..4).unwrap_or(part).to_lowercase();
    let found = ["c/o", "c\\o", "v/", "c/ o", "co "].iter().find(|by| lower.starts_with(**by))?;
    part.get(found.len()..)
}

/// «5 B» or «nr. 5» alone.
fn is_number_alone(part: &Folded<'_>) -> bool {
    let at = (0..part.tokens.len()).find(|at| !is_filler(part, *at)).unwrap_or(0);
    let house = part.tokens.get(at).is_some_and(|token| token.number && token.end - token.start <= HOUSE);
    house && part.tokens.len() <= at + 1 + usize::from(letter(part, at + 1).is_some())
}

/// A line a number may belong to.
fn is_name_alone(line: &str) -> bool {
    let folded = Folded::new(line);
    let numbered = folded.tokens.iter().any(|token| token.number);
    !numbered && behind_by_way_of(line).is_none() && !folded.tokens.is_empty()
}

/// Past what says what it is, which of them, and where in the house: «Adresse Storgata 5», «1. Storgata 5»,
/// «H0302 Storgata 5», «3. etg. Storgata 5», «Oppgang B Storgata 5», «7030 Trondheim Storgata 5».
fn first_word(part: &Folded<'_>) -> usize {
    let mut first = 0;
    loop {
        let number = |at: usize| part.number(at);
        let letter = part
            .tokens
            .get(first + 1)
            .is_some_and(|token: &Token| !token.number && token.end - token.start == 1);
        let within = WITHIN.iter().any(|word| part.is(first, word));
        let listed =
            number(first) && matches!(part.gap(first + 1).trim(), "." | ")") && !is_month(part, first + 1);
        let later = (first + 1..part.tokens.len()).any(number);
        let label = LABELS.iter().any(|label| part.is(first, label)) && part.tokens.len() > first + 1;
        let next = match () {
            () if number(first) && is_unit(part, first + 1) && !is_month(part, first + 1) => first + 2,
            () if is_unit(part, first) && (number(first + 1) || letter) => {
                let glued = letter && number(first + 2) && part.gap(first + 2).is_empty();
                let flat = number(first + 1) && self::letter(part, first + 2).is_some();
                first + 2 + usize::from(glued || flat)
            }
            () if first == 0 && later && listed => first + 1,
            () if first == 0 && later && postal(part).is_some() => first + 2,
            () if within => first + 1,
            () if label && !number(first + 1) => first + 1 + usize::from(part.is(first + 1, "i")),
            () => return first,
        };
        first = next;
    }
}

pub(super) fn is_unit(part: &Folded<'_>, index: usize) -> bool {
    UNITS.iter().any(|unit| part.is(index, unit))
}

/// The first number with a word before it that names no place in the house.
fn numbered(part: &Folded<'_>, first: usize) -> Option<usize> {
    (first + 1..part.tokens.len()).find(|&at| {
        let after_word = part.tokens.get(at - 1).is_some_and(|before| !before.number);
        let filled = is_filler(part, at - 1) && at > first + 1;
        part.number(at) && after_word && (!is_unit(part, at - 1) || filled)
    })
}
