//! Where two things happen to one case, or something that was said is taken back: lawful, clean, and ending where it should.

use klagesak_core::verdict::Severity;
use serde_json::{Value, json};

use super::found;
use super::hos_nav::{anden_runde, klaget_igjen};
use super::hos_sf::{med_ektefelle, med_to_vedtak};
use super::sak::{NYTT, OVERSENDELSE, Sak, VEDTAK, endring, of, person};

/// The decision that is made anew where [`NYTT`] is the second one appealed.
const ANNET: &str = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a23";

/// The same case again, with a letter of the day.
fn sendt_igjen(sak: &mut Sak, opprettet: &str, edit: impl FnOnce(&mut Value)) {
    let mut sent = sak.0[0].clone();
    sent["innhold"]["dokumenter"][0]["dokumentId"] = json!("a0000000-0000-4000-8000-000000000091");
    sent["innhold"]["dokumenter"][0]["sha256"] = json!(format!("{:064}", 91));
    sent["innhold"]["dokumenter"][0]["dato"] = json!(&opprettet[..10]);
    sak.ny("minimal", opprettet, |m| {
        let (id, made) = (m["meldingId"].clone(), m["opprettet"].clone());
        *m = sent;
        (m["meldingId"], m["opprettet"]) = (id, made);
        edit(m);
    });
}

fn en_opphevet(sak: &mut Sak) {
    sak.avgjort("2026-05-20", |m| {
        m["innhold"]["utfall"] = json!("OPPHEVET");
        m["innhold"]["vedtak"] = json!([{ "vedtakId": VEDTAK, "utfall": "OPPHEVET" }]);
        m["innhold"]["hjemvisning"] = json!({ "begrunnelse": "Utgiftene til barna er ikke vurdert." });
    });
}

fn behandlet_paa_nytt(sak: &mut Sak) {
    sak.ny("nyttvedtak", "2026-06-10T10:00:00+02:00", |m| {
        let innhold = &mut m["innhold"];
        innhold["gjelder"] = json!("NY_BEHANDLING");
        innhold["dato"] = json!("2026-06-10");
        innhold["dokumenter"][0]["dato"] = json!("2026-06-10");
        innhold.as_object_mut().unwrap().remove("klagensStilling");
        innhold["vedtak"][0]["vedtakId"] = json!(ANNET);
        innhold["vedtak"][0]["erstatterVedtakIder"] = json!([VEDTAK]);
        innhold["vedtak"][0]["dato"] = json!("2026-06-10");
        innhold["vedtak"][0]["underretninger"][0]["sendt"] = json!("2026-06-10");
    });
}

fn stadfestet(sak: &mut Sak, dag: &str, vedtak: &str) {
    sak.avgjort(dag, |m| m["innhold"]["vedtak"] = json!([{ "vedtakId": vedtak, "utfall": "STADFESTET" }]));
}

fn spurt_foer_rettelsen() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    sak.ny("forespoersel", "2026-05-04T13:00:00+02:00", |m| m["innhold"]["rettetTil"] = json!("PART"));
    sendt_igjen(&mut sak, "2026-05-06T10:00:00+02:00", |m| m["erstatter"] = json!(OVERSENDELSE));
    sak.kvittert("2026-05-06T11:00:00+02:00");
    sak
}

fn opphevet_ved_siden() -> Sak {
    let mut sak = Sak::oversendt(med_to_vedtak);
    en_opphevet(&mut sak);
    behandlet_paa_nytt(&mut sak);
    stadfestet(&mut sak, "2026-07-01", NYTT);
    sak
}

fn opphevet_og_tilbake_ved_siden() -> Sak {
    let mut sak = Sak::oversendt(med_to_vedtak);
    en_opphevet(&mut sak);
    behandlet_paa_nytt(&mut sak);
    klaget_igjen(&mut sak, |_| {});
    sak.ny("minimal", "2026-07-20T10:00:00+02:00", |m| {
        anden_runde(m);
        m["innhold"]["vedtak"][0]["vedtakId"] = json!(ANNET);
        m["innhold"]["klage"]["gjelderVedtak"] = json!([ANNET]);
    });
    sak.kvittert("2026-07-20T12:00:00+02:00");
    stadfestet(&mut sak, "2026-07-21", NYTT);
    stadfestet(&mut sak, "2026-09-15", ANNET);
    sak
}

