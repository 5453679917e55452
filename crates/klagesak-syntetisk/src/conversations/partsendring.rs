//! Somebody in the case changes: a helper comes in, an address is new or becomes protected.

use klagesak_core::kodeverk::{Adressebeskyttelse, Fullmaktsgrunnlag, Partsendringsslag, Partsrolle};
use klagesak_core::melding::{Fullmakt, Part, Partsendring, Partsendringslinje, Person, Personnavn};
use klagesak_core::verdi::{Liste, LokalId, Mengde, ValueError};

use super::actors::Route;
use super::conversation::Conversation;
use super::kvittering::acknowledge;

/// The office tells the embete what it has learned.
pub(super) fn changes(s: &mut Conversation) -> Result<(), ValueError> {
    s.wait(1, 10)?;
    let klagere: Vec<Part> =
        s.innhold().parter.iter().filter(|part| part.er(&Partsrolle::Klager)).cloned().collect();
    let klager = s.draft.chance.pick(&klagere)?.clone();
    let linje = match s.draft.chance.below(3) {
        0 => helper(s, &klager)?,
        1 => without_home(s, &klager)?,
        _ => protected(s, &klager),
    };
    let innhold = Partsendring::builder().endringer(Liste::new(vec![linje])?).build();
    let id = s.send(Route::ToEmbete, None, innhold)?;
    if s.draft.chance.percent(80) {
        acknowledge(s, Route::ToNav, id)?;
    }
    Ok(())
}

/// A lawyer needs no written authorisation.
fn helper(s: &mut Conversation, klager: &Part) -> Result<Partsendringslinje, ValueError> {
    let part_id = LokalId::from_wire("part-19")?;
    let navn =
        Personnavn::builder().fornavn("Advokat".try_into()?).etternavn("Eksempelsen".try_into()?).build();
    let part = Part::builder()
        .part_id(part_id.clone())
        .roller(Mengde::new(vec![Partsrolle::Fullmektig])?)
        .person(Person::builder().navn(navn).telefon("22 00 00 19".parse()?).build())
        .representerer(Mengde::new(vec![klager.part_id.clone()])?)
        .fullmakt(Fullmakt::builder().grunnlag(Fullmaktsgrunnlag::Advokat).build())
        .build();
    Ok(Partsendringslinje::builder()
        .part_id(part_id)
        .slag(Partsendringsslag::NyFullmektig)
        .gjelder_fra(s.day)
        .part(part)
        .build())
}

/// New ways to reach somebody come every week.
fn without_home(s: &mut Conversation, klager: &Part) -> Result<Partsendringslinje, ValueError> {
    let mut part = klager.clone();
    if let Some(person) = &mut part.person {
        let open = person.adressebeskyttelse == Some(Adressebeskyttelse::Ugradert);
        person.telefon = if open { Some("90 00 00 19".parse()?) } else { None };
        person.adresse = None;
        person.epost = None;
    }
    Ok(Partsendringslinje::builder()
        .part_id(klager.part_id.clone())
        .slag(Partsendringsslag::NyKontaktinformasjon)
        .gjelder_fra(s.day)
        .part(part)
        .build())
}

fn protected(s: &Conversation, klager: &Part) -> Partsendringslinje {
    Partsendringslinje::builder()
        .part_id(klager.part_id.clone())
        .slag(Partsendringsslag::AdresseSperret)
        .gjelder_fra(s.day)
        .adressebeskyttelse(Adressebeskyttelse::Fortrolig)
        .build()
}
