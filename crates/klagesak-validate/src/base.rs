//! The base messages that examples of rules are edits of. All persons in them are synthetic.

use klagesak_core::Version;

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
        let value: Option<serde_json::Value> = serde_json::from_str(self.json).ok();
        let own = value.as_ref().and_then(|value| klagesak_core::read::identify(value).1);
        own.is_some_and(|own| own <= version)
    }
}

/// The reference time examples are judged at.
pub const NOW: &str = "2026-11-01T12:00:00+01:00";

/// All base messages. Each is without findings at [`NOW`].
pub const ALL: &[Base] = &[
    // As little as a conformant oversendelse can hold.
    Base { name: "minimal", json: klagesak_core::mal::OVERSENDELSE_MINIMAL },
    // Every field there is: late, delvis medhold, fullmektig, children, suspended execution.
    Base { name: "komplett", json: klagesak_core::mal::OVERSENDELSE_KOMPLETT },
    // The other types, each in the case of the minimal oversendelse.
    Base { name: "kvittering", json: klagesak_core::mal::KVITTERING },
    Base { name: "kvittering-avvist", json: klagesak_core::mal::KVITTERING_AVVIST },
    Base { name: "status", json: klagesak_core::mal::STATUS },
    Base { name: "forespoersel", json: klagesak_core::mal::FORESPOERSEL },
    Base { name: "ettersendelse", json: klagesak_core::mal::ETTERSENDELSE },
    Base { name: "avgjoerelse", json: klagesak_core::mal::AVGJOERELSE },
    Base { name: "trekk", json: klagesak_core::mal::TREKK },
    Base { name: "retur", json: klagesak_core::mal::RETUR },
    // The decision on the case of "minimal": changed in part, in favour of the klager, with costs.
    Base { name: "avgjoerelse-omgjort", json: klagesak_core::mal::AVGJOERELSE_KOMPLETT },
];

/// The base message of a name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Base> {
    ALL.iter().find(|base| base.name == name)
}
