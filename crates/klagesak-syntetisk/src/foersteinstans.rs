//! How the NAV-kontor treated the appeal.

use klagesak_core::kodeverk::Foersteinstansutfall;
use klagesak_core::melding::{Foersteinstans, Medarbeider, NyttVedtak, Vedtak};
use klagesak_core::verdi::{Tekst, ValueError};

use super::navn::{LEDERE, SAKSBEHANDLERE};
use super::tekster::{BEGRUNNELSER, BEGRUNNELSER_AVVIST, BEGRUNNELSER_DELVIS, UNDERSOEKELSER};
use super::utkast::Utkast;
use super::vedtak::nytt_vedtak;

pub(super) fn foersteinstans(u: &mut Utkast, vedtak: &[Vedtak]) -> Result<Foersteinstans, ValueError> {
    let nytt_vedtak = delvis_medhold(u, vedtak)?;
    let begrunnelser = match u.sak.utfall {
        Foersteinstansutfall::Avvist => BEGRUNNELSER_AVVIST,
        Foersteinstansutfall::DelvisMedhold => BEGRUNNELSER_DELVIS,
        _ => BEGRUNNELSER,
    };
    let dato = u.sak.tid.foersteinstans;
    if nytt_vedtak.is_none() {
        u.hendte(dato, ("NAV-kontoret vurderte klagen.", "NAV-kontoret vurderte klaga."), None);
    }
    let flest = if u.sak.stor { 5 } else { 3 };
    Ok(Foersteinstans::builder()
        .utfall(u.sak.utfall.clone())
        .dato(dato)
        .begrunnelse(u.avsnitt(begrunnelser, 1, flest)?)
        .maybe_undersoekelser(u.kanskje(50, |u| u.avsnitt(UNDERSOEKELSER, 1, 2))?)
        .saksbehandler(medarbeider(u, SAKSBEHANDLERE, "saks")?)
        .beslutter(medarbeider(u, LEDERE, "led")?)
        .maybe_nytt_vedtak(nytt_vedtak)
        .build())
}

/// The new decision; a case in which none of the appealed ones leaves room for it, is upheld instead.
fn delvis_medhold(u: &mut Utkast, vedtak: &[Vedtak]) -> Result<Option<NyttVedtak>, ValueError> {
    if u.sak.utfall != Foersteinstansutfall::DelvisMedhold {
        return Ok(None);
    }
    for gammelt in vedtak {
        if let Some(nytt) = nytt_vedtak(u, gammelt)? {
            return Ok(Some(nytt));
        }
    }
    u.sak.utfall = Foersteinstansutfall::Opprettholdt;
    Ok(None)
}

fn medarbeider(u: &mut Utkast, navn: &[&str], ident: &str) -> Result<Medarbeider, ValueError> {
    Ok(Medarbeider::builder()
        .navn(Tekst::new(*u.chance.pick(navn)?)?)
        .maybe_ident(u.kanskje(50, |u| Tekst::new(format!("{ident}{:02}", u.chance.below(100))))?)
        .build())
}
