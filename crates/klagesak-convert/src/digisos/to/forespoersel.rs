//! The events of a request to the party.

use crate::rules::generated::tap::KO_TAP_062;
use klagesak_core::kodeverk::{Forespurt, Kodeverk};
use klagesak_core::melding::{Forespoersel, Konvolutt};
use serde_json::{Value, json};

use super::hendelser::Hendelser;
use super::ledgered::Post;
use crate::time;

/// What the party is asked for. A request to the Nav-kontor is nothing to show.
pub(super) fn forespoersel(
    post: &mut Post<'_>,
    melding: &Konvolutt<Forespoersel>,
    events: &mut Hendelser<'_>,
) {
    let asked = &melding.innhold;
    if asked.rettet_til != Forespurt::Part {
        return;
    }
    if !events.about_all(&asked.part_ider) {
        return post.refuse_whole(&KO_TAP_062);
    }
    let mut documents: Vec<Value> = Vec::new();
    for (index, line) in asked.dokumenter.iter().enumerate() {
        let at = |field| format!("/innhold/dokumenter/{index}/{field}");
        let Some(deadline) = time::end(line.frist.unwrap_or(asked.frist)) else { continue };
        // The page shows the words of the type; a type this version does not know has none.
        let words = match line.slag.kode() {
            Some(code) => {
                post.take(&at("type"));
                code.navn.nb
            }
            None => {
                post.refuse(&at("type"), &KO_TAP_062);
                "Dokument"
            }
        };
        documents.push(json!({
            "dokumenttype": words,
            "tilleggsinformasjon": line.beskrivelse,
            "innsendelsesfrist": time::utc(deadline),
            "dokumentreferanse": format!("{}/{}", asked.forespoersel_id, line.referanse.as_str()),
        }));
        match line.frist {
            Some(_) => post.take(&at("frist")),
            None => post.take("/innhold/frist"),
        }
        post.take(&at("beskrivelse"));
        post.take(&at("referanse"));
    }
    events.add("klagedokumentasjon", melding.opprettet.instant(), [("dokumenter", documents.into())]);
    for place in ["/opprettet", "/innhold/forespoerselId", "/innhold/rettetTil", "/innhold/partIder"] {
        post.take(place);
    }
}
