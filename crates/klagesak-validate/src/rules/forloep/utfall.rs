//! The outcome against what was sent over (FORLOEP): amounts, deadlines, time spent.

use klagesak_core::Text;
use klagesak_core::frister::add_months;
use klagesak_core::kodeverk::{Endringsretning, Klageutfall, Partsrolle};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Avgjoerelse, Melding, Oversendelse, Part, Underrettet, Ytelse};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::forloep::Stilling;
use crate::tid::norsk_dato;
use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[&UGUNST_FOR_SENT, &STADFESTET_MEN_ENDRET, &OVER_90_DAGER];

/// The decisions that have not been replaced, each with the oversendelse it decides.
pub(super) fn avgjoerelser(forloep: &Forloep) -> impl Iterator<Item = (usize, &Avgjoerelse, &Oversendelse)> {
    forloep.gyldige().filter(|(_, entry)| entry.stilling == Stilling::Gjelder).filter_map(|(i, entry)| {
        match &entry.melding {
            Melding::Avgjoerelse(m) => Some((i, &m.innhold, &forloep.oversendelse_foer(i)?.innhold)),
            _ => None,
        }
    })
}

/// Part of what was applied for is granted, so that there is something to lose; and somebody else is told of the outcome.
const EN_PART_TIL: &[Edit] = &[
    Edit::Set("/innhold/vedtak/0/utfall", "\"DELVIS_INNVILGET\""),
    Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"3000.00\""),
    Edit::Set(
        "/innhold/parter/-",
        r#"{"partId": "part-2", "roller": ["MEDSOEKER"], "person": {"identifikator": {"type": "FOEDSELSNUMMER", "verdi": "15838510237"}, "navn": {"fornavn": "Eksempel", "etternavn": "Part"}, "adressebeskyttelse": "UGRADERT"}}"#,
    ),
];
const EN_FULLMEKTIG: &[Edit] = &[
    Edit::Set("/innhold/vedtak/0/utfall", "\"DELVIS_INNVILGET\""),
    Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"3000.00\""),
    Edit::Set(
        "/innhold/parter/-",
        r#"{"partId": "part-2", "roller": ["FULLMEKTIG"], "representerer": ["part-1"], "fullmakt": {"grunnlag": "ADVOKAT"}, "person": {"identifikator": {"type": "FOEDSELSNUMMER", "verdi": "15838510237"}, "navn": {"fornavn": "Eksempel", "etternavn": "Part"}, "adressebeskyttelse": "UGRADERT"}}"#,
    ),
];

/// The other is told on the last day, the klager the day after.
const DEN_ANDRE_FOERST: &str = r#"[
    { "partId": "part-2", "dato": "2026-06-17", "maate": "DIGITAL" },
    { "rolle": "KLAGER", "dato": "2026-06-18", "maate": "DIGITAL" }
]"#;

/// Decided to the worse on the last day, and told to the other one in time and to the klager a day late.
const UGUNST_DEN_ANDRE_FOERST: &[Edit] = &[
    Edit::Set("/opprettet", "\"2026-06-18T12:00:00+02:00\""),
    Edit::Set("/innhold/utfall", "\"OMGJORT\""),
    Edit::Set("/innhold/dato", "\"2026-06-17\""),
    Edit::Set("/innhold/vedtak/0/utfall", "\"OMGJORT\""),
    Edit::Set("/innhold/vedtak/0/omfang", "\"DELVIS\""),
    Edit::Set("/innhold/vedtak/0/retning", "\"UGUNST\""),
    Edit::Set("/innhold/underrettet", DEN_ANDRE_FOERST),
    Edit::Set("/innhold/dokumenter/0/dato", "\"2026-06-17\""),
];

