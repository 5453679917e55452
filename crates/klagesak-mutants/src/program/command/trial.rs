//! A run: what was not tried, or not tried since it changed, is compiled and judged, and every result kept as it comes.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use klagesak_mutants::{
    Examples, Group, Key, Line, Mutant, Outcome, Reasons, Results, Runs, Shard, Tree, Turn, alone, judged,
};

use super::{Command, examples, say};

/// How long a program may take with the one fault it was compiled with.
const ALONE: Duration = Duration::from_secs(600);

/// How many results are kept in memory before they are written.
const KEPT: usize = 50;

pub(crate) struct Trial<'c> {
    root: &'c Path,
    command: &'c Command,
    folder: PathBuf,
    examples: Examples,
    /// How long was used to judge: compiling is not counted, since what it takes is not for whoever asks to say.
    used: Cell<Duration>,
}

/// Faults with their numbers.
type Numbered<'m> = BTreeMap<u32, (&'m Mutant, &'m Key)>;

impl<'c> Trial<'c> {
    pub(crate) fn new(root: &'c Path, command: &'c Command) -> super::Outcome<Self> {
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let folder = target.join("mutasjon");
        Ok(Self { root, command, folder, examples: examples(root)?, used: Cell::default() })
    }

    /// Where the copy is, and all else that is not kept.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    fn until(&self) -> Instant {
        Instant::now() + self.command.time.saturating_sub(self.used.get())
    }

    /// Tries a group. False when only changes are looked at and one of them is noticed by nobody.
    pub(crate) fn group(&self, group: &Group, all: &[(Mutant, Key)]) -> super::Outcome<bool> {
        let started = Instant::now();
        let mut results = Results::read(self.root, group.name)?;
        if self.command.since.is_none() {
            let there: BTreeSet<_> = all.iter().map(|(_, key)| key).collect();
            let gone = results.keep(|key| there.contains(key));
            if gone > 0 {
                say(&format!("{}: {gone} results of code there is no more", group.name));
            }
        }
        let wanted = |file: &str| self.command.file.as_ref().is_none_or(|part| file.contains(part.as_str()));
        let stale: Vec<_> = all.iter().filter(|(_, key)| !self.is_known(group, &results, key)).collect();
        let pending: Vec<_> = stale.iter().filter(|(mutant, _)| wanted(&mutant.file)).collect();
        let packages: BTreeSet<_> = pending.iter().map(|(mutant, _)| mutant.package.clone()).collect();
        let mut tried = 0;
        for package in packages {
            let of = pending.iter().filter(|(mutant, _)| mutant.package == package);
            let numbered: Numbered<'_> = (1..).zip(of.map(|(mutant, key)| (mutant, key))).collect();
            tried += self.package(group, &package, &numbered, &mut results)?;
        }
        let minutes = started.elapsed().as_secs().div_ceil(60);
        say(&format!("{}: {tried} tried, {} left, {minutes} minutes", group.name, stale.len() - tried));
        if self.command.since.is_some() {
            return self.told(group, &results, all);
        }
        results.write()?;
        if tried > 0 {
            let (commit, jobs) = (commit(self.root)?, self.command.jobs);
            let left = stale.len() - tried;
            Runs::read(self.root)?.add(Turn {
                group: group.name.into(),
                commit,
                tried,
                left,
                minutes,
                jobs,
            })?;
        }
        Ok(true)
    }

    /// Whether a result stands: neither the function nor the examples that decided it have changed.
    fn is_known(&self, group: &Group, results: &Results, key: &Key) -> bool {
        results.get(key).is_some_and(|line| {
            line.outcome == Outcome::Unviable
                || line.examples == self.examples.checksum(group.judge, &line.by)
        })
    }

    /// Tries the faults of one crate, and says how many it came to.
    fn package(
        &self,
        group: &Group,
        package: &str,
        numbered: &Numbered<'_>,
        results: &mut Results,
    ) -> super::Outcome<usize> {
        let tree = Tree::copied(self.root, &self.folder)?;
        let mutants: Vec<_> = numbered.iter().map(|(number, (mutant, _))| (*number, *mutant)).collect();
        let began = Instant::now();
        let shard = Shard::many(&tree, group, package, &mutants)?;
        say(&format!(
            "{package}: {} faults in one program after {} rounds and {} s; {} do not compile, {} must be compiled alone",
            shard.viable.len(),
            shard.rounds,
            began.elapsed().as_secs(),
            shard.unviable.len(),
            shard.alone.len()
        ));
        let mut kept = Kept { trial: self, group, numbered, results, tried: 0 };
        for (number, code) in &shard.unviable {
            kept.put(*number, Outcome::Unviable, code)?;
        }
        let faults: Vec<_> =
            shard.viable.iter().map(|number| (*number, self.first(numbered, *number))).collect();
        let began = Instant::now();
        judged(&shard.programs, &faults, self.command.jobs, self.until(), |verdict| {
            kept.put(verdict.number, verdict.outcome, &verdict.by)
        })?;
        self.used.set(self.used.get() + began.elapsed());
        say(&format!("{package}: judged in {} s", began.elapsed().as_secs()));
        for number in &shard.alone {
            let began = Instant::now();
            let Some((mutant, _)) = numbered.get(number).filter(|_| began < self.until()) else { continue };
            // The faults of the shard are taken out first.
            let tree = Tree::copied(self.root, &self.folder)?;
            match Shard::one(&tree, group, mutant)? {
                Err(code) => kept.put(*number, Outcome::Unviable, &code)?,
                Ok(programs) => {
                    let verdict = alone(&programs, *number, &self.first(numbered, *number), ALONE)?;
                    kept.put(*number, verdict.outcome, &verdict.by)?;
                }
            }
            self.used.set(self.used.get() + began.elapsed());
        }
        Ok(kept.tried)
    }

    /// The rules to try first for a fault.
    fn first(&self, numbered: &Numbered<'_>, number: u32) -> Vec<&str> {
        numbered.get(&number).map_or_else(Vec::new, |(mutant, _)| self.examples.of(&mutant.file))
    }

    /// Names the faults of a change that are noticed by nobody and have no reason.
    fn told(&self, group: &Group, results: &Results, all: &[(Mutant, Key)]) -> super::Outcome<bool> {
        let reasons = Reasons::read(self.root, &[results])?;
        let mut well = true;
        for (mutant, key) in all {
            let lives = results.get(key).is_some_and(|line| line.outcome == Outcome::Survived);
            if lives && reasons.of(key).is_none() {
                say(&format!("no example of {} notices: {}", group.name, mutant.name()));
                well = false;
            }
        }
        Ok(well)
    }
}

/// Where the results of a crate go, and how many there were.
struct Kept<'k, 'm> {
    trial: &'k Trial<'k>,
    group: &'k Group,
    numbered: &'k Numbered<'m>,
    results: &'k mut Results,
    tried: usize,
}

impl Kept<'_, '_> {
    fn put(&mut self, number: u32, outcome: Outcome, by: &str) -> klagesak_mutants::Result<()> {
        let Some((_, key)) = self.numbered.get(&number) else { return Ok(()) };
        // What does not compile is decided by no example.
        let decided = outcome != Outcome::Unviable;
        let examples =
            if decided { self.trial.examples.checksum(self.group.judge, by) } else { String::new() };
        self.results.put(Line { key: (*key).clone(), outcome, by: by.to_owned(), examples });
        self.tried += 1;
        // What only looks at changes keeps nothing.
        let keeps = self.trial.command.since.is_none() && self.tried.is_multiple_of(KEPT);
        if keeps { self.results.write() } else { Ok(()) }
    }
}

fn commit(root: &Path) -> super::Outcome<String> {
    let output = std::process::Command::new("git").args(["rev-parse", "HEAD"]).current_dir(root).output()?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().chars().take(12).collect())
}
