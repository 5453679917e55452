//! Reading, judging and writing any bytes: no panic, a report in every language, and what is accepted is written as it was
//! read.

#![no_main]

use std::sync::LazyLock;

use klagesak_core::Language;
use klagesak_syntetisk::{Chance, mutate};
use klagesak_validate::locate::Source;
use klagesak_validate::{Options, base, validate};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

static OPTIONS: LazyLock<Options<'static>> = LazyLock::new(|| Options::new(base::NOW.parse().unwrap()));

fuzz_target!(|data: &[u8]| {
    let report = validate(data, &OPTIONS);
    let source = std::str::from_utf8(data).ok().map(Source::new);
    for &language in Language::ALL {
        let rendered = report.render_with_places(language, |finding| Some(source.as_ref()?.position(finding)));
        assert_eq!(rendered.gyldig, report.valid());
        serde_json::to_vec(&rendered).unwrap();
    }
    if let Ok(read) = klagesak_core::read(data) {
        let written = read.write().unwrap();
        let again = klagesak_core::read(&written).expect("what was written can be read");
        assert_eq!(again, read, "what was written is what was read");
        assert_eq!(again.write().unwrap(), written);
    }
});

// Random bytes seldom are a message, so half of the changes are made to its structure.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if seed % 2 == 0
        && let Some(value) = data.get(..size).and_then(|d| serde_json::from_slice(d).ok())
        && let Ok(changed) = serde_json::to_vec(&mutate(&value, &mut Chance::new(seed.into(), 0)))
        && changed.len() <= max_size
        && let Some(target) = data.get_mut(..changed.len())
    {
        target.copy_from_slice(&changed);
        return changed.len();
    }
    fuzzer_mutate(data, size, max_size)
});
