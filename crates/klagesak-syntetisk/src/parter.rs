//! The parties: who the case is about, who appeals, and who acts for them.

use klagesak_core::kodeverk::{Dokumenttype, Fullmaktsgrunnlag, Maalform, Partsrolle, Retning};
use klagesak_core::melding::{Fullmakt, Part, Spraak, VirksomhetPart};
use klagesak_core::verdi::{Liste, LokalId, Mengde, Spraakkode, Tekst, ValueError};

use super::bilag::Plass;
use super::dato::mellom;
use super::navn::{ADVOKATER, RETTSHJELP};
use super::nummer::organisasjonsnummer;
use super::personer::{adresse, hjelper, person};
use super::sak::Fristtype;
use super::utkast::Utkast;

pub(super) fn parter(u: &mut Utkast) -> Result<Liste<Part, 1, 20>, ValueError> {
    let doed = u.chance.percent(2);
    let mut parter = if doed { etterlatte(u)? } else { soekere(u)? };
    let klagere = parter.iter().filter(|part| part.er(&Partsrolle::Klager));
    u.klagere = klagere.map(|part| part.part_id.clone()).collect();
    u.egne = parter.iter().map(|part| part.part_id.clone()).collect();
    let kan_skilles = u.klagere.len() > 1 && u.sak.frist == Fristtype::Vanlig && !u.sak.for_sent;
    u.hver_for_seg = kan_skilles && !u.sak.muntlig && u.chance.percent(60);
    if !doed && u.chance.percent(8) {
        let del = fullmakt(u, Fullmaktsgrunnlag::Vergemaal, true)?;
        parter.push(representant(u, &parter, (Partsrolle::Verge, del))?);
    }
    if u.chance.percent(25) {
        let del = match u.chance.below(100) {
            0..35 => {
                let med_dokument = u.chance.percent(40);
                fullmakt(u, Fullmaktsgrunnlag::Advokat, med_dokument)?
            }
            35..85 => fullmakt(u, Fullmaktsgrunnlag::Skriftlig, true)?,
            _ => fullmakt(u, Fullmaktsgrunnlag::Annen, true)?,
        };
        parter.push(representant(u, &parter, (Partsrolle::Fullmektig, del))?);
    }
    Liste::new(parter)
}

/// The one the case is about, and a spouse who applied together with them; one of them appeals, or both.
fn soekere(u: &mut Utkast) -> Result<Vec<Part>, ValueError> {
    let medsoeker = u.chance.percent(18);
    let medsoeker_klager = medsoeker && u.chance.percent(50);
    let alene = !medsoeker_klager || u.chance.percent(50);
    let mut roller = vec![Partsrolle::SakenGjelder];
    if alene {
        roller.push(Partsrolle::Klager);
    }
    let mut parter = vec![egen_part(u, 1, roller)?];
    if medsoeker {
        let mut roller = vec![Partsrolle::Medsoeker];
        if medsoeker_klager {
            roller.push(Partsrolle::Klager);
        }
        parter.push(egen_part(u, 2, roller)?);
    }
    Ok(parter)
}

/// The one the case was about has died, and an heir or the estate appeals.
fn etterlatte(u: &mut Utkast) -> Result<Vec<Part>, ValueError> {
    let avdoed = Part::builder()
        .part_id(part_id(1)?)
        .roller(Mengde::new(vec![Partsrolle::SakenGjelder])?)
        .person(person(u, 1)?)
        .build();
    let klager = if u.chance.percent(50) {
        egen_part(u, 2, vec![Partsrolle::Arving, Partsrolle::Klager])?
    } else {
        Part::builder()
            .part_id(part_id(2)?)
            .roller(Mengde::new(vec![Partsrolle::Doedsbo, Partsrolle::Klager])?)
            .virksomhet(VirksomhetPart::builder().navn(Tekst::new("Dødsboet Eksempel")?).build())
            .build()
    };
    Ok(vec![avdoed, klager])
}

