//! Navn på verdiene med en grense, så ingen trenger å skrive tallet.

use super::{Fritekst, Heltall, Tekst};

/// Tittelen på noe, på én linje.
pub type Tittel = Tekst<200>;
/// Navnet på en person eller virksomhet, helt ut.
pub type Navn = Tekst<200>;
/// Et ledd i navnet på en person: fornavn, mellomnavn eller etternavn.
pub type Navneledd = Tekst<100>;
/// Det et system kjenner en ansatt som.
pub type Ident = Tekst<50>;
/// Postnummer, norsk eller utenlandsk.
pub type Postnummer = Tekst<10>;
/// Navnet på et sted: poststed, bydel eller land.
pub type Stedsnavn = Tekst<100>;
/// En linje i en postadresse.
pub type Adresselinje = Tekst<100>;
/// Telefonnummer.
pub type Telefon = Tekst<30>;
/// E-postadresse.
pub type Epost = Tekst<254>;
/// Saksnummeret i et system.
pub type Saksnummer = Tekst<50>;
/// Navnet på et datasystem eller den som leverer det.
pub type Systemnavn = Tekst<100>;
/// Versjonen av et datasystem.
pub type Systemversjon = Tekst<50>;
/// Adressen til et publisert skjema.
pub type Skjemaadresse = Tekst<500>;
/// Fritekst til en opplysning som står for seg.
pub type Beskrivelse = Fritekst<2000>;
/// Fritekst til en begrunnelse eller en anførsel.
pub type Begrunnelse = Fritekst<4000>;
/// Fritekst om hvorfor en sak haster.
pub type Hastebegrunnelse = Fritekst<1000>;
/// Fritekst til en fremstilling av noe.
pub type Redegjoerelse = Fritekst<10000>;
/// Fritekst til en hel vurdering.
pub type Vurderingstekst = Fritekst<20000>;
/// Nummeret til et dokument i innholdslisten.
pub type Dokumentnummer = Heltall<1, 500>;
/// Nummeret til et klagepunkt.
pub type Klagepunktnummer = Heltall<1, 50>;
/// Størrelsen på en fil, i byte.
pub type Filstoerrelse = Heltall<1, 2_147_483_648>;
/// Antall sider i et dokument.
pub type Sidetall = Heltall<1, 100_000>;
/// Ledd i en lovbestemmelse.
pub type Ledd = Heltall<1, 20>;
/// Året i et saksnummer.
pub type Saksaar = Heltall<1990, 2099>;
/// Løpenummeret i et saksnummer.
pub type Sekvensnummer = Heltall<1, 9_999_999>;
