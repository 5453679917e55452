//! `regelproeve [--first RULE]… [--made] [RULE…]`: judges the examples of the rules, all or those of the rules named, and ends with 1 at
//! the first that is wrong, which it names.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use klagesak_regelproeve::{Valg, proev};

fn main() -> ExitCode {
    let mut valg = Valg::default();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--first" => valg.foerst.extend(arguments.next()),
            "--made" => valg.laget = true,
            _ => valg.bare.push(argument),
        }
    }
    // What panics is told of as any other fault, and once.
    std::panic::set_hook(Box::new(|_| ()));
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let Some(feil) = proev(&valg, root) else { return ExitCode::SUCCESS };
    // Whoever reads may have left; the code says the same.
    let _ = writeln!(std::io::stdout(), "{feil}");
    ExitCode::FAILURE
}
