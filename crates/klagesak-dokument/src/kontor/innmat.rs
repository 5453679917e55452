//! The XML of an Office document, read for what it does. A part is read whatever it is called and wherever it lies: a program finds
//! it by a relationship, and not by its name.

use std::io::ErrorKind;

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{Error, NsReader};

use super::deler::Fault;
use super::felter::Felter;
use super::forbi::Passing;
use super::navnerom::Format;
use super::tilkobling::{Connection, is_on, led_to};
use super::utad::Utad;
use super::{forhold, odf};
use crate::adresse::Leads;
use crate::xml;

/// Deeper than any real document.
const DEEPEST: usize = 1000;
/// As much of a formula as is looked at. Excel has 8 192.
const LONGEST: usize = 32 * 1024;

/// The classes of the form controls of Office itself: check boxes, buttons, lists. Without macros they do nothing.
const FORMS: [&str; 14] = [
    "8bd21d10-ec42-11ce-9e0d-00aa006002f3",
    "8bd21d20-ec42-11ce-9e0d-00aa006002f3",
    "8bd21d30-ec42-11ce-9e0d-00aa006002f3",
    "8bd21d40-ec42-11ce-9e0d-00aa006002f3",
    "8bd21d50-ec42-11ce-9e0d-00aa006002f3",
    "8bd21d60-ec42-11ce-9e0d-00aa006002f3",
    "978c9e23-d4b0-11ce-bf2d-00aa003f40d0",
    "d7053240-ce69-11cd-a777-00dd01143c57",
    "dfd181e0-5e2f-11ce-a449-00aa004a803d",
    "79176fb0-b7f2-11ce-97ef-00aa006d2776",
    "4c599241-6926-101b-9992-00000b65c6f9",
    "6e182020-f460-11ce-9bcd-00aa00608e01",
    "46e31370-3f7a-11ce-bed6-00aa00611080",
    "eae50eb0-4a62-11ce-bed6-00aa00611080",
];

/// What a part does outside the document.
pub(super) fn read(xml: &[u8]) -> Result<Utad, Fault> {
    let xml = xml::tekst(xml);
    let mut reader = NsReader::from_str(&xml);
    let mut innmat = Innmat::default();
    while let Some((namespace, event)) = known(reader.read_resolved_event())? {
        innmat.read(&namespace, event)?;
    }
    Ok(innmat.finish())
}

/// The same of a part that passes.
pub(super) fn pass(xml: &mut Passing<'_>) -> Result<Utad, Fault> {
    let mut reader = NsReader::from_reader(xml);
    let (mut innmat, mut buffer) = (Innmat::default(), Vec::new());
    while let Some((namespace, event)) = known(reader.read_resolved_event_into(&mut buffer))? {
        innmat.read(&namespace, event)?;
        buffer.clear();
        reader.get_mut().begin_again();
    }
    Ok(innmat.finish())
}

/// The next event; none when there are no more.
fn known<'a>(
    read: Result<(ResolveResult<'a>, Event<'a>), Error>,
) -> Result<Option<(ResolveResult<'a>, Event<'a>)>, Fault> {
    match read {
        Ok((_, Event::Eof)) => Ok(None),
        Ok(read) => Ok(Some(read)),
        Err(Error::Io(error)) if error.kind() == ErrorKind::FileTooLarge => Err(Fault::Limit),
        // Some programs read on where a prefix is not as it should be, or a letter.
        Err(Error::Namespace(_) | Error::Io(_) | Error::Encoding(_)) => Err(Fault::Damaged),
        // What is not well-formed is not read further by the programs either.
        Err(_) => Ok(None),
    }
}

#[derive(Default)]
struct Innmat {
    utad: Utad,
    felter: Felter,
    /// What elements without a namespace are of, when the first has been met.
    part: Option<Format>,
    /// The namespace of the element before and the format of it: most elements are of the same.
    before: Option<(String, Format)>,
    declares: bool,
    depth: usize,
    inside: Inside,
    /// Elements open within the text that is being read.
    open: usize,
    formula: String,
    connection: Connection,
}

/// Which text is being read.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Inside {
    #[default]
    Other,
    Instruction,
    Formula,
}

