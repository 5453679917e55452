//! The form of the files of Digisos, as their schemas have it.

use crate::source::{Field, Form, Shape};

const TEXT: &Shape = &Shape::Text;
const TIDSPUNKT: &Shape = &Shape::Form(Form::Tidspunkt);
const DATO: &Shape = &Shape::Form(Form::Dato);
const UUID: &Shape = &Shape::Form(Form::Uuid);
const TEXTS: &Shape = &Shape::List(TEXT, 0);
const SYSTEM: &Shape = &Shape::Code(&["system"]);

/// `klage.json`.
pub(super) const KLAGE: &Shape = &Shape::Object(&[
    Field::must("klageId", TEXT),
    Field::must("vedtakId", TEXT),
    Field::must("digisosId", TEXT),
    Field::must(
        "personIdentifikator",
        &Shape::Object(&[Field::must("kilde", SYSTEM), Field::must("verdi", TEXT)]),
    ),
    Field::must(
        "navn",
        &Shape::Object(&[
            Field::must("kilde", SYSTEM),
            Field::must("fornavn", TEXT),
            Field::must("mellomnavn", TEXT),
            Field::must("etternavn", TEXT),
        ]),
    ),
    Field::must(
        "mottaker",
        &Shape::Object(&[
            Field::may("kommunenummer", TEXT),
            Field::may("enhetsnummer", TEXT),
            Field::may("navEnhetsnavn", TEXT),
        ]),
    ),
    Field::must(
        "autentisering",
        &Shape::Object(&[
            Field::must("autentisertDigitalt", &Shape::Flag),
            Field::must("autentiseringsTidspunkt", TIDSPUNKT),
        ]),
    ),
    Field::must("innsendingstidspunkt", TIDSPUNKT),
    Field::may(
        "begrunnelse",
        &Shape::Object(&[
            Field::must("kilde", &Shape::Code(&["bruker", "utdatert"])),
            Field::must("klageTekst", TEXT),
        ]),
    ),
]);

/// `vedlegg.json`.
pub(super) const VEDLEGG: &Shape = &Shape::Object(&[Field::may(
    "vedlegg",
    &Shape::List(
        &Shape::Object(&[
            Field::may("type", TEXT),
            Field::may("tilleggsinfo", TEXT),
            Field::may("klageId", TEXT),
            Field::may("status", TEXT),
            Field::may(
                "filer",
                &Shape::List(&Shape::Object(&[Field::may("filnavn", TEXT), Field::may("sha512", TEXT)]), 0),
            ),
            Field::may(
                "hendelseType",
                &Shape::Code(&["dokumentasjonEtterspurt", "dokumentasjonkrav", "soknad", "bruker"]),
            ),
            Field::may("hendelseReferanse", TEXT),
        ]),
        0,
    ),
)]);

/// `digisos-soker.json`: today's schema, and `klager` as the last published schema that had it. A file with klager that does not
/// have that form is accepted by today's schema, and cannot be read by us.
pub(super) const SOKER: &Shape = &Shape::Object(&[
    Field::must("version", &Shape::Form(Form::Version)),
    Field::must(
        "avsender",
        &Shape::Object(&[Field::must("systemnavn", TEXT), Field::must("systemversjon", TEXT)]),
    ),
    Field::must("hendelser", &Shape::List(&Shape::Kinds { common: COMMON, kinds: HENDELSER }, 1)),
    Field::may(
        "klager",
        &Shape::List(
            &Shape::Object(&[
                Field::must("klageId", TEXT),
                Field::may("tittel", TEXT),
                Field::must(
                    "hendelser",
                    &Shape::List(&Shape::Kinds { common: COMMON, kinds: KLAGEHENDELSER }, 0),
                ),
            ]),
            0,
        ),
    ),
]);

const COMMON: &[Field] = &[Field::must("hendelsestidspunkt", TIDSPUNKT)];

const FIL: &Shape = &Shape::Kinds {
    common: &[Field::must("id", UUID)],
    kinds: &[("svarut", &[Field::must("nr", &Shape::Integer)]), ("dokumentlager", &[])],
};
const MED_FIL: &Shape = &Shape::Object(&[Field::must("referanse", FIL)]);
const MED_TITTEL: &Shape =
    &Shape::List(&Shape::Object(&[Field::must("tittel", TEXT), Field::must("referanse", FIL)]), 0);
const ETTERSPURT: &Shape = &Shape::List(
    &Shape::Object(&[
        Field::must("dokumenttype", TEXT),
        Field::may("tilleggsinformasjon", TEXT),
        Field::must("innsendelsesfrist", TIDSPUNKT),
        Field::may("dokumentreferanse", TEXT),
    ]),
    0,
);

