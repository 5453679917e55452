//! `klagesak generate --cases`: whole conversations, as folders and as lines.

use std::fs;
use std::path::Path;

use klagesak::Melding;
use klagesak::validate::forloep::Forloep;
use klagesak::verdi::Uuid;

use crate::support::{folder, run, validate};

fn names(at: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(at).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn read(at: &Path) -> Melding {
    klagesak::read(&fs::read(at).unwrap()).unwrap().message
}

#[test]
fn each_case_has_a_folder_with_its_messages_in_order() {
    let dir = folder("samtaler");
    let made = run(&["generate", "--cases", "--count", "12", "--seed", "3", "-o", dir.to_str().unwrap()]);
    assert_eq!((made.code, made.err.as_str()), (0, ""));
    assert!(made.out.starts_with(&format!("{}: Skrevet – ", dir.display())), "{}", made.out);
    let cases = names(&dir);
    assert_eq!((cases.len(), cases[0].as_str(), cases[11].as_str()), (12, "0001", "0012"));
    let mut messages = 0;
    for case in cases {
        let files = names(&dir.join(&case));
        assert!(["01-oversendelse.json", "01-klage.json"].contains(&&*files[0]), "{case}: {}", files[0]);
        messages += files.len();
        let conversation: Vec<Melding> = files.iter().map(|file| read(&dir.join(&case).join(file))).collect();
        let named: Vec<Uuid> = conversation.iter().map(|m| m.hode().melding_id).collect();
        for (number, (file, message)) in files.iter().zip(&conversation).enumerate() {
            let short = message.meldingstype().to_string().replace("klagesak.", "");
            assert_eq!(*file, format!("{:02}-{short}.json", number + 1), "{case}");
        }
        let forloep = Forloep::new(conversation);
        let sorted: Vec<Uuid> = forloep.innslag().iter().map(|entry| entry.hode().melding_id).collect();
        assert_eq!(named, sorted, "{case}");
        assert_eq!(forloep.uventede().count(), 0, "{case}");
    }
    assert!(messages >= 72, "{messages}");
    let verdict = validate(&[dir.to_str().unwrap()]);
    assert!(
        verdict.code == 0 && verdict.out.contains(&format!("{messages} filer: {messages} godtatt")),
        "{}",
        verdict.out
    );
}

#[test]
fn the_lines_are_the_same_messages() {
    let lines = run(&["generate", "--cases", "--count", "5", "--seed", "3", "--ndjson"]).out;
    let dir = folder("samtaler-linjer");
    assert_eq!(
        run(&["generate", "--cases", "--count", "5", "--seed", "3", "-o", dir.to_str().unwrap()]).code,
        0
    );
    let files = names(&dir)
        .into_iter()
        .flat_map(|case| names(&dir.join(&case)).into_iter().map(move |file| format!("{case}/{file}")));
    let written: String = files
        .map(|file| String::from_utf8(klagesak::write(&read(&dir.join(file))).unwrap()).unwrap() + "\n")
        .collect();
    assert_eq!(written, lines);
    assert_eq!(run(&["generate", "--cases", "--large", "--count", "1", "--seed", "3", "--ndjson"]).code, 2);
}
