//! Withdrawals (TREKK).

use klagesak_core::Text;
use klagesak_core::kodeverk::Trekkomfang;
use klagesak_core::melding::Trekk;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(super) const RULES: &[&Rule] =
    &[&TRUKKET_AV, &DELVIS_UTEN_VEDTAK, &HELE_MED_VEDTAK, &TREKK_I_FREMTIDEN, &UTEN_DOKUMENT];

const TRUKKET_AV: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-TREKK-001"),
        name: "trukket-av-noeyaktig-en",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Den som har trukket klagen, er oppgitt med enten partId eller rolle.",
            nn: "Den som har trekt klaga, er oppgitt med anten partId eller rolle.",
            en: "The one who withdrew the appeal is given by either partId or rolle.",
        },
        message: Text {
            nb: "Det skal stå enten partId eller rolle, men {antall} av dem er oppgitt.",
            nn: "Det skal stå anten partId eller rolle, men {antall} av dei er oppgitt.",
            en: "Either partId or rolle must be given, but {antall} of them are.",
        },
        action: Text {
            nb: "Skriv partId fra oversendelsen, eller rollen.",
            nn: "Skriv partId frå oversendinga, eller rolla.",
            en: "Write partId from the oversendelse, or the role.",
        },
        harm: Text {
            nb: "Embetet ser ikke om den som trakk klagen, har rett til det, og klagen kan bli lagt bort feil.",
            nn: "Embetet ser ikkje om den som trekte klaga, har rett til det, og klaga kan bli lagd bort feil.",
            en: "The County Governor cannot see whether the one who withdrew has the right to, and the appeal may be wrongly put aside.",
        },
        sources: &[Source::Format("trekk")],
        breaks: &[
            Example::breaks(
                "ingen",
                "trekk",
                &[Edit::Remove("/innhold/trukketAv/rolle")],
                &["/innhold/trukketAv"],
            ),
            Example::breaks(
                "begge",
                "trekk",
                &[Edit::Set("/innhold/trukketAv/partId", "\"part-1\"")],
                &["/innhold/trukketAv"],
            ),
        ],
        holds: &[Example::holds(
            "part-id",
            "trekk",
            &[Edit::Set("/innhold/trukketAv", r#"{"partId": "part-1"}"#)],
        )],
    },
    check: Check::Trekk(trukket_av),
};

fn trukket_av(trekk: &Trekk, scope: &mut Scope<'_>) {
    let av = &trekk.trukket_av;
    let antall = usize::from(av.part_id.is_some()) + usize::from(av.rolle.is_some());
    if antall != 1 {
        scope.at("/trukketAv", &[("antall", antall.into())]);
    }
}

const DELVIS_UTEN_VEDTAK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-TREKK-002"),
        name: "delvis-trekk-uten-vedtak",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Når klagen er delvis trukket, står det hvilke vedtak det gjelder.",
            nn: "Når klaga er delvis trekt, står det kva vedtak det gjeld.",
            en: "When the appeal is partly withdrawn, the decisions are named.",
        },
        message: Text {
            nb: "Klagen er delvis trukket, men vedtakIder mangler.",
            nn: "Klaga er delvis trekt, men vedtakIder manglar.",
            en: "The appeal is partly withdrawn, but vedtakIder is missing.",
        },
        action: Text {
            nb: "Skriv vedtakId til vedtakene klagen ikke lenger gjelder.",
            nn: "Skriv vedtakId til vedtaka klaga ikkje lenger gjeld.",
            en: "Write the vedtakId of the decisions the appeal is no longer about.",
        },
        harm: Text {
            nb: "Embetet vet ikke hva det skal avgjøre, og kan legge bort en klage som står.",
            nn: "Embetet veit ikkje kva det skal avgjere, og kan leggje bort ei klage som står.",
            en: "The County Governor cannot tell what to decide, and may put aside an appeal that stands.",
        },
        sources: &[Source::Format("trekk")],
        breaks: &[Example::breaks(
            "delvis",
            "trekk",
            &[Edit::Set("/innhold/omfang", "\"DELVIS\"")],
            &["/innhold/vedtakIder"],
        )],
        holds: &[Example::holds(
            "ett-vedtak",
            "trekk",
            &[
                Edit::Set("/innhold/omfang", "\"DELVIS\""),
                Edit::Set("/innhold/vedtakIder", r#"["2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03"]"#),
            ],
        )],
    },
    check: Check::Trekk(delvis_uten_vedtak),
};

fn delvis_uten_vedtak(trekk: &Trekk, scope: &mut Scope<'_>) {
    if trekk.omfang == Trekkomfang::Delvis && trekk.vedtak_ider.is_empty() {
        scope.at("/vedtakIder", &[]);
    }
}

