//! The statement of the case: events, assessments, provisions, children.

use klagesak_core::kodeverk::{Dokumenttype, Lov, Partsrolle, Retning};
use klagesak_core::melding::{
    Barn, Forelagt, Hjemmel, IkkeForelagt, Klage, Kommentar, Kronologipunkt, Part, Saksfremstilling,
    Vurdering, Ytelse,
};
use klagesak_core::verdi::{Fritekst, Heltall, Liste, Mengde, Uuid, ValueError};

use super::bilag::Plass;
use super::dato::{mellom, pluss};
use super::dokumenter::innsynsunntak;
use super::sak::Sakstype;
use super::tekster::{BARN, IKKE_FORELAGT, KOMMENTARER, SAMMENDRAG, VURDERINGER};
use super::utkast::Utkast;
use super::ytelser::hjemmel;

pub(super) fn saksfremstilling(
    u: &mut Utkast,
    parter: &[Part],
    ytelser: &[Ytelse],
    klage: &Klage,
    bilag: Vec<Vec<Uuid>>,
) -> Result<Saksfremstilling, ValueError> {
    let dato = u.sak.tid.fremstilling;
    let slag = (Plass::Fremstilling, Dokumenttype::Saksfremstilling, Retning::Ut);
    let id = u.dokument(slag, ("Saksfremstilling", "Saksframstilling"), dato);
    let (forelagt, ikke_forelagt) =
        if u.sak.forelagt { (Some(forelagt(u)?), None) } else { (None, Some(ikke_forelagt(u)?)) };
    Ok(Saksfremstilling::builder()
        .dokument_id(id)
        .dato(dato)
        .sammendrag(u.avsnitt(SAMMENDRAG, 1, 3)?)
        .kronologi(kronologi(u)?)
        .vurderinger(vurderinger(u, ytelser, klage, bilag)?)
        .barn(barn(u)?)
        .kommentarer(kommentarer(u, parter)?)
        .maybe_forelagt(forelagt)
        .maybe_ikke_forelagt(ikke_forelagt)
        .build())
}

/// Everything that has happened so far, in order.
fn kronologi(u: &mut Utkast) -> Result<Liste<Kronologipunkt, 1, 200>, ValueError> {
    let mut hendelser = std::mem::take(&mut u.hendelser);
    hendelser.sort_by_key(|h| h.dato);
    let punkter = hendelser.into_iter().map(|h| {
        Ok(Kronologipunkt::builder()
            .dato(h.dato)
            .hendelse(Fritekst::new(h.tekst)?)
            .dokument_ider(Mengde::new(h.bilag)?)
            .build())
    });
    Liste::new(punkter.collect::<Result<_, _>>()?)
}

fn vurderinger(
    u: &mut Utkast,
    ytelser: &[Ytelse],
    klage: &Klage,
    bilag: Vec<Vec<Uuid>>,
) -> Result<Liste<Vurdering, 1, 50>, ValueError> {
    let (minst, flest) = if u.sak.stor { (3, 6) } else { (1, 3) };
    let svar = klage.klagepunkter.iter().zip(bilag).map(|(punkt, dokument_ider)| {
        Ok(Vurdering::builder()
            .klagepunkt(Heltall::new(punkt.nummer.get())?)
            .vurdering(u.avsnitt(VURDERINGER, minst, flest)?)
            .hjemler(Liste::new(hjemler(u, ytelser)?)?)
            .dokument_ider(Mengde::new(dokument_ider)?)
            .build())
    });
    Liste::new(svar.collect::<Result<_, _>>()?)
}

fn hjemler(u: &mut Utkast, ytelser: &[Ytelse]) -> Result<Vec<Hjemmel>, ValueError> {
    let flest = u.chance.between(1, 3);
    let mut hjemler: Vec<Hjemmel> = u.chance.some_of(ytelser, flest).into_iter().map(|y| y.hjemmel).collect();
    if u.sak.sakstype == Sakstype::Refusjon && u.chance.percent(40) {
        hjemler.push(hjemmel(u, Lov::Ftrl, "22")?);
    }
    if hjemler.is_empty() || u.chance.percent(20) {
        hjemler.push(hjemmel(u, Lov::Fvl, "17")?);
    }
    if u.chance.percent(5) {
        hjemler.push(hjemmel(u, Lov::Offl, "13")?);
    }
    Ok(hjemler)
}

fn barn(u: &mut Utkast) -> Result<Barn, ValueError> {
    let beroert = u.sak.barn;
    Ok(Barn::builder()
        .beroert(beroert)
        .maybe_vurdering(if beroert { Some(u.avsnitt(BARN, 1, 2)?) } else { None })
        .build())
}

fn forelagt(u: &mut Utkast) -> Result<Forelagt, ValueError> {
    Ok(Forelagt::builder()
        .dato(u.sak.tid.forelagt)
        .maybe_kommentarfrist(u.kanskje(80, |u| Ok(u.sak.tid.kommentarfrist))?)
        .build())
}

fn ikke_forelagt(u: &mut Utkast) -> Result<IkkeForelagt, ValueError> {
    Ok(IkkeForelagt::builder().hjemmel(innsynsunntak()?).begrunnelse(u.avsnitt(IKKE_FORELAGT, 1, 1)?).build())
}

/// Comments, each from somebody who appeals or acts for those who do.
fn kommentarer(u: &mut Utkast, parter: &[Part]) -> Result<Liste<Kommentar, 0, 20>, ValueError> {
    if !u.sak.forelagt || !u.chance.percent(35) {
        return Ok(Liste::default());
    }
    let avsendere = [Partsrolle::Klager, Partsrolle::Fullmektig, Partsrolle::Verge];
    let skriver = |p: &&Part| avsendere.iter().any(|rolle| p.er(rolle));
    let mulige: Vec<&Part> = parter.iter().filter(skriver).collect();
    let antall = u.chance.between(1, 2);
    let mut kommentarer = Vec::new();
    for part in u.chance.some_of(&mulige, antall) {
        let dato = mellom(&mut u.chance, pluss(u.sak.tid.forelagt, 1)?, u.sak.tid.kommentar)?;
        let slag = (Plass::Kommentar, Dokumenttype::Kommentar, Retning::Inn);
        let tittel = ("Kommentar til saksfremstillingen", "Kommentar til saksframstillinga");
        let dokument = u.kanskje(70, |u| Ok(u.dokument(slag, tittel, dato)))?;
        let tekst = dokument.is_none() || u.chance.percent(40);
        kommentarer.push(
            Kommentar::builder()
                .part_id(part.part_id.clone())
                .mottatt_dato(dato)
                .maybe_tekst(if tekst { Some(u.avsnitt(KOMMENTARER, 1, 2)?) } else { None })
                .maybe_dokument_id(dokument)
                .build(),
        );
    }
    Liste::new(kommentarer)
}
