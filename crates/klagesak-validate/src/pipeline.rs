//! From bytes to a report, layer by layer.

use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::lovgrunnlag::{Lovdata, lovdata};
use klagesak_core::read::{self, Reading};
use klagesak_core::reader::Fault;
use klagesak_core::syntax;
use klagesak_core::unknown::Unknown;
use klagesak_core::verdi::Uuid;
use klagesak_core::verdict::{
    Finding, Layer, LayerName, Outcome, Param, Pointer, Report, Waiting, arrange, gather,
};
use klagesak_core::version::{Support, Version};
use klagesak_core::{Melding, kodeverk};

use crate::days::on_the_day;
use crate::faulty::Faulty;
use crate::locate::locate;
use crate::rules::generated::profil::KO_PROFIL_001;
use crate::rules::generated::versjon::{
    KO_VERSJON_001, KO_VERSJON_002, KO_VERSJON_003, KO_VERSJON_004, KO_VERSJON_005,
};
use crate::{Options, layer, rules};

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
    let text = match syntax::text(bytes, &options.limits) {
        Err(fault) => {
            verdict.syntax.push(layer::syntax::finding(&fault));
            return verdict.report("", options);
        }
        Ok(text) => text,
    };
    verdict.read(read::reading(text, &options.limits, options.profiler), options);
    verdict.report(text, options)
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
    waiting: Vec<Waiting>,
    omitted: usize,
}

impl Verdict {
    fn read(&mut self, reading: Reading, options: &Options<'_>) {
        let Reading { head, message, outcome, .. } = reading;
        if let Some(fault) = outcome.syntax {
            self.syntax.push(layer::syntax::finding(&fault));
            return;
        }
        self.omitted = outcome.omitted;
        self.syntax = outcome.faults.iter().filter_map(layer::syntax::noted).collect();
        self.meldingstype = head.meldingstype;
        if self.meldingstype.is_none() {
            self.schema = Some(vec![Finding::new(&KO_VERSJON_003.info, Pointer::new("/meldingstype"))]);
            return;
        }
        let profil = head.profil.as_ref().and_then(|profil| options.profiler.find(profil.verdi()));
        let mut schema: Vec<_> =
            outcome.faults.iter().filter_map(|fault| layer::schema::finding(fault, profil)).collect();
        match (head.versjon.map(Version::support), head.versjon) {
            (Some(Support::OtherMajor), Some(version)) => {
                schema = vec![with_versions(Finding::new(&KO_VERSJON_002.info, at_version()), version)];
            }
            (Some(Support::NewerMinor), Some(version)) => {
                schema.push(with_versions(Finding::new(&KO_VERSJON_001.info, at_version()), version));
                schema.extend(outcome.unknown.iter().map(newer));
            }
            _ => {}
        }
        self.schema = Some(schema);
        if let Some(message) = message {
            self.rules(&message, &outcome.faults, options);
        }
    }

    fn rules(&mut self, message: &Melding, faults: &[Fault], options: &Options<'_>) {
        let mut faulty = Faulty::of(faults);
        let hode = message.hode();
        let unknown = !faulty.is_lost("profil") && options.profiler.find(hode.profil.verdi()).is_none();
        if unknown {
            // What asks it waits for somebody who knows it.
            faulty.lose("profil");
        }
        // With more faults than are noted, nobody knows which values are stand-ins.
        if self.omitted > 0 || !faulty.can_be_judged() {
            return;
        }
        let known = |name| !faulty.is_lost(name);
        self.melding_id = Some(hode.melding_id).filter(|_| known("meldingId"));
        self.klagesak_id = Some(hode.klagesak_id).filter(|_| known("klagesakId"));
        self.law = Some(lovdata(hode.lovgrunnlag));
        let (mut findings, waiting) = layer::rules::check(message, &faulty, options);
        findings.extend(unknown.then(|| Finding::new(&KO_PROFIL_001.info, Pointer::new("/profil"))));
        self.rules = Some(findings);
        self.waiting = waiting;
    }

    fn report(mut self, text: &str, options: &Options<'_>) -> Report {
        let law = self.law.unwrap_or_else(|| lovdata(&kodeverk::Lovgrunnlag::Fvl1967));
        if let Some(findings) = &mut self.rules {
            on_the_day(findings, law, options);
        }
        let through =
            |rule| rules::find(rule).is_some_and(|rule| !rule.info.lifecycle.in_force(options.rules_day()));
        self.waiting.retain(|waiting| !through(waiting.rule.as_str()));
        let rules = match &self.rules {
            Some(_) if !self.waiting.is_empty() => Outcome::Partly,
            rules => Outcome::of(rules.as_deref()),
        };
        let layers = vec![
            Layer::new(LayerName::Syntax, Outcome::of(Some(&self.syntax))),
            Layer::new(LayerName::Schema, Outcome::of(self.schema.as_deref())),
            Layer::new(LayerName::Rules, rules),
        ];
        let mut findings = self.syntax;
        findings.extend(self.schema.into_iter().flatten());
        findings.extend(self.rules.into_iter().flatten());
        gather(&mut findings);
        let omitted = arrange(&mut findings, options.limits.max_findings);
        locate(text, &mut findings);
        let received = findings.iter().map(|f| options.policy.severity(f)).collect();
        let mut report = Report::new(options.now, law, layers);
        (report.rules_at, report.law_at) = (options.rules_at, options.law_at);
        report.moved.clone_from(&options.moved);
        report.meldingstype = self.meldingstype;
        report.melding_id = self.melding_id;
        report.klagesak_id = self.klagesak_id;
        report.findings = findings;
        report.received = received;
        report.omitted = omitted + self.omitted;
        report.waiting = self.waiting;
        report
    }
}

fn at_version() -> Pointer {
    Pointer::new("/versjon")
}

/// In a message of a newer minor version, what this version does not know is to be expected.
fn newer(unknown: &Unknown) -> Finding {
    match unknown {
        Unknown::Field { pointer, .. } => {
            let name = pointer.tokens().last().unwrap_or_default();
            let shown = pointer.parent().unwrap_or_default().shown(&name);
            Finding::new(&KO_VERSJON_004.info, shown).with("felt", Param::field_name(&name))
        }
        other => Finding::new(&KO_VERSJON_005.info, other.pointer().clone()),
    }
}

fn with_versions(finding: Finding, version: Version) -> Finding {
    let word = |v: Version| Param::Word(v.to_string().into());
    finding.with("versjon", word(version)).with("kjent", word(Version::CURRENT))
}
