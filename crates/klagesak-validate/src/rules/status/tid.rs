//! When things happened (STATUS).

use klagesak_core::Text;
use klagesak_core::melding::Status;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::repeated::repeated;
use crate::tid::norsk_dato;
use crate::{Check, Rule, Scope};
use klagesak_core::frister::KLOKKESLINGRING;

pub(in crate::rules) const RULES: &[&Rule] =
    &[&TIDSREKKEFOELGE, &SAMME_ID, &HENDELSE_I_FREMTIDEN, &FRIST_FOER_HENDELSEN];

const TIDSREKKEFOELGE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-STATUS-001"),
        name: "hendelser-ikke-i-tidsrekkefoelge",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hendelsene står i tidsrekkefølge, eldste først.",
            nn: "Hendingane står i tidsrekkjefølgje, eldste først.",
            en: "The events stand in order of time, oldest first.",
        },
        message: Text {
            nb: "Hendelsen er eldre enn den før den i listen.",
            nn: "Hendinga er eldre enn den før henne i lista.",
            en: "The event is older than the one before it in the list.",
        },
        action: Text {
            nb: "Sorter hendelsene etter tidspunkt.",
            nn: "Sorter hendingane etter tidspunkt.",
            en: "Sort the events by time.",
        },
        harm: Text {
            nb: "Siden for den som klager, viser den siste hendelsen som status, og viser feil.",
            nn: "Sida for den som klagar, viser den siste hendinga som status, og viser feil.",
            en: "The appellant's page shows the last event as the status, and shows the wrong one.",
        },
        sources: &[Source::Format("status")],
        breaks: &[
            Example::breaks(
                "ett-sekund",
                "status",
                &[Edit::Set("/innhold/hendelser/1/tidspunkt", "\"2026-04-22T08:59:59+02:00\"")],
                &["/innhold/hendelser/1/tidspunkt"],
            ),
            Example::breaks(
                "annen-tidssone",
                "status",
                &[Edit::Set("/innhold/hendelser/1/tidspunkt", "\"2026-04-22T09:30:00+03:00\"")],
                &["/innhold/hendelser/1/tidspunkt"],
            ),
        ],
        holds: &[Example::holds(
            "samtidig",
            "status",
            &[Edit::Set("/innhold/hendelser/1/tidspunkt", "\"2026-04-22T07:00:00Z\"")],
        )],
    },
    check: Check::Status(tidsrekkefoelge),
};

fn tidsrekkefoelge(status: &Status, scope: &mut Scope<'_>) {
    let pairs = status.hendelser.iter().zip(status.hendelser.iter().skip(1));
    // One is enough: a list sorted the other way would give one for every event.
    if let Some(i) = pairs
        .enumerate()
        .find_map(|(i, (a, b))| (b.tidspunkt.instant() < a.tidspunkt.instant()).then_some(i + 1))
    {
        scope.at(&format!("/hendelser/{i}/tidspunkt"), &[]);
    }
}

const SAMME_ID: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-STATUS-002"),
        name: "samme-hendelse-to-ganger",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hver hendelse står én gang.",
            nn: "Kvar hending står éin gong.",
            en: "Every event stands once.",
        },
        message: Text {
            nb: "Hendelse nummer {foerste} har samme hendelseId.",
            nn: "Hending nummer {foerste} har same hendelseId.",
            en: "Event number {foerste} has the same hendelseId.",
        },
        action: Text {
            nb: "Ta bort gjentakelsen, eller gi hendelsen sin egen id.",
            nn: "Ta bort gjentakinga, eller gi hendinga sin eigen id.",
            en: "Remove the repetition, or give the event an id of its own.",
        },
        harm: Text {
            nb: "Mottakeren hopper over den andre, og den som klager, får ikke vite hva som skjedde.",
            nn: "Mottakaren hoppar over den andre, og den som klagar, får ikkje vite kva som skjedde.",
            en: "The receiver skips the second one, and the appellant is not told what happened.",
        },
        sources: &[Source::Format("status")],
        breaks: &[Example::breaks(
            "to-hendelser",
            "status",
            &[Edit::Set("/innhold/hendelser/2/hendelseId", "\"e0000000-0000-4000-8000-000000000001\"")],
            &["/innhold/hendelser/2/hendelseId"],
        )],
        holds: &[Example::holds(
            "samme-status-ny-id",
            "status",
            &[Edit::Set("/innhold/hendelser/2/status", "\"MOTTATT_STATSFORVALTER\"")],
        )],
    },
    check: Check::Status(samme_id),
};

fn samme_id(status: &Status, scope: &mut Scope<'_>) {
    for (first, again) in repeated(status.hendelser.iter().map(|h| h.hendelse_id)) {
        scope.at(&format!("/hendelser/{again}/hendelseId"), &[("foerste", (first + 1).into())]);
    }
}

