//! What can be asked for.

mod options;
mod trial;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process;

use klagesak_mutants::{
    Examples, GROUPS, Group, Key, Mutant, Reasons, Results, Runs, changed, listed, sample,
};

pub(crate) use options::Command;
use trial::Trial;

/// What goes wrong, of whichever kind.
pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The seed of the sample: any number, as long as it is always the same.
const SEED: u64 = 1967;

/// Says a line. Whoever reads may have left; the result is written all the same.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Does what is asked for. False when a survivor has no reason and that is a fault.
pub(crate) fn run(command: &Command) -> Outcome<bool> {
    // `tests/mutasjon/run` begins it there; what was compiled of another checkout in the same folder knows no better.
    let root = std::env::current_dir()?;
    if command.survivors {
        return survivors(&root, command);
    }
    let trial = Trial::new(&root, command)?;
    let mut well = true;
    for group in chosen(command) {
        let faults = match &command.since {
            Some(since) => changed(&root, group, &diff(&root, since, trial.folder())?)?,
            None => listed(&root, group)?,
        };
        let (count, keyed) = (faults.len(), keyed(&root, faults)?);
        let drawn = match group.sample {
            // Nobody waits for the tests of five crates to see what a change is noticed by.
            Some(_) if command.since.is_some() => Vec::new(),
            Some(size) => sample(keyed, SEED, size),
            None => keyed,
        };
        say(&format!("{}: {count} faults, {} to be tried", group.name, drawn.len()));
        well &= trial.group(group, &drawn)?;
    }
    Ok(well)
}

fn chosen(command: &Command) -> impl Iterator<Item = &'static Group> {
    let named =
        |group: &&Group| command.groups.is_empty() || command.groups.iter().any(|name| name == group.name);
    GROUPS.iter().filter(named)
}

/// The faults with their keys.
fn keyed(root: &Path, faults: Vec<Mutant>) -> Outcome<Vec<(Mutant, Key)>> {
    let mut texts = std::collections::BTreeMap::new();
    let mut keyed = Vec::with_capacity(faults.len());
    for mutant in faults {
        if !texts.contains_key(&mutant.file) {
            texts.insert(mutant.file.clone(), fs::read_to_string(root.join(&mutant.file))?);
        }
        let key = Key::of(&mutant, texts.get(&mutant.file).map_or("", String::as_str));
        keyed.push((mutant, key));
    }
    Ok(keyed)
}

/// What has changed since a commit, whether it is committed or not.
fn diff(root: &Path, since: &str, folder: &Path) -> Outcome<PathBuf> {
    let output =
        process::Command::new("git").args(["diff", since, "--", "crates"]).current_dir(root).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    fs::create_dir_all(folder)?;
    let path = folder.join("endret.diff");
    fs::write(&path, output.stdout)?;
    Ok(path)
}

/// The survivors of every group asked for, each with its reason or with none.
fn survivors(root: &Path, command: &Command) -> Outcome<bool> {
    let mut without = 0;
    for group in chosen(command) {
        let results = Results::read(root, group.name)?;
        let reasons = Reasons::read(root, &[&results])?;
        for line in results.survivors() {
            let key = &line.key;
            let at = reasons.line(key).map_or_else(|| "gone".to_owned(), |line| line.to_string());
            let reason = reasons.of(key);
            without += usize::from(reason.is_none());
            let reason = reason.unwrap_or("NO REASON");
            say(&format!("{}: {}: {} (line {at}): {reason}", key.file, key.at, key.mutation));
        }
        let share = results.share();
        let left = Runs::read(root)?.of(group.name).last().map_or(0, |turn| turn.left);
        let percent = share.percent().map_or_else(|| "-".to_owned(), |percent| format!("{percent:.1} %"));
        say(&format!(
            "{}: {} of {} noticed, {percent}; {left} left to try",
            group.name, share.noticed, share.viable
        ));
    }
    say(&format!("survivors without a reason: {without}"));
    Ok(without == 0)
}

/// The examples of the rules, as they are now.
pub(crate) fn examples(root: &Path) -> Outcome<Examples> {
    Ok(Examples::read(root)?)
}
