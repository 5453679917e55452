//! Unpacking a package that has no errors.

use std::path::Path;

use super::sink::Sink;
use super::{copy, place};
use crate::container::{Data, Listed, Reader};
use crate::quarantine::holds_back;
use crate::verify::{Judged, Opened};
use crate::{Entry, Error, Options, Package, Trust};

/// Unpacks a package that has no errors into a new folder. What is written is what was judged: everything in the package, its
/// manifests and signatures too, so that the folder can be verified again. With [`Options::quarantine`], documents whose content is
/// an error are not written, and the folder lacks them.
///
/// ```
/// # const PDF: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../klagesak-dokument/tests/dokumenter/pdfa-2b.pdf"));
/// # let folder = tempfile::tempdir()?;
/// # let folder = folder.path();
/// # let message = klagesak_core::mal::OVERSENDELSE_MINIMAL.as_bytes();
/// # for name in ["01-oversendelsesbrev.pdf", "02-saksfremstilling.pdf", "03-klage.pdf", "04-vedtak.pdf", "05-soeknad.pdf"] {
/// #     std::fs::write(folder.join(name), PDF)?;
/// # }
/// use klagesak_package::{Build, Container, Options, Trust, unpack};
///
/// # let package = folder.join("klagesak.asice");
/// # Build { fill_in: true, ..Build::new(message, folder, Container::AsicE) }.write(&package, &Options::default())?;
/// let trust = Trust::anyone(std::time::SystemTime::now());
/// unpack(&package, &folder.join("sak"), &trust, &Options::default())?;
/// assert!(folder.join("sak/klagesak.json").is_file());
/// assert!(folder.join("sak/03-klage.pdf").is_file());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`Error::Rejected`] when the package has errors, or others than those of documents that are held back, [`Error::TargetExists`] when there is anything under the name of the
/// folder, and other [`Error`]s. Then nothing has changed on disk.
pub fn unpack(
    package: &Path,
    target: &Path,
    trust: &Trust<'_>,
    options: &Options<'_>,
) -> Result<Package, Error> {
    Opened::open(package)?.unpack(target, trust, options)
}

impl Opened {
    /// Unpacks the package, as [`unpack`] does.
    ///
    /// # Errors
    /// The same.
    pub fn unpack(&self, target: &Path, trust: &Trust<'_>, options: &Options<'_>) -> Result<Package, Error> {
        let Judged { package, listing } = self.judge(trust, options)?;
        let held = package.held_back(|finding| options.severity(finding));
        let held = held.filter(|held| held.is_empty() || options.quarantine);
        let Some(held) = held else { return Err(Error::Rejected(package.findings)) };
        if place::exists(target) {
            return Err(Error::TargetExists);
        }
        let folder = place::temporary_folder(target).map_err(Error::Write)?;
        let mut sink = Sink::folder(&folder);
        let reader = self.reader(options);
        for (listed, entry) in listing.entries.iter().zip(&package.entries) {
            if listed.data != Data::Folder && !holds_back(&held, entry) {
                write(&reader, listed, entry, &mut sink)?;
            }
        }
        sink.finish().map_err(Error::Write)?;
        place::name(folder, target).map_err(Error::Write)?;
        Ok(package)
    }
}

fn write(reader: &Reader<'_>, listed: &Listed, entry: &Entry, sink: &mut Sink<'_>) -> Result<(), Error> {
    let (Some(name), Some(sha256)) = (&entry.name, entry.sha256) else { return Err(Error::Changed) };
    let read = copy::copy(reader, listed, name, sink, Error::ReadPackage)?;
    if read.digests.sha256 == sha256 { Ok(()) } else { Err(Error::Changed) }
}
