//! The statement of the case: its date, its chronology, and the children it concerns (FREMSTILLING, continued).

use klagesak_core::Text;
use klagesak_core::kodeverk::Hastegrunn;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Saksfremstilling;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &ETTER_OPPRETTET,
    &FOER_KLAGEN,
    &GAMMEL,
    &KRONOLOGI_UORDNET,
    &KRONOLOGI_FREM_I_TID,
    &BARN_UTEN_VURDERING,
    &HASTEGRUNN_UTEN_BARN,
];

const FORMAT: Source = Source::Format("saksfremstilling");

const ETTER_OPPRETTET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-005"),
        name: "saksfremstilling-etter-oversendelsen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saksfremstillingen er ferdig før saken sendes over.",
            nn: "Saksframstillinga er ferdig før saka blir send over.",
            en: "The statement of the case is finished before the case is transferred.",
        },
        message: Text {
            nb: "Saksfremstillingen er datert {dato}, men meldingen ble laget {opprettet}.",
            nn: "Saksframstillinga er datert {dato}, men meldinga vart laga {opprettet}.",
            en: "The statement is dated {dato}, but the message was made on {opprettet}.",
        },
        action: Text {
            nb: "Rett datoen på saksfremstillingen.",
            nn: "Rett datoen på saksframstillinga.",
            en: "Correct the date of the statement.",
        },
        harm: Text {
            nb: "Klageren og Statsforvalteren vet ikke om de har lest den ferdige teksten.",
            nn: "Klagaren og Statsforvaltaren veit ikkje om dei har lese den ferdige teksten.",
            en: "Neither the person nor the County Governor knows whether they have read the finished text.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "dagen-etter",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/dato", "\"2026-04-22\"")],
            &["/innhold/saksfremstilling/dato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "minimal",
            &[
                Edit::Set("/innhold/saksfremstilling/dato", "\"2026-04-21\""),
                Edit::Set("/innhold/saksfremstilling/forelagt/dato", "\"2026-04-21\""),
            ],
        )],
    },
    check: Check::Saksfremstilling(etter_opprettet),
};

fn etter_opprettet(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet() else { return };
    if saksfremstilling.dato > opprettet {
        scope.at("/dato", &[("dato", saksfremstilling.dato.into()), ("opprettet", opprettet.into())]);
    }
}

const FOER_KLAGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-006"),
        name: "saksfremstilling-foer-klagen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saksfremstillingen er skrevet etter at klagen ble mottatt.",
            nn: "Saksframstillinga er skriven etter at klaga vart motteken.",
            en: "The statement of the case is written after the appeal was received.",
        },
        message: Text {
            nb: "Saksfremstillingen er datert {dato}, før klagen ble mottatt {mottatt}.",
            nn: "Saksframstillinga er datert {dato}, før klaga vart motteken {mottatt}.",
            en: "The statement is dated {dato}, before the appeal was received on {mottatt}.",
        },
        action: Text {
            nb: "Rett datoen, eller skriv en saksfremstilling som svarer på denne klagen.",
            nn: "Rett datoen, eller skriv ei saksframstilling som svarer på denne klaga.",
            en: "Correct the date, or write a statement that answers this appeal.",
        },
        harm: Text {
            nb: "Saksfremstillingen kan høre til en eldre klage, og det klageren nå tar opp, er ikke vurdert.",
            nn: "Saksframstillinga kan høyre til ei eldre klage, og det klagaren no tek opp, er ikkje vurdert.",
            en: "The statement may belong to an older appeal, so that what the person now raises has not been considered.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Underinstans)],
        breaks: &[Example::breaks(
            "dagen-foer",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/dato", "\"2026-03-16\"")],
            &["/innhold/saksfremstilling/dato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/dato", "\"2026-03-17\"")],
        )],
    },
    check: Check::Saksfremstilling(foer_klagen),
};

fn foer_klagen(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let mottatt = innhold.klage.mottatt_dato;
    if saksfremstilling.dato < mottatt {
        scope.at("/dato", &[("dato", saksfremstilling.dato.into()), ("mottatt", mottatt.into())]);
    }
}

const GAMMEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-007"),
        name: "gammel-saksfremstilling",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saksfremstillingen er høyst 90 dager gammel når saken sendes over.",
            nn: "Saksframstillinga er høgst 90 dagar gammal når saka blir send over.",
            en: "The statement of the case is at most 90 days old when the case is transferred.",
        },
        message: Text {
            nb: "Saksfremstillingen er fra {dato} og var {dager} dager gammel da meldingen ble laget.",
            nn: "Saksframstillinga er frå {dato} og var {dager} dagar gammal då meldinga vart laga.",
            en: "The statement is of {dato} and was {dager} days old when the message was made.",
        },
        action: Text {
            nb: "Se om situasjonen har endret seg, og oppdater saksfremstillingen.",
            nn: "Sjå om situasjonen har endra seg, og oppdater saksframstillinga.",
            en: "See whether the situation has changed, and update the statement.",
        },
        harm: Text {
            nb: "Inntekt, bolig og familie kan ha endret seg. Saken blir avgjort på gamle opplysninger eller sendt tilbake.",
            nn: "Inntekt, bustad og familie kan ha endra seg. Saka blir avgjord på gamle opplysningar eller send tilbake.",
            en: "Income, housing and family may have changed. The case is decided on old information or sent back.",
        },
        sources: &[Source::Fvl(Fvl::Utredning), FORMAT],
        breaks: &[Example::breaks(
            "91-dager",
            "minimal",
            &[Edit::Set("/opprettet", "\"2026-07-14T10:15:00+02:00\"")],
            &["/innhold/saksfremstilling/dato"],
        )],
        holds: &[Example::holds(
            "90-dager",
            "minimal",
            &[Edit::Set("/opprettet", "\"2026-07-13T10:15:00+02:00\"")],
        )],
    },
    check: Check::Saksfremstilling(gammel),
};

const HOEYESTE_ALDER: u64 = 90;

// A statement dated before the appeal is not old but misdated, and has its own rule.
fn gammel(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let (Some(innhold), Some(opprettet)) = (scope.oversendelse(), scope.opprettet()) else { return };
    let dager = (opprettet.naive() - saksfremstilling.dato.naive()).num_days();
    let Ok(dager) = u64::try_from(dager) else { return };
    if dager > HOEYESTE_ALDER && saksfremstilling.dato >= innhold.klage.mottatt_dato {
        scope.at("/dato", &[("dato", saksfremstilling.dato.into()), ("dager", dager.into())]);
    }
}

const KRONOLOGI_UORDNET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-008"),
        name: "kronologi-ikke-i-rekkefoelge",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Kronologien står i tidsrekkefølge, det eldste først.",
            nn: "Kronologien står i tidsrekkjefølgje, det eldste først.",
            en: "The chronology is in order of time, oldest first.",
        },
        message: Text {
            nb: "Hendelsen {dato} står etter en hendelse {forrige}.",
            nn: "Hendinga {dato} står etter ei hending {forrige}.",
            en: "The event of {dato} comes after one of {forrige}.",
        },
        action: Text {
            nb: "Sett hendelsene i rekkefølge etter dato, eller rett datoen.",
            nn: "Set hendingane i rekkjefølgje etter dato, eller rett datoen.",
            en: "Put the events in order of date, or correct the date.",
        },
        harm: Text {
            nb: "Saksbehandleren hos Statsforvalteren må pusle saken sammen selv, og en feil dato blir ikke oppdaget.",
            nn: "Saksbehandlaren hos Statsforvaltaren må setje saka saman sjølv, og ein feil dato blir ikkje oppdaga.",
            en: "The case worker at the County Governor must piece the case together, and a wrong date goes unnoticed.",
        },
        sources: &[FORMAT],
        breaks: &[
            Example::breaks(
                "dagen-foer-den-forrige",
                "minimal",
                &[Edit::Set("/innhold/saksfremstilling/kronologi/1/dato", "\"2026-02-15\"")],
                &["/innhold/saksfremstilling/kronologi/1/dato"],
            ),
            Example::breaks(
                "nyeste-foerst",
                "minimal",
                &[
                    Edit::Set("/innhold/saksfremstilling/kronologi/0/dato", "\"2026-03-17\""),
                    Edit::Set("/innhold/saksfremstilling/kronologi/2/dato", "\"2026-02-16\""),
                ],
                &["/innhold/saksfremstilling/kronologi/1/dato"],
            ),
        ],
        holds: &[Example::holds(
            "samme-dag",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/kronologi/1/dato", "\"2026-02-16\"")],
        )],
    },
    check: Check::Saksfremstilling(kronologi_uordnet),
};

