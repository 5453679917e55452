//! The verdict as programs read it.

use klagesak::validate::base;
use klagesak::verdict::{Lagresultat, Rapport};

use crate::support::{Run, folder, komplett, minimal, pretty, validate, validate_stdin, without_date, write};

pub(crate) fn reports(run: &Run) -> Vec<Rapport> {
    run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_message_has_a_report_on_its_line() {
    let dir = folder("json");
    let good = write(&dir.join("good.json"), pretty(&komplett())).to_owned();
    let bad = write(&dir.join("bad.json"), pretty(&without_date())).to_owned();
    let gone = dir.join("gone.json").to_str().unwrap().to_owned();
    let run = validate(&["--format", "json", "--lang", "nn", &good, &gone, &bad]);
    assert_eq!(run.code, 3);
    let reports = reports(&run);
    let sources: Vec<_> = reports.iter().map(|report| report.kilde.clone().unwrap()).collect();
    assert_eq!(sources, [good, bad]);
    assert!(reports[0].gyldig && reports[0].akseptert && reports[0].funn.is_empty());
    assert_eq!(reports[0].klagesak_id.unwrap().to_string(), komplett()["klagesakId"]);
    assert!(!reports[1].gyldig && !reports[1].akseptert);
    assert_eq!(reports[1].spraak, "nn");
    assert_eq!(reports[1].referansetidspunkt.to_string(), base::NOW);
    assert_eq!(reports[1].lag[1].resultat, Lagresultat::Feilet);
    let funn = &reports[1].funn[0];
    assert_eq!((funn.regel.as_str(), funn.linje, funn.kolonne), ("KO-SKJEMA-001", Some(88), Some(9)));
    assert_eq!(funn.melding, "Feltet mottattDato manglar.");
}

#[test]
fn a_message_on_standard_input_is_called_as_it_was_given() {
    let run = validate_stdin(&["--format", "json"], &pretty(&minimal()));
    assert_eq!(run.out.lines().count(), 1);
    assert_eq!(reports(&run)[0].kilde.as_deref(), Some("-"));
}

#[test]
fn the_order_of_reports_is_that_of_the_input() {
    let dir = folder("json-order");
    let mut names: Vec<String> = (0..300).map(|n| format!("{}.json", (n * 7919) % 300)).collect();
    for name in &names {
        write(&dir.join(name), pretty(&minimal()));
    }
    names.sort();
    let expected: Vec<_> = names.iter().map(|name| dir.join(name).to_str().unwrap().to_owned()).collect();
    let run = validate(&["--format", "json", dir.to_str().unwrap()]);
    let sources: Vec<_> = reports(&run).into_iter().map(|report| report.kilde.unwrap()).collect();
    assert_eq!(sources, expected);
}
