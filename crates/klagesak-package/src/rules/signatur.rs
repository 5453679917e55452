//! The signature (PAKKE, 101 to 116).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::PAKKEN;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &UNSIGNED,
    &MALFORMED,
    &CHANGED,
    &WRONG_KEY,
    &NO_CERTIFICATE,
    &PURPOSE,
    &EXPIRED,
    &NOT_YET_VALID,
    &UNTRUSTED,
    &NO_SIGNING_CERTIFICATE,
    &OTHER_SIGNING_CERTIFICATE,
    &SHA_1,
    &UNSUPPORTED,
    &WEAK_KEY,
    &REQUIRED,
    &TRUST_NOT_ASKED,
];

pub(crate) static UNSIGNED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-101"),
    name: "usignert",
    severity: Severity::Warning,
    title: Text { nb: "Pakken er signert.", nn: "Pakken er signert.", en: "The package is signed." },
    message: Text {
        nb: "Pakken har ingen signatur.",
        nn: "Pakken har ingen signatur.",
        en: "The package has no signature.",
    },
    action: Text {
        nb: "Signer pakken med virksomhetssertifikatet ditt.",
        nn: "Signer pakken med verksemdssertifikatet ditt.",
        en: "Sign the package with your enterprise certificate.",
    },
    harm: Text {
        nb: "Mottakeren kan ikke vite hvem saken kommer fra, og programmet for eFormidling avviser den.",
        nn: "Mottakaren kan ikkje vite kven saka kjem frå, og programmet for eFormidling avviser ho.",
        en: "The receiver cannot know whom the case comes from, and the program for eFormidling rejects it.",
    },
    ..PAKKEN
};

pub(crate) static MALFORMED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-102"),
    name: "uleselig-signatur",
    severity: Severity::Error,
    title: Text {
        nb: "Signaturen er en CMS-signatur som lar seg lese.",
        nn: "Signaturen er ein CMS-signatur som lèt seg lese.",
        en: "The signature is a CMS signature that can be read.",
    },
    message: Text {
        nb: "Signaturen lar seg ikke lese.",
        nn: "Signaturen lèt seg ikkje lese.",
        en: "The signature cannot be read.",
    },
    action: Text {
        nb: "Be avsenderen signere pakken på nytt og sende den igjen.",
        nn: "Be avsendaren signere pakken på nytt og sende han igjen.",
        en: "Ask the sender to sign the package anew and send it again.",
    },
    harm: Text {
        nb: "Ingen kan vite hvem saken kommer fra, eller om den er endret.",
        nn: "Ingen kan vite kven saka kjem frå, eller om ho er endra.",
        en: "Nobody can know whom the case comes from, or whether it was changed.",
    },
    ..PAKKEN
};

pub(crate) static CHANGED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-103"),
    name: "endret-etter-signering",
    severity: Severity::Error,
    title: Text {
        nb: "Det som er signert, er ikke endret etterpå.",
        nn: "Det som er signert, er ikkje endra etterpå.",
        en: "What is signed has not been changed since.",
    },
    message: Text {
        nb: "Listen over filene er endret etter at den ble signert.",
        nn: "Lista over filene er endra etter at ho vart signert.",
        en: "The list of the files was changed after it was signed.",
    },
    action: Text {
        nb: "Bruk ikke pakken. Be avsenderen sende den igjen.",
        nn: "Bruk ikkje pakken. Be avsendaren sende han igjen.",
        en: "Do not use the package. Ask the sender to send it again.",
    },
    harm: Text {
        nb: "Dokumenter kan være byttet eller tatt bort, og klagen blir avgjort på feil grunnlag.",
        nn: "Dokument kan vere bytte eller tekne bort, og klaga blir avgjord på feil grunnlag.",
        en: "Documents may have been exchanged or removed, and the appeal is decided on the wrong basis.",
    },
    ..PAKKEN
};

