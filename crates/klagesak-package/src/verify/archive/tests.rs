//! What an arkivmelding says in every spelling, of the message and of another: a contradiction is found, and agreement is not.

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use klagesak_core::mal::OVERSENDELSE_MINIMAL;

use super::{Arkiv, Facts};
use crate::asice::xml::walk;

/// The ids of the case, the file and the person of the message, and of others.
const CASE: [&str; 2] = ["9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b02", "ec2c57a5-dc1e-4c7d-a799-9be861a39ce8"];
const PERSON: [&str; 2] = ["15838510156", "12869190185"];
const BYTES: [[u8; 32]; 2] = [[0xab; 32], [0xac; 32]];
const FILE: &str = "03-klage.pdf";

const CONTRADICTS: &str = "KO-PAKKE-048";
const DIFFERS: &str = "KO-PAKKE-049";

fn hexed(bytes: [u8; 32]) -> String {
    bytes.map(|byte| format!("{byte:02x}")).concat()
}

fn rules(message: &str, inside: &str) -> Vec<&'static str> {
    let mut arkiv = Arkiv::default();
    let own = hexed(BYTES[0]);
    let facts = Facts::told(message.as_bytes(), [(FILE, own.as_str())].into_iter());
    let xml = format!("<arkivmelding xmlns:k='urn:k'>{inside}</arkivmelding>");
    walk(xml.as_bytes(), &mut |step| arkiv.step(step)).unwrap_or_else(|fault| panic!("{fault:?} {xml}"));
    arkiv.against(&facts, 1).iter().map(|finding| finding.rule.id.as_str()).collect()
}

fn found(inside: &str) -> Vec<&'static str> {
    rules(OVERSENDELSE_MINIMAL, inside)
}

/// A text in the spellings any value can have in XML.
fn in_xml(text: &str) -> Vec<String> {
    let wide =
        |c: char| if c.is_ascii_graphic() { char::from_u32(u32::from(c) + 0xfee0).unwrap() } else { c };
    let (first, rest) = text.split_at(4);
    vec![
        text.to_owned(),
        format!("\n  {text}\t"),
        text.chars().map(wide).collect(),
        format!("{first}\u{200b}{rest}\u{feff}"),
        text.chars().map(|c| format!("&#{};", u32::from(c))).collect(),
        format!("{first}<!-- -->{rest}"),
        format!("<![CDATA[{first}]]>{rest}"),
        format!("{first}<?a b?>{rest}"),
    ]
}

fn case_ids(id: &str) -> Vec<String> {
    let (bare, upper) = (id.replace('-', ""), id.to_uppercase());
    let mut all = in_xml(id);
    all.extend([
        format!("{{{id}}}"),
        format!("({upper})"),
        format!("urn:uuid:{id}"),
        format!("URN:UUID:{upper}"),
    ]);
    all.extend([bare.to_uppercase(), bare, upper]);
    all
}

fn persons(number: &str) -> Vec<String> {
    let (date, end) = number.split_at(6);
    let mut all = in_xml(number);
    all.extend(
        [" ", "-", ".", "_", "/", ":", "\u{a0}", "\u{2013}", "  "]
            .map(|between| format!("{date}{between}{end}")),
    );
    all.extend([
        format!("fnr:{number}"),
        format!("urn:nin:no:{number}"),
        format!("{} {} {}", &number[..4], &number[4..8], &number[8..]),
    ]);
    all
}

fn checksums(bytes: [u8; 32]) -> Vec<String> {
    let hex = hexed(bytes);
    let mut all = in_xml(&hex);
    let apart: Vec<_> = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    all.extend([" ", ":", "-", "\n"].map(|between| apart.join(between)));
    all.extend([hex.to_uppercase(), format!("sha256:{hex}"), format!("SHA-256 {hex}"), format!("0x{hex}")]);
    let (padded, bare) = (BASE64_STANDARD.encode(bytes), BASE64_URL_SAFE_NO_PAD.encode(bytes));
    all.extend([format!("sha256-{padded}"), format!("{}\n{}", &padded[..20], &padded[20..]), padded, bare]);
    all
}

fn files() -> Vec<String> {
    let mut all = in_xml(FILE);
    all.extend(
        [
            "./03-klage.pdf",
            ".\\03-klage.pdf",
            "03-KLAGE.pdf",
            "03%2dklage.pdf",
            "03%252Dklage%2Epdf",
            "dokumenter/03-klage.pdf",
            "03-klage.pdf. ",
            "03-klage.pdf::$DATA",
        ]
        .map(str::to_owned),
    );
    all
}

fn object(file: &str, checksum: &str) -> String {
    format!(
        "<dokumentobjekt><referanseDokumentfil>{file}</referanseDokumentfil><sjekksum>{checksum}</sjekksum></dokumentobjekt>"
    )
}

/// Everything that can be said of the message, or of another.
fn said(which: usize) -> Vec<String> {
    let mut all = Vec::new();
    for id in case_ids(CASE[which]) {
        all.push(format!("<klagesakId>{id}</klagesakId>"));
        all.push(format!("<a><k:klagesakId>{id}</k:klagesakId></a>"));
        all.push(format!(
            "<mappe><referanseEksternNoekkel><fagsystem> Klagesak</fagsystem><noekkel>{id}</noekkel></referanseEksternNoekkel></mappe>"
        ));
    }
    for number in persons(PERSON[which]) {
        all.push(format!("<part><personID><identifikator>{number}</identifikator></personID></part>"));
        if !number.contains('<') {
            all.push(format!("<part id=\"{number}\"/>"));
            all.push(format!("<part k:id=\"{number}\"/>"));
        }
    }
    for checksum in checksums(BYTES[which]) {
        all.extend(files().iter().map(|file| object(file, &checksum)));
        all.push(object(FILE, &format!("{checksum}</sjekksum><sjekksum>{}", "0".repeat(40))));
    }
    all
}

