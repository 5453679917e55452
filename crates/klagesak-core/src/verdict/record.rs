//! The rules as data: what `regler.json` and `klagesak rules --format json` are made from.

use serde_json::{Map, Value, json};

use super::{Edit, Example, Group, RuleInfo, Source};
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
    let RuleInfo { id, name, lifecycle, sources, breaks, holds, .. } = rule;
    let law = lovdata(&Lovgrunnlag::Fvl1967);
    let mut record = Map::new();
    let mut put = |name: &str, value: Value| record.insert(name.into(), value);
    put("id", id.as_str().into());
    put("gruppe", id.group().map_or("", Group::code).into());
    put("navn", (*name).into());
    put("alvorlighet", rule.severity_under(law, LawDay::on(Dato::SISTE)).code().into());
    put("verifisert", rule.verified(law).into());
    put("siden", lifecycle.since.into());
    if let Some(day) = lifecycle.mandatory_from {
        put("obligatoriskFra", day.into());
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
    put("bryter", breaks.iter().map(|example| self::example(example, id.as_str())).collect());
    put("holder", holds.iter().map(|example| self::example(example, id.as_str())).collect());
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

/// The message of an example is its base with the edits, in order; `example::bytes` makes it.
fn example(example: &Example, id: &str) -> Value {
    let mut record = Map::new();
    record.insert("navn".into(), example.name.into());
    record.insert("grunnlag".into(), example.base.into());
    record.insert("endringer".into(), example.edits.iter().map(edit).collect());
    if !example.then.is_empty() {
        let then = example.then.iter().map(
            |(base, edits)| json!({ "grunnlag": base, "endringer": edits.iter().map(edit).collect::<Vec<_>>() }),
        );
        record.insert("deretter".into(), then.collect());
    }
    if let Some(max) = example.max_bytes {
        record.insert("stoersteBytes".into(), max.into());
    }
    if let Some(max) = example.max_messages {
        record.insert("flestMeldinger".into(), max.into());
    }
    let own = example.at.iter().map(|at| (id, *at));
    let expected = own.chain(example.also.iter().copied());
    record.insert("funn".into(), expected.map(|(id, at)| json!({ "regel": id, "sti": at })).collect());
    Value::Object(record)
}

fn edit(edit: &Edit) -> Value {
    match *edit {
        Edit::Set(at, value) => {
            let value = serde_json::from_str::<Value>(value).unwrap_or_default();
            json!({ "handling": "SETT", "sti": at, "verdi": value })
        }
        Edit::Remove(at) => json!({ "handling": "FJERN", "sti": at }),
        Edit::Fill(at, letters) => json!({ "handling": "FYLL", "sti": at, "antall": letters }),
        Edit::Nest(at, levels) => json!({ "handling": "NOEST", "sti": at, "antall": levels }),
        Edit::Replace(find, with) => bytes("ERSTATT", Some(find), with),
        Edit::Repeat(find, count, with) => {
            json!({ "handling": "GJENTA", "finn": find, "antall": count, "tekst": with })
        }
        Edit::Prepend(start) => bytes("FORAN", None, start),
        Edit::Append(end) => bytes("BAK", None, end),
        Edit::Truncate(length) => json!({ "handling": "KORT_AV", "antall": length }),
        Edit::Utf16 => json!({ "handling": "UTF_16" }),
    }
}

/// Bytes as text where they are text, otherwise in hexadecimal.
fn bytes(what: &str, find: Option<&str>, bytes: &[u8]) -> Value {
    let mut record = Map::new();
    record.insert("handling".into(), what.into());
    if let Some(find) = find {
        record.insert("finn".into(), find.into());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => record.insert("tekst".into(), text.into()),
        Err(_) => {
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            record.insert("heks".into(), hex.into())
        }
    };
    Value::Object(record)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_text_are_written_in_hexadecimal() {
        assert_eq!(edit(&Edit::Prepend(b"\xef\xbb")), json!({ "handling": "FORAN", "heks": "efbb" }));
        assert_eq!(
            edit(&Edit::Replace("a", b"b")),
            json!({ "handling": "ERSTATT", "finn": "a", "tekst": "b" })
        );
    }
}
