//! Names of the files in a package (PAKKE, 014 to 020).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::PAKKEN;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] =
    &[&OUT_OF_THE_PACKAGE, &HIDDEN_CHARACTERS, &RESERVED, &SUB_FOLDER, &UNSAFE, &SAME_NAME, &CASE_TWINS];

pub(crate) static OUT_OF_THE_PACKAGE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-014"),
    name: "vei-ut-av-pakken",
    severity: Severity::Error,
    title: Text {
        nb: "Ingen fil i pakken har et navn som leder ut av mappen den pakkes ut i.",
        nn: "Inga fil i pakken har eit namn som fører ut av mappa ho blir pakka ut i.",
        en: "No file in the package has a name that leads out of the folder it is unpacked in.",
    },
    message: Text {
        nb: "Navnet på fil nummer {oppfoering} {grunn}.",
        nn: "Namnet på fil nummer {oppfoering} {grunn}.",
        en: "The name of file number {oppfoering} {grunn}.",
    },
    action: Text {
        nb: "Gi filen et enkelt navn, for eksempel 03-klage.pdf, både i pakken og i meldingen.",
        nn: "Gi fila eit enkelt namn, til dømes 03-klage.pdf, både i pakken og i meldinga.",
        en: "Give the file a plain name, such as 03-klage.pdf, in the package and in the message.",
    },
    harm: Text {
        nb: "Filen kan legge seg over programmer eller andres saker hos mottakeren.",
        nn: "Fila kan leggje seg over program eller sakene til andre hos mottakaren.",
        en: "The file may overwrite programs or other people's cases at the receiver.",
    },
    ..PAKKEN
};

pub(crate) static HIDDEN_CHARACTERS: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-015"),
    name: "skjulte-tegn-i-navn",
    severity: Severity::Error,
    title: Text {
        nb: "Navnene på filene har ingen skjulte tegn.",
        nn: "Namna på filene har ingen skjulte teikn.",
        en: "The names of the files have no hidden characters.",
    },
    message: Text {
        nb: "Navnet på fil nummer {oppfoering} har usynlige tegn, styretegn eller tegn som snur leseretningen.",
        nn: "Namnet på fil nummer {oppfoering} har usynlege teikn, styreteikn eller teikn som snur leseretninga.",
        en: "The name of file number {oppfoering} has invisible or control characters, or characters that turn the direction of reading.",
    },
    action: Text {
        nb: "Gi filen et enkelt navn, for eksempel 03-klage.pdf, både i pakken og i meldingen.",
        nn: "Gi fila eit enkelt namn, til dømes 03-klage.pdf, både i pakken og i meldinga.",
        en: "Give the file a plain name, such as 03-klage.pdf, in the package and in the message.",
    },
    harm: Text {
        nb: "Et program kan se ut som et dokument, og bli åpnet av saksbehandleren.",
        nn: "Eit program kan sjå ut som eit dokument, og bli opna av saksbehandlaren.",
        en: "A program may look like a document, and be opened by the caseworker.",
    },
    ..PAKKEN
};

pub(crate) static RESERVED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-016"),
    name: "navn-som-er-i-bruk",
    severity: Severity::Error,
    title: Text {
        nb: "Ingen fil i pakken har et navn som Windows eller pakken selv bruker til noe annet.",
        nn: "Inga fil i pakken har eit namn som Windows eller pakken sjølv bruker til noko anna.",
        en: "No file in the package has a name that Windows or the package itself uses for something else.",
    },
    message: Text {
        nb: "Navnet på fil nummer {oppfoering} er et enhetsnavn i Windows, eller navnet på pakkens egen mappe.",
        nn: "Namnet på fil nummer {oppfoering} er eit einingsnamn i Windows, eller namnet på mappa til pakken sjølv.",
        en: "The name of file number {oppfoering} is a device name in Windows, or the name of the package's own folder.",
    },
    action: Text {
        nb: "Gi filen et enkelt navn, for eksempel 03-klage.pdf, både i pakken og i meldingen.",
        nn: "Gi fila eit enkelt namn, til dømes 03-klage.pdf, både i pakken og i meldinga.",
        en: "Give the file a plain name, such as 03-klage.pdf, in the package and in the message.",
    },
    harm: Text {
        nb: "Filen kan ikke lagres hos mottakeren, og saken kommer frem uten dokumentet.",
        nn: "Fila kan ikkje lagrast hos mottakaren, og saka kjem fram utan dokumentet.",
        en: "The file cannot be saved at the receiver, and the case arrives without the document.",
    },
    ..PAKKEN
};

