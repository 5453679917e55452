//! The events of a new decision of the Nav-kontor.

use klagesak_core::kodeverk::{Klagestilling, Nyttvedtakgjelder};
use klagesak_core::melding::{KlagensStilling, Konvolutt, NyttVedtak, Vedtak};
use klagesak_core::verdi::Uuid;

use super::hendelser::Hendelser;
use super::ledgered::Post;
use crate::rules::generated::tap::{KO_TAP_060, KO_TAP_062};

/// What Nav has come to when it has changed its decision: as much as the klager has answered that it was. That the decision was
/// made stands with the application, where its letter can be shown.
pub(super) fn nyttvedtak(post: &mut Post<'_>, melding: &Konvolutt<NyttVedtak>, events: &mut Hendelser<'_>) {
    // Where nothing of it can be shown, the person must be told in another way.
    ["", "/innhold"].into_iter().for_each(|place| post.refuse(place, &KO_TAP_062));
    match melding.innhold.gjelder {
        Nyttvedtakgjelder::Omgjoering => {}
        Nyttvedtakgjelder::NyBehandling => return,
        // Digisos has no words for costs, for what waits for the appeal, for a slip, or for an appeal that is no longer there.
        _ => return post.refuse_whole(&KO_TAP_062),
    }
    for vedtak in melding.innhold.vedtak.iter() {
        utfall(post, melding, vedtak, events);
    }
}

fn utfall(post: &Post<'_>, melding: &Konvolutt<NyttVedtak>, vedtak: &Vedtak, events: &mut Hendelser<'_>) {
    let answers = || melding.innhold.klagens_stilling.iter().enumerate();
    let about: Vec<_> = answers().filter(|(_, answer)| is_about(answer, vedtak)).collect();
    let at = |index: usize| format!("/innhold/klagensStilling/{index}/stilling");
    let Some((_, first)) = about.first() else { return };
    // The page is one person's, and does not say for whom an outcome is.
    let everybody = about.iter().any(|(_, answer)| events.about_all(&answer.part_ider))
        || events.about_all(&about.iter().flat_map(|(_, a)| a.part_ider.iter().cloned()).collect::<Vec<_>>());
    if !everybody || about.iter().any(|(_, answer)| answer.stilling != first.stilling) {
        return about.iter().for_each(|(index, _)| post.refuse(&at(*index), &KO_TAP_060));
    }
    let utfall = match first.stilling {
        Klagestilling::Innfridd => "MEDHOLD",
        Klagestilling::DelvisOpprettholdt => "DELVIS_MEHOLD",
        // What the change is worth to the person, nobody has said.
        _ => return about.iter().for_each(|(index, _)| post.refuse(&at(*index), &KO_TAP_062)),
    };
    let fields = [("saksreferanse", events.number(vedtak).into()), ("klageUtfall", utfall.into())];
    if events.add_on((post, "/innhold/dato"), melding.innhold.dato, "klageUtfall", fields) {
        post.take("/innhold/gjelder");
        about.iter().for_each(|(index, _)| post.take(&at(*index)));
    }
}

/// Whether an answer is about a decision, or what it replaced.
fn is_about(answer: &KlagensStilling, vedtak: &Vedtak) -> bool {
    let own = |id: &Uuid| *id == vedtak.vedtak_id || vedtak.erstatter_vedtak_ider.contains(id);
    answer.vedtak_ider.is_empty() || answer.vedtak_ider.iter().any(own)
}
