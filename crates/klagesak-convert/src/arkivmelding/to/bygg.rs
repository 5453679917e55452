use std::borrow::Cow;

use serde_json::Value;

use crate::arkivmelding::typer::{Form, Type};
use crate::arkivmelding::verdi::Les;
use crate::arkivmelding::{Profil, personvern};
use crate::ledger::Entry;
use crate::rules::generated::tap::{KO_TAP_031, KO_TAP_034};
use crate::xml::Node;

/// An element of a dialect that is being built. What is put in it ends up in the order of the schema, and what the dialect has
/// no place for is not put in it, nor taken from the message.
pub(super) struct Bygg<'l> {
    pub(super) profil: &'static Profil,
    kind: Option<&'static Type>,
    navn: &'static str,
    noder: Vec<(usize, Node<'l>)>,
}

impl<'l> Bygg<'l> {
    /// An element of the dialect. One the dialect does not have stays empty.
    pub(super) fn ny(profil: &'static Profil, navn: &'static str) -> Self {
        let kind = profil.type_av(navn);
        let noder = Vec::with_capacity(kind.map_or(0, |kind| kind.barn.len()));
        Self { profil, kind, navn, noder }
    }

    /// A text of our own, where there is a place for it.
    pub(super) fn tekst(&mut self, navn: &str, tekst: impl Into<Cow<'l, str>>) {
        let Some((plass, barn)) = self.kind.and_then(|kind| kind.plass(navn)) else { return };
        let node = match barn.form {
            Form::Kode => Node::parent(barn.navn, vec![Node::text("mk:kode", tekst)]),
            Form::Ident => Node::parent(barn.navn, vec![Node::text("mk:navn", tekst)]),
            Form::Tekst | Form::Element => Node::text(barn.navn, tekst),
        };
        self.noder.push((plass, node));
    }

    /// Carries a field of the message, if there is a place for it and it can be read back as it is. Says whether it was.
    pub(super) fn ta(&mut self, navn: &str, felt: Option<Entry<'l>>, les: Les) -> bool {
        let Some((felt, tekst)) = felt.filter(|_| self.har(navn)).and_then(|felt| Some((felt, felt.text()?)))
        else {
            return false;
        };
        let carried = baerer(felt, les);
        if carried {
            self.tekst(navn, tekst);
        }
        carried
    }

    /// Whether the dialect has a place for this here.
    pub(super) fn har(&self, navn: &str) -> bool {
        self.kind.is_some_and(|kind| kind.plass(navn).is_some())
    }

    /// An element in it, where there is a place for it.
    pub(super) fn element(&mut self, navn: &str, element: Node<'l>) {
        if let Some((plass, _)) = self.kind.and_then(|kind| kind.plass(navn)) {
            self.noder.push((plass, element));
        }
    }

    /// Whether there is anything in it.
    pub(super) fn er_tom(&self) -> bool {
        self.noder.is_empty()
    }

    /// The element, in the order of the schema.
    pub(super) fn ferdig(mut self) -> Node<'l> {
        self.noder.sort_by_key(|(plass, _)| *plass);
        let noder = self.noder.into_iter().map(|(_, node)| node).collect();
        let attributter = self.kind.map_or(&[][..], |kind| kind.attributter);
        Node::parent(self.navn, noder).with(attributter)
    }
}

/// Takes a field if its text can be read back as it is, and says why not otherwise.
pub(super) fn baerer(felt: Entry<'_>, les: Les) -> bool {
    let Some(tekst) = felt.text() else { return false };
    let carried = les(tekst).is_some_and(|lest| samme(&lest, tekst));
    if carried {
        felt.take();
    } else {
        felt.refuse(if personvern::har_nummer(tekst) { &KO_TAP_031 } else { &KO_TAP_034 });
    }
    carried
}

fn samme(lest: &Value, tekst: &str) -> bool {
    match lest {
        Value::String(lest) => lest == tekst,
        Value::Bool(lest) => tekst == if *lest { "true" } else { "false" },
        Value::Number(lest) => lest.to_string() == tekst,
        _ => false,
    }
}
