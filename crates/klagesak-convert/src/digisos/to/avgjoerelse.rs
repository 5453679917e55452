//! The events of a decision and of a withdrawal.

use klagesak_core::kodeverk::{Avgjoerelsesomfang, Endringsretning, Statuskode};
use klagesak_core::melding::{Avgjoerelse, Konvolutt, Trekk};

use super::hendelser::Hendelser;
use super::ledgered::Post;
use crate::digisos::koder;
use crate::rules::generated::tap::{KO_TAP_061, KO_TAP_062};

/// What the Statsforvalter has decided.
pub(super) fn avgjoerelse(post: &mut Post<'_>, melding: &Konvolutt<Avgjoerelse>, events: &mut Hendelser<'_>) {
    let decided = &melding.innhold;
    let Some(whole) = decided.utfall.as_ref().filter(|_| decided.om_klagen()) else {
        // Digisos has no words for costs, for what waits for the appeal, or for a slip.
        return post.refuse_whole(&KO_TAP_062);
    };
    match koder::STATSFORVALTER.to(whole) {
        Some((utfall, _)) => {
            let fields = [("utfall", utfall.into())];
            events.add_on((post, "/innhold/dato"), decided.dato, "statsforvalterUtfall", fields);
            post.take("/innhold/utfall");
        }
        None => post.refuse("/innhold/utfall", &KO_TAP_062),
    }
    for (index, vedtak) in decided.vedtak.iter().enumerate() {
        let at = |field| format!("/innhold/vedtak/{index}/{field}");
        // The page is one person's, and does not say for whom an outcome is.
        if vedtak.utfall == *whole && vedtak.part_ider.is_empty() {
            post.take(&at("utfall"));
        } else {
            post.refuse(&at("utfall"), &KO_TAP_061);
        }
        if vedtak.omfang == Some(Avgjoerelsesomfang::Delvis) {
            post.refuse(&at("omfang"), &KO_TAP_061);
        }
        if vedtak.retning == Some(Endringsretning::Ugunst) {
            post.refuse(&at("retning"), &KO_TAP_061);
        }
    }
    events.status_on((post, "/innhold/dato"), decided.dato, &Statuskode::Ferdig);
}

/// That the klage is withdrawn. Digisos knows no klage that is withdrawn in part, and none that one of several has withdrawn.
pub(super) fn trekk(post: &mut Post<'_>, melding: &Konvolutt<Trekk>, events: &mut Hendelser<'_>) {
    if !melding.innhold.vedtak_ider.is_empty() || !melding.innhold.part_ider.is_empty() {
        return post.refuse_whole(&KO_TAP_062);
    }
    if !events.is_told(post, &Statuskode::Trukket) {
        events.status_on((post, "/innhold/dato"), melding.innhold.dato, &Statuskode::Trukket);
    }
}