pub(crate) static WRONG_KEY: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-104"),
    name: "signatur-av-en-annen",
    severity: Severity::Error,
    title: Text {
        nb: "Signaturen er laget med nøkkelen til sertifikatet som følger med.",
        nn: "Signaturen er laga med nøkkelen til sertifikatet som følgjer med.",
        en: "The signature is made with the key of the certificate that comes along.",
    },
    message: Text {
        nb: "Signaturen er ikke laget med nøkkelen til sertifikatet, eller den er endret.",
        nn: "Signaturen er ikkje laga med nøkkelen til sertifikatet, eller han er endra.",
        en: "The signature is not made with the key of the certificate, or it has been changed.",
    },
    action: Text {
        nb: "Bruk ikke pakken. Be avsenderen sjekke nøkkel og sertifikat, og sende den igjen.",
        nn: "Bruk ikkje pakken. Be avsendaren sjekke nøkkel og sertifikat, og sende han igjen.",
        en: "Do not use the package. Ask the sender to check key and certificate, and to send it again.",
    },
    harm: Text {
        nb: "Noen kan utgi seg for å være NAV-kontoret eller statsforvalteren.",
        nn: "Nokon kan gi seg ut for å vere NAV-kontoret eller statsforvaltaren.",
        en: "Somebody may pass for the NAV office or the County Governor.",
    },
    ..PAKKEN
};

pub(crate) static NO_CERTIFICATE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-105"),
    name: "signatur-uten-sertifikat",
    severity: Severity::Error,
    title: Text {
        nb: "Sertifikatet til den som har signert, følger med signaturen.",
        nn: "Sertifikatet til den som har signert, følgjer med signaturen.",
        en: "The signer's certificate comes with the signature.",
    },
    message: Text {
        nb: "Sertifikatet til den som har signert, følger ikke med.",
        nn: "Sertifikatet til den som har signert, følgjer ikkje med.",
        en: "The signer's certificate does not come along.",
    },
    action: Text {
        nb: "Be avsenderen signere på nytt og ta med hele sertifikatkjeden.",
        nn: "Be avsendaren signere på nytt og ta med heile sertifikatkjeda.",
        en: "Ask the sender to sign anew and include the whole chain of certificates.",
    },
    harm: Text {
        nb: "Signaturen kan ikke sjekkes, og ingen vet hvem saken kommer fra.",
        nn: "Signaturen kan ikkje sjekkast, og ingen veit kven saka kjem frå.",
        en: "The signature cannot be checked, and nobody knows whom the case comes from.",
    },
    ..PAKKEN
};

pub(crate) static PURPOSE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-106"),
    name: "sertifikat-til-noe-annet",
    severity: Severity::Error,
    title: Text {
        nb: "Sertifikatet er til signering.",
        nn: "Sertifikatet er til signering.",
        en: "The certificate is for signing.",
    },
    message: Text {
        nb: "Sertifikatet er ikke til signering.",
        nn: "Sertifikatet er ikkje til signering.",
        en: "The certificate is not for signing.",
    },
    action: Text {
        nb: "Signer med det av virksomhetssertifikatene som er til signering, ikke det som er til kryptering.",
        nn: "Signer med det av verksemdssertifikata som er til signering, ikkje det som er til kryptering.",
        en: "Sign with the one of the enterprise certificates that is for signing, not the one for encryption.",
    },
    harm: Text {
        nb: "Nøkler til kryptering deles ofte av flere systemer, og signaturen viser ikke hvem som sto bak.",
        nn: "Nøklar til kryptering blir ofte delte av fleire system, og signaturen viser ikkje kven som stod bak.",
        en: "Keys for encryption are often shared by several systems, and the signature does not show who was behind it.",
    },
    ..PAKKEN
};

