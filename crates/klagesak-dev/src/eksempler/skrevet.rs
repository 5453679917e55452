//! What a conversion is tried on, as bytes that can be laid aside and read again.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::inndata::{Digisos, Inndata};

impl Inndata {
    /// What is converted, without to what and how.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let encoded = |bytes: &Option<Vec<u8>>| bytes.as_ref().map(|bytes| STANDARD.encode(bytes));
        let value = match self {
            Self::Til { meldinger, digisos, .. } => {
                json!({ "meldinger": meldinger, "soker": encoded(&digisos.soker) })
            }
            Self::Fra { fil, ved_siden, .. } => {
                json!({ "fil": STANDARD.encode(fil), "vedSiden": encoded(ved_siden) })
            }
        };
        value.to_string().into_bytes()
    }

    /// The same conversion of what was once written. None when it is of another kind.
    pub(super) fn of_bytes(&self, bytes: &[u8]) -> Option<Self> {
        let value: Value = serde_json::from_slice(bytes).ok()?;
        let decoded = |name: &str| match value.get(name)? {
            Value::Null => Some(None),
            text => STANDARD.decode(text.as_str()?).ok().map(Some),
        };
        Some(match self {
            Self::Til { format, digisos, .. } => Self::Til {
                format: *format,
                meldinger: value.get("meldinger")?.as_array()?.clone(),
                digisos: Digisos { soker: decoded("soker")?, ..digisos.clone() },
            },
            Self::Fra { som_kvittering, .. } => Self::Fra {
                fil: decoded("fil")??,
                ved_siden: decoded("vedSiden")?,
                som_kvittering: *som_kvittering,
            },
        })
    }
}
