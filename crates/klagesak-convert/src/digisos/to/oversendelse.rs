//! The events of an oversendelse.

use klagesak_core::kodeverk::Statuskode;
use klagesak_core::melding::{Foersteinstanslinje, Konvolutt, Oversendelse, Vedtak};
use serde_json::Value;

use super::hendelser::{Hendelser, appealed, number, numbers};
use super::ledgered::Post;
use crate::digisos::koder;
use crate::rules::generated::tap::{KO_TAP_060, KO_TAP_062};
use crate::time;

/// What Nav has done: got the klage, decided on it, presented the case, and sent it on.
pub(super) fn oversendelse(post: &Post<'_>, sak: &Konvolutt<Oversendelse>, events: &mut Hendelser<'_>) {
    let klage = &sak.innhold.klage;
    for (index, fremsettelse) in klage.fremsettelser.iter().enumerate() {
        let at = |field| format!("/innhold/klage/fremsettelser/{index}/{field}");
        if let Some(day) = fremsettelse.fremsatt_dato {
            events.status_on((post, &at("fremsattDato")), day, &Statuskode::KlageSendt);
        }
        events.status_on((post, &at("mottattDato")), fremsettelse.mottatt_dato, &Statuskode::KlageMottatt);
    }
    foersteinstans(post, sak, events);
    saksfremlegg(post, sak, events);
    if !events.is_told(post, &Statuskode::Oversendt) {
        events.add("klageStatus", sak.opprettet.instant(), [("status", "VIDERESENDT".into())]);
        post.take("/opprettet");
    }
}

/// What Nav came to, for each decision. The page is one person's, and does not say for whom an outcome is: where those who
/// appeal the same decision have not got the same, none of it is shown.
fn foersteinstans(post: &Post<'_>, sak: &Konvolutt<Oversendelse>, events: &mut Hendelser<'_>) {
    let foersteinstans = &sak.innhold.foersteinstans;
    let at = |index| format!("/innhold/foersteinstans/utfall/{index}/utfall");
    let lines = || foersteinstans.utfall.iter().enumerate();
    for vedtak in appealed(sak) {
        let own = |line: &Foersteinstanslinje| line.vedtak_id.is_none_or(|id| id == vedtak.vedtak_id);
        let about: Vec<_> = lines().filter(|(_, line)| own(line)).collect();
        let Some((_, first)) = about.first() else { continue };
        if about.iter().any(|(_, line)| line.utfall != first.utfall) {
            about.iter().for_each(|(index, _)| post.refuse(&at(*index), &KO_TAP_060));
            continue;
        }
        let Some((utfall, _)) = koder::FOERSTEINSTANS.to(&first.utfall) else {
            about.iter().for_each(|(index, _)| post.refuse(&at(*index), &KO_TAP_062));
            continue;
        };
        let fields = [("saksreferanse", number(sak, vedtak).into()), ("klageUtfall", utfall.into())];
        if events.add_on((post, "/innhold/foersteinstans/dato"), foersteinstans.dato, "klageUtfall", fields) {
            take_number(post, sak, vedtak);
            about.iter().for_each(|(index, _)| post.take(&at(*index)));
        }
    }
}

/// That the case was presented, to each whom it was presented to.
fn saksfremlegg(post: &Post<'_>, sak: &Konvolutt<Oversendelse>, events: &mut Hendelser<'_>) {
    let statement = &sak.innhold.saksfremstilling;
    for (index, presented) in statement.forelagt.iter().enumerate() {
        let at = |field| format!("/innhold/saksfremstilling/forelagt/{index}/{field}");
        let mut fields: Vec<(&'static str, Value)> = Vec::new();
        if let Some(number) = numbers(sak).into_iter().next() {
            fields.push(("saksreferanse", number.into()));
        }
        match statement.dokument_id.map(|id| events.files.get(id)) {
            Some(Ok(file)) => {
                fields.push(("dokumentasjonsreferanse", file.json()));
                post.take("/innhold/saksfremstilling/dokumentId");
            }
            Some(Err(why)) => post.refuse("/innhold/saksfremstilling/dokumentId", why),
            None => {}
        }
        if let Some(deadline) = presented.kommentarfrist.and_then(time::end) {
            fields.push(("kommentarfrist", time::utc(deadline).into()));
            post.take(&at("kommentarfrist"));
        }
        events.add_on((post, &at("dato")), presented.dato, "saksfremlegg", fields);
    }
}

/// The number [`number`] gives is carried where it came from.
fn take_number(post: &Post<'_>, sak: &Konvolutt<Oversendelse>, vedtak: &Vedtak) {
    let Some(index) = sak.innhold.vedtak.iter().position(|own| own.vedtak_id == vedtak.vedtak_id) else {
        return;
    };
    match (&vedtak.saksnummer, &sak.referanser.nav_fagsak) {
        (Some(_), _) => post.take(&format!("/innhold/vedtak/{index}/saksnummer")),
        (None, Some(_)) => post.take("/referanser/navFagsak/saksnummer"),
        (None, None) => post.take(&format!("/innhold/vedtak/{index}/vedtakId")),
    }
}
