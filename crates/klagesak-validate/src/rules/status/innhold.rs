//! What an event says (STATUS).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Ansvarlig, Kodeverk, Statuskode};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Status;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&FEIL_ANSVARLIG, &ETTER_SLUTTEN, &ETTERSPURT_UTEN_FRIST, &FORELOEPIG_UTEN_DATO, &INGENTING_SYNLIG];

const FEIL_ANSVARLIG: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-STATUS-005"),
        name: "ansvarlig-mot-status",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Den som er ansvarlig, er den som har saken etter statusen.",
            nn: "Den som er ansvarleg, er den som har saka etter statusen.",
            en: "The one responsible is the one who has the case by the status.",
        },
        message: Text {
            nb: "Statusen er {status}, men ansvarlig er {ansvarlig}.",
            nn: "Statusen er {status}, men ansvarleg er {ansvarlig}.",
            en: "The status is {status}, but the one responsible is {ansvarlig}.",
        },
        action: Text {
            nb: "Rett ansvarlig eller status.",
            nn: "Rett ansvarlig eller status, den som er feil.",
            en: "Correct ansvarlig or status.",
        },
        harm: Text {
            nb: "Den som klager, spør på feil sted og får ikke svar.",
            nn: "Den som klagar, spør på feil stad og får ikkje svar.",
            en: "The appellant asks in the wrong place and gets no answer.",
        },
        sources: &[Source::Format("status")],
        breaks: &[
            Example::breaks(
                "hos-embetet-med-nav",
                "status",
                &[Edit::Set("/innhold/hendelser/2/ansvarlig", "\"NAV\"")],
                &["/innhold/hendelser/2/ansvarlig"],
            ),
            Example::breaks(
                "etterspurt-av-seg-selv",
                "status",
                &[Edit::Set("/innhold/hendelser/1/ansvarlig", "\"STATSFORVALTER\"")],
                &["/innhold/hendelser/1/ansvarlig"],
            ),
        ],
        holds: &[Example::holds(
            "etterspurt-hos-parten",
            "status",
            &[Edit::Set("/innhold/hendelser/1/ansvarlig", "\"PART\"")],
        )],
    },
    check: Check::Status(feil_ansvarlig),
};

fn feil_ansvarlig(status: &Status, scope: &mut Scope<'_>) {
    use Statuskode as S;
    for (i, hendelse) in status.hendelser.iter().enumerate() {
        let passer = match (&hendelse.status, &hendelse.ansvarlig) {
            (_, Ansvarlig::Ukjent(_)) => true,
            (S::KlageMottatt | S::UnderBehandlingNav | S::Returnert, ansvarlig) => {
                *ansvarlig == Ansvarlig::Nav
            }
            (S::MottattStatsforvalter | S::UnderBehandlingStatsforvalter, ansvarlig) => {
                *ansvarlig == Ansvarlig::Statsforvalter
            }
            // Responsible is the one who must find what is missing, and the embete asks others for it.
            (S::DokumentasjonEtterspurt, ansvarlig) => *ansvarlig != Ansvarlig::Statsforvalter,
            _ => true,
        };
        let koder = hendelse.status.kode().zip(hendelse.ansvarlig.kode());
        if let Some((kode, ansvarlig)) = koder.filter(|_| !passer) {
            let params = [("status", kode.verdi.into()), ("ansvarlig", ansvarlig.verdi.into())];
            scope.at(&format!("/hendelser/{i}/ansvarlig"), &params);
        }
    }
}