fn egen_part(u: &mut Utkast, plass: u32, roller: Vec<Partsrolle>) -> Result<Part, ValueError> {
    Ok(Part::builder()
        .part_id(part_id(plass)?)
        .roller(Mengde::new(roller)?)
        .person(person(u, plass)?)
        .maybe_spraak(u.kanskje(70, spraak)?)
        .maybe_digital(u.kanskje(80, |u| Ok(u.chance.percent(70)))?)
        .build())
}

/// Somebody who acts for those who appeal; a guardian for the one the case is about.
fn representant(
    u: &mut Utkast,
    andre: &[Part],
    (rolle, fullmakt): (Partsrolle, Fullmakt),
) -> Result<Part, ValueError> {
    let for_rolle = if rolle == Partsrolle::Verge { Partsrolle::SakenGjelder } else { Partsrolle::Klager };
    let representerer = andre.iter().filter(|p| p.er(&for_rolle)).map(|p| p.part_id.clone()).collect();
    let plass = u32::try_from(andre.len()).unwrap_or(0) + 1;
    let advokat = fullmakt.grunnlag == Fullmaktsgrunnlag::Advokat;
    let som_person = rolle == Partsrolle::Verge || (!advokat && u.chance.percent(50));
    let (person, virksomhet) = if som_person {
        (Some(hjelper(u, plass)?), None)
    } else {
        (None, Some(virksomhet(u, plass, if advokat { ADVOKATER } else { RETTSHJELP })?))
    };
    Ok(Part::builder()
        .part_id(part_id(plass)?)
        .roller(Mengde::new(vec![rolle])?)
        .maybe_person(person)
        .maybe_virksomhet(virksomhet)
        .representerer(Mengde::new(representerer)?)
        .fullmakt(fullmakt)
        .maybe_spraak(u.kanskje(30, spraak)?)
        .maybe_digital(u.kanskje(70, |u| Ok(u.chance.percent(80)))?)
        .build())
}

fn fullmakt(u: &mut Utkast, grunnlag: Fullmaktsgrunnlag, med_dokument: bool) -> Result<Fullmakt, ValueError> {
    if !med_dokument {
        return Ok(Fullmakt::builder().grunnlag(grunnlag).build());
    }
    let tittel = match grunnlag {
        Fullmaktsgrunnlag::Vergemaal => ("Vergefullmakt", "Verjefullmakt"),
        _ => ("Fullmakt", "Fullmakt"),
    };
    let dato = mellom(&mut u.chance, u.sak.tid.vedtak, u.sak.tid.fremsatt)?;
    let dokument = u.dokument((Plass::Fullmakt, Dokumenttype::Fullmakt, Retning::Inn), tittel, dato);
    Ok(Fullmakt::builder().grunnlag(grunnlag).dokument_id(dokument).build())
}

fn virksomhet(u: &mut Utkast, plass: u32, navn: &[&str]) -> Result<VirksomhetPart, ValueError> {
    Ok(VirksomhetPart::builder()
        .maybe_organisasjonsnummer(u.kanskje(80, |u| organisasjonsnummer(&mut u.chance, 1 + plass % 4))?)
        .navn(Tekst::new(*u.chance.pick(navn)?)?)
        .maybe_adresse(u.kanskje(60, adresse)?)
        .maybe_telefon(u.kanskje(60, |_| Tekst::new("22 00 00 00"))?)
        .maybe_epost(u.kanskje(60, |_| Tekst::new("post@example.org"))?)
        .maybe_kontaktperson(u.kanskje(50, |_| Tekst::new("Rådgiver Echo"))?)
        .build())
}

fn spraak(u: &mut Utkast) -> Result<Spraak, ValueError> {
    let tolk = ["so", "ar", "uk", "ti", "prs", "se", "pl", "zh-Hant"];
    Ok(Spraak::builder()
        .maalform(match u.chance.below(100) {
            0..67 => Maalform::Nb,
            67..95 => Maalform::Nn,
            95..98 => Maalform::Se,
            98..99 => Maalform::Sma,
            _ => Maalform::Smj,
        })
        .maybe_tolk(u.kanskje(30, |u| Spraakkode::from_wire(u.chance.pick(&tolk)?))?)
        .build())
}

fn part_id(plass: u32) -> Result<LokalId, ValueError> {
    LokalId::from_wire(&format!("part-{plass}"))
}
