//! The lives: what happened, where the case ends, and one thing that may go wrong.

use serde_json::{Value, json};

use super::sak::{NYTT, OVERSENDELSE, Sak, VEDTAK, embete, endring, fjern, nav, of, person};

/// A life, and how it goes wrong.
pub(super) struct Liv {
    pub(super) navn: &'static str,
    pub(super) sak: fn() -> Sak,
    /// Where it ends.
    pub(super) tilstand: &'static str,
    /// One thing that is wrong, and the rule that says so.
    pub(super) galt: (&'static str, fn(&mut Sak)),
}

pub(super) const ALLE: [Liv; 15] = [
    Liv {
        navn: "the appeal came to the Statsforvalter first",
        sak: foerst_til_sf,
        tilstand: "AVGJORT",
        galt: ("KO-HODE-020", |sak| sak.0[0]["mottaker"]["rolle"] = json!("STATSFORVALTER")),
    },
    Liv {
        navn: "late, and accepted",
        sak: for_sen,
        tilstand: "AVGJORT",
        galt: ("KO-KLAGE-012", |sak| sak.0[0]["innhold"]["klage"]["frister"][0]["rettidig"] = json!(true)),
    },
    Liv {
        navn: "Nav changes its decision while the Statsforvalter has it",
        sak: endret_av_nav,
        tilstand: "AVGJORT",
        galt: ("KO-FORLOEP-019", |sak| {
            sak.0[4]["innhold"]["vedtak"][0]["vedtakId"] = json!(NYTT.replace("13", "99"))
        }),
    },
    Liv {
        navn: "annulled, decided anew, appealed again",
        sak: opphevet,
        tilstand: "AVGJORT",
        galt: ("KO-FORLOEP-025", |sak| {
            sak.0[5]["innhold"]["vedtak"][0]["vedtakId"] = json!(VEDTAK);
            sak.0[5]["innhold"]["klage"]["gjelderVedtak"] = json!([VEDTAK]);
        }),
    },
    Liv {
        navn: "one spouse withdraws",
        sak: en_ektefelle_trekker,
        tilstand: "AVGJORT",
        galt: ("KO-FORLOEP-060", |sak| fjern(&mut sak.0[2]["innhold"], "partIder")),
    },
    Liv {
        navn: "two decisions with different deadlines",
        sak: to_vedtak,
        tilstand: "AVGJORT",
        galt: ("KO-KLAGE-012", |sak| sak.0[0]["innhold"]["klage"]["frister"][1]["rettidig"] = json!(true)),
    },
    Liv {
        navn: "moved to an embete that is appointed, with a question to the person",
        sak: setteembete,
        tilstand: "AVGJORT",
        galt: ("KO-FORLOEP-063", |sak| {
            sak.0[3]["innhold"]["forsendelser"].as_array_mut().unwrap().pop();
        }),
    },
    Liv {
        navn: "moved, with something blocked",
        sak: setteembete_med_noe_sperret,
        tilstand: "AVGJORT",
        galt: ("KO-PARTSENDRING-008", |sak| fjern(&mut sak.0[2]["innhold"]["sperres"][0], "dokumentId")),
    },
    Liv {
        navn: "costs later",
        sak: kostnader,
        tilstand: "AVGJORT",
        galt: ("KO-FORLOEP-010", |sak| {
            let mut again = sak.0[2].clone();
            again["meldingId"] = json!("5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1bee");
            again["opprettet"] = json!("2026-07-12T12:00:00+02:00");
            sak.0.push(again);
        }),
    },
    Liv {
        navn: "an appeal over a dismissal",
        sak: avvisning,
        tilstand: "AVGJORT",
        galt: ("KO-NYTTVEDTAK-003", |sak| fjern(&mut sak.0[1]["innhold"]["vedtak"][0], "avviserKlage")),
    },
    Liv {
        navn: "a death",
        sak: doed,
        tilstand: "AVGJORT",
        galt: ("KO-FORLOEP-064", |sak| sak.0[3]["innhold"]["underrettet"][0]["partId"] = json!("part-1")),
    },
    Liv {
        navn: "the person moves to another municipality",
        sak: flytter,
        tilstand: "AVGJORT",
        galt: ("KO-PARTSENDRING-002", |sak| fjern(&mut sak.0[2]["innhold"]["endringer"][0], "part")),
    },
    Liv {
        navn: "a guardian is appointed",
        sak: verge,
        tilstand: "AVGJORT",
        galt: ("KO-PARTSENDRING-007", |sak| {
            sak.0[2]["innhold"]["endringer"][0]["part"]["roller"] = json!(["MEDSOEKER"]);
        }),
    },
    Liv {
        navn: "partly changed, and the rest withdrawn",
        sak: delvis_endret,
        tilstand: "TRUKKET",
        galt: ("KO-FORLOEP-044", |sak| sak.0[3]["innhold"]["dato"] = json!("2026-03-01")),
    },
    Liv {
        navn: "urgent help",
        sak: hast,
        tilstand: "AVGJORT",
        galt: ("KO-HAST-004", |sak| sak.0[0]["innhold"]["prioritet"]["hastesak"] = json!(false)),
    },
];

fn foerst_til_sf() -> Sak {
    let mut sak = Sak::default();
    let klage = sak.ny("klage", "2026-03-17T09:00:00+01:00", |_| {});
    sak.kvittert("2026-03-17T09:05:00+01:00");
    let mut sent = of("minimal");
    sent["svarPaa"] = json!(klage);
    let klage = of("klage")["innhold"]["fremsettelser"][0].clone();
    let fremsettelse = &mut sent["innhold"]["klage"]["fremsettelser"][0];
    fremsettelse["innkommet"] = klage["innkommet"].clone();
    fremsettelse["kanal"] = json!("VIA_STATSFORVALTER");
    sak.0.push(sent);
    sak.0.push(of("kvittering"));
    sak.avgjort("2026-07-01", |_| {});
    sak
}

fn for_sen() -> Sak {
    let mut sak = Sak::oversendt(|m| {
        let klage = &mut m["innhold"]["klage"];
        klage["fremsettelser"][0]["fremsattDato"] = json!("2026-04-01");
        klage["fremsettelser"][0]["mottattDato"] = json!("2026-04-01");
        klage["frister"][0]["rettidig"] = json!(false);
        klage["frister"][0]["oversittelse"] = json!({
            "grunn": "IKKE_LASTES", "vurdering": "Klageren lå på sykehus til den siste dagen.", "tattTilBehandling": true
        });
        m["innhold"]["dokumenter"][2]["dato"] = json!("2026-04-01");
        m["innhold"]["saksfremstilling"]["kronologi"][2]["dato"] = json!("2026-04-01");
    });
    sak.avgjort("2026-07-01", |_| {});
    sak
}

/// The office gives all that was asked for.
fn innvilget(sak: &mut Sak, gjelder: &str, dag: &str) -> String {
    sak.ny("nyttvedtak", &format!("{dag}T10:00:00+02:00"), |m| {
        let innhold = &mut m["innhold"];
        innhold["gjelder"] = json!(gjelder);
        innhold["dato"] = json!(dag);
        innhold["dokumenter"][0]["dato"] = json!(dag);
        innhold["klagensStilling"] = json!([{ "stilling": "INNFRIDD", "dato": dag }]);
        let vedtak = &mut innhold["vedtak"][0];
        vedtak["dato"] = json!(dag);
        vedtak["underretninger"][0]["sendt"] = json!(dag);
        vedtak["utfall"] = json!("INNVILGET");
        vedtak["ytelser"][0]["innvilgetBeloep"] = json!("7350.00");
    })
}

fn henlagt(m: &mut Value, grunn: &str) {
    m["innhold"]["utfall"] = json!("HENLAGT");
    m["innhold"]["vedtak"][0]["utfall"] = json!("HENLAGT");
    m["innhold"]["vedtak"][0]["henleggelsesgrunn"] = json!(grunn);
}

fn endret_av_nav() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    innvilget(&mut sak, "OMGJOERING", "2026-05-11");
    sak.kvittert("2026-05-11T10:05:00+02:00");
    sak.avgjort("2026-05-20", |m| henlagt(m, "OMGJORT_AV_UNDERINSTANSEN"));
    sak
}

