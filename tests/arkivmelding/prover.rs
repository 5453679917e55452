//! What others write: files of other projects, read where they lie and never copied. Skipped where they are not on the machine.

use klagesak_convert::arkivmelding::from_arkivmelding;
use klagesak_convert::xml::Limits;
use klagesak_convert::{Error, Utkast};
use klagesak_tests::skipped::lying_beside;

fn sample(name: &str) -> Option<Vec<u8>> {
    Some(std::fs::read(lying_beside("KLAGESAK_SAMPLES", "samples", name)?).unwrap())
}

fn ids(draft: &Utkast) -> Vec<&'static str> {
    let mut ids: Vec<_> = draft.findings.iter().map(|finding| finding.rule.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

#[test]
fn arkivmeldinger_of_eformidling_are_read() {
    for name in [
        "docs_arkivmelding",
        "docs_saksbehandling_1",
        "domain_arkivmelding_ok",
        "feature_nextmove_send_dpo_4",
    ] {
        let Some(xml) = sample(&format!("eformidling/{name}.xml")) else { return };
        let draft = from_arkivmelding(&xml, None, &Limits::default()).unwrap();
        // A valid file that no klagesak was ever in: the documents are there, with what is unsure about them.
        assert_eq!(draft.message["opprettet"], "2017-05-23T12:46:00+02:00", "{name}");
        assert_eq!(draft.message["meldingId"], "3380ed76-5d4c-43e7-aa70-8ed8d97e4835");
        let document = &draft.message["innhold"]["dokumenter"][0];
        assert_eq!(document["dato"], "2012-02-17", "{name}");
        assert_eq!(document["variantformat"], "PRODUKSJON");
        let expected = ["KO-KILDE-032", "KO-UTKAST-001", "KO-UTKAST-024", "KO-UTKAST-025"];
        assert_eq!(ids(&draft), expected, "{name}: {draft:?}");
        assert!(draft.complete().is_err());
    }
}

#[test]
fn the_invalid_one_is_named_as_such() {
    let Some(xml) = sample("eformidling/integrasjonspunkt_arkivmelding_error.xml") else { return };
    let draft = from_arkivmelding(&xml, None, &Limits::default()).unwrap();
    let finding = draft.findings.iter().find(|finding| finding.rule.id.as_str() == "KO-KILDE-031").unwrap();
    let text = finding.message(klagesak_core::Language::En);
    assert!(text.starts_with("mappe lacks tittel (places: 1), so the arkivmelding is not valid"), "{text}");
    assert_eq!(klagesak_convert::xml::position(&xml, finding.offset.unwrap()), Some((8, 5)));
}

#[test]
fn arkivmeldinger_of_fiks_arkiv_are_read_or_refused_by_what_they_are() {
    if let Some(xml) = sample("fiks-arkiv-v1/NyJournalpostN1__arkivmelding.xml") {
        let draft = from_arkivmelding(&xml, None, &Limits::default()).unwrap();
        assert_eq!(draft.message["innhold"]["dokumenter"][0]["type"], "SOEKNAD");
        assert_eq!(draft.message["innhold"]["dokumenter"][0]["filnavn"], "rekvisisjon.pdf");
        assert_eq!(draft.message["avsender"]["navn"], "Oppmålingsetaten");
    }
    if let Some(xml) = sample("fiks-arkiv-v1/NySaksmappeN2__arkivmelding.xml") {
        // UTF-16 with a byte order mark and no declaration; a saksmappe alone.
        let draft = from_arkivmelding(&xml, None, &Limits::default()).unwrap();
        assert!(ids(&draft).contains(&"KO-KILDE-029"), "{draft:?}");
        assert_eq!(
            draft.message["innhold"]["skjerming"]["offentligTittel"],
            "Offentlig tittel på saksmappen"
        );
        assert_eq!(draft.message["innhold"]["skjerming"]["hjemler"], serde_json::json!(["FVL_1967_13"]));
    }
    if let Some(xml) = sample("fiks-arkiv-v1/OppdaterMappeStatusN1__arkivmelding.xml") {
        let Err(Error::Refused(findings)) = from_arkivmelding(&xml, None, &Limits::default()) else {
            panic!("read")
        };
        assert_eq!(findings[0].rule.id.as_str(), "KO-KILDE-028");
    }
}

#[test]
fn the_header_is_told_apart_from_what_it_is_around() {
    let Some(json) = sample("sbd/StandardBusinessDocument.json") else { return };
    let Err(Error::Refused(findings)) = from_arkivmelding(&json, None, &Limits::default()) else {
        panic!("read")
    };
    assert_eq!(findings[0].rule.id.as_str(), "KO-KILDE-034");
}

#[test]
fn two_dialects_of_one_namespace_are_told_apart() {
    let rot = |inner: &str| {
        format!(
            "<arkivmelding xmlns='http://www.arkivverket.no/standarder/noark5/arkivmelding'>{inner}</arkivmelding>"
        )
    };
    for inner in [
        "<mappe><registrering/></mappe>",
        "<mappe><part/></mappe>",
        "<registrering><korrespondansepart><organisasjonsnummer>1</organisasjonsnummer></korrespondansepart></registrering>",
    ] {
        let Err(Error::Refused(findings)) =
            from_arkivmelding(rot(inner).as_bytes(), None, &Limits::default())
        else {
            panic!("{inner}")
        };
        assert_eq!(findings[0].rule.id.as_str(), "KO-KILDE-027", "{inner}");
    }
    assert!(
        from_arkivmelding(rot("<mappe><basisregistrering/></mappe>").as_bytes(), None, &Limits::default())
            .is_ok()
    );
    let Err(Error::Refused(findings)) = from_arkivmelding(b"<rapport/>", None, &Limits::default()) else {
        panic!("read")
    };
    assert_eq!(findings[0].rule.id.as_str(), "KO-KILDE-026");
}
