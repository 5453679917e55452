//! Person numbers for test and for production (PART): synthetic people stay in test, real people stay out of it.

use klagesak_core::Text;
use klagesak_core::kodeverk::Miljoe;
use klagesak_core::melding::Part;
use klagesak_core::verdi::Personnummer;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::identifikator::{VERDI, personnummer};
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&SYNTETISK_I_PRODUKSJON, &VIRKELIG_I_TEST];

const SYNTETISK_I_PRODUKSJON: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-021"),
        name: "syntetisk-nummer-i-produksjon",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding i produksjon har ikke syntetiske personnummer.",
            nn: "Ei melding i produksjon har ikkje syntetiske personnummer.",
            en: "A message in production has no synthetic person numbers.",
        },
        message: Text {
            nb: "Nummeret er syntetisk, men meldingen er merket PRODUKSJON.",
            nn: "Nummeret er syntetisk, men meldinga er merkt PRODUKSJON.",
            en: "The number is synthetic, but the message says PRODUKSJON.",
        },
        action: Text {
            nb: "Er dette en test, merk meldingen TEST. Er det et hjelpenummer, bruk typen ANNEN.",
            nn: "Er dette ein test, merk meldinga TEST. Er det eit hjelpenummer, bruk typen ANNEN.",
            en: "For a test, mark the message TEST. For an auxiliary number (hjelpenummer), use the type ANNEN.",
        },
        harm: Text {
            nb: "Saken kan ikke knyttes til noen person, og en testsak tar saksbehandlernes tid fra dem som venter.",
            nn: "Saka kan ikkje knytast til nokon person, og ei testsak tek tid frå dei som ventar.",
            en: "The case cannot be tied to a person, and a test case takes time from those who wait.",
        },
        sources: &[Source::Format("identifikatorer")],
        breaks: &[
            Example::breaks(
                "tenor",
                "minimal",
                &[PRODUKSJON, OPPDIKTET_AVSENDER],
                &["/innhold/parter/0/person/identifikator/verdi"],
            ),
            Example::breaks(
                "d-nummer-maaned-pluss-40",
                "minimal",
                &[
                    PRODUKSJON,
                    OPPDIKTET_AVSENDER,
                    Edit::Set(
                        "/innhold/parter/0/person/identifikator",
                        r#"{"type": "D_NUMMER", "verdi": "55438510167"}"#,
                    ),
                ],
                &["/innhold/parter/0/person/identifikator/verdi"],
            ),
        ],
        holds: &[
            Example::holds(
                "hjelpenummer",
                "minimal",
                &[
                    PRODUKSJON,
                    OPPDIKTET_AVSENDER,
                    Edit::Set(
                        "/innhold/parter/0/person/identifikator",
                        r#"{"type": "ANNEN", "verdi": "15438510173"}"#,
                    ),
                ],
            ),
            Example::holds(
                "skatteetatens-eksempel",
                "minimal",
                &[
                    PRODUKSJON,
                    OPPDIKTET_AVSENDER,
                    Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"02013299997\""),
                ],
            ),
        ],
    },
    check: Check::Part(syntetisk_i_produksjon),
};

const PRODUKSJON: Edit = Edit::Set("/miljoe", "\"PRODUKSJON\"");
// Made up, but outside the series for test organisations.
const OPPDIKTET_AVSENDER: Edit = Edit::Set("/avsender/organisasjonsnummer", "\"800000009\"");

fn syntetisk_i_produksjon(part: &Part, scope: &mut Scope<'_>) {
    let Some((_, Ok(nummer))) = personnummer(part) else { return };
    if *scope.hode().miljoe == Miljoe::Produksjon && nummer.slag().is_synthetic() {
        scope.at(VERDI, &[]);
    }
}

const VIRKELIG_I_TEST: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-022"),
        name: "virkelig-nummer-i-test",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En testmelding har ikke nummer som kan tilhøre virkelige personer.",
            nn: "Ei testmelding har ikkje nummer som kan høyre til verkelege personar.",
            en: "A test message has no number that could belong to a real person.",
        },
        message: Text {
            nb: "Nummeret kan tilhøre en virkelig person, men meldingen er merket TEST.",
            nn: "Nummeret kan høyre til ein verkeleg person, men meldinga er merkt TEST.",
            en: "The number could belong to a real person, but the message says TEST.",
        },
        action: Text {
            nb: "Slett meldingen fra testmiljøet, og lag den på nytt med et syntetisk nummer (måned + 80).",
            nn: "Slett meldinga frå testmiljøet, og lag henne på nytt med eit syntetisk nummer (månad + 80).",
            en: "Delete the message from the test environment, and make it again with a synthetic number (month + 80).",
        },
        harm: Text {
            nb: "Testmiljøer er åpne for flere. Der kan noen lese at en virkelig person får sosialhjelp.",
            nn: "Testmiljø er opne for fleire. Der kan nokon lese at ein verkeleg person får sosialhjelp.",
            en: "Test environments are open to more people. Somebody may read there that a real person receives social assistance.",
        },
        sources: &[Source::Format("identifikatorer")],
        breaks: &[
            Example::breaks(
                "skatteetatens-eksempel",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"02013299997\"")],
                &["/innhold/parter/0/person/identifikator/verdi"],
            ),
            Example::breaks(
                "skjult-som-annen",
                "minimal",
                &[Edit::Set(
                    "/innhold/parter/0/person/identifikator",
                    r#"{"type": "ANNEN", "verdi": "020132-99997"}"#,
                )],
                &["/innhold/parter/0/person/identifikator/verdi"],
            ),
        ],
        holds: &[
            Example::holds(
                "syntetisk",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"15838510237\"")],
            ),
            Example::holds(
                "annen-id",
                "minimal",
                &[Edit::Set(
                    "/innhold/parter/0/person/identifikator",
                    r#"{"type": "ANNEN", "verdi": "TEST-0001"}"#,
                )],
            ),
        ],
    },
    check: Check::Part(virkelig_i_test),
};

fn virkelig_i_test(part: &Part, scope: &mut Scope<'_>) {
    let Some(person) = &part.person else { return };
    // Whatever the type says: a number with a hyphen, or called something else, is still somebody's.
    let nummer = Personnummer::parse(&person.identifikator.verdi.as_str().replace('-', ""));
    let virkelig = nummer.is_ok_and(|n| !n.slag().is_synthetic());
    if *scope.hode().miljoe == Miljoe::Test && virkelig {
        scope.at(VERDI, &[]);
    }
}
