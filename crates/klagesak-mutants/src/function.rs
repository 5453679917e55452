//! The functions of a source, and the operators, arms and fields in it.

use std::collections::BTreeMap;
use std::ops::Range;

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Arm, BinOp, Expr, ExprBinary, ExprStruct, ExprUnary, ImplItemFn, ItemFn, Pat, TraitItemFn};

/// What can be found in a source by the byte it begins at.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) functions: Vec<Range<usize>>,
    /// Functions that are run by the compiler too, where nothing can be asked.
    pub(crate) constant: Vec<Range<usize>>,
    pub(crate) binary: BTreeMap<usize, Binary>,
    /// Operators before one operand: the whole, and the operand.
    pub(crate) unary: BTreeMap<usize, (Range<usize>, Range<usize>)>,
    /// Arms: where the pattern ends, and the guard.
    pub(crate) arms: BTreeMap<usize, (usize, Option<Range<usize>>)>,
    /// Guards by the byte they begin at, with that of their arm.
    pub(crate) guards: BTreeMap<usize, usize>,
    /// Fields: the expression they are a field of, and the field with its comma.
    pub(crate) fields: BTreeMap<usize, (Range<usize>, Range<usize>)>,
}

/// An operator with its two sides.
#[derive(Debug, Clone)]
pub(crate) struct Binary {
    pub(crate) left: Range<usize>,
    pub(crate) right: Range<usize>,
    /// Whether one of the sides binds something: `a && let Some(b) = c`.
    pub(crate) binds: bool,
}

/// Parses a source.
pub(crate) fn found(text: &str) -> Result<Found, String> {
    let file = syn::parse_file(text).map_err(|error| error.to_string())?;
    let mut found = Found::default();
    found.visit_file(&file);
    Ok(found)
}

fn bytes(of: &impl Spanned) -> Range<usize> {
    of.span().byte_range()
}

fn binds(side: &Expr) -> bool {
    match side {
        Expr::Let(_) => true,
        Expr::Binary(ExprBinary { left, op: BinOp::And(_), right, .. }) => binds(left) || binds(right),
        _ => false,
    }
}

impl Found {
    fn function(&mut self, whole: Range<usize>, constant: bool) {
        if constant {
            self.constant.push(whole.clone());
        }
        self.functions.push(whole);
    }
}

impl<'ast> Visit<'ast> for Found {
    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.function(bytes(item), item.sig.constness.is_some());
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.function(bytes(item), item.sig.constness.is_some());
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        self.function(bytes(item), item.sig.constness.is_some());
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_expr_binary(&mut self, expr: &'ast ExprBinary) {
        let (left, right) = (bytes(&*expr.left), bytes(&*expr.right));
        let binds = binds(&expr.left) || binds(&expr.right);
        self.binary.insert(bytes(&expr.op).start, Binary { left, right, binds });
        visit::visit_expr_binary(self, expr);
    }

    fn visit_expr_unary(&mut self, expr: &'ast ExprUnary) {
        self.unary.insert(bytes(&expr.op).start, (bytes(expr), bytes(&*expr.expr)));
        visit::visit_expr_unary(self, expr);
    }

    fn visit_arm(&mut self, arm: &'ast Arm) {
        let start = bytes(arm).start;
        let (pattern, guard) = match &arm.pat {
            Pat::Guard(guarded) => (bytes(&*guarded.pat), Some(bytes(&*guarded.guard))),
            pattern => (bytes(pattern), None),
        };
        self.guards.extend(guard.as_ref().map(|guard| (guard.start, start)));
        self.arms.insert(start, (pattern.end, guard));
        visit::visit_arm(self, arm);
    }

    fn visit_expr_struct(&mut self, expr: &'ast ExprStruct) {
        for pair in expr.fields.pairs() {
            let field = bytes(*pair.value());
            let end = pair.punct().map_or(field.end, |comma| bytes(*comma).end);
            self.fields.insert(field.start, (bytes(expr), field.start..end));
        }
        visit::visit_expr_struct(self, expr);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_are_bytes_of_the_text() {
        let text = "fn a() -> bool { \"ø\" == b && !c }";
        let found = found(text).unwrap();
        let and = &found.binary[&text.find("&&").unwrap()];
        assert_eq!((&text[and.left.clone()], &text[and.right.clone()]), ("\"ø\" == b", "!c"));
        assert_eq!((found.functions.len(), &found.functions[0]), (1, &(0..text.len())));
    }

    #[test]
    fn an_arm_has_its_guard_apart() {
        let text = "fn a() { match b { Some(c) if c > 1 => d, _ => e } }";
        let found = found(text).unwrap();
        let (end, guard) = &found.arms[&text.find("Some").unwrap()];
        assert_eq!(&text[..*end], "fn a() { match b { Some(c)");
        assert_eq!(&text[guard.clone().unwrap()], "c > 1");
    }
}
