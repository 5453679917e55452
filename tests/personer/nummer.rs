//! Eleven digits: the numbers of persons in every form, and numbers that are none.

use chrono::NaiveDate;
use klagesak_syntetisk::Chance;

/// The numbers of nobody, of the kind tests are made with: the month has 80 added.
pub(super) fn person(chance: &mut Chance) -> String {
    loop {
        let number = format!(
            "{:02}{:02}{:02}{:03}",
            chance.between(1, 28),
            chance.between(81, 92),
            chance.between(0, 99),
            chance.between(0, 499)
        );
        if let Some(whole) = with_check_digits(&number)
            && is_somebody(&whole)
        {
            return whole;
        }
    }
}

const FIRST: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

fn check_digit(digits: &[u32], weights: &[u32]) -> Option<u32> {
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    match (11 - sum % 11) % 11 {
        10 => None,
        digit => Some(digit),
    }
}

fn digits(text: &str) -> Vec<u32> {
    text.chars().filter_map(|c| c.to_digit(10)).collect()
}

fn with_check_digits(nine: &str) -> Option<String> {
    let mut all = digits(nine);
    all.push(check_digit(&all, &FIRST)?);
    all.push(check_digit(&all, &SECOND)?);
    Some(all.iter().map(u32::to_string).collect())
}

/// Whether eleven digits may be the number of a person, by what the tax authority says of them and not by our reading: the date, with
/// what may be added to day and month, and both check digits. From 2032 the first may be up to three off.
pub(super) fn is_somebody(number: &str) -> bool {
    let all = digits(number);
    let Some([a, b, c, d]) = all.first_chunk().copied() else { return false };
    let (day, month) = (a * 10 + b, c * 10 + d);
    let day = if day > 40 { day - 40 } else { day };
    let month = [80, 65, 40, 0].into_iter().find(|added| month > *added).map_or(0, |added| month - added);
    let year = number.get(4..6).and_then(|year| year.parse::<i32>().ok()).unwrap_or_default();
    let possible = NaiveDate::from_ymd_opt(2000 + year, month, day).is_some();
    let rest =
        |weights: &[u32]| all.iter().zip(weights.iter().chain(&[1])).map(|(d, w)| d * w).sum::<u32>() % 11;
    all.len() == 11 && possible && rest(&FIRST) <= 3 && rest(&SECOND) == 0
}

/// A number of a person in every form there is a rule for.
pub(super) fn skrevet(number: &str) -> Vec<String> {
    let (date, rest) = number.split_at(6);
    let between = [
        " ", "  ", "-", " - ", ".", "_", "/", ":", "\u{a0}", "\u{202f}", "\u{2009}", "\u{2010}", "\u{2011}",
        "\u{2013}", "\u{2014}", "\u{b7}",
    ];
    let wide = |text: &str| -> String {
        text.chars()
            .map(|c| c.to_digit(10).and_then(|digit| char::from_u32(0xff10 + digit)).unwrap_or(c))
            .collect()
    };
    let mut all: Vec<_> = between.iter().map(|between| format!("{date}{between}{rest}")).collect();
    all.extend([number.to_owned(), format!("{} {} {}", &number[..4], &number[4..8], &number[8..])]);
    all.extend(all.clone().iter().map(|text| wide(text)));
    all
}

/// The number of somebody known, divided in ways nobody else's number would be.
pub(super) fn delt(number: &str) -> Vec<String> {
    let n = |from: usize, to: usize| &number[from..to];
    vec![
        format!("{}.{}.{}-{}", n(0, 2), n(2, 4), n(4, 6), n(6, 11)),
        format!("{}-{}-{}-{}-{}", n(0, 2), n(2, 4), n(4, 6), n(6, 9), n(9, 11)),
        format!("{} {}", n(0, 5), n(5, 11)),
        format!("{} {} {} {}", n(0, 3), n(3, 6), n(6, 9), n(9, 11)),
        format!("{}\u{200b}{}", n(0, 4), n(4, 11)),
        format!("{},{}", n(0, 6), n(6, 11)),
    ]
}

/// Numbers offices write in titles that are nobody's, each as it is written.
pub(super) fn andre(chance: &mut Chance) -> Vec<String> {
    let mut all = vec![account(chance), account(chance).replace('.', " ")];
    // In a row and in the grouping of persons too, where it could be nobody's.
    let (bare, kid, case) = (account(chance).replace('.', ""), kid(chance), case(chance));
    for number in [bare, kid, case].into_iter().filter(|number| !is_somebody(number)) {
        if number.len() == 11 {
            all.extend(skrevet(&number));
        }
        all.push(number);
    }
    let phone = chance.between(20_000_000, 99_999_999).to_string();
    let (more, year) = (chance.between(100, 999), chance.between(2000, 2026));
    if !is_somebody(&format!("{phone}{more}")) {
        all.push(format!("{phone} {more}"));
        all.push(format!("{} {} {more}", &phone[..4], &phone[4..]));
    }
    all.push(format!("+47 {} {} {}", &phone[..3], &phone[3..5], &phone[5..]));
    all.push(format!("{year}/{}", chance.between(1, 99_999)));
    all.push(format!("{year}-{:04}-{:03}", chance.between(0, 9999), chance.between(0, 999)));
    // One digit is wrong: nobody's number.
    let somebody = person(chance);
    let last = somebody.chars().last().and_then(|c| c.to_digit(10)).unwrap_or_default();
    all.extend(skrevet(&format!("{}{}", &somebody[..10], (last + 1) % 10)));
    // The check digits fit, and there is no such day.
    all.extend(
        with_check_digits(&format!("{}13{:05}", chance.between(32, 39), chance.between(0, 49_999)))
            .iter()
            .flat_map(|n| skrevet(n)),
    );
    all
}

/// An account number with its check digit, divided as banks do.
fn account(chance: &mut Chance) -> String {
    loop {
        let ten = format!(
            "{:04}{:02}{:04}",
            chance.between(1000, 9999),
            chance.between(0, 99),
            chance.between(0, 9999)
        );
        if let Some(last) = check_digit(&digits(&ten), &SECOND) {
            return format!("{}.{}.{}{last}", &ten[..4], &ten[4..6], &ten[6..]);
        }
    }
}

/// A KID, which may be of any length.
fn kid(chance: &mut Chance) -> String {
    let length = chance.between(7, 25);
    (0..length).map(|_| chance.between(0, 9).to_string()).collect()
}

/// The number of a case, as some systems write it: the year and seven digits.
fn case(chance: &mut Chance) -> String {
    format!("{}{:07}", chance.between(2010, 2026), chance.between(0, 9_999_999))
}
