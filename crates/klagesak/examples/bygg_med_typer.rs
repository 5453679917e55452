//! Bygger en oversendelse med typene i biblioteket: et felt som må være med og mangler, kompilerer ikke, og en verdi som ikke kan stå
//! i meldingen, gir en feil som sier hvilket felt den var til.
//!
//! ```sh
//! cargo run -p klagesak --example bygg_med_typer
//! ```

#![allow(missing_docs, unreachable_pub, clippy::print_stdout)]

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

// ANCHOR: bruk
use klagesak::kodeverk::*;
use klagesak::melding::*;
use klagesak::verdi::*;
use klagesak::{Language, Options, validate, write};
// ANCHOR_END: bruk

// ANCHOR: part
pub fn klager(foedselsnummer: &str, fornavn: &str, etternavn: &str) -> Result<Part, FieldError> {
    let navn = Personnavn::builder()
        .fornavn(fornavn.parse().at("person/navn/fornavn")?)
        .etternavn(etternavn.parse().at("person/navn/etternavn")?)
        .build();
    let person = Person::builder()
        // Kontrollsifrene prøves, og et D-nummer kjennes igjen.
        .identifikator(Personidentifikator::personnummer(foedselsnummer).at("person/identifikator/verdi")?)
        .navn(navn)
        .adressebeskyttelse(Adressebeskyttelse::Ugradert)
        .build();
    Ok(Part::builder()
        .part_id("part-1".parse()?)
        .roller([Partsrolle::SakenGjelder, Partsrolle::Klager].try_into()?)
        .person(person)
        .build())
}
// ANCHOR_END: part

fn sotjl_18() -> Result<Hjemmel, FieldError> {
    Ok(Hjemmel::builder().lov(Lov::Sotjl).paragraf("18".parse()?).build())
}

// ANCHOR: vedtak
fn vedtak(vedtak_id: Uuid, dokument_id: Uuid) -> Result<Vedtak, FieldError> {
    let livsopphold = Ytelse::builder()
        .hjemmel(sotjl_18()?)
        .betegnelse("Livsopphold".parse()?)
        .soekt_beloep(Beloep::from_oere(735_000)?)
        .innvilget_beloep(Beloep::from_oere(0)?)
        .build();
    let underretning = Underretning::builder()
        .kommet_frem("2026-03-04".parse()?) // klagefristen løper herfra
        .maate(Underretningsmaate::Digital)
        .klageadgang_opplyst(true)
        .build();
    Ok(Vedtak::builder()
        .vedtak_id(vedtak_id)
        .dato("2026-03-02".parse()?)
        .slag(Vedtakstype::Enkeltvedtak)
        .utfall(Vedtaksutfall::Avslaatt)
        .underretninger([underretning].try_into()?)
        .ytelser([livsopphold].try_into()?)
        .dokument_id(dokument_id)
        .build())
}
// ANCHOR_END: vedtak

// ANCHOR: klage
fn klage(vedtak_id: Uuid, dokument_id: Uuid) -> Result<Klage, FieldError> {
    let punkt = Klagepunkt::builder()
        .nummer(1.try_into()?)
        .anfoersel("Inntekten er regnet for høyt.".parse()?)
        .build();
    let fremsettelse = Fremsettelse::builder()
        .fremsatt_dato("2026-03-16".parse()?)
        .mottatt_dato("2026-03-17".parse()?)
        .kanal(Klagekanal::Digital)
        .build();
    let frist = Klagefrist::builder().fristdato("2026-03-25".parse()?).rettidig(true).build();
    Ok(Klage::builder()
        .fremsettelser([fremsettelse].try_into()?)
        .gjelder_vedtak([vedtak_id].try_into()?)
        .klagepunkter([punkt].try_into()?)
        .frister([frist].try_into()?)
        .dokument_id(dokument_id)
        .build())
}
// ANCHOR_END: klage

fn medarbeider(navn: &str) -> Result<Medarbeider, FieldError> {
    Ok(Medarbeider::builder().navn(navn.parse()?).build())
}

fn foersteinstans() -> Result<Foersteinstans, FieldError> {
    let opprettholdt = Foersteinstanslinje::builder().utfall(Foersteinstansutfall::Opprettholdt).build();
    Ok(Foersteinstans::builder()
        .utfall([opprettholdt].try_into()?)
        .dato("2026-04-14".parse()?)
        .begrunnelse("Inntekten er kontrollert mot kontoutskrift og lønnsslipp.".parse()?)
        .saksbehandler(medarbeider("Saksbehandler Eksempel")?)
        .beslutter(medarbeider("Leder Eksempel")?)
        .build())
}

