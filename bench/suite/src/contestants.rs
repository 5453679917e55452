//! Who takes part, each as a function from the bytes of a message to how many faults it found.

use klagesak_bench_baseline::Melding;

use crate::{jsonschemas, ours};

/// How a contestant judges a message: how many faults it found.
pub type Judge = Box<dyn Fn(&[u8]) -> usize>;

/// Somebody who judges messages, and whose time is taken.
pub struct Contestant {
    /// The name in the table.
    pub name: &'static str,
    /// How it judges.
    pub judge: Judge,
    /// Whether it looks at more than structure, and so may find a fault where the others find none.
    pub rules: bool,
}

/// The one all others are measured against.
pub const YARDSTICK: &str = "serde_json, from_slice";

/// All of them, the yardstick first.
pub fn all() -> Vec<Contestant> {
    let contestant = |name, judge| Contestant { name, judge, rules: false };
    vec![
        contestant(
            YARDSTICK,
            Box::new(|bytes| usize::from(serde_json::from_slice::<Melding>(bytes).is_err())),
        ),
        contestant(
            "serde_json, from_str",
            Box::new(|bytes| {
                let text = std::str::from_utf8(bytes);
                usize::from(!text.is_ok_and(|text| serde_json::from_str::<Melding>(text).is_ok()))
            }),
        ),
        contestant("vi, strukturen", ours::structure()),
        Contestant { rules: true, ..contestant("vi, hele vurderingen", ours::verdict()) },
        Contestant { rules: true, ..contestant("vi, med linje og kolonne", ours::verdict_with_places()) },
        contestant("jsonschema, kompilert av makro", jsonschemas::compiled()),
        contestant("jsonschema", jsonschemas::at_run_time()),
        contestant("boon", jsonschemas::boon()),
    ]
}
