//! The applications a decision answers.

use klagesak_core::kodeverk::{Dokumenttype, Form, Retning};
use klagesak_core::melding::Soeknad;
use klagesak_core::verdi::{Dato, Liste, ValueError};

use super::bilag::Plass;
use super::dato::pluss;
use super::sak::Sakstype;
use super::utkast::Utkast;

/// Notes the applications. What the office does of its own accord answers none, though an old one may be in the file.
pub(super) fn soeknader(u: &mut Utkast) -> Result<(), ValueError> {
    let dato = u.sak.tid.soeknad;
    match u.sak.sakstype {
        Sakstype::AvvistKlage => {}
        Sakstype::Refusjon | Sakstype::Krav | Sakstype::Stans => {
            if u.chance.percent(30) {
                skriftlig(u, dato)?;
            }
            u.soeknader.clear();
        }
        _ if u.sak.hastesak && u.chance.percent(20) => muntlig(u, dato)?,
        _ => {
            skriftlig(u, dato)?;
            if u.chance.percent(6) {
                let igjen = pluss(dato, u.chance.between(1, 5))?;
                skriftlig(u, igjen)?;
            }
        }
    }
    Ok(())
}

fn skriftlig(u: &mut Utkast, dato: Dato) -> Result<(), ValueError> {
    let id = u.dokument((Plass::Soeknad, Dokumenttype::Soeknad, Retning::Inn), ("Søknad", "Søknad"), dato);
    let mottatt = pluss(dato, u.chance.below(2))?;
    u.hendte(mottatt, ("Søknad mottatt.", "Søknad motteken."), Some(id));
    let form = u.kanskje(15, |_| Ok(Form::Skriftlig))?;
    u.soeknader.push(Soeknad::builder().dato(mottatt).maybe_form(form).dokument_id(id).build());
    Ok(())
}

fn muntlig(u: &mut Utkast, dato: Dato) -> Result<(), ValueError> {
    u.hendte(dato, ("Parten søkte muntlig.", "Parten søkte munnleg."), None);
    u.soeknader.push(Soeknad::builder().dato(dato).form(Form::Muntlig).build());
    Ok(())
}

/// The applications as a decision names them. One that is in a document need not be named.
pub(super) fn besvarte(u: &mut Utkast) -> Result<Liste<Soeknad, 0, 20>, ValueError> {
    let maa = u.soeknader.iter().any(|soeknad| soeknad.dokument_id.is_none());
    let nevnes = maa || u.chance.percent(40);
    Liste::new(if nevnes { u.soeknader.clone() } else { Vec::new() })
}