pub(crate) static SUB_FOLDER: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-017"),
    name: "undermappe-i-pakken",
    severity: Severity::Error,
    title: Text {
        nb: "Alle filer ligger øverst i pakken, bortsett fra dem i META-INF.",
        nn: "Alle filer ligg øvst i pakken, bortsett frå dei i META-INF.",
        en: "All files lie at the top of the package, but for those in META-INF.",
    },
    message: Text {
        nb: "Nummer {oppfoering} i pakken er eller ligger i en undermappe.",
        nn: "Nummer {oppfoering} i pakken er eller ligg i ei undermappe.",
        en: "Number {oppfoering} of the package is or lies in a sub-folder.",
    },
    action: Text {
        nb: "Legg alle dokumentene øverst i pakken, ved siden av meldingen.",
        nn: "Legg alle dokumenta øvst i pakken, ved sida av meldinga.",
        en: "Put all documents at the top of the package, beside the message.",
    },
    harm: Text {
        nb: "Et av programmene mottakerne bruker, finner ikke filer i undermapper og avviser hele saken.",
        nn: "Eit av programma mottakarane bruker, finn ikkje filer i undermapper og avviser heile saka.",
        en: "One of the programs in use at receivers does not find files in sub-folders and rejects the whole case.",
    },
    ..PAKKEN
};

pub(crate) static UNSAFE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-018"),
    name: "utrygt-navn-i-pakken",
    severity: Severity::Error,
    title: Text {
        nb: "Et filnavn har bare A–Z, a–z, 0–9, punktum, bindestrek og understrek, begynner med bokstav eller siffer, og er høyst 120 tegn.",
        nn: "Eit filnamn har berre A–Z, a–z, 0–9, punktum, bindestrek og understrek, byrjar med bokstav eller siffer, og er høgst 120 teikn.",
        en: "A file name has only A–Z, a–z, 0–9, full stop, hyphen and underscore, starts with a letter or digit, and is 120 characters at most.",
    },
    message: Text {
        nb: "Navnet på fil nummer {oppfoering} {grunn}.",
        nn: "Namnet på fil nummer {oppfoering} {grunn}.",
        en: "The name of file number {oppfoering} {grunn}.",
    },
    action: Text {
        nb: "Gi filen et enkelt navn, for eksempel 03-klage.pdf, både i pakken og i meldingen.",
        nn: "Gi fila eit enkelt namn, til dømes 03-klage.pdf, både i pakken og i meldinga.",
        en: "Give the file a plain name, such as 03-klage.pdf, in the package and in the message.",
    },
    harm: Text {
        nb: "Filen får et annet navn på veien, og mottakeren finner ikke dokumentet meldingen viser til.",
        nn: "Fila får eit anna namn på vegen, og mottakaren finn ikkje dokumentet meldinga viser til.",
        en: "The file gets another name on the way, and the receiver does not find the document the message refers to.",
    },
    ..PAKKEN
};

pub(crate) static SAME_NAME: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-019"),
    name: "samme-navn-to-ganger",
    severity: Severity::Error,
    title: Text {
        nb: "Pakken har ikke to filer med samme navn.",
        nn: "Pakken har ikkje to filer med same namn.",
        en: "The package does not have two files of the same name.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} og fil nummer {andre} i pakken har samme navn.",
        nn: "Fil nummer {oppfoering} og fil nummer {andre} i pakken har same namn.",
        en: "File number {oppfoering} and file number {andre} of the package have the same name.",
    },
    action: Text {
        nb: "Ta bort den ene, eller gi den et annet navn.",
        nn: "Ta bort den eine, eller gi ho eit anna namn.",
        en: "Remove one of them, or give it another name.",
    },
    harm: Text {
        nb: "Ett program leser den første og et annet den siste, og ingen vet hvilket dokument saken er avgjort på.",
        nn: "Eitt program les den første og eit anna den siste, og ingen veit kva dokument saka er avgjord på.",
        en: "One program reads the first and another the last, and nobody knows which document the case was decided on.",
    },
    ..PAKKEN
};

pub(crate) static CASE_TWINS: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-020"),
    name: "navn-som-skilles-av-store-bokstaver",
    severity: Severity::Error,
    title: Text {
        nb: "Navnene på filene er ulike også når store og små bokstaver regnes som like.",
        nn: "Namna på filene er ulike også når store og små bokstavar blir rekna som like.",
        en: "The names of the files differ also when upper and lower case count as the same.",
    },
    message: Text {
        nb: "Bare store og små bokstaver skiller navnene på fil nummer {oppfoering} og fil nummer {andre}.",
        nn: "Berre store og små bokstavar skil namna på fil nummer {oppfoering} og fil nummer {andre}.",
        en: "Only upper and lower case tell the names of file number {oppfoering} and file number {andre} apart.",
    },
    action: Text {
        nb: "Gi den ene et annet navn.",
        nn: "Gi den eine eit anna namn.",
        en: "Give one of them another name.",
    },
    harm: Text {
        nb: "Den ene filen legger seg over den andre når pakken pakkes ut i Windows, og et bevis forsvinner.",
        nn: "Den eine fila legg seg over den andre når pakken blir pakka ut i Windows, og eit bevis forsvinn.",
        en: "One file overwrites the other when the package is unpacked in Windows, and a piece of evidence is gone.",
    },
    ..PAKKEN
};
