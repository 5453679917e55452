//! Held against the official schemas and samples, by another implementation of JSON Schema.

use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use klagesak_convert::Error;
use klagesak_convert::digisos::{from_klage, from_soker};
use klagesak_core::Limits;
use klagesak_syntetisk::{Chance, mutate};
use serde_json::{Value, json};

use super::support::{
    a_klage, bytes, convert, convert_into, files, found, klage_json, official, oversendelser, saker, soker,
};

struct Official {
    schemas: Schemas,
    schema: SchemaIndex,
}

impl Official {
    fn new(folder: &Path, file: &str) -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        let path = folder.canonicalize().unwrap().join(file);
        let schema = compiler.compile(path.to_str().unwrap(), &mut schemas).unwrap();
        Self { schemas, schema }
    }

    fn complaint(&self, value: &Value) -> String {
        self.schemas.validate(value, self.schema).err().map_or_else(String::new, |error| format!("{error:#}"))
    }

    fn accepts(&self, value: &Value) -> bool {
        self.schemas.validate(value, self.schema).is_ok()
    }
}

#[test]
fn today_and_the_last_schema_with_klage_events_accept_every_file_we_make() {
    let (Some(today), Some(last)) = (official("digisos"), official("digisos-klagehendelser-slettet")) else {
        return;
    };
    let today = Official::new(&today, "digisos/soker/digisos-soker.json");
    let last = Official::new(&last, "digisos/soker/digisos-soker.json");
    for case in saker(300) {
        for conversion in [convert(&case), convert_into(&case, None, &files(&case)).unwrap()] {
            let file = soker(&conversion);
            assert!(today.accepts(&file) && last.accepts(&file));
        }
    }
    // Today's schema tolerates klager and looks at nothing in it; the last one looks. Neither takes an unknown event among those
    // of the application.
    let mut file = soker(&convert(&saker(1).next().unwrap()));
    file["klager"][0]["hendelser"][0]["status"] = "FINNES_IKKE".into();
    assert!(today.accepts(&file) && !last.accepts(&file));
    file["hendelser"][0] = json!({ "type": "klageStatus", "hendelsestidspunkt": "2026-01-01T00:00:00.000Z", "status": "MOTTATT" });
    assert!(!today.accepts(&file));
}

/// Our reader of a file and the official schema say the same, of files as they should be and of files with one thing or two
/// changed. Gives how many were accepted and refused.
fn agree(
    schema: &Official,
    files: impl Iterator<Item = Value>,
    reads: impl Fn(&[u8]) -> Result<(), Error>,
) -> (usize, usize) {
    let (mut accepted, mut refused) = (0, 0);
    for (number, file) in (0..).zip(files) {
        let chance = &mut Chance::new(11, number);
        for changes in 0..6 {
            let file = (0..changes.min(2)).fold(file.clone(), |file, _| mutate(&file, chance));
            let ours = reads(&bytes(&file));
            if let Err(error) = &ours {
                assert!(!error.findings().is_empty());
            }
            assert_eq!(
                ours.is_ok(),
                schema.accepts(&file),
                "we say {:?}, they say {}",
                ours.as_ref().map_err(|e| found(e.findings())),
                schema.complaint(&file)
            );
            if ours.is_ok() { accepted += 1 } else { refused += 1 }
        }
    }
    (accepted, refused)
}

#[test]
fn our_readers_and_the_official_schemas_accept_the_same_files() {
    let (Some(today), Some(last)) = (official("digisos"), official("digisos-klagehendelser-slettet")) else {
        return;
    };
    let limits = Limits::default();
    let klage = Official::new(&today, "klage/klage.json");
    let klager = oversendelser(200).map(|sak| klage_json(&sak));
    let counts = agree(&klage, klager, |bytes| from_klage(bytes, None, &limits).map(drop));
    assert!(counts.0 > 250 && counts.1 > 250, "{counts:?}");

    let vedlegg = Official::new(&today, "vedlegg/vedleggSpesifikasjon.json");
    let list = json!({ "vedlegg": [
        { "type": "faktura", "tilleggsinfo": "strom", "status": "LastetOpp", "hendelseType": "soknad",
          "hendelseReferanse": "r", "klageId": "k", "filer": [{ "filnavn": "a.pdf", "sha512": "ab" }, {}] },
        {},
    ]});
    let a_klage = bytes(&a_klage());
    let counts = agree(&vedlegg, std::iter::repeat_n(list, 200), |bytes| {
        from_klage(&a_klage, Some(bytes), &limits).map(drop)
    });
    assert!(counts.0 > 250 && counts.1 > 250, "{counts:?}");

    // Of the whole file, the schema that had klage events, since the other does not look at them.
    let soker_schema = Official::new(&last, "digisos/soker/digisos-soker.json");
    let whole = saker(150)
        .map(|case| soker(&convert_into(&case, None, &files(&case)).unwrap()))
        .chain(std::iter::repeat_n(every_event(), 150));
    let counts = agree(&soker_schema, whole, |bytes| from_soker(bytes, &limits).map(drop));
    assert!(counts.0 > 250 && counts.1 > 250, "{counts:?}");
}

