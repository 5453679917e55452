//! The events of the application, and merging into a file that is there.

use chrono::{DateTime, Utc};
use klagesak_core::Melding;
use klagesak_core::kodeverk::{Dokumenttype, Nyttvedtakgjelder};
use klagesak_core::melding::{Konvolutt, Oversendelse, Vedtak};
use klagesak_core::verdi::Dato;
use serde_json::{Map, Value, json};

use super::hendelser::{Hendelser, number};
use super::ledgered::Post;
use crate::digisos::koder;
use crate::rules::generated::tap::{KO_TAP_062, KO_TAP_065};

/// The events of the application, as far as the case knows them: today's schema demands some, and the page demands that it was
/// received.
pub(super) fn soknad(
    (post, sak): (&Post<'_>, &Konvolutt<Oversendelse>),
    posts: &[Post<'_>],
    mut events: Hendelser<'_>,
) -> (Vec<Value>, Vec<klagesak_core::verdict::Finding>) {
    let content = &sak.innhold;
    let decided = content
        .vedtak
        .iter()
        .enumerate()
        .map(|(index, vedtak)| (vedtak.dato, format!("/innhold/vedtak/{index}/dato")));
    let applied = content.dokumenter.iter().enumerate().filter_map(|(index, document)| {
        let day = document.dato.filter(|_| document.slag == Dokumenttype::Soeknad)?;
        Some((day, format!("/innhold/dokumenter/{index}/dato")))
    });
    let answered = content.vedtak.iter().enumerate().flat_map(|(index, vedtak)| {
        let days = vedtak.soeknader.iter().enumerate();
        days.map(move |(number, s)| (s.dato, format!("/innhold/vedtak/{index}/soeknader/{number}/dato")))
    });
    let first: Option<(Dato, String)> = decided.clone().chain(applied).chain(answered).min();
    if let Some((day, place)) = first {
        events.add_on((post, &place), day, "soknadsStatus", [("status", "MOTTATT".into())]);
        if let Some(office) = &sak.avsender.nav_kontor {
            let fields = [("navKontor", office.enhetsnummer.as_str().into())];
            events.add_on((post, &place), day, "tildeltNavKontor", fields);
            post.take("/avsender/navKontor/enhetsnummer");
        }
    }
    for (index, vedtak) in content.vedtak.iter().enumerate() {
        fattet(post, &format!("/innhold/vedtak/{index}"), vedtak, number(sak, vedtak), &mut events);
    }
    for post in posts.iter().filter(|post| post.counts()) {
        let Melding::NyttVedtak(melding) = post.melding else { continue };
        for (index, vedtak) in melding.innhold.vedtak.iter().enumerate() {
            // A dismissal of the appeal is no decision on the application.
            if melding.innhold.gjelder == Nyttvedtakgjelder::Avvisning || !events.about_all(&vedtak.part_ider)
            {
                continue;
            }
            let (sti, number) = (format!("/innhold/vedtak/{index}"), events.number(vedtak));
            if let Some(Err(why)) = vedtak.dokument_id.map(|id| events.files.get(id)) {
                ["/innhold/vedtak", &sti].into_iter().for_each(|place| post.refuse(place, why));
            }
            fattet(post, &sti, vedtak, number, &mut events);
        }
    }
    if let Some((day, place)) = decided.max() {
        events.add_on((post, &place), day, "soknadsStatus", [("status", "FERDIGBEHANDLET".into())]);
    }
    events.finish()
}

/// That a decision was made, where its letter can be shown.
fn fattet(post: &Post<'_>, sti: &str, vedtak: &Vedtak, number: String, events: &mut Hendelser<'_>) {
    let at = |field: &str| format!("{sti}/{field}");
    let file = match vedtak.dokument_id.map(|id| events.files.get(id)) {
        Some(Ok(file)) => file,
        Some(Err(why)) => return post.refuse(&at("dokumentId"), why),
        None => return post.refuse(&at("dato"), &KO_TAP_065),
    };
    let mut fields = vec![("saksreferanse", Value::from(number)), ("vedtaksfil", file.json())];
    match koder::VEDTAK.to(&vedtak.utfall) {
        Some((utfall, _)) => {
            fields.push(("utfall", utfall.into()));
            post.take(&at("utfall"));
        }
        None => post.refuse(&at("utfall"), &KO_TAP_062),
    }
    post.take(&at("dokumentId"));
    events.add_on((post, &at("dato")), vedtak.dato, "vedtakFattet", fields);
}

/// The klage with its events put into the klager of a file: what stands there stays, and what is new is added in its order.
pub(super) fn merge(file: &mut Map<String, Value>, klage: &Value) {
    let klager = file.entry("klager").or_insert_with(|| json!([]));
    let Some(klager) = klager.as_array_mut() else { return };
    let Some(known) = klager.iter_mut().find(|known| known.get("klageId") == klage.get("klageId")) else {
        return klager.push(klage.clone());
    };
    let new = klage.get("hendelser").and_then(Value::as_array).into_iter().flatten();
    if let Some(events) = known.get_mut("hendelser").and_then(Value::as_array_mut) {
        for event in new {
            if !events.contains(event) {
                events.push(event.clone());
            }
        }
        events.sort_by_key(time);
    }
}

/// The time of an event; first where it has none that exists.
fn time(event: &Value) -> Option<DateTime<Utc>> {
    crate::digisos::from::instant(event.get("hendelsestidspunkt")?.as_str()?)
}
