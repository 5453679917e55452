//! The embete decides the appeal.

use crate::bilag::{Bilagsliste, Plass};
use crate::dato::arbeidsdag;
use crate::dokumenter::dokumenter;
use crate::tekster::HJEMVISNING;
use klagesak_core::frister::add_months;
use klagesak_core::kodeverk::{
    Ansvarlig, Dokumenttype, Endringsretning, Klageutfall, Lovgrunnlag, Partsrolle, Retning, Statuskode,
    Underretningsmaate,
};
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::melding::{
    Avgjoerelse, Dokument, Hjemvisning, Sakskostnader, Underrettet, Vedtaksavgjoerelse,
};
use klagesak_core::verdi::{Beloep, Dato, Liste, ValueError};

use super::aktoerer::Vei;
use super::kvittering::kvitter;
use super::samtale::Samtale;
use super::ytelser::{endret, gjeldende};

/// The outcome the embete aims at. What it comes to may be another: not every decision can be changed in every way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Maal {
    Stadfest,
    Gunst,
    Ugunst,
    Opphev,
    Avvis,
    Henlegg,
}

/// The embete decides the appeal; gives what it came to.
pub(super) fn avgjoer(s: &mut Samtale, maal: Maal) -> Result<Klageutfall, ValueError> {
    let dato = s.dag;
    let maal = if maal == Maal::Ugunst && !i_tide(s, dato) { Maal::Gunst } else { maal };
    let vedtak = vedtak(s, maal)?;
    let har = |utfall: Klageutfall| vedtak.iter().any(|vedtak| vedtak.utfall == utfall);
    let forskjellig =
        [Klageutfall::Opphevet, Klageutfall::Omgjort, Klageutfall::Avvist, Klageutfall::Henlagt];
    let utfall =
        forskjellig.into_iter().find(|utfall| har(utfall.clone())).unwrap_or(Klageutfall::Stadfestet);
    let innhold = Avgjoerelse::builder()
        .utfall(utfall.clone())
        .dato(dato)
        .maybe_hjemvisning(if utfall == Klageutfall::Opphevet { Some(hjemvisning(s, dato)?) } else { None })
        .sakskostnader(sakskostnader(s, &vedtak)?)
        .vedtak(Liste::new(vedtak)?)
        .underrettet(underrettet(s, dato)?)
        .dokumenter(brev(s, dato)?)
        .build();
    send(s, innhold)?;
    Ok(utfall)
}

fn send(s: &mut Samtale, innhold: Avgjoerelse) -> Result<(), ValueError> {
    if s.u.chance.percent(25) {
        s.vent(1, 3)?;
    }
    let svar_paa = Some(s.oversendelse.melding_id);
    let mut id = s.send(Vei::TilNav, svar_paa, innhold.clone())?;
    if s.u.chance.percent(3) {
        // The letter had a mistake in its writing, and comes again.
        s.vent(1, 4)?;
        let mut rettet = innhold;
        rettet.dokumenter = brev(s, s.dag)?;
        id = s.send_rettet(Vei::TilNav, (svar_paa, Some(id)), rettet)?;
    }
    if s.u.chance.percent(90) {
        kvitter(s, Vei::TilEmbetet, id)?;
    }
    if s.u.chance.percent(70) {
        s.straks()?;
        super::status::status(s, Statuskode::Avgjort, Ansvarlig::Nav)?;
    }
    Ok(())
}

/// A change to the detriment must be told within the months the law gives.
pub(super) fn siste_dag_for_ugunst(s: &Samtale) -> Option<Dato> {
    add_months(s.innhold().klage.foerst_mottatt(), lovdata(&Lovgrunnlag::Fvl1967).ugunst_maaneder)
}

fn i_tide(s: &Samtale, dato: Dato) -> bool {
    siste_dag_for_ugunst(s).is_some_and(|siste| dato <= siste)
}

