//! By when what the Nav-kontor has decided anew may be appealed.

use klagesak_core::frister::add_weeks;
use klagesak_core::kodeverk::{Klagestilling, Nyttvedtakgjelder};
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::verdi::Dato;

use super::leser::Leser;
use super::navendring::Navendring;
use super::sperret::Sperret;
use crate::Partsfristslag as Slag;

/// The last day to appeal a new decision. Who has said that the appeal goes on needs no other while it does.
pub(super) fn navfrist(
    nav: &Navendring<'_>,
    leser: &Leser,
    sperret: &Sperret<'_>,
    open: bool,
) -> Option<(Slag, Dato)> {
    let holds =
        open && matches!(nav.stilling, Some(Klagestilling::Opprettholdt | Klagestilling::DelvisOpprettholdt));
    let never = nav.melding.innhold.klageadgang.as_ref().is_some_and(|adgang| !adgang.finnes);
    if holds || never {
        return None;
    }
    let slag = match nav.melding.innhold.gjelder {
        Nyttvedtakgjelder::Avvisning => Slag::DuKlagerPaaAvvisning,
        _ => Slag::DuKlager,
    };
    let weeks = lovdata(&nav.melding.lovgrunnlag).klagefrist_uker;
    Some((slag, add_weeks(fikk(nav, leser, sperret)?, weeks)?))
}

/// The day whoever reads got it, as far as is known: the day it reached her, else the first day it can have.
pub(super) fn fikk(nav: &Navendring<'_>, leser: &Leser, sperret: &Sperret<'_>) -> Option<Dato> {
    let id = nav.melding.melding_id;
    let vedtak = nav.melding.innhold.vedtak.iter().position(|v| v.vedtak_id == nav.vedtak.vedtak_id)?;
    let told = nav.vedtak.underretninger.iter().enumerate().filter(|(_, u)| leser.gjelder(&u.part_ider));
    let days = told.filter_map(|(i, line)| {
        let at = |felt: &str, dato: Option<Dato>| {
            let sti = format!("/innhold/vedtak/{vedtak}/underretninger/{i}/{felt}");
            dato.and_then(|dato| sperret.vist(id, &sti, dato))
        };
        at("kommetFrem", line.kommet_frem)
            .or_else(|| at("varslet", line.varslet))
            .or_else(|| at("sendt", line.sendt))
    });
    let made = || sperret.vist(id, &format!("/innhold/vedtak/{vedtak}/dato"), nav.vedtak.dato);
    days.min().or_else(made)
}
