//! Everything that is checked of a PDF.

use crate::regler::generated::pakke::{
    KO_PAKKE_202, KO_PAKKE_205, KO_PAKKE_211, KO_PAKKE_212, KO_PAKKE_213, KO_PAKKE_214, KO_PAKKE_215,
    KO_PAKKE_216, KO_PAKKE_221, KO_PAKKE_222, KO_PAKKE_223, KO_PAKKE_224, KO_PAKKE_225, KO_PAKKE_226,
};
use crate::regler::generated::pakke::{KO_PAKKE_274, KO_PAKKE_274_FOR_STOR, KO_PAKKE_274_UKJENT_PAKKING};
use klagesak_core::kodeverk::Variantformat;

use super::budget::{Budget, Fault};
use super::evner::Abilities;
use super::file::File;
use super::find::{first_place, last_place};
use super::hel::is_whole;
use super::object::{Dictionary, Object};
use super::sveip::{Swept, sweep};
use super::walk::abilities;
use super::{pdfa, portfolio, sider, tillegg};
use crate::Claim;
use crate::fakta::Dokumentfakta;
use crate::funn::Funn;
use crate::grenser::ContentLimits;
use crate::region::Region;

/// Where readers look for the first words of a file.
const FRONT: usize = 1024;
const BACK: usize = 2048;

/// What a file was found to be. The same whichever way it was opened.
struct Opened {
    sider: u32,
    deler: u32,
    pdfa: Option<crate::fakta::Pdfa>,
}

enum Outcome {
    Kryptert,
    Opened(Opened),
    /// No reader gets it open.
    Lukket,
}

/// What a file can do when it is opened, and whether what nothing leads to can do more.
#[derive(Default)]
struct Does {
    abilities: Abilities,
    unreached: bool,
}

/// Checks a whole file.
pub(crate) fn check_all(
    data: Region<'_>,
    dokument: &Claim,
    limits: &ContentLimits,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) {
    let start = first_place(&data.exactly(0, FRONT), b"%PDF-").unwrap_or(0);
    let mut repaired = false;
    let lest = match opened(data, start as u64, limits, &mut repaired) {
        Ok(Outcome::Kryptert) => {
            fakta.kryptert = true;
            return funn.without_values(&KO_PAKKE_213);
        }
        Ok(Outcome::Opened(lest)) => Some(lest),
        Ok(Outcome::Lukket) => None,
        Err(fault) => return uncheckable(fault, funn),
    };
    repaired |= last_place(&data.tail_of(BACK), b"%%EOF").is_none();
    // Of one that nobody gets open, and of one that was mended, everything counts.
    let whole = lest.as_ref().filter(|_| !repaired && start == 0);
    let does = match does(data, limits, whole, funn) {
        Ok(does) => does,
        Err(fault) => return uncheckable(fault, funn),
    };
    match lest {
        None => funn.without_values(&KO_PAKKE_211),
        Some(_) if repaired => funn.without_values(&KO_PAKKE_212),
        Some(_) => {}
    }
    report_abilities(&does, funn);
    fakta.vedlagt_melding = does.abilities.only_message();
    if let Some(lest) = lest {
        report(&lest, dokument, limits, fakta, funn);
    }
}

fn uncheckable(fault: Fault, funn: &mut Funn) {
    match fault {
        Fault::Limit => funn.without_values(&KO_PAKKE_205),
        Fault::Ukjent => funn.because(&KO_PAKKE_274, &KO_PAKKE_274_UKJENT_PAKKING),
        Fault::Damaged => funn.without_values(&KO_PAKKE_211),
    }
}

