//! From bytes to a report, layer by layer.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::lovgrunnlag::{Lovdata, lovdata};
use klagesak_core::read::{self, Read};
use klagesak_core::syntax::{self, SyntaxFault};
use klagesak_core::verdi::Uuid;
use klagesak_core::verdict::{
    Finding, Layer, LayerName, Outcome, Param, Pointer, Report, Severity, arrange, gather,
};
use klagesak_core::version::{Support, Version};
use klagesak_core::{Melding, kodeverk};
use serde_json::Value;

use crate::rules::generated::skjema::{KO_SKJEMA_002, KO_SKJEMA_004, KO_SKJEMA_005};
use crate::rules::generated::versjon::{
    KO_VERSJON_001, KO_VERSJON_002, KO_VERSJON_003, KO_VERSJON_004, KO_VERSJON_005,
};
use crate::{Options, layer};

/// The verdict on a message as bytes. Never fails and never panics: what cannot be read is a finding too.
///
/// ```
/// use klagesak_core::Language;
/// use klagesak_validate::{Options, validate};
///
/// let options = Options::new("2026-11-01T12:00:00+01:00".parse()?);
/// let right = klagesak_core::mal::OVERSENDELSE_MINIMAL;
/// assert!(validate(right.as_bytes(), &options).valid());
///
/// let wrong = right.replace("\"kanal\": \"DIGITAL\"", "\"kanal\": \"DUE\"");
/// let report = validate(wrong.as_bytes(), &options);
/// assert_eq!(report.findings[0].rule.id.as_str(), "KO-SKJEMA-004");
/// assert_eq!(report.findings[0].pointer.to_string(), "/innhold/klage/fremsettelser/0/kanal");
///
/// // The same in words, as it goes over the wire. It never quotes the message.
/// let rapport = report.render(Language::Nb);
/// assert!(!rapport.gyldig);
/// assert!(rapport.funn.iter().all(|funn| !funn.melding.contains("DUE")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn validate(bytes: &[u8], options: &Options<'_>) -> Report {
    let mut verdict = Verdict::default();
    match syntax::text(bytes, &options.limits) {
        Err(fault) => verdict.syntax.push(layer::syntax::finding(&fault)),
        Ok(text) => match read::fast(text, &options.limits) {
            Some(message) => verdict.typed(text, &message, options),
            None => verdict.slowly(text, options),
        },
    }
    verdict.report(options)
}

/// The verdict on a message in memory: the one its bytes would get.
#[must_use]
pub fn validate_message(message: &Melding, options: &Options<'_>) -> Report {
    validate(&klagesak_core::write(message).unwrap_or_default(), options)
}

/// The findings of each layer as they come in; `None` for a layer that could not be checked.
#[derive(Default)]
struct Verdict {
    syntax: Vec<Finding>,
    schema: Option<Vec<Finding>>,
    rules: Option<Vec<Finding>>,
    meldingstype: Option<Meldingstype>,
    melding_id: Option<Uuid>,
    klagesak_id: Option<Uuid>,
    law: Option<&'static Lovdata>,
}

impl Verdict {
    fn typed(&mut self, text: &str, message: &Melding, options: &Options<'_>) {
        self.syntax = layer::syntax::not_nfc(text);
        self.schema = Some(Vec::new());
        self.rules(message, options);
    }

    fn rules(&mut self, message: &Melding, options: &Options<'_>) {
        let hode = message.hode();
        self.melding_id = Some(hode.melding_id);
        self.klagesak_id = Some(hode.klagesak_id);
        self.law = Some(lovdata(hode.lovgrunnlag));
        self.meldingstype = Some(hode.meldingstype);
        self.rules = Some(layer::rules::check(message, options));
    }

