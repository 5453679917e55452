//! The container (PAKKE, 001 to 009): whether the file can be read, and in one way only.

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::PAKKEN;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &NOT_A_PACKAGE,
    &DAMAGED_DIRECTORY,
    &LOOSE_DATA,
    &OVERLAP,
    &DIFFERENT_HEADERS,
    &ENCRYPTED,
    &UNKNOWN_COMPRESSION,
    &NOT_A_REGULAR_FILE,
    &COMMENT,
];

pub(crate) static NOT_A_PACKAGE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-001"),
    name: "ikke-en-pakke",
    severity: Severity::Error,
    title: Text {
        nb: "Pakken er en mappe eller en ZIP-fil som er kommet hel frem.",
        nn: "Pakken er ei mappe eller ei ZIP-fil som er komen heil fram.",
        en: "The package is a folder, or a ZIP file that has arrived whole.",
    },
    message: Text {
        nb: "Filen er ikke en ZIP-fil, eller slutten av den mangler.",
        nn: "Fila er ikkje ei ZIP-fil, eller slutten av ho manglar.",
        en: "The file is no ZIP file, or its end is missing.",
    },
    action: Text {
        nb: "Be om å få pakken sendt på nytt. Er filen kryptert, må den dekrypteres først.",
        nn: "Be om å få pakken send på nytt. Er fila kryptert, må ho dekrypterast først.",
        en: "Ask for the package to be sent again. If the file is encrypted, decrypt it first.",
    },
    harm: Text {
        nb: "Ingen får lest saken, og klageren venter uten at noen vet at forsendelsen ikke kom frem.",
        nn: "Ingen får lese saka, og klagaren ventar utan at nokon veit at sendinga ikkje kom fram.",
        en: "Nobody can read the case, and the appellant waits without anyone knowing that the shipment never arrived.",
    },
    ..PAKKEN
};

pub(crate) static DAMAGED_DIRECTORY: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-002"),
    name: "skadet-filliste",
    severity: Severity::Error,
    title: Text {
        nb: "Listen over filer i pakken er hel og entydig.",
        nn: "Lista over filer i pakken er heil og eintydig.",
        en: "The list of files in the package is whole and clear.",
    },
    message: Text {
        nb: "Filene i pakken kan ikke finnes: {grunn}.",
        nn: "Filene i pakken kan ikkje finnast: {grunn}.",
        en: "The files in the package cannot be found: {grunn}.",
    },
    action: Text {
        nb: "Lag pakken på nytt og send den igjen.",
        nn: "Lag pakken på nytt og send han igjen.",
        en: "Make the package again and send it once more.",
    },
    harm: Text {
        nb: "To programmer kan finne ulike filer i samme pakke, og den som kontrollerer, ser noe annet enn den som leser.",
        nn: "To program kan finne ulike filer i same pakke, og den som kontrollerer, ser noko anna enn den som les.",
        en: "Two programs may find different files in the same package, and the one who checks sees something else than the one who reads.",
    },
    ..PAKKEN
};

pub(crate) static LOOSE_DATA: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-003"),
    name: "data-utenfor-filene",
    severity: Severity::Error,
    title: Text {
        nb: "Alt i pakken hører til en fil i den.",
        nn: "Alt i pakken høyrer til ei fil i han.",
        en: "Everything in the package belongs to a file in it.",
    },
    message: Text {
        nb: "Pakken har {byte} byte {sted} som ikke hører til noen fil.",
        nn: "Pakken har {byte} byte {sted} som ikkje høyrer til noka fil.",
        en: "The package has {byte} bytes {sted} that belong to no file.",
    },
    action: Text {
        nb: "Lag pakken på nytt og send den igjen.",
        nn: "Lag pakken på nytt og send han igjen.",
        en: "Make the package again and send it once more.",
    },
    harm: Text {
        nb: "Noen kan ha gjemt et program eller et dokument der ingen kontrollerer, og noen programmer leser det likevel.",
        nn: "Nokon kan ha gøymt eit program eller eit dokument der ingen kontrollerer, og nokre program les det likevel.",
        en: "Somebody may have hidden a program or a document where nobody checks, and some programs read it all the same.",
    },
    ..PAKKEN
};

