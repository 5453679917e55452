//! Reads the messages, lifts them, and writes them.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use serde_json::Value;

use super::jobs::{Job, LiftError, Target, cannot_read, jobs};
use super::{Loss, is_message, lift};

/// Lifts messages, and every message in folders. Says on `told` what could not be lifted, a line for each. True when all of
/// it could be.
///
/// # Errors
/// [`LiftError`]
pub fn lift_files(
    paths: &[PathBuf],
    target: &Target,
    out: &mut dyn Write,
    told: &mut dyn Write,
) -> Result<bool, LiftError> {
    let mut whole = true;
    for job in &jobs(paths, target)? {
        let bytes = fs::read(&job.from).map_err(cannot_read(&job.from))?;
        let (lifted, said) = lifted(&bytes, job.named);
        for line in &said {
            // Nobody may be left to tell.
            let _ = writeln!(told, "{}: {line}", job.from.display());
        }
        whole &= said.is_empty();
        let put = lifted.map_or(Ok(()), |lifted| put(target, job, &lifted, out));
        put.map_err(|why| LiftError::Write { path: job.to.clone(), why })?;
    }
    Ok(whole)
}

/// The bytes of the lifted message, and what is to be said. A message that stays as it was, keeps its bytes.
fn lifted(bytes: &[u8], named: bool) -> (Option<Vec<u8>>, Vec<String>) {
    let whole = |reason| vec![format!("\"\": {reason}")];
    let Ok(old) = serde_json::from_slice::<Value>(bytes) else { return (None, whole("it is no JSON")) };
    if !is_message(&old) {
        return (None, if named { whole("it is no message of Klagesak") } else { Vec::new() });
    }
    let mut new = old.clone();
    let losses = lift(&mut new);
    let line = |loss: &Loss| format!("{}: {}", loss.pointer.replace(char::is_control, "?"), loss.reason);
    let lines = losses.iter().map(line).collect();
    let new = if new == old { bytes.to_vec() } else { written(&new, bytes) };
    (Some(new), lines)
}

/// On one line if the old was, otherwise indented; and with a line break at the end if the old had it.
fn written(value: &Value, old: &[u8]) -> Vec<u8> {
    let one_line = !old.trim_ascii().contains(&b'\n');
    // A `Value` has nothing that cannot be written.
    let text = if one_line { value.to_string() } else { format!("{value:#}") };
    let end = if old.ends_with(b"\n") { "\n" } else { "" };
    (text + end).into_bytes()
}

fn put(target: &Target, job: &Job, bytes: &[u8], out: &mut dyn Write) -> io::Result<()> {
    if matches!(target, Target::Out) {
        return out.write_all(bytes);
    }
    if let Some(folder) = job.to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&job.to, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_keep_their_layout_and_those_that_need_nothing_their_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a"), folder.path().join("b"));
        fs::create_dir_all(from.join("c")).unwrap();
        let old = r#"{"meldingstype":"klagesak.oversendelse","innhold":{"klage":{"frist":{}}}}"#;
        let new = r#"{ "meldingstype": "klagesak.status" }"#;
        fs::write(from.join("c/old.json"), old).unwrap();
        fs::write(from.join("new.json"), new).unwrap();
        fs::write(from.join("other.json"), "[]").unwrap();
        let run = |paths: &[PathBuf], target: &Target| {
            let (mut out, mut told) = (Vec::new(), Vec::new());
            let whole = lift_files(paths, target, &mut out, &mut told);
            (
                whole.map_err(|error| error.to_string()),
                String::from_utf8(told).unwrap(),
                String::from_utf8(out).unwrap(),
            )
        };
        let target = Target::Folder(to.clone());
        assert_eq!(run(std::slice::from_ref(&from), &target).0, Ok(true));
        assert_eq!(
            fs::read_to_string(to.join("c/old.json")).unwrap(),
            old.replace("frist\":{}", "frister\":[{}]")
        );
        assert_eq!(fs::read_to_string(to.join("new.json")).unwrap(), new);
        assert!(!to.join("other.json").exists());
        assert!(run(std::slice::from_ref(&from), &Target::Out).0.is_err());
        assert!(run(&[from.join("new.json"), from.join("new.json")], &target).0.is_err());
        assert_eq!(run(&[from.join("new.json")], &Target::Out).2, new);
        let other = run(&[from.join("other.json")], &Target::InPlace);
        assert_eq!((other.0, other.1.lines().count()), (Ok(false), 1));
    }
}
