//! Any bytes as a PDF.

#![no_main]

use klagesak_core::kodeverk::Mimetype;
use klagesak_fuzz::dokument::judge;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    judge(Mimetype::Pdf, data);
});
