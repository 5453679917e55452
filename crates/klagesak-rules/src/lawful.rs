//! The lawful cases a rule was tried against: why it can be an error all the same, or why it is one no longer.

use crate::fault::Faults;
use crate::section::Line;

/// What was thought of before a rule was let fell a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lawful {
    /// A lawful case, and what the rule does with it.
    pub cases: Vec<(String, String)>,
    /// Why the rule is an error all the same, or why it became less.
    pub therefore: String,
    /// What makes the answer hard, where it is.
    pub doubt: Option<String>,
}

pub(crate) fn read(heading: usize, lines: &[Line<'_>], faults: &mut Faults<'_>) -> Lawful {
    let mut lawful = Lawful::default();
    for (number, line) in
        lines.iter().map(|(number, line)| (*number, line.trim())).filter(|(_, l)| !l.is_empty())
    {
        if let Some(case) = line.strip_prefix("- ") {
            match case.split_once(": ") {
                Some((case, answer)) => lawful.cases.push((case.to_owned(), answer.to_owned())),
                None => faults.at(number, "a lawful case is `- the case: what the rule does with it`"),
            }
        } else if let Some(why) = line.strip_prefix("Derfor: ") {
            why.clone_into(&mut lawful.therefore);
        } else if let Some(doubt) = line.strip_prefix("Tvil: ") {
            lawful.doubt = Some(doubt.to_owned());
        } else {
            faults.at(number, "a line here is `- case: answer`, `Derfor: …` or `Tvil: …`");
        }
    }
    if lawful.cases.is_empty() || lawful.therefore.is_empty() {
        faults.at(heading, "name at least one lawful case, and say `Derfor: …`");
    }
    lawful
}
