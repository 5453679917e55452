//! How the parties were told of a decision, and when it is known to have reached them.

use klagesak_core::kodeverk::Underretningsmaate;
use klagesak_core::melding::Underretning;
use klagesak_core::verdi::{Dato, Liste, LokalId, Mengde, ValueError};

use super::days::{day_between, plus};
use super::draft::Draft;
use super::sak::Fristtype;

/// When a decision was made, when it reached the party, and when it had reached them all.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dager {
    pub(super) dato: Dato,
    pub(super) kommet_frem: Dato,
    pub(super) senest: Dato,
}

/// The notices of the appealed decision.
pub(super) fn underretninger(
    draft: &mut Draft,
    dager: Dager,
) -> Result<Liste<Underretning, 0, 20>, ValueError> {
    match draft.sak.frist {
        // Whoever was not told has a deadline from the day of knowing.
        Fristtype::Kjennskap => Ok(Liste::default()),
        Fristtype::Ukjent => Liste::new(vec![i_posten(draft, dager)?]),
        _ => fremme(draft, dager),
    }
}

/// Notices that are known to have arrived: one for all, or one for each of those who appeal apart.
pub(super) fn fremme(draft: &mut Draft, dager: Dager) -> Result<Liste<Underretning, 0, 20>, ValueError> {
    let mut all = Vec::new();
    if !draft.hver_for_seg {
        all.push(en(draft, &[], dager)?);
    }
    for (nummer, part) in (0..).zip(draft.hver().to_vec()) {
        // The second may have it a day or two after the first.
        let latest =
            if nummer == 0 { dager.kommet_frem } else { plus(dager.kommet_frem, 2)?.min(dager.senest) };
        let kommet_frem = day_between(&mut draft.chance, dager.kommet_frem, latest)?;
        all.push(en(draft, &[part], Dager { kommet_frem, ..dager })?);
    }
    Liste::new(all)
}

fn en(
    draft: &mut Draft,
    til: &[LokalId],
    Dager { dato, kommet_frem, .. }: Dager,
) -> Result<Underretning, ValueError> {
    let maater = [
        Underretningsmaate::Digital,
        Underretningsmaate::Digital,
        Underretningsmaate::Brev,
        Underretningsmaate::Utlevert,
        Underretningsmaate::Annen,
    ];
    let maate =
        if draft.sak.muntlig { Underretningsmaate::Annen } else { draft.chance.pick(&maater)?.clone() };
    let digital = maate == Underretningsmaate::Digital;
    let sent = draft.maybe(if draft.sak.muntlig { 0 } else { 25 }, |draft| {
        day_between(&mut draft.chance, dato, kommet_frem)
    })?;
    Ok(Underretning::builder()
        .part_ider(Mengde::new(til.to_vec())?)
        .maybe_sendt(sent)
        .maybe_varslet(draft.maybe(if digital { 30 } else { 0 }, |_| Ok(kommet_frem))?)
        .kommet_frem(kommet_frem)
        .maate(maate)
        .klageadgang_opplyst(draft.sak.frist != Fristtype::AldriBegynt)
        .build())
}

/// A letter in the post: nobody knows the day it came.
fn i_posten(draft: &mut Draft, Dager { dato, kommet_frem, .. }: Dager) -> Result<Underretning, ValueError> {
    let sent = day_between(&mut draft.chance, dato, kommet_frem)?;
    Ok(Underretning::builder().sendt(sent).maate(Underretningsmaate::Brev).klageadgang_opplyst(true).build())
}
