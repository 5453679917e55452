//! Nothing about anyone where everyone can see it.

use klagesak_convert::arkivmelding::{Side, Valg, from_arkivmelding, to_arkivmelding};
use klagesak_convert::xml::Limits;
use klagesak_convert::{Conversion, Error};
use klagesak_core::{Melding, kodeverk};
use klagesak_syntetisk::{Generator, Meldinger};
use quick_xml::Reader;
use quick_xml::events::Event;

use super::DIALEKTER;

/// Elements that journals and lists show, names of files, and classes.
const SYNLIGE: &[&str] = &[
    "tittel",
    "offentligTittel",
    "mappeID",
    "klasseID",
    "klassifikasjonssystemID",
    "referanseDokumentfil",
    "filnavn",
    "beskrivelse",
    "noekkelord",
];

/// The texts anyone may see: the elements above, our own flat fields, and the whole header.
fn visible(conversion: &Conversion) -> Vec<String> {
    let mut found: Vec<String> = conversion.files.iter().map(|file| file.name.clone()).collect();
    for file in conversion.files.iter().filter(|file| file.name == "sbd.json") {
        found.push(String::from_utf8(file.bytes.clone()).unwrap());
    }
    let xml = std::str::from_utf8(&conversion.file("arkivmelding.xml").unwrap().bytes).unwrap();
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<String> = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(start.local_name().into_inner().to_owned()),
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => {
                let path: Vec<&str> = open.iter().map(String::as_str).collect();
                let own = path.iter().rev().nth(1) == Some(&"virksomhetsspesifikkeMetadata")
                    && !path.iter().any(|name| matches!(*name, "part" | "sakspart"));
                if own || path.last().is_some_and(|name| SYNLIGE.contains(name)) {
                    found.push(text.xml10_content().into_owned());
                }
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// What may not be seen: every number, and every name of three letters or more.
fn persons(message: &Melding) -> (Vec<String>, Vec<String>) {
    let (mut numbers, mut names) = (Vec::new(), Vec::new());
    for (_, part) in message.parter() {
        if let Some(person) = &part.person {
            numbers.extend(person.nummer().map(str::to_owned));
            let navn = &person.navn;
            let ledd = [navn.fornavn.as_ref(), navn.mellomnavn.as_ref(), Some(&navn.etternavn)];
            for navn in ledd.into_iter().flatten().map(|navn| navn.as_str()) {
                names.extend(
                    navn.split([' ', '-']).map(str::to_lowercase).filter(|navn| navn.chars().count() > 2),
                );
            }
        }
        names.extend(part.virksomhet.as_ref().map(|virksomhet| virksomhet.navn.as_str().to_lowercase()));
    }
    (numbers, names)
}

fn shows_nobody(message: &Melding, (numbers, names): &(Vec<String>, Vec<String>)) -> bool {
    let mut converted = false;
    for format in DIALEKTER {
        let Ok(conversion) = to_arkivmelding(message, format, &Valg::default()) else { continue };
        converted = true;
        // Some synthetic persons are called Test, which is also a code.
        let is_code = |text: &str| kodeverk::ALLE.iter().any(|list| list.find(text).is_some());
        for text in visible(&conversion).into_iter().filter(|text| !is_code(text)) {
            assert!(!numbers.iter().any(|number| text.contains(number)), "a number in {format}");
            let lower = text.to_lowercase();
            let words: Vec<&str> = lower.split(|c: char| !c.is_alphabetic()).collect();
            for name in names {
                let whole =
                    if name.contains(' ') { lower.contains(name) } else { words.contains(&name.as_str()) };
                assert!(!whole, "a name in {format}");
            }
        }
    }
    converted
}

#[test]
fn no_number_and_no_name_of_a_party_is_shown_in_a_thousand_messages() {
    assert!(Generator::new(7).take(1000).all(|message| shows_nobody(&message, &persons(&message))));
    // Most other types have no parties of their own; those that were named before them count.
    let mut parties: (Vec<String>, Vec<String>) = Default::default();
    let mut converted = 0;
    for message in Meldinger::new(8).take(2000) {
        let told = persons(&message);
        if matches!(message, Melding::Oversendelse(_) | Melding::InnkommetKlage(_)) {
            parties = told;
        } else {
            parties.0.extend(told.0);
            parties.1.extend(told.1);
        }
        converted += usize::from(shows_nobody(&message, &parties));
    }
    assert!(converted > 700, "{converted}");
}

/// The same message with a party's name or number in every title and name there is.
#[test]
fn a_title_that_says_too_much_is_replaced_and_the_loss_told() {
    let json = klagesak_core::mal::OVERSENDELSE_KOMPLETT
        .replace("\"tittel\": \"Klage\"", "\"tittel\": \"Klage fra Prøvesen\"")
        .replace("\"tittel\": \"Søknad\"", "\"tittel\": \"Søknad 158385 10237\"")
        .replace("\"offentligTittel\": \"", "\"offentligTittel\": \"ærlig: ")
        .replace("\"saksnummer\": \"2026-0421\"", "\"saksnummer\": \"15838510237\"");
    let message = klagesak_core::read(json.as_bytes()).unwrap().message;
    for format in DIALEKTER {
        let conversion = to_arkivmelding(&message, format, &Valg::default()).unwrap();
        let lost: Vec<_> = conversion.losses.iter().filter(|f| f.rule.id.as_str() == "KO-TAP-031").collect();
        let at: Vec<_> = lost.iter().map(|f| f.pointer.as_str()).collect();
        assert_eq!(
            at,
            [
                "/innhold/dokumenter/2/tittel",
                "/innhold/dokumenter/9/tittel",
                "/innhold/skjerming/offentligTittel",
                "/referanser/navFagsak/saksnummer",
            ],
            "{format}"
        );
        let xml = std::str::from_utf8(&conversion.file("arkivmelding.xml").unwrap().bytes).unwrap();
        assert!(xml.contains("<tittel>Klage (tittel utelatt)</tittel>"));
        assert!(xml.contains("<offentligTittel>Oversendelse av klagesak (tittel utelatt)</offentligTittel>"));
        assert!(!xml.contains("158385 10237") && !xml.contains("Klage fra Prøvesen"));
    }
}

/// In the head, where no person has any business.
#[test]
fn a_number_in_the_name_of_an_organisation_or_a_system_stays_out() {
    let mut json: serde_json::Value =
        serde_json::from_str(klagesak_core::mal::OVERSENDELSE_KOMPLETT).unwrap();
    json["avsender"]["navn"] = "Nav 298204-50289".into();
    json["mottaker"]["navn"] = "Statsforvalteren 29820450289".into();
    json["system"]["navn"] = "Socio 29.82.04 50289".into();
    let message = klagesak_core::read(json.to_string().as_bytes()).unwrap().message;
    for format in DIALEKTER {
        for side in [Side::Avsender, Side::Mottaker] {
            let valg = Valg { side, ..Valg::default() };
            for file in to_arkivmelding(&message, format, &valg).unwrap().files {
                let text = String::from_utf8(file.bytes).unwrap();
                assert!(file.name == "klagesak.json" || !text.contains("50289"), "{format} {}", file.name);
            }
        }
    }
}

/// A file is found by its name, so what tells who somebody is cannot be left out of it.
#[test]
fn a_file_name_that_tells_who_somebody_is_is_refused() {
    for name in ["15838510237-klage.pdf", "158385-10237.pdf", "klage-proevesen.pdf", "Prøveséns klage.pdf"]
    {
        let json = klagesak_core::mal::OVERSENDELSE_KOMPLETT.replace("10-soeknad.pdf", name);
        let message = klagesak_core::read(json.as_bytes()).unwrap().message;
        for format in DIALEKTER {
            let Err(Error::Refused(found)) = to_arkivmelding(&message, format, &Valg::default()) else {
                panic!("{name} in {format}");
            };
            let found: Vec<_> = found.iter().map(|f| (f.rule.id.as_str(), f.pointer.as_str())).collect();
            assert_eq!(found, [("KO-TAP-035", "/innhold/dokumenter/9/filnavn")]);
        }
    }
}

#[test]
fn findings_show_nothing_of_what_they_are_about() {
    let canary = "Kanarifugl";
    let xml = format!(
        "<arkivmelding xmlns='http://www.arkivverket.no/standarder/noark5/arkivmelding'><system>{canary}</system>\
         <meldingId>{canary}</meldingId><tidspunkt>{canary}</tidspunkt><mappe><tittel>{canary}</tittel><{canary}/>\
         <basisregistrering><tittel>{canary}</tittel><dokumentbeskrivelse><dokumenttype>{canary}</dokumenttype>\
         <tittel>{canary} (eDialog fra 15838510237)</tittel><dokumentnummer>{canary}</dokumentnummer><dokumentobjekt>\
         <variantformat>{canary}</variantformat></dokumentobjekt></dokumentbeskrivelse></basisregistrering>\
         <sakspart><sakspartNavn>{canary}</sakspartNavn><sakspartRolle>{canary}</sakspartRolle></sakspart></mappe></arkivmelding>"
    );
    let draft = from_arkivmelding(xml.as_bytes(), None, &Limits::default()).unwrap();
    assert!(draft.findings.len() > 10);
    for finding in &draft.findings {
        for &language in klagesak_core::Language::ALL {
            let text = format!("{} {}", finding.message(language), finding.pointer);
            assert!(!text.contains(canary) && !text.contains("15838510237"), "{text}");
        }
    }
    assert!(!format!("{draft:?}").contains(canary));
}
