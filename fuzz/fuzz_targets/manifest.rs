//! Any bytes as the manifest of a signed ASiC-E: nothing but the one that was signed is accepted.

#![no_main]

use klagesak_fuzz::pakke::{ANCHORS, SIGNED, judge, with_entry};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let name = "META-INF/asicmanifest.xml";
    let package = judge(&with_entry(name, data), Some(&ANCHORS));
    let own = SIGNED.iter().any(|(other, content)| other == name && content == data);
    assert_eq!(package.valid(), own, "another manifest than the one that was signed");
});
