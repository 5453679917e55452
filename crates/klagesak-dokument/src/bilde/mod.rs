//! Images: whether their size can be read, whether they are whole, and whether something else lies behind them.

mod heic;
mod jpeg;
mod png;
mod tiff;
mod vindu;

use crate::regler::generated::pakke::{
    KO_PAKKE_202, KO_PAKKE_203, KO_PAKKE_205, KO_PAKKE_231, KO_PAKKE_232, KO_PAKKE_233,
};
use klagesak_core::kodeverk::Mimetype;

use super::arkiv;
use super::executable::{Executable, executable};
use super::fakta::Dokumentfakta;
use super::funn::Funn;
use super::grenser::ContentLimits;
use super::region::Region;
use vindu::Vindu;

/// What an image tells of itself. The image itself is not unpacked.
#[derive(Debug, Default, PartialEq, Eq)]
struct Bilde {
    /// Width and height of every page.
    sider: Vec<(u64, u64)>,
    /// Where it ends, or where what is left of it can no longer be told from something else.
    end: u64,
    /// Whether something it should have is not there.
    truncated: bool,
    /// More than can be followed.
    too_much: bool,
}

/// Reads how large an image is, and how far it goes.
pub(super) fn check_all(
    kind: &Mimetype,
    data: Region<'_>,
    limits: &ContentLimits,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) {
    let mut bytes = Vindu::new(data);
    let mut bilde = match kind {
        Mimetype::Jpeg => jpeg::read(&mut bytes),
        Mimetype::Png => png::read(&mut bytes),
        Mimetype::Tiff => tiff::read(&mut bytes, &mut Vindu::new(data)),
        _ => heic::read(data, &mut bytes),
    };
    bilde.too_much |= bytes.used_up();
    behind(data.onward(bilde.end), funn);
    if bilde.too_much {
        return funn.without_values(&KO_PAKKE_205);
    }
    let Some(&first) = bilde.sider.first().filter(|_| bilde.sider.iter().all(|(b, h)| *b > 0 && *h > 0))
    else {
        return funn.without_values(&KO_PAKKE_231);
    };
    fakta.bildepunkter = Some(first);
    let large = bilde.sider.iter().find(|(b, h)| b.saturating_mul(*h) > limits.max_pixels);
    if let Some(&(bredde, hoeyde)) = large {
        let params =
            [("bredde", bredde.into()), ("hoeyde", hoeyde.into()), ("grense", limits.max_pixels.into())];
        funn.at(&KO_PAKKE_232, "filnavn", params);
    }
    if bilde.truncated {
        funn.without_values(&KO_PAKKE_233);
    }
}

/// Something readable in what is left. Cameras put films, other sizes and notes of their own there.
fn behind(rest: Region<'_>, funn: &mut Funn) {
    if arkiv::lies_in(rest) {
        funn.without_values(&KO_PAKKE_203);
    }
    let beginning = rest.exactly(0, 4096);
    let padding = beginning.iter().take_while(|b| b.is_ascii_whitespace() || **b == 0).count();
    match executable(beginning.get(padding..).unwrap_or_default()) {
        None | Some(Executable::WebPage) => {}
        Some(kind) => funn.at(&KO_PAKKE_202, "filnavn", [("slag", kind.name().into())]),
    }
}
