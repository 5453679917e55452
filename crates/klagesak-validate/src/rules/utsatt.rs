//! Suspended execution (UTSATT): a request to wait with carrying out the decision until the appeal is decided.

use klagesak_core::Text;
use klagesak_core::kodeverk::Instans;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Klage;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &IKKE_AVGJORT,
    &AVGJORT_FOER_ANMODET,
    &ANMODET_FOER_VEDTAKET,
    &ETTER_OPPRETTET,
    &AVGJORT_AV_STATSFORVALTER,
];

const FORMAT: Source = Source::Format("klage");

const IKKE_AVGJORT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-UTSATT-001"),
        name: "utsettelse-ikke-avgjort",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En anmodning om utsatt iverksetting er avgjort før saken sendes over.",
            nn: "Ei oppmoding om utsett iverksetjing er avgjord før saka blir send over.",
            en: "A request for suspended execution is decided before the case is transferred.",
        },
        message: Text {
            nb: "Klageren ba om utsatt iverksetting {anmodet}, og det er ikke avgjort.",
            nn: "Klagaren bad om utsett iverksetjing {anmodet}, og det er ikkje avgjort.",
            en: "Suspended execution was requested on {anmodet}, and this has not been decided.",
        },
        action: Text {
            nb: "Avgjør anmodningen, eller si fra til embetet at den må avgjøres der med en gang.",
            nn: "Avgjer oppmodinga, eller sei frå til embetet at ho må avgjerast der med ein gong.",
            en: "Decide the request, or tell the County Governor that it must be decided there at once.",
        },
        harm: Text {
            nb: "Vedtaket virker mens klagen venter: en stønad stanses eller et krav trekkes, og det er for sent å vente.",
            nn: "Vedtaket verkar medan klaga ventar: ein stønad blir stansa eller eit krav trekt, og det er for seint å vente.",
            en: "The decision works while the appeal waits: support stops or a claim is deducted, and then it is too late to wait.",
        },
        sources: &[
            Source::Fvl(Fvl::UtsattIverksetting),
            Source::Guidance {
                document: "Helsetilsynet, veileder i behandling av klagesaker (2023), kap. 7",
                verified: true,
            },
        ],
        breaks: &[Example::breaks(
            "aldri-avgjort",
            "komplett",
            &[Edit::Remove("/innhold/klage/utsattIverksetting/avgjort")],
            &["/innhold/klage/utsattIverksetting/avgjort"],
        )],
        holds: &[Example::holds(
            "ikke-bedt-om",
            "komplett",
            &[Edit::Remove("/innhold/klage/utsattIverksetting")],
        )],
    },
    check: Check::Klage(ikke_avgjort),
};

fn ikke_avgjort(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(utsatt) = &klage.utsatt_iverksetting else { return };
    if utsatt.avgjort.is_none() {
        scope.at("/utsattIverksetting/avgjort", &[("anmodet", utsatt.anmodet_dato.into())]);
    }
}

const AVGJORT_FOER_ANMODET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-UTSATT-002"),
        name: "utsettelse-avgjort-foer-anmodning",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Utsatt iverksetting avgjøres etter at det er bedt om det.",
            nn: "Utsett iverksetjing blir avgjord etter at det er bede om ho.",
            en: "Suspended execution is decided after it is requested.",
        },
        message: Text {
            nb: "Utsatt iverksetting ble avgjort {avgjort}, før klageren ba om det {anmodet}.",
            nn: "Utsett iverksetjing vart avgjord {avgjort}, før klagaren bad om det {anmodet}.",
            en: "Suspended execution was decided on {avgjort}, before it was requested on {anmodet}.",
        },
        action: Text {
            nb: "Rett den datoen som er feil.",
            nn: "Rett den datoen som er feil.",
            en: "Correct the date that is wrong.",
        },
        harm: Text {
            nb: "Avgjørelsen kan gjelde en eldre anmodning, og klageren har da ikke fått svar på denne.",
            nn: "Avgjerda kan gjelde ei eldre oppmoding, og klagaren har då ikkje fått svar på denne.",
            en: "The decision may be on an older request, and this one is then unanswered.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "dagen-foer",
            "komplett",
            &[Edit::Set("/innhold/klage/utsattIverksetting/avgjort/dato", "\"2026-03-30\"")],
            &["/innhold/klage/utsattIverksetting/avgjort/dato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "komplett",
            &[Edit::Set("/innhold/klage/utsattIverksetting/avgjort/dato", "\"2026-03-31\"")],
        )],
    },
    check: Check::Klage(avgjort_foer_anmodet),
};

