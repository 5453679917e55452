//! Text of the source as this format can have it.

use klagesak_core::verdi::{Fritekst, Tekst};
use serde_json::Value;

/// The text at a pointer; none when there is nothing there.
pub(super) fn at<'a>(value: &'a Value, pointer: &str) -> Option<&'a str> {
    value.pointer(pointer).and_then(Value::as_str)
}

/// A line of text, when it has a form the format can have.
pub(super) fn line<const MAX: usize>(text: &str) -> Option<String> {
    Tekst::<MAX>::new(text.trim()).ok().map(|text| text.as_str().to_owned())
}

/// Free text in pieces no longer than the format allows, divided where it divides itself: at an empty line, a line, a sentence,
/// a word. Nothing is left out but white space between the pieces. Gives how many control characters became spaces.
pub(super) fn pieces<const MAX: usize>(text: &str) -> (Vec<String>, usize) {
    let mut replaced = 0;
    let plain: String = text
        .chars()
        .map(|c| match c {
            '\n' | '\r' => c,
            _ if c.is_control() => {
                replaced += 1;
                ' '
            }
            _ => c,
        })
        .collect();
    // Composed letters may be longer than they were, so they are composed before they are counted.
    let plain = Fritekst::<{ usize::MAX }>::new(plain).map(|t| t.as_str().to_owned()).unwrap_or_default();
    let mut pieces = Vec::new();
    let mut rest = plain.trim();
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(end(rest, MAX));
        pieces.push(piece.trim_end().to_owned());
        rest = after.trim_start();
    }
    (pieces, replaced)
}

/// Where the first piece ends, in bytes: never 0.
fn end(text: &str, max: usize) -> usize {
    let Some((limit, _)) = text.char_indices().nth(max) else { return text.len() };
    let head = text.get(..limit).unwrap_or(text);
    ["\n\n", "\r\n\r\n", "\n", ". ", " "]
        .iter()
        // A piece that ends early is no good place to divide.
        .find_map(|mark| head.rfind(mark).map(|at| at + mark.len()).filter(|at| *at > limit / 2))
        .unwrap_or(limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_text_is_one_piece_and_blank_text_none() {
        assert_eq!(pieces::<100>(" Jeg klager. \n"), (vec!["Jeg klager.".to_owned()], 0));
        assert_eq!(pieces::<100>("  \n "), (vec![], 0));
        assert_eq!(pieces::<100>("a\u{0}b\tc"), (vec!["a b c".to_owned()], 2));
    }

    #[test]
    fn long_text_is_divided_where_it_divides_itself_and_nothing_is_left_out() {
        let text = "Første avsnitt er her.\n\nAndre avsnitt. Det har to setninger.\nOgenlinjeutenmellomrom";
        for (pieces, max) in
            [(pieces::<40>(text).0, 40), (pieces::<20>(text).0, 20), (pieces::<7>(text).0, 7)]
        {
            assert!(pieces.iter().all(|p| (1..=max).contains(&p.chars().count())), "{pieces:?}");
            let joined: String = pieces.concat().split_whitespace().collect();
            assert_eq!(joined, text.split_whitespace().collect::<String>());
        }
        assert_eq!(pieces::<40>(text).0[0], "Første avsnitt er her.");
    }
}
