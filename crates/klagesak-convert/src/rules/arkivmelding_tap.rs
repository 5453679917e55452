//! What an arkivmelding cannot carry, or should not (TAP 020 to 039).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::TAP;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &FIL,
    &INNSYN,
    &RETNING,
    &PERSONNUMMER,
    &FRITEKST,
    &YTELSER,
    &SAARBART,
    &UTVIDELSER,
    &SKJEMAADRESSE,
    &LAND,
    &MEDARBEIDER,
    &SYNLIG,
    &STOR,
    &VERNET,
    &TEGN,
    &PERSON_I_FILNAVN,
];

pub(crate) static FIL: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-020"),
    name: "arkiv-filopplysninger",
    title: Text {
        nb: "Størrelse, sjekksum og sideantall følger hvert dokument.",
        nn: "Storleik, sjekksum og sidetal følgjer kvart dokument.",
        en: "Size, checksum and number of pages go with every document.",
    },
    message: Text {
        nb: "Målformatet har ikke plass til denne opplysningen om filen.",
        nn: "Målformatet har ikkje plass til denne opplysninga om fila.",
        en: "The target format has no place for this fact about the file.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Mottakeren kan ikke se om dokumentet er endret eller avkortet på veien.",
        nn: "Mottakaren kan ikkje sjå om dokumentet er endra eller avkorta på vegen.",
        en: "The receiver cannot see whether the document was changed or cut short on the way.",
    },
    ..TAP
};

pub(crate) static INNSYN: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-021"),
    name: "arkiv-partsinnsyn",
    title: Text {
        nb: "Hvert dokument sier om parten kan se det.",
        nn: "Kvart dokument seier om parten kan sjå det.",
        en: "Every document says whether the party may see it.",
    },
    message: Text {
        nb: "Noark skiller ikke partens innsyn fra andres, og opplysningen er ikke med.",
        nn: "Noark skil ikkje innsynet til parten frå andre sitt, og opplysninga er ikkje med.",
        en: "Noark does not tell the party's access from others', and this is left out.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Den som bare leser arkivet, kan gi parten for mye eller for lite å se.",
        nn: "Den som berre les arkivet, kan gi parten for mykje eller for lite å sjå.",
        en: "Whoever reads only the archive may show the party too much or too little.",
    },
    ..TAP
};

pub(crate) static RETNING: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-022"),
    name: "arkiv-retning",
    title: Text {
        nb: "Hvert dokument sier hvilken vei det gikk.",
        nn: "Kvart dokument seier kva veg det gjekk.",
        en: "Every document says which way it went.",
    },
    message: Text {
        nb: "En journalpost har én retning for alle dokumentene, så dokumentets egen er ikke med.",
        nn: "Ein journalpost har éi retning for alle dokumenta, så retninga til dokumentet er ikkje med.",
        en: "A journalpost has one direction for all its documents, so the document's own is left out.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Innkommet og utgående post kan ikke skilles i mottakerens liste.",
        nn: "Innkomen og utgåande post kan ikkje skiljast i lista til mottakaren.",
        en: "Incoming and outgoing letters cannot be told apart in the receiver's list.",
    },
    ..TAP
};

pub(crate) static PERSONNUMMER: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-023"),
    name: "arkiv-personnummer",
    title: Text {
        nb: "Personens nummer følger parten.",
        nn: "Nummeret til personen følgjer parten.",
        en: "The person's number goes with the party.",
    },
    message: Text {
        nb: "Målformatet har ikke noe vernet felt for dette nummeret, og det er ikke skrevet noe annet sted.",
        nn: "Målformatet har ikkje noko verna felt for dette nummeret, og det er ikkje skrive nokon annan stad.",
        en: "The target format has no protected field for this number, and it is written nowhere else.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Parten må slås opp på nytt hos mottakeren.",
        nn: "Parten må slåast opp på nytt hos mottakaren.",
        en: "The party must be looked up again by the receiver.",
    },
    ..TAP
};

