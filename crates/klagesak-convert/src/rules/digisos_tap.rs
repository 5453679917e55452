//! What the klage events of Digisos cannot carry (TAP, 060 to 079).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::TAP;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &IKKE_PAA_SIDEN,
    &GROVERE_KODE,
    &UTEN_KODE,
    &SKJULT,
    &UTEN_KLAGE,
    &UTEN_FIL,
    &NY_FIL,
    &KLOKKESLETT,
    &ERSTATTET,
    &INGEN_SOEKNAD,
];

pub(crate) static IKKE_PAA_SIDEN: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-060"),
    name: "digisos-uten-plass",
    severity: Severity::Notice,
    title: Text {
        nb: "Det innbyggeren ser i Digisos, er alt i saken.",
        nn: "Det innbyggjaren ser i Digisos, er alt i saka.",
        en: "What the citizen sees in Digisos is everything in the case.",
    },
    message: Text {
        nb: "Klagehendelsene i Digisos har ingen plass til dette.",
        nn: "Klagehendingane i Digisos har ingen plass til dette.",
        en: "The klage events of Digisos have no place for this.",
    },
    action: Text {
        nb: "Send meldingen selv til dem som trenger alt; hendelsene er bare til innbyggerens side.",
        nn: "Send sjølve meldinga til dei som treng alt; hendingane er berre til sida til innbyggjaren.",
        en: "Send the message itself to those who need everything; the events are only for the citizen's page.",
    },
    harm: Text {
        nb: "Den som bare ser innbyggerens side, vet ikke dette om saken.",
        nn: "Den som berre ser sida til innbyggjaren, veit ikkje dette om saka.",
        en: "Whoever sees only the citizen's page does not know this about the case.",
    },
    ..TAP
};

pub(crate) static GROVERE_KODE: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-061"),
    name: "digisos-grovere-kode",
    title: Text {
        nb: "Koden i Digisos sier like mye som koden i meldingen.",
        nn: "Koden i Digisos seier like mykje som koden i meldinga.",
        en: "The code in Digisos says as much as the code in the message.",
    },
    message: Text {
        nb: "Digisos har bare en kode som også står for noe annet.",
        nn: "Digisos har berre ein kode som også står for noko anna.",
        en: "Digisos only has a code that also stands for something else.",
    },
    action: Text {
        nb: "Forklar utfallet i brevet til parten; siden viser bare den grovere koden.",
        nn: "Forklar utfallet i brevet til parten; sida viser berre den grovare koden.",
        en: "Explain the outcome in the letter to the party; the page shows only the coarser code.",
    },
    harm: Text {
        nb: "Innbyggeren kan tro at saken er kommet lenger, eller har gått bedre eller verre, enn den har.",
        nn: "Innbyggjaren kan tru at saka er komen lenger, eller har gått betre eller verre, enn ho har.",
        en: "The citizen may believe that the case has come further, or gone better or worse, than it has.",
    },
    ..TAP
};

pub(crate) static UTEN_KODE: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-062"),
    name: "digisos-uten-kode",
    title: Text {
        nb: "Digisos har en kode for det som har skjedd.",
        nn: "Digisos har ein kode for det som har skjedd.",
        en: "Digisos has a code for what has happened.",
    },
    message: Text {
        nb: "Digisos har ingen kode for dette, og siden viser det ikke.",
        nn: "Digisos har ingen kode for dette, og sida viser det ikkje.",
        en: "Digisos has no code for this, and the page does not show it.",
    },
    action: Text {
        nb: "Si fra til parten på en annen måte.",
        nn: "Sei frå til parten på ein annan måte.",
        en: "Tell the party in another way.",
    },
    harm: Text {
        nb: "Innbyggeren venter på noe som allerede har skjedd.",
        nn: "Innbyggjaren ventar på noko som allereie har skjedd.",
        en: "The citizen waits for something that has already happened.",
    },
    ..TAP
};

