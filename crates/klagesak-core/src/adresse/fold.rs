//! A text as a reader hears it: letters without case, signs or look-alikes, and where its words and numbers begin.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text taken apart. What stands between its words and numbers is left to the text itself.
#[derive(Debug)]
pub(super) struct Folded<'t> {
    text: &'t str,
    /// The letters and digits, one after another.
    pub(super) flat: Vec<char>,
    pub(super) tokens: Vec<Token>,
}

/// A word, or a number, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    /// In the letters and digits.
    pub(super) start: usize,
    pub(super) end: usize,
    /// In the text, in bytes.
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) number: bool,
    /// Whether it begins with a capital letter.
    pub(super) capital: bool,
}

impl<'t> Folded<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut folded = Self { text, flat: Vec::with_capacity(text.len()), tokens: Vec::new() };
        let mut previous = Previous::Sign;
        let mut coded = 0;
        for (at, c) in text.char_indices() {
            if is_invisible(c) {
                continue;
            }
            if c.is_ascii() && c != '%' && at >= coded {
                let kind = kind(c);
                if kind != Previous::Sign {
                    folded.push(c, kind, at..at + 1, previous.is_followed_by(kind));
                }
                previous = kind;
                continue;
            }
            if at < coded {
                previous = Previous::Sign;
                continue;
            }
            if c == '%' && is_coded(text.get(at + 1..).unwrap_or_default()) {
                coded = at + "%20".len();
                previous = Previous::Sign;
                continue;
            }
            let end = at + c.len_utf8();
            let mut seen = false;
            for part in std::iter::once(c).nfkd().filter(|part| !is_combining_mark(*part)) {
                let kind = kind(part);
                seen = true;
                if kind == Previous::Sign {
                    previous = kind;
                    continue;
                }
                folded.push(part, kind, at..end, previous.is_followed_by(kind));
                previous = kind;
            }
            if !seen {
                // A mark belongs to the letter before it.
                if let Some(token) = folded.tokens.last_mut().filter(|token| token.to == at) {
                    token.to = end;
                }
            }
        }
        folded
    }

    fn push(&mut self, c: char, kind: Previous, bytes: std::ops::Range<usize>, goes_on: bool) {
        let start = self.flat.len();
        match digit(c) {
            _ if c.is_ascii() => self.flat.push(c.to_ascii_lowercase()),
            Some(digit) => self.flat.push(digit),
            None => c.to_lowercase().flat_map(letters).for_each(|letter| self.flat.push(letter)),
        }
        let end = self.flat.len();
        match self.tokens.last_mut().filter(|_| goes_on) {
            Some(token) => (token.end, token.to) = (end, bytes.end),
            None => self.tokens.push(Token {
                start,
                end,
                from: bytes.start,
                to: bytes.end,
                number: kind.is_number(),
                capital: kind == Previous::Capital,
            }),
        }
    }

    /// The letters or digits of a token.
    pub(super) fn word(&self, token: Token) -> &[char] {
        self.flat.get(token.start..token.end).unwrap_or_default()
    }

    /// The digits of a number.
    pub(super) fn digits(&self, token: Token) -> String {
        self.word(token).iter().collect()
    }

    pub(super) fn is(&self, index: usize, word: &str) -> bool {
        self.tokens.get(index).is_some_and(|token| self.word(*token).iter().copied().eq(word.chars()))
    }

    /// Whether a token is a number.
    pub(super) fn number(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.number)
    }

    /// Whether a token is the last, with what stands after an amount behind it: «5 000,-».
    pub(super) fn ends_with_dash(&self, index: usize) -> bool {
        let after = self.tokens.get(index).and_then(|token| self.text.get(token.to..));
        after.is_some_and(|after| after.starts_with(",-"))
    }

    /// The place of the token that begins where so many letters and digits have been.
    pub(super) fn token_at(&self, start: usize) -> Option<usize> {
        self.tokens.binary_search_by_key(&start, |token| token.start).ok()
    }

    /// Whether a token ends where so many letters and digits have been.
    pub(super) fn ends_at(&self, end: usize) -> bool {
        self.tokens.binary_search_by_key(&end, |token| token.end).is_ok()
    }

    /// What stands before a token, after the one before it; nothing where the two are glued together.
    pub(super) fn gap(&self, index: usize) -> &'t str {
        let before = index.checked_sub(1).and_then(|before| self.tokens.get(before)).map_or(0, |t| t.to);
        self.tokens
            .get(index)
            .and_then(|token| self.text.get(before..token.from))
            .map(|gap| gap.trim_matches(is_invisible))
            .unwrap_or_default()
    }

    /// Whether a sentence ends before a token: a full stop and a space, or an empty line.
    pub(super) fn sentence_before(&self, index: usize) -> bool {
        let gap = self.gap(index);
        let mut signs = gap.chars();
        let stop = signs.next().is_some_and(|c| matches!(c, '.' | '!' | '?' | ':' | ';'));
        stop && signs.any(char::is_whitespace) || gap.matches('\n').count() > 1
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Previous {
    Sign,
    Number,
    Small,
    Capital,
}

impl Previous {
    fn is_number(self) -> bool {
        self == Self::Number
    }

    /// Whether the word or number goes on. «husleieStorgata5»: a capital after a small letter begins a word.
    fn is_followed_by(self, next: Self) -> bool {
        next.is_number() == self.is_number()
            && self != Self::Sign
            && !(self == Self::Small && next == Self::Capital)
    }
}

fn kind(c: char) -> Previous {
    match c {
        '0'..='9' => return Previous::Number,
        'a'..='z' => return Previous::Small,
        'A'..='Z' => return Previous::Capital,
        '\0'..='\u{7f}' => return Previous::Sign,
        _ => {}
    }
    if digit(c).is_some() {
        Previous::Number
    } else if !c.is_alphabetic() {
        Previous::Sign
    } else if c.is_uppercase() {
        Previous::Capital
    } else {
        Previous::Small
    }
}

/// Whether a sign of an address on the web follows: `%20` is a space and `%40` an at sign.
fn is_coded(after: &str) -> bool {
    ["20", "2b", "2B", "2c", "2C", "2d", "2D", "2e", "2E", "2f", "2F", "40", "5f", "5F"]
        .iter()
        .any(|code| after.starts_with(code))
}

/// The zeros of the scripts people in Norway write digits in.
const ZEROS: [char; 4] = ['0', '\u{660}', '\u{6f0}', '\u{966}'];

fn digit(c: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|v| *v < 10));
    value.and_then(|value| char::from_digit(value, 10))
}

