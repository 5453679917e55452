//! The file an arkivmelding points to, as any program might read its name.

use super::spelling::seen;

/// What is encoded twice, or three times, is decoded by some.
const ROUNDS: usize = 4;

/// The file a text points to in the package, in small letters; none where it leads out of the folder the package is unpacked in.
pub(super) fn inside(text: &str) -> Option<String> {
    let text = seen(&decoded(text)).replace('\\', "/");
    let text = text.trim();
    let drive = text.as_bytes().get(1) == Some(&b':');
    if drive || text.starts_with('/') || is_address(text) {
        return None;
    }
    let mut file = "";
    for step in text.split('/') {
        // Windows passes over what stands last in a name when it is a space or a full stop.
        let bare = step.trim_end_matches(['.', ' ']).trim();
        let up = bare.is_empty() && step.matches('.').count() > 1;
        if up || bare == "~" {
            return None;
        }
        if !bare.is_empty() {
            file = bare;
        }
    }
    // What stands behind a colon is a stream of the same file.
    Some(file.split(':').next().unwrap_or_default().trim_end_matches(['.', ' ']).to_lowercase())
}

/// «file:» and what has an authority: not a file of the package, whatever it is called.
fn is_address(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        let is_scheme = scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
        is_scheme && (scheme.eq_ignore_ascii_case("file") || rest.starts_with("//"))
    })
}

/// A text without percent-encoding, however many times it was encoded.
fn decoded(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..ROUNDS {
        let next = decoded_once(&text);
        if next == text {
            break;
        }
        text = next;
    }
    text
}

fn decoded_once(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let encoded = (*first == b'%').then(|| after.split_at_checked(2)).flatten();
        let value = encoded.and_then(|(two, _)| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
        match (value, encoded) {
            (Some(value), Some((_, after))) => {
                bytes.push(value);
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&shortened(&bytes)).into_owned()
}

/// ASCII characters in two bytes, which no strict reader takes for them, in the one they are.
fn shortened(bytes: &[u8]) -> Vec<u8> {
    let mut short = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match (first, after.split_first()) {
            (0xc0 | 0xc1, Some((second @ 0x80..=0xbf, after))) => {
                short.push((first & 1) << 6 | second & 0x3f);
                rest = after;
            }
            _ => short.push(*first),
        }
    }
    short
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn a_file_is_the_same_however_it_is_named() {
        for text in [
            "03-klage.pdf",
            " 03-klage.pdf\n",
            "./03-klage.pdf",
            ".\\03-klage.pdf",
            ".//./03-klage.pdf",
            "03-KLAGE.PDF",
            "03%2Dklage%2epdf",
            "03%252Dklage.pdf",
            "dokumenter/03-klage.pdf",
            "dokumenter\\03-klage.pdf",
            "03-klage.pdf.",
            "03-klage.pdf ",
            "03-klage.pdf::$DATA",
            "03-klage\u{200b}.pdf",
            "０３-klage.pdf",
        ] {
            assert_eq!(inside(text).as_deref(), Some("03-klage.pdf"), "{text:?}");
        }
        for text in [
            "",
            "Klage 12/2026.pdf",
            "Notat: klage.pdf",
            "100 % stilling.pdf",
            "a..b.pdf",
            "...a",
            "~$klage.docx",
        ] {
            assert!(inside(text).is_some(), "{text:?}");
        }
    }

    #[test]
    fn a_way_out_is_seen_however_it_is_written() {
        for text in [
            "../a.pdf",
            "a/../a.pdf",
            "..\\a.pdf",
            "%2e%2e/a.pdf",
            "%2e%2e%2fa.pdf",
            "%252e%252e%255ca.pdf",
            "%c0%ae%c0%ae/a.pdf",
            "..%c0%afa.pdf",
            ".. /a.pdf",
            ".\u{200b}./a.pdf",
            "．．／a.pdf",
            "..",
            "/etc/a.pdf",
            "\\\\tjener\\a.pdf",
            "//tjener/a.pdf",
            "C:\\a.pdf",
            "c:a.pdf",
            "C%3A/a.pdf",
            "file:a.pdf",
            "FILE:///a.pdf",
            "https://eksempel.no/a.pdf",
            "~/a.pdf",
        ] {
            assert_eq!(inside(text), None, "{text:?}");
        }
    }
}
