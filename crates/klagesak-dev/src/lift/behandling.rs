//! The first instance's treatment of the appeal, and its statement of the case.

use serde_json::{Value, json};

use super::Loss;
use super::felt::{below, lose, object, old_object, put_first, replace};

const FOERSTEINSTANS: &str = "/innhold/foersteinstans";
const SAKSFREMSTILLING: &str = "/innhold/saksfremstilling";

/// `foersteinstans.utfall`, from when one outcome held for all decisions.
pub(super) fn utfall(message: &mut Value, _: &mut Vec<Loss>) {
    let Some(foersteinstans) = object(message, FOERSTEINSTANS) else { return };
    if let Some(utfall) = foersteinstans.get_mut("utfall").filter(|utfall| utfall.is_string()) {
        *utfall = json!([{ "utfall": utfall.take() }]);
    }
}

/// `foersteinstans.beslutter`, from when it had to be filled in: whoever treated the appeal approved it too.
pub(super) fn beslutter(message: &mut Value, _: &mut Vec<Loss>) {
    let Some(foersteinstans) = object(message, FOERSTEINSTANS) else { return };
    let (Some(one), Some(other)) = (foersteinstans.get("saksbehandler"), foersteinstans.get("beslutter"))
    else {
        return;
    };
    let same = |name| one.get(name) == other.get(name);
    if one.get("navn").is_some() && same("navn") && same("ident") {
        foersteinstans.shift_remove("beslutter");
    }
}

/// `foersteinstans.nyttVedtak`, from when there could be one, and the klager had to have answered it.
pub(super) fn nytt_vedtak(message: &mut Value, losses: &mut Vec<Loss>) {
    let Some(foersteinstans) = object(message, FOERSTEINSTANS) else { return };
    let Some(mut nytt) = old_object(foersteinstans, FOERSTEINSTANS, "nyttVedtak", "nyeVedtak", losses) else {
        return;
    };
    let at = format!("{FOERSTEINSTANS}/nyttVedtak");
    let Some(vedtak) = nytt.shift_remove("vedtak") else {
        lose(losses, at, "there is no decision in it");
        return;
    };
    replace(foersteinstans, "nyttVedtak", "nyeVedtak", json!([vedtak]));
    match nytt.shift_remove("klagenOpprettholdt") {
        Some(_) if foersteinstans.contains_key("klagensStilling") => {
            let place = format!("{at}/klagenOpprettholdt");
            lose(losses, place, "the field that replaces it is there too");
        }
        Some(dato) => {
            let stilling = json!([{ "stilling": "OPPRETTHOLDT", "dato": dato }]);
            foersteinstans.insert("klagensStilling".to_owned(), stilling);
        }
        None if foersteinstans.contains_key("klagensStilling") => {}
        None => {
            lose(losses, at.clone(), "it does not say what the klager answered; fill in `klagensStilling`");
        }
    }
    for name in nytt.keys() {
        lose(losses, below(&at, name), "the form never had this field");
    }
}

/// `saksfremstilling.forelagt`, from when all klagere were in the same position.
pub(super) fn forelagt(message: &mut Value, _: &mut Vec<Loss>) {
    let Some(saksfremstilling) = object(message, SAKSFREMSTILLING) else { return };
    if let Some(forelagt) = saksfremstilling.get_mut("forelagt").filter(|forelagt| forelagt.is_object()) {
        *forelagt = json!([forelagt.take()]);
    }
}

/// `saksfremstilling.ikkeForelagt`. The only ground there was, was that the party may not see it.
pub(super) fn ikke_forelagt(message: &mut Value, _: &mut Vec<Loss>) {
    let Some(saksfremstilling) = object(message, SAKSFREMSTILLING) else { return };
    let Some(ikke) = saksfremstilling.get_mut("ikkeForelagt").filter(|ikke| ikke.is_object()) else { return };
    let Value::Object(mut fields) = ikke.take() else { return };
    if !fields.contains_key("grunn") {
        put_first(&mut fields, "grunn", "UNNTATT_INNSYN".into());
    }
    *ikke = json!([fields]);
}
