//! The head of a part of a letter: what it says the part is.

use super::navn;

/// As much of a field as is looked at.
const LONGEST: usize = 8 * 1024;

/// What the head of a part says. Names and types are in lower case.
#[derive(Default)]
pub(super) struct Hode {
    pub(super) mimetype: String,
    pub(super) boundary: Option<String>,
    pub(super) is_attached: bool,
    /// What its file is called, in each of the ways it says so.
    pub(super) names: Vec<String>,
    /// What is encrypted, or signed, it says itself.
    pub(super) smime: String,
    pub(super) id: Option<String>,
    pub(super) encoding: String,
    /// Whether it says anything of the kind at all.
    pub(super) is_part: bool,
    /// The field that is being read: it may go on over several lines.
    field: Vec<u8>,
}

impl Hode {
    /// Takes the next line of the head.
    pub(super) fn read(&mut self, line: &[u8]) {
        if line.first().is_some_and(|b| matches!(b, b' ' | b'\t')) {
            let room = LONGEST.saturating_sub(self.field.len()).min(line.len());
            self.field.extend_from_slice(line.get(..room).unwrap_or_default());
        } else {
            self.end_field();
            self.field = line.get(..line.len().min(LONGEST)).unwrap_or_default().to_vec();
        }
    }

    /// The head is over.
    pub(super) fn end(&mut self) {
        self.end_field();
    }

    fn end_field(&mut self) {
        let field = String::from_utf8_lossy(&std::mem::take(&mut self.field)).into_owned();
        let Some((name, value)) = field.split_once(':') else { return };
        let first = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match name.trim().to_ascii_lowercase().as_str() {
            "content-type" => {
                self.is_part = true;
                self.mimetype = first;
                self.boundary = parameter(value, |name| name == "boundary");
                self.smime =
                    parameter(value, |name| name == "smime-type").unwrap_or_default().to_ascii_lowercase();
                self.names.extend(navn::names(value, "name"));
            }
            "content-disposition" => {
                self.is_part = true;
                self.is_attached = first == "attachment";
                self.names.extend(navn::names(value, "filename"));
            }
            "content-id" => self.id = Some(first.trim_matches(['<', '>']).to_owned()),
            "content-transfer-encoding" => self.encoding = first,
            _ => {}
        }
    }
}

/// The value of a parameter, without its quotation marks.
fn parameter(value: &str, is_it: fn(&str) -> bool) -> Option<String> {
    parameters(value).find_map(|(name, value)| (is_it(&name) && !value.is_empty()).then(|| value.to_owned()))
}

/// The parameters of a field: their names in lower case, and their values without quotation marks.
pub(super) fn parameters(value: &str) -> impl Iterator<Item = (String, &str)> {
    let mut quoted = false;
    let parts = value.split(move |c: char| {
        quoted ^= c == '"';
        c == ';' && !quoted
    });
    parts.filter_map(|part| {
        let (name, value) = part.split_once('=')?;
        Some((name.trim().to_ascii_lowercase(), value.trim().trim_matches('"')))
    })
}
