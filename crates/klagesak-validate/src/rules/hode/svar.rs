//! Replies, and who sends which type to whom (HODE).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::melding::{Hode, Virksomhet};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::side::{Side, fra_klageinstansen, side};
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&SVAR_UTEN_MELDING, &IKKE_KLAGEINSTANS, &TREKK_FRA_KLAGEINSTANS, &TIL_FEIL_SIDE];

const SVAR_UTEN_MELDING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-017"),
        name: "svar-uten-svarpaa",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et svar oppgir meldingen det svarer på.",
            nn: "Eit svar oppgir meldinga det svarer på.",
            en: "A reply names the message it answers.",
        },
        message: Text {
            nb: "Meldingen er et svar, men svarPaa mangler.",
            nn: "Meldinga er eit svar, men svarPaa manglar.",
            en: "The message is a reply, but svarPaa is missing.",
        },
        action: Text {
            nb: "Skriv meldingId til meldingen det svares på, i svarPaa.",
            nn: "Skriv meldingId til meldinga det blir svart på, i svarPaa.",
            en: "Write the meldingId of the message answered in svarPaa.",
        },
        harm: Text {
            nb: "Mottakeren vet ikke hvilken melding svaret gjelder, og en avvist eller avgjort klage kan bli liggende.",
            nn: "Mottakaren veit ikkje kva melding svaret gjeld, og ei avvist eller avgjord klage kan bli liggjande.",
            en: "The receiver cannot tell which message the reply is about, and a rejected or decided appeal may lie untouched.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[
            Example::breaks("kvittering", "kvittering", &[Edit::Remove("/svarPaa")], &["/svarPaa"]),
            Example::breaks("avgjoerelse", "avgjoerelse", &[Edit::Remove("/svarPaa")], &["/svarPaa"]),
            Example::breaks("retur", "retur", &[Edit::Remove("/svarPaa")], &["/svarPaa"]),
        ],
        holds: &[
            Example::holds(
                "ettersendelse-av-eget-tiltak",
                "ettersendelse",
                &[
                    Edit::Remove("/svarPaa"),
                    Edit::Remove("/innhold/forespoerselId"),
                    Edit::Remove("/innhold/dokumenter/0/referanse"),
                    Edit::Remove("/innhold/dokumenter/1/referanse"),
                ],
            ),
            Example::holds("status", "status", &[]),
        ],
    },
    check: Check::Hode(svar_uten_melding),
};

fn svar_uten_melding(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    use Meldingstype::{Avgjoerelse, Kvittering, Retur};
    if matches!(hode.meldingstype, Avgjoerelse | Kvittering | Retur) && hode.svar_paa.is_none() {
        scope.at("/svarPaa", &[]);
    }
}

const IKKE_KLAGEINSTANS: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-018"),
        name: "avsender-er-ikke-klageinstans",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En avgjørelse, retur eller forespørsel kommer fra klageinstansen.",
            nn: "Ei avgjerd, ein retur eller ein førespurnad kjem frå klageinstansen.",
            en: "An avgjoerelse, retur or forespoersel comes from the appeal body.",
        },
        message: Text {
            nb: "Avsenderen har rollen {rolle}.",
            nn: "Avsendaren har rolla {rolle}.",
            en: "The sender has the role {rolle}.",
        },
        action: Text {
            nb: "Skriv STATSFORVALTER eller STAF som rolle, eller bruk meldingstypen som passer.",
            nn: "Skriv STATSFORVALTER eller STAF som rolle, eller bruk meldingstypen som høver.",
            en: "Write STATSFORVALTER or STAF as the role, or use the message type that fits.",
        },
        harm: Text {
            nb: "Den som klager, kan få en avgjørelse fra noen som ikke kan avgjøre klagen.",
            nn: "Den som klagar, kan få ei avgjerd frå nokon som ikkje kan avgjere klaga.",
            en: "The appellant may be given a decision by someone who cannot decide the appeal.",
        },
        sources: &[
            Source::Law { law: "sotjl", paragraph: "§ 47", verified: true },
            Source::Format("familien"),
        ],
        breaks: &[
            Example::breaks(
                "avgjoerelse",
                "avgjoerelse",
                &[
                    Edit::Set("/avsender/organisasjonsnummer", "\"310999016\""),
                    Edit::Set("/avsender/rolle", "\"KOMMUNE\""),
                ],
                &["/avsender/rolle"],
            ),
            Example::breaks(
                "retur",
                "retur",
                &[
                    Edit::Set("/avsender/organisasjonsnummer", "\"310999016\""),
                    Edit::Set("/avsender/rolle", "\"KOMMUNE\""),
                ],
                &["/avsender/rolle"],
            ),
            Example::breaks(
                "forespoersel",
                "forespoersel",
                &[
                    Edit::Set("/avsender/organisasjonsnummer", "\"310999016\""),
                    Edit::Set("/avsender/rolle", "\"KOMMUNE\""),
                ],
                &["/avsender/rolle"],
            ),
        ],
        holds: &[Example::holds(
            "fra-staf",
            "retur",
            &[
                Edit::Set("/avsender/organisasjonsnummer", "\"921627009\""),
                Edit::Set("/avsender/rolle", "\"STAF\""),
            ],
        )],
    },
    check: Check::Hode(ikke_klageinstans),
};

fn ikke_klageinstans(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if fra_klageinstansen(&hode.meldingstype) && side(hode.avsender) == Some(Side::Foersteinstans) {
        at_role("/avsender/rolle", hode.avsender, scope);
    }
}

