//! Where an address in an Office document leads.

use crate::unescaped::unescaped;

/// What an address was found to lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leads {
    /// Into the document itself, or nowhere.
    Inside,
    /// To a file on the reader's own machine.
    Beside,
    /// To another machine, or to a handler of addresses that may do anything.
    Away,
}

/// Addresses that name a part of the document, in ODF and in e-mail.
const INSIDE: [&str; 4] = ["cid:", "vnd.sun.star.package:", "vnd.sun.star.graphicobject:", "data:"];
/// Deeper is no address a program resolves.
const UNESCAPED: usize = 3;

/// Where an address leads, as the programs that follow it read it: either slash is a slash, `%5c` is one too, and a scheme needs
/// no slashes behind it. A file on the writer's own disk is not there at the receiver, and nobody else answers for it.
pub(super) fn leads(address: &str) -> Leads {
    let address = plain(address);
    if address.is_empty() || address.starts_with('#') || INSIDE.iter().any(|own| address.starts_with(own)) {
        return Leads::Inside;
    }
    match scheme(&address) {
        Some(("file", rest)) => file(rest),
        Some(_) => Leads::Away,
        None => path(&address),
    }
}

/// What begins an address that calls a macro or a command of the office program.
const CALLS: [&str; 6] =
    ["vnd.sun.star.script:", "vnd.sun.star.expand:", "macro:", "service:", "slot:", ".uno:"];

/// Whether an address calls a macro, and is no place.
pub(super) fn calls_macro(address: &str) -> bool {
    let address = plain(address);
    CALLS.iter().any(|call| address.starts_with(call))
}

fn plain(address: &str) -> String {
    let mut plain: String = address.chars().filter(|c| !c.is_control()).collect();
    for _ in 0..UNESCAPED {
        let once = String::from_utf8_lossy(&unescaped(plain.as_bytes(), b'%')).into_owned();
        if once == plain {
            break;
        }
        plain = once;
    }
    plain.trim().to_lowercase().replace('\\', "/")
}

/// The scheme of an address, which has more than one letter: one letter is a disk.
fn scheme(address: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = address.split_once(':')?;
    let letters = scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    (letters && scheme.len() > 1 && scheme.starts_with(|c: char| c.is_ascii_alphabetic()))
        .then_some((scheme, rest))
}

/// What stands behind `file:`.
fn file(rest: &str) -> Leads {
    let path = rest.trim_start_matches('/');
    let slashes = rest.len() - path.len();
    let path = path.strip_prefix("localhost/").unwrap_or(path);
    let device = ["??/", "?/"].iter().find_map(|mark| path.strip_prefix(mark));
    let near = device.is_none() && matches!(slashes, 0 | 1 | 3);
    if near || has_disk(device.unwrap_or(path)) { Leads::Beside } else { Leads::Away }
}

fn path(path: &str) -> Leads {
    // The names of Windows for its own devices: `\\?\`, `\\.\` and `\??\`.
    let device = ["//?/", "//./", "/??/"].iter().find_map(|mark| path.strip_prefix(mark));
    match device {
        Some(rest) if has_disk(rest) => Leads::Beside,
        Some(_) => Leads::Away,
        None if path.starts_with("//") => Leads::Away,
        None => Leads::Beside,
    }
}

fn has_disk(path: &str) -> bool {
    let mut letters = path.bytes();
    letters.next().is_some_and(|b| b.is_ascii_alphabetic())
        && letters.next().is_some_and(|b| matches!(b, b':' | b'|'))
}

#[cfg(test)]
mod tests {
    use super::{Leads, leads};

    /// Every way a name of a machine may be written, before and behind the slashes.
    #[test]
    fn another_machine_is_seen_however_it_is_written() {
        for slashes in
            ["\\\\", "//", "\\/", "/\\", "%5c%5c", "%2f%2F", "%255c%255c", "\\\\?\\UNC\\", "\\??\\UNC\\"]
        {
            for front in ["", "file:", "file:///", " file:", "FILE:///"] {
                let address = format!("{front}{slashes}tjener/mal.dotm");
                assert_eq!(leads(&address), Leads::Away, "{address}");
            }
        }
        for scheme in [
            "http",
            "https",
            "ftp",
            "mhtml",
            "mk",
            "its",
            "ms-its",
            "ldap",
            "outlook",
            "javascript",
            "vbscript",
            "search-ms",
        ] {
            for slashes in ["", "/", "//", "\\\\", "///"] {
                let address = format!("{scheme}:{slashes}a.no/b");
                assert_eq!(leads(&address), Leads::Away, "{address}");
            }
        }
    }

    #[test]
    fn a_file_on_the_own_machine_is_beside() {
        for address in [
            "file:///c:\\maler\\brev.dotx",
            "file:///C:/maler/brev%20a.dotx",
            "file:c:/brev.dotx",
            "file://localhost/c:/brev.dotx",
            "file:///home/a/brev.dotx",
            "brev.dotx",
            "../brev.dotx",
            "c:\\maler\\brev.dotx",
            "H:\\maler\\brev.dotx",
            "\\\\?\\c:\\brev.dotx",
            "/maler/brev.dotx",
        ] {
            assert_eq!(leads(address), Leads::Beside, "{address}");
        }
        for address in ["", "#kapittel", "cid:image001.png@01D", "vnd.sun.star.Package:a.png"] {
            assert_eq!(leads(address), Leads::Inside, "{address}");
        }
    }
}
