//! Any bytes as JSON of a neighbour: the envelope and the receipts of eFormidling, and the files of Digisos.

#![no_main]

use klagesak_convert::digisos::{from_klage, from_soker};
use klagesak_convert::kvittering::from_eformidling;
use klagesak_core::Limits;
use klagesak_fuzz::pakke::{judge, with_entry};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let limits = Limits::default();
    if let Ok(found) = klagesak_convert::detect(data, &limits) {
        let _ = found.drafts(None);
    }
    let _ = from_eformidling(data, &limits);
    let _ = from_klage(data, None, &limits);
    let _ = from_klage(b"{}", Some(data), &limits);
    let _ = from_soker(data, &limits);
    judge(&with_entry("sbd.json", data), None);
});
