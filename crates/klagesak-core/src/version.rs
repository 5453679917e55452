//! Format versions.

use std::fmt;

use crate::verdi::VersjonTekst;

/// A format version, `major.minor`. Minor versions only add; a reader reads every minor of its major.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Major version.
    pub major: u16,
    /// Minor version.
    pub minor: u16,
}

impl Version {
    /// The version this library writes, and the newest it knows in full.
    pub const CURRENT: Self = Self { major: 1, minor: 0 };

    /// Every version this library makes the schemas of, oldest first. A version that is published stays here: its schemas are
    /// made from the same types for as long as its major version lives.
    pub const PUBLISHED: &[Self] = &[Self::CURRENT];

    /// Reads `major.minor`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once('.')?;
        VersjonTekst::from_wire(text).ok()?;
        Some(Self { major: major.parse().ok()?, minor: minor.parse().ok()? })
    }

    /// How this library stands to a message of the version.
    #[must_use]
    pub fn support(self) -> Support {
        if self.major != Self::CURRENT.major {
            Support::OtherMajor
        } else if self.minor > Self::CURRENT.minor {
            Support::NewerMinor
        } else {
            Support::Known
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// How a library stands to the version of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Support {
    /// Every field and code is known.
    Known,
    /// Read with warnings about what is not known; nothing is lost when written back.
    NewerMinor,
    /// Cannot be read.
    OtherMajor,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_by_number_not_by_letter() {
        assert!(Version::parse("1.10") > Version::parse("1.9"));
        assert_eq!(Version::parse("1.01"), None);
        assert_eq!(Version::parse("1.7").unwrap().support(), Support::NewerMinor);
        assert_eq!(Version::parse("2.0").unwrap().support(), Support::OtherMajor);
    }
}
