//! What lifting does to each part of a message of the old form.

use serde_json::{Value, json};

use super::*;

/// Lifts a message with this content, and again: the second time nothing happens and nothing is said.
fn lifted(mut message: Value) -> (Value, Vec<String>) {
    let losses = lift(&mut message);
    let again = message.clone();
    lift(&mut message);
    assert_eq!(message.to_string(), again.to_string());
    (message, losses.into_iter().map(|loss| loss.pointer).collect())
}

/// As it is written: the order of the fields counts.
fn whole(innhold: Value, expected: &Value) {
    let message =
        json!({"meldingstype": "klagesak.oversendelse", "lovgrunnlag": "FVL_1967", "innhold": innhold});
    let (message, lost) = lifted(message);
    assert_eq!((message["innhold"].to_string(), lost), (expected.to_string(), Vec::new()));
}

/// A deadline that loses something.
fn frist(old: &Value, expected: &Value, lost: &[&str]) {
    let (message, said) = lifted(json!({"innhold": {"klage": {"frist": old}}}));
    assert_eq!(message["innhold"]["klage"].to_string(), json!({"frister": [expected]}).to_string());
    let at = |place: &&str| format!("/innhold/klage/frist/{place}");
    assert_eq!(said, lost.iter().map(at).collect::<Vec<_>>());
}

#[test]
fn the_appeal_and_its_deadline_are_lists() {
    whole(
        json!({"klage": {"kanal": "BREV", "gjelderVedtak": ["v"], "mottattDato": "2026-03-17", "frist":
            {"fristdato": "2026-03-25", "rettidig": false, "oversittelse": {"grunn": "IKKE_LASTES"}}, "dokumentId": "d"}}),
        &json!({"klage": {"fremsettelser": [{"mottattDato": "2026-03-17", "kanal": "BREV"}], "gjelderVedtak": ["v"],
            "frister": [{"fristdato": "2026-03-25", "rettidig": false, "oversittelse": {"grunn": "IKKE_LASTES"}}],
            "dokumentId": "d"}}),
    );
}

#[test]
fn what_the_old_form_had_one_word_for_is_told_by_what_points_to_it() {
    let innhold = |klage: Value, documents: [Value; 2]| {
        json!({"vedtak": [{"dokumentId": "n"}], "klage": klage, "saksfremstilling": {"dokumentId": "b"},
            "dokumenter": documents})
    };
    let old = json!({"mottattDato": "2026-03-17", "klagepunkter": []});
    let documents = ["OVERSENDELSESBREV", "JOURNALNOTAT"].map(str::to_owned);
    let [letter, note] = documents;
    whole(
        innhold(old, [json!({"dokumentId": "b", "type": letter}), json!({"dokumentId": "n", "type": note})]),
        &innhold(
            json!({"fremsettelser": [{"mottattDato": "2026-03-17"}], "utenBegrunnelse": true}),
            [
                json!({"dokumentId": "b", "type": "SAKSFREMSTILLING", "erOgsaaOversendelsesbrev": true}),
                json!({"dokumentId": "n", "type": "VEDTAKSNOTAT"}),
            ],
        ),
    );
}

#[test]
fn a_deadline_that_was_never_passed_says_what_it_is_counted_from() {
    let old =
        |grunn: &str| json!({"fristdato": "2026-04-08", "rettidig": true, "oversittelse": {"grunn": grunn}});
    let new = |grunnlag: &str| json!({"grunnlag": grunnlag, "fristdato": "2026-04-08", "rettidig": true});
    frist(&old("FRIST_FORLENGET"), &new("FORLENGET"), &["oversittelse"]);
    frist(&old("BEGRUNNELSE_KREVD"), &new("BEGRUNNELSE"), &["oversittelse"]);
    frist(&old("MANGELFULL_UNDERRETNING"), &json!({}), &["fristdato", "rettidig", "oversittelse"]);
}

