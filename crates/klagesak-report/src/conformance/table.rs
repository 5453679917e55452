//! What all verdicts come to: a row for each rule and for each layer, and the cases that differ.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::Text;
use serde::Serialize;

use super::answer::{Answer, Failed};
use super::case::{Case, Expected, Kind};
use super::claims::{Claim, Claims};
use super::layer::Layer;
use super::verdict::{Difference, Verdict, judge};

/// The result of a run.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    standard: &'static str,
    pub(super) versjon: String,
    pub(super) kommando: String,
    /// How many of the cases are whole messages, which show no rule.
    pub(super) hele: usize,
    /// How many cases, and how many of them were answered with a report and with nothing but a code.
    pub(super) tilfeller: usize,
    pub(super) rapporter: usize,
    pub(super) koder: usize,
    /// Whether everything that is claimed is as the standard has it.
    pub(super) samsvar: bool,
    pub(super) lag: Vec<LayerRow>,
    pub(super) regler: Vec<Row>,
    pub(super) avvik: Vec<Deviation>,
}

/// What is known of an implementation and one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Mark {
    /// It finds what breaks the rule, and nothing else.
    #[serde(rename = "FANGER")]
    Catches,
    /// It does not find all that breaks the rule.
    #[serde(rename = "OVERSER")]
    Misses,
    /// It finds what is not there.
    #[serde(rename = "MELDER_FOR_MYE")]
    Flags,
    /// Both.
    #[serde(rename = "OVERSER_OG_MELDER_FOR_MYE")]
    MissesAndFlags,
    /// An exit code does not tell.
    #[serde(rename = "UVISST")]
    CannotTell,
    /// It gave no answer.
    #[serde(rename = "SVIKTER")]
    Fails,
    /// It does not claim to know the rule.
    #[serde(rename = "IKKE_MED")]
    Outside,
}

impl Mark {
    pub(super) const ALL: [Self; 7] = [
        Self::Catches,
        Self::Misses,
        Self::Flags,
        Self::MissesAndFlags,
        Self::CannotTell,
        Self::Fails,
        Self::Outside,
    ];

    pub(super) fn label(self) -> Text {
        match self {
            Self::Catches => Text { nb: "fanger", nn: "fangar", en: "catches" },
            Self::Misses => Text { nb: "overser", nn: "overser", en: "misses" },
            Self::Flags => Text { nb: "melder for mye", nn: "melder for mykje", en: "flags wrongly" },
            Self::MissesAndFlags => Text {
                nb: "overser og melder for mye",
                nn: "overser og melder for mykje",
                en: "misses and flags wrongly",
            },
            Self::CannotTell => Text { nb: "uvisst", nn: "uvisst", en: "cannot tell" },
            Self::Fails => Text { nb: "svikter", nn: "sviktar", en: "fails to answer" },
            Self::Outside => Text { nb: "ikke med", nn: "ikkje med", en: "not claimed" },
        }
    }

    pub(super) fn is_wrong(self) -> bool {
        matches!(self, Self::Misses | Self::Flags | Self::MissesAndFlags | Self::Fails)
    }
}

/// One rule.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Row {
    pub(super) regel: String,
    pub(super) lag: Layer,
    pub(super) resultat: Mark,
    /// Cases that break the rule, and in how many of them that is found.
    pub(super) brudd: usize,
    pub(super) fanget: usize,
    /// Cases that keep it, and how many of them are left in peace.
    pub(super) ok: usize,
    pub(super) godtatt: usize,
    /// Findings of the rule that are not made, in any case, and findings that should not have been made.
    pub(super) oversett: usize,
    pub(super) for_mye: usize,
    pub(super) uvisst: usize,
    pub(super) sviktet: usize,
}

/// One layer: how many of its rules got each mark.
#[derive(Debug, Serialize)]
pub(super) struct LayerRow {
    pub(super) navn: Layer,
    pub(super) regler: usize,
    #[serde(flatten)]
    pub(super) resultater: BTreeMap<Mark, usize>,
}

/// A case that differs.
#[derive(Debug, Serialize)]
pub(super) struct Deviation {
    pub(super) id: String,
    slag: Kind,
    fil: String,
    #[serde(flatten)]
    pub(super) forskjell: Option<Difference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) svikt: Option<Failed>,
    /// The start of what the program complained about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) klage: Option<String>,
}

