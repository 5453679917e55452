//! When things happened (STATUS).

use klagesak_core::melding::Status;

use crate::Scope;
use crate::repeated::repeated;
use crate::tid::norsk_dato;
use klagesak_core::frister::KLOKKESLINGRING;

pub(in crate::rules) fn tidsrekkefoelge(status: &Status, scope: &mut Scope<'_>) {
    let pairs = status.hendelser.iter().zip(status.hendelser.iter().skip(1));
    // One is enough: a list sorted the other way would give one for every event.
    if let Some(i) = pairs
        .enumerate()
        .find_map(|(i, (a, b))| (b.tidspunkt.instant() < a.tidspunkt.instant()).then_some(i + 1))
    {
        scope.at(&format!("/hendelser/{i}/tidspunkt"), &[]);
    }
}

pub(in crate::rules) fn samme_id(status: &Status, scope: &mut Scope<'_>) {
    for (first, again) in repeated(status.hendelser.iter().map(|h| h.hendelse_id)) {
        scope.at(&format!("/hendelser/{again}/hendelseId"), &[("foerste", (first + 1).into())]);
    }
}

pub(in crate::rules) fn hendelse_i_fremtiden(status: &Status, scope: &mut Scope<'_>) {
    let opprettet = scope.hode().opprettet.instant();
    for (i, hendelse) in status.hendelser.iter().enumerate() {
        if hendelse.tidspunkt.instant() > opprettet + KLOKKESLINGRING {
            scope.at(&format!("/hendelser/{i}/tidspunkt"), &[]);
        }
    }
}

pub(in crate::rules) fn frist_foer_hendelsen(status: &Status, scope: &mut Scope<'_>) {
    for (i, hendelse) in status.hendelser.iter().enumerate() {
        let Some(dag) = norsk_dato(hendelse.tidspunkt) else { continue };
        for (felt, dato) in [("frist", hendelse.frist), ("forventetSvar", hendelse.forventet_svar)] {
            if let Some(dato) = dato.filter(|dato| *dato < dag) {
                scope.at(&format!("/hendelser/{i}/{felt}"), &[("felt", felt.into()), ("dato", dato.into())]);
            }
        }
    }
}
