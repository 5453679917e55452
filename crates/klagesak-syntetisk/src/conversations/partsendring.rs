//! Somebody in the case changes: a helper comes in, an address is new or becomes protected.

use klagesak_core::Melding;
use klagesak_core::kodeverk::{
    Adressebeskyttelse, Fullmaktsgrunnlag, Identifikatortype, Partsendringsslag, Partsrolle, Sperregrunn,
};
use klagesak_core::melding::{
    Fullmakt, Oversendelse, Part, Partsendring, Partsendringslinje, Person, Personidentifikator, Personnavn,
    Sperring,
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
    let (linjer, sperres) = match s.draft.chance.below(7) {
        0 => (vec![acts_for(s, &klager, Partsendringsslag::NyFullmektig)?], Vec::new()),
        1 => (vec![without_home(s, &klager)?], Vec::new()),
        2 => (vec![protected(s, &klager)], told(s, &klager)?),
        3 => (vec![acts_for(s, &klager, Partsendringsslag::NyVerge)?], Vec::new()),
        4 => (dead(s, &klager)?, Vec::new()),
        5 => (vec![leaves(s, &klager)?], mistaken(s)?),
        _ => (vec![as_before(s, &klager)?], Vec::new()),
    };
    let innhold =
        Partsendring::builder().endringer(Liste::new(linjer)?).sperres(Liste::new(sperres)?).build();
    let id = s.send(Route::ToEmbete, None, innhold)?;
    if s.draft.chance.percent(80) {
        acknowledge(s, Route::ToNav, id)?;
    }
    Ok(())
}

/// The office tells that every klager is dead, and nobody comes in.
pub(super) fn nobody_lives(s: &mut Conversation) -> Result<(), ValueError> {
    let heir = |part: &Part| part.er(&Partsrolle::Arving) || part.er(&Partsrolle::Doedsbo);
    let parter = &s.innhold().parter;
    if parter.iter().any(heir) {
        return Ok(());
    }
    let klagere = parter.iter().filter(|part| part.er(&Partsrolle::Klager));
    let linjer: Vec<_> = klagere.map(|klager| is_dead(s, klager)).collect();
    let innhold = Partsendring::builder().endringer(Liste::new(linjer)?).build();
    let id = s.send(Route::ToEmbete, None, innhold)?;
    acknowledge(s, Route::ToNav, id)?;
    s.at_once()
}

fn is_dead(s: &Conversation, klager: &Part) -> Partsendringslinje {
    Partsendringslinje::builder()
        .part_id(klager.part_id.clone())
        .slag(Partsendringsslag::Doed)
        .gjelder_fra(s.day)
        .build()
}

/// Somebody comes in to act for the klager: a lawyer, who needs no written authorisation, or a guardian.
fn acts_for(
    s: &mut Conversation,
    klager: &Part,
    slag: Partsendringsslag,
) -> Result<Partsendringslinje, ValueError> {
    let (rolle, grunnlag, id) = match slag {
        Partsendringsslag::NyVerge => (Partsrolle::Verge, Fullmaktsgrunnlag::Vergemaal, "part-18"),
        _ => (Partsrolle::Fullmektig, Fullmaktsgrunnlag::Advokat, "part-19"),
    };
    let part_id = LokalId::from_wire(id)?;
    let navn =
        Personnavn::builder().fornavn("Hjelper".try_into()?).etternavn("Eksempelsen".try_into()?).build();
    let part = Part::builder()
        .part_id(part_id.clone())
        .roller(Mengde::new(vec![rolle])?)
        .person(Person::builder().navn(navn).telefon("22 00 00 19".parse()?).build())
        .representerer(Mengde::new(vec![klager.part_id.clone()])?)
        .fullmakt(Fullmakt::builder().grunnlag(grunnlag).build())
        .build();
    Ok(Partsendringslinje::builder().part_id(part_id).slag(slag).gjelder_fra(s.day).part(part).build())
}

