//! The whole verdict on one file, with the line and column of every finding, as text nobody reads: `klagesak-vekst FILE`.

use std::error::Error;
use std::hint::black_box;

use klagesak_core::Language;
use klagesak_validate::locate::Source;
use klagesak_validate::{Options, base, validate};

fn main() -> Result<(), Box<dyn Error>> {
    let bytes = std::fs::read(std::env::args_os().nth(1).ok_or("klagesak-vekst FILE")?)?;
    let report = validate(&bytes, &Options::new(base::NOW.parse()?));
    let source = Source::new(std::str::from_utf8(&bytes)?);
    let rapport = report.render_with_places(Language::Nb, |finding| Some(source.position(finding)));
    println!("{} {}", black_box(rapport).funn.len(), report.omitted);
    Ok(())
}
