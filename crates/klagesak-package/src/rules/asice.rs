//! ASiC-E, the container the channels carry (PAKKE, 032 to 043).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::PAKKEN;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &MIMETYPE_NOT_FIRST,
    &OTHER_MIMETYPE,
    &NO_MANIFEST,
    &SEVERAL_MANIFESTS,
    &OTHER_MANIFEST,
    &WEAK_DIGEST,
    &OTHER_DIGEST,
    &LISTED_FILE_MISSING,
    &UNLISTED_FILE,
    &LISTED_TWICE,
    &UNKNOWN_IN_META_INF,
    &LOOSE_SIGNATURE,
];

pub(crate) static MIMETYPE_NOT_FIRST: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-032"),
    name: "mimetype-ikke-foerst",
    severity: Severity::Error,
    title: Text {
        nb: "I en ASiC-E er filen mimetype den første, ukomprimert og uten tilleggsfelt.",
        nn: "I ein ASiC-E er fila mimetype den første, ukomprimert og utan tilleggsfelt.",
        en: "In an ASiC-E the file mimetype comes first, uncompressed and without an extra field.",
    },
    message: Text {
        nb: "Filen mimetype {grunn}.",
        nn: "Fila mimetype {grunn}.",
        en: "The file mimetype {grunn}.",
    },
    action: Text {
        nb: "Bruk et program som lager ASiC-E etter standarden.",
        nn: "Bruk eit program som lagar ASiC-E etter standarden.",
        en: "Use a program that makes ASiC-E by the standard.",
    },
    harm: Text {
        nb: "Ett av programmene mottakerne bruker, avviser pakken uten å lese den.",
        nn: "Eitt av programma mottakarane bruker, avviser pakken utan å lese han.",
        en: "One of the programs in use at receivers rejects the package without reading it.",
    },
    ..PAKKEN
};

pub(crate) static OTHER_MIMETYPE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-033"),
    name: "annen-mimetype",
    severity: Severity::Error,
    title: Text {
        nb: "Filen mimetype sier application/vnd.etsi.asic-e+zip og ikke noe mer.",
        nn: "Fila mimetype seier application/vnd.etsi.asic-e+zip og ikkje noko meir.",
        en: "The file mimetype says application/vnd.etsi.asic-e+zip and nothing more.",
    },
    message: Text {
        nb: "Filen mimetype sier noe annet enn at dette er en ASiC-E.",
        nn: "Fila mimetype seier noko anna enn at dette er ein ASiC-E.",
        en: "The file mimetype says something else than that this is an ASiC-E.",
    },
    action: Text {
        nb: "Bruk et program som lager ASiC-E etter standarden.",
        nn: "Bruk eit program som lagar ASiC-E etter standarden.",
        en: "Use a program that makes ASiC-E by the standard.",
    },
    harm: Text {
        nb: "Ett av programmene mottakerne bruker, avviser pakken.",
        nn: "Eitt av programma mottakarane bruker, avviser pakken.",
        en: "One of the programs in use at receivers rejects the package.",
    },
    ..PAKKEN
};

pub(crate) static NO_MANIFEST: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-034"),
    name: "asicmanifest-mangler",
    severity: Severity::Error,
    title: Text {
        nb: "En ASiC-E har et ASiCManifest med sjekksummen av hver fil.",
        nn: "Ein ASiC-E har eit ASiCManifest med sjekksummen av kvar fil.",
        en: "An ASiC-E has an ASiCManifest with the checksum of every file.",
    },
    message: Text {
        nb: "Pakken har ingen META-INF/asicmanifest.xml som kan leses.",
        nn: "Pakken har ingen META-INF/asicmanifest.xml som kan lesast.",
        en: "The package has no META-INF/asicmanifest.xml that can be read.",
    },
    action: Text {
        nb: "Bruk et program som lager ASiC-E etter standarden.",
        nn: "Bruk eit program som lagar ASiC-E etter standarden.",
        en: "Use a program that makes ASiC-E by the standard.",
    },
    harm: Text {
        nb: "Meldingen selv er ikke beskyttet, og begge programmene mottakerne bruker, avviser pakken.",
        nn: "Meldinga sjølv er ikkje verna, og begge programma mottakarane bruker, avviser pakken.",
        en: "The message itself is not protected, and both programs in use at receivers reject the package.",
    },
    ..PAKKEN
};

pub(crate) static SEVERAL_MANIFESTS: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-035"),
    name: "flere-asicmanifest",
    severity: Severity::Error,
    title: Text {
        nb: "En ASiC-E har nøyaktig ett ASiCManifest.",
        nn: "Ein ASiC-E har nøyaktig eitt ASiCManifest.",
        en: "An ASiC-E has exactly one ASiCManifest.",
    },
    message: Text {
        nb: "Pakken har {antall} filer som hver er et ASiCManifest.",
        nn: "Pakken har {antall} filer som kvar er eit ASiCManifest.",
        en: "The package has {antall} files that are each an ASiCManifest.",
    },
    action: Text {
        nb: "Bruk et program som lager ASiC-E etter standarden.",
        nn: "Bruk eit program som lagar ASiC-E etter standarden.",
        en: "Use a program that makes ASiC-E by the standard.",
    },
    harm: Text {
        nb: "To programmer kan stole på hvert sitt manifest, og en fil ingen har signert, regnes som kontrollert.",
        nn: "To program kan lite på kvart sitt manifest, og ei fil ingen har signert, blir rekna som kontrollert.",
        en: "Two programs may each trust its own manifest, and a file nobody signed counts as checked.",
    },
    ..PAKKEN
};

