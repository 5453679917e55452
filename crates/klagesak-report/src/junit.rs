//! JUnit XML: suites of tests, as the programs that show them expect.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Tests that belong together.
#[derive(Debug)]
pub(crate) struct Suite {
    name: String,
    tests: Vec<Test>,
}

/// One test.
#[derive(Debug)]
pub(crate) struct Test {
    name: String,
    class: Option<String>,
    outcome: Outcome,
    /// What it has to say without having failed.
    output: Option<String>,
}

/// How a test went.
#[derive(Debug)]
pub(crate) enum Outcome {
    Passed,
    Skipped(Told),
    Failed(Told),
    /// It could not be held.
    Error(Told),
}

/// The body of a test that did not pass.
#[derive(Debug, Default)]
pub(crate) struct Told {
    pub(crate) message: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) text: Option<String>,
}

impl Suite {
    pub(crate) fn new(name: &str, tests: impl IntoIterator<Item = Test>) -> Self {
        Self { name: name.to_owned(), tests: tests.into_iter().collect() }
    }
}

impl Test {
    pub(crate) fn new(name: &str, class: Option<&str>, outcome: Outcome) -> Self {
        Self { name: name.to_owned(), class: class.map(str::to_owned), outcome, output: None }
    }

    pub(crate) fn with_output(self, output: String) -> Self {
        Self { output: Some(output), ..self }
    }
}

/// The suites as a file.
pub(crate) fn write(name: &str, suites: &[Suite]) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 4);
    let all = Counts::of(suites.iter().flat_map(|suite| &suite.tests));
    // Writing to memory does not fail.
    let _ = events(&mut writer, name, suites, &all);
    let mut text = String::from_utf8(writer.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}

/// How many tests there are of each kind.
#[derive(Debug, Default)]
struct Counts {
    tests: usize,
    skipped: usize,
    errors: usize,
    failures: usize,
}

impl Counts {
    fn of<'a>(tests: impl IntoIterator<Item = &'a Test>) -> Self {
        let mut counts = Self::default();
        for test in tests {
            counts.tests += 1;
            match test.outcome {
                Outcome::Passed => {}
                Outcome::Skipped(_) => counts.skipped += 1,
                Outcome::Failed(_) => counts.failures += 1,
                Outcome::Error(_) => counts.errors += 1,
            }
        }
        counts
    }
}

type Xml = Writer<Vec<u8>>;

fn events(writer: &mut Xml, name: &str, suites: &[Suite], all: &Counts) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let Counts { tests, skipped, errors, failures } = all;
    let root = element(
        "testsuites",
        &[
            ("name", name),
            ("tests", &tests.to_string()),
            ("skipped", &skipped.to_string()),
            ("failures", &failures.to_string()),
            ("errors", &errors.to_string()),
        ],
    );
    writer.write_event(Event::Start(root))?;
    suites.iter().try_for_each(|suite| self::suite(writer, suite))?;
    writer.write_event(Event::End(BytesEnd::new("testsuites")))
}

fn suite(writer: &mut Xml, suite: &Suite) -> std::io::Result<()> {
    let Counts { tests, skipped, errors, failures } = Counts::of(&suite.tests);
    let start = element(
        "testsuite",
        &[
            ("name", &suite.name),
            ("tests", &tests.to_string()),
            ("skipped", &skipped.to_string()),
            ("errors", &errors.to_string()),
            ("failures", &failures.to_string()),
        ],
    );
    if suite.tests.is_empty() {
        return writer.write_event(Event::Empty(start));
    }
    writer.write_event(Event::Start(start))?;
    suite.tests.iter().try_for_each(|test| self::test(writer, test))?;
    writer.write_event(Event::End(BytesEnd::new("testsuite")))
}

fn test(writer: &mut Xml, test: &Test) -> std::io::Result<()> {
    let class = test.class.as_deref().map(|class| ("classname", class));
    let attributes: Vec<_> = [("name", test.name.as_str())].into_iter().chain(class).collect();
    let start = element("testcase", &attributes);
    let told = match &test.outcome {
        Outcome::Passed => None,
        Outcome::Skipped(told) => Some(("skipped", told)),
        Outcome::Failed(told) => Some(("failure", told)),
        Outcome::Error(told) => Some(("error", told)),
    };
    if told.is_none() && test.output.is_none() {
        return writer.write_event(Event::Empty(start));
    }
    writer.write_event(Event::Start(start))?;
    if let Some((name, Told { message, kind, text })) = told {
        let attributes = [("message", message), ("type", kind)];
        let attributes: Vec<_> =
            attributes.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))).collect();
        with_text(writer, name, element(name, &attributes), text.as_deref())?;
    }
    if let Some(output) = &test.output {
        with_text(writer, "system-out", element("system-out", &[]), Some(output))?;
    }
    writer.write_event(Event::End(BytesEnd::new("testcase")))
}

fn with_text(writer: &mut Xml, name: &str, start: BytesStart<'_>, text: Option<&str>) -> std::io::Result<()> {
    let Some(text) = text else { return writer.write_event(Event::Empty(start)) };
    writer.write_event(Event::Start(start))?;
    writer.write_event(Event::Text(BytesText::new(&allowed(text))))?;
    writer.write_event(Event::End(BytesEnd::new(name)))
}

fn element<'a>(name: &'a str, attributes: &[(&str, &str)]) -> BytesStart<'a> {
    let mut element = BytesStart::new(name);
    for (name, value) in attributes {
        element.push_attribute((*name, allowed(value).as_str()));
    }
    element
}

/// The text without the characters that XML cannot hold.
fn allowed(text: &str) -> String {
    let allowed = |c: &char| !matches!(c, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    text.chars().filter(allowed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_has_its_place_and_its_count() {
        let told = |text: &str| Told {
            message: Some(text.into()),
            kind: None,
            text: Some(format!("{text}\n1 < 2")),
        };
        let tests = [
            Test::new("a", None, Outcome::Passed),
            Test::new("b", Some("k"), Outcome::Skipped(Told::default())),
            Test::new("c", Some("k"), Outcome::Failed(told("\"nei\"\u{0}"))),
            Test::new("d", None, Outcome::Error(Told::default())),
            Test::new("e", None, Outcome::Passed).with_output("hei".into()),
        ];
        let text = write("alle", &[Suite::new("én & to", tests), Suite::new("ingen", [])]);
        assert_eq!(
            text,
            r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="alle" tests="5" skipped="1" failures="1" errors="1">
    <testsuite name="én &amp; to" tests="5" skipped="1" errors="1" failures="1">
        <testcase name="a"/>
        <testcase name="b" classname="k">
            <skipped/>
        </testcase>
        <testcase name="c" classname="k">
            <failure message="&quot;nei&quot;">&quot;nei&quot;
1 &lt; 2</failure>
        </testcase>
        <testcase name="d">
            <error/>
        </testcase>
        <testcase name="e">
            <system-out>hei</system-out>
        </testcase>
    </testsuite>
    <testsuite name="ingen" tests="0" skipped="0" errors="0" failures="0"/>
</testsuites>
"#
        );
    }
}
