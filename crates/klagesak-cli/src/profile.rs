//! What a verdict depends on besides the message, as it is given on the command line.

use std::path::PathBuf;

use klagesak::report::{harmless, shown};
use klagesak::verdi::{Dato, Tidspunkt};
use klagesak::{Language, Options, Policy, PolicyError};

use crate::failure::Failure;
use crate::{clock, read, words};

/// The time and the severities to judge by.
#[derive(Debug, clap::Args)]
pub(crate) struct Profile {
    /// Reference time (RFC 3339): nothing in a message may be later. Defaults to now
    #[arg(long, value_name = "TIME", value_parser = clock::parse)]
    now: Option<Tidspunkt>,
    /// Read the rules and the law as they are on this day (YYYY-MM-DD), such as the day a message was received. Defaults to the day of
    /// the reference time
    #[arg(long, value_name = "DATE")]
    rules_at: Option<Dato>,
    /// Suppose that law passed and not yet in force comes into force on this day (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    law_at: Option<Dato>,
    /// Know the area in this file as well, a profile as JSON. May be given more than once
    #[arg(long = "profile", value_name = "FILE")]
    profiles: Vec<PathBuf>,
    #[command(flatten)]
    receiver: Receiver,
}

/// The receiver's own severities, and its demands on signatures.
#[derive(Debug, clap::Args)]
pub(crate) struct Receiver {
    /// Apply a receiver's severities: what an older format could not carry is a warning
    #[arg(long, alias = "mottak", conflicts_with = "policy")]
    as_receiver: bool,
    /// Apply the severities and the demands on signatures in this file, such as {"profil": "MOTTAK", "overstyr":
    /// {"KO-KLAGE-005": "ADVARSEL"}, "signatur": {"krevUnderskriver": true}}
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
}

impl Profile {
    /// The same as options of a verdict.
    pub(crate) fn options(&self, language: Language) -> Result<Options<'static>, Failure> {
        let mut options = Options::new(self.now.map_or_else(|| clock::now(language), Ok)?);
        (options.rules_at, options.law_at) = (self.rules_at, self.law_at);
        options.policy = self.receiver.policy(language)?;
        for path in &self.profiles {
            let bytes = read::limited(path, klagesak::Limits::default().max_bytes)
                .map_err(|error| Failure::unreadable(path, &error, language))?;
            let with = options.profiler.med(&bytes).map_err(|error| {
                Failure::Usage(format!("{}: {}", shown(path), harmless(&error.to_string())))
            })?;
            // The program judges by it until it ends.
            options.profiler = Box::leak(Box::new(with));
        }
        Ok(options)
    }

    /// Whether the severities are others than the standard's.
    pub(crate) fn is_own(&self) -> bool {
        let dated = self.rules_at.is_some() || self.law_at.is_some();
        self.receiver.as_receiver || self.receiver.policy.is_some() || dated
    }
}

impl Receiver {
    /// The same as a policy.
    pub(crate) fn policy(&self, language: Language) -> Result<Policy, Failure> {
        let Some(path) = &self.policy else {
            return Ok(if self.as_receiver { Policy::mottak() } else { Policy::strict() });
        };
        let bytes = read::limited(path, klagesak::Limits::default().max_bytes)
            .map_err(|error| Failure::unreadable(path, &error, language))?;
        Policy::from_json_with(&bytes, klagesak::rules::find).map_err(|error| {
            let what = match &error {
                PolicyError::Parse { line, column } => {
                    format!("{} ({line}:{column})", words::POLICY_FORM.get(language))
                }
                PolicyError::UnknownRule { id } => format!("{}: {id}", words::UNKNOWN_RULE.get(language)),
                PolicyError::Fixed { id } => format!("{id} {}", words::FIXED_RULE.get(language)),
                other => other.to_string(),
            };
            Failure::Usage(format!("{}: {}", shown(path), harmless(&what)))
        })
    }
}
