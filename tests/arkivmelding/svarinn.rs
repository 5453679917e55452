//! What is left after the way through SvarUt and SvarInn, and what travels beside it.

use klagesak_convert::Format;
use klagesak_convert::Utkast;
use klagesak_convert::arkivmelding::{Valg, from_arkivmelding, to_arkivmelding};
use klagesak_convert::xml::Limits;
use klagesak_core::Melding;
use serde_json::{Value, json};

fn message() -> Melding {
    klagesak_core::read(klagesak_core::mal::OVERSENDELSE_KOMPLETT.as_bytes()).unwrap().message
}

fn xml(format: Format) -> String {
    let conversion = to_arkivmelding(&message(), format, &Valg::default()).unwrap();
    String::from_utf8(conversion.file("arkivmelding.xml").unwrap().bytes.clone()).unwrap()
}

fn has(draft: &Utkast, rule: &str, at: &str) -> bool {
    draft.findings.iter().any(|finding| finding.rule.id.as_str() == rule && finding.pointer.as_str() == at)
}

/// As SvarInn makes it: the journalpost's title is the public title with the sender's number after it, the files are all there
/// is of the documents, and the flat fields have come along; the rest is gone.
fn mangled() -> String {
    let xml = xml(Format::Eformidling);
    let fields = xml.split_once("      <virksomhetsspesifikkeMetadata>\n        <klagesakId>").unwrap().1;
    let fields = fields.split_once("</virksomhetsspesifikkeMetadata>").unwrap().0;
    let documents: String = ["01-oversendelsesbrev.pdf", "03-klage.pdf", "klagesak.json"]
        .iter()
        .map(|file| {
            format!(
                "<dokumentbeskrivelse><tittel>{file}</tittel><dokumentobjekt><referanseDokumentfil>{file}</referanseDokumentfil>\
                 </dokumentobjekt></dokumentbeskrivelse>"
            )
        })
        .collect();
    format!(
        "<arkivmelding xmlns=\"http://www.arkivverket.no/standarder/noark5/arkivmelding\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><mappe xsi:type=\"saksmappe\">\
         <basisregistrering xsi:type=\"journalpost\">{documents}\
         <tittel>Klagesak etter sosialtjenesteloven (eDialog fra 15838510237)</tittel>\
         <virksomhetsspesifikkeMetadata><klagesakId>{fields}</virksomhetsspesifikkeMetadata>\
         <journalposttype>Inngående dokument</journalposttype><korrespondansepart><korrespondanseparttype>Avsender\
         </korrespondanseparttype><korrespondansepartNavn>NAV</korrespondansepartNavn></korrespondansepart>\
         </basisregistrering></mappe></arkivmelding>"
    )
}

#[test]
fn after_svarinn_the_case_is_known_and_the_rest_is_asked_for() {
    let draft = from_arkivmelding(mangled().as_bytes(), None, &Limits::default()).unwrap();
    let whole = serde_json::to_value(message()).unwrap();
    for at in [
        "/meldingstype",
        "/meldingId",
        "/klagesakId",
        "/svarPaa",
        "/avsender",
        "/mottaker",
        "/system",
        "/referanser",
        "/innhold/klage/fremsettelser/0/mottattDato",
        "/innhold/vedtak/0/dato",
        "/innhold/foersteinstans/nyeVedtak/0/vedtakId",
        "/innhold/skjerming",
    ] {
        assert_eq!(draft.message.pointer(at), whole.pointer(at), "{at}");
    }
    // The two documents, and not the message itself.
    let documents = draft.message["innhold"]["dokumenter"].as_array().unwrap();
    assert_eq!(documents.len(), 2);
    assert_eq!(documents[1]["filnavn"], "03-klage.pdf");
    assert_eq!(documents[1]["mimetype"], "application/pdf");
    assert!(has(&draft, "KO-UTKAST-020", "/innhold/dokumenter/1/tittel"));
    assert!(has(&draft, "KO-UTKAST-021", "/innhold/skjerming/offentligTittel"));
    assert!(has(&draft, "KO-UTKAST-001", "/innhold/dokumenter/0/nummer"));
    assert!(has(&draft, "KO-UTKAST-001", "/innhold/parter"));
    assert!(draft.findings.iter().any(|finding| finding.rule.id.as_str() == "KO-KILDE-031"));
    assert!(!draft.message.to_string().contains("15838510237"));
    assert!(draft.complete().is_err());
}

