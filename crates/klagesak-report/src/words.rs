//! What reports say, in three languages. What rules say is theirs.

use klagesak_core::Text;
use klagesak_core::verdict::{Outcome, Severity};

use crate::counted::Counted;

pub(crate) const NOT_READ: Text = Text { nb: "kan ikke leses", nn: "kan ikkje lesast", en: "cannot be read" };
pub(crate) const FILE_NAME: Text = Text { nb: "fil", nn: "fil", en: "file" };
pub(crate) const ACCEPTED: Text = Text { nb: "Godtatt", nn: "Godteken", en: "Accepted" };
pub(crate) const REJECTED: Text = Text { nb: "Avvist", nn: "Avvist", en: "Rejected" };
/// Accepted by a receiver although the standard says otherwise.
pub(crate) const TOLERATED: Text = Text {
    nb: "Godtatt etter mottakerens profil",
    nn: "Godteken etter profilen til mottakaren",
    en: "Accepted under the receiver's profile",
};
pub(crate) const BY_THE_STANDARD: Text =
    Text { nb: "etter standarden", nn: "etter standarden", en: "by the standard" };
pub(crate) const ACTION: Text = Text { nb: "tiltak", nn: "tiltak", en: "action" };
pub(crate) const SYSTEM_ACTION: Text = Text { nb: "for systemet", nn: "for systemet", en: "for the system" };
pub(crate) const SOURCE: Text = Text { nb: "kilde", nn: "kjelde", en: "source" };
pub(crate) const UNVERIFIED: Text =
    Text { nb: "ikke verifisert kilde", nn: "ikkje verifisert kjelde", en: "source not verified" };
pub(crate) const RULE_SAYS: Text = Text { nb: "funnet sier", nn: "funnet seier", en: "a finding says" };
pub(crate) const HARM: Text = Text { nb: "ellers", nn: "elles", en: "otherwise" };
pub(crate) const SINCE: Text = Text { nb: "fra versjon", nn: "frå versjon", en: "since version" };
pub(crate) const BREAKS: Text = Text { nb: "Bryter regelen", nn: "Bryt regelen", en: "Breaks the rule" };
pub(crate) const HOLDS: Text = Text { nb: "Holder regelen", nn: "Held regelen", en: "Keeps the rule" };
pub(crate) const BASED_ON: Text = Text { nb: "av grunnlaget", nn: "av grunnlaget", en: "made from" };
pub(crate) const WHOLE: Text =
    Text { nb: "(hele meldingen)", nn: "(heile meldinga)", en: "(the whole message)" };
pub(crate) const REMOVE: Text = Text { nb: "fjern", nn: "fjern", en: "remove" };
pub(crate) const IN_FRONT: Text = Text { nb: "foran", nn: "framfor", en: "in front" };
pub(crate) const AT_THE_END: Text = Text { nb: "til slutt", nn: "til slutt", en: "at the end" };
pub(crate) const CUT_AFTER: Text =
    Text { nb: "kutt etter byte", nn: "kutt etter byte", en: "cut after byte" };
pub(crate) const SIZE_LIMIT: Text =
    Text { nb: "største antall byte:", nn: "største tal på byte:", en: "most bytes allowed:" };
pub(crate) const MESSAGE_LIMIT: Text =
    Text { nb: "flest meldinger:", nn: "flest meldingar:", en: "most messages allowed:" };
pub(crate) const GENERATED_BY: Text =
    Text { nb: "Laget med klagesak", nn: "Laga med klagesak", en: "Made with klagesak" };

pub(crate) const CASE: Text = Text { nb: "Klagesak", nn: "Klagesak", en: "Case" };
pub(crate) const OUTSIDE: Counted = Counted {
    one: Text {
        nb: "melding kan ikke leses og er ikke med i forløpet",
        nn: "melding kan ikkje lesast og er ikkje med i forløpet",
        en: "message cannot be read and is left out of the case",
    },
    many: Text {
        nb: "meldinger kan ikke leses og er ikke med i forløpet",
        nn: "meldingar kan ikkje lesast og er ikkje med i forløpet",
        en: "messages cannot be read and are left out of the case",
    },
};
pub(crate) const JOINED: Text = Text { nb: "Slått sammen med", nn: "Slått saman med", en: "Joined with" };
pub(crate) const NO_CASE: Text = Text {
    nb: "Uten klagesakId som kan leses",
    nn: "Utan klagesakId som kan lesast",
    en: "Without a klagesakId that can be read",
};
pub(crate) const NOTHING_YET: Text = Text {
    nb: "Det er ingenting å vise ennå.",
    nn: "Det er ingenting å vise enno.",
    en: "There is nothing to show yet.",
};
pub(crate) const WHAT_HAPPENED: Text =
    Text { nb: "Hva har skjedd?", nn: "Kva har skjedd?", en: "What has happened?" };
pub(crate) const WHO_HAS_IT: Text =
    Text { nb: "Hvem har saken?", nn: "Kven har saka?", en: "Who has the case?" };
pub(crate) const WHAT_NEXT: Text =
    Text { nb: "Hva skjer videre?", nn: "Kva skjer vidare?", en: "What happens next?" };
pub(crate) const WHAT_YOU_CAN: Text =
    Text { nb: "Hva kan du gjøre?", nn: "Kva kan du gjere?", en: "What can you do?" };
pub(crate) const WHOM_TO_REACH: Text =
    Text { nb: "Hvem kan du spørre?", nn: "Kven kan du spørje?", en: "Whom can you ask?" };
pub(crate) const THE_WAY: Text = Text { nb: "Dette har skjedd", nn: "Dette har skjedd", en: "So far" };
pub(crate) const HELD_BACK: Text =
    Text { nb: "holdt tilbake: dokument", nn: "haldne tilbake: dokument", en: "held back: document" };
