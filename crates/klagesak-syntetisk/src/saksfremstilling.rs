//! The statement of the case: events, assessments, provisions, children.

use klagesak_core::kodeverk::{Dokumenttype, Lov, Partsrolle, Retning};
use klagesak_core::melding::{
    Barn, Forelagt, Hjemmel, IkkeForelagt, Klage, Kommentar, Kronologipunkt, Part, Saksfremstilling,
    Vurdering, Ytelse,
};
use klagesak_core::verdi::{Fritekst, Heltall, Liste, Mengde, Uuid, ValueError};

use super::attachments::Place;
use super::days::{day_between, plus};
use super::dokumenter::innsynsunntak;
use super::draft::Draft;
use super::sak::Sakstype;
use super::texts::{BARN, IKKE_FORELAGT, KOMMENTARER, SAMMENDRAG, VURDERINGER};
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
    let (forelagt, ikke_forelagt) =
        if draft.sak.forelagt { (Some(forelagt(draft)?), None) } else { (None, Some(ikke_forelagt(draft)?)) };
    Ok(Saksfremstilling::builder()
        .dokument_id(id)
        .dato(dato)
        .sammendrag(draft.paragraphs(SAMMENDRAG, 1, 3)?)
        .kronologi(kronologi(draft)?)
        .vurderinger(vurderinger(draft, ytelser, klage, bilag)?)
        .barn(barn(draft)?)
        .kommentarer(kommentarer(draft, parter)?)
        .maybe_forelagt(forelagt)
        .maybe_ikke_forelagt(ikke_forelagt)
        .build())
}

/// Everything that has happened so far, in order.
fn kronologi(draft: &mut Draft) -> Result<Liste<Kronologipunkt, 1, 200>, ValueError> {
    let mut hendelser = std::mem::take(&mut draft.hendelser);
    hendelser.sort_by_key(|h| h.dato);
    let count = hendelser.into_iter().map(|h| {
        Ok(Kronologipunkt::builder()
            .dato(h.dato)
            .hendelse(Fritekst::new(h.tekst)?)
            .dokument_ider(Mengde::new(h.bilag)?)
            .build())
    });
    Liste::new(count.collect::<Result<_, _>>()?)
}

fn vurderinger(
    draft: &mut Draft,
    ytelser: &[Ytelse],
    klage: &Klage,
    bilag: Vec<Vec<Uuid>>,
) -> Result<Liste<Vurdering, 1, 50>, ValueError> {
    let (least, most) = if draft.sak.large { (3, 6) } else { (1, 3) };
    let svar = klage.klagepunkter.iter().zip(bilag).map(|(punkt, dokument_ider)| {
        Ok(Vurdering::builder()
            .klagepunkt(Heltall::new(punkt.nummer.get())?)
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
    if hjemler.is_empty() || draft.chance.percent(20) {
        hjemler.push(hjemmel(draft, Lov::Fvl, "17")?);
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

fn forelagt(draft: &mut Draft) -> Result<Forelagt, ValueError> {
    Ok(Forelagt::builder()
        .dato(draft.sak.tid.forelagt)
        .maybe_kommentarfrist(draft.maybe(80, |draft| Ok(draft.sak.tid.kommentarfrist))?)
        .build())
}

fn ikke_forelagt(draft: &mut Draft) -> Result<IkkeForelagt, ValueError> {
    Ok(IkkeForelagt::builder()
        .hjemmel(innsynsunntak()?)
        .begrunnelse(draft.paragraphs(IKKE_FORELAGT, 1, 1)?)
        .build())
}

/// Comments, each from somebody who appeals or acts for those who do.
fn kommentarer(draft: &mut Draft, parter: &[Part]) -> Result<Liste<Kommentar, 0, 20>, ValueError> {
    if !draft.sak.forelagt || !draft.chance.percent(35) {
        return Ok(Liste::default());
    }
    let avsendere = [Partsrolle::Klager, Partsrolle::Fullmektig, Partsrolle::Verge];
    let writes = |p: &&Part| avsendere.iter().any(|rolle| p.er(rolle));
    let possible: Vec<&Part> = parter.iter().filter(writes).collect();
    let count = draft.chance.between(1, 2);
    let mut kommentarer = Vec::new();
    for part in draft.chance.some_of(&possible, count) {
        let dato = day_between(&mut draft.chance, plus(draft.sak.tid.forelagt, 1)?, draft.sak.tid.kommentar)?;
        let slag = (Place::Kommentar, Dokumenttype::Kommentar, Retning::Inn);
        let tittel = ("Kommentar til saksfremstillingen", "Kommentar til saksframstillinga");
        let dokument = draft.maybe(70, |draft| Ok(draft.dokument(slag, tittel, dato)))?;
        let tekst = dokument.is_none() || draft.chance.percent(40);
        kommentarer.push(
            Kommentar::builder()
                .part_id(part.part_id.clone())
                .mottatt_dato(dato)
                .maybe_tekst(if tekst { Some(draft.paragraphs(KOMMENTARER, 1, 2)?) } else { None })
                .maybe_dokument_id(dokument)
                .build(),
        );
    }
    Liste::new(kommentarer)
}
