//! The appeal: when it was made, and its deadline.

use serde_json::{Value, json};

use super::Loss;
use super::felt::{Fields, lose, object, old_object, put_first, replace};

const KLAGE: &str = "/innhold/klage";

/// `fremsattDato`, `mottattDato` and `kanal` of an appeal that could be made once.
pub(super) fn fremsettelse(message: &mut Value, losses: &mut Vec<Loss>) {
    let Some(klage) = object(message, KLAGE) else { return };
    let names = ["fremsattDato", "mottattDato", "kanal"];
    let here: Vec<&str> = names.into_iter().filter(|name| klage.contains_key(*name)).collect();
    if klage.contains_key("fremsettelser") {
        for name in here {
            lose(losses, format!("{KLAGE}/{name}"), "the field that replaces it is there too");
        }
        return;
    }
    let fremsettelse: Fields =
        here.iter().filter_map(|name| Some(((*name).to_owned(), klage.get(*name)?.clone()))).collect();
    // Where the first of them stood.
    if let Some(first) = klage.keys().find(|key| names.contains(&key.as_str())).cloned() {
        replace(klage, &first, "fremsettelser", json!([fremsettelse]));
        klage.retain(|key, _| !names.contains(&key.as_str()));
    }
}

/// Whether the appeal has the old form. What both forms could hold is lifted only then.
pub(super) fn is_old(message: &Value) -> bool {
    let klage = message.pointer(KLAGE).and_then(Value::as_object);
    klage.is_some_and(|klage| klage.contains_key("frist") || klage.contains_key("mottattDato"))
}

/// `klagepunkter` without a point: the appeal is without reasons.
pub(super) fn uten_begrunnelse(message: &mut Value, _: &mut Vec<Loss>) {
    if !is_old(message) {
        return;
    }
    let Some(klage) = object(message, KLAGE) else { return };
    if klage.get("klagepunkter").and_then(Value::as_array).is_some_and(Vec::is_empty)
        && !klage.contains_key("utenBegrunnelse")
    {
        replace(klage, "klagepunkter", "utenBegrunnelse", json!(true));
    }
}

/// `frist`, the one deadline there could be, with what stood in `oversittelse` though the appeal was in time.
pub(super) fn frist(message: &mut Value, losses: &mut Vec<Loss>) {
    let Some(klage) = object(message, KLAGE) else { return };
    let Some(mut frist) = old_object(klage, KLAGE, "frist", "frister", losses) else { return };
    match frist.get("oversittelse").and_then(|o| o.get("grunn")).and_then(Value::as_str) {
        Some("FRIST_FORLENGET") => forlenget(&mut frist, losses),
        Some("BEGRUNNELSE_KREVD") => begrunnelse_krevd(&mut frist, losses),
        Some("MANGELFULL_UNDERRETNING") => mangelfull_underretning(&mut frist, losses),
        _ => {}
    }
    replace(klage, "frist", "frister", json!([frist]));
}

/// `oversittelse.grunn` `"FRIST_FORLENGET"`: what the deadline is counted from is now a field of its own.
fn forlenget(frist: &mut Fields, losses: &mut Vec<Loss>) {
    let reason = "a deadline that was extended is not passed; what was written of it has no place";
    drop_field(frist, "oversittelse", reason, losses);
    put_first(frist, "grunnlag", "FORLENGET".into());
}

/// `oversittelse.grunn` `"BEGRUNNELSE_KREVD"`. The old form did not hold the day the reasons came.
fn begrunnelse_krevd(frist: &mut Fields, losses: &mut Vec<Loss>) {
    let reason = "a deadline that began with the reasons is not passed; what was written of it has no place, and `fra` \
                  must be filled in with the day they came";
    drop_field(frist, "oversittelse", reason, losses);
    put_first(frist, "grunnlag", "BEGRUNNELSE".into());
}

/// `oversittelse.grunn` `"MANGELFULL_UNDERRETNING"`: the deadline never began, so it had no end to keep.
fn mangelfull_underretning(frist: &mut Fields, losses: &mut Vec<Loss>) {
    for name in ["fristdato", "rettidig"] {
        drop_field(frist, name, "a deadline that never began has no last day", losses);
    }
    let reason = "a deadline that never began is not passed; what was written of it has no place";
    drop_field(frist, "oversittelse", reason, losses);
}

fn drop_field(frist: &mut Fields, name: &str, reason: &'static str, losses: &mut Vec<Loss>) {
    if frist.shift_remove(name).is_some() {
        lose(losses, format!("{KLAGE}/frist/{name}"), reason);
    }
}
