//! The appealed decisions.

use klagesak_core::kodeverk::{
    Avvisningsgrunn, Dokumenttype, Form, Lov, Retning, Vedtakstype, Vedtaksutfall,
};
use klagesak_core::melding::{AvvistKlage, Hjemmel, NavKontor, Vedtak, Vilkaar, Ytelse};
use klagesak_core::verdi::{Dato, Fritekst, Liste, LokalId, Mengde, Tekst, Uuid, ValueError};

use super::bilag::Plass;
use super::dato::{minus, pluss};
use super::kommuner::KONTORER;
use super::sak::{Fristtype, Sakstype};
use super::soeknad::{besvarte, soeknader};
use super::tekster::{Tekstpar, VILKAAR};
use super::underretning::{Dager, underretninger};
use super::utkast::Utkast;
use super::ytelser::{hjemmel, ytelser};

pub(super) fn vedtak(u: &mut Utkast) -> Result<Liste<Vedtak, 1, 20>, ValueError> {
    soeknader(u)?;
    let flere = u.sak.sakstype == Sakstype::Stoenad && !u.sak.soeknad_avvist && !u.sak.muntlig;
    let antall = if flere { *u.chance.pick(&[1, 1, 1, 1, 1, 1, 1, 2, 2, 3])? } else { 1 };
    // An appeal that is in time for the last of them is in time for those that came two days before.
    let ulike_dager = u.sak.frist == Fristtype::Vanlig && !u.sak.for_sent && u.chance.percent(50);
    let mut alle = Vec::new();
    for nummer in 0..antall {
        // Decisions that were made some days apart may still reach the party on the same day.
        let dato = if nummer == 0 { u.sak.tid.vedtak } else { minus(u.sak.tid.vedtak, u.chance.below(3))? };
        let tidligere = if nummer > 0 && ulike_dager { u.chance.below(3) } else { 0 };
        let kommet_frem = minus(u.sak.tid.kommet_frem, tidligere)?.max(dato);
        alle.push(ett(u, Dager { dato, kommet_frem, senest: pluss(kommet_frem, 2)? })?);
    }
    kommet_frem(u, &alle);
    Liste::new(alle)
}

/// Notes each day a decision is known to have reached somebody.
fn kommet_frem(u: &mut Utkast, vedtak: &[Vedtak]) {
    let kjente = vedtak.iter().flat_map(|vedtak| &vedtak.underretninger);
    let mut dager: Vec<Dato> = kjente.filter_map(|underretning| underretning.kommet_frem).collect();
    dager.sort_unstable();
    dager.dedup();
    for dag in dager {
        u.hendte(dag, ("Vedtaket kom frem til parten.", "Vedtaket kom fram til parten."), None);
    }
}

fn ett(u: &mut Utkast, dager: Dager) -> Result<Vedtak, ValueError> {
    let (utfall, ytelser) = ytelser(u)?;
    let tittel = tittel(&utfall, u.sak.sakstype);
    let (nedtegnet, dokument_id) = if u.sak.muntlig {
        let (dag, id) = nedtegning(u, dager.dato)?;
        (Some(dag), id)
    } else {
        let id = u.dokument((Plass::Vedtak, Dokumenttype::Vedtak, Retning::Ut), tittel, dager.dato);
        u.hendte(dager.dato, ("NAV-kontoret fattet vedtak.", "NAV-kontoret gjorde vedtak."), Some(id));
        (None, id)
    };
    let skriftlig = u.kanskje(5, |_| Ok(Form::Skriftlig))?;
    Ok(Vedtak::builder()
        .vedtak_id(u.chance.uuid())
        .part_ider(Mengde::new(gjelder(u))?)
        .maybe_kontor(u.kanskje(3, annet_kontor)?)
        .maybe_saksnummer(u.kanskje(70, saksnummer)?)
        .dato(dager.dato)
        .slag(Vedtakstype::Enkeltvedtak)
        .maybe_form(if u.sak.muntlig { Some(Form::Muntlig) } else { skriftlig })
        .maybe_nedtegnet(nedtegnet)
        .soeknader(besvarte(u)?)
        .maybe_avviser_klage(if u.sak.sakstype == Sakstype::AvvistKlage { Some(avvist(u)?) } else { None })
        .underretninger(underretninger(u, dager)?)
        .vilkaar(Liste::new(vilkaar(u, &utfall, &ytelser)?)?)
        .utfall(utfall)
        .ytelser(Liste::new(ytelser)?)
        .dokument_id(dokument_id)
        .build())
}

