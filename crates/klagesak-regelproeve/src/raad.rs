//! Advice that is followed: a message that breaks a rule, and what the advice says done to it. Then the rule is silent, and no new
//! warning has come of it.

use klagesak_core::example;
use klagesak_core::verdict::{Edit, Example, Finding, Severity};
use klagesak_rules::{Document, Message, Step};
use klagesak_validate::{rules, validate};

use crate::funn::{Funn, alle, er_forloep, options, steder};

/// The example a document tells of.
fn followed(breaks: &Example, follows: &klagesak_rules::Example) -> Result<Example, String> {
    let whole_case = !breaks.then.is_empty();
    let mut example = breaks.clone();
    let (first, others) = follows.messages.split_first().ok_or("there is no message")?;
    for step in &first.steps {
        let edit = edit(step, whole_case)?;
        match number(step).filter(|_| whole_case) {
            None | Some(0) => example.edits.push(edit),
            Some(number) => example.then.get_mut(number - 1).ok_or("there is no such message")?.1.push(edit),
        }
    }
    for Message { base, steps } in others {
        let edits = steps.iter().map(|step| edit(step, false)).collect::<Result<_, _>>()?;
        example.then.push((base.clone(), edits));
    }
    Ok(example)
}

/// The number of the message in a case: the first part of the place.
fn number(step: &Step) -> Option<usize> {
    step.edit.pointer()?.split('/').nth(1)?.parse().ok()
}

fn edit(step: &Step, whole_case: bool) -> Result<Edit, String> {
    let place = |place: &String| -> Result<String, String> {
        let within =
            if whole_case { place.splitn(3, '/').nth(2).ok_or("no number of a message")? } else { "" };
        Ok(if whole_case { format!("/{within}") } else { place.clone() })
    };
    Ok(match &step.edit {
        klagesak_rules::Edit::Set(at, value) => {
            Edit::Set(place(at)?, serde_json::from_str(value).map_err(|e| e.to_string())?)
        }
        klagesak_rules::Edit::Remove(at) => Edit::Remove(place(at)?),
        klagesak_rules::Edit::Replace(find, with) => Edit::Replace(find.clone(), with.clone()),
        other => return Err(format!("advice is not followed by {other}")),
    })
}

/// What a warning's rule, and every other, says of an example, notes left out.
fn found(id: &str, example: &Example) -> Option<Funn> {
    let loud = |finding: &&Finding| finding.severity > Severity::Notice;
    if id.starts_with("KO-KOMPAT-") {
        let comparison = klagesak_kompat::example::comparison(example)?;
        // A change whose step is taken is no more than a note; so `klagesak schema diff` says.
        let short = comparison.changes.iter().filter(|change| change.step > comparison.taken());
        return Some(short.map(|change| &change.finding).filter(loud).flat_map(steder).collect());
    }
    let mut all = alle(id, example)?;
    if er_forloep(id) {
        let options = options(example)?;
        for message in example.messages() {
            all.extend(validate(&example::bytes(&message)?, &options).findings);
        }
    }
    Some(all.iter().filter(loud).flat_map(steder).collect())
}

fn breaking(id: &str, name: &str) -> Option<Example> {
    let own = rules::find(id).map(|rule| &rule.info);
    let info = own.or_else(|| klagesak_kompat::rules::all().find(|rule| rule.id.as_str() == id))?;
    info.breaks().find(|example| example.name == name)
}

/// What is wrong with an example that follows the advice.
#[must_use]
pub fn wrong(document: &Document, follows: &klagesak_rules::Example) -> Option<String> {
    let id = &*document.id;
    let breaks = follows.messages.first().and_then(|message| breaking(id, &message.base));
    let Some(breaks) = breaks else { return Some("there is no such example, or it is not compiled".into()) };
    let example = match followed(&breaks, follows) {
        Ok(example) => example,
        Err(why) => return Some(why),
    };
    let Some(after) = found(id, &example) else { return Some("the edits do not fit".into()) };
    let before = found(id, &breaks)?;
    if !before.iter().any(|(rule, _)| rule == id) {
        return Some("the example does not break the rule".into());
    }
    if let Some((_, place)) = after.iter().find(|(rule, _)| rule == id) {
        return Some(format!("the rule still speaks, at {place}"));
    }
    let new: Vec<_> = after.difference(&before).collect();
    (!new.is_empty()).then(|| format!("this came of it: {new:?}"))
}
