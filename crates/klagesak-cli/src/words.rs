//! What the program itself says, in three languages. What rules say is theirs.

use std::path::Path;

use klagesak::report::{Counted, shown};
use klagesak::{Language, Text};

pub(crate) const NOT_READ: Text = Text { nb: "kan ikke leses", nn: "kan ikkje lesast", en: "cannot be read" };
pub(crate) const NOT_WRITTEN: Text =
    Text { nb: "kan ikke skrives", nn: "kan ikkje skrivast", en: "cannot be written" };
pub(crate) const NOT_UTF8: Text = Text { nb: "er ikke UTF-8", nn: "er ikkje UTF-8", en: "is not UTF-8" };
pub(crate) const NO_ADDRESS: Text = Text {
    nb: "linje {linje} har verken adresse, telefonnummer eller e-postadresse å lete etter; et poststed alene er en hel by",
    nn: "linje {linje} har verken adresse, telefonnummer eller e-postadresse å leite etter; ein poststad aleine er ein heil by",
    en: "line {linje} has no address, phone number or e-mail address to look for; a poststed alone is a whole town",
};
pub(crate) const NO_MESSAGE_HERE: Text = Text {
    nb: "det er ingen meldinger her",
    nn: "det er ingen meldingar her",
    en: "there are no messages here",
};
pub(crate) const DRAFT_MASKED: Text = Text {
    nb: "utkastet har ••• der det sto en beskyttet adresse",
    nn: "utkastet har ••• der det stod ei verna adresse",
    en: "the draft has ••• where there was a protected address",
};
pub(crate) const REPLY_TELLS: Text = Text {
    nb: "svaret ville hatt en beskyttet adresse; ingenting er skrevet",
    nn: "svaret ville hatt ei verna adresse; ingenting er skrive",
    en: "the reply would hold a protected address; nothing is written",
};
pub(crate) const RESULT: Text = Text { nb: "resultatet", nn: "resultatet", en: "the result" };
pub(crate) const NOT_FOUND: Text = Text { nb: "finnes ikke", nn: "finst ikkje", en: "does not exist" };
pub(crate) const NO_PERMISSION: Text =
    Text { nb: "mangler tilgang", nn: "manglar tilgang", en: "no permission" };
pub(crate) const NOT_A_FILE: Text = Text { nb: "er ikke en fil", nn: "er ikkje ei fil", en: "is not a file" };
pub(crate) const NOT_REGULAR: Text =
    Text { nb: "er ikke en vanlig fil", nn: "er ikkje ei vanleg fil", en: "is not a regular file" };
pub(crate) const STOPPED: Text = Text {
    nb: "avbrutt; ingenting er skrevet",
    nn: "avbrote; ingenting er skrive",
    en: "stopped; nothing was written",
};
pub(crate) const NO_STDOUT: Text = Text {
    nb: "resultatet kan ikke skrives til standard ut; oppgi et navn",
    nn: "resultatet kan ikkje skrivast til standard ut; oppgje eit namn",
    en: "the result cannot be written to standard output; give a name",
};
pub(crate) const SAME_FILE: Text = Text {
    nb: "resultatet ville erstatte en fil det er laget av",
    nn: "resultatet ville erstatte ei fil det er laga av",
    en: "the result would replace a file it is made from",
};
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
pub(crate) const TOO_MANY_MESSAGES: Text = Text {
    nb: "en sak har flere enn {most} meldinger, og er for mye til å lese",
    nn: "ei sak har fleire enn {most} meldingar, og er for mykje til å lese",
    en: "a case has more than {most} messages, and is too much to read",
};
pub(crate) const NO_WORKSPACE: Text = Text {
    nb: "kan ikke kontrolleres, for mappen for midlertidige filer kan ikke brukes",
    nn: "kan ikkje kontrollerast, for mappa for mellombelse filer kan ikkje brukast",
    en: "cannot be checked, since the folder for temporary files cannot be used",
};
pub(crate) const NOTHING_TO_READ: Text =
    Text { nb: "fant ingen meldinger", nn: "fann ingen meldingar", en: "found no messages" };
