//! The verdict of 2 through the rules of 1.

use klagesak_core::melding::Konvolutt;
use klagesak_core::verdict::{Finding, Pointer};
use klagesak_validate::{Options, base, validate};

use super::{RENAMED, Trekk, downgrade};
use crate::evolution::konvolutt::with;

/// The verdict of 2: the rules of 1 on the message as 1 would have it, with the places of 2. A rule keeps its id as long as it
/// means the same; only a rule on something that means another thing in 2 gets a function, and then an id, of its own.
pub(crate) fn judge(trekk: &Konvolutt<Trekk>) -> Vec<Finding> {
    let as_of_1 = with(trekk.clone(), "1.0", |innhold| downgrade(innhold).0);
    let bytes = klagesak_core::write(&as_of_1).unwrap();
    let mut findings = validate(&bytes, &Options::new(base::NOW.parse().unwrap())).findings;
    for finding in &mut findings {
        for (old, new) in RENAMED {
            let below = finding
                .pointer
                .as_str()
                .strip_prefix(old)
                .filter(|rest| rest.is_empty() || rest.starts_with('/'));
            if let Some(rest) = below {
                finding.pointer = Pointer::new(format!("{new}{rest}"));
                break;
            }
        }
    }
    findings
}
