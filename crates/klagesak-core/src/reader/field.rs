//! The table of a type's fields.

/// So many bytes are looked at together.
pub(super) const FIRST: usize = 16;

/// A field of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Field {
    /// Its name on the wire.
    pub(super) name: &'static str,
    /// Whether it must be there.
    pub(super) required: bool,
    /// The first sixteen bytes of the name between quotation marks, the first of them lowest; and which of them there are. Nearly
    /// every name is told by these alone.
    first: u128,
    mask: u128,
}

impl Field {
    /// A field with its name on the wire.
    #[must_use]
    pub(crate) const fn new(name: &'static str, required: bool) -> Self {
        let (mut first, mut mask) = (b'"' as u128, 0xff);
        let (mut rest, mut bits, mut open) = (name.as_bytes(), 8, true);
        while bits < 128 && open {
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
            first |= (byte as u128) << bits;
            mask |= 0xff << bits;
            bits += 8;
        }
        Self { name, required, first, mask }
    }

    /// Whether a text begins with the name between quotation marks, of which these are the first sixteen bytes.
    #[inline]
    pub(super) fn begins(&self, text: &[u8], first: u128) -> bool {
        (first ^ self.first) & self.mask == 0
            && (self.name.len() < FIRST - 1 || {
                let end = self.name.len() + 1;
                text.get(1..end) == Some(self.name.as_bytes()) && text.get(end) == Some(&b'"')
            })
    }
}

/// The fields of a type, at most 64.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Table {
    /// The name of the type, as in the schemas.
    pub(super) name: &'static str,
    pub(super) fields: &'static [Field],
    /// A bit for each that must be there, the first of them lowest.
    pub(super) required: u64,
}

impl Table {
    /// The table of a type with these fields.
    #[must_use]
    pub(crate) const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        let (mut required, mut bit, mut rest) = (0, 1u64, fields);
        while let [field, others @ ..] = rest {
            if field.required {
                required |= bit;
            }
            bit = bit.wrapping_shl(1);
            rest = others;
        }
        Self { name, fields, required }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_from_those_that_begin_like_it() {
        for (name, same, other) in [
            ("id", "\"id\":123456789012", "\"ide\":12345678901"),
            ("dato", "\"dato\": 1234567890", "\"datoen\":12345678"),
            ("fremsettelser", "\"fremsettelser\":[", "\"fremsettelsen\":["),
            ("fremsettelsene", "\"fremsettelsene\":[", "\"fremsettelsenes\":"),
            ("gjeldendeNavkontor", "\"gjeldendeNavkontor\":", "\"gjeldendeNavkontoret\":"),
        ] {
            let field = Field::new(name, true);
            let begins = |text: &str| {
                let first = text.as_bytes().first_chunk().map(|first| u128::from_le_bytes(*first));
                field.begins(text.as_bytes(), first.unwrap())
            };
            assert!(begins(same) && !begins(other), "{name}");
        }
    }
}
