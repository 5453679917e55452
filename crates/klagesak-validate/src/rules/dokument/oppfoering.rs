//! What is said of each document (DOKUMENT, 011 to 015): dates, access and direction.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Dokumenttype, Kodeverk, Retning};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Dokument, Oversendelse};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::paakrevd::{KONTOUTSKRIFT, code};
use crate::references::{self, Role};
use crate::tid::norsk_dato;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &DATO_ELLER_UDATERT,
    &DATERT_ETTER_MELDINGEN,
    &UNNTATT_UTEN_HJEMMEL,
    &HJEMMEL_UTEN_UNNTAK,
    &RETNING_PASSER_IKKE,
];

const FORMAT: &[Source] = &[Source::Format("dokumenter")];

const DATO_ELLER_UDATERT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-011"),
        name: "dato-eller-udatert",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et dokument har enten en dato, eller er merket som udatert.",
            nn: "Eit dokument har anten ein dato, eller er merkt som udatert.",
            en: "A document either has a date or is marked as undated.",
        },
        message: Text {
            nb: "Dokumentet har {funnet}.",
            nn: "Dokumentet har {funnet}.",
            en: "The document has {funnet}.",
        },
        action: Text {
            nb: "Oppgi datoen på dokumentet, eller udatert: true når det ikke har noen. La det andre feltet være.",
            nn: "Oppgi datoen på dokumentet, eller udatert: true når det ikkje har nokon. La det andre feltet vere.",
            en: "Give the date of the document, or udatert: true when it has none. Leave the other field out.",
        },
        harm: Text {
            nb: "Ingen kan vite om dokumentet er fra før eller etter vedtaket, og det kan bli regnet med feil.",
            nn: "Ingen kan vite om dokumentet er frå før eller etter vedtaket, og det kan bli rekna med feil.",
            en: "Nobody can tell whether the document is from before or after the decision, and it may be counted wrongly.",
        },
        sources: FORMAT,
        breaks: &[
            Example::breaks(
                "ingen-av-delene",
                "minimal",
                &[Edit::Remove("/innhold/dokumenter/4/dato")],
                &["/innhold/dokumenter/4"],
            ),
            Example::breaks(
                "begge-deler",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/4/udatert", "true")],
                &["/innhold/dokumenter/4"],
            ),
            Example::breaks(
                "udatert-er-usann",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/4/udatert", "false")],
                &["/innhold/dokumenter/4"],
            ),
        ],
        holds: &[Example::holds(
            "udatert",
            "minimal",
            &[Edit::Remove("/innhold/dokumenter/4/dato"), Edit::Set("/innhold/dokumenter/4/udatert", "true")],
        )],
    },
    check: Check::Dokument(dated_or_undated),
};

fn dated_or_undated(dokument: &Dokument, scope: &mut Scope<'_>) {
    let funnet = match (dokument.dato, dokument.udatert) {
        (Some(_), None) | (None, Some(true)) => return,
        (None, None) => Text {
            nb: "verken dato eller udatert: true",
            nn: "verken dato eller udatert: true",
            en: "neither dato nor udatert: true",
        },
        (Some(_), Some(true)) => Text {
            nb: "både dato og udatert: true",
            nn: "både dato og udatert: true",
            en: "both dato and udatert: true",
        },
        (_, Some(false)) => Text {
            nb: "udatert: false, som ikke er et svar",
            nn: "udatert: false, som ikkje er eit svar",
            en: "udatert: false, which is no answer",
        },
    };
    scope.at("", &[("funnet", funnet.into())]);
}

const DATERT_ETTER_MELDINGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-012"),
        name: "datert-etter-meldingen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Ingen dokumenter er datert etter at meldingen ble laget.",
            nn: "Ingen dokument er daterte etter at meldinga vart laga.",
            en: "No document is dated after the message was made.",
        },
        message: Text {
            nb: "Dokumentet er datert {dato}, men meldingen ble laget {opprettet}.",
            nn: "Dokumentet er datert {dato}, men meldinga vart laga {opprettet}.",
            en: "The document is dated {dato}, but the message was made on {opprettet}.",
        },
        action: Text {
            nb: "Rett datoen. Er det en frist eller en forfallsdato, bruk datoen dokumentet ble skrevet.",
            nn: "Rett datoen. Er det ein frist eller ein forfallsdato, bruk datoen dokumentet vart skrive.",
            en: "Correct the date. If it is a deadline or a due date, use the date the document was written.",
        },
        harm: Text {
            nb: "Saksgangen blir feil, og Statsforvalteren kan ikke stole på de andre datoene heller.",
            nn: "Saksgangen blir feil, og Statsforvaltaren kan ikkje stole på dei andre datoane heller.",
            en: "The course of the case is wrong, and the County Governor cannot trust the other dates either.",
        },
        sources: FORMAT,
        breaks: &[Example::breaks(
            "dagen-etter",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/0/dato", "\"2026-04-22\"")],
            &["/innhold/dokumenter/0/dato"],
        )],
        holds: &[Example::holds(
            "samme-dag-i-norge",
            "minimal",
            &[Edit::Set("/opprettet", "\"2026-04-20T22:30:00Z\"")],
        )],
    },
    check: Check::Dokument(dated_after_message),
};

