//! The events of a decision and of a withdrawal.

use klagesak_core::kodeverk::{Avgjoerelsesomfang, Endringsretning, Statuskode, Trekkomfang};
use klagesak_core::melding::{Avgjoerelse, Konvolutt, Trekk};

use super::hendelser::Hendelser;
use super::ledgered::Post;
use crate::digisos::koder;
use crate::rules::generated::tap::{KO_TAP_061, KO_TAP_062};

/// What the Statsforvalter has decided.
pub(super) fn avgjoerelse(post: &Post<'_>, melding: &Konvolutt<Avgjoerelse>, events: &mut Hendelser<'_>) {
    let decided = &melding.innhold;
    match koder::STATSFORVALTER.to(&decided.utfall) {
        Some((utfall, _)) => {
            let fields = [("utfall", utfall.into())];
            events.add_on((post, "/innhold/dato"), decided.dato, "statsforvalterUtfall", fields);
            post.take("/innhold/utfall");
        }
        None => post.refuse("/innhold/utfall", &KO_TAP_062),
    }
    for (index, vedtak) in decided.vedtak.iter().enumerate() {
        let at = |field| format!("/innhold/vedtak/{index}/{field}");
        if vedtak.utfall == decided.utfall {
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

/// That the klage is withdrawn. Digisos knows no klage that is withdrawn in part.
pub(super) fn trekk(post: &mut Post<'_>, melding: &Konvolutt<Trekk>, events: &mut Hendelser<'_>) {
    if melding.innhold.omfang != Trekkomfang::Hele {
        return post.refuse_whole(&KO_TAP_062);
    }
    if events.is_told(post, &Statuskode::Trukket)
        || events.status_on((post, "/innhold/dato"), melding.innhold.dato, &Statuskode::Trukket)
    {
        post.take("/innhold/omfang");
    }
}
