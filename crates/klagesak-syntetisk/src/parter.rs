//! The parties: who the case is about, who appeals, and who acts for them.

use klagesak_core::kodeverk::{Dokumenttype, Fullmaktsgrunnlag, Maalform, Partsrolle, Retning};
use klagesak_core::melding::{Fullmakt, Part, Spraak, VirksomhetPart};
use klagesak_core::verdi::{Liste, LokalId, Mengde, Spraakkode, Tekst, ValueError};

use super::attachments::Place;
use super::days::day_between;
use super::draft::Draft;
use super::navn::{ADVOKATER, RETTSHJELP};
use super::nummer::organisasjonsnummer;
use super::personer::{adresse, hjelper, person};
use super::sak::Fristtype;

pub(super) fn parter(draft: &mut Draft) -> Result<Liste<Part, 1, 20>, ValueError> {
    let doed = draft.chance.percent(2);
    let mut parter = if doed { etterlatte(draft)? } else { soekere(draft)? };
    let klagere = parter.iter().filter(|part| part.er(&Partsrolle::Klager));
    draft.klagere = klagere.map(|part| part.part_id.clone()).collect();
    draft.egne = parter.iter().map(|part| part.part_id.clone()).collect();
    let kan_skilles = draft.klagere.len() > 1 && draft.sak.frist == Fristtype::Vanlig && !draft.sak.for_sent;
    draft.hver_for_seg = kan_skilles && !draft.sak.muntlig && draft.chance.percent(60);
    if !doed && draft.chance.percent(8) {
        let del = fullmakt(draft, Fullmaktsgrunnlag::Vergemaal, true)?;
        parter.push(representant(draft, &parter, (Partsrolle::Verge, del))?);
    }
    if draft.chance.percent(25) {
        let del = match draft.chance.below(100) {
            0..35 => {
                let with_document = draft.chance.percent(40);
                fullmakt(draft, Fullmaktsgrunnlag::Advokat, with_document)?
            }
            35..85 => fullmakt(draft, Fullmaktsgrunnlag::Skriftlig, true)?,
            _ => fullmakt(draft, Fullmaktsgrunnlag::Annen, true)?,
        };
        parter.push(representant(draft, &parter, (Partsrolle::Fullmektig, del))?);
    }
    Liste::new(parter)
}

/// The one the case is about, and a spouse who applied together with them; one of them appeals, or both.
fn soekere(draft: &mut Draft) -> Result<Vec<Part>, ValueError> {
    let medsoeker = draft.chance.percent(18);
    let medsoeker_klager = medsoeker && draft.chance.percent(50);
    let alone = !medsoeker_klager || draft.chance.percent(50);
    let mut roller = vec![Partsrolle::SakenGjelder];
    if alone {
        roller.push(Partsrolle::Klager);
    }
    let mut parter = vec![own_part(draft, 1, roller)?];
    if medsoeker {
        let mut roller = vec![Partsrolle::Medsoeker];
        if medsoeker_klager {
            roller.push(Partsrolle::Klager);
        }
        parter.push(own_part(draft, 2, roller)?);
    }
    Ok(parter)
}

/// The one the case was about has died, and an heir or the estate appeals.
fn etterlatte(draft: &mut Draft) -> Result<Vec<Part>, ValueError> {
    let avdoed = Part::builder()
        .part_id(part_id(1)?)
        .roller(Mengde::new(vec![Partsrolle::SakenGjelder])?)
        .person(person(draft, 1)?)
        .build();
    let klager = if draft.chance.percent(50) {
        own_part(draft, 2, vec![Partsrolle::Arving, Partsrolle::Klager])?
    } else {
        Part::builder()
            .part_id(part_id(2)?)
            .roller(Mengde::new(vec![Partsrolle::Doedsbo, Partsrolle::Klager])?)
            .virksomhet(VirksomhetPart::builder().navn(Tekst::new("Dødsboet Eksempel")?).build())
            .build()
    };
    Ok(vec![avdoed, klager])
}

