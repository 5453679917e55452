//! Receipts go out and come back.

use std::path::PathBuf;
use std::process::Command;

use klagesak_convert::kvittering::{
    ARKIVMELDING_KVITTERING, FEILMELDING, FIKS_KVITTERING, from_eformidling, from_fiks, to_eformidling,
    to_fiks,
};
use klagesak_convert::{Conversion, Error, Format, Utkast, loss, xml};
use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::verdict::Finding;
use klagesak_core::{Language, Limits, Melding, mal, read};
use klagesak_syntetisk::{Meldinger, Saker};
use serde_json::{Value, json};

use crate::skipped::{self, official};

const FIKS: [Format; 2] = [Format::FiksArkivV1, Format::FiksArkivV2];

fn kvitteringer(count: usize) -> impl Iterator<Item = Melding> {
    Meldinger::new(3).filter(|m| m.meldingstype() == Meldingstype::Kvittering).take(count)
}

fn message(value: &Value) -> Melding {
    read(&serde_json::to_vec(value).unwrap()).unwrap().message
}

fn rejected() -> Value {
    serde_json::from_str(mal::KVITTERING_AVVIST).unwrap()
}

fn json(melding: &Melding) -> Value {
    serde_json::to_value(melding).unwrap()
}

fn back(conversion: &Conversion) -> Utkast {
    let bytes = &conversion.files[0].bytes;
    match conversion.files[0].mimetype {
        "application/json" => from_eformidling(bytes, &Limits::default()),
        _ => from_fiks(bytes, &xml::Limits::default()),
    }
    .expect("what we wrote")
}

fn found(findings: &[Finding]) -> Vec<(&str, &str)> {
    findings.iter().map(|finding| (finding.rule.id.as_str(), finding.pointer.as_str())).collect()
}

#[test]
fn what_comes_back_is_the_receipt_without_exactly_its_losses() {
    let mut results = std::collections::BTreeMap::new();
    for melding in kvitteringer(1000) {
        let Melding::Kvittering(kvittering) = &melding else { panic!() };
        *results.entry(kvittering.innhold.resultat.verdi().to_owned()).or_insert(0) += 1;
        let mut conversions = vec![to_eformidling(&melding).unwrap()];
        conversions.extend(FIKS.map(|format| to_fiks(&melding, format).unwrap()));
        for conversion in conversions {
            let expected = loss::without(&json(&melding), &conversion.losses).unwrap();
            let mut read = back(&conversion).message;
            // A receipt with a remark is in Fiks a receipt; nothing that is read can say otherwise.
            if conversion.losses.iter().any(|loss| loss.rule.id.as_str() == "KO-TAP-081") {
                let result = read["innhold"].as_object_mut().unwrap().remove("resultat");
                assert_eq!(result, Some("MOTTATT".into()));
            }
            assert_eq!(read, expected);
        }
    }
    assert_eq!(results.len(), 3, "{results:?}");
}

#[test]
fn the_content_is_carried_whole_in_eformidling_and_in_a_rejection() {
    for (text, conversion) in [
        (mal::KVITTERING, to_eformidling(&message(&serde_json::from_str(mal::KVITTERING).unwrap())).unwrap()),
        (mal::KVITTERING_AVVIST, to_eformidling(&message(&rejected())).unwrap()),
        (mal::KVITTERING_AVVIST, to_fiks(&message(&rejected()), Format::FiksArkivV1).unwrap()),
    ] {
        let whole: Value = serde_json::from_str(text).unwrap();
        assert_eq!(back(&conversion).message["innhold"], whole["innhold"]);
        assert!(conversion.losses.iter().all(|loss| !loss.pointer.as_str().starts_with("/innhold")));
    }
    assert_eq!(to_eformidling(&message(&rejected())).unwrap().files[0].name, ARKIVMELDING_KVITTERING);
    assert_eq!(to_fiks(&message(&rejected()), Format::FiksArkivV2).unwrap().files[0].name, FEILMELDING);
}

