//! The dates of the appeal (KLAGE). Its points and references are in `klageinnhold`, its deadline in `klagefrist`.

use chrono::Duration;
use klagesak_core::Text;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Klage, Vedtak};
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &MOTTATT_FOER_VEDTAKET,
    &FREMSATT_ETTER_MOTTATT,
    &FREMSATT_FOER_VEDTAKET,
    &MOTTATT_I_FREMTIDEN,
    &MOTTATT_ETTER_OPPRETTET,
    &FOER_UNDERRETNINGEN,
    &LANG_POSTGANG,
];

const FORMAT: Source = Source::Format("klage");

/// The appealed decisions the message has, in the order the appeal names them.
pub(super) fn paaklagede<'s>(klage: &Klage, scope: &Scope<'s>) -> Vec<&'s Vedtak> {
    klage.gjelder_vedtak.iter().filter_map(|id| scope.vedtak(*id)).collect()
}

/// The day the appeal counts as made, and the field it stands in: posted or handed in when that is known, else received.
/// `None` when the dates contradict each other, so that the rule that says so is alone in saying it.
pub(super) fn satt_frem(klage: &Klage, scope: &Scope<'_>) -> Option<(Dato, &'static str)> {
    let mottatt = klage.mottatt_dato;
    let (dato, felt) = klage.fremsatt_dato.map_or((mottatt, "/mottattDato"), |d| (d, "/fremsattDato"));
    let mottatt_for_sent = mottatt > scope.today() || scope.opprettet().is_some_and(|dag| mottatt > dag);
    let foer_vedtaket = siste_vedtaksdato(klage, scope).is_some_and(|vedtak| dato < vedtak);
    (dato <= mottatt && !mottatt_for_sent && !foer_vedtaket).then_some((dato, felt))
}

// Decisions dated in the future are left to VEDTAK.
fn siste_vedtaksdato(klage: &Klage, scope: &Scope<'_>) -> Option<Dato> {
    let today = scope.today();
    paaklagede(klage, scope).iter().map(|v| v.dato).filter(|dato| *dato <= today).max()
}

const MOTTATT_FOER_VEDTAKET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-001"),
        name: "klage-mottatt-foer-vedtaket",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen er mottatt tidligst den dagen vedtaket ble fattet.",
            nn: "Klaga er motteken tidlegast den dagen vedtaket vart gjort.",
            en: "The appeal was received on the day of the decision at the earliest.",
        },
        message: Text {
            nb: "Klagen ble mottatt {mottatt}, før vedtaket den gjelder ble fattet {vedtaksdato}.",
            nn: "Klaga vart motteken {mottatt}, før vedtaket ho gjeld vart gjort {vedtaksdato}.",
            en: "The appeal was received on {mottatt}, before the decision it is about was made on {vedtaksdato}.",
        },
        action: Text {
            nb: "Rett datoen som er feil, eller vis til vedtaket klagen faktisk gjelder.",
            nn: "Rett datoen som er feil, eller vis til vedtaket klaga faktisk gjeld.",
            en: "Correct the date that is wrong, or refer to the decision the appeal is really about.",
        },
        harm: Text {
            nb: "Feil vedtak kan bli prøvd, og vedtaket klageren lever med, blir stående.",
            nn: "Feil vedtak kan bli prøvd, og vedtaket klagaren lever med, blir ståande.",
            en: "The wrong decision may be reviewed, while the one the person lives with stands.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klagerett)],
        breaks: &[
            Example::breaks(
                "dagen-foer",
                "minimal",
                &[Edit::Set("/innhold/klage/mottattDato", "\"2026-03-01\"")],
                &["/innhold/klage/mottattDato"],
            ),
            Example::breaks(
                "fremsatt-og-mottatt-foer-to-vedtak",
                "minimal",
                &[
                    Edit::Set("/innhold/klage/fremsattDato", "\"2026-02-27\""),
                    Edit::Set("/innhold/klage/mottattDato", "\"2026-03-01\""),
                    Edit::Set("/innhold/vedtak/-", ET_TIL),
                    Edit::Set("/innhold/klage/gjelderVedtak/-", "\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04\""),
                ],
                &["/innhold/klage/mottattDato"],
            ),
        ],
        holds: &[Example::holds(
            "samme-dag",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-03-02\""),
                Edit::Set("/innhold/klage/frist/fristdato", "\"2026-03-23\""),
                Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-02\""),
                Edit::Set("/innhold/klage/mottattDato", "\"2026-03-02\""),
            ],
        )],
    },
    check: Check::Klage(mottatt_foer_vedtaket),
};