// Only the first place: a list with the newest first is one mistake, not one for every event.
fn kronologi_uordnet(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let kronologi = &saksfremstilling.kronologi;
    let naboer = kronologi.iter().zip(kronologi.iter().skip(1)).enumerate();
    for (i, (forrige, punkt)) in naboer {
        if punkt.dato < forrige.dato {
            let params = [("dato", punkt.dato.into()), ("forrige", forrige.dato.into())];
            scope.at(&format!("/kronologi/{}/dato", i + 1), &params);
            return;
        }
    }
}

const KRONOLOGI_FREM_I_TID: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-009"),
        name: "kronologi-frem-i-tid",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Kronologien forteller bare det som har skjedd.",
            nn: "Kronologien fortel berre det som har hendt.",
            en: "The chronology tells only what has happened.",
        },
        message: Text {
            nb: "Hendelsen er datert {dato}, men meldingen ble laget {opprettet}.",
            nn: "Hendinga er datert {dato}, men meldinga vart laga {opprettet}.",
            en: "The event is dated {dato}, but the message was made on {opprettet}.",
        },
        action: Text {
            nb: "Rett datoen. Det som skal skje senere, for eksempel en utkastelse, hører hjemme i sammendraget.",
            nn: "Rett datoen. Det som skal hende seinare, til dømes ei utkasting, høyrer heime i samandraget.",
            en: "Correct the date. What is to happen later, such as an eviction, belongs in the summary.",
        },
        harm: Text {
            nb: "Noe som bare er planlagt, kan bli lest som noe som har skjedd, og saken blir avgjort på feil faktum.",
            nn: "Noko som berre er planlagt, kan bli lese som noko som har hendt, og saka blir avgjord på feil faktum.",
            en: "Something only planned may be read as done, and the case is decided on wrong facts.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "dagen-etter-opprettet",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/kronologi/2/dato", "\"2026-04-22\"")],
            &["/innhold/saksfremstilling/kronologi/2/dato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/kronologi/2/dato", "\"2026-04-21\"")],
        )],
    },
    check: Check::Saksfremstilling(kronologi_frem_i_tid),
};

fn kronologi_frem_i_tid(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet() else { return };
    for (i, punkt) in saksfremstilling.kronologi.iter().enumerate() {
        if punkt.dato > opprettet {
            let params = [("dato", punkt.dato.into()), ("opprettet", opprettet.into())];
            scope.at(&format!("/kronologi/{i}/dato"), &params);
        }
    }
}

