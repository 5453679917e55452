//! The way down to a place in a message, made where there is none.

use klagesak_core::verdict::Pointer;
use klagesak_syntetisk::Chance;
use serde_json::Value;

use super::node::Node;

/// A place in a message, and what its schema says of it.
pub(super) struct Reached<'m, 's> {
    pub(super) value: &'m mut Value,
    pub(super) node: Node<'s>,
    pub(super) at: Pointer,
}

/// Goes down by the steps of a place, any item of a list at `*`. What is not there, or of another type, becomes the smallest that fits.
pub(super) fn reach<'m, 's>(
    message: &'m mut Value,
    top: Node<'s>,
    place: &str,
    chance: &mut Chance,
) -> Reached<'m, 's> {
    let mut here = Reached { value: message, node: top, at: Pointer::default() };
    for step in place.split('/').skip(1) {
        let Reached { value, node, mut at } = here;
        let below = node.below(step);
        let value = if step == "*" {
            if value.as_array().is_none_or(Vec::is_empty) {
                *value = Value::Array(vec![below.example()]);
            }
            let items = value.as_array_mut().unwrap();
            let index = chance.below(items.len().try_into().unwrap()) as usize;
            at.push_index(index);
            &mut items[index]
        } else {
            if !value.is_object() {
                *value = node.example();
            }
            at.push_field(step);
            value.as_object_mut().unwrap().entry(step).or_insert_with(|| below.example())
        };
        here = Reached { value, node: below, at };
    }
    here
}
