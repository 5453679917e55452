//! The code list as 1.1 has it, with one more code.

use klagesak_core::Text;
use klagesak_core::kodeverk::{self, Kode, Kodeverk, KodeverkInfo};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The code list with one more code. In the library it is one more line of `kodeverk!`:
/// `Stoettekontakt "STOETTEKONTAKT" ["…", "…", "…"] { siden: "1.1" }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Partsrolle {
    SakenGjelder,
    Klager,
    Fullmektig,
    Verge,
    Medsoeker,
    Arving,
    Doedsbo,
    Stoettekontakt,
}

const OF_1_0: KodeverkInfo = kodeverk::Partsrolle::INFO;

const STOETTEKONTAKT: Text = Text { nb: "Støttekontakt", nn: "Støttekontakt", en: "Support person" };

const KODER: &[Kode] = &[
    OF_1_0.koder[0],
    OF_1_0.koder[1],
    OF_1_0.koder[2],
    OF_1_0.koder[3],
    OF_1_0.koder[4],
    OF_1_0.koder[5],
    OF_1_0.koder[6],
    Kode::new("STOETTEKONTAKT", STOETTEKONTAKT).siden("1.1"),
];

pub(crate) const INFO: KodeverkInfo = OF_1_0.with_koder(KODER);

impl JsonSchema for Partsrolle {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Partsrolle".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        kodeverk::skjema(&INFO)
    }
}
