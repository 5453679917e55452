//! How the NAV-kontor treated the appeal.

use klagesak_core::kodeverk::{Avvisningsgrunn, Foersteinstansutfall};
use klagesak_core::melding::{Foersteinstans, Foersteinstanslinje, Medarbeider, Vedtak};
use klagesak_core::verdi::{Liste, LokalId, Mengde, Tekst, Uuid, ValueError};

use super::navn::{LEDERE, SAKSBEHANDLERE};
use super::nytt_vedtak::{nye_vedtak, stillinger};
use super::tekster::{BEGRUNNELSER, BEGRUNNELSER_AVVIST, BEGRUNNELSER_DELVIS, UNDERSOEKELSER};
use super::utkast::Utkast;

pub(super) fn foersteinstans(u: &mut Utkast, vedtak: &[Vedtak]) -> Result<Foersteinstans, ValueError> {
    let nye = delvis_medhold(u, vedtak)?;
    let svar = if nye.is_empty() { Vec::new() } else { stillinger(u, &nye)? };
    let begrunnelser = match u.sak.utfall {
        Foersteinstansutfall::Avvist => BEGRUNNELSER_AVVIST,
        Foersteinstansutfall::DelvisMedhold => BEGRUNNELSER_DELVIS,
        _ => BEGRUNNELSER,
    };
    let dato = u.sak.tid.foersteinstans;
    if nye.is_empty() {
        u.hendte(dato, ("NAV-kontoret vurderte klagen.", "NAV-kontoret vurderte klaga."), None);
    }
    let flest = if u.sak.stor { 5 } else { 3 };
    Ok(Foersteinstans::builder()
        .utfall(Liste::new(utfall(u, vedtak, &nye)?)?)
        .dato(dato)
        .begrunnelse(u.avsnitt(begrunnelser, 1, flest)?)
        .maybe_undersoekelser(u.kanskje(50, |u| u.avsnitt(UNDERSOEKELSER, 1, 2))?)
        .saksbehandler(medarbeider(u, SAKSBEHANDLERE, "saks")?)
        .maybe_beslutter(u.kanskje(93, |u| medarbeider(u, LEDERE, "led"))?)
        .nye_vedtak(Liste::new(nye)?)
        .klagens_stilling(Liste::new(svar)?)
        .build())
}

/// The new decisions; a case in which none of the appealed ones leaves room for any, is upheld instead.
fn delvis_medhold(u: &mut Utkast, vedtak: &[Vedtak]) -> Result<Vec<Vedtak>, ValueError> {
    if u.sak.utfall != Foersteinstansutfall::DelvisMedhold {
        return Ok(Vec::new());
    }
    let nye = nye_vedtak(u, vedtak)?;
    if nye.is_empty() {
        u.sak.utfall = Foersteinstansutfall::Opprettholdt;
    }
    Ok(nye)
}

/// What the office came to: one line, or one for each decision or each of those who appeal.
fn utfall(u: &mut Utkast, vedtak: &[Vedtak], nye: &[Vedtak]) -> Result<Vec<Foersteinstanslinje>, ValueError> {
    let per_vedtak = vedtak.len() > 1 && (!nye.is_empty() || u.chance.percent(20));
    let mut linjer = Vec::new();
    if per_vedtak {
        for vedtak in vedtak {
            let endret = nye.iter().any(|nytt| nytt.erstatter_vedtak_ider.contains(&vedtak.vedtak_id));
            let utfall = match &u.sak.utfall {
                Foersteinstansutfall::DelvisMedhold if !endret => Foersteinstansutfall::Opprettholdt,
                utfall => utfall.clone(),
            };
            linjer.push(linje(u, utfall, Some(vedtak.vedtak_id), None)?);
        }
    } else if u.hver_for_seg && u.chance.percent(30) {
        for part in u.hver().to_vec() {
            linjer.push(linje(u, u.sak.utfall.clone(), None, Some(part))?);
        }
    } else {
        linjer.push(linje(u, u.sak.utfall.clone(), None, None)?);
    }
    Ok(linjer)
}

fn linje(
    u: &mut Utkast,
    utfall: Foersteinstansutfall,
    vedtak_id: Option<Uuid>,
    part_id: Option<LokalId>,
) -> Result<Foersteinstanslinje, ValueError> {
    let avvist = utfall == Foersteinstansutfall::Avvist;
    let grunn = (avvist && u.chance.percent(80)).then_some(Avvisningsgrunn::ForSent);
    Ok(Foersteinstanslinje::builder()
        .maybe_vedtak_id(vedtak_id)
        .part_ider(Mengde::new(part_id.into_iter().collect())?)
        .utfall(utfall)
        .maybe_avvisningsgrunn(grunn)
        .build())
}

fn medarbeider(u: &mut Utkast, navn: &[&str], ident: &str) -> Result<Medarbeider, ValueError> {
    Ok(Medarbeider::builder()
        .navn(Tekst::new(*u.chance.pick(navn)?)?)
        .maybe_ident(u.kanskje(50, |u| Tekst::new(format!("{ident}{:02}", u.chance.below(100))))?)
        .build())
}
