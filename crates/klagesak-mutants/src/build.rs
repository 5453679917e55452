//! Compiles the copy, and reads what the compiler complains of.

use std::ops::Range;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::Tree;
use crate::error::{Error, Result};

/// What became of it.
#[derive(Debug, Default)]
pub(crate) struct Built {
    pub(crate) complaints: Vec<Complaint>,
    /// The programs, each with whether it is one of tests.
    pub(crate) programs: Vec<(PathBuf, bool)>,
}

/// What the compiler will not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Complaint {
    pub(crate) code: String,
    pub(crate) told: String,
    /// Where, the places it is about before those that explain it: a file of the copy, and bytes of it.
    pub(crate) places: Vec<(String, Range<usize>)>,
}

impl Tree {
    /// Compiles what the arguments of cargo name.
    pub(crate) fn build(&self, arguments: &[&str]) -> Result<Built> {
        let mut cargo = Command::new("cargo");
        cargo
            .args(arguments)
            .args(["--profile", "proeve", "--offline", "--quiet", "--message-format", "json"])
            .current_dir(&self.copy)
            .env("CARGO_TARGET_DIR", &self.target)
            // A fault leaves code that is never reached and names that are never used.
            .env("RUSTFLAGS", "--cap-lints allow")
            .stderr(Stdio::piped());
        let output = cargo.output().map_err(|source| Error::Start { program: "cargo".into(), source })?;
        let built = read(&String::from_utf8_lossy(&output.stdout));
        if !output.status.success() && built.complaints.is_empty() {
            return Err(Error::Compile(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        Ok(built)
    }
}

fn read(told: &str) -> Built {
    let mut built = Built::default();
    for line in told.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        if let Some(program) = line["executable"].as_str() {
            built.programs.push((program.into(), line["profile"]["test"] == true));
        }
        let message = &line["message"];
        if message["level"] == "error" {
            built.complaints.extend(complaint(message));
        }
    }
    built
}

/// None of «aborting due to 3 previous errors», which is about no place.
fn complaint(message: &Value) -> Option<Complaint> {
    let spans = message["spans"].as_array()?;
    let (primary, others): (Vec<_>, Vec<_>) = spans.iter().partition(|span| span["is_primary"] == true);
    let places: Vec<_> = primary.into_iter().chain(others).flat_map(places).collect();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (code, told) = (text(&message["code"]["code"]), text(&message["message"]));
    (!places.is_empty()).then_some(Complaint { code, told, places })
}

/// A place, and where the macro is used that it comes of.
fn places(span: &Value) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    let mut next = Some(span);
    while let Some(span) = next.filter(|span| span.is_object()) {
        let byte = |name: &str| span[name].as_u64().and_then(|byte| usize::try_from(byte).ok());
        if let (Some(file), Some(start), Some(end)) =
            (span["file_name"].as_str(), byte("byte_start"), byte("byte_end"))
        {
            found.push((file.to_owned(), start..end));
        }
        next = Some(&span["expansion"]["span"]);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complaint_within_a_macro_is_at_its_use_too() {
        let told = r#"{"reason":"compiler-message","message":{"level":"error","code":{"code":"E0308"},"message":"mismatched","spans":[
            {"file_name":"b.rs","byte_start":3,"byte_end":5,"is_primary":false,"expansion":null},
            {"file_name":"m.rs","byte_start":1,"byte_end":2,"is_primary":true,
             "expansion":{"span":{"file_name":"a.rs","byte_start":7,"byte_end":9,"expansion":null}}}]}}"#
            .replace('\n', "");
        let [complaint] = &read(&told).complaints[..] else { panic!("{told}") };
        let expected = [("m.rs", 1..2), ("a.rs", 7..9), ("b.rs", 3..5)];
        assert_eq!(complaint.places, expected.map(|(file, bytes)| (file.to_owned(), bytes)));
    }

    #[test]
    fn programs_of_tests_are_told_from_others() {
        let built = read(r#"{"reason":"compiler-artifact","executable":"/a","profile":{"test":true}}"#);
        assert_eq!(built.programs, [(PathBuf::from("/a"), true)]);
        assert!(built.complaints.is_empty());
    }
}
