//! Advice that is followed: a message that breaks a rule, and what the advice says done to it. Then the rule is silent, and no new
//! warning has come of it.
//!
//! `KO_REGEL=KLAGE cargo test -p klagesak-tests raad::` looks at one group.

use klagesak_regelproeve::raad_som_ikke_holder;
use klagesak_tests::documents::documents;

#[test]
fn every_warning_is_silent_when_its_advice_is_followed() {
    let only = std::env::var("KO_REGEL").unwrap_or_default();
    let mut faults = Vec::new();
    let mut tried = 0;
    for document in documents().documents.iter().filter(|document| document.id.contains(&only)) {
        for follows in &document.follows {
            tried += 1;
            if let Some(what) = raad_som_ikke_holder(document, follows) {
                faults.push(format!("{}:{}: {}: {what}", document.path, follows.line, follows.name));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(tried > 150 || !only.is_empty(), "{tried}");
}
