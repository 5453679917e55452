//! The new decisions that allow part of the appeal, and the appeal kept for the rest (FOERSTEINSTANS, continued).

use klagesak_core::kodeverk::{Foersteinstansutfall, Klagestilling};
use klagesak_core::melding::{Foersteinstans, Hjemmel, Vedtak, Ytelse};

use crate::Scope;
use crate::rules::vedtak::ytelse::er_krav;

pub(in crate::rules) fn delvis_uten_nytt(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    if foersteinstans.noe(&Foersteinstansutfall::DelvisMedhold) && foersteinstans.nye_vedtak.is_empty() {
        scope.at("/nyeVedtak", &[]);
    }
}

// With MEDHOLD a new decision belongs; what is wrong then is that the case was sent at all.
pub(in crate::rules) fn nytt_uten_delvis(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    use Foersteinstansutfall::{Avvist, Opprettholdt};
    let uendret = foersteinstans.utfall.iter().all(|linje| matches!(linje.utfall, Opprettholdt | Avvist));
    if uendret && !foersteinstans.nye_vedtak.is_empty() {
        scope.at("/nyeVedtak", &[]);
    }
}

pub(in crate::rules) fn nytt_foer_klagen(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let mottatt = innhold.klage.foerst_mottatt();
    for (i, nytt) in foersteinstans.nye_vedtak.iter().enumerate() {
        if nytt.dato < mottatt && scope.opprettet().is_none_or(|laget| mottatt <= laget) {
            scope.at(&dato(i), &[("dato", nytt.dato.into()), ("mottatt", mottatt.into())]);
        }
    }
}

fn dato(i: usize) -> String {
    format!("/nyeVedtak/{i}/dato")
}

pub(in crate::rules) fn nytt_etter_behandlingen(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let behandlet = foersteinstans.dato;
    for (i, nytt) in foersteinstans.nye_vedtak.iter().enumerate() {
        if nytt.dato > behandlet {
            scope.at(&dato(i), &[("dato", nytt.dato.into()), ("behandlet", behandlet.into())]);
        }
    }
}

pub(in crate::rules) fn nytt_foer_behandlingen(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let (behandlet, mottatt) = (foersteinstans.dato, innhold.klage.foerst_mottatt());
    for (i, nytt) in foersteinstans.nye_vedtak.iter().enumerate() {
        if nytt.dato < behandlet && nytt.dato >= mottatt {
            scope.at(&dato(i), &[("dato", nytt.dato.into()), ("behandlet", behandlet.into())]);
        }
    }
}

pub(in crate::rules) fn svar_foer_nytt(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(nytt) = foersteinstans.nye_vedtak.iter().map(|nytt| nytt.dato).min() else { return };
    for (i, stilling) in foersteinstans.klagens_stilling.iter().enumerate() {
        if let Some(svarte) = stilling.dato.filter(|svarte| *svarte < nytt) {
            let params = [("opprettholdt", svarte.into()), ("dato", nytt.into())];
            scope.at(&format!("/klagensStilling/{i}/dato"), &params);
        }
    }
}

pub(in crate::rules) fn svar_etter_opprettet(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet() else { return };
    for (i, stilling) in foersteinstans.klagens_stilling.iter().enumerate() {
        if let Some(svarte) = stilling.dato.filter(|svarte| *svarte > opprettet) {
            let params = [("opprettholdt", svarte.into()), ("opprettet", opprettet.into())];
            scope.at(&format!("/klagensStilling/{i}/dato"), &params);
        }
    }
}

pub(in crate::rules) fn stilling_uten_nytt(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    if foersteinstans.nye_vedtak.is_empty() && !foersteinstans.klagens_stilling.is_empty() {
        scope.at("/klagensStilling", &[]);
    }
}

pub(in crate::rules) fn alle_innfridd(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    let stillinger = &foersteinstans.klagens_stilling;
    if !stillinger.is_empty() && stillinger.iter().all(|s| s.stilling == Klagestilling::Innfridd) {
        scope.at("/klagensStilling", &[]);
    }
}

