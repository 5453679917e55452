//! The edges of the program: variables that are empty, packages on standard input, links that lead nowhere, spreadsheets.

use std::fs;

use klagesak::mal;
use klagesak::validate::base;
use serde_json::json;

use crate::pakke::packed;
use crate::support::{Run, fed, folder, minimal, pretty, program, run, validate, write};

/// A secret that nobody has set is an empty variable.
#[test]
fn an_empty_variable_is_no_variable() {
    let path = folder("edges-variables").join("melding.json");
    let path = write(&path, mal::OVERSENDELSE_MINIMAL);
    let package = packed("edges-variables-pakke", ".zip");
    let package = package.to_str().unwrap();
    for variable in ["KLAGESAK_TRUST", "KLAGESAK_DECRYPT_KEY", "TMPDIR", "NO_COLOR", "COLUMNS"] {
        for args in [["validate", path, "--now", base::NOW], ["verify", package, "--now", base::NOW]] {
            let run: Run = program(&args).env(variable, "").output().unwrap().into();
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{variable} {args:?}");
        }
    }
    let run: Run =
        program(&["validate", path]).env("KLAGESAK_TRUST", "finnes-ikke.pem").output().unwrap().into();
    assert_eq!(run.code, 3, "{}", run.err);
}

#[test]
fn a_package_can_come_on_standard_input() {
    let package = packed("edges-stdin", ".zip");
    let bytes = fs::read(&package).unwrap();
    let judged = fed(&["verify", "-", "--now", base::NOW], &bytes);
    assert_eq!(judged.code, 0, "{}{}", judged.out, judged.err);
    assert!(judged.out.contains("<standard inn>: Godtatt"), "{}", judged.out);
    let half = fed(&["verify", "-", "--now", base::NOW], &bytes[..bytes.len() / 2]);
    assert_eq!(half.code, 1, "{}{}", half.out, half.err);
    assert!(half.out.contains("KO-PAKKE-001"), "{}", half.out);
    let out = package.with_file_name("ut");
    let unpacked = fed(&["unpack", "-", "-o", out.to_str().unwrap(), "--now", base::NOW], &bytes);
    assert_eq!(unpacked.code, 0, "{}{}", unpacked.out, unpacked.err);
    assert!(out.join("klagesak.json").is_file());
}

/// Nothing that was meant to be read is passed over in silence.
#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_told() {
    let dir = folder("edges-links");
    write(&dir.join("a.json"), pretty(&minimal()));
    assert_eq!(validate(&[dir.to_str().unwrap()]).code, 0);
    for name in ["b.json", "c.zip"] {
        std::os::unix::fs::symlink(dir.join("finnes-ikke"), dir.join(name)).unwrap();
        let run = validate(&[dir.to_str().unwrap()]);
        assert_eq!(run.code, 3, "{name}: {}", run.out);
        assert!(run.err.contains(name), "{}", run.err);
        fs::remove_file(dir.join(name)).unwrap();
    }
    std::os::unix::fs::symlink(dir.join("finnes-ikke"), dir.join("notat.txt")).unwrap();
    assert_eq!(validate(&[dir.to_str().unwrap()]).code, 0);
}

#[test]
fn a_file_with_the_name_of_an_option_is_a_file_after_two_dashes() {
    let dir = folder("edges-dashes");
    write(&dir.join("--policy=p.json"), "{}");
    let run: Run = program(&["validate", "--", "--policy=p.json"]).current_dir(&dir).output().unwrap().into();
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    assert!(run.out.contains("KO-VERSJON-003"), "{}", run.out);
}

#[test]
fn excel_gets_semicolons_and_a_mark_of_the_encoding() {
    let dir = folder("edges-excel");
    let mut message = minimal();
    message["avsender"]["navKontor"] = json!({ "enhetsnummer": "0331", "kommunenummer": "0301" });
    write(&dir.join("a.json"), pretty(&message));
    let rows = |more: &[&str]| {
        let args =
            [&["timeline", dir.to_str().unwrap(), "--format", "csv", "--now", base::NOW], more].concat();
        run(&args).out
    };
    let (plain, excel) = (rows(&[]), rows(&["--csv-for", "excel"]));
    assert!(excel.starts_with("\u{feff}klagesakId;tilstand;"), "{excel}");
    assert!(excel.contains(";\"=\"\"0301\"\"\";"), "{excel}");
    assert!(plain.starts_with("klagesakId,tilstand,") && plain.contains(",0301,"), "{plain}");
    assert_eq!(excel.lines().count(), plain.lines().count());
}