fn dated_after_message(dokument: &Dokument, scope: &mut Scope<'_>) {
    let Some(dato) = dokument.dato else { return };
    let opprettet = scope.hode().opprettet;
    // Around midnight the date in Norway may be the day after the one written.
    let latest = norsk_dato(opprettet).max(opprettet.local_date());
    if let Some(latest) = latest.filter(|latest| dato > *latest) {
        scope.at("/dato", &[("dato", dato.into()), ("opprettet", latest.into())]);
    }
}

const UNNTATT_UTEN_HJEMMEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-013"),
        name: "unntatt-uten-hjemmel",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et dokument parten ikke får se, har hjemmel for det.",
            nn: "Eit dokument parten ikkje får sjå, har heimel for det.",
            en: "A document the party may not see has a legal basis for it.",
        },
        message: Text {
            nb: "Dokumentet er unntatt fra partens innsyn uten at hjemmelen er oppgitt.",
            nn: "Dokumentet er unnateke frå partsinnsyn utan at heimelen er oppgitt.",
            en: "The document is withheld from the party, and no legal basis is given.",
        },
        action: Text {
            nb: "Oppgi bestemmelsen som gir adgang til unntaket. Finnes den ikke, skal parten få se dokumentet.",
            nn: "Oppgi føresegna som gir høve til unntaket. Finst ho ikkje, skal parten få sjå dokumentet.",
            en: "Give the provision that allows it. If there is none, the party has a right to see the document.",
        },
        harm: Text {
            nb: "Klageren får ikke se hva saken bygger på, og kan ikke svare på det.",
            nn: "Klagaren får ikkje sjå kva saka byggjer på, og kan ikkje svare på det.",
            en: "The appellant does not get to see what the case rests on, and cannot answer it.",
        },
        sources: &[Source::Fvl(Fvl::Partsinnsyn), Source::Format("dokumenter")],
        breaks: &[Example::breaks(
            "unntatt",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/4/partsinnsyn/unntatt", "true")],
            &["/innhold/dokumenter/4/partsinnsyn"],
        )],
        holds: &[Example::holds(
            "unntatt-med-hjemmel",
            "minimal",
            &[Edit::Set(
                "/innhold/dokumenter/4/partsinnsyn",
                r#"{ "unntatt": true, "hjemmel": { "lov": "FVL", "paragraf": "19" } }"#,
            )],
        )],
    },
    check: Check::Dokument(withheld_without_basis),
};

fn withheld_without_basis(dokument: &Dokument, scope: &mut Scope<'_>) {
    if dokument.partsinnsyn.unntatt && dokument.partsinnsyn.hjemmel.is_none() {
        scope.at("/partsinnsyn", &[]);
    }
}

