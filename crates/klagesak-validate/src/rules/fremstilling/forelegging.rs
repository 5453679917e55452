//! That the person appealing has seen the statement, or why not (FREMSTILLING, continued).

use klagesak_core::kodeverk::Lov;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Saksfremstilling;

use crate::Scope;

pub(in crate::rules) fn ikke_forklart(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    if saksfremstilling.forelagt.is_none() && saksfremstilling.ikke_forelagt.is_none() {
        scope.at("/forelagt", &[]);
    }
}

pub(in crate::rules) fn begge(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    if saksfremstilling.forelagt.is_some() && saksfremstilling.ikke_forelagt.is_some() {
        scope.at("/ikkeForelagt", &[]);
    }
}

// Where the statement itself is dated too late, that is the mistake, and it has its own rule; so too in the next check.
pub(in crate::rules) fn foer_saksfremstillingen(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let (Some(forelagt), Some(opprettet)) = (&saksfremstilling.forelagt, scope.opprettet()) else {
        return;
    };
    if forelagt.dato < saksfremstilling.dato && saksfremstilling.dato <= opprettet {
        let params = [("forelagt", forelagt.dato.into()), ("dato", saksfremstilling.dato.into())];
        scope.at("/forelagt/dato", &params);
    }
}

pub(in crate::rules) fn etter_opprettet(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let (Some(forelagt), Some(opprettet)) = (&saksfremstilling.forelagt, scope.opprettet()) else {
        return;
    };
    if forelagt.dato > opprettet && saksfremstilling.dato <= opprettet {
        let params = [("forelagt", forelagt.dato.into()), ("opprettet", opprettet.into())];
        scope.at("/forelagt/dato", &params);
    }
}

pub(in crate::rules) fn frist_foer_foreleggelsen(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(forelagt) = &saksfremstilling.forelagt else { return };
    let Some(frist) = forelagt.kommentarfrist else { return };
    if frist < forelagt.dato {
        scope.at("/forelagt/kommentarfrist", &[("frist", frist.into()), ("forelagt", forelagt.dato.into())]);
    }
}

/// No law or guidance names a number; fewer days than these cannot be meant.
const KORTESTE_FRIST: u64 = 3;

pub(in crate::rules) fn kort_frist(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(forelagt) = &saksfremstilling.forelagt else { return };
    let Some(frist) = forelagt.kommentarfrist else { return };
    let dager = (frist.naive() - forelagt.dato.naive()).num_days();
    let Ok(dager) = u64::try_from(dager) else { return };
    if dager < KORTESTE_FRIST {
        scope.at("/forelagt/kommentarfrist", &[("dager", dager.into())]);
    }
}

// The section number is known for the act of 1967 only; under another act nothing is said.
pub(in crate::rules) fn annen_hjemmel(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(grunn) = &saksfremstilling.ikke_forelagt else { return };
    let unntak = grunn.hjemmel.lov == Lov::Fvl && grunn.hjemmel.paragraf.as_str() == "19";
    let kjent =
        scope.law().paragraf(Fvl::Partsinnsyn).is_some() && !matches!(grunn.hjemmel.lov, Lov::Ukjent(_));
    if kjent && !unntak {
        scope.at("/ikkeForelagt/hjemmel", &[]);
    }
}
