//! The files themselves (DOKUMENT, 022 to 027): formats, copies, sizes and checksums, as far as the message tells.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Dokumenttype, Kodeverk, Mimetype, Variantformat};
use klagesak_core::melding::Dokument;
use klagesak_core::verdi::Sha256;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::paakrevd::KONTOUTSKRIFT;
use crate::repeated::repeated;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &IKKE_ARKIVFORMAT,
    &SAMME_FIL_TO_GANGER,
    &OVER_SMAA_KANALER,
    &OVER_STORE_KANALER,
    &SAMLEFIL,
    &SJEKKSUM_UTEN_FIL,
];

const EGENSKAPER: Source =
    Source::Guidance { document: "Digdir, dokumentasjon av eFormidling, egenskaper", verified: true };

const IKKE_ARKIVFORMAT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-022"),
        name: "ikke-arkivformat",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En fil i arkivformat er PDF, TIFF, JPEG eller ren tekst.",
            nn: "Ei fil i arkivformat er PDF, TIFF, JPEG eller rein tekst.",
            en: "A file in archive format is PDF, TIFF, JPEG or plain text.",
        },
        message: Text {
            nb: "Filen er oppgitt som arkivformat, men {mimetype} er ikke et arkivformat vi kjenner.",
            nn: "Fila er oppgitt som arkivformat, men {mimetype} er ikkje eit arkivformat vi kjenner.",
            en: "The file is given as archive format, but {mimetype} is no archive format we know.",
        },
        action: Text {
            nb: "Legg ved filen som PDF, eller sett variantformat til PRODUKSJON.",
            nn: "Legg ved fila som PDF, eller set variantformat til PRODUKSJON.",
            en: "Enclose the file as PDF, or set variantformat to PRODUKSJON.",
        },
        harm: Text {
            nb: "Arkivet må gjøre om filen senere, eller den lar seg ikke åpne den dagen klageren ber om innsyn.",
            nn: "Arkivet må gjere om fila seinare, eller ho lèt seg ikkje opne den dagen klagaren bed om innsyn.",
            en: "The archive has to convert the file later, or it cannot be opened the day the appellant asks to see it.",
        },
        sources: &[Source::Guidance {
            document: "Riksarkivarens forskrift kap. 5, godkjente dokumentformater",
            verified: false,
        }],
        breaks: &[Example::breaks(
            "bilde-fra-mobil",
            "komplett",
            &[Edit::Set("/innhold/dokumenter/10/variantformat", "\"ARKIV\"")],
            &["/innhold/dokumenter/10/variantformat"],
        )],
        holds: &[Example::holds(
            "jpeg",
            "komplett",
            &[Edit::Set("/innhold/dokumenter/6/variantformat", "\"ARKIV\"")],
        )],
    },
    check: Check::Dokument(archive_format),
};

fn archive_format(dokument: &Dokument, scope: &mut Scope<'_>) {
    use Mimetype::{Jpeg, Pdf, Tekst, Tiff};
    let Some(mimetype) = dokument.mimetype.kode() else { return };
    let known = matches!(dokument.mimetype, Jpeg | Pdf | Tekst | Tiff);
    if dokument.variantformat == Variantformat::Arkiv && !known {
        scope.at("/variantformat", &[("mimetype", mimetype.verdi.into())]);
    }
}

const SAMME_FIL_TO_GANGER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-023"),
        name: "samme-fil-to-ganger",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Ingen fil ligger ved to ganger.",
            nn: "Inga fil ligg ved to gonger.",
            en: "No file is enclosed twice.",
        },
        message: Text {
            nb: "Filen er den samme som filen til dokument nummer {nummer}.",
            nn: "Fila er den same som fila til dokument nummer {nummer}.",
            en: "The file is the same as the file of document number {nummer}.",
        },
        action: Text {
            nb: "Ta bort den ene. Skulle det vært et annet dokument, legg ved riktig fil.",
            nn: "Ta bort den eine. Skulle det vore eit anna dokument, legg ved rett fil.",
            en: "Remove one of them. If it should have been another document, enclose the right file.",
        },
        harm: Text {
            nb: "Saksbehandleren leser det samme to ganger, eller dokumentet som skulle vært med, mangler.",
            nn: "Saksbehandlaren les det same to gonger, eller dokumentet som skulle vore med, manglar.",
            en: "The caseworker reads the same thing twice, or the document that should have been there is missing.",
        },
        sources: &[Source::Format("dokumenter")],
        breaks: &[Example::breaks(
            "samme-sjekksum",
            "minimal",
            &[
                Edit::Set(
                    "/innhold/dokumenter/4/sha256",
                    "\"0000000000000000000000000000000000000000000000000000000000000003\"",
                ),
                Edit::Set("/innhold/dokumenter/4/stoerrelse", "30544"),
            ],
            &["/innhold/dokumenter/4/sha256"],
        )],
        holds: &[Example::holds(
            "samme-stoerrelse",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/4/stoerrelse", "30544")],
        )],
    },
    check: Check::Dokumenter(same_file),
};