const ET_TIL: &str = r#"{
    "vedtakId": "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04", "dato": "2026-03-02", "type": "ENKELTVEDTAK", "utfall": "AVSLAATT",
    "underretning": { "kommetFrem": "2026-03-04", "maate": "DIGITAL", "klageadgangOpplyst": true },
    "ytelser": [{ "hjemmel": { "lov": "SOTJL", "paragraf": "19" }, "betegnelse": "Strøm" }],
    "dokumentId": "a0000000-0000-4000-8000-000000000004"
}"#;

fn mottatt_foer_vedtaket(klage: &Klage, scope: &mut Scope<'_>) {
    let mottatt = klage.mottatt_dato;
    if let Some(vedtaksdato) = siste_vedtaksdato(klage, scope).filter(|vedtaksdato| mottatt < *vedtaksdato) {
        scope.at("/mottattDato", &[("mottatt", mottatt.into()), ("vedtaksdato", vedtaksdato.into())]);
    }
}

const FREMSATT_ETTER_MOTTATT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-002"),
        name: "klage-fremsatt-etter-at-den-ble-mottatt",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen er satt frem senest den dagen den ble mottatt.",
            nn: "Klaga er sett fram seinast den dagen ho vart motteken.",
            en: "The appeal was made on the day it was received at the latest.",
        },
        message: Text {
            nb: "Klagen ble satt frem {fremsatt}, etter at den ble mottatt {mottatt}.",
            nn: "Klaga vart sett fram {fremsatt}, etter at ho vart motteken {mottatt}.",
            en: "The appeal was made on {fremsatt}, after it was received on {mottatt}.",
        },
        action: Text {
            nb: "Rett datoen som er feil. Er dagen klagen ble satt frem ukjent, utelat fremsattDato.",
            nn: "Rett datoen som er feil. Er dagen klaga vart sett fram ukjend, utelat fremsattDato.",
            en: "Correct the date that is wrong. If the day the appeal was made is unknown, leave fremsattDato out.",
        },
        harm: Text {
            nb: "Ingen kan se om klagen kom i tide, og den kan bli avvist uten grunn.",
            nn: "Ingen kan sjå om klaga kom i tide, og ho kan bli avvist utan grunn.",
            en: "Nobody can see whether the appeal was in time, and it may be dismissed without cause.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::FristensAvbrudd)],
        breaks: &[Example::breaks(
            "dagen-etter",
            "minimal",
            &[Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-18\"")],
            &["/innhold/klage/fremsattDato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "minimal",
            &[Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-17\"")],
        )],
    },
    check: Check::Klage(fremsatt_etter_mottatt),
};

fn fremsatt_etter_mottatt(klage: &Klage, scope: &mut Scope<'_>) {
    let mottatt = klage.mottatt_dato;
    // When the appeal was received before the decision, that date is the mistake.
    if siste_vedtaksdato(klage, scope).is_some_and(|vedtaksdato| mottatt < vedtaksdato) {
        return;
    }
    if let Some(fremsatt) = klage.fremsatt_dato.filter(|fremsatt| *fremsatt > mottatt) {
        scope.at("/fremsattDato", &[("fremsatt", fremsatt.into()), ("mottatt", mottatt.into())]);
    }
}

