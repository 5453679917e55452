//! The outcome against what was sent over (FORLOEP): amounts, deadlines, time spent.

use klagesak_core::frister::add_months;
use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Endringsretning, Klageutfall, Partsrolle};
use klagesak_core::melding::{
    Avgjoerelse, Fremsettelse, Konvolutt, Melding, Oversendelse, Vedtaksavgjoerelse, Ytelse,
};
use klagesak_core::verdi::{Dato, Uuid};

use super::beskjed::til_klageren;
use super::ytelser::like;
use crate::tid::{NORM_MAANEDER, norsk_dato};
use crate::{Forloep, ForloepScope};

/// The decisions that have not been replaced, each with the oversendelse it decides.
pub(super) fn avgjoerelser(forloep: &Forloep) -> impl Iterator<Item = (usize, &Avgjoerelse, &Oversendelse)> {
    forloep.gjeldende().filter_map(|(i, entry)| match &entry.melding {
        Melding::Avgjoerelse(m) if m.innhold.om_klagen() => {
            Some((i, &m.innhold, &forloep.oversendelse_foer(i)?.innhold))
        }
        _ => None,
    })
}

/// The appealed decision a line is about. One that names none is about the only one.
pub(super) fn linjens_vedtak(sent: &Oversendelse, linje: &Vedtaksavgjoerelse) -> Option<Uuid> {
    linje.vedtak_id.or_else(|| match &*sent.klage.gjelder_vedtak {
        [ene] => Some(*ene),
        _ => None,
    })
}

pub(in crate::rules) fn ugunst_for_sent(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        let Some(frist) = add_months(sist_mottatt(sent), scope.law().ugunst_maaneder) else {
            continue;
        };
        // It is the first notice to the klager that must be in time.
        let told = avgjoerelse.underrettet.iter().filter(|u| til_klageren(u, &sent.parter)).map(|u| u.dato);
        let Some(underrettet) = told.min() else { continue };
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            if vedtak.retning == Some(Endringsretning::Ugunst) && underrettet > frist {
                let params = [("underrettet", underrettet.into()), ("frist", frist.into())];
                scope.at(i, &format!("/innhold/vedtak/{j}/retning"), &params);
            }
        }
    }
}

/// The day the last of the klagere appealed the first time: of several, nobody but the message itself says whom it goes against.
fn sist_mottatt(sent: &Oversendelse) -> Dato {
    let klagere = sent.parter.iter().filter(|part| part.er(&Partsrolle::Klager));
    let foerst = klagere.filter_map(|klager| {
        let hennes = |f: &&Fremsettelse| f.part_ider.omfatter(&klager.part_id);
        sent.klage.fremsettelser.iter().filter(hennes).map(|f| f.mottatt_dato).min()
    });
    foerst.max().unwrap_or_else(|| sent.klage.foerst_mottatt())
}

pub(in crate::rules) fn stadfestet_men_endret(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        let nye = &sent.foersteinstans.nye_vedtak;
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            // An id of an appealed decision may also mean what the first instance left of it.
            let id = linjens_vedtak(sent, vedtak);
            let paaklaget = sent.vedtak.iter().find(|v| Some(v.vedtak_id) == id);
            let mut grunnlag = paaklaget
                .into_iter()
                .chain(nye.iter().filter(|n| paaklaget.is_some() || Some(n.vedtak_id) == id))
                .peekable();
            if vedtak.utfall == Klageutfall::Stadfestet
                && grunnlag.peek().is_some()
                && grunnlag.all(|gammelt| endret(&gammelt.ytelser, &vedtak.nye_ytelser))
            {
                scope.at(i, &format!("/innhold/vedtak/{j}/utfall"), &[]);
            }
        }
    }
}

/// Whether a benefit has another amount than before.
fn endret(foer: &[Ytelse], naa: &[Ytelse]) -> bool {
    let ulike = |ny: &Ytelse| {
        like(foer, ny).is_some_and(|gammel| {
            let innvilget = gammel.innvilget_beloep.zip(ny.innvilget_beloep);
            let krevd = gammel.krevd_beloep.zip(ny.krevd_beloep);
            innvilget.into_iter().chain(krevd).any(|(foer, naa)| foer != naa)
        })
    };
    naa.iter().any(ulike)
}

/// The day the Statsforvalter received an oversendelse. Nothing is received before it is sent.
pub(super) fn mottatt(forloep: &Forloep, sent: &Konvolutt<Oversendelse>) -> Option<Dato> {
    let mottatt = forloep.gyldige().find_map(|(_, entry)| match &entry.melding {
        Melding::Kvittering(m) if entry.kvitterer.is_some() && m.svar_paa == Some(sent.melding_id) => {
            norsk_dato(m.innhold.mottatt)
        }
        _ => None,
    });
    norsk_dato(sent.opprettet).max(mottatt)
}

pub(in crate::rules) fn over_tre_maaneder(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, _) in avgjoerelser(forloep) {
        // The first decision is what the time is counted to.
        if avgjoerelse.gjelder == Avgjoerelsesgjelder::Omgjoering {
            continue;
        }
        let Some(fra) = forloep.oversendelse_foer(i).and_then(|sent| mottatt(forloep, sent)) else {
            continue;
        };
        let norm = add_months(fra, NORM_MAANEDER);
        if norm.is_some_and(|norm| avgjoerelse.dato > norm) {
            scope.at(i, "/innhold/dato", &[("mottatt", fra.into()), ("dato", avgjoerelse.dato.into())]);
        }
    }
}
