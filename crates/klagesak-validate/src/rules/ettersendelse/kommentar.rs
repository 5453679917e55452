//! The party's comment, and references outside an ettersendelse (ETTERSENDELSE).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Ettersender, Kodeverk, Meldingstype};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Dokument, Ettersendelse};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&TOM_KOMMENTAR, &KOMMENTAR_FRA_ANNEN, &KOMMENTAR_ETTER_MELDINGEN, &REFERANSE_UTENFOR];

const TOM_KOMMENTAR: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-ETTERSENDELSE-005"),
        name: "ettersendt-kommentar-uten-innhold",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En kommentar har tekst eller dokument.",
            nn: "Ein kommentar har tekst eller dokument.",
            en: "A comment has text or a document.",
        },
        message: Text {
            nb: "Kommentaren har verken tekst eller dokument.",
            nn: "Kommentaren har verken tekst eller dokument.",
            en: "The comment has neither text nor document.",
        },
        action: Text {
            nb: "Skriv kommentaren i tekst, eller vis til dokumentet.",
            nn: "Skriv kommentaren i tekst, eller vis til dokumentet.",
            en: "Write the comment in tekst, or point to the document.",
        },
        harm: Text {
            nb: "Klagerens svar til saksfremstillingen blir borte, og klagen avgjøres uten det.",
            nn: "Svaret frå klagaren til saksframstillinga blir borte, og klaga blir avgjord utan det.",
            en: "The appellant's answer to the statement is lost, and the appeal is decided without it.",
        },
        sources: &[Source::Fvl(Fvl::Oversendelse), Source::Format("ettersendelse")],
        breaks: &[Example::breaks(
            "tom",
            "ettersendelse",
            &[
                Edit::Set("/innhold/avsender", "\"PART\""),
                Edit::Set("/innhold/kommentar", r#"{"partId": "part-1", "mottattDato": "2026-05-15"}"#),
            ],
            &["/innhold/kommentar"],
        )],
        holds: &[Example::holds(
            "bare-dokument",
            "ettersendelse",
            &[
                Edit::Set("/innhold/avsender", "\"PART\""),
                Edit::Set(
                    "/innhold/kommentar",
                    r#"{"partId": "part-1", "mottattDato": "2026-05-15", "dokumentId": "b0000000-0000-4000-8000-000000000001"}"#,
                ),
            ],
        )],
    },
    check: Check::Ettersendelse(tom_kommentar),
};

fn tom_kommentar(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    let Some(kommentar) = &ettersendelse.kommentar else { return };
    if kommentar.tekst.is_none() && kommentar.dokument_id.is_none() {
        scope.at("/kommentar", &[]);
    }
}

const KOMMENTAR_FRA_ANNEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-ETTERSENDELSE-006"),
        name: "ettersendt-kommentar-fra-annen",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En kommentar kommer fra parten.",
            nn: "Ein kommentar kjem frå parten.",
            en: "A comment comes from the party.",
        },
        message: Text {
            nb: "Ettersendelsen har en kommentar fra en part, men avsenderen er {avsender}.",
            nn: "Ettersendinga har ein kommentar frå ein part, men avsendaren er {avsender}.",
            en: "The sending has a comment from a party, but the sender is {avsender}.",
        },
        action: Text {
            nb: "Skriv PART som avsender, og send andre dokumenter for seg.",
            nn: "Skriv PART som avsendar, og send andre dokument for seg.",
            en: "Write PART as avsender, and send other documents separately.",
        },
        harm: Text {
            nb: "Det klageren har sagt, kan bli lest som NAV-kontorets ord.",
            nn: "Det klagaren har sagt, kan bli lese som ord frå NAV-kontoret.",
            en: "What the appellant said may be read as the words of the NAV office.",
        },
        sources: &[Source::Format("ettersendelse")],
        breaks: &[Example::breaks(
            "fra-nav",
            "ettersendelse",
            &[Edit::Set(
                "/innhold/kommentar",
                r#"{"partId": "part-1", "mottattDato": "2026-05-15", "tekst": "Lønnen kom først i mars."}"#,
            )],
            &["/innhold/avsender"],
        )],
        holds: &[Example::holds(
            "fra-parten",
            "ettersendelse",
            &[
                Edit::Set("/innhold/avsender", "\"PART\""),
                Edit::Set(
                    "/innhold/kommentar",
                    r#"{"partId": "part-1", "mottattDato": "2026-05-15", "tekst": "Lønnen kom først i mars."}"#,
                ),
            ],
        )],
    },
    check: Check::Ettersendelse(kommentar_fra_annen),
};

