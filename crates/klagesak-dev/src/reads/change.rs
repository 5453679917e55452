//! A change of a message that leaves it structurally right.

use serde_json::Value;

/// What is done to a message, and where.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    /// The place whose value is another afterwards.
    pub(super) place: String,
    /// What is done there.
    pub(super) what: What,
    /// Whether one value is changed, and not an object or a list.
    pub(super) leaf: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    /// There is another value, or one where none was.
    Set(Value),
    /// An item more, last in its list: then every other item is where it was.
    Append(Value),
    /// The field is gone.
    Remove,
    /// The item is gone, and those after it stand one place nearer.
    TakeOut,
}

/// Whether it is one value, and not an object or a list.
pub(super) fn is_leaf(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

impl Change {
    /// Does it. `None` when the message has no such place.
    pub(super) fn done(&self, message: &mut Value) -> Option<()> {
        let (parent, name) = self.place.rsplit_once('/')?;
        match (message.pointer_mut(parent)?, &self.what) {
            (Value::Object(fields), What::Set(value)) => drop(fields.insert(name.to_owned(), value.clone())),
            (Value::Object(fields), What::Remove) => drop(fields.shift_remove(name)?),
            (Value::Array(items), What::Set(value)) => {
                *items.get_mut(name.parse::<usize>().ok()?)? = value.clone()
            }
            (Value::Array(items), What::Append(value)) => items.push(value.clone()),
            (Value::Array(items), What::TakeOut) => {
                let index = name.parse().ok().filter(|index| *index < items.len())?;
                items.remove(index);
            }
            _ => return None,
        }
        Some(())
    }

    /// Where what stands at a place afterwards, stood before.
    pub(super) fn before(&self, place: &str) -> String {
        let moved = || {
            let (list, gone) = self.place.rsplit_once('/')?;
            let rest = place.strip_prefix(list)?.strip_prefix('/')?;
            let (index, below) = rest.find('/').map_or((rest, ""), |end| rest.split_at(end));
            let (index, gone): (usize, usize) = (index.parse().ok()?, gone.parse().ok()?);
            (index >= gone).then(|| format!("{list}/{}{below}", index + 1))
        };
        let moved = if self.what == What::TakeOut { moved() } else { None };
        moved.unwrap_or_else(|| place.to_owned())
    }

    /// Whether it lets every other value stand where it was, so that others can be made with it.
    pub(super) fn keeps_places(&self) -> bool {
        self.what != What::TakeOut
    }
}