impl Innmat {
    fn read(&mut self, namespace: &ResolveResult<'_>, event: Event<'_>) -> Result<(), Fault> {
        match event {
            Event::Start(_) if self.depth >= DEEPEST => return Err(Fault::Limit),
            Event::Start(start) => {
                self.depth += 1;
                let format = self.format(namespace, &start);
                self.begin(format, &start)?;
            }
            Event::Empty(start) => {
                let format = self.format(namespace, &start);
                self.begin(format, &start)?;
                self.end(start.local_name().as_ref());
            }
            Event::End(end) => {
                self.depth = self.depth.saturating_sub(1);
                self.end(end.local_name().as_ref());
            }
            Event::Text(text) => self.text(text.as_ref()),
            Event::CData(text) => self.text(&text.xml10_content()),
            Event::GeneralRef(reference) if self.inside != Inside::Other => {
                self.text(&xml::reference_from(&reference).ok_or(Fault::Damaged)?);
            }
            // It may declare what no element says of itself, also its namespace.
            Event::DocType(declared) => self.declares |= declared.as_ref().contains('['),
            _ => {}
        }
        Ok(())
    }

    fn format(&mut self, namespace: &ResolveResult<'_>, start: &BytesStart<'_>) -> Format {
        if self.declares {
            return Format::Any;
        }
        let root = || match namespace {
            ResolveResult::Unbound => Format::of_part(start.local_name().as_ref()),
            _ => Format::Other,
        };
        let part = *self.part.get_or_insert_with(root);
        let ResolveResult::Bound(address) = namespace else { return Format::of(namespace, part) };
        match &self.before {
            Some((before, format)) if before == address.0 => *format,
            _ => {
                let format = Format::of(namespace, part);
                self.before = Some((address.0.to_owned(), format));
                format
            }
        }
    }

