//! Writing XML.

use std::borrow::Cow;

/// An element on its way to be written.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    name: Cow<'static, str>,
    attributes: &'static [(&'static str, &'static str)],
    content: Content<'a>,
}

#[derive(Debug)]
enum Content<'a> {
    Text(Cow<'a, str>),
    Nodes(Vec<Node<'a>>),
}

impl<'a> Node<'a> {
    /// An element with text in it.
    pub(crate) fn text(name: impl Into<Cow<'static, str>>, text: impl Into<Cow<'a, str>>) -> Self {
        Self { name: name.into(), attributes: &[], content: Content::Text(text.into()) }
    }

    /// An element with elements in it, which stand in the order they are given.
    pub(crate) fn parent(name: impl Into<Cow<'static, str>>, nodes: Vec<Self>) -> Self {
        Self { name: name.into(), attributes: &[], content: Content::Nodes(nodes) }
    }

    /// The same element with attributes.
    pub(crate) fn with(mut self, attributes: &'static [(&'static str, &'static str)]) -> Self {
        self.attributes = attributes;
        self
    }

    fn write(&self, level: usize, out: &mut String) {
        out.extend(std::iter::repeat_n("  ", level));
        out.push('<');
        out.push_str(&self.name);
        for (name, value) in self.attributes {
            out.extend([" ", name, "=\""]);
            escape(value, out);
            out.push('"');
        }
        match &self.content {
            Content::Text(text) => {
                out.push('>');
                escape(text, out);
            }
            Content::Nodes(nodes) if nodes.is_empty() => {
                out.push_str("/>\n");
                return;
            }
            Content::Nodes(nodes) => {
                out.push_str(">\n");
                for node in nodes {
                    node.write(level + 1, out);
                }
                out.extend(std::iter::repeat_n("  ", level));
            }
        }
        out.extend(["</", &*self.name, ">\n"]);
    }
}

/// The whole document, in UTF-8 as it says.
pub(crate) fn document(root: &Node<'_>) -> Vec<u8> {
    let mut out = String::with_capacity(16 * 1024);
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    root.write(0, &mut out);
    out.into_bytes()
}

/// Text as it may stand between tags and in attributes. A carriage return is written as a number, since a reader would
/// otherwise take it for a part of a line break.
fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['<', '>', '&', '"', '\r']) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let mut characters = after.chars();
        out.push_str(match characters.next() {
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('&') => "&amp;",
            Some('"') => "&quot;",
            _ => "&#13;",
        });
        rest = characters.as_str();
    }
    out.push_str(rest);
}

/// Whether XML can hold a text: a few characters that JSON allows have no form in XML at all.
pub(crate) fn can_hold(text: &str) -> bool {
    text.chars()
        .all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..))
}

#[cfg(test)]
mod tests {
    use super::super::{Limits, read};
    use super::*;

    #[test]
    fn any_text_comes_back_as_it_was() {
        for text in ["a & b", " <x> ", "l1\r\nl2", "\u{85}\u{2028}", "]]>\"'", "😀", "\r", "&amp;"] {
            let bytes = document(&Node::parent("a", vec![Node::text("b", text)]));
            let written = String::from_utf8(bytes).unwrap();
            let tree = read(written.as_str().into(), &Limits::default()).unwrap();
            let child = tree.root().unwrap().child("b").unwrap();
            if text == "\r" {
                assert_eq!(child.raw(), None);
            } else {
                assert_eq!(child.raw(), Some(text), "{written}");
            }
        }
        assert!(!can_hold("\u{ffff}") && !can_hold("\u{1}") && can_hold("\u{7f}"));
    }

    #[test]
    fn an_element_without_anything_in_it_is_short() {
        let bytes = document(&Node::parent("a", vec![]).with(&[("b", "1 & 2")]));
        assert!(String::from_utf8(bytes).unwrap().ends_with("\n<a b=\"1 &amp; 2\"/>\n"));
    }
}
