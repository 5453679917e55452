//! What a person must look at in a draft made from Digisos (UTKAST, 060 to 079).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::UTKAST;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &IKKE_UUID,
    &PERSONNUMMER,
    &ADRESSEBESKYTTELSE,
    &MOTTATT,
    &KLAGEPUNKTER,
    &TEGN,
    &VEDLEGGSTYPE,
    &UTEN_FILER,
    &ANNEN_KLAGE,
    &FILTYPE,
    &SHA512,
    &UEGNET,
    &IKKE_AUTENTISERT,
    &UTDATERT,
    &TIDSPUNKT,
    &FOR_MANGE,
    &UTFALL,
];

pub(crate) static IKKE_UUID: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-060"),
    name: "digisos-id-er-ikke-uuid",
    title: Text {
        nb: "Id-ene fra Digisos er UUID-er.",
        nn: "Id-ane frå Digisos er UUID-ar.",
        en: "The ids from Digisos are UUIDs.",
    },
    message: Text {
        nb: "{felt} i klagen er ikke en UUID, og er ikke med.",
        nn: "{felt} i klaga er ikkje ein UUID, og er ikkje med.",
        en: "{felt} of the klage is not a UUID, and is left out.",
    },
    ..UTKAST
};

pub(crate) static PERSONNUMMER: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-061"),
    name: "digisos-personnummer",
    title: Text {
        nb: "Klageren har et fødselsnummer eller D-nummer med riktige kontrollsifre.",
        nn: "Klagaren har eit fødselsnummer eller D-nummer med rette kontrollsiffer.",
        en: "The klager has a fødselsnummer or D-nummer with the right control digits.",
    },
    message: Text {
        nb: "Nummeret i klagen er ikke et gyldig fødselsnummer eller D-nummer, og er ikke med.",
        nn: "Nummeret i klaga er ikkje eit gyldig fødselsnummer eller D-nummer, og er ikkje med.",
        en: "The number in the klage is not a valid fødselsnummer or D-nummer, and is left out.",
    },
    ..UTKAST
};

pub(crate) static ADRESSEBESKYTTELSE: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-062"),
    name: "digisos-uten-adressebeskyttelse",
    title: Text {
        nb: "Det er slått opp om klageren har beskyttet adresse.",
        nn: "Det er slått opp om klagaren har verna adresse.",
        en: "It has been looked up whether the klager has a protected address.",
    },
    message: Text {
        nb: "Digisos sier ikke om klageren har beskyttet adresse.",
        nn: "Digisos seier ikkje om klagaren har verna adresse.",
        en: "Digisos does not say whether the klager has a protected address.",
    },
    action: Text {
        nb: "Slå opp i Folkeregisteret, og fyll inn adressebeskyttelse.",
        nn: "Slå opp i Folkeregisteret, og fyll inn adressebeskyttelse.",
        en: "Look it up in the National Population Register, and fill in adressebeskyttelse.",
    },
    harm: Text {
        nb: "En person som lever på skjult adresse, kan bli funnet.",
        nn: "Ein person som lever på skjult adresse, kan bli funnen.",
        en: "A person who lives at a hidden address may be found.",
    },
    ..UTKAST
};

pub(crate) static MOTTATT: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-063"),
    name: "digisos-mottatt-dato",
    severity: Severity::Notice,
    title: Text {
        nb: "Mottatt dato er dagen NAV-kontoret fikk klagen.",
        nn: "Motteken dato er dagen NAV-kontoret fekk klaga.",
        en: "The date received is the day the NAV-kontor got the appeal.",
    },
    message: Text {
        nb: "Mottatt dato er satt til dagen klagen ble sendt digitalt.",
        nn: "Motteken dato er sett til dagen klaga vart send digitalt.",
        en: "The date received is set to the day the appeal was sent digitally.",
    },
    action: Text {
        nb: "Kontroller datoen mot journalen.",
        nn: "Kontroller datoen mot journalen.",
        en: "Check the date against the journal.",
    },
    harm: Text {
        nb: "Fristen for å endre vedtaket til skade for klageren regnes fra denne dagen.",
        nn: "Fristen for å endre vedtaket til skade for klagaren blir rekna frå denne dagen.",
        en: "The time limit for a change to the klager's detriment runs from this day.",
    },
    ..UTKAST
};

pub(crate) static KLAGEPUNKTER: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-064"),
    name: "digisos-klagepunkter",
    severity: Severity::Notice,
    title: Text {
        nb: "Klagen er delt i de punktene klageren tar opp.",
        nn: "Klaga er delt i dei punkta klagaren tek opp.",
        en: "The appeal is divided into the points the klager raises.",
    },
    message: Text {
        nb: "Teksten i klagen er lagt i {antall} klagepunkt, uten å være lest.",
        nn: "Teksten i klaga er lagd i {antall} klagepunkt, utan å vere lesen.",
        en: "The text of the appeal is put into {antall} klagepunkt, unread.",
    },
    action: Text {
        nb: "Les teksten, og del den i de punktene klageren tar opp; hvert av dem skal besvares.",
        nn: "Les teksten, og del han i dei punkta klagaren tek opp; kvart av dei skal svarast på.",
        en: "Read the text, and divide it into the points the klager raises; each is to be answered.",
    },
    harm: Text {
        nb: "Noe klageren tar opp, blir ikke besvart.",
        nn: "Noko klagaren tek opp, blir ikkje svara på.",
        en: "Something the klager raises is not answered.",
    },
    ..UTKAST
};

