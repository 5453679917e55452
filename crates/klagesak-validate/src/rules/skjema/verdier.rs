//! Structure (SKJEMA), continued: form, length and number of values.

use klagesak_core::Text;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &FEIL_FORM,
    &FOR_LANG,
    &TOM_TEKST,
    &FOR_FAA,
    &FOR_MANGE,
    &FOR_LITE,
    &FOR_STORT,
    &LIKE_LEDD,
    &FEIL_NOEKKEL,
];

const SKJEMAET: &[Source] = &[Source::Format("skjemaet for meldingstypen")];

pub(crate) const FEIL_FORM: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-006"),
        name: "feil-form",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En verdi er skrevet på formen standarden sier.",
            nn: "Ein verdi er skriven på forma standarden seier.",
            en: "A value is written in the form the standard says.",
        },
        message: Text {
            nb: "Verdien har feil form; ventet {forventet}.",
            nn: "Verdien har feil form; venta {forventet}.",
            en: "The value has the wrong form; expected {forventet}.",
        },
        action: Text {
            nb: "Skriv verdien på formen standarden sier.",
            nn: "Skriv verdien på forma standarden seier.",
            en: "Write the value in the form the standard says.",
        },
        harm: Text {
            nb: "En dato eller et nummer blir lest feil, og frister regnes fra feil dag.",
            nn: "Ein dato eller eit nummer blir lese feil, og fristar blir rekna frå feil dag.",
            en: "A date or number is misread, and deadlines run from the wrong day.",
        },
        sources: SKJEMAET,
        breaks: &[
            Example::breaks(
                "norsk-dato",
                "minimal",
                &[Edit::Set("/innhold/klage/mottattDato", "\"17.03.2026\"")],
                &["/innhold/klage/mottattDato"],
            ),
            Example::breaks(
                "31-februar",
                "minimal",
                &[Edit::Set("/innhold/klage/mottattDato", "\"2026-02-31\"")],
                &["/innhold/klage/mottattDato"],
            ),
            Example::breaks(
                "styretegn",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/0/tittel", "\"Brev\\u0007\"")],
                &["/innhold/dokumenter/0/tittel"],
            ),
        ],
        holds: &[Example::holds(
            "skuddaarsdag",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/kronologi/0/dato", "\"2024-02-29\"")],
        )],
    },
    check: Check::Layer,
};

pub(crate) const FOR_LANG: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-007"),
        name: "for-lang-tekst",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En tekst er ikke lengre enn grensen for feltet.",
            nn: "Ein tekst er ikkje lengre enn grensa for feltet.",
            en: "A text is no longer than the limit of its field.",
        },
        message: Text {
            nb: "Teksten er lengre enn {grense} tegn.",
            nn: "Teksten er lengre enn {grense} teikn.",
            en: "The text is longer than {grense} characters.",
        },
        action: Text {
            nb: "Forkort teksten, eller legg den ved som dokument.",
            nn: "Forkort teksten, eller legg han ved som dokument.",
            en: "Shorten the text, or attach it as a document.",
        },
        harm: Text {
            nb: "Et mottakersystem kan kutte teksten uten å si fra.",
            nn: "Eit mottakarsystem kan kutte teksten utan å seie frå.",
            en: "A receiving system may cut the text without saying so.",
        },
        sources: SKJEMAET,
        breaks: &[Example::breaks(
            "to-hundre-og-ett-tegn",
            "minimal",
            &[Edit::Fill("/innhold/dokumenter/0/tittel", 201)],
            &["/innhold/dokumenter/0/tittel"],
        )],
        holds: &[Example::holds(
            "to-hundre-tegn",
            "minimal",
            &[Edit::Fill("/innhold/dokumenter/0/tittel", 200)],
        )],
    },
    check: Check::Layer,
};

pub(crate) const TOM_TEKST: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-008"),
        name: "tom-tekst",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En tekst som er med, er ikke tom.",
            nn: "Ein tekst som er med, er ikkje tom.",
            en: "A text that is there is not empty.",
        },
        message: Text { nb: "Teksten er tom.", nn: "Teksten er tom.", en: "The text is empty." },
        action: Text {
            nb: "Fyll ut teksten, eller fjern feltet når det er valgfritt.",
            nn: "Fyll ut teksten, eller fjern feltet når det er valfritt.",
            en: "Fill in the text, or remove the field when it is optional.",
        },
        harm: Text {
            nb: "En tom tekst ser ut som et svar, men er det ikke.",
            nn: "Ein tom tekst ser ut som eit svar, men er det ikkje.",
            en: "An empty text looks like an answer but is not one.",
        },
        sources: SKJEMAET,
        breaks: &[Example::breaks(
            "tomt-sammendrag",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/sammendrag", "\"\"")],
            &["/innhold/saksfremstilling/sammendrag"],
        )],
        holds: &[Example::holds(
            "ett-tegn",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/sammendrag", "\"-\"")],
        )],
    },
    check: Check::Layer,
};