fn galt_trukket() -> Sak {
    let mut sak = Sak::oversendt(med_to_vedtak);
    sak.avgjort("2026-05-20", |m| {
        m["innhold"]["utfall"] = json!("OPPHEVET");
        m["innhold"]["vedtak"] =
            json!([{ "vedtakId": VEDTAK, "utfall": "OPPHEVET" }, { "vedtakId": NYTT, "utfall": "OPPHEVET" }]);
        m["innhold"]["hjemvisning"] = json!({ "begrunnelse": "Utgiftene til barna er ikke vurdert." });
    });
    let wrong = sak.ny("trekk", "2026-06-05T11:00:00+02:00", |m| m["innhold"]["dato"] = json!("2026-06-05"));
    sak.ny("trekk", "2026-06-08T11:00:00+02:00", |m| {
        m["erstatter"] = json!(wrong);
        m["innhold"]["dato"] = json!("2026-06-05");
        m["innhold"]["vedtakIder"] = json!([NYTT]);
    });
    sak
}

fn to_arvinger(hver_sitt: bool) -> Sak {
    let mut sak = Sak::oversendt(med_to_vedtak);
    let annen = |mut part: Value| {
        part["person"]["identifikator"] =
            json!({ "type": "INGEN", "begrunnelse": "Nummeret er ikke kjent." });
        part["person"]["navn"]["fornavn"] = json!("Prøve");
        part
    };
    sak.ny("partsendring", "2026-05-14T09:00:00+02:00", |m| {
        endring(
            m,
            json!([
                { "partId": "part-1", "slag": "DOED", "gjelderFra": "2026-05-10" },
                { "partId": "part-2", "slag": "ARVING_INN", "gjelderFra": "2026-05-13", "trerInnFor": "part-1",
                  "part": person("part-2", "ARVING") },
                { "partId": "part-3", "slag": "ARVING_INN", "gjelderFra": "2026-05-13", "trerInnFor": "part-1",
                  "part": annen(person("part-3", "ARVING")) }
            ]),
        );
    });
    for (dag, part, vedtak) in [("20", "part-2", VEDTAK), ("21", "part-3", NYTT)] {
        sak.ny("trekk", &format!("2026-05-{dag}T11:00:00+02:00"), |m| {
            m["innhold"]["partIder"] = json!([part]);
            m["innhold"]["trukketAv"] = json!({ "partId": part });
            m["innhold"]["dato"] = json!(format!("2026-05-{dag}"));
            if hver_sitt {
                m["innhold"]["vedtakIder"] = json!([vedtak]);
            }
        });
    }
    sak
}

fn hos_nav_og_trukket(rettet: bool) -> Sak {
    let mut sak = Sak::default();
    sak.ny("klage", "2026-03-17T09:00:00+01:00", |_| {});
    let trekk = |m: &mut Value, part: Value| {
        m["innhold"]["dato"] = json!("2026-03-25");
        m["innhold"]["partIder"] = part;
        m["innhold"]["dokumenter"][0]["dato"] = json!("2026-03-25");
    };
    let wrong = sak.ny("trekk", "2026-03-25T11:00:00+01:00", |m| trekk(m, json!(["part-1"])));
    if rettet {
        sak.ny("trekk", "2026-03-26T11:00:00+01:00", |m| {
            trekk(m, json!(["part-1"]));
            m["erstatter"] = json!(wrong);
            m["innhold"]["vedtakIder"] = json!([VEDTAK]);
        });
    }
    sak
}

fn trukket_mellom_avvisning_og_ny_sending() -> Sak {
    let mut sak = Sak::oversendt(med_ektefelle);
    sak.0[1] = of("kvittering-avvist");
    sak.ny("trekk", "2026-04-24T11:00:00+02:00", |m| {
        m["innhold"]["dato"] = json!("2026-04-24");
        m["innhold"]["dokumenter"][0]["dato"] = json!("2026-04-24");
        m["innhold"]["partIder"] = json!(["part-2"]);
        m["innhold"]["trukketAv"] = json!({ "partId": "part-2" });
        m["referanser"].as_object_mut().unwrap().remove("statsforvalterSak");
    });
    sendt_igjen(&mut sak, "2026-04-27T10:00:00+02:00", |_| {});
    sak.kvittert("2026-04-27T11:00:00+02:00");
    let sendt = sak.0[3]["meldingId"].clone();
    sak.avgjort("2026-07-01", |m| {
        m["svarPaa"] = sendt;
        m["innhold"]["vedtak"][0]["partIder"] = json!(["part-1"]);
        m["innhold"]["underrettet"][0] =
            json!({ "partId": "part-1", "dato": "2026-07-01", "maate": "DIGITAL" });
    });
    sak
}

