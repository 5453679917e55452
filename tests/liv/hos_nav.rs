//! Lives in which the Nav-kontor does more than send the case over: the appeal comes in another way, or it decides anew.

use serde_json::{Value, json};

use super::sak::{NYTT, Sak, VEDTAK, embete, fjern, nav, of};

pub(super) fn foerst_til_sf() -> Sak {
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

pub(super) fn for_sen() -> Sak {
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

pub(super) fn endret_av_nav() -> Sak {
    let mut sak = Sak::oversendt(|_| {});
    innvilget(&mut sak, "OMGJOERING", "2026-05-11");
    sak.kvittert("2026-05-11T10:05:00+02:00");
    sak.avgjort("2026-05-20", |m| henlagt(m, "OMGJORT_AV_UNDERINSTANSEN"));
    sak
}

pub(super) fn opphevet() -> Sak {
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
    klaget_igjen(&mut sak, |_| {});
    sak.ny("minimal", "2026-07-20T10:00:00+02:00", anden_runde);
    sak.kvittert("2026-07-20T12:00:00+02:00");
    let sendt = sak.0[5]["meldingId"].clone();
    sak.avgjort("2026-09-15", |m| {
        m["svarPaa"] = sendt;
        m["innhold"]["vedtak"][0]["vedtakId"] = json!(NYTT);
    });
    sak
}

/// An appeal against what was decided on 10 June.
pub(super) fn klaget_igjen(sak: &mut Sak, edit: impl FnOnce(&mut Value)) {
    sak.ny("klage", "2026-06-22T09:00:00+02:00", |m| {
        let fremsettelse = &mut m["innhold"]["fremsettelser"][0];
        fremsettelse["fremsattDato"] = json!("2026-06-22");
        fremsettelse["innkommet"]["dato"] = json!("2026-06-22");
        m["innhold"]["omtalteVedtak"][0]["dato"] = json!("2026-06-10");
        m["innhold"]["dokumenter"][0]["dato"] = json!("2026-06-22");
        edit(m);
    });
}

/// The oversendelse of the second round: its own decision, appeal, statement and dates.
pub(super) fn anden_runde(m: &mut Value) {
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

pub(super) fn avvisning() -> Sak {
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
    klaget_igjen(&mut sak, |m| {
        m["innhold"]["omtalteVedtak"][0]["beskrivelse"] = json!("At klagen min er avvist.");
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

pub(super) fn delvis_endret() -> Sak {
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
