//! The new decision that allows part of the appeal, and the appeal kept for the rest (FOERSTEINSTANS, continued).

use klagesak_core::kodeverk::Foersteinstansutfall;
use klagesak_core::melding::{Foersteinstans, Hjemmel, Ytelse};

use crate::Scope;
use crate::rules::vedtak::ytelse::er_krav;

pub(in crate::rules) fn delvis_uten_nytt(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let delvis = foersteinstans.utfall == Foersteinstansutfall::DelvisMedhold;
    if delvis && foersteinstans.nytt_vedtak.is_none() {
        scope.at("/nyttVedtak", &[]);
    }
}

// With MEDHOLD a new decision belongs; what is wrong then is that the case was sent at all.
pub(in crate::rules) fn nytt_uten_delvis(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    use Foersteinstansutfall::{Avvist, Opprettholdt};
    if matches!(foersteinstans.utfall, Opprettholdt | Avvist) && foersteinstans.nytt_vedtak.is_some() {
        scope.at("/nyttVedtak", &[]);
    }
}

pub(in crate::rules) fn nytt_foer_klagen(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let (Some(nytt), Some(innhold)) = (&foersteinstans.nytt_vedtak, scope.oversendelse()) else { return };
    let (dato, mottatt) = (nytt.vedtak.dato, innhold.klage.mottatt_dato);
    if dato < mottatt {
        scope.at("/nyttVedtak/vedtak/dato", &[("dato", dato.into()), ("mottatt", mottatt.into())]);
    }
}

pub(in crate::rules) fn nytt_etter_behandlingen(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(nytt) = &foersteinstans.nytt_vedtak else { return };
    let (dato, behandlet) = (nytt.vedtak.dato, foersteinstans.dato);
    if dato > behandlet {
        scope.at("/nyttVedtak/vedtak/dato", &[("dato", dato.into()), ("behandlet", behandlet.into())]);
    }
}

pub(in crate::rules) fn nytt_foer_behandlingen(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let (Some(nytt), Some(innhold)) = (&foersteinstans.nytt_vedtak, scope.oversendelse()) else { return };
    let (dato, behandlet) = (nytt.vedtak.dato, foersteinstans.dato);
    if dato < behandlet && dato >= innhold.klage.mottatt_dato {
        scope.at("/nyttVedtak/vedtak/dato", &[("dato", dato.into()), ("behandlet", behandlet.into())]);
    }
}

pub(in crate::rules) fn opprettholdt_foer_nytt(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(nytt) = &foersteinstans.nytt_vedtak else { return };
    let (dato, opprettholdt) = (nytt.vedtak.dato, nytt.klagen_opprettholdt);
    if opprettholdt < dato {
        scope.at(
            "/nyttVedtak/klagenOpprettholdt",
            &[("opprettholdt", opprettholdt.into()), ("dato", dato.into())],
        );
    }
}

pub(in crate::rules) fn opprettholdt_etter_opprettet(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let (Some(nytt), Some(opprettet)) = (&foersteinstans.nytt_vedtak, scope.opprettet()) else { return };
    let opprettholdt = nytt.klagen_opprettholdt;
    if opprettholdt > opprettet {
        scope.at(
            "/nyttVedtak/klagenOpprettholdt",
            &[("opprettholdt", opprettholdt.into()), ("opprettet", opprettet.into())],
        );
    }
}

// A new decision often names only what it changes, so only benefits under the same provisions are counted. With several
// appealed decisions nobody can tell which of them it replaces.
pub(in crate::rules) fn gir_ikke_mer(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let (Some(nytt), Some(innhold)) = (&foersteinstans.nytt_vedtak, scope.oversendelse()) else { return };
    let [paaklaget] = *innhold.klage.gjelder_vedtak else { return };
    let Some(paaklaget) = scope.vedtak(paaklaget) else { return };
    let ny = &nytt.vedtak.ytelser;
    let foer: Vec<_> =
        paaklaget.ytelser.iter().filter(|y| ny.iter().any(|n| samme(&n.hjemmel, &y.hjemmel))).collect();
    let delvis = foersteinstans.utfall == Foersteinstansutfall::DelvisMedhold;
    // Of a claim, a smaller amount is the better one.
    if !delvis || foer.is_empty() || ny.iter().any(er_krav) {
        return;
    }
    let (Some(foer), Some(naa)) = (sum(foer.into_iter()), sum(ny.iter())) else { return };
    if naa <= foer {
        scope.at("/nyttVedtak/vedtak/ytelser", &[]);
    }
}

fn samme(a: &Hjemmel, b: &Hjemmel) -> bool {
    a.lov == b.lov && a.paragraf == b.paragraf
}

/// The sum in øre, when every amount is known.
fn sum<'y>(mut ytelser: impl Iterator<Item = &'y Ytelse>) -> Option<u64> {
    ytelser.try_fold(0u64, |sum, y| sum.checked_add(y.innvilget_beloep?.oere()))
}
