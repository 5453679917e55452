//! Decisions on an appeal, from when all of them were about the appeal itself; and withdrawals, from when they said how much.

use serde_json::{Value, json};

use super::Loss;
use super::felt::{Fields, items, lose, object, put_first};

const INNHOLD: &str = "/innhold";
const KOSTNADER: &str = "/innhold/sakskostnader";

/// `gjelder`, from when every decision was about the appeal. The grounds its lines now have, the old form did not hold.
pub(super) fn gjelder(message: &mut Value, losses: &mut Vec<Loss>) {
    if !is(message, "klagesak.avgjoerelse") || message.pointer("/innhold/gjelder").is_some() {
        return;
    }
    for at in items(message, "/innhold/vedtak") {
        let reason = match message.pointer(&format!("{at}/utfall")).and_then(Value::as_str) {
            Some("AVVIST") => "it does not say why the appeal was dismissed; fill in `avvisningsgrunn`",
            Some("HENLAGT") => "it does not say why the appeal was closed; fill in `henleggelsesgrunn`",
            _ => continue,
        };
        lose(losses, at, reason);
    }
    if let Some(innhold) = object(message, INNHOLD) {
        put_first(innhold, "gjelder", "KLAGEN".into());
    }
}

/// `sakskostnader.krevd` and `tilkjentBeloep`, from when costs were decided in the decision on the appeal. That nobody asked, is
/// now said by there being no such decision.
pub(super) fn sakskostnader(message: &mut Value, losses: &mut Vec<Loss>) {
    if !is(message, "klagesak.avgjoerelse") {
        return;
    }
    let Some(kostnader) = object(message, KOSTNADER) else { return };
    for (name, nothing) in [("krevd", json!(false)), ("tilkjentBeloep", Value::Null)] {
        if kostnader.shift_remove(name).is_some_and(|value| value != nothing) {
            let reason =
                "costs are decided in a message of their own, with `gjelder` SAKSKOSTNADER; write that too";
            lose(losses, format!("{KOSTNADER}/{name}"), reason);
        }
    }
}

/// `omfang` of a withdrawal: the decisions it names, or none, now say it.
pub(super) fn omfang(message: &mut Value, losses: &mut Vec<Loss>) {
    if !is(message, "klagesak.trekk") {
        return;
    }
    let Some(trekk) = object(message, INNHOLD) else { return };
    match trekk.get("omfang").and_then(Value::as_str) {
        Some("HELE") => {
            if names_decisions(trekk) {
                let reason = "the whole appeal was withdrawn, and none of the decisions is left out";
                lose(losses, format!("{INNHOLD}/vedtakIder"), reason);
            }
            trekk.shift_remove("vedtakIder");
        }
        Some("DELVIS") if !names_decisions(trekk) => {
            let reason = "it does not say which decisions; without them, the whole appeal is withdrawn";
            lose(losses, format!("{INNHOLD}/omfang"), reason);
            return;
        }
        Some("DELVIS") => {}
        Some(_) => {
            lose(losses, format!("{INNHOLD}/omfang"), "the form never had this word");
            return;
        }
        None => return,
    }
    trekk.shift_remove("omfang");
}

fn names_decisions(trekk: &Fields) -> bool {
    trekk.get("vedtakIder").and_then(Value::as_array).is_some_and(|ids| !ids.is_empty())
}

fn is(message: &Value, meldingstype: &str) -> bool {
    message.get("meldingstype").is_some_and(|kind| *kind == meldingstype)
}
