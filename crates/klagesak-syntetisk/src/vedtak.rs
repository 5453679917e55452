//! The appealed decisions, and the new one that gives the party some of what was asked for.

use klagesak_core::kodeverk::{Dokumenttype, Retning, Underretningsmaate, Vedtakstype, Vedtaksutfall};
use klagesak_core::melding::{NyttVedtak, Underretning, Vedtak, Ytelse};
use klagesak_core::verdi::{Beloep, Dato, Liste, Tekst, ValueError};

use super::bilag::Plass;
use super::dato::{minus, pluss};
use super::sak::Sakstype;
use super::tekster::Tekstpar;
use super::utkast::Utkast;
use super::ytelser::{del, ytelser};

pub(super) fn vedtak(u: &mut Utkast) -> Result<Liste<Vedtak, 1, 20>, ValueError> {
    soeknad(u)?;
    let flere = u.sak.sakstype == Sakstype::Stoenad && !u.sak.soeknad_avvist;
    let antall = if flere { *u.chance.pick(&[1, 1, 1, 1, 1, 1, 1, 2, 2, 3])? } else { 1 };
    let mut alle = Vec::new();
    for nummer in 0..antall {
        // Decisions that were made some days apart may still reach the party on the same day.
        let dato = if nummer == 0 { u.sak.tid.vedtak } else { minus(u.sak.tid.vedtak, u.chance.below(3))? };
        alle.push(ett(u, dato)?);
    }
    u.hendte(u.sak.tid.kommet_frem, ("Vedtaket kom frem til parten.", "Vedtaket kom fram til parten."), None);
    Liste::new(alle)
}

/// A refund is decided without an application.
fn soeknad(u: &mut Utkast) -> Result<(), ValueError> {
    if u.sak.sakstype == Sakstype::Refusjon && u.chance.percent(70) {
        return Ok(());
    }
    let dato = u.sak.tid.soeknad;
    let slag = (Plass::Soeknad, Dokumenttype::Soeknad, Retning::Inn);
    let id = u.dokument(slag, ("Søknad", "Søknad"), dato);
    let mottatt = pluss(dato, u.chance.below(2))?;
    u.hendte(mottatt, ("Søknad mottatt.", "Søknad motteken."), Some(id));
    Ok(())
}

fn ett(u: &mut Utkast, dato: Dato) -> Result<Vedtak, ValueError> {
    let (utfall, ytelser) = ytelser(u)?;
    let tittel = tittel(&utfall, u.sak.sakstype);
    let id = u.dokument((Plass::Vedtak, Dokumenttype::Vedtak, Retning::Ut), tittel, dato);
    u.hendte(dato, ("NAV-kontoret fattet vedtak.", "NAV-kontoret gjorde vedtak."), Some(id));
    Ok(Vedtak::builder()
        .vedtak_id(u.chance.uuid())
        .maybe_saksnummer(u.kanskje(70, saksnummer)?)
        .dato(dato)
        .slag(Vedtakstype::Enkeltvedtak)
        .utfall(utfall)
        .underretning(underretning(u, u.sak.tid.kommet_frem)?)
        .ytelser(Liste::new(ytelser)?)
        .dokument_id(id)
        .build())
}

fn tittel(utfall: &Vedtaksutfall, sakstype: Sakstype) -> Tekstpar {
    match (utfall, sakstype) {
        (_, Sakstype::Refusjon) => ("Vedtak om refusjon", "Vedtak om refusjon"),
        (_, Sakstype::Krav) => ("Vedtak om krav", "Vedtak om krav"),
        (Vedtaksutfall::Avslaatt, _) => ("Vedtak om avslag", "Vedtak om avslag"),
        (Vedtaksutfall::Avvist, _) => ("Vedtak om avvisning", "Vedtak om avvising"),
        _ => ("Vedtak", "Vedtak"),
    }
}

fn saksnummer(u: &mut Utkast) -> Result<Tekst<50>, ValueError> {
    Tekst::new(format!("SOS-{}-{}", u.chance.between(100, 9999), u.chance.between(1, 9)))
}

fn underretning(u: &mut Utkast, kommet_frem: Dato) -> Result<Underretning, ValueError> {
    let maater = [
        Underretningsmaate::Digital,
        Underretningsmaate::Digital,
        Underretningsmaate::Brev,
        Underretningsmaate::Utlevert,
        Underretningsmaate::Annen,
    ];
    Ok(Underretning::builder()
        .kommet_frem(kommet_frem)
        .maate(u.chance.pick(&maater)?.clone())
        .klageadgang_opplyst(true)
        .build())
}

/// The new decision after the first of the appealed ones: more of the money, never all of it. `None` when that one leaves no
/// room for it.
pub(super) fn nytt_vedtak(u: &mut Utkast, gammelt: &Vedtak) -> Result<Option<NyttVedtak>, ValueError> {
    let Some(ytelser) = bedre(u, &gammelt.ytelser)? else { return Ok(None) };
    let dato = u.sak.tid.foersteinstans;
    let slag = (Plass::NyttVedtak, Dokumenttype::Vedtak, Retning::Ut);
    let id = u.dokument(slag, ("Nytt vedtak", "Nytt vedtak"), dato);
    u.hendte(dato, ("NAV-kontoret fattet et nytt vedtak.", "NAV-kontoret gjorde eit nytt vedtak."), Some(id));
    let opprettholdt = u.sak.tid.opprettholdt;
    u.hendte(
        opprettholdt,
        ("Klageren opprettholdt klagen for resten.", "Klagaren heldt fast på klaga for resten."),
        None,
    );
    let vedtak = Vedtak::builder()
        .vedtak_id(u.chance.uuid())
        .maybe_saksnummer(gammelt.saksnummer.clone())
        .dato(dato)
        .slag(Vedtakstype::Enkeltvedtak)
        .utfall(Vedtaksutfall::DelvisInnvilget)
        .underretning(underretning(u, u.sak.tid.nytt_kommet_frem)?)
        .ytelser(Liste::new(ytelser)?)
        .dokument_id(id)
        .build();
    Ok(Some(NyttVedtak::builder().vedtak(vedtak).klagen_opprettholdt(opprettholdt).build()))
}

/// The benefits with more of the money; `None` when there is no more to give.
pub(super) fn bedre(u: &mut Utkast, gamle: &[Ytelse]) -> Result<Option<Vec<Ytelse>>, ValueError> {
    let (mut nye, mut endret) = (gamle.to_vec(), false);
    for ytelse in &mut nye {
        let Some((soekt, innvilget)) = ytelse.soekt_beloep.zip(ytelse.innvilget_beloep) else { continue };
        let igjen = soekt.oere().saturating_sub(innvilget.oere());
        if igjen > 0 && (!endret || u.chance.percent(50)) {
            let mer = Beloep::new(igjen / 100, igjen % 100)?;
            let sum = innvilget.oere() + del(mer, u.chance.between(20, 80))?.oere();
            ytelse.innvilget_beloep = Some(Beloep::new(sum / 100, sum % 100)?);
            endret = true;
        }
    }
    Ok(endret.then_some(nye))
}