const BARN_UTEN_VURDERING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-010"),
        name: "barn-uten-vurdering",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Når saken berører barn, er barnas behov vurdert.",
            nn: "Når saka gjeld barn, er behova til barna vurderte.",
            en: "When the case affects children, their needs are assessed.",
        },
        message: Text {
            nb: "Saken berører barn, men barnas behov er ikke vurdert.",
            nn: "Saka gjeld barn, men behova til barna er ikkje vurderte.",
            en: "The case affects children, but their needs are not assessed.",
        },
        action: Text {
            nb: "Skriv hvordan barnas behov er vurdert: alder, helse, bolig, samvær, skole og fritid.",
            nn: "Skriv korleis behova til barna er vurderte: alder, helse, bustad, samvær, skule og fritid.",
            en: "Write how the children's needs were assessed: age, health, housing, contact with parents, school and leisure.",
        },
        harm: Text {
            nb: "Barn kan mangle mat, klær eller bolig mens Statsforvalteren må spørre om det som skulle stått her.",
            nn: "Barn kan mangle mat, klede eller bustad medan Statsforvaltaren må spørje om det som skulle stått her.",
            en: "Children may lack food, clothes or a home while the County Governor asks for what should have been here.",
        },
        sources: &[Source::Guidance {
            document: "Statsforvaltaren i Vestland, oversending av klager (2023)",
            verified: true,
        }],
        breaks: &[Example::breaks(
            "uten-vurdering",
            "minimal",
            &[Edit::Set("/innhold/saksfremstilling/barn", "{ \"beroert\": true }")],
            &["/innhold/saksfremstilling/barn/vurdering"],
        )],
        holds: &[Example::holds(
            "med-vurdering",
            "minimal",
            &[Edit::Set(
                "/innhold/saksfremstilling/barn",
                r#"{ "beroert": true, "vurdering": "Ett barn på tre år har plass i barnehage." }"#,
            )],
        )],
    },
    check: Check::Saksfremstilling(barn_uten_vurdering),
};

fn barn_uten_vurdering(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let barn = &saksfremstilling.barn;
    let vurdert = barn.vurdering.as_ref().is_some_and(|v| !v.as_str().trim().is_empty());
    if barn.beroert && !vurdert {
        scope.at("/barn/vurdering", &[]);
    }
}

const HASTEGRUNN_UTEN_BARN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FREMSTILLING-011"),
        name: "hastegrunn-barn-uten-barn",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En sak som haster av hensyn til barn, er merket med at den berører barn.",
            nn: "Ei sak som hastar av omsyn til barn, er merkt med at ho gjeld barn.",
            en: "A case that is urgent because of children is marked as affecting children.",
        },
        message: Text {
            nb: "Saken haster av hensyn til barn, men barn er ikke merket som berørt.",
            nn: "Saka hastar av omsyn til barn, men det er ikkje merkt av for at ho gjeld barn.",
            en: "The case is urgent because of children, but is not marked as affecting children.",
        },
        action: Text {
            nb: "Sett barn.beroert til true og skriv vurderingen, eller rett grunnen til at saken haster.",
            nn: "Set barn.beroert til true og skriv vurderinga, eller rett grunnen til at saka hastar.",
            en: "Set barn.beroert to true and write the assessment, or correct the reason for urgency.",
        },
        harm: Text {
            nb: "Barnas behov kan bli oversett i en sak der de er grunnen til at det haster.",
            nn: "Behova til barna kan bli oversette i ei sak der dei er grunnen til at det hastar.",
            en: "The children's needs may be overlooked in a case where they are the reason for urgency.",
        },
        sources: &[
            Source::Guidance {
                document: "Statsforvaltaren i Vestland, oversending av klager (2023)",
                verified: true,
            },
            FORMAT,
        ],
        breaks: &[Example::breaks(
            "hastegrunn-barn",
            "komplett",
            &[Edit::Set("/innhold/saksfremstilling/barn", "{ \"beroert\": false }")],
            &["/innhold/saksfremstilling/barn/beroert"],
        )],
        holds: &[Example::holds(
            "annen-hastegrunn",
            "komplett",
            &[
                Edit::Set("/innhold/saksfremstilling/barn", "{ \"beroert\": false }"),
                Edit::Set("/innhold/prioritet/grunner", "[\"UTKASTELSE\"]"),
            ],
        )],
    },
    check: Check::Saksfremstilling(hastegrunn_uten_barn),
};

fn hastegrunn_uten_barn(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let prioritet = &innhold.prioritet;
    let haster = prioritet.hastesak && prioritet.grunner.contains(&Hastegrunn::Barn);
    if haster && !saksfremstilling.barn.beroert {
        scope.at("/barn/beroert", &[]);
    }
}
