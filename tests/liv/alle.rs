//! The lives: what happened, where the case ends, and one thing that may go wrong.

use serde_json::json;

use super::hos_nav::{avvisning, delvis_endret, endret_av_nav, foerst_til_sf, for_sen, opphevet};
use super::hos_sf::{
    doed, en_ektefelle_trekker, flytter, hast, kostnader, setteembete, setteembete_med_noe_sperret,
    to_vedtak, verge,
};
use super::sak::{NYTT, Sak, VEDTAK, fjern};

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
        galt: ("KO-FORLOEP-049", |sak| sak.0[3]["innhold"]["dato"] = json!("2026-03-01")),
    },
    Liv {
        navn: "urgent help",
        sak: hast,
        tilstand: "AVGJORT",
        galt: ("KO-HAST-004", |sak| sak.0[0]["innhold"]["prioritet"]["hastesak"] = json!(false)),
    },
];
