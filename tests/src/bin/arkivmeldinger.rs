//! Writes arkivmeldinger for another validator to judge: every example, every base message and some generated ones, in every
//! dialect, for the sender's archive and for the receiver's.
//!
//! `cargo run -p klagesak-tests --bin arkivmeldinger -- FOLDER [COUNT]`

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use klagesak_convert::Format;
use klagesak_convert::arkivmelding::{Side, Valg, to_arkivmelding};
use klagesak_core::Melding;
use klagesak_syntetisk::Meldinger;
use klagesak_tests::arkiverte;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let Some(folder) = arguments.next().map(PathBuf::from) else {
        eprintln!("arkivmeldinger FOLDER [COUNT]");
        return ExitCode::from(2);
    };
    let count = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(100);
    match write(&folder, count) {
        Ok(written) => {
            println!("{written} arkivmeldinger");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path, count: usize) -> io::Result<usize> {
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
