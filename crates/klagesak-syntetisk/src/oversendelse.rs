//! An oversendelse put together from its parts.

use klagesak_core::kodeverk::{Dokumenttype, Retning};
use klagesak_core::melding::{Konvolutt, Oversendelse, Saksfremstilling, Ytelse};
use klagesak_core::verdi::ValueError;

use super::bilag::Plass;
use super::tidslinje::Tidslinje;
use super::utkast::Utkast;
use super::{
    Chance, dokumenter, foersteinstans, grunnlag, hode, klage, parter, rammer, saksfremstilling, vedtak,
};

/// The oversendelse of a case. Treated anew, the case has the same parties and evidence, and all else goes another way from
/// another chance and at other times.
pub(super) fn oversendelse(
    u: &mut Utkast,
    paa_nytt: Option<(Chance, Tidslinje)>,
) -> Result<Konvolutt<Oversendelse>, ValueError> {
    let parter = parter::parter(u)?;
    let grunnlag = grunnlag::grunnlag(u)?;
    if let Some((chance, tid)) = paa_nytt {
        u.chance = chance;
        u.sak.tid = tid;
    }
    let vedtak = vedtak::vedtak(u)?;
    let klage = klage::klage(u, &vedtak, grunnlag.klagepunkter)?;
    let foersteinstans = foersteinstans::foersteinstans(u, &vedtak)?;
    let ytelser: Vec<Ytelse> = vedtak.iter().flat_map(|v| v.ytelser.iter().cloned()).collect();
    let saksfremstilling =
        saksfremstilling::saksfremstilling(u, &parter, &ytelser, &klage, grunnlag.vurderinger)?;
    oversendelsesbrev(u, &saksfremstilling);
    let bilag = std::mem::take(&mut u.bilag);
    let innhold = Oversendelse::builder()
        .prioritet(rammer::prioritet(u)?)
        .parter(parter)
        .vedtak(vedtak)
        .klage(klage)
        .saksfremstilling(saksfremstilling)
        .dokumenter(dokumenter::dokumenter(&mut u.chance, bilag)?)
        .andre_ubehandlede_klager(rammer::andre_klager(u)?)
        .kontakter(rammer::kontakter(u, &foersteinstans)?)
        .maybe_kontakt_for_part(u.kanskje(92, rammer::kontakt_for_part)?)
        .skjerming(rammer::skjerming(u)?)
        .foersteinstans(foersteinstans)
        .build();
    hode::konvolutt(u, innhold)
}

/// The letter; some offices write it and the statement of the case as one.
fn oversendelsesbrev(u: &mut Utkast, saksfremstilling: &Saksfremstilling) {
    if u.chance.percent(6) {
        u.bilag.er_ogsaa_brev(saksfremstilling.dokument_id);
        return;
    }
    let brev = (Plass::Brev, Dokumenttype::Oversendelsesbrev, Retning::Ut);
    u.dokument(brev, ("Oversendelsesbrev", "Oversendingsbrev"), u.sak.tid.oversendt);
}
