use std::cell::Cell;

use klagesak_core::kodeverk::Mimetype;

use super::deler::{Del, Deler, Feil, Liste};
use super::{felt, forhold, typer};
use crate::innhold::arkiv::{ZIP, er_arkiv};
use crate::innhold::fakta::Dokumentfakta;
use crate::innhold::funn::Funn;
use crate::innhold::grenser::ContentLimits;
use crate::innhold::kilde::Kilde;
use crate::innhold::kjoerbart::{Kjoerbart, kjoerbart};
use crate::innhold::regler::generated::pakke::{
    KO_PAKKE_202, KO_PAKKE_203, KO_PAKKE_205, KO_PAKKE_241, KO_PAKKE_242, KO_PAKKE_243, KO_PAKKE_245,
    KO_PAKKE_246, KO_PAKKE_247,
};
use crate::innhold::slag::{OLE, Slag};
use crate::innhold::xml;

/// Enough to know a file by.
const BEGYNNELSE: u64 = 512;
const ODT: &[u8] = b"application/vnd.oasis.opendocument.text";

/// Examines a ZIP file, and says what it is.
pub(in crate::innhold) fn kontroller(
    data: Kilde<'_>,
    limits: &ContentLimits,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) -> Slag {
    let left = Cell::new(u64::try_from(limits.max_unpacked).unwrap_or(u64::MAX).saturating_mul(4));
    les(data, limits, &left, fakta, funn, true).unwrap_or_else(|feil| {
        funn.uten_verdier(match feil {
            Feil::Skadet => &KO_PAKKE_246,
            Feil::Grense => &KO_PAKKE_205,
        });
        Slag::Ukjent
    })
}

fn les(
    data: Kilde<'_>,
    limits: &ContentLimits,
    left: &Cell<u64>,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
    outermost: bool,
) -> Result<Slag, Feil> {
    let (mut deler, Liste { deler: parts, utrygg }) = Deler::new(data, limits, left)?;
    let named = |name: &str| parts.iter().find(|part| part.navn == name);
    let slag = if let Some(types) = named("[content_types].xml") {
        let typer = typer::les(&deler.les(types, u64::MAX)?)?;
        if typer.makroer {
            funn.uten_verdier(&KO_PAKKE_241);
        }
        typer.slag
    } else if let Some(mimetype) = named("mimetype") {
        odf(&mut deler, mimetype, named("meta-inf/manifest.xml"), fakta, funn)?
    } else {
        let program =
            ["androidmanifest.xml", "meta-inf/manifest.mf"].iter().any(|name| named(name).is_some());
        if program {
            funn.at(&KO_PAKKE_202, "filnavn", [("slag", Kjoerbart::Program.navn().into())]);
        } else {
            funn.uten_verdier(&KO_PAKKE_203);
        }
        return Ok(Slag::Arkiv);
    };
    if utrygg {
        funn.uten_verdier(&KO_PAKKE_247);
    }
    for part in &parts {
        if er_makro(&part.navn) {
            funn.uten_verdier(&KO_PAKKE_241);
        }
        if !part.navn.ends_with('/') && !fakta.kryptert {
            delen(&mut deler, part, limits, left, funn, outermost)?;
        }
    }
    Ok(slag)
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
    if xml::tekst(&manifest).contains("encryption-data") {
        fakta.kryptert = true;
        funn.uten_verdier(&KO_PAKKE_245);
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
    let relationships = name.ends_with(".rels");
    let text = name.ends_with(".xml") && (name.starts_with("word/") || name.starts_with("xl/externallinks/"));
    let whole = relationships || text;
    let content = deler.les(part, if whole { u64::MAX } else { BEGYNNELSE })?;
    // What a part is, is told by its content: a name is only what somebody has called it.
    match kjoerbart(&content) {
        // Pictures may be SVG, and parts may be XML that looks like a page.
        None | Some(Kjoerbart::Nettside) => {}
        Some(slag) => funn.at(&KO_PAKKE_202, "filnavn", [("slag", slag.navn().into())]),
    }
    if content.starts_with(OLE) && !er_makro(name) {
        super::ole(Kilde::minne(&deler.les(part, u64::MAX)?), funn);
    } else if content.starts_with(ZIP) && outermost {
        // A spreadsheet in a letter is common. What is in it is examined as well, but no deeper.
        let inner = deler.les(part, u64::MAX)?;
        les(Kilde::minne(&inner), limits, left, &mut Dokumentfakta::default(), funn, false)?;
    } else if content.starts_with(ZIP) || er_arkiv(&content) {
        funn.uten_verdier(&KO_PAKKE_203);
    } else if relationships {
        let found = forhold::les(&content)?;
        for (has, rule) in
            [(found.makroer, &KO_PAKKE_241), (found.henter, &KO_PAKKE_242), (found.koblet, &KO_PAKKE_243)]
        {
            if has {
                funn.uten_verdier(rule);
            }
        }
    } else if text && felt::har_dde(&content)? {
        funn.uten_verdier(&KO_PAKKE_242);
    }
    Ok(())
}
