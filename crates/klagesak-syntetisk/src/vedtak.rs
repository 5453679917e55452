//! The appealed decisions.

use klagesak_core::kodeverk::{
    Avvisningsgrunn, Dokumenttype, Form, Lov, Retning, Vedtakstype, Vedtaksutfall,
};
use klagesak_core::melding::{AvvistKlage, Hjemmel, NavKontor, Vedtak, Vilkaar, Ytelse};
use klagesak_core::verdi::{Dato, Fritekst, Liste, LokalId, Mengde, Tekst, Uuid, ValueError};

use super::attachments::Place;
use super::days::{minus, plus};
use super::draft::Draft;
use super::kommuner::KONTORER;
use super::sak::{Fristtype, Sakstype};
use super::soeknad::{besvarte, soeknader};
use super::texts::{TextPair, VILKAAR};
use super::underretning::{Dager, underretninger};
use super::ytelser::{hjemmel, ytelser};

pub(super) fn vedtak(draft: &mut Draft) -> Result<Liste<Vedtak, 1, 20>, ValueError> {
    soeknader(draft)?;
    let several = draft.sak.sakstype == Sakstype::Stoenad && !draft.sak.soeknad_avvist && !draft.sak.muntlig;
    let count = if several { *draft.chance.pick(&[1, 1, 1, 1, 1, 1, 1, 2, 2, 3])? } else { 1 };
    // An appeal that is in time for the last of them is in time for those that came two days before.
    let ulike_dager = draft.sak.frist == Fristtype::Vanlig && !draft.sak.for_sent && draft.chance.percent(50);
    let mut all = Vec::new();
    for nummer in 0..count {
        // Decisions that were made some days apart may still reach the party on the same day.
        let dato = if nummer == 0 {
            draft.sak.tid.vedtak
        } else {
            minus(draft.sak.tid.vedtak, draft.chance.below(3))?
        };
        let tidligere = if nummer > 0 && ulike_dager { draft.chance.below(3) } else { 0 };
        let kommet_frem = minus(draft.sak.tid.kommet_frem, tidligere)?.max(dato);
        all.push(one(draft, Dager { dato, kommet_frem, senest: plus(kommet_frem, 2)? })?);
    }
    kommet_frem(draft, &all);
    Liste::new(all)
}

/// Notes each day a decision is known to have reached somebody.
fn kommet_frem(draft: &mut Draft, vedtak: &[Vedtak]) {
    let kjente = vedtak.iter().flat_map(|vedtak| &vedtak.underretninger);
    let mut dager: Vec<Dato> = kjente.filter_map(|underretning| underretning.kommet_frem).collect();
    dager.sort_unstable();
    dager.dedup();
    for dag in dager {
        draft.note(dag, ("Vedtaket kom frem til parten.", "Vedtaket kom fram til parten."), None);
    }
}

fn one(draft: &mut Draft, dager: Dager) -> Result<Vedtak, ValueError> {
    let (utfall, ytelser) = ytelser(draft)?;
    let tittel = tittel(&utfall, draft.sak.sakstype);
    let (nedtegnet, dokument_id) = if draft.sak.muntlig {
        let (dag, id) = nedtegning(draft, dager.dato)?;
        (Some(dag), id)
    } else {
        let id = draft.dokument((Place::Vedtak, Dokumenttype::Vedtak, Retning::Ut), tittel, dager.dato);
        draft.note(dager.dato, ("Nav-kontoret fattet vedtak.", "Nav-kontoret gjorde vedtak."), Some(id));
        (None, id)
    };
    let skriftlig = draft.maybe(5, |_| Ok(Form::Skriftlig))?;
    Ok(Vedtak::builder()
        .vedtak_id(draft.chance.uuid())
        .part_ider(Mengde::new(gjelder(draft))?)
        .maybe_kontor(draft.maybe(3, annet_kontor)?)
        .maybe_saksnummer(draft.maybe(70, saksnummer)?)
        .dato(dager.dato)
        .slag(Vedtakstype::Enkeltvedtak)
        .maybe_form(if draft.sak.muntlig { Some(Form::Muntlig) } else { skriftlig })
        .maybe_nedtegnet(nedtegnet)
        .soeknader(besvarte(draft)?)
        .maybe_avviser_klage(if draft.sak.sakstype == Sakstype::AvvistKlage {
            Some(avvist(draft)?)
        } else {
            None
        })
        .underretninger(underretninger(draft, dager)?)
        .vilkaar(Liste::new(vilkaar(draft, &utfall, &ytelser)?)?)
        .utfall(utfall)
        .ytelser(Liste::new(ytelser)?)
        .dokument_id(dokument_id)
        .build())
}

