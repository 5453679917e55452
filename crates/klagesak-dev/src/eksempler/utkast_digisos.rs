//! What must be looked at in a draft made of the files of Digisos (UTKAST, 060 to 076).

use serde_json::{Value, json};

use super::Eksempel;
use super::funn::{advarsel, merknad};
use super::grunnlag::{klage, soker};
use super::inndata::Inndata;
use super::konvertering::{bryter, holder, uendret};

pub(super) fn alle() -> Vec<Eksempel> {
    let mut alle = klagen();
    alle.extend(teksten());
    alle.extend(vedleggene());
    alle.extend(hendelsene());
    alle
}

fn felt(sted: &'static str, verdi: impl Into<Value>) -> impl FnOnce(Inndata) -> Inndata {
    let verdi = verdi.into();
    move |klage| klage.json(|klage| *klage.pointer_mut(sted).expect(sted) = verdi)
}

fn klagen() -> Vec<Eksempel> {
    let part = "/innhold/parter/0";
    let at = |field: &str| format!("{part}/{field}");
    let sendt = "/innsendingstidspunkt";
    let umulig = felt(sendt, "2026-02-31T08:30:00.000Z");
    let uten_tid = umulig(klage());
    vec![
        bryter(
            "digisos-id-som-ikke-er-uuid",
            [advarsel("KO-UTKAST-060", "/referanser/digisosKlageIder")],
            &klage(),
            felt("/klageId", "klage-1"),
        ),
        bryter(
            "digisos-nummer-som-ikke-finnes",
            [advarsel("KO-UTKAST-061", &at("person/identifikator"))],
            &klage(),
            felt("/personIdentifikator/verdi", "12345678901"),
        ),
        bryter(
            "digisos-klage",
            [advarsel("KO-UTKAST-062", &at("person/adressebeskyttelse"))],
            &soker(),
            |_| klage(),
        )
        .med_mer_av(["KO-UTKAST-001", "KO-UTKAST-002", "KO-UTKAST-063"]),
        bryter(
            "digisos-innsendt-dato",
            [merknad("KO-UTKAST-063", "/innhold/klage/fremsettelser/0/mottattDato")],
            &uten_tid,
            |_| klage(),
        ),
        bryter(
            "digisos-enhetsnummer",
            [advarsel("KO-UTKAST-071", "/avsender/navKontor/enhetsnummer")],
            &klage(),
            felt("/mottaker/enhetsnummer", "Nav 1"),
        ),
        bryter(
            "digisos-ikke-logget-inn",
            [advarsel("KO-UTKAST-072", part)],
            &klage(),
            felt("/autentisering/autentisertDigitalt", false),
        ),
        bryter(
            "digisos-dag-som-ikke-finnes",
            [advarsel("KO-UTKAST-074", "/innhold/klage/fremsettelser/0/fremsattDato")],
            &klage(),
            |_| uten_tid.clone(),
        )
        .med([advarsel("KO-UTKAST-001", "/innhold/klage/fremsettelser/0/mottattDato")]),
        holder(
            "digisos-klage-med-vedlegg",
            [
                "KO-UTKAST-060",
                "KO-UTKAST-061",
                "KO-UTKAST-066",
                "KO-UTKAST-067",
                "KO-UTKAST-068",
                "KO-UTKAST-069",
                "KO-UTKAST-070",
                "KO-UTKAST-071",
                "KO-UTKAST-072",
                "KO-UTKAST-074",
            ],
            &klage(),
            uendret,
        ),
        holder("digisos-klage-uten-tid", ["KO-UTKAST-063"], &uten_tid, uendret),
    ]
}