fn same_file(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    for (first, again) in repeated(dokumenter.iter().map(|d| d.sha256.as_str())) {
        let Some(dokument) = dokumenter.get(first).filter(|d| !is_placeholder(&d.sha256)) else { continue };
        scope.at(&format!("/{again}/sha256"), &[("nummer", dokument.nummer.get().into())]);
    }
}

/// What a channel takes, in megabytes of 1 000 000 bytes, smallest first.
type Channel = (u64, Text);

const SMALL: &[Channel] = &[
    (30, Text { nb: "Altinn Digital Post", nn: "Altinn Digital Post", en: "Altinn Digital Post" }),
    (75, Text { nb: "eFormidling versjon 1", nn: "eFormidling versjon 1", en: "eFormidling version 1" }),
];
const LARGE: &[Channel] = &[
    (1000, Text { nb: "eFormidling og SvarUt", nn: "eFormidling og SvarUt", en: "eFormidling and SvarUt" }),
    (2000, Text { nb: "Fiks IO", nn: "Fiks IO", en: "Fiks IO" }),
];

const MEGABYTE: u64 = 1_000_000;

const OVER_SMAA_KANALER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-024"),
        name: "over-grensen-for-smaa-kanaler",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Dokumentene er små nok for alle kanaler: høyst 30 MB til sammen.",
            nn: "Dokumenta er små nok for alle kanalar: høgst 30 MB til saman.",
            en: "The documents are small enough for every channel: 30 MB at most in all.",
        },
        message: Text {
            nb: "Dokumentene er til sammen {megabyte} MB. {kanal} tar imot høyst {grense} MB.",
            nn: "Dokumenta er til saman {megabyte} MB. {kanal} tek imot høgst {grense} MB.",
            en: "The documents are {megabyte} MB in all. {kanal} takes {grense} MB at most.",
        },
        action: Text {
            nb: "Bruk en kanal som tar imot så mye, eller skann med lavere oppløsning.",
            nn: "Bruk ein kanal som tek imot så mykje, eller skann med lågare oppløysing.",
            en: "Use a channel that takes as much, or scan at a lower resolution.",
        },
        harm: Text {
            nb: "Forsendelsen stanser hos noen mottakere, og klagen blir liggende uten at noen ser det.",
            nn: "Sendinga stansar hos nokre mottakarar, og klaga blir liggjande utan at nokon ser det.",
            en: "The shipment stops at some receivers, and the appeal is left lying without anyone noticing.",
        },
        sources: &[EGENSKAPER],
        breaks: &[
            Example::breaks(
                "en-byte-over-30-mb",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/4/stoerrelse", "29788126")],
                &["/innhold/dokumenter"],
            ),
            Example::breaks(
                "over-75-mb",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/4/stoerrelse", "75000000")],
                &["/innhold/dokumenter"],
            ),
        ],
        holds: &[Example::holds(
            "noeyaktig-30-mb",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/4/stoerrelse", "29788125")],
        )],
    },
    check: Check::Dokumenter(over_small),
};

fn over_small(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    if passed(dokumenter, LARGE).is_none() {
        report_passed(dokumenter, SMALL, scope);
    }
}