const UGUNST_FOR_SENT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-021"),
        name: "ugunst-for-sent",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Melding om endring til skade for klageren er sendt innen tre måneder etter at NAV-kontoret fikk klagen.",
            nn: "Melding om endring til skade for klagaren er send innan tre månader etter at NAV-kontoret fekk klaga.",
            en: "Notice of a change to the detriment of the appellant is sent within three months after the NAV-kontor got the appeal.",
        },
        message: Text {
            nb: "Melding {melding} endrer vedtaket til skade. Underretningen er datert {underrettet}, og siste dag var {frist}.",
            nn: "Melding {melding} endrar vedtaket til skade. Underrettinga er datert {underrettet}, og siste dag var {frist}.",
            en: "Message {melding} changes the decision to the detriment. The notice is dated {underrettet}, and the last day was {frist}.",
        },
        action: Text {
            nb: "La vedtaket stå, eller opphev det og send saken tilbake.",
            nn: "La vedtaket stå, eller opphev det og send saka tilbake.",
            en: "Let the decision stand, or annul it and send the case back.",
        },
        harm: Text {
            nb: "Den som klager, mister penger i en avgjørelse loven ikke lenger tillater.",
            nn: "Den som klagar, mister pengar i ei avgjerd lova ikkje lenger tillèt.",
            en: "The appellant loses money by a decision the law no longer allows.",
        },
        sources: &[Source::Fvl(Fvl::Klageinstans)],
        breaks: &[
            Example::breaks(
                "dagen-etter-fristen",
                "minimal",
                &[
                    Edit::Set("/innhold/vedtak/0/utfall", "\"DELVIS_INNVILGET\""),
                    Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"3000.00\""),
                ],
                &["/2/innhold/vedtak/0/retning"],
            )
            .then(&[
                ("kvittering", &[]),
                (
                    "avgjoerelse",
                    &[
                        Edit::Set("/opprettet", "\"2026-06-18T12:00:00+02:00\""),
                        Edit::Set("/innhold/utfall", "\"OMGJORT\""),
                        Edit::Set("/innhold/dato", "\"2026-06-18\""),
                        Edit::Set("/innhold/vedtak/0/utfall", "\"OMGJORT\""),
                        Edit::Set("/innhold/vedtak/0/omfang", "\"DELVIS\""),
                        Edit::Set("/innhold/vedtak/0/retning", "\"UGUNST\""),
                        Edit::Set("/innhold/underrettet/0/dato", "\"2026-06-18\""),
                        Edit::Set("/innhold/dokumenter/0/dato", "\"2026-06-18\""),
                    ],
                ),
            ]),
            Example::breaks("bare-en-annen-i-tide", "minimal", EN_PART_TIL, &["/2/innhold/vedtak/0/retning"])
                .then(&[("kvittering", &[]), ("avgjoerelse", UGUNST_DEN_ANDRE_FOERST)]),
        ],
        holds: &[
            Example::holds(
                "siste-dag",
                "minimal",
                &[
                    Edit::Set("/innhold/vedtak/0/utfall", "\"DELVIS_INNVILGET\""),
                    Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"3000.00\""),
                ],
            )
            .then(&[
                ("kvittering", &[]),
                (
                    "avgjoerelse",
                    &[
                        Edit::Set("/opprettet", "\"2026-06-17T12:00:00+02:00\""),
                        Edit::Set("/innhold/utfall", "\"OMGJORT\""),
                        Edit::Set("/innhold/dato", "\"2026-06-17\""),
                        Edit::Set("/innhold/vedtak/0/utfall", "\"OMGJORT\""),
                        Edit::Set("/innhold/vedtak/0/omfang", "\"DELVIS\""),
                        Edit::Set("/innhold/vedtak/0/retning", "\"UGUNST\""),
                        Edit::Set("/innhold/underrettet/0/dato", "\"2026-06-17\""),
                        Edit::Set("/innhold/dokumenter/0/dato", "\"2026-06-17\""),
                    ],
                ),
            ]),
            Example::holds("fullmektigen-i-tide", "minimal", EN_FULLMEKTIG)
                .then(&[("kvittering", &[]), ("avgjoerelse", UGUNST_DEN_ANDRE_FOERST)]),
        ],
    },
    check: Check::Forloep(ugunst_for_sent),
};

fn ugunst_for_sent(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        let Some(frist) = add_months(sent.klage.mottatt_dato, scope.law().ugunst_maaneder) else { continue };
        // It is the first notice to the klager that must be in time.
        let told = avgjoerelse.underrettet.iter().filter(|u| til_klageren(u, &sent.parter)).map(|u| u.dato);
        let Some(underrettet) = told.min() else { continue };
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            if vedtak.retning == Some(Endringsretning::Ugunst) && underrettet > frist {
                let params = [("underrettet", underrettet.into()), ("frist", frist.into())];
                scope.at(i, &format!("/innhold/vedtak/{j}/retning"), &params);
            }
        }
    }
}

