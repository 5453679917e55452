//! RTF inside an Office document, where Word reads it as part of the text.

use super::deler::Fault;
use super::felter::Felter;
use super::utad::Utad;

/// How RTF begins. Word does not ask for the rest of the word, nor what stands before it.
const RTF: &[u8] = b"{\\rt";

/// More groups, or deeper, than there are in a text.
const MOST: usize = 1_000_000;
const DEEPEST: usize = 1_000;
/// As much of an address as is looked at.
const LONGEST: usize = 4096;

/// Groups that hold an address the text is taken from.
const ADDRESSES: [&str; 5] = ["template", "nextfile", "fname", "mmdatasource", "mmodsosrc"];
/// Groups whose text is not a part of what stands around them.
const APART: [&str; 9] =
    ["fldrslt", "pict", "info", "fonttbl", "colortbl", "stylesheet", "footnote", "annotation", "listtext"];
/// Groups and words that tell of an object.
const OBJECTS: [&str; 6] = ["objdata", "objemb", "objlink", "objautlink", "objocx", "objhtml"];

/// What RTF has that plain text with a form has not.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Rtf {
    pub(super) object: bool,
    pub(super) utad: Utad,
}

/// Whether content is RTF.
pub(super) fn is_rtf(beginning: &[u8]) -> bool {
    let start = beginning.iter().position(|byte| *byte == b'{').unwrap_or(0);
    let (before, rest) = beginning.split_at_checked(start).unwrap_or_default();
    let blank = |byte: &u8| *byte <= b' ' || matches!(byte, 0xef | 0xbb | 0xbf);
    before.iter().all(blank) && rest.starts_with(RTF)
}

/// Finds objects, and fields and addresses that lead away.
///
/// # Errors
/// [`Fault::Limit`] when there is more of it than can be read.
pub(super) fn read(content: &[u8]) -> Result<Rtf, Fault> {
    let mut reading = Reading { groups: vec![Group { goes: Goes::Nowhere, shown: 1 }], ..Reading::default() };
    let mut rest = content;
    let mut count = 0;
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'{' => {
                count += 1;
                reading.open()?;
            }
            b'}' => reading.close(),
            b'\\' => rest = reading.control(after),
            b'\r' | b'\n' => {}
            byte => reading.letter(char::from(*byte)),
        }
        if count > MOST {
            return Err(Fault::Limit);
        }
    }
    Ok(reading.finish())
}

/// What becomes of the text of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Goes {
    Nowhere,
    /// Into the instruction of a field, which this group began or one around it.
    Field {
        here: bool,
    },
    /// Into an address, in the same way.
    Address {
        here: bool,
    },
}

#[derive(Clone, Copy)]
struct Group {
    goes: Goes,
    /// How many letters stand behind one written as a number, for programs that do not know it.
    shown: usize,
}

#[derive(Default)]
struct Reading {
    groups: Vec<Group>,
    /// Such letters that are still to be passed over.
    passed: usize,
    /// The next word begins a group those who do not know it pass over.
    passes_over: bool,
    felter: Felter,
    address: String,
    found: Rtf,
}

impl Reading {
    fn open(&mut self) -> Result<(), Fault> {
        self.passed = 0;
        let around = self.groups.last().copied().unwrap_or(Group { goes: Goes::Nowhere, shown: 1 });
        let goes = match around.goes {
            Goes::Field { .. } => Goes::Field { here: false },
            Goes::Address { .. } => Goes::Address { here: false },
            Goes::Nowhere => Goes::Nowhere,
        };
        self.groups.push(Group { goes, ..around });
        if self.groups.len() > DEEPEST { Err(Fault::Limit) } else { Ok(()) }
    }

    fn close(&mut self) {
        self.passed = 0;
        if let Some(group) = self.groups.pop() {
            self.end(group.goes);
        }
    }

    fn end(&mut self, goes: Goes) {
        match goes {
            Goes::Field { here: true } => self.felter.end(),
            Goes::Address { here: true } => self.end_address(),
            _ => {}
        }
    }

    fn end_address(&mut self) {
        let address = std::mem::take(&mut self.address);
        self.found.utad.fetches |= crate::adresse::leads(&address) == crate::adresse::Leads::Away;
    }

