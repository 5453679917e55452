//! A row of words to be found in a text: written together or apart, with å, æ, ø and ü as one letter or two.

use super::fold::Folded;

/// The letters of words, each as one: «oe» is «o», «aa» and «ae» are «a», «ue» is «u».
pub(super) fn canonical(letters: &[char]) -> Vec<char> {
    let mut canonical: Vec<char> = Vec::with_capacity(letters.len());
    let mut previous = None;
    for &c in letters {
        if previous.is_some_and(|before| is_second(before, c)) {
            previous = None;
        } else {
            canonical.push(c);
            previous = Some(c);
        }
    }
    canonical
}

fn is_second(first: char, second: char) -> bool {
    matches!((first, second), ('o' | 'a' | 'u', 'e') | ('a', 'a'))
}

/// Whether the letters of a text from a place on are those of a pattern; `then` says whether what follows is right, given the
/// place after them. A pattern has one letter where a text may have two.
pub(super) fn walk<R>(
    flat: &[char],
    at: usize,
    pattern: &[char],
    then: &mut dyn FnMut(usize) -> Option<R>,
) -> Option<R> {
    let Some((first, rest)) = pattern.split_first() else { return then(at) };
    if flat.get(at) != Some(first) {
        return None;
    }
    walk(flat, at + 1, rest, then).or_else(|| {
        let second = flat.get(at + 1).is_some_and(|second| is_second(*first, *second));
        if second { walk(flat, at + 2, rest, then) } else { None }
    })
}

/// Words that may stand between the pieces of an e-mail address when it is read aloud.
pub(super) const SPOKEN: &[&str] = &[
    "at",
    "a",
    "alfa",
    "kroll",
    "kroell",
    "krollalfa",
    "kroellalfa",
    "alfakroll",
    "alfakroell",
    "snabela",
    "dot",
    "punktum",
    "punkt",
    "prikk",
];

/// Where a row of pieces that begins at a token ends, as a token; `between` may stand between them.
pub(super) fn row(text: &Folded<'_>, index: usize, pieces: &[Vec<char>], between: &[&str]) -> Option<usize> {
    let start = text.tokens.get(index)?.start;
    follow(text, start, pieces, between).map(|end| text.token_at(end).unwrap_or(text.tokens.len()))
}

fn follow(text: &Folded<'_>, at: usize, pieces: &[Vec<char>], between: &[&str]) -> Option<usize> {
    let Some((piece, rest)) = pieces.split_first() else { return text.ends_at(at).then_some(at) };
    walk(&text.flat, at, piece, &mut |end| {
        follow(text, end, rest, between).or_else(|| {
            let next = text.token_at(end)?;
            let filler = between.iter().any(|word| text.is(next, word));
            filler
                .then(|| text.tokens.get(next).map(|token| token.end))
                .flatten()
                .and_then(|end| (!rest.is_empty()).then(|| follow(text, end, rest, between)).flatten())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_letters_for_one_and_words_apart() {
        let letters = |text: &str| canonical(&text.chars().collect::<Vec<_>>());
        assert_eq!(letters("goeteborgaasae"), letters("goteborgasa"));
        let pieces = [letters("bloetekoe"), letters("vag")];
        for text in ["Bløtekø våg", "bloetekoevaag", "BLOTE-KO VAG", "blöte køvåg"] {
            assert!(row(&Folded::new(text), 0, &pieces, &[]).is_some(), "{text}");
        }
        for text in ["bløtekø", "bløtekø vågen", "xbløtekø våg"] {
            assert_eq!(row(&Folded::new(text), 0, &pieces, &[]), None, "{text}");
        }
    }
}
