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
    use Statuskode::{Avgjort, AvsluttetNav, Ferdig, NyttVedtakNav, Opphevet, Returnert, Trukket, Ukjent};
    let mut slutt = false;
    for (i, hendelse) in status.hendelser.iter().enumerate() {
        match &hendelse.status {
            Avgjort | Ferdig | Trukket => slutt = true,
            // The case goes on with a new decision, which may be appealed.
            Opphevet | NyttVedtakNav | AvsluttetNav => slutt = false,
            // The papers may go back when the case has ended.
            Returnert | Ukjent(_) => {}
            annet if slutt => {
                // The first is enough: what follows it is the same mistake.
                if let Some(kode) = annet.kode() {
                    scope.at(&format!("/hendelser/{i}/status"), &[("status", kode.verdi.into())]);
                }
                return;
            }
            _ => {}
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