pub(crate) static SKJULT: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-063"),
    name: "digisos-skjult-hendelse",
    severity: Severity::Notice,
    title: Text {
        nb: "Hendelser som er skjult for parten, vises ikke.",
        nn: "Hendingar som er skjulte for parten, blir ikkje viste.",
        en: "Events hidden from the party are not shown.",
    },
    message: Text {
        nb: "Hendelsen er ikke synlig for parten, og er ikke med.",
        nn: "Hendinga er ikkje synleg for parten, og er ikkje med.",
        en: "The event is not visible to the party, and is left out.",
    },
    action: Text {
        nb: "Ingenting, om hendelsen skal være skjult.",
        nn: "Ingenting, om hendinga skal vere skjult.",
        en: "Nothing, if the event is to be hidden.",
    },
    harm: Text {
        nb: "Innbyggeren får ikke vite om hendelsen.",
        nn: "Innbyggjaren får ikkje vite om hendinga.",
        en: "The citizen is not told of the event.",
    },
    ..TAP
};

pub(crate) static UTEN_KLAGE: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-064"),
    name: "digisos-uten-klage",
    title: Text {
        nb: "Saken har en klage i Digisos.",
        nn: "Saka har ei klage i Digisos.",
        en: "The case has a klage in Digisos.",
    },
    message: Text {
        nb: "Ingen melding i saken har digisosKlageId; klagesakId står i stedet for den.",
        nn: "Inga melding i saka har digisosKlageId; klagesakId står i staden for han.",
        en: "No message of the case has a digisosKlageId; the klagesakId stands in its place.",
    },
    action: Text {
        nb: "Legg inn digisosKlageId når klagen ble sendt på nav.no. Kom den på papir, er dette i orden.",
        nn: "Legg inn digisosKlageId når klaga vart send på nav.no. Kom ho på papir, er dette i orden.",
        en: "Give the digisosKlageId when the klage was sent on nav.no. If it came on paper, this is as it should be.",
    },
    harm: Text {
        nb: "Innbyggeren kan se én og samme klage to ganger.",
        nn: "Innbyggjaren kan sjå ei og same klage to gonger.",
        en: "The citizen may see one and the same klage twice.",
    },
    ..TAP
};

pub(crate) static UTEN_FIL: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-065"),
    name: "digisos-uten-fil",
    title: Text {
        nb: "Dokumentene innbyggeren skal se, ligger i Fiks dokumentlager eller SvarUt.",
        nn: "Dokumenta innbyggjaren skal sjå, ligg i Fiks dokumentlager eller SvarUt.",
        en: "The documents the citizen is to see lie in Fiks dokumentlager or SvarUt.",
    },
    message: Text {
        nb: "Det er ikke oppgitt hvor dokumentet ligger i Fiks, så siden kan ikke vise det.",
        nn: "Det er ikkje oppgitt kvar dokumentet ligg i Fiks, så sida kan ikkje vise det.",
        en: "It is not given where in Fiks the document lies, so the page cannot show it.",
    },
    action: Text {
        nb: "Last opp dokumentet, og oppgi filreferansen ved konverteringen.",
        nn: "Last opp dokumentet, og oppgi filreferansen ved konverteringa.",
        en: "Upload the document, and give its file reference to the conversion.",
    },
    harm: Text {
        nb: "Innbyggeren får ikke lest saksfremstillingen eller vedtaket på siden.",
        nn: "Innbyggjaren får ikkje lese saksframstillinga eller vedtaket på sida.",
        en: "The citizen cannot read the statement of the case or the decision on the page.",
    },
    ..TAP
};

