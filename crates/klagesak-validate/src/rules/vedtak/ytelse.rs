//! One benefit in a decision (VEDTAK): its legal basis, its period and its amounts.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Lov, Paaklagbar, Profil, bestemmelse};
use klagesak_core::melding::Ytelse;
use klagesak_core::verdict::{Edit, Example, Lifecycle, Param, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&ANNEN_LOV, &UKJENT_BESTEMMELSE, &BETINGET_PAAKLAGBAR, &PERIODE_SLUTTER_FOER, &MER_ENN_SOEKT];

const FORMAT: Source = Source::Format("vedtak");
const KAPITTEL_4: Source = Source::Guidance {
    document: "Helsetilsynet, veileder i behandling av klagesaker (2023), kap. 6",
    verified: true,
};

/// Whether the benefit is money the office demands, not money it gives: repayment, collection and refund. Its amounts are
/// not applied for, and nothing is granted.
pub(in crate::rules) fn er_krav(ytelse: &Ytelse) -> bool {
    ytelse.hjemmel.lov == Lov::Sotjl && matches!(ytelse.hjemmel.paragraf.as_str(), "23" | "24" | "25" | "26")
}

const ANNEN_LOV: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-008"),
        name: "ytelse-etter-annen-lov",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En ytelse i en sak om økonomisk sosialhjelp har hjemmel i sosialtjenesteloven.",
            nn: "Ei yting i ei sak om økonomisk sosialhjelp har heimel i sosialtenestelova.",
            en: "A benefit in a case about financial social assistance rests on sosialtjenesteloven.",
        },
        message: Text {
            nb: "Ytelsen har hjemmel i en annen lov enn sosialtjenesteloven.",
            nn: "Ytinga har heimel i ei anna lov enn sosialtenestelova.",
            en: "The benefit rests on another act than sosialtjenesteloven.",
        },
        action: Text {
            nb: "Oppgi paragrafen i sosialtjenesteloven. En avgjørelse etter en annen lov går en annen vei.",
            nn: "Oppgi paragrafen i sosialtenestelova. Ei avgjerd etter ei anna lov går ein annan veg.",
            en: "Give the section of sosialtjenesteloven. A decision under another act goes another way.",
        },
        harm: Text {
            nb: "Saken havner hos noen som ikke kan avgjøre den, og klageren venter mens den flyttes.",
            nn: "Saka hamnar hos nokon som ikkje kan avgjere henne, og klagaren ventar medan ho blir flytta.",
            en: "The case ends up with somebody who cannot decide it, and the person waits while it is moved.",
        },
        sources: &[KAPITTEL_4, FORMAT],
        breaks: &[Example::breaks(
            "folketrygdloven",
            "minimal",
            &[Edit::Set("/innhold/vedtak/0/ytelser/0/hjemmel/lov", "\"FTRL\"")],
            &["/innhold/vedtak/0/ytelser/0/hjemmel/lov"],
        )],
        holds: &[Example::holds("sosialtjenesteloven", "minimal", &[])],
    },
    check: Check::Ytelse(annen_lov),
};

fn annen_lov(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    let profil = scope.hode().profil;
    if *profil == Profil::OekonomiskSosialhjelp && !matches!(ytelse.hjemmel.lov, Lov::Sotjl | Lov::Ukjent(_))
    {
        scope.at("/hjemmel/lov", &[]);
    }
}