/// The klager is dead, and an heir or the estate comes in.
fn dead(s: &mut Conversation, klager: &Part) -> Result<Vec<Partsendringslinje>, ValueError> {
    let (slag, rolle) = if s.draft.chance.percent(60) {
        (Partsendringsslag::ArvingInn, Partsrolle::Arving)
    } else {
        (Partsendringsslag::DoedsboInn, Partsrolle::Doedsbo)
    };
    let part_id = LokalId::from_wire("part-17")?;
    let navn =
        Personnavn::builder().fornavn("Arving".try_into()?).etternavn("Eksempelsen".try_into()?).build();
    let identifikator = Personidentifikator::builder()
        .slag(Identifikatortype::Ingen)
        .begrunnelse("Nummeret er ikke kjent.".try_into()?)
        .build();
    let person = Person::builder().identifikator(identifikator).navn(navn).build();
    let part =
        Part::builder().part_id(part_id.clone()).roller(Mengde::new(vec![rolle])?).person(person).build();
    let inn = Partsendringslinje::builder()
        .part_id(part_id)
        .slag(slag)
        .gjelder_fra(s.day)
        .part(part)
        .trer_inn_for(klager.part_id.clone())
        .build();
    Ok(vec![is_dead(s, klager), inn])
}

/// A helper is no longer there, if there is one.
fn leaves(s: &mut Conversation, klager: &Part) -> Result<Partsendringslinje, ValueError> {
    for (rolle, slag) in [
        (Partsrolle::Fullmektig, Partsendringsslag::FullmektigUt),
        (Partsrolle::Verge, Partsendringsslag::VergeUt),
    ] {
        if let Some(part) = s.innhold().parter.iter().find(|part| part.er(&rolle)) {
            return Ok(Partsendringslinje::builder()
                .part_id(part.part_id.clone())
                .slag(slag)
                .gjelder_fra(s.day)
                .build());
        }
    }
    without_home(s, klager)
}

/// A document went along that should not have.
fn mistaken(s: &mut Conversation) -> Result<Vec<Sperring>, ValueError> {
    let ids: Vec<_> = s.innhold().dokumenter.iter().skip(4).map(|dokument| dokument.dokument_id).collect();
    let Ok(dokument_id) = s.draft.chance.pick(&ids).copied() else { return Ok(Vec::new()) };
    let grunn = s.draft.chance.pick(&[Sperregrunn::Feilsendt, Sperregrunn::FeilPerson])?.clone();
    let melding_id = s.oversendelse.melding_id;
    Ok(vec![Sperring::builder().melding_id(melding_id).dokument_id(dokument_id).grunn(grunn).build()])
}

/// The same person, with the number or the name put right, or an address that no longer is protected.
fn as_before(s: &mut Conversation, klager: &Part) -> Result<Partsendringslinje, ValueError> {
    use Partsendringsslag::{AdresseFrigitt, NavnRettet, NummerRettet};
    let open =
        klager.person.as_ref().is_some_and(|p| p.adressebeskyttelse == Some(Adressebeskyttelse::Ugradert));
    let slag = s.draft.chance.pick(&[NummerRettet, NavnRettet, AdresseFrigitt])?.clone();
    if slag == AdresseFrigitt && open {
        let line =
            Partsendringslinje::builder().part_id(klager.part_id.clone()).slag(slag).gjelder_fra(s.day);
        return Ok(line.adressebeskyttelse(Adressebeskyttelse::Ugradert).build());
    }
    let slag = if slag == AdresseFrigitt { NavnRettet } else { slag };
    let mut part = klager.clone();
    if let Some(person) = &mut part.person {
        (person.adresse, person.telefon, person.epost) = (None, None, None);
    }
    Ok(Partsendringslinje::builder()
        .part_id(klager.part_id.clone())
        .slag(slag)
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

impl Conversation {
    /// Who a party is now: whoever has come in for one who is dead.
    pub(super) fn now_for(&self, part_id: &LokalId) -> LokalId {
        let endringer = self.meldinger.iter().filter_map(|melding| match melding {
            Melding::Partsendring(m) => Some(m.innhold.endringer.iter()),
            _ => None,
        });
        let inn = endringer.flatten().find(|linje| linje.trer_inn_for.as_ref() == Some(part_id));
        inn.map_or(part_id, |linje| &linje.part_id).clone()
    }
}
