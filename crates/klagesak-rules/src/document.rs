//! A document: its keys, texts, words and examples.

use crate::example::{self, Example};
use crate::fault::{Fault, Faults};
use crate::header::{self, Header};
use crate::lawful::{self, Lawful};
use crate::place::{Group, Place};
use crate::section::Line;
use crate::texts::{self, LANGUAGES, Texts};
use crate::words::{self, Word};
use crate::{front, review, section};

/// A rule as it is written.
#[derive(Debug, Clone)]
pub struct Document {
    /// The file, from the top of the repository.
    pub path: String,
    /// `KO-KLAGE-010`.
    pub id: String,
    /// `KLAGE`.
    pub group: &'static str,
    /// Its keys.
    pub header: Header,
    /// What it says, in the order of [`LANGUAGES`].
    pub texts: [Texts; 3],
    /// The lawful cases thought of: of an error, and of what was one and became less.
    pub lawful: Option<Lawful>,
    /// Words for placeholders.
    pub words: Vec<Word>,
    /// Examples that break it.
    pub breaks: Vec<Example>,
    /// Examples that keep it.
    pub holds: Vec<Example>,
    /// Examples that break it and then do as the advice says; the base of each is the breaking example.
    pub follows: Vec<Example>,
    /// Why there is none, where what is asked for is not done to the message.
    pub follows_not: Option<String>,
    pub(crate) place: &'static Place,
}

impl Document {
    /// The example of a name.
    #[must_use]
    pub fn example(&self, name: &str) -> Option<&Example> {
        self.breaks.iter().chain(&self.holds).find(|example| example.name == name)
    }

    /// Reads a document. `None`, with a fault, when the file is no place for one.
    pub(crate) fn read(path: &str, text: &str, found: &mut Vec<Fault>) -> Option<Self> {
        let faults = &mut Faults::new(path, found);
        let Some((group, id)) = named(path) else {
            faults.at(1, "a document is `rules/<GRUPPE>/KO-<GRUPPE>-<nnn>.md`, of a group there is");
            return None;
        };
        let (entries, body, first) = front::split(text, faults);
        let header = header::read(entries, faults);
        let sections = section::split(body, first, faults);
        let lines = |name: &str| sections.iter().find(|s| s.name == name).map_or(&[][..], |s| &s.lines);
        let mut texts = <[Texts; 3]>::default();
        for (i, (language, texts)) in LANGUAGES.iter().zip(&mut texts).enumerate() {
            match sections.iter().find(|s| s.name == *language) {
                Some(section) => *texts = texts::read(i, section.line, &section.lines, faults),
                None => faults.at(
                    first,
                    format!("the language `{language}` is missing: there is no heading `# {language}`"),
                ),
            }
        }
        texts::compare(&texts, faults);
        let place = match group.place(header.krate.as_deref()) {
            Ok(place) => place,
            Err(what) => {
                faults.at(header.line("crate"), what);
                group.places.first().copied()?
            }
        };
        let document = Self {
            path: path.to_owned(),
            id: id.to_owned(),
            group: group.name,
            texts,
            lawful: sections
                .iter()
                .find(|s| s.name == "lovligeTilfeller")
                .map(|s| lawful::read(s.line, &s.lines, faults)),
            words: words::read(lines("words"), faults),
            breaks: example::read(lines("breaks"), true, faults),
            holds: example::read(lines("holds"), false, faults),
            follows_not: not_followed(lines("follows")),
            follows: match not_followed(lines("follows")) {
                Some(_) => Vec::new(),
                None => example::read(lines("follows"), false, faults),
            },
            header,
            place,
        };
        document.judge(faults);
        Some(document)
    }

    fn judge(&self, faults: &mut Faults<'_>) {
        let examples: Vec<_> = self.breaks.iter().chain(&self.holds).chain(&self.follows).collect();
        for (i, example) in examples.iter().enumerate() {
            if examples.iter().take(i).any(|other| other.name == example.name) {
                faults.at(example.line, format!("two examples are called `{}`", example.name));
            }
        }
        let Header { examples: named, .. } = &self.header;
        if self.place.edits && (self.breaks.is_empty() || self.holds.is_empty()) {
            faults.at(1, "there is an example that breaks the rule and one that keeps it");
        }
        if self.place.edits && !named.is_empty() {
            faults.at(
                self.header.line("examples"),
                "the examples of this group stand below `# breaks` and `# holds`",
            );
        }
        if !self.place.edits && named.len() < 2 {
            let line = self.header.line("examples");
            faults.at(line, "name in `examples` one that breaks the rule and one that keeps it");
        }
        if let (false, Some(example)) = (self.place.edits, examples.first()) {
            faults
                .at(example.line, "the examples of this group are made by a program and named in `examples`");
        }
        if self.header.severity == "FEIL" && self.lawful.is_none() && self.header.removed.is_none() {
            faults.at(
                self.header.line("severity"),
                "an error says which lawful cases it was tried on: `# lovligeTilfeller` is missing",
            );
        }
        self.judge_days(faults);
        self.judge_follows(faults);
        self.judge_check(faults);
        self.judge_reads(faults);
        self.judge_review(faults);
    }

