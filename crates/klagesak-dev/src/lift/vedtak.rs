//! Decisions: what they claim, and the notice of them.

use serde_json::{Value, json};

use super::Loss;
use super::felt::{Fields, items, object, old, replace};

/// The first instance's new decision, in the old form.
pub(super) const NYTT: &str = "/innhold/foersteinstans/nyttVedtak/vedtak";

/// The provisions of sosialtjenesteloven that give no benefit, only a claim.
const KRAV: [&str; 4] = ["23", "24", "25", "26"];

/// `utfall` `"INNVILGET"` and `innvilgetBeloep` of a decision that is a claim: the old form had no words for it. Only where
/// every benefit is one; what else a decision was, the old form does not tell.
pub(super) fn krav(message: &mut Value, losses: &mut Vec<Loss>) {
    for at in decisions(message) {
        let Some(vedtak) = object(message, &at) else { continue };
        if vedtak.get("utfall").is_some_and(|utfall| *utfall == "INNVILGET")
            && claims(vedtak, &at, "ytelser", losses)
        {
            replace(vedtak, "utfall", "utfall", "KREVD".into());
        }
    }
}

/// `innvilgetBeloep` in `nyeYtelser` of an avgjoerelse, where every benefit is a claim: it was what is still claimed.
pub(super) fn nye_ytelser(message: &mut Value, losses: &mut Vec<Loss>) {
    for at in items(message, "/innhold/vedtak") {
        if let Some(vedtak) = object(message, &at) {
            claims(vedtak, &at, "nyeYtelser", losses);
        }
    }
}

/// `underretning`, from when a decision had one notice that was sure to arrive.
pub(super) fn underretning(message: &mut Value, losses: &mut Vec<Loss>) {
    for at in decisions(message) {
        let Some(vedtak) = object(message, &at) else { continue };
        if let Some(underretning) = old(vedtak, &at, "underretning", "underretninger", losses) {
            replace(vedtak, "underretning", "underretninger", json!([underretning]));
        }
    }
}

/// Where there are decisions of the first instance.
fn decisions(message: &Value) -> Vec<String> {
    let mut places = items(message, "/innhold/vedtak");
    places.push(NYTT.to_owned());
    places.extend(items(message, "/innhold/foersteinstans/nyeVedtak"));
    places
}

/// Lets the amounts be claims, and says whether there are benefits and all of them are claims.
fn claims(vedtak: &mut Fields, at: &str, list: &str, losses: &mut Vec<Loss>) -> bool {
    let Some(ytelser) = vedtak.get_mut(list).and_then(Value::as_array_mut) else { return false };
    let all = !ytelser.is_empty() && ytelser.iter().all(is_claim);
    if all {
        for (index, ytelse) in ytelser.iter_mut().filter_map(Value::as_object_mut).enumerate() {
            let at = format!("{at}/{list}/{index}");
            if let Some(beloep) = old(ytelse, &at, "innvilgetBeloep", "krevdBeloep", losses) {
                replace(ytelse, "innvilgetBeloep", "krevdBeloep", beloep);
            }
        }
    }
    all
}

fn is_claim(ytelse: &Value) -> bool {
    let paragraf = ytelse.pointer("/hjemmel/paragraf").and_then(Value::as_str);
    ytelse.pointer("/hjemmel/lov").is_some_and(|lov| *lov == "SOTJL")
        && paragraf.is_some_and(|paragraf| KRAV.contains(&paragraf))
}
