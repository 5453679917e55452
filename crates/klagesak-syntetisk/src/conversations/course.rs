//! The way of a case from the oversendelse to its end.

use crate::Chance;
use crate::days::{day_between, working_day};
use klagesak_core::Melding;
use klagesak_core::kodeverk::{
    Ansvarlig, Avgjoerelsesgjelder, Foersteinstansutfall, Klageutfall, Statuskode,
};
use klagesak_core::verdi::{Dato, ValueError};

use super::avgjoerelse::{Aim, decide, decide_on, last_day_for_ugunst};
use super::conversation::Conversation;
use super::ettersendelse::{answer, unasked};
use super::forespoersel::ask;
use super::hjemvisning::after_annulment;
use super::innkommet::comes_in;
use super::kvittering::receive;
use super::omgjoering::{allowed_meanwhile, suspended};
use super::overfoering::moves;
use super::oversendelse::{begin, misaddress, send_over};
use super::partsendring::changes;
use super::sidespor::suspension;
use super::{retur, status, trekk};

/// How the case ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Returnert,
    Trukket,
    /// Not yet ended: the embete is at work.
    UnderBehandling,
    Avgjort(Aim),
    /// The office gives what was asked for, and the embete closes the case.
    OmgjortAvNav,
}

/// The messages of one case, in order.
pub(super) fn conversation(chance: Chance) -> Result<Vec<Melding>, ValueError> {
    let mut s = begin(chance)?;
    // An urgent case that goes by way of another embete has waited too long at the office, and gets a notice for it.
    let wrong_embete = !s.draft.sak.hastesak && s.draft.chance.percent(6);
    if wrong_embete {
        misaddress(&mut s)?;
    }
    if s.draft.chance.percent(25) {
        comes_in(&mut s)?;
    }
    send_over(&mut s);
    if s.draft.chance.percent(40) && !wrong_embete {
        s.at_once()?;
        status::from_nav(&mut s)?;
    }
    let avvist = s.draft.chance.percent(9);
    receive(&mut s, avvist)?;
    if wrong_embete {
        retur::to_right_embete(&mut s)?;
        receive(&mut s, false)?;
    }
    match draw_end(&mut s) {
        End::Returnert => retur::to_nav(&mut s)?,
        End::Trukket => {
            treatment(&mut s)?;
            withdrawn(&mut s)?;
        }
        End::UnderBehandling => treatment(&mut s)?,
        End::Avgjort(aim) => decided(&mut s, aim)?,
        End::OmgjortAvNav => {
            treatment(&mut s)?;
            allowed_meanwhile(&mut s)?;
        }
    }
    Ok(s.meldinger)
}

fn draw_end(s: &mut Conversation) -> End {
    match s.draft.chance.below(100) {
        0..8 => End::Returnert,
        8..17 => End::Trukket,
        17..21 => End::UnderBehandling,
        21..25 => End::OmgjortAvNav,
        _ if s.draft.sak.utfall == Foersteinstansutfall::Avvist && s.draft.chance.percent(50) => {
            End::Avgjort(Aim::Avvis)
        }
        25..55 => End::Avgjort(Aim::Stadfest),
        55..75 => End::Avgjort(Aim::Gunst),
        75..81 => End::Avgjort(Aim::Ugunst),
        81..94 => End::Avgjort(Aim::Opphev),
        94..97 => End::Avgjort(Aim::Avvis),
        _ => End::Avgjort(Aim::Henlegg),
    }
}

/// The embete has the case: it tells so, asks for what is missing and gets it, and others write unasked.
fn treatment(s: &mut Conversation) -> Result<(), ValueError> {
    if s.draft.chance.percent(80) {
        s.at_once()?;
        status::status(s, Statuskode::MottattStatsforvalter, Ansvarlig::Statsforvalter)?;
    }
    if s.draft.chance.percent(6) {
        suspension(s)?;
    }
    if s.draft.chance.percent(2) {
        suspended(s)?;
    }
    if s.draft.chance.percent(45) {
        s.wait(2, 15)?;
        let asked = ask(s)?;
        answer(s, &asked)?;
        s.at_once()?;
        status::status(s, Statuskode::UnderBehandlingStatsforvalter, Ansvarlig::Statsforvalter)?;
    }
    if s.draft.chance.percent(25) {
        unasked(s)?;
    }
    if s.draft.chance.percent(6) {
        changes(s)?;
    }
    if s.draft.chance.percent(4) {
        moves(s)?;
    }
    Ok(())
}

fn withdrawn(s: &mut Conversation) -> Result<(), ValueError> {
    trekk::whole(s)?;
    if s.draft.chance.percent(40) {
        s.wait(1, 10)?;
        decide(s, Aim::Henlegg)?;
    }
    Ok(())
}

fn decided(s: &mut Conversation, aim: Aim) -> Result<(), ValueError> {
    if aim == Aim::Ugunst && while_in_time(s)? {
        decide(s, aim)?;
        return Ok(());
    }
    treatment(s)?;
    if s.innhold().vedtak.len() > 1 && s.draft.chance.percent(35) {
        trekk::partial(s)?;
    }
    if s.draft.chance.percent(45) {
        s.wait(10, 28)?;
        status::foreloepig_svar(s)?;
    }
    // In some embeter a case lies for months.
    let (least, most) = if s.draft.chance.percent(20) { (60, 110) } else { (7, 60) };
    s.wait(least, most)?;
    let last = comments_until(s);
    if s.day < last {
        s.go_to(last)?;
    }
    match decide(s, aim)? {
        Klageutfall::Opphevet => after_annulment(s)?,
        // The Sivilombud, or the embete itself, finds that it should have been otherwise.
        Klageutfall::Stadfestet if s.draft.chance.percent(5) => {
            s.wait(40, 90)?;
            decide_on(s, Aim::Gunst, Avgjoerelsesgjelder::Omgjoering)?;
        }
        _ => {}
    }
    Ok(())
}

/// The last day to comment on the statement: the embete doesn't decide before it.
fn comments_until(s: &Conversation) -> Dato {
    let forelagt = s.innhold().saksfremstilling.forelagt.iter();
    forelagt.filter_map(|f| f.kommentarfrist).max().unwrap_or(s.day)
}

/// Goes to a day when a change to the detriment may still be told, if one is left.
fn while_in_time(s: &mut Conversation) -> Result<bool, ValueError> {
    let Some(last) = last_day_for_ugunst(s) else { return Ok(false) };
    let earliest = working_day(s.day, 3)?.max(comments_until(s));
    if earliest > last {
        return Ok(false);
    }
    let day = day_between(&mut s.draft.chance, earliest, last)?;
    s.go_to(day)?;
    Ok(true)
}