const UKJENT_BESTEMMELSE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-009"),
        name: "ukjent-bestemmelse",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hjemmelen er en bestemmelse i sosialtjenesteloven kapittel 4 som kan påklages.",
            nn: "Heimelen er ei føresegn i sosialtenestelova kapittel 4 som det kan klagast over.",
            en: "The legal basis is a provision of sosialtjenesteloven chapter 4 that can be appealed.",
        },
        message: Text {
            nb: "Sosialtjenesteloven § {paragraf} er ikke en bestemmelse i kapittel 4 som kan påklages.",
            nn: "Sosialtenestelova § {paragraf} er ikkje ei føresegn i kapittel 4 som det kan klagast over.",
            en: "Sosialtjenesteloven § {paragraf} is not a provision of chapter 4 that can be appealed.",
        },
        action: Text {
            nb: "Oppgi paragrafen ytelsen er vurdert etter, slik den står i kodeverket: 18, 19, 20a.",
            nn: "Oppgi paragrafen ytinga er vurdert etter, slik han står i kodeverket: 18, 19, 20a.",
            en: "Give the section the benefit was considered under, as in the code list: 18, 19, 20a.",
        },
        harm: Text {
            nb: "STAF kan ikke fordele saken etter hjemmel, og den blir liggende usortert.",
            nn: "STAF kan ikkje fordele saka etter heimel, og ho blir liggjande usortert.",
            en: "STAF cannot distribute the case by its legal basis, and it is left unsorted.",
        },
        sources: &[KAPITTEL_4, FORMAT],
        breaks: &[
            Example::breaks(
                "foer-kapittel-4",
                "minimal",
                &[Edit::Set("/innhold/vedtak/0/ytelser/0/hjemmel/paragraf", "\"16\"")],
                &["/innhold/vedtak/0/ytelser/0/hjemmel/paragraf"],
            ),
            Example::breaks(
                "etter-kapittel-4",
                "minimal",
                &[Edit::Set("/innhold/vedtak/0/ytelser/0/hjemmel/paragraf", "\"41\"")],
                &["/innhold/vedtak/0/ytelser/0/hjemmel/paragraf"],
            ),
        ],
        holds: &[
            Example::holds(
                "foerst-i-kapittel-4",
                "minimal",
                &[Edit::Set("/innhold/vedtak/0/ytelser/0/hjemmel/paragraf", "\"17\"")],
            ),
            Example::holds(
                "med-bokstav",
                "minimal",
                &[Edit::Set("/innhold/vedtak/0/ytelser/0/hjemmel/paragraf", "\"20a\"")],
            ),
        ],
    },
    check: Check::Ytelse(ukjent_bestemmelse),
};

fn ukjent_bestemmelse(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    let paaklagbar = bestemmelse(ytelse.hjemmel.paragraf.as_str()).map(|b| b.paaklagbar);
    if ytelse.hjemmel.lov == Lov::Sotjl && matches!(paaklagbar, None | Some(Paaklagbar::Nei)) {
        scope.at("/hjemmel/paragraf", &[("paragraf", paragraf(ytelse))]);
    }
}

// Two to four characters of a form the reader has checked, so they can stand in a finding.
fn paragraf(ytelse: &Ytelse) -> Param {
    Param::Word(ytelse.hjemmel.paragraf.as_str().to_owned().into())
}

