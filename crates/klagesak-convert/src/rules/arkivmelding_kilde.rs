//! What is wrong with an arkivmelding that is to be read (KILDE 026 to 039).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::KILDE;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &UKJENT_DIALEKT,
    &TRYGDERETTEN,
    &ANNEN_MELDING,
    &UTEN_JOURNALPOST,
    &FLERE,
    &MANGLER_ELEMENT,
    &UKJENT_KODE,
    &UGYLDIG_VERDI,
    &BARE_HODE,
    &MELDINGSFIL,
    &UKJENT_FIL,
    &UKJENT_MELDINGSTYPE,
    &NAVNEROM,
];

pub(crate) static UKJENT_DIALEKT: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-026"),
    name: "arkivmelding-ukjent",
    title: Text {
        nb: "Filen er en arkivmelding i en dialekt som er kjent her.",
        nn: "Fila er ei arkivmelding i ein dialekt som er kjend her.",
        en: "The file is an arkivmelding in a dialect known here.",
    },
    message: Text {
        nb: "Det ytterste elementet eller navnerommet er ikke det en arkivmelding fra eFormidling eller Fiks Arkiv har.",
        nn: "Det ytste elementet eller namnerommet er ikkje det ei arkivmelding frå eFormidling eller Fiks Arkiv har.",
        en: "The outermost element or its namespace is not that of an arkivmelding of eFormidling or Fiks Arkiv.",
    },
    action: Text {
        nb: "Be avsenderen om en arkivmelding etter skjemaet, eller registrer saken for hånd.",
        nn: "Be avsendaren om ei arkivmelding etter skjemaet, eller registrer saka for hand.",
        en: "Ask the sender for an arkivmelding by the schema, or register the case by hand.",
    },
    harm: Text {
        nb: "Filen kan ikke leses, og saken må registreres for hånd.",
        nn: "Fila kan ikkje lesast, og saka må registrerast for hand.",
        en: "The file cannot be read, and the case must be registered by hand.",
    },
    ..KILDE
};

pub(crate) static TRYGDERETTEN: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-027"),
    name: "arkivmelding-trygderetten",
    title: Text {
        nb: "En arkivmelding til Trygderetten er ikke en arkivmelding fra eFormidling, selv om navnerommet er det samme.",
        nn: "Ei arkivmelding til Trygderetten er ikkje ei arkivmelding frå eFormidling, sjølv om namnerommet er det same.",
        en: "An arkivmelding to Trygderetten is not an arkivmelding of eFormidling, although its namespace is the same.",
    },
    message: Text {
        nb: "Filen er bygd som en avtalt melding fra NAV til Trygderetten, og er ikke lest.",
        nn: "Fila er bygd som ei avtalt melding frå NAV til Trygderetten, og er ikkje lesen.",
        en: "The file is built as an agreed message from NAV to Trygderetten, and is not read.",
    },
    action: Text {
        nb: "Be avsenderen om en arkivmelding etter skjemaet, eller registrer saken for hånd.",
        nn: "Be avsendaren om ei arkivmelding etter skjemaet, eller registrer saka for hand.",
        en: "Ask the sender for an arkivmelding by the schema, or register the case by hand.",
    },
    harm: Text {
        nb: "Lest som en annen dialekt ville partene vært borte uten at noen så det.",
        nn: "Lesen som ein annan dialekt ville partane vore borte utan at nokon såg det.",
        en: "Read as another dialect, the parties would be gone without anybody noticing.",
    },
    ..KILDE
};

pub(crate) static ANNEN_MELDING: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-028"),
    name: "arkivmelding-annen-melding",
    title: Text {
        nb: "Filen er en ny arkivmelding, ikke en oppdatering, et søk eller et svar.",
        nn: "Fila er ei ny arkivmelding, ikkje ei oppdatering, eit søk eller eit svar.",
        en: "The file is a new arkivmelding, not an update, a search or a reply.",
    },
    message: Text {
        nb: "Filen er en annen melding i Fiks Arkiv enn arkivmelding.opprett, og er ikke lest.",
        nn: "Fila er ei anna melding i Fiks Arkiv enn arkivmelding.opprett, og er ikkje lesen.",
        en: "The file is another message of Fiks Arkiv than arkivmelding.opprett, and is not read.",
    },
    action: Text {
        nb: "Be avsenderen om en arkivmelding etter skjemaet, eller registrer saken for hånd.",
        nn: "Be avsendaren om ei arkivmelding etter skjemaet, eller registrer saka for hand.",
        en: "Ask the sender for an arkivmelding by the schema, or register the case by hand.",
    },
    harm: Text {
        nb: "Filen kan ikke leses, og saken må registreres for hånd.",
        nn: "Fila kan ikkje lesast, og saka må registrerast for hand.",
        en: "The file cannot be read, and the case must be registered by hand.",
    },
    ..KILDE
};