const ETTER_SLUTTEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-STATUS-006"),
        name: "arbeid-etter-slutten",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Når klagen er avgjort, trukket eller ferdig, skjer det ikke mer i saken.",
            nn: "Når klaga er avgjord, trekt eller ferdig, skjer det ikkje meir i saka.",
            en: "When the appeal is decided, withdrawn or closed, nothing more happens in the case.",
        },
        message: Text {
            nb: "Statusen er {status}, men saken var allerede avsluttet.",
            nn: "Statusen er {status}, men saka var allereie avslutta.",
            en: "The status is {status}, but the case had already ended.",
        },
        action: Text {
            nb: "Rett statusen. Blir saken tatt opp igjen, er det en ny sak.",
            nn: "Rett statusen. Blir saka teken opp att, er det ei ny sak.",
            en: "Correct the status. If the case is reopened, it is a new case.",
        },
        harm: Text {
            nb: "Den som klager, vet ikke om saken er avgjort eller ikke, og kan gå glipp av en frist.",
            nn: "Den som klagar, veit ikkje om saka er avgjord eller ikkje, og kan gå glipp av ein frist.",
            en: "The appellant cannot tell whether the case is decided, and may miss a deadline.",
        },
        sources: &[Source::Format("status")],
        breaks: &[
            Example::breaks(
                "behandles-etter-avgjort",
                "status",
                &[Edit::Set("/innhold/hendelser/2/status", "\"AVGJORT\"")],
                &["/innhold/hendelser/3/status"],
            ),
            Example::breaks(
                "behandles-etter-trukket",
                "status",
                &[Edit::Set(
                    "/innhold/hendelser/1",
                    r#"{"hendelseId": "e0000000-0000-4000-8000-000000000002", "tidspunkt": "2026-05-04T13:00:00+02:00", "status": "TRUKKET", "ansvarlig": "NAV", "synligForPart": true}"#,
                )],
                &["/innhold/hendelser/2/status"],
            ),
        ],
        holds: &[
            Example::holds(
                "trukket-og-henlagt",
                "status",
                &[
                    Edit::Set("/innhold/hendelser/2/status", "\"TRUKKET\""),
                    Edit::Set("/innhold/hendelser/3/status", "\"AVGJORT\""),
                ],
            ),
            Example::holds(
                "opphevet-og-sendt-tilbake",
                "status",
                &[
                    Edit::Set("/innhold/hendelser/2/status", "\"AVGJORT\""),
                    Edit::Set(
                        "/innhold/hendelser/3",
                        r#"{"hendelseId": "e0000000-0000-4000-8000-000000000004", "tidspunkt": "2026-05-20T08:00:00+02:00", "status": "RETURNERT", "ansvarlig": "NAV", "synligForPart": true}"#,
                    ),
                ],
            ),
            Example::holds(
                "ferdig-etter-avgjort",
                "status",
                &[
                    Edit::Set("/innhold/hendelser/2/status", "\"AVGJORT\""),
                    Edit::Set("/innhold/hendelser/3/status", "\"FERDIG\""),
                ],
            ),
        ],
    },
    check: Check::Status(etter_slutten),
};

fn etter_slutten(status: &Status, scope: &mut Scope<'_>) {
    use Statuskode::{Avgjort, Ferdig, Returnert, Trukket, Ukjent};
    let slutt = |kode: &Statuskode| matches!(kode, Avgjort | Ferdig | Trukket);
    // The papers may go back when the case has ended, as when the decision is annulled.
    let etterarbeid = |kode: &Statuskode| slutt(kode) || matches!(kode, Returnert | Ukjent(_));
    let etter = status.hendelser.iter().enumerate().skip_while(|(_, h)| !slutt(&h.status));
    // The first is enough: what follows it is the same mistake.
    for (i, hendelse) in etter.filter(|(_, h)| !etterarbeid(&h.status)).take(1) {
        if let Some(kode) = hendelse.status.kode() {
            scope.at(&format!("/hendelser/{i}/status"), &[("status", kode.verdi.into())]);
        }
    }
}

const ETTERSPURT_UTEN_FRIST: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-STATUS-007"),
        name: "etterspurt-uten-frist",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Når noe er etterspurt, står fristen for å svare.",
            nn: "Når noko er etterspurt, står fristen for å svare.",
            en: "When something is asked for, the deadline to answer is given.",
        },
        message: Text {
            nb: "Dokumentasjon er etterspurt, men frist mangler.",
            nn: "Dokumentasjon er etterspurd, men frist manglar.",
            en: "Documents are asked for, but frist is missing.",
        },
        action: Text {
            nb: "Skriv fristen fra forespørselen.",
            nn: "Skriv fristen frå førespurnaden.",
            en: "Write the deadline from the forespoersel.",
        },
        harm: Text {
            nb: "Den som klager, vet ikke når papirene må være inne, og klagen kan bli avgjort uten dem.",
            nn: "Den som klagar, veit ikkje når papira må vere inne, og klaga kan bli avgjord utan dei.",
            en: "The appellant cannot tell when the papers must be in, and the appeal may be decided without them.",
        },
        sources: &[Source::Format("status")],
        breaks: &[Example::breaks(
            "uten-frist",
            "status",
            &[Edit::Remove("/innhold/hendelser/1/frist")],
            &["/innhold/hendelser/1/frist"],
        )],
        holds: &[Example::holds(
            "annen-status",
            "status",
            &[
                Edit::Remove("/innhold/hendelser/1/frist"),
                Edit::Set("/innhold/hendelser/1/status", "\"MOTTATT_STATSFORVALTER\""),
                Edit::Set("/innhold/hendelser/1/ansvarlig", "\"STATSFORVALTER\""),
            ],
        )],
    },
    check: Check::Status(etterspurt_uten_frist),
};