fn teksten() -> Vec<Eksempel> {
    let sted = "/innhold/klage/klagepunkter";
    let med = |kilde: &'static str, tekst: &str| {
        let begrunnelse = json!({ "kilde": kilde, "klageTekst": tekst });
        move |klage: Inndata| klage.json(|klage| klage["begrunnelse"] = begrunnelse)
    };
    let med_tekst = med("bruker", "Jeg klager.")(klage());
    vec![
        bryter(
            "digisos-begrunnelse",
            [merknad("KO-UTKAST-064", sted)],
            &klage(),
            med("bruker", "Jeg klager."),
        ),
        bryter(
            "digisos-styretegn",
            [merknad("KO-UTKAST-065", sted)],
            &med_tekst,
            med("bruker", "Jeg\u{7} klager."),
        ),
        bryter(
            "digisos-utdatert-begrunnelse",
            [advarsel("KO-UTKAST-073", sted)],
            &med_tekst,
            med("utdatert", "Jeg klager."),
        ),
        bryter(
            "digisos-femti-klagepunkter-og-mer",
            [advarsel("KO-UTKAST-075", sted)],
            &med_tekst,
            med("bruker", &"ord ".repeat(51_000)),
        ),
        holder("digisos-klage-uten-begrunnelse", ["KO-UTKAST-064"], &klage(), uendret),
        holder(
            "digisos-linjeskift",
            ["KO-UTKAST-065", "KO-UTKAST-073"],
            &med_tekst,
            med("bruker", "Jeg\r\nklager."),
        ),
        holder(
            "digisos-femti-klagepunkter",
            ["KO-UTKAST-075"],
            &med_tekst,
            med("bruker", &"ord ".repeat(50_000)),
        ),
    ]
}

fn vedleggene() -> Vec<Eksempel> {
    let at = |field: &str| format!("/innhold/dokumenter/1/{field}");
    let endret = |sted: &'static str, verdi: &'static str| {
        move |klage: Inndata| {
            klage.json_ved_siden(|vedlegg| {
                let (parent, name) = sted.rsplit_once('/').unwrap();
                vedlegg["vedlegg"][0].pointer_mut(parent).unwrap()[name] = verdi.into();
            })
        }
    };
    let ett_til = |vedlegg: Value| {
        move |klage: Inndata| klage.json_ved_siden(|all| all["vedlegg"].as_array_mut().unwrap().push(vedlegg))
    };
    vec![
        bryter(
            "digisos-ny-vedleggstype",
            [advarsel("KO-UTKAST-066", &at("type")), advarsel("KO-UTKAST-001", &at("tittel"))],
            &klage(),
            endret("/type", "helt nytt"),
        ),
        bryter(
            "digisos-vedlegg-som-kreves",
            [advarsel("KO-UTKAST-067", "/innhold/dokumenter")],
            &klage(),
            ett_til(json!({ "type": "annet", "status": "VedleggKreves", "filer": [] })),
        ),
        bryter(
            "digisos-vedlegg-til-en-annen-klage",
            [merknad("KO-UTKAST-068", "/innhold/dokumenter")],
            &klage(),
            ett_til(json!({ "type": "annet", "klageId": "en annen", "filer": [{ "filnavn": "a.pdf" }] })),
        ),
        bryter(
            "digisos-filnavn-uten-endelse",
            [advarsel("KO-UTKAST-069", &at("mimetype")), advarsel("KO-UTKAST-001", &at("filnavn"))],
            &klage(),
            endret("/filer/0/filnavn", "regning"),
        ),
        bryter(
            "digisos-annen-sjekksum",
            [merknad("KO-UTKAST-070", &at("sha256"))],
            &klage(),
            endret("/filer/0/sha512", "ab"),
        ),
    ]
}

fn hendelsene() -> Vec<Eksempel> {
    let en_til = |event: Value| {
        move |soker: Inndata| {
            soker.json(|soker| soker["klager"][0]["hendelser"].as_array_mut().unwrap().push(event))
        }
    };
    let tid = "2026-04-14T10:00:00.000Z";
    vec![
        bryter(
            "digisos-utfall",
            [merknad("KO-UTKAST-076", "/innhold/hendelser")],
            &soker(),
            en_til(
                json!({ "type": "klageUtfall", "hendelsestidspunkt": tid, "saksreferanse": "1", "klageUtfall": "AVVIST" }),
            ),
        ),
        holder("digisos-bare-status", ["KO-UTKAST-062", "KO-UTKAST-076"], &soker(), uendret),
    ]
}
