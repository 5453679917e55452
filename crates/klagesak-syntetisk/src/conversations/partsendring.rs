//! Somebody in the case changes: a helper comes in, an address is new or becomes protected.

use klagesak_core::Melding;
use klagesak_core::kodeverk::{
    Adressebeskyttelse, Fullmaktsgrunnlag, Partsendringsslag, Partsrolle, Sperregrunn,
};
use klagesak_core::melding::{
    Fullmakt, Oversendelse, Part, Partsendring, Partsendringslinje, Person, Personnavn, Sperring,
};
use klagesak_core::verdi::{JsonPeker, Liste, LokalId, Mengde, ValueError};

use super::actors::Route;
use super::conversation::Conversation;
use super::kvittering::acknowledge;

/// The office tells the embete what it has learned.
pub(super) fn changes(s: &mut Conversation) -> Result<(), ValueError> {
    s.wait(1, 10)?;
    let klagere: Vec<Part> =
        s.innhold().parter.iter().filter(|part| part.er(&Partsrolle::Klager)).cloned().collect();
    let klager = s.draft.chance.pick(&klagere)?.clone();
    let (linje, sperres) = match s.draft.chance.below(3) {
        0 => (helper(s, &klager)?, Vec::new()),
        1 => (without_home(s, &klager)?, Vec::new()),
        _ => (protected(s, &klager), told(s, &klager)?),
    };
    let innhold =
        Partsendring::builder().endringer(Liste::new(vec![linje])?).sperres(Liste::new(sperres)?).build();
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

/// Where earlier messages say how to find somebody; the office says it no more.
fn told(s: &mut Conversation, klager: &Part) -> Result<Vec<Sperring>, ValueError> {
    let mut sperres = Vec::new();
    for melding in &s.meldinger {
        for (sti, part) in melding.parter().into_iter().filter(|(_, part)| part.part_id == klager.part_id) {
            let Some(person) = &part.person else { continue };
            let felt = [
                ("adresse", person.adresse.is_some()),
                ("telefon", person.telefon.is_some()),
                ("epost", person.epost.is_some()),
            ];
            for (felt, _) in felt.into_iter().filter(|(_, there)| *there) {
                sperres.push(
                    Sperring::builder()
                        .melding_id(melding.hode().melding_id)
                        .sti(JsonPeker::from_wire(&format!("{sti}/person/{felt}"))?)
                        .grunn(Sperregrunn::Adresse)
                        .build(),
                );
            }
        }
    }
    hide(&mut s.oversendelse.innhold, &klager.part_id)?;
    Ok(sperres)
}

/// Those who have got their address protected.
pub(super) fn now_protected(meldinger: &[Melding]) -> Vec<LokalId> {
    let endringer = meldinger.iter().filter_map(|melding| match melding {
        Melding::Partsendring(m) => Some(m.innhold.endringer.iter()),
        _ => None,
    });
    let sperret = endringer.flatten().filter(|linje| linje.slag == Partsendringsslag::AdresseSperret);
    sperret.map(|linje| linje.part_id.clone()).collect()
}

/// The office no longer says how to find somebody.
pub(super) fn hide(innhold: &mut Oversendelse, part_id: &LokalId) -> Result<(), ValueError> {
    let mut parter = innhold.parter.to_vec();
    let own = parter.iter_mut().filter(|part| part.part_id == *part_id);
    for person in own.filter_map(|part| part.person.as_mut()) {
        person.adressebeskyttelse = Some(Adressebeskyttelse::Fortrolig);
        (person.adresse, person.telefon, person.epost) = (None, None, None);
    }
    innhold.parter = Liste::new(parter)?;
    Ok(())
}

fn protected(s: &Conversation, klager: &Part) -> Partsendringslinje {
    Partsendringslinje::builder()
        .part_id(klager.part_id.clone())
        .slag(Partsendringsslag::AdresseSperret)
        .gjelder_fra(s.day)
        .adressebeskyttelse(Adressebeskyttelse::Fortrolig)
        .build()
}
