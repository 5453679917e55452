//! Navn på listene i meldingene, så ingen trenger å skrive hvor lange de kan være.

use super::{
    Dokument, Foersteinstanslinje, Forelagt, Forespoerselslinje, Forsendelse, Fremsettelse, Hjemmel,
    IkkeForelagt, Innlevering, Klagefrist, KlagensStilling, Klagepunkt, Kommentar, Kontakt, Kronologipunkt,
    Kvitteringsfunn, OmtaltVedtak, Organ, Part, Partsendringslinje, Soeknad, Sperret, Sperring,
    Statushendelse, Underretning, Underrettet, Vedtak, Vedtaksavgjoerelse, Vilkaar, Vurdering, Ytelse,
};
use crate::kodeverk::{Endringsgrunn, Hastegrunn, Partsrolle, Skjermingshjemmel};
use crate::verdi::{Adresselinje, Klagepunktnummer, Liste, LokalId, Mengde, Uuid};

pub type Partsliste = Liste<Part, 1, 20>;

pub type Partsutvalg = Mengde<LokalId, 0, 20>;

pub type Vedtaksutvalg = Mengde<Uuid, 0, 20>;

pub type Fremsettelsesliste = Liste<Fremsettelse, 1, 40>;

pub type Fristliste = Liste<Klagefrist, 1, 40>;

pub type Underretningsliste = Liste<Underretning, 0, 20>;

pub type Soeknadsliste = Liste<Soeknad, 0, 20>;

pub type Vilkaarsliste = Liste<Vilkaar, 0, 50>;

pub type NyeVedtak = Liste<Vedtak, 0, 20>;

pub type Foersteinstansutfallene = Liste<Foersteinstanslinje, 1, 40>;

pub type Klagestillinger = Liste<KlagensStilling, 0, 40>;

pub type Foreleggelser = Liste<Forelagt, 0, 20>;

pub type IkkeForelagte = Liste<IkkeForelagt, 0, 20>;

pub type DigisosKlager = Mengde<Uuid, 0, 20>;

pub type Partsroller = Mengde<Partsrolle, 1, 7>;

pub type Representerte = Mengde<LokalId, 0, 20>;

pub type Vedtaksliste = Liste<Vedtak, 1, 20>;

pub type PaaklagedeVedtak = Mengde<Uuid, 1, 20>;

pub type Klagepunktliste = Liste<Klagepunkt, 0, 50>;

pub type Dokumentliste = Liste<Dokument, 1, 500>;

pub type Vedleggsliste = Liste<Dokument, 0, 500>;

pub type Dokumentreferanser = Mengde<Uuid, 0, 50>;

pub type Kontaktliste = Liste<Kontakt, 1, 5>;

pub type Klagesaksreferanser = Mengde<Uuid, 0, 20>;

pub type Kronologi = Liste<Kronologipunkt, 1, 200>;

pub type Vurderingsliste = Liste<Vurdering, 0, 50>;

pub type Kommentarliste = Liste<Kommentar, 0, 20>;

pub type Hjemmelsliste = Liste<Hjemmel, 0, 20>;

pub type Ytelsesliste = Liste<Ytelse, 0, 50>;

pub type Forespoerselslinjer = Liste<Forespoerselslinje, 1, 50>;

pub type Funnliste = Liste<Kvitteringsfunn, 0, 1000>;

pub type Hendelsesliste = Liste<Statushendelse, 1, 100>;

pub type Vedtaksavgjoerelser = Liste<Vedtaksavgjoerelse, 0, 40>;

pub type Endringsgrunner = Mengde<Endringsgrunn, 0, 3>;

pub type Underrettede = Liste<Underrettet, 0, 40>;

pub type Adresselinjer = Liste<Adresselinje, 1, 4>;

pub type Hastegrunner = Mengde<Hastegrunn, 0, 7>;

pub type Skjermingshjemler = Mengde<Skjermingshjemmel, 1, 3>;

pub type OmtalteVedtak = Liste<OmtaltVedtak, 1, 20>;

pub type Innleveringsliste = Liste<Innlevering, 1, 40>;

pub type BortfalteKlagepunkter = Mengde<Klagepunktnummer, 0, 50>;

pub type Forsendelsesliste = Liste<Forsendelse, 1, 500>;

pub type Kopimottakere = Liste<Organ, 0, 10>;

pub type Partsendringer = Liste<Partsendringslinje, 0, 40>;

pub type Sperringer = Liste<Sperring, 0, 100>;

pub type Sperrede = Liste<Sperret, 0, 100>;