const HENDELSER: &[(&str, &[Field])] = &[
    ("tildeltNavKontor", &[Field::must("navKontor", &Shape::Form(Form::Digits(4)))]),
    (
        "soknadsStatus",
        &[Field::must(
            "status",
            &Shape::Code(&["MOTTATT", "UNDER_BEHANDLING", "FERDIGBEHANDLET", "BEHANDLES_IKKE"]),
        )],
    ),
    (
        "vedtakFattet",
        &[
            Field::must("saksreferanse", TEXT),
            Field::may("utfall", &Shape::Code(super::koder::VEDTAKSUTFALL)),
            Field::must("vedtaksfil", MED_FIL),
            Field::may("vedlegg", MED_TITTEL),
        ],
    ),
    (
        "dokumentasjonEtterspurt",
        &[
            Field::may("forvaltningsbrev", MED_FIL),
            Field::may("vedlegg", MED_TITTEL),
            Field::must("dokumenter", ETTERSPURT),
        ],
    ),
    ("forelopigSvar", &[Field::must("forvaltningsbrev", MED_FIL), Field::may("vedlegg", MED_TITTEL)]),
    (
        "saksStatus",
        &[
            Field::must("referanse", TEXT),
            Field::may("tittel", TEXT),
            Field::may(
                "status",
                &Shape::Code(&["UNDER_BEHANDLING", "IKKE_INNSYN", "BEHANDLES_IKKE", "FEILREGISTRERT"]),
            ),
        ],
    ),
    (
        "utbetaling",
        &[
            Field::must("utbetalingsreferanse", TEXT),
            Field::may("saksreferanse", TEXT),
            Field::may("rammevedtaksreferanse", TEXT),
            Field::may("status", &Shape::Code(&["PLANLAGT_UTBETALING", "UTBETALT", "STOPPET", "ANNULLERT"])),
            Field::may("belop", &Shape::Number),
            Field::may("beskrivelse", TEXT),
            Field::may("forfallsdato", DATO),
            Field::may("utbetalingsdato", DATO),
            Field::may("fom", DATO),
            Field::may("tom", DATO),
            Field::may("annenMottaker", &Shape::Flag),
            Field::may("mottaker", TEXT),
            Field::may("kontonummer", &Shape::Form(Form::Digits(11))),
            Field::may("utbetalingsmetode", TEXT),
        ],
    ),
    (
        "vilkar",
        &[
            Field::must("vilkarreferanse", TEXT),
            Field::may("saksreferanse", TEXT),
            Field::may("utbetalingsreferanse", TEXTS),
            Field::may("tittel", TEXT),
            Field::may("beskrivelse", TEXT),
            Field::may("status", &Shape::Code(&["RELEVANT", "ANNULLERT", "OPPFYLT", "IKKE_OPPFYLT"])),
        ],
    ),
    (
        "dokumentasjonkrav",
        &[
            Field::must("dokumentasjonkravreferanse", TEXT),
            Field::may("saksreferanse", TEXT),
            Field::may("utbetalingsreferanse", TEXTS),
            Field::may("tittel", TEXT),
            Field::may("beskrivelse", TEXT),
            Field::may("frist", TIDSPUNKT),
            Field::may(
                "status",
                &Shape::Code(&["RELEVANT", "LEVERT_TIDLIGERE", "ANNULLERT", "OPPFYLT", "IKKE_OPPFYLT"]),
            ),
        ],
    ),
    (
        "rammevedtak",
        &[
            Field::must("rammevedtaksreferanse", TEXT),
            Field::may("saksreferanse", TEXT),
            Field::may("beskrivelse", TEXT),
            Field::may("belop", &Shape::Number),
            Field::may("fom", DATO),
            Field::may("tom", DATO),
        ],
    ),
];

const KLAGEHENDELSER: &[(&str, &[Field])] = &[
    ("klageStatus", &[Field::must("status", &Shape::Code(super::koder::KLAGESTATUS))]),
    (
        "klageUtfall",
        &[
            Field::must("saksreferanse", TEXT),
            Field::must("klageUtfall", &Shape::Code(super::koder::KLAGEUTFALL)),
        ],
    ),
    (
        "saksfremlegg",
        &[
            Field::may("saksreferanse", TEXT),
            Field::may("dokumentasjonsreferanse", MED_FIL),
            Field::may("kommentarfrist", &Shape::Form(Form::DateTime)),
        ],
    ),
    ("statsforvalterUtfall", &[Field::may("utfall", &Shape::Code(super::koder::STATSFORVALTERUTFALL))]),
    (
        "klagedokumentasjon",
        &[
            Field::may("forvaltningsbrev", MED_FIL),
            Field::may("vedlegg", MED_TITTEL),
            Field::must("dokumenter", ETTERSPURT),
            Field::may("status", &Shape::Code(&["levert_tidligere", "relevant"])),
        ],
    ),
];
