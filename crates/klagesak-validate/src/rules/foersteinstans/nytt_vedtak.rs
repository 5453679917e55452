//! The new decision that allows part of the appeal, and the appeal kept for the rest (FOERSTEINSTANS, continued).

use klagesak_core::Text;
use klagesak_core::kodeverk::Foersteinstansutfall;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Foersteinstans, Hjemmel, Ytelse};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::rules::vedtak::ytelse::er_krav;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &DELVIS_UTEN_NYTT,
    &NYTT_UTEN_DELVIS,
    &NYTT_FOER_KLAGEN,
    &NYTT_ETTER_BEHANDLINGEN,
    &NYTT_FOER_BEHANDLINGEN,
    &OPPRETTHOLDT_FOER_NYTT,
    &OPPRETTHOLDT_ETTER_OPPRETTET,
    &GIR_IKKE_MER,
];

const FORMAT: Source = Source::Format("førsteinstans");
const LOVAVDELINGEN: Source =
    Source::Guidance { document: "Justisdepartementets lovavdeling 1996/5891", verified: true };

/// Without the new decision, or with the appeal kept earlier, the case of the base would have lain long for an urgent one.
const IKKE_HASTESAK: Edit = Edit::Set("/innhold/prioritet", "{\"hastesak\": false}");

const DELVIS_UTEN_NYTT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-007"),
        name: "delvis-medhold-uten-nytt-vedtak",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Når klageren får delvis medhold, følger det nye vedtaket med.",
            nn: "Når klagaren får delvis medhald, følgjer det nye vedtaket med.",
            en: "When the appeal is allowed in part, the new decision is included.",
        },
        message: Text {
            nb: "Utfallet er delvis medhold, men det nye vedtaket mangler.",
            nn: "Utfallet er delvis medhald, men det nye vedtaket manglar.",
            en: "The appeal is allowed in part, but the new decision is missing.",
        },
        action: Text {
            nb: "Ta med det nye vedtaket og dagen klageren opprettholdt klagen for resten.",
            nn: "Ta med det nye vedtaket og dagen klagaren heldt fast ved klaga for resten.",
            en: "Include the new decision and the day the person kept the appeal for the rest.",
        },
        harm: Text {
            nb: "Statsforvalteren vet ikke hva som gjenstår av klagen, og klageren venter mens NAV-kontoret blir spurt.",
            nn: "Statsforvaltaren veit ikkje kva som står att av klaga, og klagaren ventar medan NAV-kontoret blir spurt.",
            en: "The County Governor does not know what remains of the appeal, and the person waits while the NAV office is asked.",
        },
        sources: &[Source::Fvl(Fvl::Underinstans), LOVAVDELINGEN, FORMAT],
        breaks: &[Example::breaks(
            "uten-nytt-vedtak",
            "minimal",
            &[Edit::Set("/innhold/foersteinstans/utfall", "\"DELVIS_MEDHOLD\"")],
            &["/innhold/foersteinstans/nyttVedtak"],
        )],
        holds: &[Example::holds("med-nytt-vedtak", "komplett", &[])],
    },
    check: Check::Foersteinstans(delvis_uten_nytt),
};

fn delvis_uten_nytt(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let delvis = foersteinstans.utfall == Foersteinstansutfall::DelvisMedhold;
    if delvis && foersteinstans.nytt_vedtak.is_none() {
        scope.at("/nyttVedtak", &[]);
    }
}

