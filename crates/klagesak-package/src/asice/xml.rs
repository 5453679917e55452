//! XML as far as it is safe: no document type, no entities but those of the language, nothing fetched, not too deep.

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};

/// Why XML is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum XmlFault {
    /// It has what hostile XML is made of, or what a browser or an office program runs, or another encoding than UTF-8.
    Unsafe,
    /// It is not well-formed, or too deep.
    Unreadable,
}

/// A step through the elements.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// An element begins.
    Open {
        /// Its namespace; empty for none.
        namespace: &'a str,
        /// Its name without prefix.
        name: &'a str,
        /// Its attributes that are in no namespace: one with a prefix is another attribute, whatever it is called behind it.
        attributes: &'a [(String, String)],
        /// The values of the others.
        others: &'a [String],
    },
    /// Text, in pieces.
    Text(&'a str),
    /// An element ends.
    Close,
}

/// What tells the program that opens the file to fetch something and transform it, or which program is to open it.
const ACTING: [&str; 2] = ["xml-stylesheet", "mso-application"];
/// Elements that a browser runs or shows wherever they stand, transformations, and what is fetched.
const FOREIGN: [&str; 4] = [
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/2000/svg",
    "http://www.w3.org/1999/XSL/Transform",
    "http://www.w3.org/2001/XInclude",
];

const DEEPEST: usize = 64;
/// Attributes are compared with each other, and names with every namespace in reach: without a limit, a small file could take
/// a very long time.
const MOST_ATTRIBUTES: usize = 64;
const MOST_NAMESPACES: usize = 64;

