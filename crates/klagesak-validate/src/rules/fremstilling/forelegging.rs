//! That the person appealing has seen the statement, or why not (FREMSTILLING, continued).

use klagesak_core::Text;
use klagesak_core::kodeverk::Lov;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Saksfremstilling;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &IKKE_FORKLART,
    &BEGGE,
    &FOER_SAKSFREMSTILLINGEN,
    &ETTER_OPPRETTET,
    &FRIST_FOER_FORELEGGELSEN,
    &KORT_FRIST,
    &ANNEN_HJEMMEL,
];

const FORMAT: Source = Source::Format("saksfremstilling");

const IKKE_FORKLART: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-012"),
        name: "verken-forelagt-eller-forklart",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saksfremstillingen er lagt frem for klageren, eller det står hvorfor ikke.",
            nn: "Saksframstillinga er lagd fram for klagaren, eller det står kvifor ikkje.",
            en: "The statement of the case was presented to the person appealing, or it says why not.",
        },
        message: Text {
            nb: "Det står verken når saksfremstillingen ble lagt frem for klageren, eller hvorfor den ikke ble det.",
            nn: "Det står verken når saksframstillinga vart lagd fram for klagaren, eller kvifor ho ikkje vart det.",
            en: "The message says neither when the statement was presented to the person appealing nor why it was not.",
        },
        action: Text {
            nb: "Send klageren eller fullmektigen kopi og skriv dagen, eller skriv hjemmel og begrunnelse for å la være.",
            nn: "Send klagaren eller fullmektigen kopi og skriv dagen, eller skriv heimel og grunngiving for å la vere.",
            en: "Send a copy to the person or the representative and give the day, or give the legal basis and reasons for not doing so.",
        },
        harm: Text {
            nb: "Klageren får ikke rettet opp feil i saksfremstillingen før saken avgjøres, og saken kan måtte behandles på nytt.",
            nn: "Klagaren får ikkje retta opp feil i saksframstillinga før saka blir avgjord, og saka kan måtte behandlast på nytt.",
            en: "The person cannot correct mistakes in the statement before the case is decided, and the case may have to be treated again.",
        },
        sources: &[Source::Fvl(Fvl::Oversendelse), FORMAT],
        breaks: &[Example::breaks(
            "ingen-av-dem",
            "minimal",
            &[Edit::Remove("/innhold/saksfremstilling/forelagt")],
            &["/innhold/saksfremstilling/forelagt"],
        )],
        holds: &[Example::holds(
            "ikke-forelagt-med-grunn",
            "minimal",
            &[Edit::Remove("/innhold/saksfremstilling/forelagt"), UNNTATT],
        )],
    },
    check: Check::Saksfremstilling(ikke_forklart),
};

const UNNTATT: Edit = Edit::Set(
    "/innhold/saksfremstilling/ikkeForelagt",
    r#"{ "hjemmel": { "lov": "FVL", "paragraf": "19" }, "begrunnelse": "Hensynet til en annen person." }"#,
);

fn ikke_forklart(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    if saksfremstilling.forelagt.is_none() && saksfremstilling.ikke_forelagt.is_none() {
        scope.at("/forelagt", &[]);
    }
}