#[test]
fn a_finding_nobody_may_see_or_nobody_could_read_back_is_left_out_and_told() {
    let mut kvittering = rejected();
    let mut with = |text: &str| {
        kvittering["innhold"]["funn"][0]["melding"] = text.into();
        let melding = message(&kvittering);
        let conversion = to_fiks(&melding, Format::FiksArkivV1).unwrap();
        assert_eq!(back(&conversion).message, loss::without(&json(&melding), &conversion.losses).unwrap());
        found(&conversion.losses)
            .into_iter()
            .filter(|(_, at)| at.starts_with("/innhold"))
            .map(|(rule, _)| rule.to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(with("Feil: \"<&>\"\r\n\r\n  på to linjer"), Vec::<String>::new());
    assert_eq!(with("Gjelder 15838510156."), ["KO-TAP-082"]);
    assert_eq!(with("Se under\nKO-KLAGE-001: FEIL: noe annet"), ["KO-TAP-083"]);
    assert_eq!(with("Tegnet \u{ffff} finnes ikke i XML"), ["KO-TAP-083"]);
    assert_eq!(with("slutter med luft "), ["KO-TAP-083"]);
}

#[test]
fn what_is_blocked_is_receipted_where_there_is_a_place_for_it() {
    for (text, fiks_has) in [(mal::KVITTERING, false), (mal::KVITTERING_AVVIST, true)] {
        let mut kvittering: Value = serde_json::from_str(text).unwrap();
        kvittering["innhold"]["sperret"] = json!([
            { "meldingId": "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01", "tidspunkt": "2026-05-14T09:00:00+02:00" },
            { "meldingId": "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a11", "tidspunkt": "2026-05-14T09:00:00.123+02:00" },
        ]);
        let melding = message(&kvittering);
        let conversions = FIKS.map(|format| (fiks_has, to_fiks(&melding, format).unwrap()));
        for (has, conversion) in [(true, to_eformidling(&melding).unwrap())].into_iter().chain(conversions) {
            let read = back(&conversion).message;
            assert_eq!(read, loss::without(&json(&melding), &conversion.losses).unwrap());
            assert_eq!(read["innhold"].get("sperret").is_some(), has);
            let lost = found(&conversion.losses).contains(&("KO-TAP-001", "/innhold/sperret"));
            assert_ne!(lost, has, "{:?}", conversion.losses);
        }
    }
}

#[test]
fn only_receipts_become_receipts() {
    for melding in Saker::new(1).take(5).flatten().filter(|m| m.meldingstype() != Meldingstype::Kvittering) {
        assert!(matches!(to_eformidling(&melding), Err(Error::NoForm { .. })));
        assert!(matches!(to_fiks(&melding, Format::FiksArkivV1), Err(Error::NoForm { .. })));
    }
    assert!(matches!(to_fiks(&message(&rejected()), Format::Digisos), Err(Error::NoForm { .. })));
}

fn draft(sbd: &Value) -> Utkast {
    from_eformidling(&serde_json::to_vec(sbd).unwrap(), &Limits::default()).unwrap()
}

#[test]
fn receipts_of_other_systems_are_read_and_their_text_is_kept_for_a_person() {
    let read = draft(&json!({ "arkivmelding_kvittering": {
        "receiptType": "NOTSUPPORTED",
        "relatedToMessageId": "FF88849C-E281-4809-8555-7CD54952B916",
        "messages": [{ "code": "42", "text": "Ukjent meldingstype" }, { "text": "" }, {}],
    }}));
    assert_eq!(read.message["svarPaa"], "ff88849c-e281-4809-8555-7cd54952b916");
    assert_eq!(read.message["innhold"]["resultat"], "AVVIST");
    assert_eq!(read.message["innhold"]["funn"], json!([{ "melding": "Ukjent meldingstype" }]));
    let told = found(&read.findings);
    for finding in [
        ("KO-UTKAST-080", "/innhold/resultat"),
        ("KO-UTKAST-081", "/innhold/funn"),
        ("KO-UTKAST-001", "/innhold/funn/0/regel"),
        ("KO-UTKAST-001", "/meldingId"),
    ] {
        assert!(told.contains(&finding), "{finding:?} in {told:?}");
    }
    assert!(read.complete().is_err());

    let v1 = "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil";
    let xml = format!(
        "<f:serverfeil xmlns:f=\"{v1}/serverfeil/v1\" xmlns:b=\"{v1}/feilmelding/v1\"><b:feilId>x-1</b:feilId>\
         <b:feilmelding>Databasen svarer ikke</b:feilmelding></f:serverfeil>"
    );
    let read = from_fiks(xml.as_bytes(), &xml::Limits::default()).unwrap();
    assert_eq!(
        read.message["innhold"],
        json!({ "resultat": "AVVIST", "funn": [{ "melding": "Databasen svarer ikke" }] })
    );
    assert!(found(&read.findings).contains(&("KO-UTKAST-080", "/innhold/resultat")));
}

#[test]
fn an_archive_that_took_a_part_or_had_it_already_says_so() {
    let read = |inner: &str| {
        let xml = format!("<arkivmeldingKvittering xmlns=\"x\">{inner}</arkivmeldingKvittering>");
        from_fiks(xml.as_bytes(), &xml::Limits::default()).unwrap()
    };
    let made = "<mappeKvittering><systemID>a</systemID><opprettetEllerEksisterende>Eksisterende</opprettetEllerEksisterende>\
                <saksaar>2026</saksaar><sakssekvensnummer>7</sakssekvensnummer></mappeKvittering>";
    let failed = "<registreringFeilet><feilId>1</feilId><feilmelding>Nei</feilmelding></registreringFeilet>";
    let both = read(&format!("{made}{failed}"));
    assert_eq!(both.message["innhold"]["resultat"], "AVVIST");
    assert_eq!(both.message["innhold"]["statsforvalterSak"], json!({ "saksaar": 2026, "sekvensnummer": 7 }));
    assert!(found(&both.findings).contains(&("KO-UTKAST-082", "/innhold/resultat")));
    let one = read(made);
    assert_eq!(one.message["innhold"]["resultat"], "MOTTATT");
    assert!(found(&one.findings).contains(&("KO-UTKAST-083", "/innhold/resultat")));
}

#[test]
fn what_is_no_receipt_is_refused_at_its_place() {
    let refused = |sbd: &Value| {
        let error = from_eformidling(&serde_json::to_vec(sbd).unwrap(), &Limits::default()).unwrap_err();
        found(error.findings()).into_iter().map(|(rule, at)| format!("{rule} {at}")).collect::<Vec<_>>()
    };
    let sbd = json!({ "standardBusinessDocumentHeader": {}, "arkivmelding": {} });
    assert_eq!(refused(&sbd), ["KO-KILDE-002 /arkivmelding_kvittering"]);
    let sbd = json!({ "arkivmelding_kvittering": { "receiptType": "KANSKJE", "messages": [1] } });
    assert_eq!(
        refused(&sbd),
        [
            "KO-KILDE-004 /arkivmelding_kvittering/receiptType",
            "KO-KILDE-003 /arkivmelding_kvittering/messages/0",
        ]
    );
    let Err(Error::Refused(findings)) = from_fiks(b"<!-- a --><arkivmelding/>", &xml::Limits::default())
    else {
        panic!()
    };
    assert_eq!((findings[0].rule.id.as_str(), findings[0].offset), ("KO-KILDE-080", Some(10)));
    for bad in ["<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a>", "", &"<a>".repeat(10_000)] {
        assert!(matches!(from_fiks(bad.as_bytes(), &xml::Limits::default()), Err(Error::Refused(_))));
    }
}

#[test]
fn the_header_that_other_software_writes_is_read() {
    let Some(folder) = official("../samples/sbd") else { return };
    let bytes = std::fs::read(folder.join("StandardBusinessDocument.json")).unwrap();
    let error = from_eformidling(&bytes, &Limits::default()).unwrap_err();
    // It is the header of an arkivmelding, not of a receipt.
    assert_eq!(found(error.findings()), [("KO-KILDE-002", "/arkivmelding_kvittering")]);
    let mut sbd: Value = serde_json::from_slice(&bytes).unwrap();
    sbd["arkivmelding_kvittering"] = json!({ "receiptType": "OK" });
    let read = draft(&sbd).message;
    assert_eq!(read["meldingId"], "ff88849c-e281-4809-8555-7cd54952b916");
    assert_eq!(read["klagesakId"], "37efbd4c-413d-4e2c-bbc5-257ef4a65a45");
    assert_eq!(read["opprettet"], "2016-04-11T15:29:58.753+02:00");
    assert_eq!(read["avsender"]["organisasjonsnummer"], "910077473");
}

#[test]
fn nothing_of_a_receipt_stands_in_what_is_said_about_it() {
    const KANARI: &str = "Kanarifugl";
    let sbd = json!({
        "standardBusinessDocumentHeader": {
            "sender": [{ "identifier": { "value": KANARI } }],
            "documentIdentification": { "instanceIdentifier": KANARI, "creationDateAndTime": KANARI },
            "businessScope": { "scope": [{ "type": "ConversationId", "instanceIdentifier": KANARI }] },
        },
        "arkivmelding_kvittering": { "receiptType": "ERROR", "relatedToMessageId": KANARI, "messages": [{ "code": KANARI, "text": KANARI }] },
    });
    let xml = format!(
        "<ugyldigforespoersel><feilId>{KANARI}</feilId><feilmelding>{KANARI}</feilmelding></ugyldigforespoersel>"
    );
    for draft in [draft(&sbd), from_fiks(xml.as_bytes(), &xml::Limits::default()).unwrap()] {
        let said: String =
            draft.findings.iter().flat_map(|f| Language::ALL.iter().map(|l| f.message(*l))).collect();
        assert!(
            !format!("{draft:?} {said} {:?}", draft.complete()).contains(KANARI)
                && !said.contains(['{', '}'])
        );
        assert_eq!(draft.message["innhold"]["funn"][0]["melding"], KANARI);
    }
}

#[test]
fn the_official_schemas_of_fiks_arkiv_accept_what_we_write_and_refuse_what_is_wrong() {
    let out = std::env::temp_dir().join(format!("klagesak-kvittering-{}", std::process::id()));
    std::fs::create_dir_all(&out).unwrap();
    for (version, format) in [("v1", FIKS[0]), ("v2", FIKS[1])] {
        let Some(folder) = official(&format!("fiks-arkiv-{version}")) else { return };
        for name in [FIKS_KVITTERING, FEILMELDING] {
            let kind = if name == FEILMELDING {
                "feilmelding.ugyldigforespoersel"
            } else {
                "arkivering.arkivmelding.opprett.kvittering"
            };
            let schema = folder.join(format!("no.ks.fiks.arkiv.{version}.{kind}.xsd"));
            let mut files = Vec::new();
            for (number, melding) in kvitteringer(200).enumerate() {
                if let Some(file) = to_fiks(&melding, format).unwrap().file(name) {
                    files.push(out.join(format!("{version}-{number}.xml")));
                    std::fs::write(files.last().unwrap(), &file.bytes).unwrap();
                }
            }
            assert!(!files.is_empty());
            let judge = |files: &[PathBuf]| {
                Command::new("xmllint")
                    .args(["--nonet", "--noout", "--schema"])
                    .arg(&schema)
                    .args(files)
                    .output()
            };
            let Ok(output) = judge(&files) else {
                skipped::without_program("xmllint");
                return;
            };
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            let wrong = out.join("wrong.xml");
            let text = std::fs::read_to_string(&files[0]).unwrap();
            std::fs::write(&wrong, text.replace("systemID", "systemId").replace("feilId", "feilID")).unwrap();
            assert!(!judge(&[wrong]).unwrap().status.success());
        }
    }
    std::fs::remove_dir_all(out).unwrap();
}
