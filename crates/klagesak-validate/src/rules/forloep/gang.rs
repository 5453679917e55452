//! The great steps (FORLOEP): the case is sent over and decided once, in that order.

use klagesak_core::kodeverk::Nyttvedtakgjelder;
use klagesak_core::melding::Melding;

use crate::forloep::Tilstand;
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn to_oversendelser(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.uventede() {
        let oversendelse = matches!(entry.melding, Melding::Oversendelse(_));
        // What brought the case back may be what is not here.
        let known = !forloep.etter_ukjent(i) && !behandlet_paa_nytt(forloep, i);
        if oversendelse && entry.foer != Tilstand::Trukket && known {
            scope.at(i, "", &[]);
        }
    }
}

/// Whether the office has decided anew what was annulled since the case was last sent over, so that it has been back.
fn behandlet_paa_nytt(forloep: &Forloep, place: usize) -> bool {
    let sent = forloep.oversendelser().map(|(i, _)| i).take_while(|i| *i < place).last().unwrap_or(0);
    forloep.gjeldende().filter(|(i, _)| (sent..place).contains(i)).any(|(_, entry)| {
        matches!(&entry.melding, Melding::NyttVedtak(m) if m.innhold.gjelder == Nyttvedtakgjelder::NyBehandling)
    })
}

pub(in crate::rules) fn oversendelse_etter_trekk(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.uventede() {
        let oversendelse = matches!(entry.melding, Melding::Oversendelse(_));
        if oversendelse && entry.foer == Tilstand::Trukket && !forloep.etter_ukjent(i) {
            scope.at(i, "", &[]);
        }
    }
}

pub(in crate::rules) fn avgjort_foer_oversendt(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.uventede() {
        // It is here, and comes later; one that is not here may have come before.
        let later = forloep.oversendelser().any(|(sent, _)| sent > i);
        if matches!(entry.melding, Melding::Avgjoerelse(_)) && later && !forloep.etter_ukjent(i) {
            scope.at(i, "", &[]);
        }
    }
}

pub(in crate::rules) fn avgjort_paa_nytt(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        // What it replaces may be missing, which is another finding.
        let lost = entry.hode().erstatter.is_some_and(|id| forloep.find(id).is_none());
        if entry.paa_nytt && !lost {
            scope.at(i, "", &[]);
        }
    }
}
