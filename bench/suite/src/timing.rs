//! Times, by rounds: in each, every contestant judges every message of a case once, and its time is divided by that of the yardstick
//! in the same round. What the machine does besides hits all of them, and the median of the rounds is steady.

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::cases::{ALL, Case, read};
use crate::contestants::{self, Contestant};

const TIME_A_CASE: Duration = Duration::from_secs(8);
const FEWEST_ROUNDS: usize = 7;
/// A round shorter than this is measured by the clock more than by the work.
const SHORTEST: Duration = Duration::from_micros(500);

/// Prints `case contestant ratio microseconds` of every case, or of one.
pub fn print(folder: &Path, only: Option<&str>) -> Result<(), Box<dyn Error>> {
    let contestants = contestants::all();
    for case in ALL.iter().filter(|case| only.is_none_or(|only| only == case.name)) {
        let messages = read(folder, case)?;
        let of = ALL.iter().find(|other| other.name == case.of).ok_or("a case of nothing")?;
        measure(case, &messages, &read(folder, of)?, &contestants);
    }
    Ok(())
}

fn measure(case: &Case, messages: &[Vec<u8>], right: &[Vec<u8>], contestants: &[Contestant]) {
    // The yardstick reads the messages without their faults.
    let messages_of = |place: usize| if place == 0 { right } else { messages };
    let (yardstick, others) = contestants.split_first().expect("a yardstick");
    let once = time(yardstick, right, 1);
    let repeats = 1 + u32::try_from(SHORTEST.as_nanos() / once.as_nanos().max(1)).unwrap_or(0);
    let mut times = vec![Vec::new(); contestants.len()];
    let started = Instant::now();
    while times[0].len() < FEWEST_ROUNDS || started.elapsed() < TIME_A_CASE {
        // Each round begins with another, so that none always follows the same one.
        let shift = times[0].len() % contestants.len();
        for place in (0..contestants.len()).map(|place| (place + shift) % contestants.len()) {
            times[place].push(time(&contestants[place], messages_of(place), repeats).as_secs_f64());
        }
    }
    let count = f64::from(repeats) * messages.len() as f64;
    for (place, contestant) in std::iter::once(yardstick).chain(others).enumerate() {
        let ratios = times[place].iter().zip(&times[0]).map(|(own, yardstick)| own / yardstick).collect();
        let microseconds = median(times[place].clone()) / count * 1e6;
        println!("{}\t{}\t{:.3}\t{microseconds:.1}", case.name, contestant.name, median(ratios));
    }
}

fn time(contestant: &Contestant, messages: &[Vec<u8>], repeats: u32) -> Duration {
    let started = Instant::now();
    for _ in 0..repeats {
        for bytes in messages {
            black_box((contestant.judge)(black_box(bytes)));
        }
    }
    started.elapsed()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