fn at_role(sti: &str, virksomhet: &Virksomhet, scope: &mut Scope<'_>) {
    if let Some(rolle) = virksomhet.rolle.kode() {
        scope.at(sti, &[("rolle", rolle.verdi.into())]);
    }
}

const TREKK_FRA_KLAGEINSTANS: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-019"),
        name: "trekk-fra-klageinstansen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "At klagen er trukket, melder NAV-kontoret eller kommunen.",
            nn: "At klaga er trekt, melder NAV-kontoret eller kommunen.",
            en: "That an appeal is withdrawn is told by the NAV office or the municipality.",
        },
        message: Text {
            nb: "Avsenderen har rollen {rolle}.",
            nn: "Avsendaren har rolla {rolle}.",
            en: "The sender has the role {rolle}.",
        },
        action: Text {
            nb: "Send trekk fra NAV-kontoret. Har embetet fått beskjeden, avslutt saken med en avgjørelse med utfallet HENLAGT.",
            nn: "Send trekk frå NAV-kontoret. Har embetet fått beskjeden, avslutt saka med ei avgjerd med utfallet HENLAGT.",
            en: "Send trekk from the NAV office. If the County Governor was told, close the case with an avgjoerelse with the outcome HENLAGT.",
        },
        harm: Text {
            nb: "En klage kan bli lagt bort uten at klageren har bedt om det.",
            nn: "Ei klage kan bli lagd bort utan at klagaren har bede om det.",
            en: "An appeal may be put aside without the appellant having asked for it.",
        },
        sources: &[Source::Format("familien")],
        breaks: &[Example::breaks(
            "fra-embetet",
            "trekk",
            &[
                Edit::Set("/avsender/organisasjonsnummer", "\"974760665\""),
                Edit::Set("/avsender/rolle", "\"STATSFORVALTER\""),
                Edit::Remove("/avsender/navKontor"),
            ],
            &["/avsender/rolle"],
        )],
        holds: &[Example::holds(
            "fra-kommunen",
            "trekk",
            &[Edit::Set("/avsender/rolle", "\"KOMMUNE\""), Edit::Remove("/avsender/navKontor")],
        )],
    },
    check: Check::Hode(trekk_fra_klageinstans),
};

fn trekk_fra_klageinstans(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if hode.meldingstype == Meldingstype::Trekk && side(hode.avsender) == Some(Side::Klageinstans) {
        at_role("/avsender/rolle", hode.avsender, scope);
    }
}

const TIL_FEIL_SIDE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-020"),
        name: "melding-til-feil-side",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding om saken går fra den ene instansen til den andre.",
            nn: "Ei melding om saka går frå den eine instansen til den andre.",
            en: "A message about the case goes from one of the two bodies to the other.",
        },
        message: Text {
            nb: "Mottakeren har rollen {rolle}, men meldingen skal til den andre instansen.",
            nn: "Mottakaren har rolla {rolle}, men meldinga skal til den andre instansen.",
            en: "The receiver has the role {rolle}, but the message is for the other body.",
        },
        action: Text {
            nb: "Finn ut hvem meldingen er til, og rett mottakeren.",
            nn: "Finn ut kven meldinga er til, og rett mottakaren.",
            en: "Find out who the message is for, and correct the receiver.",
        },
        harm: Text {
            nb: "Den som skal rette seg etter avgjørelsen eller skaffe papirene, får ikke vite om det, og klageren venter.",
            nn: "Den som skal rette seg etter avgjerda eller skaffe papira, får ikkje vite om det, og klagaren ventar.",
            en: "The one who must follow the decision or find the papers is not told, and the appellant waits.",
        },
        sources: &[Source::Format("familien")],
        breaks: &[
            Example::breaks(
                "avgjoerelse-til-embete",
                "avgjoerelse",
                &[
                    Edit::Set("/mottaker/organisasjonsnummer", "\"974760665\""),
                    Edit::Set("/mottaker/rolle", "\"STATSFORVALTER\""),
                    Edit::Remove("/mottaker/navKontor"),
                ],
                &["/mottaker/rolle"],
            ),
            Example::breaks(
                "trekk-til-kommune",
                "trekk",
                &[
                    Edit::Set("/mottaker/organisasjonsnummer", "\"310999016\""),
                    Edit::Set("/mottaker/rolle", "\"KOMMUNE\""),
                ],
                &["/mottaker/rolle"],
            ),
        ],
        holds: &[
            Example::holds(
                "retur-til-kommunen",
                "retur",
                &[Edit::Set("/mottaker/rolle", "\"KOMMUNE\""), Edit::Remove("/mottaker/navKontor")],
            ),
            Example::holds(
                "trekk-til-staf",
                "trekk",
                &[
                    Edit::Set("/mottaker/organisasjonsnummer", "\"921627009\""),
                    Edit::Set("/mottaker/rolle", "\"STAF\""),
                ],
            ),
        ],
    },
    check: Check::Hode(til_feil_side),
};

fn til_feil_side(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let wrong = match &hode.meldingstype {
        Meldingstype::Trekk => Side::Foersteinstans,
        meldingstype if fra_klageinstansen(meldingstype) => Side::Klageinstans,
        _ => return,
    };
    if side(hode.mottaker) == Some(wrong) {
        at_role("/mottaker/rolle", hode.mottaker, scope);
    }
}
