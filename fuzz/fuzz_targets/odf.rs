//! Any bytes as a part of an ODF text.

#![no_main]

use klagesak_fuzz::kontor::odf;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    odf(data);
});
