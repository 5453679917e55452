//! Codes of receipts and ours.

use klagesak_core::kodeverk::Kvitteringsresultat;

use crate::crosswalk::{Crosswalk, Fit};

/// `receiptType`.
pub(super) const RECEIPT_TYPE: &[&str] = &["OK", "WARNING", "ERROR", "NOTSUPPORTED"];

/// What the receiver did. A receiver that does not know the type of message has rejected it.
pub(super) const RESULTAT: Crosswalk<Kvitteringsresultat> = Crosswalk(&[
    (Kvitteringsresultat::Mottatt, "OK", Fit::Exact),
    (Kvitteringsresultat::MottattMedMerknad, "WARNING", Fit::Exact),
    (Kvitteringsresultat::Avvist, "ERROR", Fit::Exact),
    (Kvitteringsresultat::Avvist, "NOTSUPPORTED", Fit::Finer),
]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crosswalk::test_both_ways;

    #[test]
    fn codes_go_both_ways() {
        test_both_ways(&RESULTAT, Kvitteringsresultat::KJENTE, RECEIPT_TYPE, &[]);
    }
}
