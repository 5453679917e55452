//! The built-in registers hold together, and look-ups follow the dates.

use super::*;
use crate::kodeverk::Maalform;
use crate::verdi::{Dato, Organisasjonsnummer};

const OSLO: &str = "974761319";
const STAF: &str = "921627009";

fn dato(s: &str) -> Dato {
    s.parse().unwrap()
}

fn embete_for(nummer: &str, dag: &str) -> Option<&'static str> {
    let treff = Registre::builtin().kommune(nummer, dato(dag)).valid()?;
    Some(treff.embete.organisasjonsnummer.as_str())
}

fn read_builtin() -> Result<Registre, RegisterError> {
    let embeter = Embete::parse_list(registre::EMBETER)?;
    let lest = Registre::new(Kommune::parse_list(kommuneliste::INNEBYGD)?, embeter)?;
    lest.with_series(Nummerserie::parse_list(registre::SERIER)?)
}

#[test]
fn the_builtin_files_are_without_fault() {
    let lest = read_builtin().unwrap();
    assert_eq!(&lest, Registre::builtin());
    assert_eq!(lest.kommuner().len(), 357);
    assert_eq!(lest.embeter().iter().filter(|e| !e.staf).count(), 10);
    assert_eq!(lest.embeter().iter().filter(|e| e.staf).count(), 1);
    let numre = lest.embeter().iter().map(|e| &e.organisasjonsnummer);
    assert!(
        numre.chain(lest.kommuner().iter().map(|k| &k.embete)).all(Organisasjonsnummer::control_digit_ok)
    );
}

#[test]
fn a_number_is_found_in_the_file_as_in_the_list() {
    let (innebygd, lest) = (Registre::builtin(), read_builtin().unwrap());
    let numre = (0..10_000).map(|n| format!("{n:04}"));
    for nummer in
        numre.chain(["", "0", "03", "030", "03011", "9", "x", "~", ";", "\n", "0301;"].map(String::from))
    {
        for dag in ["2015-01-01", "2022-03-16", "2026-03-16"].map(dato) {
            assert_eq!(innebygd.kommune(&nummer, dag), lest.kommune(&nummer, dag), "{nummer}");
        }
    }
}

#[test]
fn each_office_has_its_municipalities() {
    let ventet = [
        (OSLO, 52),
        ("974761645", 46),
        ("974762501", 23),
        ("974762994", 25),
        ("974763230", 23),
        ("974760665", 43),
        ("974764067", 27),
        ("974764350", 38),
        ("974764687", 41),
        ("967311014", 39),
        (STAF, 0),
    ];
    let r = Registre::builtin();
    let funnet: Vec<_> = r
        .embeter()
        .iter()
        .map(|e| e.organisasjonsnummer.as_str())
        .map(|nr| (nr, r.kommuner().iter().filter(|k| k.embete.as_str() == nr).count()))
        .collect();
    assert_eq!(funnet, ventet);
}

#[test]
fn a_county_has_one_office() {
    let r = Registre::builtin();
    for par in r.kommuner().windows(2) {
        if par[0].nummer.fylkesnummer() == par[1].nummer.fylkesnummer() {
            assert_eq!(par[0].embete, par[1].embete, "{}", par[1].navn);
        }
    }
}

#[test]
fn offices_write_their_own_language_form() {
    let nynorsk = |e: &Embete| e.maalform == Maalform::Nn;
    for e in Registre::builtin().embeter() {
        assert_eq!(nynorsk(e), e.navn.starts_with("Statsforvaltaren"), "{}", e.navn);
    }
    assert_eq!(Registre::builtin().embeter().iter().filter(|e| nynorsk(e)).count(), 3);
}

#[test]
fn municipality_to_office() {
    for (nummer, embete) in [
        ("0301", OSLO),
        ("3301", OSLO),
        ("1103", "974763230"),
        ("4601", "974760665"),
        ("5001", "974764350"),
        ("5501", "967311014"),
        ("5601", "967311014"),
    ] {
        assert_eq!(embete_for(nummer, "2026-03-16"), Some(embete), "{nummer}");
    }
}