pub(crate) static FRITEKST: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-024"),
    name: "arkiv-fritekst",
    title: Text {
        nb: "Begrunnelser og framstillinger følger saken.",
        nn: "Grunngivingar og framstillingar følgjer saka.",
        en: "Reasons and accounts go with the case.",
    },
    message: Text {
        nb: "Fritekst om personen hører hjemme i dokumentene, ikke i journalen, og er ikke med.",
        nn: "Fritekst om personen høyrer heime i dokumenta, ikkje i journalen, og er ikkje med.",
        en: "Free text about the person belongs in the documents, not in the journal, and is left out.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Den som bare leser arkivmeldingen, må finne begrunnelsen i dokumentene.",
        nn: "Den som berre les arkivmeldinga, må finne grunngivinga i dokumenta.",
        en: "Whoever reads only the arkivmelding must find the reasons in the documents.",
    },
    ..TAP
};

pub(crate) static YTELSER: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-025"),
    name: "arkiv-ytelser-og-beloep",
    title: Text {
        nb: "Ytelser, hjemler og beløp følger vedtaket.",
        nn: "Ytingar, heimlar og beløp følgjer vedtaket.",
        en: "Benefits, provisions and amounts go with the decision.",
    },
    message: Text {
        nb: "Noark har ingen plass til ytelser, hjemler og beløp, og de er ikke med.",
        nn: "Noark har ingen plass til ytingar, heimlar og beløp, og dei er ikkje med.",
        en: "Noark has no place for benefits, provisions and amounts, and they are left out.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Beløp og hjemler må leses ut av brevet på nytt.",
        nn: "Beløp og heimlar må lesast ut av brevet på nytt.",
        en: "Amounts and provisions must be read out of the letter again.",
    },
    ..TAP
};

pub(crate) static SAARBART: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-026"),
    name: "arkiv-saarbare-forhold",
    title: Text {
        nb: "Hastegrunner, barn og språk følger saken.",
        nn: "Hastegrunnar, barn og språk følgjer saka.",
        en: "Reasons for urgency, children and language go with the case.",
    },
    message: Text {
        nb: "Opplysningen sier for mye om personen til å stå i en journal, og er ikke med.",
        nn: "Opplysninga seier for mykje om personen til å stå i ein journal, og er ikkje med.",
        en: "This says too much about the person to stand in a journal, and is left out.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Den som bare leser arkivmeldingen, ser ikke hva som står på spill.",
        nn: "Den som berre les arkivmeldinga, ser ikkje kva som står på spel.",
        en: "Whoever reads only the arkivmelding does not see what is at stake.",
    },
    ..TAP
};

pub(crate) static UTVIDELSER: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-027"),
    name: "arkiv-utvidelser",
    severity: Severity::Notice,
    title: Text {
        nb: "Leverandørens egne opplysninger følger meldingen.",
        nn: "Leverandøren sine eigne opplysningar følgjer meldinga.",
        en: "The vendor's own data go with the message.",
    },
    message: Text {
        nb: "Målformatet har ingen plass til nestede opplysninger fra et fagsystem, og de er ikke med.",
        nn: "Målformatet har ingen plass til nesta opplysningar frå eit fagsystem, og dei er ikkje med.",
        en: "The target format has no place for nested data of a vendor's system, and they are left out.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Ingen trenger dem for å forstå saken, men fagsystemet får dem ikke tilbake.",
        nn: "Ingen treng dei for å forstå saka, men fagsystemet får dei ikkje tilbake.",
        en: "Nobody needs them to understand the case, but the vendor's system does not get them back.",
    },
    ..TAP
};

pub(crate) static SKJEMAADRESSE: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-028"),
    name: "arkiv-skjemaadresse",
    severity: Severity::Notice,
    title: Text {
        nb: "Adressen til skjemaet følger meldingen.",
        nn: "Adressa til skjemaet følgjer meldinga.",
        en: "The address of the schema goes with the message.",
    },
    message: Text {
        nb: "Adressen til JSON-skjemaet har ingen mening i XML, og er ikke med.",
        nn: "Adressa til JSON-skjemaet har inga meining i XML, og er ikkje med.",
        en: "The address of the JSON Schema has no meaning in XML, and is left out.",
    },
    action: Text {
        nb: "Ingenting; en teksteditor legger den inn igjen.",
        nn: "Ingenting; ein teksteditor legg henne inn igjen.",
        en: "Nothing; an editor puts it in again.",
    },
    harm: Text { nb: "Ingen blir skadelidende.", nn: "Ingen blir skadelidande.", en: "Nobody is harmed." },
    ..TAP
};

