//! The flat fields of the messages beside the ordinary road: an appeal as it came in, a new decision, a case or a party that moves.

use klagesak_core::kodeverk::{
    Adressebeskyttelse, Form, Henleggelsesgrunn, Klagekanal, Kravutfall, Nyttvedtakgjelder,
    Overfoeringsaarsak, Partsendringsslag, Sperregrunn,
};
use klagesak_core::verdi::{JsonPeker, LokalId, Organisasjonsnummer, Sha256};

use super::felt::{Felt, Gruppe, Tabell, felt, gruppe, liste};
use super::innhold::{KLAGENS_STILLING, OM_VEDTAK, VEDTAK};
use super::verdi::{dato, sannhet, tall, token, uuid, visible};

pub(super) const INNKOMMET_KLAGE: Tabell = Tabell {
    felt: &[felt("KlageUtenBegrunnelse", &["innhold", "utenBegrunnelse"], sannhet)],
    grupper: &[
        gruppe(
            "OmtaltVedtak",
            &["innhold", "omtalteVedtak"],
            &[felt("Id", &["vedtakId"], uuid), felt("Dato", &["dato"], dato)],
        ),
        gruppe(
            "Fremsettelse",
            &["innhold", "fremsettelser"],
            &[
                liste("PartIder", &["partIder"], token::<LokalId>),
                liste("VedtakIder", &["vedtakIder"], uuid),
                felt("Fremsatt", &["fremsattDato"], dato),
                felt("Innkommet", &["innkommet", "dato"], dato),
                felt("InnkommetOrgan", &["innkommet", "organ", "navn"], visible::<200>),
                felt(
                    "InnkommetOrganisasjonsnummer",
                    &["innkommet", "organ", "organisasjonsnummer"],
                    token::<Organisasjonsnummer>,
                ),
                felt("Kanal", &["kanal"], token::<Klagekanal>),
                felt("Form", &["form"], token::<Form>),
            ],
        ),
    ],
};

pub(super) const NYTT_VEDTAK: Tabell = Tabell {
    felt: &[
        felt("Gjelder", &["innhold", "gjelder"], token::<Nyttvedtakgjelder>),
        felt("Bestemt", &["innhold", "dato"], dato),
        liste("BortfalteKlagepunkter", &["innhold", "bortfalteKlagepunkter"], tall),
        liste("BortfaltFor", &["innhold", "partIder"], token::<LokalId>),
        liste("BortfaltVedtak", &["innhold", "vedtakIder"], uuid),
        felt("Henleggelsesgrunn", &["innhold", "henleggelsesgrunn"], token::<Henleggelsesgrunn>),
        felt("KravDato", &["innhold", "krav", "dato"], dato),
        felt("KravPartId", &["innhold", "krav", "partId"], token::<LokalId>),
        felt("Kravutfall", &["innhold", "kravutfall"], token::<Kravutfall>),
        felt("BetalesTil", &["innhold", "betalesTil"], token::<LokalId>),
        felt("KlageadgangFinnes", &["innhold", "klageadgang", "finnes"], sannhet),
        felt("KlageadgangBetinget", &["innhold", "klageadgang", "betinget"], sannhet),
        felt("KlageadgangOrgan", &["innhold", "klageadgang", "klageinstans", "navn"], visible::<200>),
        felt(
            "KlageadgangOrganisasjonsnummer",
            &["innhold", "klageadgang", "klageinstans", "organisasjonsnummer"],
            token::<Organisasjonsnummer>,
        ),
        felt("Rettes", &["innhold", "rettes"], uuid),
    ],
    grupper: &[
        Gruppe { navn: "Vedtak", sti: &["innhold", "vedtak"], felt: VEDTAK, grupper: OM_VEDTAK },
        gruppe("KlagensStilling", &["innhold", "klagensStilling"], KLAGENS_STILLING),
    ],
};

/// What is told of the shipments, which travel beside the arkivmelding and are no documents in it.
pub(super) const OVERFOERING: Tabell = Tabell {
    felt: &[
        felt("Aarsak", &["innhold", "aarsak"], token::<Overfoeringsaarsak>),
        felt("BesluttetAv", &["innhold", "besluttetAv", "navn"], visible::<200>),
        felt(
            "BesluttetAvOrganisasjonsnummer",
            &["innhold", "besluttetAv", "organisasjonsnummer"],
            token::<Organisasjonsnummer>,
        ),
        felt("Besluttet", &["innhold", "besluttetDato"], dato),
        felt("Fra", &["innhold", "fra", "navn"], visible::<200>),
        felt(
            "FraOrganisasjonsnummer",
            &["innhold", "fra", "organisasjonsnummer"],
            token::<Organisasjonsnummer>,
        ),
    ],
    grupper: &[
        gruppe(
            "KopiTil",
            &["innhold", "kopiTil"],
            &[
                felt("Navn", &["navn"], visible::<200>),
                felt("Organisasjonsnummer", &["organisasjonsnummer"], token::<Organisasjonsnummer>),
            ],
        ),
        gruppe(
            "Forsendelse",
            &["innhold", "forsendelser"],
            &[felt("MeldingId", &["meldingId"], uuid), felt("Sha256", &["sha256"], token::<Sha256>)],
        ),
    ],
};

/// What is new of a party stands with the parties of the saksmappe, under the number of its line.
pub(super) const PARTSENDRING: Tabell =
    Tabell { felt: &[], grupper: &[gruppe(ENDRING, &["innhold", "endringer"], LINJE), SPERRING] };

/// What the lines of a partsendring are called; and in a party, the number of the line it belongs to.
pub(super) const ENDRING: &str = "Endring";

static LINJE: &[Felt] = &[
    felt("PartId", &["partId"], token::<LokalId>),
    felt("Slag", &["slag"], token::<Partsendringsslag>),
    felt("GjelderFra", &["gjelderFra"], dato),
    felt("TrerInnFor", &["trerInnFor"], token::<LokalId>),
    felt("Adressebeskyttelse", &["adressebeskyttelse"], token::<Adressebeskyttelse>),
    felt("DokumentId", &["dokumentId"], uuid),
];

/// What is blocked in other messages: where, and never what.
pub(super) const SPERRING: Gruppe = gruppe(
    "Sperring",
    &["innhold", "sperres"],
    &[
        felt("MeldingId", &["meldingId"], uuid),
        felt("Sti", &["sti"], token::<JsonPeker>),
        felt("DokumentId", &["dokumentId"], uuid),
        felt("Grunn", &["grunn"], token::<Sperregrunn>),
    ],
);
