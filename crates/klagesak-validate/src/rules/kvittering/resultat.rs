//! What the receiver did with the message (KVITTERING).

use klagesak_core::kodeverk::{Alvorlighet, Kodeverk, Kvitteringsresultat};
use klagesak_core::melding::Kvittering;

use crate::Scope;
use klagesak_core::frister::KLOKKESLINGRING;

pub(in crate::rules) fn avvist_uten_feil(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    if kvittering.resultat == Kvitteringsresultat::Avvist && feil(kvittering) == 0 {
        scope.at("/resultat", &[]);
    }
}

/// The number of findings that forbid the message. A severity of a later version may be one, and counts.
fn feil(kvittering: &Kvittering) -> usize {
    let hindrer =
        |alvorlighet: &Alvorlighet| matches!(alvorlighet, Alvorlighet::Feil | Alvorlighet::Ukjent(_));
    kvittering.funn.iter().filter(|funn| hindrer(&funn.alvorlighet)).count()
}

pub(in crate::rules) fn mottatt_med_feil(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    use Kvitteringsresultat::{Mottatt, MottattMedMerknad};
    let antall = kvittering.funn.iter().filter(|funn| funn.alvorlighet == Alvorlighet::Feil).count();
    if matches!(kvittering.resultat, Mottatt | MottattMedMerknad) && antall > 0 {
        scope.at("/resultat", &[("antall", antall.into())]);
    }
}

pub(in crate::rules) fn resultat_mot_funn(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    let antall = kvittering.funn.len();
    let motsagt = match kvittering.resultat {
        // That it is accepted with a FEIL is a fault of its own.
        Kvitteringsresultat::Mottatt => {
            antall > 0 && kvittering.funn.iter().all(|f| f.alvorlighet != Alvorlighet::Feil)
        }
        Kvitteringsresultat::MottattMedMerknad => antall == 0,
        _ => false,
    };
    if let Some(resultat) = kvittering.resultat.kode().filter(|_| motsagt) {
        scope.at("/resultat", &[("resultat", resultat.verdi.into()), ("antall", antall.into())]);
    }
}

pub(in crate::rules) fn mottatt_etter_kvittering(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    if kvittering.mottatt.instant() > scope.hode().opprettet.instant() + KLOKKESLINGRING {
        scope.at("/mottatt", &[]);
    }
}
