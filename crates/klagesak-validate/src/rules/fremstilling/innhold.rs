//! The statement of the case: its date, its chronology, and the children it concerns (FREMSTILLING, continued).

use klagesak_core::kodeverk::Hastegrunn;
use klagesak_core::melding::Saksfremstilling;

use crate::Scope;

pub(in crate::rules) fn etter_opprettet(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet() else { return };
    if saksfremstilling.dato > opprettet {
        scope.at("/dato", &[("dato", saksfremstilling.dato.into()), ("opprettet", opprettet.into())]);
    }
}

pub(in crate::rules) fn foer_klagen(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let mottatt = innhold.klage.foerst_mottatt();
    // An appeal that came after the message was made is misdated, and has a rule of its own.
    if saksfremstilling.dato < mottatt && scope.opprettet().is_none_or(|laget| mottatt <= laget) {
        scope.at("/dato", &[("dato", saksfremstilling.dato.into()), ("mottatt", mottatt.into())]);
    }
}

const HOEYESTE_ALDER: u64 = 90;

// A statement dated before the appeal is not old but misdated, and has its own rule.
pub(in crate::rules) fn gammel(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let (Some(innhold), Some(opprettet)) = (scope.oversendelse(), scope.opprettet()) else { return };
    let dager = (opprettet.naive() - saksfremstilling.dato.naive()).num_days();
    let Ok(dager) = u64::try_from(dager) else { return };
    if dager > HOEYESTE_ALDER && saksfremstilling.dato >= innhold.klage.foerst_mottatt() {
        scope.at("/dato", &[("dato", saksfremstilling.dato.into()), ("dager", dager.into())]);
    }
}

// Only the first place: a list with the newest first is one mistake, not one for every event.
pub(in crate::rules) fn kronologi_uordnet(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let kronologi = &saksfremstilling.kronologi;
    let naboer = kronologi.iter().zip(kronologi.iter().skip(1)).enumerate();
    for (i, (forrige, punkt)) in naboer {
        if punkt.dato < forrige.dato {
            let params = [("dato", punkt.dato.into()), ("forrige", forrige.dato.into())];
            scope.at(&format!("/kronologi/{}/dato", i + 1), &params);
            return;
        }
    }
}

pub(in crate::rules) fn kronologi_frem_i_tid(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet() else { return };
    for (i, punkt) in saksfremstilling.kronologi.iter().enumerate() {
        if punkt.dato > opprettet {
            let params = [("dato", punkt.dato.into()), ("opprettet", opprettet.into())];
            scope.at(&format!("/kronologi/{i}/dato"), &params);
        }
    }
}

pub(in crate::rules) fn barn_uten_vurdering(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    if saksfremstilling.barn.as_ref().is_some_and(|barn| barn.beroert && barn.vurdering.is_none()) {
        scope.at("/barn/vurdering", &[]);
    }
}

pub(in crate::rules) fn hastegrunn_uten_barn(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let prioritet = &innhold.prioritet;
    let haster = prioritet.hastesak && prioritet.grunner.contains(&Hastegrunn::Barn);
    if haster && saksfremstilling.barn.as_ref().is_some_and(|barn| !barn.beroert) {
        scope.at("/barn/beroert", &[]);
    }
}
