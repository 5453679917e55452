//! What the program itself says, in three languages. What rules say is theirs.

use klagesak::verdict::{LayerName, Outcome, Severity};
use klagesak::{Language, Text};

pub(crate) const NOT_READ: Text = Text { nb: "kan ikke leses", nn: "kan ikkje lesast", en: "cannot be read" };
pub(crate) const NOT_WRITTEN: Text =
    Text { nb: "kan ikke skrives", nn: "kan ikkje skrivast", en: "cannot be written" };
pub(crate) const RESULT: Text = Text { nb: "resultatet", nn: "resultatet", en: "the result" };
pub(crate) const NOT_FOUND: Text = Text { nb: "finnes ikke", nn: "finst ikkje", en: "does not exist" };
pub(crate) const NO_PERMISSION: Text =
    Text { nb: "mangler tilgang", nn: "manglar tilgang", en: "no permission" };
pub(crate) const NOT_A_FILE: Text = Text { nb: "er ikke en fil", nn: "er ikkje ei fil", en: "is not a file" };
pub(crate) const EXISTS: Text = Text { nb: "finnes fra før", nn: "finst frå før", en: "exists already" };
pub(crate) const DISK_FULL: Text =
    Text { nb: "disken er full", nn: "disken er full", en: "the disk is full" };
pub(crate) const SYSTEM_ERROR: Text = Text { nb: "systemfeil", nn: "systemfeil", en: "system error" };
pub(crate) const CLOCK_WRONG: Text = Text {
    nb: "systemklokken kan ikke brukes; oppgi tidspunktet med --now",
    nn: "systemklokka kan ikkje brukast; oppgje tidspunktet med --now",
    en: "the system clock cannot be used; give the time with --now",
};
pub(crate) const NO_RANDOMNESS: Text = Text {
    nb: "systemet gir ingen tilfeldige tall til nye id-er",
    nn: "systemet gir ingen tilfeldige tal til nye id-ar",
    en: "the system gives no random numbers for new ids",
};
pub(crate) const NOTHING_TO_READ: Text =
    Text { nb: "fant ingen meldinger", nn: "fann ingen meldingar", en: "found no messages" };
pub(crate) const NOT_JSON: Text = Text {
    nb: "innholdet er ikke gyldig JSON",
    nn: "innhaldet er ikkje gyldig JSON",
    en: "the content is not valid JSON",
};
pub(crate) const NOT_STRUCTURE: Text = Text {
    nb: "meldingen har ikke den strukturen den skal ha",
    nn: "meldinga har ikkje den strukturen ho skal ha",
    en: "the message does not have the structure it should",
};
pub(crate) const OTHER_VERSION: Text = Text {
    nb: "meldingen er ikke av versjon 1",
    nn: "meldinga er ikkje av versjon 1",
    en: "the message is not of version 1",
};
pub(crate) const SEE_VALIDATE: Text = Text {
    nb: "klagesak validate viser hva som er galt",
    nn: "klagesak validate viser kva som er gale",
    en: "klagesak validate shows what is wrong",
};
pub(crate) const UNKNOWN_TYPE: Text =
    Text { nb: "ukjent meldingstype", nn: "ukjend meldingstype", en: "unknown message type" };
pub(crate) const UNKNOWN_RULE: Text =
    Text { nb: "ukjent regel eller gruppe", nn: "ukjend regel eller gruppe", en: "unknown rule or group" };
pub(crate) const POLICY_FORM: Text = Text {
    nb: "profilen har ikke den formen den skal ha",
    nn: "profilen har ikkje den forma han skal ha",
    en: "the policy does not have the form it should",
};
pub(crate) const FIXED_RULE: Text = Text {
    nb: "kan ikke få en annen alvorsgrad: uten regelen kan en melding ikke leses",
    nn: "kan ikkje få ein annan alvorsgrad: utan regelen kan ei melding ikkje lesast",
    en: "cannot be given another severity: without the rule a message cannot be read",
};
pub(crate) const CHOOSE: Text = Text { nb: "velg blant", nn: "vel mellom", en: "choose from" };
pub(crate) const STDIN: Text = Text { nb: "<standard inn>", nn: "<standard inn>", en: "<standard input>" };

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
pub(crate) const REPORT_SCHEMA: Text =
    Text { nb: "Valideringsrapporten", nn: "Valideringsrapporten", en: "The validation report" };

/// A thing that is counted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counted {
    one: Text,
    many: Text,
}

impl Counted {
    /// «1 feil», «3 advarsler».
    pub(crate) fn count(self, number: usize, language: Language) -> String {
        let word = if number == 1 { self.one } else { self.many };
        format!("{number} {}", word.get(language))
    }
}

pub(crate) const FILES: Counted = Counted {
    one: Text { nb: "fil", nn: "fil", en: "file" },
    many: Text { nb: "filer", nn: "filer", en: "files" },
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

pub(crate) fn layer(name: LayerName) -> Text {
    match name {
        LayerName::Package => Text { nb: "pakke", nn: "pakke", en: "package" },
        LayerName::Syntax => Text { nb: "syntaks", nn: "syntaks", en: "syntax" },
        LayerName::Schema => Text { nb: "skjema", nn: "skjema", en: "schema" },
        LayerName::Rules => Text { nb: "regler", nn: "reglar", en: "rules" },
    }
}

pub(crate) fn outcome(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Passed => Text { nb: "bestått", nn: "bestått", en: "passed" },
        Outcome::Failed => Text { nb: "feilet", nn: "feila", en: "failed" },
        Outcome::Skipped => Text { nb: "hoppet over", nn: "hoppa over", en: "skipped" },
    }
}
