//! What a PDF may not do (PAKKE, 221 to 225).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::felles::INNHOLDET;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&SCRIPT, &LAUNCH, &SENDS, &XFA, &EMBEDDED];

pub(crate) static SCRIPT: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-221"),
    name: "skript-i-pdf",
    severity: Severity::Error,
    title: Text {
        nb: "PDF-filen har ingen skript.",
        nn: "PDF-fila har ingen skript.",
        en: "The PDF has no scripts.",
    },
    message: Text {
        nb: "PDF-filen inneholder JavaScript.",
        nn: "PDF-fila inneheld JavaScript.",
        en: "The PDF contains JavaScript.",
    },
    action: Text {
        nb: "Skriv dokumentet ut som ny PDF, og legg ved den.",
        nn: "Skriv dokumentet ut som ny PDF, og legg ved den.",
        en: "Print the document as a new PDF, and enclose that.",
    },
    harm: Text {
        nb: "Skript kan angripe programmet som åpner filen, og kan endre det som vises fra gang til gang.",
        nn: "Skript kan angripe programmet som opnar fila, og kan endre det som blir vist frå gong til gong.",
        en: "Scripts can attack the program that opens the file, and can change what is shown from time to time.",
    },
    ..INNHOLDET
};

pub(crate) static LAUNCH: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-222"),
    name: "pdf-starter-program",
    severity: Severity::Error,
    title: Text {
        nb: "PDF-filen starter ikke andre programmer.",
        nn: "PDF-fila startar ikkje andre program.",
        en: "The PDF does not start other programs.",
    },
    message: Text {
        nb: "PDF-filen har en handling som starter et program eller åpner en annen fil.",
        nn: "PDF-fila har ei handling som startar eit program eller opnar ei anna fil.",
        en: "The PDF has an action that starts a program or opens another file.",
    },
    action: Text {
        nb: "Skriv dokumentet ut som ny PDF, og legg ved den.",
        nn: "Skriv dokumentet ut som ny PDF, og legg ved den.",
        en: "Print the document as a new PDF, and enclose that.",
    },
    harm: Text {
        nb: "Ett klikk kan starte skadelig programvare hos mottakeren.",
        nn: "Eitt klikk kan starte skadeleg programvare hos mottakaren.",
        en: "One click can start malicious software at the receiver.",
    },
    ..INNHOLDET
};

pub(crate) static SENDS: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-223"),
    name: "pdf-sender-eller-henter",
    severity: Severity::Warning,
    title: Text {
        nb: "PDF-filen sender og henter ingenting.",
        nn: "PDF-fila sender og hentar ingenting.",
        en: "The PDF sends and fetches nothing.",
    },
    message: Text {
        nb: "PDF-filen sender skjemadata, eller går av seg selv til et nettsted eller en annen fil.",
        nn: "PDF-fila sender skjemadata, eller går av seg sjølv til ein nettstad eller ei anna fil.",
        en: "The PDF sends form data, or goes by itself to a web site or another file.",
    },
    action: Text {
        nb: "Skriv dokumentet ut som ny PDF, og legg ved den.",
        nn: "Skriv dokumentet ut som ny PDF, og legg ved den.",
        en: "Print the document as a new PDF, and enclose that.",
    },
    harm: Text {
        nb: "Andre kan få vite at dokumentet er åpnet, når og av hvem.",
        nn: "Andre kan få vite at dokumentet er opna, når og av kven.",
        en: "Others may learn that the document has been opened, when and by whom.",
    },
    ..INNHOLDET
};

pub(crate) static XFA: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-224"),
    name: "xfa-skjema",
    severity: Severity::Warning,
    title: Text {
        nb: "PDF-filen viser innholdet sitt som vanlige sider.",
        nn: "PDF-fila viser innhaldet sitt som vanlege sider.",
        en: "The PDF shows its content as ordinary pages.",
    },
    message: Text {
        nb: "PDF-filen er et XFA-skjema. De fleste programmer viser det ikke.",
        nn: "PDF-fila er eit XFA-skjema. Dei fleste program viser det ikkje.",
        en: "The PDF is an XFA form. Most programs do not show it.",
    },
    action: Text {
        nb: "Åpne skjemaet i programmet det ble laget for, skriv det ut som ny PDF, og legg ved den.",
        nn: "Opne skjemaet i programmet det vart laga for, skriv det ut som ny PDF, og legg ved den.",
        en: "Open the form in the program it was made for, print it as a new PDF, and enclose that.",
    },
    harm: Text {
        nb: "Saksbehandleren ser en tom side eller en beskjed om å bytte program, og det utfylte blir ikke lest.",
        nn: "Saksbehandlaren ser ei tom side eller ei melding om å byte program, og det utfylte blir ikkje lese.",
        en: "The caseworker sees an empty page or a message to change program, and what was filled in is not read.",
    },
    ..INNHOLDET
};

pub(crate) static EMBEDDED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-225"),
    name: "vedlegg-inni-pdf",
    severity: Severity::Warning,
    title: Text {
        nb: "PDF-filen har ingen andre filer i seg.",
        nn: "PDF-fila har ingen andre filer i seg.",
        en: "The PDF has no other files inside.",
    },
    message: Text {
        nb: "PDF-filen har andre filer som vedlegg inni seg.",
        nn: "PDF-fila har andre filer som vedlegg inni seg.",
        en: "The PDF has other files attached inside it.",
    },
    action: Text {
        nb: "Ta vedleggene ut, og før opp hvert av dem i innholdslisten.",
        nn: "Ta vedlegga ut, og før opp kvart av dei i innhaldslista.",
        en: "Take the attachments out, and list each of them.",
    },
    harm: Text {
        nb: "Vedleggene vises ikke sammen med sidene. De blir ikke lest, ikke kontrollert og ofte ikke arkivert.",
        nn: "Vedlegga blir ikkje viste saman med sidene. Dei blir ikkje lesne, ikkje kontrollerte og ofte ikkje arkiverte.",
        en: "The attachments are not shown with the pages. They are not read, not checked and often not archived.",
    },
    ..INNHOLDET
};