pub(crate) static EXPIRED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-107"),
    name: "utloept-sertifikat",
    severity: Severity::Error,
    title: Text {
        nb: "Sertifikatet er ikke utløpt.",
        nn: "Sertifikatet er ikkje gått ut.",
        en: "The certificate has not expired.",
    },
    message: Text {
        nb: "Sertifikatet var utløpt.",
        nn: "Sertifikatet var gått ut.",
        en: "The certificate had expired.",
    },
    action: Text {
        nb: "Signer på nytt med et gyldig sertifikat. Er pakken gammel, sjekk den mot dagen den kom.",
        nn: "Signer på nytt med eit gyldig sertifikat. Er pakken gammal, sjekk han mot dagen han kom.",
        en: "Sign anew with a valid certificate. If the package is old, check it against the day it came.",
    },
    harm: Text {
        nb: "Utstederen svarer ikke lenger for at nøkkelen er avsenderens.",
        nn: "Utferdaren svarer ikkje lenger for at nøkkelen er til avsendaren.",
        en: "The issuer no longer answers for the key being the sender's.",
    },
    ..PAKKEN
};

pub(crate) static NOT_YET_VALID: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-108"),
    name: "sertifikat-ikke-gyldig-ennaa",
    severity: Severity::Error,
    title: Text {
        nb: "Sertifikatet er blitt gyldig.",
        nn: "Sertifikatet er blitt gyldig.",
        en: "The certificate has become valid.",
    },
    message: Text {
        nb: "Sertifikatet var ikke gyldig ennå.",
        nn: "Sertifikatet var ikkje gyldig enno.",
        en: "The certificate was not valid yet.",
    },
    action: Text {
        nb: "Sjekk klokken på maskinen, og signer med et sertifikat som er gyldig.",
        nn: "Sjekk klokka på maskina, og signer med eit sertifikat som er gyldig.",
        en: "Check the machine's clock, and sign with a certificate that is valid.",
    },
    harm: Text {
        nb: "Tidspunktet i signaturen kan ikke stemme, og fristen kan bli regnet feil.",
        nn: "Tidspunktet i signaturen kan ikkje stemme, og fristen kan bli rekna feil.",
        en: "The time in the signature cannot be right, and the deadline may be counted wrongly.",
    },
    ..PAKKEN
};

pub(crate) static UNTRUSTED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-109"),
    name: "ukjent-utsteder",
    severity: Severity::Error,
    title: Text {
        nb: "Sertifikatet er utstedt av noen mottakeren stoler på.",
        nn: "Sertifikatet er utferda av nokon mottakaren stoler på.",
        en: "The certificate was issued by somebody the receiver trusts.",
    },
    message: Text {
        nb: "Sertifikatet kan ikke stoles på: {grunn}.",
        nn: "Ein kan ikkje stole på sertifikatet: {grunn}.",
        en: "The certificate cannot be trusted: {grunn}.",
    },
    action: Text {
        nb: "Signer med et virksomhetssertifikat og hele kjeden, eller gi rotsertifikatet til utstederen som klarert.",
        nn: "Signer med eit verksemdssertifikat og heile kjeda, eller gi rotsertifikatet til utferdaren som klarert.",
        en: "Sign with an enterprise certificate and its whole chain, or give the issuer's root certificate as trusted.",
    },
    harm: Text {
        nb: "Hvem som helst kan lage et sertifikat i NAV-kontorets navn.",
        nn: "Kven som helst kan lage eit sertifikat i namnet til NAV-kontoret.",
        en: "Anybody can make a certificate in the NAV office's name.",
    },
    ..PAKKEN
};

pub(crate) static NO_SIGNING_CERTIFICATE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-110"),
    name: "signatur-navngir-ikke-sertifikatet",
    severity: Severity::Warning,
    title: Text {
        nb: "Signaturen sier hvilket sertifikat den hører til.",
        nn: "Signaturen seier kva for eit sertifikat han høyrer til.",
        en: "The signature says which certificate it belongs to.",
    },
    message: Text {
        nb: "Signaturen mangler attributtet signing-certificate, som CAdES krever.",
        nn: "Signaturen manglar attributtet signing-certificate, som CAdES krev.",
        en: "The signature lacks the attribute signing-certificate, which CAdES demands.",
    },
    action: Text {
        nb: "Signer med et program som skriver signing-certificate-v2.",
        nn: "Signer med eit program som skriv signing-certificate-v2.",
        en: "Sign with a program that writes signing-certificate-v2.",
    },
    harm: Text {
        nb: "Et annet sertifikat med samme nøkkel kan settes inn, og saken ser ut til å komme fra en annen.",
        nn: "Eit anna sertifikat med same nøkkel kan setjast inn, og saka ser ut til å kome frå ein annan.",
        en: "Another certificate with the same key can be put in, and the case seems to come from somebody else.",
    },
    ..PAKKEN
};