/// One of each event of an application, with every field.
fn every_event() -> Value {
    let (time, fil) = (
        "2018-10-04T13:37:00.134Z",
        json!({ "type": "dokumentlager", "id": "12345678-9abc-def0-1234-56789abcdef0" }),
    );
    let brev = json!({ "referanse": fil });
    let vedlegg = json!([{ "tittel": "t", "referanse": { "type": "svarut", "id": "12345678-9abc-def0-1234-56789abcdef0", "nr": 1 } }]);
    let asked = json!([{ "dokumenttype": "d", "tilleggsinformasjon": "t", "innsendelsesfrist": time, "dokumentreferanse": "r" }]);
    let mut hendelser = json!([
        { "type": "soknadsStatus", "status": "MOTTATT" },
        { "type": "tildeltNavKontor", "navKontor": "0314" },
        { "type": "saksStatus", "referanse": "SAK1", "tittel": "t", "status": "UNDER_BEHANDLING" },
        { "type": "vedtakFattet", "saksreferanse": "SAK1", "utfall": "AVSLATT", "vedtaksfil": brev, "vedlegg": vedlegg },
        { "type": "forelopigSvar", "forvaltningsbrev": brev, "vedlegg": vedlegg },
        { "type": "dokumentasjonEtterspurt", "forvaltningsbrev": brev, "vedlegg": vedlegg, "dokumenter": asked },
        { "type": "dokumentasjonkrav", "dokumentasjonkravreferanse": "d", "saksreferanse": "SAK1", "utbetalingsreferanse": ["u"],
          "tittel": "t", "beskrivelse": "b", "frist": time, "status": "RELEVANT" },
        { "type": "vilkar", "vilkarreferanse": "v", "saksreferanse": "SAK1", "utbetalingsreferanse": ["u"], "tittel": "t",
          "beskrivelse": "b", "status": "OPPFYLT" },
        { "type": "utbetaling", "utbetalingsreferanse": "u", "saksreferanse": "SAK1", "rammevedtaksreferanse": "r",
          "status": "UTBETALT", "belop": 1.5, "beskrivelse": "b", "forfallsdato": "2018-10-04", "utbetalingsdato": "2018-10-04",
          "fom": "2018-10-04", "tom": "2018-10-04", "annenMottaker": false, "mottaker": "m", "kontonummer": "12345678903",
          "utbetalingsmetode": "u" },
        { "type": "rammevedtak", "rammevedtaksreferanse": "r", "saksreferanse": "SAK1", "beskrivelse": "b", "belop": 1,
          "fom": "2018-10-04", "tom": "2018-10-04" },
    ]);
    for event in hendelser.as_array_mut().unwrap() {
        event["hendelsestidspunkt"] = time.into();
    }
    json!({ "version": "1.0.0-a+b", "avsender": { "systemnavn": "s", "systemversjon": "1" }, "hendelser": hendelser })
}

#[test]
fn samples_are_read_or_refused_with_a_precise_finding() {
    let Some(folder) = official("../samples") else { return };
    let read = |file: &str| fs::read(folder.join(file)).unwrap();
    for file in ["komplett", "minimal", "kan-ha-nye-felter"] {
        let drafts = from_soker(&read(&format!("digisos-soker/{file}.json")), &Limits::default()).unwrap();
        assert!(drafts.is_empty(), "today's files have no klager");
    }
    let Err(error) = from_soker(&read("digisos-soker/feil-mangler-hendelser.json"), &Limits::default())
    else {
        panic!()
    };
    assert_eq!(found(error.findings()), [("KO-KILDE-002", "/hendelser")]);

    let klage = bytes(&a_klage());
    let draft = from_klage(&klage, Some(&read("vedlegg/gyldig_komplett.json")), &Limits::default()).unwrap();
    assert_eq!(draft.message["innhold"]["dokumenter"].as_array().unwrap().len(), 5);
    let draft = from_klage(&klage, Some(&read("vedlegg/gyldig_standard.json")), &Limits::default()).unwrap();
    assert_eq!(draft.message["innhold"]["dokumenter"].as_array().unwrap().len(), 6);
    let wrong = read("vedlegg/ikkegyldig_ugyldigfil.json");
    let Err(error) = from_klage(&klage, Some(&wrong), &Limits::default()) else { panic!() };
    let expected = [("KO-KILDE-003", "/vedlegg/0/filer/0"), ("KO-KILDE-003", "/vedlegg/0/filer/1")];
    assert_eq!(found(error.findings()), expected);
}
