//! Lives at the Statsforvalter: several klagere and decisions, costs, moves, and changes of those in the case.

use serde_json::{Value, json};

use super::sak::{NYTT, OVERSENDELSE, Sak, VEDTAK, endring, fjern, of, person};

pub(super) fn med_ektefelle(m: &mut Value) {
    let mut part = person("part-2", "KLAGER");
    part["roller"] = json!(["MEDSOEKER", "KLAGER"]);
    m["innhold"]["parter"].as_array_mut().unwrap().push(part);
}

pub(super) fn en_ektefelle_trekker() -> Sak {
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

/// A second decision, on electricity, appealed too late.
pub(super) fn med_to_vedtak(m: &mut Value) {
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
}

pub(super) fn to_vedtak() -> Sak {
    let mut sak = Sak::oversendt(med_to_vedtak);
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

pub(super) fn setteembete() -> Sak {
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

pub(super) fn setteembete_med_noe_sperret() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    sak.ny("partsendring", "2026-05-10T09:00:00+02:00", |m| {
        fjern(&mut m["innhold"], "endringer");
        fjern(&mut m["innhold"], "dokumenter");
        m["innhold"]["sperres"] = json!([{
            "meldingId": OVERSENDELSE, "dokumentId": "a0000000-0000-4000-8000-000000000005", "grunn": "FEIL_PERSON"
        }]);
    });
    sak.kvittert("2026-05-10T09:30:00+02:00");
    sak.0[3]["innhold"]["sperret"] =
        json!([{ "meldingId": OVERSENDELSE, "tidspunkt": "2026-05-10T09:29:00+02:00" }]);
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

pub(super) fn kostnader() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    sak.0.push(of("avgjoerelse-omgjort"));
    sak.0.push(of("avgjoerelse-sakskostnader"));
    sak
}

pub(super) fn doed() -> Sak {
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

pub(super) fn flytter() -> Sak {
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

pub(super) fn verge() -> Sak {
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

pub(super) fn hast() -> Sak {
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
