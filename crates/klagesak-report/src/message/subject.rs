//! A message and the verdict on it, and the forms it has.

use std::path::Path;

use klagesak_core::verdict::{Finding, Rapport, Report};

use super::excerpt::Excerpts;
use super::text::Printer;
use crate::json;
use crate::located::located;
use crate::options::Options;
use crate::shipment::Shipment;
use crate::verdicts::Document;

/// A message and the verdict on it.
///
/// ```
/// use klagesak_core::Language;
/// use klagesak_report::{Message, Options};
///
/// let bytes = klagesak_core::mal::OVERSENDELSE_MINIMAL.replace("\"mottattDato\": \"2026-03-17\",", "");
/// let options = klagesak_validate::Options::new("2026-11-01T12:00:00+01:00".parse().unwrap());
/// let report = klagesak_validate::validate(bytes.as_bytes(), &options);
///
/// let message = Message { name: "sak.json", path: "sak.json".as_ref(), bytes: bytes.as_bytes(), report: &report, shipment: None };
/// let text = message.text(&Options::new(Language::En));
/// assert!(text.starts_with("error[KO-SKJEMA-001]: The field mottattDato is missing.\n  --> sak.json:"));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    /// The name for people.
    pub name: &'a str,
    /// The file for programs, as it was given; `-` for standard input.
    pub path: &'a Path,
    /// The message as it was read; empty when it could not be.
    pub bytes: &'a [u8],
    /// The verdict.
    pub report: &'a Report,
    /// What the report says of the package, when this is one.
    pub shipment: Option<&'a Shipment>,
}

impl Message<'_> {
    /// For people: the findings, then the verdict. Empty when there are no findings and [`Options::show_clean`] is off.
    #[must_use]
    pub fn text(&self, options: &Options) -> String {
        located(self.report, self.bytes, options, |located| {
            Printer::new(self.name, self.report, self.shipment, located, options).print()
        })
    }

    /// For people: the findings without the verdict.
    #[must_use]
    pub fn findings(&self, options: &Options) -> String {
        located(self.report, self.bytes, options, |located| {
            Printer::new(self.name, self.report, self.shipment, located, options).findings()
        })
    }

    /// The report as it goes over the wire, with lines and columns.
    #[must_use]
    pub fn rapport(&self, options: &Options) -> Rapport {
        located(self.report, self.bytes, options, |located| {
            let mut rapport =
                self.report.render_with_places(options.language, |finding| located?.position(finding));
            rapport.kilde = Some(self.path.to_string_lossy().into_owned());
            rapport.signert_av = self.shipment.map(|shipment| shipment.signed_by.clone()).unwrap_or_default();
            rapport
        })
    }

    /// For programs: the report on a line of its own.
    #[must_use]
    pub fn json(&self, options: &Options) -> String {
        json::line(&self.rapport(options))
    }

    /// What a page or a file about many messages is made from.
    #[must_use]
    pub fn document(&self, options: &Options) -> Document {
        located(self.report, self.bytes, options, |located| {
            let position = |finding: &Finding| located?.position(finding);
            let mut excerpts = located.map(|located| Excerpts::new(located, options.show_values));
            let excerpts = self.report.findings.iter().map(|finding| {
                let excerpts = excerpts.as_mut()?;
                excerpts.of(finding, position(finding)?)
            });
            Document {
                name: self.name.to_owned(),
                path: self.path.to_owned(),
                excerpts: excerpts.collect(),
                rapport: {
                    let mut rapport = self.report.render_with_places(options.language, position);
                    rapport.kilde = Some(self.path.to_string_lossy().into_owned());
                    rapport
                },
                rules: self.report.findings.iter().map(|finding| finding.rule).collect(),
                in_package: self.shipment.is_some(),
            }
        })
    }
}
