//! A part of a message while it is put together.

use crate::rules::generated::kilde::{KO_KILDE_032, KO_KILDE_033};
use klagesak_core::verdict::{Finding, Param, Pointer, RuleInfo};
use serde_json::{Map, Value};

use crate::arkivmelding::verdi::Parse;
use crate::xml::Element;

/// A message, or a part of one, that is being put together. What was put in first stays.
#[derive(Debug, Default)]
pub(super) struct Sketch {
    pub(super) felt: Map<String, Value>,
    pub(super) findings: Vec<Finding>,
    base: Pointer,
}

impl Sketch {
    /// An empty part of a message, at a place.
    pub(super) fn under(base: Pointer) -> Self {
        Self { base, ..Self::default() }
    }

    /// An empty item of a list at a path, by its number in it.
    pub(super) fn item(&self, sti: &[&str], nummer: usize) -> Self {
        let mut base = self.base.clone();
        sti.iter().for_each(|navn| base.push_field(navn));
        base.push_index(nummer);
        Self::under(base)
    }

    /// Whether there is something at a path.
    pub(super) fn has(&self, sti: &[&str]) -> bool {
        let Some((first, rest)) = sti.split_first() else { return true };
        let found = self.felt.get(*first);
        rest.iter().try_fold(found, |value, navn| Some(value?.get(*navn))).flatten().is_some()
    }

    /// Puts a value at a path, unless there is one.
    pub(super) fn set(&mut self, sti: &[&str], verdi: impl Into<Value>) {
        let Some((last, above)) = sti.split_last() else { return };
        let mut felt = &mut self.felt;
        for navn in above {
            let inner = felt.entry(*navn).or_insert_with(|| Value::Object(Map::new()));
            let Value::Object(inner) = inner else { return };
            felt = inner;
        }
        felt.entry(*last).or_insert_with(|| verdi.into());
    }

    /// Puts a part in an item of a list, unless there is one.
    pub(super) fn put(&mut self, item: &Pointer, navn: &str, felt: Map<String, Value>) {
        let mut tokens = item.tokens();
        let first = tokens.next().and_then(|first| self.felt.get_mut(&*first));
        let item = tokens.try_fold(first, |at, token| {
            Some(match at? {
                Value::Array(items) => token.parse::<usize>().ok().and_then(|index| items.get_mut(index)),
                value => value.get_mut(&*token),
            })
        });
        if let Some(Some(Value::Object(item))) = item {
            item.entry(navn).or_insert_with(|| Value::Object(felt));
        }
    }

    /// Reads the value of an element, and puts it at a path.
    pub(super) fn les(&mut self, sti: &[&str], element: Option<Element<'_>>, les: Parse) {
        let Some((element, tekst)) = element.and_then(|element| Some((element, verdi(element)?))) else {
            return;
        };
        match les(tekst) {
            Some(verdi) => self.set(sti, verdi),
            None if !self.has(sti) => self.note_in(&KO_KILDE_033, sti, element),
            None => {}
        }
    }

    /// Reads a code by a table of the dialect, and puts it at a path.
    pub(super) fn les_kode(
        &mut self,
        sti: &[&str],
        element: Option<Element<'_>>,
        kode: impl Fn(&str) -> Option<&'static str>,
    ) {
        let Some((element, tekst)) = element.and_then(|element| Some((element, verdi(element)?))) else {
            return;
        };
        match kode(tekst.trim()) {
            Some(kode) => self.set(sti, kode),
            None => self.note_in(&KO_KILDE_032, sti, element),
        }
    }

    /// A finding at a path that names the element it is about.
    pub(super) fn note_in(&mut self, regel: &'static RuleInfo, sti: &[&str], element: Element<'_>) {
        let finding = self.finding_at(regel, sti, element).with("felt", Param::field_name(element.name()));
        self.findings.push(finding);
    }

    /// A finding at a path, and in the text where an element begins.
    pub(super) fn note(&mut self, regel: &'static RuleInfo, sti: &[&str], element: Element<'_>) {
        let finding = self.finding_at(regel, sti, element);
        self.findings.push(finding);
    }

    fn finding_at(&self, regel: &'static RuleInfo, sti: &[&str], element: Element<'_>) -> Finding {
        let mut pointer = self.base.clone();
        sti.iter().for_each(|navn| pointer.push_field(navn));
        Finding::new(regel, pointer).at_offset(element.offset())
    }
}

/// The value of an element, as every dialect writes it: text, or a code or a name in an element of its own.
pub(super) fn verdi(element: Element<'_>) -> Option<&str> {
    if !element.has_children() {
        return element.raw();
    }
    element.child("kode").or_else(|| element.child("navn"))?.raw()
}
