//! JUnit XML as build servers read it: suites of tests, with their counts.

use std::borrow::Cow;
use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// Tests that belong together.
#[derive(Debug)]
pub(crate) struct Suite {
    pub(crate) name: String,
    pub(crate) cases: Vec<Case>,
}

/// One test.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) class: Option<String>,
    pub(crate) outcome: Outcome,
    /// What it says though it may have passed.
    pub(crate) output: Option<String>,
}

/// How a test went.
#[derive(Debug)]
pub(crate) enum Outcome {
    Passed,
    Skipped(Note),
    /// What was tested is wrong.
    Failed(Note),
    /// It could not be tested.
    Error(Note),
}

/// Why a test did not pass: in a line, as a kind, and at length.
#[derive(Debug, Default)]
pub(crate) struct Note {
    pub(crate) message: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) text: Option<String>,
}

/// Writes a report.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write(name: &str, suites: &[Suite], out: &mut impl Write) -> io::Result<()> {
    let mut xml = Writer::new_with_indent(&mut *out, b' ', 4);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let counts = counts(suites.iter().flat_map(|suite| &suite.cases));
    xml.create_element("testsuites")
        .with_attribute(("name", &*allowed(name)))
        .with_attributes(attributes(&counts))
        .write_inner_content(|xml| suites.iter().try_for_each(|suite| write_suite(suite, xml)))?;
    writeln!(out)
}

fn write_suite(suite: &Suite, xml: &mut Writer<impl Write>) -> io::Result<()> {
    let counts = counts(suite.cases.iter());
    let name = allowed(&suite.name);
    let element = xml.create_element("testsuite").with_attribute(("name", &*name));
    let element = element.with_attributes(attributes(&counts));
    element.write_inner_content(|xml| suite.cases.iter().try_for_each(|case| write_case(case, xml)))?;
    Ok(())
}

fn write_case(case: &Case, xml: &mut Writer<impl Write>) -> io::Result<()> {
    let given = [("name", Some(&case.name)), ("classname", case.class.as_ref())].map(filled);
    let given = given.iter().flatten().map(|(name, value)| (*name, &**value));
    let element = xml.create_element("testcase").with_attributes(given);
    let (kind, note) = match &case.outcome {
        Outcome::Passed if case.output.is_none() => return element.write_empty().map(drop),
        Outcome::Passed => ("", None),
        Outcome::Skipped(note) => ("skipped", Some(note)),
        Outcome::Failed(note) => ("failure", Some(note)),
        Outcome::Error(note) => ("error", Some(note)),
    };
    element.write_inner_content(|xml| {
        if let Some(note) = note {
            let given = [("message", note.message.as_ref()), ("type", note.kind.as_ref())].map(filled);
            let given = given.iter().flatten().map(|(name, value)| (*name, &**value));
            let element = xml.create_element(kind).with_attributes(given);
            match &note.text {
                Some(text) => element.write_text_content(BytesText::new(&allowed(text)))?,
                None => element.write_empty()?,
            };
        }
        if let Some(output) = &case.output {
            xml.create_element("system-out").write_text_content(BytesText::new(&allowed(output)))?;
        }
        Ok(())
    })?;
    Ok(())
}

fn filled<'a>((name, value): (&'static str, Option<&'a String>)) -> Option<(&'static str, Cow<'a, str>)> {
    value.map(|value| (name, allowed(value)))
}

/// Tests, and those skipped, failed, and not possible.
fn counts<'a>(cases: impl Iterator<Item = &'a Case>) -> [(&'static str, String); 4] {
    let (mut tests, mut skipped, mut failures, mut errors) = (0, 0, 0, 0);
    for case in cases {
        tests += 1;
        match case.outcome {
            Outcome::Passed => {}
            Outcome::Skipped(_) => skipped += 1,
            Outcome::Failed(_) => failures += 1,
            Outcome::Error(_) => errors += 1,
        }
    }
    [("tests", tests), ("skipped", skipped), ("failures", failures), ("errors", errors)]
        .map(|(name, count): (_, u32)| (name, count.to_string()))
}

fn attributes<'a>(counts: &'a [(&'static str, String)]) -> impl Iterator<Item = (&'a str, &'a str)> {
    counts.iter().map(|(name, count)| (*name, count.as_str()))
}

/// The text without the characters that XML cannot hold, or that steer a terminal.
fn allowed(text: &str) -> Cow<'_, str> {
    let refused =
        |c: char| c.is_control() && !matches!(c, '\n' | '\t') || matches!(c, '\u{fffe}' | '\u{ffff}');
    if text.contains(refused) { Cow::Owned(text.replace(refused, "")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(name: &str, outcome: Outcome, output: Option<&str>) -> Case {
        Case { name: name.into(), class: Some("sak".into()), outcome, output: output.map(str::to_owned) }
    }

    #[test]
    fn every_outcome_has_its_element_and_is_counted() {
        let text = "<b> & \u{1b}[31m\u{ffff}]]>";
        let note =
            || Note { message: Some("\"<a>\"".into()), kind: Some("k".into()), text: Some(text.into()) };
        let cases = vec![
            case("p", Outcome::Passed, None),
            case("o", Outcome::Passed, Some("sagt")),
            case("s", Outcome::Skipped(Note::default()), None),
            case("f", Outcome::Failed(note()), None),
            case("e", Outcome::Error(note()), Some("sagt")),
        ];
        let mut out = Vec::new();
        write("klagesak", &[Suite { name: "a".into(), cases }], &mut out).unwrap();
        let counts = r#"tests="5" skipped="1" failures="1" errors="1""#;
        let fault = r#" message="&quot;&lt;a&gt;&quot;" type="k">&lt;b&gt; &amp; [31m]]&gt;</"#;
        let expected = format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="klagesak" {counts}>
    <testsuite name="a" {counts}>
        <testcase name="p" classname="sak"/>
        <testcase name="o" classname="sak">
            <system-out>sagt</system-out>
        </testcase>
        <testcase name="s" classname="sak">
            <skipped/>
        </testcase>
        <testcase name="f" classname="sak">
            <failure{fault}failure>
        </testcase>
        <testcase name="e" classname="sak">
            <error{fault}error>
            <system-out>sagt</system-out>
        </testcase>
    </testsuite>
</testsuites>
"#
        );
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
