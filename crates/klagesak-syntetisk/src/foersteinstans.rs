//! How the Nav-kontor treated the appeal.

use klagesak_core::kodeverk::{Avvisningsgrunn, Foersteinstansutfall};
use klagesak_core::melding::{Foersteinstans, Foersteinstanslinje, Medarbeider, Vedtak};
use klagesak_core::verdi::{Liste, LokalId, Mengde, Tekst, Uuid, ValueError};

use super::draft::Draft;
use super::navn::{LEDERE, SAKSBEHANDLERE};
use super::nytt_vedtak::{nye_vedtak, stillinger};
use super::texts::{BEGRUNNELSER, BEGRUNNELSER_AVVIST, BEGRUNNELSER_DELVIS, UNDERSOEKELSER};

pub(super) fn foersteinstans(draft: &mut Draft, vedtak: &[Vedtak]) -> Result<Foersteinstans, ValueError> {
    let nye = delvis_medhold(draft, vedtak)?;
    let svar = if nye.is_empty() { Vec::new() } else { stillinger(draft, &nye)? };
    let begrunnelser = match draft.sak.utfall {
        Foersteinstansutfall::Avvist => BEGRUNNELSER_AVVIST,
        Foersteinstansutfall::DelvisMedhold => BEGRUNNELSER_DELVIS,
        _ => BEGRUNNELSER,
    };
    let dato = draft.sak.tid.foersteinstans;
    if nye.is_empty() {
        draft.note(dato, ("Nav-kontoret vurderte klagen.", "Nav-kontoret vurderte klaga."), None);
    }
    let most = if draft.sak.large { 5 } else { 3 };
    Ok(Foersteinstans::builder()
        .utfall(Liste::new(utfall(draft, vedtak, &nye)?)?)
        .dato(dato)
        .begrunnelse(draft.paragraphs(begrunnelser, 1, most)?)
        .maybe_undersoekelser(draft.maybe(50, |draft| draft.paragraphs(UNDERSOEKELSER, 1, 2))?)
        .saksbehandler(medarbeider(draft, SAKSBEHANDLERE, "saks")?)
        .maybe_beslutter(draft.maybe(93, |draft| medarbeider(draft, LEDERE, "led"))?)
        .nye_vedtak(Liste::new(nye)?)
        .klagens_stilling(Liste::new(svar)?)
        .build())
}

/// The new decisions; a case in which none of the appealed ones leaves room for any, is upheld instead.
fn delvis_medhold(draft: &mut Draft, vedtak: &[Vedtak]) -> Result<Vec<Vedtak>, ValueError> {
    if draft.sak.utfall != Foersteinstansutfall::DelvisMedhold {
        return Ok(Vec::new());
    }
    let nye = nye_vedtak(draft, vedtak)?;
    if nye.is_empty() {
        draft.sak.utfall = Foersteinstansutfall::Opprettholdt;
    }
    Ok(nye)
}

/// What the office came to: one line, or one for each decision or each of those who appeal.
fn utfall(
    draft: &mut Draft,
    vedtak: &[Vedtak],
    nye: &[Vedtak],
) -> Result<Vec<Foersteinstanslinje>, ValueError> {
    let per_vedtak = vedtak.len() > 1 && (!nye.is_empty() || draft.chance.percent(20));
    let mut linjer = Vec::new();
    if per_vedtak {
        for vedtak in vedtak {
            let endret = nye.iter().any(|nytt| nytt.erstatter_vedtak_ider.contains(&vedtak.vedtak_id));
            let utfall = match &draft.sak.utfall {
                Foersteinstansutfall::DelvisMedhold if !endret => Foersteinstansutfall::Opprettholdt,
                utfall => utfall.clone(),
            };
            linjer.push(linje(draft, utfall, Some(vedtak.vedtak_id), None)?);
        }
    } else if draft.hver_for_seg && draft.chance.percent(30) {
        for part in draft.hver().to_vec() {
            linjer.push(linje(draft, draft.sak.utfall.clone(), None, Some(part))?);
        }
    } else {
        linjer.push(linje(draft, draft.sak.utfall.clone(), None, None)?);
    }
    Ok(linjer)
}

fn linje(
    draft: &mut Draft,
    utfall: Foersteinstansutfall,
    vedtak_id: Option<Uuid>,
    part_id: Option<LokalId>,
) -> Result<Foersteinstanslinje, ValueError> {
    let avvist = utfall == Foersteinstansutfall::Avvist;
    let grunn = (avvist && draft.chance.percent(80)).then_some(Avvisningsgrunn::ForSent);
    Ok(Foersteinstanslinje::builder()
        .maybe_vedtak_id(vedtak_id)
        .part_ider(Mengde::new(part_id.into_iter().collect())?)
        .utfall(utfall)
        .maybe_avvisningsgrunn(grunn)
        .build())
}

fn medarbeider(draft: &mut Draft, navn: &[&str], ident: &str) -> Result<Medarbeider, ValueError> {
    Ok(Medarbeider::builder()
        .navn(Tekst::new(*draft.chance.pick(navn)?)?)
        .maybe_ident(draft.maybe(50, |draft| Tekst::new(format!("{ident}{:02}", draft.chance.below(100))))?)
        .build())
}
