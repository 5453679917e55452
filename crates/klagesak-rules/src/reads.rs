//! The places a check looks at: JSON Pointers from the value the check is given, or from the top of the message when they begin with
//! `^`. `*` is any item of a list, and a `/` alone is the whole value.

use crate::fault::Faults;
use crate::front::Item;

/// A place a check looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// As it is written: `/fristdato`, `/dokumentIder/*`, `^/innhold/parter/*/roller`.
    pub pattern: String,
    /// The line it stands on.
    pub line: usize,
}

impl From<Item> for Read {
    fn from(item: Item) -> Self {
        Self { pattern: item.text, line: item.line }
    }
}

/// The places every rule waits for, from the top of the message, since they decide how it is judged at all.
pub const ALWAYS: [&str; 4] = ["/meldingstype", "/versjon", "/lovgrunnlag", "/opprettet"];

/// Whether a pattern, as the program has it, is another or means what lies within it.
#[must_use]
pub fn within(pattern: &str, other: &str) -> bool {
    pattern.strip_prefix(other).is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

impl Read {
    /// As the program has it: the whole value is the empty pointer, and the whole message `^`.
    #[must_use]
    pub fn pointer(&self) -> &str {
        self.pattern.strip_suffix('/').unwrap_or(&self.pattern)
    }

    fn judge(&self, on: &str) -> Result<(), &'static str> {
        let from_top = self.pattern.strip_prefix('^');
        let pointer = from_top.unwrap_or(&self.pattern);
        let path = pointer.strip_prefix('/');
        let path =
            path.ok_or("a place begins with `/`, or with `^/` when it is told from the top of the message")?;
        let token = |t: &str| {
            t == "*"
                || t.starts_with(|c: char| c.is_ascii_lowercase())
                    && t.bytes().all(|b| b.is_ascii_alphanumeric())
        };
        if !path.is_empty() && !path.split('/').all(token) {
            return Err("a place is names of fields, and `*` for any item of a list, each after a `/`");
        }
        if path.split('/').next_back() == Some("*") {
            return Err("the items of a list are read with the list; leave the last `/*` out");
        }
        if on == "hode" && from_top.is_some() {
            return Err("what is told of the head of a message is told from its top already; leave `^` out");
        }
        if (on == "hode" || from_top.is_some()) && ALWAYS.contains(&pointer) {
            return Err("every rule waits for this; leave it out");
        }
        Ok(())
    }
}

/// The places of a check bound to `on`, each of its form and none within another.
pub(crate) fn judge(reads: &[Read], on: &str, faults: &mut Faults<'_>) {
    for (i, read) in reads.iter().enumerate() {
        if let Err(what) = read.judge(on) {
            faults.at(read.line, format!("`{}`: {what}", read.pattern));
        }
        let mut others = reads
            .iter()
            .enumerate()
            .filter(|(j, other)| *j != i && (*j < i || other.pattern != read.pattern));
        if let Some((_, other)) = others.find(|(_, other)| within(read.pointer(), other.pointer())) {
            faults.at(read.line, format!("`{}` is read with `{}` already", read.pattern, other.pattern));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(on: &str, patterns: &[&str]) -> Vec<String> {
        let read = |(pattern, line): (&&str, usize)| Read { pattern: (*pattern).to_owned(), line };
        let reads: Vec<_> = patterns.iter().zip(1..).map(read).collect();
        let mut found = Vec::new();
        judge(&reads, on, &mut Faults::new("x.md", &mut found));
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_place_has_its_form_and_its_line() {
        let form = "a place is names of fields, and `*` for any item of a list, each after a `/`";
        let begins = "a place begins with `/`, or with `^/` when it is told from the top of the message";
        let list = "the items of a list are read with the list; leave the last `/*` out";
        let always = "every rule waits for this; leave it out";
        let top = "what is told of the head of a message is told from its top already; leave `^` out";
        for (on, wrong, what) in [
            ("klage", "frister", begins),
            ("klage", "^innhold", begins),
            ("klage", "/frister/0", form),
            ("klage", "/…", form),
            ("klage", "/a//b", form),
            ("klage", "/b/", form),
            ("klage", "/b/*", list),
            ("klage", "^/versjon", always),
            ("hode", "/opprettet", always),
            ("hode", "^/profil", top),
        ] {
            assert_eq!(
                faults(on, &["/ordinaer/*/a", wrong]),
                [format!("x.md:2: `{wrong}`: {what}")],
                "{wrong}"
            );
        }
        for (on, right) in
            [("klage", &["/"][..]), ("klage", &["^/"]), ("klage", &["/a", "/ab", "^/a", "/versjon"])]
        {
            assert_eq!(faults(on, right), [""; 0], "{right:?}");
        }
    }

    #[test]
    fn no_place_stands_within_another() {
        for (patterns, line, inner, outer) in [
            (["/a", "/a"], 2, "/a", "/a"),
            (["/a/b", "/a"], 1, "/a/b", "/a"),
            (["/", "/a"], 2, "/a", "/"),
            (["^/a", "^/a/*/b"], 2, "^/a/*/b", "^/a"),
        ] {
            let expected = format!("x.md:{line}: `{inner}` is read with `{outer}` already");
            assert_eq!(faults("klage", &patterns), [expected]);
        }
    }
}
