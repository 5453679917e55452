//! A source with its faults in it, each chosen by its number when the program runs.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::site::{Form, Site};

/// What is asked before a fault: whether it is the one this run has.
const IS: &str = "crate::mutant::is";

/// A text, and which bytes of it belong to which faults.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rendered {
    pub(crate) text: String,
    pub(crate) marks: Vec<Mark>,
}

/// Bytes that are there because of faults.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    pub(crate) range: Range<usize>,
    pub(crate) mutants: Vec<u32>,
    /// Whether they are what the fault puts there, and not what is around it.
    pub(crate) own: bool,
}

impl Rendered {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn put(&mut self, other: Self) {
        let by = self.text.len();
        self.text.push_str(&other.text);
        self.marks.extend(
            other
                .marks
                .into_iter()
                .map(|mark| Mark { range: mark.range.start + by..mark.range.end + by, ..mark }),
        );
    }

    fn marked(mut self, mutants: Vec<u32>, own: bool) -> Self {
        if !mutants.is_empty() {
            self.marks.push(Mark { range: 0..self.text.len(), mutants, own });
        }
        self
    }

    fn of(text: &str) -> Self {
        Self { text: text.to_owned(), marks: Vec::new() }
    }
}

/// Writes a source with those of its faults that are not left out.
pub(crate) fn render(text: &str, sites: &[Site], left_out: &BTreeSet<u32>) -> Rendered {
    let sites = sites.iter().filter_map(|site| {
        let mut site = site.clone();
        site.mutants.retain(|(number, _)| !left_out.contains(number));
        (!site.mutants.is_empty()).then_some(site)
    });
    let sites: Vec<_> = sites.collect();
    Source { text, sites: &sites }.within(0..text.len(), 0)
}

struct Source<'s> {
    text: &'s str,
    sites: &'s [Site],
}