pub(crate) static LAND: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-029"),
    name: "arkiv-landkode",
    title: Text {
        nb: "Landet i en adresse følger med.",
        nn: "Landet i ei adresse følgjer med.",
        en: "The country of an address goes along.",
    },
    message: Text {
        nb: "Fiks Arkiv tar bare landkoder på to bokstaver, og landet er skrevet på en annen måte.",
        nn: "Fiks Arkiv tek berre landkodar på to bokstavar, og landet er skrive på ein annan måte.",
        en: "Fiks Arkiv takes country codes of two letters only, and the country is written in another way.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Et brev til utlandet kan komme bort.",
        nn: "Eit brev til utlandet kan kome bort.",
        en: "A letter abroad may get lost.",
    },
    ..TAP
};

pub(crate) static MEDARBEIDER: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-030"),
    name: "arkiv-medarbeidere",
    title: Text {
        nb: "De ansatte som har behandlet saken, følger med.",
        nn: "Dei tilsette som har behandla saka, følgjer med.",
        en: "The employees who treated the case go along.",
    },
    message: Text {
        nb: "Arkivmeldingen har plass til én saksbehandler og én kontaktperson, og resten er ikke med.",
        nn: "Arkivmeldinga har plass til éin saksbehandlar og éin kontaktperson, og resten er ikkje med.",
        en: "The arkivmelding has room for one case worker and one contact, and the rest is left out.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Mottakeren vet ikke hvem som godkjente saken, eller hvem som kan svare når saksbehandleren er borte.",
        nn: "Mottakaren veit ikkje kven som godkjende saka, eller kven som kan svare når saksbehandlaren er borte.",
        en: "The receiver does not know who approved the case, or who can answer when the case worker is away.",
    },
    ..TAP
};

pub(crate) static SYNLIG: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-031"),
    name: "arkiv-person-i-synlig-felt",
    title: Text {
        nb: "Titler og saksnumre er uten navn og nummer på personer.",
        nn: "Titlar og saksnummer er utan namn og nummer på personar.",
        en: "Titles and case numbers are without names and numbers of persons.",
    },
    message: Text {
        nb: "Feltet kan vises åpent og ser ut til å ha et personnummer eller navnet på en part. Det er erstattet med en nøytral tekst eller utelatt.",
        nn: "Feltet kan visast ope og ser ut til å ha eit personnummer eller namnet på ein part. Det er bytt ut med ein nøytral tekst eller utelate.",
        en: "The field may be shown to anyone and seems to hold a person number or the name of a party. It is replaced by a neutral text or left out.",
    },
    action: Text {
        nb: "Rett meldingen, så tittelen sier hva dokumentet er og ikke hvem det gjelder.",
        nn: "Rett meldinga, så tittelen seier kva dokumentet er og ikkje kven det gjeld.",
        en: "Correct the message, so that the title says what the document is and not whom it is about.",
    },
    harm: Text {
        nb: "At noen er klient, er taushetsbelagt. En tittel i en offentlig journal røper det.",
        nn: "At nokon er klient, er underlagt teieplikt. Ein tittel i ein offentleg journal røper det.",
        en: "That somebody is a client is confidential. A title in a public journal gives it away.",
    },
    ..TAP
};

pub(crate) static STOR: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-032"),
    name: "arkiv-stor-fil",
    title: Text {
        nb: "Størrelsen på en fil følger med.",
        nn: "Storleiken på ei fil følgjer med.",
        en: "The size of a file goes along.",
    },
    message: Text {
        nb: "Fiks Arkiv teller ikke lenger enn til 2 147 483 647 byte, og størrelsen er ikke med.",
        nn: "Fiks Arkiv tel ikkje lenger enn til 2 147 483 647 byte, og storleiken er ikkje med.",
        en: "Fiks Arkiv does not count beyond 2 147 483 647 bytes, and the size is left out.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Mottakeren kan ikke se om filen er avkortet på veien.",
        nn: "Mottakaren kan ikkje sjå om fila er avkorta på vegen.",
        en: "The receiver cannot see whether the file was cut short on the way.",
    },
    ..TAP
};

