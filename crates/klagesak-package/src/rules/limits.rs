//! How much a package may hold (PAKKE, 010 to 013).

use klagesak_core::Text;
use klagesak_core::verdict::{Finding, Pointer, RuleId, RuleInfo, Severity};

use super::common::PAKKEN;
use crate::Options;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&TOO_MANY, &TOO_LARGE, &TOO_DENSE, &METADATA_TOO_LARGE];

pub(crate) static TOO_MANY: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-010"),
    name: "for-mange-filer",
    severity: Severity::Error,
    title: Text {
        nb: "Pakken har ikke flere filer enn mottakeren tar imot.",
        nn: "Pakken har ikkje fleire filer enn mottakaren tek imot.",
        en: "The package has no more files than the receiver takes.",
    },
    message: Text {
        nb: "Pakken har over {grense} filer.",
        nn: "Pakken har over {grense} filer.",
        en: "The package has more than {grense} files.",
    },
    action: Text {
        nb: "Del saken på flere forsendelser, eller avtal en høyere grense.",
        nn: "Del saka på fleire sendingar, eller avtal ei høgare grense.",
        en: "Split the case into several shipments, or agree on a higher limit.",
    },
    harm: Text {
        nb: "Mottaket stanser, også for andres klager.",
        nn: "Mottaket stansar, også for klagene til andre.",
        en: "The intake stops, for other people's appeals as well.",
    },
    ..PAKKEN
};

pub(crate) static TOO_LARGE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-011"),
    name: "for-stor-pakke",
    severity: Severity::Error,
    title: Text {
        nb: "Innholdet i pakken er ikke større enn mottakeren tar imot.",
        nn: "Innhaldet i pakken er ikkje større enn mottakaren tek imot.",
        en: "The content of the package is no larger than the receiver takes.",
    },
    message: Text {
        nb: "Innholdet i pakken er {megabyte} MB. Grensen er {grense} MB.",
        nn: "Innhaldet i pakken er {megabyte} MB. Grensa er {grense} MB.",
        en: "The content of the package is {megabyte} MB. The limit is {grense} MB.",
    },
    action: Text {
        nb: "Skann med lavere oppløsning, eller del saken på flere forsendelser.",
        nn: "Skann med lågare oppløysing, eller del saka på fleire sendingar.",
        en: "Scan at a lower resolution, or split the case into several shipments.",
    },
    harm: Text {
        nb: "Disken hos mottakeren fylles, og mottaket stanser for alle.",
        nn: "Disken hos mottakaren blir full, og mottaket stansar for alle.",
        en: "The receiver's disk fills up, and the intake stops for everyone.",
    },
    ..PAKKEN
};

pub(crate) static TOO_DENSE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-012"),
    name: "mistenkelig-komprimering",
    severity: Severity::Error,
    title: Text {
        nb: "Ingen fil er komprimert mer enn det som er vanlig for dokumenter.",
        nn: "Inga fil er komprimert meir enn det som er vanleg for dokument.",
        en: "No file is compressed more than is usual for documents.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} blir {ganger} ganger større når den pakkes ut. Grensen er {grense}.",
        nn: "Fil nummer {oppfoering} blir {ganger} gonger større når ho blir pakka ut. Grensa er {grense}.",
        en: "File number {oppfoering} grows {ganger} times when it is unpacked. The limit is {grense}.",
    },
    action: Text {
        nb: "Pakk filen uten komprimering.",
        nn: "Pakk fila utan komprimering.",
        en: "Pack the file without compression.",
    },
    harm: Text {
        nb: "Slik lages filer som fyller disken hos mottakeren når de åpnes.",
        nn: "Slik blir det laga filer som fyller disken hos mottakaren når dei blir opna.",
        en: "That is how files are made that fill the receiver's disk when they are opened.",
    },
    ..PAKKEN
};

pub(crate) static METADATA_TOO_LARGE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-013"),
    name: "for-stort-omslag",
    severity: Severity::Error,
    title: Text {
        nb: "Meldingen og filene som beskriver pakken, er ikke større enn grensen for dem.",
        nn: "Meldinga og filene som beskriv pakken, er ikkje større enn grensa for dei.",
        en: "The message, and the files that describe the package, are no larger than the limit for them.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} i pakken er {byte} byte. Grensen for slike filer er {grense}.",
        nn: "Fil nummer {oppfoering} i pakken er {byte} byte. Grensa for slike filer er {grense}.",
        en: "File number {oppfoering} of the package is {byte} bytes. The limit for such files is {grense}.",
    },
    action: Text {
        nb: "Legg dokumentene ved siden av meldingen, ikke inni den.",
        nn: "Legg dokumenta ved sida av meldinga, ikkje inni ho.",
        en: "Put the documents beside the message, not inside it.",
    },
    harm: Text {
        nb: "Mottakeren går tom for minne, og mottaket stanser for alle.",
        nn: "Mottakaren går tom for minne, og mottaket stansar for alle.",
        en: "The receiver runs out of memory, and the intake stops for everyone.",
    },
    ..PAKKEN
};

const MEGABYTE: u64 = 1_000_000;

/// More entries than the limit. How many there are is not told: counting them all is what the limit saves us from.
pub(crate) fn too_many(options: &Options<'_>) -> Finding {
    Finding::new(&TOO_MANY, Pointer::default()).with("grense", options.max_entries)
}

/// More content than the limit.
pub(crate) fn too_large(total: u64, options: &Options<'_>) -> Finding {
    Finding::new(&TOO_LARGE, Pointer::default())
        .with("megabyte", total.div_ceil(MEGABYTE))
        .with("grense", options.max_total / MEGABYTE)
}
