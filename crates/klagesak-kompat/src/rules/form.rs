//! Types, constants and words (KOMPAT, 020 to 024).

use klagesak_core::Text;
use klagesak_core::verdict::{Edit, Example, RuleId, RuleInfo, Severity};

use super::felles::{KOMPAT, TREKK};

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] =
    &[&TYPE_ENDRET, &KONSTANT_ENDRET, &FORMAT_ENDRET, &UAVKLART, &TEKST_ENDRET];

pub(crate) static TYPE_ENDRET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-020"),
    name: "type-endret",
    severity: Severity::Error,
    title: Text {
        nb: "Et felt har samme type i hele hovedversjonen.",
        nn: "Eit felt har same type i heile hovudversjonen.",
        en: "A field has the same type throughout the major version.",
    },
    message: Text {
        nb: "Typen var {fra} og er nå {til}.",
        nn: "Typen var {fra} og er no {til}.",
        en: "The type was {fra} and is now {til}.",
    },
    action: Text {
        nb: "Legg til et nytt felt med den nye typen, og behold det gamle.",
        nn: "Legg til eit nytt felt med den nye typen, og hald på det gamle.",
        en: "Add a new field with the new type, and keep the old one.",
    },
    harm: Text {
        nb: "Programmer på den andre siden stanser på feltet, og hele saken blir liggende.",
        nn: "Program på den andre sida stansar på feltet, og heile saka blir liggjande.",
        en: "Programs at the other end stop at the field, and the whole case is left lying.",
    },
    breaks: &[
        Example::breaks(
            "tall-som-tekst",
            TREKK,
            &[Edit::Set("/$defs/Dokument/properties/antallSider/type", r#""string""#)],
            &["/$defs/Dokument/properties/antallSider"],
        ),
        Example::breaks(
            "fri-tekst-for-koder",
            TREKK,
            &[Edit::Remove("/$defs/Trekkomfang/enum")],
            &["/$defs/Trekkomfang"],
        ),
    ],
    holds: &[Example::holds(
        "liste-med-ett-navn",
        TREKK,
        &[Edit::Set("/$defs/Dokument/properties/antallSider/type", r#"["integer"]"#)],
    )],
    ..KOMPAT
};

pub(crate) static KONSTANT_ENDRET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-021"),
    name: "konstant-endret",
    severity: Severity::Error,
    title: Text {
        nb: "En fast verdi er den samme i hele hovedversjonen.",
        nn: "Ein fast verdi er den same i heile hovudversjonen.",
        en: "A constant is the same throughout the major version.",
    },
    message: Text {
        nb: "Verdien var alltid {fra} og er nå alltid {til}.",
        nn: "Verdien var alltid {fra} og er no alltid {til}.",
        en: "The value was always {fra} and is now always {til}.",
    },
    action: Text { nb: "Behold verdien.", nn: "Hald på verdien.", en: "Keep the value." },
    harm: Text {
        nb: "Ingen melding er riktig i begge versjoner.",
        nn: "Inga melding er rett i begge versjonane.",
        en: "No message is right in both versions.",
    },
    breaks: &[Example::breaks(
        "meldingstype",
        TREKK,
        &[Edit::Set("/properties/meldingstype/const", r#""klagesak.tilbaketrekking""#)],
        &["/properties/meldingstype"],
    )],
    holds: &[Example::holds("versjonen-selv", TREKK, &[Edit::Set("/properties/versjon/const", r#""1.1""#)])],
    ..KOMPAT
};

pub(crate) static FORMAT_ENDRET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-022"),
    name: "format-endret",
    severity: Severity::Error,
    title: Text {
        nb: "Et felt har samme format i hele hovedversjonen.",
        nn: "Eit felt har same format i heile hovudversjonen.",
        en: "A field has the same format throughout the major version.",
    },
    message: Text {
        nb: "Formatet er et annet. Noen validatorer prøver det, og kodegeneratorer lager en annen type av det.",
        nn: "Formatet er eit anna. Nokre validatorar prøver det, og kodegeneratorar lagar ein annan type av det.",
        en: "The format is another. Some validators test it, and code generators make another type of it.",
    },
    action: Text {
        nb: "Behold formatet; mønsteret sier hva som er lov.",
        nn: "Hald på formatet; mønsteret seier kva som er lov.",
        en: "Keep the format; the pattern says what is allowed.",
    },
    harm: Text {
        nb: "Programmer laget av skjemaet lar seg ikke bygge på nytt, eller avviser det andre godtar.",
        nn: "Program laga av skjemaet lèt seg ikkje byggje på nytt, eller avviser det andre godtek.",
        en: "Programs made from the schema cannot be rebuilt, or refuse what others accept.",
    },
    breaks: &[Example::breaks("uten-format", TREKK, &[Edit::Remove("/$defs/Uuid/format")], &["/$defs/Uuid"])],
    holds: &[Example::holds("samme-format", TREKK, &[Edit::Set("/$defs/Uuid/format", r#""uuid""#)])],
    ..KOMPAT
};

pub(crate) static UAVKLART: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-023"),
    name: "kan-ikke-sammenlignes",
    severity: Severity::Error,
    title: Text {
        nb: "Skjemaet er skrevet slik at endringer kan sammenlignes.",
        nn: "Skjemaet er skrive slik at endringar kan samanliknast.",
        en: "The schema is written so that changes can be compared.",
    },
    message: Text {
        nb: "Noe er endret i {ord}, og det kan ikke avgjøres hva det betyr.",
        nn: "Noko er endra i {ord}, og det kan ikkje avgjerast kva det tyder.",
        en: "Something has changed in {ord}, and it cannot be told what it means.",
    },
    action: Text {
        nb: "Skriv det uten dette nøkkelordet, eller se selv om endringen bryter noe.",
        nn: "Skriv det utan dette nøkkelordet, eller sjå sjølv om endringa bryt noko.",
        en: "Write it without this keyword, or see for yourself whether the change breaks anything.",
    },
    harm: Text {
        nb: "En endring ingen har forstått, blir oppdaget først når klager blir avvist.",
        nn: "Ei endring ingen har forstått, blir oppdaga først når klager blir avviste.",
        en: "A change nobody has understood is noticed only when appeals are refused.",
    },
    breaks: &[Example::breaks(
        "ikke",
        TREKK,
        &[Edit::Set("/$defs/TrukketAv/not", r#"{"required": ["partId", "rolle"]}"#)],
        &["/$defs/TrukketAv"],
    )],
    holds: &[Example::holds(
        "en-av-en",
        TREKK,
        &[Edit::Set(
            "/$defs/Trekk/properties/omfang",
            r##"{"anyOf": [{"$ref": "#/$defs/Trekkomfang"}], "description": "Om hele klagen er trukket."}"##,
        )],
    )],
    ..KOMPAT
};

pub(crate) static TEKST_ENDRET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-024"),
    name: "tekst-endret",
    severity: Severity::Notice,
    title: Text {
        nb: "En endret forklaring er en retting, og står i endringsloggen.",
        nn: "Ei endra forklaring er ei retting, og står i endringsloggen.",
        en: "A changed explanation is a patch, and stands in the changelog.",
    },
    message: Text {
        nb: "Forklaringen er endret ({ord}). Formatet er det samme.",
        nn: "Forklaringa er endra ({ord}). Formatet er det same.",
        en: "The explanation has changed ({ord}). The format is the same.",
    },
    action: Text {
        nb: "Skriv i endringsloggen hva som er presisert. En frosset versjon kan ikke endres.",
        nn: "Skriv i endringsloggen kva som er presisert. Ein frosen versjon kan ikkje endrast.",
        en: "Say in the changelog what has been made clearer. A frozen version cannot be changed.",
    },
    harm: Text {
        nb: "Gir forklaringen feltet en annen mening, sier to riktige meldinger forskjellige ting.",
        nn: "Gjev forklaringa feltet ei anna meining, seier to rette meldingar ulike ting.",
        en: "If the explanation gives the field another meaning, two right messages say different things.",
    },
    breaks: &[Example::breaks(
        "ny-forklaring",
        TREKK,
        &[Edit::Set("/$defs/Trekk/properties/dato/description", r#""Dagen trekket kom til NAV-kontoret.""#)],
        &["/$defs/Trekk/properties/dato"],
    )],
    holds: &[Example::holds(
        "samme-ord",
        TREKK,
        &[Edit::Set(
            "/$defs/Trekk/properties/dato/description",
            r#""Dagen NAV-kontoret fikk vite at klagen er trukket.""#,
        )],
    )],
    ..KOMPAT
};
