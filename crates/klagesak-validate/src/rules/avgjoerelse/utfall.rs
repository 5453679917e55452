//! The outcome for each appealed decision (AVGJOERELSE): how much is changed, and for whom.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Klageutfall, Kodeverk};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Avgjoerelse;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&UTEN_OMFANG, &UTEN_RETNING, &UTEN_ENDRING];

const FORMAT: Source = Source::Format("avgjørelse");

const UTEN_OMFANG: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-001"),
        name: "omgjort-uten-omfang",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Er vedtaket omgjort, står det om hele eller en del av det er endret.",
            nn: "Er vedtaket gjort om, står det om heile eller ein del av det er endra.",
            en: "When the decision is changed, it is stated whether all or part of it is.",
        },
        message: Text {
            nb: "Vedtaket er omgjort, men omfang mangler.",
            nn: "Vedtaket er gjort om, men omfang manglar.",
            en: "The decision is changed, but omfang is missing.",
        },
        action: Text {
            nb: "Oppgi omfang: HELT eller DELVIS.",
            nn: "Oppgi omfang: HELT eller DELVIS.",
            en: "Give omfang: HELT or DELVIS.",
        },
        harm: Text {
            nb: "NAV-kontoret vet ikke hva som fortsatt står ved lag, og klageren kan få utbetalt for lite.",
            nn: "NAV-kontoret veit ikkje kva som framleis står ved lag, og klagaren kan få utbetalt for lite.",
            en: "The NAV office does not know what still stands, and the person may be paid too little.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klageinstans)],
        breaks: &[Example::breaks(
            "uten-omfang",
            "avgjoerelse-omgjort",
            &[Edit::Remove("/innhold/vedtak/0/omfang")],
            &["/innhold/vedtak/0/omfang"],
        )],
        holds: &[Example::holds(
            "hele-vedtaket",
            "avgjoerelse-omgjort",
            &[Edit::Set("/innhold/vedtak/0/omfang", "\"HELT\"")],
        )],
    },
    check: Check::Avgjoerelse(uten_omfang),
};

fn uten_omfang(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if vedtak.utfall == Klageutfall::Omgjort && vedtak.omfang.is_none() {
            scope.at(&format!("/vedtak/{i}/omfang"), &[]);
        }
    }
}

const UTEN_RETNING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-002"),
        name: "omgjort-uten-retning",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Er vedtaket omgjort, står det om endringen er til gunst eller skade for klageren.",
            nn: "Er vedtaket gjort om, står det om endringa er til gunst eller skade for klagaren.",
            en: "When the decision is changed, it is stated whether in favour or to the detriment of the person.",
        },
        message: Text {
            nb: "Vedtaket er omgjort, men retning mangler.",
            nn: "Vedtaket er gjort om, men retning manglar.",
            en: "The decision is changed, but retning is missing.",
        },
        action: Text {
            nb: "Oppgi retning: GUNST eller UGUNST.",
            nn: "Oppgi retning: GUNST eller UGUNST.",
            en: "Give retning: GUNST or UGUNST.",
        },
        harm: Text {
            nb: "Ingen kan se om klageren kan kreve kostnader dekket, eller om tremånedersfristen for endring til skade gjelder.",
            nn: "Ingen kan sjå om klagaren kan krevje kostnader dekte, eller om tremånadersfristen for endring til skade gjeld.",
            en: "Nobody can see whether the person may claim costs, or whether the three months for a change to their detriment apply.",
        },
        sources: &[Source::Fvl(Fvl::Klageinstans), Source::Fvl(Fvl::Sakskostnader), FORMAT],
        breaks: &[Example::breaks(
            "uten-retning",
            "avgjoerelse-omgjort",
            &[Edit::Remove("/innhold/vedtak/0/retning")],
            &["/innhold/vedtak/0/retning"],
        )],
        holds: &[Example::holds("til-gunst", "avgjoerelse-omgjort", &[])],
    },
    check: Check::Avgjoerelse(uten_retning),
};