/// Whether somebody who was told is the klager, or acts for the klager.
fn til_klageren(underrettet: &Underrettet, parter: &[Part]) -> bool {
    let klager = |part: &Part| part.er(&Partsrolle::Klager);
    let for_klager =
        |part: &Part| parter.iter().any(|other| klager(other) && part.representerer.contains(&other.part_id));
    let told = |part: &&Part| {
        underrettet.part_id.as_ref() == Some(&part.part_id)
            || underrettet.rolle.as_ref().is_some_and(|rolle| part.er(rolle))
    };
    underrettet.rolle == Some(Partsrolle::Klager)
        || parter.iter().filter(told).any(|part| klager(part) || for_klager(part))
}

const SAMME_BELOEP: &str = r#"[{
    "hjemmel": { "lov": "SOTJL", "paragraf": "18" }, "betegnelse": "Livsopphold",
    "soektBeloep": "7350.00", "innvilgetBeloep": "3000.00"
}]"#;
const ETT_OERE_MER: &str = r#"[{
    "hjemmel": { "lov": "SOTJL", "paragraf": "18" }, "betegnelse": "Livsopphold",
    "soektBeloep": "7350.00", "innvilgetBeloep": "3000.01"
}]"#;

const STADFESTET_MEN_ENDRET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-022"),
        name: "stadfestet-men-endret",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et vedtak er bare stadfestet når beløpene er de samme som før.",
            nn: "Eit vedtak er berre stadfesta når beløpa er dei same som før.",
            en: "A decision is upheld only when the amounts are the same as before.",
        },
        message: Text {
            nb: "Melding {melding} stadfester vedtaket, men beløpene er andre enn i oversendelsen.",
            nn: "Melding {melding} stadfester vedtaket, men beløpa er andre enn i oversendinga.",
            en: "Message {melding} upholds the decision, but the amounts differ from those of the oversendelse.",
        },
        action: Text {
            nb: "Skriv OMGJORT med omfang og retning. Er endringen til gunst, skal parten få vite om retten til sakskostnader.",
            nn: "Skriv OMGJORT med omfang og retning. Er endringa til gunst, skal parten få vite om retten til sakskostnader.",
            en: "Write OMGJORT with omfang and retning. If the change is in favour, the party must be told of the right to costs.",
        },
        harm: Text {
            nb: "Den som klager, fikk medhold uten å få vite det, og mister retten til å få dekket kostnadene.",
            nn: "Den som klagar, fekk medhald utan å få vite det, og mister retten til å få dekt kostnadene.",
            en: "The appellant won without being told, and loses the right to have the costs covered.",
        },
        sources: &[Source::Fvl(Fvl::Klageinstans), Source::Fvl(Fvl::Sakskostnader)],
        breaks: &[Example::breaks(
            "kravet-satt-ned",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/0/utfall", "\"DELVIS_INNVILGET\""),
                Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"3000.00\""),
            ],
            &["/2/innhold/vedtak/0/utfall"],
        )
        .then(&[
            ("kvittering", &[]),
            ("avgjoerelse", &[Edit::Set("/innhold/vedtak/0/nyeYtelser", ETT_OERE_MER)]),
        ])],
        holds: &[
            Example::holds(
                "samme-beloep",
                "minimal",
                &[
                    Edit::Set("/innhold/vedtak/0/utfall", "\"DELVIS_INNVILGET\""),
                    Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"3000.00\""),
                ],
            )
            .then(&[
                ("kvittering", &[]),
                ("avgjoerelse", &[Edit::Set("/innhold/vedtak/0/nyeYtelser", SAMME_BELOEP)]),
            ]),
            Example::holds("uten-ytelser", "minimal", &[]).then(&[("kvittering", &[]), ("avgjoerelse", &[])]),
        ],
    },
    check: Check::Forloep(stadfestet_men_endret),
};

fn stadfestet_men_endret(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        let nytt = sent.foersteinstans.nytt_vedtak.as_ref().map(|nytt| &nytt.vedtak);
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            // An id of an appealed decision may also mean what the first instance left of it.
            let paaklaget = sent.vedtak.iter().find(|v| v.vedtak_id == vedtak.vedtak_id);
            let mut grunnlag = paaklaget
                .into_iter()
                .chain(nytt.filter(|n| paaklaget.is_some() || n.vedtak_id == vedtak.vedtak_id))
                .peekable();
            if vedtak.utfall == Klageutfall::Stadfestet
                && grunnlag.peek().is_some()
                && grunnlag.all(|gammelt| endret(&gammelt.ytelser, &vedtak.nye_ytelser))
            {
                scope.at(i, &format!("/innhold/vedtak/{j}/utfall"), &[]);
            }
        }
    }
}

