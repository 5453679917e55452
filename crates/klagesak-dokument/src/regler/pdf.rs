//! Whether a PDF can be read and kept (PAKKE, 211 to 216).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity, Source};

use super::felles::INNHOLDET;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&DAMAGED, &REPAIRED, &ENCRYPTED, &PAGE_COUNT, &NOT_PDFA, &MERGED];

pub(crate) static DAMAGED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-211"),
    name: "skadet-pdf",
    severity: Severity::Error,
    title: Text {
        nb: "PDF-filen lar seg åpne.", nn: "PDF-fila lèt seg opne.", en: "The PDF can be opened."
    },
    message: Text {
        nb: "PDF-filen er skadet eller avkortet, og lar seg ikke åpne.",
        nn: "PDF-fila er skadd eller avkorta, og lèt seg ikkje opne.",
        en: "The PDF is damaged or cut short, and cannot be opened.",
    },
    action: Text {
        nb: "Hent dokumentet på nytt fra kilden, åpne det og se at alle sidene er der, og legg ved det.",
        nn: "Hent dokumentet på nytt frå kjelda, opne det og sjå at alle sidene er der, og legg ved det.",
        en: "Fetch the document from its source again, open it and see that all pages are there, and enclose it.",
    },
    harm: Text {
        nb: "Dokumentet mangler i praksis, og klagen kan bli avgjort uten det.",
        nn: "Dokumentet manglar i praksis, og klaga kan bli avgjord utan det.",
        en: "The document is in practice missing, and the appeal may be decided without it.",
    },
    ..INNHOLDET
};

pub(crate) static REPAIRED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-212"),
    name: "pdf-med-feil-i-oppbygningen",
    severity: Severity::Warning,
    title: Text { nb: "PDF-filen er hel.", nn: "PDF-fila er heil.", en: "The PDF is whole." },
    message: Text {
        nb: "PDF-filen har feil i oppbygningen. Den lar seg lese ved å lete gjennom den, men noe kan mangle.",
        nn: "PDF-fila har feil i oppbygginga. Ho lèt seg lese ved å leite gjennom ho, men noko kan mangle.",
        en: "The PDF has structural faults. It can be read by searching through it, but something may be missing.",
    },
    action: Text {
        nb: "Åpne dokumentet og se at alle sidene er der, skriv det ut som ny PDF og legg ved den.",
        nn: "Opne dokumentet og sjå at alle sidene er der, skriv det ut som ny PDF og legg ved den.",
        en: "Open the document and see that all pages are there, print it as a new PDF and enclose that.",
    },
    harm: Text {
        nb: "Sider kan mangle uten at noen merker det, og noen programmer åpner ikke filen.",
        nn: "Sider kan mangle utan at nokon merkar det, og nokre program opnar ikkje fila.",
        en: "Pages may be missing without anyone noticing, and some programs do not open the file.",
    },
    ..INNHOLDET
};

pub(crate) static ENCRYPTED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-213"),
    name: "kryptert-pdf",
    severity: Severity::Error,
    title: Text {
        nb: "PDF-filen er ikke kryptert.",
        nn: "PDF-fila er ikkje kryptert.",
        en: "The PDF is not encrypted.",
    },
    message: Text {
        nb: "PDF-filen er kryptert. Det gjelder også når den kan åpnes uten passord.",
        nn: "PDF-fila er kryptert. Det gjeld også når ho kan opnast utan passord.",
        en: "The PDF is encrypted. That counts also when it opens without a password.",
    },
    action: Text {
        nb: "Åpne dokumentet, skriv det ut som ny PDF uten passord, og legg ved den.",
        nn: "Opne dokumentet, skriv det ut som ny PDF utan passord, og legg ved den.",
        en: "Open the document, print it as a new PDF without a password, and enclose that.",
    },
    harm: Text {
        nb: "Mottakeren får ikke lest dokumentet, kan ikke kontrollere det, og kan ikke bevare det i arkivet.",
        nn: "Mottakaren får ikkje lese dokumentet, kan ikkje kontrollere det, og kan ikkje bevare det i arkivet.",
        en: "The receiver cannot read the document, cannot check it, and cannot keep it in the archive.",
    },
    ..INNHOLDET
};