#[test]
fn decisions_have_notices_and_claims_are_called_so() {
    let old = |paragraf: &str| {
        json!({"utfall": "INNVILGET", "underretning": {"maate": "BREV"}, "ytelser":
        [{"hjemmel": {"lov": "SOTJL", "paragraf": paragraf}, "innvilgetBeloep": "10.00", "begrunnelse": "b"}]})
    };
    let new = |paragraf: &str, utfall: &str, beloep: &str| {
        json!({"utfall": utfall, "underretninger": [{"maate": "BREV"}],
        "ytelser": [{"hjemmel": {"lov": "SOTJL", "paragraf": paragraf}, beloep: "10.00", "begrunnelse": "b"}]})
    };
    let grant = new("18", "INNVILGET", "innvilgetBeloep");
    whole(
        json!({"vedtak": [old("26"), old("18")]}),
        &json!({"vedtak": [new("26", "KREVD", "krevdBeloep"), grant]}),
    );
    // Refused, or claims and benefits in one decision: what it was is not certain.
    for (place, other) in [("/utfall", "AVSLAATT"), ("/ytelser/0/hjemmel/lov", "FTRL")] {
        let (mut before, mut after) = (old("23"), new("23", "INNVILGET", "innvilgetBeloep"));
        *before.pointer_mut(place).unwrap() = other.into();
        *after.pointer_mut(place).unwrap() = other.into();
        whole(json!({"vedtak": [before]}), &json!({"vedtak": [after]}));
    }
    let ytelse = |beloep: &str| json!([{"hjemmel": {"lov": "SOTJL", "paragraf": "25"}, beloep: "1.00"}]);
    whole(
        json!({"vedtak": [{"nyeYtelser": ytelse("innvilgetBeloep")}]}),
        &json!({"vedtak": [{"nyeYtelser": ytelse("krevdBeloep")}]}),
    );
}

#[test]
fn the_treatment_has_an_outcome_for_each_decision_and_may_have_had_one_pair_of_eyes() {
    whole(
        json!({"foersteinstans": {"utfall": "DELVIS_MEDHOLD", "saksbehandler": {"navn": "A"}, "beslutter": {"navn": "A"},
            "nyttVedtak": {"vedtak": {"underretning": {}}, "klagenOpprettholdt": "2026-05-11"}}}),
        &json!({"foersteinstans": {"utfall": [{"utfall": "DELVIS_MEDHOLD"}], "saksbehandler": {"navn": "A"},
            "nyeVedtak": [{"underretninger": [{}]}],
            "klagensStilling": [{"stilling": "OPPRETTHOLDT", "dato": "2026-05-11"}]}}),
    );
    let two =
        json!({"foersteinstans": {"saksbehandler": {"navn": "A", "ident": "1"}, "beslutter": {"navn": "A"}}});
    whole(two.clone(), &two);
    let (message, lost) = lifted(json!({"innhold": {"foersteinstans": {"nyttVedtak": {"vedtak": {}}}}}));
    assert_eq!(message, json!({"innhold": {"foersteinstans": {"nyeVedtak": [{}]}}}));
    assert_eq!(lost, ["/innhold/foersteinstans/nyttVedtak"]);
}

#[test]
fn the_statement_may_be_put_before_several_or_not() {
    whole(
        json!({"saksfremstilling": {"forelagt": {"dato": "2026-04-14"}, "ikkeForelagt": {"begrunnelse": "b"}}}),
        &json!({"saksfremstilling": {"forelagt": [{"dato": "2026-04-14"}],
            "ikkeForelagt": [{"grunn": "UNNTATT_INNSYN", "begrunnelse": "b"}]}}),
    );
}

