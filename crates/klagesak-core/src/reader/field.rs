//! The table of a type's fields.

/// A field of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name on the wire.
    pub(super) name: &'static str,
    /// Whether it must be there.
    pub(super) required: bool,
    /// The first eight bytes of the name between quotation marks, the first of them lowest; and which of them there are. Nearly
    /// every field that is not the one is told by these alone.
    first: u64,
    mask: u64,
}

impl Field {
    /// A field with its name on the wire.
    #[must_use]
    pub const fn new(name: &'static str, required: bool) -> Self {
        let (mut first, mut mask) = (b'"' as u64, 0xff);
        let (mut rest, mut bits, mut open) = (name.as_bytes(), 8, true);
        while bits < 64 && open {
            let byte = match rest {
                [byte, others @ ..] => {
                    rest = others;
                    *byte
                }
                [] => {
                    open = false;
                    b'"'
                }
            };
            first |= (byte as u64) << bits;
            mask |= 0xff << bits;
            bits += 8;
        }
        Self { name, required, first, mask }
    }

    /// Whether a text may begin with the name between quotation marks, by its first eight bytes.
    #[inline]
    pub(super) fn may_be(&self, word: u64) -> bool {
        (word ^ self.first) & self.mask == 0
    }
}

/// The fields of a type, at most 64.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    pub(super) fields: &'static [Field],
    /// A bit for each that must be there, the first of them lowest.
    pub(super) required: u64,
}

impl Table {
    /// A table of these fields.
    #[must_use]
    pub const fn new(fields: &'static [Field]) -> Self {
        let (mut required, mut bit, mut rest) = (0, 1u64, fields);
        while let [field, others @ ..] = rest {
            if field.required {
                required |= bit;
            }
            bit = bit.wrapping_shl(1);
            rest = others;
        }
        Self { fields, required }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_from_those_that_begin_like_it() {
        let word = |text: &str| u64::from_le_bytes(*text.as_bytes().first_chunk().unwrap());
        for (name, same, other) in [
            ("id", "\"id\":123", "\"ide\":12"),
            ("dato", "\"dato\": ", "\"datoen\""),
            ("navnet", "\"navnet\"", "\"navnene"),
            ("fristen", "\"fristen", "\"friste\""),
            ("fristdato", "\"fristda", "\"fristen"),
        ] {
            let field = Field::new(name, true);
            assert!(field.may_be(word(same)) && !field.may_be(word(other)), "{name}");
        }
    }
}
