//! A case as a part of a page or a file about many.

use super::case::Case;
use crate::options::Options;
use crate::verdicts::Document;
use crate::verdicts::Group;
use crate::words;

/// The messages of the case in order. What is found in the whole stands in the message it is about.
pub(super) fn group(case: &Case, options: &Options) -> Group {
    let documents = case.files.iter().enumerate().map(|(index, file)| {
        let mut document = file.with(&file.report).document(options);
        if index < case.ordered {
            let whole = file.with(&case.of_the_whole_in(index)).document(options);
            add(&mut document, whole);
        }
        if index == 0 {
            document.rapport.utelatt += case.whole.report.omitted;
        }
        document
    });
    let heading = match case.klagesak_id {
        Some(id) => format!("{} {id}", words::CASE.get(options.language)),
        None => words::NO_CASE.get(options.language).to_owned(),
    };
    let state = case.klagesak_id.map(|_| case.whole.tilstand.label().get(options.language).to_owned());
    Group { heading: Some(heading), state, documents: documents.collect() }
}

fn add(document: &mut Document, whole: Document) {
    document.rapport.gyldig &= whole.rapport.gyldig;
    document.rapport.akseptert &= whole.rapport.akseptert;
    document.rapport.utelatt += whole.rapport.utelatt;
    document.rapport.funn.extend(whole.rapport.funn);
    document.excerpts.extend(whole.excerpts);
    document.rules.extend(whole.rules);
}
