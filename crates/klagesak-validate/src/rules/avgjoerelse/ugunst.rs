//! A change to the appellant's detriment (AVGJOERELSE). Whether it came in time is known where the oversendelse is.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Endringsretning, Klageutfall};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Avgjoerelse;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::ugunst::tidligst_mottatt;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&TIL_SKADE];

const TIL_SKADE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-022"),
        name: "endring-til-skade",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Underretning om en endring til skade er sendt innen tre måneder etter at NAV-kontoret mottok klagen.",
            nn: "Underretning om ei endring til skade er send innan tre månader etter at NAV-kontoret fekk klaga.",
            en: "Notice of a change to the person's detriment is sent within three months after the NAV office received the appeal.",
        },
        message: Text {
            nb: "Vedtaket er endret til skade for klageren, og underretningen er sendt {sendt}. Da må NAV-kontoret ha mottatt klagen {tidligst} eller senere.",
            nn: "Vedtaket er endra til skade for klagaren, og underretninga er send {sendt}. Då må NAV-kontoret ha fått klaga {tidligst} eller seinare.",
            en: "The decision is changed to the person's detriment, and the notice was sent on {sendt}. The NAV office must then have received the appeal on {tidligst} or later.",
        },
        action: Text {
            nb: "Kontroller datoen klagen kom til NAV-kontoret. Er det for lenge siden, kan vedtaket ikke endres til skade.",
            nn: "Kontroller datoen klaga kom til NAV-kontoret. Er det for lenge sidan, kan vedtaket ikkje endrast til skade.",
            en: "Check the date the appeal reached the NAV office. If it is too long ago, the decision cannot be changed to the person's detriment.",
        },
        harm: Text {
            nb: "Klageren mister penger etter en endring som kom for sent til å være lovlig.",
            nn: "Klagaren mistar pengar etter ei endring som kom for seint til å vere lovleg.",
            en: "The person loses money by a change that came too late to be lawful.",
        },
        sources: &[Source::Fvl(Fvl::Klageinstans)],
        breaks: &[Example::breaks(
            "til-skade",
            "avgjoerelse-omgjort",
            &[
                Edit::Set("/innhold/vedtak/0/retning", "\"UGUNST\""),
                Edit::Set("/innhold/sakskostnader", "{ \"opplystOmRett\": false }"),
            ],
            &["/innhold/vedtak/0/retning"],
        )],
        holds: &[Example::holds("til-gunst", "avgjoerelse-omgjort", &[])],
    },
    check: Check::Avgjoerelse(til_skade),
};

fn til_skade(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    let Some(sendt) = innhold.underrettet.iter().map(|underrettet| underrettet.dato).min() else { return };
    let Some(tidligst) = tidligst_mottatt(sendt, scope.law()) else { return };
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if vedtak.utfall == Klageutfall::Omgjort && vedtak.retning == Some(Endringsretning::Ugunst) {
            let params = [("sendt", sendt.into()), ("tidligst", tidligst.into())];
            scope.at(&format!("/vedtak/{i}/retning"), &params);
        }
    }
}
