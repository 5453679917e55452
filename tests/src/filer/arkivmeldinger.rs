//! Writes arkivmeldinger for another validator to judge: every example, every base message and some generated ones, in every
//! dialect, for the sender's archive and for the receiver's.
//!
//! `cargo run -p klagesak-tests --bin filer -- arkivmeldinger FOLDER [COUNT]`

use std::path::Path;
use std::{fs, io};

use klagesak_convert::Format;
use klagesak_convert::arkivmelding::{Side, Valg, to_arkivmelding};
use klagesak_core::Melding;
use klagesak_syntetisk::Meldinger;
use klagesak_tests::arkiverte;

pub(super) fn write(arguments: &[String]) -> Option<io::Result<()>> {
    let (folder, rest) = arguments.split_first()?;
    let count = rest.first().map_or(Some(100), |count| count.parse().ok())?;
    Some(write_all(Path::new(folder), count).map(|written| println!("{written} arkivmeldinger")))
}

fn write_all(folder: &Path, count: usize) -> io::Result<usize> {
    let generated = Meldinger::new(1).take(count).enumerate().map(|(i, m)| (format!("generert-{i}"), m));
    let mut written = 0;
    for (name, message) in arkiverte()?.into_iter().chain(generated) {
        for format in [Format::Eformidling, Format::FiksArkivV1, Format::FiksArkivV2] {
            for (side, mottatt) in [(Side::Avsender, None), (Side::Mottaker, Some(message.hode().opprettet))]
            {
                let valg = Valg { side, mottatt, ..Valg::default() };
                written += usize::from(convert(&message, format, &valg, &folder.join(format.name()), &name)?);
            }
        }
    }
    Ok(written)
}

fn convert(
    message: &Melding,
    format: Format,
    valg: &Valg<'_>,
    folder: &Path,
    name: &str,
) -> io::Result<bool> {
    let Ok(conversion) = to_arkivmelding(message, format, valg) else { return Ok(false) };
    let Some(file) = conversion.file("arkivmelding.xml") else { return Ok(false) };
    fs::create_dir_all(folder)?;
    fs::write(folder.join(format!("{name}-{:?}.xml", valg.side)), &file.bytes)?;
    Ok(true)
}
