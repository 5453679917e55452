//! Images: whether their size can be read.

use crate::regler::generated::pakke::{KO_PAKKE_205, KO_PAKKE_231, KO_PAKKE_232};
use std::io::BufReader;

use super::fakta::Dokumentfakta;
use super::funn::Funn;
use super::grenser::ContentLimits;
use super::region::Region;
use super::skritt::Skritt;

/// How often it is read in an image: of one with twenty megabytes before its size, about a thousand times.
const MOST_READS: usize = 20_000;
/// How much is read at a time: what is asked for is a few bytes here and there.
const PIECE: usize = 512;

/// Reads how large an image is. The image itself is not unpacked.
pub(super) fn check_all(
    data: Region<'_>,
    limits: &ContentLimits,
    fakta: &mut Dokumentfakta,
    funn: &mut Funn,
) {
    let mut reader = Skritt::new(data.reader(), MOST_READS);
    let size = imagesize::reader_size(BufReader::with_capacity(PIECE, &mut reader)).ok();
    if reader.used_up() {
        return funn.without_values(&KO_PAKKE_205);
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A JPEG with so many empty segments before its size.
    fn jpeg(segments: usize) -> Vec<u8> {
        let mut image = b"\xff\xd8".to_vec();
        image.extend(b"\xff\xfe\0\x02".repeat(segments));
        image.extend(b"\xff\xc0\0\x11\x08\0\x10\0\x10\x03\x01\x22\0\x02\x11\x01\x03\x11\x01\xff\xd9");
        image
    }

    fn reads(segments: usize) -> usize {
        let image = jpeg(segments);
        let mut reader = Skritt::new(Region::in_memory(&image).reader(), MOST_READS);
        let size = imagesize::reader_size(BufReader::with_capacity(PIECE, &mut reader));
        assert!(reader.used_up() || size.is_ok_and(|size| size.width == 16));
        MOST_READS - reader.left()
    }

    #[test]
    fn the_reads_grow_with_the_segments_and_no_further_than_the_limit() {
        let [some, twice] = [100, 200].map(reads);
        assert!(twice <= 2 * some + 10, "{some} {twice}");
        assert_eq!([50_000, 100_000].map(reads), [MOST_READS; 2]);
    }
}
