//! What the files in a letter are called.

use klagesak_core::kodeverk::runs;

use super::felt::parameters;
use super::innhold::decoded;
use crate::unescaped::unescaped;

/// Endings of pages, which are often a part of the text that has become a file on its way. Such a one is judged by what is in it.
const PAGES: [&str; 6] = ["htm", "html", "shtml", "svg", "xht", "xhtml"];
/// More parts of a name than there are.
const MOST: usize = 100;

/// What becomes of a file by its name when somebody opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opens {
    Program,
    Page,
    Other,
}

/// What a name makes of a file. What is not seen of it does not count.
pub(super) fn opens(name: &str) -> Opens {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
    };
    let name: String = name.chars().filter(|c| !hidden(*c)).collect();
    let name = name.trim_end_matches(['.', ' ', '"', '\'']);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    if PAGES.contains(&ending.as_str()) {
        Opens::Page
    } else if runs(name) {
        Opens::Program
    } else {
        Opens::Other
    }
}

/// The names a field gives, by the parameter they stand in: in one piece or in several, in any letters.
pub(super) fn names(field: &str, parameter: &str) -> Vec<String> {
    let (mut names, mut pieces) = (Vec::new(), Vec::new());
    for (name, value) in parameters(field).filter(|(_, value)| !value.is_empty()).take(MOST) {
        let Some(rest) = name.strip_prefix(parameter) else { continue };
        let escaped = rest.ends_with('*');
        let value = if escaped { percent(value) } else { words(value) };
        match rest.trim_matches('*').parse::<u32>() {
            Ok(number) => pieces.push((number, value)),
            // Some mail programs take what others pass over.
            Err(_) => names.push(value),
        }
    }
    pieces.sort();
    let whole: String = pieces.into_iter().map(|(_, piece)| piece).collect();
    names.extend(Some(whole).filter(|whole| !whole.is_empty()));
    names
}

/// RFC 2231: the letters and the language it is in, and bytes as a sign and two digits.
fn percent(value: &str) -> String {
    let value = value.splitn(3, '\'').nth(2).unwrap_or(value);
    String::from_utf8_lossy(&unescaped(value.as_bytes(), b'%')).into_owned()
}

/// RFC 2047, also within quotation marks, as many mail programs write it.
fn words(value: &str) -> String {
    let mut text = String::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once("=?") {
        let mut parts = after.splitn(4, '?');
        let word = (parts.next(), parts.next(), parts.next(), parts.next());
        let (Some(_), Some(kind), Some(content), Some(behind)) = word else { break };
        let Some(behind) = behind.strip_prefix('=') else { break };
        // Blanks between two words are none.
        text.push_str(if text.is_empty() { before } else { before.trim() });
        let content = match kind {
            "B" | "b" => decoded(content.as_bytes()),
            _ => unescaped(content.replace('_', " ").as_bytes(), b'='),
        };
        text.push_str(&String::from_utf8_lossy(&content));
        rest = behind;
    }
    text.push_str(rest);
    // A backslash within quotation marks says only that the next is a letter.
    text.replace('\\', "")
}

#[cfg(test)]
mod tests {
    use super::{Opens, names, opens};

    #[test]
    fn a_name_is_read_in_every_way_it_is_written() {
        for field in [
            "attachment; filename=faktura.js",
            "attachment; filename=\"faktura.js\"",
            "attachment; FILENAME = \"faktura.js\" ; size=3",
            "attachment; filename*=utf-8''faktura%2Ejs",
            "attachment; filename*=utf-8'nb'faktura%2e%6a%73",
            "attachment; filename*0=\"fakt\"; filename*1=\"ura.js\"",
            "attachment; filename*1*=ura%2Ejs; filename*0*=utf-8''fakt",
            "attachment; filename=\"=?utf-8?B?ZmFrdHVyYS5qcw==?=\"",
            "attachment; filename==?iso-8859-1?Q?faktura=2Ejs?=",
            "attachment; filename=\"=?utf-8?Q?fakt?= =?utf-8?q?ura.js?=\"",
            "attachment; filename=\"faktura\\.js\"",
            "attachment; filename=a.pdf; filename*=utf-8''faktura.js",
        ] {
            let names = names(field, "filename");
            assert!(names.iter().any(|name| name == "faktura.js"), "{field}: {names:?}");
        }
        assert!(names("attachment; size=3", "filename").is_empty());
    }

    #[test]
    fn only_the_last_ending_counts() {
        for name in ["a.js", "a.pdf.EXE", "a.hta. ", "a\u{202e}fdp.js", "a.bat\u{200b}"] {
            assert_eq!(opens(name), Opens::Program, "{name}");
        }
        for name in ["a.htm", "ATT00001.HTML"] {
            assert_eq!(opens(name), Opens::Page, "{name}");
        }
        for name in ["a.js.pdf", "faktura.docx", "Klage over vedtak 1.2", "", "js", "innkalling.ics"] {
            assert_eq!(opens(name), Opens::Other, "{name}");
        }
    }
}
