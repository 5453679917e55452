//! What each contestant says of each message. They must agree before anybody's time is worth anything.

use std::error::Error;
use std::path::Path;

use crate::cases::{ALL, Right, read};
use crate::contestants;

/// Prints `case file contestant faults`, and fails where one says otherwise than is known.
pub fn print(folder: &Path) -> Result<(), Box<dyn Error>> {
    let contestants = contestants::all();
    let mut wrong = 0;
    for case in &ALL {
        for (number, bytes) in read(folder, case)?.iter().enumerate() {
            for contestant in &contestants {
                let faults = (contestant.judge)(bytes);
                let refused = match case.right {
                    Right::Valid => false,
                    Right::Structure => true,
                    Right::Rule => contestant.rules,
                };
                println!("{}\t{number:02}\t{}\t{faults}", case.name, contestant.name);
                if (faults > 0) != refused {
                    eprintln!("{} {number:02}: {} found {faults} faults", case.name, contestant.name);
                    wrong += 1;
                }
            }
        }
    }
    if wrong == 0 { Ok(()) } else { Err(format!("{wrong} verdicts are not as known").into()) }
}
