//! A word that stands in every text of the source stands in nothing that is said about it.

use klagesak_convert::Error;
use klagesak_convert::digisos::{from_klage, from_soker};
use klagesak_core::verdict::Finding;
use klagesak_core::{Language, Limits};
use serde_json::{Value, json};

use super::support::{a_klage, bytes, convert, convert_into, saker, soker};

const KANARI: &str = "Kanarifugl";

fn with_canaries(value: &mut Value) {
    match value {
        Value::String(text) => *text = format!("{text} {KANARI}"),
        Value::Array(items) => items.iter_mut().for_each(with_canaries),
        Value::Object(fields) => fields.values_mut().for_each(with_canaries),
        _ => {}
    }
}

fn silent(findings: &[Finding]) {
    for finding in findings {
        let said = Language::ALL.iter().map(|language| finding.message(*language)).collect::<String>();
        assert!(!format!("{finding:?} {said}").contains(KANARI), "{}", finding.rule.id);
        // Every placeholder is filled, and nothing is given that has no place.
        assert!(!said.contains(['{', '}']), "{said}");
        assert!(
            finding.params.iter().all(|(name, _)| finding.rule.message().nb.contains(&format!("{{{name}}}")))
        );
    }
}

fn silent_error(error: &Error) {
    silent(error.findings());
    assert!(!format!("{error:?} {error}").contains(KANARI));
}

#[test]
fn nothing_of_a_klage_stands_in_a_finding_an_error_or_debug_output() {
    let vedlegg = json!({ "vedlegg": [{ "type": KANARI, "tilleggsinfo": KANARI, "status": KANARI, "klageId": null,
        "filer": [{ "filnavn": format!("{KANARI}.pdf"), "sha512": KANARI }] }] });
    let mut vedlegg_ok = vedlegg.clone();
    vedlegg_ok["vedlegg"][0].as_object_mut().unwrap().remove("klageId");
    for field in
        ["navn", "personIdentifikator", "mottaker", "begrunnelse", "klageId", "vedtakId", "digisosId"]
    {
        let mut klage = a_klage();
        with_canaries(&mut klage[field]);
        if let Some(source) = klage[field].get_mut("kilde") {
            *source = if field == "begrunnelse" { "bruker".into() } else { "system".into() };
        }
        klage[KANARI] = KANARI.into();
        let draft = from_klage(&bytes(&klage), Some(&bytes(&vedlegg_ok)), &Limits::default()).unwrap();
        silent(&draft.findings);
        assert!(!format!("{draft:?} {:?}", draft.files).contains(KANARI));
        assert!(!format!("{:?}", draft.complete()).contains(KANARI));
    }
    let mut klage = a_klage();
    with_canaries(&mut klage);
    for refused in [
        from_klage(&bytes(&klage), None, &Limits::default()),
        from_klage(&bytes(&a_klage()), Some(&bytes(&vedlegg)), &Limits::default()),
    ] {
        silent_error(&refused.unwrap_err());
    }
}

#[test]
fn nothing_of_a_case_or_an_existing_file_stands_in_a_finding_or_debug_output() {
    let mut all = 0;
    for case in saker(20) {
        let conversion = convert(&case);
        silent(&conversion.losses);
        let names: Vec<String> = case
            .iter()
            .filter_map(|m| match m {
                klagesak_core::Melding::Oversendelse(sak) => {
                    sak.innhold.parter[0].person.as_ref().and_then(|p| p.nummer()).map(str::to_owned)
                }
                _ => None,
            })
            .collect();
        let said: String =
            conversion.losses.iter().flat_map(|f| Language::ALL.iter().map(|l| f.message(*l))).collect();
        all += names.len();
        assert!(names.iter().all(|name| !said.contains(name)));
        assert!(names.iter().all(|name| !format!("{conversion:?}").contains(name)));
        // No number of a person stands in what the page gets, and no name of a file is about anybody.
        let files: String = conversion
            .files
            .iter()
            .map(|f| String::from_utf8_lossy(&f.bytes).into_owned() + &f.name)
            .collect();
        assert!(names.iter().all(|name| !files.contains(name)));

        let mut existing = soker(&conversion);
        with_canaries(&mut existing);
        let refused = convert_into(&case, Some(&bytes(&existing)), &Default::default()).unwrap_err();
        silent_error(&refused);
        silent_error(&from_soker(&bytes(&existing), &Limits::default()).unwrap_err());
    }
    assert!(all > 10, "{all}");
}
