//! The builder of each part of a message, named so that it can be found and kept.
//!
//! A builder is begun with `builder()` of the type, such as [`Klage::builder`](super::Klage::builder), and has a setter for every
//! field. An optional field has two: `oensket_endring(verdi)`, and `maybe_oensket_endring(option)` for what may be absent. A field
//! that must be there and is not set does not compile.

pub use super::adresse::AdresseBuilder;
pub use super::avgjoerelse::{
    AvgjoerelseBuilder, BrevBuilder, HjemvisningBuilder, KlageadgangBuilder, KravBuilder,
    SakskostnaderBuilder, UnderrettetBuilder, VedtaksavgjoerelseBuilder,
};
pub use super::dokument::{DokumentBuilder, PartsinnsynBuilder};
pub use super::ettersendelse::EttersendelseBuilder;
pub use super::foersteinstans::{
    FoersteinstansBuilder, FoersteinstanslinjeBuilder, KlagensStillingBuilder, MedarbeiderBuilder,
};
pub use super::forelegging::{ForelagtBuilder, IkkeForelagtBuilder, KommentarBuilder};
pub use super::forespoersel::{ForespoerselBuilder, ForespoerselslinjeBuilder};
pub use super::hjemmel::HjemmelBuilder;
pub use super::innkommetklage::{InnkommetKlageBuilder, InnleveringBuilder, OmtaltVedtakBuilder};
pub use super::klage::{
    FremsettelseBuilder, InnkommetBuilder, KlageBuilder, KlagepunktBuilder, OrganBuilder,
};
pub use super::klagefrist::{
    IverksettingsavgjoerelseBuilder, KlagefristBuilder, OversittelseBuilder, UtsattIverksettingBuilder,
};
pub use super::kontakt::{KontaktBuilder, KontaktForPartBuilder};
pub use super::konvolutt::KonvoluttBuilder;
pub use super::kronologi::{BarnBuilder, KronologipunktBuilder, VurderingBuilder};
pub use super::kvittering::{KvitteringBuilder, KvitteringsfunnBuilder, SperretBuilder};
pub use super::nyttvedtak::NyttVedtakBuilder;
pub use super::overfoering::{ForsendelseBuilder, OverfoeringBuilder};
pub use super::oversendelse::{AndreKlagerBuilder, OversendelseBuilder};
pub use super::part::{FullmaktBuilder, PartBuilder, SpraakBuilder};
pub use super::partsendring::{PartsendringBuilder, PartsendringslinjeBuilder, SperringBuilder};
pub use super::person::{
    PersonBuilder, PersonidentifikatorBuilder, PersonnavnBuilder, VirksomhetPartBuilder,
};
pub use super::prioritet::PrioritetBuilder;
pub use super::referanser::{ArkivsakBuilder, NavFagsakBuilder, ReferanserBuilder};
pub use super::retur::{HenvistTilBuilder, ReturBuilder};
pub use super::saksfremstilling::SaksfremstillingBuilder;
pub use super::skjerming::SkjermingBuilder;
pub use super::status::{StatusBuilder, StatushendelseBuilder};
pub use super::system::AvsendersystemBuilder;
pub use super::trekk::{TrekkBuilder, TrukketAvBuilder};
pub use super::vedtak::{
    AvvistKlageBuilder, SoeknadBuilder, UnderretningBuilder, VedtakBuilder, VilkaarBuilder,
};
pub use super::virksomhet::{NavKontorBuilder, VirksomhetBuilder};
pub use super::ytelse::{PeriodeBuilder, YtelseBuilder};
