//! New decisions of the first instance (NYTTVEDTAK).

use klagesak_core::kodeverk::{Henleggelsesgrunn, Klagestilling, Kodeverk, Nyttvedtakgjelder};
use klagesak_core::melding::{KlagensStilling, NyttVedtak};

use crate::Scope;
use crate::repeated::repeated;
use crate::rules::generated::nyttvedtak::{
    KO_NYTTVEDTAK_006_ERSTATTER_SEG_SELV, KO_NYTTVEDTAK_006_STAAR_TO_GANGER,
};
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

pub(in crate::rules) fn samme_vedtak(nytt: &NyttVedtak, scope: &mut Scope<'_>) {
    for (foerste, igjen) in repeated(nytt.vedtak.iter().map(|vedtak| vedtak.vedtak_id)) {
        let params = [("funnet", KO_NYTTVEDTAK_006_STAAR_TO_GANGER.into()), ("nummer", (foerste + 1).into())];
        scope.at(&format!("/vedtak/{igjen}/vedtakId"), &params);
    }
    for (i, vedtak) in nytt.vedtak.iter().enumerate() {
        if let Some(j) = vedtak.erstatter_vedtak_ider.iter().position(|id| *id == vedtak.vedtak_id) {
            let params =
                [("funnet", KO_NYTTVEDTAK_006_ERSTATTER_SEG_SELV.into()), ("nummer", (i + 1).into())];
            scope.at(&format!("/vedtak/{i}/erstatterVedtakIder/{j}"), &params);
        }
    }
}

pub(in crate::rules) fn to_stillinger(nytt: &NyttVedtak, scope: &mut Scope<'_>) {
    let linjer = &nytt.klagens_stilling;
    for (igjen, linje) in linjer.iter().enumerate() {
        let same = |foer: &KlagensStilling| {
            foer.part_ider.deler_med(&linje.part_ider) && foer.vedtak_ider.deler_med(&linje.vedtak_ider)
        };
        if let Some(foerste) = linjer.iter().take(igjen).position(same) {
            scope.at(&format!("/klagensStilling/{igjen}"), &[("foerste", (foerste + 1).into())]);
        }
    }
}

pub(in crate::rules) fn innfridd_foer_vedtaket(nytt: &NyttVedtak, scope: &mut Scope<'_>) {
    let Some(tidligst) = nytt.vedtak.iter().map(|vedtak| vedtak.dato).min() else { return };
    for (i, linje) in nytt.klagens_stilling.iter().enumerate() {
        let innfridd = linje.stilling == Klagestilling::Innfridd;
        if let Some(dato) = linje.dato.filter(|dato| innfridd && *dato < tidligst) {
            let params = [("dato", dato.into()), ("vedtak", tidligst.into())];
            scope.at(&format!("/klagensStilling/{i}/dato"), &params);
        }
    }
}