impl Source<'_> {
    fn raw(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// A part of the text with the places in it, from the number of a place on.
    fn within(&self, range: Range<usize>, from: usize) -> Rendered {
        let mut out = Rendered::default();
        let mut cursor = range.start;
        for (number, site) in self.sites.iter().enumerate().skip(from) {
            if site.range.start >= cursor && site.range.end <= range.end {
                out.push(self.raw(cursor..site.range.start));
                out.put(self.site(number, site));
                cursor = site.range.end;
            }
        }
        out.push(self.raw(cursor..range.end));
        out
    }

    fn site(&self, number: usize, site: &Site) -> Rendered {
        let inner = |range: &Range<usize>| self.within(range.clone(), number + 1);
        let mut out = Rendered::default();
        match &site.form {
            Form::Region => out.put(inner(&site.range)),
            Form::Body { opaque: false } => {
                for (id, value) in &site.mutants {
                    let value = Rendered::of(&format!("return {value}; ")).marked(vec![*id], true);
                    out.push(&format!("if {IS}({id}) {{ "));
                    out.put(value);
                    out.push("} ");
                }
                out.put(inner(&site.range));
            }
            Form::Body { opaque: true } => {
                for (id, value) in &site.mutants {
                    out.push(&format!("if {IS}({id}) {{ crate::mutant::Either::A("));
                    out.put(Rendered::of(value).marked(vec![*id], true));
                    out.push(") } else { crate::mutant::Either::B({ ");
                }
                out.put(inner(&site.range));
                out.push(&" }) }".repeat(site.mutants.len()));
            }
            Form::Logic { left, right, or } => {
                // `a && b` is `if a { b } else { false }`, and `a || b` is `if !a { b } else { true }`.
                let asked = match site.mutants.first() {
                    Some((id, _)) if *or => format!("!{IS}({id})"),
                    Some((id, _)) => format!("{IS}({id})"),
                    None => or.to_string(),
                };
                out.push("(if (");
                out.put(inner(left));
                out.push(&format!(") != {asked} {{ "));
                out.put(inner(right));
                out.push(&format!(" }} else {{ {asked} }})"));
            }
            Form::Turned { whole } => {
                out.push("((");
                out.put(inner(whole));
                let asked: Vec<_> = site.mutants.iter().map(|(id, _)| format!("{IS}({id})")).collect();
                out.push(&format!(") != ({}))", asked.join(" || ")));
            }
            Form::Order { left, op, right } => {
                out.push("(match (&(");
                out.put(inner(left));
                out.push("), &(");
                out.put(inner(right));
                out.push(")) { (l, r) => ");
                for (id, other) in &site.mutants {
                    out.push(&format!("if {IS}({id}) {{ "));
                    out.put(Rendered::of(&format!("l {other} r")).marked(vec![*id], true));
                    out.push(" } else ");
                }
                out.push(&format!("{{ l {op} r }} }})"));
            }
            Form::Arithmetic { left, op, right } => {
                out.push("(");
                let ops = site.mutants.iter().map(|(id, other)| (Some(*id), other));
                for (id, op) in ops.chain([(None, op)]) {
                    out.push(&id.map_or("{ ".to_owned(), |id| format!("if {IS}({id}) {{ ")));
                    let mut operation = inner(left);
                    operation.push(&format!(" {op} "));
                    operation.put(inner(right));
                    out.put(operation.marked(id.into_iter().collect(), true));
                    out.push(if id.is_some() { " } else " } else { " })" });
                }
            }
            Form::Unary { operand, name } => {
                let id = site.mutants.first().map_or(0, |(id, _)| *id);
                let mut whole = Rendered::of(&format!("crate::mutant::{name}({id}, "));
                whole.put(inner(operand));
                whole.push(")");
                out.put(whole.marked(vec![id], true));
            }
            Form::Guard { guard } => self.guard(site, guard.as_ref().map(inner), &mut out),
            Form::Field { field } => {
                out.push("(");
                for (id, _) in &site.mutants {
                    let mut without = inner(&(site.range.start..field.start));
                    without.put(inner(&(field.end..site.range.end)));
                    out.push(&format!("if {IS}({id}) {{ "));
                    out.put(without.marked(vec![*id], true));
                    out.push(" } else ");
                }
                out.push("{ ");
                out.put(inner(&site.range));
                out.push(" })");
            }
        }
        out.marked(site.mutants.iter().map(|(id, _)| *id).collect(), false)
    }

    fn guard(&self, site: &Site, guard: Option<Rendered>, out: &mut Rendered) {
        let (always, never): (Vec<_>, Vec<_>) =
            site.mutants.iter().partition(|(_, replacement)| replacement == "true");
        out.push(if guard.is_some() { "(" } else { " if (" });
        for (id, _) in always {
            out.push(&format!("{IS}({id}) || "));
        }
        for (id, _) in never {
            out.push(&format!("!{IS}({id}) && "));
        }
        match guard {
            Some(guard) => {
                out.push("(");
                out.put(guard);
                out.push("))");
            }
            None => out.push("true)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(text: &str, part: &str, form: impl Fn(Range<usize>) -> Form, mutants: &[(u32, &str)]) -> Site {
        let start = text.find(part).unwrap();
        let range = start..start + part.len();
        let mutants = mutants.iter().map(|(id, with)| (*id, (*with).to_owned())).collect();
        Site { range: range.clone(), form: form(range), mutants }
    }

    #[test]
    fn an_operator_within_another_stands_once() {
        let text = "a == b && c";
        let and = |_| Form::Logic { left: 0..6, right: 10..11, or: false };
        let sites = [
            site(text, "a == b && c", and, &[(1, "||")]),
            site(text, "a == b", |whole| Form::Turned { whole }, &[(2, "!=")]),
        ];
        let is = "crate::mutant::is";
        assert_eq!(
            render(text, &sites, &BTreeSet::new()).text,
            format!("(if (((a == b) != ({is}(2)))) != {is}(1) {{ c }} else {{ {is}(1) }})")
        );
        assert_eq!(render(text, &sites, &[1, 2].into()).text, text);
    }

    #[test]
    fn a_mark_is_where_the_fault_was_put() {
        let text = "fn a() { b() }";
        let sites = [site(text, "b()", |_| Form::Body { opaque: false }, &[(7, "c()")])];
        let rendered = render(text, &sites, &BTreeSet::new());
        let own = rendered.marks.iter().find(|mark| mark.own).unwrap();
        assert_eq!(&rendered.text[own.range.clone()], "return c(); ");
        assert_eq!(own.mutants, [7]);
    }
}
