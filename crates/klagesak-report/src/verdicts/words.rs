//! What pages and files about verdicts say.

use klagesak_core::Text;

use crate::counted::Counted;

pub(super) const TITLE: Text =
    Text { nb: "Valideringsrapport", nn: "Valideringsrapport", en: "Validation report" };
pub(super) const JUDGED_AT: Text = Text { nb: "Vurdert etter", nn: "Vurdert etter", en: "Judged as of" };
pub(super) const OVERVIEW: Text = Text { nb: "Oversikt", nn: "Oversyn", en: "Overview" };
pub(super) const FILE: Text = Text { nb: "Fil", nn: "Fil", en: "File" };
pub(super) const RESULT: Text = Text { nb: "Resultat", nn: "Resultat", en: "Result" };
pub(super) const MESSAGE_TYPE: Text = Text { nb: "Meldingstype", nn: "Meldingstype", en: "Message type" };
pub(super) const LAYERS: Text = Text { nb: "Lag", nn: "Lag", en: "Layers" };
pub(super) const STATE: Text = Text { nb: "Tilstand", nn: "Tilstand", en: "State" };
pub(super) const UNREAD: Text = Text { nb: "Ikke lest", nn: "Ikkje lese", en: "Not read" };
pub(super) const PLACE: Text = Text {
    nb: "linje {linje}, kolonne {kolonne}",
    nn: "linje {linje}, kolonne {kolonne}",
    en: "line {linje}, column {kolonne}",
};
pub(super) const NO_FINDINGS: Text = Text { nb: "Ingen funn.", nn: "Ingen funn.", en: "No findings." };
pub(super) const MASKED: Text = Text {
    nb: "Verdier fra meldingene er skjult.",
    nn: "Verdiar frå meldingane er skjulte.",
    en: "Values from the messages are hidden.",
};
pub(super) const CLEAN: Counted = Counted {
    one: Text { nb: "fil til uten funn", nn: "fil til utan funn", en: "more file without findings" },
    many: Text { nb: "filer til uten funn", nn: "filer til utan funn", en: "more files without findings" },
};
pub(super) const HEAD: Text =
    Text { nb: "Hodet i meldingen", nn: "Hovudet i meldinga", en: "The head of the message" };
pub(super) const WHOLE: Text = Text { nb: "Hele meldingen", nn: "Heile meldinga", en: "The whole message" };
pub(super) const PACKAGE: Text = Text { nb: "Hele pakken", nn: "Heile pakken", en: "The whole package" };
pub(super) const EXTENSIONS: Text = Text { nb: "Utvidelser", nn: "Utvidingar", en: "Extensions" };

/// What a part of a message is called; lists in the singular.
pub(super) fn part(field: &str) -> Option<Text> {
    Some(match field {
        "parter" => Text { nb: "Part", nn: "Part", en: "Party" },
        "vedtak" => Text { nb: "Vedtak", nn: "Vedtak", en: "Decision" },
        "klage" => Text { nb: "Klagen", nn: "Klaga", en: "The appeal" },
        "foersteinstans" => Text {
            nb: "Behandlingen i førsteinstansen",
            nn: "Behandlinga i førsteinstansen",
            en: "The treatment in the first instance",
        },
        "saksfremstilling" => {
            Text { nb: "Saksfremstillingen", nn: "Saksframstillinga", en: "The statement of the case" }
        }
        "dokumenter" => Text { nb: "Dokument", nn: "Dokument", en: "Document" },
        "kontakter" => Text { nb: "Kontakt", nn: "Kontakt", en: "Contact" },
        "kontaktForPart" => {
            Text { nb: "Kontakt for partene", nn: "Kontakt for partane", en: "Contact for the parties" }
        }
        "prioritet" => Text { nb: "Prioritet", nn: "Prioritet", en: "Priority" },
        "skjerming" => Text { nb: "Skjerming", nn: "Skjerming", en: "Restricted access" },
        "hjemvisning" => Text { nb: "Hjemvisning", nn: "Heimvising", en: "Sending back" },
        "sakskostnader" => Text { nb: "Sakskostnader", nn: "Sakskostnader", en: "Legal costs" },
        "underrettet" => Text { nb: "Underrettet", nn: "Underretta", en: "Notified" },
        "funn" => Text { nb: "Funn", nn: "Funn", en: "Finding" },
        "hendelser" => Text { nb: "Hendelse", nn: "Hending", en: "Event" },
        _ => return None,
    })
}
