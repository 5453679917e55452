//! Judging any bytes as a package: no panic, no end of memory, and a report in every language. What is accepted says of every
//! document what the message says, and is signed when the receiver says whom it trusts.

#![no_main]

use klagesak_fuzz::pakke::{ANCHORS, judge};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|data: &[u8]| {
    judge(data, None);
    judge(data, Some(&ANCHORS));
});

// A checksum that no longer fits hides everything behind it, so half of the changes are followed by putting the checksums right.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let size = fuzzer_mutate(data, size, max_size);
    if seed % 2 == 0
        && let Some(data) = data.get_mut(..size)
    {
        mend(data);
    }
    size
});

/// Writes into every local header the checksum of the stored content behind it, and the same into the list.
fn mend(data: &mut [u8]) {
    let number = |data: &[u8], at: usize, width: usize| -> Option<usize> {
        let bytes = data.get(at..at.checked_add(width)?)?;
        Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
    };
    let mut at = 0;
    while let Some(found) = data.get(at..).and_then(|rest| rest.windows(4).position(|w| w == b"PK\x01\x02")) {
        let entry = at + found;
        at = entry + 4;
        let mut mended = || -> Option<()> {
            let (method, packed) = (number(data, entry + 10, 2)?, number(data, entry + 20, 4)?);
            let local = number(data, entry + 42, 4)?;
            let start = local + 30 + number(data, local + 26, 2)? + number(data, local + 28, 2)?;
            let content = data.get(start..start.checked_add(packed)?).filter(|_| method == 0)?;
            let crc = crc32fast::hash(content).to_le_bytes();
            data.get_mut(entry + 16..entry + 20)?.copy_from_slice(&crc);
            data.get_mut(local + 14..local + 18)?.copy_from_slice(&crc);
            Some(())
        };
        mended();
    }
}
