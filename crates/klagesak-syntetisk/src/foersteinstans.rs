//! How the NAV-kontor treated the appeal.

use klagesak_core::kodeverk::Foersteinstansutfall;
use klagesak_core::melding::{Foersteinstans, Medarbeider, NyttVedtak, Vedtak};
use klagesak_core::verdi::{Tekst, ValueError};

use super::draft::Draft;
use super::navn::{LEDERE, SAKSBEHANDLERE};
use super::texts::{BEGRUNNELSER, BEGRUNNELSER_AVVIST, BEGRUNNELSER_DELVIS, UNDERSOEKELSER};
use super::vedtak::nytt_vedtak;

pub(super) fn foersteinstans(draft: &mut Draft, vedtak: &[Vedtak]) -> Result<Foersteinstans, ValueError> {
    let nytt_vedtak = delvis_medhold(draft, vedtak)?;
    let begrunnelser = match draft.sak.utfall {
        Foersteinstansutfall::Avvist => BEGRUNNELSER_AVVIST,
        Foersteinstansutfall::DelvisMedhold => BEGRUNNELSER_DELVIS,
        _ => BEGRUNNELSER,
    };
    let dato = draft.sak.tid.foersteinstans;
    if nytt_vedtak.is_none() {
        draft.note(dato, ("NAV-kontoret vurderte klagen.", "NAV-kontoret vurderte klaga."), None);
    }
    let most = if draft.sak.large { 5 } else { 3 };
    Ok(Foersteinstans::builder()
        .utfall(draft.sak.utfall.clone())
        .dato(dato)
        .begrunnelse(draft.paragraphs(begrunnelser, 1, most)?)
        .maybe_undersoekelser(draft.maybe(50, |draft| draft.paragraphs(UNDERSOEKELSER, 1, 2))?)
        .saksbehandler(medarbeider(draft, SAKSBEHANDLERE, "saks")?)
        .beslutter(medarbeider(draft, LEDERE, "led")?)
        .maybe_nytt_vedtak(nytt_vedtak)
        .build())
}

/// The new decision; a case in which none of the appealed ones leaves room for it, is upheld instead.
fn delvis_medhold(draft: &mut Draft, vedtak: &[Vedtak]) -> Result<Option<NyttVedtak>, ValueError> {
    if draft.sak.utfall != Foersteinstansutfall::DelvisMedhold {
        return Ok(None);
    }
    for old in vedtak {
        if let Some(nytt) = nytt_vedtak(draft, old)? {
            return Ok(Some(nytt));
        }
    }
    draft.sak.utfall = Foersteinstansutfall::Opprettholdt;
    Ok(None)
}

fn medarbeider(draft: &mut Draft, navn: &[&str], ident: &str) -> Result<Medarbeider, ValueError> {
    Ok(Medarbeider::builder()
        .navn(Tekst::new(*draft.chance.pick(navn)?)?)
        .maybe_ident(draft.maybe(50, |draft| Tekst::new(format!("{ident}{:02}", draft.chance.below(100))))?)
        .build())
}