fn opphevet() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    sak.avgjort("2026-05-20", |m| {
        m["innhold"]["utfall"] = json!("OPPHEVET");
        m["innhold"]["vedtak"][0]["utfall"] = json!("OPPHEVET");
        m["innhold"]["hjemvisning"] = json!({ "begrunnelse": "Utgiftene til barna er ikke vurdert." });
    });
    sak.ny("nyttvedtak", "2026-06-10T10:00:00+02:00", |m| {
        m["innhold"]["gjelder"] = json!("NY_BEHANDLING");
        m["innhold"]["dato"] = json!("2026-06-10");
        m["innhold"]["dokumenter"][0]["dato"] = json!("2026-06-10");
        fjern(&mut m["innhold"], "klagensStilling");
        m["innhold"]["vedtak"][0]["dato"] = json!("2026-06-10");
        m["innhold"]["vedtak"][0]["underretninger"][0]["sendt"] = json!("2026-06-10");
    });
    sak.ny("klage", "2026-06-22T09:00:00+02:00", |m| {
        let fremsettelse = &mut m["innhold"]["fremsettelser"][0];
        fremsettelse["fremsattDato"] = json!("2026-06-22");
        fremsettelse["innkommet"]["dato"] = json!("2026-06-22");
        m["innhold"]["omtalteVedtak"][0]["dato"] = json!("2026-06-10");
        m["innhold"]["dokumenter"][0]["dato"] = json!("2026-06-22");
    });
    sak.ny("minimal", "2026-07-20T10:00:00+02:00", anden_runde);
    sak.kvittert("2026-07-20T12:00:00+02:00");
    let sendt = sak.0[5]["meldingId"].clone();
    sak.avgjort("2026-09-15", |m| {
        m["svarPaa"] = sendt;
        m["innhold"]["vedtak"][0]["vedtakId"] = json!(NYTT);
    });
    sak
}

