//! The applications a decision answers.

use klagesak_core::kodeverk::{Dokumenttype, Form, Retning};
use klagesak_core::melding::Soeknad;
use klagesak_core::verdi::{Dato, Liste, ValueError};

use super::attachments::Place;
use super::days::plus;
use super::draft::Draft;
use super::sak::Sakstype;

/// Notes the applications. What the office does of its own accord answers none, though an old one may be in the file.
pub(super) fn soeknader(draft: &mut Draft) -> Result<(), ValueError> {
    let dato = draft.sak.tid.soeknad;
    match draft.sak.sakstype {
        Sakstype::AvvistKlage => {}
        Sakstype::Refusjon | Sakstype::Krav | Sakstype::Stans => {
            if draft.chance.percent(30) {
                skriftlig(draft, dato)?;
            }
            draft.soeknader.clear();
        }
        _ if draft.sak.hastesak && draft.chance.percent(20) => muntlig(draft, dato)?,
        _ => {
            skriftlig(draft, dato)?;
            if draft.chance.percent(6) {
                let igjen = plus(dato, draft.chance.between(1, 5))?;
                skriftlig(draft, igjen)?;
            }
        }
    }
    Ok(())
}

fn skriftlig(draft: &mut Draft, dato: Dato) -> Result<(), ValueError> {
    let id =
        draft.dokument((Place::Soeknad, Dokumenttype::Soeknad, Retning::Inn), ("Søknad", "Søknad"), dato);
    let mottatt = plus(dato, draft.chance.below(2))?;
    draft.note(mottatt, ("Søknad mottatt.", "Søknad motteken."), Some(id));
    let form = draft.maybe(15, |_| Ok(Form::Skriftlig))?;
    draft.soeknader.push(Soeknad::builder().dato(mottatt).maybe_form(form).dokument_id(id).build());
    Ok(())
}

fn muntlig(draft: &mut Draft, dato: Dato) -> Result<(), ValueError> {
    draft.note(dato, ("Parten søkte muntlig.", "Parten søkte munnleg."), None);
    draft.soeknader.push(Soeknad::builder().dato(dato).form(Form::Muntlig).build());
    Ok(())
}

/// The applications as a decision names them. One that is in a document need not be named.
pub(super) fn besvarte(draft: &mut Draft) -> Result<Liste<Soeknad, 0, 20>, ValueError> {
    let maa = draft.soeknader.iter().any(|soeknad| soeknad.dokument_id.is_none());
    let nevnes = maa || draft.chance.percent(40);
    Liste::new(if nevnes { draft.soeknader.clone() } else { Vec::new() })
}
