//! Navn på listene i meldingene, så ingen trenger å skrive hvor lange de kan være.

use super::{
    Dokument, Foersteinstanslinje, Forelagt, Forespoerselslinje, Forsendelse, Fremsettelse, Hjemmel,
    IkkeForelagt, Innlevering, Klagefrist, KlagensStilling, Klagepunkt, Kommentar, Kontakt, Kronologipunkt,
    Kvitteringsfunn, OmtaltVedtak, Organ, Part, Partsendringslinje, Soeknad, Sperret, Sperring,
    Statushendelse, Underretning, Underrettet, Vedtak, Vedtaksavgjoerelse, Vilkaar, Vurdering, Ytelse,
};
use crate::kodeverk::{Endringsgrunn, Hastegrunn, Partsrolle, Skjermingshjemmel};
use crate::verdi::{Adresselinje, Klagepunktnummer, Liste, LokalId, Mengde, Uuid};

/// Partene i en sak.
pub type Partsliste = Liste<Part, 1, 20>;
/// `partId` til noen av partene. Tom betyr alle.
pub type Partsutvalg = Mengde<LokalId, 0, 20>;
/// `vedtakId` til noen av vedtakene. Tom betyr alle.
pub type Vedtaksutvalg = Mengde<Uuid, 0, 20>;
/// Hver gang en klage er satt frem.
pub type Fremsettelsesliste = Liste<Fremsettelse, 1, 40>;
/// Fristene for å klage.
pub type Fristliste = Liste<Klagefrist, 1, 40>;
/// Underretningene om et vedtak.
pub type Underretningsliste = Liste<Underretning, 0, 20>;
/// Søknadene et vedtak svarer på.
pub type Soeknadsliste = Liste<Soeknad, 0, 20>;
/// Vilkårene i et vedtak.
pub type Vilkaarsliste = Liste<Vilkaar, 0, 50>;
/// Vedtakene Nav-kontoret fattet da det behandlet klagen.
pub type NyeVedtak = Liste<Vedtak, 0, 20>;
/// Hva Nav-kontoret kom til, linje for linje.
pub type Foersteinstansutfallene = Liste<Foersteinstanslinje, 1, 40>;
/// Hva klagerne har svart på nye vedtak.
pub type Klagestillinger = Liste<KlagensStilling, 0, 40>;
/// Dem saksfremstillingen er lagt frem for.
pub type Foreleggelser = Liste<Forelagt, 0, 20>;
/// Dem saksfremstillingen ikke er lagt frem for.
pub type IkkeForelagte = Liste<IkkeForelagt, 0, 20>;
/// Id-ene til digitale klager i Digisos.
pub type DigisosKlager = Mengde<Uuid, 0, 20>;
/// Rollene en part har.
pub type Partsroller = Mengde<Partsrolle, 1, 7>;
/// Partene noen opptrer for.
pub type Representerte = Mengde<LokalId, 0, 20>;
/// Vedtakene det er klaget på.
pub type Vedtaksliste = Liste<Vedtak, 1, 20>;
/// `vedtakId` til vedtakene en klage gjelder.
pub type PaaklagedeVedtak = Mengde<Uuid, 1, 20>;
/// Punktene i en klage.
pub type Klagepunktliste = Liste<Klagepunkt, 0, 50>;
/// En innholdsliste med minst ett dokument.
pub type Dokumentliste = Liste<Dokument, 1, 500>;
/// En innholdsliste som kan være tom.
pub type Vedleggsliste = Liste<Dokument, 0, 500>;
/// `dokumentId` til dokumenter det vises til.
pub type Dokumentreferanser = Mengde<Uuid, 0, 50>;
/// Dem embetet kan kontakte.
pub type Kontaktliste = Liste<Kontakt, 1, 5>;
/// `klagesakId` til andre saker.
pub type Klagesaksreferanser = Mengde<Uuid, 0, 20>;
/// Det som har hendt i en sak, i rekkefølge.
pub type Kronologi = Liste<Kronologipunkt, 1, 200>;
/// Vurderingene av klagepunktene.
pub type Vurderingsliste = Liste<Vurdering, 0, 50>;
/// Kommentarene til en saksfremstilling.
pub type Kommentarliste = Liste<Kommentar, 0, 20>;
/// Bestemmelsene noe bygger på.
pub type Hjemmelsliste = Liste<Hjemmel, 0, 20>;
/// Ytelsene i et vedtak.
pub type Ytelsesliste = Liste<Ytelse, 0, 50>;
/// Linjene i en forespørsel.
pub type Forespoerselslinjer = Liste<Forespoerselslinje, 1, 50>;
/// Funnene i en kvittering.
pub type Funnliste = Liste<Kvitteringsfunn, 0, 1000>;
/// Hendelsene i en statusmelding.
pub type Hendelsesliste = Liste<Statushendelse, 1, 100>;
/// Utfallene, linje for linje.
pub type Vedtaksavgjoerelser = Liste<Vedtaksavgjoerelse, 0, 40>;
/// Grunnene til at et vedtak er endret.
pub type Endringsgrunner = Mengde<Endringsgrunn, 0, 3>;
/// Dem som er underrettet om en avgjørelse.
pub type Underrettede = Liste<Underrettet, 0, 40>;
/// Linjene i en postadresse.
pub type Adresselinjer = Liste<Adresselinje, 1, 4>;
/// Grunnene til at en sak haster.
pub type Hastegrunner = Mengde<Hastegrunn, 0, 7>;
/// Bestemmelsene en sak er skjermet etter.
pub type Skjermingshjemler = Mengde<Skjermingshjemmel, 1, 3>;
/// Vedtakene en klager omtaler.
pub type OmtalteVedtak = Liste<OmtaltVedtak, 1, 20>;
/// Hver gang en innkommet klage er satt frem.
pub type Innleveringsliste = Liste<Innlevering, 1, 40>;
/// Numrene til klagepunkter det ikke er noe igjen av.
pub type BortfalteKlagepunkter = Mengde<Klagepunktnummer, 0, 50>;
/// Forsendelsene i en sak som flyttes.
pub type Forsendelsesliste = Liste<Forsendelse, 1, 500>;
/// Dem som har fått kopi.
pub type Kopimottakere = Liste<Organ, 0, 10>;
/// Det som er nytt om partene.
pub type Partsendringer = Liste<Partsendringslinje, 0, 40>;
/// Det som sperres.
pub type Sperringer = Liste<Sperring, 0, 100>;
/// Meldingene der det er sperret.
pub type Sperrede = Liste<Sperret, 0, 100>;