impl Table {
    /// Holds answers against the kit. With each comes the start of what the program complained about. What is tested is what
    /// is `said` to be claimed, or else the layers the reports say were checked.
    #[must_use]
    pub fn new(
        versjon: &str,
        kommando: String,
        answers: Vec<(&Case, Answer, Option<String>)>,
        said: Vec<Claim>,
    ) -> Self {
        let answered = |of: fn(&Answer) -> bool| answers.iter().filter(|(_, answer, _)| of(answer)).count();
        let rapporter = answered(|answer| matches!(answer, Answer::Report(_)));
        let koder = answered(|answer| matches!(answer, Answer::Code { .. }));
        let claims = if said.is_empty() {
            Claims::shown(answers.iter().map(|(case, answer, _)| (*case, answer)))
        } else {
            Claims::Said(said)
        };
        let verdict = |(case, answer, complaint)| (case, judge(case, &answer, &claims), complaint);
        let judged: Vec<_> = answers.into_iter().map(verdict).collect();
        let mut rows = BTreeMap::new();
        for (case, verdict, _) in &judged {
            count(case, verdict, &claims, &mut rows);
        }
        let mut regler: Vec<Row> = rows.into_values().collect();
        regler.iter_mut().for_each(|row| row.resultat = mark(row, &claims));
        regler.sort_by(|a, b| (a.lag, &a.regel).cmp(&(b.lag, &b.regel)));
        let tilfeller = judged.len();
        let hele = judged.iter().filter(|(case, ..)| case.rule.is_none()).count();
        let avvik: Vec<_> = judged.into_iter().filter_map(deviation).collect();
        Self {
            standard: "klagesak",
            versjon: versjon.to_owned(),
            kommando,
            hele,
            tilfeller,
            rapporter,
            koder,
            samsvar: avvik.is_empty(),
            lag: Layer::ALL.into_iter().filter_map(|layer| LayerRow::new(layer, &regler)).collect(),
            regler,
            avvik,
        }
    }

    /// Whether everything that is claimed is as the standard has it.
    #[must_use]
    pub fn conforms(&self) -> bool {
        self.samsvar
    }

    /// The layers that are claimed in whole or in part.
    pub(super) fn claimed(&self) -> BTreeSet<Layer> {
        let claimed = self.regler.iter().filter(|row| row.resultat != Mark::Outside);
        claimed.map(|row| row.lag).collect()
    }

    /// How many rules have a mark.
    pub(super) fn count(&self, mark: Mark) -> usize {
        self.regler.iter().filter(|row| row.resultat == mark).count()
    }
}

impl LayerRow {
    fn new(layer: Layer, rows: &[Row]) -> Option<Self> {
        let rows: Vec<_> = rows.iter().filter(|row| row.lag == layer).collect();
        let count = |mark| rows.iter().filter(|row| row.resultat == mark).count();
        let resultater = Mark::ALL.into_iter().map(|mark| (mark, count(mark))).collect();
        (!rows.is_empty()).then_some(Self { navn: layer, regler: rows.len(), resultater })
    }
}

fn row<'a>(rule: &str, rows: &'a mut BTreeMap<String, Row>) -> &'a mut Row {
    rows.entry(rule.to_owned()).or_insert_with(|| Row {
        regel: rule.to_owned(),
        lag: Layer::of(rule),
        resultat: Mark::Outside,
        brudd: 0,
        fanget: 0,
        ok: 0,
        godtatt: 0,
        oversett: 0,
        for_mye: 0,
        uvisst: 0,
        sviktet: 0,
    })
}

fn count(case: &Case, verdict: &Verdict, claims: &Claims, rows: &mut BTreeMap<String, Row>) {
    let of = |findings: &[Expected], rule: &str| findings.iter().filter(|f| f.regel == rule).count();
    if let Verdict::Differs(difference) = verdict {
        difference.missing.iter().for_each(|finding| row(&finding.regel, rows).oversett += 1);
        difference.extra.iter().for_each(|finding| row(&finding.regel, rows).for_mye += 1);
    }
    let Some(rule) = &case.rule else { return };
    let row = row(rule, rows);
    let breaks = of(&case.expected, rule) > 0;
    *(if breaks { &mut row.brudd } else { &mut row.ok }) += 1;
    if !claims.cover(rule) {
        return;
    }
    let right = if breaks { &mut row.fanget } else { &mut row.godtatt };
    match verdict {
        Verdict::Passed => *right += 1,
        Verdict::Differs(difference) => {
            let of_the_rule = of(&difference.missing, rule) + of(&difference.extra, rule);
            // With only a code, it is not known what was thought to be wrong.
            if difference.refused {
                row.for_mye += 1;
            } else if difference.silent {
                row.uvisst += 1;
            } else if difference.state.is_some() {
                row.oversett += 1;
            } else if of_the_rule == 0 {
                *right += 1;
            }
        }
        Verdict::Undecided | Verdict::Outside => row.uvisst += 1,
        Verdict::Failed(_) => row.sviktet += 1,
    }
}

fn mark(row: &Row, claims: &Claims) -> Mark {
    match (row.oversett > 0, row.for_mye > 0) {
        _ if !claims.cover(&row.regel) => Mark::Outside,
        _ if row.sviktet > 0 => Mark::Fails,
        (true, true) => Mark::MissesAndFlags,
        (true, false) => Mark::Misses,
        (false, true) => Mark::Flags,
        (false, false) if row.uvisst > 0 => Mark::CannotTell,
        (false, false) => Mark::Catches,
    }
}

fn deviation((case, verdict, klage): (&Case, Verdict, Option<String>)) -> Option<Deviation> {
    let (forskjell, svikt) = match verdict {
        Verdict::Differs(difference) => (Some(difference), None),
        Verdict::Failed(failed) => (None, Some(failed)),
        Verdict::Passed | Verdict::Undecided | Verdict::Outside => return None,
    };
    Some(Deviation { id: case.id.clone(), slag: case.kind, fil: case.file.clone(), forskjell, svikt, klage })
}
