//! The report as it goes over the wire.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{RuleId, Severity, Waiting};
use crate::verdi::{Dato, Tidspunkt, Uuid};

/// En regel som er antatt å gjelde fullt ut fra en annen dag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct FlyttetRegel {
    /// Regelens id.
    pub regel: String,
    /// Dagen den er antatt å gjelde fullt ut fra.
    pub fra: Dato,
}

impl FlyttetRegel {
    /// A rule and the day it is supposed to be mandatory from.
    #[must_use]
    pub fn new(regel: RuleId, fra: Dato) -> Self {
        Self { regel: regel.to_string(), fra }
    }
}

/// Vurderingen av én melding: hvert lag av kontroll, og alt som ble funnet. Inneholder ingen tekst, navn eller numre på noen fra meldingen,
/// men kan ha datoer, antall og beløp.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Rapport {
    /// Standardens eget resultat: ingen funn er `FEIL`.
    pub gyldig: bool,
    /// Mottakerens resultat: ingen funn er `FEIL` etter mottakerens profil.
    pub akseptert: bool,
    /// Språket tekstene er på: `nb`, `nn` eller `en`.
    pub spraak: String,
    /// Tidspunktet meldingen er vurdert etter.
    pub referansetidspunkt: Tidspunkt,
    /// Dagen reglene og loven er lest etter, når det ikke er dagen for referansetidspunktet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regler_per: Option<Dato>,
    /// Dagen bestemmelser uten dato er antatt å tre i kraft, når noe er antatt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lov_antatt_fra: Option<Dato>,
    /// Regler som er antatt å gjelde fullt ut fra en annen dag enn de selv sier, når noe er antatt.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flyttede_regler: Vec<FlyttetRegel>,
    /// Filen meldingen kom fra, slik den ble oppgitt av den som ba om kontrollen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kilde: Option<String>,
    /// Meldingstypen, når den lot seg lese.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meldingstype: Option<String>,
    /// Meldingens id, når den lot seg lese.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub melding_id: Option<Uuid>,
    /// Klagesakens id, når den lot seg lese.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub klagesak_id: Option<Uuid>,
    /// De som har signert pakken. Er pakken ikke gyldig, er det ikke sikkert at noe av det stemmer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signert_av: Vec<Underskrift>,
    /// Lagene i rekkefølge, også de som ble hoppet over.
    pub lag: Vec<Lag>,
    /// Funnene, ordnet etter sted og regel.
    pub funn: Vec<Funn>,
    /// Numrene på dokumentene som holdes tilbake fordi det som er i dem, er `FEIL`. Bare når mottakeren tar imot resten av saken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holdt_tilbake: Vec<u64>,
    /// Reglene som ikke kunne prøves fordi noe de ser på, mangler eller er feil, og stedet hver av dem venter på. Laget `regler` er da `DELVIS`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ikke_proevd: Vec<IkkeProevd>,
    /// Antall funn som ikke er tatt med fordi det ble for mange.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub utelatt: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the signature serde asks for
fn is_zero(n: &usize) -> bool {
    *n == 0
}

/// Hvem som har signert en pakke. Bare virksomheter, aldri navn på personer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Underskrift {
    /// Organisasjonsnummeret i sertifikatet, når det har et.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisasjonsnummer: Option<String>,
    /// Virksomhetens navn i sertifikatet, når det har et.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub virksomhet: Option<String>,
    /// Når den som signerte, sier at det ble gjort.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tidspunkt: Option<Tidspunkt>,
    /// Om signaturen er riktig og fører til en utsteder mottakeren stoler på.
    pub klarert: bool,
    /// Om sertifikatet er signert med sin egen nøkkel, så hvem som helst kan ha skrevet det som står i det.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub egensignert: bool,
}

impl Underskrift {
    /// A signature of which only this is known: whether it is right and leads to an issuer the receiver trusts.
    #[must_use]
    pub fn new(klarert: bool) -> Self {
        Self { organisasjonsnummer: None, virksomhet: None, tidspunkt: None, klarert, egensignert: false }
    }
}

/// Ett lag av kontroll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Lag {
    /// `pakke`, `syntaks`, `skjema` eller `regler`. I tillegg `signatur`, bare når pakkens signaturer ikke ble kontrollert.
    pub navn: String,
    /// Hvordan det gikk.
    pub resultat: Lagresultat,
}

/// Utfallet av et lag.
///
/// - `BESTAATT`: kontrollert uten feil.
/// - `FEILET`: kontrollert med minst én feil.
/// - `DELVIS`: kontrollert så langt det går; noen regler venter på felt som mangler eller er feil, se `ikkeProevd`. Funnene teller.
/// - `HOPPET_OVER`: ikke kontrollert, fordi et tidligere lag feilet, eller fordi den som ba om kontrollen, ikke ville ha det med.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Lagresultat {
    /// Kontrollert uten feil.
    Bestaatt,
    /// Kontrollert med minst én feil.
    Feilet,
    /// Kontrollert så langt det går.
    Delvis,
    /// Ikke kontrollert.
    HoppetOver,
}

/// En regel som venter på at noe annet blir rettet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct IkkeProevd {
    /// Regelens id.
    pub regel: String,
    /// Stedet som mangler eller er feil, som JSON Pointer.
    pub sti: String,
}

impl From<&Waiting> for IkkeProevd {
    fn from(waiting: &Waiting) -> Self {
        Self { regel: waiting.rule.to_string(), sti: waiting.pointer.to_string() }
    }
}

/// Ett funn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Funn {
    /// Regelens id, for eksempel `KO-KLAGE-001`.
    pub regel: String,
    /// Alvorligheten etter mottakerens profil.
    pub alvorlighet: Severity,
    /// Standardens egen alvorlighet, når mottakerens profil gir en annen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opprinnelig_alvorlighet: Option<Severity>,
    /// Stedet i meldingen som JSON Pointer; tom for hele meldingen.
    pub sti: String,
    /// De neste stedene det samme gjelder, høyst ni. `antall` sier hvor mange det er i alt.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flere_steder: Vec<String>,
    /// Hvor mange steder funnet gjelder, når det er mer enn ett.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub antall: Option<usize>,
    /// Linjen i filen, fra 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linje: Option<usize>,
    /// Kolonnen i linjen, fra 1, talt i tegn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kolonne: Option<usize>,
    /// Hva som er funnet.
    pub melding: String,
    /// Hva regelen bygger på.
    pub hjemmel: Vec<String>,
    /// Om minst én av kildene er lest hos den som har utgitt den. Er ingen det, er funnet høyst en advarsel.
    pub kilde_verifisert: bool,
    /// Hva en saksbehandler kan gjøre, uten navn på felt eller koder.
    pub tiltak: String,
    /// Hva fagsystemet må gjøre: hvilket felt det er, og hva det skal ha.
    pub tiltak_for_systemet: String,
}