pub(crate) const FOR_FAA: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-009"),
        name: "for-faa-ledd",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En liste har så mange ledd som den skal ha.",
            nn: "Ei liste har så mange ledd som ho skal ha.",
            en: "A list has as many items as it must have.",
        },
        message: Text {
            nb: "Lista skal ha minst {grense} ledd.",
            nn: "Lista skal ha minst {grense} ledd.",
            en: "The list must have at least {grense} items.",
        },
        action: Text {
            nb: "Legg til det som mangler.",
            nn: "Legg til det som manglar.",
            en: "Add what is missing.",
        },
        harm: Text {
            nb: "Saken mangler noe den ikke kan avgjøres uten.",
            nn: "Saka manglar noko ho ikkje kan avgjerast utan.",
            en: "The case lacks something it cannot be decided without.",
        },
        sources: SKJEMAET,
        breaks: &[Example::breaks(
            "ingen-klagepunkter",
            "minimal",
            &[Edit::Set("/innhold/klage/klagepunkter", "[]")],
            &["/innhold/klage/klagepunkter"],
        )],
        holds: &[Example::holds(
            "tom-liste-der-det-er-lov",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/kommentarer", "[]")],
        )],
    },
    check: Check::Layer,
};

pub(crate) const FOR_MANGE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-010"),
        name: "for-mange-ledd",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En liste har ikke flere ledd enn den kan ha.",
            nn: "Ei liste har ikkje fleire ledd enn ho kan ha.",
            en: "A list has no more items than it can have.",
        },
        message: Text {
            nb: "Lista kan ha høyst {grense} ledd.",
            nn: "Lista kan ha høgst {grense} ledd.",
            en: "The list can have at most {grense} items.",
        },
        action: Text {
            nb: "Fjern ledd, eller del saken.",
            nn: "Fjern ledd, eller del saka.",
            en: "Remove items, or divide the case.",
        },
        harm: Text {
            nb: "Et mottakersystem kan miste leddene over grensen.",
            nn: "Eit mottakarsystem kan miste ledda over grensa.",
            en: "A receiving system may lose the items over the limit.",
        },
        sources: SKJEMAET,
        breaks: &[Example::breaks(
            "fire-skjermingshjemler",
            "minimal",
            &[Edit::Set("/innhold/skjerming/hjemler", r#"["OFFL_13", "FVL_13", "SOTJL_44", "OFFL_13"]"#)],
            &["/innhold/skjerming/hjemler"],
        )
        .also(&[("KO-SKJEMA-013", "/innhold/skjerming/hjemler")])],
        holds: &[Example::holds(
            "tre-skjermingshjemler",
            "minimal",
            &[Edit::Set("/innhold/skjerming/hjemler", r#"["OFFL_13", "FVL_13", "SOTJL_44"]"#)],
        )],
    },
    check: Check::Layer,
};

pub(crate) const FOR_LITE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-011"),
        name: "for-lite-tall",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et tall er ikke mindre enn det minste feltet tillater.",
            nn: "Eit tal er ikkje mindre enn det minste feltet tillèt.",
            en: "A number is no smaller than the field allows.",
        },
        message: Text {
            nb: "Tallet er mindre enn {grense}.",
            nn: "Talet er mindre enn {grense}.",
            en: "The number is smaller than {grense}.",
        },
        action: Text { nb: "Rett tallet.", nn: "Rett talet.", en: "Correct the number." },
        harm: Text {
            nb: "Tallet kan ikke være riktig, og det som bygger på det, blir feil.",
            nn: "Talet kan ikkje vere rett, og det som byggjer på det, blir feil.",
            en: "The number cannot be right, and what builds on it goes wrong.",
        },
        sources: SKJEMAET,
        breaks: &[Example::breaks(
            "tom-fil",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/0/stoerrelse", "0")],
            &["/innhold/dokumenter/0/stoerrelse"],
        )],
        holds: &[Example::holds("en-byte", "minimal", &[Edit::Set("/innhold/dokumenter/0/stoerrelse", "1")])],
    },
    check: Check::Layer,
};

