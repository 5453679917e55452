//! XML as a tree in one list.

use std::borrow::Cow;
use std::ops::Range;

/// XML that has been read: its elements in one list, each with its text and its place. It keeps the text it was read from, so
/// that it can be handed on.
#[derive(Debug)]
pub(crate) struct Tree<'t> {
    pub(super) source: Cow<'t, str>,
    pub(super) nodes: Vec<Data>,
    /// The namespace of the outermost element; empty for none.
    pub(crate) namespace: String,
}

#[derive(Debug)]
pub(super) struct Data {
    pub(super) name: Range<usize>,
    pub(super) text: Content,
    pub(super) kind: Option<String>,
    pub(super) offset: usize,
    pub(super) first: Option<usize>,
    pub(super) next: Option<usize>,
}

/// Text as it stands in the source, or put together of several pieces.
#[derive(Debug)]
pub(super) enum Content {
    At(Range<usize>),
    Own(String),
}

/// An element. Names are those without prefix: the dialects put the same names in different namespaces, and some systems put
/// them in none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Element<'a> {
    tree: &'a Tree<'a>,
    node: &'a Data,
}

impl<'t> Tree<'t> {
    /// The outermost element.
    pub(crate) fn root(&self) -> Option<Element<'_>> {
        Some(Element { tree: self, node: self.nodes.first()? })
    }
}

impl<'a> Element<'a> {
    /// The name.
    pub(crate) fn name(self) -> &'a str {
        self.tree.source.get(self.node.name.clone()).unwrap_or_default()
    }

    /// Where it begins in the text.
    pub(crate) fn offset(self) -> usize {
        self.node.offset
    }

    /// What `xsi:type` says it is, without prefix.
    pub(crate) fn kind(self) -> Option<&'a str> {
        self.node.kind.as_deref()
    }

    fn content(self) -> &'a str {
        match &self.node.text {
            Content::At(range) => self.tree.source.get(range.clone()).unwrap_or_default(),
            Content::Own(text) => text,
        }
    }

    /// Its text as it stands; none when there is nothing but white space.
    pub(crate) fn raw(self) -> Option<&'a str> {
        let text = self.content();
        // A line break first is layout: no title, name or code begins with one.
        let text = if text.starts_with(['\n', '\r', '\t']) { text.trim_ascii() } else { text };
        (!text.trim_ascii().is_empty()).then_some(text)
    }

    /// Its text without white space around it; none when there is no more.
    pub(crate) fn text(self) -> Option<&'a str> {
        let text = self.content().trim();
        (!text.is_empty()).then_some(text)
    }

    /// Whether it holds elements.
    pub(crate) fn has_children(self) -> bool {
        self.node.first.is_some()
    }

    /// The elements in it.
    pub(crate) fn children(self) -> impl Iterator<Item = Self> + Clone + use<'a> {
        let tree = self.tree;
        let mut next = self.node.first;
        std::iter::from_fn(move || {
            let node = tree.nodes.get(next?)?;
            next = node.next;
            Some(Element { tree, node })
        })
    }

    /// The elements in it with a name.
    pub(crate) fn all(self, name: &'a str) -> impl Iterator<Item = Self> + use<'a> {
        self.children().filter(move |child| child.name() == name)
    }

    /// The first element in it with a name.
    pub(crate) fn child(self, name: &str) -> Option<Self> {
        self.children().find(|child| child.name() == name)
    }
}
