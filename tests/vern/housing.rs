//! Cases about a home name the landlord, the school, the office and other flats: no error, and one warning at most.

use klagesak_core::adresse::Kjente;
use klagesak_core::verdict::Severity;
use klagesak_syntetisk::{Chance, Generator};
use klagesak_validate::validate;
use serde_json::json;

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
];

#[test]
fn two_thousand_cases_about_a_home_have_no_error() {
    let mut wrong = Vec::new();
    for (number, message) in (0..NUMBER).zip(Generator::new(41)) {
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
