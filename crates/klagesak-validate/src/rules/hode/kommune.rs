//! Which office and municipality a message comes from, and which embete the municipality belongs to (HODE).

use klagesak_core::kodeverk::Virksomhetsrolle;
use klagesak_core::melding::Hode;
use klagesak_core::register::{Embete, Kommune, Oppslag};
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::Param;

use super::adressering::ends;
use crate::Scope;
use crate::tid::norsk_dato;

pub(in crate::rules) fn uten_kontor(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    for (sti, virksomhet) in ends(hode) {
        // An embete that is called a Nav-kontor has the wrong role; it does not lack an office.
        let embete = scope.registers().is_embete_or_staf(virksomhet.organisasjonsnummer.as_str());
        let nav_kontor = virksomhet.rolle == Virksomhetsrolle::NavKontor && !embete;
        if nav_kontor && virksomhet.nav_kontor.is_none() {
            scope.at(&format!("{sti}/navKontor"), &[]);
        }
    }
}

pub(in crate::rules) fn ukjent(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let dato = written(hode, scope);
    for (sti, virksomhet) in ends(hode) {
        let Some((nummer, sted)) = virksomhet.kommune() else { continue };
        if scope.registers().kommune(nummer.as_str(), dato) == Oppslag::Ukjent {
            scope.at(&format!("{sti}{sted}"), &[]);
        }
    }
}

/// The day the message was written, in Norway. The number of the office is the one it has that day, also when the decision is older.
fn written(hode: &Hode<'_>, scope: &Scope<'_>) -> Dato {
    norsk_dato(hode.opprettet).unwrap_or_else(|| scope.today())
}

pub(in crate::rules) fn utenfor_periode(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let dato = written(hode, scope);
    for (sti, virksomhet) in ends(hode) {
        let Some((nummer, sted)) = virksomhet.kommune() else { continue };
        let oppslag = scope.registers().kommune(nummer.as_str(), dato);
        if matches!(oppslag, Oppslag::UtenforPeriode(_)) {
            scope.at(&format!("{sti}{sted}"), &[("dato", dato.into())]);
        }
    }
}

pub(in crate::rules) fn annet_embete(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    // What follows goes to the embete that has the case, which may be another than the municipality's own.
    // So does one that takes the place of an earlier one after the case has moved.
    if scope.oversendelse().is_none() || hode.erstatter.is_some() {
        return;
    }
    let Some(mottaker) = scope.registers().embete(hode.mottaker.organisasjonsnummer.as_str()) else { return };
    // A number that was not in use has a finding of its own.
    let Some(embete) = embete(hode, scope) else { return };
    // The case goes where the office that decided lies, also when another sends it.
    let dato = written(hode, scope);
    let bestemte = scope.oversendelse().into_iter().flat_map(|innhold| innhold.vedtak.iter()).any(|vedtak| {
        let kommune = vedtak.kontor.as_ref().map(|kontor| kontor.kommunenummer.as_str());
        let kommune = kommune.and_then(|nummer| scope.registers().kommune(nummer, dato).valid());
        kommune.is_some_and(|k| k.embete.organisasjonsnummer == mottaker.organisasjonsnummer)
    });
    if !mottaker.staf && !bestemte && embete.organisasjonsnummer != mottaker.organisasjonsnummer {
        let embete = Param::Word(embete.navn.to_string().into());
        scope.at("/mottaker/organisasjonsnummer", &[("embete", embete)]);
    }
}

/// The embete the sender's municipality belongs to. One that sends without an office, as a municipality may, is known by its name
/// when all of that name belong to the same embete.
fn embete<'s>(hode: &Hode<'_>, scope: &Scope<'s>) -> Option<&'s Embete> {
    let (registre, dato) = (scope.registers(), written(hode, scope));
    if let Some((nummer, _)) = hode.avsender.kommune() {
        return Some(registre.kommune(nummer.as_str(), dato).valid()?.embete);
    }
    let navn =
        super::navn::kommune(hode.avsender).filter(|_| hode.avsender.rolle == Virksomhetsrolle::Kommune)?;
    // Those with the same name have the county in brackets after it, and some a second name in Sámi.
    let heter = |kommune: &Kommune| {
        let heter = kommune.navn.to_lowercase();
        let uten_fylke = heter.split(" (").next().unwrap_or_default();
        uten_fylke.split(" - ").any(|del| del == navn)
    };
    let like = registre.kommuner().iter().filter(|kommune| heter(kommune));
    let mut embeter = like.filter_map(|k| Some(registre.kommune(k.nummer.as_str(), dato).valid()?.embete));
    let foerste = embeter.next()?;
    embeter.all(|embete| embete == foerste).then_some(foerste)
}
