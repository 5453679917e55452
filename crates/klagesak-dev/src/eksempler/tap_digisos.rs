//! What the klage events of Digisos cannot show (TAP, 060 to 069).

use klagesak::convert::Format::Digisos;
use klagesak_core::mal;
use serde_json::json;

use super::Eksempel;
use super::funn::{advarsel, feil, merknad};
use super::grunnlag::{komplett, sak, soker_json};
use super::inndata::Inndata;
use super::konvertering::{bryter, holder, uendret};

pub(super) fn alle() -> Vec<Eksempel> {
    let mut alle = hendelser();
    alle.extend(filer());
    alle.extend(sperret());
    alle
}

/// A value that may be absent, a document, and a day that must be there.
fn sperret() -> Vec<Eksempel> {
    const SENDT: &str = "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01";
    let ettersendelse = sak().med_melding(mal::ETTERSENDELSE);
    let sperr = |sted: &'static str| {
        move |m: Inndata| {
            m.nytt("/innhold/sperres", json!([{ "meldingId": SENDT, "sti": sted, "grunn": "FEILSENDT" }]))
        }
    };
    let (verdi, dato) = ("/innhold/klage/oensketEndring", "/innhold/foersteinstans/dato");
    let med_verdi = sak().nytt(verdi, "Full stønad.").med_melding(mal::ETTERSENDELSE);
    vec![
        bryter(
            "digisos-sperret-verdi",
            [merknad("KO-TAP-087", &format!("/0{verdi}"))],
            &med_verdi,
            sperr(verdi),
        ),
        bryter(
            "digisos-sperret-dato",
            [feil("KO-TAP-088", &format!("/0{dato}"))],
            &ettersendelse,
            sperr(dato),
        ),
        holder(
            "digisos-ingenting-sperret",
            ["KO-TAP-087", "KO-TAP-088"],
            &ettersendelse,
            sperr("/innhold/klage/oensketEndring"),
        ),
    ]
}

fn hendelser() -> Vec<Eksempel> {
    let avgjoerelse = Inndata::til(Digisos, mal::AVGJOERELSE);
    let status = Inndata::til(Digisos, mal::STATUS);
    let omfang = "/innhold/vedtak/0/omfang";
    let fremsatt = "/innhold/klage/fremsettelser/0/fremsattDato";
    let uten_fremsatt = sak().uten(fremsatt);
    let to_ganger = sak()
        .med_melding(mal::OVERSENDELSE_MINIMAL)
        .sett("/meldingId", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1aff")
        .sett("/opprettet", "2026-04-22T10:15:00+02:00");
    vec![
        bryter(
            "digisos-sidetall",
            [merknad("KO-TAP-060", "/0/innhold/dokumenter/4/antallSider")],
            &sak(),
            |sak| sak.nytt("/innhold/dokumenter/4/antallSider", 3),
        ),
        bryter(
            "digisos-delvis-avgjort",
            [advarsel("KO-TAP-061", "/0/innhold/vedtak/0/omfang")],
            &avgjoerelse,
            |m| m.nytt(omfang, "DELVIS"),
        ),
        bryter("digisos-henlagt", [advarsel("KO-TAP-062", "/0/innhold/utfall")], &avgjoerelse, |m| {
            m.sett("/innhold/utfall", "HENLAGT").sett("/innhold/vedtak/0/utfall", "HENLAGT")
        }),
        bryter(
            "digisos-skjult-hendelse",
            [merknad("KO-TAP-063", "/0/innhold/hendelser/3")],
            &status,
            |status| status.sett("/innhold/hendelser/3/synligForPart", false),
        ),
        bryter(
            "digisos-bare-dato",
            [merknad("KO-TAP-067", "/0/innhold/klage/fremsettelser/0/fremsattDato")],
            &uten_fremsatt,
            |sak| sak.nytt(fremsatt, "2026-03-16"),
        ),
        bryter("digisos-erstattet", [merknad("KO-TAP-068", "/0")], &to_ganger, |sak| {
            sak.nytt("/erstatter", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01")
        })
        .med([merknad("KO-TAP-060", "/1/erstatter")]),
        holder("digisos-avgjoerelse", ["KO-TAP-061", "KO-TAP-062"], &avgjoerelse, uendret),
        holder("digisos-status", ["KO-TAP-063", "KO-TAP-067"], &status, uendret),
        holder("digisos-to-oversendelser", ["KO-TAP-068"], &to_ganger, uendret),
        holder("digisos-saksnummer", ["KO-TAP-060"], &sak(), |sak| {
            sak.nytt("/innhold/vedtak/0/saksnummer", "2026-0117-1")
        })
        .ved("/0/innhold/vedtak/0/saksnummer")
        .med([merknad("KO-TAP-060", "/0/referanser")]),
    ]
}

fn filer() -> Vec<Eksempel> {
    let i_fiks = sak().i_fiks();
    let med_soker = sak().i_fiks().med_soker(&soker_json());
    let med_sak = Inndata::til(Digisos, mal::AVGJOERELSE).med_melding(mal::OVERSENDELSE_MINIMAL);
    vec![
        bryter(
            "digisos-uten-klage-id",
            [advarsel("KO-TAP-064", "/0/referanser")],
            &komplett(Digisos),
            |sak| sak.uten("/referanser/digisosKlageIder"),
        )
        .med([merknad("KO-TAP-060", "/0/referanser")]),
        bryter(
            "digisos-dokumenter-utenfor-fiks",
            [advarsel("KO-TAP-065", "/0/innhold/saksfremstilling/dokumentId")],
            &i_fiks,
            |_| sak(),
        )
        .med([
            advarsel("KO-TAP-065", "/0/innhold/vedtak/0/dokumentId"),
            merknad("KO-TAP-060", "/0/innhold/vedtak/0/utfall"),
        ]),
        bryter("digisos-ingen-fil-fra-foer", [advarsel("KO-TAP-066", "")], &med_soker, |_| sak().i_fiks())
            .med_mer_av(["KO-TAP-060", "KO-TAP-067"]),
        bryter("digisos-uten-oversendelse", [advarsel("KO-TAP-069", "")], &med_sak, |_| {
            Inndata::til(Digisos, mal::AVGJOERELSE)
        })
        .med([advarsel("KO-TAP-064", "/0/referanser")]),
        holder("digisos-komplett", ["KO-TAP-064"], &komplett(Digisos), uendret),
        holder("digisos-alt-i-fiks", ["KO-TAP-065", "KO-TAP-069"], &i_fiks, uendret),
        holder("digisos-fil-fra-foer", ["KO-TAP-066"], &med_soker, uendret),
    ]
}
