//! Whether a text says anything, and whether its letters came through.

/// Whether there is nothing in a text to read: only space of any kind, characters without width, and punctuation.
pub(crate) fn says_nothing(text: &str) -> bool {
    // «???» and «!!!» are what somebody wrote, and mean something.
    let shouted = || text.trim().len() > 1 && text.trim().chars().all(|c| matches!(c, '?' | '!'));
    text.chars().all(|c| is_blank(c) || is_punctuation(c)) && !shouted()
}

/// Space of every kind, and characters that show nothing.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}')
        || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}')
        // Fillers of Hangul and Khmer, and the braille pattern without dots.
        || matches!(c, '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{2800}' | '\u{3164}' | '\u{ffa0}')
        // Variation selectors, tags, and marks that need a letter to stand on.
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

/// Punctuation and drawn lines; signs that may be an answer, such as a tick or a smile, are not among them.
fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c, '\u{a1}' | '\u{a6}'..='\u{a8}' | '\u{ab}' | '\u{ac}' | '\u{af}' | '\u{b4}')
        || matches!(c, '\u{b6}'..='\u{b8}' | '\u{bb}' | '\u{bf}' | '\u{60c}' | '\u{61b}' | '\u{61f}')
        || matches!(c, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{2212}' | '\u{2219}')
        || matches!(c, '\u{22c5}' | '\u{2500}'..='\u{25ff}' | '\u{3001}'..='\u{301f}' | '\u{30fb}')
        || matches!(c, '\u{fe10}'..='\u{fe6b}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}')
}

/// Whether a text shows that its bytes were read as another encoding than they were written in, or its letters left encoded.
pub(crate) fn has_lost_letters(text: &str) -> bool {
    const ENCODED: &[&str] = &[
        "&aelig;", "&oslash;", "&aring;", "&AElig;", "&Oslash;", "&Aring;", "&amp;", "&nbsp;", "&quot;",
        "&#", "=C3=", "%C3%", "\\u00",
    ];
    // In an address of the web letters are to be encoded.
    let address = || text.contains("://") || text.contains("www.");
    let encoded = || ENCODED.iter().any(|trace| text.contains(trace) && !(*trace == "%C3%" && address()));
    any_byte(text, |b| (b == b'&') | (b == b'=') | (b == b'%') | (b == b'\\')) && encoded()
        || is_odd(text) && (text.contains('\u{fffd}') || misread(text) || within_a_word(text, "¿¾†›¢"))
}

/// Whether a text has anything but ASCII and the Latin letters with signs that are read as themselves, such as æ, ø and å. Most
/// texts have not, and need no closer look.
fn is_odd(text: &str) -> bool {
    // The first byte of these letters, and the second of Â, Ã, Ä, Å, Ð, Ñ and â, which misread texts are full of.
    any_byte(text, |b| {
        let second = (b.wrapping_sub(0x82) < 4) | (b.wrapping_sub(0x90) < 2) | (b == 0xa2);
        (b >= 0xc4) | (b.wrapping_sub(0xc0) < 3) | second
    })
}

/// Whether a text has such a byte. Every byte is looked at, and with no branch: so a compiler makes it a look at many at a time.
fn any_byte(text: &str, is: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(false, |any, b| any | is(b))
}

fn misread(text: &str) -> bool {
    text.char_indices().filter(|(_, c)| !c.is_ascii()).any(|(at, c)| {
        text.get(at + c.len_utf8()..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|next| is_misread(c, next))
    })
}

/// Whether a question mark stands inside a word, where a letter was. Only for names and titles: in running text a space may be
/// missing after a question.
pub(crate) fn has_question_in_word(text: &str) -> bool {
    text.contains('?') && within_a_word(text, "?")
}

/// Whether one of the signs stands between two letters.
fn within_a_word(text: &str, signs: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text.char_indices().filter(|(_, c)| signs.contains(*c)).any(|(at, c)| {
        let (before, after) =
            (text.get(..at).unwrap_or_default(), text.get(at + c.len_utf8()..).unwrap_or_default());
        letter(before.chars().next_back()) && letter(after.chars().next())
    })
}

/// Two characters that are one letter in UTF-8, read as Windows-1252, as DOS or as an old Macintosh.
fn is_misread(first: char, second: char) -> bool {
    match first {
        'Ã' | 'Ð' | 'Ñ' => is_second_byte(second),
        'Â' => matches!(second, '\u{a0}'..='\u{bf}'),
        // The beginning of a dash, a quotation mark or three full stops.
        'â' => second == '€',
        // Letters of Sámi and Polish. A place is called Å, so what may follow it in a sentence is not among them.
        'Ä' | 'Å' => "¡§¥±³º¼½¾Ÿ‹‚‡‘".contains(second),
        '├' => second.is_alphabetic() || "©ª®°¦¥¿".contains(second),
        '√' => "∏•¶ò∆Ö".contains(second),
        _ => false,
    }
}

/// What the second byte of a letter in UTF-8 looks like in Windows-1252.
fn is_second_byte(c: char) -> bool {
    matches!(c, '\u{a0}'..='\u{bf}') || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_to_read() {
        for text in [
            "",
            " ",
            "\n\r\n",
            "\u{a0}",
            "\u{200b}\u{200d}",
            "\u{3164}",
            "\u{2800}\u{2800}",
            "\u{ad}",
            "\u{feff}",
            "\u{1160}",
            "\u{ffa0}",
            "\u{180e}",
            "\u{3000}",
            "\u{2007}",
            "\u{fe0f}",
            "-",
            "–",
            ".",
            "…",
            " - ",
            "?",
            "«»",
            "---",
            "\u{2022}",
            "_",
            "*",
            "/",
        ] {
            assert!(says_nothing(text), "{text:?}");
        }
        for text in ["x", "0", "Ø", "- nei", "✓", "🙂", "\u{200b}a", "是", "١", "\u{fffd}"] {
            assert!(!says_nothing(text), "{text:?}");
        }
    }

    /// What a reader of Windows-1252 sees of a text in UTF-8.
    fn misread(text: &str) -> String {
        let odd = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
        text.bytes()
            .map(|b| match b {
                0x80..=0x9f => odd.chars().nth(usize::from(b - 0x80)).unwrap(),
                _ => char::from(b),
            })
            .collect()
    }

    #[test]
    fn letters_that_were_lost() {
        for text in ["Bjørn", "Åse", "Ærlig", "blå", "«nei»", "§ 18", "Máret", "Duoŋŋá", "Michał", "Привет"]
        {
            assert!(has_lost_letters(&misread(text)), "{text}");
            assert!(!has_lost_letters(text), "{text}");
        }
        for text in [
            "H\u{fffd}gre",
            "B&oslash;",
            "S=C3=B8knad",
            "s%C3%B8knad",
            "s\\u00f8knad",
            "Bj¿rn",
            "Bj├©rn",
            "Bj√∏rn",
        ] {
            assert!(has_lost_letters(text), "{text}");
        }
        for text in
            ["SÃO JOÃO", "Bui Thi Ân", "på Å, «Å» og Å…", "château", "50 % & mer", "√2", "1¾ år", "a & b = c"]
        {
            assert!(!has_lost_letters(text), "{text}");
        }
    }

    #[test]
    fn a_question_mark_where_a_letter_was() {
        assert!(has_question_in_word("S?knad") && has_question_in_word("Bj?rn H?gre"));
        assert!(
            !has_question_in_word("Hva nå?")
                && !has_question_in_word("Ja? Nei")
                && !has_question_in_word("2?3")
        );
    }
}
