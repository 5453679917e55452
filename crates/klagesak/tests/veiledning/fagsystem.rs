//! For those who make a fagsystem: a message from the data of a case, checked before it is sent, and the answer read.

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

// ANCHOR: bruk
use klagesak::kodeverk::*;
use klagesak::melding::*;
use klagesak::verdi::*;
use klagesak::{Language, Options, read, validate, write};
// ANCHOR_END: bruk

// ANCHOR: part
fn klager(foedselsnummer: &str, fornavn: &str, etternavn: &str) -> Result<Part, ValueError> {
    let person = Person::builder()
        .identifikator(
            Personidentifikator::builder()
                .slag(Identifikatortype::Foedselsnummer)
                .verdi(PersonidentifikatorVerdi::from_wire(foedselsnummer)?)
                .build(),
        )
        .navn(Personnavn::builder().fornavn(fornavn.try_into()?).etternavn(etternavn.try_into()?).build())
        .adressebeskyttelse(Adressebeskyttelse::Ugradert)
        .build();
    Ok(Part::builder()
        .part_id(LokalId::from_wire("part-1")?)
        .roller(Mengde::new(vec![Partsrolle::SakenGjelder, Partsrolle::Klager])?)
        .person(person)
        .build())
}
// ANCHOR_END: part

fn sotjl_18() -> Result<Hjemmel, ValueError> {
    Ok(Hjemmel::builder().lov(Lov::Sotjl).paragraf(Paragraf::from_wire("18")?).build())
}

// ANCHOR: vedtak
fn vedtak(vedtak_id: Uuid, dokument_id: Uuid) -> Result<Vedtak, ValueError> {
    let livsopphold = Ytelse::builder()
        .hjemmel(sotjl_18()?)
        .betegnelse("Livsopphold".try_into()?)
        .soekt_beloep(Beloep::new(7350, 0)?)
        .innvilget_beloep(Beloep::new(0, 0)?)
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
        .underretning(underretning)
        .ytelser(Liste::new(vec![livsopphold])?)
        .dokument_id(dokument_id)
        .build())
}
// ANCHOR_END: vedtak

// ANCHOR: klage
fn klage(vedtak_id: Uuid, dokument_id: Uuid) -> Result<Klage, ValueError> {
    let punkt = Klagepunkt::builder()
        .nummer(Heltall::new(1)?)
        .anfoersel("Inntekten er regnet for høyt.".try_into()?)
        .build();
    Ok(Klage::builder()
        .fremsatt_dato("2026-03-16".parse()?)
        .mottatt_dato("2026-03-17".parse()?)
        .kanal(Klagekanal::Digital)
        .gjelder_vedtak(Mengde::new(vec![vedtak_id])?)
        .klagepunkter(Liste::new(vec![punkt])?)
        .frist(Klagefrist::builder().fristdato("2026-03-25".parse()?).rettidig(true).build())
        .dokument_id(dokument_id)
        .build())
}
// ANCHOR_END: klage

fn medarbeider(navn: &str) -> Result<Medarbeider, ValueError> {
    Ok(Medarbeider::builder().navn(navn.try_into()?).build())
}

fn foersteinstans() -> Result<Foersteinstans, ValueError> {
    Ok(Foersteinstans::builder()
        .utfall(Foersteinstansutfall::Opprettholdt)
        .dato("2026-04-14".parse()?)
        .begrunnelse("Inntekten er kontrollert mot kontoutskrift og lønnsslipp.".try_into()?)
        .saksbehandler(medarbeider("Saksbehandler Eksempel")?)
        .beslutter(medarbeider("Leder Eksempel")?)
        .build())
}

fn saksfremstilling(dokument_id: Uuid, soeknad: Uuid) -> Result<Saksfremstilling, ValueError> {
    let hendelse = |dato: &str, hendelse: &str, dokumenter: Vec<Uuid>| {
        Ok::<_, ValueError>(
            Kronologipunkt::builder()
                .dato(dato.parse()?)
                .hendelse(hendelse.try_into()?)
                .dokument_ider(Mengde::new(dokumenter)?)
                .build(),
        )
    };
    let vurdering = Vurdering::builder()
        .klagepunkt(Heltall::new(1)?)
        .vurdering("Utbetalingen står på kontoutskriften og er riktig regnet med.".try_into()?)
        .hjemler(Liste::new(vec![sotjl_18()?])?)
        .build();
    let forelagt =
        Forelagt::builder().dato("2026-04-14".parse()?).kommentarfrist("2026-04-28".parse()?).build();
    Ok(Saksfremstilling::builder()
        .dokument_id(dokument_id)
        .dato("2026-04-14".parse()?)
        .sammendrag("Søknad om livsopphold ble avslått. Vedtaket opprettholdes.".try_into()?)
        .kronologi(Liste::new(vec![
            hendelse("2026-02-16", "Søknad mottatt.", vec![soeknad])?,
            hendelse("2026-03-02", "Vedtak om avslag.", vec![])?,
            hendelse("2026-03-17", "Klage mottatt.", vec![])?,
        ])?)
        .vurderinger(Liste::new(vec![vurdering])?)
        .barn(Barn::builder().beroert(false).build())
        .forelagt(forelagt)
        .build())
}

