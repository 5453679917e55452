//! Median time on the wall of programs, started in turn so that what the machine does besides hits them all:
//! `klagesak-oppstart ROUNDS EMPTY PROGRAM ARG… [-- PROGRAM ARG…]…`. Prints milliseconds, and times the first.

use std::error::Error;
use std::process::{Command, Stdio};
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let (rounds, programs) = arguments.split_first().ok_or("klagesak-oppstart ROUNDS EMPTY PROGRAM…")?;
    let programs: Vec<_> = programs.split(|word| word == "--").collect();
    let mut times = vec![Vec::new(); programs.len()];
    for _ in 0..rounds.parse::<usize>()? {
        for (program, times) in programs.iter().zip(&mut times) {
            let (name, arguments) = program.split_first().ok_or("no program")?;
            let started = Instant::now();
            let quiet = || Stdio::null();
            Command::new(name).args(arguments).stdin(quiet()).stdout(quiet()).stderr(quiet()).status()?;
            times.push(started.elapsed().as_secs_f64() * 1e3);
        }
    }
    let medians: Vec<_> = times.into_iter().map(median).collect();
    for (program, own) in programs.iter().zip(&medians) {
        println!("{own:.2} ms\t{:.2}\t{}", own / medians[0], program.join(" "));
    }
    Ok(())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