#[test]
fn what_is_said_of_another_is_found_however_it_is_written() {
    let all = said(1);
    assert!(all.len() > 300, "{}", all.len());
    let missed: Vec<_> = all.iter().filter(|inside| found(inside) != [CONTRADICTS]).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn what_is_said_of_the_message_is_nothing_however_it_is_written() {
    let wrong: Vec<_> = said(0).into_iter().filter(|inside| !found(inside).is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_way_out_of_the_package_is_found_wherever_a_file_is_named() {
    for path in
        ["../a.pdf", "%2e%2e/a.pdf", "..\\a.pdf", "C:\\a.pdf", "file:///a.pdf", "\\\\tjener\\a.pdf", "/a.pdf"]
    {
        assert_eq!(found(&object(path, "")), [CONTRADICTS], "{path}");
        assert_eq!(found(&format!("<filnavn>{path}</filnavn>")), [CONTRADICTS], "{path}");
    }
    assert_eq!(
        found(&object("../a.pdf</referanseDokumentfil><referanseDokumentfil>a.pdf", "")),
        [CONTRADICTS]
    );
}

#[test]
fn what_is_left_out_or_the_archives_own_is_nothing() {
    assert_eq!(found(""), ["KO-PAKKE-029"]);
    for inside in [
        "<klagesakId/>".to_owned(),
        "<klagesakId> - </klagesakId>".to_owned(),
        format!("<mappe><systemID>{}</systemID></mappe>", CASE[1]),
        format!(
            "<mappe><referanseEksternNoekkel><fagsystem>Sak</fagsystem><noekkel>{}</noekkel></referanseEksternNoekkel></mappe>",
            CASE[1]
        ),
        format!(
            "<dokumentbeskrivelse><referanseEksternNoekkel><fagsystem>klagesak</fagsystem><noekkel>{}</noekkel></referanseEksternNoekkel></dokumentbeskrivelse>",
            CASE[1]
        ),
        format!("<a>{}</a><b>{}</b>", PERSON[0], PERSON[1]),
        format!("<tittel>Klage (eDialog fra {})</tittel>", PERSON[1]),
        "<saksnummer>20260000233</saksnummer><konto>1583 85 10156</konto>".to_owned(),
        object(FILE, ""),
        // SHA-1, or another file.
        object(FILE, &"00".repeat(20)),
        object("99-annen.pdf", &hexed(BYTES[1])),
        "<filnavn>Klage 12/2026: kopi.pdf</filnavn>".to_owned(),
    ] {
        assert!(found(&inside).is_empty(), "{inside}");
    }
}

/// The same number in the message, in every way JSON can write it.
#[test]
fn the_message_is_read_as_json_is() {
    let message = OVERSENDELSE_MINIMAL.replace(PERSON[0], "\\u0031583851015\\u0036");
    assert_eq!(rules(&message, &format!("<a>{}</a>", PERSON[1])), [CONTRADICTS]);
    assert!(rules(&message, &format!("<a>{}</a>", PERSON[0])).is_empty());
}

#[test]
fn another_title_or_name_is_told() {
    let titled = |title: &str, file: &str| {
        format!("<dokumentbeskrivelse><tittel>{title}</tittel>{}</dokumentbeskrivelse>", object(file, ""))
    };
    let party = |name: &str, number: &str| {
        format!(
            "<part><partNavn>{name}</partNavn><personID><identifikator>{number}</identifikator></personID></part>"
        )
    };
    for inside in [
        titled("Vedtak", FILE),
        titled("Vedtak", "./03-KLAGE.pdf"),
        titled("Klage fra en annen", FILE),
        party("Ukjent Annenmann", PERSON[0]),
        party("Ukjent Annenmann", ""),
        "<sakspart><sakspartNavn>Ukjent Annenmann</sakspartNavn></sakspart>".to_owned(),
    ] {
        assert_eq!(found(&inside), [DIFFERS], "{inside}");
    }
    for inside in [
        titled("KLAGE", FILE),
        titled(" Klage. ", FILE),
        titled("Klage (tittel utelatt)", FILE),
        titled("Klage (eDialog fra 15838510156)", FILE),
        titled("03-klage.pdf", FILE),
        titled("", FILE),
        titled("Noe annet", "99-annen.pdf"),
        "<tittel>Klagesak</tittel><dokumentbeskrivelse><tittel>Uten fil</tittel></dokumentbeskrivelse>"
            .to_owned(),
        party("Prøve Syntetisk", PERSON[0]),
        party("SYNTETISK, PROEVE", PERSON[0]),
        party("Prøve Gift", PERSON[0]),
        party("", PERSON[0]),
        party("Part", PERSON[0]),
        format!("{}{}", party("Prøve Syntetisk", ""), party("Ukjent Annenmann", "")),
        "<sakspart><sakspartNavn>Prøve Syntetisk</sakspartNavn></sakspart>".to_owned(),
    ] {
        assert!(found(&inside).is_empty(), "{inside}");
    }
}
