//! Sending the case back for new treatment (AVGJOERELSE).

use klagesak_core::kodeverk::{Klageutfall, Kodeverk};
use klagesak_core::melding::Avgjoerelse;

use crate::Scope;

pub(in crate::rules) fn opphevet_uten_hjemvisning(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    let opphevet = innhold.vedtak.iter().any(|vedtak| vedtak.utfall == Klageutfall::Opphevet);
    if opphevet && innhold.hjemvisning.is_none() {
        scope.at("/hjemvisning", &[]);
    }
}

pub(in crate::rules) fn hjemvisning_uten_opphevet(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    // When the whole is called annulled, the outcomes disagree, which is another finding.
    let mut utfall = innhold.vedtak.iter().map(|vedtak| &vedtak.utfall).chain(&innhold.utfall);
    let annulled = utfall.any(|utfall| *utfall == Klageutfall::Opphevet || utfall.kode().is_none());
    if innhold.hjemvisning.is_some() && !annulled {
        scope.at("/hjemvisning", &[]);
    }
}

pub(in crate::rules) fn frist_foer_avgjoerelsen(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if let Some(frist) = innhold.hjemvisning.as_ref().and_then(|hjemvisning| hjemvisning.frist)
        && frist < innhold.dato
    {
        scope.at("/hjemvisning/frist", &[("frist", frist.into()), ("dato", innhold.dato.into())]);
    }
}
