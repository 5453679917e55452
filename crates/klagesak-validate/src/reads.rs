//! What many rules look at, as one tree of names: so what is faulty leads to the rules that wait for it, and no rule is asked.

use crate::Rule;
use crate::faulty::Node;

/// What rules look at from one place on.
#[derive(Debug, Default)]
pub(crate) struct Reads {
    below: Vec<(&'static str, Reads)>,
    /// The rules, by their numbers, that look at all there is here.
    rules: Vec<usize>,
}

impl Reads {
    /// What rules look at, of those pointers among their `reads` that are of the kind asked for. Each rule has its number.
    pub(crate) fn of(
        rules: impl Iterator<Item = (usize, &'static Rule)>,
        kind: impl Fn(&'static str) -> Option<&'static str>,
    ) -> Self {
        let mut root = Self::default();
        for (number, rule) in rules {
            for pattern in rule.info.reads.iter().filter_map(|pattern| kind(pattern)) {
                pattern.split('/').skip(1).fold(&mut root, Self::made).rules.push(number);
            }
        }
        root
    }

    fn made(&mut self, name: &'static str) -> &mut Self {
        let place = self.below.iter().position(|(other, _)| *other == name).unwrap_or_else(|| {
            self.below.push((name, Self::default()));
            self.below.len() - 1
        });
        &mut self.below[place].1
    }

    /// Marks the rules that look at something faulty, where this is what they look at from a place on, and that is what is faulty
    /// there.
    pub(crate) fn mark(&self, faulty: &Node, waits: &mut [bool]) {
        if faulty.lost {
            return self.mark_all(waits);
        }
        // There is a node because there is something faulty in it.
        mark(&self.rules, waits);
        for (name, reads) in &self.below {
            if *name != "*" {
                faulty.get(name).into_iter().for_each(|node| reads.mark(node, waits));
            } else if faulty.of_list {
                reads.mark_all(waits);
            } else {
                faulty.below.iter().for_each(|(_, node)| reads.mark(node, waits));
            }
        }
    }

    fn mark_all(&self, waits: &mut [bool]) {
        mark(&self.rules, waits);
        self.below.iter().for_each(|(_, reads)| reads.mark_all(waits));
    }
}

fn mark(rules: &[usize], waits: &mut [bool]) {
    for rule in rules {
        waits.get_mut(*rule).into_iter().for_each(|waits| *waits = true);
    }
}
