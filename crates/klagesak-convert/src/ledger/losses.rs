//! Findings for what nobody took.

use klagesak_core::verdict::{Finding, Pointer};

use super::record::{Key, Kind, Ledger};
use crate::loss::Row;
use crate::rules::generated::tap::KO_TAP_001;

impl Ledger {
    /// A finding at everything that was not taken, as high as it goes, with the first reason in the table that fits the place.
    pub(crate) fn losses(&self, reasons: &[Row]) -> Vec<Finding> {
        // Whether something in it was taken. What lies in a field comes after it.
        let mut carried: Vec<bool> = self.fields.iter().map(|field| field.taken.get()).collect();
        for index in (1..self.fields.len()).rev() {
            if carried.get(index) == Some(&true)
                && let Some(parent) = self.fields.get(index).and_then(|field| carried.get_mut(field.parent))
            {
                *parent = true;
            }
        }
        let mut found = Vec::new();
        self.walk(0, &Pointer::default(), &carried, reasons, &mut found);
        found
    }

    fn walk(&self, index: usize, at: &Pointer, carried: &[bool], reasons: &[Row], found: &mut Vec<Finding>) {
        let Some(field) = self.fields.get(index) else { return };
        if carried.get(index) == Some(&false) {
            let row = || reasons.iter().find(|row| fits(row.at, at.as_str())).map(|row| row.rule);
            let rule = field.reason.get().or_else(row).unwrap_or(&KO_TAP_001);
            found.push(Finding::new(rule, at.clone()));
            return;
        }
        if matches!(field.kind, Kind::Leaf(_)) {
            return;
        }
        let mut next = field.first;
        while let Some((index, child)) = next.and_then(|index| Some((index, self.fields.get(index)?))) {
            let mut at = at.clone();
            match &child.key {
                Key::Name(name) => at.push_field(name),
                // Only extensions have names of their own, and they are lost whole.
                Key::Other(name) => at.push_field(name),
                Key::Index(index) => at.push_index(*index),
            }
            self.walk(index, &at, carried, reasons, found);
            next = child.next;
        }
    }
}

/// Whether `place` matches the pattern or is nested inside a match.
fn fits(pattern: &str, place: &str) -> bool {
    let mut place = place.split('/');
    pattern.split('/').all(|token| place.next().is_some_and(|at| token == "*" || token == at))
}

#[cfg(test)]
mod tests {
    use klagesak_core::verdict::RuleInfo;
    use serde_json::json;

    use super::*;
    use crate::rules::generated::utkast::KO_UTKAST_001;

    fn losses(ledger: &Ledger, reasons: &[Row]) -> Vec<(String, &'static str)> {
        ledger.losses(reasons).into_iter().map(|f| (f.pointer.to_string(), f.rule.id.as_str())).collect()
    }

    #[test]
    fn what_is_not_taken_is_lost_as_high_as_it_goes_and_with_its_reason() {
        let message = json!({
            "a": "x",
            "b": { "c": true, "d": { "e": 1, "f": [] } },
            "g": [{ "h": "y", "i": "z" }, { "h": "y" }],
            "j": {},
        });
        let ledger = Ledger::of(&message).unwrap();
        let root = ledger.root().unwrap();
        root.field("a").unwrap().take();
        root.at(&["b", "c"]).unwrap().take();
        root.field("g").unwrap().items().next().unwrap().field("h").unwrap().take();
        let rule: &'static RuleInfo = &KO_UTKAST_001;
        let found = losses(&ledger, &[Row { at: "/g/*/i", rule }, Row { at: "/b", rule }]);
        let (other, usual) = ("KO-UTKAST-001", "KO-TAP-001");
        let expected = [("/b/d", other), ("/g/0/i", other), ("/g/1", usual), ("/j", usual)]
            .map(|(at, id)| (at.to_owned(), id));
        assert_eq!(found, expected);
        assert_eq!(root.at(&["b", "d", "e"]).unwrap().text(), Some("1"));
    }
}