/// The outcome for each decision the appeal still concerns. One that cannot be changed as aimed at, is upheld; when none can,
/// the first is annulled.
fn vedtak(s: &mut Samtale, maal: Maal) -> Result<Vec<Vedtaksavgjoerelse>, ValueError> {
    let sendt = s.innhold().clone();
    let mut alle = Vec::new();
    for paaklaget in sendt.vedtak.iter().filter(|vedtak| !s.trukket.contains(&vedtak.vedtak_id)) {
        let uten_endring =
            |utfall| Vedtaksavgjoerelse::builder().vedtak_id(paaklaget.vedtak_id).utfall(utfall).build();
        let foerste = alle.is_empty();
        let retning = match maal {
            Maal::Stadfest => None,
            Maal::Avvis => Some(Err(Klageutfall::Avvist)),
            Maal::Henlegg => Some(Err(Klageutfall::Henlagt)),
            Maal::Opphev => (foerste || s.u.chance.percent(50)).then_some(Err(Klageutfall::Opphevet)),
            Maal::Gunst => Some(Ok(Endringsretning::Gunst)),
            Maal::Ugunst => foerste.then_some(Ok(Endringsretning::Ugunst)),
        };
        alle.push(match retning {
            None => uten_endring(Klageutfall::Stadfestet),
            Some(Err(utfall)) => uten_endring(utfall),
            Some(Ok(retning)) => match endret(&mut s.u, &gjeldende(&sendt, paaklaget), &retning)? {
                None => uten_endring(Klageutfall::Stadfestet),
                Some((omfang, nye_ytelser)) => Vedtaksavgjoerelse::builder()
                    .vedtak_id(paaklaget.vedtak_id)
                    .utfall(Klageutfall::Omgjort)
                    .omfang(omfang)
                    .retning(retning)
                    .nye_ytelser(Liste::new(nye_ytelser)?)
                    .build(),
            },
        });
    }
    if maal == Maal::Gunst
        && let Some(foerste) = alle.first_mut()
        && foerste.utfall == Klageutfall::Stadfestet
    {
        foerste.utfall = Klageutfall::Opphevet;
    }
    Ok(alle)
}

fn hjemvisning(s: &mut Samtale, dato: Dato) -> Result<Hjemvisning, ValueError> {
    Ok(Hjemvisning::builder()
        .begrunnelse(s.u.avsnitt(HJEMVISNING, 1, 2)?)
        .maybe_frist(s.u.kanskje(60, |u| arbeidsdag(dato, u.chance.between(14, 60)))?)
        .build())
}

/// Who wins something must be told of the right to have the costs covered, and some ask for it.
fn sakskostnader(s: &mut Samtale, vedtak: &[Vedtaksavgjoerelse]) -> Result<Sakskostnader, ValueError> {
    let gunst = vedtak.iter().any(|vedtak| vedtak.retning == Some(Endringsretning::Gunst));
    let krevd = gunst && s.u.chance.percent(30);
    let tilkjent = krevd && s.u.chance.percent(60);
    let beloep = Beloep::new(s.u.chance.between(500, 12_000).into(), 0)?;
    Ok(Sakskostnader::builder()
        .opplyst_om_rett(gunst || s.u.chance.percent(20))
        .maybe_krevd(gunst.then_some(krevd))
        .maybe_tilkjent_beloep(tilkjent.then_some(beloep))
        .build())
}

/// Those who appeal and act for them, each told on the day of the decision.
fn underrettet(s: &mut Samtale, dato: Dato) -> Result<Liste<Underrettet, 1, 20>, ValueError> {
    use Underretningsmaate::{Annen, Brev, Digital, Utlevert};
    let maater = [Digital, Digital, Brev, Brev, Utlevert, Annen];
    if s.u.chance.percent(35) {
        let maate = s.u.chance.pick(&maater)?.clone();
        return Liste::new(vec![
            Underrettet::builder().rolle(Partsrolle::Klager).dato(dato).maate(maate).build(),
        ]);
    }
    let skal_vite = [Partsrolle::Klager, Partsrolle::Fullmektig, Partsrolle::Verge];
    let ider: Vec<_> = s
        .innhold()
        .parter
        .iter()
        .filter(|part| skal_vite.iter().any(|rolle| part.er(rolle)))
        .map(|part| part.part_id.clone())
        .collect();
    let mut underrettet = Vec::new();
    for part_id in ider {
        let maate = s.u.chance.pick(&maater)?.clone();
        underrettet.push(Underrettet::builder().part_id(part_id).dato(dato).maate(maate).build());
    }
    Liste::new(underrettet)
}

fn brev(s: &mut Samtale, dato: Dato) -> Result<Liste<Dokument, 1, 500>, ValueError> {
    let mut bilag = Bilagsliste::default();
    let slag = (Plass::Brev, Dokumenttype::Avgjoerelse, Retning::Ut);
    let tittel = s.u.ord(("Avgjørelse i klagesak", "Avgjerd i klagesak"));
    bilag.legg_til(&mut s.u.chance, slag, tittel, dato);
    dokumenter(&mut s.u.chance, bilag)
}
