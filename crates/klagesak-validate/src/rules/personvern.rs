//! Privacy (PERSONVERN): numbers and names where they have no place. Nobody's health or life is looked for in the text.

use klagesak_core::kodeverk::Skjermingshjemmel;
use klagesak_core::melding::{Dokument, Foersteinstans, Hode, Melding, Oversendelse, Skjerming, Vedtak};
use klagesak_core::names::Naming;
use serde_json::Value;

use crate::persons::{has_number, has_personnummer};
use crate::rules::generated::personvern::{KO_PERSONVERN_022_TAUSHETSPLIKT, KO_PERSONVERN_022_UNNTAK};
use crate::{Scope, texts};

pub(in crate::rules) fn number_in_title(dokument: &Dokument, scope: &mut Scope<'_>) {
    if has_personnummer(dokument.tittel.as_str()) || has_own(dokument.tittel.as_str(), scope) {
        scope.at("/tittel", &[]);
    }
    if dokument.avsender_navn.as_ref().is_some_and(|navn| has_personnummer(navn.as_str())) {
        scope.at("/avsenderNavn", &[]);
    }
}

/// Whether a text has the number of a party, however it is divided.
pub(in crate::rules) fn has_own(text: &str, scope: &Scope<'_>) -> bool {
    let parter = scope.oversendelse().map(|innhold| &*innhold.parter).unwrap_or_default();
    let numre = parter.iter().filter_map(|part| part.person.as_ref()?.nummer());
    text.len() >= SHORTEST && { numre }.any(|nummer| nummer.len() >= SHORTEST && has_number(text, nummer))
}

/// The number of digits of a fødselsnummer.
const SHORTEST: usize = 11;

pub(in crate::rules) fn number_in_public_title(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let Some(skjerming) = &innhold.skjerming else { return };
    let tittel = skjerming.offentlig_tittel.as_str();
    if has_personnummer(tittel) || has_own(tittel, scope) {
        scope.at("/skjerming/offentligTittel", &[]);
    }
}

pub(in crate::rules) fn number_in_text(message: &Melding, scope: &mut Scope<'_>) {
    texts::visit(message, |text, path| {
        if has_personnummer(text) || has_own(text, scope) {
            scope.at(path.pointer().as_str(), &[]);
        }
    });
}

pub(in crate::rules) fn name_in_public_title(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    public_title_names(Naming::Certain, innhold, scope);
}

pub(in crate::rules) fn likely_name_in_public_title(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    public_title_names(Naming::Likely, innhold, scope);
}

fn public_title_names(naming: Naming, innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let Some(skjerming) = &innhold.skjerming else { return };
    if scope.names().in_text(skjerming.offentlig_tittel.as_str()) == Some(naming) {
        scope.at("/skjerming/offentligTittel", &[]);
    }
}

pub(in crate::rules) fn name_in_title(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    let names = scope.names();
    for (i, dokument) in dokumenter.iter().enumerate() {
        if names.in_text(dokument.tittel.as_str()).is_some() {
            scope.at(&format!("/{i}/tittel"), &[]);
        }
    }
}

pub(in crate::rules) fn number_in_references(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    for (felt, sak) in hode.referanser.fagsaker() {
        report_number(sak.saksnummer.as_str(), || format!("/referanser/{felt}/saksnummer"), scope);
        report_number(sak.system.as_str(), || format!("/referanser/{felt}/system"), scope);
    }
    let Some(innhold) = scope.oversendelse() else { return };
    // A partId that is a person number has a rule of its own, KO-PART-003.
    for (i, Vedtak { saksnummer, .. }) in innhold.vedtak.iter().enumerate() {
        let saksnummer = saksnummer.as_ref().map_or("", |s| s.as_str());
        report_number(saksnummer, || format!("/innhold/vedtak/{i}/saksnummer"), scope);
    }
    let Foersteinstans { nye_vedtak, saksbehandler, beslutter, .. } = &innhold.foersteinstans;
    let at = "/innhold/foersteinstans";
    for (i, Vedtak { saksnummer, .. }) in nye_vedtak.iter().enumerate() {
        let saksnummer = saksnummer.as_ref().map_or("", |s| s.as_str());
        report_number(saksnummer, || format!("{at}/nyeVedtak/{i}/saksnummer"), scope);
    }
    for (navn, medarbeider) in [("saksbehandler", Some(saksbehandler)), ("beslutter", beslutter.as_ref())] {
        let ident =
            medarbeider.and_then(|medarbeider| medarbeider.ident.as_ref()).map_or("", |ident| ident.as_str());
        report_number(ident, || format!("{at}/{navn}/ident"), scope);
    }
}

fn report_number(text: &str, at: impl Fn() -> String, scope: &mut Scope<'_>) {
    if has_personnummer(text) {
        scope.at(&at(), &[]);
    }
}

pub(in crate::rules) fn number_in_extensions(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    // The place is the extensions as a whole: their keys are anyone's, and one of them may be the number.
    let mut extensions = hode.utvidelser.into_iter().flat_map(|utvidelser| utvidelser.iter());
    if extensions.any(|(key, value)| has_personnummer(key.as_str()) || holds_number(value)) {
        scope.at("/utvidelser", &[]);
    }
}

fn holds_number(value: &Value) -> bool {
    match value {
        Value::String(text) => has_personnummer(text),
        // One that began with zero has lost it. To look for those too would take many points in time for persons.
        Value::Number(number) => has_personnummer(&number.to_string()),
        Value::Array(items) => items.iter().any(holds_number),
        Value::Object(fields) => {
            fields.iter().any(|(key, value)| has_personnummer(key) || holds_number(value))
        }
        _ => false,
    }
}

// The one says that what is confidential is exempt, the others what is confidential; neither shields a case alone.
pub(in crate::rules) fn skjermet_med_det_halve(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let Some(Skjerming { hjemler, .. }) = &innhold.skjerming else { return };
    let ukjent = hjemler
        .iter()
        .any(|hjemmel| matches!(hjemmel, Skjermingshjemmel::Annen(_) | Skjermingshjemmel::Ukjent(_)));
    let unntak = hjemler.contains(&Skjermingshjemmel::Offl13);
    let taushetsplikt = hjemler.iter().any(|hjemmel| *hjemmel != Skjermingshjemmel::Offl13);
    if !ukjent && unntak != taushetsplikt {
        let mangler = if unntak { KO_PERSONVERN_022_TAUSHETSPLIKT } else { KO_PERSONVERN_022_UNNTAK };
        scope.at("/skjerming/hjemler", &[("mangler", mangler.into())]);
    }
}
