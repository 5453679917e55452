//! References to documents (DOKUMENT, 004 to 007): what the rest of the message points to.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Dokumenttype, Kodeverk};
use klagesak_core::melding::{Melding, Oversendelse};
use klagesak_core::verdi::Uuid;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::paakrevd::{KONTOUTSKRIFT, code, has};
use crate::references;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&HENVISNING_UTEN_MAAL, &HENVISNING_TIL_ANNEN_TYPE, &FLERE_DOKUMENTER_I_ETT, &UTEN_HENVISNING];

/// A second decision, made the same day as the first and told of in the same letter.
const VEDTAK_I_SAMME_BREV: &str = r#"{
    "vedtakId": "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04", "dato": "2026-03-02", "type": "ENKELTVEDTAK",
    "utfall": "AVSLAATT", "underretning": { "kommetFrem": "2026-03-04", "maate": "DIGITAL", "klageadgangOpplyst": true },
    "ytelser": [{ "hjemmel": { "lov": "SOTJL", "paragraf": "19" }, "betegnelse": "Tannbehandling",
        "soektBeloep": "4100.00", "innvilgetBeloep": "0.00" }],
    "dokumentId": "a0000000-0000-4000-8000-000000000004"
}"#;

const HENVISNING_UTEN_MAAL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-004"),
        name: "henvisning-uten-maal",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En henvisning til et dokument treffer et dokument i innholdslisten.",
            nn: "Ei tilvising til eit dokument treffer eit dokument i innhaldslista.",
            en: "A reference to a document meets a document in the list.",
        },
        message: Text {
            nb: "Henvisningen treffer ikke noe dokument i innholdslisten.",
            nn: "Tilvisinga treffer ikkje noko dokument i innhaldslista.",
            en: "The reference meets no document in the list.",
        },
        action: Text {
            nb: "Legg dokumentet i innholdslisten, eller rett henvisningen.",
            nn: "Legg dokumentet i innhaldslista, eller rett tilvisinga.",
            en: "Add the document to the list, or correct the reference.",
        },
        harm: Text {
            nb: "Saksbehandleren finner ikke beviset det vises til, og klagerens sak kan bli avgjort uten det.",
            nn: "Saksbehandlaren finn ikkje beviset det er vist til, og saka til klagaren kan bli avgjord utan det.",
            en: "The caseworker cannot find the evidence referred to, and the appeal may be decided without it.",
        },
        sources: &[Source::Format("dokumenter")],
        breaks: &[
            Example::breaks(
                "klagen-finnes-ikke",
                "minimal",
                &[Edit::Set("/innhold/klage/dokumentId", "\"a0000000-0000-4000-8000-000000000099\"")],
                &["/innhold/klage/dokumentId"],
            ),
            Example::breaks(
                "bevis-finnes-ikke",
                "komplett",
                &[
                    Edit::Set(
                        "/innhold/klage/klagepunkter/1/dokumentIder/-",
                        "\"a0000000-0000-4000-8000-000000000099\"",
                    ),
                    Edit::Set(
                        "/innhold/saksfremstilling/kommentarer/0/dokumentId",
                        "\"a0000000-0000-4000-8000-000000000098\"",
                    ),
                ],
                &[
                    "/innhold/klage/klagepunkter/1/dokumentIder/2",
                    "/innhold/saksfremstilling/kommentarer/0/dokumentId",
                ],
            ),
            Example::breaks(
                "trekket-finnes-ikke",
                "trekk",
                &[Edit::Remove("/innhold/dokumenter")],
                &["/innhold/dokumentId"],
            ),
            Example::breaks(
                "ettersendt-kommentar-finnes-ikke",
                "ettersendelse",
                &[
                    Edit::Set("/innhold/avsender", "\"PART\""),
                    Edit::Set(
                        "/innhold/kommentar",
                        r#"{"partId": "part-1", "mottattDato": "2026-05-15", "tekst": "Lønnen kom først i mars.", "dokumentId": "b0000000-0000-4000-8000-000000000099"}"#,
                    ),
                ],
                &["/innhold/kommentar/dokumentId"],
            ),
        ],
        holds: &[Example::holds(
            "samme-dokument-flere-steder",
            "minimal",
            &[Edit::Set(
                "/innhold/klage/klagepunkter/0/dokumentIder",
                "[\"a0000000-0000-4000-8000-000000000004\", \"a0000000-0000-4000-8000-000000000005\"]",
            )],
        )],
    },
    check: Check::Innhold(dangling_references),
};

fn dangling_references(message: &Melding, scope: &mut Scope<'_>) {
    references::visit_any(message, |id, path| {
        if scope.dokument(id).is_none() {
            scope.at(path.pointer().as_str(), &[]);
        }
    });
}

