//! `cargo dev`: the chores of the repository. What has to do with rules is done here, without any of our crates; the rest by
//! klagesak-dev, which knows them all and is built only when the rules are in order.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use klagesak_rules::{File, Rules, generated, new_rule, stale, write};

const HELP: &str = "cargo dev rules                         Compile the rules: documents in, Rust out
cargo dev new-rule <GROUP> <name> [module]  Write a new rule: its document, and the skeleton of its check
cargo dev generate | check | freeze     Compile the rules, then the rest of what is generated

";

type Outcome = Result<bool, Box<dyn std::error::Error>>;

/// What the program ends with when what it was asked for failed.
const FAILURE: u8 = 1;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            let mut text = error.to_string();
            let mut source = error.source();
            while let Some(cause) = source {
                text = format!("{text}: {cause}");
                source = cause.source();
            }
            eprintln!("cargo dev: {text}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<u8, Box<dyn std::error::Error>> {
    let root = root();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["rules"] => compile(&root),
        ["rules", "--check"] => check(&root),
        ["new-rule", group, name] => create(&root, group, name, None),
        ["new-rule", group, name, module] => create(&root, group, name, Some(module)),
        ["rules" | "new-rule", ..] => {
            print!("{HELP}");
            Ok(false)
        }
        ["generate" | "freeze", ..] => Ok(compile(&root)? && pass_on(arguments)? == 0),
        // What is stale in the rules is listed with all that is stale.
        ["check", ..] => {
            let fresh = check(&root)?;
            Ok(pass_on(arguments)? == 0 && fresh)
        }
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            return pass_on(&["--help".to_owned()]);
        }
        _ => return pass_on(arguments),
    };
    done.map(|done| if done { 0 } else { FAILURE })
}

/// The generator, which is built only now, and what it ended with.
fn pass_on(arguments: &[String]) -> Result<u8, Box<dyn std::error::Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut generator = Command::new(cargo);
    generator.args(["run", "--quiet", "--package", "klagesak-dev", "--"]).args(arguments);
    Ok(generator.status()?.code().and_then(|code| code.try_into().ok()).unwrap_or(FAILURE))
}

fn compile(root: &Path) -> Outcome {
    let Some(files) = sound(root)? else { return Ok(false) };
    println!("rules: {} files, {} written", files.len(), write(root, &files)?);
    Ok(true)
}

fn check(root: &Path) -> Outcome {
    let Some(files) = sound(root)? else { return Ok(false) };
    let stale = stale(root, &files)?;
    stale.iter().for_each(|path| println!("{path}"));
    if !stale.is_empty() {
        println!("run `cargo dev generate`");
    }
    Ok(stale.is_empty())
}

/// The files of the rules; none when a document has a fault, which is printed.
fn sound(root: &Path) -> Result<Option<Vec<File>>, Box<dyn std::error::Error>> {
    let rules = Rules::read(root)?;
    rules.faults.iter().for_each(|fault| eprintln!("{fault}"));
    Ok(rules.faults.is_empty().then(|| generated(&rules)))
}

fn create(root: &Path, group: &str, name: &str, module: Option<&str>) -> Outcome {
    let written = new_rule(root, group, name, module)?;
    written.iter().for_each(|path| println!("{path}"));
    println!("Write what stands as …, see the example fail, write the check, and run `cargo dev generate`.");
    Ok(true)
}

fn root() -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).to_owned()
}
