//! The statement of the case: events, assessments, provisions, children.

use klagesak_core::kodeverk::{Dokumenttype, Lov, Retning};
use klagesak_core::melding::{
    Barn, Hjemmel, Klage, Klagepunkt, Kronologipunkt, Part, Saksfremstilling, Vurdering, Ytelse,
};
use klagesak_core::verdi::{Fritekst, Heltall, Liste, Mengde, Uuid, ValueError};

use super::bilag::Plass;
use super::forelegging::{foreleggelser, kommentarer};
use super::sak::Sakstype;
use super::tekster::{BARN, SAMMENDRAG, VURDERINGER};
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
    let (forelagt, ikke_forelagt) = foreleggelser(u)?;
    Ok(Saksfremstilling::builder()
        .dokument_id(id)
        .dato(dato)
        .sammendrag(u.avsnitt(SAMMENDRAG, 1, 3)?)
        .kronologi(kronologi(u)?)
        .vurderinger(vurderinger(u, ytelser, klage, bilag)?)
        .barn(barn(u)?)
        .kommentarer(kommentarer(u, parter, &forelagt)?)
        .forelagt(Liste::new(forelagt)?)
        .ikke_forelagt(Liste::new(ikke_forelagt)?)
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
    // An appeal without reasons has one answer, to the whole of it.
    let punkter: Vec<Option<&Klagepunkt>> = match &*klage.klagepunkter {
        [] => vec![None],
        punkter => punkter.iter().map(Some).collect(),
    };
    let svar = punkter.into_iter().zip(bilag).map(|(punkt, dokument_ider)| {
        Ok(Vurdering::builder()
            .maybe_klagepunkt(punkt.map(|punkt| Heltall::new(punkt.nummer.get())).transpose()?)
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
    if u.sak.sakstype == Sakstype::AvvistKlage {
        hjemler.push(hjemmel(u, Lov::Fvl1967, "31")?);
    }
    if hjemler.is_empty() || u.chance.percent(20) {
        hjemler.push(hjemmel(u, Lov::Fvl1967, "17")?);
    }
    if u.chance.percent(3) {
        hjemler.push(hjemmel(u, Lov::ForUtenFastBopel, "1")?);
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
