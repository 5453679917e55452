//! The code list as 1.1 has it, with one more code.

use klagesak_core::Text;
use klagesak_core::kodeverk::{self, Kode, Kodeverk, KodeverkInfo};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The code list with one more code. In the library it is one more line of `kodeverk!`:
/// `Subsidiaert "SUBSIDIAERT" ["…", "…", "…"] { siden: "1.1" }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Trekkomfang {
    Hele,
    Delvis,
    Subsidiaert,
}

const OF_1_0: KodeverkInfo = kodeverk::Trekkomfang::INFO;

const SUBSIDIAERT: Text = Text {
    nb: "Klagen står bare hvis et annet krav ikke fører frem",
    nn: "Klaga står berre om eit anna krav ikkje fører fram",
    en: "The appeal stands only if another claim fails",
};

const KODER: &[Kode] =
    &[OF_1_0.koder[0], OF_1_0.koder[1], Kode::new("SUBSIDIAERT", SUBSIDIAERT).siden("1.1")];

pub(crate) const INFO: KodeverkInfo = OF_1_0.with_koder(KODER);

impl JsonSchema for Trekkomfang {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Trekkomfang".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        kodeverk::skjema(&INFO)
    }
}
