//! Any bytes as arkivmelding.xml: read as a draft with and without the message beside it, and as an entry of a package.

#![no_main]

use klagesak_convert::arkivmelding::from_arkivmelding;
use klagesak_convert::kvittering::from_fiks;
use klagesak_convert::xml::Limits;
use klagesak_fuzz::pakke::{SIGNED, judge, with_entry};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let message = SIGNED.iter().find(|(name, _)| name == "klagesak.json").map(|(_, content)| content.as_slice());
    for beside in [None, message] {
        if let Ok(draft) = from_arkivmelding(data, beside, &Limits::default()) {
            let _ = draft.complete();
        }
    }
    let _ = from_fiks(data, &Limits::default());
    judge(&with_entry("arkivmelding.xml", data), None);
});
