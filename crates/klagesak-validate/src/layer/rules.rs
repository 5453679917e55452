//! The layer of meaning.

use klagesak_core::verdict::{Finding, Waiting};
use klagesak_core::{Melding, Version};

use crate::context::Context;
use crate::faulty::Faulty;
use crate::walk::Walker;
use crate::{Options, rules};

/// Every finding of every rule on a message that can be checked, and the rules that cannot, each with the place it waits for.
pub(crate) fn check(
    message: &Melding,
    faulty: &Faulty,
    options: &Options<'_>,
) -> (Vec<Finding>, Vec<Waiting>) {
    let context = Context::of(message, faulty, options);
    let version = Version::parse(context.hode.versjon.as_str()).unwrap_or(Version::CURRENT);
    let (mut findings, mut waiting) = Walker::new(&context).walk(message);
    // What does not apply in the area neither finds anything nor waits for anything.
    findings.retain(|finding| finding.rule.applies_in(context.profil));
    let applies = |waiting: &Waiting| {
        rules::find(waiting.rule.as_str()).is_none_or(|rule| rule.info.applies_in(context.profil))
    };
    waiting.retain(applies);
    (of_version(findings, version), waiting)
}

/// A message is judged by the rules there were in its version: one that was right when it was made, stays right.
fn of_version(mut findings: Vec<Finding>, version: Version) -> Vec<Finding> {
    findings.retain(|finding| finding.rule.lifecycle.applies_to(version));
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use klagesak_core::verdict::{Lifecycle, Pointer, RuleInfo};

    #[test]
    fn a_rule_of_a_later_version_is_not_for_an_earlier_message() {
        let template = &rules::find("KO-TREKK-001").unwrap().info;
        let of = |since| -> &'static RuleInfo {
            Box::leak(Box::new(template.clone().with_lifecycle(Lifecycle::since(since))))
        };
        let found = ["1.0", "1.1", "1.2"].map(|since| Finding::new(of(since), Pointer::default()));
        let left = |version| of_version(found.to_vec(), Version::parse(version).unwrap()).len();
        assert_eq!([left("1.0"), left("1.1"), left("1.3")], [1, 2, 3]);
    }
}
