//! Bygger en oversendelse av vanlige data, slik et fagsystem har dem, og får vite alt som er galt på én gang.
//!
//! ```sh
//! cargo run -p klagesak --example bygg_oversendelse              # skriver meldingen
//! cargo run -p klagesak --example bygg_oversendelse -- --feil    # tre feil i saken, og tre funn
//! ```

#![allow(missing_docs, unreachable_pub, clippy::print_stdout)]

// ANCHOR: bruk
use chrono::NaiveDate;
use klagesak::verdi::{Sha256, Tidspunkt, Uuid};
use klagesak::{BuildError, Built, Language, Options, build};
use serde_json::{Value, json};
// ANCHOR_END: bruk

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

// ANCHOR: sak
/// En klagesak slik den kan ligge i et fagsystem: tekst, datoer, øre, UUID-er og sjekksummer.
pub struct Sak {
    pub id: uuid::Uuid,
    pub saksnummer: String,
    pub foedselsnummer: String,
    pub fornavn: String,
    pub etternavn: String,
    pub vedtaksdato: NaiveDate,
    pub kom_frem: NaiveDate,
    pub soekt_oere: i64,
    pub innvilget_oere: i64,
    pub klagedato: NaiveDate,
    pub mottatt: NaiveDate,
    pub klagefrist: NaiveDate,
    pub anfoersel: String,
    pub vurdering: String,
    pub dokumenter: Vec<Fil>,
}

/// Et dokument i saken.
pub struct Fil {
    pub id: uuid::Uuid,
    pub tittel: String,
    pub slag: &'static str,
    pub retning: &'static str,
    pub dato: NaiveDate,
    pub filnavn: String,
    pub stoerrelse: u64,
    pub sha256: [u8; 32],
}
// ANCHOR_END: sak

// ANCHOR: dokumenter
/// Innholdslisten: en linje for hvert dokument, med filnavn, størrelse og sjekksum.
fn dokumenter(sak: &Sak) -> Vec<Value> {
    let linje = |(fil, nummer): (&Fil, u64)| {
        json!({
            "dokumentId": Uuid::from(fil.id),
            "nummer": nummer,
            "tittel": fil.tittel, // uten navn og nummer på personer
            "type": fil.slag,
            "dato": fil.dato,
            "retning": fil.retning,
            "filnavn": fil.filnavn,
            "mimetype": "application/pdf",
            "stoerrelse": fil.stoerrelse,
            "sha256": Sha256::from(fil.sha256),
            "variantformat": "ARKIV",
            "partsinnsyn": { "unntatt": false },
        })
    };
    sak.dokumenter.iter().zip(1..).map(linje).collect()
}
// ANCHOR_END: dokumenter

// ANCHOR: innhold
/// Beløp er tekst med to desimaler, aldri et JSON-tall.
fn beloep(oere: i64) -> String {
    let (fortegn, oere) = (if oere < 0 { "-" } else { "" }, oere.unsigned_abs());
    format!("{fortegn}{}.{:02}", oere / 100, oere % 100)
}

