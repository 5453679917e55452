//! What is found of what is known, and what is not: one table for each kind.

use super::Kjente;
use crate::melding::Adresse;

type Row<'t> = (&'t str, &'t [&'t str], &'t [&'t str]);

/// What is known by a line, what of it is found, and what is not.
fn check(rows: &[Row<'_>]) {
    let mut wrong = Vec::new();
    for (line, found, not) in rows {
        let Ok(kjente) = Kjente::of_lines(line) else {
            wrong.push(format!("{line}: refused"));
            continue;
        };
        let missed =
            found.iter().filter(|text| !kjente.any_in(text)).map(|text| format!("{line} | missed: {text}"));
        wrong.extend(missed);
        let taken =
            not.iter().filter(|text| kjente.any_in(text)).map(|text| format!("{line} | found: {text}"));
        wrong.extend(taken);
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

fn of_linjer(linjer: &[&str]) -> Kjente {
    let adresse = serde_json::json!({
        "linjer": linjer, "postnummer": "7030", "poststed": "Trondheim", "land": "NO",
    });
    Kjente::of_adresse(Some(&serde_json::from_value::<Adresse>(adresse).unwrap()))
}

#[test]
fn every_value_of_a_line_is_known() {
    let street: &[&str] = &["bor i Storgata 5.", "Storgt. 5"];
    let phone: &[&str] = &["90011222", "ring 900 11 222"];
    let mail: &[&str] = &["kari@example.org"];
    let both: &[&str] = &["Storgata 5", "90011222"];
    let phones: &[&str] = &["90011222", "412 34 567"];
    let houses: &[&str] = &["Storgata 5", "Storgata 7"];
    let mut rows: Vec<Row<'_>> = Vec::new();
    for line in [
        "Adresse: Storgata 5",
        "Bolig: Storgata 5",
        "Bor i Storgata 5",
        "Mor: Storgata 5",
        "Storgata 5 (mor)",
        "Hybel Storgata 5",
        "3. etg Storgata 5",
        "3. etg. Storgata 5",
        "2. etasje, Storgata 5",
        "Oppgang B Storgata 5",
        "Inng. B, Storgata 5",
        "Leilighet H0201 Storgata 5",
        "Leil. 12A Storgata 5",
        "Sokkel Storgata 5",
        "c/o Hansen Storgata 5",
        "c/o Hansen, Storgata 5",
        "Storgata nr. 5",
        "Storgata nr 5",
        "1. Storgata 5",
        "- Storgata 5",
        "\"Storgata 5\"",
        "7030 Trondheim Storgata 5",
        "Trondheim, Storgata 5",
        "Storgata 5 7030 Trondheim",
        "Kari Prøve Storgata 5",
        "Storgata, 5",
        "Storgata 5 # ny",
        "H0201, Storgata 5",
        "STORGT 5",
        "Storg. 5",
        "Gateadresse: Storgata 5, 7030 Trondheim",
        "Storgata 5, 2. etasje",
    ] {
        rows.push((
            line,
            street,
            &["Storgata 6", "Hansen", "mor", "2. etasje", "3. etg.", "Kari Prøve", "Trondheim"],
        ));
    }
    for line in [
        "Tlf. 900 11 222",
        "Telefon: 900 11 222",
        "Mobil 90011222",
        "Mor: 900 11 222",
        "+47 900 11 222 (mor)",
        "900 11 222 privat",
        "tlf.: (+47) 900-11-222",
        "Kontakt mor, 900 11 222",
        "0047 900 11 222",
    ] {
        rows.push((line, phone, &["900 11 223", "mor", "privat", "Kontakt mor"]));
    }
    for line in [
        "E-post: kari@example.org",
        "Kari <kari@example.org>",
        "kari@example.org (privat)",
        "mailto:kari@example.org",
        "Kari Prøve kari@example.org",
    ] {
        rows.push((line, mail, &["Kari", "Kari Prøve", "privat", "e-post"]));
    }
    for line in [
        "Storgata 5 tlf. 90011222",
        "Storgata 5, 7030 Trondheim, tlf 90011222",
        "Storgata 5 / 90011222",
        "Storgata 5, 900 11 222",
        "Storgata 5 900 11 222",
        "900 11 222, Storgata 5",
        "Storgata 5 (900 11 222)",
    ] {
        rows.push((line, both, &["Storgata 59", "590011222"]));
    }
    for line in
        ["900 11 222 og 412 34 567", "900 11 222/412 34 567", "90011222 41234567", "900 11 222, 412 34 567"]
    {
        rows.push((line, phones, &[]));
    }
    for line in ["Storgata 5-7", "Storgata 5/7", "Storgata 5 og 7", "Storgata 5 – 7"] {
        rows.push((line, houses, &["Storgata 9", "Storgata 57"]));
    }
    rows.push(("c/o Hansen Storgata 5", &["c/o Hansen"], &["Hansen"]));
    rows.push((
        "Storgata 5, kari@example.org, 900 11 222",
        &["Storgata 5", "kari@example.org", "90011222"],
        &[],
    ));
    rows.push(("c/o Kari Prøve Kongens gate 5", &["Kongens gt. 5", "c/o Kari Prøve"], &["Prøvegate 5"]));
    rows.push(("Flat 3, 12 Example Road, London", &["12 Example Road"], &["London"]));
    check(&rows);
    for line in [
        "Uten fast bopel",
        "Poste restante",
        "Ukjent adresse",
        "Sperret adresse",
        "Hemmelig",
        "Midlertidig bolig",
        "Tlf.:",
        "113",
        "123 45",
        "7030 Trondheim",
        "Mor",
        "12.03.2026",
        "2. etasje",
        "Adresse:",
    ] {
        assert_eq!(Kjente::of_lines(line).err(), Some(1), "{line}");
    }
}

#[test]
fn the_lines_of_a_message_are_one_address() {
    let mut wrong = Vec::new();
    for linjer in [
        &["Storgata", "5 B"][..],
        &["Storgata", "nr. 5"],
        &["Storgata", "5"],
        &["H0201", "Storgata 5"],
        &["Leilighet H0201 Storgata 5"],
        &["c/o Hansen Storgata 5"],
        &["c/o Hansen", "Storgata 5"],
        &["2. etg. Storgata 5"],
        &["Storgata nr. 5"],
        &["Adr. Storgata 5"],
        &["Kari Prøve", "Storgata 5"],
        &["Storgata 5", "2. etasje"],
        &["Oppgang B Storgata 5"],
        &["Storgata 5B-H0201"],
    ] {
        let kjente = of_linjer(linjer);
        if !kjente.any_in("Klageren bor i Storgata 5.") {
            wrong.push(format!("{linjer:?} missed"));
        }
        for text in ["Kari Prøve", "2. etasje", "Hansen", "Storgata 5, 0155 Oslo", "7030 Trondheim"] {
            if kjente.any_in(text) {
                wrong.push(format!("{linjer:?} found: {text}"));
            }
        }
    }
    for linje in [
        "Uten fast bopel",
        "Poste restante",
        "Ukjent adresse",
        "Sperret adresse",
        "Hemmelig",
        "Midlertidig bolig",
        "Adressen er sperret",
        "Ingen fast adresse",
    ] {
        if !of_linjer(&[linje]).is_empty() {
            wrong.push(format!("{linje} is no address"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_same_words_may_mean_something_else() {
    check(&[
        (
            "Storgata 5, 7030 Trondheim",
            &[
                "Storgata 5, 7030 Trondheim",
                "Storgata 5 B, H0201, 7030 Trondheim",
                "Storgata 5, Trondheim",
                "Storgata 5, 7031 Trondheim",
                "Storgata 5 i Trondheim",
                "den gamle Storgata 5",
                "Storgata 5 kr 9 000",
                "Storgata 5 201",
                "Storgata 5, 5 000 kroner",
                "Storgata 5, 2026",
                "Storgata 5 900 11 222",
                "i Storgata 5. Oslo kommune",
                "bodde i Storgata 5. 3 personer",
                "Storgata 5, mars 2026",
                "Storgata 5, og 0155 Oslo",
            ],
            &[
                "Storgata 5, 0155 Oslo",
                "Storgata 5 B, 0155 Oslo",
                "Storgata 5, Oslo",
                "Storgata 5, H0201, 0155 Oslo",
                "Gamle Storgata 5",
                "Lille Storgata 5",
                "Store Storgata 5",
                "Nye Storgata 5",
                "Øvre Storgata 5",
                "St. Storgata 5",
                "Storgata 5 år",
                "bodde i Storgata 5 dager",
                "Storgata 5 000 kr",
                "Storgata 5.000,-",
                "Storgata 5 000,-",
                "Storgata (5 000 kr)",
                "Storgata: 5 000 kroner",
                "Storgata 5.3.2026",
                "Storgata 5. des.",
                "Storgata 5. og 6. mars",
                "Storgata 5/3-2026",
                "Storgata 5 mnd",
                "Storgata 5 jan.",
                "Storgata 5.jan",
                "Storgata 5-10 minutter",
                "Storgata 5 km unna",
                "Storgata 5 m2",
                "Storgata 5 ganger",
                "Storgata 5 personer",
            ],
        ),
        (
            "Haugen 12",
            &["Haugen 12"],
            &["Ola Haugen 12.03.2026", "Per Haugen 12 år", "Haugen, 12. februar", "Haugen 12.02.26"],
        ),
        ("Bakken 7", &["bor på Bakken 7"], &["Bakken, 7 år", "Bakken, 7 vedlegg"]),
        (
            "Postboks 100 Sentrum, 7030 Trondheim",
            &[
                "Postboks 100",
                "pb. 100 Sentrum",
                "Postboks 100, 7030 Trondheim",
                "Boks 100 Sentrum, 7030 Trondheim",
            ],
            &[
                "Postboks 100, 0155 Oslo",
                "Postboks 100 Sentrum, 0155 Oslo",
                "Postboks 100, Oslo",
                "boks 100 i skjemaet",
            ],
        ),
        (
            "c/o NAV Prøveby",
            &["c/o NAV Prøveby"],
            &["møtte ved NAV Prøveby", "hos NAV Prøveby", "NAV Prøveby"],
        ),
        ("c/o Advokat Ola Prøve", &["C/O Advokat Ola Prøve"], &["v/ advokat Ola Prøve", "advokat Ola Prøve"]),
        ("c/o Kari Prøve", &["hos Kari Prøve", "c/o Kari Prøve"], &["Kari Prøve"]),
    ]);
}

#[test]
fn more_ways_to_write_them() {
    check(&[
        (
            "Storgata 5",
            &[
                "nr. 5 i Storgata",
                "nummer 5 i Storgaten",
                "husnr. 5 i Storgata",
                "Storgata husnr. 5",
                "Storgata hus nr. 5",
                "Storgata: 5",
                "Storgata 3 og 5",
                "Storgata 3/5",
                "Storgata 3-5",
                "Storgata 3 eller 5",
                "husleiestorgt5.pdf",
                "Storgata%205",
                "husleie%20storgata%205.pdf",
            ],
            &[
                "nr. 6 i Storgata",
                "nr. 5 i Prøvegata",
                "Storgata 3 og 6",
                "Storgata 3 og 5 barn",
                "lillestorgt5.pdf",
                "Storgata 3, 5 kr",
            ],
        ),
        ("Prøvetunet 12", &["Prøvetun 12"], &["Prøve 12"]),
        ("Prøvehaugen 12", &["Prøvehaug 12"], &["Prøvehagen 12"]),
        ("Prøvekroken 12", &["Prøvekrok 12"], &[]),
        ("Prøveåsen 12", &["Prøveås 12", "Prøveaasen 12"], &[]),
        ("Prøvelia 12", &["Prøvelien 12", "Prøveli 12"], &[]),
        ("Prøvegrenda 12", &["Prøvegrend 12"], &[]),
        ("Prøveringen 12", &["Prøvering 12"], &[]),
        ("Prøvetorget 12", &["Prøvetorvet 12", "Prøvetorg 12"], &[]),
        ("Prøveløkka 12", &["Prøveløkken 12", "Proveloekka 12"], &[]),
        ("Prøvehagen 12", &["Prøvehage 12"], &[]),
        ("Prøvekaien 12", &["Prøvekai 12"], &[]),
        ("Prøveterrassen 12", &["Prøveterr. 12", "Prøveterrasse 12"], &[]),
        ("Prøvestredet 12", &["Prøvestrede 12"], &[]),
        ("Prøvesmauet 12", &["Prøvesmau 12"], &[]),
        ("Prøvebrygga 12", &["Prøvebrygge 12", "Prøvebryggen 12"], &[]),
        ("Prøvealmenningen 12", &["Prøvealm. 12", "Prøveallmenningen 12"], &[]),
        ("Christian Prøves gate 5", &["Chr. Prøves gate 5", "C. Prøves gt. 5"], &["Prøves gate 5"]),
        ("Chr. Prøves gate 5", &["Christian Prøves gate 5"], &[]),
        ("Doktor Prøves vei 5", &["Dr. Prøves vei 5", "dr.prøves v. 5"], &[]),
        ("Prof. Prøves gate 5", &["Professor Prøves gate 5"], &[]),
        ("St. Olavs gate 5", &["Sankt Olavs gate 5", "St Olavs gate 5", "St.Olavs gt 5"], &["Olavs gate 5"]),
        ("Sankt Olavs gate 5", &["St. Olavs gate 5"], &[]),
        ("Øvre Prøvebakken 5", &["Øv. Prøvebakken 5", "Ø. Prøvebakken 5"], &["Nedre Prøvebakken 5"]),
        (
            "kari.prove@example.org",
            &[
                "kari.prove (a) example.org",
                "kari.prove[a]example.org",
                "kari.prove krøllalfa example punktum org",
                "kari.prove kroellalfa example.org",
                "kari.prove%40example.org",
                "kari.prove%20at%20example.org",
            ],
            &["kari.prove eksempel.org"],
        ),
        ("900 11 222", &["900  -  11 - 222", "900    11    222", "900%2011%20222"], &["900 (tall) 11 222"]),
    ]);
}
