//! The date of the decision on the appeal, who is told of it, and the letter itself (AVGJOERELSE).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Dokumenttype, Partsrolle};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Avgjoerelse;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &AVGJORT_ETTER_OPPRETTET,
    &UNDERRETTET_FOER,
    &UNDERRETTET_ETTER,
    &KLAGER_IKKE_UNDERRETTET,
    &PART_ELLER_ROLLE,
    &UTEN_AVGJOERELSEN,
];

const FORMAT: Source = Source::Format("avgjørelse");

const AVGJORT_ETTER_OPPRETTET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-016"),
        name: "avgjort-etter-meldingen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Avgjørelsen er truffet før meldingen om den lages.",
            nn: "Avgjerda er teken før meldinga om ho blir laga.",
            en: "The appeal is decided before the message about it is made.",
        },
        message: Text {
            nb: "Avgjørelsen er datert {dato}, men meldingen ble laget {opprettet}.",
            nn: "Avgjerda er datert {dato}, men meldinga vart laga {opprettet}.",
            en: "The decision on the appeal is dated {dato}, but the message was made on {opprettet}.",
        },
        action: Text {
            nb: "Rett datoen, eller vent med meldingen til avgjørelsen er truffet.",
            nn: "Rett datoen, eller vent med meldinga til avgjerda er teken.",
            en: "Correct the date, or wait with the message until the appeal is decided.",
        },
        harm: Text {
            nb: "NAV-kontoret kan betale ut etter et utkast, og klageren kan måtte betale tilbake.",
            nn: "NAV-kontoret kan betale ut etter eit utkast, og klagaren kan måtte betale tilbake.",
            en: "The NAV office may pay on the basis of a draft, and the person may have to pay back.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "dagen-etter",
            "avgjoerelse-omgjort",
            &[
                Edit::Set("/innhold/dato", "\"2026-06-13\""),
                Edit::Set("/innhold/underrettet/0/dato", "\"2026-06-13\""),
            ],
            &["/innhold/dato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "avgjoerelse-omgjort",
            &[Edit::Set("/innhold/dato", "\"2026-06-12\"")],
        )],
    },
    check: Check::Avgjoerelse(avgjort_etter_opprettet),
};

fn avgjort_etter_opprettet(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if let Some(opprettet) = scope.opprettet().filter(|opprettet| innhold.dato > *opprettet) {
        scope.at("/dato", &[("dato", innhold.dato.into()), ("opprettet", opprettet.into())]);
    }
}

const UNDERRETTET_FOER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-017"),
        name: "underrettet-foer-avgjoerelsen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Underretningen er sendt tidligst den dagen avgjørelsen ble truffet.",
            nn: "Underretninga er send tidlegast den dagen avgjerda vart teken.",
            en: "The notice is sent on the day of the decision at the earliest.",
        },
        message: Text {
            nb: "Underretningen er sendt {sendt}, før avgjørelsen ble truffet {dato}.",
            nn: "Underretninga er send {sendt}, før avgjerda vart teken {dato}.",
            en: "The notice was sent on {sendt}, before the decision of {dato}.",
        },
        action: Text {
            nb: "Rett den datoen som er feil.",
            nn: "Rett den datoen som er feil.",
            en: "Correct the date that is wrong.",
        },
        harm: Text {
            nb: "Fristen for å kreve sakskostnader dekket blir regnet fra feil dag, og klageren kan tape pengene.",
            nn: "Fristen for å krevje sakskostnader dekte blir rekna frå feil dag, og klagaren kan tape pengane.",
            en: "The deadline for claiming costs is counted from the wrong day, and the person may lose the money.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Underretning)],
        breaks: &[Example::breaks(
            "dagen-foer",
            "avgjoerelse-omgjort",
            &[Edit::Set("/innhold/underrettet/0/dato", "\"2026-06-09\"")],
            &["/innhold/underrettet/0/dato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "avgjoerelse-omgjort",
            &[Edit::Set("/innhold/underrettet/0/dato", "\"2026-06-10\"")],
        )],
    },
    check: Check::Avgjoerelse(underrettet_foer),
};

fn underrettet_foer(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, underrettet) in innhold.underrettet.iter().enumerate().filter(|(_, u)| u.dato < innhold.dato) {
        let params = [("sendt", underrettet.dato.into()), ("dato", innhold.dato.into())];
        scope.at(&format!("/underrettet/{i}/dato"), &params);
    }
}