pub(crate) static UTEN_JOURNALPOST: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-029"),
    name: "arkivmelding-uten-journalpost",
    severity: Severity::Warning,
    title: Text {
        nb: "En arkivmelding har en journalpost med dokumenter.",
        nn: "Ei arkivmelding har ein journalpost med dokument.",
        en: "An arkivmelding has a journalpost with documents.",
    },
    message: Text {
        nb: "Arkivmeldingen har ingen journalpost, så utkastet er uten dokumenter.",
        nn: "Arkivmeldinga har ingen journalpost, så utkastet er utan dokument.",
        en: "The arkivmelding has no journalpost, so the draft is without documents.",
    },
    action: Text {
        nb: "Be avsenderen om en arkivmelding etter skjemaet, eller registrer saken for hånd.",
        nn: "Be avsendaren om ei arkivmelding etter skjemaet, eller registrer saka for hand.",
        en: "Ask the sender for an arkivmelding by the schema, or register the case by hand.",
    },
    harm: Text {
        nb: "Saken kommer uten dokumentene den bygger på.",
        nn: "Saka kjem utan dokumenta ho byggjer på.",
        en: "The case comes without the documents it rests on.",
    },
    ..KILDE
};

pub(crate) static FLERE: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-030"),
    name: "arkivmelding-flere",
    severity: Severity::Warning,
    title: Text {
        nb: "En arkivmelding har én saksmappe med én journalpost.",
        nn: "Ei arkivmelding har éi saksmappe med éin journalpost.",
        en: "An arkivmelding has one saksmappe with one journalpost.",
    },
    message: Text {
        nb: "Arkivmeldingen har {antall} {element}. Bare den første er lest, slik plattformen også gjør.",
        nn: "Arkivmeldinga har {antall} {element}. Berre den første er lesen, slik plattforma òg gjer.",
        en: "The arkivmelding has {antall} {element}. Only the first is read, as the platform does too.",
    },
    action: Text {
        nb: "Be avsenderen om en arkivmelding etter skjemaet, eller registrer saken for hånd.",
        nn: "Be avsendaren om ei arkivmelding etter skjemaet, eller registrer saka for hand.",
        en: "Ask the sender for an arkivmelding by the schema, or register the case by hand.",
    },
    harm: Text {
        nb: "Dokumenter i de andre kommer ikke med.",
        nn: "Dokument i dei andre kjem ikkje med.",
        en: "Documents in the others are left out.",
    },
    ..KILDE
};

pub(crate) static MANGLER_ELEMENT: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-031"),
    name: "arkivmelding-mangler-element",
    severity: Severity::Notice,
    title: Text {
        nb: "En arkivmelding har alt skjemaet krever.",
        nn: "Ei arkivmelding har alt skjemaet krev.",
        en: "An arkivmelding has everything the schema demands.",
    },
    message: Text {
        nb: "{element} mangler {felt} (antall steder: {antall}), så arkivmeldingen er ikke gyldig etter skjemaet. Den er lest likevel.",
        nn: "{element} manglar {felt} (tal på stader: {antall}), så arkivmeldinga er ikkje gyldig etter skjemaet. Ho er lesen likevel.",
        en: "{element} lacks {felt} (places: {antall}), so the arkivmelding is not valid by the schema. It is read all the same.",
    },
    action: Text {
        nb: "Ingenting, når den kom gjennom SvarInn; der er det slik. Ellers: meld fra til avsenderen.",
        nn: "Ingenting, når ho kom gjennom SvarInn; der er det slik. Elles: meld frå til avsendaren.",
        en: "Nothing, when it came through SvarInn, where this is so by design. Otherwise, tell the sender.",
    },
    harm: Text {
        nb: "Andre systemer kan avvise filen uten å si fra.",
        nn: "Andre system kan avvise fila utan å seie frå.",
        en: "Other systems may refuse the file without saying so.",
    },
    ..KILDE
};

