//! The first instance's treatment of the appeal (FOERSTEINSTANS). What it decided anew is in `nyttvedtak`.

use klagesak_core::Text;
use klagesak_core::frister::add_months;
use klagesak_core::kodeverk::Foersteinstansutfall;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Foersteinstans, Medarbeider};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &MEDHOLD_SENDT_OVER,
    &AVGJORT_FOER_KLAGEN,
    &AVGJORT_ETTER_OPPRETTET,
    &SAMME_PERSON,
    &AVVIST_MEN_BEHANDLET,
    &LANG_TID,
];

const FORMAT: Source = Source::Format("førsteinstans");

const MEDHOLD_SENDT_OVER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-001"),
        name: "medhold-sendt-over",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En klage som har fått fullt medhold, sendes ikke over.",
            nn: "Ei klage som har fått fullt medhald, blir ikkje send over.",
            en: "An appeal allowed in full is not transferred.",
        },
        message: Text {
            nb: "NAV-kontoret har gitt fullt medhold, men saken er sendt over likevel.",
            nn: "NAV-kontoret har gitt fullt medhald, men saka er send over likevel.",
            en: "The NAV office has allowed the appeal in full, yet the case is transferred.",
        },
        action: Text {
            nb: "Ikke send saken over. Er klagen opprettholdt for noe, skal utfallet være DELVIS_MEDHOLD.",
            nn: "Ikkje send saka over. Står klaga ved lag for noko, skal utfallet vere DELVIS_MEDHOLD.",
            en: "Do not transfer the case. If part of the appeal is kept, the outcome is DELVIS_MEDHOLD.",
        },
        harm: Text {
            nb: "Klageren tror saken er avgjort og venter på penger, mens STAF registrerer en sak uten noe å avgjøre.",
            nn: "Klagaren trur saka er avgjord og ventar på pengar, medan STAF registrerer ei sak utan noko å avgjere.",
            en: "The person appealing believes the case is settled and waits for money, while STAF registers a case with nothing to decide.",
        },
        sources: &[Source::Fvl(Fvl::Underinstans), FORMAT],
        breaks: &[Example::breaks(
            "fullt-medhold",
            "minimal",
            &[Edit::Set("/innhold/foersteinstans/utfall", "\"MEDHOLD\"")],
            &["/innhold/foersteinstans/utfall"],
        )],
        holds: &[Example::holds("delvis-medhold", "komplett", &[])],
    },
    check: Check::Foersteinstans(medhold_sendt_over),
};

fn medhold_sendt_over(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    if foersteinstans.utfall == Foersteinstansutfall::Medhold {
        scope.at("/utfall", &[]);
    }
}

const AVGJORT_FOER_KLAGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-002"),
        name: "klagen-avgjort-foer-den-kom",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "NAV-kontoret tar stilling til klagen etter at den er mottatt.",
            nn: "NAV-kontoret tek stilling til klaga etter at ho er motteken.",
            en: "The NAV office decides on the appeal after receiving it.",
        },
        message: Text {
            nb: "NAV-kontoret tok stilling til klagen {dato}, før den ble mottatt {mottatt}.",
            nn: "NAV-kontoret tok stilling til klaga {dato}, før ho vart motteken {mottatt}.",
            en: "The NAV office decided on the appeal on {dato}, before it was received on {mottatt}.",
        },
        action: Text {
            nb: "Rett den datoen som er feil. Datoen for det påklagede vedtaket hører hjemme i vedtaket.",
            nn: "Rett den datoen som er feil. Datoen for vedtaket det er klaga på, høyrer heime i vedtaket.",
            en: "Correct the date that is wrong. The date of the appealed decision belongs with that decision.",
        },
        harm: Text {
            nb: "Ingen kan se om klagen er vurdert, og tremånedersfristen for endring til skade regnes fra feil dag.",
            nn: "Ingen kan sjå om klaga er vurdert, og tremånadersfristen for endring til skade blir rekna frå feil dag.",
            en: "Nobody can tell whether the appeal was considered, and the three months for a change to the person's detriment may run from the wrong day.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Underinstans)],
        breaks: &[Example::breaks(
            "dagen-foer",
            "minimal",
            &[Edit::Set("/innhold/foersteinstans/dato", "\"2026-03-16\"")],
            &["/innhold/foersteinstans/dato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "minimal",
            &[Edit::Set("/innhold/foersteinstans/dato", "\"2026-03-17\"")],
        )],
    },
    check: Check::Foersteinstans(avgjort_foer_klagen),
};