#[test]
fn the_act_is_the_one_of_the_case_and_nothing_else_is_changed() {
    let of = |lovgrunnlag: &str, lov: &str, hjemmel: &str| {
        json!({"lovgrunnlag": lovgrunnlag, "referanser": {}, "innhold": {"dokumenter": [{"hjemmel": {"lov": lov}}],
            "skjerming": {"hjemler": ["OFFL_13", hjemmel]}}, "utvidelser": {"x": {"lov": "FVL"}}})
    };
    for lov in ["FVL_1967", "FVL_2025"] {
        assert_eq!(lifted(of(lov, "FVL", "FVL_13")), (of(lov, lov, "FVL_1967_13"), Vec::new()));
    }
    let lost = vec!["/innhold/dokumenter/0/hjemmel/lov".to_owned()];
    assert_eq!(lifted(of("UKJENT", "FVL", "SOTJL_44")), (of("UKJENT", "FVL", "SOTJL_44"), lost));
}

#[test]
fn where_both_forms_stand_nothing_is_guessed() {
    let both = json!({"referanser": {"digisosKlageId": "a", "digisosKlageIder": ["b"]},
        "innhold": {"klage": {"kanal": "BREV", "fremsettelser": [], "frist": 1}}});
    let lost =
        ["/referanser/digisosKlageId", "/innhold/klage/frist", "/innhold/klage/kanal"].map(str::to_owned);
    assert_eq!(lifted(both.clone()), (both, lost.to_vec()));
    let old = json!({"referanser": {"digisosKlageId": "a", "navFagsak": {}}});
    let new = json!({"referanser": {"digisosKlageIder": ["a"], "navFagsak": {}}});
    assert_eq!(lifted(old), (new, Vec::new()));
}

/// A message of another type, with its content, and what is said.
fn other(meldingstype: &str, old: &Value, expected: &Value, lost: &[&str]) {
    let (message, said) = lifted(json!({"meldingstype": meldingstype, "innhold": old}));
    let at = |place: &&str| format!("/innhold/{place}");
    assert_eq!(
        (message["innhold"].to_string(), said),
        (expected.to_string(), lost.iter().map(at).collect::<Vec<_>>())
    );
}

#[test]
fn a_decision_is_about_the_appeal_and_costs_are_another_message() {
    let of = |old: Value, new: Value, lost: &[&str]| other("klagesak.avgjoerelse", &old, &new, lost);
    let linje = |utfall: &str| json!([{"utfall": "STADFESTET"}, {"utfall": utfall}]);
    of(
        json!({"utfall": "OMGJORT", "vedtak": linje("OMGJORT"), "sakskostnader": {"opplystOmRett": true, "krevd": false}}),
        json!({"gjelder": "KLAGEN", "utfall": "OMGJORT", "vedtak": linje("OMGJORT"), "sakskostnader": {"opplystOmRett": true}}),
        &[],
    );
    for utfall in ["AVVIST", "HENLAGT"] {
        of(
            json!({"vedtak": linje(utfall)}),
            json!({"gjelder": "KLAGEN", "vedtak": linje(utfall)}),
            &["vedtak/1"],
        );
    }
    of(
        json!({"sakskostnader": {"opplystOmRett": true, "krevd": true, "tilkjentBeloep": "6250.00"}}),
        json!({"gjelder": "KLAGEN", "sakskostnader": {"opplystOmRett": true}}),
        &["sakskostnader/krevd", "sakskostnader/tilkjentBeloep"],
    );
}

#[test]
fn a_withdrawal_says_how_much_by_what_it_names() {
    let of = |old: Value, new: Value, lost: &[&str]| other("klagesak.trekk", &old, &new, lost);
    of(json!({"omfang": "HELE", "dokumentId": "d"}), json!({"dokumentId": "d"}), &[]);
    of(json!({"omfang": "DELVIS", "vedtakIder": ["v"]}), json!({"vedtakIder": ["v"]}), &[]);
    of(json!({"omfang": "HELE", "vedtakIder": ["v"]}), json!({}), &["vedtakIder"]);
    // What would withdraw more than was meant stays as it was.
    of(json!({"omfang": "DELVIS"}), json!({"omfang": "DELVIS"}), &["omfang"]);
}