const OVER_STORE_KANALER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-025"),
        name: "over-grensen-for-store-kanaler",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Dokumentene er små nok for eFormidling og SvarUt: høyst 1000 MB til sammen.",
            nn: "Dokumenta er små nok for eFormidling og SvarUt: høgst 1000 MB til saman.",
            en: "The documents are small enough for eFormidling and SvarUt: 1000 MB at most in all.",
        },
        message: Text {
            nb: "Dokumentene er til sammen {megabyte} MB. {kanal} tar imot høyst {grense} MB.",
            nn: "Dokumenta er til saman {megabyte} MB. {kanal} tek imot høgst {grense} MB.",
            en: "The documents are {megabyte} MB in all. {kanal} takes {grense} MB at most.",
        },
        action: Text {
            nb: "Skann med lavere oppløsning, eller avtal med mottakeren hvordan saken skal sendes.",
            nn: "Skann med lågare oppløysing, eller avtal med mottakaren korleis saka skal sendast.",
            en: "Scan at a lower resolution, or agree with the receiver on how to send the case.",
        },
        harm: Text {
            nb: "Saken kommer ikke frem digitalt, og klageren venter mens den skrives ut og sendes i posten.",
            nn: "Saka kjem ikkje fram digitalt, og klagaren ventar medan ho blir skriven ut og send i posten.",
            en: "The case does not arrive digitally, and the appellant waits while it is printed and posted.",
        },
        sources: &[EGENSKAPER],
        breaks: &[
            Example::breaks(
                "en-byte-over-1000-mb",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/4/stoerrelse", "999788126")],
                &["/innhold/dokumenter"],
            ),
            Example::breaks(
                "over-2000-mb",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/4/stoerrelse", "2000000000")],
                &["/innhold/dokumenter"],
            ),
        ],
        holds: &[Example::holds("vanlig-stoerrelse", "komplett", &[])],
    },
    check: Check::Dokumenter(over_large),
};

fn over_large(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    report_passed(dokumenter, LARGE, scope);
}

fn report_passed(dokumenter: &[Dokument], channels: &'static [Channel], scope: &mut Scope<'_>) {
    if let Some((grense, kanal)) = passed(dokumenter, channels) {
        let megabyte = total(dokumenter).div_ceil(MEGABYTE);
        let params =
            [("megabyte", megabyte.into()), ("kanal", (*kanal).into()), ("grense", (*grense).into())];
        scope.at("", &params);
    }
}

/// The largest channel that does not take this much.
fn passed(dokumenter: &[Dokument], channels: &'static [Channel]) -> Option<&'static Channel> {
    let total = total(dokumenter);
    channels.iter().rfind(|(grense, _)| total > grense * MEGABYTE)
}

fn total(dokumenter: &[Dokument]) -> u64 {
    dokumenter.iter().map(|d| d.stoerrelse.get()).sum()
}

const SAMLEFIL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-026"),
        name: "samlefil",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hvert dokument er en fil for seg, ikke en del av en samlet fil.",
            nn: "Kvart dokument er ei fil for seg, ikkje ein del av ei samla fil.",
            en: "Every document is a file of its own, not a part of a merged one.",
        },
        message: Text {
            nb: "Filen er på {sider} sider og ser ut til å samle flere dokumenter.",
            nn: "Fila er på {sider} sider og ser ut til å samle fleire dokument.",
            en: "The file has {sider} pages and seems to merge several documents.",
        },
        action: Text {
            nb: "Del filen, og før opp hvert dokument med egen type og dato.",
            nn: "Del fila, og før opp kvart dokument med eigen type og dato.",
            en: "Split the file, and list each document with its own type and date.",
        },
        harm: Text {
            nb: "Statsforvalteren må lete i én lang fil, og det klageren har sendt inn, er lett å overse.",
            nn: "Statsforvaltaren må leite i éi lang fil, og det klagaren har sendt inn, er lett å oversjå.",
            en: "The County Governor has to search one long file, and what the appellant sent in is easily missed.",
        },
        sources: &[Source::Format("dokumenter")],
        breaks: &[Example::breaks(
            "60-sider-annet",
            "minimal",
            &[
                Edit::Set("/innhold/dokumenter/-", KONTOUTSKRIFT),
                Edit::Set("/innhold/dokumenter/5/type", "\"ANNET\""),
                Edit::Set("/innhold/dokumenter/5/antallSider", "60"),
            ],
            &["/innhold/dokumenter/5/antallSider"],
        )],
        holds: &[
            Example::holds(
                "59-sider-annet",
                "minimal",
                &[
                    Edit::Set("/innhold/dokumenter/-", KONTOUTSKRIFT),
                    Edit::Set("/innhold/dokumenter/5/type", "\"ANNET\""),
                    Edit::Set("/innhold/dokumenter/5/antallSider", "59"),
                ],
            ),
            Example::holds(
                "lang-kontoutskrift",
                "komplett",
                &[Edit::Set("/innhold/dokumenter/7/antallSider", "200")],
            ),
        ],
    },
    check: Check::Dokumenter(merged_file),
};

