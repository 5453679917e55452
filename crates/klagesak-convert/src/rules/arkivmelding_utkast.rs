//! What a person must look at in a draft made from an arkivmelding (UTKAST 020 to 039).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::UTKAST;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &TITTEL_ER_FILNAVN,
    &PERSON_I_TITTEL,
    &NAVN_DELT,
    &PERSON_ELLER_VIRKSOMHET,
    &DATO_FRA_ARKIV,
    &IKKE_KLAGESAK,
    &AVVIK,
    &ROLLE,
    &UKJENT_ROLLE,
    &ANNEN_SAK,
];

pub(crate) static TITTEL_ER_FILNAVN: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-020"),
    name: "utkast-tittel-er-filnavn",
    title: Text {
        nb: "Et dokument har en tittel som sier hva det er.",
        nn: "Eit dokument har ein tittel som seier kva det er.",
        en: "A document has a title that says what it is.",
    },
    message: Text {
        nb: "Tittelen er navnet på filen, slik det blir når en melding går gjennom SvarInn.",
        nn: "Tittelen er namnet på fila, slik det blir når ei melding går gjennom SvarInn.",
        en: "The title is the name of the file, as it becomes when a message goes through SvarInn.",
    },
    action: Text {
        nb: "Se etter i saken og rett utkastet før meldingen sendes.",
        nn: "Sjå etter i saka og rett utkastet før meldinga blir send.",
        en: "Look it up in the case and correct the draft before the message is sent.",
    },
    harm: Text {
        nb: "Den som behandler saken, finner ikke fram i dokumentene.",
        nn: "Den som behandlar saka, finn ikkje fram i dokumenta.",
        en: "Whoever treats the case does not find the way in the documents.",
    },
    ..UTKAST
};

pub(crate) static PERSON_I_TITTEL: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-021"),
    name: "utkast-person-i-tittel",
    title: Text {
        nb: "Titler er uten nummer på personer.",
        nn: "Titlar er utan nummer på personar.",
        en: "Titles are without numbers of persons.",
    },
    message: Text {
        nb: "Tittelen hadde et personnummer eller et tillegg fra eDialog. Det er fjernet, og tittelen mangler om det ikke var mer igjen.",
        nn: "Tittelen hadde eit personnummer eller eit tillegg frå eDialog. Det er fjerna, og tittelen manglar om det ikkje var meir att.",
        en: "The title held a person number or an addition from eDialog. It is removed, and the title is missing where no more was left.",
    },
    action: Text {
        nb: "Se etter i saken og rett utkastet før meldingen sendes.",
        nn: "Sjå etter i saka og rett utkastet før meldinga blir send.",
        en: "Look it up in the case and correct the draft before the message is sent.",
    },
    harm: Text {
        nb: "Et personnummer i en tittel blir stående i journaler og lister.",
        nn: "Eit personnummer i ein tittel blir ståande i journalar og lister.",
        en: "A person number in a title stays in journals and lists.",
    },
    ..UTKAST
};

pub(crate) static NAVN_DELT: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-022"),
    name: "utkast-navn-delt",
    title: Text {
        nb: "En persons fornavn og etternavn står hver for seg.",
        nn: "Fornamn og etternamn til ein person står kvar for seg.",
        en: "First name and last name of a person stand apart.",
    },
    message: Text {
        nb: "Kilden har hele navnet i ett felt. Det siste ordet er satt som etternavn.",
        nn: "Kjelda har heile namnet i eitt felt. Det siste ordet er sett som etternamn.",
        en: "The source has the whole name in one field. The last word is taken for the last name.",
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
    ..UTKAST
};

pub(crate) static PERSON_ELLER_VIRKSOMHET: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-023"),
    name: "utkast-person-eller-virksomhet",
    title: Text {
        nb: "En part er enten en person eller en virksomhet.",
        nn: "Ein part er anten ein person eller ei verksemd.",
        en: "A party is either a person or an organisation.",
    },
    message: Text {
        nb: "Kilden sier ikke om parten er en person eller en virksomhet. Rollen er brukt til å velge.",
        nn: "Kjelda seier ikkje om parten er ein person eller ei verksemd. Rolla er brukt til å velje.",
        en: "The source does not say whether the party is a person or an organisation. The role has decided.",
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
    ..UTKAST
};

pub(crate) static DATO_FRA_ARKIV: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-024"),
    name: "utkast-dato-fra-arkivet",
    severity: Severity::Notice,
    title: Text {
        nb: "Datoen på et dokument er den som står på det.",
        nn: "Datoen på eit dokument er den som står på det.",
        en: "The date of a document is the one that stands on it.",
    },
    message: Text {
        nb: "Datoen er den arkivet har for da dokumentet ble registrert.",
        nn: "Datoen er den arkivet har for då dokumentet vart registrert.",
        en: "The date is the one the archive has for when the document was registered.",
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
    ..UTKAST
};