    /// The way of a message that is not plainly right: every fault is looked for, layer by layer.
    fn slowly(&mut self, text: &str, options: &Options<'_>) {
        let value = match syntax::value(text, &options.limits) {
            Ok(value) => value,
            Err(SyntaxFault::DuplicateKey { .. }) => {
                self.syntax = layer::syntax::duplicates(text);
                serde_json::from_str(text).unwrap_or_default()
            }
            Err(fault) => {
                self.syntax.push(layer::syntax::finding(&fault));
                return;
            }
        };
        self.syntax.extend(layer::syntax::not_nfc(text));
        let (meldingstype, version) = read::identify(&value);
        let Some(meldingstype) = meldingstype else {
            self.schema = Some(vec![Finding::new(&KO_VERSJON_003.info, Pointer::new("/meldingstype"))]);
            return;
        };
        self.meldingstype = Some(meldingstype.clone());
        let support = version.map(Version::support);
        if let (Some(Support::OtherMajor), Some(version)) = (support, version) {
            let finding = Finding::new(&KO_VERSJON_002.info, Pointer::new("/versjon"));
            self.schema = Some(vec![with_versions(finding, version)]);
            return;
        }
        self.structured(value, &meldingstype, version, options);
    }

    fn structured(
        &mut self,
        value: Value,
        meldingstype: &Meldingstype,
        version: Option<Version>,
        options: &Options<'_>,
    ) {
        let newer = version.filter(|v| v.support() == Support::NewerMinor);
        let faults = layer::schema::check(&value, meldingstype, options.limits.max_findings);
        let read = read::lenient(value, meldingstype, faults.unknown_fields);
        self.schema = Some(match newer {
            Some(newer) => newer_minor(faults.findings, newer),
            None => faults.findings,
        });
        if let Some(Read { message, .. }) = &read {
            self.rules(message, options);
        }
    }

    fn report(self, options: &Options<'_>) -> Report {
        let layers = vec![
            Layer::new(LayerName::Syntax, Outcome::of(Some(&self.syntax))),
            Layer::new(LayerName::Schema, Outcome::of(self.schema.as_deref())),
            Layer::new(LayerName::Rules, Outcome::of(self.rules.as_deref())),
        ];
        let mut findings = self.syntax;
        findings.extend(self.schema.into_iter().flatten());
        findings.extend(self.rules.into_iter().flatten());
        gather(&mut findings);
        let omitted = arrange(&mut findings, options.limits.max_findings);
        let received = findings.iter().map(|f| options.policy.severity(f)).collect();
        let law = self.law.unwrap_or_else(|| lovdata(&kodeverk::Lovgrunnlag::Fvl1967));
        let mut report = Report::new(options.now, law, layers);
        report.meldingstype = self.meldingstype;
        report.melding_id = self.melding_id;
        report.klagesak_id = self.klagesak_id;
        report.findings = findings;
        report.received = received;
        report.omitted = omitted;
        report
    }
}

/// In a message of a newer minor version, what this version does not know is to be expected: the faults that say so become
/// warnings, the others stay.
fn newer_minor(faults: Vec<Finding>, version: Version) -> Vec<Finding> {
    let first = Finding::new(&KO_VERSJON_001.info, Pointer::new("/versjon"));
    let mut findings = vec![with_versions(first, version)];
    for mut fault in faults {
        if fault.rule.id == KO_SKJEMA_002.info.id {
            fault.rule = &KO_VERSJON_004.info;
            fault.severity = Severity::Warning;
        } else if fault.rule.id == KO_SKJEMA_004.info.id {
            let pointer = fault.pointer.clone();
            fault = Finding::new(&KO_VERSJON_005.info, pointer);
        } else if fault.rule.id == KO_SKJEMA_005.info.id && fault.pointer.as_str() == "/versjon" {
            continue;
        }
        findings.push(fault);
    }
    findings
}

fn with_versions(finding: Finding, version: Version) -> Finding {
    let word = |v: Version| Param::Word(v.to_string().into());
    finding.with("versjon", word(version)).with("kjent", word(Version::CURRENT))
}
