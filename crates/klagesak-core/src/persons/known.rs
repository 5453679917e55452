//! The number of a person who is known, however it is divided.

use super::numbers::has_digits;

/// More than this between two digits is no longer one number.
const BETWEEN: usize = 3;

/// Whether a text holds the digits of a number in order, with signs between that are no letters, as few as a person would write.
/// Whose number it is, is known; so nothing need be right about the form, as in [`has_personnummer`](super::has_personnummer).
#[must_use]
pub fn has_number(text: &str, number: &str) -> bool {
    // A foreign number may have letters and signs among its digits.
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 || !has_digits(text, digits) {
        return false;
    }
    let number: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
    // Each digit with whether something stands before it.
    let mut run: Vec<(u32, bool)> = Vec::new();
    let (mut between, mut found) = (0, false);
    for c in text.chars() {
        match digit(c) {
            // A longer number, such as a KID, is another.
            Some(digit) => {
                found = false;
                run.push((digit, run.is_empty() || between > 0));
                between = 0;
                let own = run.len().checked_sub(number.len()).and_then(|from| run.get(from..));
                found |= own.is_some_and(|own| {
                    own.first().is_some_and(|(_, apart)| *apart)
                        && own.iter().map(|(digit, _)| digit).eq(&number)
                });
            }
            None if found => return true,
            None if c.is_alphabetic() || between == BETWEEN => {
                run.clear();
                between = 0;
            }
            None => between += 1,
        }
    }
    found
}

/// A digit, narrow or wide.
fn digit(c: char) -> Option<u32> {
    c.to_digit(10).or_else(|| u32::from(c).checked_sub(0xff10).filter(|digit| *digit < 10))
}

#[cfg(test)]
mod tests {
    use super::has_number;

    #[test]
    fn a_known_number_is_found_however_it_is_divided() {
        for text in [
            "15838510156",
            "klage 158385 10156",
            "15.83.85-10156",
            "15-83-85-101-56",
            "15838 510156",
            "158 385 101 56",
            "1583\u{200b}8510156",
            "１５８３８５１０１５６",
        ] {
            assert!(has_number(text, "15838510156"), "{text}");
        }
        for text in [
            "1583851015",
            "15838510 kroner 156",
            "15838510 .... 156",
            "15838510157",
            "KID 158385101560",
            "20260315838510156.pdf",
            "",
        ] {
            assert!(!has_number(text, "15838510156"), "{text}");
        }
        assert!(!has_number("12", ""));
        assert!(has_number("1234567890", "AB-1234567890") && !has_number("123456789", "AB-1234567890"));
    }
}
