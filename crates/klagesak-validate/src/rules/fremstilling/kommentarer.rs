//! The parties' comments on the statement (FREMSTILLING, continued).

use klagesak_core::Text;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Saksfremstilling;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&FOER_FORELEGGINGEN, &ETTER_OPPRETTET, &UTEN_FORELEGGING, &TOM, &UKJENT_PART];

const FORMAT: Source = Source::Format("saksfremstilling");

const FOER_FORELEGGINGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-019"),
        name: "kommentar-foer-forelegging",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En kommentar til saksfremstillingen kommer etter at den er lagt frem.",
            nn: "Ein kommentar til saksframstillinga kjem etter at ho er lagd fram.",
            en: "A comment on the statement comes after the statement is presented.",
        },
        message: Text {
            nb: "Kommentaren kom {mottatt}, før saksfremstillingen ble lagt frem {forelagt}.",
            nn: "Kommentaren kom {mottatt}, før saksframstillinga vart lagd fram {forelagt}.",
            en: "The comment came on {mottatt}, before the statement was presented on {forelagt}.",
        },
        action: Text {
            nb: "Rett datoen. Det klageren skrev tidligere, er en del av klagen eller et dokument i saken.",
            nn: "Rett datoen. Det klagaren skreiv tidlegare, er ein del av klaga eller eit dokument i saka.",
            en: "Correct the date. What the person wrote earlier is part of the appeal or a document in the case.",
        },
        harm: Text {
            nb: "Det ser ut som klageren har svart på NAV-kontorets syn, uten å ha sett det.",
            nn: "Det ser ut som klagaren har svart på synet til NAV-kontoret, utan å ha sett det.",
            en: "It looks as if the person has answered the NAV office's view without having seen it.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Oversendelse)],
        breaks: &[Example::breaks(
            "dagen-foer",
            "komplett",
            &[Edit::Set("/innhold/saksfremstilling/kommentarer/0/mottattDato", "\"2026-05-11\"")],
            &["/innhold/saksfremstilling/kommentarer/0/mottattDato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "komplett",
            &[Edit::Set("/innhold/saksfremstilling/kommentarer/0/mottattDato", "\"2026-05-12\"")],
        )],
    },
    check: Check::Saksfremstilling(foer_foreleggingen),
};

fn foer_foreleggingen(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(forelagt) = &saksfremstilling.forelagt else { return };
    for (i, kommentar) in saksfremstilling.kommentarer.iter().enumerate() {
        if kommentar.mottatt_dato < forelagt.dato {
            let params = [("mottatt", kommentar.mottatt_dato.into()), ("forelagt", forelagt.dato.into())];
            scope.at(&format!("/kommentarer/{i}/mottattDato"), &params);
        }
    }
}

const ETTER_OPPRETTET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-020"),
        name: "kommentar-etter-oversendelsen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En kommentar som er med, har kommet før meldingen ble laget.",
            nn: "Ein kommentar som er med, har kome før meldinga vart laga.",
            en: "A comment that is included came before the message was made.",
        },
        message: Text {
            nb: "Kommentaren skal ha kommet {mottatt}, men meldingen ble laget {opprettet}.",
            nn: "Kommentaren skal ha kome {mottatt}, men meldinga vart laga {opprettet}.",
            en: "The comment is said to have come on {mottatt}, but the message was made on {opprettet}.",
        },
        action: Text {
            nb: "Rett datoen. En kommentar som kommer senere, sendes som ettersendelse.",
            nn: "Rett datoen. Ein kommentar som kjem seinare, blir send som ettersending.",
            en: "Correct the date. A comment that comes later is sent on in a message of its own.",
        },
        harm: Text {
            nb: "Ingen vet når klageren svarte, og om fristen ble holdt.",
            nn: "Ingen veit når klagaren svarte, og om fristen vart halden.",
            en: "Nobody knows when the person answered, and whether it was in time.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "dagen-etter",
            "komplett",
            &[Edit::Set("/innhold/saksfremstilling/kommentarer/0/mottattDato", "\"2026-05-21\"")],
            &["/innhold/saksfremstilling/kommentarer/0/mottattDato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "komplett",
            &[Edit::Set("/innhold/saksfremstilling/kommentarer/0/mottattDato", "\"2026-05-20\"")],
        )],
    },
    check: Check::Saksfremstilling(etter_opprettet),
};

fn etter_opprettet(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet() else { return };
    for (i, kommentar) in saksfremstilling.kommentarer.iter().enumerate() {
        if kommentar.mottatt_dato > opprettet {
            let params = [("mottatt", kommentar.mottatt_dato.into()), ("opprettet", opprettet.into())];
            scope.at(&format!("/kommentarer/{i}/mottattDato"), &params);
        }
    }
}

