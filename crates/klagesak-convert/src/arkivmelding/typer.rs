//! The elements of each dialect in the order of its schema: for every element, what may stand in it.
//!
//! A field of a message is carried only where these tables have a place for it.

mod eformidling;
mod fiks;

pub(crate) use eformidling::EFORMIDLING;
pub(crate) use fiks::FIKS;

/// An element that holds elements.
#[derive(Debug)]
pub(crate) struct Type {
    /// Its name.
    pub(crate) navn: &'static str,
    /// The attributes it always has.
    pub(crate) attributter: &'static [(&'static str, &'static str)],
    /// What may stand in it, in order. Only what is written here is written out; the schemas have more.
    pub(crate) barn: &'static [Barn],
}

/// What may stand in an element.
#[derive(Debug)]
pub(crate) struct Barn {
    pub(crate) navn: &'static str,
    pub(crate) form: Form,
    /// Whether the schema demands it.
    pub(crate) kreves: bool,
}

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// As text.
    Tekst,
    /// As a code in an element of its own.
    Kode,
    /// As a name in an element of its own.
    Ident,
    /// As elements, which are a type of their own.
    Element,
}

impl Type {
    const fn new(navn: &'static str, barn: &'static [Barn]) -> Self {
        Self { navn, attributter: &[], barn }
    }

    const fn med(mut self, attributter: &'static [(&'static str, &'static str)]) -> Self {
        self.attributter = attributter;
        self
    }

    /// The place of a name in it.
    pub(crate) fn room(&self, navn: &str) -> Option<(usize, &'static Barn)> {
        self.barn.iter().enumerate().find(|(_, barn)| barn.navn == navn)
    }
}

/// What the schema demands.
const fn must(navn: &'static str) -> Barn {
    Barn { navn, form: Form::Tekst, kreves: true }
}

/// What the schema allows.
const fn may(navn: &'static str) -> Barn {
    Barn { navn, form: Form::Tekst, kreves: false }
}

impl Barn {
    const fn kode(mut self) -> Self {
        self.form = Form::Kode;
        self
    }
    const fn ident(mut self) -> Self {
        self.form = Form::Ident;
        self
    }
    const fn element(mut self) -> Self {
        self.form = Form::Element;
        self
    }
}
