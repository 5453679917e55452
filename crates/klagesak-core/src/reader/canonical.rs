//! JSON of no type of ours, written in one way: without white space, the keys of every object in order, numbers as they were.

use super::cursor::Cursor;

/// A value in canonical form. Of a text that is not JSON, what there is of it.
#[must_use]
pub(crate) fn canonical(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    value(&mut Cursor::new(text), &mut written);
    written
}

/// A text as a JSON string.
#[must_use]
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn value(cursor: &mut Cursor<'_>, written: &mut String) {
    match cursor.peek() {
        Some(b'{') => {
            cursor.step();
            let mut fields = Vec::new();
            while cursor.more(fields.is_empty(), b'}') {
                let raw = cursor.name();
                let name = cursor.unescaped(raw);
                let mut field = String::new();
                value(cursor, &mut field);
                fields.push((name, field));
            }
            fields.sort();
            written.push('{');
            for (index, (name, field)) in fields.iter().enumerate() {
                written.push_str(if index > 0 { "," } else { "" });
                written.push_str(&quoted(name));
                written.push(':');
                written.push_str(field);
            }
            written.push('}');
        }
        Some(b'[') => {
            cursor.step();
            written.push('[');
            let mut first = true;
            while cursor.more(first, b']') {
                written.push_str(if first { "" } else { "," });
                first = false;
                value(cursor, written);
            }
            written.push(']');
        }
        Some(b'"') => {
            let raw = cursor.string();
            written.push_str(&quoted(&cursor.unescaped(raw)));
        }
        _ => {
            let start = cursor.at();
            cursor.skip();
            written.push_str(cursor.between(start, cursor.at()));
        }
    }
}