pub(crate) static OTHER_SIGNING_CERTIFICATE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-111"),
    name: "signatur-navngir-annet-sertifikat",
    severity: Severity::Error,
    title: Text {
        nb: "Sertifikatet som følger med, er det signaturen sier den hører til.",
        nn: "Sertifikatet som følgjer med, er det signaturen seier han høyrer til.",
        en: "The certificate that comes along is the one the signature says it belongs to.",
    },
    message: Text {
        nb: "Signaturen sier at den hører til et annet sertifikat enn det som følger med.",
        nn: "Signaturen seier at han høyrer til eit anna sertifikat enn det som følgjer med.",
        en: "The signature says it belongs to another certificate than the one that comes along.",
    },
    action: Text {
        nb: "Bruk ikke pakken. Be avsenderen sende den igjen.",
        nn: "Bruk ikkje pakken. Be avsendaren sende han igjen.",
        en: "Do not use the package. Ask the sender to send it again.",
    },
    harm: Text {
        nb: "Sertifikatet kan være byttet, og saken ser ut til å komme fra en annen.",
        nn: "Sertifikatet kan vere bytt, og saka ser ut til å kome frå ein annan.",
        en: "The certificate may have been exchanged, and the case seems to come from somebody else.",
    },
    ..PAKKEN
};

pub(crate) static SHA_1: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-112"),
    name: "signatur-med-sha-1",
    severity: Severity::Warning,
    title: Text {
        nb: "Signaturen bygger på SHA-256 eller sterkere.",
        nn: "Signaturen byggjer på SHA-256 eller sterkare.",
        en: "The signature builds on SHA-256 or stronger.",
    },
    message: Text {
        nb: "Signaturen bygger på SHA-1.",
        nn: "Signaturen byggjer på SHA-1.",
        en: "The signature builds on SHA-1.",
    },
    action: Text {
        nb: "Sett opp programmet som signerer, med SHA-256.",
        nn: "Set opp programmet som signerer, med SHA-256.",
        en: "Set up the signing program with SHA-256.",
    },
    harm: Text {
        nb: "Noen kan lage en annen pakke som den samme signaturen passer til.",
        nn: "Nokon kan lage ein annan pakke som den same signaturen passar til.",
        en: "Somebody can make another package that the same signature fits.",
    },
    ..PAKKEN
};

pub(crate) static UNSUPPORTED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-113"),
    name: "ukjent-signaturtype",
    severity: Severity::Error,
    title: Text {
        nb: "Signaturen er laget med RSA eller ECDSA (P-256 eller P-384).",
        nn: "Signaturen er laga med RSA eller ECDSA (P-256 eller P-384).",
        en: "The signature is made with RSA or ECDSA (P-256 or P-384).",
    },
    message: Text {
        nb: "Signaturen er av et slag vi ikke kan sjekke.",
        nn: "Signaturen er av eit slag vi ikkje kan sjekke.",
        en: "The signature is of a kind we cannot check.",
    },
    action: Text {
        nb: "Signer med RSA eller ECDSA og SHA-256.",
        nn: "Signer med RSA eller ECDSA og SHA-256.",
        en: "Sign with RSA or ECDSA and SHA-256.",
    },
    harm: Text {
        nb: "Mottakeren kan ikke vite hvem saken kommer fra, eller om den er endret.",
        nn: "Mottakaren kan ikkje vite kven saka kjem frå, eller om ho er endra.",
        en: "The receiver cannot know whom the case comes from, or whether it was changed.",
    },
    ..PAKKEN
};