const BETINGET_PAAKLAGBAR: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-010"),
        name: "betinget-paaklagbar",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Er bare noen avgjørelser etter bestemmelsen enkeltvedtak, er det vurdert om denne er det.",
            nn: "Er berre nokre avgjerder etter føresegna enkeltvedtak, er det vurdert om denne er det.",
            en: "If only some decisions under the provision are enkeltvedtak, this one has been found to be.",
        },
        message: Text {
            nb: "Ikke alle avgjørelser etter sosialtjenesteloven § {paragraf} er enkeltvedtak som kan påklages.",
            nn: "Ikkje alle avgjerder etter sosialtenestelova § {paragraf} er enkeltvedtak som det kan klagast på.",
            en: "Not every decision under sosialtjenesteloven § {paragraf} is an enkeltvedtak that can be appealed.",
        },
        action: Text {
            nb: "Etter § 22: Se om noen andre fikk utbetalingen mot søkerens vilje. Har søkeren samtykket, er det ikke et enkeltvedtak. Ved andre bestemmelser: Se om avgjørelsen gjelder søkerens rettigheter eller plikter.",
            nn: "Etter § 22: Sjå om nokon andre fekk utbetalinga mot viljen til søkjaren. Har søkjaren samtykt, er det ikkje eit enkeltvedtak. Ved andre føresegner: Sjå om avgjerda gjeld rettane eller pliktene til søkjaren.",
            en: "Under § 22: see whether somebody else was paid against the applicant's will. If the applicant agreed, it is no enkeltvedtak. Under other provisions: see whether the decision is about the applicant's rights or duties.",
        },
        harm: Text {
            nb: "Er avgjørelsen ikke et enkeltvedtak, må Statsforvalteren avvise saken, og klageren har ventet forgjeves.",
            nn: "Er avgjerda ikkje eit enkeltvedtak, må Statsforvaltaren avvise saka, og klagaren har venta til inga nytte.",
            en: "If it is no enkeltvedtak, the County Governor must dismiss the case, and the person has waited in vain.",
        },
        sources: &[
            Source::Guidance {
                document: "Statsforvalteren i Oslo og Viken, sosialtjenesteloven (2021)",
                verified: true,
            },
            Source::Law { law: "sotjl", paragraph: "§ 40", verified: false },
        ],
        breaks: &[
            Example::breaks(
                "utbetaling",
                "minimal",
                &[Edit::Set("/innhold/vedtak/0/ytelser/0/hjemmel/paragraf", "\"22\"")],
                &["/innhold/vedtak/0/ytelser/0/hjemmel/paragraf"],
            ),
            Example::breaks(
                "sist-i-kapittel-4",
                "minimal",
                &[Edit::Set("/innhold/vedtak/0/ytelser/0/hjemmel/paragraf", "\"40\"")],
                &["/innhold/vedtak/0/ytelser/0/hjemmel/paragraf"],
            ),
        ],
        holds: &[
            Example::holds(
                "form-paa-stoenaden",
                "minimal",
                &[Edit::Set("/innhold/vedtak/0/ytelser/0/hjemmel/paragraf", "\"21\"")],
            ),
            Example::holds(
                "avgjort-av-statsforvalteren",
                "avgjoerelse-omgjort",
                &[Edit::Set("/innhold/vedtak/0/nyeYtelser/0/hjemmel/paragraf", "\"22\"")],
            ),
        ],
    },
    check: Check::Ytelse(betinget_paaklagbar),
};

// In the decision on the appeal the question has been answered.
fn betinget_paaklagbar(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    let paaklagbar = bestemmelse(ytelse.hjemmel.paragraf.as_str()).map(|b| b.paaklagbar);
    let asked = scope.oversendelse().is_some();
    if asked && ytelse.hjemmel.lov == Lov::Sotjl && paaklagbar == Some(Paaklagbar::Betinget) {
        scope.at("/hjemmel/paragraf", &[("paragraf", paragraf(ytelse))]);
    }
}

const PERIODE_SLUTTER_FOER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-011"),
        name: "periode-slutter-foer-den-begynner",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En periode slutter tidligst den dagen den begynner.",
            nn: "Ein periode sluttar tidlegast den dagen han byrjar.",
            en: "A period ends on the day it begins at the earliest.",
        },
        message: Text {
            nb: "Perioden slutter {tom}, før den begynner {fom}.",
            nn: "Perioden sluttar {tom}, før han byrjar {fom}.",
            en: "The period ends on {tom}, before it begins on {fom}.",
        },
        action: Text {
            nb: "Rett fom eller tom. Løper ytelsen uten sluttdato, utelat tom.",
            nn: "Rett fom eller tom. Går ytinga utan sluttdato, utelat tom.",
            en: "Correct fom or tom. If the benefit has no last day, leave tom out.",
        },
        harm: Text {
            nb: "Ingen kan se hvilke måneder klageren mangler penger for.",
            nn: "Ingen kan sjå kva månader klagaren manglar pengar for.",
            en: "Nobody can see for which months the person lacks money.",
        },
        sources: &[FORMAT],
        breaks: &[
            Example::breaks(
                "slutter-dagen-foer",
                "komplett",
                &[Edit::Set("/innhold/vedtak/0/ytelser/0/periode/tom", "\"2026-02-28\"")],
                &["/innhold/vedtak/0/ytelser/0/periode/tom"],
            ),
            Example::breaks(
                "i-avgjoerelsen",
                "avgjoerelse-omgjort",
                &[Edit::Set("/innhold/vedtak/0/nyeYtelser/0/periode/tom", "\"2026-02-28\"")],
                &["/innhold/vedtak/0/nyeYtelser/0/periode/tom"],
            ),
        ],
        holds: &[Example::holds(
            "en-dag",
            "komplett",
            &[Edit::Set("/innhold/vedtak/0/ytelser/0/periode/tom", "\"2026-03-01\"")],
        )],
    },
    check: Check::Ytelse(periode_slutter_foer),
};

