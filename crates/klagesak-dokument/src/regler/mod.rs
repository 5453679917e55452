//! The rules on the content of documents (PAKKE, from 201 on), one file per kind of document.

pub(super) mod bilde;
pub(super) mod dokument;
pub(super) mod kontor;
pub(super) mod pdf;
pub(super) mod pdf_aktivt;
pub(super) mod tekst;

mod felles;

use klagesak_core::verdict::RuleInfo;

/// Every rule on the content of documents, kind by kind.
pub static CATALOGUE: &[&[&RuleInfo]] =
    &[dokument::RULES, pdf::RULES, pdf_aktivt::RULES, bilde::RULES, kontor::RULES, tekst::RULES];
