//! A case for programs.

use std::collections::BTreeSet;

use klagesak_core::verdi::{Tidspunkt, Uuid};
use klagesak_core::verdict::{Funn, Rapport};
use serde::Serialize;

use super::case::Case;
use crate::options::Options;

/// The verdict on a case. The words are those of the report on a message.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Saksrapport {
    klagesak_id: Option<Uuid>,
    /// The other ids of the case. Nothing is decided under them: they are joined with the first.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    slaatt_sammen: BTreeSet<Uuid>,
    /// The state the case is in; none for files that do not say which case they belong to.
    tilstand: Option<&'static str>,
    tilstand_navn: Option<&'static str>,
    gyldig: bool,
    akseptert: bool,
    spraak: &'static str,
    referansetidspunkt: Tidspunkt,
    /// The messages in order, then those left out of it.
    meldinger: Vec<Rapport>,
    /// How many could not be read, and are left out of the conversation.
    utenfor_forloepet: usize,
    /// The findings of the whole.
    funn: Vec<Saksfunn>,
    utelatt: usize,
}

/// A finding of the whole, and where.
#[derive(Debug, Serialize)]
struct Saksfunn {
    /// The number of the message in "meldinger", from 1.
    nummer: usize,
    kilde: String,
    #[serde(flatten)]
    funn: Funn,
}

pub(super) fn rapport(case: &Case, options: &Options) -> Saksrapport {
    let mut funn = Vec::new();
    for (index, file) in case.files.iter().enumerate().take(case.ordered) {
        let report = case.of_the_whole_in(index);
        if report.findings.is_empty() {
            continue;
        }
        let rapport = file.with(&report).rapport(options);
        let kilde = file.path.to_string_lossy();
        let found = |funn| Saksfunn { nummer: index + 1, kilde: kilde.clone().into_owned(), funn };
        funn.extend(rapport.funn.into_iter().map(found));
    }
    let tilstand = case.klagesak_id.map(|_| case.whole.tilstand);
    Saksrapport {
        klagesak_id: case.klagesak_id,
        slaatt_sammen: case.andre_ider.clone(),
        tilstand: tilstand.map(|tilstand| tilstand.code()),
        tilstand_navn: tilstand.map(|tilstand| tilstand.label().get(options.language)),
        gyldig: case.valid(),
        akseptert: case.accepted(),
        spraak: options.language.code(),
        referansetidspunkt: case.whole.report.now,
        meldinger: case.files.iter().map(|file| file.with(&file.report).rapport(options)).collect(),
        utenfor_forloepet: case.outside,
        funn,
        utelatt: case.whole.report.omitted,
    }
}