fn avgjort_foer_klagen(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let mottatt = innhold.klage.mottatt_dato;
    if foersteinstans.dato < mottatt {
        scope.at("/dato", &[("dato", foersteinstans.dato.into()), ("mottatt", mottatt.into())]);
    }
}

const AVGJORT_ETTER_OPPRETTET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-003"),
        name: "klagen-avgjort-etter-oversendelsen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "NAV-kontoret har tatt stilling til klagen før saken sendes over.",
            nn: "NAV-kontoret har teke stilling til klaga før saka blir send over.",
            en: "The NAV office has decided on the appeal before the case is transferred.",
        },
        message: Text {
            nb: "NAV-kontoret tok stilling til klagen {dato}, men meldingen ble laget {opprettet}.",
            nn: "NAV-kontoret tok stilling til klaga {dato}, men meldinga vart laga {opprettet}.",
            en: "The NAV office decided on the appeal on {dato}, but the message was made on {opprettet}.",
        },
        action: Text {
            nb: "Rett datoen, eller vent med å sende saken over til klagen er behandlet.",
            nn: "Rett datoen, eller vent med å sende saka over til klaga er behandla.",
            en: "Correct the date, or wait with the transfer until the appeal has been dealt with.",
        },
        harm: Text {
            nb: "Statsforvalteren kan ikke ta saken før NAV-kontoret er ferdig med den, og klageren må vente på en retur.",
            nn: "Statsforvaltaren kan ikkje ta saka før NAV-kontoret er ferdig med henne, og klagaren må vente på ein retur.",
            en: "The County Governor cannot take the case before the NAV office is done, and the person appealing waits for it to be sent back.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Oversendelse)],
        breaks: &[Example::breaks(
            "dagen-etter",
            "minimal",
            &[Edit::Set("/innhold/foersteinstans/dato", "\"2026-04-22\"")],
            &["/innhold/foersteinstans/dato"],
        )],
        holds: &[
            Example::holds(
                "samme-dag",
                "minimal",
                &[Edit::Set("/innhold/foersteinstans/dato", "\"2026-04-21\"")],
            ),
            Example::holds(
                "sen-kveld-i-utc",
                "minimal",
                &[
                    Edit::Set("/opprettet", "\"2026-04-21T22:30:00Z\""),
                    Edit::Set("/innhold/foersteinstans/dato", "\"2026-04-22\""),
                ],
            ),
        ],
    },
    check: Check::Foersteinstans(avgjort_etter_opprettet),
};

// A date after today but not after `opprettet` needs no finding here: then `opprettet` itself lies in the future.
fn avgjort_etter_opprettet(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet() else { return };
    if foersteinstans.dato > opprettet {
        scope.at("/dato", &[("dato", foersteinstans.dato.into()), ("opprettet", opprettet.into())]);
    }
}

