//! Office documents that are ZIP files.

use crate::regler::generated::pakke::{
    KO_PAKKE_202, KO_PAKKE_203, KO_PAKKE_205, KO_PAKKE_241, KO_PAKKE_244, KO_PAKKE_245, KO_PAKKE_246,
    KO_PAKKE_247,
};
use std::cell::Cell;

use klagesak_core::kodeverk::Mimetype;

use super::deler::{Fault, Listing, Part, Parts};
use super::typer::Types;
use super::utad::Utad;
use super::{forhold, innmat, rtf, side, typer};
use crate::arkiv::{ZIP, is_archive};
use crate::executable::{Executable, executable};
use crate::fakta::Dokumentfakta;
use crate::funn::Funn;
use crate::grenser::ContentLimits;
use crate::kind::{Kind, OLE};
use crate::region::Region;
use crate::xml;

/// Enough to know a file by.
const BEGINNING: u64 = 512;
const ODT: &[u8] = b"application/vnd.oasis.opendocument.text";

/// Examines a ZIP file, and says what it is.
pub(crate) fn check_all(
    data: Region<'_>,
    limits: &ContentLimits,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) -> Kind {
    check_within(data, limits, &room(limits), fakta, funn)
}

/// How much may be unpacked of a document and of all that is in it.
pub(crate) fn room(limits: &ContentLimits) -> Cell<u64> {
    Cell::new(u64::try_from(limits.max_unpacked).unwrap_or(u64::MAX).saturating_mul(8))
}

/// The same for one of several documents that share what may be unpacked.
pub(crate) fn check_within(
    data: Region<'_>,
    limits: &ContentLimits,
    left: &Cell<u64>,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) -> Kind {
    read(data, limits, left, fakta, funn, true).unwrap_or_else(|fault| {
        funn.without_values(match fault {
            Fault::Damaged => &KO_PAKKE_246,
            Fault::Limit => &KO_PAKKE_205,
        });
        Kind::Ukjent
    })
}

fn read(
    data: Region<'_>,
    limits: &ContentLimits,
    left: &Cell<u64>,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
    outermost: bool,
) -> Result<Kind, Fault> {
    let (mut deler, Listing { deler: parts, unsafe_names }) = Parts::new(data, limits, left)?;
    let named = |name: &str| parts.iter().find(|part| part.name == name);
    let mut typer = None;
    let kind = if let Some(types) = named("[content_types].xml") {
        let typer = typer.insert(typer::read(&deler.read(types, u64::MAX)?)?);
        if typer.macros {
            funn.without_values(&KO_PAKKE_241);
        }
        typer.kind.clone()
    } else if let Some(mimetype) = named("mimetype") {
        odf(&mut deler, mimetype, named("meta-inf/manifest.xml"), fakta, funn)?
    } else {
        let program =
            ["androidmanifest.xml", "meta-inf/manifest.mf"].iter().any(|name| named(name).is_some());
        if program {
            funn.at(&KO_PAKKE_202, "filnavn", [("slag", Executable::Program.name().into())]);
        } else {
            funn.without_values(&KO_PAKKE_203);
        }
        return Ok(Kind::Archive);
    };
    if unsafe_names {
        funn.without_values(&KO_PAKKE_247);
    }
    let mut utad = Utad::default();
    for part in &parts {
        if is_macro(&part.name) {
            funn.without_values(&KO_PAKKE_241);
        }
        if !part.name.ends_with('/') && !fakta.kryptert {
            let is_page = typer.as_ref().is_some_and(|typer: &Types| typer.is_page(&part.name));
            utad = utad.and(delen(&mut deler, part, is_page, limits, left, funn, outermost)?);
        }
    }
    utad.report(funn);
    Ok(kind)
}

fn odf(
    deler: &mut Parts<'_>,
    mimetype: &Part,
    manifest: Option<&Part>,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) -> Result<Kind, Fault> {
    let mimetype = deler.read(mimetype, BEGINNING)?;
    let manifest = manifest.map(|part| deler.read(part, u64::MAX)).transpose()?.unwrap_or_default();
    if xml::tekst(&manifest).contains("encryption-data") {
        fakta.kryptert = true;
        funn.without_values(&KO_PAKKE_245);
    }
    Ok(if mimetype.trim_ascii() == ODT { Kind::Kjent(Mimetype::Odt) } else { Kind::OtherOffice })
}

fn is_macro(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    let code = |folder: &str| name.starts_with(folder) && !file.is_empty() && !file.starts_with("script-l");
    ["vbaproject.bin", "vbadata.xml"].contains(&file)
        || name.starts_with("xl/macrosheets/")
        || code("basic/")
        || code("scripts/")
}

fn delen(
    deler: &mut Parts<'_>,
    part: &Part,
    is_page: bool,
    limits: &ContentLimits,
    left: &Cell<u64>,
    funn: &mut Funn,
    outermost: bool,
) -> Result<Utad, Fault> {
    let name = part.name.as_str();
    let beginning = deler.read(part, BEGINNING)?;
    // The type of a part is that of its content: its name proves nothing.
    match executable(&beginning) {
        // Pictures may be SVG, and parts may be XML that looks like a page.
        None | Some(Executable::WebPage) => {}
        Some(kind) => funn.at(&KO_PAKKE_202, "filnavn", [("slag", kind.name().into())]),
    }
    if beginning.starts_with(OLE) && !is_macro(name) {
        super::ole(Region::in_memory(&deler.read(part, u64::MAX)?), funn);
    } else if beginning.starts_with(ZIP) && outermost {
        // A spreadsheet in a letter is common. What is in it is examined as well, but no deeper.
        let inner = deler.read(part, u64::MAX)?;
        read(Region::in_memory(&inner), limits, left, &mut Dokumentfakta::default(), funn, false)?;
    } else if beginning.starts_with(ZIP) || is_archive(&beginning) {
        funn.without_values(&KO_PAKKE_203);
    } else if rtf::is_rtf(&beginning) {
        let found = rtf::read(&deler.read(part, u64::MAX)?)?;
        if found.object {
            funn.without_values(&KO_PAKKE_244);
        }
        return Ok(found.utad);
    } else if is_page || xml::begins_like_xml(&beginning) {
        let is_page = is_page || side::is_page(&beginning);
        if deler.must_pass(part) && !is_page && !name.ends_with(".rels") && xml::is_utf8(&beginning) {
            return deler.pass(part, innmat::pass);
        }
        let content = deler.read(part, u64::MAX)?;
        let mut utad = innmat::read(&content)?;
        if name.ends_with(".rels") {
            utad = utad.and(forhold::read(&content)?);
        }
        if is_page {
            utad = utad.and(side::read(&content, funn)?);
        }
        return Ok(utad);
    }
    Ok(Utad::default())
}
