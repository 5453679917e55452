//! Requests for what is missing (FORESPOERSEL).

use klagesak_core::Text;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Forespoersel;
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::repeated::repeated;
use crate::tid::norsk_dato;
use crate::{Check, Rule, Scope};

pub(super) const RULES: &[&Rule] = &[&FRIST_FOER_MELDINGEN, &KORT_FRIST, &LINJEFRIST, &SAMME_REFERANSE];

const FRIST_FOER_MELDINGEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORESPOERSEL-001"),
        name: "forespoersel-frist-passert",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Fristen for å svare ligger ikke før forespørselen.",
            nn: "Fristen for å svare ligg ikkje før førespurnaden.",
            en: "The deadline to answer is not before the request.",
        },
        message: Text {
            nb: "Fristen er {frist}, før dagen forespørselen ble laget.",
            nn: "Fristen er {frist}, før dagen førespurnaden vart laga.",
            en: "The deadline is {frist}, before the day the request was created.",
        },
        action: Text {
            nb: "Sett en frist det er mulig å holde.",
            nn: "Set ein frist det er mogleg å halde.",
            en: "Set a deadline that can be met.",
        },
        harm: Text {
            nb: "Den som blir spurt, kan ikke svare i tide, og klagen kan bli avgjort uten opplysningene.",
            nn: "Den som blir spurd, kan ikkje svare i tide, og klaga kan bli avgjord utan opplysningane.",
            en: "The one asked cannot answer in time, and the appeal may be decided without the facts.",
        },
        sources: &[Source::Fvl(Fvl::Utredning), Source::Format("forespoersel")],
        breaks: &[
            Example::breaks(
                "dagen-foer",
                "forespoersel",
                &[Edit::Set("/innhold/frist", "\"2026-05-03\""), Edit::Remove("/innhold/dokumenter/1/frist")],
                &["/innhold/frist"],
            ),
            Example::breaks(
                "dagen-foer-i-norge",
                "forespoersel",
                &[
                    Edit::Set("/opprettet", "\"2026-05-04T22:30:00Z\""),
                    Edit::Set("/innhold/frist", "\"2026-05-04\""),
                    Edit::Remove("/innhold/dokumenter/1/frist"),
                ],
                &["/innhold/frist"],
            ),
        ],
        holds: &[Example::holds(
            "en-uke",
            "forespoersel",
            &[Edit::Set("/innhold/frist", "\"2026-05-11\""), Edit::Remove("/innhold/dokumenter/1/frist")],
        )],
    },
    check: Check::Forespoersel(frist_foer_meldingen),
};

fn frist_foer_meldingen(forespoersel: &Forespoersel, scope: &mut Scope<'_>) {
    if laget(scope).is_some_and(|dag| forespoersel.frist < dag) {
        scope.at("/frist", &[("frist", forespoersel.frist.into())]);
    }
}

/// The day the request was made, in Norway.
fn laget(scope: &Scope<'_>) -> Option<Dato> {
    norsk_dato(scope.hode().opprettet)
}

const KORT_FRIST: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORESPOERSEL-002"),
        name: "forespoersel-kort-frist",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Den som blir spurt, får minst en uke på seg.",
            nn: "Den som blir spurd, får minst ei veke på seg.",
            en: "The one asked is given a week at least.",
        },
        message: Text {
            nb: "Antall dager fra forespørselen til fristen er {dager}.",
            nn: "Talet på dagar frå førespurnaden til fristen er {dager}.",
            en: "The number of days from the request to the deadline is {dager}.",
        },
        action: Text {
            nb: "Gi minst en uke, om ikke saken haster.",
            nn: "Gi minst ei veke, om ikkje saka hastar.",
            en: "Give at least a week, unless the case is urgent.",
        },
        harm: Text {
            nb: "Banken eller arbeidsgiveren rekker ikke å svare, og den som klager, får saken avgjort uten papirene.",
            nn: "Banken eller arbeidsgivaren rekk ikkje å svare, og den som klagar, får saka avgjord utan papira.",
            en: "The bank or the employer has no time to answer, and the appeal is decided without the papers.",
        },
        sources: &[Source::Fvl(Fvl::Utredning), Source::Format("forespoersel")],
        breaks: &[Example::breaks(
            "seks-dager",
            "forespoersel",
            &[Edit::Set("/innhold/frist", "\"2026-05-10\""), Edit::Remove("/innhold/dokumenter/1/frist")],
            &["/innhold/frist"],
        )],
        holds: &[Example::holds(
            "sju-dager",
            "forespoersel",
            &[Edit::Set("/innhold/frist", "\"2026-05-11\""), Edit::Remove("/innhold/dokumenter/1/frist")],
        )],
    },
    check: Check::Forespoersel(kort_frist),
};

const EN_UKE: u64 = 7;

