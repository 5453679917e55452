//! Files with files inside.

use super::region::Region;
use super::tekst::is_printable;

/// How a ZIP file begins.
pub(super) const ZIP: &[u8] = b"PK\x03\x04";
const LISTED: &[u8] = b"PK\x01\x02";
const ENDING: &[u8] = b"PK\x05\x06";

/// An archive other than ZIP, by its first bytes. A mark of letters is not enough where all that follows is text too.
pub(super) fn is_archive(beginning: &[u8]) -> bool {
    use infer::archive::{
        is_7z, is_ar, is_bz2, is_cab, is_cpio, is_gz, is_lz, is_rar, is_tar, is_xz, is_zst,
    };
    let of_letters = beginning.get(..3).is_some_and(is_printable) && is_printable(beginning);
    if of_letters {
        return beginning.get(4..10) == Some(&b"1AY&SY"[..]) && is_bz2(beginning)
            || beginning.get(66..68) == Some(&b"`\n"[..]) && is_ar(beginning);
    }
    [is_7z, is_ar, is_bz2, is_cab, is_cpio, is_gz, is_lz, is_rar, is_tar, is_xz, is_zst]
        .iter()
        .any(|is| is(beginning))
}

/// How far from its end a ZIP file has its directory at most.
pub(super) const TAIL: usize = 22 + 65_535;

/// Where in the last bytes of a file a ZIP file ends: its last words, with a list of files before them. Whoever looks for it finds
/// it, whatever the file begins with and whatever stands behind.
pub(super) fn ends_of_zip(tail: &[u8]) -> impl Iterator<Item = usize> {
    let ends = tail.windows(4).enumerate().filter(|(_, word)| *word == ENDING);
    ends.filter_map(|(at, _)| {
        let end = tail.get(at..)?;
        let comment = usize::from(u16::from_le_bytes(end.get(20..22)?.try_into().ok()?));
        let size = usize::try_from(u32::from_le_bytes(end.get(12..16)?.try_into().ok()?)).ok()?;
        let listed = match at.checked_sub(size) {
            Some(list) => tail.get(list..)?.starts_with(LISTED),
            // The list begins before what is at hand: then it must end where the file does.
            None => comment + 22 == end.len(),
        };
        (listed && end.get(10..12)? != [0, 0]).then_some(at + 22 + comment)
    })
}

/// Whether an archive lies anywhere in what is left of a file.
pub(super) fn lies_in(rest: Region<'_>) -> bool {
    let beginning = rest.exactly(0, 4096);
    let padding = beginning.iter().take_while(|b| b.is_ascii_whitespace() || **b == 0).count();
    if is_archive(beginning.get(padding..).unwrap_or_default()) {
        return true;
    }
    let found = |mark: &[u8], is_it: fn(&[u8]) -> bool| {
        let found = rest.find(mark, 0, |at, _| if is_it(&rest.exactly(at, 300)) { Err(()) } else { Ok(()) });
        found.is_err()
    };
    found(ZIP, has_name) || found(b"Rar!\x1a\x07", |_| true) || found(b"7z\xbc\xaf\x27\x1c", |_| true)
}

/// Whether four bytes that may stand anywhere are followed by what a file in a ZIP file begins with.
fn has_name(head: &[u8]) -> bool {
    let length = head.get(26..28).and_then(|length| <[u8; 2]>::try_from(length).ok());
    let length = usize::from(u16::from_le_bytes(length.unwrap_or_default()));
    let name = head.get(30..(30 + length).min(head.len())).unwrap_or_default();
    head.get(4).is_some_and(|version| *version <= 63)
        && head.get(9) == Some(&0)
        && !name.is_empty()
        && is_printable(name)
}

#[cfg(test)]
mod tests {
    use super::is_archive;

    #[test]
    fn letters_are_no_archive() {
        for text in ["070701 ringte jeg", "BZh er forkortelsen", "!<arch> er et ord", "LZIP", "MSCF og annet"]
        {
            assert!(!is_archive(text.as_bytes()), "{text}");
        }
        for archive in
            [&b"070701000000\0"[..], b"BZh91AY&SYabc", b"LZIP\x01\x0c", b"\x1f\x8b\x08", b"Rar!\x1a\x07\0"]
        {
            assert!(is_archive(archive), "{archive:?}");
        }
    }
}
