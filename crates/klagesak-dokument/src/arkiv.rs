//! Files with files inside.

/// How a ZIP file begins.
pub(super) const ZIP: &[u8] = b"PK\x03\x04";

/// An archive other than ZIP, by its first bytes.
pub(super) fn is_archive(beginning: &[u8]) -> bool {
    use infer::archive::{
        is_7z, is_ar, is_bz2, is_cab, is_cpio, is_gz, is_lz, is_rar, is_tar, is_xz, is_zst,
    };
    [is_7z, is_ar, is_bz2, is_cab, is_cpio, is_gz, is_lz, is_rar, is_tar, is_xz, is_zst]
        .iter()
        .any(|is| is(beginning))
}

/// How far from its end a ZIP file has its directory at most.
pub(super) const TAIL: usize = 22 + 65_535;

/// Whether the file ends as a ZIP file does. Then it is one, whatever it begins with.
pub(super) fn ends_like_zip(tail: &[u8]) -> bool {
    let ends = tail.windows(4).enumerate().filter(|(_, word)| *word == b"PK\x05\x06");
    ends.map(|(at, _)| tail.get(at..).unwrap_or_default()).any(|end| {
        let comment = end.get(20..22).and_then(|c| <[u8; 2]>::try_from(c).ok()).map(u16::from_le_bytes);
        let entries = end.get(10..12).is_some_and(|count| count != [0, 0]);
        entries && comment.is_some_and(|comment| usize::from(comment) + 22 == end.len())
    })
}
