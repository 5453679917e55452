//! The fields of a text document: what each of them is told to do.

use super::utad::Utad;
use crate::adresse::{Leads, leads};
use crate::skritt;

/// Where the result of another field stands in an instruction.
const NESTED: char = '\u{fffc}';
/// As much of an instruction as is looked at, and as many fields inside one another.
const LONGEST: usize = 4096;
const DEEPEST: usize = 100;

/// The fields of a part, as far as they have been read. An instruction may be spread over many pieces, and may hold other
/// fields, whose results become part of it.
#[derive(Default)]
pub(super) struct Felter {
    open: Vec<Felt>,
    /// Instructions outside any field.
    loose: String,
    utad: Utad,
}

#[derive(Default)]
struct Felt {
    code: String,
    has_result: bool,
    /// The first word is partly the result of other fields, and may be any of those that act.
    spelled: bool,
    word: Word,
}

/// How much of the first word of an instruction has been read, so that nobody has to look for its end in what came before.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Word {
    #[default]
    Before,
    Inside,
    Over,
}

impl Felt {
    fn push(&mut self, text: &str) {
        if self.code.len() >= LONGEST {
            return;
        }
        let text_after = if self.word == Word::Before { text.trim_start() } else { text };
        skritt::gjort(text.len());
        if self.word != Word::Over && !text_after.is_empty() {
            self.word = if text_after.contains(char::is_whitespace) { Word::Over } else { Word::Inside };
        }
        self.code.push_str(text);
    }
}

impl Felter {
    pub(super) fn begin(&mut self) {
        self.end_paragraph();
        if self.open.len() < DEEPEST {
            self.open.push(Felt::default());
        }
    }

    pub(super) fn separate(&mut self) {
        if let Some(felt) = self.open.last_mut() {
            felt.has_result = true;
        }
    }

    pub(super) fn end(&mut self) {
        let Some(felt) = self.open.pop() else { return };
        self.utad.judge(&felt);
        self.nested(&felt.code);
    }

    /// A field in one piece.
    pub(super) fn simple(&mut self, code: &str) {
        self.utad.judge(&Felt { code: code.to_owned(), ..Felt::default() });
        self.nested(code);
    }

    pub(super) fn text(&mut self, text: &str) {
        match self.open.last_mut() {
            Some(felt) if felt.has_result => {}
            Some(felt) => felt.push(text),
            None if self.loose.len() < LONGEST => self.loose.push_str(text),
            None => {}
        }
    }

    /// Instructions no field was begun for end with their paragraph at the latest.
    pub(super) fn end_paragraph(&mut self) {
        if !self.loose.is_empty() {
            let code = std::mem::take(&mut self.loose);
            self.utad.judge(&Felt { code, ..Felt::default() });
        }
    }

    pub(super) fn finish(mut self) -> Utad {
        self.end_paragraph();
        while !self.open.is_empty() {
            self.end();
        }
        self.utad
    }

    /// A field inside another has ended. What it writes is a part of the word the other begins with, when no space has come.
    fn nested(&mut self, inner: &str) {
        let Some(outer) = self.open.last_mut().filter(|outer| !outer.has_result) else { return };
        if outer.word != Word::Over && outer.code.len() < LONGEST {
            let begun = outer.code.replace([NESTED, '"'], "");
            let begun = begun.trim_start().to_ascii_uppercase();
            outer.spelled |= !is_number(inner) && ACT.iter().any(|word| word.starts_with(&begun));
        }
        outer.push(NESTED.encode_utf8(&mut [0; 4]));
    }
}