const HENVISNING_TIL_ANNEN_TYPE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-005"),
        name: "henvisning-til-annen-type",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klage, vedtak og saksfremstilling viser til dokumenter av sin egen type.",
            nn: "Klage, vedtak og saksframstilling viser til dokument av sin eigen type.",
            en: "The appeal, the decision and the statement of the case refer to documents of their own type.",
        },
        message: Text {
            nb: "Henvisningen skal treffe et dokument av typen {ventet}, men treffer et av typen {type}.",
            nn: "Tilvisinga skal treffe eit dokument av typen {ventet}, men treffer eit av typen {type}.",
            en: "The reference should meet a document of type {ventet}, but meets one of type {type}.",
        },
        action: Text {
            nb: "Vis til riktig dokument, eller rett typen på det.",
            nn: "Vis til rett dokument, eller rett typen på det.",
            en: "Refer to the right document, or correct its type.",
        },
        harm: Text {
            nb: "Statsforvalteren åpner feil dokument og kan lese feil vedtak eller feil klage.",
            nn: "Statsforvaltaren opnar feil dokument og kan lese feil vedtak eller feil klage.",
            en: "The County Governor opens the wrong document and may read the wrong decision or the wrong appeal.",
        },
        sources: &[Source::Format("dokumenter")],
        breaks: &[Example::breaks(
            "klagen-viser-til-soeknaden",
            "minimal",
            &[Edit::Set("/innhold/klage/dokumentId", "\"a0000000-0000-4000-8000-000000000005\"")],
            &["/innhold/klage/dokumentId"],
        )],
        holds: &[Example::holds(
            "et-annet-vedtak",
            "minimal",
            &[
                Edit::Set("/innhold/dokumenter/-", KONTOUTSKRIFT),
                Edit::Set("/innhold/dokumenter/5/type", "\"VEDTAK\""),
                Edit::Set("/innhold/dokumenter/5/retning", "\"UT\""),
                Edit::Set("/innhold/vedtak/0/dokumentId", "\"a0000000-0000-4000-8000-000000000006\""),
            ],
        )],
    },
    check: Check::Oversendelse(references_of_other_type),
};

fn references_of_other_type(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    references::visit_core(innhold, |id, role, path| {
        let (Some(expected), Some(dokument)) = (role.expects(), scope.dokument(id)) else { return };
        let other = dokument.slag != expected && dokument.slag.kode().is_some();
        // Each of the others is another fault with a rule of its own: no document of the type, and one document for two.
        if other && has(innhold, &expected) && roles(innhold, id) == 1 {
            let params = [("ventet", code(&expected)), ("type", code(&dokument.slag))];
            scope.at(path.pointer().as_str(), &params);
        }
    });
}

const FLERE_DOKUMENTER_I_ETT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-006"),
        name: "flere-dokumenter-i-ett",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klage, vedtak, nytt vedtak og saksfremstilling er hvert sitt dokument.",
            nn: "Klage, vedtak, nytt vedtak og saksframstilling er kvart sitt dokument.",
            en: "The appeal, the decision, the new decision and the statement of the case are separate documents.",
        },
        message: Text {
            nb: "Dokumentet er oppgitt som {antall} forskjellige: flere av klage, vedtak, nytt vedtak og saksfremstilling.",
            nn: "Dokumentet er oppgitt som {antall} ulike: fleire av klage, vedtak, nytt vedtak og saksframstilling.",
            en: "The document is given as {antall} different ones: several of the appeal, the decision, the new decision and the statement of the case.",
        },
        action: Text {
            nb: "Del filen, og før opp hvert dokument for seg.",
            nn: "Del fila, og før opp kvart dokument for seg.",
            en: "Split the file, and list each document by itself.",
        },
        harm: Text {
            nb: "Statsforvalteren får én lang fil å lete i, og dokumentene må deles og registreres for hånd før noen kan begynne på klagen.",
            nn: "Statsforvaltaren får éi lang fil å leite i, og dokumenta må delast og registrerast for hand før nokon kan byrje på klaga.",
            en: "The County Governor gets one long file to search, and the documents have to be split and registered by hand before anyone can start on the appeal.",
        },
        sources: &[Source::Format("dokumenter")],
        breaks: &[
            Example::breaks(
                "saksfremstilling-i-klagen",
                "minimal",
                &[Edit::Set(
                    "/innhold/saksfremstilling/dokumentId",
                    "\"a0000000-0000-4000-8000-000000000003\"",
                )],
                &["/innhold/dokumenter/2"],
            ),
            Example::breaks(
                "nytt-vedtak-i-det-gamle",
                "komplett",
                &[Edit::Set(
                    "/innhold/foersteinstans/nyttVedtak/vedtak/dokumentId",
                    "\"b0000000-0000-4000-8000-000000000006\"",
                )],
                &["/innhold/dokumenter/5"],
            ),
        ],
        holds: &[Example::holds(
            "to-vedtak-i-samme-brev",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/-", VEDTAK_I_SAMME_BREV),
                Edit::Set("/innhold/klage/gjelderVedtak/-", "\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04\""),
            ],
        )],
    },
    check: Check::Oversendelse(shared_documents),
};