fn kommentar_fra_annen(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    let Some(avsender) = ettersendelse.avsender.kode() else { return };
    if ettersendelse.kommentar.is_some() && ettersendelse.avsender != Ettersender::Part {
        scope.at("/avsender", &[("avsender", avsender.verdi.into())]);
    }
}

const KOMMENTAR_ETTER_MELDINGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-ETTERSENDELSE-007"),
        name: "ettersendt-kommentar-fra-fremtiden",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Kommentaren kom før ettersendelsen ble laget.",
            nn: "Kommentaren kom før ettersendinga vart laga.",
            en: "The comment came before the sending was created.",
        },
        message: Text {
            nb: "Kommentaren er oppgitt mottatt {dato}, etter at meldingen ble laget.",
            nn: "Kommentaren er oppgitt motteken {dato}, etter at meldinga vart laga.",
            en: "The comment is said to have come on {dato}, after the message was created.",
        },
        action: Text {
            nb: "Rett mottattDato.",
            nn: "Rett datoen i mottattDato.",
            en: "Correct mottattDato.",
        },
        harm: Text {
            nb: "Det kan se ut som klageren svarte for sent.",
            nn: "Det kan sjå ut som klagaren svarte for seint.",
            en: "It may look as if the appellant answered too late.",
        },
        sources: &[Source::Format("ettersendelse")],
        breaks: &[Example::breaks(
            "dagen-etter",
            "ettersendelse",
            &[
                Edit::Set("/innhold/avsender", "\"PART\""),
                Edit::Set(
                    "/innhold/kommentar",
                    r#"{"partId": "part-1", "mottattDato": "2026-05-19", "tekst": "Lønnen kom først i mars."}"#,
                ),
            ],
            &["/innhold/kommentar/mottattDato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "ettersendelse",
            &[
                Edit::Set("/innhold/avsender", "\"PART\""),
                Edit::Set(
                    "/innhold/kommentar",
                    r#"{"partId": "part-1", "mottattDato": "2026-05-18", "tekst": "Lønnen kom først i mars."}"#,
                ),
            ],
        )],
    },
    check: Check::Ettersendelse(kommentar_etter_meldingen),
};

fn kommentar_etter_meldingen(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    let (Some(kommentar), Some(laget)) = (&ettersendelse.kommentar, scope.opprettet()) else { return };
    if kommentar.mottatt_dato > laget {
        scope.at("/kommentar/mottattDato", &[("dato", kommentar.mottatt_dato.into())]);
    }
}

const REFERANSE_UTENFOR: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-ETTERSENDELSE-008"),
        name: "referanse-utenfor-ettersendelse",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Bare dokumenter i en ettersendelse viser til en linje i en forespørsel.",
            nn: "Berre dokument i ei ettersending viser til ei linje i ein førespurnad.",
            en: "Only documents of an ettersendelse name a line of a request.",
        },
        message: Text {
            nb: "Dokumentet har referanse, men meldingen er ikke en ettersendelse.",
            nn: "Dokumentet har referanse, men meldinga er ikkje ei ettersending.",
            en: "The document has a reference, but the message is no ettersendelse.",
        },
        action: Text {
            nb: "Ta bort referansen, eller send dokumentet i en ettersendelse.",
            nn: "Ta bort referansen, eller send dokumentet i ei ettersending.",
            en: "Remove the reference, or send the document in an ettersendelse.",
        },
        harm: Text {
            nb: "Den som spurte, ser ikke at svaret er kommet, og klageren blir spurt på nytt.",
            nn: "Den som spurde, ser ikkje at svaret er kome, og klagaren blir spurd på nytt.",
            en: "Whoever asked does not see that the answer has come, and the appellant is asked again.",
        },
        sources: &[Source::Format("dokumenter")],
        breaks: &[
            Example::breaks(
                "i-oversendelse",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/4/referanse", "\"konto\"")],
                &["/innhold/dokumenter/4/referanse"],
            ),
            Example::breaks(
                "i-avgjoerelse",
                "avgjoerelse",
                &[Edit::Set("/innhold/dokumenter/0/referanse", "\"konto\"")],
                &["/innhold/dokumenter/0/referanse"],
            ),
        ],
        holds: &[Example::holds(
            "i-ettersendelse",
            "ettersendelse",
            &[Edit::Set("/innhold/dokumenter/0/referanse", "\"konto\"")],
        )],
    },
    check: Check::Dokument(referanse_utenfor),
};

fn referanse_utenfor(dokument: &Dokument, scope: &mut Scope<'_>) {
    if dokument.referanse.is_some() && scope.hode().meldingstype != Meldingstype::Ettersendelse {
        scope.at("/referanse", &[]);
    }
}