const UNDERRETTET_ETTER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-018"),
        name: "underrettet-etter-meldingen",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Underretningen er sendt før meldingen sier at den er det.",
            nn: "Underretninga er send før meldinga seier at ho er det.",
            en: "The notice is sent before the message says that it is.",
        },
        message: Text {
            nb: "Underretningen skal være sendt {sendt}, men meldingen ble laget {opprettet}.",
            nn: "Underretninga skal vere send {sendt}, men meldinga vart laga {opprettet}.",
            en: "The notice is said to be sent on {sendt}, but the message was made on {opprettet}.",
        },
        action: Text {
            nb: "Rett datoen, eller vent med meldingen til underretningen er sendt.",
            nn: "Rett datoen, eller vent med meldinga til underretninga er send.",
            en: "Correct the date, or wait with the message until the notice is sent.",
        },
        harm: Text {
            nb: "NAV-kontoret kan ta kontakt om avgjørelsen før klageren har fått vite om den.",
            nn: "NAV-kontoret kan ta kontakt om avgjerda før klagaren har fått vite om ho.",
            en: "The NAV office may get in touch about the decision before the person has heard of it.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Underretning)],
        breaks: &[Example::breaks(
            "dagen-etter",
            "avgjoerelse-omgjort",
            &[Edit::Set("/innhold/underrettet/0/dato", "\"2026-06-13\"")],
            &["/innhold/underrettet/0/dato"],
        )],
        holds: &[Example::holds("samme-dag", "avgjoerelse-omgjort", &[])],
    },
    check: Check::Avgjoerelse(underrettet_etter),
};

fn underrettet_etter(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    // A decision that is itself dated after the message is the cause, and has its own finding.
    let Some(opprettet) = scope.opprettet().filter(|opprettet| innhold.dato <= *opprettet) else { return };
    for (i, underrettet) in innhold.underrettet.iter().enumerate().filter(|(_, u)| u.dato > opprettet) {
        let params = [("sendt", underrettet.dato.into()), ("opprettet", opprettet.into())];
        scope.at(&format!("/underrettet/{i}/dato"), &params);
    }
}

const KLAGER_IKKE_UNDERRETTET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-019"),
        name: "klager-ikke-underrettet",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klageren, eller den som handler for klageren, er underrettet om avgjørelsen.",
            nn: "Klagaren, eller den som handlar for klagaren, er underretta om avgjerda.",
            en: "The person who appealed, or whoever acts for them, is told of the decision.",
        },
        message: Text {
            nb: "Verken klageren eller en som handler for klageren, står blant de underrettede.",
            nn: "Verken klagaren eller nokon som handlar for klagaren, står blant dei underretta.",
            en: "Neither the person who appealed nor anybody acting for them is among those told.",
        },
        action: Text {
            nb: "Send avgjørelsen til klageren eller fullmektigen, og før det opp i underrettet.",
            nn: "Send avgjerda til klagaren eller fullmektigen, og før det opp i underrettet.",
            en: "Send the decision to the person or the representative, and list it in underrettet.",
        },
        harm: Text {
            nb: "Klageren får ikke vite at klagen er avgjort, og lar frister løpe ut.",
            nn: "Klagaren får ikkje vite at klaga er avgjord, og lèt fristar gå ut.",
            en: "The person does not learn that the appeal is decided, and lets deadlines pass.",
        },
        sources: &[
            Source::Guidance {
                document: "Helsetilsynet, veileder i behandling av klagesaker (2023), kap. 11",
                verified: true,
            },
            Source::Fvl(Fvl::Underretning),
        ],
        breaks: &[Example::breaks(
            "bare-medsoeker",
            "avgjoerelse-omgjort",
            &[Edit::Set(
                "/innhold/underrettet",
                r#"[{ "rolle": "MEDSOEKER", "dato": "2026-06-12", "maate": "BREV" }]"#,
            )],
            &["/innhold/underrettet"],
        )],
        holds: &[
            Example::holds(
                "fullmektig",
                "avgjoerelse-omgjort",
                &[Edit::Set(
                    "/innhold/underrettet",
                    r#"[{ "rolle": "MEDSOEKER", "dato": "2026-06-12", "maate": "BREV" }, { "rolle": "FULLMEKTIG", "dato": "2026-06-12", "maate": "BREV" }]"#,
                )],
            ),
            Example::holds(
                "verge",
                "avgjoerelse-omgjort",
                &[Edit::Set(
                    "/innhold/underrettet",
                    r#"[{ "rolle": "VERGE", "dato": "2026-06-12", "maate": "BREV" }]"#,
                )],
            ),
            Example::holds(
                "klager",
                "avgjoerelse-omgjort",
                &[Edit::Set(
                    "/innhold/underrettet",
                    r#"[{ "rolle": "KLAGER", "dato": "2026-06-12", "maate": "BREV" }]"#,
                )],
            ),
        ],
    },
    check: Check::Avgjoerelse(klager_ikke_underrettet),
};

fn klager_ikke_underrettet(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    use Partsrolle::{Medsoeker, SakenGjelder};
    // Who a `partId` is, only the oversendelse tells; an entry without either has a finding of its own.
    let only_others = innhold
        .underrettet
        .iter()
        .all(|u| u.part_id.is_none() && matches!(u.rolle, Some(Medsoeker | SakenGjelder)));
    if only_others {
        scope.at("/underrettet", &[]);
    }
}