pub(crate) static IKKE_KLAGESAK: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-025"),
    name: "utkast-ikke-fra-klagesak",
    title: Text {
        nb: "Arkivmeldingen er laget av en klagesak-melding og sier hvilken.",
        nn: "Arkivmeldinga er laga av ei klagesak-melding og seier kva for ei.",
        en: "The arkivmelding is made from a klagesak message and says which.",
    },
    message: Text {
        nb: "Arkivmeldingen har ingen klagesakId eller meldingstype, og er lest som en oversendelse.",
        nn: "Arkivmeldinga har ingen klagesakId eller meldingstype, og er lesen som ei oversending.",
        en: "The arkivmelding has no klagesakId or meldingstype, and is read as an oversendelse.",
    },
    action: Text {
        nb: "Kontroller at det er en oversendelse, og finn klagesakId om saken alt er registrert.",
        nn: "Kontroller at det er ei oversending, og finn klagesakId om saka alt er registrert.",
        en: "Check that it is an oversendelse, and find the klagesakId if the case is already registered.",
    },
    harm: Text {
        nb: "Samme sak kan bli registrert to ganger.",
        nn: "Same sak kan bli registrert to gonger.",
        en: "The same case may be registered twice.",
    },
    ..UTKAST
};

pub(crate) static AVVIK: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-026"),
    name: "utkast-avviker-fra-meldingen",
    title: Text {
        nb: "Arkivmeldingen sier det samme som klagesak.json i samme forsendelse.",
        nn: "Arkivmeldinga seier det same som klagesak.json i same sending.",
        en: "The arkivmelding says the same as klagesak.json in the same shipment.",
    },
    message: Text {
        nb: "Arkivmeldingen sier noe annet her enn klagesak.json, som gjelder.",
        nn: "Arkivmeldinga seier noko anna her enn klagesak.json, som gjeld.",
        en: "The arkivmelding says something else here than klagesak.json, which counts.",
    },
    action: Text {
        nb: "Spør avsenderen hva som er riktig.",
        nn: "Spør avsendaren kva som er rett.",
        en: "Ask the sender which is right.",
    },
    harm: Text {
        nb: "Journalen og saken sier forskjellige ting.",
        nn: "Journalen og saka seier ulike ting.",
        en: "The journal and the case say different things.",
    },
    ..UTKAST
};

pub(crate) static ROLLE: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-027"),
    name: "utkast-rolle-utledet",
    title: Text {
        nb: "En part har rollen den har i klagesaken.",
        nn: "Ein part har rolla han har i klagesaka.",
        en: "A party has the role it has in the appeal.",
    },
    message: Text {
        nb: "Kilden har en rolle som kan bety flere ting i en klagesak.",
        nn: "Kjelda har ei rolle som kan bety fleire ting i ei klagesak.",
        en: "The source has a role that may mean several things in an appeal.",
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
    ..UTKAST
};

pub(crate) static UKJENT_ROLLE: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-028"),
    name: "utkast-ukjent-rolle",
    title: Text {
        nb: "En part har en rolle som er kjent.",
        nn: "Ein part har ei rolle som er kjend.",
        en: "A party has a role that is known.",
    },
    message: Text {
        nb: "Kilden har en rolle som ikke er kjent her, og rollen mangler i utkastet.",
        nn: "Kjelda har ei rolle som ikkje er kjend her, og rolla manglar i utkastet.",
        en: "The source has a role not known here, and the role is missing in the draft.",
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
    ..UTKAST
};

pub(crate) static ANNEN_SAK: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-029"),
    name: "utkast-annen-sak",
    severity: Severity::Error,
    title: Text {
        nb: "Arkivmeldingen og klagesak.json i samme forsendelse gjelder samme sak.",
        nn: "Arkivmeldinga og klagesak.json i same sending gjeld same sak.",
        en: "The arkivmelding and klagesak.json of the same shipment are about the same case.",
    },
    message: Text {
        nb: "klagesak.json har en annen klagesakId enn arkivmeldingen. Utkastet er klagesak.json.",
        nn: "klagesak.json har ein annan klagesakId enn arkivmeldinga. Utkastet er klagesak.json.",
        en: "klagesak.json has another klagesakId than the arkivmelding. The draft is klagesak.json.",
    },
    action: Text {
        nb: "Be avsenderen om forsendelsen på nytt, og bruk ikke denne.",
        nn: "Be avsendaren om sendinga på nytt, og bruk ikkje denne.",
        en: "Ask the sender for the shipment again, and do not use this one.",
    },
    harm: Text {
        nb: "Opplysninger om en person kan havne i saken til en annen.",
        nn: "Opplysningar om ein person kan hamne i saka til ein annan.",
        en: "Information about one person may end up in the case of another.",
    },
    ..UTKAST
};
