//! A verdict that has been written down.

use std::path::Path;

use klagesak::report::shown;
use klagesak::svar::Svarhode;
use klagesak::verdict::Rapport;
use klagesak::{Language, Limits};

use crate::failure::Failure;
use crate::{read, words};

/// The report on a message, also from among the reports on a whole folder.
pub(super) fn read(path: &Path, hode: &Svarhode, language: Language) -> Result<Rapport, Failure> {
    let bytes = read::limited(path, Limits::default().max_bytes)
        .map_err(|error| Failure::unreadable(path, &error, language))?;
    let reports = serde_json::Deserializer::from_slice(&bytes).into_iter::<Rapport>();
    let reports: Result<Vec<_>, _> = reports.collect();
    let wrong = |what: &str| Failure::Usage(format!("{} {what}", shown(path)));
    let mut reports = reports.map_err(|_| wrong(words::REPORT_FORM.get(language)))?;
    if let [_] = reports.as_slice() {
        // The only one may be about a message whose ids could not be read.
        return reports.pop().ok_or_else(|| wrong(words::REPORT_FORM.get(language)));
    }
    let none = if reports.is_empty() { words::REPORT_FORM } else { words::REPORT_OF_OTHER };
    let own = |rapport: &Rapport| rapport.melding_id == Some(hode.melding_id());
    reports.into_iter().find(own).ok_or_else(|| wrong(none.get(language)))
}
