//! Gjør en oversendelse om til en arkivmelding, og leser den tilbake som et utkast.
//!
//! ```sh
//! cargo run -p klagesak --features convert --example konverter
//! ```

#![allow(missing_docs, unreachable_pub, clippy::print_stdout)]

type Resultat<T> = Result<T, Box<dyn std::error::Error>>;

// ANCHOR: til
use klagesak::Melding;
use klagesak::convert::arkivmelding::Valg;
use klagesak::convert::{self, Conversion, Format};

/// Meldingen som arkivmelding for eFormidling. `losses` sier hva den ikke kan bære.
pub fn til_arkivmelding(melding: Melding) -> Result<Conversion, convert::Error> {
    convert::to(&[melding], Format::Eformidling, &Valg::default())
}
// ANCHOR_END: til

// ANCHOR: fra
use klagesak::Limits;
use klagesak::convert::Utkast;

/// En fil fra et annet system som utkast. `findings` sier hva et menneske må fylle inn eller se på.
pub fn fra_arkivmelding(xml: &[u8]) -> Result<Vec<Utkast>, convert::Error> {
    convert::detect(xml, &Limits::default())?.drafts(None)
}
// ANCHOR_END: fra

fn main() -> Resultat<()> {
    run()
}

pub fn run() -> Resultat<()> {
    let melding = klagesak::read(klagesak::mal::OVERSENDELSE_MINIMAL.as_bytes())?.message;
    let gjort_om = til_arkivmelding(melding)?;
    for fil in &gjort_om.files {
        println!("{}: {} byte", fil.name, fil.bytes.len());
    }
    println!("{} opplysninger går tapt", gjort_om.losses.len());

    let xml = gjort_om.file("arkivmelding.xml").ok_or("ingen arkivmelding")?;
    for utkast in fra_arkivmelding(&xml.bytes)? {
        println!("utkast med {} funn; mangler {} felt", utkast.findings.len(), utkast.missing().len());
    }
    Ok(())
}
