//! Where the case is, as the person who appeals should see it.

use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Klageutfall, Nyttvedtakgjelder, Statusgrunn, Statuskode};
use klagesak_core::melding::{Avgjoerelse, Melding};
use klagesak_core::verdi::{Tidspunkt, Uuid};

use super::visible_events::for_everybody;
use crate::has_case::HasCase;
use crate::{Forloep, Innslag, Stilling, Tilstand};

/// A step on the case's way, in the codes a citizen's page has texts for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partstatus {
    /// When it happened.
    pub tidspunkt: Tidspunkt,
    /// What happened.
    pub status: Statuskode,
    /// What more is known of it: the outcome of the decision, or why the case was sent back, as it was corrected last.
    pub grunn: Option<Statusgrunn>,
    /// The message it is known from.
    pub melding_id: Uuid,
}

/// The present status and the way there, oldest first: what follows from the messages themselves, and the events of status
/// messages that the party may see. `None` when nothing has happened that the party should know of.
#[must_use]
pub fn status_for_part(forloep: &Forloep) -> (Option<Statuskode>, Vec<Partstatus>) {
    let mut history = Vec::new();
    let mut events: Vec<Uuid> = Vec::new();
    let mut has_case = HasCase::default();
    let avviste = forloep.avviste();
    for (_, entry) in forloep.gyldige() {
        let melding_id = entry.hode().melding_id;
        if let (Melding::Status(m), Stilling::Gjelder) = (&entry.melding, entry.stilling) {
            for event in for_everybody(forloep, &m.innhold.hendelser) {
                if !events.contains(&event.hendelse_id) {
                    events.push(event.hendelse_id);
                    history.push(Partstatus {
                        tidspunkt: event.tidspunkt,
                        status: event.status.clone(),
                        grunn: None,
                        melding_id,
                    });
                }
            }
        }
        let Some(etter) = entry.etter else { continue };
        // What stands beside and was rejected, has not happened.
        let beside = || beside(entry).filter(|_| !avviste.contains(&melding_id));
        if let Some(status) = derived(entry, etter, has_case).or_else(beside) {
            let grunn = grunn(forloep, entry).filter(|grunn| agrees(&status, grunn));
            history.push(Partstatus { tidspunkt: tidspunkt(forloep, entry), status, grunn, melding_id });
        }
        has_case.note(etter);
    }
    history.sort_by_key(|step| step.tidspunkt.instant());
    // The same step is often told twice: by the receipt and by a status message. What one of them knows besides is kept.
    history.dedup_by(|later, earlier| {
        let annulled = [&later.status, &earlier.status].contains(&&Statuskode::Opphevet);
        let decided = |status: &Statuskode| matches!(status, Statuskode::Avgjort | Statuskode::Opphevet);
        let known = later.grunn.is_some() && earlier.grunn.is_some();
        // A change of what was decided is another step, and its outcome the one that counts.
        let same = later.status == earlier.status && (!known || later.grunn == earlier.grunn)
            || annulled && decided(&later.status) && decided(&earlier.status) && !known;
        if same {
            if annulled {
                earlier.status = Statuskode::Opphevet;
            }
            earlier.grunn = earlier.grunn.take().or_else(|| later.grunn.take());
        }
        same
    });
    (history.last().map(|step| step.status.clone()), history)
}

/// What a message says of the case by having brought it to another state.
fn derived(entry: &Innslag, etter: Tilstand, has_case: HasCase) -> Option<Statuskode> {
    let foer = entry.foer;
    if foer == etter {
        return None;
    }
    match (foer, etter) {
        // That a message was rejected is between the two offices; to the person the case is on its way.
        (_, Tilstand::Ny | Tilstand::AvvistMottak) => None,
        (_, Tilstand::HosNav) => Some(Statuskode::KlageMottatt),
        (_, Tilstand::AvsluttetNav) => Some(Statuskode::AvsluttetNav),
        // What the office was asked for before a correction is not waited for any longer.
        (Tilstand::TilOpplysning, Tilstand::Oversendt) if !entry.noe_mangler => {
            Some(Statuskode::UnderBehandlingStatsforvalter)
        }
        (_, Tilstand::Oversendt) | (Tilstand::Oversendt, Tilstand::Mottatt) if has_case.has_it() => None,
        (_, Tilstand::Oversendt) => Some(Statuskode::Oversendt),
        (Tilstand::Oversendt, Tilstand::Mottatt) => Some(Statuskode::MottattStatsforvalter),
        (_, Tilstand::Mottatt) => Some(Statuskode::UnderBehandlingStatsforvalter),
        (_, Tilstand::TilOpplysning) => Some(Statuskode::DokumentasjonEtterspurt),
        // What closes a withdrawn appeal decides nothing.
        (Tilstand::Trukket, Tilstand::Avgjort) => None,
        (_, Tilstand::Avgjort) => Some(Statuskode::Avgjort),
        (_, Tilstand::Hjemvist) => Some(Statuskode::Opphevet),
        (_, Tilstand::Returnert) => Some(Statuskode::Returnert),
        (_, Tilstand::Trukket) => Some(Statuskode::Trukket),
    }
}

