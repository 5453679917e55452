//! Decisions, appealed or new (VEDTAK). Their benefits are in `ytelse`, amounts against outcome in `vedtaksutfall`.

use std::collections::HashSet;

use klagesak_core::Text;
use klagesak_core::kodeverk::{Vedtakstype, Vedtaksutfall};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Oversendelse, Vedtak};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &UNDERRETNING_FOER_VEDTAKET,
    &I_FREMTIDEN,
    &IKKE_ENKELTVEDTAK,
    &KLAGEADGANG_IKKE_OPPLYST,
    &UTEN_YTELSER,
    &LIK_ID,
    &IKKE_PAAKLAGET,
];

const FORMAT: Source = Source::Format("vedtak");

const UNDERRETNING_FOER_VEDTAKET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-001"),
        name: "underretning-foer-vedtaket",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Underretningen kommer tidligst frem den dagen vedtaket blir fattet.",
            nn: "Underretninga kjem tidlegast fram den dagen vedtaket blir gjort.",
            en: "The notice reaches the party on the day of the decision at the earliest.",
        },
        message: Text {
            nb: "Underretningen kom frem {kommetFrem}, før vedtaket ble fattet {vedtaksdato}.",
            nn: "Underretninga kom fram {kommetFrem}, før vedtaket vart gjort {vedtaksdato}.",
            en: "The notice arrived on {kommetFrem}, before the decision was made on {vedtaksdato}.",
        },
        action: Text {
            nb: "Rett datoen for vedtaket eller for underretningen.",
            nn: "Rett datoen for vedtaket eller for underretninga.",
            en: "Correct the date of the decision or of the notice.",
        },
        harm: Text {
            nb: "Klagefristen regnes fra feil dag, og en klage som kom i tide, kan bli avvist.",
            nn: "Klagefristen blir rekna frå feil dag, og ei klage som kom i tide, kan bli avvist.",
            en: "The deadline is counted from the wrong day, and an appeal made in time may be dismissed.",
        },
        sources: &[Source::Fvl(Fvl::Underretning), FORMAT],
        breaks: &[
            Example::breaks(
                "dagen-foer",
                "minimal",
                &[Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-03-01\"")],
                &["/innhold/vedtak/0/underretning/kommetFrem"],
            ),
            Example::breaks(
                "nytt-vedtak",
                "komplett",
                &[Edit::Set(
                    "/innhold/foersteinstans/nyttVedtak/vedtak/underretning/kommetFrem",
                    "\"2026-05-05\"",
                )],
                &["/innhold/foersteinstans/nyttVedtak/vedtak/underretning/kommetFrem"],
            ),
        ],
        holds: &[Example::holds(
            "samme-dag",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-03-02\""),
                Edit::Set("/innhold/klage/frist/fristdato", "\"2026-03-23\""),
            ],
        )],
    },
    check: Check::Vedtak(underretning_foer_vedtaket),
};

fn underretning_foer_vedtaket(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    let kommet_frem = vedtak.underretning.kommet_frem;
    // A decision of a day to come is I_FREMTIDEN's.
    if kommet_frem < vedtak.dato && vedtak.dato <= scope.today() {
        scope.at(
            "/underretning/kommetFrem",
            &[("kommetFrem", kommet_frem.into()), ("vedtaksdato", vedtak.dato.into())],
        );
    }
}

