//! Every fault the published schema has, the reader has too, at the same place; and no other. Every keyword at every place of every
//! schema is hit, and every message is accepted by all judges or by none.
//!
//! `KLAGESAK_MESSAGES=100000 cargo test --release -p klagesak-tests leser::enig -- --nocapture` hits each of them twenty times.

use std::collections::BTreeMap;

use klagesak_core::Limits;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::verdict::Pointer;
use klagesak_tests::aim::{Aimed, Target, aimed, targets};
use klagesak_tests::typed_reader_accepts;
use klagesak_validate::judge::{Opinions, opinions};
use serde_json::Value;

use crate::published::Published;

/// How many messages; the environment may ask for more. There are not quite 5 000 targets, and one message in ten has none.
fn count() -> usize {
    std::env::var("KLAGESAK_MESSAGES").ok().and_then(|count| count.parse().ok()).unwrap_or(6_000)
}

/// Whether all who judge the message say the same of it as a whole.
fn all_or_none(meldingstype: &Meldingstype, message: &Value, text: &str, found: &Opinions) -> bool {
    let verdicts = [
        found.schema.is_empty(),
        found.reader.is_empty(),
        klagesak_core::read(text.as_bytes()).is_ok(),
        Published::of(meldingstype, message).boon_accepts(message),
    ];
    // The types are the core's: which codes and fields an area has, they do not know.
    let typed = typed_reader_accepts(meldingstype, text.as_bytes());
    (verdicts == [true; 4] || verdicts == [false; 4])
        && typed == Published::core(meldingstype).boon_accepts(message)
}

/// Whether a target was hit at a place: the schema says so, or would if the law did not silence it.
fn is_hit(target: &Target, at: &Pointer, message: &Value, found: &Opinions) -> bool {
    if target.silent {
        let all = Published::of(&target.meldingstype, message).jsonschema.iter_errors(message);
        let mut all = all.map(|error| (error.instance_path().to_string(), error.kind().keyword().to_owned()));
        return all.any(|error| error == (at.to_string(), target.keyword.to_owned()));
    }
    found.schema.iter().any(|opinion| opinion.place == *at && *opinion.keyword == *target.keyword)
}

#[test]
fn the_faults_are_those_of_the_schema() {
    let targets = targets();
    let (mut hits, mut keywords) = (vec![0_usize; targets.len()], BTreeMap::<_, usize>::new());
    let (mut differ, mut divided, mut accepted, mut opinions_held) = (Vec::new(), Vec::new(), 0, 0);
    for (number, Aimed { meldingstype, message, hit }) in aimed(31).take(count()).enumerate() {
        let pretty = number % 2 == 1;
        let text = if pretty { serde_json::to_string_pretty(&message).unwrap() } else { message.to_string() };
        let found = opinions(text.as_bytes(), &Limits::default()).unwrap();
        if !found.agree() {
            let (reader, schema): (Vec<_>, Vec<_>) =
                (found.only_reader().collect(), found.only_schema().collect());
            differ.push(format!(
                "{number} {meldingstype}: only the reader {reader:?}, only the schema {schema:?}"
            ));
        }
        if !all_or_none(&meldingstype, &message, &text, &found) {
            divided.push(format!("{number} {meldingstype}"));
        }
        accepted += usize::from(found.schema.is_empty());
        opinions_held += found.schema.len();
        if let Some((target, at)) = hit
            && is_hit(&targets[target], &at, &message, &found)
        {
            hits[target] += 1;
        }
        found.schema.into_iter().for_each(|opinion| *keywords.entry(opinion.keyword).or_default() += 1);
    }
    let silent = targets.iter().filter(|target| target.silent).count();
    let outside = targets.iter().filter(|target| target.outside().is_some()).count();
    let fewest = targets
        .iter()
        .zip(&hits)
        .filter(|(target, _)| target.outside().is_none())
        .map(|(_, hits)| hits)
        .min();
    println!(
        "{} messages, {accepted} accepted by all, {} by some; {opinions_held} faults, {} messages with others; {} keywords at places, \
         each hit {} times or more, {silent} of them where the law is silent, {outside} outside; {keywords:?}",
        count(),
        divided.len(),
        differ.len(),
        targets.len(),
        fewest.unwrap(),
    );
    let shown = |wrong: &[String]| wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(differ.is_empty(), "{} of them, such as\n{}", differ.len(), shown(&differ));
    assert!(divided.is_empty(), "{} of them, such as\n{}", divided.len(), shown(&divided));
    assert_eq!(keywords.len(), 14, "every keyword of the schemas: {keywords:?}");
    // Fewer than there are targets, somebody has asked for.
    let least = if count() < 6_000 { 0 } else { (count() / 10_000).max(1) };
    let missed =
        targets.iter().zip(hits).filter(|(target, hits)| target.outside().is_none() && *hits < least);
    let missed: Vec<_> =
        missed.map(|(t, hits)| format!("{} {} {}: {hits}", t.meldingstype, t.place, t.keyword)).collect();
    assert!(
        missed.is_empty(),
        "{} are hit fewer than {least} times, such as\n{}",
        missed.len(),
        shown(&missed)
    );
}

#[test]
fn what_is_outside_is_where_the_type_of_a_message_stands() {
    let targets = targets();
    let mut outside: Vec<_> =
        targets.iter().filter(|target| target.outside().is_some()).map(|t| (&*t.place, t.keyword)).collect();
    outside.sort_unstable();
    outside.dedup();
    let place = "/meldingstype";
    assert_eq!(
        outside,
        [("", "type"), (place, "const"), (place, "required"), (place, "type"), ("/profil", "enum")]
    );
}