/// The fields that do something outside the document.
const ACT: [&str; 5] = ["DDEAUTO", "LINK", "INCLUDETEXT", "RD", "DATABASE"];
/// The fields that write a number, as long as nobody says how it is to be written.
const NUMBERS: [&str; 6] = ["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "NUMWORDS", "NUMCHARS"];

fn is_number(code: &str) -> bool {
    NUMBERS.contains(&word(code).as_str()) && !code.contains(['\\', NESTED])
}

/// The first word of an instruction.
fn word(code: &str) -> String {
    let code = code.trim_start().trim_start_matches('"');
    code.chars().take_while(char::is_ascii_alphanumeric).take(20).collect::<String>().to_ascii_uppercase()
}

impl Utad {
    fn judge(&mut self, felt: &Felt) {
        self.fetches |= felt.spelled;
        let away = |most: usize| {
            let arguments = arguments(&felt.code).into_iter().take(most);
            arguments.flat_map(read_as).any(|argument| leads(&argument) == Leads::Away)
        };
        match word(&felt.code).as_str() {
            "DDE" | "DDEAUTO" => self.fetches = true,
            // The first argument says which program, and the third what of the file.
            "LINK" => self.takes_from(away(2)),
            "INCLUDETEXT" | "INCLUDE" | "RD" => self.takes_from(away(1)),
            "DATABASE" => self.takes_from(away(usize::MAX)),
            "INCLUDEPICTURE" | "IMPORT" => self.linked |= away(1),
            _ => {}
        }
    }

    fn takes_from(&mut self, another_machine: bool) {
        if another_machine {
            self.fetches = true;
        } else {
            self.linked = true;
        }
    }
}

/// The arguments of an instruction, without its switches: a backslash and a sign.
fn arguments(code: &str) -> Vec<&str> {
    let mut arguments = Vec::new();
    let mut rest = code.trim_start();
    while !rest.is_empty() {
        let quoted = rest.strip_prefix(['"', '“', '”']);
        let (argument, after) = match quoted {
            Some(quoted) => quoted.split_once(['"', '“', '”']).unwrap_or((quoted, "")),
            None => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        };
        let is_switch = quoted.is_none() && argument.starts_with('\\') && argument.chars().count() == 2;
        if !is_switch {
            arguments.push(argument);
        }
        rest = after.trim_start();
    }
    arguments.split_off(arguments.len().min(1))
}

/// As it is written, and with a doubled backslash as one.
fn read_as(argument: &str) -> [String; 2] {
    [argument.to_owned(), argument.replace("\\\\", "\\")]
}

#[cfg(test)]
mod tests {
    use super::{Felter, Utad};
    use crate::skritt;

    const NOTHING: Utad = Utad {
        fetches: false,
        linked: false,
        macros: false,
        control: false,
        connects: false,
        refreshes: false,
    };
    const FETCHES: Utad = Utad { fetches: true, ..NOTHING };
    const LINKED: Utad = Utad { linked: true, ..NOTHING };

    fn judge(code: &str) -> Utad {
        let mut felter = Felter::default();
        felter.simple(code);
        felter.finish()
    }

    #[test]
    fn the_first_word_says_what_a_field_does_and_the_rest_with_what() {
        for code in ["DDE excel a", " ddeauto c:\\\\a", "\"DDE\" excel"] {
            assert_eq!(judge(code), FETCHES, "{code}");
        }
        for field in ["LINK Excel.Sheet.12", "INCLUDETEXT", "RD"] {
            for address in
                ["\"\\\\\\\\srv\\\\x.xlsx\"", "\"https://a.no/b\"", "http:a.no", "//srv/x", "\\\\srv\\x"]
            {
                let code = format!("{field} {address} \\a");
                assert_eq!(judge(&code), FETCHES, "{code}");
            }
            assert_eq!(
                judge(&format!("{field} \"C:\\\\a b\\\\x.xlsx\" \"A1:B2\" \\a \\p")),
                LINKED,
                "{field}"
            );
        }
        assert_eq!(judge("INCLUDEPICTURE \"https://a.no/b.png\" \\d"), LINKED);
        for code in [
            "DOCPROPERTY \"DDE\"",
            "PAGE",
            "DDEX",
            "HYPERLINK \"https://a.no\"",
            "HYPERLINK \"\\\\\\\\srv\\\\a\"",
            "INCLUDEPICTURE \"cid:image001.png@01D\" \\* MERGEFORMATINET",
            "MERGEFIELD LINK",
            "MACROBUTTON NoMacro [Skriv her]",
            "= 2 + 2",
            "",
        ] {
            assert_eq!(judge(code), NOTHING, "{code}");
        }
    }

    /// A field with another inside.
    fn with_inside(before: &str, inside: &str, after: &str) -> Utad {
        let mut felter = Felter::default();
        felter.begin();
        felter.text(before);
        felter.begin();
        felter.text(inside);
        felter.separate();
        felter.text("1");
        felter.end();
        felter.text(after);
        felter.end();
        felter.finish()
    }

    #[test]
    fn a_word_put_together_by_other_fields_is_a_word_nobody_can_read() {
        for inside in [
            "QUOTE 68 68 69",
            " DOCPROPERTY a",
            "DOCVARIABLE a",
            "IF 1 = 1 \"DDE\"",
            "REF a",
            "a",
            "MERGEFIELD a",
            "= 4 \\* ALPHABETIC",
            "PAGE \\* ALPHABETIC",
            "DATE \\@ \"'DDE'\"",
            "FILLIN a",
            "SYMBOL 68",
            "",
        ] {
            for before in ["", " ", "\"", "D", " dd", "DDE", "ddea", "I", "L"] {
                assert_eq!(with_inside(before, inside, " c:\\\\a "), FETCHES, "{before}{{{inside}}}");
            }
        }
        // One in another in another, and one behind another that writes nothing.
        let mut deep = Felter::default();
        (0..3).for_each(|_| deep.begin());
        deep.text("QUOTE 68");
        (0..3).for_each(|_| deep.end());
        assert_eq!(deep.finish(), FETCHES);
        // In an argument, behind another word, or where the field inside writes only a number.
        for (before, inside) in [
            (" IF ", " QUOTE 68 "),
            ("", " PAGE "),
            ("=", "PAGE"),
            ("=", "MERGEFIELD a"),
            ("IF", "MERGEFIELD a"),
            ("IF ", "MERGEFIELD a"),
            ("HYPERLINK \"", "DOCPROPERTY a"),
            ("DATE", "DOCPROPERTY a"),
        ] {
            assert_eq!(with_inside(before, inside, " = 1 "), NOTHING, "{before}{inside}");
        }
    }

    /// Whatever stands in a field, in whatever pieces, what is looked at grows no faster than what there is.
    #[test]
    fn the_work_grows_with_what_is_read() {
        type Fill = fn(&mut Felter);
        let fills: [Fill; 5] = [
            |felter| felter.simple(" QUOTE 68 "),
            |felter| felter.text(" "),
            |felter| felter.text("D"),
            |felter| {
                felter.begin();
                felter.end();
            },
            |felter| {
                felter.begin();
                felter.simple("PAGE");
            },
        ];
        for (number, fill) in fills.into_iter().enumerate() {
            let work = |times: usize| {
                skritt::talt(|| {
                    let mut felter = Felter::default();
                    felter.begin();
                    (0..times).for_each(|_| fill(&mut felter));
                    felter.finish();
                })
            };
            let (some, many) = (work(1000), work(8000));
            assert!(some > 0 && many <= 8 * some, "{number}: {some} {many}");
        }
    }

    #[test]
    fn a_field_in_pieces_is_one_field_also_when_it_never_ends() {
        let mut felter = Felter::default();
        felter.text("DD");
        felter.text("EAUTO c:\\a");
        assert_eq!(felter.finish(), FETCHES);
        let mut felter = Felter::default();
        felter.begin();
        felter.text("DD");
        felter.text("E c");
        assert_eq!(felter.finish(), FETCHES);
    }
}
