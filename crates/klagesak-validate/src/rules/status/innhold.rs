//! What an event says (STATUS).

use klagesak_core::kodeverk::{Ansvarlig, Kodeverk, Statuskode};
use klagesak_core::melding::Status;

use crate::Scope;

pub(in crate::rules) fn feil_ansvarlig(status: &Status, scope: &mut Scope<'_>) {
    use Statuskode as S;
    for (i, hendelse) in status.hendelser.iter().enumerate() {
        let passer = match (&hendelse.status, &hendelse.ansvarlig) {
            (_, Ansvarlig::Ukjent(_)) => true,
            (S::KlageMottatt | S::UnderBehandlingNav | S::Returnert, ansvarlig) => {
                *ansvarlig == Ansvarlig::Nav
            }
            (S::MottattStatsforvalter | S::UnderBehandlingStatsforvalter, ansvarlig) => {
                *ansvarlig == Ansvarlig::Statsforvalter
            }
            // Responsible is the one who must find what is missing, and the embete asks others for it.
            (S::DokumentasjonEtterspurt, ansvarlig) => *ansvarlig != Ansvarlig::Statsforvalter,
            _ => true,
        };
        let koder = hendelse.status.kode().zip(hendelse.ansvarlig.kode());
        if let Some((kode, ansvarlig)) = koder.filter(|_| !passer) {
            let params = [("status", kode.verdi.into()), ("ansvarlig", ansvarlig.verdi.into())];
            scope.at(&format!("/hendelser/{i}/ansvarlig"), &params);
        }
    }
}

pub(in crate::rules) fn etter_slutten(status: &Status, scope: &mut Scope<'_>) {
    use Statuskode::{Avgjort, Ferdig, Returnert, Trukket, Ukjent};
    let slutt = |kode: &Statuskode| matches!(kode, Avgjort | Ferdig | Trukket);
    // The papers may go back when the case has ended, as when the decision is annulled.
    let etterarbeid = |kode: &Statuskode| slutt(kode) || matches!(kode, Returnert | Ukjent(_));
    let etter = status.hendelser.iter().enumerate().skip_while(|(_, h)| !slutt(&h.status));
    // The first is enough: what follows it is the same mistake.
    for (i, hendelse) in etter.filter(|(_, h)| !etterarbeid(&h.status)).take(1) {
        if let Some(kode) = hendelse.status.kode() {
            scope.at(&format!("/hendelser/{i}/status"), &[("status", kode.verdi.into())]);
        }
    }
}

pub(in crate::rules) fn etterspurt_uten_frist(status: &Status, scope: &mut Scope<'_>) {
    for (i, hendelse) in status.hendelser.iter().enumerate() {
        if hendelse.status == Statuskode::DokumentasjonEtterspurt && hendelse.frist.is_none() {
            scope.at(&format!("/hendelser/{i}/frist"), &[]);
        }
    }
}

pub(in crate::rules) fn foreloepig_uten_dato(status: &Status, scope: &mut Scope<'_>) {
    for (i, hendelse) in status.hendelser.iter().enumerate() {
        if hendelse.status == Statuskode::ForeloepigSvar && hendelse.forventet_svar.is_none() {
            scope.at(&format!("/hendelser/{i}/forventetSvar"), &[]);
        }
    }
}

pub(in crate::rules) fn ingenting_synlig(status: &Status, scope: &mut Scope<'_>) {
    if !status.hendelser.iter().any(|h| h.synlig_for_part) {
        scope.at("/hendelser", &[]);
    }
}