// A new decision often names only what it changes, so only benefits under the same provisions are counted. With several
// appealed decisions nobody can tell which of them it replaces, unless it says so.
pub(in crate::rules) fn gir_ikke_mer(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    if !foersteinstans.noe(&Foersteinstansutfall::DelvisMedhold) {
        return;
    }
    for (i, nytt) in foersteinstans.nye_vedtak.iter().enumerate() {
        let Some(foer) = erstattet(nytt, scope) else { continue };
        if lemper_annet(foer, nytt) {
            continue;
        }
        let like: Vec<_> = foer
            .ytelser
            .iter()
            .filter(|y| nytt.ytelser.iter().any(|n| samme(&n.hjemmel, &y.hjemmel)))
            .collect();
        // Of a claim, a smaller amount is the better one.
        if like.is_empty() || nytt.ytelser.iter().any(|y| er_krav(y, scope)) {
            continue;
        }
        let (Some(foer), Some(naa)) = (sum(like.into_iter()), sum(nytt.ytelser.iter())) else { continue };
        if naa <= foer {
            scope.at(&format!("/nyeVedtak/{i}/ytelser"), &[]);
        }
    }
}

/// The appealed decision a new one replaces.
fn erstattet<'s>(nytt: &Vedtak, scope: &Scope<'s>) -> Option<&'s Vedtak> {
    let innhold = scope.oversendelse()?;
    match (&*nytt.erstatter_vedtak_ider, &*innhold.klage.gjelder_vedtak) {
        ([id], _) | ([], [id]) => scope.vedtak(*id),
        _ => None,
    }
}

/// Whether a new decision gives something amounts do not show: a condition less or a milder one, another form or period, or what is decided under the
/// provisions on conditions and form.
fn lemper_annet(foer: &Vedtak, nytt: &Vedtak) -> bool {
    let former = |vedtak: &Vedtak| vedtak.ytelser.iter().map(|y| y.form.clone()).collect::<Vec<_>>();
    let om_vilkaar = foer
        .ytelser
        .iter()
        .chain(&nytt.ytelser)
        .any(|y| matches!(y.hjemmel.paragraf.as_str(), "20" | "20a" | "21"));
    let perioder = |vedtak: &Vedtak| vedtak.ytelser.iter().map(|y| y.periode.clone()).collect::<Vec<_>>();
    om_vilkaar
        || nytt.vilkaar != foer.vilkaar
        || former(foer) != former(nytt)
        || perioder(foer) != perioder(nytt)
}

fn samme(a: &Hjemmel, b: &Hjemmel) -> bool {
    a.lov == b.lov && a.paragraf == b.paragraf
}

/// The sum in øre, when every amount is known.
fn sum<'y>(mut ytelser: impl Iterator<Item = &'y Ytelse>) -> Option<u64> {
    ytelser.try_fold(0u64, |sum, y| sum.checked_add(y.innvilget_beloep?.oere()))
}

// Somebody may have been told by telephone. An answer from before the new decision was made is another rule's.
pub(in crate::rules) fn svar_foer_nytt_kom_frem(foersteinstans: &Foersteinstans, scope: &mut Scope<'_>) {
    for (i, stilling) in foersteinstans.klagens_stilling.iter().enumerate() {
        let Some(svarte) = stilling.dato.filter(|_| stilling.stilling != Klagestilling::IkkeSvart) else {
            continue;
        };
        let nye = foersteinstans.nye_vedtak.iter().filter(|nytt| {
            let (a, b) = (&nytt.erstatter_vedtak_ider, &stilling.vedtak_ider);
            a.is_empty() || b.is_empty() || a.iter().any(|id| b.contains(id))
        });
        let kom_frem = nye.clone().filter_map(|nytt| nytt.kommet_frem()).min();
        let fattet = nye.map(|nytt| nytt.dato).min().is_some_and(|fattet| fattet <= svarte);
        if let Some(kom_frem) = kom_frem.filter(|dag| fattet && svarte < *dag) {
            let params = [("opprettholdt", svarte.into()), ("kommetFrem", kom_frem.into())];
            scope.at(&format!("/klagensStilling/{i}/dato"), &params);
        }
    }
}
