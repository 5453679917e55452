//! What the names of sender and receiver tell (HODE): which embete, which municipality and which office.

use klagesak_core::kodeverk::Virksomhetsrolle;
use klagesak_core::melding::{Hode, Virksomhet};
use klagesak_core::verdict::Param;

use crate::Scope;

/// The district in the name of an embete: what stands after «Statsforvalteren i».
fn distrikt(navn: &str) -> Option<String> {
    let navn = ord(navn).join(" ");
    let embeter = ["statsforvalteren i ", "statsforvaltaren i ", "fylkesmannen i "];
    embeter.iter().find_map(|foran| navn.strip_prefix(foran)).map(str::to_owned)
}

/// The words of a name, in lower case and without signs.
fn ord(navn: &str) -> Vec<String> {
    let navn = navn.to_lowercase();
    navn.split(|tegn: char| !tegn.is_alphanumeric())
        .filter(|del| !del.is_empty())
        .map(str::to_owned)
        .collect()
}

// STAF receives for every embete, and may be called by the name of any of them.
pub(in crate::rules) fn annet_embete(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let registre = scope.registers();
    let Some(embete) = registre.embete(hode.mottaker.organisasjonsnummer.as_str()) else { return };
    if scope.oversendelse().is_none() || embete.staf {
        return;
    }
    let navngitt = distrikt(hode.mottaker.navn.as_str());
    if navngitt.is_none()
        || navngitt == distrikt(&embete.navn)
        || !registre.embeter().iter().any(|e| distrikt(&e.navn) == navngitt)
    {
        return;
    }
    scope.at("/mottaker/navn", &[("embete", Param::Word(embete.navn.to_string().into()))]);
}

/// The municipality whose offices are one for each bydel.
const OSLO: &str = "0301";

/// Words of a name that tell of no office in particular.
const SIER_IKKE_KONTORET: &[&str] =
    &["nav", "kontor", "kontoret", "i", "oslo", "kommune", "sosialtjenesten", "sosialtenesta", "test"];

pub(in crate::rules) fn oslo_uten_bydel(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let avsender = hode.avsender;
    let foersteinstans = matches!(avsender.rolle, Virksomhetsrolle::NavKontor | Virksomhetsrolle::Kommune);
    let kontoret_er_sagt =
        || ord(avsender.navn.as_str()).iter().any(|del| !SIER_IKKE_KONTORET.contains(&&**del));
    if scope.oversendelse().is_none() || !foersteinstans || kontoret_er_sagt() {
        return;
    }
    match &avsender.nav_kontor {
        Some(kontor) if kontor.kommunenummer.as_str() == OSLO && kontor.bydel.is_none() => {
            scope.at("/avsender/navKontor/bydel", &[]);
        }
        // Without an office of its own, only the name tells that the municipality is Oslo.
        None if avsender.rolle == Virksomhetsrolle::Kommune
            && kommune(avsender).as_deref() == Some("oslo") =>
        {
            scope.at("/avsender/navKontor", &[]);
        }
        _ => {}
    }
}

/// The name of the municipality a sender that is one, calls itself by: what stands before «kommune».
pub(super) fn kommune(virksomhet: &Virksomhet) -> Option<String> {
    let navn = virksomhet.navn.as_str().to_lowercase();
    let (foran, etter) = navn.split_once(" kommune")?;
    let hel = etter.chars().next().is_none_or(|tegn| !tegn.is_alphanumeric());
    hel.then(|| foran.trim().to_owned()).filter(|foran| !foran.is_empty())
}