pub(crate) const FOR_STORT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-012"),
        name: "for-stort-tall",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et tall er ikke større enn det største feltet tillater.",
            nn: "Eit tal er ikkje større enn det største feltet tillèt.",
            en: "A number is no larger than the field allows.",
        },
        message: Text {
            nb: "Tallet er større enn {grense}.",
            nn: "Talet er større enn {grense}.",
            en: "The number is larger than {grense}.",
        },
        action: Text { nb: "Rett tallet.", nn: "Rett talet.", en: "Correct the number." },
        harm: Text {
            nb: "Tallet kan ikke være riktig, og det som bygger på det, blir feil.",
            nn: "Talet kan ikkje vere rett, og det som byggjer på det, blir feil.",
            en: "The number cannot be right, and what builds on it goes wrong.",
        },
        sources: SKJEMAET,
        breaks: &[Example::breaks(
            "over-to-gib",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/0/stoerrelse", "2147483649")],
            &["/innhold/dokumenter/0/stoerrelse"],
        )],
        holds: &[Example::holds(
            "mange-sider",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/0/antallSider", "40")],
        )],
    },
    check: Check::Layer,
};

pub(crate) const LIKE_LEDD: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-013"),
        name: "like-ledd",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En liste uten rekkefølge har ikke samme ledd to ganger.",
            nn: "Ei liste utan rekkjefølgje har ikkje same ledd to gonger.",
            en: "A list without order does not have the same item twice.",
        },
        message: Text {
            nb: "Samme ledd står mer enn én gang i lista.",
            nn: "Same ledd står meir enn éin gong i lista.",
            en: "The same item stands more than once in the list.",
        },
        action: Text { nb: "Fjern det ene.", nn: "Fjern det eine.", en: "Remove one of them." },
        harm: Text {
            nb: "Det er uklart om noe annet skulle stått der.",
            nn: "Det er uklart om noko anna skulle stått der.",
            en: "It is unclear whether something else should have stood there.",
        },
        sources: SKJEMAET,
        breaks: &[Example::breaks(
            "samme-rolle-to-ganger",
            "minimal",
            &[Edit::Set("/innhold/parter/0/roller", r#"["SAKEN_GJELDER", "KLAGER", "KLAGER"]"#)],
            &["/innhold/parter/0/roller"],
        )],
        holds: &[Example::holds(
            "ulike-roller",
            "minimal",
            &[Edit::Set("/innhold/parter/0/roller", r#"["KLAGER", "SAKEN_GJELDER"]"#)],
        )],
    },
    check: Check::Layer,
};

pub(crate) const FEIL_NOEKKEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-014"),
        name: "feil-noekkel-i-utvidelser",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Nøkler i utvidelser er navn i omvendt DNS-form.",
            nn: "Nøklar i utvidelser er namn i omvend DNS-form.",
            en: "Keys in utvidelser are reverse-DNS names.",
        },
        message: Text {
            nb: "En nøkkel i utvidelser er ikke et navn i omvendt DNS-form.",
            nn: "Ein nøkkel i utvidelser er ikkje eit namn i omvend DNS-form.",
            en: "A key in utvidelser is not a reverse-DNS name.",
        },
        action: Text {
            nb: "Bruk et domenenavn dere eier, baklengs: no.eksempel.fagsystem.",
            nn: "Bruk eit domenenamn de eig, baklengs: no.eksempel.fagsystem.",
            en: "Use a domain name you own, backwards: no.eksempel.fagsystem.",
        },
        harm: Text {
            nb: "To leverandører bruker samme nøkkel om ulike ting.",
            nn: "To leverandørar brukar same nøkkel om ulike ting.",
            en: "Two vendors use the same key for different things.",
        },
        sources: SKJEMAET,
        breaks: &[Example::breaks(
            "noekkel-uten-punktum",
            "minimal",
            &[Edit::Set("/utvidelser", r#"{"fagsystem": 1}"#)],
            &["/utvidelser"],
        )],
        holds: &[Example::holds(
            "omvendt-dns",
            "minimal",
            &[Edit::Set("/utvidelser", r#"{"no.eksempel.fagsystem": 1}"#)],
        )],
    },
    check: Check::Layer,
};