/// The note of a decision that was given orally, on that day or the next.
fn nedtegning(draft: &mut Draft, dato: Dato) -> Result<(Dato, Uuid), ValueError> {
    let dag = plus(dato, draft.chance.below(2))?;
    let slag = (Place::Vedtak, Dokumenttype::Vedtaksnotat, Retning::Intern);
    let id = draft.dokument(slag, ("Nedtegning av vedtak", "Nedteikning av vedtak"), dag);
    draft.note(dato, ("Nav-kontoret ga vedtaket muntlig.", "Nav-kontoret gav vedtaket munnleg."), None);
    draft.note(dag, ("Vedtaket ble skrevet ned.", "Vedtaket vart skrive ned."), Some(id));
    Ok((dag, id))
}

/// Those a decision is for; said now and then where there are two.
fn gjelder(draft: &mut Draft) -> Vec<LokalId> {
    if draft.egne.len() > 1 && draft.chance.percent(10) { draft.egne.clone() } else { Vec::new() }
}

/// An office the party belonged to before, under the same embete.
fn annet_kontor(draft: &mut Draft) -> Result<NavKontor, ValueError> {
    let eget = draft.sak.kontor.embete(draft.sak.tid.vedtak)?;
    let mut andre = Vec::new();
    for kontor in KONTORER {
        if kontor.embete(draft.sak.tid.vedtak)? == eget {
            andre.push(*kontor);
        }
    }
    draft.chance.pick(&andre)?.nav_kontor()
}

/// The appeal the decision dismissed.
fn avvist(draft: &mut Draft) -> Result<AvvistKlage, ValueError> {
    let grunner = [
        Avvisningsgrunn::ForSent,
        Avvisningsgrunn::IkkeKlagerett,
        Avvisningsgrunn::IkkeEnkeltvedtak,
        Avvisningsgrunn::IkkeKlageinstans,
        Avvisningsgrunn::Formkrav,
        Avvisningsgrunn::Annet,
    ];
    let mottatt = draft.sak.tid.soeknad;
    draft.note(mottatt, ("Den avviste klagen kom.", "Den avviste klaga kom."), None);
    Ok(AvvistKlage::builder()
        .mottatt_dato(mottatt)
        .vedtak_id(draft.chance.uuid())
        .grunn(draft.chance.pick(&grunner)?.clone())
        .build())
}

/// What is asked in return for money, mostly where it was granted.
fn vilkaar(
    draft: &mut Draft,
    utfall: &Vedtaksutfall,
    ytelser: &[Ytelse],
) -> Result<Vec<Vilkaar>, ValueError> {
    let sjanse = match utfall {
        Vedtaksutfall::Innvilget => 50,
        Vedtaksutfall::DelvisInnvilget => 15,
        _ => 0,
    };
    let count = if draft.chance.percent(sjanse) { draft.chance.between(1, 2) } else { 0 };
    let mut all = Vec::new();
    for tekst in draft.chance.some_of(VILKAAR, count) {
        let ytelse = draft.chance.pick(ytelser)?.ytelse_id.clone();
        all.push(
            Vilkaar::builder()
                .beskrivelse(Fritekst::new(draft.in_language(tekst))?)
                .maybe_hjemmel(draft.maybe(70, vilkaarshjemmel)?)
                .maybe_ytelse_id(ytelse.filter(|_| draft.chance.percent(60)))
                .build(),
        );
    }
    Ok(all)
}

fn vilkaarshjemmel(draft: &mut Draft) -> Result<Hjemmel, ValueError> {
    let paragraf = *draft.chance.pick(&["20", "20a"])?;
    hjemmel(draft, Lov::Sotjl, paragraf)
}

fn tittel(utfall: &Vedtaksutfall, sakstype: Sakstype) -> TextPair {
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

fn saksnummer(draft: &mut Draft) -> Result<Tekst<50>, ValueError> {
    Tekst::new(format!("SOS-{}-{}", draft.chance.between(100, 9999), draft.chance.between(1, 9)))
}