const NYTT_UTEN_DELVIS: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-008"),
        name: "nytt-vedtak-uten-delvis-medhold",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et nytt vedtak er med bare når klageren fikk delvis medhold.",
            nn: "Eit nytt vedtak er med berre når klagaren fekk delvis medhald.",
            en: "A new decision is included only when the appeal was allowed in part.",
        },
        message: Text {
            nb: "Et nytt vedtak er med, men utfallet er ikke delvis medhold.",
            nn: "Eit nytt vedtak er med, men utfallet er ikkje delvis medhald.",
            en: "A new decision is included, but the appeal was not allowed in part.",
        },
        action: Text {
            nb: "Sett utfallet til DELVIS_MEDHOLD, eller ta ut det nye vedtaket.",
            nn: "Set utfallet til DELVIS_MEDHOLD, eller ta ut det nye vedtaket.",
            en: "Set the outcome to DELVIS_MEDHOLD, or take the new decision out.",
        },
        harm: Text {
            nb: "Statsforvalteren kan komme til å prøve et vedtak som ikke lenger gjelder.",
            nn: "Statsforvaltaren kan kome til å prøve eit vedtak som ikkje lenger gjeld.",
            en: "The County Governor may review a decision that no longer stands.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Underinstans)],
        breaks: &[Example::breaks(
            "opprettholdt-med-nytt-vedtak",
            "komplett",
            &[Edit::Set("/innhold/foersteinstans/utfall", "\"OPPRETTHOLDT\"")],
            &["/innhold/foersteinstans/nyttVedtak"],
        )],
        holds: &[Example::holds(
            "opprettholdt-uten-nytt-vedtak",
            "komplett",
            &[
                Edit::Set("/innhold/foersteinstans/utfall", "\"OPPRETTHOLDT\""),
                Edit::Remove("/innhold/foersteinstans/nyttVedtak"),
                IKKE_HASTESAK,
            ],
        )],
    },
    check: Check::Foersteinstans(nytt_uten_delvis),
};

// With MEDHOLD a new decision belongs; what is wrong then is that the case was sent at all.
fn nytt_uten_delvis(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    use Foersteinstansutfall::{Avvist, Opprettholdt};
    if matches!(foersteinstans.utfall, Opprettholdt | Avvist) && foersteinstans.nytt_vedtak.is_some() {
        scope.at("/nyttVedtak", &[]);
    }
}

const NYTT_FOER_KLAGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-009"),
        name: "nytt-vedtak-foer-klagen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Det nye vedtaket er fattet etter at klagen ble mottatt.",
            nn: "Det nye vedtaket er gjort etter at klaga vart motteken.",
            en: "The new decision was made after the appeal was received.",
        },
        message: Text {
            nb: "Det nye vedtaket er fra {dato}, før klagen ble mottatt {mottatt}.",
            nn: "Det nye vedtaket er frå {dato}, før klaga vart motteken {mottatt}.",
            en: "The new decision is of {dato}, before the appeal was received on {mottatt}.",
        },
        action: Text {
            nb: "Ta med vedtaket som ga delvis medhold. Er det et eldre vedtak som er påklaget, hører det hjemme i vedtak.",
            nn: "Ta med vedtaket som gav delvis medhald. Er det eit eldre vedtak det er klaga på, høyrer det heime i vedtak.",
            en: "Include the decision that allowed part of the appeal. An older decision that is appealed belongs in vedtak.",
        },
        harm: Text {
            nb: "Statsforvalteren kan ta det påklagede vedtaket for det nye, og regne klagen som delvis innfridd.",
            nn: "Statsforvaltaren kan ta vedtaket det er klaga på, for det nye, og rekne klaga som delvis innfridd.",
            en: "The County Governor may take the appealed decision for the new one and count the appeal as partly met.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Underinstans)],
        breaks: &[Example::breaks(
            "dagen-foer",
            "komplett",
            &[Edit::Set("/innhold/foersteinstans/nyttVedtak/vedtak/dato", "\"2026-03-30\"")],
            &["/innhold/foersteinstans/nyttVedtak/vedtak/dato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "komplett",
            &[
                Edit::Set("/innhold/foersteinstans/nyttVedtak/vedtak/dato", "\"2026-03-31\""),
                Edit::Set("/innhold/foersteinstans/dato", "\"2026-03-31\""),
            ],
        )],
    },
    check: Check::Foersteinstans(nytt_foer_klagen),
};

fn nytt_foer_klagen(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let (Some(nytt), Some(innhold)) = (&foersteinstans.nytt_vedtak, scope.oversendelse()) else { return };
    let (dato, mottatt) = (nytt.vedtak.dato, innhold.klage.mottatt_dato);
    if dato < mottatt {
        scope.at("/nyttVedtak/vedtak/dato", &[("dato", dato.into()), ("mottatt", mottatt.into())]);
    }
}