fn uten_retning(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if vedtak.utfall == Klageutfall::Omgjort && vedtak.retning.is_none() {
            scope.at(&format!("/vedtak/{i}/retning"), &[]);
        }
    }
}

const UTEN_ENDRING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-003"),
        name: "omfang-eller-retning-uten-endring",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Omfang og retning står bare på vedtak som er omgjort. Er vedtaket opphevet, kan omfang stå.",
            nn: "Omfang og retning står berre på vedtak som er gjorde om. Er vedtaket oppheva, kan omfang stå.",
            en: "Omfang and retning belong to decisions that are changed. An annulled decision may have omfang.",
        },
        message: Text {
            nb: "Feltet {felt} er fylt ut, men utfallet er {utfall}.",
            nn: "Feltet {felt} er fylt ut, men utfallet er {utfall}.",
            en: "The field {felt} is filled in, but the outcome is {utfall}.",
        },
        action: Text {
            nb: "Er vedtaket endret, bruk utfallet OMGJORT. Er det ikke endret, utelat feltet.",
            nn: "Er vedtaket endra, bruk utfallet OMGJORT. Er det ikkje endra, utelat feltet.",
            en: "If the decision is changed, use the outcome OMGJORT. If it is not, leave the field out.",
        },
        harm: Text {
            nb: "NAV-kontoret kan lese avgjørelsen som at vedtaket står, mens klageren venter på en endring.",
            nn: "NAV-kontoret kan lese avgjerda som at vedtaket står, medan klagaren ventar på ei endring.",
            en: "The NAV office may read that the decision stands, while the person waits for a change.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klageinstans)],
        breaks: &[
            Example::breaks(
                "stadfestet-med-begge",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/utfall", "\"STADFESTET\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"STADFESTET\""),
                    Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                    Edit::Remove("/innhold/sakskostnader/tilkjentBeloep"),
                ],
                &["/innhold/vedtak/0/omfang", "/innhold/vedtak/0/retning"],
            ),
            Example::breaks(
                "opphevet-med-retning",
                "avgjoerelse-omgjort",
                &[
                    Edit::Set("/innhold/utfall", "\"OPPHEVET\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"OPPHEVET\""),
                    Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                    Edit::Set(
                        "/innhold/hjemvisning",
                        r#"{ "begrunnelse": "Saken er ikke godt nok opplyst." }"#,
                    ),
                ],
                &["/innhold/vedtak/0/retning"],
            ),
        ],
        holds: &[Example::holds(
            "delvis-opphevet",
            "avgjoerelse-omgjort",
            &[
                Edit::Set("/innhold/utfall", "\"OPPHEVET\""),
                Edit::Set("/innhold/vedtak/0/utfall", "\"OPPHEVET\""),
                Edit::Remove("/innhold/vedtak/0/retning"),
                Edit::Remove("/innhold/vedtak/0/nyeYtelser"),
                Edit::Set("/innhold/hjemvisning", r#"{ "begrunnelse": "Saken er ikke godt nok opplyst." }"#),
            ],
        )],
    },
    check: Check::Avgjoerelse(uten_endring),
};

fn uten_endring(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, vedtak) in innhold.vedtak.iter().enumerate().filter(|(_, v)| v.utfall != Klageutfall::Omgjort) {
        let Some(utfall) = vedtak.utfall.kode() else { continue };
        // A decision may be annulled in part.
        let omfang = vedtak.omfang.is_some() && vedtak.utfall != Klageutfall::Opphevet;
        for (felt, filled) in [("omfang", omfang), ("retning", vedtak.retning.is_some())] {
            if filled {
                let params = [("felt", felt.into()), ("utfall", utfall.verdi.into())];
                scope.at(&format!("/vedtak/{i}/{felt}"), &params);
            }
        }
    }
}
