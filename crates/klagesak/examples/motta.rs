//! Tar imot en melding: vurderer den etter mottakerens egen profil, og lager kvitteringen som skal tilbake.
//!
//! ```sh
//! cargo run -p klagesak --example motta -- examples/oversendelse/01-livsopphold-avslag/klagesak.json
//! ```

#![allow(missing_docs, unreachable_pub, clippy::print_stdout)]

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

// ANCHOR: vurder
use klagesak::verdi::Tidspunkt;
use klagesak::{Options, Policy, Report, validate};

/// Vurderingen av en melding som er kommet inn. Profilen er mottakerens egen, og klokken også.
pub fn vurder(bytes: &[u8], profil: Policy, naa: Tidspunkt) -> Report {
    validate(bytes, &Options { policy: profil, ..Options::new(naa) })
}
// ANCHOR_END: vurder

/// Profilen til en mottaker, slik veiledningen viser den.
pub const PROFIL: &str = include_str!("profil.json");

// ANCHOR: kvitter
use klagesak::melding::Avsendersystem;
use klagesak::svar::{Ramme, Svarhode, kvittering};
use klagesak::verdi::{At, Uuid};
use klagesak::{Language, Melding, write};

/// Kvitteringen som skal tilbake. Kan lages også når meldingen bare er halvveis lesbar.
pub fn kvitter(bytes: &[u8], rapport: &Report, id: Uuid, naa: Tidspunkt) -> Resultat<Vec<u8>> {
    let hode = Svarhode::recover(bytes).ok_or("ikke mulig å se hvem som har sendt")?;
    let system = Avsendersystem::builder()
        .navn("Eksempelarkiv".parse().at("system/navn")?)
        .leverandoer("Eksempel AS".parse().at("system/leverandoer")?)
        .versjon("2.0.0".parse().at("system/versjon")?)
        .build();
    let mut ider = std::iter::once(id);
    let ramme = Ramme { opprettet: naa, system, language: Language::Nb, ids: &mut ider };
    Ok(write(&kvittering(hode, rapport, ramme)?)?)
}
// ANCHOR_END: kvitter

// ANCHOR: sak
use klagesak::tid::norsk_dato;
use klagesak::validate::forloep::{Forloep, Partside};
use klagesak::validate::validate_case;

/// Hele saken: om meldingene passer sammen, hvor saken er, og hva den som klaget, skal få lese.
pub fn sak(meldinger: Vec<Melding>, naa: Tidspunkt) -> Resultat<(bool, String, Option<Partside>)> {
    let idag = norsk_dato(naa).ok_or("utenfor kalenderen")?;
    let side = Partside::new(&Forloep::new(meldinger.clone()), idag, Language::Nb);
    let resultat = validate_case(meldinger, &Options::new(naa));
    Ok((resultat.valid(), resultat.tilstand.code().to_owned(), side))
}
// ANCHOR_END: sak

// ANCHOR: svar
use klagesak::kodeverk::Kvitteringsresultat;
use klagesak::read;

/// Det fagsystemet gjør med meldingene som kommer tilbake.
pub fn ta_imot(bytes: &[u8]) -> Resultat<String> {
    Ok(match read(bytes)?.message {
        Melding::Kvittering(m) if m.innhold.resultat == Kvitteringsresultat::Avvist => {
            format!("avvist: rett {} funn og send på nytt med erstatter", m.innhold.funn.len())
        }
        Melding::Kvittering(_) => "mottatt".to_owned(),
        Melding::Status(m) => format!("{} nye hendelser", m.innhold.hendelser.len()),
        Melding::Forespoersel(m) => {
            format!("{} dokumenter innen {}", m.innhold.dokumenter.len(), m.innhold.frist)
        }
        // Uten utfall gjelder den sakskostnader, utsettelse eller en rettelse, ikke klagen.
        Melding::Avgjoerelse(m) => match &m.innhold.utfall {
            Some(utfall) => format!("avgjort: {utfall}"),
            None => format!("avgjørelse: {}", m.innhold.gjelder),
        },
        Melding::Retur(m) => format!("returnert: {}", m.innhold.aarsak),
        annen => format!("til saksbehandleren: {}", annen.meldingstype()),
    })
}
// ANCHOR_END: svar

// ANCHOR: journalposter
/// Det et arkiv oppretter for en oversendelse: tittelen i journalen, og dokumentene i rekkefølge.
pub fn journalpost(bytes: &[u8]) -> Resultat<(String, Vec<String>)> {
    let Melding::Oversendelse(melding) = read(bytes)?.message else {
        return Err("ikke en oversendelse".into());
    };
    let innhold = &melding.innhold;
    let dokumenter = innhold.dokumenter.iter().map(|dokument| {
        let dato = dokument.dato.map_or_else(|| "udatert".to_owned(), |dato| dato.to_string());
        let (tittel, filnavn) = (dokument.tittel.as_str(), dokument.filnavn.as_str());
        format!("{:02} {tittel} ({dato}): {filnavn}", dokument.nummer.get())
    });
    let skjerming = innhold.skjerming.as_ref().ok_or("uten skjerming")?;
    Ok((skjerming.offentlig_tittel.as_str().to_owned(), dokumenter.collect()))
}
// ANCHOR_END: journalposter

fn main() -> Resultat<()> {
    run(std::env::args().nth(1))
}

pub fn run(fil: Option<String>) -> Resultat<()> {
    let bytes = match fil {
        Some(fil) => std::fs::read(fil)?,
        None => klagesak::mal::OVERSENDELSE_MINIMAL.into(),
    };
    let naa = "2026-11-01T12:00:00+01:00".parse()?;
    let rapport = vurder(&bytes, Policy::from_json(PROFIL.as_bytes())?, naa);
    println!("godtatt: {}, {} funn", rapport.accepted(), rapport.findings.len());
    let id = "0b8e2f0e-51a4-4c83-9f0a-2f6d4f1b7c01".parse()?; // ny for hver melding
    let svar = kvitter(&bytes, &rapport, id, naa)?;
    println!("svaret: {}", ta_imot(&svar)?);
    if rapport.accepted() {
        let (tittel, dokumenter) = journalpost(&bytes)?;
        println!("{tittel}\n{}", dokumenter.join("\n"));
    }
    Ok(())
}
