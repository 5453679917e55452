//! The words around a name: whether a name that is also a word is a person here.

use super::Ord;
use super::fold::{in_word, letter, words};
use super::ordliste::{av, slutter};
use super::piece::{Of, Piece};

/// Shorter words are mostly no names.
const SHORTEST: usize = 3;
/// Shorter names have no genitive here: «hans» is seldom somebody called Han.
const SHORTEST_GENITIVE: usize = 4;

/// What kind of word a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name and nothing else.
    Rare,
    /// The name of a farm: a place when a virksomhet follows.
    Farm,
    /// A place, or a word that in a title is mostly a name.
    Name,
    /// An everyday word.
    Word,
}

/// A word of a text and those around it.
#[derive(Debug)]
pub(super) struct Around<'t> {
    text: &'t str,
    word: &'t str,
    before: &'t str,
    after: &'t str,
    genitive: bool,
}

impl<'t> Around<'t> {
    /// The name that stands from `start` to `end`; `genitive` when an s follows.
    pub(super) fn of(text: &'t str, start: usize, end: usize, genitive: bool) -> Self {
        let part = |range| text.get(range).unwrap_or_default();
        let (before, word, mut after) = (part(0..start), part(start..end), part(end..text.len()));
        if genitive {
            after = after.strip_prefix(['s', 'S']).unwrap_or(after);
        }
        let apostrophe = after.strip_prefix(['\'', '’']);
        if let Some(rest) = apostrophe {
            after = rest.strip_prefix(['s', 'S']).unwrap_or(rest);
        }
        Self { text, word, before, after, genitive: genitive || apostrophe.is_some() }
    }

    pub(super) fn kind(&self, piece: &Piece<'_>) -> Kind {
        if piece.is == Of::All {
            // «per dag» for somebody called Per Dag.
            let everyday = words(self.word).any(|word| !is_title_case(word) && av(word).er(Ord::DELER));
            return if everyday { Kind::Word } else { Kind::Rare };
        }
        let ord = av(piece.text);
        // A name may be written as a word it is not spelled as: «og» for somebody called Öég.
        let written = || self.word.chars().count() < SHORTEST || av(self.word).er(Ord::ORD);
        if piece.letters() < SHORTEST || ord.er(Ord::ORD) || written() {
            Kind::Word
        } else if ord.er(Ord::NAVNEORD.eller(Ord::STED)) {
            Kind::Name
        } else if ord.er(AROUND) {
            Kind::Word
        } else if self.is_abbreviation() {
            Kind::Name
        } else if !piece.given && slutter(piece.text, Ord::STEDSSLUTT) {
            Kind::Farm
        } else {
            Kind::Rare
        }
    }

    /// Whether the s makes it another word, as «mars» for somebody called Mar, or too short a name to have one.
    pub(super) fn is_other_word(&self, piece: &Piece<'_>, kind: Kind) -> bool {
        let known = || {
            let genitive = format!("{}s", self.word);
            av(&genitive).er(Ord::ORD.eller(AROUND).eller(Ord::DELER))
        };
        let short = matches!(kind, Kind::Rare | Kind::Farm) && piece.letters() < SHORTEST_GENITIVE;
        self.genitive && (short || known())
    }

    /// Three capitals among small letters: «IDA» may be something else than Ida.
    fn is_abbreviation(&self) -> bool {
        self.word.chars().count() <= SHORTEST
            && self.word.chars().all(char::is_uppercase)
            && self.text.chars().any(char::is_lowercase)
    }

    /// Whether the words around make it a virksomhet or a place: «Berg skole», «Nav Lund».
    pub(super) fn is_virksomhet(&self) -> bool {
        self.virksomhet_follows()
            || words(self.before).next_back().is_some_and(|word| av(word).er(Ord::FORAN))
    }

    fn virksomhet_follows(&self) -> bool {
        for word in words(self.after).take(3) {
            if av(word).er(Ord::VIRKSOMHET) || slutter(word, Ord::VIRKSOMHETSSLUTT) {
                return true;
            }
            // «Bø og Sauherad kommune», «Berg Gamle skole».
            if !word.eq_ignore_ascii_case("og") && !is_title_case(word) {
                return false;
            }
        }
        false
    }

    /// Whether the words around make it a person: «Bergs klage», «Brev fra Berg», «søker Berg», «J. Berg».
    pub(super) fn shows_person<I>(&self, kind: Kind, initials: impl Fn() -> I) -> bool
    where
        I: Iterator<Item = char>,
    {
        let mut before = words(self.before).rev();
        let mut after = words(self.after);
        if self.genitive {
            return after.next().is_some_and(|word| av(word).er(Ord::SKRIV));
        }
        if self.is_virksomhet() || !self.looks_like_name(kind) {
            return false;
        }
        let Some(previous) = before.next() else { return self.initial_at(self.after, initials) };
        let ord = av(previous);
        let written = if ord.er(Ord::TILKNYTNING) {
            let alone = matches!(previous.to_lowercase().as_str(), "fra" | "frå");
            let mut before = before.peekable();
            if before.peek().is_none() { alone } else { before.any(|word| av(word).er(Ord::SKRIV)) }
        } else {
            kind == Kind::Name && ord.er(Ord::SKRIV) && after.next().is_none()
        };
        let initial = before_initial(self.before).is_some_and(|c| initials().any(|own| own == c));
        written || ord.er(Ord::PERSON) || initial || self.initial_at(self.after, initials)
    }

    /// Whether it is written as a name: with a capital and small letters, or for what mostly is a name as names are written
    /// in the text. «Brev fra Nav» is from no person.
    fn looks_like_name(&self, kind: Kind) -> bool {
        let capital = self.word.chars().next().is_some_and(char::is_uppercase);
        is_title_case(self.word) && !(kind == Kind::Word && av(self.word).er(Ord::VIRKSOMHET))
            || kind == Kind::Name && (capital || !self.text.chars().any(char::is_uppercase))
    }

    fn initial_at<I>(&self, after: &str, initials: impl Fn() -> I) -> bool
    where
        I: Iterator<Item = char>,
    {
        let next = next_to(after).and_then(|next| words(next).next());
        next.and_then(initial).is_some_and(|c| initials().any(|own| own == c))
    }
}

/// The parts of the list with the words around names, which are everyday words themselves.
const AROUND: Ord = Ord::VIRKSOMHET
    .eller(Ord::FORAN)
    .eller(Ord::SKRIV)
    .eller(Ord::PERSON)
    .eller(Ord::TILKNYTNING)
    .eller(Ord::DELER)
    .eller(Ord::PARTIKKEL);

/// The word next to what ends here: with signs between, but no digit.
pub(super) fn next_to(after: &str) -> Option<&str> {
    const SIGNS: usize = 3;
    let at = after.find(in_word)?;
    let between = after.get(..at)?;
    let next = !between.is_empty() && between.chars().count() <= SIGNS && !between.contains(char::is_numeric);
    next.then(|| after.get(at..)).flatten()
}

/// Whether a word begins with a capital and goes on in small letters.
pub(super) fn is_title_case(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// The initial a text ends with.
fn before_initial(before: &str) -> Option<char> {
    let trimmed = before.trim_end_matches(|c: char| !c.is_alphanumeric());
    (before.len() - trimmed.len() <= 2).then(|| words(trimmed).next_back().and_then(initial)).flatten()
}

/// A capital letter alone, which is no word.
fn initial(word: &str) -> Option<char> {
    let mut letters = word.chars();
    let c = letters.next().filter(|c| c.is_uppercase() && !matches!(c, 'I' | 'Å'))?;
    letters.next().is_none().then(|| letter(c))
}
