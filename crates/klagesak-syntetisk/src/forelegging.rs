//! Whom the statement of the case was put before, whom not, and what they said.

use klagesak_core::kodeverk::{Dokumenttype, IkkeForelagtgrunn, Partsrolle, Retning};
use klagesak_core::melding::{Forelagt, IkkeForelagt, Kommentar, Part};
use klagesak_core::verdi::{Liste, LokalId, Mengde, ValueError};

use super::attachments::Place;
use super::days::{day_between, plus};
use super::dokumenter::innsynsunntak;
use super::draft::Draft;
use super::texts::{IKKE_FORELAGT, IKKE_NAADD, KOMMENTARER};

/// Those who got the statement and those who did not: all of those who appeal, in one line or each in one.
pub(super) fn foreleggelser(draft: &mut Draft) -> Result<(Vec<Forelagt>, Vec<IkkeForelagt>), ValueError> {
    let hver_for_seg = draft.hver_for_seg && draft.chance.percent(60);
    let utvalg: Vec<Vec<LokalId>> = if hver_for_seg {
        draft.hver().iter().map(|part| vec![part.clone()]).collect()
    } else {
        vec![Vec::new()]
    };
    let (mut forelagt, mut ikke) = (Vec::new(), Vec::new());
    for (nummer, parter) in utvalg.into_iter().enumerate() {
        let faar = if nummer == 0 { draft.sak.forelagt } else { draft.chance.percent(80) };
        if faar {
            forelagt.push(en(draft, parter)?);
        } else {
            ikke.push(ikke_en(draft, parter)?);
        }
    }
    Ok((forelagt, ikke))
}

fn en(draft: &mut Draft, parter: Vec<LokalId>) -> Result<Forelagt, ValueError> {
    Ok(Forelagt::builder()
        .part_ider(Mengde::new(parter)?)
        .dato(draft.sak.tid.forelagt)
        .maybe_kommentarfrist(draft.maybe(80, |draft| Ok(draft.sak.tid.kommentarfrist))?)
        .build())
}

fn ikke_en(draft: &mut Draft, parter: Vec<LokalId>) -> Result<IkkeForelagt, ValueError> {
    let naadd = draft.chance.percent(50);
    let (grunn, texts) = if naadd {
        (IkkeForelagtgrunn::UnntattInnsyn, IKKE_FORELAGT)
    } else {
        (IkkeForelagtgrunn::IkkeNaadd, IKKE_NAADD)
    };
    Ok(IkkeForelagt::builder()
        .part_ider(Mengde::new(parter)?)
        .grunn(grunn)
        .maybe_hjemmel(if naadd { Some(innsynsunntak()?) } else { None })
        .begrunnelse(draft.paragraphs(texts, 1, 1)?)
        .build())
}

/// Comments, each from somebody who got the statement or acts for those who did.
pub(super) fn kommentarer(
    draft: &mut Draft,
    parter: &[Part],
    forelagt: &[Forelagt],
) -> Result<Liste<Kommentar, 0, 20>, ValueError> {
    if forelagt.is_empty() || !draft.chance.percent(35) {
        return Ok(Liste::default());
    }
    let avsendere = [Partsrolle::Klager, Partsrolle::Fullmektig, Partsrolle::Verge];
    let fikk = |id: &LokalId| forelagt.iter().any(|f| f.part_ider.omfatter(id));
    let writes = |p: &&Part| {
        let fikk =
            if p.er(&Partsrolle::Klager) { fikk(&p.part_id) } else { p.representerer.iter().any(fikk) };
        fikk && avsendere.iter().any(|rolle| p.er(rolle))
    };
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