// ANCHOR: dokument
fn dokument(
    nummer: u64,
    tittel: &str,
    slag: Dokumenttype,
    dato: &str,
    retning: Retning,
    filnavn: &str,
    stoerrelse: u64,
) -> Result<Dokument, ValueError> {
    Ok(Dokument::builder()
        .dokument_id(dokument_id(nummer)?)
        .nummer(Heltall::new(nummer)?)
        .tittel(tittel.try_into()?) // uten navn og nummer på personer
        .slag(slag)
        .dato(dato.parse()?)
        .retning(retning)
        .filnavn(Filnavn::from_wire(filnavn)?)
        .mimetype(Mimetype::Pdf)
        .stoerrelse(Heltall::new(stoerrelse)?)
        .sha256(Sha256::from_wire(&format!("{nummer:064}"))?) // regnes ut av filen
        .variantformat(Variantformat::Arkiv)
        .partsinnsyn(Partsinnsyn::builder().unntatt(false).build())
        .build())
}
// ANCHOR_END: dokument

fn dokument_id(nummer: u64) -> Result<Uuid, ValueError> {
    format!("a0000000-0000-4000-8000-{nummer:012}").parse()
}

fn dokumenter() -> Result<Liste<Dokument, 1, 500>, ValueError> {
    use Dokumenttype::{Klage, Oversendelsesbrev, Saksfremstilling, Soeknad, Vedtak};
    use Retning::{Inn, Ut};
    Liste::new(vec![
        dokument(
            1,
            "Oversendelsesbrev",
            Oversendelsesbrev,
            "2026-04-21",
            Ut,
            "01-oversendelsesbrev.pdf",
            41_200,
        )?,
        dokument(
            2,
            "Saksfremstilling",
            Saksfremstilling,
            "2026-04-14",
            Ut,
            "02-saksfremstilling.pdf",
            88_120,
        )?,
        dokument(3, "Klage", Klage, "2026-03-16", Inn, "03-klage.pdf", 30_544)?,
        dokument(4, "Vedtak om avslag", Vedtak, "2026-03-02", Ut, "04-vedtak.pdf", 52_011)?,
        dokument(5, "Søknad", Soeknad, "2026-02-16", Inn, "05-soeknad.pdf", 120_331)?,
    ])
}

// ANCHOR: innhold
fn innhold() -> Result<Oversendelse, ValueError> {
    let vedtak_id = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03".parse()?;
    Ok(Oversendelse::builder()
        .prioritet(Prioritet::builder().hastesak(false).build())
        .parter(Liste::new(vec![klager("15838510156", "Prøve", "Syntetisk")?])?)
        .vedtak(Liste::new(vec![vedtak(vedtak_id, dokument_id(4)?)?])?)
        .klage(klage(vedtak_id, dokument_id(3)?)?)
        .foersteinstans(foersteinstans()?)
        .saksfremstilling(saksfremstilling(dokument_id(2)?, dokument_id(5)?)?)
        .dokumenter(dokumenter()?)
        .andre_ubehandlede_klager(AndreKlager::builder().finnes(false).build())
        .kontakter(kontakter()?)
        .skjerming(skjerming()?)
        .build())
}
// ANCHOR_END: innhold

fn kontakter() -> Result<Liste<Kontakt, 1, 5>, ValueError> {
    let kontakt = |rolle, navn: &str, telefon: &str| {
        Ok::<_, ValueError>(
            Kontakt::builder().rolle(rolle).navn(navn.try_into()?).telefon(telefon.try_into()?).build(),
        )
    };
    Liste::new(vec![
        kontakt(Kontaktrolle::Saksbehandler, "Saksbehandler Eksempel", "55 00 00 01")?,
        kontakt(Kontaktrolle::Leder, "Leder Eksempel", "55 00 00 02")?,
    ])
}

fn skjerming() -> Result<Skjerming, ValueError> {
    use Skjermingshjemmel::{Fvl13, Offl13, Sotjl44};
    Ok(Skjerming::builder()
        .hjemler(Mengde::new(vec![Offl13, Fvl13, Sotjl44])?)
        .offentlig_tittel("Klagesak etter sosialtjenesteloven".try_into()?)
        .build())
}