pub(crate) static WEAK_KEY: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-114"),
    name: "kort-noekkel",
    severity: Severity::Warning,
    title: Text {
        nb: "En RSA-nøkkel er på minst 2048 bit.",
        nn: "Ein RSA-nøkkel er på minst 2048 bit.",
        en: "An RSA key is of 2048 bits at least.",
    },
    message: Text {
        nb: "Nøkkelen til sertifikatet er kortere enn 2048 bit.",
        nn: "Nøkkelen til sertifikatet er kortare enn 2048 bit.",
        en: "The key of the certificate is shorter than 2048 bits.",
    },
    action: Text {
        nb: "Skaff et nytt virksomhetssertifikat med en lengre nøkkel.",
        nn: "Skaff eit nytt verksemdssertifikat med ein lengre nøkkel.",
        en: "Get a new enterprise certificate with a longer key.",
    },
    harm: Text {
        nb: "En kort nøkkel kan knekkes, og andre kan da signere i avsenderens navn.",
        nn: "Ein kort nøkkel kan knekkjast, og andre kan då signere i namnet til avsendaren.",
        en: "A short key can be broken, and others can then sign in the sender's name.",
    },
    ..PAKKEN
};

pub(crate) static REQUIRED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-115"),
    name: "signatur-kreves",
    severity: Severity::Error,
    title: Text {
        nb: "Når mottakeren sier hvem den stoler på, er pakken signert.",
        nn: "Når mottakaren seier kven han stoler på, er pakken signert.",
        en: "When the receiver says whom it trusts, the package is signed.",
    },
    message: Text {
        nb: "Pakken er ikke signert, og mottakeren tar bare imot fra dem den stoler på.",
        nn: "Pakken er ikkje signert, og mottakaren tek berre imot frå dei han stoler på.",
        en: "The package is not signed, and the receiver accepts only from those it trusts.",
    },
    action: Text {
        nb: "Signer pakken som ASiC-E med virksomhetssertifikatet ditt og hele kjeden.",
        nn: "Signer pakken som ASiC-E med verksemdssertifikatet ditt og heile kjeda.",
        en: "Sign the package as an ASiC-E with your enterprise certificate and its whole chain.",
    },
    harm: Text {
        nb: "Den som bytter ut et dokument, kan også ta bort signaturen, og ingen ville sett det.",
        nn: "Den som byter ut eit dokument, kan òg ta bort signaturen, og ingen ville sett det.",
        en: "Whoever exchanges a document can take away the signature too, and nobody would see it.",
    },
    ..PAKKEN
};

pub(crate) static TRUST_NOT_ASKED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-116"),
    name: "tillit-ikke-proevd",
    severity: Severity::Warning,
    title: Text {
        nb: "Mottakeren har sagt hvem den stoler på, når signaturen kontrolleres.",
        nn: "Mottakaren har sagt kven han stoler på, når signaturen blir kontrollert.",
        en: "The receiver has said whom it trusts when the signature is checked.",
    },
    message: Text {
        nb: "Signaturen er kontrollert, men ingen har sagt hvilke utstedere mottakeren stoler på.",
        nn: "Signaturen er kontrollert, men ingen har sagt kva utferdarar mottakaren stoler på.",
        en: "The signature was checked, but nobody has said which issuers the receiver trusts.",
    },
    action: Text {
        nb: "Oppgi rotsertifikatene til utstederne dere stoler på, og kontroller pakken på nytt.",
        nn: "Oppgje rotsertifikata til utferdarane de stoler på, og kontroller pakken på nytt.",
        en: "Give the root certificates of the issuers you trust, and check the package again.",
    },
    harm: Text {
        nb: "Hvem som helst kan lage et sertifikat i NAV-kontorets navn, og signere med det.",
        nn: "Kven som helst kan lage eit sertifikat i namnet til NAV-kontoret, og signere med det.",
        en: "Anybody can make a certificate in the NAV office's name, and sign with it.",
    },
    ..PAKKEN
};