/// The oversendelse of the second round: its own decision, appeal, statement and dates.
fn anden_runde(m: &mut Value) {
    let innhold = &mut m["innhold"];
    let vedtak = &mut innhold["vedtak"][0];
    vedtak["vedtakId"] = json!(NYTT);
    vedtak["dato"] = json!("2026-06-10");
    vedtak["utfall"] = json!("DELVIS_INNVILGET");
    vedtak["ytelser"][0]["innvilgetBeloep"] = json!("3000.00");
    vedtak["underretninger"][0]["kommetFrem"] = json!("2026-06-10");
    let klage = &mut innhold["klage"];
    klage["gjelderVedtak"] = json!([NYTT]);
    klage["fremsettelser"] = json!([{
        "fremsattDato": "2026-06-22", "mottattDato": "2026-06-22", "kanal": "VIA_STATSFORVALTER",
        "innkommet": { "dato": "2026-06-22", "organ": { "navn": "Statsforvaltaren i Rogaland" } }
    }]);
    klage["frister"] = json!([{ "fristdato": "2026-07-01", "rettidig": true }]);
    innhold["foersteinstans"]["dato"] = json!("2026-07-06");
    let fremstilling = &mut innhold["saksfremstilling"];
    fremstilling["dato"] = json!("2026-07-06");
    fremstilling["forelagt"] = json!([{ "dato": "2026-07-06", "kommentarfrist": "2026-07-20" }]);
    fremstilling["sammendrag"] =
        json!("Livsopphold er innvilget delvis etter ny behandling. Vedtaket opprettholdes.");
    fremstilling["kronologi"][1] = json!({ "dato": "2026-06-10", "hendelse": "Nytt vedtak." });
    fremstilling["kronologi"][2] = json!({ "dato": "2026-06-22", "hendelse": "Klage mottatt." });
    for (place, dag, id) in
        [(0, "2026-07-20", "11"), (1, "2026-07-06", "12"), (2, "2026-06-22", "13"), (3, "2026-06-10", "14")]
    {
        let id = format!("a0000000-0000-4000-8000-0000000000{id}");
        let dokument = &mut innhold["dokumenter"][place];
        dokument["dato"] = json!(dag);
        dokument["dokumentId"] = json!(id);
        dokument["sha256"] = json!(format!("{:064}", 200 + place));
    }
    fremstilling_peker(innhold);
}

fn fremstilling_peker(innhold: &mut Value) {
    let id = |place: usize| innhold["dokumenter"][place]["dokumentId"].clone();
    let (fremstilling, klage, vedtak) = (id(1), id(2), id(3));
    innhold["saksfremstilling"]["dokumentId"] = fremstilling;
    innhold["klage"]["dokumentId"] = klage;
    innhold["vedtak"][0]["dokumentId"] = vedtak;
}

