//! What is tried together: which sources, and what is to notice.

/// Sources, and who is to notice a fault in them.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Group {
    /// What it is called in a command and in the names of files.
    pub name: &'static str,
    /// What it is, in a heading.
    pub title: &'static str,
    /// Its crates.
    pub packages: &'static [&'static str],
    /// Who is to notice.
    pub judge: Judge,
    /// How many are drawn, when not all are tried.
    pub sample: Option<usize>,
    /// The share that is to be noticed, of a hundred.
    pub goal: Option<u32>,
}

/// Who is to notice a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judge {
    /// The examples that are edits of a base.
    Written,
    /// Those a program makes, packages and conversions: no edit of a base comes to the code of these crates.
    Made,
    /// The tests of the crate, and then all examples.
    Tests,
}

/// Every group, those of the rules first.
pub const GROUPS: [Group; 7] = [
    rules("meldinger", "Regler for meldinger", &["klagesak-validate"], Judge::Written),
    rules("forloep", "Regler for forløp", &["klagesak-validate"], Judge::Written),
    rules("kompat", "Regler for endringer i skjemaer", &["klagesak-kompat"], Judge::Written),
    rules("dokument", "Regler for innholdet i dokumenter", &["klagesak-dokument"], Judge::Made),
    rules("konvertering", "Regler for konvertering", &["klagesak-convert"], Judge::Made),
    rules("pakke", "Regler for pakker", &["klagesak-package"], Judge::Made),
    Group {
        name: "resten",
        title: "Et utvalg av resten",
        packages: &[
            "klagesak-core",
            "klagesak-validate",
            "klagesak-convert",
            "klagesak-package",
            "klagesak-dokument",
        ],
        judge: Judge::Tests,
        sample: Some(300),
        goal: None,
    },
];

const fn rules(
    name: &'static str,
    title: &'static str,
    packages: &'static [&'static str],
    judge: Judge,
) -> Group {
    Group { name, title, packages, judge, sample: None, goal: Some(95) }
}

impl Group {
    /// Whether a source is in the group. In crates that do more than judge, the checks are where the record of a rule is named.
    #[must_use]
    pub fn has(&self, file: &str, text: &str) -> bool {
        let of_messages = file.starts_with("crates/klagesak-validate/src/rules/");
        let of_cases = file.starts_with("crates/klagesak-validate/src/rules/forloep/");
        let checks = names_a_rule(text);
        match self.name {
            "meldinger" => of_messages && !of_cases,
            "forloep" => of_cases,
            "kompat" => true,
            "resten" => !of_messages && (!checks || file.starts_with("crates/klagesak-validate/")),
            _ => checks,
        }
    }
}

/// Whether a source names the record of a rule: `KO_PAKKE_023`.
fn names_a_rule(text: &str) -> bool {
    text.match_indices("KO_").any(|(at, _)| {
        let rest = text.get(at + 3..).unwrap_or_default();
        let group = rest.bytes().take_while(u8::is_ascii_uppercase).count();
        group > 1
            && rest.get(group..).is_some_and(|rest| {
                rest.starts_with('_') && rest.as_bytes().get(1).is_some_and(u8::is_ascii_digit)
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_told_from_other_names() {
        assert!(names_a_rule("found(KO_PAKKE_023)"));
        assert!(!names_a_rule("KO_ KO_PAKKE KO_REGEL_X KO_regel_1"));
    }

    #[test]
    fn no_source_is_in_two_groups() {
        for (file, text) in [
            ("crates/klagesak-validate/src/rules/trekk.rs", ""),
            ("crates/klagesak-validate/src/rules/forloep/tur.rs", "KO_FORLOEP_001"),
            ("crates/klagesak-validate/src/layer/a.rs", "KO_SYNTAKS_001"),
            ("crates/klagesak-package/src/verify/a.rs", "KO_PAKKE_001"),
            ("crates/klagesak-package/src/verify/b.rs", ""),
        ] {
            let package = |group: &&Group| group.packages.iter().any(|p| file.contains(&format!("/{p}/")));
            let of: Vec<_> =
                GROUPS.iter().filter(package).filter(|g| g.has(file, text)).map(|g| g.name).collect();
            assert_eq!(of.len(), 1, "{file}: {of:?}");
        }
    }
}
