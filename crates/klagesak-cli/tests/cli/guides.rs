//! The commands in the guides are commands the program has, with options it knows.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::support::{Run, folder, pretty, program, run, write};

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
    assert!(tried > 0, "no commands");
}

#[test]
fn an_option_or_command_there_is_not_is_noticed() {
    assert_eq!(
        arguments("klagesak validate --as-receiver mappe/   # alle").unwrap(),
        ["validate", "--as-receiver", "mappe/"]
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
    let shown = guide.lines().find(|line| line.contains("--case 'klagesak case ")).unwrap();
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

/// The commands of the README as it was before names were in English, with the code each ends with. `{}` is a folder to write in.
const EARLIER: [(&str, i32); 30] = [
    ("validate examples", 0),
    ("validate {}/brutt.json", 1),
    ("validate --vis-verdier --lang nn {}/brutt.json", 1),
    ("validate --format json --mottak --lang en {}/brutt.json", 1),
    ("rules KO-KLAGE-001", 0),
    ("new oversendelse", 0),
    ("schema oversendelse", 0),
    ("schema diff tests/kompat/gammel.schema.json tests/kompat/03-nytt-paakrevd-felt.schema.json", 1),
    ("generate --count 100 --seed 1 -o {}/last", 0),
    ("generate --count 3 --seed 1 --samtaler -o {}/saker", 0),
    ("conversation examples/samtaler/01-stadfestet", 0),
    ("timeline examples/samtaler/01-stadfestet", 0),
    ("timeline examples/samtaler/01-stadfestet --format svg", 0),
    ("timeline --statistikk examples/samtaler", 0),
    ("status examples/samtaler/01-stadfestet --lang nb", 0),
    ("reply {}/brutt.json --type kvittering", 0),
    ("validate --format sarif examples", 0),
    ("conversation --format junit examples/samtaler", 0),
    ("conversation --format html examples/samtaler", 0),
    ("completions bash", 0),
    ("man", 0),
    ("convert --list", 0),
    ("convert --to eformidling examples/oversendelse/02-delvis-medhold/klagesak.json -o {}/ut", 0),
    ("convert --from auto {}/ut/arkivmelding.xml -o {}/utkast.json", 0),
    ("pack examples/oversendelse/01-livsopphold-avslag/klagesak.json --proevedokumenter -o {}/sak.asice", 0),
    ("verify {}/sak.asice", 0),
    ("validate {}/sak.asice", 0),
    ("unpack {}/sak.asice -o {}/utpakket", 0),
    ("pack {}/utpakket/klagesak.json --documents {}/utpakket --fyll-ut -o {}/igjen.zip", 0),
    ("pack {}/utpakket/klagesak.json --med-arkivmelding eformidling -o {}/arkiv.zip", 0),
];

#[test]
fn the_commands_of_the_earlier_readme_still_work() {
    let dir = folder("guides-earlier");
    let case = root().join("examples/oversendelse/01-livsopphold-avslag/klagesak.json");
    let mut broken: Value = serde_json::from_slice(&fs::read(case).unwrap()).unwrap();
    broken["innhold"]["foersteinstans"]["dato"] = "2025-01-01".into();
    write(&dir.join("brutt.json"), pretty(&broken));
    for (line, code) in EARLIER {
        let line = line.replace("{}", dir.to_str().unwrap());
        let words: Vec<_> = line.split(' ').collect();
        let run = Run::from(program(&words).current_dir(root()).output().unwrap());
        assert_eq!(run.code, code, "{line}\n{}{}", run.out, run.err);
    }
}

/// A command as it is written now, and as it could be written before.
const RENAMED: [(&str, &str); 12] = [
    ("validate --as-receiver --show-values {m}", "validate --mottak --vis-verdier {m}"),
    ("case --as-receiver {s}", "conversation --mottak {s}"),
    ("timeline --stats --show-small-groups {s}", "timeline --statistikk --vis-smaa-grupper {s}"),
    ("generate --count 1 --seed 1 --large --ndjson", "generate --count 1 --seed 1 --stor --ndjson"),
    ("generate --count 2 --seed 1 --cases --ndjson", "generate --count 2 --seed 1 --samtaler --ndjson"),
    (
        "verify --now 2026-11-01T12:00:00+01:00 --show-values {p}",
        "verify --at 2026-11-01T12:00:00+01:00 --vis-verdier {p}",
    ),
    (
        "convert {m} --to eformidling --side receiver --received 2026-06-01T09:00:00+02:00 -o {u}",
        "convert {m} --to eformidling --side mottaker --mottatt 2026-06-01T09:00:00+02:00 -o {u}",
    ),
    (
        "convert {m} --to digisos --side sender --applicant {m} -o {u}",
        "convert {m} --to digisos --side avsender --soker {m} -o {u}",
    ),
    ("convert {x} --from auto --files {u}/filer.json", "convert {x} --from auto --filer {u}/filer.json"),
    ("reply {m} --type trekk --report {m}", "reply {m} --type trekk --rapport {m}"),
    ("rules KO-KLAGE-001", "explain KO-KLAGE-001"),
    (
        "conformance run --only KO-FORLOEP-001 --skip messages --case 'true {}' -- true {}",
        "conformance run --only KO-FORLOEP-001 --skip messages --conversation 'true {}' -- true {}",
    ),
];

#[test]
fn a_name_from_before_means_what_the_new_one_does_and_is_not_shown() {
    let dir = folder("guides-renamed");
    let out = dir.join("ut");
    let out = out.to_str().unwrap();
    let given = |line: &str| {
        let words = shell_words::split(line).unwrap().into_iter();
        let named = words.map(|word| match &*word {
            "{m}" => MESSAGE.to_owned(),
            "{s}" => "examples/samtaler".to_owned(),
            "{p}" => "fixtures/1.0/ond/annen-sjekksum.asice".to_owned(),
            "{x}" => format!("{out}/arkivmelding.xml"),
            _ => word.replace("{u}", out),
        });
        let words: Vec<String> = named.collect();
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        Run::from(program(&words).current_dir(root()).output().unwrap())
    };
    for (now, before) in RENAMED {
        let (new, old) = (given(now), given(before));
        assert_eq!((new.code, new.out, new.err), (old.code, old.out, old.err), "{before}");
    }
    let shown: String =
        ["validate", "case", "timeline", "generate", "verify", "convert", "reply", "pack", "unpack"]
            .iter()
            .map(|command| run(&[command, "--help"]).out)
            .collect();
    for hidden in [
        "mottak",
        "verdier",
        "statistikk",
        "smaa",
        "stor ",
        "samtaler",
        "avsender",
        "soker <",
        "filer",
        "rapport <",
    ] {
        assert!(!shown.contains(&format!("--{hidden}")), "{hidden}");
    }
}

const MESSAGE: &str = "examples/oversendelse/02-delvis-medhold/klagesak.json";
