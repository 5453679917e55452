//! New decisions of the first instance (NYTTVEDTAK).

use klagesak_core::kodeverk::{Henleggelsesgrunn, Kodeverk, Nyttvedtakgjelder};
use klagesak_core::melding::NyttVedtak;

use crate::Scope;
use crate::tid::norsk_dato;

/// A field, whether it is there, whether what it is about has it, and whether that must have it.
struct Felt {
    navn: &'static str,
    der: bool,
    hoerer_til: bool,
    maa: bool,
}

fn felter(nytt: &NyttVedtak) -> Vec<Felt> {
    use Nyttvedtakgjelder::{
        Avvisning, Bortfalt, NyBehandling, Omgjoering, Retting, Sakskostnader, UtsattIverksetting,
    };
    let gjelder = &nytt.gjelder;
    let omgjoering = *gjelder == Omgjoering;
    let vedtak = matches!(gjelder, Omgjoering | NyBehandling | Avvisning);
    let kostnader = *gjelder == Sakskostnader;
    let krav = kostnader || *gjelder == UtsattIverksetting;
    let (retting, bortfalt) = (*gjelder == Retting, *gjelder == Bortfalt);
    [
        ("vedtak", !nytt.vedtak.is_empty(), vedtak, true),
        ("klagensStilling", !nytt.klagens_stilling.is_empty(), omgjoering, true),
        ("bortfalteKlagepunkter", !nytt.bortfalte_klagepunkter.is_empty(), vedtak, false),
        ("partIder", !nytt.part_ider.is_empty(), bortfalt, false),
        ("vedtakIder", !nytt.vedtak_ider.is_empty(), bortfalt, false),
        ("henleggelsesgrunn", nytt.henleggelsesgrunn.is_some(), bortfalt, true),
        ("krav", nytt.krav.is_some(), krav, false),
        ("kravutfall", nytt.kravutfall.is_some(), krav, true),
        ("tilkjentBeloep", nytt.tilkjent_beloep.is_some(), kostnader, false),
        ("betalesTil", nytt.betales_til.is_some(), kostnader, false),
        ("rettes", nytt.rettes.is_some(), retting, true),
        ("hva", nytt.hva.is_some(), retting, true),
    ]
    .into_iter()
    .map(|(navn, der, hoerer_til, maa)| Felt { navn, der, hoerer_til, maa })
    .collect()
}

fn meld(nytt: &NyttVedtak, scope: &mut Scope<'_>, feil: impl Fn(&Felt) -> bool) {
    let Some(gjelder) = nytt.gjelder.kode() else { return };
    for felt in felter(nytt).into_iter().filter(|felt| feil(felt)) {
        let params = [("felt", felt.navn.into()), ("gjelder", gjelder.verdi.into())];
        scope.at(&format!("/{}", felt.navn), &params);
    }
}

pub(in crate::rules) fn uten_det_det_gjelder(nytt: &NyttVedtak, scope: &mut Scope<'_>) {
    meld(nytt, scope, |felt| felt.hoerer_til && felt.maa && !felt.der);
}

pub(in crate::rules) fn felt_som_ikke_hoerer_til(nytt: &NyttVedtak, scope: &mut Scope<'_>) {
    meld(nytt, scope, |felt| felt.der && !felt.hoerer_til);
}

pub(in crate::rules) fn avvisning_uten_klagen(nytt: &NyttVedtak, scope: &mut Scope<'_>) {
    if nytt.gjelder != Nyttvedtakgjelder::Avvisning {
        return;
    }
    for (i, vedtak) in nytt.vedtak.iter().enumerate() {
        if vedtak.avviser_klage.is_none() {
            scope.at(&format!("/vedtak/{i}/avviserKlage"), &[]);
        }
    }
}

pub(in crate::rules) fn bestemt_etter_meldingen(nytt: &NyttVedtak, scope: &mut Scope<'_>) {
    if norsk_dato(scope.hode().opprettet).is_some_and(|laget| nytt.dato > laget) {
        scope.at("/dato", &[("dato", nytt.dato.into())]);
    }
}

pub(in crate::rules) fn bortfalt_av_annen_grunn(nytt: &NyttVedtak, scope: &mut Scope<'_>) {
    let Some(grunn) = &nytt.henleggelsesgrunn else { return };
    let egen = matches!(grunn, Henleggelsesgrunn::Doed | Henleggelsesgrunn::SlaattSammen);
    let bortfalt = nytt.gjelder == Nyttvedtakgjelder::Bortfalt;
    if let Some(kode) = grunn.kode().filter(|_| bortfalt && !egen) {
        scope.at("/henleggelsesgrunn", &[("grunn", kode.verdi.into())]);
    }
}
