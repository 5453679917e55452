//! The new decisions that give the party some of what was asked for, and what those who appeal say to them.

use klagesak_core::kodeverk::{Dokumenttype, Klagestilling, Retning, Vedtakstype, Vedtaksutfall};
use klagesak_core::melding::{KlagensStilling, Vedtak, Ytelse};
use klagesak_core::verdi::{Beloep, Liste, LokalId, Mengde, Uuid, ValueError};

use super::attachments::Place;
use super::draft::Draft;
use super::underretning::{Dager, fremme};
use super::ytelser::part_of;

/// New decisions for one or more of the appealed ones; none when no appealed one leaves room for it.
pub(super) fn nye_vedtak(draft: &mut Draft, gamle: &[Vedtak]) -> Result<Vec<Vedtak>, ValueError> {
    let mut nye: Vec<Vedtak> = Vec::new();
    for gammelt in gamle {
        if nye.is_empty() || draft.chance.percent(35) {
            let si_hvilket = gamle.len() > 1 || draft.chance.percent(40);
            nye.extend(nytt(draft, gammelt, si_hvilket)?);
        }
    }
    Ok(nye)
}

/// The new decision after an appealed one: more of the money, never all of it.
fn nytt(draft: &mut Draft, gammelt: &Vedtak, si_hvilket: bool) -> Result<Option<Vedtak>, ValueError> {
    let Some(ytelser) = improved(draft, &gammelt.ytelser)? else { return Ok(None) };
    let dato = draft.sak.tid.foersteinstans;
    let slag = (Place::NyttVedtak, Dokumenttype::Vedtak, Retning::Ut);
    let id = draft.dokument(slag, ("Nytt vedtak", "Nytt vedtak"), dato);
    draft.note(
        dato,
        ("Nav-kontoret fattet et nytt vedtak.", "Nav-kontoret gjorde eit nytt vedtak."),
        Some(id),
    );
    let erstatter = if si_hvilket { vec![gammelt.vedtak_id] } else { Vec::new() };
    let dager =
        Dager { dato, kommet_frem: draft.sak.tid.nytt_kommet_frem, senest: draft.sak.tid.opprettholdt };
    let vedtak = Vedtak::builder()
        .vedtak_id(draft.chance.uuid())
        .part_ider(gammelt.part_ider.clone())
        .erstatter_vedtak_ider(Mengde::new(erstatter)?)
        .maybe_saksnummer(gammelt.saksnummer.clone())
        .soeknader(gammelt.soeknader.clone())
        .dato(dato)
        .slag(Vedtakstype::Enkeltvedtak)
        .utfall(Vedtaksutfall::DelvisInnvilget)
        .underretninger(fremme(draft, dager)?)
        .ytelser(Liste::new(ytelser)?)
        .vilkaar(gammelt.vilkaar.clone())
        .dokument_id(id);
    Ok(Some(vedtak.build()))
}

/// What those who appeal have answered. The appeal stands until it is withdrawn, also for whoever does not answer.
pub(super) fn stillinger(draft: &mut Draft, nye: &[Vedtak]) -> Result<Vec<KlagensStilling>, ValueError> {
    let svar = match draft.chance.below(100) {
        0..70 => Klagestilling::Opprettholdt,
        70..92 => Klagestilling::DelvisOpprettholdt,
        _ => Klagestilling::IkkeSvart,
    };
    if !draft.hver_for_seg {
        // The others stand as they did, and need no answer.
        let endret = nye.iter().flat_map(|nytt| nytt.erstatter_vedtak_ider.to_vec());
        let om = if draft.chance.percent(40) { endret.collect() } else { Vec::new() };
        return Ok(vec![stilling(draft, (&[], om), svar)?]);
    }
    let possible = [
        Klagestilling::Opprettholdt,
        Klagestilling::DelvisOpprettholdt,
        Klagestilling::Innfridd,
        Klagestilling::IkkeSvart,
    ];
    let mut all = Vec::new();
    for (nummer, part) in draft.hver().to_vec().into_iter().enumerate() {
        let svar = if nummer == 0 { svar.clone() } else { draft.chance.pick(&possible)?.clone() };
        all.push(stilling(draft, (&[part], Vec::new()), svar)?);
    }
    Ok(all)
}

fn stilling(
    draft: &mut Draft,
    (av, om): (&[LokalId], Vec<Uuid>),
    svar: Klagestilling,
) -> Result<KlagensStilling, ValueError> {
    let day = draft.sak.tid.opprettholdt;
    let hendelse = match svar {
        Klagestilling::Innfridd => ("En av klagerne er fornøyd.", "Ein av klagarane er nøgd."),
        _ => ("Klageren opprettholdt klagen for resten.", "Klagaren heldt fast på klaga for resten."),
    };
    let svarte = svar != Klagestilling::IkkeSvart;
    if svarte {
        draft.note(day, hendelse, None);
    }
    Ok(KlagensStilling::builder()
        .part_ider(Mengde::new(av.to_vec())?)
        .vedtak_ider(Mengde::new(om)?)
        .stilling(svar)
        .maybe_dato(svarte.then_some(day))
        .build())
}

/// The benefits with more of the money; `None` when there is no more to give.
pub(super) fn improved(draft: &mut Draft, gamle: &[Ytelse]) -> Result<Option<Vec<Ytelse>>, ValueError> {
    let (mut nye, mut endret) = (gamle.to_vec(), false);
    for ytelse in &mut nye {
        let Some((soekt, granted)) = ytelse.soekt_beloep.zip(ytelse.innvilget_beloep) else { continue };
        let left = soekt.oere().saturating_sub(granted.oere());
        if left > 0 && (!endret || draft.chance.percent(50)) {
            let more = Beloep::new(left / 100, left % 100)?;
            let sum = granted.oere() + part_of(more, draft.chance.between(20, 80))?.oere();
            ytelse.innvilget_beloep = Some(Beloep::new(sum / 100, sum % 100)?);
            endret = true;
        }
    }
    Ok(endret.then_some(nye))
}