/// What a message tells though it leaves the case where it is.
fn beside(entry: &Innslag) -> Option<Statuskode> {
    match &entry.melding {
        Melding::NyttVedtak(m)
            if m.innhold.gjelder == Nyttvedtakgjelder::Omgjoering && entry.foer.hos_statsforvalteren() =>
        {
            Some(Statuskode::NyttVedtakNav)
        }
        Melding::Overfoering(_) => Some(Statuskode::Overfoert),
        Melding::Avgjoerelse(m) if m.innhold.gjelder == Avgjoerelsesgjelder::Omgjoering => {
            let annulled = m.innhold.vedtak.iter().any(|linje| linje.utfall == Klageutfall::Opphevet);
            Some(if annulled { Statuskode::Opphevet } else { Statuskode::Avgjort })
        }
        _ => None,
    }
}

/// When: what a receipt says itself, but never before the message it is for; otherwise when the message was made.
fn tidspunkt(forloep: &Forloep, entry: &Innslag) -> Tidspunkt {
    let Melding::Kvittering(m) = &entry.melding else { return entry.hode().opprettet };
    let sent = m.svar_paa.and_then(|id| forloep.find(id)).map(|(_, sent)| sent.hode().opprettet);
    sent.filter(|sent| sent.instant() > m.innhold.mottatt.instant()).unwrap_or(m.innhold.mottatt)
}

fn grunn(forloep: &Forloep, entry: &Innslag) -> Option<Statusgrunn> {
    match &as_corrected(forloep, entry).melding {
        Melding::Avgjoerelse(m) => utfall(&m.innhold),
        Melding::Retur(m) => Some(Statusgrunn::Aarsak(m.innhold.aarsak.clone())),
        _ => None,
    }
}

/// Whether an outcome is of what the case came to: it may be sent back for what an earlier message decided.
fn agrees(status: &Statuskode, grunn: &Statusgrunn) -> bool {
    let other = match grunn {
        Statusgrunn::Utfall(utfall) => *utfall != Klageutfall::Opphevet,
        Statusgrunn::Retning(_) => true,
        _ => false,
    };
    *status != Statuskode::Opphevet || !other
}

/// The outcome, when it is the same for every decision. Otherwise what is said must hold for each of them.
fn utfall(avgjoerelse: &Avgjoerelse) -> Option<Statusgrunn> {
    let utfall = avgjoerelse.utfall.as_ref()?;
    let same = avgjoerelse.vedtak.iter().all(|vedtak| vedtak.utfall == *utfall);
    let retning = avgjoerelse.vedtak.first().and_then(|linje| linje.retning.as_ref());
    let one_way = avgjoerelse.vedtak.iter().all(|linje| linje.retning.as_ref() == retning);
    match retning.filter(|_| one_way) {
        Some(retning) if same => Some(Statusgrunn::Retning(retning.clone())),
        _ => same.then(|| Statusgrunn::Utfall(utfall.clone())),
    }
}

/// The message as it was corrected last.
fn as_corrected<'a>(forloep: &'a Forloep, entry: &'a Innslag) -> &'a Innslag {
    let mut entry = entry;
    // A message is replaced by a later one only, so that this comes to an end.
    while let Stilling::Erstattet(by) = entry.stilling {
        match forloep.innslag().get(by) {
            Some(later)
                if later.etter.is_some() && later.melding.meldingstype() == entry.melding.meldingstype() =>
            {
                entry = later;
            }
            _ => break,
        }
    }
    entry
}
