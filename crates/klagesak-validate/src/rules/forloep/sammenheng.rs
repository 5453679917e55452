//! How the messages of a case hang together (FORLOEP): ids, and what they share.

use klagesak_core::Text;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::forloep::{Innslag, Stilling};
use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &SAMME_ID_ULIKT_INNHOLD,
    &ULIKE_KLAGESAKER,
    &ULIKE_MILJOE,
    &SVAR_PAA_UKJENT,
    &ERSTATTER_UKJENT,
    &ULIK_PROFIL_ELLER_LOV,
];

const SAMME_ID_ULIKT_INNHOLD: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-001"),
        name: "samme-id-ulikt-innhold",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En meldingId brukes på én melding.",
            nn: "Ein meldingId blir brukt på éi melding.",
            en: "A meldingId is used for one message.",
        },
        message: Text {
            nb: "Melding {melding} har samme meldingId som melding {foerste}, men et annet innhold.",
            nn: "Melding {melding} har same meldingId som melding {foerste}, men eit anna innhald.",
            en: "Message {melding} has the same meldingId as message {foerste}, but other content.",
        },
        action: Text {
            nb: "Gi den rettede meldingen en ny meldingId, og skriv den gamle i erstatter.",
            nn: "Gi den retta meldinga ein ny meldingId, og skriv den gamle i erstatter.",
            en: "Give the corrected message a new meldingId, and write the old one in erstatter.",
        },
        harm: Text {
            nb: "Mottakeren ser det som samme melding og behandler den ikke. Rettelsen når aldri frem.",
            nn: "Mottakaren ser det som same melding og behandlar ho ikkje. Rettinga kjem aldri fram.",
            en: "The receiver takes it for the same message and does not process it. The correction never arrives.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[Example::breaks("rettet-med-samme-id", "minimal", &[], &["/2/meldingId"]).then(&[
            ("kvittering", &[]),
            ("kvittering", &[Edit::Set("/innhold/resultat", "\"MOTTATT_MED_MERKNAD\"")]),
        ])],
        holds: &[Example::holds("samme-melding-to-ganger", "minimal", &[]).then(&[
            ("kvittering", &[]),
            ("kvittering", &[]),
            ("minimal", &[]),
        ])],
    },
    check: Check::Forloep(samme_id_ulikt_innhold),
};

fn samme_id_ulikt_innhold(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.innslag().iter().enumerate() {
        if let Stilling::SammeId(first) = entry.stilling {
            scope.at(i, "/meldingId", &[("foerste", (first + 1).into())]);
        }
    }
}

const ULIKE_KLAGESAKER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-002"),
        name: "ulike-klagesaker",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Alle meldingene i en sak har samme klagesakId.",
            nn: "Alle meldingane i ei sak har same klagesakId.",
            en: "All messages of a case have the same klagesakId.",
        },
        message: Text {
            nb: "Melding {melding} har en annen klagesakId enn den første meldingen.",
            nn: "Melding {melding} har ein annan klagesakId enn den første meldinga.",
            en: "Message {melding} has another klagesakId than the first message.",
        },
        action: Text {
            nb: "Finn ut hvilken sak meldingen hører til, og legg den der.",
            nn: "Finn ut kva sak meldinga høyrer til, og legg ho der.",
            en: "Find out which case the message belongs to, and put it there.",
        },
        harm: Text {
            nb: "Opplysninger om én person havner i en annens sak.",
            nn: "Opplysningar om éin person hamnar i saka til ein annan.",
            en: "Information about one person ends up in the case of another.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[Example::breaks("kvittering-i-annen-sak", "minimal", &[], &["/1/klagesakId"]).then(&[(
            "kvittering",
            &[Edit::Set("/klagesakId", "\"9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b99\"")],
        )])],
        holds: &[Example::holds("samme-sak", "minimal", &[]).then(&[("kvittering", &[])])],
    },
    check: Check::Forloep(ulike_klagesaker),
};

