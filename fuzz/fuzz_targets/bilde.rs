//! Any bytes as a picture. What it is, its first bytes tell; what it is said to be makes no difference to the reading.

#![no_main]

use klagesak_core::kodeverk::Mimetype;
use klagesak_fuzz::dokument::judge;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    judge(Mimetype::Png, data);
});
