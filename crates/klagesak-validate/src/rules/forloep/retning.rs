//! The direction of a change against the amounts (FORLOEP).

use std::cmp::Ordering;

use klagesak_core::Text;
use klagesak_core::kodeverk::{Endringsretning, Kodeverk};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Ytelse;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::utfall::{avgjoerelser, like};
use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[&RETNING_MOT_BELOEPENE];

const TRE_TUSEN: &[Edit] = &[
    Edit::Set("/innhold/vedtak/0/utfall", "\"DELVIS_INNVILGET\""),
    Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"3000.00\""),
];
const TO_TUSEN_TIL_GUNST: &[Edit] = &[
    Edit::Set("/innhold/utfall", "\"OMGJORT\""),
    Edit::Set("/innhold/vedtak/0/utfall", "\"OMGJORT\""),
    Edit::Set("/innhold/vedtak/0/omfang", "\"DELVIS\""),
    Edit::Set("/innhold/vedtak/0/retning", "\"GUNST\""),
    Edit::Set("/innhold/sakskostnader/opplystOmRett", "true"),
    Edit::Set(
        "/innhold/vedtak/0/nyeYtelser",
        r#"[{"hjemmel": {"lov": "SOTJL", "paragraf": "18"}, "betegnelse": "Livsopphold", "soektBeloep": "7350.00", "innvilgetBeloep": "2000.00"}]"#,
    ),
];
const FIRE_TUSEN_TIL_GUNST: &[Edit] = &[
    Edit::Set("/innhold/utfall", "\"OMGJORT\""),
    Edit::Set("/innhold/vedtak/0/utfall", "\"OMGJORT\""),
    Edit::Set("/innhold/vedtak/0/omfang", "\"DELVIS\""),
    Edit::Set("/innhold/vedtak/0/retning", "\"GUNST\""),
    Edit::Set("/innhold/sakskostnader/opplystOmRett", "true"),
    Edit::Set(
        "/innhold/vedtak/0/nyeYtelser",
        r#"[{"hjemmel": {"lov": "SOTJL", "paragraf": "18"}, "betegnelse": "Livsopphold", "soektBeloep": "7350.00", "innvilgetBeloep": "4000.00"}]"#,
    ),
];

const RETNING_MOT_BELOEPENE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-027"),
        name: "retning-mot-beloepene",
        // A shorter period or a milder condition may outweigh an amount, so someone must look.
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En endring til gunst setter beløpene opp, og en endring til skade setter dem ned.",
            nn: "Ei endring til gunst set beløpa opp, og ei endring til skade set dei ned.",
            en: "A change in favour raises the amounts, and a change to the detriment lowers them.",
        },
        message: Text {
            nb: "Melding {melding} sier at endringen er {retning}, men beløpene går motsatt vei.",
            nn: "Melding {melding} seier at endringa er {retning}, men beløpa går motsett veg.",
            en: "Message {melding} says the change is {retning}, but the amounts go the other way.",
        },
        action: Text {
            nb: "Kontroller retning og beløp. Retningen avgjør fristen for å endre og retten til sakskostnader.",
            nn: "Kontroller retning og beløp. Retninga avgjer fristen for å endre og retten til sakskostnader.",
            en: "Check the direction and the amounts. The direction decides the deadline for changing and the right to costs.",
        },
        harm: Text {
            nb: "Den som klager, mister penger uten vernet loven gir mot en endring til skade.",
            nn: "Den som klagar, mister pengar utan vernet lova gir mot ei endring til skade.",
            en: "The appellant loses money without the protection the law gives against a change to the detriment.",
        },
        sources: &[Source::Fvl(Fvl::Klageinstans), Source::Fvl(Fvl::Sakskostnader)],
        breaks: &[Example::breaks(
            "lavere-til-gunst",
            "minimal",
            TRE_TUSEN,
            &["/2/innhold/vedtak/0/retning"],
        )
        .then(&[("kvittering", &[]), ("avgjoerelse", TO_TUSEN_TIL_GUNST)])],
        holds: &[Example::holds("hoeyere-til-gunst", "minimal", TRE_TUSEN)
            .then(&[("kvittering", &[]), ("avgjoerelse", FIRE_TUSEN_TIL_GUNST)])],
    },
    check: Check::Forloep(retning_mot_beloepene),
};

fn retning_mot_beloepene(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        // With a new decision from the first instance it is not said which of them is changed.
        if sent.foersteinstans.nytt_vedtak.is_some() {
            continue;
        }
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            let before = sent.vedtak.iter().find(|v| v.vedtak_id == vedtak.vedtak_id);
            let (Some(before), Some(retning)) = (before, &vedtak.retning) else { continue };
            let wrong = match retning {
                Endringsretning::Gunst => Ordering::Less,
                Endringsretning::Ugunst => Ordering::Greater,
                _ => continue,
            };
            if all_go(wrong, &before.ytelser, &vedtak.nye_ytelser) {
                let retning = retning.kode().map_or("UKJENT", |kode| kode.verdi);
                scope.at(i, &format!("/innhold/vedtak/{j}/retning"), &[("retning", retning.into())]);
            }
        }
    }
}

/// Whether some amount went this way and none the other. A claim for money back says what is still claimed, so there less is
/// better; with one of those nothing is said.
fn all_go(way: Ordering, before: &[Ytelse], now: &[Ytelse]) -> bool {
    if now.iter().any(er_krav) {
        return false;
    }
    let changes: Vec<Ordering> = now
        .iter()
        .filter_map(|ny| Some(ny.innvilget_beloep?.cmp(&like(before, ny)?.innvilget_beloep?)))
        .filter(|change| change.is_ne())
        .collect();
    !changes.is_empty() && changes.iter().all(|change| *change == way)
}

/// Whether it is money the office claims, and not money it gives.
pub(super) fn er_krav(ytelse: &Ytelse) -> bool {
    matches!(ytelse.hjemmel.paragraf.as_str(), "23" | "24" | "25" | "26")
}