const BEGGE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-013"),
        name: "baade-forelagt-og-ikke-forelagt",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saksfremstillingen er enten lagt frem eller ikke.",
            nn: "Saksframstillinga er anten lagd fram eller ikkje.",
            en: "The statement of the case was either presented or not.",
        },
        message: Text {
            nb: "Saksfremstillingen står både som lagt frem og som ikke lagt frem.",
            nn: "Saksframstillinga står både som lagd fram og som ikkje lagd fram.",
            en: "The statement is given both as presented and as not presented.",
        },
        action: Text {
            nb: "Ta ut den av forelagt og ikkeForelagt som ikke stemmer.",
            nn: "Ta ut den av forelagt og ikkeForelagt som ikkje stemmer.",
            en: "Take out whichever of forelagt and ikkeForelagt is not true.",
        },
        harm: Text {
            nb: "Statsforvalteren vet ikke om klageren kjenner NAV-kontorets syn, og må spørre før saken kan avgjøres.",
            nn: "Statsforvaltaren veit ikkje om klagaren kjenner synet til NAV-kontoret, og må spørje før saka kan avgjerast.",
            en: "The County Governor does not know whether the person has seen the NAV office's view, and must ask before deciding.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "begge",
            "minimal",
            &[UNNTATT],
            &["/innhold/saksfremstilling/ikkeForelagt"],
        )],
        holds: &[Example::holds("bare-forelagt", "minimal", &[])],
    },
    check: Check::Saksfremstilling(begge),
};

fn begge(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    if saksfremstilling.forelagt.is_some() && saksfremstilling.ikke_forelagt.is_some() {
        scope.at("/ikkeForelagt", &[]);
    }
}

const FOER_SAKSFREMSTILLINGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-014"),
        name: "forelagt-foer-saksfremstillingen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saksfremstillingen er ferdig når den legges frem.",
            nn: "Saksframstillinga er ferdig når ho blir lagd fram.",
            en: "The statement of the case is finished when it is presented.",
        },
        message: Text {
            nb: "Saksfremstillingen ble lagt frem {forelagt}, men er datert {dato}.",
            nn: "Saksframstillinga vart lagd fram {forelagt}, men er datert {dato}.",
            en: "The statement was presented on {forelagt}, but is dated {dato}.",
        },
        action: Text {
            nb: "Rett datoen. Er saksfremstillingen endret siden, legg den frem på nytt.",
            nn: "Rett datoen. Er saksframstillinga endra sidan, legg henne fram på nytt.",
            en: "Correct the date. If the statement has changed since, present it again.",
        },
        harm: Text {
            nb: "Klageren kan ha kommentert en annen tekst enn den Statsforvalteren leser.",
            nn: "Klagaren kan ha kommentert ein annan tekst enn den Statsforvaltaren les.",
            en: "The person may have commented on another text than the one the County Governor reads.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Oversendelse)],
        breaks: &[Example::breaks(
            "dagen-foer",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/forelagt/dato", "\"2026-04-13\"")],
            &["/innhold/saksfremstilling/forelagt/dato"],
        )],
        holds: &[Example::holds("samme-dag", "minimal", &[])],
    },
    check: Check::Saksfremstilling(foer_saksfremstillingen),
};

// Where the statement itself is dated too late, that is the mistake, and it has its own rule; so too in the next check.
fn foer_saksfremstillingen(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let (Some(forelagt), Some(opprettet)) = (&saksfremstilling.forelagt, scope.opprettet()) else {
        return;
    };
    if forelagt.dato < saksfremstilling.dato && saksfremstilling.dato <= opprettet {
        let params = [("forelagt", forelagt.dato.into()), ("dato", saksfremstilling.dato.into())];
        scope.at("/forelagt/dato", &params);
    }
}

const ETTER_OPPRETTET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-015"),
        name: "forelagt-etter-oversendelsen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saksfremstillingen er lagt frem når det står at den er det.",
            nn: "Saksframstillinga er lagd fram når det står at ho er det.",
            en: "The statement of the case has been presented when it says so.",
        },
        message: Text {
            nb: "Saksfremstillingen skal være lagt frem {forelagt}, men meldingen ble laget {opprettet}.",
            nn: "Saksframstillinga skal vere lagd fram {forelagt}, men meldinga vart laga {opprettet}.",
            en: "The statement is said to be presented on {forelagt}, but the message was made on {opprettet}.",
        },
        action: Text {
            nb: "Send klageren saksfremstillingen først, eller rett datoen.",
            nn: "Send klagaren saksframstillinga først, eller rett datoen.",
            en: "Send the person the statement first, or correct the date.",
        },
        harm: Text {
            nb: "Ingen vet om klageren faktisk har fått saksfremstillingen.",
            nn: "Ingen veit om klagaren faktisk har fått saksframstillinga.",
            en: "Nobody knows whether the person has in fact had the statement.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Oversendelse)],
        breaks: &[Example::breaks(
            "dagen-etter",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/forelagt/dato", "\"2026-04-22\"")],
            &["/innhold/saksfremstilling/forelagt/dato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/forelagt/dato", "\"2026-04-21\"")],
        )],
    },
    check: Check::Saksfremstilling(etter_opprettet),
};