/// Goes through all of it, and tells every step. What was told before a fault counts for nothing.
pub(crate) fn walk(bytes: &[u8], tell: &mut dyn FnMut(Step<'_>)) -> Result<(), XmlFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| XmlFault::Unsafe)?;
    let mut reader = NsReader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    // How many namespaces each open element declares.
    let mut declared = Vec::new();
    let mut roots = 0_usize;
    loop {
        let (namespace, event) = reader.read_resolved_event().map_err(|_| XmlFault::Unreadable)?;
        let depth = declared.len();
        match event {
            Event::Start(element) => {
                roots += usize::from(depth == 0);
                declared.push(open(&namespace, &element, tell)?);
                if declared.len() > DEEPEST || declared.iter().sum::<usize>() > MOST_NAMESPACES {
                    return Err(XmlFault::Unreadable);
                }
            }
            Event::Empty(element) => {
                roots += usize::from(depth == 0);
                open(&namespace, &element, tell)?;
                tell(Step::Close);
            }
            Event::End(_) => {
                declared.pop().ok_or(XmlFault::Unreadable)?;
                tell(Step::Close);
            }
            Event::Text(text) => {
                let text = text.xml10_content();
                if depth == 0 && !text.trim_ascii().is_empty() {
                    return Err(XmlFault::Unreadable);
                }
                tell(Step::Text(&text));
            }
            Event::CData(text) if depth > 0 => tell(Step::Text(&text.xml10_content())),
            Event::CData(_) => return Err(XmlFault::Unreadable),
            Event::GeneralRef(reference) => {
                let named = quick_xml::escape::resolve_predefined_entity(&reference.xml10_content());
                let character = reference.resolve_char_ref().map_err(|_| XmlFault::Unreadable)?;
                match (named, character) {
                    _ if depth == 0 => return Err(XmlFault::Unreadable),
                    (Some(named), _) => tell(Step::Text(named)),
                    (None, Some(character)) => tell(Step::Text(character.encode_utf8(&mut [0; 4]))),
                    (None, None) => return Err(XmlFault::Unsafe),
                }
            }
            Event::Decl(declaration) => {
                let utf8 = match declaration.encoding() {
                    Some(Ok(encoding)) => encoding.eq_ignore_ascii_case("utf-8"),
                    Some(Err(_)) => return Err(XmlFault::Unreadable),
                    None => true,
                };
                if !utf8 {
                    return Err(XmlFault::Unsafe);
                }
            }
            Event::DocType(_) => return Err(XmlFault::Unsafe),
            Event::PI(instruction) => {
                let target = instruction.target();
                if ACTING.iter().any(|acting| target.eq_ignore_ascii_case(acting)) {
                    return Err(XmlFault::Unsafe);
                }
            }
            Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    if declared.is_empty() && roots == 1 { Ok(()) } else { Err(XmlFault::Unreadable) }
}

/// Tells of an element, and gives how many namespaces it declares.
fn open(
    namespace: &ResolveResult<'_>,
    element: &BytesStart<'_>,
    tell: &mut dyn FnMut(Step<'_>),
) -> Result<usize, XmlFault> {
    let namespace = match namespace {
        ResolveResult::Bound(namespace) => namespace.into_inner(),
        ResolveResult::Unbound => "",
        ResolveResult::Unknown(_) => return Err(XmlFault::Unreadable),
    };
    // The reader leaves the name of a namespace as it is written.
    let meant = quick_xml::escape::unescape(namespace).map_err(|_| XmlFault::Unsafe)?;
    if FOREIGN.contains(&meant.as_ref()) {
        return Err(XmlFault::Unsafe);
    }
    let (mut attributes, mut others, mut declared) = (Vec::new(), Vec::new(), 0);
    for (number, attribute) in element.attributes().enumerate() {
        if number == MOST_ATTRIBUTES {
            return Err(XmlFault::Unreadable);
        }
        let attribute = attribute.map_err(|_| XmlFault::Unreadable)?;
        // The only other entities there could be are those of a document type, and there is none.
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|_| XmlFault::Unsafe)?;
        declared += usize::from(attribute.key.as_namespace_binding().is_some());
        if attribute.key.prefix().is_none() {
            attributes.push((attribute.key.into_inner().to_owned(), value.into_owned()));
        } else {
            others.push(value.into_owned());
        }
    }
    let name = element.local_name().into_inner();
    tell(Step::Open { namespace, name, attributes: &attributes, others: &others });
    Ok(declared)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8]) -> Result<(), XmlFault> {
        walk(bytes, &mut |_| {})
    }

    #[test]
    fn plain_xml_is_walked_through() {
        let mut steps = Vec::new();
        let xml = r#"<?xml version="1.0" encoding="UTF-8"?><?xml-model href="a.xsd"?><!-- a --><a xmlns="urn:x" xmlns:y="urn:y" y:b="3" b="1&amp;2">t&lt;&#65;<c/></a>"#;
        walk(xml.as_bytes(), &mut |step| steps.push(format!("{step:?}"))).unwrap();
        assert_eq!(steps.len(), 7);
        assert!(steps[0].contains("urn:x") && steps[0].contains("1&2"));
        assert!(steps[0].contains("others: [\"urn:y\", \"3\"]"), "an attribute with a prefix is another one");
    }

    #[test]
    fn hostile_xml_is_not() {
        for xml in [
            "<!DOCTYPE a><a/>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "<a>&b;</a>",
            "<a b='&c;'/>",
            "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a/>",
            "<?xml-stylesheet href='a.xsl'?><a/>",
            "<a/><?xml-stylesheet type='text/xsl' href='a.xsl'?>",
            "<?mso-application progid='Word.Document'?><a/>",
            "<a><script xmlns='http://www.w3.org/1999/xhtml'>b()</script></a>",
            "<a xmlns:b='http://www.w3.org/1999/xhtml'><c><b:script src='x'/></c></a>",
            "<a xmlns:b='http://www.w3.org/1999&#x2f;xhtml'><b:script src='x'/></a>",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='b()'/>",
            "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd'/></a>",
        ] {
            assert_eq!(check(xml.as_bytes()), Err(XmlFault::Unsafe), "{xml}");
        }
        assert_eq!(check(b"<a>\xff</a>"), Err(XmlFault::Unsafe));
    }

    #[test]
    fn broken_xml_is_not() {
        for xml in [
            "",
            "<a>",
            "<a></b>",
            "</a>",
            "<a/><b/>",
            "<a/>t",
            "t<a/>",
            "<a b=\"1\" b=\"2\"/>",
            "<x:a/>",
            "<a>&#0;</a>",
        ] {
            assert_eq!(check(xml.as_bytes()), Err(XmlFault::Unreadable), "{xml}");
        }
        let attributes = |n: usize| (0..n).map(|i| format!(" a{i}='1'")).collect::<String>();
        assert_eq!(check(format!("<a{}/>", attributes(MOST_ATTRIBUTES)).as_bytes()), Ok(()));
        assert_eq!(
            check(format!("<a{}/>", attributes(MOST_ATTRIBUTES + 1)).as_bytes()),
            Err(XmlFault::Unreadable)
        );
        let nested = |depth: usize| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
        assert_eq!(check(nested(DEEPEST).as_bytes()), Ok(()));
        assert_eq!(check(nested(DEEPEST + 1).as_bytes()), Err(XmlFault::Unreadable));
    }
}