pub(crate) static PAGE_COUNT: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-214"),
    name: "annet-sidetall-enn-oppgitt",
    severity: Severity::Warning,
    title: Text {
        nb: "PDF-filen har så mange sider som innholdslisten oppgir.",
        nn: "PDF-fila har så mange sider som innhaldslista oppgir.",
        en: "The PDF has as many pages as the list of documents gives.",
    },
    message: Text {
        nb: "Innholdslisten oppgir {oppgitt} sider, men PDF-filen har {sider}.",
        nn: "Innhaldslista oppgir {oppgitt} sider, men PDF-fila har {sider}.",
        en: "The list of documents gives {oppgitt} pages, but the PDF has {sider}.",
    },
    action: Text {
        nb: "Se at riktig fil ligger ved og at ingen sider mangler, og rett antallSider.",
        nn: "Sjå at rett fil ligg ved og at ingen sider manglar, og rett antallSider.",
        en: "See that the right file is enclosed and that no pages are missing, and correct antallSider.",
    },
    harm: Text {
        nb: "Sider kan ha falt ut i skanningen, og ingen merker det før klagen er avgjort.",
        nn: "Sider kan ha falle ut i skanninga, og ingen merkar det før klaga er avgjord.",
        en: "Pages may have been lost in scanning, and nobody notices until the appeal is decided.",
    },
    ..INNHOLDET
};

pub(crate) static NOT_PDFA: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-215"),
    name: "arkivformat-uten-pdfa",
    severity: Severity::Notice,
    title: Text {
        nb: "En PDF i arkivformat er PDF/A.",
        nn: "Ein PDF i arkivformat er PDF/A.",
        en: "A PDF in archive format is PDF/A.",
    },
    message: Text {
        nb: "Filen er oppgitt som arkivformat, men sier ikke selv at den er PDF/A.",
        nn: "Fila er oppgitt som arkivformat, men seier ikkje sjølv at ho er PDF/A.",
        en: "The file is given as archive format, but does not itself say that it is PDF/A.",
    },
    action: Text {
        nb: "Lag filen som PDF/A når det går. Kravet gjelder først når arkivet avleveres, så forsendelsen stanser ikke.",
        nn: "Lag fila som PDF/A når det går. Kravet gjeld først når arkivet blir avlevert, så sendinga stansar ikkje.",
        en: "Make the file as PDF/A where possible. The demand counts first when the archive is handed over, so the shipment is not stopped.",
    },
    harm: Text {
        nb: "Arkivet må gjøre om filen senere, og skrifter og bilder kan se annerledes ut enn da saken ble avgjort.",
        nn: "Arkivet må gjere om fila seinare, og skrifter og bilete kan sjå annleis ut enn då saka vart avgjord.",
        en: "The archive has to convert the file later, and fonts and images may look other than when the case was decided.",
    },
    sources: &[Source::Guidance {
        document: "Riksarkivarens forskrift kap. 5, godkjente dokumentformater",
        verified: false,
    }],
    ..INNHOLDET
};

pub(crate) static MERGED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-216"),
    name: "ser-ut-som-flere-dokumenter",
    severity: Severity::Notice,
    title: Text {
        nb: "Hver PDF er ett dokument.",
        nn: "Kvar PDF er eitt dokument.",
        en: "Every PDF is one document.",
    },
    message: Text {
        nb: "PDF-filen er på {sider} sider og har {deler} hoveddeler. Den ser ut som flere dokumenter satt sammen.",
        nn: "PDF-fila er på {sider} sider og har {deler} hovuddelar. Ho ser ut som fleire dokument sette saman.",
        en: "The PDF has {sider} pages and {deler} main parts. It looks like several documents put together.",
    },
    action: Text {
        nb: "Legg ved dokumentene hver for seg slik de lå i saken, med egen tittel, type og dato. Er det ett dokument, er alt i orden.",
        nn: "Legg ved dokumenta kvar for seg slik dei låg i saka, med eigen tittel, type og dato. Er det eitt dokument, er alt i orden.",
        en: "Enclose the documents one by one as they lay in the case, each with its title, type and date. If it is one document, all is well.",
    },
    harm: Text {
        nb: "Saksbehandleren må lete i en lang fil, kan ikke vise til enkeltdokumenter, og kan overse det klageren har sendt inn.",
        nn: "Saksbehandlaren må leite i ei lang fil, kan ikkje vise til enkeltdokument, og kan oversjå det klagaren har sendt inn.",
        en: "The caseworker has to search a long file, cannot refer to single documents, and may overlook what the appellant sent in.",
    },
    ..INNHOLDET
};