fn avgjort_foer_anmodet(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(utsatt) = &klage.utsatt_iverksetting else { return };
    let Some(avgjort) = &utsatt.avgjort else { return };
    if avgjort.dato < utsatt.anmodet_dato {
        let params = [("avgjort", avgjort.dato.into()), ("anmodet", utsatt.anmodet_dato.into())];
        scope.at("/utsattIverksetting/avgjort/dato", &params);
    }
}

const ANMODET_FOER_VEDTAKET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-UTSATT-003"),
        name: "utsettelse-anmodet-foer-vedtaket",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Utsatt iverksetting gjelder et vedtak som er fattet.",
            nn: "Utsett iverksetjing gjeld eit vedtak som er gjort.",
            en: "Suspended execution is about a decision that has been made.",
        },
        message: Text {
            nb: "Klageren skal ha bedt om utsatt iverksetting {anmodet}, før vedtaket {vedtak}.",
            nn: "Klagaren skal ha bede om utsett iverksetjing {anmodet}, før vedtaket {vedtak}.",
            en: "Suspended execution is said to be requested on {anmodet}, before the decision of {vedtak}.",
        },
        action: Text {
            nb: "Rett datoen, eller ta med vedtaket anmodningen gjelder.",
            nn: "Rett datoen, eller ta med vedtaket oppmodinga gjeld.",
            en: "Correct the date, or include the decision the request is about.",
        },
        harm: Text {
            nb: "Statsforvalteren vet ikke hvilket vedtak som skal vente, og klageren får det kanskje iverksatt likevel.",
            nn: "Statsforvaltaren veit ikkje kva for eit vedtak som skal vente, og det blir kanskje sett i verk likevel.",
            en: "The County Governor does not know which decision should wait, and it may be carried out anyway.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::UtsattIverksetting)],
        breaks: &[Example::breaks(
            "dagen-foer",
            "komplett",
            &[Edit::Set("/innhold/klage/utsattIverksetting/anmodetDato", "\"2026-03-01\"")],
            &["/innhold/klage/utsattIverksetting/anmodetDato"],
        )],
        holds: &[Example::holds(
            "samme-dag",
            "komplett",
            &[Edit::Set("/innhold/klage/utsattIverksetting/anmodetDato", "\"2026-03-02\"")],
        )],
    },
    check: Check::Klage(anmodet_foer_vedtaket),
};

fn anmodet_foer_vedtaket(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(utsatt) = &klage.utsatt_iverksetting else { return };
    let vedtak = klage.gjelder_vedtak.iter().filter_map(|id| scope.vedtak(*id));
    let Some(foerste) = vedtak.map(|v| v.dato).min() else { return };
    if utsatt.anmodet_dato < foerste {
        let params = [("anmodet", utsatt.anmodet_dato.into()), ("vedtak", foerste.into())];
        scope.at("/utsattIverksetting/anmodetDato", &params);
    }
}

const ETTER_OPPRETTET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-UTSATT-004"),
        name: "utsettelse-etter-oversendelsen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Anmodning og avgjørelse om utsatt iverksetting ligger ikke frem i tid.",
            nn: "Oppmoding og avgjerd om utsett iverksetjing ligg ikkje fram i tid.",
            en: "Request and decision on suspended execution are not in the future.",
        },
        message: Text {
            nb: "Datoen for utsatt iverksetting er {dato}, men meldingen ble laget {opprettet}.",
            nn: "Datoen for utsett iverksetjing er {dato}, men meldinga vart laga {opprettet}.",
            en: "The date of suspended execution is {dato}, but the message was made on {opprettet}.",
        },
        action: Text {
            nb: "Rett datoen. Er det ikke avgjort ennå, ta ut avgjort.",
            nn: "Rett datoen. Er det ikkje avgjort enno, ta ut avgjort.",
            en: "Correct the date. If it is not decided yet, take avgjort out.",
        },
        harm: Text {
            nb: "Statsforvalteren kan tro at klageren har fått svar, og lar være å se på anmodningen.",
            nn: "Statsforvaltaren kan tru at klagaren har fått svar, og lèt vere å sjå på oppmodinga.",
            en: "The County Governor may believe the person has had an answer, and not look at the request.",
        },
        sources: &[FORMAT],
        breaks: &[
            Example::breaks(
                "avgjort-dagen-etter",
                "komplett",
                &[Edit::Set("/innhold/klage/utsattIverksetting/avgjort/dato", "\"2026-05-21\"")],
                &["/innhold/klage/utsattIverksetting/avgjort/dato"],
            ),
            Example::breaks(
                "begge-dagen-etter",
                "komplett",
                &[
                    Edit::Set("/innhold/klage/utsattIverksetting/anmodetDato", "\"2026-05-21\""),
                    Edit::Set("/innhold/klage/utsattIverksetting/avgjort/dato", "\"2026-05-21\""),
                ],
                &["/innhold/klage/utsattIverksetting/anmodetDato"],
            ),
        ],
        holds: &[Example::holds(
            "samme-dag",
            "komplett",
            &[
                Edit::Set("/innhold/klage/utsattIverksetting/anmodetDato", "\"2026-05-20\""),
                Edit::Set("/innhold/klage/utsattIverksetting/avgjort/dato", "\"2026-05-20\""),
            ],
        )],
    },
    check: Check::Klage(etter_opprettet),
};