fn saksfremstilling(dokument_id: Uuid, soeknad: Uuid) -> Result<Saksfremstilling, FieldError> {
    let hendelse = |dato: &str, hendelse: &str, dokumenter: Vec<Uuid>| {
        Ok::<_, FieldError>(
            Kronologipunkt::builder()
                .dato(dato.parse()?)
                .hendelse(hendelse.parse()?)
                .dokument_ider(dokumenter.try_into()?)
                .build(),
        )
    };
    let vurdering = Vurdering::builder()
        .klagepunkt(1.try_into()?)
        .vurdering("Utbetalingen står på kontoutskriften og er riktig regnet med.".parse()?)
        .hjemler([sotjl_18()?].try_into()?)
        .build();
    let forelagt =
        Forelagt::builder().dato("2026-04-14".parse()?).kommentarfrist("2026-04-28".parse()?).build();
    Ok(Saksfremstilling::builder()
        .dokument_id(dokument_id)
        .dato("2026-04-14".parse()?)
        .sammendrag("Søknad om livsopphold ble avslått. Vedtaket opprettholdes.".parse()?)
        .kronologi(
            [
                hendelse("2026-02-16", "Søknad mottatt.", vec![soeknad])?,
                hendelse("2026-03-02", "Vedtak om avslag.", vec![])?,
                hendelse("2026-03-17", "Klage mottatt.", vec![])?,
            ]
            .try_into()?,
        )
        .vurderinger([vurdering].try_into()?)
        .barn(Barn::builder().beroert(false).build())
        .forelagt([forelagt].try_into()?)
        .build())
}

// ANCHOR: dokument
fn dokument(
    nummer: usize,
    tittel: &str,
    slag: Dokumenttype,
    dato: &str,
    retning: Retning,
    filnavn: &str,
    stoerrelse: u64,
) -> Result<Dokument, FieldError> {
    Ok(Dokument::builder()
        .dokument_id(dokument_id(nummer)?)
        .nummer(nummer.try_into()?)
        .tittel(tittel.parse().at("tittel")?) // uten navn og nummer på personer
        .slag(slag)
        .dato(dato.parse()?)
        .retning(retning)
        .filnavn(filnavn.parse().at("filnavn")?)
        .mimetype(Mimetype::Pdf)
        .stoerrelse(stoerrelse.try_into()?)
        .sha256(Sha256::from([0x11; 32])) // regnes ut av filen
        .variantformat(Variantformat::Arkiv)
        .partsinnsyn(Partsinnsyn::builder().unntatt(false).build())
        .build())
}
// ANCHOR_END: dokument

fn dokument_id(nummer: usize) -> Result<Uuid, FieldError> {
    Ok(format!("a0000000-0000-4000-8000-{nummer:012}").parse()?)
}

// ANCHOR: dokumenter
/// Feilen i et dokument får dokumentets plass foran seg: `dokumenter/3/tittel`.
fn dokumenter() -> Result<Dokumentliste, FieldError> {
    use Dokumenttype::{Klage, Oversendelsesbrev, Saksfremstilling, Soeknad, Vedtak};
    use Retning::{Inn, Ut};
    let filer = [
        ("Oversendelsesbrev", Oversendelsesbrev, "2026-04-21", Ut, "01-oversendelsesbrev.pdf", 41_200),
        ("Saksfremstilling", Saksfremstilling, "2026-04-14", Ut, "02-saksfremstilling.pdf", 88_120),
        ("Klage", Klage, "2026-03-16", Inn, "03-klage.pdf", 30_544),
        ("Vedtak om avslag", Vedtak, "2026-03-02", Ut, "04-vedtak.pdf", 52_011),
        ("Søknad", Soeknad, "2026-02-16", Inn, "05-soeknad.pdf", 120_331),
    ];
    let dokumenter = filer.into_iter().enumerate().map(|(plass, fil)| {
        let (tittel, slag, dato, retning, filnavn, stoerrelse) = fil;
        dokument(plass + 1, tittel, slag, dato, retning, filnavn, stoerrelse).at(plass).at("dokumenter")
    });
    Ok(dokumenter.collect::<Result<Vec<_>, _>>()?.try_into()?)
}
// ANCHOR_END: dokumenter

