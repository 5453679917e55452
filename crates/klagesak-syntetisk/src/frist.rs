//! The deadlines of the appeal: counted from the notices, or from something else.

use klagesak_core::kodeverk::{Foersteinstansutfall, Fristgrunnlag};
use klagesak_core::melding::{Klagefrist, Oversittelse, Underretning, Vedtak};
use klagesak_core::verdi::{Dato, Fritekst, Liste, LokalId, Mengde, Uuid, ValueError};

use super::days::{day_between, minus, plus};
use super::draft::Draft;
use super::sak::Fristtype;
use super::texts::{IKKE_BEHANDLET, OVERSITTELSER, TextPair};
use super::timeline::deadline;

pub(super) fn frister(draft: &mut Draft, vedtak: &[Vedtak]) -> Result<Liste<Klagefrist, 1, 40>, ValueError> {
    let linjer = match draft.sak.frist {
        Fristtype::Vanlig => fra_underretningene(draft, vedtak)?,
        Fristtype::Forlenget => vec![forlenget(draft)?],
        Fristtype::Begrunnelse => {
            let fikk = ("Parten fikk begrunnelsen.", "Parten fekk grunngivinga.");
            vec![fra_en_dag(draft, Fristgrunnlag::Begrunnelse, fikk)?]
        }
        Fristtype::Kjennskap => {
            let fikk = ("Parten fikk kjennskap til vedtaket.", "Parten fekk kjennskap til vedtaket.");
            vec![fra_en_dag(draft, Fristgrunnlag::Kjennskap, fikk)?]
        }
        // A deadline that never began, or that nobody can know, has no last day to keep.
        Fristtype::AldriBegynt | Fristtype::Ukjent => vec![Klagefrist::builder().build()],
    };
    Liste::new(linjer)
}

/// One line when the deadline is the same for all; else one for each decision, or each of those who appeal.
fn fra_underretningene(draft: &mut Draft, vedtak: &[Vedtak]) -> Result<Vec<Klagefrist>, ValueError> {
    let all: Vec<(Uuid, &Underretning)> =
        vedtak.iter().flat_map(|v| v.underretninger.iter().map(|notice| (v.vedtak_id, notice))).collect();
    let first = all.first().and_then(|(_, underretning)| underretning.kommet_frem);
    let same = all.iter().all(|(_, underretning)| underretning.kommet_frem == first);
    let oversittelse = if draft.sak.for_sent { Some(oversittelse(draft)?) } else { None };
    if same {
        return Ok(vec![vanlig(draft, (None, &[]), first, oversittelse)?]);
    }
    let ett = vedtak.len() == 1;
    all.into_iter()
        .map(|(id, underretning)| {
            let gjelder = ((!ett).then_some(id), &*underretning.part_ider);
            vanlig(draft, gjelder, underretning.kommet_frem, oversittelse.clone())
        })
        .collect()
}

fn vanlig(
    draft: &mut Draft,
    (vedtak_id, part_ider): (Option<Uuid>, &[LokalId]),
    kommet_frem: Option<Dato>,
    oversittelse: Option<Oversittelse>,
) -> Result<Klagefrist, ValueError> {
    Ok(Klagefrist::builder()
        .maybe_vedtak_id(vedtak_id)
        .part_ider(Mengde::new(part_ider.to_vec())?)
        .maybe_grunnlag(draft.maybe(8, |_| Ok(Fristgrunnlag::Underretning))?)
        .fristdato(deadline(kommet_frem.ok_or(ValueError::Empty)?)?)
        .rettidig(!draft.sak.for_sent)
        .maybe_oversittelse(oversittelse)
        .build())
}

/// Extended before it ran out, to a day after the appeal came.
fn forlenget(draft: &mut Draft) -> Result<Klagefrist, ValueError> {
    let fristdato = plus(draft.sak.tid.fremsatt, draft.chance.below(10))?;
    let hendelse = ("Klagefristen ble forlenget.", "Klagefristen vart forlengd.");
    let day = day_between(&mut draft.chance, draft.sak.tid.kommet_frem, draft.sak.tid.fristdato)?;
    draft.note(day, hendelse, None);
    Ok(Klagefrist::builder().grunnlag(Fristgrunnlag::Forlenget).fristdato(fristdato).rettidig(true).build())
}

/// Counted from a later day than the notice, and kept.
fn fra_en_dag(
    draft: &mut Draft,
    grunnlag: Fristgrunnlag,
    hendelse: TextPair,
) -> Result<Klagefrist, ValueError> {
    let fra = minus(draft.sak.tid.fremsatt, draft.chance.between(1, 18))?;
    draft.note(fra, hendelse, None);
    Ok(Klagefrist::builder().grunnlag(grunnlag).fra(fra).fristdato(deadline(fra)?).rettidig(true).build())
}

/// Why an appeal that came too late is considered, or is not.
fn oversittelse(draft: &mut Draft) -> Result<Oversittelse, ValueError> {
    let avvist = draft.sak.utfall == Foersteinstansutfall::Avvist;
    let (grunn, vurdering) = if avvist {
        (None, draft.pick_text(IKKE_BEHANDLET)?)
    } else {
        let (grunn, texts) = draft.chance.pick(OVERSITTELSER)?;
        (Some(grunn.clone()), draft.pick_text(texts)?)
    };
    Ok(Oversittelse::builder()
        .maybe_grunn(grunn)
        .vurdering(Fritekst::new(vurdering)?)
        .tatt_til_behandling(!avvist)
        .build())
}