const NYTT_ETTER_BEHANDLINGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-010"),
        name: "nytt-vedtak-etter-behandlingen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Det nye vedtaket er ikke yngre enn behandlingen av klagen.",
            nn: "Det nye vedtaket er ikkje yngre enn behandlinga av klaga.",
            en: "The new decision is not later than the treatment of the appeal.",
        },
        message: Text {
            nb: "NAV-kontoret tok stilling til klagen {behandlet}, men det nye vedtaket er fra {dato}.",
            nn: "NAV-kontoret tok stilling til klaga {behandlet}, men det nye vedtaket er frå {dato}.",
            en: "The NAV office decided on the appeal on {behandlet}, but the new decision is of {dato}.",
        },
        action: Text {
            nb: "Rett den datoen som er feil. Delvis medhold er gitt først når det nye vedtaket er fattet.",
            nn: "Rett den datoen som er feil. Delvis medhald er gitt først når det nye vedtaket er gjort.",
            en: "Correct the date that is wrong. An appeal is allowed in part only once the new decision is made.",
        },
        harm: Text {
            nb: "Klagefristen for det nye vedtaket kan bli regnet fra feil dag, og klageren kan miste retten til å klage på det.",
            nn: "Klagefristen for det nye vedtaket kan bli rekna frå feil dag, og klagaren kan miste retten til å klage på det.",
            en: "The deadline to appeal the new decision may be counted from the wrong day, and the person may lose the right to appeal it.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "dagen-etter",
            "komplett",
            &[Edit::Set("/innhold/foersteinstans/nyttVedtak/vedtak/dato", "\"2026-05-07\"")],
            &["/innhold/foersteinstans/nyttVedtak/vedtak/dato"],
        )],
        holds: &[Example::holds("samme-dag", "komplett", &[])],
    },
    check: Check::Foersteinstans(nytt_etter_behandlingen),
};

fn nytt_etter_behandlingen(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(nytt) = &foersteinstans.nytt_vedtak else { return };
    let (dato, behandlet) = (nytt.vedtak.dato, foersteinstans.dato);
    if dato > behandlet {
        scope.at("/nyttVedtak/vedtak/dato", &[("dato", dato.into()), ("behandlet", behandlet.into())]);
    }
}

const NYTT_FOER_BEHANDLINGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-011"),
        name: "nytt-vedtak-foer-behandlingen",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Det nye vedtaket har samme dato som behandlingen av klagen.",
            nn: "Det nye vedtaket har same dato som behandlinga av klaga.",
            en: "The new decision has the same date as the treatment of the appeal.",
        },
        message: Text {
            nb: "Det nye vedtaket er fra {dato}, men NAV-kontoret tok stilling til klagen {behandlet}.",
            nn: "Det nye vedtaket er frå {dato}, men NAV-kontoret tok stilling til klaga {behandlet}.",
            en: "The new decision is of {dato}, but the NAV office decided on the appeal on {behandlet}.",
        },
        action: Text {
            nb: "La datoene stå hvis NAV-kontoret så på resten av klagen på nytt. Ellers bruk dagen for det nye vedtaket.",
            nn: "Lat datoane stå om NAV-kontoret såg på resten av klaga på nytt. Elles bruk dagen for det nye vedtaket.",
            en: "Leave the dates if the NAV office looked at the rest of the appeal again. Otherwise use the day of the new decision.",
        },
        harm: Text {
            nb: "Behandlingstiden på NAV-kontoret blir regnet for lang, og ingen ser hvor klageren egentlig ventet.",
            nn: "Behandlingstida på NAV-kontoret blir rekna for lang, og ingen ser kvar klagaren eigentleg venta.",
            en: "The time at the NAV office is counted too long, and nobody sees where the person really waited.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "dagen-foer",
            "komplett",
            &[Edit::Set("/innhold/foersteinstans/dato", "\"2026-05-07\"")],
            &["/innhold/foersteinstans/nyttVedtak/vedtak/dato"],
        )],
        holds: &[Example::holds("samme-dag", "komplett", &[])],
    },
    check: Check::Foersteinstans(nytt_foer_behandlingen),
};

fn nytt_foer_behandlingen(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let (Some(nytt), Some(innhold)) = (&foersteinstans.nytt_vedtak, scope.oversendelse()) else { return };
    let (dato, behandlet) = (nytt.vedtak.dato, foersteinstans.dato);
    if dato < behandlet && dato >= innhold.klage.mottatt_dato {
        scope.at("/nyttVedtak/vedtak/dato", &[("dato", dato.into()), ("behandlet", behandlet.into())]);
    }
}