const FREMSATT_FOER_VEDTAKET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-003"),
        name: "klage-fremsatt-foer-vedtaket",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen er satt frem tidligst den dagen vedtaket ble fattet.",
            nn: "Klaga er sett fram tidlegast den dagen vedtaket vart gjort.",
            en: "The appeal was made on the day of the decision at the earliest.",
        },
        message: Text {
            nb: "Klagen ble satt frem {fremsatt}, før vedtaket den gjelder ble fattet {vedtaksdato}.",
            nn: "Klaga vart sett fram {fremsatt}, før vedtaket ho gjeld vart gjort {vedtaksdato}.",
            en: "The appeal was made on {fremsatt}, before the decision it is about was made on {vedtaksdato}.",
        },
        action: Text {
            nb: "Rett datoen som er feil, eller vis til vedtaket klagen faktisk gjelder.",
            nn: "Rett datoen som er feil, eller vis til vedtaket klaga faktisk gjeld.",
            en: "Correct the date that is wrong, or refer to the decision the appeal is really about.",
        },
        harm: Text {
            nb: "Klagen kan gjelde et eldre vedtak, og Statsforvalteren prøver da feil avgjørelse.",
            nn: "Klaga kan gjelde eit eldre vedtak, og Statsforvaltaren prøver då feil avgjerd.",
            en: "The appeal may be about an older decision, and the County Governor reviews the wrong one.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klagerett)],
        breaks: &[Example::breaks(
            "dagen-foer",
            "minimal",
            &[Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-01\"")],
            &["/innhold/klage/fremsattDato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-03-02\""),
                Edit::Set("/innhold/klage/frist/fristdato", "\"2026-03-23\""),
                Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-02\""),
                Edit::Set("/innhold/klage/mottattDato", "\"2026-03-04\""),
            ],
        )],
    },
    check: Check::Klage(fremsatt_foer_vedtaket),
};

// An appeal also received before the decision is MOTTATT_FOER_VEDTAKET's.
fn fremsatt_foer_vedtaket(klage: &Klage, scope: &mut Scope<'_>) {
    let (Some(fremsatt), Some(vedtaksdato)) = (klage.fremsatt_dato, siste_vedtaksdato(klage, scope)) else {
        return;
    };
    if fremsatt < vedtaksdato && vedtaksdato <= klage.mottatt_dato {
        scope.at("/fremsattDato", &[("fremsatt", fremsatt.into()), ("vedtaksdato", vedtaksdato.into())]);
    }
}

const MOTTATT_I_FREMTIDEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-004"),
        name: "klage-mottatt-i-fremtiden",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen er mottatt senest i dag.",
            nn: "Klaga er motteken seinast i dag.",
            en: "The appeal was received today at the latest.",
        },
        message: Text {
            nb: "Klagen ble mottatt {mottatt}, og den datoen ligger frem i tid.",
            nn: "Klaga vart motteken {mottatt}, og den datoen ligg fram i tid.",
            en: "The appeal was received on {mottatt}, a date in the future.",
        },
        action: Text {
            nb: "Rett datoen. Se særlig etter om år og måned er riktige.",
            nn: "Rett datoen. Sjå særleg etter om år og månad er rette.",
            en: "Correct the date. Check the year and the month in particular.",
        },
        harm: Text {
            nb: "Tremånedersfristen for endring til skade for klageren blir regnet fra feil dag.",
            nn: "Tremånadersfristen for endring til skade for klagaren blir rekna frå feil dag.",
            en: "The three months for a change to the person's detriment are counted from the wrong day.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "i-morgen",
            "minimal",
            &[Edit::Set("/innhold/klage/mottattDato", "\"2026-11-02\"")],
            &["/innhold/klage/mottattDato"],
        )
        .also(&[
            ("KO-FOERSTEINSTANS-002", "/innhold/foersteinstans/dato"),
            ("KO-FREMSTILLING-006", "/innhold/saksfremstilling/dato"),
        ])],
        holds: &[Example::holds("foer-i-dag", "minimal", &[])],
    },
    check: Check::Klage(mottatt_i_fremtiden),
};