#[test]
fn numbers_of_2020_to_2023_are_good_for_their_time_only() {
    let r = Registre::builtin();
    for (nummer, embete) in
        [("3005", OSLO), ("3804", "974762501"), ("5401", "967311014"), ("1507", "974764067")]
    {
        assert_eq!(embete_for(nummer, "2020-01-01"), Some(embete), "{nummer}");
        assert_eq!(embete_for(nummer, "2023-12-31"), Some(embete), "{nummer}");
        for dag in ["2019-12-31", "2024-01-01", "2026-03-16"] {
            let Oppslag::UtenforPeriode(treff) = r.kommune(nummer, dato(dag)) else {
                panic!("{nummer} {dag}")
            };
            assert_eq!(treff.gyldig_til, Some(dato("2023-12-31")));
            assert_eq!(treff.embete.organisasjonsnummer.as_str(), embete);
        }
    }
}

#[test]
fn numbers_of_2024_are_not_good_before() {
    let r = Registre::builtin();
    for nummer in ["3101", "3201", "3301", "3901", "4001", "5501", "5601", "1508", "1580"] {
        assert!(r.kommune(nummer, dato("2024-01-01")).valid().is_some(), "{nummer}");
        assert!(matches!(r.kommune(nummer, dato("2023-12-31")), Oppslag::UtenforPeriode(_)), "{nummer}");
    }
    assert!(r.kommune("0301", dato("2015-01-01")).valid().is_some());
}

#[test]
fn what_is_no_municipality_is_unknown() {
    // Not stated, Svalbard, a county, not a number at all.
    for nummer in ["9999", "2100", "0000", "03", "30", "30050", "300a", "", "Oslo"] {
        let oppslag = Registre::builtin().kommune(nummer, dato("2022-03-16"));
        assert_eq!(oppslag, Oppslag::Ukjent, "{nummer}");
        assert_eq!(oppslag.treff(), None);
    }
}

#[test]
fn receivers() {
    let r = Registre::builtin();
    assert!(r.is_embete_or_staf(STAF) && r.is_embete_or_staf(OSLO));
    assert!(!r.is_embete_or_staf("310999008") && !r.is_embete_or_staf(""));
    assert!(r.embete(STAF).is_some_and(|e| e.staf));
}

const EMBETER: &str = "310999008;Prøveembetet;NB;STATSFORVALTER\n";

fn own(kommuner: &str) -> Result<Registre, RegisterError> {
    Registre::new(Kommune::parse_list(kommuner)?, Embete::parse_list(EMBETER)?)
}

#[test]
fn lists_of_the_callers_own() {
    let r =
        own("# to perioder\r\n\r\n0202;Ny;310999008;2028-01-01;\r\n0202;Gammel;310999008;;2027-12-31\r\n")
            .unwrap();
    let navn = |dag| r.kommune("0202", dato(dag)).valid().map(|t| t.navn);
    assert_eq!((navn("2027-12-31"), navn("2028-01-01")), (Some("Gammel"), Some("Ny")));
    assert_eq!(r.kommune("3005", dato("2022-03-16")), Oppslag::Ukjent);
}

#[test]
fn faulty_lists_are_refused_with_the_place() {
    for (linje, kommuner) in [
        (1, "0202;Ny;310999008;2028-01-01"),
        (1, "0202;Ny;310999008;;;"),
        (2, "#\n202;Ny;310999008;;"),
        (1, "0202;;310999008;;"),
        (1, "0202;Ny;310999009;;"),
        (1, "0202;Ny;310999008;2027-02-29;"),
    ] {
        assert_eq!(own(kommuner), Err(RegisterError::Line { line: linje }), "{kommuner}");
    }
    let number: Box<str> = "0202".into();
    assert_eq!(own("0202;Ny;310999016;;"), Err(RegisterError::UnknownOffice { number: number.clone() }));
    assert_eq!(
        own("0202;A;310999008;;2027-12-31\n0202;B;310999008;2027-12-31;"),
        Err(RegisterError::DuplicateMunicipality { number })
    );
    let to = Embete::parse_list(&EMBETER.repeat(2)).unwrap();
    let number = "310999008".into();
    assert_eq!(Registre::new(Vec::new(), to), Err(RegisterError::DuplicateOffice { number }));
    for embeter in ["310999008;A;SE;STAF", "310999008;A;NB;ANNET"] {
        assert_eq!(Embete::parse_list(embeter), Err(RegisterError::Line { line: 1 }));
    }
    for serier in ["3;A;310999008;;", "30000;A;310999008;;", "3a;A;310999008;;"] {
        assert_eq!(Nummerserie::parse_list(serier), Err(RegisterError::Line { line: 1 }));
    }
    let fremmed = Nummerserie::parse_list("30;A;310999016;;").unwrap();
    assert_eq!(
        own("").unwrap().with_series(fremmed),
        Err(RegisterError::UnknownOffice { number: "30".into() })
    );
}