fn doedsfall_som_ble_avvist() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    let wrong = sak.ny("partsendring", "2026-05-14T09:00:00+02:00", |m| {
        endring(m, json!([{ "partId": "part-1", "slag": "DOED", "gjelderFra": "2026-05-10" }]));
    });
    sak.ny("kvittering-avvist", "2026-05-14T09:05:00+02:00", |m| {
        m["svarPaa"] = json!(wrong);
        m["innhold"]["mottatt"] = json!("2026-05-14T09:04:00+02:00");
    });
    sak.avgjort("2026-07-01", |m| {
        m["innhold"]["underrettet"][0] =
            json!({ "partId": "part-1", "dato": "2026-07-01", "maate": "DIGITAL" });
    });
    sak
}

#[test]
fn what_is_lawful_and_rare_is_clean_and_ends_where_it_should() {
    let cases: [(&str, Sak, &str); 10] = [
        ("annulled and decided anew while the rest is decided", opphevet_ved_siden(), "AVGJORT"),
        ("annulled, and back while the rest is open", opphevet_og_tilbake_ved_siden(), "AVGJORT"),
        ("a withdrawal of all was of one", galt_trukket(), "HJEMVIST"),
        ("two heirs withdraw what is not the same", to_arvinger(true), "MOTTATT"),
        ("two heirs withdraw all", to_arvinger(false), "TRUKKET"),
        ("withdrawn at the office by the only one", hos_nav_og_trukket(false), "TRUKKET"),
        ("withdrawn at the office, but not all", hos_nav_og_trukket(true), "HOS_NAV"),
        ("withdrawn between rejection and resending", trukket_mellom_avvisning_og_ny_sending(), "AVGJORT"),
        ("a death that was rejected", doedsfall_som_ble_avvist(), "AVGJORT"),
        ("one of two is dead", doed_en_av_to(), "AVGJORT"),
    ];
    let mut wrong = Vec::new();
    for (navn, sak, expected) in cases {
        let (findings, tilstand) = found(sak.meldinger());
        let findings: Vec<_> = findings.into_iter().filter(|(s, _)| *s != Severity::Notice).collect();
        if !findings.is_empty() || tilstand != expected {
            wrong.push(format!("{navn}: {tilstand}, {findings:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Nobody has answered, and the deadline is over.
#[test]
fn what_the_person_is_asked_for_is_asked_for_after_a_correction_too() {
    let (findings, tilstand) = found(spurt_foer_rettelsen().meldinger());
    let findings: Vec<_> = findings.iter().map(|(_, found)| found.as_str()).collect();
    assert_eq!(
        (findings.as_slice(), tilstand),
        (&["KO-FORLOEP-015 at /2/innhold/frist"][..], "TIL_OPPLYSNING")
    );
}

/// What the dead was asked for is off until somebody comes in.
fn doed_en_av_to() -> Sak {
    let mut sak = Sak::oversendt(med_ektefelle);
    sak.ny("forespoersel", "2026-05-04T13:00:00+02:00", |m| {
        m["innhold"]["rettetTil"] = json!("PART");
        m["innhold"]["partIder"] = json!(["part-2"]);
    });
    sak.ny("partsendring", "2026-05-06T09:00:00+02:00", |m| {
        endring(m, json!([{ "partId": "part-2", "slag": "DOED", "gjelderFra": "2026-05-05" }]));
    });
    sak.avgjort("2026-07-01", |m| {
        m["innhold"]["vedtak"] = json!([
            { "vedtakId": VEDTAK, "partIder": ["part-1"], "utfall": "STADFESTET" },
            { "vedtakId": VEDTAK, "partIder": ["part-2"], "utfall": "HENLAGT", "henleggelsesgrunn": "DOED" }
        ]);
        m["innhold"]["underrettet"][0] =
            json!({ "partId": "part-1", "dato": "2026-07-01", "maate": "DIGITAL" });
    });
    sak
}
