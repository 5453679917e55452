//! The rules of conversion, one file per subject, in three groups: TAP is what another format cannot carry, UTKAST what a person
//! must look at or fill in after a conversion to klagesak, and KILDE what is wrong with a file that is to be converted.
//!
//! Numbers follow the subject in all three groups: 001–019 for all formats, 020–059 arkivmelding, 060–079 Digisos, 080–099
//! receipts.

pub(crate) mod arkivmelding_kilde;
pub(crate) mod arkivmelding_tap;
pub(crate) mod arkivmelding_utkast;
pub(crate) mod digisos_tap;
pub(crate) mod digisos_utkast;
pub(crate) mod felles;
pub(crate) mod kilde;
pub(crate) mod kvittering_kilde;
pub(crate) mod kvittering_tap;
pub(crate) mod kvittering_utkast;
pub(crate) mod xml;

mod common;

use klagesak_core::verdict::RuleInfo;

/// Every rule of conversion, group by group; within a group the ids ascend.
pub static CATALOGUE: &[&[&RuleInfo]] = &[
    felles::LOSSES,
    arkivmelding_tap::RULES,
    digisos_tap::RULES,
    kvittering_tap::RULES,
    felles::DRAFTS,
    arkivmelding_utkast::RULES,
    digisos_utkast::RULES,
    kvittering_utkast::RULES,
    kilde::RULES,
    xml::RULES,
    arkivmelding_kilde::RULES,
    kvittering_kilde::RULES,
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static RuleInfo> {
    CATALOGUE.iter().copied().flatten().copied()
}

/// The rule with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static RuleInfo> {
    all().find(|rule| rule.id.0 == id)
}
