//! The arguments.

use std::time::Duration;

use klagesak_mutants::GROUPS;

use super::Outcome;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Command {
    /// Only these; all, when there is none.
    pub(crate) groups: Vec<String>,
    /// When to stop, with what was tried until then kept.
    pub(crate) time: Duration,
    /// How many faults are tried at a time.
    pub(crate) jobs: usize,
    /// Only sources with this in their path.
    pub(crate) file: Option<String>,
    /// Only list those that live.
    pub(crate) survivors: bool,
    /// Only what has changed since a commit, and nothing is kept.
    pub(crate) since: Option<String>,
}

impl Command {
    pub(crate) fn read(arguments: impl Iterator<Item = String>) -> Outcome<Self> {
        let mut command = Self {
            groups: Vec::new(),
            time: Duration::from_secs(120 * 60),
            jobs: 1,
            file: None,
            survivors: false,
            since: None,
        };
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} of what?"));
            match argument.as_str() {
                "--minutes" => command.time = Duration::from_secs(60 * value()?.parse::<u64>()?),
                "--seconds" => command.time = Duration::from_secs(value()?.parse()?),
                "--jobs" => command.jobs = value()?.parse()?,
                "--file" => command.file = Some(value()?),
                "--since" => command.since = Some(value()?),
                "--survivors" => command.survivors = true,
                name if GROUPS.iter().any(|group| group.name == name) => command.groups.push(argument),
                _ => {
                    let names: Vec<_> = GROUPS.iter().map(|group| group.name).collect();
                    return Err(
                        format!("there is no group {argument}; there are: {}", names.join(", ")).into()
                    );
                }
            }
        }
        Ok(command)
    }
}
