//! The pages in a letter, for those who show a letter as a part of a document.

use super::innhold::{decoded, is_base64};
use crate::unescaped::unescaped;

/// What the parts of a letter say, as far as it may be a page.
pub(crate) fn pages(letter: &[u8]) -> Vec<Vec<u8>> {
    let letter: Vec<u8> = letter.iter().copied().filter(|byte| *byte != b'\r').collect();
    let mut pages = Vec::new();
    let (mut rest, mut head) = (letter.as_slice(), String::new());
    while !rest.is_empty() {
        let end = memchr::memmem::find(rest, b"\n--").map_or(rest.len(), |at| at + 1);
        let (part, after) = rest.split_at_checked(end).unwrap_or_default();
        let (own, content) = split(part);
        // Two dashes may begin a line in the middle of a part.
        let begins = own.contains("content-");
        if begins {
            head = own;
        }
        pages.extend(page(&head, if begins { content } else { part }));
        rest = after;
    }
    pages
}

fn split(part: &[u8]) -> (String, &[u8]) {
    let end = memchr::memmem::find(part, b"\n\n").unwrap_or(0);
    let (head, content) = part.split_at_checked(end).unwrap_or_default();
    (String::from_utf8_lossy(head).to_ascii_lowercase(), content)
}

fn page(head: &str, content: &[u8]) -> Option<Vec<u8>> {
    let picture = head.contains("content-type: image/");
    if head.contains("base64") {
        let letters: Vec<u8> = content.iter().copied().filter(|byte| is_base64(*byte)).collect();
        return Some(decoded(&letters)).filter(|_| !picture);
    }
    // Where it is not said, an equals sign and two digits are no more than that.
    let broken = memchr::memmem::find(content, b"=\n").is_some();
    if !broken && !head.contains("quoted-printable") {
        return Some(content.to_vec());
    }
    let joined = String::from_utf8_lossy(content).replace("=\n", "");
    Some(unescaped(joined.as_bytes(), b'='))
}

#[cfg(test)]
mod tests {
    use super::pages;

    #[test]
    fn each_part_is_read_as_it_is_packed() {
        let letter = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n\
            Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<scr=\r\nipt a=3D\"b\">\r\n--b\r\n\
            Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+\r\nSGVp\r\n--b\r\n\
            Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+\r\n--b--";
        let found: Vec<String> =
            pages(letter.as_bytes()).iter().map(|page| String::from_utf8_lossy(page).into_owned()).collect();
        assert!(found.iter().any(|page| page.contains("<script a=\"b\">")), "{found:?}");
        assert!(found.iter().any(|page| page == "<p>Hei"), "{found:?}");
        assert_eq!(found.iter().filter(|page| page.contains("<p>")).count(), 1);
    }
}
