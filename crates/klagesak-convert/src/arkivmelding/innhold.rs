//! The flat fields of the content of each message type.

use klagesak_core::kodeverk::{
    Adressebeskyttelse, Avgjoerelsesgjelder, Avgjoerelsesomfang, Avvisningsgrunn, Dokumenttype,
    Endringsgrunn, Endringsretning, Ettersender, Foersteinstansutfall, Forespurt, Form, Fristgrunnlag,
    Fullmaktsgrunnlag, Henleggelsesgrunn, Instans, Iverksettingsutfall, Klagekanal, Klagestilling,
    Klageutfall, Kravutfall, Maalform, Oversittelsesgrunn, Partsrolle, Skjermingshjemmel, Underretningsmaate,
    Vedtakstype, Vedtaksutfall,
};
use klagesak_core::verdi::{Enhetsnummer, Kommunenummer, LokalId, Organisasjonsnummer};

use super::felt::{Felt, Gruppe, Tabell, felt, gruppe, liste};
use super::sideveier::SPERRING;
use super::verdi::{dato, linje, sannhet, token, uuid, visible};

/// What is carried flat of each type: ids, codes, dates, and whether something is so. Never free text, amounts, or what is at
/// stake for somebody.
pub(super) const OVERSENDELSE: Tabell = Tabell {
    felt: &[
        felt("Hastesak", &["innhold", "prioritet", "hastesak"], sannhet),
        liste("KlageGjelderVedtak", &["innhold", "klage", "gjelderVedtak"], uuid),
        felt("KlageUtenBegrunnelse", &["innhold", "klage", "utenBegrunnelse"], sannhet),
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
        felt("FoersteinstansDato", &["innhold", "foersteinstans", "dato"], dato),
        felt("SaksfremstillingDokumentId", &["innhold", "saksfremstilling", "dokumentId"], uuid),
        felt("SaksfremstillingDato", &["innhold", "saksfremstilling", "dato"], dato),
        felt("AndreKlager", &["innhold", "andreUbehandledeKlager", "finnes"], sannhet),
        liste("AndreKlagesakIder", &["innhold", "andreUbehandledeKlager", "klagesakIder"], uuid),
        liste("Skjermingshjemler", &["innhold", "skjerming", "hjemler"], token::<Skjermingshjemmel>),
    ],
    grupper: &[
        Gruppe { navn: "Vedtak", sti: &["innhold", "vedtak"], felt: VEDTAK, grupper: OM_VEDTAK },
        gruppe("Fremsettelse", &["innhold", "klage", "fremsettelser"], FREMSETTELSE),
        gruppe("Klagefrist", &["innhold", "klage", "frister"], KLAGEFRIST),
        gruppe(
            "Foersteinstans",
            &["innhold", "foersteinstans", "utfall"],
            &[
                felt("VedtakId", &["vedtakId"], uuid),
                liste("PartIder", &["partIder"], token::<LokalId>),
                felt("Utfall", &["utfall"], token::<Foersteinstansutfall>),
                felt("Avvisningsgrunn", &["avvisningsgrunn"], token::<Avvisningsgrunn>),
            ],
        ),
        Gruppe {
            navn: "NyttVedtak",
            sti: &["innhold", "foersteinstans", "nyeVedtak"],
            felt: VEDTAK,
            grupper: OM_VEDTAK,
        },
        gruppe("KlagensStilling", &["innhold", "foersteinstans", "klagensStilling"], KLAGENS_STILLING),
        gruppe(
            "Forelagt",
            &["innhold", "saksfremstilling", "forelagt"],
            &[
                liste("PartIder", &["partIder"], token::<LokalId>),
                felt("Dato", &["dato"], dato),
                felt("Kommentarfrist", &["kommentarfrist"], dato),
            ],
        ),
        gruppe("Kommentar", &["innhold", "saksfremstilling", "kommentarer"], KOMMENTAR),
    ],
};

/// What a klager has answered.
pub(super) static KLAGENS_STILLING: &[Felt] = &[
    liste("PartIder", &["partIder"], token::<LokalId>),
    liste("VedtakIder", &["vedtakIder"], uuid),
    felt("Stilling", &["stilling"], token::<Klagestilling>),
    felt("Dato", &["dato"], dato),
];