pub(crate) static OTHER_MANIFEST: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-036"),
    name: "asicmanifest-uten-innhold",
    severity: Severity::Error,
    title: Text {
        nb: "ASiCManifest har det innholdet ETSI TS 102 918 krever.",
        nn: "ASiCManifest har det innhaldet ETSI TS 102 918 krev.",
        en: "The ASiCManifest has the content that ETSI TS 102 918 demands.",
    },
    message: Text {
        nb: "ASiCManifest er ikke bygd opp slik ETSI TS 102 918 krever, eller fører ikke opp noen filer.",
        nn: "ASiCManifest er ikkje bygd opp slik ETSI TS 102 918 krev, eller fører ikkje opp nokon filer.",
        en: "The ASiCManifest is not built as ETSI TS 102 918 demands, or lists no files.",
    },
    action: Text {
        nb: "Bruk et program som lager ASiC-E etter standarden.",
        nn: "Bruk eit program som lagar ASiC-E etter standarden.",
        en: "Use a program that makes ASiC-E by the standard.",
    },
    harm: Text {
        nb: "Sjekksummene kan ikke leses, og ingen vet om filene er de som ble sendt.",
        nn: "Sjekksummane kan ikkje lesast, og ingen veit om filene er dei som vart sende.",
        en: "The checksums cannot be read, and nobody knows whether the files are those that were sent.",
    },
    ..PAKKEN
};

pub(crate) static WEAK_DIGEST: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-037"),
    name: "svak-sjekksum",
    severity: Severity::Error,
    title: Text {
        nb: "Sjekksummene i ASiCManifest er SHA-256 eller sterkere.",
        nn: "Sjekksummane i ASiCManifest er SHA-256 eller sterkare.",
        en: "The checksums in the ASiCManifest are SHA-256 or stronger.",
    },
    message: Text {
        nb: "Linje {linje} i ASiCManifest har en sjekksum som er svakere enn SHA-256, eller ukjent.",
        nn: "Linje {linje} i ASiCManifest har ein sjekksum som er svakare enn SHA-256, eller ukjend.",
        en: "Line {linje} of the ASiCManifest has a checksum that is weaker than SHA-256, or unknown.",
    },
    action: Text { nb: "Bruk SHA-256.", nn: "Bruk sjekksummen SHA-256.", en: "Use SHA-256." },
    harm: Text {
        nb: "Noen kan lage et annet dokument med samme sjekksum, og signaturen gjelder begge.",
        nn: "Nokon kan lage eit anna dokument med same sjekksum, og signaturen gjeld begge.",
        en: "Somebody can make another document with the same checksum, and the signature covers both.",
    },
    ..PAKKEN
};

pub(crate) static OTHER_DIGEST: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-038"),
    name: "annen-sjekksum-i-asicmanifest",
    severity: Severity::Error,
    title: Text {
        nb: "Hver fil har den sjekksummen ASiCManifest oppgir.",
        nn: "Kvar fil har den sjekksummen ASiCManifest oppgir.",
        en: "Every file has the checksum the ASiCManifest gives.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} i pakken har en annen sjekksum enn ASiCManifest oppgir.",
        nn: "Fil nummer {oppfoering} i pakken har ein annan sjekksum enn ASiCManifest oppgir.",
        en: "File number {oppfoering} of the package has another checksum than the ASiCManifest gives.",
    },
    action: Text {
        nb: "Lag pakken på nytt og send den igjen.",
        nn: "Lag pakken på nytt og send han igjen.",
        en: "Make the package again and send it once more.",
    },
    harm: Text {
        nb: "Filen er endret etter at pakken ble laget, og signaturen gjelder den ikke.",
        nn: "Fila er endra etter at pakken vart laga, og signaturen gjeld ho ikkje.",
        en: "The file was changed after the package was made, and the signature does not cover it.",
    },
    ..PAKKEN
};

pub(crate) static LISTED_FILE_MISSING: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-039"),
    name: "asicmanifest-viser-til-fil-som-mangler",
    severity: Severity::Error,
    title: Text {
        nb: "Hver fil ASiCManifest fører opp, ligger i pakken.",
        nn: "Kvar fil ASiCManifest fører opp, ligg i pakken.",
        en: "Every file the ASiCManifest lists lies in the package.",
    },
    message: Text {
        nb: "Linje {linje} i ASiCManifest viser til en fil som ikke ligger i pakken.",
        nn: "Linje {linje} i ASiCManifest viser til ei fil som ikkje ligg i pakken.",
        en: "Line {linje} of the ASiCManifest refers to a file that is not in the package.",
    },
    action: Text {
        nb: "Lag pakken på nytt og send den igjen.",
        nn: "Lag pakken på nytt og send han igjen.",
        en: "Make the package again and send it once more.",
    },
    harm: Text {
        nb: "Noe avsenderen har signert for, er tatt ut på veien.",
        nn: "Noko avsendaren har signert for, er teke ut på vegen.",
        en: "Something the sender signed for was taken out on the way.",
    },
    ..PAKKEN
};