const I_FREMTIDEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-002"),
        name: "vedtak-i-fremtiden",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et vedtak er fattet, og underretningen er kommet frem, senest i dag.",
            nn: "Eit vedtak er gjort, og underretninga er komen fram, seinast i dag.",
            en: "A decision has been made, and its notice has arrived, today at the latest.",
        },
        message: Text {
            nb: "Datoen {dato} ligger frem i tid.",
            nn: "Datoen {dato} ligg fram i tid.",
            en: "The date {dato} lies in the future.",
        },
        action: Text {
            nb: "Rett datoen. Se særlig etter om år og måned er riktige.",
            nn: "Rett datoen. Sjå særleg etter om år og månad er rette.",
            en: "Correct the date. Check the year and the month in particular.",
        },
        harm: Text {
            nb: "Ingen kan regne ut klagefristen, og saken blir liggende til NAV-kontoret har svart.",
            nn: "Ingen kan rekne ut klagefristen, og saka blir liggjande til NAV-kontoret har svart.",
            en: "Nobody can work out the deadline, and the case waits until the NAV office has answered.",
        },
        sources: &[FORMAT],
        breaks: &[
            Example::breaks(
                "underretning-i-morgen",
                "minimal",
                &[Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-11-02\"")],
                &["/innhold/vedtak/0/underretning/kommetFrem"],
            ),
            Example::breaks(
                "vedtak-i-morgen",
                "minimal",
                &[
                    Edit::Set("/innhold/vedtak/0/dato", "\"2026-11-02\""),
                    Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-11-03\""),
                ],
                &["/innhold/vedtak/0/dato"],
            ),
        ],
        holds: &[Example::holds(
            "alt-i-dag",
            "minimal",
            &[
                Edit::Set("/opprettet", "\"2026-11-01T11:00:00+01:00\""),
                Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-11-01\""),
                Edit::Set("/innhold/klage/frist/fristdato", "\"2026-11-22\""),
                Edit::Set("/innhold/klage/fremsattDato", "\"2026-11-01\""),
                Edit::Set("/innhold/klage/mottattDato", "\"2026-11-01\""),
                Edit::Set("/innhold/foersteinstans/dato", "\"2026-11-01\""),
                Edit::Set("/innhold/saksfremstilling/dato", "\"2026-11-01\""),
                Edit::Set(
                    "/innhold/saksfremstilling/forelagt",
                    r#"{ "dato": "2026-11-01", "kommentarfrist": "2026-11-15" }"#,
                ),
                Edit::Set("/innhold/dokumenter/0/dato", "\"2026-11-01\""),
                Edit::Set("/innhold/dokumenter/1/dato", "\"2026-11-01\""),
            ],
        )],
    },
    check: Check::Vedtak(i_fremtiden),
};

fn i_fremtiden(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    // The notice follows the decision, so of two dates to come the first is the mistake.
    let today = scope.today();
    if vedtak.dato > today {
        scope.at("/dato", &[("dato", vedtak.dato.into())]);
    } else if vedtak.underretning.kommet_frem > today {
        scope.at("/underretning/kommetFrem", &[("dato", vedtak.underretning.kommet_frem.into())]);
    }
}

const IKKE_ENKELTVEDTAK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-003"),
        name: "ikke-enkeltvedtak",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Bare enkeltvedtak sendes over som klagesak.",
            nn: "Berre enkeltvedtak blir sende over som klagesak.",
            en: "Only individual decisions (enkeltvedtak) are transferred as appeal cases.",
        },
        message: Text {
            nb: "Avgjørelsen er ikke et enkeltvedtak og kan ikke påklages.",
            nn: "Avgjerda er ikkje eit enkeltvedtak, og det kan ikkje klagast på henne.",
            en: "The decision is not an individual decision (enkeltvedtak) and cannot be appealed.",
        },
        action: Text {
            nb: "Ikke send saken over som klagesak. Svar klageren, og vis vedkommende til rett sted.",
            nn: "Ikkje send saka over som klagesak. Svar klagaren, og vis vedkomande til rett stad.",
            en: "Do not transfer the matter as an appeal. Answer the person, and point to the right place.",
        },
        harm: Text {
            nb: "Statsforvalteren må avvise saken, og klageren har ventet forgjeves.",
            nn: "Statsforvaltaren må avvise saka, og klagaren har venta til inga nytte.",
            en: "The County Governor must dismiss the case, and the person has waited in vain.",
        },
        sources: &[
            Source::Fvl(Fvl::Enkeltvedtak),
            Source::Fvl(Fvl::Klagerett),
            Source::Guidance {
                document: "Helsetilsynet, veileder i behandling av klagesaker (2023), kap. 4",
                verified: true,
            },
        ],
        breaks: &[Example::breaks(
            "noe-annet",
            "minimal",
            &[Edit::Set("/innhold/vedtak/0/type", "\"ANNET\"")],
            &["/innhold/vedtak/0/type"],
        )],
        holds: &[Example::holds("enkeltvedtak", "minimal", &[])],
    },
    check: Check::Vedtak(ikke_enkeltvedtak),
};

fn ikke_enkeltvedtak(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if vedtak.slag == Vedtakstype::Annet {
        scope.at("/type", &[]);
    }
}

