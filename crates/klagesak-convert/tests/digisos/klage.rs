//! `klage.json` and `vedlegg.json` become a draft.

use klagesak_convert::digisos::from_klage;
use klagesak_convert::{Error, Utkast};
use klagesak_core::melding::Personidentifikator;
use klagesak_core::verdict::Pointer;
use klagesak_core::{Limits, Melding, mal};
use serde_json::{Value, json};

use super::support::{a_klage, bytes, found, klage_json, oversendelser};

fn draft(klage: &Value, vedlegg: Option<&Value>) -> Utkast {
    let vedlegg = vedlegg.map(bytes);
    from_klage(&bytes(klage), vedlegg.as_deref(), &Limits::default()).expect("a klage")
}

fn refused(klage: &[u8]) -> Vec<(String, String)> {
    let Err(Error::Refused(findings)) = from_klage(klage, None, &Limits::default()) else {
        panic!("not refused")
    };
    found(&findings).into_iter().map(|(rule, at)| (rule.to_owned(), at.to_owned())).collect()
}

fn without_space(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn a_thousand_klager_become_drafts_with_all_that_is_in_them() {
    for sak in oversendelser(1000) {
        let klage = klage_json(&sak);
        let draft = draft(&klage, None);
        let m = &draft.message;
        let person = &m["innhold"]["parter"][0]["person"];
        let fornavn = person["navn"].get("fornavn").and_then(Value::as_str).unwrap_or_default();
        assert_eq!(fornavn, klage["navn"]["fornavn"]);
        assert_eq!(person["navn"]["etternavn"], klage["navn"]["etternavn"]);
        // A number that is neither fødselsnummer nor D-nummer cannot come from Digisos.
        let number = klage["personIdentifikator"]["verdi"].as_str().unwrap();
        let known = Personidentifikator::personnummer(number).ok();
        assert_eq!(person.get("identifikator"), known.map(|n| json!(n)).as_ref());
        assert_eq!(m["avsender"]["navn"], klage["mottaker"]["navEnhetsnavn"]);
        assert_eq!(m["avsender"]["navKontor"]["enhetsnummer"], klage["mottaker"]["enhetsnummer"]);
        assert_eq!(m["referanser"]["fiksDigisosId"], klage["digisosId"]);
        assert_eq!(m["referanser"]["digisosKlageIder"], json!([klage["klageId"]]));
        assert_eq!(m["innhold"]["klage"]["gjelderVedtak"], json!([klage["vedtakId"]]));
        assert_eq!(m["innhold"]["vedtak"][0]["vedtakId"], klage["vedtakId"]);
        // Half past eleven at night in UTC is the next day in Norway.
        let fremsettelser = m["innhold"]["klage"]["fremsettelser"].as_array().unwrap();
        assert_eq!(fremsettelser.len(), 1);
        assert_eq!(fremsettelser[0]["fremsattDato"], "2026-03-17");
        let points =
            m["innhold"]["klage"].get("klagepunkter").map_or(&[][..], |p| p.as_array().unwrap().as_slice());
        assert_eq!(points.is_empty(), m["innhold"]["klage"].get("utenBegrunnelse") == Some(&true.into()));
        let text: String = points.iter().filter_map(|p| p["anfoersel"].as_str()).collect();
        assert_eq!(without_space(&text), without_space(klage["begrunnelse"]["klageTekst"].as_str().unwrap()));
        assert!(points.iter().all(|p| p["anfoersel"].as_str().unwrap().chars().count() <= 4000));
        // Everything that is missing is reported, each at its place, and what is there is of the right form.
        let refusal = draft.complete().unwrap_err();
        for place in &refusal.missing {
            assert!(draft.findings.iter().any(|f| f.pointer == *place), "{place}");
        }
        assert!(refusal.missing.contains(&Pointer::new("/meldingId")));
    }
}

#[test]
fn a_draft_that_is_filled_in_is_a_message() {
    let mut klage = a_klage();
    let whole: Value = serde_json::from_str(mal::OVERSENDELSE_MINIMAL).unwrap();
    klage["vedtakId"] = whole["innhold"]["vedtak"][0]["vedtakId"].clone();
    let mut draft = draft(&klage, None);
    for _ in 0..2 {
        for place in draft.missing() {
            let value = whole.pointer(place.as_str()).unwrap_or_else(|| panic!("{place}")).clone();
            let parent = draft.message.pointer_mut(place.parent().unwrap().as_str()).unwrap();
            parent[&*place.tokens().last().unwrap()] = value;
        }
    }
    let Melding::Oversendelse(message) = draft.complete().unwrap() else { panic!("another type") };
    assert_eq!(message.referanser.digisos_klage_ider[0].to_string(), klage["klageId"]);
    assert_eq!(message.innhold.klage.dokument_id, Some(message.innhold.dokumenter[0].dokument_id));
}

#[test]
fn the_same_klage_gives_the_same_draft_and_another_gives_another_case() {
    let mut klage = a_klage();
    let first = draft(&klage, None).message;
    assert_eq!(first, draft(&klage, None).message);
    klage["klageId"] = "0b6a1c1e-6a0e-4a53-9b8e-3f2d8a5c7e10".into();
    assert_ne!(first["klagesakId"], draft(&klage, None).message["klagesakId"]);
}

#[test]
fn what_a_klage_cannot_say_and_what_does_not_fit_is_told_at_its_place() {
    let mut klage = a_klage();
    klage["klageId"] = "klage-1".into();
    klage["vedtakId"] = "0B6A1C1E-6A0E-4A53-9B8E-3F2D8A5C7E10".into();
    klage["personIdentifikator"]["verdi"] = "12345678901".into();
    klage["navn"]["fornavn"] = "a".repeat(101).into();
    klage["mottaker"] = json!({ "enhetsnummer": "Nav 1", "kommunenummer": "0301" });
    klage["autentisering"]["autentisertDigitalt"] = false.into();
    klage["innsendingstidspunkt"] = "2026-02-31T08:30:00.000Z".into();
    klage["begrunnelse"] = json!({ "kilde": "utdatert", "klageTekst": "Jeg\u{7} klager." });
    klage["nyttFelt"] = 1.into();
    let draft = draft(&klage, None);
    let expected = [
        ("KO-UTKAST-003", ""),
        ("KO-UTKAST-071", "/avsender/navKontor/enhetsnummer"),
        ("KO-UTKAST-074", "/innhold/klage/fremsettelser/0/fremsattDato"),
        ("KO-UTKAST-002", "/innhold/klage"),
        ("KO-UTKAST-065", "/innhold/klage/klagepunkter"),
        ("KO-UTKAST-073", "/innhold/klage/klagepunkter"),
        ("KO-UTKAST-064", "/innhold/klage/klagepunkter"),
        ("KO-UTKAST-072", "/innhold/parter/0"),
        ("KO-UTKAST-061", "/innhold/parter/0/person/identifikator"),
        ("KO-UTKAST-071", "/innhold/parter/0/person/navn/fornavn"),
        ("KO-UTKAST-062", "/innhold/parter/0/person/adressebeskyttelse"),
        ("KO-UTKAST-060", "/referanser/digisosKlageIder"),
    ];
    let found = found(&draft.findings);
    for finding in expected {
        assert!(found.contains(&finding), "{finding:?} in {found:?}");
    }
    // Upper case is another way to write the same id.
    assert_eq!(draft.message["innhold"]["vedtak"][0]["vedtakId"], "0b6a1c1e-6a0e-4a53-9b8e-3f2d8a5c7e10");
    assert_eq!(draft.message["innhold"]["klage"]["klagepunkter"][0]["anfoersel"], "Jeg  klager.");
    assert_eq!(draft.message["innhold"]["klage"]["fremsettelser"], json!([{ "kanal": "DIGITAL" }]));
}

#[test]
fn a_klage_that_does_not_say_why_is_one_without_reasons_and_somebody_with_one_name_has_one_name() {
    let mut klage = a_klage();
    klage["navn"]["fornavn"] = " ".into();
    for begrunnelse in [None, Some(json!({ "kilde": "bruker", "klageTekst": " \n" }))] {
        klage.as_object_mut().unwrap().remove("begrunnelse");
        klage.as_object_mut().unwrap().extend(begrunnelse.map(|b| ("begrunnelse".to_owned(), b)));
        let plain = draft(&klage, None);
        let said = |draft: &Utkast| {
            let klage = draft.message["innhold"]["klage"].clone();
            (klage.get("utenBegrunnelse").cloned(), klage.get("klagepunkter").cloned())
        };
        assert_eq!(said(&plain), (Some(true.into()), None));
        let told = |draft: &Utkast, place: &str| {
            draft.findings.iter().any(|finding| finding.pointer.as_str().starts_with(place))
        };
        assert!(
            !told(&plain, "/innhold/klage/klagepunkter") && !told(&plain, "/innhold/parter/0/person/navn")
        );
        assert_eq!(plain.message["innhold"]["parter"][0]["person"]["navn"].get("fornavn"), None);
        // What came with it may say why.
        let vedlegg = json!({ "vedlegg": [{ "type": "annet", "filer": [{ "filnavn": "brev.pdf" }] }] });
        let with = draft(&klage, Some(&vedlegg));
        assert_eq!(said(&with), (None, None));
        assert!(told(&with, "/innhold/klage/klagepunkter"));
    }
}

#[test]
fn attachments_become_documents_with_what_is_known_of_them() {
    let klage = a_klage();
    let vedlegg = json!({ "vedlegg": [
        { "type": "faktura", "tilleggsinfo": "strom", "status": "LastetOpp", "hendelseType": "bruker",
          "filer": [{ "filnavn": "Kari Nordmann strøm.PDF", "sha512": "ab" }, { "filnavn": "side2.jpeg" }] },
        { "type": "helt nytt", "filer": [{ "filnavn": "uten-endelse" }] },
        { "type": "annet", "klageId": "en annen", "filer": [{ "filnavn": "a.pdf" }] },
        { "type": "annet", "status": "VedleggKreves", "filer": [] },
    ]});
    let draft = draft(&klage, Some(&vedlegg));
    let documents = draft.message["innhold"]["dokumenter"].as_array().unwrap();
    assert_eq!(documents.len(), 4);
    assert_eq!(documents[0]["type"], "KLAGE");
    let first = &documents[1];
    assert_eq!(
        (&first["tittel"], &first["type"], &first["filnavn"], &first["mimetype"], &first["nummer"]),
        (
            &json!("Strømregning"),
            &json!("STROEMREGNING"),
            &json!("02-vedlegg.pdf"),
            &json!("application/pdf"),
            &json!(2)
        )
    );
    assert_eq!(documents[2]["filnavn"], "03-vedlegg.jpg");
    assert_eq!(documents[3].get("tittel").or(documents[3].get("filnavn")), None);
    let found = found(&draft.findings);
    for finding in [
        ("KO-UTKAST-070", "/innhold/dokumenter/1/sha256"),
        ("KO-UTKAST-001", "/innhold/dokumenter/2/sha256"),
        ("KO-UTKAST-066", "/innhold/dokumenter/3/type"),
        ("KO-UTKAST-069", "/innhold/dokumenter/3/mimetype"),
        ("KO-UTKAST-067", "/innhold/dokumenter"),
        ("KO-UTKAST-068", "/innhold/dokumenter"),
        ("KO-UTKAST-002", "/innhold/dokumenter"),
    ] {
        assert!(found.contains(&finding), "{finding:?} in {found:?}");
    }
    // The person's own names for the files are for packing, and not in the message.
    assert_eq!(draft.files[1].name, "Kari Nordmann strøm.PDF");
    assert_eq!(draft.files[1].sha512.as_deref(), Some("ab"));
    assert_eq!(draft.files[1].document.as_str(), "/innhold/dokumenter/1");
    assert!(!draft.message.to_string().contains("Nordmann"));
}

#[test]
fn a_very_long_text_is_kept_as_far_as_there_is_room_and_the_rest_is_told() {
    let mut klage = a_klage();
    klage["begrunnelse"]["klageTekst"] = "ord ".repeat(60_000).into();
    let draft = draft(&klage, None);
    assert_eq!(draft.message["innhold"]["klage"]["klagepunkter"].as_array().unwrap().len(), 50);
    assert!(found(&draft.findings).contains(&("KO-UTKAST-075", "/innhold/klage/klagepunkter")));
}

#[test]
fn what_is_no_klage_is_refused_with_every_fault_at_its_place() {
    let mut klage = a_klage();
    klage.as_object_mut().unwrap().remove("digisosId");
    klage["navn"]["kilde"] = "bruker".into();
    klage["mottaker"] = json!([]);
    klage["innsendingstidspunkt"] = "2026-03-16T08:30:00+01:00".into();
    klage["autentisering"]["autentisertDigitalt"] = "ja".into();
    let expected = [
        ("KO-KILDE-002", "/digisosId"),
        ("KO-KILDE-004", "/navn/kilde"),
        ("KO-KILDE-003", "/mottaker"),
        ("KO-KILDE-003", "/autentisering/autentisertDigitalt"),
        ("KO-KILDE-005", "/innsendingstidspunkt"),
    ];
    assert_eq!(refused(&bytes(&klage)), expected.map(|(rule, at)| (rule.to_owned(), at.to_owned())));
}

#[test]
fn bytes_that_are_no_json_are_refused_with_the_offset() {
    let deep = "[".repeat(10_000);
    let cases: [(&[u8], Option<usize>); 6] = [
        (b"", None),
        (b"{\"klageId\": }", Some(12)),
        (b"{\"a\":1,\"a\":2}", Some(7)),
        (b"\xef\xbb\xbf{}", Some(0)),
        (b"{\"a\":\"\xff\"}", Some(6)),
        (deep.as_bytes(), Some(64)),
    ];
    for (bytes, offset) in cases {
        let Err(Error::Refused(findings)) = from_klage(bytes, None, &Limits::default()) else {
            panic!("not refused")
        };
        assert_eq!(findings.len(), 1);
        assert_eq!((findings[0].rule.id.as_str(), findings[0].offset), ("KO-KILDE-001", offset));
    }
    let limits = Limits { max_bytes: 10, ..Limits::default() };
    assert!(matches!(from_klage(&bytes(&a_klage()), None, &limits), Err(Error::Refused(_))));
}
