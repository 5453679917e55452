//! Times, by rounds: in each, every contestant judges every message of a case once. What is counted is the time of the processor, and of
//! the rounds a low one, so that what the machine does besides is left out; and what it does all the time, hits the yardstick as well.

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

use crate::cases::{ALL, Case, read};
use crate::contestants::{self, Contestant};

const TIME_A_CASE: Duration = Duration::from_secs(8);
const FEWEST_ROUNDS: usize = 10;

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
    // Of each contestant, of each message, the time in each round.
    let mut times = vec![vec![Vec::new(); messages.len()]; contestants.len()];
    let started = Instant::now();
    let mut round = 0;
    while round < FEWEST_ROUNDS || started.elapsed() < TIME_A_CASE {
        // Each round begins with another, so that none always follows the same one.
        for place in (0..contestants.len()).map(|place| (place + round) % contestants.len()) {
            judge(&contestants[place], messages_of(place), &mut times[place]);
        }
        round += 1;
    }
    let sums: Vec<f64> = times.into_iter().map(|own| own.into_iter().map(low).sum()).collect();
    for (contestant, sum) in contestants.iter().zip(&sums) {
        let microseconds = sum / messages.len() as f64 * 1e6;
        println!("{}\t{}\t{:.3}\t{microseconds:.1}", case.name, contestant.name, sum / sums[0]);
    }
}

fn judge(contestant: &Contestant, messages: &[Vec<u8>], times: &mut [Vec<f64>]) {
    // What the one before left in the caches is not for this one to pay.
    black_box((contestant.judge)(&messages[0]));
    for (bytes, times) in messages.iter().zip(times) {
        let before = processor();
        black_box((contestant.judge)(black_box(bytes)));
        times.push(processor() - before);
    }
}

/// Seconds this thread has had of a processor.
fn processor() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// What one round in ten is under.
fn low(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 10).copied().unwrap_or_default()
}
