//! Arkivmeldinger that are not quite as they should be: nothing is dropped or guessed in silence.

use klagesak_convert::arkivmelding::{Valg, from_arkivmelding, to_arkivmelding};
use klagesak_convert::xml::Limits;
use klagesak_convert::{Error, Format, Kind, Utkast, detect};
use serde_json::Value;

use super::DIALEKTER;

fn kind(xml: &str) -> Kind {
    detect(xml.as_bytes(), &klagesak_core::Limits::default()).unwrap().kind()
}

fn xml(format: Format) -> String {
    let message = klagesak_core::read(klagesak_core::mal::OVERSENDELSE_KOMPLETT.as_bytes()).unwrap().message;
    let conversion = to_arkivmelding(&message, format, &Valg::default()).unwrap();
    String::from_utf8(conversion.file("arkivmelding.xml").unwrap().bytes.clone()).unwrap()
}

fn replaced(format: Format, from: &str, to: &str) -> String {
    let before = xml(format);
    assert!(before.contains(from), "{from}");
    before.replacen(from, to, 1)
}

fn draft(xml: &str) -> Utkast {
    from_arkivmelding(xml.as_bytes(), None, &Limits::default()).unwrap()
}

fn refusal(xml: &str) -> &'static str {
    match from_arkivmelding(xml.as_bytes(), None, &Limits::default()) {
        Err(Error::Refused(findings)) => findings[0].rule.id.as_str(),
        other => panic!("{other:?}"),
    }
}

fn told(draft: &Utkast, rule: &str) -> Vec<String> {
    let found = draft.findings.iter().filter(|finding| finding.rule.id.as_str() == rule);
    found.map(|finding| finding.message(klagesak_core::Language::En)).collect()
}

#[test]
fn a_type_that_is_not_archived_is_refused_and_not_taken_for_another() {
    for slag in ["klagesak.retur", "klagesak.brev", ""] {
        let from = "<klagesakMeldingstype>klagesak.oversendelse<";
        let xml = replaced(Format::Eformidling, from, &format!("<klagesakMeldingstype>{slag}<"));
        assert_eq!(refusal(&xml), "KO-KILDE-037", "{slag}");
    }
}

#[test]
fn fields_of_ours_that_are_new_or_stand_twice_are_told() {
    let at = "<klagesakMeldingstype>";
    let xml = replaced(Format::FiksArkivV2, at, &format!("<klagesakNyttFelt>1</klagesakNyttFelt>{at}"));
    assert_eq!(told(&draft(&xml), "KO-UTKAST-003").len(), 1);
    let twice = "<klagesakMiljoe>TEST</klagesakMiljoe><klagesakMiljoe>PRODUKSJON</klagesakMiljoe>";
    let xml = replaced(Format::Eformidling, "<klagesakMiljoe>TEST</klagesakMiljoe>", twice);
    let draft = draft(&xml);
    assert_eq!(draft.message["miljoe"], "TEST");
    assert!(told(&draft, "KO-KILDE-030")[0].contains("klagesakMiljoe"));
}

#[test]
fn what_has_no_place_in_a_message_is_told_once_each() {
    let before = "</dokumentobjekt>";
    let second = format!(
        "{before}<dokumentobjekt><referanseDokumentfil>x.pdf</referanseDokumentfil></dokumentobjekt>"
    );
    let xml = replaced(Format::Eformidling, before, &second).replacen(
        "<saksdato>",
        "<gradering><grad>Strengt fortrolig</grad></gradering><merknad><merknadstekst>Ring</merknadstekst></merknad>\
         <merknad/><saksdato>",
        1,
    );
    let told = told(&draft(&xml), "KO-UTKAST-002").join("|");
    for name in ["gradering", "merknad", "dokumentobjekt"] {
        assert_eq!(told.matches(&format!("source has {name},")).count(), 1, "{told}");
    }
    for format in DIALEKTER {
        let xml = self::xml(format);
        assert!(self::told(&draft(&xml), "KO-UTKAST-002").is_empty(), "{format}");
    }
}