/// A decision, appealed or new.
pub(super) static VEDTAK: &[Felt] = &[
    felt("Id", &["vedtakId"], uuid),
    liste("PartIder", &["partIder"], token::<LokalId>),
    liste("Erstatter", &["erstatterVedtakIder"], uuid),
    felt("KontorEnhetsnummer", &["kontor", "enhetsnummer"], token::<Enhetsnummer>),
    felt("KontorKommunenummer", &["kontor", "kommunenummer"], token::<Kommunenummer>),
    felt("KontorBydel", &["kontor", "bydel"], visible::<100>),
    felt("Saksnummer", &["saksnummer"], visible::<50>),
    felt("Dato", &["dato"], dato),
    felt("Type", &["type"], token::<Vedtakstype>),
    felt("Utfall", &["utfall"], token::<Vedtaksutfall>),
    felt("Form", &["form"], token::<Form>),
    felt("Nedtegnet", &["nedtegnet"], dato),
    felt("AvvistKlageMottatt", &["avviserKlage", "mottattDato"], dato),
    felt("AvvistKlageVedtakId", &["avviserKlage", "vedtakId"], uuid),
    felt("AvvistKlageGrunn", &["avviserKlage", "grunn"], token::<Avvisningsgrunn>),
    felt("DokumentId", &["dokumentId"], uuid),
];

/// The lists of a decision.
pub(super) static OM_VEDTAK: &[Gruppe] = &[
    gruppe(
        "Soeknad",
        &["soeknader"],
        &[
            felt("Dato", &["dato"], dato),
            felt("Form", &["form"], token::<Form>),
            felt("DokumentId", &["dokumentId"], uuid),
        ],
    ),
    gruppe(
        "Underretning",
        &["underretninger"],
        &[
            liste("PartIder", &["partIder"], token::<LokalId>),
            felt("Sendt", &["sendt"], dato),
            felt("Varslet", &["varslet"], dato),
            felt("KommetFrem", &["kommetFrem"], dato),
            felt("Maate", &["maate"], token::<Underretningsmaate>),
            felt("KlageadgangOpplyst", &["klageadgangOpplyst"], sannhet),
        ],
    ),
];

static FREMSETTELSE: &[Felt] = &[
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
    felt("Mottatt", &["mottattDato"], dato),
    felt("Kanal", &["kanal"], token::<Klagekanal>),
    felt("Form", &["form"], token::<Form>),
];

static KLAGEFRIST: &[Felt] = &[
    felt("VedtakId", &["vedtakId"], uuid),
    liste("PartIder", &["partIder"], token::<LokalId>),
    felt("Grunnlag", &["grunnlag"], token::<Fristgrunnlag>),
    felt("Fra", &["fra"], dato),
    felt("Dato", &["fristdato"], dato),
    felt("Rettidig", &["rettidig"], sannhet),
    felt("OversittelseGrunn", &["oversittelse", "grunn"], token::<Oversittelsesgrunn>),
    felt("OversittelseTattTilBehandling", &["oversittelse", "tattTilBehandling"], sannhet),
];

static KOMMENTAR: &[Felt] = &[
    felt("PartId", &["partId"], token::<LokalId>),
    felt("Mottatt", &["mottattDato"], dato),
    felt("DokumentId", &["dokumentId"], uuid),
];

pub(super) const ETTERSENDELSE: Tabell = Tabell {
    felt: &[
        felt("ForespoerselId", &["innhold", "forespoerselId"], uuid),
        felt("EttersendtAv", &["innhold", "avsender"], token::<Ettersender>),
        liste("EttersendtAvPartIder", &["innhold", "partIder"], token::<LokalId>),
        felt("KommentarPartId", &["innhold", "kommentar", "partId"], token::<LokalId>),
        felt("KommentarMottatt", &["innhold", "kommentar", "mottattDato"], dato),
        felt("KommentarDokumentId", &["innhold", "kommentar", "dokumentId"], uuid),
    ],
    grupper: &[SPERRING],
};

