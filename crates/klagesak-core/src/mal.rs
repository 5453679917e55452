//! Messages to start from: as little as a conformant message can hold, and every field there is. All persons are synthetic.

/// An oversendelse with what must be there and nothing more.
pub const OVERSENDELSE_MINIMAL: &str = include_str!("../data/mal/oversendelse.minimal.json");
/// An oversendelse with every field.
pub const OVERSENDELSE_KOMPLETT: &str = include_str!("../data/mal/oversendelse.komplett.json");

/// An oversendelse of the second profile, which is on trial: municipal health and care services.
pub const OVERSENDELSE_HELSE: &str = include_str!("../data/mal/oversendelse.helse.json");

// The other messages of the case of the minimal oversendelse. Accepted and rejected, withdrawn and decided cannot all happen
// to one case; each message stands alone with that oversendelse.

/// A kvittering that accepts.
pub const KVITTERING: &str = include_str!("../data/mal/kvittering.json");
/// A kvittering that rejects, with what was found.
pub const KVITTERING_AVVIST: &str = include_str!("../data/mal/kvittering.avvist.json");
/// A status: received, something asked for, treated, provisional answer.
pub const STATUS: &str = include_str!("../data/mal/status.json");
/// A forespoersel with two lines.
pub const FORESPOERSEL: &str = include_str!("../data/mal/forespoersel.json");
/// An ettersendelse that answers the lines of the forespoersel.
pub const ETTERSENDELSE: &str = include_str!("../data/mal/ettersendelse.json");
/// An avgjoerelse that upholds the decision.
pub const AVGJOERELSE: &str = include_str!("../data/mal/avgjoerelse.json");
/// A trekk of the whole appeal.
pub const TREKK: &str = include_str!("../data/mal/trekk.json");
/// A retur: the case belongs to another embete.
pub const RETUR: &str = include_str!("../data/mal/retur.json");
/// A klage that came to the appeal body first.
pub const KLAGE: &str = include_str!("../data/mal/klage.json");
/// A nyttvedtak: the first instance changes its decision while the appeal runs.
pub const NYTTVEDTAK: &str = include_str!("../data/mal/nyttvedtak.json");
/// An overfoering to an embete that was appointed.
pub const OVERFOERING: &str = include_str!("../data/mal/overfoering.json");
/// A partsendring: a representative comes in.
pub const PARTSENDRING: &str = include_str!("../data/mal/partsendring.json");
/// An avgjoerelse that changes the decision in part, with every field that goes with that outcome. It answers
/// [`OVERSENDELSE_MINIMAL`].
pub const AVGJOERELSE_KOMPLETT: &str = include_str!("../data/mal/avgjoerelse.komplett.json");
/// An avgjoerelse of a claim for costs, after [`AVGJOERELSE_KOMPLETT`].
pub const AVGJOERELSE_SAKSKOSTNADER: &str = include_str!("../data/mal/avgjoerelse.sakskostnader.json");