const OPPRETTHOLDT_FOER_NYTT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-012"),
        name: "opprettholdt-foer-nytt-vedtak",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klageren opprettholder klagen etter at det nye vedtaket er fattet.",
            nn: "Klagaren held fast ved klaga etter at det nye vedtaket er gjort.",
            en: "The person keeps the appeal after the new decision is made.",
        },
        message: Text {
            nb: "Klagen ble opprettholdt {opprettholdt}, før det nye vedtaket {dato}.",
            nn: "Klagaren heldt fast ved klaga {opprettholdt}, før det nye vedtaket {dato}.",
            en: "The appeal was kept on {opprettholdt}, before the new decision of {dato}.",
        },
        action: Text {
            nb: "Spør klageren om klagen opprettholdes for resten, og skriv dagen svaret kom.",
            nn: "Spør klagaren om klaga står ved lag for resten, og skriv dagen svaret kom.",
            en: "Ask whether the appeal is kept for the rest, and give the day of the answer.",
        },
        harm: Text {
            nb: "Klageren har ikke fått si om det nye vedtaket er godt nok, og saken kan bli behandlet til ingen nytte.",
            nn: "Klagaren har ikkje fått seie om det nye vedtaket er godt nok, og saka kan bli behandla til inga nytte.",
            en: "The person has not been able to say whether the new decision is enough, and the case may be treated for nothing.",
        },
        sources: &[FORMAT, LOVAVDELINGEN],
        breaks: &[Example::breaks(
            "dagen-foer",
            "komplett",
            &[
                Edit::Set("/innhold/foersteinstans/nyttVedtak/klagenOpprettholdt", "\"2026-05-05\""),
                IKKE_HASTESAK,
            ],
            &["/innhold/foersteinstans/nyttVedtak/klagenOpprettholdt"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "komplett",
            &[Edit::Set("/innhold/foersteinstans/nyttVedtak/klagenOpprettholdt", "\"2026-05-06\"")],
        )],
    },
    check: Check::Foersteinstans(opprettholdt_foer_nytt),
};

fn opprettholdt_foer_nytt(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(nytt) = &foersteinstans.nytt_vedtak else { return };
    let (dato, opprettholdt) = (nytt.vedtak.dato, nytt.klagen_opprettholdt);
    if opprettholdt < dato {
        scope.at(
            "/nyttVedtak/klagenOpprettholdt",
            &[("opprettholdt", opprettholdt.into()), ("dato", dato.into())],
        );
    }
}

const OPPRETTHOLDT_ETTER_OPPRETTET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-013"),
        name: "opprettholdt-etter-oversendelsen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klageren har opprettholdt klagen før saken sendes over.",
            nn: "Klagaren har halde fast ved klaga før saka blir send over.",
            en: "The person has kept the appeal before the case is transferred.",
        },
        message: Text {
            nb: "Klagen skal være opprettholdt {opprettholdt}, men meldingen ble laget {opprettet}.",
            nn: "Klagaren skal ha halde fast ved klaga {opprettholdt}, men meldinga vart laga {opprettet}.",
            en: "The appeal is said to be kept on {opprettholdt}, but the message was made on {opprettet}.",
        },
        action: Text {
            nb: "Rett datoen, eller vent med å sende saken over til klageren har svart.",
            nn: "Rett datoen, eller vent med å sende saka over til klagaren har svart.",
            en: "Correct the date, or wait with the transfer until the person has answered.",
        },
        harm: Text {
            nb: "Saken går videre uten at klageren har valgt det, og må kanskje trekkes igjen.",
            nn: "Saka går vidare utan at klagaren har valt det, og må kanskje trekkjast igjen.",
            en: "The case goes on without the person having chosen it, and may have to be withdrawn again.",
        },
        sources: &[FORMAT, LOVAVDELINGEN],
        breaks: &[Example::breaks(
            "dagen-etter",
            "komplett",
            &[Edit::Set("/innhold/foersteinstans/nyttVedtak/klagenOpprettholdt", "\"2026-05-21\"")],
            &["/innhold/foersteinstans/nyttVedtak/klagenOpprettholdt"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "komplett",
            &[Edit::Set("/innhold/foersteinstans/nyttVedtak/klagenOpprettholdt", "\"2026-05-20\"")],
        )],
    },
    check: Check::Foersteinstans(opprettholdt_etter_opprettet),
};