pub(crate) static TEGN: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-065"),
    name: "digisos-styretegn",
    severity: Severity::Notice,
    title: Text {
        nb: "Tekst har ingen styretegn.",
        nn: "Tekst har ingen styreteikn.",
        en: "Text has no control characters.",
    },
    message: Text {
        nb: "{antall} styretegn i teksten er byttet med mellomrom.",
        nn: "{antall} styreteikn i teksten er bytte med mellomrom.",
        en: "{antall} control characters in the text are replaced by spaces.",
    },
    ..UTKAST
};

pub(crate) static VEDLEGGSTYPE: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-066"),
    name: "digisos-vedleggstype",
    title: Text {
        nb: "Typen på et vedlegg fra Digisos er en dette programmet kjenner.",
        nn: "Typen på eit vedlegg frå Digisos er ein dette programmet kjenner.",
        en: "The type of an attachment from Digisos is one this program knows.",
    },
    message: Text {
        nb: "Typen på vedlegget er ukjent; tittel og type må fylles inn.",
        nn: "Typen på vedlegget er ukjend; tittel og type må fyllast inn.",
        en: "The type of the attachment is unknown; title and type must be filled in.",
    },
    ..UTKAST
};

pub(crate) static UTEN_FILER: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-067"),
    name: "digisos-vedlegg-uten-fil",
    title: Text {
        nb: "Vedleggene klageren viser til, har filer.",
        nn: "Vedlegga klagaren viser til, har filer.",
        en: "The attachments the klager refers to have files.",
    },
    message: Text {
        nb: "{antall} vedlegg i vedlegg.json har ingen fil: de kreves, eller er sendt før.",
        nn: "{antall} vedlegg i vedlegg.json har inga fil: dei er kravde, eller er sende før.",
        en: "{antall} attachments in vedlegg.json have no file: they are demanded, or were sent before.",
    },
    action: Text {
        nb: "Finn dokumentene i saken, og legg dem til.",
        nn: "Finn dokumenta i saka, og legg dei til.",
        en: "Find the documents in the case, and add them.",
    },
    harm: Text {
        nb: "Klageinstansen får ikke se dokumenter klageren bygger på.",
        nn: "Klageinstansen får ikkje sjå dokument klagaren byggjer på.",
        en: "The appeal body does not see documents the klager relies on.",
    },
    ..UTKAST
};

pub(crate) static ANNEN_KLAGE: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-068"),
    name: "digisos-vedlegg-til-annen-klage",
    severity: Severity::Notice,
    title: Text {
        nb: "Vedleggene hører til denne klagen.",
        nn: "Vedlegga høyrer til denne klaga.",
        en: "The attachments belong to this klage.",
    },
    message: Text {
        nb: "{antall} vedlegg i vedlegg.json hører til en annen klage, og er ikke med.",
        nn: "{antall} vedlegg i vedlegg.json høyrer til ei anna klage, og er ikkje med.",
        en: "{antall} attachments in vedlegg.json belong to another klage, and are left out.",
    },
    ..UTKAST
};

pub(crate) static FILTYPE: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-069"),
    name: "digisos-filtype",
    title: Text {
        nb: "Filtypen på et vedlegg fra Digisos er en formatet tillater.",
        nn: "Filtypen på eit vedlegg frå Digisos er ein formatet tillèt.",
        en: "The file type of an attachment from Digisos is one the format allows.",
    },
    message: Text {
        nb: "Navnet på filen sier ikke hvilken filtype den er; filnavn og mimetype må fylles inn.",
        nn: "Namnet på fila seier ikkje kva filtype ho er; filnavn og mimetype må fyllast inn.",
        en: "The name of the file does not say what type it is; filnavn and mimetype must be filled in.",
    },
    ..UTKAST
};

pub(crate) static SHA512: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-070"),
    name: "digisos-sha512",
    severity: Severity::Notice,
    title: Text {
        nb: "Hvert dokument har sjekksummen sha256.",
        nn: "Kvart dokument har sjekksummen sha256.",
        en: "Every document has its sha256 checksum.",
    },
    message: Text {
        nb: "Digisos har sha512 for filen, og det er en annen sjekksum.",
        nn: "Digisos har sha512 for fila, og det er ein annan sjekksum.",
        en: "Digisos has sha512 for the file, and that is another checksum.",
    },
    action: Text {
        nb: "Regn ut sha256 av filen når sha512 stemmer; pakkeprogrammet kan gjøre det.",
        nn: "Rekn ut sha256 av fila når sha512 stemmer; pakkeprogrammet kan gjere det.",
        en: "Compute sha256 of the file when sha512 is right; the packing program can do it.",
    },
    harm: Text {
        nb: "Ingen kan se om filen er endret på veien.",
        nn: "Ingen kan sjå om fila er endra på vegen.",
        en: "Nobody can see whether the file was changed on its way.",
    },
    ..UTKAST
};

