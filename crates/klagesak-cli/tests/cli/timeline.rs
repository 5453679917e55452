//! Where the time of cases goes.

use std::path::{Path, PathBuf};

use klagesak::validate::base;
use serde_json::{Value, json};

use crate::support::{Run, folder, pretty, program, run, write};

/// A message made from a base message, of a case and with an id of its own, with some values set.
fn message(name: &str, case: u32, id: u32, edits: &[(&str, &str)]) -> Value {
    let mut message: Value = serde_json::from_str(base::find(name).unwrap().json).unwrap();
    message["klagesakId"] = json!(format!("9b1f6f3e-7d52-4d1c-9a53-{case:012x}"));
    message["meldingId"] = json!(uuid(case, id));
    for (pointer, value) in edits {
        *message.pointer_mut(pointer).unwrap() = json!(value);
    }
    message
}

fn uuid(case: u32, id: u32) -> String {
    format!("5c1d7a0e-30b4-4a55-{id:04x}-{case:012x}")
}

/// A case that is sent over on 21 April 2026, received the day after and decided on a day; or not decided.
fn case(dir: &Path, number: u32, decided: Option<&str>) {
    let first = uuid(number, 0xa001);
    let mut messages = vec![
        message("minimal", number, 0xa001, &[]),
        message("kvittering", number, 0xa002, &[("/svarPaa", &first)]),
    ];
    if let Some(day) = decided {
        let made = format!("{day}T12:00:00+02:00");
        let edits = [("/svarPaa", first.as_str()), ("/innhold/dato", day), ("/opprettet", &made)];
        messages.push(message("avgjoerelse", number, 0xa003, &edits));
    }
    for (i, message) in messages.iter().enumerate() {
        write(&dir.join(format!("{number}-{i}.json")), pretty(message));
    }
}

fn one(name: &str) -> PathBuf {
    let dir = folder(name);
    case(&dir, 1, Some("2026-06-01"));
    dir
}

fn timeline(dir: &Path, args: &[&str]) -> Run {
    run(&[&["timeline", "--now", base::NOW, dir.to_str().unwrap()], args].concat())
}

