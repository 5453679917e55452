//! Running the program.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use klagesak::validate::base;
use serde_json::Value;

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().expect("ended by a signal"),
            out: String::from_utf8(output.stdout).expect("output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("complaints are UTF-8"),
        }
    }
}

/// The program, at no terminal and with nothing on standard input.
pub(crate) fn program(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klagesak"));
    command
        .args(args)
        .stdin(Stdio::null())
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("KLAGESAK_TRUST")
        .env_remove("KLAGESAK_DECRYPT_KEY");
    command
}

pub(crate) fn run(args: &[&str]) -> Run {
    program(args).output().unwrap().into()
}

/// `validate` at the time the base messages are made for.
pub(crate) fn validate(args: &[&str]) -> Run {
    run(&[&["validate", "--now", base::NOW], args].concat())
}

/// The same, with a message on standard input.
pub(crate) fn validate_stdin(args: &[&str], message: &[u8]) -> Run {
    fed(&[&["validate", "--now", base::NOW, "-"], args].concat(), message)
}

/// The program with something on standard input.
pub(crate) fn fed(args: &[&str], input: &[u8]) -> Run {
    let pipe = Stdio::piped;
    let mut child = program(args).stdin(pipe()).stdout(pipe()).stderr(pipe()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        // The program may stop reading before the end, when the message is too large.
        scope.spawn(move || stdin.write_all(input).ok());
        child.wait_with_output().unwrap().into()
    })
}

/// An empty folder for one test.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Writes a file, with the folders it lies in.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> &str {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
    path.to_str().unwrap()
}

pub(crate) fn minimal() -> Value {
    serde_json::from_str(klagesak::mal::OVERSENDELSE_MINIMAL).unwrap()
}

pub(crate) fn komplett() -> Value {
    serde_json::from_str(klagesak::mal::OVERSENDELSE_KOMPLETT).unwrap()
}

/// The base message without a field it must have.
pub(crate) fn without_date() -> Value {
    let mut message = minimal();
    message["innhold"]["klage"]["fremsettelser"][0].as_object_mut().unwrap().remove("mottattDato").unwrap();
    message
}

pub(crate) fn pretty(message: &Value) -> Vec<u8> {
    klagesak::write_pretty(message).unwrap()
}