const KLAGEADGANG_IKKE_OPPLYST: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-004"),
        name: "klageadgang-ikke-opplyst",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Underretningen opplyser om klageadgang, klagefrist og klageinstans.",
            nn: "Underretninga opplyser om klagerett, klagefrist og klageinstans.",
            en: "The notice tells of the right to appeal, the deadline and the appeal body.",
        },
        message: Text {
            nb: "Parten fikk ikke opplyst at vedtaket kan påklages.",
            nn: "Parten fekk ikkje opplyst at det kan klagast på vedtaket.",
            en: "The party was not told that the decision can be appealed.",
        },
        action: Text {
            nb: "Vurder om fristen er oversittet. Er den det, bruk grunnen MANGELFULL_UNDERRETNING.",
            nn: "Vurder om fristen er broten. Er han det, bruk grunnen MANGELFULL_UNDERRETNING.",
            en: "Consider whether the deadline was missed. If it was, use the reason MANGELFULL_UNDERRETNING.",
        },
        harm: Text {
            nb: "Den som ikke visste om klageretten, kan få klagen avvist som for sen.",
            nn: "Den som ikkje visste om klageretten, kan få klaga avvist som for sein.",
            en: "Someone who did not know of the right to appeal may have the appeal dismissed as late.",
        },
        sources: &[Source::Fvl(Fvl::Underretning), Source::Fvl(Fvl::Oversittelse)],
        breaks: &[Example::breaks(
            "ikke-opplyst",
            "minimal",
            &[Edit::Set("/innhold/vedtak/0/underretning/klageadgangOpplyst", "false")],
            &["/innhold/vedtak/0/underretning/klageadgangOpplyst"],
        )],
        holds: &[Example::holds("opplyst", "minimal", &[])],
    },
    check: Check::Vedtak(klageadgang_ikke_opplyst),
};

fn klageadgang_ikke_opplyst(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if !vedtak.underretning.klageadgang_opplyst {
        scope.at("/underretning/klageadgangOpplyst", &[]);
    }
}

const UTEN_YTELSER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-005"),
        name: "vedtak-uten-ytelser",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et vedtak har med ytelsene det gjelder, med hjemmel.",
            nn: "Eit vedtak har med ytingane det gjeld, med heimel.",
            en: "A decision lists the benefits it is about, with their legal basis.",
        },
        message: Text {
            nb: "Vedtaket har ingen ytelser.",
            nn: "Vedtaket har ingen ytingar.",
            en: "The decision has no benefits.",
        },
        action: Text {
            nb: "Før opp hver ytelse med hjemmel, og med beløp der det er søkt om penger.",
            nn: "Før opp kvar yting med heimel, og med beløp der det er søkt om pengar.",
            en: "List each benefit with its legal basis, and with amounts where money was applied for.",
        },
        harm: Text {
            nb: "Statsforvalteren må lese hele vedtaket for å se hva saken gjelder, og klageren venter lenger.",
            nn: "Statsforvaltaren må lese heile vedtaket for å sjå kva saka gjeld, og klagaren ventar lenger.",
            en: "The County Governor must read the whole decision to see what it is about, and the person waits longer.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "avslag-uten-ytelser",
            "minimal",
            &[Edit::Remove("/innhold/vedtak/0/ytelser")],
            &["/innhold/vedtak/0/ytelser"],
        )],
        holds: &[Example::holds(
            "avvist-soeknad",
            "minimal",
            &[Edit::Remove("/innhold/vedtak/0/ytelser"), Edit::Set("/innhold/vedtak/0/utfall", "\"AVVIST\"")],
        )],
    },
    check: Check::Vedtak(uten_ytelser),
};

// An application that was dismissed was not considered, so there may be no benefit to list.
fn uten_ytelser(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if vedtak.ytelser.is_empty() && vedtak.utfall != Vedtaksutfall::Avvist {
        scope.at("/ytelser", &[]);
    }
}

const LIK_ID: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-006"),
        name: "lik-vedtakid",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hvert vedtak har sin egen vedtakId, også det nye vedtaket.",
            nn: "Kvart vedtak har sin eigen vedtakId, òg det nye vedtaket.",
            en: "Each decision has a vedtakId of its own, the new decision too.",
        },
        message: Text {
            nb: "Et annet vedtak i meldingen har samme vedtakId.",
            nn: "Eit anna vedtak i meldinga har same vedtakId.",
            en: "Another decision in the message has the same vedtakId.",
        },
        action: Text {
            nb: "Gi vedtakene hver sin id, eller ta bort det som er ført opp to ganger.",
            nn: "Gi vedtaka kvar sin id, eller ta bort det som er ført opp to gonger.",
            en: "Give each decision its own id, or remove the one that is listed twice.",
        },
        harm: Text {
            nb: "Ingen kan se hvilket vedtak klagen og avgjørelsen gjelder, og feil vedtak kan bli endret.",
            nn: "Ingen kan sjå kva vedtak klaga og avgjerda gjeld, og feil vedtak kan bli endra.",
            en: "Nobody can see which decision the appeal is about, and the wrong one may be changed.",
        },
        sources: &[FORMAT],
        breaks: &[
            Example::breaks(
                "foert-opp-to-ganger",
                "minimal",
                &[Edit::Set("/innhold/vedtak/-", SAMME_IGJEN)],
                &["/innhold/vedtak/1/vedtakId"],
            ),
            Example::breaks(
                "nytt-vedtak-med-gammel-id",
                "komplett",
                &[Edit::Set(
                    "/innhold/foersteinstans/nyttVedtak/vedtak/vedtakId",
                    "\"e0000000-0000-4000-8000-000000000001\"",
                )],
                &["/innhold/foersteinstans/nyttVedtak/vedtak/vedtakId"],
            ),
        ],
        holds: &[Example::holds("hver-sin-id", "komplett", &[])],
    },
    check: Check::Oversendelse(lik_id),
};

