//! Makes the message of an [`Example`]: the base with its edits.

use crate::Melding;
use crate::base;
use crate::verdict::{Edit, Example, Pointer};
use serde_json::Value;

/// The messages of an example about a whole case, in the order it names them. `None` as for [`bytes`], and when a message
/// cannot be read.
#[must_use]
pub fn case(example: &Example) -> Option<Vec<Melding>> {
    example.messages().map(|message| Some(crate::read(&bytes(&message)?).ok()?.message)).collect()
}

/// The bytes of an example's message, indented for people. `None` when the example names a base or place that is not there:
/// a fault of the rule, which its test shows.
#[must_use]
pub fn bytes(example: &Example) -> Option<Vec<u8>> {
    bytes_of(example, base::find(&example.base)?.json)
}

/// The same of a base as it once stood.
#[must_use]
pub fn bytes_of(example: &Example, base: &str) -> Option<Vec<u8>> {
    let base = serde_json::from_str(base).ok()?;
    let value = edited(base, &example.edits)?;
    let mut bytes = crate::write_pretty(&value).ok()?;
    for edit in &example.edits {
        edit_bytes(&mut bytes, edit)?;
    }
    Some(bytes)
}

/// A value with the edits that work on values. `None` when it has no such place.
#[must_use]
pub fn edited(mut value: Value, edits: &[Edit]) -> Option<Value> {
    for edit in edits {
        edit_value(&mut value, edit)?;
    }
    Some(value)
}

fn edit_value(value: &mut Value, edit: &Edit) -> Option<()> {
    match edit {
        Edit::Set(pointer, new) => set(value, pointer, new.clone()),
        Edit::Fill(pointer, count) => set(value, pointer, "x".repeat(*count).into()),
        Edit::Nest(pointer, levels) => {
            let nested = (1..*levels).fold(Value::Array(Vec::new()), |inner, _| Value::Array(vec![inner]));
            set(value, pointer, nested)
        }
        Edit::Remove(pointer) => {
            let (parent, last) = parent(value, pointer)?;
            match parent {
                Value::Object(fields) => fields.shift_remove(&last).map(drop),
                Value::Array(items) => {
                    let index = last.parse().ok().filter(|i| *i < items.len())?;
                    items.remove(index);
                    Some(())
                }
                _ => None,
            }
        }
        _ => Some(()),
    }
}

fn set(value: &mut Value, pointer: &str, new: Value) -> Option<()> {
    let (parent, last) = parent(value, pointer)?;
    match parent {
        Value::Object(fields) => {
            fields.insert(last, new);
        }
        Value::Array(items) if last == "-" => items.push(new),
        Value::Array(items) => *items.get_mut(last.parse::<usize>().ok()?)? = new,
        _ => return None,
    }
    Some(())
}

fn parent<'v>(value: &'v mut Value, pointer: &str) -> Option<(&'v mut Value, String)> {
    let pointer = Pointer::new(pointer);
    let last = pointer.tokens().last()?.into_owned();
    Some((value.pointer_mut(pointer.parent()?.as_str())?, last))
}

fn edit_bytes(bytes: &mut Vec<u8>, edit: &Edit) -> Option<()> {
    match edit {
        Edit::Replace(find, with) => {
            let at = bytes.windows(find.len()).position(|window| window == find.as_bytes())?;
            bytes.splice(at..at + find.len(), with.iter().copied());
        }
        Edit::Repeat(find, count, with) => {
            let at = bytes.windows(find.len()).position(|window| window == find.as_bytes())?;
            bytes.splice(at..at + find.len(), with.repeat(*count).into_bytes());
        }
        Edit::Prepend(start) => {
            bytes.splice(0..0, start.iter().copied());
        }
        Edit::Append(end) => bytes.extend_from_slice(end),
        Edit::Truncate(length) => bytes.truncate(*length),
        Edit::Utf16 => {
            let text = String::from_utf8(std::mem::take(bytes)).ok()?;
            bytes.extend([0xff, 0xfe]);
            bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        }
        _ => {}
    }
    Some(())
}
