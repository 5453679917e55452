//! The flat fields of the content of each message type.

use klagesak_core::kodeverk::{
    Adressebeskyttelse, Avgjoerelsesomfang, Dokumenttype, Endringsretning, Ettersender, Foersteinstansutfall,
    Forespurt, Fullmaktsgrunnlag, Instans, Iverksettingsutfall, Klagekanal, Klageutfall, Maalform,
    Oversittelsesgrunn, Partsrolle, Skjermingshjemmel, Trekkomfang, Underretningsmaate, Vedtakstype,
    Vedtaksutfall,
};
use klagesak_core::verdi::{LokalId, Organisasjonsnummer};

use super::felt::{Felt, Gruppe, Tabell, felt, liste};
use super::verdi::{dato, linje, sannhet, token, uuid, visible};

/// What is carried flat of each type: ids, codes, dates, and whether something is so. Never free text, amounts, or what is at
/// stake for somebody.
pub(super) const OVERSENDELSE: Tabell = Tabell {
    felt: &[
        felt("Hastesak", &["innhold", "prioritet", "hastesak"], sannhet),
        felt("KlageFremsatt", &["innhold", "klage", "fremsattDato"], dato),
        felt("KlageMottatt", &["innhold", "klage", "mottattDato"], dato),
        felt("KlageKanal", &["innhold", "klage", "kanal"], token::<Klagekanal>),
        liste("KlageGjelderVedtak", &["innhold", "klage", "gjelderVedtak"], uuid),
        felt("KlageFristdato", &["innhold", "klage", "frist", "fristdato"], dato),
        felt("KlageRettidig", &["innhold", "klage", "frist", "rettidig"], sannhet),
        felt(
            "OversittelseGrunn",
            &["innhold", "klage", "frist", "oversittelse", "grunn"],
            token::<Oversittelsesgrunn>,
        ),
        felt(
            "OversittelseTattTilBehandling",
            &["innhold", "klage", "frist", "oversittelse", "tattTilBehandling"],
            sannhet,
        ),
        felt("UtsattAnmodet", &["innhold", "klage", "utsattIverksetting", "anmodetDato"], dato),
        felt("UtsattAvgjort", &["innhold", "klage", "utsattIverksetting", "avgjort", "dato"], dato),
        felt(
            "UtsattUtfall",
            &["innhold", "klage", "utsattIverksetting", "avgjort", "utfall"],
            token::<Iverksettingsutfall>,
        ),
        felt(
            "UtsattAvgjortAv",
            &["innhold", "klage", "utsattIverksetting", "avgjort", "av"],
            token::<Instans>,
        ),
        felt("KlageDokumentId", &["innhold", "klage", "dokumentId"], uuid),
        felt("FoersteinstansUtfall", &["innhold", "foersteinstans", "utfall"], token::<Foersteinstansutfall>),
        felt("FoersteinstansDato", &["innhold", "foersteinstans", "dato"], dato),
        felt("KlagenOpprettholdt", &["innhold", "foersteinstans", "nyttVedtak", "klagenOpprettholdt"], dato),
        felt("NyttVedtakId", &["innhold", "foersteinstans", "nyttVedtak", "vedtak", "vedtakId"], uuid),
        felt(
            "NyttVedtakSaksnummer",
            &["innhold", "foersteinstans", "nyttVedtak", "vedtak", "saksnummer"],
            visible::<50>,
        ),
        felt("NyttVedtakDato", &["innhold", "foersteinstans", "nyttVedtak", "vedtak", "dato"], dato),
        felt(
            "NyttVedtakType",
            &["innhold", "foersteinstans", "nyttVedtak", "vedtak", "type"],
            token::<Vedtakstype>,
        ),
        felt(
            "NyttVedtakUtfall",
            &["innhold", "foersteinstans", "nyttVedtak", "vedtak", "utfall"],
            token::<Vedtaksutfall>,
        ),
        felt(
            "NyttVedtakKommetFrem",
            &["innhold", "foersteinstans", "nyttVedtak", "vedtak", "underretning", "kommetFrem"],
            dato,
        ),
        felt(
            "NyttVedtakUnderretning",
            &["innhold", "foersteinstans", "nyttVedtak", "vedtak", "underretning", "maate"],
            token::<Underretningsmaate>,
        ),
        felt(
            "NyttVedtakKlageadgangOpplyst",
            &["innhold", "foersteinstans", "nyttVedtak", "vedtak", "underretning", "klageadgangOpplyst"],
            sannhet,
        ),
        felt(
            "NyttVedtakDokumentId",
            &["innhold", "foersteinstans", "nyttVedtak", "vedtak", "dokumentId"],
            uuid,
        ),
        felt("SaksfremstillingDokumentId", &["innhold", "saksfremstilling", "dokumentId"], uuid),
        felt("SaksfremstillingDato", &["innhold", "saksfremstilling", "dato"], dato),
        felt("Forelagt", &["innhold", "saksfremstilling", "forelagt", "dato"], dato),
        felt("Kommentarfrist", &["innhold", "saksfremstilling", "forelagt", "kommentarfrist"], dato),
        felt("AndreKlager", &["innhold", "andreUbehandledeKlager", "finnes"], sannhet),
        liste("AndreKlagesakIder", &["innhold", "andreUbehandledeKlager", "klagesakIder"], uuid),
        liste("Skjermingshjemler", &["innhold", "skjerming", "hjemler"], token::<Skjermingshjemmel>),
    ],
    grupper: &[
        Gruppe {
            navn: "Vedtak",
            sti: &["innhold", "vedtak"],
            felt: &[
                felt("Id", &["vedtakId"], uuid),
                felt("Saksnummer", &["saksnummer"], visible::<50>),
                felt("Dato", &["dato"], dato),
                felt("Type", &["type"], token::<Vedtakstype>),
                felt("Utfall", &["utfall"], token::<Vedtaksutfall>),
                felt("KommetFrem", &["underretning", "kommetFrem"], dato),
                felt("Underretning", &["underretning", "maate"], token::<Underretningsmaate>),
                felt("KlageadgangOpplyst", &["underretning", "klageadgangOpplyst"], sannhet),
                felt("DokumentId", &["dokumentId"], uuid),
            ],
        },
        Gruppe { navn: "Kommentar", sti: &["innhold", "saksfremstilling", "kommentarer"], felt: KOMMENTAR },
    ],
};

