//! Messages to start from: as little as a conformant message can hold, and every field there is. All persons are synthetic.

/// An oversendelse with what must be there and nothing more.
pub const OVERSENDELSE_MINIMAL: &str = include_str!("../data/mal/oversendelse.minimal.json");
/// An oversendelse with every field.
pub const OVERSENDELSE_KOMPLETT: &str = include_str!("../data/mal/oversendelse.komplett.json");
/// An avgjoerelse that changes the decision in part, with every field that goes with that outcome. It answers
/// [`OVERSENDELSE_MINIMAL`].
pub const AVGJOERELSE_KOMPLETT: &str = include_str!("../data/mal/avgjoerelse.komplett.json");