/// Det meldingen handler om. Navnene er de samme som i skjemaet.
fn innhold(sak: &Sak) -> Value {
    let [_, fremstilling, klage, vedtak, soeknad] =
        [0, 1, 2, 3, 4].map(|i| sak.dokumenter.get(i).map(|fil| Uuid::from(fil.id)));
    let vedtak_id = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03";
    let sotjl_18 = json!({ "lov": "SOTJL", "paragraf": "18" });
    json!({
        "prioritet": { "hastesak": false },
        "parter": [{
            "partId": "part-1",
            "roller": ["SAKEN_GJELDER", "KLAGER"],
            "person": {
                "identifikator": { "type": "FOEDSELSNUMMER", "verdi": sak.foedselsnummer },
                "navn": { "fornavn": sak.fornavn, "etternavn": sak.etternavn },
                "adressebeskyttelse": "UGRADERT",
            },
        }],
        "vedtak": [{
            "vedtakId": vedtak_id,
            "dato": sak.vedtaksdato,
            "type": "ENKELTVEDTAK",
            "utfall": "AVSLAATT",
            // Klagefristen løper fra dagen underretningen kom frem.
            "underretninger": [{ "kommetFrem": sak.kom_frem, "maate": "DIGITAL", "klageadgangOpplyst": true }],
            "ytelser": [{
                "hjemmel": sotjl_18,
                "betegnelse": "Livsopphold",
                "soektBeloep": beloep(sak.soekt_oere),
                "innvilgetBeloep": beloep(sak.innvilget_oere),
            }],
            "dokumentId": vedtak,
        }],
        "klage": {
            // Én linje for hver gang det er klaget.
            "fremsettelser": [{ "fremsattDato": sak.klagedato, "mottattDato": sak.mottatt, "kanal": "DIGITAL" }],
            "gjelderVedtak": [vedtak_id],
            "klagepunkter": [{ "nummer": 1, "anfoersel": sak.anfoersel }],
            "frister": [{ "fristdato": sak.klagefrist, "rettidig": sak.klagedato <= sak.klagefrist }],
            "dokumentId": klage,
        },
        "foersteinstans": {
            "utfall": [{ "utfall": "OPPRETTHOLDT" }],
            "dato": "2026-04-14",
            "begrunnelse": "Inntekten er kontrollert mot kontoutskrift og lønnsslipp.",
            "saksbehandler": { "navn": "Saksbehandler Eksempel" },
            "beslutter": { "navn": "Leder Eksempel" },
        },
        "saksfremstilling": {
            "dokumentId": fremstilling,
            "dato": "2026-04-14",
            "sammendrag": "Søknad om livsopphold ble avslått. Vedtaket opprettholdes.",
            "kronologi": [
                { "dato": "2026-02-16", "hendelse": "Søknad mottatt.", "dokumentIder": [soeknad] },
                { "dato": sak.vedtaksdato, "hendelse": "Vedtak om avslag." },
                { "dato": sak.mottatt, "hendelse": "Klage mottatt." },
            ],
            // Hvert klagepunkt får sitt svar.
            "vurderinger": [{ "klagepunkt": 1, "vurdering": sak.vurdering, "hjemler": [sotjl_18] }],
            "barn": { "beroert": false },
            "forelagt": [{ "dato": "2026-04-14", "kommentarfrist": "2026-04-28" }],
        },
        "dokumenter": dokumenter(sak),
        "andreUbehandledeKlager": { "finnes": false },
        "kontakter": [
            { "rolle": "SAKSBEHANDLER", "navn": "Saksbehandler Eksempel", "telefon": "55 00 00 01" },
            { "rolle": "LEDER", "navn": "Leder Eksempel", "telefon": "55 00 00 02" },
        ],
        "skjerming": {
            "hjemler": ["OFFL_13", "FVL_1967_13", "SOTJL_44"],
            "offentligTittel": "Klagesak etter sosialtjenesteloven",
        },
    })
}
// ANCHOR_END: innhold

// ANCHOR: melding
/// Hele meldingen. Hodet er likt på alle meldingstyper.
fn melding(sak: &Sak) -> Value {
    json!({
        "meldingstype": "klagesak.oversendelse",
        "versjon": "1.0",
        "meldingId": "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01", // ny for hver melding
        "klagesakId": Uuid::from(sak.id), // følger saken til slutten
        "opprettet": "2026-04-21T10:15:00+02:00",
        "miljoe": "TEST",
        "profil": "OEKONOMISK_SOSIALHJELP",
        "lovgrunnlag": "FVL_1967",
        "avsender": {
            "organisasjonsnummer": "310999008",
            "navn": "Nav Eksempel",
            "rolle": "NAV_KONTOR",
            "navKontor": { "enhetsnummer": "1199", "kommunenummer": "1103" },
        },
        "mottaker": {
            "organisasjonsnummer": "974763230",
            "navn": "Statsforvaltaren i Rogaland",
            "rolle": "STATSFORVALTER",
        },
        "system": { "navn": "Eksempelsystem", "leverandoer": "Eksempel AS", "versjon": "1.0.0" },
        "referanser": { "navFagsak": { "system": "Eksempelsystem", "saksnummer": sak.saksnummer } },
        "innhold": innhold(sak),
    })
}
// ANCHOR_END: melding

