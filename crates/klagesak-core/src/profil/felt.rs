//! Which fields of a type a profile demands or leaves out.

use super::Profiltabell;

impl Profiltabell {
    /// Whether a field of a type must be there.
    pub(crate) fn krever(&self, object: &str, field: &str) -> bool {
        self.kreves.get(object).is_some_and(|fields| fields.iter().any(|name| name == field))
    }

    /// Whether a field of a type cannot be there.
    pub(crate) fn utelater(&self, object: &str, field: &str) -> bool {
        self.utelates.get(object).is_some_and(|fields| fields.iter().any(|name| name == field))
    }

    /// Whether it says anything of the fields of a type.
    #[inline]
    pub(crate) fn snevrer(&self, object: &str) -> bool {
        self.kreves.contains_key(object) || self.utelates.contains_key(object)
    }
}