fn shared_documents(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let mut seen = Vec::new();
    references::visit_core(innhold, |id, _, _| {
        if seen.contains(&id) {
            return;
        }
        seen.push(id);
        let antall = roles(innhold, id);
        if antall > 1
            && let Some(i) = innhold.dokumenter.iter().position(|d| d.dokument_id == id)
        {
            scope.at(&format!("/dokumenter/{i}"), &[("antall", u64::from(antall).into())]);
        }
    });
}

/// How many different things a document is said to be. Several decisions may stand in one letter.
fn roles(innhold: &Oversendelse, id: Uuid) -> u32 {
    let mut roles = 0u32;
    references::visit_core(innhold, |other, role, _| {
        if other == id {
            roles |= 1 << role as u32;
        }
    });
    roles.count_ones()
}

const UTEN_HENVISNING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-007"),
        name: "dokumentasjon-uten-henvisning",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Innsendt dokumentasjon er knyttet til et klagepunkt, en vurdering eller en hendelse.",
            nn: "Innsend dokumentasjon er knytt til eit klagepunkt, ei vurdering eller ei hending.",
            en: "Submitted documentation is tied to a point of appeal, an assessment or an event.",
        },
        message: Text {
            nb: "Ingenting i saken viser til dette dokumentet.",
            nn: "Ingenting i saka viser til dette dokumentet.",
            en: "Nothing in the case refers to this document.",
        },
        action: Text {
            nb: "Vis til dokumentet der det har betydning. Har det ingen, la det være igjen.",
            nn: "Vis til dokumentet der det har noko å seie. Har det ikkje det, la det vere att.",
            en: "Refer to the document where it matters. If it does not, leave it out.",
        },
        harm: Text {
            nb: "Statsforvalteren vet ikke hva dokumentet skal vise, og flere enn nødvendig får lese om klagerens økonomi og helse.",
            nn: "Statsforvaltaren veit ikkje kva dokumentet skal vise, og fleire enn naudsynt får lese om økonomien og helsa til klagaren.",
            en: "The County Governor does not know what the document is meant to show, and more people than needed read about the appellant's finances and health.",
        },
        sources: &[Source::Format("dokumenter")],
        breaks: &[Example::breaks(
            "kontoutskrift",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/-", KONTOUTSKRIFT)],
            &["/innhold/dokumenter/5"],
        )],
        holds: &[
            Example::holds(
                "kontoutskrift-det-vises-til",
                "minimal",
                &[
                    Edit::Set("/innhold/dokumenter/-", KONTOUTSKRIFT),
                    Edit::Set(
                        "/innhold/saksfremstilling/vurderinger/0/dokumentIder",
                        "[\"a0000000-0000-4000-8000-000000000006\"]",
                    ),
                ],
            ),
            Example::holds(
                "korrespondanse",
                "minimal",
                &[
                    Edit::Set("/innhold/dokumenter/-", KONTOUTSKRIFT),
                    Edit::Set("/innhold/dokumenter/5/type", "\"KORRESPONDANSE\""),
                ],
            ),
        ],
    },
    check: Check::Oversendelse(unreferenced),
};

fn unreferenced(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    use Dokumenttype::{
        AnnenRegning, Husleiekontrakt, Kontoutskrift, Legeerklaering, Loennsslipp, Skattemelding,
        Stroemregning,
    };
    // Papers of the case itself, letters and notes speak for themselves; these are evidence for something.
    let evidence = |slag: &Dokumenttype| {
        matches!(
            slag,
            AnnenRegning
                | Husleiekontrakt
                | Kontoutskrift
                | Legeerklaering
                | Loennsslipp
                | Skattemelding
                | Stroemregning
        )
    };
    if !innhold.dokumenter.iter().any(|d| evidence(&d.slag)) {
        return;
    }
    let mut referenced = Vec::new();
    references::visit(innhold, |id, _, _| referenced.push(id));
    referenced.sort_unstable();
    for (i, dokument) in innhold.dokumenter.iter().enumerate() {
        if evidence(&dokument.slag) && referenced.binary_search(&dokument.dokument_id).is_err() {
            scope.at(&format!("/dokumenter/{i}"), &[]);
        }
    }
}