// ANCHOR: bygg
/// Meldingen som kan sendes, eller en rapport med alt som må rettes.
pub fn bygg(sak: &Sak, naa: Tidspunkt) -> Result<Built, BuildError> {
    build(&melding(sak), &Options::new(naa)) // klokken er deres, ikke bibliotekets
}

/// Det saksbehandleren får se: feltet, hva som er galt, og hva som må gjøres.
pub fn funn(feil: &BuildError) -> Vec<String> {
    let BuildError::Invalid(rapport) = feil else { return vec![feil.to_string()] };
    let rapport = rapport.render(Language::Nb);
    rapport
        .funn
        .iter()
        .map(|funn| format!("{} {}: {} {}", funn.regel, funn.sti, funn.melding, funn.tiltak))
        .collect()
}
// ANCHOR_END: bygg

/// En sak der alle personer og numre er oppdiktet.
pub fn sak() -> Resultat<Sak> {
    let fil = |nummer: u8, tittel: &str, slag, retning, dato: &str, stoerrelse| -> Resultat<Fil> {
        let navn = tittel.split(' ').next().unwrap_or_default().to_lowercase().replace('ø', "oe");
        Ok(Fil {
            id: format!("a0000000-0000-4000-8000-{nummer:012}").parse()?,
            tittel: tittel.to_owned(),
            slag,
            retning,
            dato: dato.parse()?,
            filnavn: format!("{nummer:02}-{navn}.pdf"),
            stoerrelse,
            sha256: [nummer; 32], // regnes ut av filen
        })
    };
    Ok(Sak {
        id: "9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b02".parse()?,
        saksnummer: "2026-0117".to_owned(),
        foedselsnummer: "15838510156".to_owned(),
        fornavn: "Prøve".to_owned(),
        etternavn: "Syntetisk".to_owned(),
        vedtaksdato: "2026-03-02".parse()?,
        kom_frem: "2026-03-04".parse()?,
        soekt_oere: 735_000,
        innvilget_oere: 0,
        klagedato: "2026-03-16".parse()?,
        mottatt: "2026-03-17".parse()?,
        klagefrist: "2026-03-25".parse()?,
        anfoersel: "Inntekten er regnet for høyt.".to_owned(),
        vurdering: "Utbetalingen står på kontoutskriften og er riktig regnet med.".to_owned(),
        dokumenter: vec![
            fil(1, "Oversendelsesbrev", "OVERSENDELSESBREV", "UT", "2026-04-21", 41_200)?,
            fil(2, "Saksfremstilling", "SAKSFREMSTILLING", "UT", "2026-04-14", 88_120)?,
            fil(3, "Klage", "KLAGE", "INN", "2026-03-16", 30_544)?,
            fil(4, "Vedtak om avslag", "VEDTAK", "UT", "2026-03-02", 52_011)?,
            fil(5, "Søknad", "SOEKNAD", "INN", "2026-02-16", 120_331)?,
        ],
    })
}

/// Den samme saken med tre feil: et beløp under null, en tom anførsel og en tittel som er for lang.
pub fn sak_med_feil() -> Resultat<Sak> {
    let mut sak = sak()?;
    sak.soekt_oere = -1;
    sak.anfoersel.clear();
    if let Some(vedtak) = sak.dokumenter.get_mut(3) {
        vedtak.tittel = "Vedtak om avslag på søknad om livsopphold ".repeat(5);
    }
    Ok(sak)
}

fn main() -> Resultat<()> {
    run(std::env::args().any(|valg| valg == "--feil"))
}

pub fn run(feil: bool) -> Resultat<()> {
    let sak = if feil { sak_med_feil()? } else { sak()? };
    match bygg(&sak, "2026-04-21T10:20:00+02:00".parse()?) {
        Ok(bygd) => println!("{}", String::from_utf8(bygd.bytes)?),
        Err(feil) => funn(&feil).iter().for_each(|linje| println!("{linje}")),
    }
    Ok(())
}