/// Opens a file as readers do: by its tables, with places counted from the header or from the first byte, or by searching.
fn opened(
    data: Region<'_>,
    start: u64,
    limits: &ContentLimits,
    repaired: &mut bool,
) -> Result<Outcome, Fault> {
    let from_header = data.onward(start);
    let tries: [(Region<'_>, bool); 3] = [(from_header, false), (data, false), (from_header, true)];
    for (data, search) in tries {
        // Where these places are the same, once is enough.
        if !search && *repaired && start == 0 {
            continue;
        }
        match read(data, &Budget::of(data.len(), limits), search) {
            Err(Fault::Damaged) => *repaired = true,
            outcome => return outcome,
        }
    }
    Ok(Outcome::Lukket)
}

fn read<'a>(data: Region<'a>, budget: &'a Budget, search: bool) -> Result<Outcome, Fault> {
    let file = if search { File::recover(data, budget)? } else { File::new(data, budget)? };
    // One that is null, or leads to nothing, is as if it were not there.
    for encryption in file.trailer().every("Encrypt") {
        if matches!(*file.resolve(encryption)?, Object::Dictionary(_)) {
            return Ok(Outcome::Kryptert);
        }
    }
    let catalog: Dictionary = file.catalog_of()?;
    let lest = Opened {
        sider: sider::count(&file, &catalog)?,
        deler: portfolio::deler(&file, &catalog)?,
        pdfa: pdfa::claimed(&file, &catalog),
    };
    // A file that leads to nothing may be whole, when it is looked through instead.
    if lest.sider == 0 || file.broken() && !search { Err(Fault::Damaged) } else { Ok(Outcome::Opened(lest)) }
}

/// What a file can do. `whole` is one that was opened by its tables and found in order so far.
fn does(
    data: Region<'_>,
    limits: &ContentLimits,
    whole: Option<&Opened>,
    funn: &mut Funn,
) -> Result<Does, Fault> {
    let budget = Budget::of(data.len(), limits);
    let swept = sweep(data, &budget)?;
    let mut does = what_counts(data, limits, whole, &swept);
    if !swept.beside.is_empty() {
        // The program that opens them looks through the file for them, and goes by no table.
        does.abilities.attach_another();
        tillegg::check(&swept.beside, limits, &budget, funn)?;
    }
    Ok(does)
}

fn what_counts(data: Region<'_>, limits: &ContentLimits, whole: Option<&Opened>, swept: &Swept<'_>) -> Does {
    let abilities = swept.abilities.clone();
    if abilities == Abilities::default() {
        return Does::default();
    }
    match whole.and_then(|lest| reached(data, limits, lest, swept).ok().flatten()) {
        Some(reached) => Does { unreached: abilities.harmful() && !reached.harmful(), abilities: reached },
        None => Does { abilities, unreached: false },
    }
}

/// What a file can do by what its tables lead to, when every reader goes by them.
fn reached(
    data: Region<'_>,
    limits: &ContentLimits,
    lest: &Opened,
    swept: &Swept<'_>,
) -> Result<Option<Abilities>, Fault> {
    let budget = Budget::of(data.len(), limits);
    let file = File::new(data, &budget)?;
    let catalog = file.catalog_of()?;
    let reached = abilities(&file, &catalog)?;
    Ok(is_whole(data, &file, &catalog, lest.sider, swept)?.then_some(reached))
}

fn report_abilities(does: &Does, funn: &mut Funn) {
    let abilities = &does.abilities;
    for (has, rule) in [
        (abilities.scripts, &KO_PAKKE_221),
        (abilities.starts_program, &KO_PAKKE_222),
        (abilities.sends_or_fetches, &KO_PAKKE_223),
        (abilities.xfa, &KO_PAKKE_224),
        (abilities.attachments, &KO_PAKKE_225),
        (does.unreached, &KO_PAKKE_226),
    ] {
        if has {
            funn.without_values(rule);
        }
    }
    if let Some(kind) = abilities.attached_program {
        funn.at(&KO_PAKKE_202, "filnavn", [("slag", kind.name().into())]);
    }
}

fn report(
    lest: &Opened,
    dokument: &Claim,
    limits: &ContentLimits,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) {
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
}

/// Checks the beginning and the end of a file that is not held whole.
pub(crate) fn frame_only(foran: &[u8], bak: &[u8], fakta: &mut Dokumentfakta, funn: &mut Funn) {
    let bak = bak.get(bak.len().saturating_sub(BACK)..).unwrap_or_default();
    if first_place(foran, b"%PDF-").is_none() || last_place(bak, b"startxref").is_none() {
        funn.without_values(&KO_PAKKE_211);
    } else if last_place(bak, b"/Encrypt").is_some() {
        fakta.kryptert = true;
        funn.without_values(&KO_PAKKE_213);
    } else {
        funn.because(&KO_PAKKE_274, &KO_PAKKE_274_FOR_STOR);
    }
}
