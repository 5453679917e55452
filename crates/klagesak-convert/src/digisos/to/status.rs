//! The events of status messages.

use std::collections::BTreeMap;

use klagesak_core::Melding;
use klagesak_core::kodeverk::{Ansvarlig, Statuskode};
use klagesak_core::melding::Statushendelse;
use klagesak_core::verdi::Uuid;

use super::hendelser::Hendelser;
use super::ledgered::Post;
use crate::crosswalk::Fit;
use crate::digisos::koder;
use crate::rules::generated::tap::{KO_TAP_061, KO_TAP_062, KO_TAP_063};

/// The events of the status messages. An event that is told again is one event, as it was told last.
pub(super) fn status(posts: &[Post<'_>], events: &mut Hendelser<'_>) {
    let mut last: BTreeMap<Uuid, (usize, usize)> = BTreeMap::new();
    for (place, index, event) in all(posts) {
        last.insert(event.hendelse_id, (place, index));
    }
    for (place, index, event) in all(posts) {
        let Some(post) = posts.get(place) else { continue };
        let at = format!("/innhold/hendelser/{index}");
        if last.get(&event.hendelse_id) == Some(&(place, index)) {
            one(post, &at, event, events);
        } else {
            post.take(&at);
        }
    }
}

fn all<'p>(posts: &'p [Post<'_>]) -> impl Iterator<Item = (usize, usize, &'p Statushendelse)> {
    let counted = posts.iter().enumerate().filter(|(_, post)| post.counts());
    counted.flat_map(|(place, post)| {
        let events = match post.melding {
            Melding::Status(status) => status.innhold.hendelser.iter().as_slice(),
            _ => &[],
        };
        events.iter().enumerate().map(move |(index, event)| (place, index, event))
    })
}

fn one(post: &Post<'_>, at: &str, event: &Statushendelse, events: &mut Hendelser<'_>) {
    if !event.synlig_for_part {
        return post.refuse(at, &KO_TAP_063);
    }
    if !events.about_all(&event.part_ider) {
        return post.refuse(at, &KO_TAP_062);
    }
    let time = event.tidspunkt.instant();
    match (koder::STATUS.to(&event.status), &event.status) {
        (Some((status, fit)), _) => {
            events.add("klageStatus", time, [("status", status.into())]);
            match fit {
                Fit::Exact => post.take(&format!("{at}/status")),
                Fit::Coarse | Fit::Finer => post.refuse(&format!("{at}/status"), &KO_TAP_061),
            }
        }
        (None, Statuskode::MedholdNav) if !events.saksreferanser.is_empty() => {
            for number in events.saksreferanser.clone() {
                let fields = [("saksreferanse", number.into()), ("klageUtfall", "MEDHOLD".into())];
                events.add("klageUtfall", time, fields);
            }
            post.take(&format!("{at}/status"));
        }
        // The request itself is an event.
        (None, Statuskode::DokumentasjonEtterspurt)
            if events.part_spurt && event.ansvarlig == Ansvarlig::Part =>
        {
            post.take(&format!("{at}/status"));
        }
        // So is the annulment.
        (None, Statuskode::Opphevet) if events.opphevet => post.take(&format!("{at}/status")),
        _ => return post.refuse(at, &KO_TAP_062),
    }
    post.take(&format!("{at}/partIder"));
    post.take(&format!("{at}/tidspunkt"));
    post.take(&format!("{at}/synligForPart"));
}
