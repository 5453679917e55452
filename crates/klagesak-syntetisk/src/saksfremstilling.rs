//! The statement of the case: events, assessments, provisions, children.

use klagesak_core::kodeverk::{Dokumenttype, Lov, Retning};
use klagesak_core::melding::{
    Barn, Hjemmel, Klage, Klagepunkt, Kronologipunkt, Part, Saksfremstilling, Vurdering, Ytelse,
};
use klagesak_core::verdi::{Fritekst, Heltall, Liste, Mengde, Uuid, ValueError};

use super::attachments::Place;
use super::draft::Draft;
use super::forelegging::{foreleggelser, kommentarer};
use super::sak::Sakstype;
use super::texts::{BARN, SAMMENDRAG, VURDERINGER};
use super::ytelser::hjemmel;

pub(super) fn saksfremstilling(
    draft: &mut Draft,
    parter: &[Part],
    ytelser: &[Ytelse],
    klage: &Klage,
    bilag: Vec<Vec<Uuid>>,
) -> Result<Saksfremstilling, ValueError> {
    let dato = draft.sak.tid.fremstilling;
    let slag = (Place::Fremstilling, Dokumenttype::Saksfremstilling, Retning::Ut);
    let id = draft.dokument(slag, ("Saksfremstilling", "Saksframstilling"), dato);
    let (forelagt, ikke_forelagt) = foreleggelser(draft)?;
    Ok(Saksfremstilling::builder()
        .dokument_id(id)
        .dato(dato)
        .sammendrag(draft.paragraphs(SAMMENDRAG, 1, 3)?)
        .kronologi(kronologi(draft)?)
        .vurderinger(vurderinger(draft, ytelser, klage, bilag)?)
        .barn(barn(draft)?)
        .kommentarer(kommentarer(draft, parter, &forelagt)?)
        .forelagt(Liste::new(forelagt)?)
        .ikke_forelagt(Liste::new(ikke_forelagt)?)
        .build())
}

/// Everything that has happened so far, in order.
fn kronologi(draft: &mut Draft) -> Result<Liste<Kronologipunkt, 1, 200>, ValueError> {
    let mut hendelser = std::mem::take(&mut draft.hendelser);
    hendelser.sort_by_key(|h| h.dato);
    let events = hendelser.into_iter().map(|h| {
        Ok(Kronologipunkt::builder()
            .dato(h.dato)
            .hendelse(Fritekst::new(h.tekst)?)
            .dokument_ider(Mengde::new(h.bilag)?)
            .build())
    });
    Liste::new(events.collect::<Result<_, _>>()?)
}

fn vurderinger(
    draft: &mut Draft,
    ytelser: &[Ytelse],
    klage: &Klage,
    bilag: Vec<Vec<Uuid>>,
) -> Result<Liste<Vurdering, 0, 50>, ValueError> {
    let (least, most) = if draft.sak.large { (3, 6) } else { (1, 3) };
    // An appeal without reasons has one answer, to the whole of it.
    let points: Vec<Option<&Klagepunkt>> = match &*klage.klagepunkter {
        [] => vec![None],
        points => points.iter().map(Some).collect(),
    };
    let svar = points.into_iter().zip(bilag).map(|(punkt, dokument_ider)| {
        Ok(Vurdering::builder()
            .maybe_klagepunkt(punkt.map(|punkt| Heltall::new(punkt.nummer.get())).transpose()?)
            .vurdering(draft.paragraphs(VURDERINGER, least, most)?)
            .hjemler(Liste::new(hjemler(draft, ytelser)?)?)
            .dokument_ider(Mengde::new(dokument_ider)?)
            .build())
    });
    Liste::new(svar.collect::<Result<_, _>>()?)
}

fn hjemler(draft: &mut Draft, ytelser: &[Ytelse]) -> Result<Vec<Hjemmel>, ValueError> {
    let most = draft.chance.between(1, 3);
    let mut hjemler: Vec<Hjemmel> =
        draft.chance.some_of(ytelser, most).into_iter().map(|y| y.hjemmel).collect();
    if draft.sak.sakstype == Sakstype::Refusjon && draft.chance.percent(40) {
        hjemler.push(hjemmel(draft, Lov::Ftrl, "22")?);
    }
    if draft.sak.sakstype == Sakstype::AvvistKlage {
        hjemler.push(hjemmel(draft, Lov::Fvl1967, "31")?);
    }
    if hjemler.is_empty() || draft.chance.percent(20) {
        hjemler.push(hjemmel(draft, Lov::Fvl1967, "17")?);
    }
    if draft.chance.percent(3) {
        hjemler.push(hjemmel(draft, Lov::ForUtenFastBopel, "1")?);
    }
    if draft.chance.percent(5) {
        hjemler.push(hjemmel(draft, Lov::Offl, "13")?);
    }
    Ok(hjemler)
}

fn barn(draft: &mut Draft) -> Result<Barn, ValueError> {
    let beroert = draft.sak.barn;
    Ok(Barn::builder()
        .beroert(beroert)
        .maybe_vurdering(if beroert { Some(draft.paragraphs(BARN, 1, 2)?) } else { None })
        .build())
}