#[test]
fn a_correspondent_of_an_unknown_kind_is_told() {
    let xml = replaced(
        Format::Eformidling,
        "<korrespondanseparttype>Avsender<",
        "<korrespondanseparttype>Tull og tøys<",
    );
    assert!(told(&draft(&xml), "KO-KILDE-032")[0].contains("korrespondanseparttype"));
}

#[test]
fn the_structure_decides_and_another_namespace_is_told() {
    let spaces = |format: Format| {
        let xml = xml(format);
        let start = xml.find("xmlns=\"").unwrap() + 7;
        xml[start..start + xml[start..].find('"').unwrap()].to_owned()
    };
    let [eformidling, v1, v2] = [Format::Eformidling, Format::FiksArkivV1, Format::FiksArkivV2].map(spaces);
    let in_namespace = |format: Format, own: &str, other: &str| {
        replaced(format, &format!("xmlns=\"{own}\""), &format!("xmlns=\"{other}\""))
    };
    for (xml, expected) in [
        (in_namespace(Format::Eformidling, &eformidling, &v1), Format::Eformidling),
        (in_namespace(Format::Eformidling, &eformidling, ""), Format::Eformidling),
        (in_namespace(Format::FiksArkivV1, &v1, &eformidling), Format::FiksArkivV1),
        (in_namespace(Format::FiksArkivV2, &v2, "http://example.com/"), Format::FiksArkivV1),
    ] {
        assert_eq!(kind(&xml), Kind::Arkivmelding(expected));
        let draft = draft(&xml);
        assert_eq!(told(&draft, "KO-KILDE-038").len(), 1, "{expected}");
        assert_eq!(draft.message["klagesakId"], "ac2a7a4f-8e63-4e2d-8b64-7a3e2d9f5c12");
    }
    for format in DIALEKTER {
        assert_eq!(kind(&xml(format)), Kind::Arkivmelding(format));
        assert!(told(&draft(&xml(format)), "KO-KILDE-038").is_empty());
    }
}

#[test]
fn findings_point_to_where_things_are_in_the_draft() {
    let one = xml(Format::Eformidling).replace("<klagesakVedtak1", "<klagesakVedtak3");
    let one = one.replace("</klagesakVedtak1", "</klagesakVedtak3");
    let draft = draft(&one.replace("<klagesakVedtak3Dato>2026", "<klagesakVedtak3Dato>i fjor, 2026"));
    let finding = draft.findings.iter().find(|finding| finding.rule.id.as_str() == "KO-KILDE-033").unwrap();
    let parent = finding.pointer.parent().unwrap();
    assert!(draft.message.pointer(parent.as_str()).is_some_and(Value::is_object), "{}", finding.pointer);
}

#[test]
fn only_a_message_of_the_same_case_wins_over_the_arkivmelding() {
    let xml = xml(Format::Eformidling);
    let beside =
        |json: &str| from_arkivmelding(xml.as_bytes(), Some(json.as_bytes()), &Limits::default()).unwrap();
    for json in ["{}", "[]", "{\"meldingstype\":\"klagesak.brev\"}"] {
        let draft = beside(json);
        assert_eq!(told(&draft, "KO-KILDE-035").len(), 1, "{json}");
        assert_eq!(draft.message["meldingstype"], "klagesak.oversendelse");
    }
    let other = beside(klagesak_core::mal::OVERSENDELSE_MINIMAL);
    let ids: Vec<_> = other.findings.iter().map(|finding| finding.rule.id.as_str()).collect();
    assert_eq!(ids, ["KO-UTKAST-029"]);
}

#[test]
fn documents_in_another_order_are_the_same_documents() {
    let mut json: Value = serde_json::from_str(klagesak_core::mal::OVERSENDELSE_KOMPLETT).unwrap();
    json["innhold"]["dokumenter"].as_array_mut().unwrap().swap(1, 2);
    let json = json.to_string();
    let xml = xml(Format::FiksArkivV1);
    let draft = from_arkivmelding(xml.as_bytes(), Some(json.as_bytes()), &Limits::default()).unwrap();
    assert!(draft.findings.is_empty(), "{draft:?}");
}
