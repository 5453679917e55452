//! The result of a conversion: files and losses.

use std::fmt;

use klagesak_core::verdict::Finding;

/// A message, or a case, in another format.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Conversion {
    /// The files, in the order the receiver is to have them.
    pub files: Vec<File>,
    /// What the other format cannot carry: a finding of a rule `KO-TAP` at each place of the message that is not in the files,
    /// the highest where a whole part is lost. Sorted by place.
    pub losses: Vec<Finding>,
}

impl Conversion {
    /// A conversion, its losses sorted.
    #[must_use]
    pub fn new(files: Vec<File>, mut losses: Vec<Finding>) -> Self {
        crate::loss::sort(&mut losses);
        Self { files, losses }
    }

    /// The file with this name.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&File> {
        self.files.iter().find(|file| file.name == name)
    }
}

/// A file of a conversion.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// The name it must have in the package: flat, ASCII, and about nobody.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// What kind of file it is.
    pub mimetype: &'static str,
}

impl fmt::Debug for File {
    /// Without the content, which is about people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("mimetype", &self.mimetype)
            .field("size", &self.bytes.len())
            .finish_non_exhaustive()
    }
}
