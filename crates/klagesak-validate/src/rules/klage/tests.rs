//! The last day to appeal, against a calendar written by hand: every day of three years as the day the decision arrived.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde_json::Value;

use crate::{Options, base, validate};

/// The public holidays. Easter is 5 April 2026, 28 March 2027 and 16 April 2028; in 2027 Whit Monday is 17 May. Deadlines of the last days
/// of 2028 end in January 2029. Christmas Eve and New Year's Eve are working days.
const HELLIGDAGER: &[&str] = &[
    "2026-01-01",
    "2026-04-02",
    "2026-04-03",
    "2026-04-05",
    "2026-04-06",
    "2026-05-01",
    "2026-05-14",
    "2026-05-17",
    "2026-05-24",
    "2026-05-25",
    "2026-12-25",
    "2026-12-26",
    "2027-01-01",
    "2027-03-25",
    "2027-03-26",
    "2027-03-28",
    "2027-03-29",
    "2027-05-01",
    "2027-05-06",
    "2027-05-16",
    "2027-05-17",
    "2027-12-25",
    "2027-12-26",
    "2028-01-01",
    "2028-04-13",
    "2028-04-14",
    "2028-04-16",
    "2028-04-17",
    "2028-05-01",
    "2028-05-17",
    "2028-05-25",
    "2028-06-04",
    "2028-06-05",
    "2028-12-25",
    "2028-12-26",
    "2029-01-01",
];

fn siste_dag(kommet_frem: NaiveDate) -> NaiveDate {
    let mut dag = kommet_frem + Days::new(21);
    while matches!(dag.weekday(), Weekday::Sat | Weekday::Sun) || HELLIGDAGER.contains(&&*dag.to_string()) {
        dag = dag + Days::new(1);
    }
    dag
}

/// The rules on the last day that speak, of a message whose decision arrived on a day and that says when the deadline ended.
fn funn(base: &Value, kommet_frem: NaiveDate, fristdato: NaiveDate) -> Vec<String> {
    let mut message = base.clone();
    let innhold = &mut message["innhold"];
    innhold["vedtak"][0]["dato"] = kommet_frem.to_string().into();
    innhold["vedtak"][0]["underretninger"][0]["kommetFrem"] = kommet_frem.to_string().into();
    innhold["klage"]["frister"][0]["fristdato"] = fristdato.to_string().into();
    let options = Options::new("2029-06-01T12:00:00+02:00".parse().unwrap());
    let report = validate(&serde_json::to_vec(&message).unwrap(), &options);
    let om_dagen = ["KO-KLAGE-010", "KO-KLAGE-011", "KO-KLAGE-020"];
    let ider = report.findings.iter().map(|funn| funn.rule.id.to_string());
    ider.filter(|id| om_dagen.contains(&id.as_str())).collect()
}

#[test]
fn the_last_day_is_that_of_the_calendar_for_every_day_of_three_years() {
    let base: Value = serde_json::from_str(base::find("minimal").unwrap().json).unwrap();
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    let days = first.iter_days().take_while(|dag| dag.year() <= 2028);
    let mut flyttet = 0;
    for dag in days {
        let siste = siste_dag(dag);
        assert!(funn(&base, dag, siste).is_empty(), "arrived {dag}: {siste} is refused");
        let foer = if siste == dag + Days::new(21) { "KO-KLAGE-010" } else { "KO-KLAGE-011" };
        flyttet += usize::from(foer == "KO-KLAGE-011");
        assert_eq!(funn(&base, dag, siste - Days::new(1)), [foer], "arrived {dag}: the day before {siste}");
        assert_eq!(funn(&base, dag, siste + Days::new(1)), ["KO-KLAGE-020"], "arrived {dag}: after {siste}");
    }
    assert!(flyttet > 300, "only {flyttet} deadlines ended on a day off");
}
