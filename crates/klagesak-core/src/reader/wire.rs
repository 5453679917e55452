//! What can be read from the wire.

use super::reader::Reader;

/// What can be read from the wire.
pub(crate) trait FromWire: Sized {
    /// Reads the value the reader stands at. What is wrong with it is noted, and gives a stand-in.
    fn read(reader: &mut Reader<'_>) -> Self;

    /// A value of the type that stands for one that is faulty or missing: with all its fields, and an item in each list, so that
    /// every rule about what is lost comes by and can be told to wait.
    fn stand_in() -> Self;
}

impl FromWire for bool {
    fn read(reader: &mut Reader<'_>) -> Self {
        reader.boolean().unwrap_or_default()
    }

    fn stand_in() -> Self {
        false
    }
}

/// A field that may be absent, and is there: `null` is a value of another type.
impl<T: FromWire> FromWire for Option<T> {
    fn read(reader: &mut Reader<'_>) -> Self {
        Some(T::read(reader))
    }

    fn stand_in() -> Self {
        Some(T::stand_in())
    }
}

impl<T: FromWire> FromWire for Box<T> {
    fn read(reader: &mut Reader<'_>) -> Self {
        Self::new(T::read(reader))
    }

    fn stand_in() -> Self {
        Self::new(T::stand_in())
    }
}