fn med_ektefelle(m: &mut Value) {
    let mut part = person("part-2", "KLAGER");
    part["roller"] = json!(["MEDSOEKER", "KLAGER"]);
    m["innhold"]["parter"].as_array_mut().unwrap().push(part);
}

fn en_ektefelle_trekker() -> Sak {
    let mut sak = Sak::oversendt(med_ektefelle);
    sak.ny("trekk", "2026-05-20T11:00:00+02:00", |m| {
        m["innhold"]["partIder"] = json!(["part-2"]);
        m["innhold"]["trukketAv"] = json!({ "partId": "part-2" });
    });
    sak.avgjort("2026-07-01", |m| {
        m["innhold"]["vedtak"][0]["partIder"] = json!(["part-1"]);
        m["innhold"]["underrettet"][0] =
            json!({ "partId": "part-1", "dato": "2026-07-01", "maate": "DIGITAL" });
    });
    sak
}

fn to_vedtak() -> Sak {
    let mut sak = Sak::oversendt(|m| {
        let innhold = &mut m["innhold"];
        let mut vedtak = innhold["vedtak"][0].clone();
        vedtak["vedtakId"] = json!(NYTT);
        vedtak["dato"] = json!("2026-02-16");
        vedtak["underretninger"][0]["kommetFrem"] = json!("2026-02-17");
        vedtak["ytelser"][0]["betegnelse"] = json!("Strøm");
        vedtak["dokumentId"] = json!("a0000000-0000-4000-8000-000000000006");
        innhold["vedtak"].as_array_mut().unwrap().push(vedtak);
        let mut dokument = innhold["dokumenter"][3].clone();
        dokument["dokumentId"] = json!("a0000000-0000-4000-8000-000000000006");
        dokument["nummer"] = json!(6);
        dokument["tittel"] = json!("Vedtak om strøm");
        dokument["dato"] = json!("2026-02-16");
        dokument["filnavn"] = json!("06-vedtak-om-stroem.pdf");
        dokument["sha256"] = json!(format!("{:064}", 6));
        innhold["dokumenter"].as_array_mut().unwrap().push(dokument);
        innhold["klage"]["gjelderVedtak"] = json!([VEDTAK, NYTT]);
        innhold["klage"]["frister"] = json!([
            { "vedtakId": VEDTAK, "fristdato": "2026-03-25", "rettidig": true },
            { "vedtakId": NYTT, "fristdato": "2026-03-10", "rettidig": false, "oversittelse": {
                "grunn": "SAERLIGE_GRUNNER", "vurdering": "De to vedtakene gjelder det samme.", "tattTilBehandling": true
            } }
        ]);
        innhold["saksfremstilling"]["kronologi"]
            .as_array_mut()
            .unwrap()
            .insert(1, json!({ "dato": "2026-02-16", "hendelse": "Vedtak om avslag på strøm." }));
    });
    sak.avgjort("2026-07-01", |m| {
        m["innhold"]["vedtak"] = json!([
            { "vedtakId": VEDTAK, "utfall": "STADFESTET" },
            { "vedtakId": NYTT, "utfall": "STADFESTET" }
        ]);
    });
    sak
}

fn nytt_embete() -> Value {
    of("overfoering")["mottaker"].clone()
}

/// The case moves with what is named, and the new embete has got it.
fn flyttet(sak: &mut Sak, dag: &str, uten: &[&str]) {
    let ider = sak.0.iter().map(|m| m["meldingId"].as_str().unwrap().to_owned());
    let ider: Vec<_> = ider.filter(|id| !uten.contains(&id.as_str())).collect();
    sak.ny("overfoering", &format!("{dag}T09:00:00+02:00"), |m| {
        m["innhold"]["besluttetDato"] = json!(dag);
        m["innhold"]["forsendelser"] =
            ider.iter().map(|id| json!({ "meldingId": id, "sha256": format!("{:064}", 9) })).collect();
    });
    sak.kvittert(&format!("{dag}T10:00:00+02:00"));
}