pub(crate) static OVERLAP: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-004"),
    name: "overlappende-filer",
    severity: Severity::Error,
    title: Text {
        nb: "Hver fil i pakken har sin egen plass.",
        nn: "Kvar fil i pakken har sin eigen plass.",
        en: "Every file in the package has a place of its own.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} og fil nummer {andre} i pakken deler plass.",
        nn: "Fil nummer {oppfoering} og fil nummer {andre} i pakken deler plass.",
        en: "File number {oppfoering} and file number {andre} of the package share their place.",
    },
    action: Text {
        nb: "Lag pakken på nytt og send den igjen.",
        nn: "Lag pakken på nytt og send han igjen.",
        en: "Make the package again and send it once more.",
    },
    harm: Text {
        nb: "Slik lages pakker som fyller disken hos mottakeren og stanser mottaket for alle.",
        nn: "Slik blir det laga pakkar som fyller disken hos mottakaren og stansar mottaket for alle.",
        en: "That is how packages are made that fill the receiver's disk and stop the intake for everyone.",
    },
    ..PAKKEN
};

pub(crate) static DIFFERENT_HEADERS: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-005"),
    name: "ulike-filhoder",
    severity: Severity::Error,
    title: Text {
        nb: "Pakken sier det samme om en fil begge steder den omtaler den.",
        nn: "Pakken seier det same om ei fil begge stadene han omtaler ho.",
        en: "The package says the same of a file in both places it describes it.",
    },
    message: Text {
        nb: "Pakken sier to ulike ting om fil nummer {oppfoering}: {felt}.",
        nn: "Pakken seier to ulike ting om fil nummer {oppfoering}: {felt}.",
        en: "The package says two different things of file number {oppfoering}: {felt}.",
    },
    action: Text {
        nb: "Lag pakken på nytt og send den igjen.",
        nn: "Lag pakken på nytt og send han igjen.",
        en: "Make the package again and send it once more.",
    },
    harm: Text {
        nb: "Den som kontrollerer pakken, kan få se et annet dokument enn den som leser saken.",
        nn: "Den som kontrollerer pakken, kan få sjå eit anna dokument enn den som les saka.",
        en: "The one who checks the package may be shown another document than the one who reads the case.",
    },
    ..PAKKEN
};

pub(crate) static ENCRYPTED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-006"),
    name: "kryptert-fil-i-pakken",
    severity: Severity::Error,
    title: Text {
        nb: "Ingen fil i pakken er kryptert for seg.",
        nn: "Inga fil i pakken er kryptert for seg.",
        en: "No file in the package is encrypted on its own.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} i pakken er kryptert med passord.",
        nn: "Fil nummer {oppfoering} i pakken er kryptert med passord.",
        en: "File number {oppfoering} of the package is encrypted with a password.",
    },
    action: Text {
        nb: "Pakk filen uten passord. Skal noe krypteres, er det hele pakken.",
        nn: "Pakk fila utan passord. Skal noko krypterast, er det heile pakken.",
        en: "Pack the file without a password. If anything is to be encrypted, it is the whole package.",
    },
    harm: Text {
        nb: "Saksbehandleren får ikke åpnet dokumentet, og viruskontrollen ser det heller ikke.",
        nn: "Saksbehandlaren får ikkje opna dokumentet, og viruskontrollen ser det heller ikkje.",
        en: "The caseworker cannot open the document, and neither can the virus scanner.",
    },
    ..PAKKEN
};