/// The letter, or the letters, another stands for: a Norwegian one, one that does not decompose, or a look-alike.
fn letters(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match c {
        'æ' | 'а' | 'α' => ('a', None),
        'ø' | 'о' | 'ο' | 'œ' => ('o', None),
        'е' | 'ё' | 'ε' => ('e', None),
        'đ' | 'ð' => ('d', None),
        'ł' => ('l', None),
        'ŋ' => ('n', None),
        'ŧ' => ('t', None),
        'ħ' => ('h', None),
        'ı' | 'і' | 'ι' => ('i', None),
        'ß' => ('s', Some('s')),
        'þ' => ('t', Some('h')),
        'р' | 'ρ' => ('p', None),
        'с' => ('c', None),
        'ѕ' => ('s', None),
        'х' | 'χ' => ('x', None),
        'у' => ('y', None),
        'ј' => ('j', None),
        'к' | 'κ' => ('k', None),
        'ν' => ('v', None),
        _ => (c, None),
    };
    std::iter::once(first).chain(second)
}

/// What is not seen: a soft hyphen, zero-width characters, marks of direction, variation selectors.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}')
        || matches!(c, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{3164}')
        || matches!(c, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<String> {
        let folded = Folded::new(text);
        folded.tokens.iter().map(|token| folded.word(*token).iter().collect()).collect()
    }

    #[test]
    fn the_same_words_come_out_of_every_spelling() {
        for text in [
            "ÅSGÅRDS Gate 5B",
            "a\u{30a}sga\u{30a}rds gate 5b",
            "Åsgårds-gate_５ｂ",
            "Å\u{ad}sgårds\u{200b} gate 5 b",
        ] {
            assert_eq!(tokens(text), ["asgards", "gate", "5", "b"], "{text}");
        }
        assert_eq!(tokens("husleieStorgata05.pdf"), ["husleie", "storgata", "05", "pdf"]);
        assert_eq!(tokens("٥ ⑤ Straße Łódź"), ["5", "5", "strasse", "lodz"]);
        assert!(tokens("\u{200b} –").is_empty());
    }

    #[test]
    fn what_stands_between_is_known() {
        let folded = Folded::new("i Storgata. 5 barn, Storgt. 5");
        assert!(folded.sentence_before(2) && !folded.sentence_before(4));
        assert_eq!(folded.gap(4), ", ");
    }
}