pub(crate) static UKJENT_KODE: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-032"),
    name: "arkivmelding-ukjent-kode",
    severity: Severity::Warning,
    title: Text {
        nb: "Koder i en arkivmelding er dem dialekten har.",
        nn: "Kodar i ei arkivmelding er dei dialekten har.",
        en: "Codes of an arkivmelding are those of its dialect.",
    },
    message: Text {
        nb: "Koden i {felt} er ukjent. Den er ikke byttet ut med en annen, og feltet mangler i utkastet.",
        nn: "Koden i {felt} er ukjend. Han er ikkje bytt ut med ein annan, og feltet manglar i utkastet.",
        en: "The code in {felt} is unknown. It is not replaced by another, and the field is missing in the draft.",
    },
    action: Text {
        nb: "Se etter i saken og rett utkastet før meldingen sendes.",
        nn: "Sjå etter i saka og rett utkastet før meldinga blir send.",
        en: "Look it up in the case and correct the draft before the message is sent.",
    },
    harm: Text {
        nb: "Meldingen sier noe som ikke stemmer, og saken blir behandlet etter det.",
        nn: "Meldinga seier noko som ikkje stemmer, og saka blir behandla etter det.",
        en: "The message says something untrue, and the case is treated by it.",
    },
    ..KILDE
};

pub(crate) static UGYLDIG_VERDI: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-033"),
    name: "arkivmelding-ugyldig-verdi",
    severity: Severity::Warning,
    title: Text {
        nb: "Datoer, tall og id-er i en arkivmelding har rett form.",
        nn: "Datoar, tal og id-ar i ei arkivmelding har rett form.",
        en: "Dates, numbers and ids of an arkivmelding have the right form.",
    },
    message: Text {
        nb: "Verdien i {felt} har ikke rett form, og feltet mangler i utkastet.",
        nn: "Verdien i {felt} har ikkje rett form, og feltet manglar i utkastet.",
        en: "The value in {felt} does not have the right form, and the field is missing in the draft.",
    },
    action: Text {
        nb: "Se etter i saken og rett utkastet før meldingen sendes.",
        nn: "Sjå etter i saka og rett utkastet før meldinga blir send.",
        en: "Look it up in the case and correct the draft before the message is sent.",
    },
    harm: Text {
        nb: "Meldingen sier noe som ikke stemmer, og saken blir behandlet etter det.",
        nn: "Meldinga seier noko som ikkje stemmer, og saka blir behandla etter det.",
        en: "The message says something untrue, and the case is treated by it.",
    },
    ..KILDE
};

pub(crate) static BARE_HODE: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-034"),
    name: "arkivmelding-bare-hode",
    title: Text {
        nb: "Det er arkivmeldingen som leses, ikke hodet rundt den.",
        nn: "Det er arkivmeldinga som blir lesen, ikkje hovudet rundt henne.",
        en: "It is the arkivmelding that is read, not the header around it.",
    },
    message: Text {
        nb: "Filen er SBD-hodet fra eFormidling. Det har bare adresser og id-er.",
        nn: "Fila er SBD-hovudet frå eFormidling. Det har berre adresser og id-ar.",
        en: "The file is the SBD header of eFormidling. It has only addresses and ids.",
    },
    action: Text {
        nb: "Gi arkivmelding.xml fra samme forsendelse.",
        nn: "Gi arkivmelding.xml frå same sending.",
        en: "Give arkivmelding.xml of the same shipment.",
    },
    harm: Text {
        nb: "Filen kan ikke leses, og saken må registreres for hånd.",
        nn: "Fila kan ikkje lesast, og saka må registrerast for hand.",
        en: "The file cannot be read, and the case must be registered by hand.",
    },
    ..KILDE
};

