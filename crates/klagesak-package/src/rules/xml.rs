//! XML and JSON in a package (PAKKE, 029 to 031).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::PAKKEN;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&OTHER_THAN_NAMED, &UNSAFE_XML, &UNREADABLE_XML];

pub(crate) static OTHER_THAN_NAMED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-029"),
    name: "annet-enn-navnet-sier",
    severity: Severity::Error,
    title: Text {
        nb: "En arkivmelding.xml er en arkivmelding, og en sbd.json er JSON.",
        nn: "Ei arkivmelding.xml er ei arkivmelding, og ei sbd.json er JSON.",
        en: "An arkivmelding.xml is an arkivmelding, and an sbd.json is JSON.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} i pakken er noe annet enn navnet sier.",
        nn: "Fil nummer {oppfoering} i pakken er noko anna enn namnet seier.",
        en: "File number {oppfoering} of the package is something else than its name says.",
    },
    action: Text {
        nb: "Legg ved riktig fil, eller ta den ut av pakken.",
        nn: "Legg ved rett fil, eller ta ho ut av pakken.",
        en: "Enclose the right file, or take it out of the package.",
    },
    harm: Text {
        nb: "Arkivsystemet får ikke registrert saken, eller noe annet følger med under et navn ingen kontrollerer.",
        nn: "Arkivsystemet får ikkje registrert saka, eller noko anna følgjer med under eit namn ingen kontrollerer.",
        en: "The archive system cannot register the case, or something else comes along under a name nobody checks.",
    },
    ..PAKKEN
};

pub(crate) static UNSAFE_XML: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-030"),
    name: "utrygg-xml",
    severity: Severity::Error,
    title: Text {
        nb: "XML i pakken har ingen dokumenttype, ingen egne entiteter og ingenting som hentes andre steder fra.",
        nn: "XML i pakken har ingen dokumenttype, ingen eigne entitetar og ingenting som blir henta andre stader frå.",
        en: "XML in the package has no document type, no entities of its own and nothing fetched from elsewhere.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} i pakken har en dokumenttype, en egen entitet eller en annen tegnkoding enn UTF-8.",
        nn: "Fil nummer {oppfoering} i pakken har ein dokumenttype, ein eigen entitet eller ei anna teiknkoding enn UTF-8.",
        en: "File number {oppfoering} of the package has a document type, an entity of its own or another encoding than UTF-8.",
    },
    action: Text {
        nb: "Skriv filen uten dokumenttype, i UTF-8.",
        nn: "Skriv fila utan dokumenttype, i UTF-8.",
        en: "Write the file without a document type, in UTF-8.",
    },
    harm: Text {
        nb: "Slik leses filer på mottakerens maskin, eller mottaket stanses for alle.",
        nn: "Slik blir filer lesne på maskina til mottakaren, eller mottaket blir stansa for alle.",
        en: "That is how files on the receiver's machine are read, or the intake is stopped for everyone.",
    },
    ..PAKKEN
};

pub(crate) static UNREADABLE_XML: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-031"),
    name: "uleselig-xml",
    severity: Severity::Error,
    title: Text {
        nb: "XML i pakken er velformet og ikke dypere enn vanlig.",
        nn: "XML i pakken er velforma og ikkje djupare enn vanleg.",
        en: "XML in the package is well-formed and no deeper than usual.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} i pakken er ikke velformet XML, eller den har for mange nivåer.",
        nn: "Fil nummer {oppfoering} i pakken er ikkje velforma XML, eller ho har for mange nivå.",
        en: "File number {oppfoering} of the package is not well-formed XML, or it has too many levels.",
    },
    action: Text {
        nb: "Lag pakken på nytt og send den igjen.",
        nn: "Lag pakken på nytt og send han igjen.",
        en: "Make the package again and send it once more.",
    },
    harm: Text {
        nb: "Arkivsystemet får ikke lest filen, og saken må registreres for hånd.",
        nn: "Arkivsystemet får ikkje lese fila, og saka må registrerast for hand.",
        en: "The archive system cannot read the file, and the case has to be registered by hand.",
    },
    ..PAKKEN
};