    /// The days follow one another, and stand where something reads them: what a layer, a conversion or a comparison of schemas finds, is
    /// found without a day.
    fn judge_days(&self, faults: &mut Faults<'_>) {
        let header = &self.header;
        let days = [
            ("warning-from", &header.warning_from),
            ("mandatory-from", &header.mandatory_from),
            ("expires", &header.expires),
        ];
        let days: Vec<_> = days.into_iter().filter_map(|(key, day)| Some((key, day.as_ref()?))).collect();
        for ((earlier, before), (key, day)) in days.iter().zip(days.iter().skip(1)) {
            if day <= before {
                faults.at(header.line(key), format!("`{key}` is a day after `{earlier}`"));
            }
        }
        if header.severity == "FEIL" && header.warning_from.is_some() && header.mandatory_from.is_none() {
            faults.at(
                header.line("warning-from"),
                "an error that warns from a day says with `mandatory-from` when it is one",
            );
        }
        let of_layer = header.on.as_deref() == Some("layer");
        if let (Some((key, _)), true) = (days.first(), of_layer || !self.place.dated) {
            faults.at(header.line(key), format!("this is found without a day; leave `{key}` out"));
        }
    }

    /// Advice that does not silence a warning when it is followed teaches people to close their ears.
    fn judge_follows(&self, faults: &mut Faults<'_>) {
        let warns = self.header.severity == "ADVARSEL" && self.header.removed.is_none();
        if self.place.edits && warns && self.follows.is_empty() && self.follows_not.is_none() {
            faults.at(
                self.header.line("severity"),
                "a warning shows that it goes when its advice is followed: `# follows` is missing",
            );
        }
        for follows in &self.follows {
            let base = follows.messages.first().map(|message| &message.base);
            if !self.breaks.iter().any(|example| Some(&example.name) == base) {
                faults.at(
                    follows.line,
                    "this begins with the name of an example that breaks the rule, `name (example)`",
                );
            }
        }
    }

    fn judge_check(&self, faults: &mut Faults<'_>) {
        let Header { on, check, .. } = &self.header;
        match (self.place.checks, on.as_deref(), check) {
            (false, None, None) | (true, Some("layer"), None) => {}
            (false, ..) => {
                let line = self.header.line(if on.is_some() { "on" } else { "check" });
                faults.at(
                    line,
                    "rules of this group are found by code that names them; leave `on` and `check` out",
                );
            }
            (true, None, _) => faults.at(1, "the key `on` is missing"),
            (true, Some("layer"), Some(_)) => {
                faults.at(self.header.line("check"), "what a layer finds has no check; leave `check` out");
            }
            (true, Some(on), _) if !crate::rust::NODES.iter().any(|(name, ..)| *name == on) => {
                faults.at(self.header.line("on"), format!("there is no `on: {on}`"));
            }
            (true, Some(_), None) if self.header.removed.is_none() => {
                faults.at(1, "the key `check` is missing")
            }
            (true, Some(_), _) => {}
        }
    }

    /// A check that says what it looks at can run when something else in the message is wrong.
    fn judge_reads(&self, faults: &mut Faults<'_>) {
        let Header { on, reads, removed, .. } = &self.header;
        let of_message = on.as_deref().filter(|on| self.place.checks && !matches!(*on, "layer" | "forloep"));
        match (of_message, !self.header.has("reads")) {
            (Some(_), true) if removed.is_none() => {
                let what = format!(
                    "`reads` says which places the check looks at; `cargo dev reads {}` proposes it",
                    self.id
                );
                faults.at(1, what);
            }
            (Some(on), _) => crate::reads::judge(reads, on, faults),
            (None, true) => {}
            (None, false) => faults.at(
                self.header.line("reads"),
                "only a check on something in a message says what it looks at; leave `reads` out",
            ),
        }
    }

    fn judge_review(&self, faults: &mut Faults<'_>) {
        let line = self.header.line("reviewed");
        if let Some(review) = &self.header.review {
            let hash = review::hash(self);
            match &review.hash {
                None => faults.at(line, format!("put the hash of what was reviewed last: `, {hash}`")),
                Some(reviewed) if *reviewed != hash => faults.at(
                    line,
                    format!(
                        "the rule has changed since {} reviewed it on {}; write `ikke gjennomgått`, or review it anew and leave the hash out",
                        review.name, review.day
                    ),
                ),
                Some(_) => {}
            }
        }
    }
}

/// `Ingen: why`, in place of examples that follow the advice.
fn not_followed(lines: &[Line<'_>]) -> Option<String> {
    lines.iter().find_map(|(_, line)| line.strip_prefix("Ingen: ")).map(str::to_owned)
}

/// The group and id a file is named for.
fn named(path: &str) -> Option<(&'static Group, &str)> {
    let (folder, file) = path.strip_prefix("rules/")?.split_once('/')?;
    let id = file.strip_suffix(".md")?;
    let number = id.strip_prefix("KO-")?.strip_prefix(folder)?.strip_prefix('-')?;
    let fits = number.len() == 3 && number.bytes().all(|b| b.is_ascii_digit());
    Some((Group::find(folder).filter(|_| fits)?, id))
}