pub(crate) static MELDINGSFIL: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-035"),
    name: "arkivmelding-meldingsfil-ulest",
    title: Text {
        nb: "klagesak.json i samme forsendelse kan leses.",
        nn: "klagesak.json i same sending kan lesast.",
        en: "klagesak.json in the same shipment can be read.",
    },
    message: Text {
        nb: "klagesak.json er ikke en klagesak-melding som kan leses. Utkastet er laget av arkivmeldingen alene.",
        nn: "klagesak.json er ikkje ei klagesak-melding som kan lesast. Utkastet er laga av arkivmeldinga åleine.",
        en: "klagesak.json is not a klagesak message that can be read. The draft is made from the arkivmelding alone.",
    },
    action: Text {
        nb: "Be avsenderen om klagesak.json på nytt; der står alt.",
        nn: "Be avsendaren om klagesak.json på nytt; der står alt.",
        en: "Ask the sender for klagesak.json again; everything is there.",
    },
    harm: Text {
        nb: "Det meste av saken må fylles inn for hånd.",
        nn: "Det meste av saka må fyllast inn for hand.",
        en: "Most of the case must be filled in by hand.",
    },
    ..KILDE
};

pub(crate) static UKJENT_FIL: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-036"),
    name: "kilde-ukjent-fil",
    title: Text {
        nb: "Filen er i et format som kan konverteres.",
        nn: "Fila er i eit format som kan konverterast.",
        en: "The file is in a format that can be converted.",
    },
    message: Text {
        nb: "Filen er ikke en arkivmelding, en kvittering eller en klage fra Digisos.",
        nn: "Fila er ikkje ei arkivmelding, ei kvittering eller ei klage frå Digisos.",
        en: "The file is not an arkivmelding, a receipt, or a klage from Digisos.",
    },
    action: Text {
        nb: "Se listen over formater med klagesak convert --list, og velg filen saken ligger i.",
        nn: "Sjå lista over format med klagesak convert --list, og vel fila saka ligg i.",
        en: "See the formats with klagesak convert --list, and choose the file that holds the case.",
    },
    harm: Text {
        nb: "Gjettet vi, ville saken bli feil uten at noen så det.",
        nn: "Gissa vi, ville saka bli feil utan at nokon såg det.",
        en: "If we guessed, the case would go wrong without anybody noticing.",
    },
    ..KILDE
};

pub(crate) static UKJENT_MELDINGSTYPE: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-037"),
    name: "arkivmelding-ukjent-meldingstype",
    title: Text {
        nb: "En arkivmelding som bærer en klagesak-melding, bærer en type som arkiveres.",
        nn: "Ei arkivmelding som ber ei klagesak-melding, ber ein type som blir arkivert.",
        en: "An arkivmelding that carries a klagesak message carries a type that is archived.",
    },
    message: Text {
        nb: "klagesakMeldingstype er en annen enn dem dette programmet kan lese fra en arkivmelding.",
        nn: "klagesakMeldingstype er ein annan enn dei dette programmet kan lese frå ei arkivmelding.",
        en: "klagesakMeldingstype is another than those this program can read from an arkivmelding.",
    },
    action: Text {
        nb: "Les klagesak.json i samme forsendelse, med en versjon av programmet som kjenner typen.",
        nn: "Les klagesak.json i same sending, med ein versjon av programmet som kjenner typen.",
        en: "Read klagesak.json of the same shipment, with a version of the program that knows the type.",
    },
    harm: Text {
        nb: "Lest som en oversendelse ville meldingen betydd noe annet enn avsenderen mente.",
        nn: "Lesen som ei oversending ville meldinga betydd noko anna enn avsendaren meinte.",
        en: "Read as an oversendelse the message would mean something else than its sender meant.",
    },
    ..KILDE
};

pub(crate) static NAVNEROM: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-038"),
    name: "arkivmelding-annet-navnerom",
    severity: Severity::Warning,
    title: Text {
        nb: "Navnerommet til en arkivmelding er det dialekten har.",
        nn: "Namnerommet til ei arkivmelding er det dialekten har.",
        en: "The namespace of an arkivmelding is that of its dialect.",
    },
    message: Text {
        nb: "Filen er bygd som én dialekt og har et annet navnerom, eller ingen. Den er lest slik den er bygd.",
        nn: "Fila er bygd som éin dialekt og har eit anna namnerom, eller ingen. Ho er lesen slik ho er bygd.",
        en: "The file is built as one dialect and has another namespace, or none. It is read as it is built.",
    },
    action: Text {
        nb: "Meld fra til leverandøren av systemet som laget filen.",
        nn: "Meld frå til leverandøren av systemet som laga fila.",
        en: "Tell the vendor of the system that made the file.",
    },
    harm: Text {
        nb: "Andre systemer avviser filen.",
        nn: "Andre system avviser fila.",
        en: "Other systems refuse the file.",
    },
    ..KILDE
};
