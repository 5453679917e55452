//! By what right somebody acts for a party (PART).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Fullmaktsgrunnlag, Partsrolle};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Part;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::felles::both;
use super::representasjon::{FULLMEKTIG, VERGE};
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&UTEN_SKRIFTLIG_FULLMAKT, &UTEN_VERGEMAAL];

const UTEN_SKRIFTLIG_FULLMAKT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-014"),
        name: "fullmektig-uten-skriftlig-fullmakt",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En fullmektig som ikke er advokat, har lagt frem skriftlig fullmakt.",
            nn: "Ein fullmektig som ikkje er advokat, har lagt fram skriftleg fullmakt.",
            en: "A representative who is not a lawyer has shown written authority.",
        },
        message: Text {
            nb: "Fullmektigen er ikke advokat, og meldingen viser ikke til noe fullmaktsdokument.",
            nn: "Fullmektigen er ikkje advokat, og meldinga viser ikkje til noko fullmaktsdokument.",
            en: "The representative is not a lawyer, and the message points to no document that shows the authority.",
        },
        action: Text {
            nb: "Legg ved fullmakten, og skriv dokumentId i fullmakt. Er fullmektigen advokat, skriv ADVOKAT.",
            nn: "Legg ved fullmakta, og skriv dokumentId i fullmakt. Er fullmektigen advokat, skriv ADVOKAT.",
            en: "Enclose the authority and write its dokumentId in fullmakt. For a lawyer, write ADVOKAT.",
        },
        harm: Text {
            nb: "Noen uten rett til det kan få opplysninger om klageren, eller saken stopper mens fullmakten blir hentet inn.",
            nn: "Nokon utan rett til det kan få opplysningar om klagaren, eller saka stoppar medan fullmakta blir henta inn.",
            en: "Somebody with no right may be told about the appellant, or the case stops while the authority is fetched.",
        },
        sources: &[Source::Fvl(Fvl::Fullmektig)],
        breaks: &[
            Example::breaks(
                "ingen-fullmakt",
                "minimal",
                &[Edit::Set("/innhold/parter/-", FULLMEKTIG), Edit::Remove("/innhold/parter/1/fullmakt")],
                &["/innhold/parter/1/fullmakt"],
            ),
            Example::breaks(
                "skriftlig-uten-dokument",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/-", FULLMEKTIG),
                    Edit::Set("/innhold/parter/1/fullmakt", r#"{"grunnlag": "SKRIFTLIG"}"#),
                ],
                &["/innhold/parter/1/fullmakt/dokumentId"],
            ),
            Example::breaks(
                "annet-grunnlag-uten-dokument",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/-", FULLMEKTIG),
                    Edit::Set("/innhold/parter/1/fullmakt", r#"{"grunnlag": "ANNEN"}"#),
                ],
                &["/innhold/parter/1/fullmakt/dokumentId"],
            ),
        ],
        holds: &[
            Example::holds("advokat-uten-dokument", "minimal", &[Edit::Set("/innhold/parter/-", FULLMEKTIG)]),
            Example::holds("skriftlig-med-dokument", "komplett", &[]),
        ],
    },
    check: Check::Part(uten_skriftlig_fullmakt),
};

fn uten_skriftlig_fullmakt(part: &Part, scope: &mut Scope<'_>) {
    if !part.er(&Partsrolle::Fullmektig) || both(part) {
        return;
    }
    let Some(fullmakt) = &part.fullmakt else { return scope.at("/fullmakt", &[]) };
    let viser_ikke_frem = match fullmakt.grunnlag {
        Fullmaktsgrunnlag::Advokat | Fullmaktsgrunnlag::Ukjent(_) => true,
        Fullmaktsgrunnlag::Vergemaal => part.er(&Partsrolle::Verge),
        _ => false,
    };
    if fullmakt.dokument_id.is_none() && !viser_ikke_frem {
        scope.at("/fullmakt/dokumentId", &[]);
    }
}

const UTEN_VERGEMAAL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-015"),
        name: "verge-uten-vergemaal",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En verge handler i kraft av et vergemål.",
            nn: "Ein verje handlar i kraft av eit verjemål.",
            en: "A guardian acts by virtue of a guardianship.",
        },
        message: Text {
            nb: "Parten er verge, men grunnlaget er ikke VERGEMAAL.",
            nn: "Parten er verje, men grunnlaget er ikkje VERGEMAAL.",
            en: "The party is a guardian, but the basis is not VERGEMAAL.",
        },
        action: Text {
            nb: "Skriv VERGEMAAL som grunnlag i fullmakt, eller gi parten rollen FULLMEKTIG.",
            nn: "Skriv VERGEMAAL som grunnlag i fullmakt, eller gi parten rolla FULLMEKTIG.",
            en: "Write VERGEMAAL as the basis in fullmakt, or give the party the role FULLMEKTIG.",
        },
        harm: Text {
            nb: "En verge kan bestemme mer enn en fullmektig. Blandes de, kan noen avgjøre mer for klageren enn de har rett til.",
            nn: "Ein verje kan bestemme meir enn ein fullmektig. Blir dei blanda, kan nokon avgjere meir for klagaren enn dei har rett til.",
            en: "A guardian may decide more than a representative. If they are mixed up, somebody may decide more than they may.",
        },
        sources: &[Source::Format("parter")],
        breaks: &[
            Example::breaks(
                "ingen-fullmakt",
                "minimal",
                &[Edit::Set("/innhold/parter/-", VERGE), Edit::Remove("/innhold/parter/1/fullmakt")],
                &["/innhold/parter/1/fullmakt"],
            ),
            Example::breaks(
                "advokat",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/-", VERGE),
                    Edit::Set("/innhold/parter/1/fullmakt/grunnlag", "\"ADVOKAT\""),
                ],
                &["/innhold/parter/1/fullmakt/grunnlag"],
            ),
        ],
        holds: &[Example::holds("vergemaal", "minimal", &[Edit::Set("/innhold/parter/-", VERGE)])],
    },
    check: Check::Part(uten_vergemaal),
};

fn uten_vergemaal(part: &Part, scope: &mut Scope<'_>) {
    // One who is both has room for one basis only, and the rule of the fullmektig looks at it.
    if !part.er(&Partsrolle::Verge) || part.er(&Partsrolle::Fullmektig) || both(part) {
        return;
    }
    match part.fullmakt.as_ref().map(|f| &f.grunnlag) {
        Some(Fullmaktsgrunnlag::Vergemaal | Fullmaktsgrunnlag::Ukjent(_)) => {}
        Some(_) => scope.at("/fullmakt/grunnlag", &[]),
        None => scope.at("/fullmakt", &[]),
    }
}
