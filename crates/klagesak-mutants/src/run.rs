//! Runs the programs of a shard once for each fault, so many at a time.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::error::{Error, Result};
use crate::results::Outcome;

/// A program that is to notice, and what it is given.
#[derive(Debug, Clone)]
pub struct Program {
    pub(crate) path: PathBuf,
    pub(crate) arguments: Vec<String>,
    /// Where it is run.
    pub(crate) folder: PathBuf,
    /// Whether it names the rule whose example noticed, or is itself all there is to name.
    pub(crate) names_rules: bool,
}

/// What came of a fault, and who noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The number of the fault.
    pub number: u32,
    /// What came of it.
    pub outcome: Outcome,
    /// The rule, or the program of tests.
    pub by: String,
}

impl Program {
    /// What it is called in a result. The compiler adds a checksum to programs of tests.
    fn name(&self) -> String {
        let name = self.path.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        name.rsplit_once('-').filter(|(_, sum)| sum.len() == 16).map_or(name.clone(), |(name, _)| name.into())
    }

    /// A loop that comes to no end mostly takes memory as well: 4 GB is more than any of them needs.
    fn start(&self, number: u32, first: &[&str]) -> Result<std::process::Child> {
        let mut command = Command::new("sh");
        command.args(["-c", "ulimit -v 4000000; exec \"$0\" \"$@\""]).arg(&self.path).args(&self.arguments);
        if self.names_rules {
            command.args(first.iter().flat_map(|rule| ["--first", rule]));
        }
        command
            .env("KLAGESAK_MUTANT", number.to_string())
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .stdout(if self.names_rules { Stdio::piped() } else { Stdio::null() })
            .stderr(Stdio::null());
        command.spawn().map_err(|source| Error::Start { program: self.name(), source })
    }

    /// What a program says of a fault; none when all is as before.
    fn judge(&self, number: u32, first: &[&str], limit: Duration) -> Result<Option<(Outcome, String)>> {
        let mut child = self.start(number, first)?;
        let started = Instant::now();
        let status = loop {
            match child.try_wait() {
                Ok(Some(status)) => break Some(status),
                Ok(None) if started.elapsed() < limit => thread::sleep(Duration::from_millis(5)),
                // It is gone already, or goes now.
                _ => {
                    let _ = child.kill();
                    let _ = child.wait();
                    break None;
                }
            }
        };
        let Some(status) = status else { return Ok(Some((Outcome::Timeout, self.name()))) };
        if status.success() {
            return Ok(None);
        }
        let output = child.wait_with_output().map(|output| output.stdout).unwrap_or_default();
        let told = String::from_utf8_lossy(&output);
        let rule = told.split_whitespace().next().filter(|word| word.starts_with("KO-"));
        Ok(Some((Outcome::Noticed, rule.map_or_else(|| self.name(), ToOwned::to_owned))))
    }
}

/// How long each program takes when no fault is put in, in the order of the programs; all of them must end well.
fn baseline(programs: &[Program]) -> Result<Vec<Duration>> {
    let run = |program: &Program| {
        let started = Instant::now();
        match program.judge(0, &[], Duration::from_secs(900))? {
            None => Ok(started.elapsed()),
            Some((_, by)) => Err(Error::Baseline(by)),
        }
    };
    programs.iter().map(run).collect()
}

/// Judges faults, each with the rules to try first, until all are or the time is up, and hands every verdict over as it comes.
///
/// # Errors
/// When a program cannot be started, or fails with no fault put in.
pub fn judged(
    programs: &[Program],
    faults: &[(u32, Vec<&str>)],
    jobs: usize,
    until: Instant,
    mut each: impl FnMut(Verdict) -> Result<()>,
) -> Result<()> {
    let usual = baseline(programs)?;
    let next = AtomicUsize::new(0);
    let (sender, verdicts) = mpsc::channel::<Result<Verdict>>();
    thread::scope(|scope| {
        for _ in 0..jobs.max(1) {
            let (sender, next, usual) = (sender.clone(), &next, &usual);
            scope.spawn(move || {
                while Instant::now() < until {
                    let Some((number, first)) = faults.get(next.fetch_add(1, Ordering::Relaxed)) else {
                        return;
                    };
                    if sender.send(one(programs, usual, *number, first)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        // A receiver that stops is one whose senders stop at the next fault.
        verdicts.iter().try_for_each(|verdict| each(verdict?))
    })
}

/// Judges the one fault that is in the programs whatever number they are given: there is nothing to compare its time with.
///
/// # Errors
/// When a program cannot be started.
pub fn alone(programs: &[Program], number: u32, first: &[&str], limit: Duration) -> Result<Verdict> {
    one(programs, &vec![limit / 8; programs.len()], number, first)
}

fn one(programs: &[Program], usual: &[Duration], number: u32, first: &[&str]) -> Result<Verdict> {
    for (program, usual) in programs.iter().zip(usual) {
        let limit = Duration::from_secs(10).max(*usual * 8);
        if let Some((outcome, by)) = program.judge(number, first, limit)? {
            return Ok(Verdict { number, outcome, by });
        }
    }
    Ok(Verdict { number, outcome: Outcome::Survived, by: String::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Program {
        Program {
            path: "/bin/sh".into(),
            arguments: vec!["-c".into(), script.into()],
            folder: "/".into(),
            names_rules: true,
        }
    }

    fn verdicts(script: &str) -> Result<Vec<(u32, Outcome, String)>> {
        let faults = [(1, Vec::new()), (2, Vec::new()), (3, Vec::new())];
        let mut found = Vec::new();
        let until = Instant::now() + Duration::from_secs(600);
        judged(&[shell(script)], &faults, 2, until, |verdict| {
            found.push((verdict.number, verdict.outcome, verdict.by));
            Ok(())
        })?;
        found.sort_by_key(|(number, ..)| *number);
        Ok(found)
    }

    #[test]
    fn a_program_that_fails_has_noticed_and_names_the_rule() {
        let script = "case $KLAGESAK_MUTANT in 1) echo KO-KLAGE-010 a: b; exit 1;; 2) exit 134;; esac";
        let expected = [
            (1, Outcome::Noticed, "KO-KLAGE-010".to_owned()),
            (2, Outcome::Noticed, "sh".to_owned()),
            (3, Outcome::Survived, String::new()),
        ];
        assert_eq!(verdicts(script).unwrap(), expected);
    }

    #[test]
    fn what_fails_without_a_fault_judges_nothing() {
        assert!(matches!(verdicts("exit 1"), Err(Error::Baseline(_))));
    }
}
