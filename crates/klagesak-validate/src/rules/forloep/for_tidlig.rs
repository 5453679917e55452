//! Decided too early (FORLOEP): before the case came, or before the party's time to say something was out.

use klagesak_core::kodeverk::{
    Avgjoerelsesomfang, Dokumenttype, Endringsretning, Ettersender, Forespurt, Klageutfall, Partsrolle,
};
use klagesak_core::melding::{Avgjoerelse, Ettersendelse, Forelagt, Forespoersel, Melding, Oversendelse};
use klagesak_core::verdi::{Dato, LokalId};

use super::beskjed::{handler_for, trukket};
use super::utfall::avgjoerelser;
use crate::forloep::{AapneForespoersler, Stilling};
use crate::tid::norsk_dato;
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn datert_foer_saken_kom(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, _) in avgjoerelser(forloep) {
        if let Some(sendt) = sendt(forloep, i).filter(|sendt| avgjoerelse.dato < *sendt) {
            scope.at(i, "/innhold/dato", &[("dato", avgjoerelse.dato.into()), ("sendt", sendt.into())]);
        }
    }
}

/// The day the case was sent over the time that a message at a place is about. A correction is not sending it anew.
fn sendt(forloep: &Forloep, place: usize) -> Option<Dato> {
    let first = |(i, _): &(usize, _)| {
        forloep.innslag().get(*i).is_some_and(|entry| !entry.foer.hos_statsforvalteren())
    };
    let (_, sent) = forloep.oversendelser().take_while(|(i, _)| *i < place).filter(first).last()?;
    // A system that writes its time in UTC may be a day behind.
    norsk_dato(sent.opprettet).min(sent.opprettet.local_date())
}

pub(in crate::rules) fn foer_kommentarfristen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        if trenger_ikke_vente(avgjoerelse, sent) || for_tidlig_datert(forloep, i, avgjoerelse) {
            continue;
        }
        let dato = avgjoerelse.dato;
        let waits = |f: &&Forelagt| venter_paa_kommentar(forloep, i, dato, sent, f);
        let runs = sent.saksfremstilling.forelagt.iter().filter(|f| f.kommentarfrist > Some(dato));
        if let Some(frist) = runs.filter(waits).filter_map(|f| f.kommentarfrist).max() {
            scope.at(i, "/innhold/dato", &[("dato", dato.into()), ("frist", frist.into())]);
        }
    }
}

fn for_tidlig_datert(forloep: &Forloep, place: usize, avgjoerelse: &Avgjoerelse) -> bool {
    sendt(forloep, place).is_some_and(|sendt| avgjoerelse.dato < sendt)
}

/// Whether nobody has anything to lose by the decision, or it can't wait.
fn trenger_ikke_vente(avgjoerelse: &Avgjoerelse, sent: &Oversendelse) -> bool {
    sent.prioritet.hastesak
        || avgjoerelse.vedtak.iter().all(|vedtak| match vedtak.utfall {
            Klageutfall::Opphevet | Klageutfall::Henlagt | Klageutfall::Ukjent(_) => true,
            Klageutfall::Omgjort => {
                vedtak.omfang == Some(Avgjoerelsesomfang::Helt)
                    && vedtak.retning == Some(Endringsretning::Gunst)
            }
            _ => false,
        })
}

/// Whether a klager the statement was put before, in person or through somebody, has not answered on a day.
fn venter_paa_kommentar(
    forloep: &Forloep,
    place: usize,
    dato: Dato,
    sent: &Oversendelse,
    forelagt: &Forelagt,
) -> bool {
    let later = ettersendelser(forloep, place);
    // A document of that kind from a party is an answer, whoever of them wrote it.
    let document = later.iter().any(|e| {
        e.avsender == Ettersender::Part && e.dokumenter.iter().any(|d| d.slag == Dokumenttype::Kommentar)
    });
    let kommentarer = sent.saksfremstilling.kommentarer.iter();
    let kommentarer = kommentarer.chain(later.iter().filter_map(|e| e.kommentar.as_ref()));
    let answered: Vec<&LokalId> =
        kommentarer.filter(|k| k.mottatt_dato <= dato).map(|k| &k.part_id).collect();
    let parter = &sent.parter;
    let klagere = parter.iter().filter(|part| part.er(&Partsrolle::Klager));
    let mut asked = klagere.filter(|klager| {
        let ider = &forelagt.part_ider;
        let through =
            |id: &LokalId| parter.iter().any(|part| part.part_id == *id && handler_for(part, klager));
        (ider.is_empty() || ider.contains(&klager.part_id) || ider.iter().any(through))
            && !trukket(forloep, place, klager)
    });
    !document
        && asked.any(|klager| {
            let of = |part: &klagesak_core::melding::Part| answered.contains(&&part.part_id);
            !of(klager) && !parter.iter().any(|part| handler_for(part, klager) && of(part))
        })
}

/// What was sent later, before the message at a place.
fn ettersendelser(forloep: &Forloep, place: usize) -> Vec<&Ettersendelse> {
    let before = forloep.gyldige().take_while(|(i, _)| *i < place);
    before
        .filter_map(|(_, entry)| match &entry.melding {
            Melding::Ettersendelse(m) => Some(&m.innhold),
            _ => None,
        })
        .collect()
}

pub(in crate::rules) fn foer_svarfristen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        if trenger_ikke_vente(avgjoerelse, sent) || for_tidlig_datert(forloep, i, avgjoerelse) {
            continue;
        }
        let frist = ubesvart_frist(forloep, i).filter(|frist| avgjoerelse.dato < *frist);
        if let Some(frist) = frist {
            let params = [("dato", avgjoerelse.dato.into()), ("frist", frist.into())];
            scope.at(i, "/innhold/dato", &params);
        }
    }
}

/// The last day a party still has for what it was asked for, when the message at a place comes.
fn ubesvart_frist(forloep: &Forloep, place: usize) -> Option<Dato> {
    let mut aapne = AapneForespoersler::default();
    let mut asked: Vec<&Forespoersel> = Vec::new();
    for (_, entry) in forloep.gyldige().take_while(|(i, _)| *i < place) {
        aapne.note(entry);
        match &entry.melding {
            Melding::Oversendelse(_) if entry.begynner() => asked.clear(),
            Melding::Forespoersel(m)
                if m.innhold.rettet_til == Forespurt::Part && entry.stilling == Stilling::Gjelder =>
            {
                asked.push(&m.innhold);
            }
            // Most parties don't know the number of what they answer.
            Melding::Ettersendelse(m)
                if m.innhold.forespoersel_id.is_none() && m.innhold.avsender == Ettersender::Part =>
            {
                asked.clear();
            }
            _ => {}
        }
    }
    let lines = asked.iter().flat_map(|f| {
        let missing = aapne.missing(f.forespoersel_id);
        let lines = f.dokumenter.iter().filter(move |linje| missing.contains(&linje.referanse));
        lines.map(|linje| linje.frist.unwrap_or(f.frist))
    });
    lines.max()
}