pub(crate) static UEGNET: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-071"),
    name: "digisos-uegnet-verdi",
    title: Text {
        nb: "Verdiene i klagen har en form meldingen kan ha.",
        nn: "Verdiane i klaga har ei form meldinga kan ha.",
        en: "The values of the klage have a form the message can have.",
    },
    message: Text {
        nb: "{felt} i klagen er tom, for lang eller har en annen form enn meldingen kan ha, og er ikke med.",
        nn: "{felt} i klaga er tom, for lang eller har ei anna form enn meldinga kan ha, og er ikkje med.",
        en: "{felt} of the klage is empty, too long or of another form than the message can have, and is left out.",
    },
    ..UTKAST
};

pub(crate) static IKKE_AUTENTISERT: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-072"),
    name: "digisos-ikke-autentisert",
    title: Text {
        nb: "Klageren var innlogget da klagen ble sendt.",
        nn: "Klagaren var innlogga då klaga vart send.",
        en: "The klager was logged in when the klage was sent.",
    },
    message: Text {
        nb: "Digisos sier at klageren ikke var digitalt autentisert.",
        nn: "Digisos seier at klagaren ikkje var digitalt autentisert.",
        en: "Digisos says that the klager was not digitally authenticated.",
    },
    action: Text {
        nb: "Kontroller at klagen er fra den den sier.",
        nn: "Kontroller at klaga er frå den ho seier.",
        en: "Check that the klage is from whom it says.",
    },
    harm: Text {
        nb: "En annen kan ha klaget i personens navn.",
        nn: "Ein annan kan ha klaga i namnet til personen.",
        en: "Another may have appealed in the person's name.",
    },
    ..UTKAST
};

pub(crate) static UTDATERT: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-073"),
    name: "digisos-utdatert",
    title: Text {
        nb: "Opplysningene i klagen er dagens.",
        nn: "Opplysningane i klaga er dagens.",
        en: "The information in the klage is up to date.",
    },
    message: Text {
        nb: "Digisos har merket begrunnelsen som utdatert.",
        nn: "Digisos har merkt grunngivinga som utdatert.",
        en: "Digisos has marked the grounds as out of date.",
    },
    ..UTKAST
};

pub(crate) static TIDSPUNKT: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-074"),
    name: "digisos-tidspunkt",
    title: Text {
        nb: "Tidspunktene fra Digisos finnes.",
        nn: "Tidspunkta frå Digisos finst.",
        en: "The points in time from Digisos exist.",
    },
    message: Text {
        nb: "{felt} er et tidspunkt som ikke finnes, og er ikke med.",
        nn: "{felt} er eit tidspunkt som ikkje finst, og er ikkje med.",
        en: "{felt} is a point in time that does not exist, and is left out.",
    },
    ..UTKAST
};

pub(crate) static FOR_MANGE: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-075"),
    name: "digisos-for-mange",
    title: Text {
        nb: "Alt som er sendt inn, får plass i meldingen.",
        nn: "Alt som er sendt inn, får plass i meldinga.",
        en: "Everything that was sent in has room in the message.",
    },
    message: Text {
        nb: "Her er det bare plass til {maks}; {antall} er ikke med.",
        nn: "Her er det berre plass til {maks}; {antall} er ikkje med.",
        en: "There is only room for {maks} here; {antall} are left out.",
    },
    action: Text {
        nb: "Send resten i en ettersendelse.",
        nn: "Send resten i ei ettersending.",
        en: "Send the rest in an ettersendelse.",
    },
    harm: Text {
        nb: "Noe klageren har sendt inn, følger ikke saken.",
        nn: "Noko klagaren har sendt inn, følgjer ikkje saka.",
        en: "Something the klager sent in does not follow the case.",
    },
    ..UTKAST
};

pub(crate) static UTFALL: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-076"),
    name: "digisos-mer-enn-status",
    severity: Severity::Notice,
    title: Text {
        nb: "Klagehendelsene i Digisos er statuser.",
        nn: "Klagehendingane i Digisos er statusar.",
        en: "The klage events of Digisos are statuses.",
    },
    message: Text {
        nb: "{antall} av hendelsene {hendelse} sier mer enn en status kan, og det er ikke med.",
        nn: "{antall} av hendingane {hendelse} seier meir enn ein status kan, og det er ikkje med.",
        en: "{antall} of the events {hendelse} say more than a status can, and that is left out.",
    },
    action: Text {
        nb: "Se på avgjørelsen, oversendelsen eller forespørselen selv.",
        nn: "Sjå på avgjerda, oversendinga eller førespurnaden sjølv.",
        en: "Look at the decision, the oversendelse or the request itself.",
    },
    harm: Text {
        nb: "Utfall, frister og dokumenter kan bli oversett.",
        nn: "Utfall, fristar og dokument kan bli oversette.",
        en: "Outcomes, deadlines and documents may be overlooked.",
    },
    ..UTKAST
};
