//! The base messages that examples of rules are edits of. All persons in them are synthetic.

use crate::Version;
use crate::reader::Head;

/// A base message.
#[derive(Debug, Clone, Copy)]
pub struct Base {
    /// Its name.
    pub name: &'static str,
    /// The message.
    pub json: &'static str,
}

impl Base {
    /// Whether a version has the message: whether it is of that version or an earlier one.
    #[must_use]
    pub fn is_of(&self, version: Version) -> bool {
        Head::of(self.json).versjon.is_some_and(|own| own <= version)
    }
}

/// The reference time examples are judged at.
pub const NOW: &str = "2026-11-01T12:00:00+01:00";

/// The day the rules are read on for examples: the day of the conformance suite. A date set later than this changes no verdict there.
pub const RULES_AT: &str = "2026-11-01";

/// All base messages. Each is without findings at [`NOW`].
pub const ALL: &[Base] = &[
    // As little as a conformant oversendelse can hold.
    Base { name: "minimal", json: crate::mal::OVERSENDELSE_MINIMAL },
    // Every field there is: late, delvis medhold, fullmektig, children, suspended execution.
    Base { name: "komplett", json: crate::mal::OVERSENDELSE_KOMPLETT },
    // The other types, each in the case of the minimal oversendelse.
    Base { name: "kvittering", json: crate::mal::KVITTERING },
    Base { name: "kvittering-avvist", json: crate::mal::KVITTERING_AVVIST },
    Base { name: "status", json: crate::mal::STATUS },
    Base { name: "forespoersel", json: crate::mal::FORESPOERSEL },
    Base { name: "ettersendelse", json: crate::mal::ETTERSENDELSE },
    Base { name: "avgjoerelse", json: crate::mal::AVGJOERELSE },
    Base { name: "trekk", json: crate::mal::TREKK },
    Base { name: "retur", json: crate::mal::RETUR },
    Base { name: "klage", json: crate::mal::KLAGE },
    Base { name: "nyttvedtak", json: crate::mal::NYTTVEDTAK },
    Base { name: "overfoering", json: crate::mal::OVERFOERING },
    Base { name: "partsendring", json: crate::mal::PARTSENDRING },
    // The decision on the case of "minimal": changed in part, in favour of the klager; and then the costs.
    Base { name: "avgjoerelse-omgjort", json: crate::mal::AVGJOERELSE_KOMPLETT },
    Base { name: "avgjoerelse-sakskostnader", json: crate::mal::AVGJOERELSE_SAKSKOSTNADER },
    // Another area, whose profile is on trial.
    Base { name: "helse", json: crate::mal::OVERSENDELSE_HELSE },
];

/// The base message of a name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Base> {
    ALL.iter().find(|base| base.name == name)
}
