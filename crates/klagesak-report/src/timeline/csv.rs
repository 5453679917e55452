//! Cases and groups as RFC 4180: fixed column names, whatever the language.

use std::borrow::Cow;

use ::csv::{Terminator, Writer, WriterBuilder};
use klagesak_core::verdi::Dato;
use klagesak_validate::tid::{Fase, Fordeling, Statistikk, Tall, Tidslinje};

/// Who is to read the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CsvFor {
    /// Programs: commas between the cells, UTF-8, nothing in front.
    #[default]
    Programs,
    /// Excel with Norwegian settings: semicolons between the cells, a byte order mark before the first, commas in numbers, and
    /// cells of digits kept as they are.
    Excel,
}

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
pub fn heading(reader: CsvFor) -> Vec<u8> {
    let calendar = Fase::ALLE.iter().map(|fase| format!("dager_{}", fase.code()));
    let working = Fase::ALLE.iter().map(|fase| format!("virkedager_{}", fase.code()));
    reader.begin(OF_A_CASE.map(str::to_owned).into_iter().chain(calendar).chain(working))
}

/// Cases as CSV: the row of one.
#[must_use]
pub fn case(timeline: &Tidslinje, reader: CsvFor) -> Vec<u8> {
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
    reader.row(fields.into_iter().chain(calendar).chain(working))
}

/// Statistics as CSV: all cases, then by Statsforvalter, then by Nav-kontor.
#[must_use]
pub fn groups(statistikk: &Statistikk, reader: CsvFor) -> Vec<u8> {
    let medians = Fase::ALLE.iter().map(|fase| format!("median_{}", fase.code()));
    let names = OF_A_GROUP.map(str::to_owned).into_iter().chain(["innenNormen".to_owned()]).chain(medians);
    let mut out = reader.begin(names);
    out.extend(group(reader, ["TOTALT", "", "", "", ""], &statistikk.totalt));
    for embete in &statistikk.embeter {
        let nummer = embete.organisasjonsnummer.as_ref().map_or("", |n| n.as_str());
        let navn = embete.navn.as_deref().unwrap_or_default();
        out.extend(group(reader, ["STATSFORVALTER", nummer, "", "", navn], &embete.tall));
    }
    for kontor in &statistikk.kontorer {
        let numbers = kontor.kontor.as_ref();
        let (kommune, enhet) =
            numbers.map_or(("", ""), |k| (k.kommunenummer.as_str(), k.enhetsnummer.as_str()));
        let navn = kontor.kommune.as_deref().unwrap_or_default();
        out.extend(group(reader, ["NAV_KONTOR", "", kommune, enhet, navn], &kontor.tall));
    }
    out
}

fn group(reader: CsvFor, names: [&str; 5], tall: &Tall) -> Vec<u8> {
    let both =
        |tid: Option<Fordeling>| [number(tid.map(|t| t.median)), number(tid.and_then(|t| t.persentil90))];
    let open = tall.aapne.map(|n| n.to_string()).unwrap_or_default();
    let within = tall.innen_normen.map(|share| share.to_string()).unwrap_or_default();
    let median = |fase| number(tall.faser.iter().find(|f| f.fase == fase).map(|f| f.median));
    reader.row(
        names
            .map(str::to_owned)
            .into_iter()
            .chain([tall.saker.to_string(), open])
            .chain(both(tall.ventetid))
            .chain(both(tall.behandlingstid))
            .chain([within])
            .chain(Fase::ALLE.iter().map(|fase| median(*fase))),
    )
}

fn number(number: Option<u32>) -> String {
    number.map(|n| n.to_string()).unwrap_or_default()
}

impl CsvFor {
    /// The names of the columns.
    fn begin(self, names: impl Iterator<Item = String>) -> Vec<u8> {
        let mark = if self == Self::Excel { "\u{feff}" } else { "" };
        [mark.as_bytes(), &self.row(names)].concat()
    }

    fn row(self, fields: impl Iterator<Item = String>) -> Vec<u8> {
        let (between, cell): (u8, fn(&str) -> Cow<'_, str>) = match self {
            Self::Programs => (b',', |field| field.into()),
            Self::Excel => (b';', in_excel),
        };
        let mut writer: Writer<Vec<u8>> =
            WriterBuilder::new().delimiter(between).terminator(Terminator::CRLF).from_writer(Vec::new());
        let fields: Vec<_> = fields.collect();
        // Writing to memory does not fail.
        let _ = writer.write_record(fields.iter().map(|field| cell(field).into_owned()));
        writer.into_inner().unwrap_or_default()
    }
}

/// A cell as Excel shows what it says: 0301 keeps its zero, 12.5 is no date, and a name is no formula.
fn in_excel(field: &str) -> Cow<'_, str> {
    const WHOLE_DIGITS: usize = 15;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits(field) && (field.len() > 1 && field.starts_with('0') || field.len() > WHOLE_DIGITS) {
        return format!("=\"{field}\"").into();
    }
    if field.split_once('.').is_some_and(|(whole, part)| digits(whole) && digits(part)) {
        return field.replace('.', ",").into();
    }
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{field}").into()
    } else {
        field.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excel_shows_what_a_cell_says() {
        let shown = [
            "0301",
            "0",
            "301",
            "66.7",
            "1.2.3",
            "=1+1",
            "-4",
            "Hárstták; Gáivuotna",
            "1234567890123456",
            "a\"b",
        ];
        let fields = || shown.map(str::to_owned).into_iter();
        let row = String::from_utf8(CsvFor::Excel.row(fields())).unwrap();
        let expected = "\"=\"\"0301\"\"\";0;301;66,7;1.2.3;'=1+1;'-4;\"Hárstták; Gáivuotna\";\"=\"\"1234567890123456\"\"\";\"a\"\"b\"\r\n";
        assert_eq!(row, expected);
        assert_eq!(String::from_utf8(CsvFor::Excel.begin(fields())).unwrap(), format!("\u{feff}{expected}"));
        let plain = "0301,0,301,66.7,1.2.3,=1+1,-4,Hárstták; Gáivuotna,1234567890123456,\"a\"\"b\"\r\n";
        assert_eq!(String::from_utf8(CsvFor::Programs.begin(fields())).unwrap(), plain);
    }
}
