//! The deadlines of the appeal: counted from the notices, or from something else.

use klagesak_core::kodeverk::{Foersteinstansutfall, Fristgrunnlag, Oversittelsesgrunn};
use klagesak_core::melding::{Klagefrist, Oversittelse, Underretning, Vedtak};
use klagesak_core::verdi::{Dato, Fritekst, Liste, LokalId, Mengde, Uuid, ValueError};

use super::dato::{mellom, minus, pluss};
use super::sak::Fristtype;
use super::tekster::{IKKE_BEHANDLET, OVERSITTELSER, Tekstpar};
use super::tidslinje::frist;
use super::utkast::Utkast;

pub(super) fn frister(u: &mut Utkast, vedtak: &[Vedtak]) -> Result<Liste<Klagefrist, 1, 40>, ValueError> {
    let linjer = match u.sak.frist {
        Fristtype::Vanlig => fra_underretningene(u, vedtak)?,
        Fristtype::Forlenget => vec![forlenget(u)?],
        Fristtype::Begrunnelse => {
            let fikk = ("Parten fikk begrunnelsen.", "Parten fekk grunngivinga.");
            vec![fra_en_dag(u, Fristgrunnlag::Begrunnelse, fikk)?]
        }
        Fristtype::Kjennskap => {
            let fikk = ("Parten fikk kjennskap til vedtaket.", "Parten fekk kjennskap til vedtaket.");
            vec![fra_en_dag(u, Fristgrunnlag::Kjennskap, fikk)?]
        }
        // A deadline that never began, or that nobody can know, has no last day to keep.
        Fristtype::AldriBegynt | Fristtype::Ukjent => vec![Klagefrist::builder().build()],
    };
    Liste::new(linjer)
}

/// One line when the deadline is the same for all; else one for each decision, or each of those who appeal.
fn fra_underretningene(u: &mut Utkast, vedtak: &[Vedtak]) -> Result<Vec<Klagefrist>, ValueError> {
    let alle: Vec<(Uuid, &Underretning)> =
        vedtak.iter().flat_map(|v| v.underretninger.iter().map(|u| (v.vedtak_id, u))).collect();
    let foerste = alle.first().and_then(|(_, underretning)| underretning.kommet_frem);
    let samme = alle.iter().all(|(_, underretning)| underretning.kommet_frem == foerste);
    let oversittelse = if u.sak.for_sent { Some(oversittelse(u)?) } else { None };
    if samme {
        return Ok(vec![vanlig(u, (None, &[]), foerste, oversittelse)?]);
    }
    let ett = vedtak.len() == 1;
    alle.into_iter()
        .map(|(id, underretning)| {
            let gjelder = ((!ett).then_some(id), &*underretning.part_ider);
            vanlig(u, gjelder, underretning.kommet_frem, oversittelse.clone())
        })
        .collect()
}

fn vanlig(
    u: &mut Utkast,
    (vedtak_id, part_ider): (Option<Uuid>, &[LokalId]),
    kommet_frem: Option<Dato>,
    oversittelse: Option<Oversittelse>,
) -> Result<Klagefrist, ValueError> {
    Ok(Klagefrist::builder()
        .maybe_vedtak_id(vedtak_id)
        .part_ider(Mengde::new(part_ider.to_vec())?)
        .maybe_grunnlag(u.kanskje(8, |_| Ok(Fristgrunnlag::Underretning))?)
        .fristdato(frist(kommet_frem.ok_or(ValueError::Empty)?)?)
        .rettidig(!u.sak.for_sent)
        .maybe_oversittelse(oversittelse)
        .build())
}

/// Extended before it ran out, to a day after the appeal came.
fn forlenget(u: &mut Utkast) -> Result<Klagefrist, ValueError> {
    let fristdato = pluss(u.sak.tid.fremsatt, u.chance.below(10))?;
    let hendelse = ("Klagefristen ble forlenget.", "Klagefristen vart forlengd.");
    let dag = mellom(&mut u.chance, u.sak.tid.kommet_frem, u.sak.tid.fristdato)?;
    u.hendte(dag, hendelse, None);
    Ok(Klagefrist::builder().grunnlag(Fristgrunnlag::Forlenget).fristdato(fristdato).rettidig(true).build())
}

/// Counted from a later day than the notice, and kept.
fn fra_en_dag(u: &mut Utkast, grunnlag: Fristgrunnlag, hendelse: Tekstpar) -> Result<Klagefrist, ValueError> {
    let fra = minus(u.sak.tid.fremsatt, u.chance.between(1, 18))?;
    u.hendte(fra, hendelse, None);
    Ok(Klagefrist::builder().grunnlag(grunnlag).fra(fra).fristdato(frist(fra)?).rettidig(true).build())
}

/// Why an appeal that came too late is considered, or is not.
fn oversittelse(u: &mut Utkast) -> Result<Oversittelse, ValueError> {
    let avvist = u.sak.utfall == Foersteinstansutfall::Avvist;
    let (grunn, vurdering) = if avvist {
        (Oversittelsesgrunn::SaerligeGrunner, u.velg(IKKE_BEHANDLET)?)
    } else {
        let (grunn, tekster) = u.chance.pick(OVERSITTELSER)?;
        (grunn.clone(), u.velg(tekster)?)
    };
    Ok(Oversittelse::builder()
        .grunn(grunn)
        .vurdering(Fritekst::new(vurdering)?)
        .tatt_til_behandling(!avvist)
        .build())
}