pub(crate) static VERNET: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-033"),
    name: "arkiv-vernet-adresse",
    title: Text {
        nb: "Den som har vernet adresse, står uten adresse i meldingen.",
        nn: "Den som har verna adresse, står utan adresse i meldinga.",
        en: "Whoever has a protected address stands without address in the message.",
    },
    message: Text {
        nb: "Personen har vernet adresse. Adresse, telefon og e-post er ikke med.",
        nn: "Personen har verna adresse. Adresse, telefon og e-post er ikkje med.",
        en: "The person has a protected address. Address, telephone and e-mail are left out.",
    },
    action: Text {
        nb: "Fjern dem fra meldingen også.",
        nn: "Fjern dei frå meldinga òg.",
        en: "Remove them from the message too.",
    },
    harm: Text {
        nb: "En vernet adresse på avveie er livsfarlig.",
        nn: "Ei verna adresse på avvegar er livsfarleg.",
        en: "A protected address gone astray is mortally dangerous.",
    },
    ..TAP
};

pub(crate) static TEGN: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-034"),
    name: "arkiv-tegn",
    title: Text {
        nb: "Alle tegn i meldingen kan skrives i XML.",
        nn: "Alle teikn i meldinga kan skrivast i XML.",
        en: "Every character of the message can be written in XML.",
    },
    message: Text {
        nb: "Verdien har bare mellomrom, tegn som ikke finnes i XML, eller en form målformatet ikke leser tilbake, og er ikke med.",
        nn: "Verdien har berre mellomrom, teikn som ikkje finst i XML, eller ei form målformatet ikkje les tilbake, og er ikkje med.",
        en: "The value is only white space, has characters that do not exist in XML, or a form the target format does not read back, and is left out.",
    },
    action: Text {
        nb: "Rett verdien i meldingen.",
        nn: "Rett verdien i meldinga.",
        en: "Correct the value in the message.",
    },
    harm: Text {
        nb: "Et navn eller en tittel mangler hos mottakeren.",
        nn: "Eit namn eller ein tittel manglar hos mottakaren.",
        en: "A name or a title is missing for the receiver.",
    },
    ..TAP
};

pub(crate) static PERSON_I_FILNAVN: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-035"),
    name: "arkiv-person-i-filnavn",
    severity: Severity::Error,
    title: Text {
        nb: "Filnavn er uten navn og nummer på personer.",
        nn: "Filnamn er utan namn og nummer på personar.",
        en: "File names are without names and numbers of persons.",
    },
    message: Text {
        nb: "Filnavnet ser ut til å ha et personnummer eller navnet på en part. Arkivet finner filen på navnet, så meldingen er ikke konvertert.",
        nn: "Filnamnet ser ut til å ha eit personnummer eller namnet på ein part. Arkivet finn fila på namnet, så meldinga er ikkje konvertert.",
        en: "The file name seems to hold a person number or the name of a party. The archive finds the file by its name, so the message is not converted.",
    },
    action: Text {
        nb: "Gi filen et navn som sier hva dokumentet er og ikke hvem det gjelder, også i meldingen.",
        nn: "Gi fila eit namn som seier kva dokumentet er og ikkje kven det gjeld, også i meldinga.",
        en: "Give the file a name that says what the document is and not whom it is about, in the message too.",
    },
    harm: Text {
        nb: "At noen er klient, er taushetsbelagt. Et filnavn vises i lister og journaler og røper det.",
        nn: "At nokon er klient, er underlagt teieplikt. Eit filnamn blir vist i lister og journalar og røper det.",
        en: "That somebody is a client is confidential. A file name is shown in lists and journals and gives it away.",
    },
    ..TAP
};
