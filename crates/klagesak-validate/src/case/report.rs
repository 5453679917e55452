//! The verdict on the messages of one case.

use klagesak_core::Language;
use klagesak_core::kodeverk::Lovgrunnlag;
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::melding::Melding;
use klagesak_core::verdi::{Dato, Uuid};
use klagesak_core::verdict::{Finding, Layer, LayerName, Outcome, Rapport, Report, Severity, arrange};

use klagesak_core::norsk_tid::norsk_dato;
use klagesak_forloep::{Forloep, Innslag, Tilstand};

use super::ForloepScope;
use crate::Options;
use crate::days::on_the_day;
use crate::rules::generated::forloep::KO_FORLOEP_106;
use crate::table::Table;

/// The verdict on a whole case. Each message has a verdict of its own besides; see [`validate`](crate::validate()).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CaseReport {
    /// The findings, with the places `/<index>/…` in the messages as sorted.
    pub report: Report,
    /// The state the case is in.
    pub tilstand: Tilstand,
    /// The ids of the messages as sorted: what the index of a finding points into.
    pub melding_ider: Vec<Uuid>,
}

impl CaseReport {
    /// The findings, sorted by message, place and rule.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.report.findings
    }

    /// Our verdict: no finding is an error.
    #[must_use]
    pub fn valid(&self) -> bool {
        self.report.valid()
    }

    /// The receiver's verdict: no finding is an error under the receiver's policy.
    #[must_use]
    pub fn accepted(&self) -> bool {
        self.report.accepted()
    }

    /// The report as it goes over the wire, in one language.
    #[must_use]
    pub fn render(&self, language: Language) -> Rapport {
        self.report.render(language)
    }
}

/// The messages of a case that are looked at: all of them, or of one with too many as many as it takes to say so.
#[must_use]
pub fn looked_at(mut messages: Vec<Melding>, most: usize) -> Vec<Melding> {
    if messages.len() > most {
        messages
            .sort_by_cached_key(|message| (message.hode().opprettet.instant(), message.hode().melding_id));
        messages.truncate(most.saturating_add(1));
    }
    messages
}

/// The verdict on the messages of one case, given in any order.
///
/// ```
/// use klagesak_core::{mal, read};
/// use klagesak_validate::{Options, validate_case};
///
/// let options = Options::new("2026-11-01T12:00:00+01:00".parse()?);
/// let message = |text: &str| read(text.as_bytes()).unwrap().message;
///
/// let report = validate_case(vec![message(mal::OVERSENDELSE_MINIMAL), message(mal::KVITTERING)], &options);
/// assert!(report.valid());
/// assert_eq!(report.tilstand.code(), "MOTTATT");
///
/// // The same case sent over twice.
/// let sent = mal::OVERSENDELSE_MINIMAL;
/// let again = sent.replace("5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a99");
/// let report = validate_case(vec![message(sent), message(&again)], &options);
/// assert!(!report.valid());
/// assert!(report.findings().iter().any(|finding| finding.rule.id.as_str() == "KO-FORLOEP-007"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn validate_case(messages: Vec<Melding>, options: &Options<'_>) -> CaseReport {
    let most = options.limits.max_messages;
    let too_many = messages.len() > most;
    let forloep = Forloep::new(looked_at(messages, most));
    let first = forloep.innslag().first().map(Innslag::hode);
    let law = lovdata(first.as_ref().map_or(&Lovgrunnlag::Fvl1967, |hode| hode.lovgrunnlag));
    let today = norsk_dato(options.now).unwrap_or(Dato::SISTE);
    let mut findings = Vec::new();
    for &(rule, check) in &Table::get().forloep {
        // Of a part of a case nothing else can be said.
        if too_many && rule.info.id != KO_FORLOEP_106.info.id {
            continue;
        }
        check(
            &forloep,
            &mut ForloepScope {
                rule,
                now: options.now,
                today,
                law,
                law_day: options.law_day(),
                most,
                findings: &mut findings,
            },
        );
    }
    on_the_day(&mut findings, law, options);
    // Not gathered: the first number in a place is that of the message.
    let omitted = arrange(&mut findings, options.limits.max_findings);
    let failed = findings.iter().any(|f| f.severity == Severity::Error);
    let outcome = if failed { Outcome::Failed } else { Outcome::Passed };
    let mut report = Report::new(options.now, law, vec![Layer::new(LayerName::Rules, outcome)]);
    (report.rules_at, report.law_at) = (options.rules_at, options.law_at);
    report.moved.clone_from(&options.moved);
    report.klagesak_id = forloep.klagesak_id();
    report.received = findings.iter().map(|f| options.policy.severity(f)).collect();
    report.findings = findings;
    report.omitted = omitted;
    CaseReport {
        report,
        tilstand: forloep.tilstand(),
        melding_ider: forloep.innslag().iter().map(|entry| entry.hode().melding_id).collect(),
    }
}