fn etterspurt_uten_frist(status: &Status, scope: &mut Scope<'_>) {
    for (i, hendelse) in status.hendelser.iter().enumerate() {
        if hendelse.status == Statuskode::DokumentasjonEtterspurt && hendelse.frist.is_none() {
            scope.at(&format!("/hendelser/{i}/frist"), &[]);
        }
    }
}

const FORELOEPIG_UTEN_DATO: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-STATUS-008"),
        name: "foreloepig-svar-uten-dato",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et foreløpig svar sier når svaret er ventet.",
            nn: "Eit førebels svar seier når svaret er venta.",
            en: "A provisional answer says when the answer is expected.",
        },
        message: Text {
            nb: "Det er gitt foreløpig svar, men forventetSvar mangler.",
            nn: "Det er gitt førebels svar, men forventetSvar manglar.",
            en: "A provisional answer is given, but forventetSvar is missing.",
        },
        action: Text {
            nb: "Skriv dagen svaret er ventet.",
            nn: "Skriv dagen svaret er venta.",
            en: "Write the day the answer is expected.",
        },
        harm: Text {
            nb: "Den som venter på penger, vet ikke hvor lenge, og kan ikke planlegge husleie og mat.",
            nn: "Den som ventar på pengar, veit ikkje kor lenge, og kan ikkje planleggje husleige og mat.",
            en: "The person waiting for money cannot tell how long, and cannot plan for rent and food.",
        },
        sources: &[Source::Fvl(Fvl::ForeloepigSvar), Source::Format("status")],
        breaks: &[Example::breaks(
            "uten-dato",
            "status",
            &[Edit::Remove("/innhold/hendelser/3/forventetSvar")],
            &["/innhold/hendelser/3/forventetSvar"],
        )],
        holds: &[Example::holds(
            "annen-status",
            "status",
            &[
                Edit::Remove("/innhold/hendelser/3/forventetSvar"),
                Edit::Set("/innhold/hendelser/3/status", "\"UNDER_BEHANDLING_STATSFORVALTER\""),
            ],
        )],
    },
    check: Check::Status(foreloepig_uten_dato),
};

fn foreloepig_uten_dato(status: &Status, scope: &mut Scope<'_>) {
    for (i, hendelse) in status.hendelser.iter().enumerate() {
        if hendelse.status == Statuskode::ForeloepigSvar && hendelse.forventet_svar.is_none() {
            scope.at(&format!("/hendelser/{i}/forventetSvar"), &[]);
        }
    }
}

const INGENTING_SYNLIG: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-STATUS-009"),
        name: "ingenting-synlig-for-parten",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Parten kan se minst én hendelse i saken sin.",
            nn: "Parten kan sjå minst éi hending i saka si.",
            en: "The party can see at least one event of the case.",
        },
        message: Text {
            nb: "Ingen av hendelsene er synlige for parten.",
            nn: "Ingen av hendingane er synlege for parten.",
            en: "None of the events is visible to the party.",
        },
        action: Text {
            nb: "Sett synligForPart til true for hendelser parten kan vite om.",
            nn: "Set synligForPart til true for hendingar parten kan vite om.",
            en: "Set synligForPart to true for events the party may know of.",
        },
        harm: Text {
            nb: "Den som klager, ser en tom side og må ringe for å få vite om noe skjer.",
            nn: "Den som klagar, ser ei tom side og må ringje for å få vite om noko skjer.",
            en: "The appellant sees an empty page and must call to learn whether anything happens.",
        },
        sources: &[Source::Fvl(Fvl::ForeloepigSvar), Source::Format("status")],
        breaks: &[Example::breaks(
            "alt-skjult",
            "status",
            &[
                Edit::Set("/innhold/hendelser/0/synligForPart", "false"),
                Edit::Set("/innhold/hendelser/1/synligForPart", "false"),
                Edit::Set("/innhold/hendelser/2/synligForPart", "false"),
                Edit::Set("/innhold/hendelser/3/synligForPart", "false"),
            ],
            &["/innhold/hendelser"],
        )],
        holds: &[Example::holds(
            "en-synlig",
            "status",
            &[
                Edit::Set("/innhold/hendelser/0/synligForPart", "false"),
                Edit::Set("/innhold/hendelser/1/synligForPart", "false"),
                Edit::Set("/innhold/hendelser/2/synligForPart", "false"),
            ],
        )],
    },
    check: Check::Status(ingenting_synlig),
};

fn ingenting_synlig(status: &Status, scope: &mut Scope<'_>) {
    if !status.hendelser.iter().any(|h| h.synlig_for_part) {
        scope.at("/hendelser", &[]);
    }
}
