//! Any bytes as a policy file. What is read lets no rule go without which nothing can be read, and says the same when it is written.

#![no_main]

use klagesak_core::verdict::Severity;
use klagesak_validate::policy::{Policy, PolicyFile};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let policy = match Policy::from_json(data) {
        Ok(policy) => policy,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    for (id, severity) in policy.overrides() {
        let rule = &klagesak_validate::rules::find(id).expect("a rule there is").info;
        assert!(!(rule.id.is_fixed() && rule.severity == Severity::Error), "{id} was given {severity:?}");
    }
    let file: PolicyFile = serde_json::from_slice(data).expect("what is a policy is a file of it");
    let written = serde_json::to_vec(&file).expect("what was read can be written");
    let again = Policy::from_json(&written).expect("what was written can be read");
    assert!(again.overrides().eq(policy.overrides()));
    assert_eq!(again.signatur(), policy.signatur());
});