fn setteembete() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    let spurt = sak.ny("forespoersel", "2026-05-04T13:00:00+02:00", |m| {
        m["innhold"]["rettetTil"] = json!("PART");
        m["innhold"]["partIder"] = json!(["part-1"]);
    });
    flyttet(&mut sak, "2026-05-11", &[]);
    sak.ny("ettersendelse", "2026-05-18T14:30:00+02:00", |m| {
        m["svarPaa"] = json!(spurt);
        m["mottaker"] = nytt_embete();
        m["innhold"]["avsender"] = json!("PART");
        fjern(&mut m["referanser"], "statsforvalterSak");
    });
    sak.avgjort("2026-07-01", |m| {
        m["avsender"] = nytt_embete();
        fjern(&mut m["referanser"], "statsforvalterSak");
    });
    sak
}

fn setteembete_med_noe_sperret() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    sak.ny("partsendring", "2026-05-10T09:00:00+02:00", |m| {
        fjern(&mut m["innhold"], "endringer");
        fjern(&mut m["innhold"], "dokumenter");
        m["innhold"]["sperres"] = json!([{
            "meldingId": OVERSENDELSE, "dokumentId": "a0000000-0000-4000-8000-000000000005", "grunn": "FEIL_PERSON"
        }]);
    });
    sak.kvittert("2026-05-10T09:30:00+02:00");
    flyttet(&mut sak, "2026-05-11", &[OVERSENDELSE]);
    let anew = sak.ny("minimal", "2026-05-12T10:00:00+02:00", |m| {
        m["erstatter"] = json!(OVERSENDELSE);
        m["mottaker"] = nytt_embete();
        let soeknad = &mut m["innhold"]["dokumenter"][4];
        soeknad["dokumentId"] = json!("a0000000-0000-4000-8000-000000000015");
        soeknad["sha256"] = json!(format!("{:064}", 15));
        m["innhold"]["dokumenter"][0]["dokumentId"] = json!("a0000000-0000-4000-8000-000000000011");
        m["innhold"]["dokumenter"][0]["dato"] = json!("2026-05-12");
        m["innhold"]["saksfremstilling"]["kronologi"][0]["dokumentIder"] =
            json!(["a0000000-0000-4000-8000-000000000015"]);
    });
    sak.kvittert("2026-05-12T11:00:00+02:00");
    sak.avgjort("2026-07-01", |m| {
        m["avsender"] = nytt_embete();
        m["svarPaa"] = json!(anew);
        fjern(&mut m["referanser"], "statsforvalterSak");
    });
    sak
}

fn kostnader() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    sak.0.push(of("avgjoerelse-omgjort"));
    sak.0.push(of("avgjoerelse-sakskostnader"));
    sak
}

fn avvisning() -> Sak {
    let mut sak = Sak::default();
    sak.ny("klage", "2026-03-30T09:00:00+02:00", |m| {
        let fremsettelse = &mut m["innhold"]["fremsettelser"][0];
        fremsettelse["fremsattDato"] = json!("2026-03-30");
        fremsettelse["innkommet"]["dato"] = json!("2026-03-30");
        m["innhold"]["dokumenter"][0]["dato"] = json!("2026-03-30");
    });
    sak.ny("nyttvedtak", "2026-06-10T10:00:00+02:00", |m| {
        m["mottaker"] = nav();
        let innhold = &mut m["innhold"];
        innhold["gjelder"] = json!("AVVISNING");
        innhold["dato"] = json!("2026-06-10");
        innhold["dokumenter"][0]["dato"] = json!("2026-06-10");
        innhold["dokumenter"][0]["tittel"] = json!("Vedtak om avvisning");
        fjern(innhold, "klagensStilling");
        let vedtak = &mut innhold["vedtak"][0];
        for felt in ["ytelser", "erstatterVedtakIder"] {
            fjern(vedtak, felt);
        }
        vedtak["dato"] = json!("2026-06-10");
        vedtak["utfall"] = json!("AVVIST");
        vedtak["underretninger"][0]["sendt"] = json!("2026-06-10");
        vedtak["avviserKlage"] =
            json!({ "mottattDato": "2026-03-30", "vedtakId": VEDTAK, "grunn": "FOR_SENT" });
    });
    sak.ny("klage", "2026-06-22T09:00:00+02:00", |m| {
        let fremsettelse = &mut m["innhold"]["fremsettelser"][0];
        fremsettelse["fremsattDato"] = json!("2026-06-22");
        fremsettelse["innkommet"]["dato"] = json!("2026-06-22");
        m["innhold"]["omtalteVedtak"][0] =
            json!({ "dato": "2026-06-10", "beskrivelse": "At klagen min er avvist." });
        m["innhold"]["dokumenter"][0]["dato"] = json!("2026-06-22");
        m["innhold"]["klagepunkter"][0]["anfoersel"] = json!("Klagen kom i tide.");
    });
    let sendt = sak.ny("minimal", "2026-07-20T10:00:00+02:00", |m| {
        anden_runde(m);
        let innhold = &mut m["innhold"];
        let vedtak = &mut innhold["vedtak"][0];
        fjern(vedtak, "ytelser");
        vedtak["utfall"] = json!("AVVIST");
        vedtak["avviserKlage"] =
            json!({ "mottattDato": "2026-03-30", "vedtakId": VEDTAK, "grunn": "FOR_SENT" });
        innhold["dokumenter"][3]["tittel"] = json!("Vedtak om avvisning");
        innhold["klage"]["klagepunkter"][0]["anfoersel"] = json!("Klagen kom i tide.");
        innhold["saksfremstilling"]["sammendrag"] = json!("Klagen kom etter fristen og ble avvist.");
        innhold["saksfremstilling"]["kronologi"][1]["hendelse"] = json!("Klagen avvist.");
    });
    sak.kvittert("2026-07-20T12:00:00+02:00");
    sak.avgjort("2026-09-15", |m| {
        m["svarPaa"] = json!(sendt);
        m["innhold"]["vedtak"][0]["vedtakId"] = json!(NYTT);
    });
    sak
}