const HJEMMEL_UTEN_UNNTAK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-014"),
        name: "hjemmel-uten-unntak",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hjemmel for å nekte innsyn står bare på dokumenter som er unntatt.",
            nn: "Heimel for å nekte innsyn står berre på dokument som er unnatekne.",
            en: "A legal basis for withholding stands only on documents that are withheld.",
        },
        message: Text {
            nb: "Dokumentet har hjemmel for unntak, men er ikke unntatt fra partens innsyn.",
            nn: "Dokumentet har heimel for unntak, men er ikkje unnateke frå partsinnsyn.",
            en: "The document has a legal basis for withholding, but is not withheld from the party.",
        },
        action: Text {
            nb: "Sett unntatt til true, eller ta bort hjemmelen.",
            nn: "Set unntatt til true, eller ta bort heimelen.",
            en: "Set unntatt to true, or remove the legal basis.",
        },
        harm: Text {
            nb: "Et dokument som skulle vært unntatt, kan bli vist til parten, eller omvendt.",
            nn: "Eit dokument som skulle vore unnateke, kan bli vist til parten, eller omvendt.",
            en: "A document that should be withheld may be shown to the party, or the other way round.",
        },
        sources: FORMAT,
        breaks: &[Example::breaks(
            "hjemmel-staar-igjen",
            "komplett",
            &[Edit::Set("/innhold/dokumenter/8/partsinnsyn/unntatt", "false")],
            &["/innhold/dokumenter/8/partsinnsyn/hjemmel"],
        )],
        holds: &[Example::holds(
            "begge-borte",
            "komplett",
            &[Edit::Set("/innhold/dokumenter/8/partsinnsyn", r#"{ "unntatt": false }"#)],
        )],
    },
    check: Check::Dokument(basis_without_withholding),
};

fn basis_without_withholding(dokument: &Dokument, scope: &mut Scope<'_>) {
    if !dokument.partsinnsyn.unntatt && dokument.partsinnsyn.hjemmel.is_some() {
        scope.at("/partsinnsyn/hjemmel", &[]);
    }
}

const RETNING_PASSER_IKKE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-015"),
        name: "retning-passer-ikke",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Retningen passer til dokumentet: klage, søknad og kommentar kommer inn, vedtak og saksfremstilling går ut.",
            nn: "Retninga passar til dokumentet: klage, søknad og kommentar kjem inn, vedtak og saksframstilling går ut.",
            en: "The direction fits the document: appeals, applications and comments come in, decisions and statements go out.",
        },
        message: Text {
            nb: "Et dokument av typen {type} har retning {retning}.",
            nn: "Eit dokument av typen {type} har retning {retning}.",
            en: "A document of type {type} has direction {retning}.",
        },
        action: Text {
            nb: "Rett retningen, sett fra NAV-kontoret, eller rett typen.",
            nn: "Rett retninga, sett frå NAV-kontoret, eller rett typen.",
            en: "Correct the direction, as seen from the NAV office, or correct the type.",
        },
        harm: Text {
            nb: "Dokumentet blir journalført med feil avsender, og ingen finner det igjen.",
            nn: "Dokumentet blir journalført med feil avsendar, og ingen finn det att.",
            en: "The document is registered with the wrong sender, and nobody finds it again.",
        },
        sources: FORMAT,
        breaks: &[
            Example::breaks(
                "klage-ut",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/retning", "\"UT\"")],
                &["/innhold/dokumenter/2/retning"],
            ),
            Example::breaks(
                "vedtak-inn",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/3/retning", "\"INN\"")],
                &["/innhold/dokumenter/3/retning"],
            ),
        ],
        holds: &[
            Example::holds(
                "muntlig-klage-skrevet-ned",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/retning", "\"INTERN\"")],
            ),
            Example::holds(
                "vedtak-fra-andre",
                "minimal",
                &[
                    Edit::Set("/innhold/dokumenter/-", KONTOUTSKRIFT),
                    Edit::Set("/innhold/dokumenter/5/type", "\"VEDTAK\""),
                ],
            ),
        ],
    },
    check: Check::Oversendelse(direction),
};

fn direction(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    use Dokumenttype::{Klage, Kommentar, Oversendelsesbrev, Saksfremstilling, Soeknad, Vedtak};
    for (i, dokument) in innhold.dokumenter.iter().enumerate() {
        let wrong = match (&dokument.slag, &dokument.retning) {
            (Klage | Kommentar | Soeknad, Retning::Ut) => true,
            (Oversendelsesbrev | Saksfremstilling, Retning::Inn) => true,
            // Decisions of others, such as on a benefit from the state, do come in.
            (Vedtak, Retning::Inn) => is_own_decision(innhold, dokument),
            _ => false,
        };
        if wrong {
            let retning = dokument.retning.kode().map_or("UKJENT", |kode| kode.verdi);
            let params = [("type", code(&dokument.slag)), ("retning", retning.into())];
            scope.at(&format!("/dokumenter/{i}/retning"), &params);
        }
    }
}

fn is_own_decision(innhold: &Oversendelse, dokument: &Dokument) -> bool {
    let mut own = false;
    references::visit_core(innhold, |id, role, _| {
        own |= id == dokument.dokument_id && matches!(role, Role::Vedtak | Role::NyttVedtak);
    });
    own
}
