//! Where the case is, as the person who appeals should see it.

use klagesak_core::kodeverk::Statuskode;
use klagesak_core::melding::Melding;
use klagesak_core::verdi::{Tidspunkt, Uuid};

use super::{Forloep, Innslag, Stilling, Tilstand};

/// A step on the case's way, in the codes a citizen's page has texts for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partstatus {
    /// When it happened.
    pub tidspunkt: Tidspunkt,
    /// What happened.
    pub status: Statuskode,
    /// The message it is known from.
    pub melding_id: Uuid,
}

/// The present status and the way there, oldest first: what follows from the messages themselves, and the events of status
/// messages that the party may see. `None` when nothing has happened that the party should know of.
#[must_use]
pub fn status_for_part(forloep: &Forloep) -> (Option<Statuskode>, Vec<Partstatus>) {
    let mut history = Vec::new();
    let mut events: Vec<Uuid> = Vec::new();
    for (_, entry) in forloep.gyldige() {
        let melding_id = entry.hode().melding_id;
        if let (Melding::Status(m), Stilling::Gjelder) = (&entry.melding, entry.stilling) {
            for event in m.innhold.hendelser.iter().filter(|event| event.synlig_for_part) {
                if !events.contains(&event.hendelse_id) {
                    events.push(event.hendelse_id);
                    history.push(Partstatus {
                        tidspunkt: event.tidspunkt,
                        status: event.status.clone(),
                        melding_id,
                    });
                }
            }
        }
        let (tidspunkt, codes) = derived(entry);
        history.extend(codes.iter().map(|status| Partstatus {
            tidspunkt,
            status: status.clone(),
            melding_id,
        }));
    }
    history.sort_by_key(|step| step.tidspunkt.instant());
    // The same step is often told twice: by the receipt and by a status message.
    history.dedup_by(|later, earlier| later.status == earlier.status);
    (history.last().map(|step| step.status.clone()), history)
}

/// What a message says of the case by having brought it to another state.
fn derived(entry: &Innslag) -> (Tidspunkt, &'static [Statuskode]) {
    let tidspunkt = match &entry.melding {
        Melding::Kvittering(m) => m.innhold.mottatt,
        _ => entry.hode().opprettet,
    };
    let Some(etter) = entry.etter.filter(|etter| *etter != entry.foer) else { return (tidspunkt, &[]) };
    let codes: &[Statuskode] = match (entry.foer, etter) {
        (_, Tilstand::Ny) => &[],
        (_, Tilstand::Oversendt) => &[Statuskode::Oversendt],
        // That a message was rejected is between the two offices; to the person the case is on its way.
        (_, Tilstand::AvvistMottak) => &[],
        (Tilstand::Oversendt, Tilstand::Mottatt) => &[Statuskode::MottattStatsforvalter],
        (_, Tilstand::Mottatt) => &[Statuskode::UnderBehandlingStatsforvalter],
        (_, Tilstand::TilOpplysning) => &[Statuskode::DokumentasjonEtterspurt],
        (_, Tilstand::Avgjort | Tilstand::Hjemvist) => &[Statuskode::Avgjort],
        (_, Tilstand::Returnert) => &[Statuskode::Returnert],
        (_, Tilstand::Trukket) => &[Statuskode::Trukket],
    };
    (tidspunkt, codes)
}