#[test]
fn one_case_is_told_with_days_between_deadlines_and_a_bar_for_each_phase() {
    let shown = timeline(&one("timeline-text"), &[]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    for line in [
        "Klagesak 9b1f6f3e-7d52-4d1c-9a53-000000000001: avgjort",
        "Statsforvaltaren i Rogaland, Nav-kontor 1103-1199",
        "2026-03-04     +2  Vedtaket kom frem til parten",
        "2026-04-22     +1  Mottatt av Statsforvalteren",
        "2026-03-25         Klagefrist (fvl § 29)",
        // A month from 17 March, and three months from 22 April.
        "2026-04-17         Foreløpig svar fra Nav (fvl § 11 a)",
        "2026-07-22         Norm: tre måneder",
        "Hvor dagene gikk: 91 dager, 59 virkedager, 2026-03-02–2026-06-01",
    ] {
        assert!(shown.out.lines().any(|found| found == line), "{line}\n{}", shown.out);
    }
    // 22 April to 1 June, and the person from 4 to 17 March and from 14 to 21 April.
    let bar = |label: &str| shown.out.lines().find(|line| line.starts_with(label)).unwrap().to_owned();
    assert!(bar("Hos Statsforvalteren").ends_with("  40"));
    assert!(bar("Hos personen").ends_with("  20"));
    let width = |line: &str| line.chars().filter(|c| matches!(c, '█' | '·')).count();
    assert_eq!(width(&bar("Hos personen")), width(&bar("Hos Statsforvalteren")));
    assert!(!shown.out.contains('\u{1b}'), "no colour where there is no terminal");
    assert!(shown.out.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn colours_and_languages() {
    let dir = one("timeline-colour");
    let args = ["timeline", "--now", base::NOW, dir.to_str().unwrap(), "--lang", "en"];
    let shown: Run = program(&args).env("CLICOLOR_FORCE", "1").output().unwrap().into();
    assert!(shown.out.contains("\u{1b}[32m"), "{}", shown.out);
    assert!(shown.out.contains("With the Statsforvalter"));
    assert!(timeline(&dir, &["--lang", "nn"]).out.contains("Kvar dagane gjekk"));
}

#[test]
fn json_has_one_case_per_line() {
    let dir = one("timeline-json");
    case(&dir, 2, None);
    let shown = timeline(&dir, &["--format", "json"]);
    let lines: Vec<Value> = shown.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["faser"]["dager"], 91);
    assert_eq!(
        lines[0]["faser"]["perioder"].as_array().unwrap().last().unwrap(),
        &json!({
            "fase": "HOS_STATSFORVALTEREN",
            "fra": "2026-04-22",
            "til": "2026-06-01",
            "dager": 40,
            // All days but twelve at weekends, 1 May, Ascension Day on 14 May and Whit Monday on 25 May.
            "virkedager": 25,
        })
    );
    assert_eq!(lines[0]["datoer"]["avgjort"], "2026-06-01");
    assert_eq!(
        lines[0]["frister"][0],
        json!({"slag": "KLAGEFRIST", "dato": "2026-03-25", "hjemmel": "fvl § 29"})
    );
    assert_eq!((&lines[1]["tilstand"], &lines[1]["faser"]["avsluttet"]), (&json!("MOTTATT"), &json!(false)));
    assert_eq!(lines[1]["faser"]["til"], "2026-11-01");
}

#[test]
fn csv_has_one_row_per_case() {
    let dir = one("timeline-csv");
    case(&dir, 2, None);
    let shown = timeline(&dir, &["--format", "csv"]);
    let rows: Vec<Vec<&str>> =
        shown.out.split_terminator("\r\n").map(|row| row.split(',').collect()).collect();
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{}", shown.out);
    let field =
        |row: usize, name: &str| rows[row][rows[0].iter().position(|heading| *heading == name).expect(name)];
    assert_eq!(field(1, "klagesakId"), "9b1f6f3e-7d52-4d1c-9a53-000000000001");
    assert_eq!((field(1, "dager"), field(1, "behandlingstid")), ("91", "40"));
    assert_eq!((field(1, "dager_HOS_PERSONEN"), field(1, "virkedager_HOS_STATSFORVALTEREN")), ("20", "25"));
    assert_eq!((field(2, "avsluttet"), field(2, "avgjort"), field(2, "behandlingstid")), ("false", "", ""));
}

/// Twelve cases: eleven decided 10, 20 … 110 days after they were received, and one open.
fn twelve(name: &str) -> PathBuf {
    let dir = folder(name);
    let received = chrono::NaiveDate::from_ymd_opt(2026, 4, 22).unwrap();
    for n in 1..=11u32 {
        let day = received + chrono::Days::new(u64::from(n) * 10);
        case(&dir, n, Some(&day.to_string()));
    }
    case(&dir, 12, None);
    dir
}

#[test]
fn many_cases_become_statistics() {
    let dir = twelve("timeline-many");
    let shown = timeline(&dir, &[]);
    // The sixth and the tenth of eleven; nine within three months. The wait began 65 days earlier, on 16 February, and goes on until
    // the klager was told; one open case of twelve is not told of, nor how many were decided, and so the share is told with one decimal.
    let row = "Alle saker                       12           135  165      60  100          80 %";
    assert!(shown.out.lines().any(|line| line == row), "{}", shown.out);
    let json: Value = serde_json::from_str(&timeline(&dir, &["--format", "json", "--stats"]).out).unwrap();
    assert_eq!(json["totalt"]["behandlingstid"], json!({"median": 60, "persentil90": 100}));
    assert_eq!((&json["totalt"]["aapne"], &json["totalt"]["innenNormen"]), (&Value::Null, &json!(0.8)));
    assert_eq!(json["embeter"][0]["navn"], "Statsforvaltaren i Rogaland");
    assert_eq!(json["kontorer"][0]["kommune"], "Stavanger");
    let csv = timeline(&dir, &["--format", "csv", "--stats"]).out;
    assert!(csv.contains("\r\nTOTALT,,,,,12,,135,165,60,100,0.8,"), "{csv}");
    assert!(csv.contains("\r\nNAV_KONTOR,,1103,1199,Stavanger,12,,"), "{csv}");
}

#[test]
fn small_groups_are_described_only_on_request() {
    let dir = one("timeline-small");
    let hidden = timeline(&dir, &["--stats"]);
    let row = |run: &Run| run.out.lines().find(|line| line.starts_with("Alle saker")).unwrap().to_owned();
    assert!(row(&hidden).ends_with(" <5"), "{}", hidden.out);
    assert!(!hidden.out.contains("40"), "{}", hidden.out);
    let shown = timeline(&dir, &["--stats", "--show-small-groups"]);
    assert!(row(&shown).contains(" 40 "), "{}", shown.out);
}

#[test]
fn every_period_of_an_example_has_its_number_in_the_picture() {
    let samtaler = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/samtaler");
    for entry in std::fs::read_dir(samtaler).unwrap() {
        let dir = entry.unwrap().path();
        if !dir.is_dir() {
            continue;
        }
        let svg = timeline(&dir, &["--format", "svg"]).out;
        let json: Value = serde_json::from_str(&timeline(&dir, &["--format", "json"]).out).unwrap();
        let mut wanted: Vec<u64> = Vec::new();
        for periode in json["faser"]["perioder"].as_array().unwrap() {
            wanted.push(periode["dager"].as_u64().unwrap());
        }
        // The numbers stand alone in an element; every other text has words.
        let mut shown: Vec<u64> = svg.split(['<', '>']).filter_map(|text| text.parse().ok()).collect();
        wanted.sort_unstable();
        shown.sort_unstable();
        assert_eq!(shown, wanted, "{}", dir.display());
    }
}

#[test]
fn a_picture_is_one_self_contained_document() {
    let dir = one("timeline-svg");
    case(&dir, 2, None);
    let svg = timeline(&dir, &["--format", "svg"]).out;
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 "), "{svg}");
    assert!(svg.trim_end().ends_with("</svg>"));
    assert_eq!(svg.matches("<title").count(), 1);
    assert!(svg.contains("Hos Statsforvalteren 40 dager"), "the description tells what the picture shows");
    assert!(svg.contains("stroke-dasharray") && svg.contains(">i dag<"));
    // Nothing is fetched from elsewhere.
    assert_eq!(svg.matches("http").count(), 1);
    assert!(!svg.contains("NaN") && !svg.contains("inf"));
}

#[test]
fn what_cannot_be_shown_is_said() {
    let dir = folder("timeline-faults");
    write(&dir.join("a.json"), pretty(&message("avgjoerelse", 1, 0xa001, &[])));
    let alone = timeline(&dir, &[]);
    assert!(alone.out.contains("Uten oversendelsen er det ikke kjent hvor dagene gikk."), "{}", alone.out);
    let statistics = timeline(&dir, &["--stats"]);
    assert_eq!(statistics.err, "Saker uten oversendelse, som ikke er med i tallene: 1\n");
    write(&dir.join("b.json"), "{");
    assert_eq!(timeline(&dir, &[]).code, 3);
    assert_eq!(timeline(&dir, &["--format", "svg", "--stats"]).code, 2);
}

#[test]
fn nothing_about_a_person_is_shown() {
    let dir = folder("timeline-person");
    let mut message = message("komplett", 1, 0xa001, &[]);
    message["innhold"]["parter"][0]["person"]["navn"]["etternavn"] = json!("Kanarifugl");
    message["avsender"]["navn"] = json!("Kanarifugl kontor");
    write(&dir.join("a.json"), pretty(&message));
    for format in ["text", "json", "csv", "svg"] {
        let shown = timeline(&dir, &["--format", format]);
        assert_eq!(shown.code, 0, "{}", shown.err);
        assert!(!shown.out.contains("Kanarifugl") && !shown.out.contains("15838510156"), "{format}");
    }
}
