//! The base messages that examples of rules are edits of. All persons in them are synthetic.

/// A base message.
#[derive(Debug, Clone, Copy)]
pub struct Base {
    /// Its name.
    pub name: &'static str,
    /// The message.
    pub json: &'static str,
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
];

/// The base message of a name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Base> {
    ALL.iter().find(|base| base.name == name)
}