const SAMME_PERSON: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-004"),
        name: "samme-saksbehandler-og-beslutter",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En annen enn saksbehandleren har godkjent behandlingen av klagen.",
            nn: "Ein annan enn saksbehandlaren har godkjent behandlinga av klaga.",
            en: "Somebody other than the case worker has approved the treatment of the appeal.",
        },
        message: Text {
            nb: "Saksbehandler og beslutter ser ut til å være samme person.",
            nn: "Saksbehandlaren og den som har godkjent, ser ut til å vere same person.",
            en: "Case worker and approver appear to be the same person.",
        },
        action: Text {
            nb: "La en annen godkjenne. Er det to med samme navn, skriv ident på begge.",
            nn: "La ein annan godkjenne. Er det to med same namn, skriv ident på begge.",
            en: "Have somebody else approve it. If two people share a name, give an ident for both.",
        },
        harm: Text {
            nb: "En feil i vedtaket blir ikke oppdaget på kontoret, og klageren må vente på Statsforvalteren for å få den rettet.",
            nn: "Ein feil i vedtaket blir ikkje oppdaga på kontoret, og klagaren må vente på Statsforvaltaren for å få han retta.",
            en: "A mistake in the decision is not noticed at the office, and the person appealing waits for the County Governor to put it right.",
        },
        sources: &[Source::Guidance {
            document: "STAF, Halogen og Oslo Economics, prosjektrapport (2023), funn 5 (lovhjemmelen er ikke fastslått)",
            verified: false,
        }],
        breaks: &[
            Example::breaks(
                "samme-navn",
                "minimal",
                &[Edit::Set("/innhold/foersteinstans/beslutter/navn", "\"SAKSBEHANDLER  Eksempel\"")],
                &["/innhold/foersteinstans/beslutter"],
            ),
            Example::breaks(
                "samme-ident",
                "komplett",
                &[Edit::Set("/innhold/foersteinstans/beslutter/ident", "\"SAKS01\"")],
                &["/innhold/foersteinstans/beslutter"],
            ),
        ],
        holds: &[Example::holds(
            "samme-navn-hver-sin-ident",
            "komplett",
            &[Edit::Set("/innhold/foersteinstans/beslutter/navn", "\"Saksbehandler Eksempel\"")],
        )],
    },
    check: Check::Foersteinstans(samme_person),
};

fn samme_person(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Foersteinstans { saksbehandler, beslutter, .. } = foersteinstans;
    if er_samme(saksbehandler, beslutter) {
        scope.at("/beslutter", &[]);
    }
}

fn er_samme(a: &Medarbeider, b: &Medarbeider) -> bool {
    let folded = |s: &str| s.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    match (&a.ident, &b.ident) {
        (Some(a), Some(b)) => folded(a.as_str()) == folded(b.as_str()),
        _ => folded(a.navn.as_str()) == folded(b.navn.as_str()),
    }
}

const AVVIST_MEN_BEHANDLET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-005"),
        name: "avvist-men-tatt-til-behandling",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En klage som er avvist, er ikke samtidig tatt til behandling etter fristen.",
            nn: "Ei klage som er avvist, er ikkje samstundes teken til behandling etter fristen.",
            en: "An appeal that is dismissed was not accepted for treatment after the deadline as well.",
        },
        message: Text {
            nb: "Klagen er avvist, men oversittelsen sier at den ble tatt til behandling.",
            nn: "Klaga er avvist, men vurderinga av fristen seier at ho vart teken til behandling.",
            en: "The appeal was dismissed, but the assessment of lateness says it was accepted for treatment.",
        },
        action: Text {
            nb: "Rett utfallet eller tattTilBehandling. Er klagen avvist av en annen grunn enn fristen, la begrunnelsen si hvilken.",
            nn: "Rett utfallet eller tattTilBehandling. Er klaga avvist av ein annan grunn enn fristen, lat grunngivinga seie kva for ein.",
            en: "Correct the outcome or tattTilBehandling. If the appeal was dismissed for another reason than the deadline, let the reasons say which.",
        },
        harm: Text {
            nb: "Statsforvalteren vet ikke om det er avvisningen eller selve saken som skal prøves, og klageren venter mens det avklares.",
            nn: "Statsforvaltaren veit ikkje om det er avvisinga eller sjølve saka som skal prøvast, og klagaren ventar medan det blir avklara.",
            en: "The County Governor does not know whether to review the dismissal or the case itself, and the person appealing waits for that to be cleared up.",
        },
        sources: &[Source::Fvl(Fvl::Oversittelse), Source::Fvl(Fvl::Underinstans), FORMAT],
        breaks: &[Example::breaks(
            "avvist-og-behandlet",
            "komplett",
            &[
                Edit::Set("/innhold/foersteinstans/utfall", "\"AVVIST\""),
                Edit::Remove("/innhold/foersteinstans/nyttVedtak"),
                // Without a new decision, this case would have lain long for an urgent one.
                Edit::Set("/innhold/prioritet", "{\"hastesak\": false}"),
            ],
            &["/innhold/foersteinstans/utfall"],
        )],
        holds: &[Example::holds(
            "avvist-og-ikke-behandlet",
            "komplett",
            &[
                Edit::Set("/innhold/foersteinstans/utfall", "\"AVVIST\""),
                Edit::Remove("/innhold/foersteinstans/nyttVedtak"),
                Edit::Set("/innhold/prioritet", "{\"hastesak\": false}"),
                Edit::Set("/innhold/klage/frist/oversittelse/tattTilBehandling", "false"),
            ],
        )],
    },
    check: Check::Foersteinstans(avvist_men_behandlet),
};