static KOMMENTAR: &[Felt] = &[
    felt("PartId", &["partId"], token::<LokalId>),
    felt("Mottatt", &["mottattDato"], dato),
    felt("DokumentId", &["dokumentId"], uuid),
];

pub(super) const ETTERSENDELSE: Tabell = Tabell {
    felt: &[
        felt("ForespoerselId", &["innhold", "forespoerselId"], uuid),
        felt("EttersendtAv", &["innhold", "avsender"], token::<Ettersender>),
        felt("KommentarPartId", &["innhold", "kommentar", "partId"], token::<LokalId>),
        felt("KommentarMottatt", &["innhold", "kommentar", "mottattDato"], dato),
        felt("KommentarDokumentId", &["innhold", "kommentar", "dokumentId"], uuid),
    ],
    grupper: &[],
};

pub(super) const AVGJOERELSE: Tabell = Tabell {
    felt: &[
        felt("Utfall", &["innhold", "utfall"], token::<Klageutfall>),
        felt("Avgjort", &["innhold", "dato"], dato),
        felt("HjemvisningFrist", &["innhold", "hjemvisning", "frist"], dato),
        felt("SakskostnaderOpplyst", &["innhold", "sakskostnader", "opplystOmRett"], sannhet),
        felt("SakskostnaderKrevd", &["innhold", "sakskostnader", "krevd"], sannhet),
    ],
    grupper: &[
        Gruppe {
            navn: "Vedtak",
            sti: &["innhold", "vedtak"],
            felt: &[
                felt("Id", &["vedtakId"], uuid),
                felt("Utfall", &["utfall"], token::<Klageutfall>),
                felt("Omfang", &["omfang"], token::<Avgjoerelsesomfang>),
                felt("Retning", &["retning"], token::<Endringsretning>),
            ],
        },
        Gruppe {
            navn: "Underrettet",
            sti: &["innhold", "underrettet"],
            felt: &[
                felt("PartId", &["partId"], token::<LokalId>),
                felt("Rolle", &["rolle"], token::<Partsrolle>),
                felt("Dato", &["dato"], dato),
                felt("Maate", &["maate"], token::<Underretningsmaate>),
            ],
        },
    ],
};

pub(super) const TREKK: Tabell = Tabell {
    felt: &[
        felt("TrukketAvPartId", &["innhold", "trukketAv", "partId"], token::<LokalId>),
        felt("TrukketAvRolle", &["innhold", "trukketAv", "rolle"], token::<Partsrolle>),
        felt("Trukket", &["innhold", "dato"], dato),
        felt("TrukketOmfang", &["innhold", "omfang"], token::<Trekkomfang>),
        liste("TrukketVedtak", &["innhold", "vedtakIder"], uuid),
        felt("TrekkDokumentId", &["innhold", "dokumentId"], uuid),
    ],
    grupper: &[],
};

pub(super) const FORESPOERSEL: Tabell = Tabell {
    felt: &[
        felt("ForespoerselId", &["innhold", "forespoerselId"], uuid),
        felt("RettetTil", &["innhold", "rettetTil"], token::<Forespurt>),
        felt("Frist", &["innhold", "frist"], dato),
    ],
    grupper: &[Gruppe {
        navn: "Linje",
        sti: &["innhold", "dokumenter"],
        felt: &[
            felt("Referanse", &["referanse"], token::<LokalId>),
            felt("Type", &["type"], token::<Dokumenttype>),
            felt("Frist", &["frist"], dato),
        ],
    }],
};

/// What is carried flat of each party, in the party's own `virksomhetsspesifikkeMetadata`.
pub(crate) static PART: &[Felt] = &[
    liste("Roller", &["roller"], token::<Partsrolle>),
    felt("Fornavn", &["person", "navn", "fornavn"], linje::<100>),
    felt("Mellomnavn", &["person", "navn", "mellomnavn"], linje::<100>),
    felt("Etternavn", &["person", "navn", "etternavn"], linje::<100>),
    felt("Adressebeskyttelse", &["person", "adressebeskyttelse"], token::<Adressebeskyttelse>),
    felt("Virksomhetsnavn", &["virksomhet", "navn"], linje::<200>),
    felt("Organisasjonsnummer", &["virksomhet", "organisasjonsnummer"], token::<Organisasjonsnummer>),
    liste("Representerer", &["representerer"], token::<LokalId>),
    felt("FullmaktGrunnlag", &["fullmakt", "grunnlag"], token::<Fullmaktsgrunnlag>),
    felt("FullmaktDokumentId", &["fullmakt", "dokumentId"], uuid),
    felt("Maalform", &["spraak", "maalform"], token::<Maalform>),
    felt("Digital", &["digital"], sannhet),
];
