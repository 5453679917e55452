//! What many rules look at, as one tree of names: so what is faulty leads to the rules that wait for it, and no rule is asked.

use crate::Rule;
use crate::faulty::Node;

/// What rules look at from one place on.
#[derive(Debug)]
pub(crate) struct Reads {
    /// The first is the place itself. They lie in one list because a program that judges one message makes them for that one.
    looks: Vec<Look>,
    /// Where in the list a pointer of a rule ends, and the number of the rule.
    ends: Vec<(usize, usize)>,
}

/// A name on the way to what a rule looks at.
#[derive(Debug)]
struct Look {
    name: &'static str,
    /// The last of those below, which has the others beside it.
    below: Option<usize>,
    beside: Option<usize>,
}

impl Reads {
    /// What rules look at, of those pointers among their `reads` that are of the kind asked for. Each rule has its number.
    pub(crate) fn of(
        rules: impl Iterator<Item = (usize, &'static Rule)>,
        kind: impl Fn(&'static str) -> Option<&'static str>,
    ) -> Self {
        let mut reads = Self { looks: Vec::with_capacity(64), ends: Vec::with_capacity(64) };
        reads.looks.push(Look { name: "", below: None, beside: None });
        for (number, rule) in rules {
            for pattern in rule.info.reads.iter().filter_map(|pattern| kind(pattern)) {
                let end = names(pattern).fold(0, |at, name| reads.made(at, name));
                reads.ends.push((end, number));
            }
        }
        reads
    }

    /// The place of a name below another.
    fn made(&mut self, above: usize, name: &'static str) -> usize {
        if let Some(there) = self.below(above).find(|at| self.looks.get(*at).is_some_and(|l| l.name == name))
        {
            return there;
        }
        let new = self.looks.len();
        let beside = self.looks.get_mut(above).and_then(|look| look.below.replace(new));
        self.looks.push(Look { name, below: None, beside });
        new
    }

    fn below(&self, at: usize) -> impl Iterator<Item = usize> {
        let beside = |at: &usize| self.looks.get(*at).and_then(|look| look.beside);
        std::iter::successors(self.looks.get(at).and_then(|look| look.below), beside)
    }

    /// Marks the rules that look at something faulty, where this is what they look at from a place on, and that is what is faulty
    /// there.
    pub(crate) fn mark(&self, faulty: &Node, waits: &mut [bool]) {
        let mut met = vec![false; self.looks.len()];
        self.meet(0, faulty, &mut met);
        for (end, rule) in &self.ends {
            if let (Some(true), Some(waits)) = (met.get(*end), waits.get_mut(*rule)) {
                *waits = true;
            }
        }
    }

    /// Marks what lies in something faulty, and what something faulty lies in.
    fn meet(&self, at: usize, faulty: &Node, met: &mut [bool]) {
        if faulty.lost {
            return self.meet_all(at, met);
        }
        // There is a node because there is something faulty in it.
        met.get_mut(at).into_iter().for_each(|met| *met = true);
        for below in self.below(at) {
            let name = self.looks.get(below).map_or("", |look| look.name);
            if name != "*" {
                faulty.get(name).into_iter().for_each(|node| self.meet(below, node, met));
            } else if faulty.of_list {
                self.meet_all(below, met);
            } else {
                faulty.below.iter().for_each(|(_, node)| self.meet(below, node, met));
            }
        }
    }

    fn meet_all(&self, at: usize, met: &mut [bool]) {
        met.get_mut(at).into_iter().for_each(|met| *met = true);
        self.below(at).for_each(|below| self.meet_all(below, met));
    }
}

/// The names of a pointer.
fn names(pointer: &'static str) -> impl Iterator<Item = &'static str> {
    let end = |rest: &str| rest.bytes().position(|b| b == b'/').unwrap_or(rest.len());
    let mut rest = pointer.strip_prefix('/');
    std::iter::from_fn(move || {
        let (name, after) = rest?.split_at_checked(end(rest?))?;
        rest = after.strip_prefix('/');
        Some(name)
    })
}
