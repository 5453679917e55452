//! The messages and every part of them.

mod adresse;
mod avgjoerelse;
mod dokument;
mod ettersendelse;
mod felles;
mod foersteinstans;
mod forelegging;
mod forespoersel;
mod hjemmel;
mod innkommetklage;
mod klage;
mod klagefrist;
mod kontakt;
mod konvolutt;
mod kronologi;
mod kvittering;
mod lister;
mod nyttvedtak;
mod overfoering;
mod oversendelse;
mod part;
mod partsendring;
mod person;
mod prioritet;
mod referanser;
mod retur;
mod saksfremstilling;
mod skjerming;
mod status;
mod system;
mod trekk;
mod utvidelser;
mod vedtak;
mod virksomhet;
mod ytelse;

pub use adresse::Adresse;
pub use avgjoerelse::{
    Avgjoerelse, Brev, Hjemvisning, Klageadgang, Krav, Sakskostnader, Underrettet, Vedtaksavgjoerelse,
};
pub use dokument::{Dokument, Partsinnsyn};
pub use ettersendelse::Ettersendelse;
pub use foersteinstans::{Foersteinstans, Foersteinstanslinje, KlagensStilling, Medarbeider};
pub use forelegging::{Forelagt, IkkeForelagt, Kommentar};
pub use forespoersel::{Forespoersel, Forespoerselslinje};
pub use hjemmel::Hjemmel;
pub use innkommetklage::{InnkommetKlage, Innlevering, OmtaltVedtak};
pub use klage::{Fremsettelse, Innkommet, Klage, Klagepunkt, Organ};
pub use klagefrist::{Iverksettingsavgjoerelse, Klagefrist, Oversittelse, UtsattIverksetting};
pub use kontakt::{Kontakt, KontaktForPart};
pub use konvolutt::{Innhold, Konvolutt, Typemerke};
pub use kronologi::{Barn, Kronologipunkt, Vurdering};
pub use kvittering::{Kvittering, Kvitteringsfunn, Sperret};
pub use lister::{
    Adresselinjer, BortfalteKlagepunkter, DigisosKlager, Dokumentliste, Dokumentreferanser, Endringsgrunner,
    Foersteinstansutfallene, Foreleggelser, Forespoerselslinjer, Forsendelsesliste, Fremsettelsesliste,
    Fristliste, Funnliste, Hastegrunner, Hendelsesliste, Hjemmelsliste, IkkeForelagte, Innleveringsliste,
    Klagepunktliste, Klagesaksreferanser, Klagestillinger, Kommentarliste, Kontaktliste, Kopimottakere,
    Kronologi, NyeVedtak, OmtalteVedtak, PaaklagedeVedtak, Partsendringer, Partsliste, Partsroller,
    Partsutvalg, Representerte, Skjermingshjemler, Soeknadsliste, Sperrede, Sperringer, Underretningsliste,
    Underrettede, Vedleggsliste, Vedtaksavgjoerelser, Vedtaksliste, Vedtaksutvalg, Vilkaarsliste,
    Vurderingsliste, Ytelsesliste,
};
pub use nyttvedtak::NyttVedtak;
pub use overfoering::{Forsendelse, Overfoering};
pub use oversendelse::{AndreKlager, Oversendelse};
pub use part::{Fullmakt, Part, Spraak};
pub use partsendring::{Partsendring, Partsendringslinje, Sperring};
pub use person::{Person, Personidentifikator, Personnavn, VirksomhetPart};
pub use prioritet::Prioritet;
pub use referanser::{Arkivsak, NavFagsak, Referanser};
pub use retur::{HenvistTil, Retur};
pub use saksfremstilling::Saksfremstilling;
pub use skjerming::Skjerming;
pub use status::{Status, Statushendelse};
pub use system::Avsendersystem;
pub use trekk::{Trekk, TrukketAv};
pub use utvidelser::Utvidelser;
pub use vedtak::{AvvistKlage, Soeknad, Underretning, Vedtak, Vilkaar};
pub use virksomhet::{NavKontor, Virksomhet};
pub use ytelse::{Periode, Ytelse};
