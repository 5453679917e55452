//! Encryption (PAKKE, 121 to 124).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::PAKKEN;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] =
    &[&WRONG_RECIPIENT, &NOT_ENCRYPTED, &UNKNOWN_ENCRYPTION, &DAMAGED_ENCRYPTION];

pub(crate) static WRONG_RECIPIENT: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-121"),
    name: "kryptert-til-en-annen",
    severity: Severity::Error,
    title: Text {
        nb: "En kryptert pakke er kryptert til mottakerens nøkkel.",
        nn: "Ein kryptert pakke er kryptert til nøkkelen til mottakaren.",
        en: "An encrypted package is encrypted to the receiver's key.",
    },
    message: Text {
        nb: "Pakken er ikke kryptert til denne nøkkelen.",
        nn: "Pakken er ikkje kryptert til denne nøkkelen.",
        en: "The package is not encrypted to this key.",
    },
    action: Text {
        nb: "Bruk nøkkelen til sertifikatet avsenderen krypterte til. Er sertifikatet byttet, be om at pakken sendes igjen.",
        nn: "Bruk nøkkelen til sertifikatet avsendaren krypterte til. Er sertifikatet bytt, be om at pakken blir send igjen.",
        en: "Use the key of the certificate the sender encrypted to. If the certificate was exchanged, ask for the package to be sent again.",
    },
    harm: Text {
        nb: "Saken kan ikke leses, og klageren venter uten at noen behandler klagen.",
        nn: "Saka kan ikkje lesast, og klagaren ventar utan at nokon behandlar klaga.",
        en: "The case cannot be read, and the appellant waits while nobody deals with the appeal.",
    },
    ..PAKKEN
};

pub(crate) static NOT_ENCRYPTED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-122"),
    name: "ikke-kryptert-pakke",
    severity: Severity::Error,
    title: Text {
        nb: "Det som skal dekrypteres, er en kryptert pakke (CMS EnvelopedData).",
        nn: "Det som skal dekrypterast, er ein kryptert pakke (CMS EnvelopedData).",
        en: "What is to be decrypted is an encrypted package (CMS EnvelopedData).",
    },
    message: Text {
        nb: "Filen er ikke en kryptert pakke.",
        nn: "Fila er ikkje ein kryptert pakke.",
        en: "The file is not an encrypted package.",
    },
    action: Text {
        nb: "Er pakken ukryptert, les den uten nøkkel. Ellers be om at den sendes igjen.",
        nn: "Er pakken ukryptert, les han utan nøkkel. Elles be om at han blir send igjen.",
        en: "If the package is not encrypted, read it without a key. Otherwise ask for it to be sent again.",
    },
    harm: Text {
        nb: "Saken kan ikke leses, eller den er sendt uten den beskyttelsen den skulle hatt.",
        nn: "Saka kan ikkje lesast, eller ho er send utan det vernet ho skulle hatt.",
        en: "The case cannot be read, or was sent without the protection it should have had.",
    },
    ..PAKKEN
};

pub(crate) static UNKNOWN_ENCRYPTION: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-123"),
    name: "ukjent-kryptering",
    severity: Severity::Error,
    title: Text {
        nb: "En kryptert pakke bruker AES-256-CBC og RSA-OAEP.",
        nn: "Ein kryptert pakke bruker AES-256-CBC og RSA-OAEP.",
        en: "An encrypted package uses AES-256-CBC and RSA-OAEP.",
    },
    message: Text {
        nb: "Pakken er kryptert på en måte vi ikke kan lese.",
        nn: "Pakken er kryptert på ein måte vi ikkje kan lese.",
        en: "The package is encrypted in a way we cannot read.",
    },
    action: Text {
        nb: "Be avsenderen kryptere med AES-256-CBC og RSA-OAEP med SHA-256, som eFormidling og Fiks IO.",
        nn: "Be avsendaren kryptere med AES-256-CBC og RSA-OAEP med SHA-256, som eFormidling og Fiks IO.",
        en: "Ask the sender to encrypt with AES-256-CBC and RSA-OAEP with SHA-256, as eFormidling and Fiks IO do.",
    },
    harm: Text {
        nb: "Saken kan ikke leses, og klageren venter uten at noen behandler klagen.",
        nn: "Saka kan ikkje lesast, og klagaren ventar utan at nokon behandlar klaga.",
        en: "The case cannot be read, and the appellant waits while nobody deals with the appeal.",
    },
    ..PAKKEN
};

pub(crate) static DAMAGED_ENCRYPTION: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-124"),
    name: "skadet-kryptert-pakke",
    severity: Severity::Error,
    title: Text {
        nb: "En kryptert pakke er hel.",
        nn: "Ein kryptert pakke er heil.",
        en: "An encrypted package is whole.",
    },
    message: Text {
        nb: "Den krypterte pakken er skadet, eller noe mangler på slutten.",
        nn: "Den krypterte pakken er skadd, eller noko manglar på slutten.",
        en: "The encrypted package is damaged, or something is missing at its end.",
    },
    action: Text {
        nb: "Hent eller send pakken på nytt, og bruk ikke noe av det som ble lest.",
        nn: "Hent eller send pakken på nytt, og bruk ikkje noko av det som vart lese.",
        en: "Fetch or send the package again, and use nothing of what was read.",
    },
    harm: Text {
        nb: "Dokumenter kan mangle eller være endret, og klagen blir avgjort på feil grunnlag.",
        nn: "Dokument kan mangle eller vere endra, og klaga blir avgjord på feil grunnlag.",
        en: "Documents may be missing or changed, and the appeal is decided on the wrong basis.",
    },
    ..PAKKEN
};