const SAMME_IGJEN: &str = r#"{
    "vedtakId": "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03", "dato": "2026-03-02", "type": "ENKELTVEDTAK", "utfall": "AVSLAATT",
    "underretning": { "kommetFrem": "2026-03-04", "maate": "DIGITAL", "klageadgangOpplyst": true },
    "ytelser": [{ "hjemmel": { "lov": "SOTJL", "paragraf": "19" }, "betegnelse": "Strøm" }],
    "dokumentId": "a0000000-0000-4000-8000-000000000004"
}"#;

fn lik_id(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let mut sett = HashSet::new();
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if !sett.insert(vedtak.vedtak_id) {
            scope.at(&format!("/vedtak/{i}/vedtakId"), &[]);
        }
    }
    if let Some(nytt) = &innhold.foersteinstans.nytt_vedtak
        && sett.contains(&nytt.vedtak.vedtak_id)
    {
        scope.at("/foersteinstans/nyttVedtak/vedtak/vedtakId", &[]);
    }
}

const IKKE_PAAKLAGET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-007"),
        name: "vedtak-klagen-ikke-gjelder",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen gjelder hvert av vedtakene som er ført opp.",
            nn: "Klaga gjeld kvart av vedtaka som er førte opp.",
            en: "The appeal is about every decision that is listed.",
        },
        message: Text {
            nb: "Vedtaket står i listen, men ikke i klage.gjelderVedtak.",
            nn: "Vedtaket står i lista, men ikkje i klage.gjelderVedtak.",
            en: "The decision is in the list but not in klage.gjelderVedtak.",
        },
        action: Text {
            nb: "Ta det med i gjelderVedtak, eller fjern det. Et tidligere vedtak kan ligge ved som dokument.",
            nn: "Ta det med i gjelderVedtak, eller fjern det. Eit tidlegare vedtak kan liggje ved som dokument.",
            en: "Name it in gjelderVedtak, or remove it. An earlier decision can be enclosed as a document.",
        },
        harm: Text {
            nb: "Statsforvalteren kan behandle for mye eller for lite, og klageren får ikke svar på alt.",
            nn: "Statsforvaltaren kan behandle for mykje eller for lite, og klagaren får ikkje svar på alt.",
            en: "The County Governor may treat too much or too little, and the person gets no full answer.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klageform)],
        breaks: &[Example::breaks(
            "ett-til",
            "minimal",
            &[Edit::Set("/innhold/vedtak/-", ET_TIL)],
            &["/innhold/vedtak/1/vedtakId"],
        )],
        holds: &[Example::holds(
            "begge-nevnt",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/-", ET_TIL),
                Edit::Set("/innhold/klage/gjelderVedtak/-", "\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04\""),
            ],
        )],
    },
    check: Check::Oversendelse(ikke_paaklaget),
};

const ET_TIL: &str = r#"{
    "vedtakId": "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04", "dato": "2026-03-02", "type": "ENKELTVEDTAK", "utfall": "AVSLAATT",
    "underretning": { "kommetFrem": "2026-03-04", "maate": "DIGITAL", "klageadgangOpplyst": true },
    "ytelser": [{ "hjemmel": { "lov": "SOTJL", "paragraf": "19" }, "betegnelse": "Strøm" }],
    "dokumentId": "a0000000-0000-4000-8000-000000000004"
}"#;

fn ikke_paaklaget(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let gjelder = &innhold.klage.gjelder_vedtak;
    // A misspelt id leaves its decision unmentioned too; the group KLAGE says where the mistake is.
    if gjelder.iter().any(|id| scope.vedtak(*id).is_none()) {
        return;
    }
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if !gjelder.contains(&vedtak.vedtak_id) {
            scope.at(&format!("/vedtak/{i}/vedtakId"), &[]);
        }
    }
}
