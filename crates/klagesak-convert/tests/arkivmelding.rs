//! What an oversendelse can say that is a list, or a list in a list, or not said at all.

use klagesak_convert::arkivmelding::{Valg, from_arkivmelding, to_arkivmelding};
use klagesak_convert::{Conversion, Format, loss, xml};
use klagesak_core::{Melding, mal, read};
use serde_json::{Value, json};

const DIALEKTER: [Format; 3] = [Format::Eformidling, Format::FiksArkivV1, Format::FiksArkivV2];

fn minimal() -> Value {
    serde_json::from_str(mal::OVERSENDELSE_MINIMAL).unwrap()
}

fn message(value: &Value) -> Melding {
    read(&serde_json::to_vec(value).unwrap()).unwrap_or_else(|fault| panic!("{fault:?}")).message
}

fn written(conversion: &Conversion) -> &str {
    std::str::from_utf8(&conversion.file("arkivmelding.xml").unwrap().bytes).unwrap()
}

/// Two who appeal two decisions at different times, with everything that may be said of it.
fn all_there_is() -> Value {
    let mut sak = minimal();
    let [second, new] = ["5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1aaa", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1aab"];
    let digisos = ["5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1ab1", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1ab2"];
    sak["referanser"]["digisosKlageIder"] = json!(digisos);
    let innhold = &mut sak["innhold"];
    let first = innhold["vedtak"][0]["vedtakId"].clone();
    let document = innhold["vedtak"][0]["dokumentId"].clone();
    innhold["parter"].as_array_mut().unwrap().push(json!({
        "partId": "part-2",
        "roller": ["ARVING", "KLAGER"],
        "person": {
            "identifikator": { "type": "INGEN", "begrunnelse": "Kom til landet i går." },
            "navn": { "etternavn": "Ettnavn" },
            "adressebeskyttelse": "UGRADERT",
        },
    }));
    let ytelse = json!({
        "ytelseId": "y1", "hjemmel": { "lov": "SOTJL", "paragraf": "26" }, "betegnelse": "Refusjon",
        "form": "LAAN", "krevdBeloep": "1200.00",
    });
    let vilkaar = json!([{ "beskrivelse": "Delta i aktivitet.", "ytelseId": "y1" }]);
    let decision = json!({
        "vedtakId": second, "partIder": ["part-1", "part-2"],
        "kontor": { "enhetsnummer": "0315", "kommunenummer": "0301", "bydel": "Storøya" },
        "saksnummer": "2026-0118", "dato": "2026-03-02", "type": "ENKELTVEDTAK", "utfall": "KREVD",
        "form": "MUNTLIG", "nedtegnet": "2026-03-03",
        "soeknader": [{ "dato": "2026-02-16", "form": "MUNTLIG" }, { "dato": "2026-02-17", "dokumentId": document }],
        "avviserKlage": { "mottattDato": "2026-02-01", "vedtakId": first, "grunn": "FOR_SENT" },
        "underretninger": [
            { "partIder": ["part-1"], "sendt": "2026-03-03", "maate": "BREV", "klageadgangOpplyst": true },
            { "partIder": ["part-2"], "varslet": "2026-03-03", "kommetFrem": "2026-03-05", "maate": "DIGITAL",
              "klageadgangOpplyst": false },
        ],
        "ytelser": [ytelse], "vilkaar": vilkaar, "dokumentId": document,
    });
    let mut anew = decision.clone();
    anew["vedtakId"] = new.into();
    anew["erstatterVedtakIder"] = json!([first, second]);
    // None was told of the first, and each is known by its place.
    innhold["vedtak"][0].as_object_mut().unwrap().remove("underretninger");
    innhold["vedtak"].as_array_mut().unwrap().push(decision);
    let klage = &mut innhold["klage"];
    klage["gjelderVedtak"] = json!([first, second]);
    klage["fremsettelser"] = json!([
        { "partIder": ["part-1"], "vedtakIder": [first], "mottattDato": "2026-03-17", "kanal": "SMS" },
        { "partIder": ["part-2"], "vedtakIder": [first, second], "fremsattDato": "2026-03-18",
          "innkommet": { "dato": "2026-03-19", "organ": { "navn": "Nav Annet", "organisasjonsnummer": "310999016" } },
          "mottattDato": "2026-03-20", "kanal": "VIA_STATSFORVALTER", "form": "MUNTLIG" },
    ]);
    klage.as_object_mut().unwrap().remove("klagepunkter");
    klage["utenBegrunnelse"] = true.into();
    klage["frister"] = json!([
        { "vedtakId": first, "partIder": ["part-1"] },
        {},
        { "vedtakId": first, "partIder": ["part-2"], "grunnlag": "VARSEL", "fra": "2026-03-03",
          "fristdato": "2026-03-24", "rettidig": false,
          "oversittelse": { "grunn": "IKKE_LASTES", "vurdering": "Var syk.", "tattTilBehandling": true } },
    ]);
    let foersteinstans = &mut innhold["foersteinstans"];
    foersteinstans.as_object_mut().unwrap().remove("beslutter");
    foersteinstans["utfall"] = json!([
        { "vedtakId": first, "utfall": "DELVIS_MEDHOLD" },
        { "vedtakId": second, "partIder": ["part-2"], "utfall": "AVVIST", "avvisningsgrunn": "IKKE_KLAGERETT" },
    ]);
    foersteinstans["nyeVedtak"] = json!([anew]);
    foersteinstans["klagensStilling"] = json!([
        { "partIder": ["part-1"], "vedtakIder": [first], "stilling": "DELVIS_OPPRETTHOLDT", "dato": "2026-04-15" },
        { "partIder": ["part-2"], "stilling": "IKKE_SVART" },
    ]);
    let statement = &mut innhold["saksfremstilling"];
    statement["vurderinger"][0].as_object_mut().unwrap().remove("klagepunkt");
    statement["forelagt"] =
        json!([{ "partIder": ["part-1"], "dato": "2026-04-14", "kommentarfrist": "2026-04-28" }]);
    statement["ikkeForelagt"] =
        json!([{ "partIder": ["part-2"], "grunn": "IKKE_NAADD", "begrunnelse": "Ringt og skrevet." }]);
    innhold["dokumenter"][0]["type"] = "KORRESPONDANSE".into();
    innhold["dokumenter"][1]["erOgsaaOversendelsesbrev"] = true.into();
    innhold["dokumenter"][2]["partsinnsyn"] = json!({
        "unntatt": true, "unntattFor": ["part-2"], "hjemmel": { "lov": "FVL_1967", "paragraf": "19" },
    });
    innhold["kontaktForPart"] = json!({
        "telefon": "55 00 00 09", "postadresse": { "linjer": ["Postboks 9"], "postnummer": "4001", "poststed": "Stavanger" },
    });
    innhold["skjerming"]["hjemler"] = json!(["OFFL_13", "FVL_2025_31"]);
    sak
}

#[test]
fn every_list_comes_back_but_for_what_is_lost_and_each_loss_says_why() {
    let sak = all_there_is();
    for format in DIALEKTER {
        let conversion = to_arkivmelding(&message(&sak), format, &Valg::default()).unwrap();
        let expected =
            loss::without(&sak, &conversion.losses).unwrap_or_else(|at| panic!("{format}: no {at}"));
        let draft = from_arkivmelding(written(&conversion).as_bytes(), None, &xml::Limits::default())
            .unwrap()
            .message;
        for part in ["referanser", "innhold"] {
            for (field, expected) in expected[part].as_object().unwrap() {
                assert_eq!(draft[part][field], *expected, "{format} {field}");
            }
        }
        assert_eq!(draft, expected, "{format}");
        let lost: Vec<_> =
            conversion.losses.iter().map(|f| (f.rule.id.as_str(), f.pointer.as_str())).collect();
        for loss in [
            ("KO-TAP-001", "/innhold/klage/frister/1"),
            ("KO-TAP-024", "/innhold/klage/frister/2/oversittelse/vurdering"),
            ("KO-TAP-024", "/innhold/vedtak/1/vilkaar"),
            ("KO-TAP-025", "/innhold/vedtak/1/ytelser"),
            ("KO-TAP-024", "/innhold/foersteinstans/nyeVedtak/0/vilkaar"),
            ("KO-TAP-025", "/innhold/foersteinstans/nyeVedtak/0/ytelser"),
            ("KO-TAP-024", "/innhold/saksfremstilling/ikkeForelagt"),
            ("KO-TAP-024", "/innhold/parter/1/person/identifikator"),
            ("KO-TAP-001", "/innhold/dokumenter/1/erOgsaaOversendelsesbrev"),
            ("KO-TAP-021", "/innhold/dokumenter/2/partsinnsyn"),
            ("KO-TAP-001", "/innhold/kontaktForPart"),
        ] {
            assert!(lost.contains(&loss), "{format} {loss:?} in {lost:#?}");
        }
        assert!(written(&conversion).contains("offl. § 13, jf. fvl. (2025) § 31"));
        // The statement of the case is the letter, too.
        let main = written(&conversion).split("<dokumentbeskrivelse>").nth(2).unwrap();
        assert!(main.contains(">Hoveddokument<") || main.contains(">H<"), "{format} {main}");
    }
}

#[test]
fn with_the_message_beside_it_an_arkivmelding_says_nothing_else() {
    let sak = all_there_is();
    for format in DIALEKTER {
        let conversion = to_arkivmelding(&message(&sak), format, &Valg::default()).unwrap();
        let beside = &conversion.file("klagesak.json").unwrap().bytes;
        let draft = from_arkivmelding(written(&conversion).as_bytes(), Some(beside), &xml::Limits::default())
            .unwrap();
        assert!(draft.findings.is_empty(), "{format} {draft:?}");
    }
}

/// Where nothing is said of it, it is not known, and the address is treated as protected.
#[test]
fn an_address_that_may_be_protected_is_not_written() {
    let mut sak = minimal();
    let person = &mut sak["innhold"]["parter"][0]["person"];
    person["adresse"] = json!({ "linjer": ["Skjulveien 7"], "postnummer": "0991", "poststed": "Skjulby" });
    person["telefon"] = "900 11 222".into();
    person["epost"] = "skjult@example.org".into();
    let told = ["Skjulveien", "0991", "Skjulby", "900 11 222", "skjult@example.org"];
    for protection in [None, Some("FORTROLIG"), Some("STRENGT_FORTROLIG"), Some("UGRADERT")] {
        let person = sak["innhold"]["parter"][0]["person"].as_object_mut().unwrap();
        person.remove("adressebeskyttelse");
        person.extend(protection.map(|code| ("adressebeskyttelse".to_owned(), code.into())));
        for format in DIALEKTER {
            let conversion = to_arkivmelding(&message(&sak), format, &Valg::default()).unwrap();
            let mut ours = conversion.files.iter().filter(|file| file.name != "klagesak.json");
            let shown = ours.any(|file| {
                let text = std::str::from_utf8(&file.bytes).unwrap();
                told.iter().any(|word| text.contains(word))
            });
            assert_eq!(shown, protection == Some("UGRADERT"), "{format} {protection:?}");
            let refused =
                conversion.losses.iter().filter(|loss| loss.rule.id.as_str() == "KO-TAP-033").count();
            assert_eq!(refused, if shown { 0 } else { 3 });
        }
    }
}