    fn begin(&mut self, format: Format, start: &BytesStart<'_>) -> Result<(), Fault> {
        let values = |name: &str| xml::local_attributes(start, name).map_err(|_| Fault::Damaged);
        let name = start.local_name();
        let name = name.as_ref();
        let inside = match name {
            "instrText" if format.is_word() => Inside::Instruction,
            "f" | "definedName" | "formula" | "formula1" | "formula2" | "calculatedColumnFormula"
                if format.is_sheet() =>
            {
                Inside::Formula
            }
            _ => Inside::Other,
        };
        match self.inside {
            Inside::Other => self.inside = inside,
            _ => self.open += 1,
        }
        match name {
            "fldSimple" if format.is_word() => {
                values("instr")?.iter().for_each(|code| self.felter.simple(code));
            }
            "fldChar" if format.is_word() => {
                for kind in values("fldCharType")? {
                    match kind.trim() {
                        "begin" => self.felter.begin(),
                        "separate" => self.felter.separate(),
                        "end" => self.felter.end(),
                        _ => {}
                    }
                }
            }
            "ddeLink" => self.utad.fetches = true,
            "connection" if format.is_sheet() => self.connection.begin(&values, &mut self.utad)?,
            "webPr" | "textPr" | "dbPr" | "oledbPr" | "dataFeedPr" if format.is_sheet() => {
                self.connection.part(&values, &mut self.utad)?;
            }
            "queryTable" if format.is_sheet() => self.utad.refreshes |= is_on(&values("refreshOnLoad")?),
            // Where a letter to many takes its names from.
            "connectString" | "udl" if format.is_word() => {
                let away = |string: &String| led_to(string) == Leads::Away;
                self.utad.fetches |= values("val")?.iter().any(away);
            }
            "ocx" => {
                for class in values("classid")? {
                    let class = class.to_ascii_lowercase();
                    self.utad.control |= !FORMS.contains(&class.trim_matches(['{', '}']));
                }
            }
            // Of a document in one file, its relationships stand among its parts.
            "Relationship" => forhold::one(start, &mut self.utad)?,
            name if format.is_odf() => odf::element(name, &values, &mut self.utad)?,
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        match self.inside {
            Inside::Instruction => self.felter.text(text),
            Inside::Formula if self.formula.len() < LONGEST => self.formula.push_str(text),
            Inside::Formula | Inside::Other => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.inside != Inside::Other && self.open > 0 {
            self.open -= 1;
            return;
        }
        if self.inside == Inside::Formula {
            self.utad.formula(&std::mem::take(&mut self.formula));
        }
        self.inside = Inside::Other;
        if name == "p" {
            self.felter.end_paragraph();
        }
    }

    fn finish(mut self) -> Utad {
        self.utad.formula(&self.formula);
        self.utad.and(self.felter.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, Utad, read};

    fn judge(xml: &str) -> (bool, bool) {
        let Utad { fetches, linked, .. } = read(xml.as_bytes()).unwrap();
        (fetches, linked)
    }

    const WORD: [&str; 3] = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "&#104;ttp://schemas.openxmlformats.org/wordprocessingml&#x2f;2006/main",
    ];
    const SHEET: [&str; 3] = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://schemas.microsoft.com/office/excel/2006/main",
    ];

    /// An element of this namespace in each of the ways to write it; `x:` stands for the prefix.
    fn written(namespace: &str, xml: &str) -> Vec<String> {
        let wrapped =
            |declared: &str, prefix: &str| format!("<r {declared}>{}</r>", xml.replace("x:", prefix));
        vec![
            wrapped(&format!("xmlns='{namespace}'"), ""),
            wrapped(&format!("xmlns:w='{namespace}'"), "w:"),
            wrapped(&format!("xmlns:m='{namespace}' xmlns:w='urn:a'"), "m:"),
            wrapped("", "ukjent:"),
        ]
    }

    #[test]
    fn what_acts_is_found_in_its_own_namespace_whatever_the_prefix() {
        for xml in [
            "<x:p><x:instrText>DD</x:instrText><x:r/><x:instrText>EAUTO c:\\a</x:instrText></x:p>",
            "<x:p><x:instrText>&#68;D<![CDATA[EAUTO]]> c:\\a</x:instrText></x:p>",
            "<x:p><x:instrText>D<x:a/>DE<x:a>AUTO</x:a> c:\\a</x:instrText></x:p>",
            "<x:p><x:fldSimple x:instr='d&#x64;e excel'/></x:p>",
            "<x:p><x:fldSimple a:instr='PAGE' x:instr='DDE excel'/></x:p>",
            "<x:p><x:fldChar x:fldCharType='begin'/><x:instrText>D</x:instrText></x:p><x:p><x:instrText>DE a</x:instrText></x:p>",
        ] {
            for xml in WORD.iter().flat_map(|namespace| written(namespace, xml)) {
                assert_eq!(judge(&xml), (true, false), "{xml}");
            }
        }
        for xml in [
            "<x:externalLink><x:ddeLink/></x:externalLink>",
            "<x:c><x:f>WEBSERVICE(<![CDATA[\"https://a.no\"]]>)</x:f></x:c>",
            "<x:c><x:f><x:a/>WEBSERVICE(A1)</x:f></x:c>",
            "<x:connection refreshOnLoad='1'><x:webPr url='http://a.no/x'/></x:connection>",
        ] {
            for xml in SHEET.iter().flat_map(|namespace| written(namespace, xml)) {
                assert_eq!(judge(&xml), (true, false), "{xml}");
            }
        }
        // What is declared where no element says it.
        let declared =
            "<!DOCTYPE a [<!ATTLIST a xmlns CDATA 'http://a.no'>]><a><instrText>DDE a</instrText></a>";
        assert_eq!(judge(declared), (true, false));
        assert_eq!(judge("<document><instrText>DDE a</instrText></document>"), (true, false));
    }

    /// Equations, and what others keep in a document, are called as they like.
    #[test]
    fn what_is_called_the_same_in_another_namespace_is_another_thing() {
        let texts = ["cmd|'/c a'!A0", "WEBSERVICE(\"https://a.no\")", "DDEAUTO c:\\a", "a|b"];
        for namespace in [
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math",
            "http://www.w3.org/1998/Math/MathML",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://eksempel.no/fagsystem",
            "urn:fagsystem",
        ] {
            for name in ["f", "formula", "instrText", "template", "object", "script", "connection", "image"] {
                for text in texts {
                    let xml = format!(
                        "<x:{name} href='https://a.no/b' instr='{}' language='nb'>{text}</x:{name}>",
                        text.replace('\'', "")
                    );
                    for xml in written(namespace, &xml).into_iter().take(3) {
                        assert_eq!(judge(&xml), (false, false), "{xml}");
                    }
                    let own = format!("<skjema><{name} href='https://a.no/b'>{text}</{name}></skjema>");
                    assert_eq!(judge(&own), (false, false), "{own}");
                }
            }
        }
        let other =
            "<x:p><x:t>DDEAUTO</x:t><x:instrText>PAGE</x:instrText><x:instrText>DDEX</x:instrText></x:p>";
        for xml in written(WORD[0], other) {
            assert_eq!(judge(&xml), (false, false), "{xml}");
        }
    }

    #[test]
    fn what_no_program_agrees_on_is_refused() {
        assert_eq!(read("<a>".repeat(1001).as_bytes()), Err(Fault::Limit));
        assert_eq!(read(b"<a xmlns:xml='urn:a'><b/></a>"), Err(Fault::Damaged));
    }

    #[test]
    fn a_control_that_is_not_of_the_forms_of_office_is_a_program() {
        let control =
            |class: &str| read(format!("<ax:ocx ax:classid='{class}'/>").as_bytes()).unwrap().control;
        assert!(control("{D27CDB6E-AE6D-11cf-96B8-444553540000}"));
        assert!(!control("{8BD21D40-EC42-11CE-9E0D-00AA006002F3}"));
    }
}