fn etter_opprettet(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let (Some(forelagt), Some(opprettet)) = (&saksfremstilling.forelagt, scope.opprettet()) else {
        return;
    };
    if forelagt.dato > opprettet && saksfremstilling.dato <= opprettet {
        let params = [("forelagt", forelagt.dato.into()), ("opprettet", opprettet.into())];
        scope.at("/forelagt/dato", &params);
    }
}

const FRIST_FOER_FORELEGGELSEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-016"),
        name: "kommentarfrist-foer-forelegging",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Fristen for å kommentere går ut etter at saksfremstillingen er lagt frem.",
            nn: "Fristen for å kommentere går ut etter at saksframstillinga er lagd fram.",
            en: "The deadline for comments ends after the statement is presented.",
        },
        message: Text {
            nb: "Fristen for å kommentere gikk ut {frist}, før saksfremstillingen ble lagt frem {forelagt}.",
            nn: "Fristen for å kommentere gjekk ut {frist}, før saksframstillinga vart lagd fram {forelagt}.",
            en: "The deadline for comments was {frist}, before the statement was presented on {forelagt}.",
        },
        action: Text {
            nb: "Rett fristen, og gi klageren ny frist om nødvendig.",
            nn: "Rett fristen, og gi klagaren ny frist om det trengst.",
            en: "Correct the deadline, and give the person a new one if needed.",
        },
        harm: Text {
            nb: "Klageren har i praksis ikke kunnet svare.",
            nn: "Klagaren har i praksis ikkje kunna svare.",
            en: "The person has in practice been unable to answer.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "dagen-foer",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/forelagt/kommentarfrist", "\"2026-04-13\"")],
            &["/innhold/saksfremstilling/forelagt/kommentarfrist"],
        )],
        holds: &[Example::holds("to-uker", "minimal", &[])],
    },
    check: Check::Saksfremstilling(frist_foer_foreleggelsen),
};

fn frist_foer_foreleggelsen(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(forelagt) = &saksfremstilling.forelagt else { return };
    let Some(frist) = forelagt.kommentarfrist else { return };
    if frist < forelagt.dato {
        scope.at("/forelagt/kommentarfrist", &[("frist", frist.into()), ("forelagt", forelagt.dato.into())]);
    }
}

const KORT_FRIST: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-017"),
        name: "kort-kommentarfrist",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klageren får minst tre dager til å kommentere saksfremstillingen.",
            nn: "Klagaren får minst tre dagar til å kommentere saksframstillinga.",
            en: "The person appealing has at least three days to comment on the statement.",
        },
        message: Text {
            nb: "Antall dager klageren fikk til å kommentere saksfremstillingen: {dager}.",
            nn: "Talet på dagar klagaren fekk til å kommentere saksframstillinga: {dager}.",
            en: "Number of days the person appealing had to comment on the statement: {dager}.",
        },
        action: Text {
            nb: "Gi lengre frist. Saken kan sendes over mens fristen løper.",
            nn: "Gi lengre frist. Saka kan sendast over medan fristen går.",
            en: "Give a longer deadline. The case can be transferred while it runs.",
        },
        harm: Text {
            nb: "Den som får brev i posten eller trenger hjelp til å lese det, rekker ikke å svare.",
            nn: "Den som får brev i posten eller treng hjelp til å lese det, rekk ikkje å svare.",
            en: "Someone who gets letters by post, or needs help to read them, has no time to answer.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "to-dager",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/forelagt/kommentarfrist", "\"2026-04-16\"")],
            &["/innhold/saksfremstilling/forelagt/kommentarfrist"],
        )],
        holds: &[Example::holds(
            "tre-dager",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/forelagt/kommentarfrist", "\"2026-04-17\"")],
        )],
    },
    check: Check::Saksfremstilling(kort_frist),
};

