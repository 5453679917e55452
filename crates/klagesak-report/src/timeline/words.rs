//! What the timelines say, in three languages.

use klagesak_core::{Language, Text};

const fn t(nb: &'static str, nn: &'static str, en: &'static str) -> Text {
    Text { nb, nn, en }
}

pub(super) const NO_PHASES: Text = t(
    "Uten oversendelsen er det ikke kjent hvor dagene gikk.",
    "Utan oversendinga er det ikkje kjent kvar dagane gjekk.",
    "Without the oversendelse it is not known where the days went.",
);

pub(super) const DATE: Text = t("Dato", "Dato", "Date");
pub(super) const DAYS: Text = t("Dager", "Dagar", "Days");
pub(super) const EVENT: Text = t("Hendelse", "Hending", "Event");
pub(super) const DEADLINE: Text = t("Frist", "Frist", "Deadline");
pub(super) const NEXT_WORKING_DAY: Text =
    t("fridag; neste virkedag", "fridag; neste yrkedag", "a day off; next working day");
pub(super) const OFFICE: Text = t("Nav-kontor", "Nav-kontor", "Nav-kontor");
pub(super) const SPENT: Text = t("Hvor dagene gikk", "Kvar dagane gjekk", "Where the days went");
pub(super) const TODAY: Text = t("i dag", "i dag", "today");

/// The wait of the person.
pub(super) const WAITED: Text = t("Personen har ventet", "Personen har venta", "The person has waited");
/// What the Statsforvalter used.
pub(super) const TREATED: Text =
    t("Statsforvalteren brukte", "Statsforvaltaren brukte", "The Statsforvalter used");
pub(super) const WITHIN_NORM: Text = t("innen normen", "innan norma", "within the norm");
pub(super) const PAST_NORM: Text = t("over normen", "over norma", "past the norm");

pub(super) const STATISTICS: Text = t("Statistikk per", "Statistikk per", "Statistics as of");
pub(super) const ALL: Text = t("Alle saker", "Alle saker", "All cases");
pub(super) const BY_STATSFORVALTER: Text = t("Statsforvalter", "Statsforvaltar", "Statsforvalter");
pub(super) const UNKNOWN: Text = t("Ukjent", "Ukjend", "Unknown");
pub(super) const CASES: Text = t("Saker", "Saker", "Cases");
pub(super) const OPEN: Text = t("Åpne", "Opne", "Open");
pub(super) const WAIT: Text = t("Ventetid", "Ventetid", "Wait");
pub(super) const TREATMENT: Text = t("Behandling", "Behandling", "Treatment");
pub(super) const MEDIAN: Text = t("median", "median", "median");
pub(super) const NINETIETH: Text = t("90 %", "90 %", "90 %");
pub(super) const WITHIN: Text = t("Innen 3 md.", "Innan 3 md.", "Within 3 mo.");
pub(super) const PHASES: Text = t("Median i hver fase", "Median i kvar fase", "Median of each phase");
/// What the figures are.
pub(super) const EXPLAINED: Text = t(
    "Kalenderdager. Ventetid: fra søknaden, eller varselet om det kontoret ville gjøre, til den siste avgjørelsen var sendt; den løper videre når \
     saken er sendt tilbake. Behandling: fra Statsforvalteren fikk saken til den var avgjort, hver gang. Median og 90 %: halvparten og ni av ti saker tok ikke lengre tid (nærmeste rang).",
    "Kalenderdagar. Ventetid: frå søknaden, eller varselet om det kontoret ville gjere, til den siste avgjerda var send; ho går vidare når \
     saka er send tilbake. Behandling: frå Statsforvaltaren fekk saka til ho var avgjord, kvar gong. Median og 90 %: halvparten og ni av ti saker tok ikkje lengre tid (næraste rang).",
    "Calendar days. Wait: from the application, or the notice of what the office would do, until the last decision was sent; it goes on when \
     the case is sent back. Treatment: from the Statsforvalter received the case until it decided, each time. Median and 90 %: half and nine of ten cases took no longer (nearest \
     rank).",
);
/// Why some figures are missing.
pub(super) const WITHHELD: Text = t(
    "Tall som færre enn {n} saker står bak, er utelatt av hensyn til personvernet, og så mange til at de ikke kan regnes ut; 90 % vises fra ti saker.",
    "Tal som færre enn {n} saker står bak, er utelatne av omsyn til personvernet, og så mange til at dei ikkje kan reknast ut; 90 % blir vist frå ti saker.",
    "Figures that fewer than {n} cases stand behind are left out for privacy, and so many more that they can't be worked out; 90 % is shown from ten cases.",
);

/// A text with a number in it.
pub(super) fn with_number(text: Text, number: usize, language: Language) -> String {
    text.get(language).replace("{n}", &number.to_string())
}

/// «64 dager, 42 virkedager».
pub(super) fn days(calendar: u32, working: u32, language: Language) -> String {
    format!("{}, {}", calendar_days(calendar, language), working_days(working, language))
}

/// «64 dager».
pub(super) fn calendar_days(days: u32, language: Language) -> String {
    let (one, many) = match language {
        Language::Nb => ("dag", "dager"),
        Language::Nn => ("dag", "dagar"),
        _ => ("day", "days"),
    };
    format!("{days} {}", if days == 1 { one } else { many })
}

/// «42 virkedager».
pub(super) fn working_days(days: u32, language: Language) -> String {
    let (one, many) = match language {
        Language::Nb => ("virkedag", "virkedager"),
        Language::Nn => ("yrkedag", "yrkedagar"),
        _ => ("working day", "working days"),
    };
    format!("{days} {}", if days == 1 { one } else { many })
}
