//! Whether a text is a web page, by what it begins with.

/// How a web page begins, in lower case. What may be the beginning of a longer word ends with what ends a name.
const BEGINNINGS: [&str; 4] = ["<!doctype html", "<hta:", "<scriptlet", "<svg:"];
const ELEMENTS: [&str; 5] = ["<html", "<script", "<iframe", "<svg", "<frameset"];
/// Those that may as well be a word a text begins with, or a place to fill in: `<Title>`.
const WORDS: [&str; 9] =
    ["<head", "<body", "<style", "<title", "<meta", "<object", "<embed", "<img", "<base"];
/// A text that is cut off where it is looked at is at least so long.
const CUT: usize = 8_000;

/// Whether a browser would show the text as a page: also behind comments, declarations and the type of the document. A text that
/// only mentions how pages begin is none.
pub(super) fn is_web_page(text: &str) -> bool {
    let mut rest = text;
    loop {
        rest = rest.trim_start().trim_start_matches('\u{feff}');
        if BEGINNINGS.iter().any(|word| begins(rest, word))
            || ELEMENTS.iter().any(|name| is_element(rest, name))
        {
            return !is_sentence(rest);
        }
        if WORDS.iter().any(|name| is_element(rest, name)) {
            // Behind a comment it is no word.
            let behind = text.trim_start().trim_start_matches('\u{feff}').len() > rest.len();
            return behind || text.len() >= CUT || has_markup(rest);
        }
        let after = if let Some(comment) = rest.strip_prefix("<!--") {
            // One that goes on beyond what is looked at hides what it is; one that never ends shows nothing.
            let Some(after) = behind_comment(comment) else { return text.len() >= CUT };
            after
        } else if rest.starts_with("<?") {
            rest.split_once('>').map_or("", |(_, after)| after)
        } else if begins(rest, "<!doctype") {
            let (head, after) = rest.split_once('>').unwrap_or_default();
            let subset = head.contains('[').then(|| rest.split_once(']')?.1.split_once('>')).flatten();
            subset.map_or(after, |(_, after)| after)
        } else {
            return false;
        };
        rest = after;
    }
}

/// What stands behind a comment, in each of the ways a browser takes one to end.
fn behind_comment(comment: &str) -> Option<&str> {
    let at_once = comment.strip_prefix('>').or_else(|| comment.strip_prefix("->"));
    let ends = || ["-->", "--!>"].iter().filter_map(|end| Some((comment.find(end)?, end.len()))).min();
    at_once.or_else(|| ends().and_then(|(at, length)| comment.get(at + length..)))
}

/// Whether what begins with the name of an element goes on as a sentence: with a word behind a space, and nothing of a page or of a
/// script in all that follows.
fn is_sentence(text: &str) -> bool {
    let Some((tag, rest)) = text.split_once('>') else { return false };
    let follows = rest.trim_start_matches(['"', '\'', '»', '”', ')', '.', ',', ':', ';']);
    let word = follows.strip_prefix([' ', '\t']).is_some_and(|word| word.starts_with(char::is_alphabetic));
    let mark = |c: char| matches!(c, '=' | '{' | '`' | '[' | '\\');
    let acts = begins(text, "<script") && rest.contains(['(', '/']);
    word && text.len() < CUT && !tag.contains('=') && !has_markup(rest) && !rest.contains(mark) && !acts
}

/// Whether there is an element with something to say of itself in a text, one that ends, or one that acts.
fn has_markup(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let tag = text.get(at..).unwrap_or_default();
        let head = tag.split('>').next().unwrap_or_default();
        let name = head.trim_start_matches(['<', '/']).starts_with(|c: char| c.is_ascii_alphabetic());
        name && (head.starts_with("</") || head.contains('='))
            || BEGINNINGS.iter().any(|word| begins(tag, word))
            || ELEMENTS.iter().any(|name| is_element(tag, name))
    })
}

fn begins(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

fn is_element(text: &str, name: &str) -> bool {
    let ends = |c: char| c.is_whitespace() || matches!(c, '>' | '/');
    begins(text, name) && text.get(name.len()..).is_none_or(|rest| rest.is_empty() || rest.starts_with(ends))
}

#[cfg(test)]
mod tests {
    use super::is_web_page;

    const BEFORE: [&str; 9] = [
        "",
        " \n",
        "<!-- a -->",
        "<!-- a --> <!-- b -->\n",
        "<!-- a --!>",
        "<!-->",
        "<!--->",
        "<?xml version=\"1.0\"?>",
        "\u{feff}",
    ];

    #[test]
    fn a_page_is_known_behind_what_may_stand_before_it() {
        for before in BEFORE {
            for page in [
                "<html><body>",
                "<html>",
                "<!DOCTYPE html>",
                "<!doctype html>\nHei <b>du</b>",
                "<SCRIPT>a",
                "<script> alert(1) </script>",
                "<script src=a.js>",
                "<svg xmlns='a'>",
                "<hta:application>",
                "<title>Klage</title>",
                "<Title>a<script>",
                "<img src=x onerror=a()>",
                "<IMG\nSRC='x'>",
                "<body onload=a()>",
                "<meta http-equiv=refresh content='0;url=https://a.no'>",
                "<head><title>a</title>",
                "<style>a { }</style>",
                "<object data=a.swf>",
            ] {
                assert!(is_web_page(&format!("{before}{page}")), "{before}{page}");
            }
            assert!(!is_web_page(&format!("{before}<brev>Hei</brev>")), "{before}");
        }
        assert!(is_web_page("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"a.dtd\">\n<svg>"));
        assert!(is_web_page("<!DOCTYPE svg [ <!ENTITY a \"b\"> ]><svg>"));
        // What is longer than what is looked at may hide anything.
        for hides in ["<!-- uten slutt ", "<title> er ", "<script> er "] {
            assert!(is_web_page(&format!("{hides}{}", "a ".repeat(4_096))), "{hides}");
        }
        for text in ["", "Hei", "<header>", "<imgage", "< html er et ord", "<!DOCTYPE brev><brev/>"] {
            assert!(!is_web_page(text), "{text}");
        }
    }

    #[test]
    fn a_text_that_mentions_how_a_page_begins_is_none() {
        for name in super::WORDS.iter().chain(&super::ELEMENTS).chain(&["<!doctype html"]) {
            for name in [(*name).to_owned(), name.to_uppercase()] {
                for rest in [
                    "> skal stå først på siden.",
                    "> er brukt feil.\nKari ringte.",
                    ">: se rutinen.",
                    "> og <b> står i teksten",
                ] {
                    let text = format!("{name}{rest}");
                    assert!(!is_web_page(&text), "{text}");
                }
            }
        }
        for text in [
            "<Title>\n<Body>\nHei {navn}",
            "<Title>",
            "<img>",
            "<!-- husk å ringe",
            "<!-- notat\nfra møtet",
            "<!--",
            "<Title> Klage over avslag\n<Name> Kari\n",
        ] {
            assert!(!is_web_page(text), "{text}");
        }
    }
}
