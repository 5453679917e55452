//! The texts of a rule in one language: the title in bold, the message quoted, and what to do under labels.

use crate::fault::Faults;
use crate::section::Line;

/// The languages, the first of them the one that is reviewed.
pub const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// What a caseworker does, what a system does, and what happens otherwise; in the order of [`LANGUAGES`].
const LABELS: [[&str; 3]; 3] = [
    ["Saksbehandler", "System", "Ellers"],
    ["Saksbehandlar", "System", "Elles"],
    ["Caseworker", "System", "Otherwise"],
];

/// What a rule says in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// What the rule demands.
    pub title: String,
    /// What a finding says, with `{placeholders}`.
    pub message: String,
    /// What a caseworker can do about it.
    pub caseworker: String,
    /// What a system must do about it.
    pub system: String,
    /// What goes wrong otherwise, and for whom.
    pub harm: String,
    /// The line of the message, or of the heading when there is none.
    pub message_line: usize,
}

impl Texts {
    /// All there are, in order.
    pub(crate) fn all(&self) -> impl Iterator<Item = &str> {
        [&self.title, &self.message, &self.caseworker, &self.system, &self.harm]
            .into_iter()
            .map(String::as_str)
    }
}

/// The texts below the heading of a language.
pub(crate) fn read(language: usize, heading: usize, lines: &[Line<'_>], faults: &mut Faults<'_>) -> Texts {
    let mut texts = Texts { message_line: heading, ..Texts::default() };
    let labels = LABELS.get(language).copied().unwrap_or_default();
    for (line, paragraph) in paragraphs(lines) {
        let place = if let Some(title) = paragraph.strip_prefix("**").and_then(|p| p.strip_suffix("**")) {
            (&mut texts.title, title)
        } else if let Some(message) = paragraph.strip_prefix("> ") {
            texts.message_line = line;
            (&mut texts.message, message)
        } else {
            match paragraph
                .split_once(": ")
                .and_then(|(label, text)| Some((labels.iter().position(|l| *l == label)?, text)))
            {
                Some((0, text)) => (&mut texts.caseworker, text),
                Some((1, text)) => (&mut texts.system, text),
                Some((_, text)) => (&mut texts.harm, text),
                None => {
                    let labels = labels.map(|label| format!("`{label}: …`")).join(", ");
                    faults.at(line, format!("a paragraph here is `**title**`, `> message`, {labels}"));
                    continue;
                }
            }
        };
        let (place, text) = place;
        if !place.is_empty() {
            faults.at(line, "this stands twice in the language");
        }
        judge(text, line, faults);
        place.push_str(text);
    }
    let [caseworker, system, otherwise] = labels;
    for (name, text) in [
        ("`**title**`", &texts.title),
        ("`> message`", &texts.message),
        (caseworker, &texts.caseworker),
        (system, &texts.system),
        (otherwise, &texts.harm),
    ] {
        if text.is_empty() {
            faults.at(heading, format!("{name} is missing in `{}`", LANGUAGES.get(language).unwrap_or(&"")));
        }
    }
    texts
}

fn judge(text: &str, line: usize, faults: &mut Faults<'_>) {
    if text.contains('…') {
        faults.at(line, "this is still to be written");
    } else if !text.ends_with(['.', '?']) || text.chars().count() < 10 {
        faults.at(line, "a text is a whole sentence with a full stop");
    }
}

/// Paragraphs with the line they begin on, each as one line.
fn paragraphs(lines: &[Line<'_>]) -> Vec<(usize, String)> {
    let mut paragraphs: Vec<(usize, String)> = Vec::new();
    let mut between = true;
    for (number, line) in lines {
        let line = line.trim();
        match paragraphs.last_mut() {
            _ if line.is_empty() => {}
            Some((_, paragraph)) if !between => {
                paragraph.push(' ');
                paragraph.push_str(line.strip_prefix("> ").unwrap_or(line));
            }
            _ => paragraphs.push((*number, line.to_owned())),
        }
        between = line.is_empty();
    }
    paragraphs
}

/// The names between braces, in order of the alphabet.
pub(crate) fn placeholders(text: &str) -> Vec<&str> {
    let mut names: Vec<_> =
        text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// What the three languages must agree on.
pub(crate) fn compare(texts: &[Texts; 3], faults: &mut Faults<'_>) {
    let [nb, nn, en] = texts;
    for (other, language) in [(nn, "nn"), (en, "en")] {
        if !other.message.is_empty() && placeholders(&other.message) != placeholders(&nb.message) {
            faults.at(other.message_line, format!("the placeholders in `{language}` are not those in `nb`"));
        }
    }
    for texts in texts {
        let fixed = texts.all().filter(|text| *text != texts.message);
        if fixed.flat_map(placeholders).next().is_some() {
            faults.at(texts.message_line, "only a message has placeholders");
        }
    }
    if !nb.title.is_empty() && nb.all().zip(en.all()).any(|(nb, en)| nb == en) {
        faults.at(en.message_line, "a text in `en` is the one in `nb`");
    }
}
