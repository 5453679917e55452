//! Persons in file names (DOKUMENT, 020 and 021). Anyone on the way may see a file name; only the reader sees the title.

use klagesak_core::Text;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Dokument;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::persons::has_personnummer;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&PERSONNUMMER_I_FILNAVN, &NAVN_I_FILNAVN];

const TAUSHETSPLIKT: &[Source] = &[
    Source::Fvl(Fvl::Taushetsplikt),
    Source::Law { law: "sotjl", paragraph: "§ 44", verified: false },
    Source::Format("dokumenter"),
];

const PERSONNUMMER_I_FILNAVN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-020"),
        name: "personnummer-i-filnavn",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et filnavn har ikke fødselsnummer eller D-nummer.",
            nn: "Eit filnamn har ikkje fødselsnummer eller D-nummer.",
            en: "A file name holds no national identity number or D number.",
        },
        message: Text {
            nb: "Filnavnet har et fødselsnummer eller D-nummer.",
            nn: "Filnamnet har eit fødselsnummer eller D-nummer.",
            en: "The file name holds a national identity number or D number.",
        },
        action: Text {
            nb: "Gi filen et nøytralt navn, for eksempel 03-klage.pdf.",
            nn: "Gi fila eit nøytralt namn, til dømes 03-klage.pdf.",
            en: "Give the file a neutral name, such as 03-klage.pdf.",
        },
        harm: Text {
            nb: "Filnavn havner i logger, mapper og kvitteringer, og røper der hvem som får sosialhjelp.",
            nn: "Filnamn hamnar i loggar, mapper og kvitteringar, og røper der kven som får sosialhjelp.",
            en: "File names end up in logs, folders and receipts, where they reveal who receives social assistance.",
        },
        sources: TAUSHETSPLIKT,
        breaks: &[
            Example::breaks(
                "foedselsnummer",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"03-klage-15838510156.pdf\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
            Example::breaks(
                "d-nummer",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"55838510220.pdf\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
        ],
        holds: &[Example::holds(
            "elleve-andre-sifre",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"03-klage-15838510157.pdf\"")],
        )],
    },
    check: Check::Dokument(personnummer_in_name),
};

fn personnummer_in_name(dokument: &Dokument, scope: &mut Scope<'_>) {
    if has_personnummer(dokument.filnavn.as_str()) {
        scope.at("/filnavn", &[]);
    }
}

const NAVN_I_FILNAVN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-021"),
        name: "navn-i-filnavn",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et filnavn har ikke navnet på en part.",
            nn: "Eit filnamn har ikkje namnet på ein part.",
            en: "A file name does not hold the name of a party.",
        },
        message: Text {
            nb: "Filnavnet har navnet på en part.",
            nn: "Filnamnet har namnet på ein part.",
            en: "The file name holds the name of a party.",
        },
        action: Text {
            nb: "Gi filen et nøytralt navn, for eksempel 03-klage.pdf. Navnet kan stå i dokumentet.",
            nn: "Gi fila eit nøytralt namn, til dømes 03-klage.pdf. Namnet kan stå i dokumentet.",
            en: "Give the file a neutral name, such as 03-klage.pdf. The name may stand in the document.",
        },
        harm: Text {
            nb: "Filnavn havner i logger, mapper og kvitteringer, og røper der hvem som får sosialhjelp.",
            nn: "Filnamn hamnar i loggar, mapper og kvitteringar, og røper der kven som får sosialhjelp.",
            en: "File names end up in logs, folders and receipts, where they reveal who receives social assistance.",
        },
        sources: TAUSHETSPLIKT,
        breaks: &[
            Example::breaks(
                "etternavn",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"03-klage-Syntetisk.pdf\"")],
                &["/innhold/dokumenter/2/filnavn"],
            ),
            Example::breaks(
                "norske-bokstaver-skrevet-om",
                "komplett",
                &[
                    Edit::Set("/innhold/dokumenter/2/filnavn", "\"03-klage-aerlig.pdf\""),
                    Edit::Set("/innhold/dokumenter/5/filnavn", "\"06-vedtak-ovre.pdf\""),
                ],
                &["/innhold/dokumenter/2/filnavn", "/innhold/dokumenter/5/filnavn"],
            ),
            Example::breaks(
                "hele-navnet-paa-en-virksomhet",
                "komplett",
                &[Edit::Set("/innhold/dokumenter/11/filnavn", "\"12-fullmakt-rettshjelp-eksempel.pdf\"")],
                &["/innhold/dokumenter/11/filnavn"],
            ),
        ],
        holds: &[
            Example::holds(
                "del-av-et-lengre-ord",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/filnavn", "\"03-klage-syntetiske-data.pdf\"")],
            ),
            Example::holds(
                "ett-ord-av-navnet-paa-en-virksomhet",
                "komplett",
                &[Edit::Set("/innhold/dokumenter/11/filnavn", "\"12-fullmakt-rettshjelp.pdf\"")],
            ),
            Example::holds(
                "navn-som-ogsaa-er-en-maaned",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/0/person/navn/fornavn", "\"Mai\""),
                    Edit::Set("/innhold/dokumenter/2/filnavn", "\"03-klage-mai.pdf\""),
                ],
            ),
        ],
    },
    check: Check::Dokumenter(party_in_names),
};

fn party_in_names(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    let names = scope.names();
    for (i, dokument) in dokumenter.iter().enumerate() {
        let navn = dokument.filnavn.as_str();
        // What stands after the last full stop is the type of the file, and judged as that.
        if names.any_in(navn.rsplit_once('.').map_or(navn, |(stem, _)| stem)) {
            scope.at(&format!("/{i}/filnavn"), &[]);
        }
    }
}