const MANY_PAGES: u64 = 60;
/// A whole case in so few documents cannot have one file for each.
const FEW_DOCUMENTS: usize = 3;

fn merged_file(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    let few = scope.oversendelse().is_some() && dokumenter.len() <= FEW_DOCUMENTS;
    for (i, dokument) in dokumenter.iter().enumerate() {
        let vague = matches!(dokument.slag, Dokumenttype::Annet | Dokumenttype::Korrespondanse);
        let pages = dokument.antall_sider.map(|sider| sider.get()).filter(|sider| *sider >= MANY_PAGES);
        if let Some(sider) = pages.filter(|_| vague || few) {
            scope.at(&format!("/{i}/antallSider"), &[("sider", sider.into())]);
        }
    }
}

const SJEKKSUM_UTEN_FIL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-027"),
        name: "sjekksum-uten-fil",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Sjekksummen er regnet ut av filen, ikke av ingenting.",
            nn: "Sjekksummen er rekna ut av fila, ikkje av ingenting.",
            en: "The checksum is computed from the file, not from nothing.",
        },
        message: Text {
            nb: "Sjekksummen er bare nuller eller sjekksummen av en tom fil.",
            nn: "Sjekksummen er berre nullar eller sjekksummen av ei tom fil.",
            en: "The checksum is all zeros or that of an empty file.",
        },
        action: Text {
            nb: "Regn ut SHA-256 av filen slik den blir sendt.",
            nn: "Rekn ut SHA-256 av fila slik ho blir send.",
            en: "Compute the SHA-256 of the file as it is sent.",
        },
        harm: Text {
            nb: "Ingen kan vite om filen som kom frem, er den som ble sendt, og forsendelsen blir avvist.",
            nn: "Ingen kan vite om fila som kom fram, er den som vart send, og sendinga blir avvist.",
            en: "Nobody can tell whether the file that arrived is the one sent, and the shipment is rejected.",
        },
        sources: &[Source::Format("dokumenter")],
        breaks: &[
            Example::breaks(
                "tom-fil",
                "minimal",
                &[Edit::Set(
                    "/innhold/dokumenter/2/sha256",
                    "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"",
                )],
                &["/innhold/dokumenter/2/sha256"],
            ),
            Example::breaks(
                "bare-nuller",
                "minimal",
                &[
                    Edit::Set(
                        "/innhold/dokumenter/2/sha256",
                        "\"0000000000000000000000000000000000000000000000000000000000000000\"",
                    ),
                    Edit::Set(
                        "/innhold/dokumenter/3/sha256",
                        "\"0000000000000000000000000000000000000000000000000000000000000000\"",
                    ),
                ],
                &["/innhold/dokumenter/2/sha256", "/innhold/dokumenter/3/sha256"],
            ),
        ],
        holds: &[Example::holds(
            "ett-siffer-er-ikke-null",
            "minimal",
            &[Edit::Set(
                "/innhold/dokumenter/2/sha256",
                "\"1000000000000000000000000000000000000000000000000000000000000000\"",
            )],
        )],
    },
    check: Check::Dokument(checksum_of_nothing),
};

fn checksum_of_nothing(dokument: &Dokument, scope: &mut Scope<'_>) {
    if is_placeholder(&dokument.sha256) {
        scope.at("/sha256", &[]);
    }
}

fn is_placeholder(sha256: &Sha256) -> bool {
    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    sha256.as_str() == EMPTY || sha256.as_str().bytes().all(|b| b == b'0')
}
