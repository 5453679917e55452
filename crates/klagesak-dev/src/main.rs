//! The chores of the repository that need its crates. `cargo dev`, in klagesak-rules, starts it when the rules are compiled.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;

use clap::Parser;
use klagesak_dev::frozen::{freeze, thawed};
use klagesak_dev::lift::{Target, lift_files};
use klagesak_dev::publish::{Address, publish};
use klagesak_dev::{api, docs, generate, judge, lock, ratios, reads, root, stale, write, write_copies};

/// The chores of the repository.
#[derive(Parser)]
#[command(name = "cargo dev")]
enum Command {
    /// Write every generated file: schemas, code lists, rule catalogue, conformance suite, reference pages.
    Generate,
    /// Say which generated files are stale or no longer what was frozen, and fail if any is.
    Check {
        /// The top of the repository, or of a copy of its generated files.
        #[arg(long)]
        root: Option<PathBuf>,
    },
    /// Freeze a version: from now on its schemas and fixtures must be reproduced byte for byte.
    Freeze {
        /// The version, such as 1.0.
        version: String,
        /// The top of the repository, or of a copy of its generated files.
        #[arg(long)]
        root: Option<PathBuf>,
    },
    /// Write the schemas as a tree a web server can serve as it is.
    PublishSchemas {
        /// Where the tree will be served: the beginning of every $id.
        #[arg(long, value_name = "URL")]
        base_url: Address,
        /// The folder to write: empty, not there, or published before.
        #[arg(short, long, value_name = "FOLDER")]
        output: PathBuf,
    },
    /// Hold the public API of the crates against its committed lists, and fail if it differs.
    Api {
        /// Write the lists anew.
        #[arg(long)]
        write: bool,
    },
    /// Build the documentation as a site, and follow every link of it.
    Docs {
        /// Where to put the site; `target/site` unless given.
        #[arg(short, long, value_name = "FOLDER")]
        output: Option<PathBuf>,
    },
    /// Hold messages against the schema of their type, and say where the reader and it differ. Ends with 1 when they do, and with 3
    /// when something could not be read.
    Judge {
        /// The messages.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Another schema to hold them against, of any version.
        #[arg(long, value_name = "FILE")]
        schema: Option<PathBuf>,
    },
    /// Turn messages of the old draft form into the form there is now, and say what that form cannot hold.
    Lift {
        /// The messages, and folders of messages.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The folder to write to; a single message is printed unless given.
        #[arg(short, long, value_name = "FOLDER", conflicts_with = "in_place")]
        output: Option<PathBuf>,
        /// Write over the messages.
        #[arg(long)]
        in_place: bool,
    },
    /// Measure what the checks of rules look at, and propose `reads` of their documents.
    Reads {
        /// The rules, or beginnings of their ids; all unless given.
        #[arg(value_name = "RULE-ID")]
        rules: Vec<String>,
        /// Look also at what comes into play when something a rule looks at is another. Takes ten times as long.
        #[arg(long)]
        deep: bool,
        /// Put it in the documents.
        #[arg(long)]
        write: bool,
    },
    /// Lock the rules and examples that are new: their names, what they are bound to, and what they find. Changes nothing that is locked.
    Lock {
        /// Write nothing; say what is not as it was locked, and what is not locked, and fail if anything is.
        #[arg(long)]
        check: bool,
        /// Write nothing; say what stood in the lock of this commit and is gone or altered, though the log does not say why.
        #[arg(long, value_name = "COMMIT")]
        since: Option<String>,
        /// Take the lock off a rule of a version that is not frozen; can be repeated.
        #[arg(long, value_name = "RULE-ID", requires = "because", conflicts_with_all = ["check", "since"])]
        release: Vec<String>,
        /// Say that the id of a rule whose document is gone is never used again; can be repeated.
        #[arg(long, value_name = "RULE-ID", requires = "because", conflicts_with_all = ["check", "since", "release"])]
        retire: Vec<String>,
        /// Why, for those who follow the changes.
        #[arg(long, value_name = "TEXT", conflicts_with_all = ["check", "since"])]
        because: Option<String>,
        /// Tell those who follow the changes of a change of the format, in a sentence.
        #[arg(long, value_name = "TEXT", conflicts_with_all = ["check", "since", "release", "retire"])]
        format: Option<String>,
        /// The top of the repository, or of a copy of its lock.
        #[arg(long)]
        root: Option<PathBuf>,
    },
    /// Print the speed ratios of the last `cargo bench`, as in `docs/fart.md`.
    Ratios,
}

