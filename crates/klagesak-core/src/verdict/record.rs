//! The rules as data: what `regler.json` and `klagesak rules --format json` are made from.

use serde_json::{Map, Value, json};

use super::{Group, RuleInfo, Source};
use crate::kodeverk::{Kodeverk, Lovgrunnlag};
use crate::lovgrunnlag::{LawDay, Lovdata, lovdata};
use crate::text::{Language, Text};
use crate::verdi::Dato;

/// One rule in full: its texts in three languages, its sources, and its examples with the edits that make them.
///
/// `alvorlighet` and `verifisert` are those of a case under the law now in force; `etterLov` has them for every law. A field
/// that says nothing is left out.
#[must_use]
pub fn record(rule: &RuleInfo) -> Value {
    let RuleInfo { id, name, lifecycle, sources, .. } = rule;
    let law = lovdata(&Lovgrunnlag::Fvl1967);
    let mut record = Map::new();
    let mut put = |name: &str, value: Value| record.insert(name.into(), value);
    put("id", id.as_str().into());
    put("gruppe", id.group().map_or("", Group::code).into());
    put("navn", (*name).into());
    put("alvorlighet", rule.severity_under(law, LawDay::on(Dato::SISTE)).code().into());
    put("verifisert", rule.verified(law).into());
    put("siden", lifecycle.since.into());
    if let Some(profil) = rule.profil {
        put("profil", profil.into());
    }
    let dates = [
        ("advarselFra", lifecycle.warning_from),
        ("obligatoriskFra", lifecycle.mandatory_from),
        ("utgaarFra", lifecycle.expires),
        ("erstattetAv", lifecycle.replaced_by),
    ];
    for (name, text) in dates.into_iter().filter_map(|(name, text)| Some((name, text?))) {
        put(name, text.into());
    }
    for (name, end) in [("utfaset", lifecycle.deprecated), ("fjernet", lifecycle.removed)] {
        if let Some((version, reason)) = end {
            put(name, json!({ "versjon": version, "grunn": reason }));
        }
    }
    put("tittel", text(rule.title()));
    put("melding", text(rule.message()));
    put("tiltak", text(rule.caseworker()));
    put("tiltakForSystemet", text(rule.system()));
    put("skade", text(rule.harm()));
    put("kilder", sources.iter().map(|s| source(s, law)).collect());
    put("etterLov", Lovgrunnlag::KJENTE.iter().map(|code| (code.verdi(), under(rule, code))).collect());
    let [breaks, holds] = rule.written();
    put("bryter", breaks.into());
    put("holder", holds.into());
    Value::Object(record)
}

fn text(text: Text) -> Value {
    json!({ "nb": text.nb, "nn": text.nn, "en": text.en })
}

fn under(rule: &RuleInfo, code: &Lovgrunnlag) -> Value {
    let law = lovdata(code);
    json!({
        "alvorlighet": rule.severity_under(law, LawDay::on(Dato::SISTE)).code(),
        "verifisert": rule.verified(law),
        "kilder": rule.sources.iter().map(|s| source(s, law)).collect::<Vec<_>>(),
    })
}

fn source(source: &Source, law: &Lovdata) -> Value {
    let kind = match source {
        Source::Fvl(_) => "FORVALTNINGSLOV",
        Source::Law { .. } => "LOV",
        Source::Guidance { .. } => "VEILEDNING",
        Source::Format(_) => "STANDARD",
    };
    let cited: Map<_, _> =
        Language::ALL.iter().copied().map(|l| (l.code().to_owned(), source.cite(law, l).into())).collect();
    json!({ "slag": kind, "henvisning": cited, "verifisert": source.verified(law) })
}
