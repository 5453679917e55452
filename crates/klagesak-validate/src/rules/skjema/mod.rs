//! Structure (SKJEMA): one id per kind of structural fault, found by the published schema.

pub(crate) mod felt;
pub(crate) mod verdier;
