//! Images: whether their size can be read.

use crate::regler::generated::pakke::{KO_PAKKE_231, KO_PAKKE_232};
use std::io::BufReader;

use super::fakta::Dokumentfakta;
use super::funn::Funn;
use super::grenser::ContentLimits;
use super::region::Region;

/// Reads how large an image is. The image itself is not unpacked.
pub(super) fn check_all(
    data: Region<'_>,
    limits: &ContentLimits,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) {
    let size = imagesize::reader_size(BufReader::new(data.reader())).ok();
    let size = size.and_then(|s| Some((u64::try_from(s.width).ok()?, u64::try_from(s.height).ok()?)));
    let Some((bredde, hoeyde)) = size.filter(|(b, h)| *b > 0 && *h > 0) else {
        return funn.without_values(&KO_PAKKE_231);
    };
    fakta.bildepunkter = Some((bredde, hoeyde));
    if bredde.saturating_mul(hoeyde) > limits.max_pixels {
        let params =
            [("bredde", bredde.into()), ("hoeyde", hoeyde.into()), ("grense", limits.max_pixels.into())];
        funn.at(&KO_PAKKE_232, "filnavn", params);
    }
}