fn doed() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    sak.ny("partsendring", "2026-05-14T09:00:00+02:00", |m| {
        endring(
            m,
            json!([
                { "partId": "part-1", "slag": "DOED", "gjelderFra": "2026-05-10" },
                { "partId": "part-2", "slag": "ARVING_INN", "gjelderFra": "2026-05-13", "trerInnFor": "part-1",
                  "part": person("part-2", "ARVING") }
            ]),
        );
    });
    sak.avgjort("2026-07-01", |m| {
        m["innhold"]["underrettet"][0] = json!({ "partId": "part-2", "dato": "2026-07-01", "maate": "BREV" });
    });
    sak
}

fn flytter() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    sak.ny("partsendring", "2026-05-14T09:00:00+02:00", |m| {
        let mut part = of("minimal")["innhold"]["parter"][0].clone();
        part["person"]["adresse"] =
            json!({ "linjer": ["Prøvegata 5"], "postnummer": "0001", "poststed": "Oslo" });
        endring(
            m,
            json!([{ "partId": "part-1", "slag": "NY_KONTAKTINFORMASJON", "gjelderFra": "2026-05-13", "part": part }]),
        );
    });
    sak.avgjort("2026-07-01", |_| {});
    sak
}

fn verge() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    sak.ny("partsendring", "2026-05-14T09:00:00+02:00", |m| {
        let mut part = person("part-2", "VERGE");
        part["representerer"] = json!(["part-1"]);
        part["fullmakt"] = json!({ "grunnlag": "VERGEMAAL" });
        endring(
            m,
            json!([{ "partId": "part-2", "slag": "NY_VERGE", "gjelderFra": "2026-05-13", "part": part }]),
        );
    });
    sak.avgjort("2026-07-01", |m| {
        m["innhold"]["underrettet"] = json!([
            { "partId": "part-1", "dato": "2026-07-01", "maate": "BREV" },
            { "partId": "part-2", "dato": "2026-07-01", "maate": "BREV" }
        ]);
    });
    sak
}

fn delvis_endret() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    sak.ny("nyttvedtak", "2026-05-12T10:00:00+02:00", |m| {
        m["innhold"]["klagensStilling"] =
            json!([{ "stilling": "DELVIS_OPPRETTHOLDT", "dato": "2026-05-12" }]);
    });
    sak.ny("trekk", "2026-05-20T11:00:00+02:00", |m| {
        m["mottaker"] = embete();
    });
    sak
}

fn hast() -> Sak {
    let mut sak = Sak::oversendt(|m| {
        m["innhold"]["prioritet"] = json!({
            "hastesak": true, "grunner": ["NOEDHJELP"], "begrunnelse": "Klageren har ikke penger til mat."
        });
    });
    sak.avgjort("2026-04-28", |m| {
        m["innhold"]["form"] = json!("MUNTLIG");
        m["innhold"]["dokumenter"] = json!([]);
        m["innhold"]["underrettet"][0]["maate"] = json!("ANNEN");
    });
    sak
}
