//! Nothing a message says is ever repeated, unless it is asked for: a word put everywhere in a message is looked for in all
//! the program prints.

use std::fs;
use std::path::Path;

use klagesak::validate::base;
use klagesak::verdict::{Outcome, Pointer};
use klagesak::{Options, mal};
use serde_json::{Value, json};

use crate::support::{Run, folder, komplett, pretty, run, write};

const CANARY: &str = "Kanari Fuglesang 90155";
/// What is looked for. In keys and numbers, too, one of these stands.
const SIGNS: [&str; 4] = ["Kanari", "Fuglesang", "90155", "kanari-90155"];

/// The commands that read messages from a folder and say something of them.
const COMMANDS: [&str; 4] = ["validate", "case", "status", "timeline"];

/// The formats of a command.
fn formats(command: &str) -> &'static [&'static str] {
    match command {
        "validate" | "case" => &["text", "json", "sarif", "junit", "html"],
        _ => &["text", "json"],
    }
}

/// Runs over a folder in every language and every format.
fn runs(command: &str, dir: &Path, more: &[&str]) -> Vec<(String, Run)> {
    let mut runs = Vec::new();
    for lang in ["nb", "nn", "en"] {
        for format in formats(command) {
            let args = [command, "--now", base::NOW, "--lang", lang, "--format", format];
            let args = [&args, more, &[dir.to_str().unwrap()]].concat();
            runs.push((format!("{command} {lang} {format}"), run(&args)));
        }
    }
    runs
}

fn assert_silent(dir: &Path) {
    let files = fs::read_dir(dir).unwrap().count();
    for command in COMMANDS {
        for (how, run) in runs(command, dir, &[]) {
            assert_unheard(&how, &run.out);
            assert_unheard(&how, &run.err);
            assert!([0, 1, 3].contains(&run.code), "{how}: {}", run.code);
            // All were judged, and most of them had something to say.
            let lines = run.out.lines().count() + run.err.lines().count();
            let told = lines + run.out.matches("<section").count();
            assert!(lines > 0 && (command != "validate" || run.code < 3 && told >= files), "{how}");
        }
    }
}

fn assert_unheard(how: &str, text: &str) {
    for line in text.lines() {
        let heard = SIGNS.iter().find(|sign| line.contains(**sign));
        assert!(heard.is_none(), "{how}: {heard:?} in {}", line.chars().take(300).collect::<String>());
    }
}

/// A message of every type, with as many fields as there are.
fn family() -> impl Iterator<Item = (&'static str, Value)> {
    let all = [
        ("oversendelse", mal::OVERSENDELSE_KOMPLETT),
        ("kvittering", mal::KVITTERING_AVVIST),
        ("status", mal::STATUS),
        ("forespoersel", mal::FORESPOERSEL),
        ("ettersendelse", mal::ETTERSENDELSE),
        ("avgjoerelse", mal::AVGJOERELSE_KOMPLETT),
        ("trekk", mal::TREKK),
        ("retur", mal::RETUR),
    ];
    all.into_iter().map(|(name, json)| (name, serde_json::from_str(json).unwrap()))
}

/// Every text in the value, with its place.
fn texts(value: &Value) -> Vec<Pointer> {
    let mut found = Vec::new();
    visit(value, &Pointer::default(), &mut |at, value| {
        if value.is_string() {
            found.push(at.clone());
        }
    });
    found
}

fn visit(value: &Value, at: &Pointer, see: &mut impl FnMut(&Pointer, &Value)) {
    see(at, value);
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let mut at = at.clone();
                at.push_field(name);
                visit(field, &at, see);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let mut at = at.clone();
                at.push_index(index);
                visit(item, &at, see);
            }
        }
        _ => {}
    }
}

fn set(message: &mut Value, at: &Pointer, value: Value) {
    *message.pointer_mut(at.as_str()).unwrap() = value;
}

/// Whether the message keeps its structure with a text replaced.
fn is_free(message: &Value, at: &Pointer) -> bool {
    let mut message = message.clone();
    set(&mut message, at, json!(CANARY));
    klagesak::read(&pretty(&message)).is_ok()
}

/// The message with the word in every text that can be any.
fn freely_filled(message: &Value) -> Value {
    let mut filled = message.clone();
    let free: Vec<_> = texts(message).into_iter().filter(|at| is_free(message, at)).collect();
    free.iter().for_each(|at| set(&mut filled, at, json!(CANARY)));
    filled
}

#[test]
fn one_text_at_a_time() {
    for (name, whole) in family() {
        let dir = folder(&format!("canary-one-{name}"));
        let places = texts(&whole);
        assert!(places.len() > 20);
        for (number, at) in places.iter().enumerate() {
            let mut message = whole.clone();
            set(&mut message, at, json!(CANARY));
            write(&dir.join(format!("{number}.json")), pretty(&message));
        }
        assert_silent(&dir);
    }
}