fn periode_slutter_foer(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    if let Some(periode) = &ytelse.periode
        && let Some(tom) = periode.tom
        && tom < periode.fom
    {
        scope.at("/periode/tom", &[("fom", periode.fom.into()), ("tom", tom.into())]);
    }
}

const MER_ENN_SOEKT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VEDTAK-012"),
        name: "innvilget-mer-enn-soekt",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Det er ikke innvilget mer enn det ble søkt om.",
            nn: "Det er ikkje innvilga meir enn det vart søkt om.",
            en: "No more is granted than was applied for.",
        },
        message: Text {
            nb: "Det er innvilget et høyere beløp enn det ble søkt om.",
            nn: "Det er innvilga eit høgare beløp enn det vart søkt om.",
            en: "A higher amount is granted than was applied for.",
        },
        action: Text {
            nb: "Kontroller om beløpene er byttet om. Er de riktige, kan saken sendes.",
            nn: "Kontroller om beløpa er bytte om. Er dei rette, kan saka sendast.",
            en: "Check whether the amounts have changed places. If they are right, the case can be sent.",
        },
        harm: Text {
            nb: "Statsforvalteren kan tro at klageren har fått alt, og overse det som er avslått.",
            nn: "Statsforvaltaren kan tru at klagaren har fått alt, og oversjå det som er avslått.",
            en: "The County Governor may believe the person got everything, and overlook what was refused.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "ett-oere-mer",
            "komplett",
            &[Edit::Set(
                "/innhold/foersteinstans/nyttVedtak/vedtak/ytelser/0/innvilgetBeloep",
                "\"18400.01\"",
            )],
            &["/innhold/foersteinstans/nyttVedtak/vedtak/ytelser/0/innvilgetBeloep"],
        )],
        holds: &[
            Example::holds(
                "like-mye",
                "komplett",
                &[Edit::Set(
                    "/innhold/foersteinstans/nyttVedtak/vedtak/ytelser/0/innvilgetBeloep",
                    "\"18400.00\"",
                )],
            ),
            Example::holds(
                "krav-om-tilbakebetaling",
                "minimal",
                &[
                    Edit::Set("/innhold/vedtak/0/ytelser/0/hjemmel/paragraf", "\"23\""),
                    Edit::Set("/innhold/vedtak/0/ytelser/0/innvilgetBeloep", "\"7350.01\""),
                    Edit::Set("/innhold/vedtak/0/utfall", "\"INNVILGET\""),
                ],
            ),
        ],
    },
    check: Check::Ytelse(mer_enn_soekt),
};

// A warning only: the office may grant more than somebody knew to ask for.
fn mer_enn_soekt(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    if let (Some(soekt), Some(innvilget)) = (ytelse.soekt_beloep, ytelse.innvilget_beloep)
        && innvilget > soekt
        && !er_krav(ytelse)
    {
        scope.at("/innvilgetBeloep", &[]);
    }
}
