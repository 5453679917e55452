//! RTF inside an Office document, where Word reads it as part of the text.

use super::deler::Fault;
use crate::adresse::{Leads, leads};

/// How RTF begins. Word does not ask for the rest of the word.
pub(super) const RTF: &[u8] = b"{\\rt";

/// More templates and fields than there are in a text.
const MOST: usize = 20_000;

/// What RTF has that plain text with a form has not.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Rtf {
    pub(super) object: bool,
    pub(super) fetches: bool,
}

/// Finds objects, and fields and templates that lead away, by their control words.
///
/// # Errors
/// [`Fault::Limit`] when there are more of them than can be read.
pub(super) fn read(content: &[u8]) -> Result<Rtf, Fault> {
    let mut found = Rtf::default();
    let mut arguments = 0;
    for (at, _) in content.iter().enumerate().filter(|(_, byte)| **byte == b'\\') {
        let rest = content.get(at + 1..).unwrap_or_default();
        let rest = rest.get(..rest.len().min(300)).unwrap_or_default();
        let starts = |word: &str| rest.starts_with(word.as_bytes());
        found.object |= starts("objdata") || starts("objemb") || starts("objlink") || starts("objautlink");
        let argument = |word: &str| {
            let text = rest.strip_prefix(word.as_bytes()).filter(|_| starts(word))?;
            let text = text.split(|byte| *byte == b'}').next().unwrap_or_default();
            Some(String::from_utf8_lossy(text).replace("\\\\", "\\"))
        };
        if starts("template ") || starts("fldinst") {
            arguments += 1;
            if arguments > MOST {
                return Err(Fault::Limit);
            }
        }
        if let Some(template) = argument("template ") {
            found.fetches |= leads(template.trim()) == Leads::Away;
        }
        if let Some(field) = argument("fldinst") {
            let field = field.to_ascii_uppercase();
            found.fetches |= field
                .split(|c: char| !c.is_ascii_alphanumeric())
                .any(|word| matches!(word, "DDE" | "DDEAUTO"));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{Fault, Rtf, read};

    #[test]
    fn text_with_a_form_is_let_through_and_objects_are_not() {
        for (rtf, object, fetches) in [
            ("{\\rtf1\\ansi Hei p\\'e5 deg\\par}", false, false),
            ("{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}", true, false),
            ("{\\rt{\\*\\template http://a.no/x}}", false, true),
            ("{\\rtf1{\\*\\template C:\\\\maler\\\\brev.dotx}}", false, false),
            ("{\\rtf1{\\field{\\*\\fldinst DDEAUTO c:\\\\a}}}", false, true),
            ("{\\rtf1{\\field{\\*\\fldinst HYPERLINK \"https://a.no\"}}}", false, false),
        ] {
            assert_eq!(read(rtf.as_bytes()), Ok(Rtf { object, fetches }), "{rtf}");
        }
        assert_eq!(read("{\\rt\\fldinst ".repeat(20_001).as_bytes()), Err(Fault::Limit));
    }
}
