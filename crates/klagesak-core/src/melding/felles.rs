//! What the fields of messages have in common.

use serde::{Deserialize, Deserializer};

/// Reads an optional field that is present. `null` is refused: in this format a field is there or it is not, as the
/// published schema says, while plain `Option` would take `null` for absent.
pub(super) fn oppgitt<'de, D: Deserializer<'de>, T: Deserialize<'de>>(d: D) -> Result<Option<T>, D::Error> {
    T::deserialize(d).map(Some)
}