#[test]
fn a_whole_case_with_every_free_text_filled() {
    let dir = folder("canary-case");
    for (name, whole) in family() {
        let filled = freely_filled(&whole);
        assert!(SIGNS.iter().any(|sign| filled.to_string().contains(sign)));
        write(&dir.join(format!("{name}.json")), pretty(&filled));
        let mut all = whole.clone();
        texts(&whole["innhold"]).iter().for_each(|at| set(&mut all["innhold"], at, json!(CANARY)));
        write(&dir.join(format!("{name}-broken.json")), pretty(&all));
    }
    assert_silent(&dir);
}

/// A reply has the head of the message, and nothing that stood outside it.
#[test]
fn replies_say_nothing_of_the_content() {
    let dir = folder("canary-reply");
    for (name, whole) in family() {
        let mut broken = whole.clone();
        texts(&whole["innhold"]).iter().for_each(|at| set(&mut broken["innhold"], at, json!(CANARY)));
        let mut filled = whole.clone();
        filled["innhold"] = freely_filled(&whole)["innhold"].clone();
        filled["system"] = freely_filled(&whole)["system"].clone();
        let path = dir.join("melding.json");
        for message in [&filled, &broken] {
            let path = write(&path, pretty(message));
            for slag in klagesak::Melding::TYPER {
                for lang in ["nb", "nn", "en"] {
                    let slag = slag.to_string();
                    let run = run(&["reply", path, "--type", &slag, "--now", base::NOW, "--lang", lang]);
                    let how = format!("{slag} to {name}");
                    assert_unheard(&how, &run.out);
                    assert_unheard(&how, &run.err);
                    assert!(run.out.is_empty() == (run.code > 1), "{how}: {}", run.code);
                }
            }
        }
    }
}

/// Faults in the head are reported without quoting it.
#[test]
fn replies_complain_without_the_words_of_the_head() {
    let dir = folder("canary-reply-head");
    for (name, whole) in family() {
        for at in texts(&whole).iter().filter(|at| !at.as_str().starts_with("/innhold")) {
            let mut message = whole.clone();
            set(&mut message, at, json!(CANARY));
            let path = dir.join("melding.json");
            let path = write(&path, pretty(&message));
            let run = run(&["reply", path, "--type", "kvittering", "--now", base::NOW]);
            assert_unheard(&format!("{name} {at}"), &run.err);
        }
    }
}

#[test]
fn every_free_text_at_once_in_a_message_with_findings() {
    let mut message = komplett();
    let free: Vec<_> = texts(&message).into_iter().filter(|at| is_free(&komplett(), at)).collect();
    assert!(free.len() > 30);
    free.iter().for_each(|at| set(&mut message, at, json!(CANARY)));
    let options = Options::new(base::NOW.parse().unwrap());
    let layers = klagesak::validate(&pretty(&message), &options).layers;
    assert!(layers.iter().all(|layer| layer.outcome != Outcome::Skipped), "the rules must get to see it");
    let dir = folder("canary-free");
    write(&dir.join("whole.json"), pretty(&message));
    write(&dir.join("line.json"), klagesak::write(&message).unwrap());
    // Parts of the message all over are missing, so that there is a finding near every text.
    let mut parts = Vec::new();
    visit(&komplett(), &Pointer::default(), &mut |at, _| parts.push(at.clone()));
    for (number, at) in parts.iter().skip(1).step_by(3).enumerate() {
        let mut broken = message.clone();
        set(&mut broken, at, Value::Null);
        let bytes = if number % 2 == 0 { pretty(&broken) } else { klagesak::write(&broken).unwrap() };
        write(&dir.join(format!("{number}.json")), bytes);
    }
    assert_silent(&dir);
}

#[test]
fn every_text_at_once() {
    let dir = folder("canary-all");
    let mut message = komplett();
    texts(&message).iter().for_each(|at| set(&mut message, at, json!(CANARY)));
    write(&dir.join("all.json"), pretty(&message));
    for (number, version) in ["1.0", "1.1", "2.0"].into_iter().enumerate() {
        message["meldingstype"] = json!("klagesak.oversendelse");
        message["versjon"] = json!(version);
        write(&dir.join(format!("{number}.json")), pretty(&message));
        write(&dir.join(format!("{number}-line.json")), klagesak::write(&message).unwrap());
    }
    // Not in NFC, and every number too.
    texts(&message).iter().skip(3).for_each(|at| set(&mut message, at, json!(format!("{CANARY} A\u{30a}"))));
    write(&dir.join("nfc.json"), pretty(&message));
    let mut numbers = Vec::new();
    visit(&message, &Pointer::default(), &mut |at, value| {
        if value.is_number() || value.is_boolean() {
            numbers.push(at.clone());
        }
    });
    numbers.iter().for_each(|at| set(&mut message, at, json!(90_155_901_559_015_u64)));
    write(&dir.join("numbers.json"), pretty(&message));
    assert_silent(&dir);
}

/// What is looked for is there when it is asked for. Where an address is protected it is not, and a text is no protected address.
#[test]
fn a_text_is_shown_to_those_who_ask_for_it() {
    let dir = folder("canary-shown");
    let mut message = komplett();
    message["innhold"]["saksfremstilling"]["sammendrag"] = json!(format!("{CANARY}\u{1}"));
    write(&dir.join("shown.json"), pretty(&message));
    for (how, run) in runs("validate", &dir, &["--show-values"]) {
        assert_eq!(run.out.contains(CANARY), how.ends_with("text") || how.ends_with("html"), "{how}");
    }
}