fn kort_frist(forespoersel: &Forespoersel, scope: &mut Scope<'_>) {
    let Some(dag) = laget(scope) else { return };
    // A deadline in the past has a finding of its own; it is no number of days.
    let dager = u64::try_from((forespoersel.frist.naive() - dag.naive()).num_days());
    if let Some(dager) = dager.ok().filter(|dager| *dager < EN_UKE) {
        scope.at("/frist", &[("dager", dager.into())]);
    }
}

const LINJEFRIST: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORESPOERSEL-003"),
        name: "linjefrist-utenfor",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Fristen for en linje ligger mellom forespørselen og den felles fristen.",
            nn: "Fristen for ei linje ligg mellom førespurnaden og den felles fristen.",
            en: "The deadline of a line lies between the request and the common deadline.",
        },
        message: Text {
            nb: "Fristen for linjen er {linjefrist}. Den felles fristen er {frist}.",
            nn: "Fristen for linja er {linjefrist}. Den felles fristen er {frist}.",
            en: "The deadline of the line is {linjefrist}. The common deadline is {frist}.",
        },
        action: Text {
            nb: "Flytt den felles fristen til den siste av linjenes, eller rett linjen.",
            nn: "Flytt den felles fristen til den siste av fristane for linjene, eller rett linja.",
            en: "Move the common deadline to the last of the lines', or correct the line.",
        },
        harm: Text {
            nb: "Den som blir spurt, ser to frister og vet ikke hvilken som gjelder.",
            nn: "Den som blir spurd, ser to fristar og veit ikkje kva for ein som gjeld.",
            en: "The one asked sees two deadlines and cannot tell which one counts.",
        },
        sources: &[Source::Format("forespoersel")],
        breaks: &[
            Example::breaks(
                "dagen-etter-den-felles",
                "forespoersel",
                &[Edit::Set("/innhold/dokumenter/1/frist", "\"2026-05-26\"")],
                &["/innhold/dokumenter/1/frist"],
            ),
            Example::breaks(
                "dagen-foer-forespoerselen",
                "forespoersel",
                &[Edit::Set("/innhold/dokumenter/1/frist", "\"2026-05-03\"")],
                &["/innhold/dokumenter/1/frist"],
            ),
        ],
        holds: &[
            Example::holds(
                "samme-dag-som-den-felles",
                "forespoersel",
                &[Edit::Set("/innhold/dokumenter/1/frist", "\"2026-05-25\"")],
            ),
            Example::holds(
                "samme-dag-som-forespoerselen",
                "forespoersel",
                &[Edit::Set("/innhold/dokumenter/1/frist", "\"2026-05-04\"")],
            ),
        ],
    },
    check: Check::Forespoersel(linjefrist),
};

fn linjefrist(forespoersel: &Forespoersel, scope: &mut Scope<'_>) {
    let frist = forespoersel.frist;
    // When the common deadline is in the past, that is the fault.
    let Some(dag) = laget(scope).filter(|dag| *dag <= frist) else { return };
    for (i, linje) in forespoersel.dokumenter.iter().enumerate() {
        if let Some(egen) = linje.frist.filter(|egen| *egen < dag || *egen > frist) {
            let params = [("linjefrist", egen.into()), ("frist", frist.into())];
            scope.at(&format!("/dokumenter/{i}/frist"), &params);
        }
    }
}

const SAMME_REFERANSE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORESPOERSEL-004"),
        name: "samme-referanse-paa-to-linjer",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hver linje har sin egen referanse.",
            nn: "Kvar linje har sin eigen referanse.",
            en: "Every line has a reference of its own.",
        },
        message: Text {
            nb: "Linje nummer {foerste} har samme referanse.",
            nn: "Linje nummer {foerste} har same referanse.",
            en: "Line number {foerste} has the same reference.",
        },
        action: Text {
            nb: "Gi linjene hver sin referanse.",
            nn: "Gi linjene kvar sin referanse.",
            en: "Give each line a reference of its own.",
        },
        harm: Text {
            nb: "Svaret på den ene linjen ser ut som svar på begge, og det som mangler, blir ikke purret.",
            nn: "Svaret på den eine linja ser ut som svar på begge, og det som manglar, blir ikkje purra.",
            en: "The answer to one line looks like an answer to both, and nobody asks again for what is missing.",
        },
        sources: &[Source::Format("forespoersel")],
        breaks: &[Example::breaks(
            "to-like",
            "forespoersel",
            &[Edit::Set("/innhold/dokumenter/1/referanse", "\"konto\"")],
            &["/innhold/dokumenter/1/referanse"],
        )],
        holds: &[Example::holds(
            "samme-type",
            "forespoersel",
            &[Edit::Set("/innhold/dokumenter/1/type", "\"KONTOUTSKRIFT\"")],
        )],
    },
    check: Check::Forespoersel(samme_referanse),
};

fn samme_referanse(forespoersel: &Forespoersel, scope: &mut Scope<'_>) {
    for (first, again) in repeated(forespoersel.dokumenter.iter().map(|linje| linje.referanse.as_str())) {
        scope.at(&format!("/dokumenter/{again}/referanse"), &[("foerste", (first + 1).into())]);
    }
}