#[test]
fn the_message_beside_it_counts_and_differences_are_told() {
    let json = klagesak_core::mal::OVERSENDELSE_KOMPLETT;
    for format in [Format::Eformidling, Format::FiksArkivV1, Format::FiksArkivV2] {
        let same =
            from_arkivmelding(xml(format).as_bytes(), Some(json.as_bytes()), &Limits::default()).unwrap();
        assert!(same.findings.is_empty(), "{:?}", same);
        assert_eq!(same.complete().unwrap(), message());
        let other = xml(format)
            .replace("<klagesakFremsettelse1Mottatt>2026-03-31<", "<klagesakFremsettelse1Mottatt>2026-04-01<")
            .replace("<tittel>Fullmakt<", "<tittel>Noe annet<");
        let draft = from_arkivmelding(other.as_bytes(), Some(json.as_bytes()), &Limits::default()).unwrap();
        let found: Vec<_> = draft.findings.iter().map(|f| (f.rule.id.as_str(), f.pointer.as_str())).collect();
        let expected = ["/innhold/dokumenter/11/tittel", "/innhold/klage/fremsettelser/0/mottattDato"]
            .map(|at| ("KO-UTKAST-026", at));
        assert_eq!(found, expected);
        assert_eq!(draft.complete().unwrap(), message());
    }
    let broken =
        from_arkivmelding(xml(Format::Eformidling).as_bytes(), Some(b"{"), &Limits::default()).unwrap();
    assert!(has(&broken, "KO-KILDE-035", ""));
    assert_eq!(broken.message["klagesakId"], "ac2a7a4f-8e63-4e2d-8b64-7a3e2d9f5c12");
}

#[test]
fn braces_naive_times_empty_elements_and_other_encodings_are_read() {
    let plain =
        from_arkivmelding(xml(Format::Eformidling).as_bytes(), None, &Limits::default()).unwrap().message;
    let odd = xml(Format::Eformidling)
        .replace(
            "<systemID>b0000000-0000-4000-8000-000000000001<",
            "<systemID>{B0000000-0000-4000-8000-000000000001}<",
        )
        .replace("2026-05-12T00:00:00+02:00", "2026-05-12T00:00:00")
        .replace("<opprettetAv>Eksempelsystem</opprettetAv>", "<opprettetAv/>")
        .replace("<klagesakBydel></klagesakBydel>", "<klagesakBydel/>")
        .replace(
            "<journalstatus>Ekspedert</journalstatus>",
            "<journalstatus>\n   Ekspedert\n</journalstatus>",
        );
    assert_eq!(from_arkivmelding(odd.as_bytes(), None, &Limits::default()).unwrap().message, plain);
    let utf16: Vec<u8> = odd.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let draft = from_arkivmelding(&utf16, None, &Limits::default()).unwrap();
    assert_eq!(draft.message, plain);
    assert!(has(&draft, "KO-KILDE-021", ""));
}

#[test]
fn what_others_write_of_parties_is_taken_with_care() {
    let part = |navn: &str, rolle: &str| {
        format!(
            "<sakspart><sakspartNavn>{navn}</sakspartNavn><sakspartRolle>{rolle}</sakspartRolle></sakspart>"
        )
    };
    let xml = format!(
        "<arkivmelding xmlns='http://www.arkivverket.no/standarder/noark5/arkivmelding'><mappe><basisregistrering/>{}{}{}</mappe>\
         </arkivmelding>",
        part("Prøvesen, Ærlig", "Klager"),
        part("Rettshjelp Eksempel", "Fullmektig"),
        part("Noen", "Nabo")
    );
    let draft = from_arkivmelding(xml.as_bytes(), None, &Limits::default()).unwrap();
    let parter: &Value = &draft.message["innhold"]["parter"];
    assert_eq!(
        parter[0],
        json!({ "roller": ["KLAGER"], "person": { "navn": { "fornavn": "Ærlig", "etternavn": "Prøvesen" } } })
    );
    assert_eq!(
        parter[1],
        json!({ "roller": ["FULLMEKTIG"], "virksomhet": { "navn": "Rettshjelp Eksempel" } })
    );
    assert!(has(&draft, "KO-UTKAST-022", "/innhold/parter/0/person/navn"));
    assert!(has(&draft, "KO-UTKAST-023", "/innhold/parter/1"));
    assert!(has(&draft, "KO-UTKAST-028", "/innhold/parter/2/roller"));
}