fn ulike_klagesaker(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let Some(first) = forloep.innslag().first() else { return };
    for (i, _) in forloep.gyldige().filter(|(_, entry)| entry.hode().klagesak_id != first.hode().klagesak_id)
    {
        scope.at(i, "/klagesakId", &[]);
    }
}

const ULIKE_MILJOE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-003"),
        name: "ulike-miljoe",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Alle meldingene i en sak hører til samme miljø.",
            nn: "Alle meldingane i ei sak høyrer til same miljø.",
            en: "All messages of a case belong to the same environment.",
        },
        message: Text {
            nb: "Melding {melding} hører til et annet miljø enn den første meldingen.",
            nn: "Melding {melding} høyrer til eit anna miljø enn den første meldinga.",
            en: "Message {melding} belongs to another environment than the first message.",
        },
        action: Text {
            nb: "Send testmeldinger i egne saker, med egen klagesakId.",
            nn: "Send testmeldingar i eigne saker, med eigen klagesakId.",
            en: "Send test messages in cases of their own, with their own klagesakId.",
        },
        harm: Text {
            nb: "En testmelding blir tatt for et steg i en virkelig sak.",
            nn: "Ei testmelding blir teken for eit steg i ei verkeleg sak.",
            en: "A test message is taken for a step in a real case.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[Example::breaks("kvittering-fra-produksjon", "minimal", &[], &["/1/miljoe"])
            .then(&[("kvittering", &[Edit::Set("/miljoe", "\"PRODUKSJON\"")])])],
        holds: &[Example::holds("samme-miljoe", "minimal", &[]).then(&[("kvittering", &[])])],
    },
    check: Check::Forloep(ulike_miljoe),
};

fn ulike_miljoe(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let Some(first) = forloep.innslag().first() else { return };
    for (i, _) in forloep.gyldige().filter(|(_, entry)| entry.hode().miljoe != first.hode().miljoe) {
        scope.at(i, "/miljoe", &[]);
    }
}

const SVAR_PAA_UKJENT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-004"),
        name: "svar-paa-ukjent",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et svar viser til en melding som finnes i saken.",
            nn: "Eit svar viser til ei melding som finst i saka.",
            en: "An answer refers to a message of the case.",
        },
        message: Text {
            nb: "Melding {melding} svarer på en melding som ikke finnes i saken.",
            nn: "Melding {melding} svarer på ei melding som ikkje finst i saka.",
            en: "Message {melding} answers a message that is not in the case.",
        },
        action: Text {
            nb: "Hent meldingen som mangler, eller rett svarPaa.",
            nn: "Hent meldinga som manglar, eller rett svarPaa.",
            en: "Fetch the missing message, or correct svarPaa.",
        },
        harm: Text {
            nb: "En melding er mistet, eller svaret hører til en annen sak.",
            nn: "Ei melding er mista, eller svaret høyrer til ei anna sak.",
            en: "A message is lost, or the answer belongs to another case.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[Example::breaks("avgjoerelse-paa-ukjent", "minimal", &[], &["/2/svarPaa"]).then(&[
            ("kvittering", &[]),
            ("avgjoerelse", &[Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a99\"")]),
        ])],
        holds: &[Example::holds("avgjoerelse-paa-oversendelsen", "minimal", &[])
            .then(&[("kvittering", &[]), ("avgjoerelse", &[])])],
    },
    check: Check::Forloep(svar_paa_ukjent),
};

fn svar_paa_ukjent(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let ids = forloep.ids();
    for (i, entry) in forloep.gyldige() {
        if entry.hode().svar_paa.is_some_and(|id| !ids.contains(&id)) {
            scope.at(i, "/svarPaa", &[]);
        }
    }
}