pub(crate) static UNKNOWN_COMPRESSION: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-007"),
    name: "ukjent-komprimering",
    severity: Severity::Error,
    title: Text {
        nb: "Filene i pakken er lagret som de er, eller komprimert med deflate.",
        nn: "Filene i pakken er lagra som dei er, eller komprimerte med deflate.",
        en: "The files in the package are stored as they are, or compressed by deflate.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} er komprimert på en måte standarden ikke har (metode {metode}).",
        nn: "Fil nummer {oppfoering} er komprimert på ein måte standarden ikkje har (metode {metode}).",
        en: "File number {oppfoering} is compressed in a way the standard does not have (method {metode}).",
    },
    action: Text {
        nb: "Pakk filene uten komprimering, eller med deflate.",
        nn: "Pakk filene utan komprimering, eller med deflate.",
        en: "Pack the files without compression, or with deflate.",
    },
    harm: Text {
        nb: "Mottakerens program får ikke pakket ut dokumentet, og saken blir liggende.",
        nn: "Programmet til mottakaren får ikkje pakka ut dokumentet, og saka blir liggjande.",
        en: "The receiver's program cannot unpack the document, and the case is left lying.",
    },
    ..PAKKEN
};

pub(crate) static NOT_A_REGULAR_FILE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-008"),
    name: "ikke-en-vanlig-fil",
    severity: Severity::Error,
    title: Text {
        nb: "Pakken har bare vanlige filer.",
        nn: "Pakken har berre vanlege filer.",
        en: "The package has ordinary files only.",
    },
    message: Text {
        nb: "Nummer {oppfoering} i pakken er en lenke eller noe annet som ikke er en fil.",
        nn: "Nummer {oppfoering} i pakken er ei lenkje eller noko anna som ikkje er ei fil.",
        en: "Number {oppfoering} of the package is a link or something else that is not a file.",
    },
    action: Text {
        nb: "Legg ved selve filen.", nn: "Legg ved sjølve fila.", en: "Enclose the file itself."
    },
    harm: Text {
        nb: "En lenke kan føre til filer hos mottakeren som ikke hører til saken, og få dem lest eller skrevet over.",
        nn: "Ei lenkje kan føre til filer hos mottakaren som ikkje høyrer til saka, og få dei lesne eller skrivne over.",
        en: "A link may lead to the receiver's own files, which have nothing to do with the case, and have them read or overwritten.",
    },
    ..PAKKEN
};

pub(crate) static COMMENT: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-009"),
    name: "kommentar-i-pakken",
    severity: Severity::Warning,
    title: Text {
        nb: "ZIP-filen har ingen kommentar, eller bare den som sier at den er en ASiC-E.",
        nn: "ZIP-fila har ingen kommentar, eller berre den som seier at ho er ein ASiC-E.",
        en: "The ZIP file has no comment, or only the one that says it is an ASiC-E.",
    },
    message: Text {
        nb: "ZIP-filen har en kommentar på {byte} byte som ingen i saken får se.",
        nn: "ZIP-fila har ein kommentar på {byte} byte som ingen i saka får sjå.",
        en: "The ZIP file has a comment of {byte} bytes that nobody in the case gets to see.",
    },
    action: Text {
        nb: "Ta bort kommentaren. Det som gjelder saken, hører hjemme i meldingen.",
        nn: "Ta bort kommentaren. Det som gjeld saka, høyrer heime i meldinga.",
        en: "Remove the comment. What concerns the case belongs in the message.",
    },
    harm: Text {
        nb: "En opplysning i kommentaren blir verken lest, journalført eller vist til parten.",
        nn: "Ei opplysning i kommentaren blir verken lesen, journalført eller vist til parten.",
        en: "Information in the comment is neither read, recorded nor shown to the party.",
    },
    ..PAKKEN
};

/// Where loose data lies.
pub(crate) const BEFORE: Text =
    Text { nb: "foran den første filen", nn: "framfor den første fila", en: "before the first file" };
/// Where loose data lies.
pub(crate) const BETWEEN: Text = Text { nb: "mellom filene", nn: "mellom filene", en: "between the files" };
/// Where loose data lies.
pub(crate) const AFTER: Text = Text { nb: "bak slutten", nn: "bak slutten", en: "after the end" };
