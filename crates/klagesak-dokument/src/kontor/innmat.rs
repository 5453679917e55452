//! The XML of an Office document, read for what it does. A part is read whatever it is called and wherever it lies: a program finds
//! it by a relationship, and not by its name.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::deler::Fault;
use super::felter::Felter;
use super::odf;
use super::regneark::Connection;
use super::utad::Utad;
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
    let mut reader = Reader::from_str(&xml);
    let mut innmat = Innmat::default();
    let mut depth = 0_usize;
    // What is not well-formed is not read further by the programs either.
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(_) if depth >= DEEPEST => return Err(Fault::Limit),
            Event::Start(start) => {
                depth += 1;
                innmat.begin(&start)?;
            }
            Event::Empty(start) => {
                innmat.begin(&start)?;
                innmat.end(start.local_name().as_ref());
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                innmat.end(end.local_name().as_ref());
            }
            Event::Text(text) => innmat.text(text.as_ref()),
            Event::CData(text) => innmat.text(&text.xml10_content()),
            Event::GeneralRef(reference) if innmat.inside != Inside::Other => {
                innmat.text(&xml::reference_from(&reference).ok_or(Fault::Damaged)?);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(innmat.finish())
}

#[derive(Default)]
struct Innmat {
    utad: Utad,
    felter: Felter,
    inside: Inside,
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
    fn begin(&mut self, start: &BytesStart<'_>) -> Result<(), Fault> {
        let value = |name: &str| -> Result<Cow<'_, str>, Fault> {
            Ok(xml::local_attribute(start, name).map_err(|_| Fault::Damaged)?.unwrap_or_default())
        };
        match start.local_name().as_ref() {
            "instrText" => self.inside = Inside::Instruction,
            "fldSimple" => self.felter.simple(&value("instr")?),
            "fldChar" => match value("fldCharType")?.as_ref() {
                "begin" => self.felter.begin(),
                "separate" => self.felter.separate(),
                "end" => self.felter.end(),
                _ => {}
            },
            "f" | "definedName" | "formula" | "formula1" | "formula2" | "calculatedColumnFormula" => {
                self.inside = Inside::Formula;
            }
            "ddeLink" => self.utad.fetches = true,
            "connection" => self.connection.begin(&value("refreshOnLoad")?),
            "webPr" => self.connection.source(&value("url")?, &mut self.utad),
            "dbPr" => self.connection.source(&value("connection")?, &mut self.utad),
            "ocx" => {
                let class = value("classid")?.to_ascii_lowercase();
                self.utad.control |= !FORMS.contains(&class.trim_matches(['{', '}']));
            }
            name => odf::element(name, &value, &mut self.utad)?,
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
        if self.inside == Inside::Formula {
            self.utad.formula(&std::mem::take(&mut self.formula));
        }
        self.inside = Inside::Other;
        if name == "p" {
            self.felter.end_paragraph();
        }
    }

    fn finish(self) -> Utad {
        let (mut utad, felter) = (self.utad, self.felter.finish());
        utad.fetches |= felter.fetches;
        utad.linked |= felter.linked;
        utad
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, Utad, read};

    fn judge(xml: &str) -> (bool, bool) {
        let Utad { fetches, linked, .. } = read(xml.as_bytes()).unwrap();
        (fetches, linked)
    }

    #[test]
    fn a_field_in_pieces_is_one_field() {
        for xml in [
            "<p><instrText>DD</instrText><r/><instrText>EAUTO c:\\a</instrText></p>",
            "<p><instrText>&#68;D<![CDATA[EAUTO]]> c:\\a</instrText></p>",
            "<p><fldSimple instr='dde excel'/></p>",
            "<p><w:fldSimple w:instr='d&#x64;e excel'/></p>",
            "<p><fldChar fldCharType='begin'/><instrText>D</instrText></p><p><instrText>DE a</instrText></p>",
            "<externalLink><ddeLink/></externalLink>",
            "<c><f>WEBSERVICE(<![CDATA[\"https://a.no\"]]>)</f></c>",
            "<connections><connection refreshOnLoad='1'><webPr url='http://a.no/x'/></connection></connections>",
        ] {
            assert_eq!(judge(xml), (true, false), "{xml}");
        }
        let other = "<p><t>DDEAUTO</t><instrText>PAGE</instrText><instrText>DDEX</instrText></p>";
        assert_eq!(judge(other), (false, false));
        assert_eq!(judge("<connection><webPr url='http://a.no/x'/></connection>"), (false, true));
        assert_eq!(read("<a>".repeat(1001).as_bytes()), Err(Fault::Limit));
    }

    #[test]
    fn a_control_that_is_not_of_the_forms_of_office_is_a_program() {
        let control =
            |class: &str| read(format!("<ax:ocx ax:classid='{class}'/>").as_bytes()).unwrap().control;
        assert!(control("{D27CDB6E-AE6D-11cf-96B8-444553540000}"));
        assert!(!control("{8BD21D40-EC42-11CE-9E0D-00AA006002F3}"));
    }
}