fn opprettholdt_etter_opprettet(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let (Some(nytt), Some(opprettet)) = (&foersteinstans.nytt_vedtak, scope.opprettet()) else { return };
    let opprettholdt = nytt.klagen_opprettholdt;
    if opprettholdt > opprettet {
        scope.at(
            "/nyttVedtak/klagenOpprettholdt",
            &[("opprettholdt", opprettholdt.into()), ("opprettet", opprettet.into())],
        );
    }
}

const GIR_IKKE_MER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-014"),
        name: "nytt-vedtak-gir-ikke-mer",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Det nye vedtaket gir mer enn det påklagede.",
            nn: "Det nye vedtaket gir meir enn det vedtaket det er klaga på.",
            en: "The new decision gives more than the appealed one.",
        },
        message: Text {
            nb: "Det nye vedtaket gir ikke høyere beløp enn det påklagede, selv om utfallet er delvis medhold.",
            nn: "Det nye vedtaket gir ikkje høgare beløp enn det vedtaket det er klaga på, sjølv om utfallet er delvis medhald.",
            en: "The new decision does not give a larger amount than the appealed one, although the appeal is allowed in part.",
        },
        action: Text {
            nb: "Kontroller beløpene. Gjelder medholdet noe annet enn beløp, la begrunnelsen si det.",
            nn: "Kontroller beløpa. Gjeld medhaldet noko anna enn beløp, lat grunngivinga seie det.",
            en: "Check the amounts. If what was allowed is something else than an amount, let the reasons say so.",
        },
        harm: Text {
            nb: "Klageren kan ha fått medhold på papiret uten å få pengene.",
            nn: "Klagaren kan ha fått medhald på papiret utan å få pengane.",
            en: "The person may have won on paper without getting the money.",
        },
        sources: &[Source::Fvl(Fvl::Underinstans), LOVAVDELINGEN],
        breaks: &[Example::breaks(
            "samme-beloep",
            "komplett",
            &[Edit::Set(
                "/innhold/foersteinstans/nyttVedtak/vedtak/ytelser/0/innvilgetBeloep",
                "\"12250.50\"",
            )],
            &["/innhold/foersteinstans/nyttVedtak/vedtak/ytelser"],
        )],
        holds: &[
            Example::holds(
                "ett-oere-mer",
                "komplett",
                &[Edit::Set(
                    "/innhold/foersteinstans/nyttVedtak/vedtak/ytelser/0/innvilgetBeloep",
                    "\"12250.51\"",
                )],
            ),
            Example::holds(
                "bare-det-endrede",
                "komplett",
                &[
                    Edit::Remove("/innhold/foersteinstans/nyttVedtak/vedtak/ytelser/0"),
                    Edit::Set(
                        "/innhold/foersteinstans/nyttVedtak/vedtak/ytelser/0/innvilgetBeloep",
                        "\"7000.00\"",
                    ),
                ],
            ),
        ],
    },
    check: Check::Foersteinstans(gir_ikke_mer),
};

// A new decision often names only what it changes, so only benefits under the same provisions are counted. With several
// appealed decisions nobody can tell which of them it replaces.
fn gir_ikke_mer(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let (Some(nytt), Some(innhold)) = (&foersteinstans.nytt_vedtak, scope.oversendelse()) else { return };
    let [paaklaget] = *innhold.klage.gjelder_vedtak else { return };
    let Some(paaklaget) = scope.vedtak(paaklaget) else { return };
    let ny = &nytt.vedtak.ytelser;
    let foer: Vec<_> =
        paaklaget.ytelser.iter().filter(|y| ny.iter().any(|n| samme(&n.hjemmel, &y.hjemmel))).collect();
    let delvis = foersteinstans.utfall == Foersteinstansutfall::DelvisMedhold;
    // Of a claim, a smaller amount is the better one.
    if !delvis || foer.is_empty() || ny.iter().any(er_krav) {
        return;
    }
    let (Some(foer), Some(naa)) = (sum(foer.into_iter()), sum(ny.iter())) else { return };
    if naa <= foer {
        scope.at("/nyttVedtak/vedtak/ytelser", &[]);
    }
}

fn samme(a: &Hjemmel, b: &Hjemmel) -> bool {
    a.lov == b.lov && a.paragraf == b.paragraf
}

/// The sum in øre, when every amount is known.
fn sum<'y>(mut ytelser: impl Iterator<Item = &'y Ytelse>) -> Option<u64> {
    ytelser.try_fold(0u64, |sum, y| sum.checked_add(y.innvilget_beloep?.oere()))
}