const PART_ELLER_ROLLE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-020"),
        name: "underrettet-part-eller-rolle",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En som er underrettet, er oppgitt med enten partId eller rolle.",
            nn: "Ein som er underretta, er oppgitt med anten partId eller rolle.",
            en: "Somebody who is told is given by either partId or rolle.",
        },
        message: Text {
            nb: "Oppføringen har {funnet}.",
            nn: "Oppføringa har {funnet}.",
            en: "The entry has {funnet}.",
        },
        action: Text {
            nb: "Bruk partId fra oversendelsen. Er den ikke kjent, bruk rolle. Oppgi bare én av dem.",
            nn: "Bruk partId frå oversendinga. Er han ikkje kjend, bruk rolle. Oppgi berre éin av dei.",
            en: "Use partId from the oversendelse. If it is not known, use rolle. Give only one of them.",
        },
        harm: Text {
            nb: "Ingen kan se hvem som har fått vite om avgjørelsen, og klageren kan bli glemt.",
            nn: "Ingen kan sjå kven som har fått vite om avgjerda, og klagaren kan bli gløymd.",
            en: "Nobody can see who has been told of the decision, and the person may be forgotten.",
        },
        sources: &[FORMAT],
        breaks: &[
            Example::breaks(
                "ingen-av-delene",
                "avgjoerelse-omgjort",
                &[Edit::Set("/innhold/underrettet", r#"[{ "dato": "2026-06-12", "maate": "BREV" }]"#)],
                &["/innhold/underrettet/0"],
            ),
            Example::breaks(
                "begge-deler",
                "avgjoerelse-omgjort",
                &[Edit::Set(
                    "/innhold/underrettet",
                    r#"[{ "partId": "part-1", "rolle": "KLAGER", "dato": "2026-06-12", "maate": "BREV" }]"#,
                )],
                &["/innhold/underrettet/0"],
            ),
        ],
        holds: &[
            Example::holds(
                "bare-rolle",
                "avgjoerelse-omgjort",
                &[Edit::Set(
                    "/innhold/underrettet",
                    r#"[{ "rolle": "KLAGER", "dato": "2026-06-12", "maate": "BREV" }]"#,
                )],
            ),
            Example::holds(
                "bare-part",
                "avgjoerelse-omgjort",
                &[Edit::Set(
                    "/innhold/underrettet",
                    r#"[{ "partId": "part-1", "dato": "2026-06-12", "maate": "BREV" }]"#,
                )],
            ),
        ],
    },
    check: Check::Avgjoerelse(part_eller_rolle),
};

fn part_eller_rolle(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, underrettet) in innhold.underrettet.iter().enumerate() {
        let funnet = match (&underrettet.part_id, &underrettet.rolle) {
            (None, None) => Text {
                nb: "verken partId eller rolle",
                nn: "verken partId eller rolle",
                en: "neither partId nor rolle",
            },
            (Some(_), Some(_)) => {
                Text { nb: "både partId og rolle", nn: "både partId og rolle", en: "both partId and rolle" }
            }
            _ => continue,
        };
        scope.at(&format!("/underrettet/{i}"), &[("funnet", funnet.into())]);
    }
}

const UTEN_AVGJOERELSEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-AVGJOERELSE-021"),
        name: "avgjoerelsen-ikke-vedlagt",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Brevet med avgjørelsen er blant dokumentene.",
            nn: "Brevet med avgjerda er blant dokumenta.",
            en: "The letter with the decision is among the documents.",
        },
        message: Text {
            nb: "Ingen av dokumentene har typen AVGJOERELSE.",
            nn: "Ingen av dokumenta har typen AVGJOERELSE.",
            en: "None of the documents has the type AVGJOERELSE.",
        },
        action: Text {
            nb: "Legg ved brevet med avgjørelsen, eller rett dokumenttypen.",
            nn: "Legg ved brevet med avgjerda, eller rett dokumenttypen.",
            en: "Enclose the letter with the decision, or correct the type of the document.",
        },
        harm: Text {
            nb: "NAV-kontoret kan ikke lese begrunnelsen, og klageren får ikke det avgjørelsen gir rett til.",
            nn: "NAV-kontoret kan ikkje lese grunngivinga, og klagaren får ikkje det avgjerda gir rett til.",
            en: "The NAV office cannot read the reasons, and the person does not get what the decision gives.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klageinstans)],
        breaks: &[Example::breaks(
            "annen-type",
            "avgjoerelse-omgjort",
            &[Edit::Set("/innhold/dokumenter/0/type", "\"KORRESPONDANSE\"")],
            &["/innhold/dokumenter"],
        )],
        holds: &[Example::holds(
            "bare-avgjoerelsen",
            "avgjoerelse-omgjort",
            &[Edit::Remove("/innhold/dokumenter/1")],
        )],
    },
    check: Check::Avgjoerelse(uten_avgjoerelsen),
};

fn uten_avgjoerelsen(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if !innhold.dokumenter.iter().any(|dokument| dokument.slag == Dokumenttype::Avgjoerelse) {
        scope.at("/dokumenter", &[]);
    }
}