fn own_part(draft: &mut Draft, place: u32, roller: Vec<Partsrolle>) -> Result<Part, ValueError> {
    let person = person(draft, place)?;
    // Somebody there is no other way to reach, gets mail digitally.
    let naas =
        person.vernet() || person.adresse.is_some() || person.telefon.is_some() || person.epost.is_some();
    Ok(Part::builder()
        .part_id(part_id(place)?)
        .roller(Mengde::new(roller)?)
        .person(person)
        .maybe_spraak(draft.maybe(70, spraak)?)
        .maybe_digital(draft.maybe(80, |draft| Ok(draft.chance.percent(70) || !naas))?)
        .build())
}

/// Somebody who acts for those who appeal; a guardian for the one the case is about.
fn representant(
    draft: &mut Draft,
    others: &[Part],
    (rolle, fullmakt): (Partsrolle, Fullmakt),
) -> Result<Part, ValueError> {
    let on_behalf_of = if rolle == Partsrolle::Verge { Partsrolle::SakenGjelder } else { Partsrolle::Klager };
    let representerer = others.iter().filter(|p| p.er(&on_behalf_of)).map(|p| p.part_id.clone()).collect();
    let place = u32::try_from(others.len()).unwrap_or(0) + 1;
    let advokat = fullmakt.grunnlag == Fullmaktsgrunnlag::Advokat;
    let as_person = rolle == Partsrolle::Verge || (!advokat && draft.chance.percent(50));
    let (person, virksomhet) = if as_person {
        (Some(hjelper(draft, place)?), None)
    } else {
        (None, Some(virksomhet(draft, place, if advokat { ADVOKATER } else { RETTSHJELP })?))
    };
    Ok(Part::builder()
        .part_id(part_id(place)?)
        .roller(Mengde::new(vec![rolle])?)
        .maybe_person(person)
        .maybe_virksomhet(virksomhet)
        .representerer(Mengde::new(representerer)?)
        .fullmakt(fullmakt)
        .maybe_spraak(draft.maybe(30, spraak)?)
        .maybe_digital(draft.maybe(70, |draft| Ok(draft.chance.percent(80)))?)
        .build())
}

fn fullmakt(
    draft: &mut Draft,
    grunnlag: Fullmaktsgrunnlag,
    with_document: bool,
) -> Result<Fullmakt, ValueError> {
    if !with_document {
        return Ok(Fullmakt::builder().grunnlag(grunnlag).build());
    }
    let tittel = match grunnlag {
        Fullmaktsgrunnlag::Vergemaal => ("Vergefullmakt", "Verjefullmakt"),
        _ => ("Fullmakt", "Fullmakt"),
    };
    let dato = day_between(&mut draft.chance, draft.sak.tid.vedtak, draft.sak.tid.fremsatt)?;
    let dokument = draft.dokument((Place::Fullmakt, Dokumenttype::Fullmakt, Retning::Inn), tittel, dato);
    Ok(Fullmakt::builder().grunnlag(grunnlag).dokument_id(dokument).build())
}

fn virksomhet(draft: &mut Draft, place: u32, navn: &[&str]) -> Result<VirksomhetPart, ValueError> {
    Ok(VirksomhetPart::builder()
        .maybe_organisasjonsnummer(
            draft.maybe(80, |draft| organisasjonsnummer(&mut draft.chance, 1 + place % 4))?,
        )
        .navn(Tekst::new(*draft.chance.pick(navn)?)?)
        .maybe_adresse(draft.maybe(60, adresse)?)
        .maybe_telefon(draft.maybe(60, |_| Tekst::new("22 00 00 00"))?)
        .maybe_epost(draft.maybe(60, |_| Tekst::new("post@example.org"))?)
        .maybe_kontaktperson(draft.maybe(50, |_| Tekst::new("Rådgiver Echo"))?)
        .build())
}

fn spraak(draft: &mut Draft) -> Result<Spraak, ValueError> {
    let tolk = ["so", "ar", "uk", "ti", "prs", "se", "pl", "zh-Hant"];
    Ok(Spraak::builder()
        .maalform(match draft.chance.below(100) {
            0..67 => Maalform::Nb,
            67..95 => Maalform::Nn,
            95..98 => Maalform::Se,
            98..99 => Maalform::Sma,
            _ => Maalform::Smj,
        })
        .maybe_tolk(draft.maybe(30, |draft| Spraakkode::from_wire(draft.chance.pick(&tolk)?))?)
        .build())
}

fn part_id(place: u32) -> Result<LokalId, ValueError> {
    LokalId::from_wire(&format!("part-{place}"))
}
