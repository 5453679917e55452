//! The events of an oversendelse.

use klagesak_core::kodeverk::Statuskode;
use klagesak_core::melding::{Konvolutt, Oversendelse};
use serde_json::Value;

use super::hendelser::{Hendelser, numbers};
use super::ledgered::Post;
use crate::digisos::koder;
use crate::rules::generated::tap::{KO_TAP_062, KO_TAP_065};
use crate::time;

/// What NAV has done: got the klage, decided on it, presented the case, and sent it on.
pub(super) fn oversendelse(post: &Post<'_>, sak: &Konvolutt<Oversendelse>, events: &mut Hendelser<'_>) {
    let klage = &sak.innhold.klage;
    if let Some(day) = klage.fremsatt_dato {
        events.status_on((post, "/innhold/klage/fremsattDato"), day, &Statuskode::KlageSendt);
    }
    events.status_on((post, "/innhold/klage/mottattDato"), klage.mottatt_dato, &Statuskode::KlageMottatt);
    foersteinstans(post, sak, events);
    saksfremlegg(post, sak, events);
    if !events.is_told(post, &Statuskode::Oversendt) {
        events.add("klageStatus", sak.opprettet.instant(), [("status", "VIDERESENDT".into())]);
        post.take("/opprettet");
    }
}

fn foersteinstans(post: &Post<'_>, sak: &Konvolutt<Oversendelse>, events: &mut Hendelser<'_>) {
    let foersteinstans = &sak.innhold.foersteinstans;
    let Some((utfall, _)) = koder::FOERSTEINSTANS.to(&foersteinstans.utfall) else {
        return post.refuse("/innhold/foersteinstans/utfall", &KO_TAP_062);
    };
    for number in numbers(sak) {
        let fields = [("saksreferanse", number.into()), ("klageUtfall", utfall.into())];
        if events.add_on((post, "/innhold/foersteinstans/dato"), foersteinstans.dato, "klageUtfall", fields) {
            post.take("/innhold/foersteinstans/utfall");
        }
    }
    take_numbers(post, sak);
}

fn saksfremlegg(post: &Post<'_>, sak: &Konvolutt<Oversendelse>, events: &mut Hendelser<'_>) {
    let statement = &sak.innhold.saksfremstilling;
    let Some(presented) = &statement.forelagt else { return };
    let mut fields: Vec<(&'static str, Value)> = Vec::new();
    if let Some(number) = numbers(sak).into_iter().next() {
        fields.push(("saksreferanse", number.into()));
    }
    match events.files.get(&statement.dokument_id) {
        Some(file) => {
            fields.push(("dokumentasjonsreferanse", file.json()));
            post.take("/innhold/saksfremstilling/dokumentId");
        }
        None => post.refuse("/innhold/saksfremstilling/dokumentId", &KO_TAP_065),
    }
    if let Some(deadline) = presented.kommentarfrist.and_then(time::end) {
        fields.push(("kommentarfrist", time::utc(deadline).into()));
        post.take("/innhold/saksfremstilling/forelagt/kommentarfrist");
    }
    events.add_on((post, "/innhold/saksfremstilling/forelagt/dato"), presented.dato, "saksfremlegg", fields);
}

/// The numbers [`numbers`] gives are carried where they came from.
fn take_numbers(post: &Post<'_>, sak: &Konvolutt<Oversendelse>) {
    for (index, vedtak) in sak.innhold.vedtak.iter().enumerate() {
        if sak.innhold.klage.gjelder_vedtak.contains(&vedtak.vedtak_id) {
            match (&vedtak.saksnummer, &sak.referanser.nav_fagsak) {
                (Some(_), _) => post.take(&format!("/innhold/vedtak/{index}/saksnummer")),
                (None, Some(_)) => post.take("/referanser/navFagsak/saksnummer"),
                (None, None) => post.take(&format!("/innhold/vedtak/{index}/vedtakId")),
            }
        }
    }
}