fn mottatt_i_fremtiden(klage: &Klage, scope: &mut Scope<'_>) {
    if klage.mottatt_dato > scope.today() {
        scope.at("/mottattDato", &[("mottatt", klage.mottatt_dato.into())]);
    }
}

const MOTTATT_ETTER_OPPRETTET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-005"),
        name: "klage-mottatt-etter-oversendelsen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen er mottatt senest den dagen meldingen ble laget.",
            nn: "Klaga er motteken seinast den dagen meldinga vart laga.",
            en: "The appeal was received on the day the message was made at the latest.",
        },
        message: Text {
            nb: "Klagen ble mottatt {mottatt}, men meldingen ble laget {opprettet}.",
            nn: "Klaga vart motteken {mottatt}, men meldinga vart laga {opprettet}.",
            en: "The appeal was received on {mottatt}, but the message was made on {opprettet}.",
        },
        action: Text {
            nb: "Rett mottattDato, eller la systemet sette opprettet på nytt når meldingen blir sendt.",
            nn: "Rett mottattDato, eller lat systemet setje opprettet på nytt når meldinga blir send.",
            en: "Correct mottattDato, or let the system set opprettet anew when the message is sent.",
        },
        harm: Text {
            nb: "Ingen kan stole på dagen NAV fikk klagen, og ventetiden til klageren blir regnet feil.",
            nn: "Ingen kan stole på dagen NAV fekk klaga, og ventetida til klagaren blir rekna feil.",
            en: "Nobody can trust the day NAV got the appeal, and the person's wait is counted wrongly.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "dagen-etter",
            "minimal",
            &[Edit::Set("/innhold/klage/mottattDato", "\"2026-04-22\"")],
            &["/innhold/klage/mottattDato"],
        )
        .also(&[
            ("KO-FOERSTEINSTANS-002", "/innhold/foersteinstans/dato"),
            ("KO-FREMSTILLING-006", "/innhold/saksfremstilling/dato"),
        ])],
        holds: &[Example::holds(
            "alt-samme-dag",
            "minimal",
            &[
                Edit::Set("/opprettet", "\"2026-03-17T15:00:00+01:00\""),
                Edit::Set("/innhold/foersteinstans/dato", "\"2026-03-17\""),
                Edit::Set("/innhold/saksfremstilling/dato", "\"2026-03-17\""),
                Edit::Set("/innhold/saksfremstilling/forelagt/dato", "\"2026-03-17\""),
                Edit::Set("/innhold/dokumenter/0/dato", "\"2026-03-17\""),
                Edit::Set("/innhold/dokumenter/1/dato", "\"2026-03-17\""),
            ],
        )],
    },
    check: Check::Klage(mottatt_etter_opprettet),
};

fn mottatt_etter_opprettet(klage: &Klage, scope: &mut Scope<'_>) {
    let mottatt = klage.mottatt_dato;
    let Some(opprettet) = scope.opprettet() else { return };
    // A date after today is MOTTATT_I_FREMTIDEN's.
    if mottatt > opprettet && mottatt <= scope.today() {
        scope.at("/mottattDato", &[("mottatt", mottatt.into()), ("opprettet", opprettet.into())]);
    }
}

