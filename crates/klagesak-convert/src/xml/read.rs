//! Reading XML: no DTD, no entities, nothing from outside.

use crate::rules::generated::kilde::{KO_KILDE_022, KO_KILDE_023, KO_KILDE_024};
use crate::rules::generated::kilde::{
    KO_KILDE_025_ATTRIBUTTER, KO_KILDE_025_ELEMENTER, KO_KILDE_025_NIVAAER, KO_KILDE_025_START,
};
use std::borrow::Cow;

use klagesak_core::verdict::{Finding, Pointer};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::limits::over_limit;
use super::tree::{Content, Data};
use super::{Limits, Tree};

/// How long the mark is that begins a CDATA section.
const CDATA: usize = "<![CDATA[".len();

/// Reads XML.
pub(crate) fn read<'t>(source: Cow<'t, str>, limits: &Limits) -> Result<Tree<'t>, Box<Finding>> {
    let Build { nodes, namespace, .. } = build(&source, limits)?;
    Ok(Tree { source, nodes, namespace })
}

fn build<'l>(source: &'l str, limits: &'l Limits) -> Result<Build<'l>, Box<Finding>> {
    let mut build = Build {
        nodes: Vec::new(),
        namespace: String::new(),
        source,
        open: Vec::new(),
        limits,
        closed: false,
    };
    let mut reader = Reader::from_str(source);
    loop {
        let offset = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event().map_err(|_| {
            let offset = usize::try_from(reader.error_position()).unwrap_or(offset);
            fault(&KO_KILDE_022, offset)
        })?;
        match event {
            Event::Start(start) => {
                build.start(&start, offset)?;
            }
            Event::Empty(start) => {
                build.start(&start, offset)?;
                build.end(offset)?;
            }
            Event::End(_) => build.end(offset)?,
            Event::Text(content) => build.text(&content.xml10_content(), offset, offset)?,
            Event::CData(content) => build.text(&content.xml10_content(), offset, offset + CDATA)?,
            Event::GeneralRef(reference) => {
                let character = resolve(&reference).ok_or_else(|| fault(&KO_KILDE_024, offset))?;
                build.text(&Cow::Owned(character), offset, offset)?;
            }
            Event::DocType(_) => return Err(fault(&KO_KILDE_023, offset)),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof if build.open.is_empty() && build.closed => return Ok(build),
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

struct Build<'l> {
    nodes: Vec<Data>,
    namespace: String,
    /// The elements that are open, each with the last one in it.
    source: &'l str,
    open: Vec<(usize, Option<usize>)>,
    limits: &'l Limits,
    /// Whether the outermost element has ended.
    closed: bool,
}

impl Build<'_> {
    fn start(&mut self, start: &BytesStart<'_>, offset: usize) -> Result<(), Box<Finding>> {
        let limits = self.limits;
        if self.closed {
            return Err(fault(&KO_KILDE_022, offset));
        }
        for (what, is, most) in [
            (KO_KILDE_025_NIVAAER, self.open.len() + 1, limits.depth),
            (KO_KILDE_025_ELEMENTER, self.nodes.len() + 1, limits.elements),
            (KO_KILDE_025_START, start.len(), limits.tag),
        ] {
            if is > most {
                return Err(Box::new(over_limit(what, most, offset)));
            }
        }
        let name = start.name().into_inner();
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let end = offset + 1 + name.len();
        let kind =
            if start.attributes_raw().is_empty() { None } else { self.attributes(start, prefix, offset)? };
        let index = self.nodes.len();
        if let Some((parent, last)) = self.open.last_mut() {
            match last.replace(index) {
                Some(last) => self.nodes.get_mut(last).map(|node| node.next = Some(index)),
                None => self.nodes.get_mut(*parent).map(|node| node.first = Some(index)),
            };
        }
        self.nodes.push(Data {
            name: end - local.len()..end,
            text: Content::At(end..end),
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
    ) -> Result<Option<String>, Box<Finding>> {
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
            if self.nodes.is_empty() && declares == Some(prefix) {
                self.namespace = value.into_owned();
            } else if key.ends_with(":type") {
                let local = value.rsplit(':').next().unwrap_or_default();
                kind = Some(local.to_owned());
            }
        }
        Ok(kind)
    }

    fn end(&mut self, offset: usize) -> Result<(), Box<Finding>> {
        self.open.pop().ok_or_else(|| fault(&KO_KILDE_022, offset))?;
        self.closed = self.open.is_empty();
        Ok(())
    }

    /// Text at an offset. Where it begins in the source it can be kept as a place, unless something was made of it.
    fn text(&mut self, text: &Cow<'_, str>, offset: usize, begins: usize) -> Result<(), Box<Finding>> {
        let blank = text.trim_ascii().is_empty();
        let Some((open, last)) = self.open.last() else {
            return if blank { Ok(()) } else { Err(fault(&KO_KILDE_022, offset)) };
        };
        // What stands between elements lays out the file.
        if blank && last.is_some() {
            return Ok(());
        }
        if let Some(node) = self.nodes.get_mut(*open) {
            node.text = match (std::mem::replace(&mut node.text, Content::Own(String::new())), text) {
                (Content::At(before), Cow::Borrowed(text)) if before.is_empty() => {
                    Content::At(begins..begins + text.len())
                }
                (Content::At(before), text) => {
                    Content::Own(format!("{}{text}", self.source.get(before).unwrap_or_default()))
                }
                (Content::Own(before), text) => Content::Own(before + text),
            };
        }
        Ok(())
    }
}