    fn letter(&mut self, letter: char) {
        if self.passed > 0 {
            self.passed -= 1;
            return;
        }
        match self.groups.last().map(|group| group.goes) {
            Some(Goes::Field { .. }) => self.felter.text(letter.encode_utf8(&mut [0; 4])),
            Some(Goes::Address { .. }) if self.address.len() < LONGEST => self.address.push(letter),
            _ => {}
        }
    }

    /// What a backslash begins; returns what stands behind it.
    fn control<'a>(&mut self, rest: &'a [u8]) -> &'a [u8] {
        let letters = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let (word, after) = rest.split_at_checked(letters).unwrap_or_default();
        if word.is_empty() {
            return self.symbol(rest);
        }
        let sign = usize::from(after.first() == Some(&b'-'));
        let digits = after.iter().skip(sign).take_while(|byte| byte.is_ascii_digit()).take(10).count();
        let (number, after) =
            if digits > 0 { after.split_at_checked(sign + digits) } else { Some((&b""[..], after)) }
                .unwrap_or_default();
        let number: i64 =
            std::str::from_utf8(number).ok().and_then(|number| number.parse().ok()).unwrap_or(0);
        let after = after.strip_prefix(b" ").unwrap_or(after);
        let word = std::str::from_utf8(word).unwrap_or_default();
        self.found.object |= OBJECTS.contains(&word);
        let unknown = std::mem::take(&mut self.passes_over);
        match word {
            "bin" => return after.get(usize::try_from(number).unwrap_or(0)..).unwrap_or_default(),
            "u" => {
                let code = u32::try_from(number.rem_euclid(0x1_0000)).ok().and_then(char::from_u32);
                self.passed = 0;
                self.letter(code.unwrap_or(char::REPLACEMENT_CHARACTER));
                self.passed = self.groups.last().map_or(1, |group| group.shown);
                return after;
            }
            "uc" => {
                let shown = usize::try_from(number).unwrap_or(0);
                self.groups.iter_mut().last().into_iter().for_each(|group| group.shown = shown);
            }
            "fldinst" => self.goes(Goes::Field { here: true }),
            word if APART.contains(&word) => self.goes(Goes::Nowhere),
            "par" | "line" | "tab" | "sect" | "page" => self.letter(' '),
            word if ADDRESSES.contains(&word) => self.goes(Goes::Address { here: true }),
            _ if unknown => self.goes(Goes::Nowhere),
            _ => {}
        }
        after
    }

    /// The group goes on as another.
    fn goes(&mut self, goes: Goes) {
        // A group is one thing; who writes two in it means the last.
        if let Some(last) = self.groups.last_mut() {
            let before = std::mem::replace(&mut last.goes, goes);
            self.end(before);
        }
        if matches!(goes, Goes::Field { .. }) {
            self.felter.begin();
        }
    }

    fn symbol<'a>(&mut self, rest: &'a [u8]) -> &'a [u8] {
        let Some((symbol, after)) = rest.split_first() else { return rest };
        match symbol {
            b'\'' => {
                let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
                if let Some(byte) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
                    self.letter(char::from(byte));
                    return after.get(2..).unwrap_or_default();
                }
            }
            b'\\' | b'{' | b'}' => self.letter(char::from(*symbol)),
            b'*' => self.passes_over = true,
            b'~' | b'\r' | b'\n' => self.letter(' '),
            _ => {}
        }
        after
    }

    fn finish(mut self) -> Rtf {
        while !self.groups.is_empty() {
            self.close();
        }
        self.found.utad = self.found.utad.and(self.felter.finish());
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, is_rtf, read};

    fn judge(rtf: &str) -> (bool, bool, bool) {
        let found = read(rtf.as_bytes()).unwrap();
        (found.object, found.utad.fetches, found.utad.linked)
    }

    #[test]
    fn text_with_a_form_is_let_through_and_objects_are_not() {
        for (rtf, expected) in [
            ("{\\rtf1\\ansi Hei p\\'e5 deg\\par}", (false, false, false)),
            ("{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}", (true, false, false)),
            ("{\\rtf1{\\*\\template C:\\\\maler\\\\brev.dotx}}", (false, false, false)),
            (
                "{\\rtf1{\\field{\\*\\fldinst HYPERLINK \"https://a.no\"}{\\fldrslt DDE a}}}",
                (false, false, false),
            ),
            ("{\\rtf1{\\field{\\*\\fldinst {PAGE}}{\\fldrslt 1}} DDEAUTO er et ord}", (false, false, false)),
            ("{\\rtf1{\\field{\\*\\fldinst DOCPROPERTY \"DDE\"}}}", (false, false, false)),
            ("{\\rtf1{\\field{\\*\\fldinst INCLUDETEXT \"C:\\\\\\\\a.docx\"}}}", (false, false, true)),
            ("{\\rtf1 {\\pict\\bin4 {{{{}}", (false, false, false)),
        ] {
            assert_eq!(judge(rtf), expected, "{rtf}");
        }
        assert_eq!(read("{".repeat(1_001).as_bytes()), Err(Fault::Limit));
    }

    #[test]
    fn what_acts_is_found_in_every_way_to_write_its_letters() {
        // Each letter as it is, as its number in two ways, and with what means nothing between.
        let ways: [fn(char) -> String; 13] = [
            String::from,
            |c| format!("\\'{:02x}", u32::from(c)),
            |c| format!("\\u{}?", u32::from(c)),
            |c| format!("\\u{} {c}", u32::from(c)),
            |c| format!("\\u{}\\'3f", u32::from(c)),
            |c| format!("{{\\uc0\\u{}}}", u32::from(c)),
            |c| format!("\\uc2\\u{} ab", u32::from(c)),
            |c| format!("{c}\r\n"),
            |c| format!("{{{c}}}"),
            |c| format!("{{\\rtlch \\b {c}}}"),
            |c| format!("\\b0 {c}"),
            |c| format!("{c}{{\\*\\ukjent Z}}"),
            |c| format!("{c}{{\\pict 00}}"),
        ];
        for way in ways {
            let write = |text: &str| -> String {
                let letter = |c: char| if "{}\\".contains(c) { format!("\\{c}") } else { way(c) };
                text.chars().map(letter).collect()
            };
            for code in [
                "DDEAUTO c:\\a",
                "dde excel a",
                "INCLUDETEXT \"https://a.no/b\"",
                "LINK Word.Document \\\\srv\\a",
            ] {
                for before in ["{\\*\\fldinst ", "{\\*\\fldinst\n", "{\\*\\fldinst", "{\\fldinst{\\i "] {
                    let end = if before.ends_with("\\i ") { "}}" } else { "}" };
                    let code = write(code);
                    let apart = if before.ends_with("fldinst")
                        && code.starts_with(|c: char| c.is_ascii_alphabetic())
                    {
                        " "
                    } else {
                        ""
                    };
                    let rtf = format!("{{\\rtf1{{\\field{before}{apart}{code}{end}}}}}");
                    assert!(judge(&rtf).1, "{rtf}");
                }
            }
            for word in super::ADDRESSES {
                for before in [format!("{{\\*\\{word} "), format!("{{\\{word}\r\n")] {
                    let rtf = format!("{{\\rtf1{before}{}}}}}", write("https://a.no/mal.dotm"));
                    assert!(judge(&rtf).1, "{rtf}");
                }
            }
        }
        let spelled =
            "{\\rtf1{\\field{\\*\\fldinst {\\field{\\*\\fldinst QUOTE 68 68 69}{\\fldrslt DDE}} c:\\\\a}}}";
        assert!(judge(spelled).1);
        assert!(judge("{\\rtf1{\\field{\\*\\fldinst DDEAUTO a").1, "never ended");
    }

    #[test]
    fn rtf_is_known_behind_what_means_nothing() {
        for before in ["", " ", "\r\n\t", "\u{feff}", "\0"] {
            assert!(is_rtf(format!("{before}{{\\rtf1 Hei}}").as_bytes()), "{before:?}");
        }
        for text in ["", "Hei {\\rtf1", "{\"a\":1}", "{"] {
            assert!(!is_rtf(text.as_bytes()), "{text}");
        }
    }
}