const HENDELSE_I_FREMTIDEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-STATUS-003"),
        name: "hendelse-etter-meldingen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En hendelse har skjedd når meldingen blir laget.",
            nn: "Ei hending har skjedd når meldinga blir laga.",
            en: "An event has happened when the message is created.",
        },
        message: Text {
            nb: "Hendelsen er mer enn fem minutter senere enn meldingen.",
            nn: "Hendinga er meir enn fem minutt seinare enn meldinga.",
            en: "The event is more than five minutes later than the message.",
        },
        action: Text {
            nb: "Meld hendelsen når den har skjedd. Det som er ventet, hører hjemme i frist eller forventetSvar.",
            nn: "Meld hendinga når ho har skjedd. Det som er venta, høyrer heime i frist eller forventetSvar.",
            en: "Report the event when it has happened. What is expected belongs in frist or forventetSvar.",
        },
        harm: Text {
            nb: "Den som klager, får vite om noe som ikke har skjedd, og kan innrette seg etter det.",
            nn: "Den som klagar, får vite om noko som ikkje har skjedd, og kan innrette seg etter det.",
            en: "The appellant is told of something that has not happened, and may act on it.",
        },
        sources: &[Source::Format("status")],
        breaks: &[Example::breaks(
            "over-fem-minutter",
            "status",
            &[Edit::Set("/innhold/hendelser/3/tidspunkt", "\"2026-05-20T08:05:01+02:00\"")],
            &["/innhold/hendelser/3/tidspunkt"],
        )],
        holds: &[Example::holds(
            "fem-minutter",
            "status",
            &[Edit::Set("/innhold/hendelser/3/tidspunkt", "\"2026-05-20T08:05:00+02:00\"")],
        )],
    },
    check: Check::Status(hendelse_i_fremtiden),
};

fn hendelse_i_fremtiden(status: &Status, scope: &mut Scope<'_>) {
    let opprettet = scope.hode().opprettet.instant();
    for (i, hendelse) in status.hendelser.iter().enumerate() {
        if hendelse.tidspunkt.instant() > opprettet + KLOKKESLINGRING {
            scope.at(&format!("/hendelser/{i}/tidspunkt"), &[]);
        }
    }
}

const FRIST_FOER_HENDELSEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-STATUS-004"),
        name: "frist-foer-hendelsen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Frist og forventet svar ligger ikke før hendelsen.",
            nn: "Frist og forventa svar ligg ikkje før hendinga.",
            en: "A deadline or expected answer is not before the event.",
        },
        message: Text {
            nb: "Datoen i {felt} er {dato}, før hendelsen.",
            nn: "Datoen i {felt} er {dato}, før hendinga.",
            en: "The date in {felt} is {dato}, before the event.",
        },
        action: Text { nb: "Rett datoen.", nn: "Rett datoen som er feil.", en: "Correct the date." },
        harm: Text {
            nb: "Den som klager, ser en frist som er gått ut før den ble satt, og tror det er for sent.",
            nn: "Den som klagar, ser ein frist som er gått ut før han vart sett, og trur det er for seint.",
            en: "The appellant sees a deadline that passed before it was set, and believes it is too late.",
        },
        sources: &[Source::Format("status")],
        breaks: &[
            Example::breaks(
                "frist-dagen-foer",
                "status",
                &[Edit::Set("/innhold/hendelser/1/frist", "\"2026-05-03\"")],
                &["/innhold/hendelser/1/frist"],
            ),
            Example::breaks(
                "frist-dagen-foer-i-norge",
                "status",
                &[
                    Edit::Set("/innhold/hendelser/1/tidspunkt", "\"2026-05-04T22:30:00Z\""),
                    Edit::Set("/innhold/hendelser/1/frist", "\"2026-05-04\""),
                ],
                &["/innhold/hendelser/1/frist"],
            ),
            Example::breaks(
                "svar-dagen-foer",
                "status",
                &[Edit::Set("/innhold/hendelser/3/forventetSvar", "\"2026-05-19\"")],
                &["/innhold/hendelser/3/forventetSvar"],
            ),
        ],
        holds: &[Example::holds(
            "samme-dag",
            "status",
            &[
                Edit::Set("/innhold/hendelser/1/frist", "\"2026-05-04\""),
                Edit::Set("/innhold/hendelser/3/forventetSvar", "\"2026-05-20\""),
            ],
        )],
    },
    check: Check::Status(frist_foer_hendelsen),
};

fn frist_foer_hendelsen(status: &Status, scope: &mut Scope<'_>) {
    for (i, hendelse) in status.hendelser.iter().enumerate() {
        let Some(dag) = norsk_dato(hendelse.tidspunkt) else { continue };
        for (felt, dato) in [("frist", hendelse.frist), ("forventetSvar", hendelse.forventet_svar)] {
            if let Some(dato) = dato.filter(|dato| *dato < dag) {
                scope.at(&format!("/hendelser/{i}/{felt}"), &[("felt", felt.into()), ("dato", dato.into())]);
            }
        }
    }
}
