//! The flat fields of the head.

use klagesak_core::kodeverk::{Lovgrunnlag, Meldingstype, Miljoe, Profil, Virksomhetsrolle};
use klagesak_core::verdi::{Enhetsnummer, Kommunenummer, Organisasjonsnummer, VersjonTekst};

use super::felt::{Felt, felt, liste};
use super::verdi::{tall, tidspunkt, token, uuid, visible};

/// The head of every message.
pub(super) static HODE: &[Felt] = &[
    felt("Id", &["klagesakId"], uuid),
    felt("Meldingstype", &["meldingstype"], token::<Meldingstype>),
    felt("Versjon", &["versjon"], token::<VersjonTekst>),
    felt("MeldingId", &["meldingId"], uuid),
    felt("SvarPaa", &["svarPaa"], uuid),
    felt("Erstatter", &["erstatter"], uuid),
    felt("Opprettet", &["opprettet"], tidspunkt),
    felt("Miljoe", &["miljoe"], token::<Miljoe>),
    felt("Profil", &["profil"], token::<Profil>),
    felt("Lovgrunnlag", &["lovgrunnlag"], token::<Lovgrunnlag>),
    felt("AvsenderOrganisasjonsnummer", &["avsender", "organisasjonsnummer"], token::<Organisasjonsnummer>),
    felt("AvsenderNavn", &["avsender", "navn"], visible::<200>),
    felt("AvsenderRolle", &["avsender", "rolle"], token::<Virksomhetsrolle>),
    felt("AvsenderEnhetsnummer", &["avsender", "navKontor", "enhetsnummer"], token::<Enhetsnummer>),
    felt("AvsenderKommunenummer", &["avsender", "navKontor", "kommunenummer"], token::<Kommunenummer>),
    felt("AvsenderBydel", &["avsender", "navKontor", "bydel"], visible::<100>),
    felt("AvsenderFiksKontoId", &["avsender", "fiksKontoId"], uuid),
    felt("MottakerOrganisasjonsnummer", &["mottaker", "organisasjonsnummer"], token::<Organisasjonsnummer>),
    felt("MottakerNavn", &["mottaker", "navn"], visible::<200>),
    felt("MottakerRolle", &["mottaker", "rolle"], token::<Virksomhetsrolle>),
    felt("MottakerEnhetsnummer", &["mottaker", "navKontor", "enhetsnummer"], token::<Enhetsnummer>),
    felt("MottakerKommunenummer", &["mottaker", "navKontor", "kommunenummer"], token::<Kommunenummer>),
    felt("MottakerBydel", &["mottaker", "navKontor", "bydel"], visible::<100>),
    felt("MottakerFiksKontoId", &["mottaker", "fiksKontoId"], uuid),
    felt("SystemNavn", &["system", "navn"], visible::<100>),
    felt("SystemLeverandoer", &["system", "leverandoer"], visible::<100>),
    felt("SystemVersjon", &["system", "versjon"], visible::<50>),
    felt("FiksDigisosId", &["referanser", "fiksDigisosId"], uuid),
    liste("DigisosKlageIder", &["referanser", "digisosKlageIder"], uuid),
    liste("SammeSak", &["referanser", "sammeSak"], uuid),
    felt("FagsakSystem", &["referanser", "navFagsak", "system"], visible::<100>),
    felt("FagsakSaksnummer", &["referanser", "navFagsak", "saksnummer"], visible::<50>),
    felt("NavArkivsakAar", &["referanser", "navArkivsak", "saksaar"], tall),
    felt("NavArkivsakSekvensnummer", &["referanser", "navArkivsak", "sekvensnummer"], tall),
    felt("StatsforvalterSakAar", &["referanser", "statsforvalterSak", "saksaar"], tall),
    felt("StatsforvalterSakSekvensnummer", &["referanser", "statsforvalterSak", "sekvensnummer"], tall),
];
