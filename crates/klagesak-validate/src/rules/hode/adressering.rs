//! Who sends to whom (HODE): organisation numbers and roles of sender and receiver.

use klagesak_core::kodeverk::{Kodeverk, Meldingstype, Miljoe};
use klagesak_core::melding::{Hode, Virksomhet};

use super::plassholdere::bare_nuller;
use crate::Scope;
use crate::forloep::henvisning::are_distinct;
use crate::forloep::vei;
use crate::side::{Side, side};

/// Sender and receiver with their places.
pub(super) fn ends<'a>(hode: &Hode<'a>) -> [(&'static str, &'a Virksomhet); 2] {
    [("/avsender", hode.avsender), ("/mottaker", hode.mottaker)]
}

fn to_itself(hode: &Hode<'_>) -> bool {
    hode.avsender.organisasjonsnummer == hode.mottaker.organisasjonsnummer
}

/// Whether an appeal is sent on from one office to another of the same municipality, which may share its number.
fn other_office(hode: &Hode<'_>) -> bool {
    hode.meldingstype == Meldingstype::InnkommetKlage && are_distinct(hode.avsender, hode.mottaker)
}

pub(in crate::rules) fn avsender_er_mottaker(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let beholdt = vei(&hode.meldingstype).is_some_and(|vei| vei.kan_beholdes);
    if to_itself(hode) && !beholdt && !other_office(hode) {
        scope.at("/mottaker/organisasjonsnummer", &[]);
    }
}

pub(in crate::rules) fn kontrollsiffer(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    for (sti, virksomhet) in ends(hode) {
        if !virksomhet.organisasjonsnummer.control_digit_ok() {
            scope.at(&format!("{sti}/organisasjonsnummer"), &[]);
        }
    }
}

pub(in crate::rules) fn testorganisasjon(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if *hode.miljoe != Miljoe::Produksjon {
        return;
    }
    for (sti, virksomhet) in ends(hode) {
        if virksomhet.organisasjonsnummer.is_test() {
            scope.at(&format!("{sti}/organisasjonsnummer"), &[]);
        }
    }
}

pub(in crate::rules) fn ikke_foersteinstans(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    bare_fra(Side::Foersteinstans, hode, scope);
}

pub(in crate::rules) fn ikke_klageinstans(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    bare_fra(Side::Klageinstans, hode, scope);
}

/// A type that comes from one side only, from anybody else.
fn bare_fra(den_ene: Side, hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let Some(rolle) = hode.avsender.rolle.kode() else { return };
    let bare = vei(&hode.meldingstype).is_some_and(|vei| vei.fra == [den_ene]);
    if bare && side(hode.avsender) != Some(den_ene) {
        scope.at("/avsender/rolle", &[("rolle", rolle.verdi.into())]);
    }
}

pub(in crate::rules) fn ikke_embete(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if scope.oversendelse().is_some() && mottaker_er_ukjent(hode, scope) {
        scope.at("/mottaker/organisasjonsnummer", &[]);
    }
}

/// Whether the register has no embete with the receiver's number. One that is mistyped has a finding of its own.
pub(in crate::rules) fn mottaker_er_ukjent(hode: &Hode<'_>, scope: &Scope<'_>) -> bool {
    let nummer = &hode.mottaker.organisasjonsnummer;
    let feilskrevet = to_itself(hode) || !nummer.control_digit_ok() || bare_nuller(nummer.as_str());
    !scope.registers().is_embete_or_staf(nummer.as_str()) && !feilskrevet
}

pub(in crate::rules) fn rolle_mot_register(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if to_itself(hode) {
        return;
    }
    for (sti, virksomhet) in ends(hode) {
        let Some(rolle) = virksomhet.rolle.kode() else { continue };
        let Some(embete) = scope.registers().embete(virksomhet.organisasjonsnummer.as_str()) else {
            continue;
        };
        let register = if embete.staf { "STAF" } else { "STATSFORVALTER" };
        if rolle.verdi != register {
            let params = [("rolle", rolle.verdi.into()), ("register", register.into())];
            scope.at(&format!("{sti}/rolle"), &params);
        }
    }
}
