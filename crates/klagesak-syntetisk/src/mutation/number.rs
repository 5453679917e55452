//! Changes of numbers.

use serde_json::{Number, Value, json};

use super::{Chance, pick};

/// A number near the old one, at the edge of what a reader may take for an integer, or written as something else.
pub(super) fn change(number: &Number, chance: &mut Chance) -> Value {
    let whole = number.as_u64().and_then(|n| u32::try_from(n).ok()).unwrap_or(1);
    let numbers = [
        json!(f64::from(whole)),
        json!(f64::from(whole) + 0.5),
        json!(whole.saturating_add(1)),
        json!(0),
        json!(-1),
        json!(-0.0),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!(9_007_199_254_740_993_u64),
        json!(2_147_483_648_u64),
        json!(2_147_483_649_u64),
        json!(whole.to_string()),
        Value::Null,
    ];
    pick(chance, numbers)
}
