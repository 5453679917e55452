use std::borrow::Cow;

use klagesak_core::verdict::{Finding, Pointer};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::limits::over_limit;
use super::tree::Data;
use super::{Limits, Tree};
use crate::rules::generated::kilde::{
    KO_KILDE_022, KO_KILDE_023, KO_KILDE_024, KO_KILDE_025_ATTRIBUTTER, KO_KILDE_025_ELEMENTER,
    KO_KILDE_025_NIVAAER, KO_KILDE_025_START,
};

/// Reads XML.
pub(crate) fn read<'t>(text: &'t str, limits: &Limits) -> Result<Tree<'t>, Box<Finding>> {
    let mut build = Build { tree: Tree::default(), open: Vec::new(), limits, closed: false };
    let mut reader = Reader::from_str(text);
    loop {
        let offset = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event().map_err(|_| {
            let offset = usize::try_from(reader.error_position()).unwrap_or(offset);
            fault(&KO_KILDE_022, offset)
        })?;
        match event {
            Event::Start(start) => {
                build.start(&start, offset, text)?;
            }
            Event::Empty(start) => {
                build.start(&start, offset, text)?;
                build.end(offset)?;
            }
            Event::End(_) => build.end(offset)?,
            Event::Text(content) => build.text(content.xml10_content(), offset)?,
            Event::CData(content) => build.text(content.xml10_content(), offset)?,
            Event::GeneralRef(reference) => {
                let character = resolve(&reference).ok_or_else(|| fault(&KO_KILDE_024, offset))?;
                build.text(Cow::Owned(character), offset)?;
            }
            Event::DocType(_) => return Err(fault(&KO_KILDE_023, offset)),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof if build.open.is_empty() && build.closed => return Ok(build.tree),
            Event::Eof => return Err(fault(&KO_KILDE_022, offset)),
        }
    }
}

fn fault(rule: &'static klagesak_core::verdict::RuleInfo, offset: usize) -> Box<Finding> {
    Box::new(Finding::new(rule, Pointer::default()).at_offset(offset))
}

/// One of the five names of the language, or a character by number. There can be no others without a document type.
fn resolve(reference: &BytesRef<'_>) -> Option<String> {
    if let Some(named) = quick_xml::escape::resolve_predefined_entity(reference) {
        return Some(named.to_owned());
    }
    let character = reference.resolve_char_ref().ok()??;
    super::can_hold(character.encode_utf8(&mut [0; 4])).then(|| character.to_string())
}

struct Build<'t, 'l> {
    tree: Tree<'t>,
    /// The elements that are open, each with the last one in it.
    open: Vec<(usize, Option<usize>)>,
    limits: &'l Limits,
    /// Whether the outermost element has ended.
    closed: bool,
}

impl<'t> Build<'t, '_> {
    fn start(&mut self, start: &BytesStart<'_>, offset: usize, text: &'t str) -> Result<(), Box<Finding>> {
        let limits = self.limits;
        if self.closed {
            return Err(fault(&KO_KILDE_022, offset));
        }
        for (what, is, most) in [
            (KO_KILDE_025_NIVAAER, self.open.len() + 1, limits.depth),
            (KO_KILDE_025_ELEMENTER, self.tree.nodes.len() + 1, limits.elements),
            (KO_KILDE_025_START, start.len(), limits.tag),
        ] {
            if is > most {
                return Err(Box::new(over_limit(what, most, offset)));
            }
        }
        // What is kept is of the text and not of the event, which is gone when the next one comes.
        let name = text.get(offset + 1..offset + 1 + start.name().into_inner().len()).unwrap_or_default();
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let kind =
            if start.attributes_raw().is_empty() { None } else { self.attributes(start, prefix, offset)? };
        let index = self.tree.nodes.len();
        if let Some((parent, last)) = self.open.last_mut() {
            match last.replace(index) {
                Some(last) => self.tree.nodes.get_mut(last).map(|node| node.next = Some(index)),
                None => self.tree.nodes.get_mut(*parent).map(|node| node.first = Some(index)),
            };
        }
        self.tree.nodes.push(Data {
            name: local,
            text: Cow::Borrowed(""),
            kind,
            offset,
            first: None,
            next: None,
        });
        self.open.push((index, None));
        Ok(())
    }

    /// The `xsi:type`; notes the namespace of the outermost element.
    fn attributes(
        &mut self,
        start: &BytesStart<'_>,
        prefix: &str,
        offset: usize,
    ) -> Result<Option<Cow<'t, str>>, Box<Finding>> {
        let mut kind = None;
        for (number, attribute) in start.attributes().enumerate() {
            if number == self.limits.attributes {
                return Err(Box::new(over_limit(KO_KILDE_025_ATTRIBUTTER, number, offset)));
            }
            let attribute = attribute.map_err(|_| fault(&KO_KILDE_022, offset))?;
            let value = attribute
                .normalized_value(XmlVersion::Explicit1_0)
                .map_err(|_| fault(&KO_KILDE_024, offset))?;
            let key = attribute.key.into_inner();
            let declares = match key.strip_prefix("xmlns") {
                Some("") => Some(""),
                Some(declared) => declared.strip_prefix(':'),
                None => None,
            };
            if self.tree.nodes.is_empty() && declares == Some(prefix) {
                self.tree.namespace = Cow::Owned(value.into_owned());
            } else if key.ends_with(":type") {
                let local = value.rsplit(':').next().unwrap_or_default();
                kind = Some(Cow::Owned(local.to_owned()));
            }
        }
        Ok(kind)
    }

    fn end(&mut self, offset: usize) -> Result<(), Box<Finding>> {
        self.open.pop().ok_or_else(|| fault(&KO_KILDE_022, offset))?;
        self.closed = self.open.is_empty();
        Ok(())
    }

    fn text(&mut self, text: Cow<'t, str>, offset: usize) -> Result<(), Box<Finding>> {
        let blank = text.trim_ascii().is_empty();
        let Some((open, last)) = self.open.last() else {
            return if blank { Ok(()) } else { Err(fault(&KO_KILDE_022, offset)) };
        };
        // What stands between elements lays out the file.
        if blank && last.is_some() {
            return Ok(());
        }
        if let Some(node) = self.tree.nodes.get_mut(*open) {
            if node.text.is_empty() {
                node.text = text;
            } else {
                node.text.to_mut().push_str(&text);
            }
        }
        Ok(())
    }
}
