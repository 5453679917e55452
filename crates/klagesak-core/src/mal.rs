//! Messages to start from: as little as a conformant message can hold, and every field there is. All persons are synthetic.

/// An oversendelse with what must be there and nothing more.
pub const OVERSENDELSE_MINIMAL: &str = include_str!("../data/mal/oversendelse.minimal.json");
/// An oversendelse with every field.
pub const OVERSENDELSE_KOMPLETT: &str = include_str!("../data/mal/oversendelse.komplett.json");