const UTEN_FORELEGGING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-021"),
        name: "kommentar-uten-forelegging",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Bare en saksfremstilling som er lagt frem, har kommentarer.",
            nn: "Berre ei saksframstilling som er lagd fram, har kommentarar.",
            en: "Only a statement that was presented has comments.",
        },
        message: Text {
            nb: "Saksfremstillingen er ikke lagt frem, men det er kommentarer til den.",
            nn: "Saksframstillinga er ikkje lagd fram, men det er kommentarar til henne.",
            en: "The statement was not presented, yet there are comments on it.",
        },
        action: Text {
            nb: "Skriv når saksfremstillingen ble lagt frem, eller legg kommentarene blant dokumentene.",
            nn: "Skriv når saksframstillinga vart lagd fram, eller legg kommentarane blant dokumenta.",
            en: "Give the day the statement was presented, or put the comments among the documents.",
        },
        harm: Text {
            nb: "Statsforvalteren vet ikke om klageren har sett saksfremstillingen, og må spørre.",
            nn: "Statsforvaltaren veit ikkje om klagaren har sett saksframstillinga, og må spørje.",
            en: "The County Governor does not know whether the person has seen the statement, and must ask.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Oversendelse)],
        breaks: &[Example::breaks(
            "ikke-forelagt-men-kommentert",
            "komplett",
            &[Edit::Remove("/innhold/saksfremstilling/forelagt"), UNNTATT],
            &["/innhold/saksfremstilling/kommentarer"],
        )],
        holds: &[Example::holds("forelagt-og-kommentert", "komplett", &[])],
    },
    check: Check::Saksfremstilling(uten_forelegging),
};

const UNNTATT: Edit = Edit::Set(
    "/innhold/saksfremstilling/ikkeForelagt",
    r#"{ "hjemmel": { "lov": "FVL", "paragraf": "19" }, "begrunnelse": "Hensynet til en annen person." }"#,
);

fn uten_forelegging(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Saksfremstilling { forelagt, ikke_forelagt, kommentarer, .. } = saksfremstilling;
    if forelagt.is_none() && ikke_forelagt.is_some() && !kommentarer.is_empty() {
        scope.at("/kommentarer", &[]);
    }
}

const TOM: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-022"),
        name: "kommentar-uten-innhold",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En kommentar har en tekst eller et dokument.",
            nn: "Ein kommentar har ein tekst eller eit dokument.",
            en: "A comment has a text or a document.",
        },
        message: Text {
            nb: "Kommentaren har verken tekst eller dokument.",
            nn: "Kommentaren har verken tekst eller dokument.",
            en: "The comment has neither text nor document.",
        },
        action: Text {
            nb: "Skriv kommentaren i tekst, eller vis til dokumentet med dokumentId.",
            nn: "Skriv kommentaren i tekst, eller vis til dokumentet med dokumentId.",
            en: "Write the comment in tekst, or point to the document with dokumentId.",
        },
        harm: Text {
            nb: "Det klageren svarte, kommer ikke frem til den som skal avgjøre saken.",
            nn: "Det klagaren svarte, kjem ikkje fram til den som skal avgjere saka.",
            en: "What the person answered does not reach those who decide the case.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "uten-begge",
            "komplett",
            &[Edit::Set(
                "/innhold/saksfremstilling/kommentarer/-",
                r#"{ "partId": "part-1", "mottattDato": "2026-05-18" }"#,
            )],
            &["/innhold/saksfremstilling/kommentarer/1"],
        )],
        holds: &[
            Example::holds(
                "bare-tekst",
                "komplett",
                &[Edit::Set(
                    "/innhold/saksfremstilling/kommentarer/-",
                    r#"{ "partId": "part-1", "mottattDato": "2026-05-18", "tekst": "Jeg er enig med fullmektigen." }"#,
                )],
            ),
            Example::holds(
                "bare-dokument",
                "komplett",
                &[Edit::Remove("/innhold/saksfremstilling/kommentarer/0/tekst")],
            ),
        ],
    },
    check: Check::Saksfremstilling(tom),
};

fn tom(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, kommentar) in saksfremstilling.kommentarer.iter().enumerate() {
        let tekst = kommentar.tekst.as_ref().is_some_and(|t| !t.as_str().trim().is_empty());
        if !tekst && kommentar.dokument_id.is_none() {
            scope.at(&format!("/kommentarer/{i}"), &[]);
        }
    }
}

const UKJENT_PART: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-023"),
        name: "kommentar-fra-ukjent-part",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En kommentar er fra en part i saken.",
            nn: "Ein kommentar er frå ein part i saka.",
            en: "A comment is from a party to the case.",
        },
        message: Text {
            nb: "Kommentaren er fra en part som ikke er med i meldingen.",
            nn: "Kommentaren er frå ein part som ikkje er med i meldinga.",
            en: "The comment is from a party that is not in the message.",
        },
        action: Text {
            nb: "Rett partId, eller ta med parten.",
            nn: "Rett partId, eller ta med parten.",
            en: "Correct partId, or include the party.",
        },
        harm: Text {
            nb: "Statsforvalteren vet ikke hvem som har svart, og kan ikke sende avgjørelsen til dem.",
            nn: "Statsforvaltaren veit ikkje kven som har svart, og kan ikkje sende avgjerda til dei.",
            en: "The County Governor does not know who has answered, and cannot send them the outcome.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "ukjent-part",
            "komplett",
            &[Edit::Set("/innhold/saksfremstilling/kommentarer/0/partId", "\"part-9\"")],
            &["/innhold/saksfremstilling/kommentarer/0/partId"],
        )],
        holds: &[Example::holds(
            "annen-part",
            "komplett",
            &[Edit::Set("/innhold/saksfremstilling/kommentarer/0/partId", "\"part-2\"")],
        )],
    },
    check: Check::Saksfremstilling(ukjent_part),
};

fn ukjent_part(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, kommentar) in saksfremstilling.kommentarer.iter().enumerate() {
        if scope.part(&kommentar.part_id).is_none() {
            scope.at(&format!("/kommentarer/{i}/partId"), &[]);
        }
    }
}
