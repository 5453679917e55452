//! How the parties were told of a decision, and when it is known to have reached them.

use klagesak_core::kodeverk::Underretningsmaate;
use klagesak_core::melding::Underretning;
use klagesak_core::verdi::{Dato, Liste, LokalId, Mengde, ValueError};

use super::dato::{mellom, pluss};
use super::sak::Fristtype;
use super::utkast::Utkast;

/// When a decision was made, when it reached the party, and when it had reached them all.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dager {
    pub(super) dato: Dato,
    pub(super) kommet_frem: Dato,
    pub(super) senest: Dato,
}

/// The notices of the appealed decision.
pub(super) fn underretninger(u: &mut Utkast, dager: Dager) -> Result<Liste<Underretning, 0, 20>, ValueError> {
    match u.sak.frist {
        // Whoever was not told has a deadline from the day of knowing.
        Fristtype::Kjennskap => Ok(Liste::default()),
        Fristtype::Ukjent => Liste::new(vec![i_posten(u, dager)?]),
        _ => fremme(u, dager),
    }
}

/// Notices that are known to have arrived: one for all, or one for each of those who appeal apart.
pub(super) fn fremme(u: &mut Utkast, dager: Dager) -> Result<Liste<Underretning, 0, 20>, ValueError> {
    let mut alle = Vec::new();
    if !u.hver_for_seg {
        alle.push(en(u, &[], dager)?);
    }
    for (nummer, part) in (0..).zip(u.hver().to_vec()) {
        // The second may have it a day or two after the first.
        let siste =
            if nummer == 0 { dager.kommet_frem } else { pluss(dager.kommet_frem, 2)?.min(dager.senest) };
        let kommet_frem = mellom(&mut u.chance, dager.kommet_frem, siste)?;
        alle.push(en(u, &[part], Dager { kommet_frem, ..dager })?);
    }
    Liste::new(alle)
}

fn en(
    u: &mut Utkast,
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
    let maate = if u.sak.muntlig { Underretningsmaate::Annen } else { u.chance.pick(&maater)?.clone() };
    let digital = maate == Underretningsmaate::Digital;
    let sendt =
        u.kanskje(if u.sak.muntlig { 0 } else { 25 }, |u| mellom(&mut u.chance, dato, kommet_frem))?;
    Ok(Underretning::builder()
        .part_ider(Mengde::new(til.to_vec())?)
        .maybe_sendt(sendt)
        .maybe_varslet(u.kanskje(if digital { 30 } else { 0 }, |_| Ok(kommet_frem))?)
        .kommet_frem(kommet_frem)
        .maate(maate)
        .klageadgang_opplyst(u.sak.frist != Fristtype::AldriBegynt)
        .build())
}

/// A letter in the post: nobody knows the day it came.
fn i_posten(u: &mut Utkast, Dager { dato, kommet_frem, .. }: Dager) -> Result<Underretning, ValueError> {
    let sendt = mellom(&mut u.chance, dato, kommet_frem)?;
    Ok(Underretning::builder().sendt(sendt).maate(Underretningsmaate::Brev).klageadgang_opplyst(true).build())
}
