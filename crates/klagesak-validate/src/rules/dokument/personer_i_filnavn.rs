//! Persons in file names (DOKUMENT, 020, 021 and 029). Anyone on the way may see a file name; only the reader sees the title.

use klagesak_core::melding::Dokument;
use klagesak_core::names::Naming;

use crate::Scope;
use crate::persons::has_personnummer;
use crate::rules::personvern::has_own;

pub(in crate::rules) fn personnummer_in_name(dokument: &Dokument, scope: &mut Scope<'_>) {
    if has_personnummer(dokument.filnavn.as_str()) || has_own(dokument.filnavn.as_str(), scope) {
        scope.at("/filnavn", &[]);
    }
}

pub(in crate::rules) fn party_in_names(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    file_names_that_name(Naming::Certain, dokumenter, scope);
}

pub(in crate::rules) fn likely_party_in_names(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    file_names_that_name(Naming::Likely, dokumenter, scope);
}

fn file_names_that_name(naming: Naming, dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    for (i, named) in scope.named_in_files(dokumenter).iter().enumerate() {
        if *named == Some(naming) {
            scope.at(&format!("/{i}/filnavn"), &[]);
        }
    }
}