// ANCHOR: innhold
pub fn innhold() -> Result<Oversendelse, FieldError> {
    let vedtak_id = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03".parse()?;
    Ok(Oversendelse::builder()
        .prioritet(Prioritet::builder().hastesak(false).build())
        .parter([klager("15838510156", "Prøve", "Syntetisk").at("parter/0")?].try_into()?)
        .vedtak([vedtak(vedtak_id, dokument_id(4)?).at("vedtak/0")?].try_into()?)
        .klage(klage(vedtak_id, dokument_id(3)?).at("klage")?)
        .foersteinstans(foersteinstans()?)
        .saksfremstilling(saksfremstilling(dokument_id(2)?, dokument_id(5)?)?)
        .dokumenter(dokumenter()?)
        .andre_ubehandlede_klager(AndreKlager::builder().finnes(false).build())
        .kontakter(kontakter()?)
        .skjerming(skjerming()?)
        .build())
}
// ANCHOR_END: innhold

fn kontakter() -> Result<Kontaktliste, FieldError> {
    let kontakt = |rolle, navn: &str, telefon: &str| {
        Ok::<_, FieldError>(
            Kontakt::builder().rolle(rolle).navn(navn.parse()?).telefon(telefon.parse()?).build(),
        )
    };
    Ok([
        kontakt(Kontaktrolle::Saksbehandler, "Saksbehandler Eksempel", "55 00 00 01")?,
        kontakt(Kontaktrolle::Leder, "Leder Eksempel", "55 00 00 02")?,
    ]
    .try_into()?)
}

fn skjerming() -> Result<Skjerming, FieldError> {
    use Skjermingshjemmel::{Fvl1967P13, Offl13, Sotjl44};
    Ok(Skjerming::builder()
        .hjemler([Offl13, Fvl1967P13, Sotjl44].try_into()?)
        .offentlig_tittel("Klagesak etter sosialtjenesteloven".parse()?)
        .build())
}

// ANCHOR: hode
pub fn melding(innhold: Oversendelse) -> Result<Konvolutt<Oversendelse>, FieldError> {
    let kontor = NavKontor::builder().enhetsnummer("1199".parse()?).kommunenummer("1103".parse()?).build();
    Ok(Konvolutt::builder()
        .melding_id("5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01".parse()?) // ny for hver melding
        .klagesak_id("9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b02".parse()?) // følger saken til slutten
        .opprettet("2026-04-21T10:15:00+02:00".parse()?)
        .miljoe(Miljoe::Test)
        .profil(Profil::OekonomiskSosialhjelp)
        .lovgrunnlag(Lovgrunnlag::Fvl1967)
        .avsender(
            Virksomhet::builder()
                .organisasjonsnummer("310999008".parse()?)
                .navn("Nav Eksempel".parse()?)
                .rolle(Virksomhetsrolle::NavKontor)
                .nav_kontor(kontor)
                .build(),
        )
        .mottaker(
            Virksomhet::builder()
                .organisasjonsnummer("974763230".parse()?)
                .navn("Statsforvaltaren i Rogaland".parse()?)
                .rolle(Virksomhetsrolle::Statsforvalter)
                .build(),
        )
        .system(
            Avsendersystem::builder()
                .navn("Eksempelsystem".parse()?)
                .leverandoer("Eksempel AS".parse()?)
                .versjon("1.0.0".parse()?)
                .build(),
        )
        .referanser(
            Referanser::builder()
                .nav_fagsak(
                    NavFagsak::builder()
                        .system("Eksempelsystem".parse()?)
                        .saksnummer("2026-0117".parse()?)
                        .build(),
                )
                .build(),
        )
        .innhold(innhold)
        .build())
}
// ANCHOR_END: hode

// ANCHOR: kontroller
/// Gir bytene som kan sendes, eller det som må rettes først.
pub fn klar_til_sending(melding: &Konvolutt<Oversendelse>, naa: Tidspunkt) -> Result<Vec<u8>, Vec<String>> {
    let bytes = write(melding).map_err(|feil| vec![feil.to_string()])?;
    let rapport = validate(&bytes, &Options::new(naa));
    if rapport.valid() {
        return Ok(bytes);
    }
    let funn = rapport.render(Language::Nb).funn;
    Err(funn.into_iter().map(|funn| format!("{} {}: {}", funn.regel, funn.sti, funn.melding)).collect())
}
// ANCHOR_END: kontroller

fn main() -> Resultat<()> {
    let melding = melding(innhold().at("innhold")?)?;
    match klar_til_sending(&melding, "2026-04-21T10:20:00+02:00".parse()?) {
        Ok(bytes) => println!("{}", String::from_utf8(bytes)?),
        Err(funn) => println!("{}", funn.join("\n")),
    }
    Ok(())
}
