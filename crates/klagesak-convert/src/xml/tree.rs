use std::borrow::Cow;

/// XML that has been read: its elements in one list, each with its text and its place.
#[derive(Debug, Default)]
pub(crate) struct Tree<'t> {
    pub(super) nodes: Vec<Data<'t>>,
    /// The namespace of the outermost element; empty for none.
    pub(crate) namespace: Cow<'t, str>,
}

#[derive(Debug)]
pub(super) struct Data<'t> {
    pub(super) name: &'t str,
    pub(super) text: Cow<'t, str>,
    pub(super) kind: Option<Cow<'t, str>>,
    pub(super) offset: usize,
    pub(super) first: Option<usize>,
    pub(super) next: Option<usize>,
}

/// An element. Names are those without prefix: the dialects put the same names in different namespaces, and some systems put
/// them in none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Element<'a> {
    tree: &'a Tree<'a>,
    node: &'a Data<'a>,
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
        self.node.name
    }

    /// Where it begins in the text.
    pub(crate) fn offset(self) -> usize {
        self.node.offset
    }

    /// What `xsi:type` says it is, without prefix.
    pub(crate) fn kind(self) -> Option<&'a str> {
        self.node.kind.as_deref()
    }

    /// Its text as it stands; none when there is nothing but white space.
    pub(crate) fn raw(self) -> Option<&'a str> {
        let text = self.node.text.as_ref();
        // A line break first is layout: no title, name or code begins with one.
        let text = if text.starts_with(['\n', '\r', '\t']) { text.trim_ascii() } else { text };
        (!text.trim_ascii().is_empty()).then_some(text)
    }

    /// Its text without white space around it; none when there is no more.
    pub(crate) fn text(self) -> Option<&'a str> {
        let text = self.node.text.trim();
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
