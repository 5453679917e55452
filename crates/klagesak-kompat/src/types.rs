//! The JSON types a schema lets through.

use serde_json::Value;

/// The types of JSON a schema lets through. Whole numbers are apart from the others, as in JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Types(u8);

impl Default for Types {
    /// Where nothing is said, everything goes.
    fn default() -> Self {
        Self::ALL
    }
}

const NAMES: [(&str, u8); 8] = [
    ("null", 1),
    ("boolean", 2),
    ("object", 4),
    ("array", 8),
    ("string", 16),
    ("integer", 32),
    ("number", 32 | 64),
    ("fraction", 64),
];

impl Types {
    pub(super) const NONE: Self = Self(0);
    pub(super) const ALL: Self = Self(127);
    pub(super) const NULL: Self = Self(1);
    pub(super) const OBJECT: Self = Self(4);
    pub(super) const ARRAY: Self = Self(8);
    pub(super) const STRING: Self = Self(16);
    pub(super) const NUMBER: Self = Self(96);
    pub(super) const FRACTION: Self = Self(64);

    /// The types a `type` names; `None` when it is no list of names.
    pub(super) fn named(keyword: &Value) -> Option<Self> {
        let one = |name: &Value| {
            let name = name.as_str().filter(|name| *name != "fraction")?;
            NAMES.iter().find(|(n, _)| *n == name).map(|(_, bits)| *bits)
        };
        match keyword {
            Value::Array(names) => {
                names.iter().try_fold(Self::NONE, |all, name| Some(Self(all.0 | one(name)?)))
            }
            name => one(name).map(Self),
        }
    }

    /// The type of a value.
    pub(super) fn of(value: &Value) -> Self {
        Self(match value {
            Value::Null => 1,
            Value::Bool(_) => 2,
            Value::Object(_) => 4,
            Value::Array(_) => 8,
            Value::String(_) => 16,
            Value::Number(n) if n.as_f64().is_some_and(|n| n.fract() != 0.0) => 64,
            Value::Number(_) => 32,
        })
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    pub(super) fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The names, for a person.
    pub(super) fn names(self) -> String {
        let whole = |bits: u8| self.0 & bits == bits;
        let named = NAMES.iter().filter(|(name, bits)| match *name {
            "integer" => whole(32) && !whole(96),
            "fraction" => whole(64) && !whole(96),
            _ => whole(*bits),
        });
        named.map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }
}
