//! What programs put around the files in a folder, and when somebody zips it.

use klagesak_core::verdict::{Finding, Pointer};

use crate::container::{Data, Listed, Listing};
use crate::name::{MESSAGE, META_INF, MIMETYPE};
use crate::rules::generated::pakke::KO_PAKKE_046;

/// Takes away the one folder everything lies in, and what macOS and Windows add. Nothing of it is read, and nothing of it is unpacked.
/// Of a package that is or was signed nothing is taken away.
pub(super) fn take_away(listing: &mut Listing) -> Option<Finding> {
    let (added, own): (Vec<_>, Vec<_>) =
        (0..).zip(&listing.entries).partition(|(_, entry)| is_added(&entry.name));
    let added: Vec<usize> = added.into_iter().map(|(index, _)| index).collect();
    let folder = own.first().and_then(|(_, first)| folder_of(&first.name)).map(<[u8]>::to_vec);
    let folder = folder.filter(|folder| wraps(folder, own.iter().map(|(_, entry)| *entry)));
    let folder = folder.unwrap_or_default();
    let inside = |entry: &Listed| entry.name.get(folder.len()..).unwrap_or_default().to_vec();
    let signed = own.iter().any(|(_, entry)| {
        let name = inside(entry).to_ascii_lowercase();
        name == MIMETYPE.as_bytes() || name.starts_with(META_INF.to_ascii_lowercase().as_bytes())
    });
    if signed || added.is_empty() && folder.is_empty() {
        return None;
    }
    for (index, entry) in listing.entries.iter_mut().enumerate() {
        if added.contains(&index) {
            entry.name.clear();
            entry.data = Data::Folder;
        } else {
            entry.name = inside(entry);
        }
    }
    Some(Finding::new(&KO_PAKKE_046, Pointer::default()).with("antall", added.len()))
}

/// What macOS and Windows keep in a folder without being asked: notes on how it looks, small pictures of what is in it.
const NOTES: [&[u8]; 3] = [b".DS_Store", b"Thumbs.db", b"desktop.ini"];

/// What the machine adds: its notes, and what files have in macOS besides their content.
fn is_added(name: &[u8]) -> bool {
    let last = name.rsplit(|byte| *byte == b'/').find(|step| !step.is_empty()).unwrap_or_default();
    name.starts_with(b"__MACOSX/")
        || last.starts_with(b"._")
        || NOTES.iter().any(|note| last.eq_ignore_ascii_case(note))
}

/// The outermost folder of a name, with what ends it.
fn folder_of(name: &[u8]) -> Option<&[u8]> {
    let end = name.iter().position(|byte| *byte == b'/')?;
    let folder = name.get(..end)?;
    let plain = !folder.is_empty()
        && folder != b"."
        && folder != b".."
        && !folder.eq_ignore_ascii_case(META_INF.trim_end_matches('/').as_bytes())
        && !folder.iter().any(|byte| byte.is_ascii_control() || b":\\".contains(byte));
    plain.then(|| name.get(..=end)).flatten()
}

/// Whether all files lie in the folder, the message among them.
fn wraps<'a>(folder: &[u8], mut entries: impl Iterator<Item = &'a Listed> + Clone) -> bool {
    let message = |entry: &Listed| entry.name.strip_prefix(folder) == Some(MESSAGE.as_bytes());
    entries.clone().any(message) && entries.all(|entry| entry.name.starts_with(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(names: &[&str]) -> Listing {
        let entry = |name: &&str| Listed {
            name: name.as_bytes().to_vec(),
            size: 1,
            packed: 1,
            crc: None,
            data: if name.ends_with('/') { Data::Folder } else { Data::Stored(0) },
            placing: None,
        };
        Listing { entries: names.iter().map(entry).collect(), ..Listing::default() }
    }

    /// The names that are left, and how many files were added; nothing where nothing was taken away.
    fn left(names: &[&str]) -> Option<(Vec<String>, usize)> {
        let mut listing = listing(names);
        take_away(&mut listing)?;
        let added = listing.entries.iter().filter(|entry| entry.name.is_empty()).count();
        let left = listing.entries.iter().filter(|entry| !entry.name.is_empty());
        Some((left.map(|entry| String::from_utf8_lossy(&entry.name).into_owned()).collect(), added))
    }

    #[test]
    fn a_folder_and_what_the_machine_adds_are_taken_away() {
        let flat = vec!["klagesak.json".to_owned(), "a.pdf".to_owned()];
        for (names, empty) in [
            (&["sak/", "sak/klagesak.json", "sak/a.pdf"][..], 1),
            (&["sak/klagesak.json", "sak/a.pdf"], 0),
            (&["Min sak å/klagesak.json", "Min sak å/a.pdf"], 0),
            (&["klagesak.json", "a.pdf", "__MACOSX/", "__MACOSX/._a.pdf", ".DS_Store"], 3),
            (&["sak/klagesak.json", "sak/a.pdf", "__MACOSX/sak/._a.pdf", "sak/.DS_Store"], 2),
            (&["klagesak.json", "a.pdf", "Thumbs.db", "desktop.ini"], 2),
            (&["sak/klagesak.json", "sak/a.pdf", "sak/THUMBS.DB", "sak/Desktop.ini"], 2),
        ] {
            assert_eq!(left(names), Some((flat.clone(), empty)), "{names:?}");
        }
    }

    #[test]
    fn everything_else_is_left_as_it_is() {
        for names in [
            &["klagesak.json", "a.pdf"][..],
            &["sak/klagesak.json", "b.pdf"],
            &["sak/a.pdf", "sak/b.pdf"],
            &["../klagesak.json", "../a.pdf"],
            &["/klagesak.json"],
            &["a\\b/klagesak.json"],
            &["META-INF/klagesak.json", "META-INF/a.pdf"],
            // What is or was signed.
            &["mimetype", "klagesak.json", ".DS_Store"],
            &["klagesak.json", "Thumbs.db", "META-INF/", "META-INF/asicmanifest.xml"],
            &["klagesak.json", "Thumbs.db.pdf", "min-desktop.ini"],
            &["sak/klagesak.json", "sak/META-INF/asicmanifest.xml"],
        ] {
            assert_eq!(left(names), None, "{names:?}");
        }
        // One folder is taken away, and not two.
        let (names, _) = left(&["a/klagesak.json", "a/b/c.pdf"]).unwrap();
        assert_eq!(names, ["klagesak.json", "b/c.pdf"]);
    }
}
