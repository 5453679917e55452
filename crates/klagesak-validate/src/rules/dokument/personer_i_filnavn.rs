//! Persons in file names (DOKUMENT, 020 and 021). Anyone on the way may see a file name; only the reader sees the title.

use klagesak_core::melding::Dokument;

use crate::Scope;
use crate::persons::has_personnummer;

pub(in crate::rules) fn personnummer_in_name(dokument: &Dokument, scope: &mut Scope<'_>) {
    if has_personnummer(dokument.filnavn.as_str()) {
        scope.at("/filnavn", &[]);
    }
}

pub(in crate::rules) fn party_in_names(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    let names = scope.names();
    for (i, dokument) in dokumenter.iter().enumerate() {
        let navn = dokument.filnavn.as_str();
        // What stands after the last full stop is the type of the file, and judged as that.
        if names.any_in(navn.rsplit_once('.').map_or(navn, |(stem, _)| stem)) {
            scope.at(&format!("/{i}/filnavn"), &[]);
        }
    }
}