const FOER_UNDERRETNINGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-006"),
        name: "klage-foer-underretningen",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen er vanligvis satt frem etter at underretningen kom frem.",
            nn: "Klaga er vanlegvis sett fram etter at underretninga kom fram.",
            en: "An appeal is usually made after the notice of the decision has arrived.",
        },
        message: Text {
            nb: "Klagedatoen er {klagedato}, før underretningen om vedtaket kom frem {kommetFrem}.",
            nn: "Klagedatoen er {klagedato}, før underretninga om vedtaket kom fram {kommetFrem}.",
            en: "The date of the appeal is {klagedato}, before the notice of the decision arrived on {kommetFrem}.",
        },
        action: Text {
            nb: "Kontroller datoene. Det er lov å klage før underretningen kommer frem.",
            nn: "Kontroller datoane. Det er lov å klage før underretninga kjem fram.",
            en: "Check the dates. Appealing before the notice arrives is allowed.",
        },
        harm: Text {
            nb: "Er underretningen datert for sent, får andre klager på vedtaket en frist som er for lang.",
            nn: "Er underretninga datert for seint, får andre klager på vedtaket ein frist som er for lang.",
            en: "If the notice is dated too late, other appeals of the decision get too long a deadline.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klagefrist)],
        breaks: &[Example::breaks(
            "dagen-foer",
            "minimal",
            &[Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-03\"")],
            &["/innhold/klage/fremsattDato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "minimal",
            &[Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-04\"")],
        )],
    },
    check: Check::Klage(foer_underretningen),
};

fn foer_underretningen(klage: &Klage, scope: &mut Scope<'_>) {
    let Some((klagedato, felt)) = satt_frem(klage, scope) else { return };
    let today = scope.today();
    let kommet_frem = paaklagede(klage, scope).iter().map(|v| v.underretning.kommet_frem).max();
    if let Some(kommet_frem) = kommet_frem.filter(|dato| klagedato < *dato && *dato <= today) {
        scope.at(felt, &[("klagedato", klagedato.into()), ("kommetFrem", kommet_frem.into())]);
    }
}

const LANG_POSTGANG: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-007"),
        name: "lang-postgang",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En rettidig klage er mottatt senest 14 dager etter at den ble satt frem.",
            nn: "Ei rettidig klage er motteken seinast 14 dagar etter at ho vart sett fram.",
            en: "An appeal made in time is received within 14 days of being made.",
        },
        message: Text {
            nb: "Det gikk {dager} dager fra klagen ble satt frem til den ble mottatt.",
            nn: "Det gjekk {dager} dagar frå klaga vart sett fram til ho vart motteken.",
            en: "It took {dager} days from the appeal was made until it was received.",
        },
        action: Text {
            nb: "Kontroller begge datoene mot poststempel og mottaksstempel.",
            nn: "Kontroller begge datoane mot poststempel og mottaksstempel.",
            en: "Check both dates against the postmark and the date stamp.",
        },
        harm: Text {
            nb: "Er fremsattDato feil, kan en klage som kom for sent, mangle vurderingen klageren har krav på.",
            nn: "Er fremsattDato feil, kan ei klage som kom for seint, mangle vurderinga klagaren har krav på.",
            en: "If fremsattDato is wrong, a late appeal may lack the assessment the person is entitled to.",
        },
        sources: &[Source::Fvl(Fvl::FristensAvbrudd)],
        breaks: &[Example::breaks(
            "femten-dager",
            "minimal",
            &[Edit::Set("/innhold/klage/mottattDato", "\"2026-03-31\"")],
            &["/innhold/klage/mottattDato"],
        )],
        holds: &[Example::holds(
            "fjorten-dager",
            "minimal",
            &[Edit::Set("/innhold/klage/mottattDato", "\"2026-03-30\"")],
        )],
    },
    check: Check::Klage(lang_postgang),
};

/// How long a letter may take before the dates look wrong. A choice of this standard; the law has no such number.
pub(super) const POSTGANG: Duration = Duration::days(14);

fn lang_postgang(klage: &Klage, scope: &mut Scope<'_>) {
    if satt_frem(klage, scope).is_none() || !klage.frist.rettidig {
        return;
    }
    let mottatt = klage.mottatt_dato.naive();
    if let Some(tid) =
        klage.fremsatt_dato.map(|fremsatt| mottatt - fremsatt.naive()).filter(|tid| *tid > POSTGANG)
    {
        let dager = u64::try_from(tid.num_days()).unwrap_or_default();
        scope.at("/mottattDato", &[("dager", dager.into())]);
    }
}