/// No law or guidance names a number; fewer days than these cannot be meant.
const KORTESTE_FRIST: u64 = 3;

fn kort_frist(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(forelagt) = &saksfremstilling.forelagt else { return };
    let Some(frist) = forelagt.kommentarfrist else { return };
    let dager = (frist.naive() - forelagt.dato.naive()).num_days();
    let Ok(dager) = u64::try_from(dager) else { return };
    if dager < KORTESTE_FRIST {
        scope.at("/forelagt/kommentarfrist", &[("dager", dager.into())]);
    }
}

const ANNEN_HJEMMEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-018"),
        name: "ikke-forelagt-etter-annen-hjemmel",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saksfremstillingen holdes tilbake bare etter unntakene fra partens innsyn.",
            nn: "Saksframstillinga blir halden tilbake berre etter unntaka frå innsynet til parten.",
            en: "The statement of the case is withheld only under the exceptions from the party's access.",
        },
        message: Text {
            nb: "Hjemmelen for ikke å legge frem saksfremstillingen er en annen enn forvaltningsloven § 19.",
            nn: "Heimelen for ikkje å leggje fram saksframstillinga er ein annan enn forvaltningslova § 19.",
            en: "The legal basis for not presenting the statement is not section 19 of the Public Administration Act.",
        },
        action: Text {
            nb: "Kontroller hjemmelen. Finnes det ikke noe unntak, skal klageren ha kopi.",
            nn: "Kontroller heimelen. Finst det ikkje noko unntak, skal klagaren ha kopi.",
            en: "Check the legal basis. If there is no exception, the person must have a copy.",
        },
        harm: Text {
            nb: "Klageren blir nektet å se NAV-kontorets syn uten at loven gir adgang til det.",
            nn: "Klagaren blir nekta å sjå synet til NAV-kontoret utan at lova gir høve til det.",
            en: "The person is refused the NAV office's view without the law allowing it.",
        },
        sources: &[Source::Fvl(Fvl::Oversendelse), Source::Fvl(Fvl::Partsinnsyn)],
        breaks: &[Example::breaks(
            "taushetsplikt",
            "minimal",
            &[
                Edit::Remove("/innhold/saksfremstilling/forelagt"),
                UNNTATT,
                Edit::Set("/innhold/saksfremstilling/ikkeForelagt/hjemmel/paragraf", "\"13\""),
            ],
            &["/innhold/saksfremstilling/ikkeForelagt/hjemmel"],
        )],
        holds: &[Example::holds(
            "paragraf-19",
            "minimal",
            &[Edit::Remove("/innhold/saksfremstilling/forelagt"), UNNTATT],
        )],
    },
    check: Check::Saksfremstilling(annen_hjemmel),
};

// The section number is known for the act of 1967 only; under another act nothing is said.
fn annen_hjemmel(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(grunn) = &saksfremstilling.ikke_forelagt else { return };
    let unntak = grunn.hjemmel.lov == Lov::Fvl && grunn.hjemmel.paragraf.as_str() == "19";
    let kjent =
        scope.law().paragraf(Fvl::Partsinnsyn).is_some() && !matches!(grunn.hjemmel.lov, Lov::Ukjent(_));
    if kjent && !unntak {
        scope.at("/ikkeForelagt/hjemmel", &[]);
    }
}
