//! For those who receive: the verdict under their own profile, the receipt, and the case as a whole.

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

// ANCHOR: vurder
use klagesak::{Options, Policy, Report, validate};

/// Vurderingen av en melding som er kommet inn. Profilen er mottakerens egen.
fn vurder(bytes: &[u8], profil: Policy) -> Resultat<Report> {
    let naa = "2026-04-22T09:05:00+02:00".parse()?; // klokken er deres, ikke bibliotekets
    Ok(validate(bytes, &Options { policy: profil, ..Options::new(naa) }))
}
// ANCHOR_END: vurder

/// The profile of a receiver, as the guide shows it.
const PROFIL: &str = include_str!("profil.json");

// ANCHOR: kvitter
use klagesak::melding::{Avsendersystem, Melding};
use klagesak::svar::{Ramme, Svarhode, kvittering};
use klagesak::verdi::Uuid;
use klagesak::{Language, write};

/// Kvitteringen som skal tilbake. Kan lages også når meldingen bare er halvveis lesbar.
fn kvitter(bytes: &[u8], rapport: &Report, id: Uuid) -> Resultat<Vec<u8>> {
    let hode = Svarhode::recover(bytes).ok_or("ikke mulig å se hvem som har sendt")?;
    let system = Avsendersystem::builder()
        .navn("Eksempelarkiv".try_into()?)
        .leverandoer("Eksempel AS".try_into()?)
        .versjon("2.0.0".try_into()?)
        .build();
    let mut ider = std::iter::once(id);
    let opprettet = "2026-04-22T09:05:00+02:00".parse()?;
    let ramme = Ramme { opprettet, system, language: Language::Nb, ids: &mut ider };
    Ok(match kvittering(hode, rapport, ramme)? {
        Melding::Kvittering(svar) => write(&*svar)?,
        _ => unreachable!("en kvittering er en kvittering"),
    })
}
// ANCHOR_END: kvitter

fn id() -> Resultat<Uuid> {
    Ok("0b8e2f0e-51a4-4c83-9f0a-2f6d4f1b7c01".parse()?)
}

fn lest(bytes: &[u8]) -> Resultat<String> {
    let Melding::Kvittering(svar) = klagesak::read(bytes)?.message else { unreachable!() };
    Ok(svar.innhold.resultat.to_string())
}

#[test]
fn a_right_message_is_received_and_a_wrong_one_rejected_with_its_findings() -> Resultat<()> {
    let right = klagesak::mal::OVERSENDELSE_MINIMAL;
    let report = vurder(right.as_bytes(), Policy::mottak())?;
    assert!(report.accepted());
    assert_eq!(lest(&kvitter(right.as_bytes(), &report, id()?)?)?, "MOTTATT");

    let wrong = right.replace("\"mottattDato\": \"2026-03-17\",", "");
    let report = vurder(wrong.as_bytes(), Policy::mottak())?;
    assert!(!report.accepted());
    assert_eq!(lest(&kvitter(wrong.as_bytes(), &report, id()?)?)?, "AVVIST");
    Ok(())
}

#[test]
fn the_profile_in_the_guide_can_be_read() -> Resultat<()> {
    let profil = Policy::from_json(PROFIL.as_bytes())?;
    assert!(vurder(klagesak::mal::OVERSENDELSE_MINIMAL.as_bytes(), profil)?.accepted());
    Ok(())
}

// ANCHOR: sak
use klagesak::tid::norsk_dato;
use klagesak::validate::forloep::{Forloep, Partside};
use klagesak::validate::validate_case;

/// Hele saken: om meldingene passer sammen, hvor saken er, og hva den som klaget, skal få lese.
fn sak(meldinger: Vec<Melding>) -> Resultat<(bool, String, Option<Partside>)> {
    let naa = "2026-11-01T12:00:00+01:00".parse()?;
    let idag = norsk_dato(naa).ok_or("utenfor kalenderen")?;
    let side = Partside::new(&Forloep::new(meldinger.clone()), idag, Language::Nb);
    let resultat = validate_case(meldinger, &Options::new(naa));
    Ok((resultat.valid(), resultat.tilstand.code().to_owned(), side))
}
// ANCHOR_END: sak

#[test]
fn the_case_is_judged_and_shown_as_a_whole() -> Resultat<()> {
    use klagesak::mal;
    let texts = [mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::AVGJOERELSE];
    let messages = texts.iter().map(|text| Ok(klagesak::read(text.as_bytes())?.message));
    let (valid, tilstand, side) = sak(messages.collect::<Resultat<_>>()?)?;
    assert!(valid);
    assert_eq!(tilstand, "AVGJORT");
    assert!(side.is_some_and(|side| side.skjedd.contains("avgjort")));
    Ok(())
}