pub(crate) static UNLISTED_FILE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-040"),
    name: "fil-utenfor-asicmanifest",
    severity: Severity::Error,
    title: Text {
        nb: "ASiCManifest fører opp hver fil i pakken.",
        nn: "ASiCManifest fører opp kvar fil i pakken.",
        en: "The ASiCManifest lists every file in the package.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} i pakken står ikke i ASiCManifest.",
        nn: "Fil nummer {oppfoering} i pakken står ikkje i ASiCManifest.",
        en: "File number {oppfoering} of the package is not in the ASiCManifest.",
    },
    action: Text {
        nb: "Lag pakken på nytt og send den igjen.",
        nn: "Lag pakken på nytt og send han igjen.",
        en: "Make the package again and send it once more.",
    },
    harm: Text {
        nb: "Noen kan ha lagt til en fil etter at pakken ble signert.",
        nn: "Nokon kan ha lagt til ei fil etter at pakken vart signert.",
        en: "Somebody may have added a file after the package was signed.",
    },
    ..PAKKEN
};

pub(crate) static LISTED_TWICE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-041"),
    name: "fil-to-ganger-i-asicmanifest",
    severity: Severity::Error,
    title: Text {
        nb: "ASiCManifest fører opp hver fil én gang.",
        nn: "ASiCManifest fører opp kvar fil éin gong.",
        en: "The ASiCManifest lists every file once.",
    },
    message: Text {
        nb: "Linje {linje} i ASiCManifest viser til en fil som alt er oppført.",
        nn: "Linje {linje} i ASiCManifest viser til ei fil som alt er oppført.",
        en: "Line {linje} of the ASiCManifest refers to a file that is listed already.",
    },
    action: Text {
        nb: "Bruk et program som lager ASiC-E etter standarden.",
        nn: "Bruk eit program som lagar ASiC-E etter standarden.",
        en: "Use a program that makes ASiC-E by the standard.",
    },
    harm: Text {
        nb: "To programmer kan kontrollere mot hver sin sjekksum.",
        nn: "To program kan kontrollere mot kvar sin sjekksum.",
        en: "Two programs may check against a checksum each.",
    },
    ..PAKKEN
};

pub(crate) static UNKNOWN_IN_META_INF: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-042"),
    name: "ukjent-fil-i-meta-inf",
    severity: Severity::Error,
    title: Text {
        nb: "META-INF har bare manifestene og signaturene.",
        nn: "META-INF har berre manifesta og signaturane.",
        en: "META-INF has the manifests and the signatures only.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} i pakken ligger i META-INF og hører ikke hjemme der.",
        nn: "Fil nummer {oppfoering} i pakken ligg i META-INF og høyrer ikkje heime der.",
        en: "File number {oppfoering} of the package lies in META-INF and does not belong there.",
    },
    action: Text {
        nb: "Ta filen ut av pakken.",
        nn: "Ta fila ut av pakken.",
        en: "Take the file out of the package.",
    },
    harm: Text {
        nb: "Ett av programmene mottakerne bruker, avviser pakken, og filer der omfattes ikke av signaturen.",
        nn: "Eitt av programma mottakarane bruker, avviser pakken, og filer der er ikkje omfatta av signaturen.",
        en: "One of the programs in use at receivers rejects the package, and files there are not covered by the signature.",
    },
    ..PAKKEN
};

pub(crate) static LOOSE_SIGNATURE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-043"),
    name: "signatur-uten-henvisning",
    severity: Severity::Error,
    title: Text {
        nb: "ASiCManifest viser til signaturen som ligger i pakken, og bare til den.",
        nn: "ASiCManifest viser til signaturen som ligg i pakken, og berre til den.",
        en: "The ASiCManifest refers to the signature in the package, and to that one only.",
    },
    message: Text {
        nb: "ASiCManifest viser til en signatur som ikke er i pakken, eller pakken har en signatur det ikke vises til.",
        nn: "ASiCManifest viser til ein signatur som ikkje er i pakken, eller pakken har ein signatur det ikkje er vist til.",
        en: "The ASiCManifest refers to a signature that is not in the package, or the package has a signature it does not refer to.",
    },
    action: Text {
        nb: "Signer pakken på nytt.",
        nn: "Signer heile pakken på nytt.",
        en: "Sign the package again.",
    },
    harm: Text {
        nb: "Signaturen kan være tatt bort eller byttet, og ingen vet hvem som har sendt saken.",
        nn: "Signaturen kan vere teken bort eller bytt, og ingen veit kven som har sendt saka.",
        en: "The signature may have been removed or exchanged, and nobody knows who sent the case.",
    },
    ..PAKKEN
};