fn avvist_men_behandlet(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let behandlet = innhold.klage.frist.oversittelse.as_ref().is_some_and(|o| o.tatt_til_behandling);
    if foersteinstans.utfall == Foersteinstansutfall::Avvist && behandlet {
        scope.at("/utfall", &[]);
    }
}

const LANG_TID: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FOERSTEINSTANS-006"),
        name: "lang-behandling-i-foersteinstans",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "NAV-kontoret tar stilling til klagen innen tre måneder.",
            nn: "NAV-kontoret tek stilling til klaga innan tre månader.",
            en: "The NAV office decides on the appeal within three months.",
        },
        message: Text {
            nb: "Det gikk mer enn tre måneder fra klagen ble mottatt {mottatt} til NAV-kontoret tok stilling til den {dato}.",
            nn: "Det gjekk meir enn tre månader frå klaga vart motteken {mottatt} til NAV-kontoret tok stilling til henne {dato}.",
            en: "More than three months passed from the appeal was received on {mottatt} until the NAV office decided on it on {dato}.",
        },
        action: Text {
            nb: "Send saken over uten mer opphold, og se om klageren har fått foreløpig svar.",
            nn: "Send saka over utan meir opphald, og sjå om klagaren har fått førebels svar.",
            en: "Transfer the case without further delay, and see that the person appealing has had a provisional answer.",
        },
        harm: Text {
            nb: "Klageren har ventet lenge på penger til det daglige, og Statsforvalterens behandling kommer i tillegg.",
            nn: "Klagaren har venta lenge på pengar til det daglege, og behandlinga hos Statsforvaltaren kjem i tillegg.",
            en: "The person appealing has long waited for money for daily needs, and the County Governor's treatment comes on top.",
        },
        sources: &[Source::Fvl(Fvl::ForeloepigSvar), FORMAT],
        breaks: &[Example::breaks(
            "tre-maaneder-og-en-dag",
            "minimal",
            &[
                Edit::Set("/opprettet", "\"2026-06-25T10:15:00+02:00\""),
                Edit::Set("/innhold/foersteinstans/dato", "\"2026-06-18\""),
            ],
            &["/innhold/foersteinstans/dato"],
        )],
        holds: &[Example::holds(
            "tre-maaneder",
            "minimal",
            &[
                Edit::Set("/opprettet", "\"2026-06-25T10:15:00+02:00\""),
                Edit::Set("/innhold/foersteinstans/dato", "\"2026-06-17\""),
            ],
        )],
    },
    check: Check::Foersteinstans(lang_tid),
};

/// The law says «uten ugrunnet opphold» and names no number; three months is what guidance asks of the appeal body.
const MAANEDER: u32 = 3;

fn lang_tid(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let mottatt = innhold.klage.mottatt_dato;
    if add_months(mottatt, MAANEDER).is_some_and(|frist| foersteinstans.dato > frist) {
        scope.at("/dato", &[("dato", foersteinstans.dato.into()), ("mottatt", mottatt.into())]);
    }
}