/// The note of a decision that was given orally, on that day or the next.
fn nedtegning(u: &mut Utkast, dato: Dato) -> Result<(Dato, Uuid), ValueError> {
    let dag = pluss(dato, u.chance.below(2))?;
    let slag = (Plass::Vedtak, Dokumenttype::Vedtaksnotat, Retning::Intern);
    let id = u.dokument(slag, ("Nedtegning av vedtak", "Nedteikning av vedtak"), dag);
    u.hendte(dato, ("NAV-kontoret ga vedtaket muntlig.", "NAV-kontoret gav vedtaket munnleg."), None);
    u.hendte(dag, ("Vedtaket ble skrevet ned.", "Vedtaket vart skrive ned."), Some(id));
    Ok((dag, id))
}

/// Those a decision is for; said now and then where there are two.
fn gjelder(u: &mut Utkast) -> Vec<LokalId> {
    if u.egne.len() > 1 && u.chance.percent(10) { u.egne.clone() } else { Vec::new() }
}

/// An office the party belonged to before, under the same embete.
fn annet_kontor(u: &mut Utkast) -> Result<NavKontor, ValueError> {
    let eget = u.sak.kontor.embete(u.sak.tid.vedtak)?;
    let mut andre = Vec::new();
    for kontor in KONTORER {
        if kontor.embete(u.sak.tid.vedtak)? == eget {
            andre.push(*kontor);
        }
    }
    u.chance.pick(&andre)?.nav_kontor()
}

/// The appeal the decision dismissed.
fn avvist(u: &mut Utkast) -> Result<AvvistKlage, ValueError> {
    let grunner = [
        Avvisningsgrunn::ForSent,
        Avvisningsgrunn::IkkeKlagerett,
        Avvisningsgrunn::IkkeEnkeltvedtak,
        Avvisningsgrunn::IkkeKlageinstans,
        Avvisningsgrunn::Formkrav,
        Avvisningsgrunn::Annet,
    ];
    let mottatt = u.sak.tid.soeknad;
    u.hendte(mottatt, ("Den avviste klagen kom.", "Den avviste klaga kom."), None);
    Ok(AvvistKlage::builder()
        .mottatt_dato(mottatt)
        .vedtak_id(u.chance.uuid())
        .grunn(u.chance.pick(&grunner)?.clone())
        .build())
}

/// What is asked in return for money, mostly where it was granted.
fn vilkaar(u: &mut Utkast, utfall: &Vedtaksutfall, ytelser: &[Ytelse]) -> Result<Vec<Vilkaar>, ValueError> {
    let sjanse = match utfall {
        Vedtaksutfall::Innvilget => 50,
        Vedtaksutfall::DelvisInnvilget => 15,
        _ => 0,
    };
    let antall = if u.chance.percent(sjanse) { u.chance.between(1, 2) } else { 0 };
    let mut alle = Vec::new();
    for tekst in u.chance.some_of(VILKAAR, antall) {
        let ytelse = u.chance.pick(ytelser)?.ytelse_id.clone();
        alle.push(
            Vilkaar::builder()
                .beskrivelse(Fritekst::new(u.ord(tekst))?)
                .maybe_hjemmel(u.kanskje(70, vilkaarshjemmel)?)
                .maybe_ytelse_id(ytelse.filter(|_| u.chance.percent(60)))
                .build(),
        );
    }
    Ok(alle)
}

fn vilkaarshjemmel(u: &mut Utkast) -> Result<Hjemmel, ValueError> {
    let paragraf = *u.chance.pick(&["20", "20a"])?;
    hjemmel(u, Lov::Sotjl, paragraf)
}

fn tittel(utfall: &Vedtaksutfall, sakstype: Sakstype) -> Tekstpar {
    match (utfall, sakstype) {
        (_, Sakstype::Refusjon) => ("Vedtak om refusjon", "Vedtak om refusjon"),
        (_, Sakstype::Krav) => ("Vedtak om krav", "Vedtak om krav"),
        (_, Sakstype::AvvistKlage) => ("Vedtak om å avvise klagen", "Vedtak om å avvise klaga"),
        (Vedtaksutfall::Stanset, _) => ("Vedtak om stans", "Vedtak om stans"),
        (Vedtaksutfall::Redusert, _) => ("Vedtak om lavere stønad", "Vedtak om lågare stønad"),
        (Vedtaksutfall::Avslaatt, _) => ("Vedtak om avslag", "Vedtak om avslag"),
        (Vedtaksutfall::Avvist, _) => ("Vedtak om avvisning", "Vedtak om avvising"),
        _ => ("Vedtak", "Vedtak"),
    }
}

fn saksnummer(u: &mut Utkast) -> Result<Tekst<50>, ValueError> {
    Tekst::new(format!("SOS-{}-{}", u.chance.between(100, 9999), u.chance.between(1, 9)))
}