// ANCHOR: hode
fn melding(innhold: Oversendelse) -> Result<Konvolutt<Oversendelse>, ValueError> {
    let kontor = NavKontor::builder()
        .enhetsnummer(Enhetsnummer::from_wire("1199")?)
        .kommunenummer(Kommunenummer::from_wire("1103")?)
        .build();
    Ok(Konvolutt::builder()
        .melding_id("5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01".parse()?) // ny for hver melding
        .klagesak_id("9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b02".parse()?) // følger saken til slutten
        .opprettet("2026-04-21T10:15:00+02:00".parse()?)
        .miljoe(Miljoe::Test)
        .profil(Profil::OekonomiskSosialhjelp)
        .lovgrunnlag(Lovgrunnlag::Fvl1967)
        .avsender(
            Virksomhet::builder()
                .organisasjonsnummer(Organisasjonsnummer::new("310999008")?)
                .navn("NAV Eksempel".try_into()?)
                .rolle(Virksomhetsrolle::NavKontor)
                .nav_kontor(kontor)
                .build(),
        )
        .mottaker(
            Virksomhet::builder()
                .organisasjonsnummer(Organisasjonsnummer::new("974763230")?)
                .navn("Statsforvaltaren i Rogaland".try_into()?)
                .rolle(Virksomhetsrolle::Statsforvalter)
                .build(),
        )
        .system(
            Avsendersystem::builder()
                .navn("Eksempelsystem".try_into()?)
                .leverandoer("Eksempel AS".try_into()?)
                .versjon("1.0.0".try_into()?)
                .build(),
        )
        .referanser(
            Referanser::builder()
                .nav_fagsak(
                    NavFagsak::builder()
                        .system("Eksempelsystem".try_into()?)
                        .saksnummer("2026-0117".try_into()?)
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
fn klar_til_sending(melding: &Konvolutt<Oversendelse>, naa: Tidspunkt) -> Result<Vec<u8>, Vec<String>> {
    let bytes = write(melding).map_err(|feil| vec![feil.to_string()])?;
    let rapport = validate(&bytes, &Options::new(naa));
    if rapport.valid() {
        return Ok(bytes);
    }
    let funn = rapport.render(Language::Nb, |_| None).funn;
    Err(funn.into_iter().map(|funn| format!("{} {}: {}", funn.regel, funn.sti, funn.melding)).collect())
}
// ANCHOR_END: kontroller

#[test]
fn the_message_built_in_the_guide_is_the_minimal_one_and_ready_to_send() -> Resultat<()> {
    let melding = melding(innhold()?)?;
    let minimal = read(klagesak::mal::OVERSENDELSE_MINIMAL.as_bytes())?.message;
    let Melding::Oversendelse(minimal) = minimal else { unreachable!() };
    assert_eq!(melding, *minimal);
    let naa = "2026-04-21T10:20:00+02:00".parse()?;
    assert!(klar_til_sending(&melding, naa).is_ok());
    Ok(())
}

#[test]
fn what_must_be_mended_is_said_before_it_is_sent() -> Resultat<()> {
    let mut innhold = innhold()?;
    innhold.klage.mottatt_dato = "2026-03-01".parse()?;
    let naa = "2026-04-21T10:20:00+02:00".parse()?;
    let funn = klar_til_sending(&melding(innhold)?, naa).unwrap_err();
    assert!(
        funn.iter().any(|funn| funn.starts_with("KO-KLAGE-001 /innhold/klage/mottattDato: ")),
        "{funn:?}"
    );
    Ok(())
}

// ANCHOR: svar
/// Det fagsystemet gjør med meldingene som kommer tilbake.
fn ta_imot(bytes: &[u8]) -> Resultat<String> {
    Ok(match read(bytes)?.message {
        Melding::Kvittering(m) if m.innhold.resultat == Kvitteringsresultat::Avvist => {
            format!("avvist: rett {} funn og send på nytt med erstatter", m.innhold.funn.len())
        }
        Melding::Kvittering(_) => "mottatt".to_owned(),
        Melding::Status(m) => format!("{} nye hendelser", m.innhold.hendelser.len()),
        Melding::Forespoersel(m) => {
            format!("{} dokumenter innen {}", m.innhold.dokumenter.len(), m.innhold.frist)
        }
        Melding::Avgjoerelse(m) => format!("avgjort: {}", m.innhold.utfall),
        Melding::Retur(m) => format!("returnert: {}", m.innhold.aarsak),
        annen => format!("til saksbehandleren: {}", annen.meldingstype()),
    })
}
// ANCHOR_END: svar

#[test]
fn every_answer_is_understood() -> Resultat<()> {
    use klagesak::mal;
    assert_eq!(ta_imot(mal::KVITTERING.as_bytes())?, "mottatt");
    assert!(ta_imot(mal::KVITTERING_AVVIST.as_bytes())?.starts_with("avvist: rett"));
    assert_eq!(ta_imot(mal::AVGJOERELSE.as_bytes())?, "avgjort: STADFESTET");
    assert!(ta_imot(mal::FORESPOERSEL.as_bytes())?.contains("dokumenter innen"));
    Ok(())
}
