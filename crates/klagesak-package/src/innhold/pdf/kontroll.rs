use klagesak_core::kodeverk::Variantformat;

use super::fil::Fil;
use super::finn::{foerste, siste};
use super::gjennomgang::{Evner, evner};
use super::objekt::Ordbok;
use super::regnskap::{Feil, Regnskap};
use super::{pdfa, sammensatt, sider};
use crate::innhold::Claim;
use crate::innhold::fakta::Dokumentfakta;
use crate::innhold::funn::Funn;
use crate::innhold::grenser::ContentLimits;
use crate::innhold::kilde::Kilde;
use crate::innhold::regler::generated::pakke::{
    KO_PAKKE_202, KO_PAKKE_204_FOR_STOR, KO_PAKKE_204_UKJENT_PAKKING, KO_PAKKE_205, KO_PAKKE_211,
    KO_PAKKE_212, KO_PAKKE_213, KO_PAKKE_214, KO_PAKKE_215, KO_PAKKE_216, KO_PAKKE_221, KO_PAKKE_222,
    KO_PAKKE_223, KO_PAKKE_224, KO_PAKKE_225,
};

/// Where readers look for the first words of a file.
const FORAN: usize = 1024;
const BAKERST: usize = 2048;

/// What a file was found to be. The same whichever way it was opened.
struct Lest {
    sider: u32,
    deler: u32,
    evner: Evner,
    pdfa: Option<crate::innhold::fakta::Pdfa>,
}

enum Utfall {
    Kryptert,
    Lest(Lest),
}

/// Checks a whole file.
pub(in crate::innhold) fn kontroller(
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
                return funn.uten_verdier(&KO_PAKKE_213);
            }
            Ok(Utfall::Lest(lest)) => {
                repaired |= siste(&data.slutten(BAKERST), b"%%EOF").is_none();
                if repaired {
                    funn.uten_verdier(&KO_PAKKE_212);
                }
                return meld(&lest, dokument, limits, fakta, funn);
            }
            Err(Feil::Grense) => return funn.uten_verdier(&KO_PAKKE_205),
            Err(Feil::Ukjent) => return funn.delvis(&KO_PAKKE_204_UKJENT_PAKKING),
            Err(Feil::Skadet) => repaired = true,
        }
    }
    funn.uten_verdier(&KO_PAKKE_211);
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
        funn.at(&KO_PAKKE_214, "antallSider", params);
    }
    if dokument.variantformat == Some(Variantformat::Arkiv) && lest.pdfa.is_none() {
        funn.at(&KO_PAKKE_215, "variantformat", []);
    }
    if lest.sider >= limits.merged_pages && lest.deler >= limits.merged_parts {
        let params = [("sider", pages.into()), ("deler", u64::from(lest.deler).into())];
        funn.at(&KO_PAKKE_216, "filnavn", params);
    }
    let evner = &lest.evner;
    for (has, rule) in [
        (evner.skript, &KO_PAKKE_221),
        (evner.starter_program, &KO_PAKKE_222),
        (evner.sender_eller_henter, &KO_PAKKE_223),
        (evner.xfa, &KO_PAKKE_224),
        (evner.vedlegg, &KO_PAKKE_225),
    ] {
        if has {
            funn.uten_verdier(rule);
        }
    }
    if let Some(slag) = evner.vedlagt_program {
        funn.at(&KO_PAKKE_202, "filnavn", [("slag", slag.navn().into())]);
    }
}

/// Checks the beginning and the end of a file that is not held whole.
pub(in crate::innhold) fn bare_rammen(foran: &[u8], bak: &[u8], fakta: &mut Dokumentfakta, funn: &mut Funn) {
    let bak = bak.get(bak.len().saturating_sub(BAKERST)..).unwrap_or_default();
    if foerste(foran, b"%PDF-").is_none() || siste(bak, b"startxref").is_none() {
        funn.uten_verdier(&KO_PAKKE_211);
    } else if siste(bak, b"/Encrypt").is_some() {
        fakta.kryptert = true;
        funn.uten_verdier(&KO_PAKKE_213);
    } else {
        funn.delvis(&KO_PAKKE_204_FOR_STOR);
    }
}
