//! Images: whether their size can be read, whether they are whole, and whether something else lies behind them.

use crate::regler::generated::pakke::{
    KO_PAKKE_202, KO_PAKKE_203, KO_PAKKE_205, KO_PAKKE_231, KO_PAKKE_232, KO_PAKKE_233,
};
use klagesak_core::kodeverk::Mimetype;

use super::{heic, jpeg, png, tiff, vindu::Vindu};
use crate::arkiv;
use crate::executable::{Executable, executable};
use crate::fakta::Dokumentfakta;
use crate::funn::Funn;
use crate::grenser::ContentLimits;
use crate::region::Region;

/// What an image tells of itself. The image itself is not unpacked.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Bilde {
    /// Width and height of every page.
    pub(super) sider: Vec<(u64, u64)>,
    /// Where it ends, or where what is left of it can no longer be told from something else.
    pub(super) end: u64,
    /// Whether something it should have is not there.
    pub(super) truncated: bool,
    /// More than can be followed.
    pub(super) too_much: bool,
}

/// Reads how large an image is, and how far it goes.
pub(crate) fn check_all(
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read of one, and how often it had to go elsewhere for it.
    fn read(kind: &Mimetype, image: &[u8]) -> (Bilde, bool) {
        let region = Region::in_memory(image);
        let mut bytes = Vindu::new(region);
        let bilde = match kind {
            Mimetype::Jpeg => jpeg::read(&mut bytes),
            Mimetype::Tiff => tiff::read(&mut bytes, &mut Vindu::new(region)),
            _ => heic::read(region, &mut bytes),
        };
        (bilde, bytes.used_up())
    }

    /// A JPEG with so many empty segments before its size.
    fn jpeg(segments: usize) -> Vec<u8> {
        let mut image = b"\xff\xd8".to_vec();
        image.extend(b"\xff\xfe\0\x02".repeat(segments));
        image.extend(b"\xff\xc0\0\x11\x08\0\x10\0\x10\x03\x01\x22\0\x02\x11\x01\x03\x11\x01\xff\xd9");
        image
    }

    /// A TIFF of one page with a strip for each of so many rows.
    fn tiff(strips: u32) -> Vec<u8> {
        let mut image = b"II*\0\x08\0\0\0\x04\0".to_vec();
        let entry = |tag: u16, count: u32, value: u32| {
            [&tag.to_le_bytes()[..], b"\x04\0", &count.to_le_bytes(), &value.to_le_bytes()].concat()
        };
        let values = 8 + 2 + 4 * 12 + 4;
        image.extend([entry(256, 1, 16), entry(257, 1, strips)].concat());
        image.extend(
            [entry(273, strips, values), entry(279, strips, values + 4 * strips), vec![0; 4]].concat(),
        );
        image.extend(8u32.to_le_bytes().repeat(strips as usize));
        image.extend(1u32.to_le_bytes().repeat(strips as usize));
        image
    }

    #[test]
    fn an_image_of_many_pieces_is_read_and_one_of_too_many_is_not() {
        for (image, too_much) in [(jpeg(9_000), false), (jpeg(10_001), true)] {
            assert_eq!((false, too_much), {
                let (bilde, moved) = read(&Mimetype::Jpeg, &image);
                (moved, bilde.too_much)
            });
        }
        let (bilde, moved) = read(&Mimetype::Tiff, &tiff(400_000));
        assert_eq!(
            (bilde.sider, bilde.truncated, bilde.too_much, moved),
            (vec![(16, 400_000)], false, false, false)
        );
        let boxes = [&b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"[..], &b"\0\0\0\x08free".repeat(30_000)].concat();
        assert!(read(&Mimetype::Heic, &boxes).0.too_much);
    }

    #[test]
    fn one_that_leads_here_and_there_is_not_followed_for_ever() {
        let image = vec![0; 1 << 20];
        let mut bytes = Vindu::new(Region::in_memory(&image));
        let read = (0..u64::MAX).take_while(|n| bytes.byte((n % 2) << 19).is_some()).count();
        assert_eq!(read, 100_000 + 1);
    }
}