pub(crate) static NY_FIL: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-066"),
    name: "digisos-ny-fil",
    title: Text {
        nb: "digisos-soker.json bygger på filen som allerede ligger i Digisos.",
        nn: "digisos-soker.json byggjer på fila som allereie ligg i Digisos.",
        en: "digisos-soker.json builds on the file that already lies in Digisos.",
    },
    message: Text {
        nb: "Filen er laget fra bunnen av, bare med det saken selv vet om søknaden.",
        nn: "Fila er laga frå botnen av, berre med det saka sjølv veit om søknaden.",
        en: "The file is made from scratch, with only what the case itself knows of the application.",
    },
    action: Text {
        nb: "Oppgi dagens digisos-soker.json; da blir alt annet stående.",
        nn: "Oppgi dagens digisos-soker.json; då blir alt anna ståande.",
        en: "Give the present digisos-soker.json; then everything else stays.",
    },
    harm: Text {
        nb: "Erstatter filen en som ligger der, forsvinner vedtak og utbetalinger fra innbyggerens side.",
        nn: "Erstattar fila ei som ligg der, forsvinn vedtak og utbetalingar frå sida til innbyggjaren.",
        en: "If the file replaces one that lies there, decisions and payments vanish from the citizen's page.",
    },
    ..TAP
};

pub(crate) static KLOKKESLETT: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-067"),
    name: "digisos-klokkeslett",
    severity: Severity::Notice,
    title: Text {
        nb: "Hendelser i Digisos har tidspunktet de skjedde.",
        nn: "Hendingar i Digisos har tidspunktet dei skjedde.",
        en: "Events in Digisos have the time they happened.",
    },
    message: Text {
        nb: "Meldingen har bare en dato; hendelsen står klokken {klokken} den dagen.",
        nn: "Meldinga har berre ein dato; hendinga står klokka {klokken} den dagen.",
        en: "The message only has a date; the event stands at {klokken} on that day.",
    },
    action: Text {
        nb: "Ingenting; dagen er riktig.",
        nn: "Ingenting; dagen er rett.",
        en: "Nothing; the day is right.",
    },
    harm: Text {
        nb: "To hendelser på samme dag kan komme i feil rekkefølge.",
        nn: "To hendingar på same dag kan kome i feil rekkjefølgje.",
        en: "Two events on one day may come in the wrong order.",
    },
    ..TAP
};

pub(crate) static ERSTATTET: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-068"),
    name: "digisos-erstattet-melding",
    severity: Severity::Notice,
    title: Text {
        nb: "Bare meldinger som gjelder, blir til hendelser.",
        nn: "Berre meldingar som gjeld, blir til hendingar.",
        en: "Only messages in force become events.",
    },
    message: Text {
        nb: "En senere melding trer i stedet for denne, som ikke er med.",
        nn: "Ei seinare melding trer i staden for denne, som ikkje er med.",
        en: "A later message replaces this one, which is left out.",
    },
    action: Text { nb: "Gjør ingenting.", nn: "Gjer ingenting.", en: "Do nothing." },
    harm: Text {
        nb: "Innbyggeren ser bare det som gjelder nå.",
        nn: "Innbyggjaren ser berre det som gjeld no.",
        en: "The citizen only sees what is in force.",
    },
    ..TAP
};

pub(crate) static INGEN_SOEKNAD: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-069"),
    name: "digisos-uten-soeknad",
    title: Text {
        nb: "Saken vet nok om søknaden til å lage digisos-soker.json.",
        nn: "Saka veit nok om søknaden til å lage digisos-soker.json.",
        en: "The case knows enough of the application to make digisos-soker.json.",
    },
    message: Text {
        nb: "Saken har ingen oversendelse, og digisos-soker.json er ikke laget.",
        nn: "Saka har ingen oversendelse, og digisos-soker.json er ikkje laga.",
        en: "The case has no oversendelse, and digisos-soker.json is not made.",
    },
    action: Text {
        nb: "Oppgi dagens digisos-soker.json, eller ta med oversendelsen.",
        nn: "Oppgi dagens digisos-soker.json, eller ta med oversendelsen.",
        en: "Give the present digisos-soker.json, or bring the oversendelse.",
    },
    harm: Text {
        nb: "Hendelsene når ikke innbyggerens side.",
        nn: "Hendingane når ikkje sida til innbyggjaren.",
        en: "The events do not reach the citizen's page.",
    },
    ..TAP
};
