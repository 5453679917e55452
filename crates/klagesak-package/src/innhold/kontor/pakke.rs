use std::cell::Cell;

use klagesak_core::kodeverk::Mimetype;

use super::deler::{Del, Deler, Feil};
use super::{felt, forhold};
use crate::innhold::arkiv::{ZIP, er_arkiv};
use crate::innhold::fakta::Dokumentfakta;
use crate::innhold::funn::Funn;
use crate::innhold::grenser::ContentLimits;
use crate::innhold::kjoerbart::{Kjoerbart, kjoerbart};
use crate::innhold::regler::{dokument, kontor as regler};
use crate::innhold::slag::Slag;

/// Enough to know a file by.
const BEGYNNELSE: u64 = 512;
const ODT: &[u8] = b"application/vnd.oasis.opendocument.text";

/// Examines a ZIP file, and says what it is.
pub(in crate::innhold) fn kontroller(
    data: &[u8],
    limits: &ContentLimits,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) -> Slag {
    let left = Cell::new(u64::try_from(limits.max_unpacked).unwrap_or(u64::MAX).saturating_mul(4));
    les(data, limits, &left, fakta, funn, true).unwrap_or_else(|feil| {
        funn.uten_verdier(match feil {
            Feil::Skadet => &regler::DAMAGED,
            Feil::Grense => &dokument::TOO_MUCH,
        });
        Slag::Ukjent
    })
}

fn les(
    data: &[u8],
    limits: &ContentLimits,
    left: &Cell<u64>,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
    outermost: bool,
) -> Result<Slag, Feil> {
    let (mut deler, parts) = Deler::new(data, limits, left)?;
    let named = |name: &str| parts.iter().find(|part| part.navn == name);
    let slag = if let Some(types) = named("[content_types].xml") {
        ooxml_slag(&deler.les(types, u64::MAX)?, funn)
    } else if let Some(mimetype) = named("mimetype") {
        odf(&mut deler, mimetype, named("meta-inf/manifest.xml"), fakta, funn)?
    } else {
        let program =
            ["androidmanifest.xml", "meta-inf/manifest.mf"].iter().any(|name| named(name).is_some());
        if program {
            funn.at(&dokument::EXECUTABLE, "filnavn", [("slag", Kjoerbart::Program.navn().into())]);
        } else {
            funn.uten_verdier(&dokument::ARCHIVE);
        }
        return Ok(Slag::Arkiv);
    };
    for part in &parts {
        if er_makro(&part.navn) {
            funn.uten_verdier(&regler::MACROS);
        }
        if !part.navn.ends_with('/') && !fakta.kryptert {
            delen(&mut deler, part, limits, left, funn, outermost)?;
        }
    }
    Ok(slag)
}

/// What kind of document the list of types tells of.
fn ooxml_slag(types: &[u8], funn: &mut Funn) -> Slag {
    let types = String::from_utf8_lossy(types).to_ascii_lowercase();
    if types.contains("macroenabled") || types.contains("vbaproject") {
        funn.uten_verdier(&regler::MACROS);
    }
    if types.contains("wordprocessingml.document.main+xml") || types.contains("ms-word.document.macroenabled")
    {
        Slag::Kjent(Mimetype::Docx)
    } else if types.contains("spreadsheetml.sheet.main+xml") || types.contains("ms-excel.sheet.macroenabled")
    {
        Slag::Kjent(Mimetype::Xlsx)
    } else {
        Slag::AnnetKontor
    }
}

fn odf(
    deler: &mut Deler<'_>,
    mimetype: &Del,
    manifest: Option<&Del>,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) -> Result<Slag, Feil> {
    let mimetype = deler.les(mimetype, BEGYNNELSE)?;
    let manifest = manifest.map(|part| deler.les(part, u64::MAX)).transpose()?.unwrap_or_default();
    if String::from_utf8_lossy(&manifest).contains("encryption-data") {
        fakta.kryptert = true;
        funn.uten_verdier(&regler::ENCRYPTED);
    }
    Ok(if mimetype.trim_ascii() == ODT { Slag::Kjent(Mimetype::Odt) } else { Slag::AnnetKontor })
}

fn er_makro(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    let code = |folder: &str| name.starts_with(folder) && !file.is_empty() && !file.starts_with("script-l");
    ["vbaproject.bin", "vbadata.xml"].contains(&file)
        || name.starts_with("xl/macrosheets/")
        || code("basic/")
        || code("scripts/")
}

fn delen(
    deler: &mut Deler<'_>,
    part: &Del,
    limits: &ContentLimits,
    left: &Cell<u64>,
    funn: &mut Funn,
    outermost: bool,
) -> Result<(), Feil> {
    let name = part.navn.as_str();
    if name.ends_with(".rels") {
        let found = forhold::les(&deler.les(part, u64::MAX)?);
        if found.henter {
            funn.uten_verdier(&regler::FETCHES);
        }
        if found.koblet {
            funn.uten_verdier(&regler::LINKED);
        }
        return Ok(());
    }
    let text = name.starts_with("word/") || name.starts_with("xl/externallinks/");
    if text && name.ends_with(".xml") {
        if felt::har_dde(&deler.les(part, u64::MAX)?)? {
            funn.uten_verdier(&regler::FETCHES);
        }
        return Ok(());
    }
    let start = deler.les(part, BEGYNNELSE)?;
    match kjoerbart(&start) {
        // Pictures may be SVG, and parts may be XML that looks like a page.
        None | Some(Kjoerbart::Nettside) => {}
        Some(slag) => funn.at(&dokument::EXECUTABLE, "filnavn", [("slag", slag.navn().into())]),
    }
    if start.starts_with(crate::innhold::slag::OLE) && name.ends_with(".bin") && !er_makro(name) {
        super::ole(&deler.les(part, u64::MAX)?, funn);
    } else if start.starts_with(ZIP) && outermost {
        // A spreadsheet in a letter is common. What is in it is examined as well, but no deeper.
        let inner = deler.les(part, u64::MAX)?;
        les(&inner, limits, left, &mut Dokumentfakta::default(), funn, false)?;
    } else if start.starts_with(ZIP) || er_arkiv(&start) {
        funn.uten_verdier(&dokument::ARCHIVE);
    }
    Ok(())
}