pub(crate) const SIGNED_BY: Text = Text { nb: "signert av", nn: "signert av", en: "signed by" };
pub(crate) const SELF_SIGNED: Text = Text { nb: "egensignert", nn: "eigensignert", en: "self-signed" };
pub(crate) const BY_ANYBODY: Text = Text {
    nb: "hvem som helst kan ha laget sertifikatet",
    nn: "kven som helst kan ha laga sertifikatet",
    en: "anybody can have made the certificate",
};
pub(crate) const NO_NUMBER: Text = Text {
    nb: "en virksomhet uten organisasjonsnummer i sertifikatet",
    nn: "ei verksemd utan organisasjonsnummer i sertifikatet",
    en: "somebody without an organisation number in the certificate",
};

pub(crate) const FILES: Counted = Counted {
    one: Text { nb: "fil", nn: "fil", en: "file" },
    many: Text { nb: "filer", nn: "filer", en: "files" },
};
pub(crate) const CASES: Counted = Counted {
    one: Text { nb: "klagesak", nn: "klagesak", en: "case" },
    many: Text { nb: "klagesaker", nn: "klagesaker", en: "cases" },
};
pub(crate) const FILES_ACCEPTED: Counted = Counted {
    one: Text { nb: "godtatt", nn: "godteken", en: "accepted" },
    many: Text { nb: "godtatt", nn: "godtekne", en: "accepted" },
};
pub(crate) const FILES_REJECTED: Counted = Counted {
    one: Text { nb: "avvist", nn: "avvist", en: "rejected" },
    many: Text { nb: "avvist", nn: "avviste", en: "rejected" },
};
pub(crate) const FILES_UNREAD: Counted = Counted {
    one: Text { nb: "ikke lest", nn: "ikkje lesen", en: "not read" },
    many: Text { nb: "ikke lest", nn: "ikkje lesne", en: "not read" },
};
/// Before a place, and the rules that wait for it.
pub(crate) const WAITING: Text = Text { nb: "venter på", nn: "ventar på", en: "waiting for" };

pub(crate) const RULES_WAITING: Counted = Counted {
    one: Text { nb: "regel venter på", nn: "regel ventar på", en: "rule waits for" },
    many: Text { nb: "regler venter på", nn: "reglar ventar på", en: "rules wait for" },
};

pub(crate) const OMITTED: Counted = Counted {
    one: Text { nb: "funn til er ikke vist", nn: "funn til er ikkje vist", en: "more finding is not shown" },
    many: Text {
        nb: "funn til er ikke vist",
        nn: "funn til er ikkje viste",
        en: "more findings are not shown",
    },
};

/// Findings of a severity, to be counted.
pub(crate) fn findings(severity: Severity) -> Counted {
    let many = match severity {
        Severity::Error => Text { nb: "feil", nn: "feil", en: "errors" },
        Severity::Warning => Text { nb: "advarsler", nn: "åtvaringar", en: "warnings" },
        Severity::Notice => Text { nb: "merknader", nn: "merknader", en: "notes" },
    };
    Counted { one: severity.label(), many }
}

pub(crate) fn outcome(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Passed => Text { nb: "bestått", nn: "bestått", en: "passed" },
        Outcome::Failed => Text { nb: "feilet", nn: "feila", en: "failed" },
        Outcome::Partly => Text { nb: "prøvd delvis", nn: "prøvd delvis", en: "checked in part" },
        Outcome::Skipped => Text { nb: "hoppet over", nn: "hoppa over", en: "skipped" },
    }
}

pub(crate) const AND_MORE: Counted = Counted {
    one: Text { nb: "sted til", nn: "stad til", en: "more place" },
    many: Text { nb: "steder til", nn: "stader til", en: "more places" },
};

pub(crate) const REHEARSED: Text = Text {
    nb: "{meldinger}: {foer} avvist etter reglene {fra}, {nye} til etter reglene {til}.",
    nn: "{meldinger}: {foer} avviste etter reglane {fra}, {nye} til etter reglane {til}.",
    en: "{meldinger}: {foer} refused by the rules of {fra}, {nye} more by those of {til}.",
};
pub(crate) const REHEARSED_SUPPOSED: Text = Text {
    nb: " Lov uten dato er antatt å tre i kraft {dag}.",
    nn: " Lov utan dato er rekna å ta til å gjelde {dag}.",
    en: " Law without a day is supposed to come into force on {dag}.",
};
pub(crate) const REHEARSED_MOVED: Text = Text {
    nb: " Antatt: {regel} gjelder fullt ut fra {dag}.",
    nn: " Rekna med: {regel} gjeld fullt ut frå {dag}.",
    en: " Supposed: {regel} counts in full from {dag}.",
};
pub(crate) const REHEARSED_RULES: Text = Text { nb: "Etter regel", nn: "Etter regel", en: "By rule" };
pub(crate) const REHEARSED_SENDERS: Text =
    Text { nb: "Etter avsender", nn: "Etter avsendar", en: "By sender" };
pub(crate) const REHEARSED_MESSAGES: Text = Text {
    nb: "Meldingene som ville blitt avvist",
    nn: "Meldingane som ville blitt avviste",
    en: "The messages that would be refused",
};
pub(crate) const RULE_THROUGH: Text = Text { nb: "utgått", nn: "utgått", en: "expired" };
pub(crate) const NO_RULE_CHANGES: Text = Text {
    nb: "Ingen regler får en annen alvorlighet.",
    nn: "Ingen reglar får ein annan alvorsgrad.",
    en: "No rule gets another severity.",
};