fn main() -> ExitCode {
    if let Some(done) = api::in_place_of_rustdoc() {
        return if done { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    match run(&Command::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("cargo dev: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<ExitCode, Box<dyn std::error::Error>> {
    match command {
        Command::Generate => {
            let files = generate::all()?;
            if let Some(failure) = report(&thawed(&root(), &files)?) {
                println!("a frozen version would no longer be what it was; nothing is written");
                return Ok(failure);
            }
            println!("{} files, {} written", files.len(), write(&root(), &files)?);
        }
        Command::Check { root: at } => {
            let (files, at) = (generate::all()?, at.clone().unwrap_or_else(root));
            let stale = report(&stale(&at, &files)?);
            if stale.is_some() {
                println!("run `cargo dev generate`");
            }
            let thawed = report(&thawed(&at, &files)?);
            if thawed.is_some() {
                println!("a frozen version is no longer what it was");
            }
            return Ok(stale.or(thawed).unwrap_or(ExitCode::SUCCESS));
        }
        Command::Freeze { version, root: at } => {
            let list = freeze(&at.clone().unwrap_or_else(root), version, &generate::all()?)?;
            println!("{} files are frozen in {}", list.bytes.split(|b| *b == b'\n').count() - 1, list.path);
        }
        Command::PublishSchemas { base_url, output } => {
            println!("{} files in {}", publish(base_url, output)?, output.display());
        }
        Command::Api { write } => {
            let differences = api::differences(&root(), *write)?;
            for difference in &differences {
                println!("{}", difference.krate);
                difference.breaking.iter().for_each(|item| println!("- {item}"));
                difference.added.iter().for_each(|item| println!("+ {item}"));
            }
            if !differences.is_empty() && !write {
                println!(
                    "what begins with - breaks whoever used it; if it is meant, run `cargo dev api --write` and say so in CHANGELOG.md"
                );
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Docs { output } => {
            write_copies(&root(), &generate::copies()?)?;
            if !docs::build(&root(), output.as_deref())? {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Judge { files, schema } => return judged(files, schema.as_deref()),
        Command::Lift { files, output, in_place } => {
            let target = match output {
                Some(folder) => Target::Folder(folder.clone()),
                None if *in_place => Target::InPlace,
                None => Target::Out,
            };
            if !lift_files(files, &target, &mut std::io::stdout(), &mut std::io::stderr())? {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Reads { rules, deep, write } => {
            let wanted = |id: &str| rules.is_empty() || rules.iter().any(|rule| id.starts_with(rule));
            let failed = Mutex::new(None);
            reads::Measuring::of(wanted).proposals(*deep, |proposal| {
                println!("{}\n{}", proposal.id, reads::list(&proposal.reads));
                if *write && let Err(error) = reads::write(&root(), proposal) {
                    failed.lock().map(|mut failed| failed.get_or_insert(error).kind()).ok();
                }
            });
            if let Some(error) = failed.into_inner().ok().flatten() {
                return Err(error.into());
            }
        }
        Command::Lock { check, since, release, retire, because, format, root: at } => {
            let (at, because) = (at.clone().unwrap_or_else(root), because.as_deref());
            return match (*check || since.is_some(), release.as_slice(), retire.as_slice()) {
                (true, ..) => held(&at, *check, since.as_deref()),
                (false, [], []) => lock_new(&at, because, format.as_deref()),
                (false, release, retire) => unlock(&at, release, retire, because.unwrap_or_default()),
            };
        }
        Command::Ratios => print!("{}", ratios::tables(&root())?),
    }
    Ok(ExitCode::SUCCESS)
}

/// Holds the rules against the lock, and the lock against that of a commit.
fn held(root: &Path, check: bool, since: Option<&str>) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let locked = lock::Lock::read(root)?;
    let mut found =
        if check { lock::check(&locked, &lock::subjects(&klagesak_dev::root())?) } else { Vec::new() };
    if let Some(commit) = since {
        found.extend(lock::since(root, &locked, commit)?);
    }
    let failure = report(&found);
    if failure.is_none() {
        println!(
            "{} rules and {} examples are as they were locked",
            locked.rules.len(),
            locked.examples.len()
        );
    }
    Ok(failure.unwrap_or(ExitCode::SUCCESS))
}

fn lock_new(
    root: &Path,
    because: Option<&str>,
    format: Option<&str>,
) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let (mut locked, subjects, today) =
        (lock::Lock::read(root)?, lock::subjects(&klagesak_dev::root())?, lock::today());
    locked.changes.extend(format.map(|text| lock::Change::of_format(&today, text)));
    let added = lock::add(&mut locked, &subjects, &today, because.unwrap_or("Ny."))?;
    locked.write(root)?;
    println!("{} rules and {} examples are locked that were not", added.rules, added.examples);
    // What was locked before is not changed, and so may be wrong still.
    Ok(report(&lock::check(&locked, &subjects)).unwrap_or(ExitCode::SUCCESS))
}

fn unlock(
    root: &Path,
    release: &[String],
    retire: &[String],
    because: &str,
) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let (mut locked, today) = (lock::Lock::read(root)?, lock::today());
    let reason = lock::Reason { today: &today, because };
    for rule in release {
        lock::release(&mut locked, root, rule, reason)?;
    }
    if !retire.is_empty() {
        let subjects = lock::subjects(&klagesak_dev::root())?;
        for rule in retire {
            lock::retire(&mut locked, root, &subjects, rule, reason)?;
        }
    }
    locked.write(root)?;
    println!("{} rules are unlocked; `cargo dev lock` locks what is there now", release.len() + retire.len());
    Ok(ExitCode::SUCCESS)
}

/// Where a schema and the reader differ.
fn judged(files: &[PathBuf], schema: Option<&Path>) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let schema = match schema.map(judge::schema).transpose() {
        Ok(schema) => schema,
        Err(error) => {
            eprintln!("cargo dev: {error}");
            return Ok(ExitCode::from(3));
        }
    };
    Ok(match judge::judge(files, schema.as_ref(), &mut std::io::stdout())? {
        judge::Outcome::Agree => ExitCode::SUCCESS,
        judge::Outcome::Differ => ExitCode::FAILURE,
        judge::Outcome::Unread => ExitCode::from(3),
    })
}

/// Says what was found; a failure when it is anything.
fn report(found: &[impl Display]) -> Option<ExitCode> {
    for entry in found {
        println!("{entry}");
    }
    (!found.is_empty()).then_some(ExitCode::FAILURE)
}
