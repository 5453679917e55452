//! A rule that came with 1.1.

use klagesak_core::Version;
use klagesak_core::melding::Konvolutt;
use klagesak_core::verdict::{Finding, Lifecycle, Pointer, RuleId, RuleInfo, RuleTexts, Severity, Source};

use super::Trekk;

/// A rule on the new field. It is of the version the field came in, so that a message that says it is of 1.0 is never judged by
/// it. A new `FEIL` is a warning first; see `mandatory_from`.
pub(crate) static BEKREFTET_FOER_TRUKKET: RuleInfo = RuleInfo::new(
    RuleId::new("KO-TREKK-901"),
    "bekreftet-foer-trukket",
    Severity::Warning,
    RuleTexts::new(concat!(
        "Trekket kom {dato}, men er bekreftet {bekreftet}.\n",
        "Trekket kom {dato}, men er stadfesta {bekreftet}.\n",
        "The withdrawal came on {dato}, but is confirmed on {bekreftet}.\n",
        "Se etter hvilken dag trekket kom.\n",
        "Sjå etter kva dag trekket kom.\n",
        "See which day the withdrawal came.\n",
        "Rett datoene.\n",
        "Rett datoane.\n",
        "Correct the dates.\n",
        "Trekket er bekreftet tidligst den dagen det kom.\n",
        "Trekket er stadfesta tidlegast den dagen det kom.\n",
        "The withdrawal is confirmed no earlier than the day it came.\n",
        "Embetet vet ikke om parten har trukket klagen.\n",
        "Embetet veit ikkje om parten har trekt klaga.\n",
        "The County Governor cannot tell whether the party has withdrawn.\n",
    )),
)
.with_sources(&[Source::Format("trekk")])
.with_lifecycle(Lifecycle::since("1.1"));

/// What the rules of 1.1 find that those of 1.0 do not.
pub(crate) fn judge(trekk: &Konvolutt<Trekk>) -> Vec<Finding> {
    let (rule, innhold) = (&BEKREFTET_FOER_TRUKKET, &trekk.innhold);
    let version = Version::parse(trekk.versjon.as_str()).unwrap();
    let bekreftet = innhold.bekreftet_dato.filter(|bekreftet| *bekreftet < innhold.dato);
    let finding = bekreftet.filter(|_| rule.lifecycle.applies_to(version)).map(|bekreftet| {
        let finding = Finding::new(rule, Pointer::new("/innhold/bekreftetDato"));
        finding.with("dato", innhold.dato).with("bekreftet", bekreftet)
    });
    finding.into_iter().collect()
}
