//! Building an element in the order its schema demands.

use crate::rules::generated::tap::{KO_TAP_031, KO_TAP_034};
use std::borrow::Cow;

use klagesak_core::persons::resembles_personnummer;
use serde_json::Value;

use crate::arkivmelding::Profil;
use crate::arkivmelding::typer::{Form, Type};
use crate::arkivmelding::verdi::Parse;
use crate::ledger::Entry;
use crate::xml::Node;

/// An element of a dialect that is being built. What is put in it ends up in the order of the schema, and what the dialect has
/// no place for is not put in it, nor taken from the message.
pub(super) struct Builder<'l> {
    pub(super) profil: &'static Profil,
    kind: Option<&'static Type>,
    navn: &'static str,
    noder: Vec<(usize, Node<'l>)>,
}

impl<'l> Builder<'l> {
    /// An element of the dialect. One the dialect does not have stays empty.
    pub(super) fn new(profil: &'static Profil, navn: &'static str) -> Self {
        let kind = profil.type_of(navn);
        let noder = Vec::with_capacity(kind.map_or(0, |kind| kind.barn.len()));
        Self { profil, kind, navn, noder }
    }

    /// A text of our own, where there is a place for it.
    pub(super) fn tekst(&mut self, navn: &str, tekst: impl Into<Cow<'l, str>>) {
        let Some((room, barn)) = self.kind.and_then(|kind| kind.room(navn)) else { return };
        let node = match barn.form {
            Form::Kode => Node::parent(barn.navn, vec![Node::text("mk:kode", tekst)]),
            Form::Ident => Node::parent(barn.navn, vec![Node::text("mk:navn", tekst)]),
            Form::Tekst | Form::Element => Node::text(barn.navn, tekst),
        };
        self.noder.push((room, node));
    }

    /// Carries a field of the message, if there is a place for it and it can be read back as it is. Says whether it was.
    pub(super) fn ta(&mut self, navn: &str, felt: Option<Entry<'l>>, les: Parse) -> bool {
        let Some((felt, tekst)) = felt.filter(|_| self.has(navn)).and_then(|felt| Some((felt, felt.text()?)))
        else {
            return false;
        };
        let carried = carries(felt, les);
        if carried {
            self.tekst(navn, tekst);
        }
        carried
    }

    /// Whether the dialect has a place for this here.
    pub(super) fn has(&self, navn: &str) -> bool {
        self.kind.is_some_and(|kind| kind.room(navn).is_some())
    }

    /// An element in it, where there is a place for it.
    pub(super) fn element(&mut self, navn: &str, element: Node<'l>) {
        if let Some((room, _)) = self.kind.and_then(|kind| kind.room(navn)) {
            self.noder.push((room, element));
        }
    }

    /// Whether there is anything in it.
    pub(super) fn is_empty(&self) -> bool {
        self.noder.is_empty()
    }

    /// The element, in the order of the schema.
    pub(super) fn finish(mut self) -> Node<'l> {
        self.noder.sort_by_key(|(room, _)| *room);
        let noder = self.noder.into_iter().map(|(_, node)| node).collect();
        let attributter = self.kind.map_or(&[][..], |kind| kind.attributter);
        Node::parent(self.navn, noder).with(attributter)
    }
}

/// Takes a field if its text can be read back as it is, and says why not otherwise.
pub(super) fn carries(felt: Entry<'_>, les: Parse) -> bool {
    let Some(tekst) = felt.text() else { return false };
    let carried = les(tekst).is_some_and(|lest| same(&lest, tekst));
    if carried {
        felt.take();
    } else {
        felt.refuse(if resembles_personnummer(tekst) { &KO_TAP_031 } else { &KO_TAP_034 });
    }
    carried
}

/// Whether what is read is what was written.
pub(super) fn same(lest: &Value, tekst: &str) -> bool {
    match lest {
        Value::String(lest) => lest == tekst,
        Value::Bool(lest) => tekst == if *lest { "true" } else { "false" },
        Value::Number(lest) => lest.to_string() == tekst,
        _ => false,
    }
}
