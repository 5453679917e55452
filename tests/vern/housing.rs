//! Cases about a home name the landlord, the school, the office and other flats: no error, and one warning at most.

use klagesak_core::adresse::Kjente;
use klagesak_core::verdict::Severity;
use klagesak_syntetisk::{Chance, Generator};
use klagesak_validate::validate;
use serde_json::json;

use crate::mange::mange;

use super::{NUMBER, options, protect, value};

/// With `{n}` for a number.
const TEXTS: &[&str] = &[
    "Utleieren holder til i Prøvegata {n}, 0001 Oslo, og krever depositum.",
    "Barna går på Prøve skole i Skoleveien {n}.",
    "Nav-kontoret i Torget {n} ga råd om en leilighet i Syntetgata {n}, 0001 Oslo.",
    "Klageren så på en annen leilighet i Storgata {n} B til 9500 kroner i måneden.",
    "Den andre boligen i Nedre Storgate 5 var på 42 kvadratmeter.",
    "Visning 5. mai i Storgaten. 5 personer var der.",
    "Depositum på kr 30 000 til Prøve Eiendom AS, Prøveveien {n}, 0001 Oslo. Telefon 22 00 0{n} 00.",
    "Leiligheten i Storgata 5 C eies av kommunen; Stormyra 5 er borettslaget.",
    "Hun flyttet til Trondheim i 2025 og betaler 7030 kroner i husleie.",
    "Husleien i Storgata 5 000 kr i 2025, og 5.500,- fra 1. mars.",
    "Befaring i Storgata 5.3.2026, og møte med utleieren i Storgata 5. og 6. mars.",
    "Hun leide i Storgata 5 år, og fikk svar etter vurderingen 3. mars.",
    "Utleieren har en annen bolig i Storgata 5 B, 0155 Oslo, og en i Gamle Storgata 5.",
    "Storgata 5, Oslo, er kontoret til advokaten; svar til Postboks 5, 0155 Oslo.",
    "Saksnr. 2025/1234 Husleie. Forsikringen {n} kroner, barnehageplass {n} dager.",
];

/// With an office that is told of a home, not its own.
const HOMES: &[&str] = &[
    "Nav har fått vite at klageren bor i Skjulgata {n}.",
    "Skolen opplyser at barnet har adresse Skjulgata {n}.",
    "Kommunen fekk melding om at ho budde i Skjulgata {n}.",
    "Utleieren sier at hun er flyttet til Skjulgata {n}.",
    "Navkontoret traff henne hjemme i Skjulgata {n}.",
    "Advokaten sier hun leier i Skjulgata {n}.",
];

#[test]
fn a_home_an_office_is_told_of_counts() {
    for (number, message) in (0..60).zip(Generator::new(43)) {
        let chance = &mut Chance::new(44, number);
        let mut message = value(&message);
        protect(&mut message["innhold"]["parter"][0]["person"], "FORTROLIG");
        let text = chance.pick(HOMES).unwrap().replace("{n}", &chance.between(1, 90).to_string());
        message["innhold"]["saksfremstilling"]["sammendrag"] = json!(text);
        let report = validate(&serde_json::to_vec(&message).unwrap(), &options());
        let found = report.findings.iter().filter(|f| f.rule.id.as_str() == "KO-PERSONVERN-011").count();
        assert_eq!(found, 1, "{text}");
    }
}

#[test]
fn cases_about_a_home_have_no_error() {
    let mut wrong = Vec::new();
    for (number, message) in (0..mange(NUMBER)).zip(Generator::new(41)) {
        let chance = &mut Chance::new(42, number);
        let mut message = value(&message);
        let vern = *chance.pick(&["FORTROLIG", "STRENGT_FORTROLIG", "STRENGT_FORTROLIG_UTLAND"]).unwrap();
        protect(&mut message["innhold"]["parter"][0]["person"], vern);
        for place in [
            "/innhold/foersteinstans/begrunnelse",
            "/innhold/saksfremstilling/sammendrag",
            "/innhold/dokumenter/0/tittel",
        ] {
            let number = match chance.between(1, 90) {
                5 => 6,
                other => other,
            };
            let text =
                chance.pick(TEXTS).unwrap().replace("0{n} 00", "00 00").replace("{n}", &number.to_string());
            *message.pointer_mut(place).unwrap() = json!(text);
        }
        let kjente = Kjente::of_lines("Storgata 5 B, 7030 Trondheim\n900 11 222\npart@example.com").unwrap();
        let options = klagesak_validate::Options { kjente, ..options() };
        let report = validate(&serde_json::to_vec(&message).unwrap(), &options);
        let errors: Vec<_> = report.findings.iter().filter(|f| f.severity == Severity::Error).collect();
        let ours = |id: &str| {
            matches!(
                id,
                "KO-PERSONVERN-008" | "KO-PERSONVERN-009" | "KO-PERSONVERN-010" | "KO-PERSONVERN-011"
            )
        };
        let warnings = report.findings.iter().filter(|f| ours(f.rule.id.as_str())).count();
        if !errors.is_empty() || warnings > 1 {
            let found: Vec<_> =
                report.findings.iter().map(|f| format!("{} {}", f.rule.id, f.pointer)).collect();
            wrong.push(format!("{found:?} {}", message["innhold"]["foersteinstans"]["begrunnelse"]));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}:\n{}",
        wrong.len(),
        wrong.into_iter().take(12).collect::<Vec<_>>().join("\n")
    );
}