pub(super) const AVGJOERELSE: Tabell = Tabell {
    felt: &[
        felt("Gjelder", &["innhold", "gjelder"], token::<Avgjoerelsesgjelder>),
        felt("Utfall", &["innhold", "utfall"], token::<Klageutfall>),
        felt("Form", &["innhold", "form"], token::<Form>),
        felt("Avgjort", &["innhold", "dato"], dato),
        felt("HjemvisningFrist", &["innhold", "hjemvisning", "frist"], dato),
        felt("SakskostnaderOpplyst", &["innhold", "sakskostnader", "opplystOmRett"], sannhet),
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
        felt("BrevMeldingId", &["innhold", "brev", "meldingId"], uuid),
        felt("BrevDokumentId", &["innhold", "brev", "dokumentId"], uuid),
    ],
    grupper: &[
        gruppe(
            "Vedtak",
            &["innhold", "vedtak"],
            &[
                felt("Id", &["vedtakId"], uuid),
                liste("PartIder", &["partIder"], token::<LokalId>),
                felt("Utfall", &["utfall"], token::<Klageutfall>),
                felt("Avvisningsgrunn", &["avvisningsgrunn"], token::<Avvisningsgrunn>),
                felt("Henleggelsesgrunn", &["henleggelsesgrunn"], token::<Henleggelsesgrunn>),
                liste("Endringsgrunn", &["endringsgrunn"], token::<Endringsgrunn>),
                felt("KlageadgangFinnes", &["klageadgang", "finnes"], sannhet),
                felt("KlageadgangBetinget", &["klageadgang", "betinget"], sannhet),
                felt("KlageadgangOrgan", &["klageadgang", "klageinstans", "navn"], visible::<200>),
                felt(
                    "KlageadgangOrganisasjonsnummer",
                    &["klageadgang", "klageinstans", "organisasjonsnummer"],
                    token::<Organisasjonsnummer>,
                ),
                felt("Omfang", &["omfang"], token::<Avgjoerelsesomfang>),
                felt("Retning", &["retning"], token::<Endringsretning>),
            ],
        ),
        gruppe(
            "Underrettet",
            &["innhold", "underrettet"],
            &[
                felt("PartId", &["partId"], token::<LokalId>),
                felt("Rolle", &["rolle"], token::<Partsrolle>),
                felt("Dato", &["dato"], dato),
                felt("Maate", &["maate"], token::<Underretningsmaate>),
            ],
        ),
    ],
};

pub(super) const TREKK: Tabell = Tabell {
    felt: &[
        felt("TrukketAvPartId", &["innhold", "trukketAv", "partId"], token::<LokalId>),
        felt("TrukketAvRolle", &["innhold", "trukketAv", "rolle"], token::<Partsrolle>),
        felt("Trukket", &["innhold", "dato"], dato),
        liste("TrukketFor", &["innhold", "partIder"], token::<LokalId>),
        liste("TrukketVedtak", &["innhold", "vedtakIder"], uuid),
        felt("TrekkDokumentId", &["innhold", "dokumentId"], uuid),
    ],
    grupper: &[],
};

pub(super) const FORESPOERSEL: Tabell = Tabell {
    felt: &[
        felt("ForespoerselId", &["innhold", "forespoerselId"], uuid),
        felt("RettetTil", &["innhold", "rettetTil"], token::<Forespurt>),
        liste("RettetTilPartIder", &["innhold", "partIder"], token::<LokalId>),
        felt("Frist", &["innhold", "frist"], dato),
    ],
    grupper: &[gruppe(
        "Linje",
        &["innhold", "dokumenter"],
        &[
            felt("Referanse", &["referanse"], token::<LokalId>),
            felt("Type", &["type"], token::<Dokumenttype>),
            felt("Frist", &["frist"], dato),
        ],
    )],
};

/// What is carried flat of each party, in the party's own `virksomhetsspesifikkeMetadata`.
pub(crate) static PART: &[Felt] = &[
    liste("Roller", &["roller"], token::<Partsrolle>),
    felt("Fornavn", &["person", "navn", "fornavn"], linje::<100>),
    felt("Mellomnavn", &["person", "navn", "mellomnavn"], linje::<100>),
    felt("Etternavn", &["person", "navn", "etternavn"], linje::<100>),
    felt("Adressebeskyttelse", &["person", "adressebeskyttelse"], token::<Adressebeskyttelse>),
    felt("AdressenDeles", &["person", "adressenDeles"], sannhet),
    felt("Virksomhetsnavn", &["virksomhet", "navn"], linje::<200>),
    felt("Organisasjonsnummer", &["virksomhet", "organisasjonsnummer"], token::<Organisasjonsnummer>),
    liste("Representerer", &["representerer"], token::<LokalId>),
    felt("FullmaktGrunnlag", &["fullmakt", "grunnlag"], token::<Fullmaktsgrunnlag>),
    felt("FullmaktDokumentId", &["fullmakt", "dokumentId"], uuid),
    felt("Maalform", &["spraak", "maalform"], token::<Maalform>),
    felt("Digital", &["digital"], sannhet),
];