pub(crate) const NOT_JSON: Text = Text {
    nb: "innholdet er ikke gyldig JSON",
    nn: "innhaldet er ikkje gyldig JSON",
    en: "the content is not valid JSON",
};
pub(crate) const TOO_LARGE: Text = Text {
    nb: "filen er over {grense} MiB, som er grensen for en melding",
    nn: "fila er over {grense} MiB, som er grensa for ei melding",
    en: "the file is over {grense} MiB, the limit for a message",
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
pub(crate) const NOT_MOVABLE: Text = Text {
    nb: "regelen blir ikke en feil en annen dag",
    nn: "regelen blir ikkje ein feil ein annan dag",
    en: "the rule does not become an error on another day",
};
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
pub(crate) const QUARANTINE_FOR: Text = Text {
    nb: "--quarantine hører til --type kvittering og forespoersel",
    nn: "--quarantine høyrer til --type kvittering og forespoersel",
    en: "--quarantine goes with --type kvittering and forespoersel",
};
pub(crate) const QUARANTINE_OF_PACKAGE: Text = Text {
    nb: "--quarantine gjelder dokumenter, og her er det bare en melding: oppgi pakken den kom i",
    nn: "--quarantine gjeld dokument, og her er det berre ei melding: oppgi pakken ho kom i",
    en: "--quarantine is about documents, and this is a message alone: give the package it came in",
};
pub(crate) const NOTHING_HELD_BACK: Text = Text {
    nb: "ingen dokumenter er holdt tilbake av en sak som ellers er tatt imot",
    nn: "ingen dokument er haldne tilbake av ei sak som elles er teken imot",
    en: "no documents are held back of a case that is otherwise received",
};
pub(crate) const STDIN: Text = Text { nb: "<standard inn>", nn: "<standard inn>", en: "<standard input>" };

pub(crate) const REPORT_SCHEMA: Text =
    Text { nb: "Valideringsrapporten", nn: "Valideringsrapporten", en: "The validation report" };

pub(crate) const NOT_A_REPLY: Text = Text {
    nb: "{svar} er ikke et svar på {til}",
    nn: "{svar} er ikkje eit svar på {til}",
    en: "{svar} is no reply to {til}",
};
pub(crate) const WRONG_SIDE: Text = Text {
    nb: "mottakeren av meldingen kan ikke sende {svar}",
    nn: "mottakaren av meldinga kan ikkje sende {svar}",
    en: "the receiver of the message cannot send {svar}",
};
pub(crate) const NO_REPLY: Text =
    Text { nb: "den besvares ikke", nn: "han blir ikkje svart på", en: "it is not replied to" };
pub(crate) const REPORT_FOR_RECEIPT: Text = Text {
    nb: "--report hører til --type kvittering",
    nn: "--report høyrer til --type kvittering",
    en: "--report goes with --type kvittering",
};
pub(crate) const REPORT_FORM: Text = Text {
    nb: "er ikke en rapport fra klagesak validate --format json",
    nn: "er ikkje ein rapport frå klagesak validate --format json",
    en: "is not a report of klagesak validate --format json",
};
pub(crate) const REPORT_OF_OTHER: Text = Text {
    nb: "rapporten gjelder en annen melding",
    nn: "rapporten gjeld ei anna melding",
    en: "the report is about another message",
};
pub(crate) const NO_HEAD: Text = Text {
    nb: "kan ikke besvares: finner ikke meldingId, klagesakId, avsender og mottaker",
    nn: "kan ikkje svarast på: finn ikkje meldingId, klagesakId, avsendar og mottakar",
    en: "cannot be replied to: meldingId, klagesakId, avsender and mottaker are not found",
};
pub(crate) const REPLY_IS_UNDECIDED: Text = Text {
    nb: "utkastet er ikke gyldig før utfallet er fylt ut; ingen avgjørelse blir til av seg selv",
    nn: "utkastet er ikkje gyldig før utfallet er fylt ut; inga avgjerd blir til av seg sjølv",
    en: "the draft is not valid until the outcome is filled in; no decision is made by itself",
};
pub(crate) const REPLY_HAS_ERRORS: Text = Text {
    nb: "svaret har feil, som regel fordi hodet i meldingen har det; klagesak validate viser hvilke",
    nn: "svaret har feil, som regel fordi hovudet i meldinga har det; klagesak validate viser kva for nokre",
    en: "the reply has errors, most often because the head of the message has; klagesak validate shows which",
};
pub(crate) const NOT_MADE: Text =
    Text { nb: "svaret kan ikke lages", nn: "svaret kan ikkje lagast", en: "the reply cannot be made" };

pub(crate) const NEEDS_TRUST: Text = Text {
    nb: "--require-revocation og --require-signer krever at det er sagt hvem som er klarert, med --trust eller KLAGESAK_TRUST",
    nn: "--require-revocation og --require-signer krev at det er sagt kven som er klarert, med --trust eller KLAGESAK_TRUST",
    en: "--require-revocation and --require-signer need to know whom to trust, from --trust or KLAGESAK_TRUST",
};
pub(crate) const NEEDS_KEY: Text = Text {
    nb: "pakken er kryptert; oppgi nøkkelen med --decrypt-key",
    nn: "pakken er kryptert; oppgje nøkkelen med --decrypt-key",
    en: "the package is encrypted; give the key with --decrypt-key",
};
pub(crate) const NO_CERTIFICATE: Text = Text {
    nb: "inneholder ikke sertifikater i PEM som kan leses",
    nn: "inneheld ikkje sertifikat i PEM som kan lesast",
    en: "holds no certificates in PEM that can be read",
};
pub(crate) const NO_CRL: Text = Text {
    nb: "inneholder ikke tilbakekallingslister (CRL) som kan leses",
    nn: "inneheld ikkje lister over tilbakekalla sertifikat (CRL) som kan lesast",
    en: "holds no certificate revocation lists (CRL) that can be read",
};
pub(crate) const SHORT_KEY: Text = Text {
    nb: "RSA-nøkkelen er kortere enn 2048 bit, og kan knekkes",
    nn: "RSA-nøkkelen er kortare enn 2048 bit, og kan knekkjast",
    en: "the RSA key is shorter than 2048 bits, and can be broken",
};
pub(crate) const NO_KEY: Text = Text {
    nb: "inneholder ingen privat nøkkel i PEM (RSA, P-256 eller P-384) som kan leses",
    nn: "inneheld ingen privat nøkkel i PEM (RSA, P-256 eller P-384) som kan lesast",
    en: "holds no private key in PEM (RSA, P-256 or P-384) that can be read",
};
pub(crate) const KEY_WITH_PASSWORD: Text = Text {
    nb: "nøkkelen er beskyttet med passord; gi den uten, for eksempel gjennom openssl pkey",
    nn: "nøkkelen er verna med passord; gi han utan, til dømes gjennom openssl pkey",
    en: "the key is protected by a password; give it without, by way of openssl pkey",
};
pub(crate) const NOT_OF_KEY: Text = Text {
    nb: "ingen av sertifikatene hører til nøkkelen",
    nn: "ingen av sertifikata høyrer til nøkkelen",
    en: "none of the certificates belongs to the key",
};
pub(crate) const NOT_FOR_SIGNING: Text = Text {
    nb: "sertifikatet er ikke til signering",
    nn: "sertifikatet er ikkje til signering",
    en: "the certificate is not for signing",
};
pub(crate) const NOT_FOR_ENCRYPTION: Text = Text {
    nb: "mottakerens sertifikat er ikke til kryptering",
    nn: "sertifikatet til mottakaren er ikkje til kryptering",
    en: "the receiver's certificate is not for encryption",
};
pub(crate) const NOT_RSA: Text = Text {
    nb: "mottakerens sertifikat har ikke en RSA-nøkkel",
    nn: "sertifikatet til mottakaren har ikkje ein RSA-nøkkel",
    en: "the receiver's certificate has no RSA key",
};
pub(crate) const CERTIFICATE_NOT_VALID: Text = Text {
    nb: "sertifikatet er utløpt eller ikke gyldig ennå",
    nn: "sertifikatet er gått ut eller ikkje gyldig enno",
    en: "the certificate has expired or is not valid yet",
};
pub(crate) const NOT_SIGNED: Text = Text {
    nb: "pakken kan ikke signeres",
    nn: "pakken kan ikkje signerast",
    en: "the package cannot be signed",
};
pub(crate) const NOT_ENCRYPTED: Text = Text {
    nb: "pakken kan ikke krypteres",
    nn: "pakken kan ikkje krypterast",
    en: "the package cannot be encrypted",
};
pub(crate) const SIGN_ASICE: Text = Text {
    nb: "bare en ASiC-E (.asice) kan signeres",
    nn: "berre ein ASiC-E (.asice) kan signerast",
    en: "only an ASiC-E (.asice) can be signed",
};
pub(crate) const CHOOSE_ENDING: Text =
    Text { nb: "endelsen må være en av", nn: "endinga må vere ei av", en: "the ending must be one of" };
pub(crate) const DOCUMENT_NUMBER: Text =
    Text { nb: "dokument nummer", nn: "dokument nummer", en: "document number" };
pub(crate) const CHANGED: Text = Text {
    nb: "pakken ble endret mens den ble lest",
    nn: "pakken vart endra medan han vart lesen",
    en: "the package was changed while it was read",
};
pub(crate) const PACKED: Text = Text { nb: "Pakket", nn: "Pakka", en: "Packed" };
pub(crate) const NOT_PACKED: Text = Text { nb: "ikke laget", nn: "ikkje laga", en: "not made" };
pub(crate) const FILL_IN: Text = Text {
    nb: "Er det filene som er riktige, fyller --fill inn størrelse og sjekksum fra dem.",
    nn: "Er det filene som er rette, fyller --fill inn storleik og sjekksum frå dei.",
    en: "If the files are the right ones, --fill fills in size and checksum from them.",
};
pub(crate) const UNPACKED: Text = Text { nb: "Pakket ut", nn: "Pakka ut", en: "Unpacked" };
pub(crate) const DOCUMENTS: Counted = Counted {
    one: Text { nb: "dokument", nn: "dokument", en: "document" },
    many: Text { nb: "dokumenter", nn: "dokument", en: "documents" },
};
pub(crate) const LEFT_OUT: Counted = Counted {
    one: Text {
        nb: "fil i mappen står ikke i meldingen og er ikke med i pakken",
        nn: "fil i mappa står ikkje i meldinga og er ikkje med i pakken",
        en: "file in the folder is not in the message and was left out",
    },
    many: Text {
        nb: "filer i mappen står ikke i meldingen og er ikke med i pakken",
        nn: "filer i mappa står ikkje i meldinga og er ikkje med i pakken",
        en: "files in the folder are not in the message and were left out",
    },
};
pub(crate) const NO_FORM: Text = Text {
    nb: "formatet {format} har ingen form for {type}",
    nn: "formatet {format} har inga form for {type}",
    en: "the format {format} has no form for {type}",
};
pub(crate) const NOT_ONE_CASE: Text = Text {
    nb: "gi én melding, eller for Digisos alle meldingene i én sak",
    nn: "gi éi melding, eller for Digisos alle meldingane i éi sak",
    en: "give one message, or for Digisos all the messages of one case",
};
pub(crate) const RECEIVED_FOR_RECEIVER: Text = Text {
    nb: "--received hører til --side receiver",
    nn: "--received høyrer til --side receiver",
    en: "--received goes with --side receiver",
};
pub(crate) const APPLICANT_FOR_DIGISOS: Text = Text {
    nb: "--applicant hører til --to digisos",
    nn: "--applicant høyrer til --to digisos",
    en: "--applicant goes with --to digisos",
};
pub(crate) const OTHER_FORMAT: Text = Text {
    nb: "er et annet format enn det som er oppgitt med --from",
    nn: "er eit anna format enn det som er oppgitt med --from",
    en: "is of another format than --from says",
};
pub(crate) const NOTHING_CONVERTED: Text = Text {
    nb: "ingenting er skrevet, for --strict godtar ikke at noe går tapt",
    nn: "ingenting er skrive, for --strict godtek ikkje at noko går tapt",
    en: "nothing is written, since --strict accepts no loss",
};
pub(crate) const NOT_CONVERTED: Text = Text {
    nb: "meldingen kan ikke gjøres om",
    nn: "meldinga kan ikkje gjerast om",
    en: "the message cannot be converted",
};
pub(crate) const NO_KLAGE: Text = Text {
    nb: "har ingen klage å lage utkast av",
    nn: "har inga klage å lage utkast av",
    en: "has no klage to make a draft from",
};
pub(crate) const NOTHING_IN_FOLDER: Text = Text {
    nb: "har verken arkivmelding.xml eller klage.json",
    nn: "har verken arkivmelding.xml eller klage.json",
    en: "has neither arkivmelding.xml nor klage.json",
};
pub(crate) const NO_PICTURE_OF_STATISTICS: Text = Text {
    nb: "statistikk finnes ikke som bilde; velg text, json eller csv",
    nn: "statistikk finst ikkje som bilete; vel text, json eller csv",
    en: "there is no picture of statistics; choose text, json or csv",
};
pub(crate) const TOO_MANY_PICTURES: Text = Text {
    nb: "et bilde kan vise {n} saker; velg ut noen, eller bruk --stats",
    nn: "eit bilete kan vise {n} saker; vel ut nokre, eller bruk --stats",
    en: "a picture can show {n} cases; pick some, or use --stats",
};
pub(crate) const NOT_COUNTED: Text = Text {
    nb: "Saker uten oversendelse, som ikke er med i tallene: {n}",
    nn: "Saker utan oversending, som ikkje er med i tala: {n}",
    en: "Cases without an oversendelse, which the figures leave out: {n}",
};
/// The files that were written.
pub(crate) const FILES: Counted = Counted {
    one: Text { nb: "fil", nn: "fil", en: "file" },
    many: Text { nb: "filer", nn: "filer", en: "files" },
};
pub(crate) const DID_YOU_MEAN: Text =
    Text { nb: "mente du {navn}?", nn: "meinte du {navn}?", en: "did you mean {navn}?" };
const WRITTEN: Text = Text { nb: "Skrevet", nn: "Skrive", en: "Written" };

/// «saker: Skrevet – 12 filer».
pub(crate) fn written(path: &Path, files: Option<usize>, language: Language) -> String {
    let files = files.map(|files| format!(" – {}", FILES.count(files, language))).unwrap_or_default();
    format!("{}: {}{files}\n", shown(path), WRITTEN.get(language))
}
