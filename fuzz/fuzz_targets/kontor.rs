//! Any bytes as a part of a Word or Excel document.

#![no_main]

use klagesak_fuzz::kontor::ooxml;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    ooxml(data);
});
