//! The commands in the guides are commands the program has, with options it knows.

use std::fs;
use std::path::{Path, PathBuf};

use super::support::{program, run};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}

fn pages() -> Vec<PathBuf> {
    let root = root();
    let folders = [root.to_owned(), root.join("docs"), root.join("docs/veiledning"), root.join("examples")];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .collect()
}

/// The arguments of the commands in the shell blocks of a page.
fn commands(text: &str) -> Vec<Vec<String>> {
    let mut shell = false;
    let mut found = Vec::new();
    for line in text.lines() {
        if let Some(fence) = line.trim_start().strip_prefix("```") {
            shell = !shell && matches!(fence, "sh" | "bash" | "console");
        } else if shell {
            found.extend(arguments(line));
        }
    }
    found
}

/// What the program is given on a line: after its name, up to a comment, a pipe or a file.
fn arguments(line: &str) -> Option<Vec<String>> {
    let line = line.split(" #").next().unwrap_or_default().trim();
    let given = match line.split_once("klagesak-cli -- ") {
        Some((before, given)) if before.starts_with("cargo run ") => given,
        _ => line.strip_prefix("klagesak ")?,
    };
    let words = shell_words::split(given).unwrap().into_iter();
    Some(words.take_while(|word| !matches!(&**word, "|" | ">" | "<" | "&&" | "--")).collect())
}

#[test]
fn every_command_in_the_guides_is_one_the_program_has() {
    let mut tried = 0;
    for page in pages() {
        for arguments in commands(&fs::read_to_string(&page).unwrap()) {
            // Help is given only when everything before it is understood.
            let mut asked: Vec<&str> = arguments.iter().map(String::as_str).collect();
            asked.push("--help");
            let help = run(&asked);
            assert_eq!(help.code, 0, "{}: klagesak {}\n{}", page.display(), arguments.join(" "), help.err);
            tried += 1;
        }
    }
    assert!(tried > 20, "only {tried} commands");
}

#[test]
fn no_command_in_the_guides_looks_for_a_year() {
    // Messages made by the program are of the day they are made.
    let mut tried = 0;
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for pattern in text.lines().filter_map(|line| line.split_once("sed ")?.1.split('/').nth(1)) {
            let digits = pattern.as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit));
            assert!(!digits, "{}: {pattern}", page.display());
            tried += 1;
        }
    }
    assert!(tried > 1, "only {tried} commands");
}

#[test]
fn an_option_or_command_there_is_not_is_noticed() {
    assert_eq!(
        arguments("klagesak validate --mottak mappe/   # alle").unwrap(),
        ["validate", "--mottak", "mappe/"]
    );
    assert_eq!(arguments("cargo run -q -p klagesak-cli -- rules | head").unwrap(), ["rules"]);
    assert_eq!(arguments("cargo dev docs"), None);
    for wrong in [
        ["validate", "--finnes-ikke", "--help"],
        ["finnes-ikke", "x", "--help"],
        ["validate", "--format=finnes-ikke", "--help"],
    ] {
        assert_ne!(run(&wrong).code, 0, "{wrong:?}");
    }
}

#[test]
fn this_program_is_conformant_over_cases_as_the_guide_runs_it() {
    let guide = fs::read_to_string(root().join("docs/implementere.md")).unwrap();
    let shown = guide.lines().find(|line| line.contains("--conversation 'klagesak conversation ")).unwrap();
    let mut words = shell_words::split(shown.strip_prefix("klagesak ").unwrap()).unwrap();
    let place = words.iter().position(|word| word == "--").unwrap();
    words.splice(place..place, ["--only", "FORLOEP"].map(str::to_owned));
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    // The guide speaks of a program that is installed, and of the files as they lie in the repository.
    let own = Path::new(env!("CARGO_BIN_EXE_klagesak")).parent().unwrap();
    let path = std::env::join_paths([own, Path::new("/usr/bin"), Path::new("/bin")]).unwrap();
    let output = program(&words).env("PATH", path).current_dir(root()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("Samsvar"), "{text}");
}