/// Whether a benefit has another amount than before.
fn endret(foer: &[Ytelse], naa: &[Ytelse]) -> bool {
    let beloep = |ny: &Ytelse| Some((like(foer, ny)?.innvilget_beloep?, ny.innvilget_beloep?));
    naa.iter().filter_map(beloep).any(|(foer, naa)| foer != naa)
}

/// The benefit as it was before. Benefits are the same when hjemmel, name and period are; one that is found twice says nothing.
pub(super) fn like<'a>(foer: &'a [Ytelse], ny: &Ytelse) -> Option<&'a Ytelse> {
    let mut like = foer.iter().filter(|gammel| {
        gammel.hjemmel == ny.hjemmel && gammel.betegnelse == ny.betegnelse && gammel.periode == ny.periode
    });
    match (like.next(), like.next()) {
        (Some(gammel), None) => Some(gammel),
        _ => None,
    }
}

const OVER_90_DAGER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-023"),
        name: "over-90-dager",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen er avgjort innen 90 dager etter at Statsforvalteren fikk saken.",
            nn: "Klaga er avgjord innan 90 dagar etter at Statsforvaltaren fekk saka.",
            en: "The appeal is decided within 90 days after the Statsforvalter got the case.",
        },
        message: Text {
            nb: "Avgjørelsen i melding {melding} kom {dager} dager etter at Statsforvalteren fikk saken.",
            nn: "Avgjerda i melding {melding} kom {dager} dagar etter at Statsforvaltaren fekk saka.",
            en: "The decision in message {melding} came {dager} days after the Statsforvalter got the case.",
        },
        action: Text {
            nb: "Kontroller at parten fikk foreløpig svar, og se hva som tok tid.",
            nn: "Kontroller at parten fekk førebels svar, og sjå kva som tok tid.",
            en: "Check that the party got a provisional answer, and see what took time.",
        },
        harm: Text {
            nb: "Den som klager, har levd i månedsvis uten å vite om pengene kommer.",
            nn: "Den som klagar, har levd i månadsvis utan å vite om pengane kjem.",
            en: "The appellant has lived for months without knowing whether the money will come.",
        },
        sources: &[
            Source::Guidance {
                document: "Helsetilsynet, veileder i behandling av klagesaker (2023), kap. 7",
                verified: true,
            },
            Source::Fvl(Fvl::ForeloepigSvar),
        ],
        breaks: &[Example::breaks("91-dager", "minimal", &[], &["/2/innhold/dato"]).then(&[
            ("kvittering", &[]),
            (
                "avgjoerelse",
                &[
                    Edit::Set("/opprettet", "\"2026-07-22T12:00:00+02:00\""),
                    Edit::Set("/innhold/dato", "\"2026-07-22\""),
                    Edit::Set("/innhold/underrettet/0/dato", "\"2026-07-22\""),
                    Edit::Set("/innhold/dokumenter/0/dato", "\"2026-07-22\""),
                ],
            ),
        ])],
        holds: &[Example::holds("90-dager", "minimal", &[]).then(&[
            ("kvittering", &[]),
            (
                "avgjoerelse",
                &[
                    Edit::Set("/opprettet", "\"2026-07-21T12:00:00+02:00\""),
                    Edit::Set("/innhold/dato", "\"2026-07-21\""),
                    Edit::Set("/innhold/underrettet/0/dato", "\"2026-07-21\""),
                    Edit::Set("/innhold/dokumenter/0/dato", "\"2026-07-21\""),
                ],
            ),
        ])],
    },
    check: Check::Forloep(over_90_dager),
};

/// The norm the Statsforvalter is measured by.
const BEHANDLINGSTID_DAGER: i64 = 90;

fn over_90_dager(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, _) in avgjoerelser(forloep) {
        let Some(sent) = forloep.oversendelse_foer(i) else { continue };
        let mottatt = forloep.gyldige().find_map(|(_, entry)| match &entry.melding {
            Melding::Kvittering(m) if entry.kvitterer.is_some() && m.svar_paa == Some(sent.melding_id) => {
                norsk_dato(m.innhold.mottatt)
            }
            _ => None,
        });
        // Nothing is received before it is sent.
        let Some(fra) = norsk_dato(sent.opprettet).max(mottatt) else { continue };
        let dager = (avgjoerelse.dato.naive() - fra.naive()).num_days();
        if dager > BEHANDLINGSTID_DAGER {
            scope.at(i, "/innhold/dato", &[("dager", u64::try_from(dager).unwrap_or_default().into())]);
        }
    }
}