const ERSTATTER_UKJENT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-005"),
        name: "erstatter-ukjent",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En rettet melding viser til en melding som finnes i saken.",
            nn: "Ei retta melding viser til ei melding som finst i saka.",
            en: "A corrected message refers to a message of the case.",
        },
        message: Text {
            nb: "Melding {melding} erstatter en melding som ikke finnes i saken.",
            nn: "Melding {melding} erstattar ei melding som ikkje finst i saka.",
            en: "Message {melding} replaces a message that is not in the case.",
        },
        action: Text {
            nb: "Hent meldingen som mangler, eller rett erstatter.",
            nn: "Hent meldinga som manglar, eller rett erstatter.",
            en: "Fetch the missing message, or correct erstatter.",
        },
        harm: Text {
            nb: "Mottakeren vet ikke hva som er rettet, og kan behandle begge utgavene.",
            nn: "Mottakaren veit ikkje kva som er retta, og kan behandle begge utgåvene.",
            en: "The receiver does not know what was corrected, and may process both versions.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[Example::breaks("retter-ukjent-kvittering", "minimal", &[], &["/1/erstatter"])
            .then(&[("kvittering", &[Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a99\"")])])],
        holds: &[Example::holds("retter-kvitteringen", "minimal", &[]).then(&[
            ("kvittering", &[]),
            (
                "kvittering",
                &[
                    Edit::Set("/meldingId", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a22\""),
                    Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\""),
                    Edit::Set("/opprettet", "\"2026-04-22T10:00:00+02:00\""),
                    Edit::Set("/innhold/mottatt", "\"2026-04-22T10:00:00+02:00\""),
                    Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a11\""),
                ],
            ),
        ])],
    },
    check: Check::Forloep(erstatter_ukjent),
};

fn erstatter_ukjent(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let ids = forloep.ids();
    for (i, entry) in forloep.gyldige() {
        if entry.hode().erstatter.is_some_and(|id| !ids.contains(&id)) {
            scope.at(i, "/erstatter", &[]);
        }
    }
}

const ULIK_PROFIL_ELLER_LOV: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-006"),
        name: "ulik-profil-eller-lov",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Alle meldingene i en sak har samme saksområde og følger samme forvaltningslov.",
            nn: "Alle meldingane i ei sak har same saksområde og følgjer same forvaltningslov.",
            en: "All messages of a case have the same subject area and follow the same Public Administration Act.",
        },
        message: Text {
            nb: "Melding {melding} har en annen verdi i {felt} enn den første meldingen.",
            nn: "Melding {melding} har ein annan verdi i {felt} enn den første meldinga.",
            en: "Message {melding} has another value in {felt} than the first message.",
        },
        action: Text {
            nb: "Undersøk hvilken lov saken behandles etter, og rett den meldingen som tar feil.",
            nn: "Undersøk kva lov saka blir behandla etter, og rett den meldinga som tek feil.",
            en: "Find out which act the case is treated under, and correct the message that is wrong.",
        },
        harm: Text {
            nb: "Fristene blir regnet etter to ulike lover, og den som klager kan få feil svar på om en frist er holdt.",
            nn: "Fristane blir rekna etter to ulike lover, og den som klagar kan få feil svar på om ein frist er halden.",
            en: "Deadlines are worked out under two acts, and the appellant may be told wrongly whether one was kept.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[Example::breaks("ny-lov-underveis", "minimal", &[], &["/1/lovgrunnlag"])
            .then(&[("kvittering", &[Edit::Set("/lovgrunnlag", "\"FVL_2025\"")])])],
        holds: &[Example::holds("samme-lov", "minimal", &[]).then(&[("kvittering", &[])])],
    },
    check: Check::Forloep(ulik_profil_eller_lov),
};

fn ulik_profil_eller_lov(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let Some(first) = forloep.innslag().first().map(Innslag::hode) else { return };
    for (i, entry) in forloep.gyldige() {
        if entry.hode().profil != first.profil {
            scope.at(i, "/profil", &[("felt", "profil".into())]);
        }
        if entry.hode().lovgrunnlag != first.lovgrunnlag {
            scope.at(i, "/lovgrunnlag", &[("felt", "lovgrunnlag".into())]);
        }
    }
}
