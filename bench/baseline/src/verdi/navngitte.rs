//! Names of the values with a bound.

use super::{Fritekst, Heltall, Tekst};

pub type Tittel = Tekst<200>;
pub type Navn = Tekst<200>;
pub type Navneledd = Tekst<100>;
pub type Ident = Tekst<50>;
pub type Postnummer = Tekst<10>;
pub type Stedsnavn = Tekst<100>;
pub type Adresselinje = Tekst<100>;
pub type Telefon = Tekst<30>;
pub type Epost = Tekst<254>;
pub type Saksnummer = Tekst<50>;
pub type Systemnavn = Tekst<100>;
pub type Systemversjon = Tekst<50>;
pub type Skjemaadresse = Tekst<500>;
pub type Beskrivelse = Fritekst<2000>;
pub type Begrunnelse = Fritekst<4000>;
pub type Hastebegrunnelse = Fritekst<1000>;
pub type Redegjoerelse = Fritekst<10000>;
pub type Vurderingstekst = Fritekst<20000>;
pub type Dokumentnummer = Heltall<1, 500>;
pub type Klagepunktnummer = Heltall<1, 50>;
pub type Filstoerrelse = Heltall<1, 2_147_483_648>;
pub type Sidetall = Heltall<1, 100_000>;
pub type Ledd = Heltall<1, 20>;
pub type Saksaar = Heltall<1990, 2099>;
pub type Sekvensnummer = Heltall<1, 9_999_999>;
