//! Everything that is checked of a PDF.

use klagesak_core::kodeverk::Variantformat;

use super::fil::Fil;
use super::finn::{foerste, siste};
use super::gjennomgang::{Evner, evner};
use super::objekt::Ordbok;
use super::regnskap::{Feil, Regnskap};
use super::{pdfa, sammensatt, sider};
use crate::Claim;
use crate::fakta::Dokumentfakta;
use crate::funn::Funn;
use crate::grenser::ContentLimits;
use crate::kilde::Kilde;
use crate::regler::{dokument as felles, pdf as regler, pdf_aktivt as aktivt};

/// Where readers look for the first words of a file.
const FORAN: usize = 1024;
const BAKERST: usize = 2048;

/// What a file was found to be. The same whichever way it was opened.
struct Lest {
    sider: u32,
    deler: u32,
    evner: Evner,
    pdfa: Option<crate::fakta::Pdfa>,
}

enum Utfall {
    Kryptert,
    Lest(Lest),
}

/// Checks a whole file.
pub(crate) fn kontroller(
    data: Kilde<'_>,
    dokument: &Claim,
    limits: &ContentLimits,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) {
    let start = foerste(&data.akkurat(0, FORAN), b"%PDF-").unwrap_or(0);
    let from_header = data.fra(start as u64);
    let tries: [(Kilde<'_>, bool); 3] = [(from_header, false), (data, false), (from_header, true)];
    let mut repaired = false;
    for (data, search) in tries {
        // Places are counted from the header or from the first byte; where they are the same, once is enough.
        if !search && repaired && start == 0 {
            continue;
        }
        let regnskap = Regnskap::av(data.len(), limits);
        match les(data, &regnskap, search) {
            Ok(Utfall::Kryptert) => {
                fakta.kryptert = true;
                return funn.uten_verdier(&regler::ENCRYPTED);
            }
            Ok(Utfall::Lest(lest)) => {
                repaired |= siste(&data.slutten(BAKERST), b"%%EOF").is_none();
                if repaired {
                    funn.uten_verdier(&regler::REPAIRED);
                }
                return meld(&lest, dokument, limits, fakta, funn);
            }
            Err(Feil::Grense) => return funn.uten_verdier(&felles::TOO_MUCH),
            Err(Feil::Ukjent) => return funn.delvis(&felles::UKJENT_PAKKING),
            Err(Feil::Skadet) => repaired = true,
        }
    }
    funn.uten_verdier(&regler::DAMAGED);
}

fn les<'a>(data: Kilde<'a>, regnskap: &'a Regnskap, search: bool) -> Result<Utfall, Feil> {
    let fil = if search { Fil::let_opp(data, regnskap)? } else { Fil::new(data, regnskap)? };
    if fil.trailer().get("Encrypt").is_some() {
        return Ok(Utfall::Kryptert);
    }
    let katalog: Ordbok = fil.katalog()?;
    let lest = Lest {
        sider: sider::antall(&fil, &katalog)?,
        deler: sammensatt::deler(&fil, &katalog)?,
        evner: evner(&fil, &katalog)?,
        pdfa: pdfa::paastand(&fil, &katalog),
    };
    // A file that leads to nothing may be whole, when it is looked through instead.
    if lest.sider == 0 || fil.brutt() && !search { Err(Feil::Skadet) } else { Ok(Utfall::Lest(lest)) }
}

fn meld(lest: &Lest, dokument: &Claim, limits: &ContentLimits, fakta: &mut Dokumentfakta, funn: &mut Funn) {
    fakta.sider = Some(lest.sider);
    fakta.pdfa = lest.pdfa;
    let pages = u64::from(lest.sider);
    if let Some(given) = dokument.antall_sider
        && given != pages
    {
        let params = [("oppgitt", given.into()), ("sider", pages.into())];
        funn.at(&regler::PAGE_COUNT, "antallSider", params);
    }
    if dokument.variantformat == Some(Variantformat::Arkiv) && lest.pdfa.is_none() {
        funn.at(&regler::NOT_PDFA, "variantformat", []);
    }
    if lest.sider >= limits.merged_pages && lest.deler >= limits.merged_parts {
        let params = [("sider", pages.into()), ("deler", u64::from(lest.deler).into())];
        funn.at(&regler::MERGED, "filnavn", params);
    }
    let evner = &lest.evner;
    for (has, rule) in [
        (evner.skript, &aktivt::SCRIPT),
        (evner.starter_program, &aktivt::LAUNCH),
        (evner.sender_eller_henter, &aktivt::SENDS),
        (evner.xfa, &aktivt::XFA),
        (evner.vedlegg, &aktivt::EMBEDDED),
    ] {
        if has {
            funn.uten_verdier(rule);
        }
    }
    if let Some(slag) = evner.vedlagt_program {
        funn.at(&felles::EXECUTABLE, "filnavn", [("slag", slag.navn().into())]);
    }
}

/// Checks the beginning and the end of a file that is not held whole.
pub(crate) fn bare_rammen(foran: &[u8], bak: &[u8], fakta: &mut Dokumentfakta, funn: &mut Funn) {
    let bak = bak.get(bak.len().saturating_sub(BAKERST)..).unwrap_or_default();
    if foerste(foran, b"%PDF-").is_none() || siste(bak, b"startxref").is_none() {
        funn.uten_verdier(&regler::DAMAGED);
    } else if siste(bak, b"/Encrypt").is_some() {
        fakta.kryptert = true;
        funn.uten_verdier(&regler::ENCRYPTED);
    } else {
        funn.delvis(&felles::FOR_STOR);
    }
}
