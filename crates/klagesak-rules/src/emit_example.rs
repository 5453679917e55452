//! An example as a line of JSON, as it stands in `regler.json`.

use serde_json::Value;

use crate::example::{Edit, Example, Message};

/// An example of a rule. The order of the fields is written out: the same however serde_json is built.
pub(crate) fn written(example: &Example, id: &str) -> String {
    let mut messages = example.messages.iter().map(message);
    let mut fields = vec![format!("\"navn\":{}", text(&example.name)), messages.next().unwrap_or_default()];
    let then: Vec<_> = messages.map(|message| format!("{{{message}}}")).collect();
    if !then.is_empty() {
        fields.push(format!("\"deretter\":[{}]", then.join(",")));
    }
    for (name, max) in [("stoersteBytes", example.max_bytes), ("flestMeldinger", example.max_messages)] {
        fields.extend(max.map(|max| format!("\"{name}\":{max}")));
    }
    let own = example.at.iter().map(|at| (id, at.as_str()));
    let expected = own.chain(example.also.iter().map(|(id, at)| (id.as_str(), at.as_str())));
    let expected: Vec<_> =
        expected.map(|(id, at)| format!("{{\"regel\":{},\"sti\":{}}}", text(id), text(at))).collect();
    fields.push(format!("\"funn\":[{}]", expected.join(",")));
    format!("{{{}}}", fields.join(","))
}

fn message(message: &Message) -> String {
    let edits: Vec<_> = message.steps.iter().map(|step| edit(&step.edit)).collect();
    format!("\"grunnlag\":{},\"endringer\":[{}]", text(&message.base), edits.join(","))
}

fn edit(edit: &Edit) -> String {
    let (action, rest) = match edit {
        // A value may be laid out over lines; a line break inside a text is written as an escape.
        Edit::Set(at, value) => {
            ("SETT", format!(",\"sti\":{},\"verdi\":{}", text(at), value.replace('\n', " ")))
        }
        Edit::Remove(at) => ("FJERN", format!(",\"sti\":{}", text(at))),
        Edit::Fill(at, letters) => ("FYLL", format!(",\"sti\":{},\"antall\":{letters}", text(at))),
        Edit::Nest(at, levels) => ("NOEST", format!(",\"sti\":{},\"antall\":{levels}", text(at))),
        Edit::Replace(find, with) => ("ERSTATT", format!(",\"finn\":{}{}", text(find), bytes(with))),
        Edit::Repeat(find, count, with) => {
            ("GJENTA", format!(",\"finn\":{},\"antall\":{count},\"tekst\":{}", text(find), text(with)))
        }
        Edit::Prepend(with) => ("FORAN", bytes(with)),
        Edit::Append(with) => ("BAK", bytes(with)),
        Edit::Truncate(length) => ("KORT_AV", format!(",\"antall\":{length}")),
        Edit::Utf16 => ("UTF_16", String::new()),
    };
    format!("{{\"handling\":\"{action}\"{rest}}}")
}

/// Bytes as text where they are text, otherwise in hexadecimal.
fn bytes(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(written) => format!(",\"tekst\":{}", text(written)),
        Err(_) => {
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            format!(",\"heks\":\"{hex}\"")
        }
    }
}

fn text(text: &str) -> String {
    Value::from(text).to_string()
}