// One finding: a decision on a request that lies in the future can only lie there too.
fn etter_opprettet(klage: &Klage, scope: &mut Scope<'_>) {
    let (Some(utsatt), Some(opprettet)) = (&klage.utsatt_iverksetting, scope.opprettet()) else { return };
    let anmodet = ("/utsattIverksetting/anmodetDato", Some(utsatt.anmodet_dato));
    let avgjort = ("/utsattIverksetting/avgjort/dato", utsatt.avgjort.as_ref().map(|a| a.dato));
    for (sted, dato) in [anmodet, avgjort] {
        let Some(dato) = dato.filter(|d| *d > opprettet) else { continue };
        scope.at(sted, &[("dato", dato.into()), ("opprettet", opprettet.into())]);
        return;
    }
}

const AVGJORT_AV_STATSFORVALTER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-UTSATT-005"),
        name: "utsettelse-avgjort-av-statsforvalter",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Det er NAV-kontoret som har avgjort utsatt iverksetting før saken sendes over.",
            nn: "Det er NAV-kontoret som har avgjort utsett iverksetjing før saka blir send over.",
            en: "It is the NAV office that has decided on suspended execution before the case is transferred.",
        },
        message: Text {
            nb: "Statsforvalteren skal ha avgjort utsatt iverksetting {avgjort}, før saken ble sendt over.",
            nn: "Statsforvaltaren skal ha avgjort utsett iverksetjing {avgjort}, før saka vart send over.",
            en: "The County Governor is said to have decided on suspended execution on {avgjort}, before the transfer.",
        },
        action: Text {
            nb: "Kontroller hvem som avgjorde. Har embetet hatt saken før, oppgi statsforvalterSak.",
            nn: "Kontroller kven som avgjorde. Har embetet hatt saka før, oppgi statsforvalterSak.",
            en: "Check who decided. If the County Governor has had the case before, give statsforvalterSak.",
        },
        harm: Text {
            nb: "Embetet leter etter en avgjørelse det ikke har, mens vedtaket kanskje er iverksatt.",
            nn: "Embetet leitar etter ei avgjerd det ikkje har, medan vedtaket kanskje er sett i verk.",
            en: "The County Governor looks for a decision it does not have, while the appealed one may have been carried out.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::UtsattIverksetting)],
        breaks: &[Example::breaks(
            "embetet-kjenner-ikke-saken",
            "minimal",
            &[Edit::Set(
                "/innhold/klage/utsattIverksetting",
                r#"{ "anmodetDato": "2026-03-17", "avgjort": { "dato": "2026-03-20", "utfall": "INNVILGET", "av": "STATSFORVALTER" } }"#,
            )],
            &["/innhold/klage/utsattIverksetting/avgjort/av"],
        )],
        holds: &[Example::holds(
            "embetet-har-hatt-saken",
            "komplett",
            &[Edit::Set("/innhold/klage/utsattIverksetting/avgjort/av", "\"STATSFORVALTER\"")],
        )],
    },
    check: Check::Klage(avgjort_av_statsforvalter),
};

// An embete that already has the case can have decided: its own case number, or an earlier transfer, shows it has.
fn avgjort_av_statsforvalter(klage: &Klage, scope: &mut Scope<'_>) {
    let avgjort = klage.utsatt_iverksetting.as_ref().and_then(|u| u.avgjort.as_ref());
    let Some(avgjort) = avgjort.filter(|a| a.av == Instans::Statsforvalter) else { return };
    let hode = scope.hode();
    if hode.referanser.statsforvalter_sak.is_none() && hode.erstatter.is_none() {
        scope.at("/utsattIverksetting/avgjort/av", &[("avgjort", avgjort.dato.into())]);
    }
}