/// Objects all over the message get a field, one at a time.
fn with_field(dir: &Path, step: usize, key: &str, value: &Value) {
    let mut objects = Vec::new();
    visit(&komplett(), &Pointer::default(), &mut |at, value| {
        if value.is_object() {
            objects.push(at.clone());
        }
    });
    for (number, at) in objects.iter().step_by(step).enumerate() {
        let mut message = komplett();
        message.pointer_mut(at.as_str()).unwrap()[key] = value.clone();
        let bytes = if number % 2 == 0 { pretty(&message) } else { klagesak::write(&message).unwrap() };
        write(&dir.join(format!("{step}-{number}.json")), bytes);
    }
}

#[test]
fn as_a_key() {
    let dir = folder("canary-key");
    let value = json!({ CANARY: [CANARY, { CANARY: 90155 }], "navn": { CANARY: CANARY } });
    with_field(&dir, 1, CANARY, &value);
    with_field(&dir, 5, "no.kanari-90155", &value);
    assert_silent(&dir);
}

#[test]
fn as_a_key_of_a_text_that_is_not_nfc() {
    let dir = folder("canary-key-nfc");
    let mut message = komplett();
    message["utvidelser"] = json!({ "no.eksempel": { CANARY: { "a": "A\u{30a}" } } });
    write(&dir.join("1.json"), pretty(&message));
    assert_silent(&dir);
}

#[test]
fn in_messages_that_are_broken() {
    let dir = folder("canary-broken");
    let mut message = komplett();
    message = freely_filled(&message);
    message["utvidelser"] = json!({ "no.eksempel": { CANARY: CANARY } });
    let text = String::from_utf8(pretty(&message)).unwrap();
    let mut broken: Vec<Vec<u8>> = Vec::new();
    let places: Vec<_> = text.match_indices(CANARY).map(|(at, _)| at).collect();
    for at in places {
        let (before, after) = text.split_at(at);
        let quote = before.len() - 1;
        // Cut in the middle of the word.
        broken.push(text.as_bytes()[..at + 10].to_vec());
        // Without the quote before it, and without the one after it.
        broken.push([&text[..quote], after].concat().into_bytes());
        broken.push([before, &after.replacen('"', "", 1)].concat().into_bytes());
        // With a control character, a bad escape and a byte that is no text in it.
        for bad in [&b"\n"[..], b"\\x", b"\xff", b"\"", b"\\"] {
            broken.push([before.as_bytes(), bad, after.as_bytes()].concat());
        }
    }
    broken.push(
        text.replace("\"innhold\":", &format!("\"{CANARY}\": 1, \"{CANARY}\": 2, \"innhold\":")).into_bytes(),
    );
    broken.push(text.replace("\"navn\":", &format!("\"navn\": \"{CANARY}\", \"navn\":")).into_bytes());
    broken.push(format!("{text}{CANARY}").into_bytes());
    broken.push(format!("{CANARY}{text}").into_bytes());
    broken.push(format!("\u{feff}{text}").into_bytes());
    broken.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
    broken.push(CANARY.as_bytes().to_vec());
    broken.push(format!("\"{CANARY}\"").into_bytes());
    broken.push(format!("[{{\"{CANARY}\": \"{CANARY}").into_bytes());
    for (number, bytes) in broken.iter().enumerate() {
        write(&dir.join(format!("{number}.json")), bytes);
        if number % 3 == 0 {
            let line: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != b'\n').collect();
            write(&dir.join(format!("{number}-line.json")), line);
        }
    }
    assert_silent(&dir);
}

/// Values that keep their form are not repeated either: names, numbers, amounts of the base message itself.
#[test]
fn the_words_of_the_message_as_it_is() {
    let dir = folder("canary-own");
    let mut parts = Vec::new();
    visit(&komplett(), &Pointer::default(), &mut |at, _| parts.push(at.clone()));
    for (number, at) in parts.iter().skip(1).step_by(3).enumerate() {
        let mut message = komplett();
        set(&mut message, at, Value::Null);
        let bytes = if number % 2 == 0 { pretty(&message) } else { klagesak::write(&message).unwrap() };
        write(&dir.join(format!("{number}.json")), bytes);
    }
    let person = &komplett()["innhold"]["parter"][0]["person"];
    let words = [
        &person["identifikator"]["verdi"],
        &person["navn"]["fornavn"],
        &person["navn"]["etternavn"],
        &person["adresse"]["linjer"][1],
        &person["epost"],
        &komplett()["innhold"]["klage"]["klagepunkter"][0]["anfoersel"],
    ]
    .map(|value| value.as_str().unwrap().to_owned());
    for command in COMMANDS {
        for (how, run) in runs(command, &dir, &[]) {
            let heard = words.iter().find(|word| run.out.contains(word.as_str()));
            assert!(heard.is_none(), "{how}: {heard:?}");
        }
    }
}
