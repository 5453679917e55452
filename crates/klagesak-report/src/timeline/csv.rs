//! Cases and groups as RFC 4180: fixed column names, whatever the language.

use ::csv::{Terminator, Writer, WriterBuilder};
use klagesak_core::verdi::Dato;
use klagesak_validate::tid::{Fase, Fordeling, Statistikk, Tall, Tidslinje};

const OF_A_CASE: [&str; 17] = [
    "klagesakId",
    "tilstand",
    "avsluttet",
    "embete",
    "kommunenummer",
    "enhetsnummer",
    "vedtak",
    "klageMottatt",
    "oversendt",
    "mottattStatsforvalter",
    "avgjort",
    "trukket",
    "returnert",
    "fra",
    "til",
    "dager",
    "behandlingstid",
];

const OF_A_GROUP: [&str; 11] = [
    "gruppe",
    "organisasjonsnummer",
    "kommunenummer",
    "enhetsnummer",
    "navn",
    "saker",
    "aapne",
    "ventetidMedian",
    "ventetidPersentil90",
    "behandlingstidMedian",
    "behandlingstidPersentil90",
];

/// Cases as CSV: the names of the columns.
#[must_use]
pub fn heading() -> Vec<u8> {
    let calendar = Fase::ALLE.iter().map(|fase| format!("dager_{}", fase.code()));
    let working = Fase::ALLE.iter().map(|fase| format!("virkedager_{}", fase.code()));
    row(OF_A_CASE.map(str::to_owned).into_iter().chain(calendar).chain(working))
}

/// Cases as CSV: the row of one.
#[must_use]
pub fn case(timeline: &Tidslinje) -> Vec<u8> {
    let (faser, datoer, kontor) = (timeline.faser.as_ref(), &timeline.datoer, timeline.kontor.as_ref());
    let date = |date: Option<Dato>| date.map(|d| d.to_string()).unwrap_or_default();
    let fields = [
        timeline.klagesak_id.to_string(),
        timeline.tilstand.code().to_owned(),
        faser.map(|f| f.avsluttet.to_string()).unwrap_or_default(),
        timeline.embete.as_ref().map(|e| e.as_str().to_owned()).unwrap_or_default(),
        kontor.map(|k| k.kommunenummer.as_str().to_owned()).unwrap_or_default(),
        kontor.map(|k| k.enhetsnummer.as_str().to_owned()).unwrap_or_default(),
        date(datoer.vedtak),
        date(datoer.klage_mottatt),
        date(datoer.oversendt),
        date(datoer.mottatt_statsforvalter),
        date(datoer.avgjort),
        date(datoer.trukket),
        date(datoer.returnert),
        date(faser.map(|f| f.fra)),
        date(faser.map(|f| f.til)),
        number(faser.map(|f| f.dager)),
        number(datoer.behandlingstid()),
    ];
    let calendar = Fase::ALLE.iter().map(|fase| number(faser.map(|f| f.dager_i(*fase))));
    let working = Fase::ALLE.iter().map(|fase| number(faser.map(|f| f.virkedager_i(*fase))));
    row(fields.into_iter().chain(calendar).chain(working))
}

/// Statistics as CSV: all cases, then by Statsforvalter, then by Nav-kontor.
#[must_use]
pub fn groups(statistikk: &Statistikk) -> Vec<u8> {
    let medians = Fase::ALLE.iter().map(|fase| format!("median_{}", fase.code()));
    let names = OF_A_GROUP.map(str::to_owned).into_iter().chain(["innenNormen".to_owned()]).chain(medians);
    let mut out = row(names);
    out.extend(group(["TOTALT", "", "", "", ""], &statistikk.totalt));
    for embete in &statistikk.embeter {
        let nummer = embete.organisasjonsnummer.as_ref().map_or("", |n| n.as_str());
        let navn = embete.navn.as_deref().unwrap_or_default();
        out.extend(group(["STATSFORVALTER", nummer, "", "", navn], &embete.tall));
    }
    for kontor in &statistikk.kontorer {
        let numbers = kontor.kontor.as_ref();
        let (kommune, enhet) =
            numbers.map_or(("", ""), |k| (k.kommunenummer.as_str(), k.enhetsnummer.as_str()));
        let navn = kontor.kommune.as_deref().unwrap_or_default();
        out.extend(group(["NAV_KONTOR", "", kommune, enhet, navn], &kontor.tall));
    }
    out
}

fn group(names: [&str; 5], tall: &Tall) -> Vec<u8> {
    let both =
        |tid: Option<Fordeling>| [number(tid.map(|t| t.median)), number(tid.and_then(|t| t.persentil90))];
    let open = tall.aapne.map(|n| n.to_string()).unwrap_or_default();
    let within = tall.innen_normen.map(|share| share.to_string()).unwrap_or_default();
    let median = |fase| number(tall.faser.iter().find(|f| f.fase == fase).map(|f| f.median));
    row(names
        .map(str::to_owned)
        .into_iter()
        .chain([tall.saker.to_string(), open])
        .chain(both(tall.ventetid))
        .chain(both(tall.behandlingstid))
        .chain([within])
        .chain(Fase::ALLE.iter().map(|fase| median(*fase))))
}

fn number(number: Option<u32>) -> String {
    number.map(|n| n.to_string()).unwrap_or_default()
}

fn row(fields: impl Iterator<Item = String>) -> Vec<u8> {
    let mut writer: Writer<Vec<u8>> =
        WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = writer.write_record(fields);
    writer.into_inner().unwrap_or_default()
}