const HELE_MED_VEDTAK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-TREKK-003"),
        name: "helt-trekk-med-vedtak",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Når hele klagen er trukket, står det ingen enkelte vedtak.",
            nn: "Når heile klaga er trekt, står det ingen enkelte vedtak.",
            en: "When the whole appeal is withdrawn, no single decisions are named.",
        },
        message: Text {
            nb: "Hele klagen er trukket, men {antall} vedtak er oppgitt.",
            nn: "Heile klaga er trekt, men {antall} vedtak er oppgitt.",
            en: "The whole appeal is withdrawn, but the number of decisions named is {antall}.",
        },
        action: Text {
            nb: "Skriv DELVIS hvis klagen på andre vedtak står, eller ta bort vedtakIder.",
            nn: "Skriv DELVIS om klaga på andre vedtak står, eller ta bort vedtakIder.",
            en: "Write DELVIS if the appeal on other decisions stands, or remove vedtakIder.",
        },
        harm: Text {
            nb: "Klageren kan ha trukket bare en del, og mister behandlingen av resten.",
            nn: "Klagaren kan ha trekt berre ein del, og mistar behandlinga av resten.",
            en: "The appellant may have withdrawn only a part, and loses the treatment of the rest.",
        },
        sources: &[Source::Format("trekk")],
        breaks: &[Example::breaks(
            "hele",
            "trekk",
            &[Edit::Set("/innhold/vedtakIder", r#"["2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03"]"#)],
            &["/innhold/vedtakIder"],
        )],
        holds: &[Example::holds("tom-liste", "trekk", &[Edit::Set("/innhold/vedtakIder", "[]")])],
    },
    check: Check::Trekk(hele_med_vedtak),
};

fn hele_med_vedtak(trekk: &Trekk, scope: &mut Scope<'_>) {
    let antall = trekk.vedtak_ider.len();
    if trekk.omfang == Trekkomfang::Hele && antall > 0 {
        scope.at("/vedtakIder", &[("antall", antall.into())]);
    }
}

const TREKK_I_FREMTIDEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-TREKK-004"),
        name: "trekk-i-fremtiden",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen er trukket før meldingen blir laget.",
            nn: "Klaga er trekt før meldinga blir laga.",
            en: "The appeal is withdrawn before the message is created.",
        },
        message: Text {
            nb: "Klagen er oppgitt trukket {dato}, etter at meldingen ble laget.",
            nn: "Klaga er oppgitt trekt {dato}, etter at meldinga vart laga.",
            en: "The appeal is said to be withdrawn on {dato}, after the message was created.",
        },
        action: Text {
            nb: "Rett datoen, eller send meldingen når klagen er trukket.",
            nn: "Rett datoen, eller send meldinga når klaga er trekt.",
            en: "Correct the date, or send the message when the appeal is withdrawn.",
        },
        harm: Text {
            nb: "En klage som ennå står, blir lagt bort.",
            nn: "Ei klage som framleis står, blir lagd bort.",
            en: "An appeal that still stands is put aside.",
        },
        sources: &[Source::Format("trekk")],
        breaks: &[Example::breaks(
            "dagen-etter",
            "trekk",
            &[Edit::Set("/innhold/dato", "\"2026-05-21\"")],
            &["/innhold/dato"],
        )],
        holds: &[Example::holds("dagen-foer", "trekk", &[Edit::Set("/innhold/dato", "\"2026-05-19\"")])],
    },
    check: Check::Trekk(trekk_i_fremtiden),
};

fn trekk_i_fremtiden(trekk: &Trekk, scope: &mut Scope<'_>) {
    if scope.opprettet().is_some_and(|laget| trekk.dato > laget) {
        scope.at("/dato", &[("dato", trekk.dato.into())]);
    }
}

const UTEN_DOKUMENT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-TREKK-005"),
        name: "trekk-uten-dokument",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "At klagen er trukket, kan leses i et dokument.",
            nn: "At klaga er trekt, kan lesast i eit dokument.",
            en: "That the appeal is withdrawn can be read in a document.",
        },
        message: Text {
            nb: "Meldingen har ikke noe dokument.",
            nn: "Meldinga har ikkje noko dokument.",
            en: "The message has no document.",
        },
        action: Text {
            nb: "Legg ved brevet fra klageren. Er klagen trukket muntlig, legg ved notatet fra samtalen.",
            nn: "Legg ved brevet frå klagaren. Er klaga trekt munnleg, legg ved notatet frå samtalen.",
            en: "Include the letter from the appellant. If it was withdrawn orally, include the note of the conversation.",
        },
        harm: Text {
            nb: "Sier klageren senere at klagen ikke var trukket, kan ingen vise hva som ble sagt.",
            nn: "Seier klagaren seinare at klaga ikkje var trekt, kan ingen vise kva som vart sagt.",
            en: "If the appellant later says the appeal was not withdrawn, nobody can show what was said.",
        },
        sources: &[Source::Format("trekk")],
        breaks: &[Example::breaks(
            "ingen",
            "trekk",
            &[Edit::Remove("/innhold/dokumentId"), Edit::Remove("/innhold/dokumenter")],
            &["/innhold/dokumenter"],
        )],
        holds: &[Example::holds(
            "notat-fra-samtale",
            "trekk",
            &[
                Edit::Set("/innhold/dokumenter/0/type", "\"JOURNALNOTAT\""),
                Edit::Set("/innhold/dokumenter/0/retning", "\"INTERN\""),
            ],
        )],
    },
    check: Check::Trekk(uten_dokument),
};

fn uten_dokument(trekk: &Trekk, scope: &mut Scope<'_>) {
    // A reference to nowhere has a finding of its own.
    if trekk.dokument_id.is_none() && trekk.dokumenter.is_empty() {
        scope.at("/dokumenter", &[]);
    }
}
