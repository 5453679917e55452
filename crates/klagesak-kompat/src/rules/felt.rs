//! Fields (KOMPAT, 001 to 008).

use klagesak_core::Text;
use klagesak_core::verdict::{Edit, Example, RuleId, RuleInfo, Severity};

use super::felles::{KOMPAT, TREKK};

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &VALGFRITT_LAGT_TIL,
    &PAAKREVD_LAGT_TIL,
    &FJERNET,
    &OMDOEPT,
    &BLITT_PAAKREVD,
    &BLITT_VALGFRITT,
    &LUKKET,
    &AAPNET,
];

pub(crate) static VALGFRITT_LAGT_TIL: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-001"),
    name: "nytt-valgfritt-felt",
    severity: Severity::Warning,
    title: Text {
        nb: "Et nytt valgfritt felt kommer med en ny underversjon.",
        nn: "Eit nytt valfritt felt kjem med ein ny underversjon.",
        en: "A new optional field comes with a new minor version.",
    },
    message: Text {
        nb: "Feltet {felt} er nytt og valgfritt.",
        nn: "Feltet {felt} er nytt og valfritt.",
        en: "The field {felt} is new and optional.",
    },
    action: Text {
        nb: "Øk underversjonen, og merk feltet med versjonen det kom i.",
        nn: "Auk underversjonen, og merk feltet med versjonen det kom i.",
        en: "Raise the minor version, and mark the field with the version it came in.",
    },
    harm: Text {
        nb: "Uten en ny underversjon avviser mottakeren hele meldingen på grunn av ett ukjent felt, og saken blir liggende.",
        nn: "Utan ein ny underversjon avviser mottakaren heile meldinga på grunn av eitt ukjent felt, og saka blir liggjande.",
        en: "Without a new minor version the receiver refuses the whole message for one unknown field, and the case is left lying.",
    },
    breaks: &[Example::breaks(
        "ny-dato",
        TREKK,
        &[Edit::Set(
            "/$defs/Trekk/properties/bekreftetDato",
            r##"{"$ref": "#/$defs/Dato", "description": "Dagen trekket ble bekreftet."}"##,
        )],
        &["/$defs/Trekk/properties/bekreftetDato"],
    )],
    holds: &[Example::holds(
        "annen-rekkefoelge",
        TREKK,
        &[
            Edit::Remove("/$defs/Trekk/properties/dato"),
            Edit::Set(
                "/$defs/Trekk/properties/dato",
                r##"{"$ref": "#/$defs/Dato", "description": "Dagen NAV-kontoret fikk vite at klagen er trukket."}"##,
            ),
        ],
    )],
    ..KOMPAT
};

pub(crate) static PAAKREVD_LAGT_TIL: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-002"),
    name: "nytt-paakrevd-felt",
    severity: Severity::Error,
    title: Text {
        nb: "Et nytt felt er valgfritt, unntatt i en ny hovedversjon.",
        nn: "Eit nytt felt er valfritt, unnateke i ein ny hovudversjon.",
        en: "A new field is optional, except in a new major version.",
    },
    message: Text {
        nb: "Feltet {felt} er nytt, og må være med.",
        nn: "Feltet {felt} er nytt, og må vere med.",
        en: "The field {felt} is new, and must be there.",
    },
    action: Text {
        nb: "Gjør feltet valgfritt, og la en regel be om det.",
        nn: "Gjer feltet valfritt, og lat ein regel be om det.",
        en: "Make the field optional, and let a rule ask for it.",
    },
    harm: Text {
        nb: "Alle avsendere som ikke er oppdatert, får klagene sine avvist samme dag.",
        nn: "Alle avsendarar som ikkje er oppdaterte, får klagene sine avviste same dag.",
        en: "Every sender that has not been updated has its appeals refused the same day.",
    },
    breaks: &[Example::breaks(
        "ny-dato",
        TREKK,
        &[
            Edit::Set(
                "/$defs/Trekk/properties/bekreftetDato",
                r##"{"$ref": "#/$defs/Dato", "description": "Dagen trekket ble bekreftet."}"##,
            ),
            Edit::Set("/$defs/Trekk/required/-", r#""bekreftetDato""#),
        ],
        &["/$defs/Trekk/properties/bekreftetDato"],
    )],
    holds: &[Example::holds(
        "rekkefoelgen-paa-paakrevde",
        TREKK,
        &[Edit::Set("/$defs/Trekk/required", r#"["omfang", "dato", "trukketAv"]"#)],
    )],
    ..KOMPAT
};

pub(crate) static FJERNET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-003"),
    name: "felt-fjernet",
    severity: Severity::Error,
    title: Text {
        nb: "Et felt blir ikke fjernet innenfor en hovedversjon.",
        nn: "Eit felt blir ikkje fjerna innanfor ein hovudversjon.",
        en: "A field is not removed within a major version.",
    },
    message: Text {
        nb: "Feltet {felt} er fjernet.",
        nn: "Feltet {felt} er fjerna.",
        en: "The field {felt} is removed.",
    },
    action: Text {
        nb: "Behold feltet, og skriv i beskrivelsen at det ikke lenger brukes.",
        nn: "Hald på feltet, og skriv i omtalen at det ikkje lenger blir brukt.",
        en: "Keep the field, and say in its description that it is no longer used.",
    },
    harm: Text {
        nb: "Den som fortsatt sender feltet, får saken avvist for noe som var riktig i går.",
        nn: "Den som framleis sender feltet, får saka avvist for noko som var rett i går.",
        en: "Whoever still sends the field has the case refused for what was right yesterday.",
    },
    breaks: &[Example::breaks(
        "dokument-id",
        TREKK,
        &[Edit::Remove("/$defs/Trekk/properties/dokumentId")],
        &["/$defs/Trekk/properties/dokumentId"],
    )],
    holds: &[Example::holds(
        "henvisning-skrevet-ut",
        TREKK,
        &[Edit::Set(
            "/$defs/Trekk/properties/dokumentId",
            r#"{"title": "UUID (små bokstaver, med bindestreker)", "type": "string", "format": "uuid", "maxLength": 36, "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "examples": ["0b6a1c1e-6a0e-4a53-9b8e-3f2d8a5c7e10"], "$comment": "Universelt unik id etter RFC 9562, skrevet med små bokstaver og bindestreker.", "description": "Dokumentet der klagen trekkes, i `dokumenter`."}"#,
        )],
    )],
    ..KOMPAT
};

pub(crate) static OMDOEPT: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-004"),
    name: "felt-omdoept",
    severity: Severity::Error,
    title: Text {
        nb: "Et felt beholder navnet sitt innenfor en hovedversjon.",
        nn: "Eit felt held på namnet sitt innanfor ein hovudversjon.",
        en: "A field keeps its name within a major version.",
    },
    message: Text {
        nb: "Feltet {fra} ser ut til å hete {til} nå.",
        nn: "Feltet {fra} ser ut til å heite {til} no.",
        en: "The field {fra} seems to be called {til} now.",
    },
    action: Text {
        nb: "Behold navnet. Er det et nytt felt, gi det en egen beskrivelse.",
        nn: "Hald på namnet. Er det eit nytt felt, gje det ein eigen omtale.",
        en: "Keep the name. If it is a new field, give it a description of its own.",
    },
    harm: Text {
        nb: "Avsender og mottaker snakker om det samme uten å forstå hverandre, og opplysningen når ikke frem.",
        nn: "Avsendar og mottakar snakkar om det same utan å forstå kvarandre, og opplysninga når ikkje fram.",
        en: "Sender and receiver speak of the same thing without understanding each other, and it does not get through.",
    },
    breaks: &[Example::breaks(
        "dato",
        TREKK,
        &[
            Edit::Remove("/$defs/Trekk/properties/dato"),
            Edit::Set(
                "/$defs/Trekk/properties/trukketDato",
                r##"{"$ref": "#/$defs/Dato", "description": "Dagen NAV-kontoret fikk vite at klagen er trukket."}"##,
            ),
            Edit::Set("/$defs/Trekk/required", r#"["trukketAv", "trukketDato", "omfang"]"#),
        ],
        &["/$defs/Trekk/properties/trukketDato"],
    )],
    holds: &[Example::holds(
        "navn-paa-definisjon",
        TREKK,
        &[
            Edit::Set(
                "/$defs/Omfang",
                r#"{"description": "Om hele klagen er trukket eller en del.\n\n- `HELE`: Hele klagen\n- `DELVIS`: Klagen på noen av vedtakene", "type": "string", "enum": ["HELE", "DELVIS"]}"#,
            ),
            Edit::Set("/$defs/Trekk/properties/omfang/$ref", r##""#/$defs/Omfang""##),
            Edit::Remove("/$defs/Trekkomfang"),
        ],
    )],
    ..KOMPAT
};

pub(crate) static BLITT_PAAKREVD: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-005"),
    name: "felt-blitt-paakrevd",
    severity: Severity::Error,
    title: Text {
        nb: "Et valgfritt felt forblir valgfritt innenfor en hovedversjon.",
        nn: "Eit valfritt felt held fram med å vere valfritt innanfor ein hovudversjon.",
        en: "An optional field stays optional within a major version.",
    },
    message: Text {
        nb: "Feltet {felt} kunne utelates, men må nå være med.",
        nn: "Feltet {felt} kunne utelatast, men må no vere med.",
        en: "The field {felt} could be left out, but must now be there.",
    },
    action: Text {
        nb: "La en regel be om feltet, først som advarsel.",
        nn: "Lat ein regel be om feltet, først som åtvaring.",
        en: "Let a rule ask for the field, first as a warning.",
    },
    harm: Text {
        nb: "Den som aldri har hatt opplysningen, kan ikke lenger sende klager.",
        nn: "Den som aldri har hatt opplysninga, kan ikkje lenger sende klager.",
        en: "Whoever never had the information can no longer send appeals.",
    },
    breaks: &[Example::breaks(
        "dokumenter",
        TREKK,
        &[Edit::Set("/$defs/Trekk/required/-", r#""dokumenter""#)],
        &["/$defs/Trekk/properties/dokumenter"],
    )],
    holds: &[Example::holds(
        "samme-felt",
        TREKK,
        &[Edit::Set("/$defs/Trekk/required", r#"["dato", "trukketAv", "omfang"]"#)],
    )],
    ..KOMPAT
};

pub(crate) static BLITT_VALGFRITT: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-006"),
    name: "felt-blitt-valgfritt",
    severity: Severity::Error,
    title: Text {
        nb: "Et felt som må være med, må være med i hele hovedversjonen.",
        nn: "Eit felt som må vere med, må vere med i heile hovudversjonen.",
        en: "A field that must be there must be there throughout the major version.",
    },
    message: Text {
        nb: "Feltet {felt} måtte være med, men kan nå utelates.",
        nn: "Feltet {felt} måtte vere med, men kan no utelatast.",
        en: "The field {felt} had to be there, but may now be left out.",
    },
    action: Text {
        nb: "Vent til neste hovedversjon, eller la være.",
        nn: "Vent til neste hovudversjon, eller lat vere.",
        en: "Wait for the next major version, or leave it as it is.",
    },
    harm: Text {
        nb: "Mottakere som ikke er oppdatert, avviser meldingen, eller behandler saken uten en opplysning de regner med.",
        nn: "Mottakarar som ikkje er oppdaterte, avviser meldinga, eller behandlar saka utan ei opplysning dei reknar med.",
        en: "Receivers that have not been updated refuse the message, or treat the case without something they count on.",
    },
    breaks: &[Example::breaks(
        "dato",
        TREKK,
        &[Edit::Set("/$defs/Trekk/required", r#"["trukketAv", "omfang"]"#)],
        &["/$defs/Trekk/properties/dato"],
    )],
    holds: &[Example::holds(
        "alle-av-en",
        TREKK,
        &[Edit::Set(
            "/$defs/Trekk/properties/omfang",
            r##"{"allOf": [{"$ref": "#/$defs/Trekkomfang"}], "description": "Om hele klagen er trukket."}"##,
        )],
    )],
    ..KOMPAT
};

pub(crate) static LUKKET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-007"),
    name: "objekt-lukket",
    severity: Severity::Error,
    title: Text {
        nb: "Et åpent objekt forblir åpent innenfor en hovedversjon.",
        nn: "Eit ope objekt held fram med å vere ope innanfor ein hovudversjon.",
        en: "An open object stays open within a major version.",
    },
    message: Text {
        nb: "Objektet tok imot felt som ikke er nevnt, men gjør det ikke lenger.",
        nn: "Objektet tok imot felt som ikkje er nemnde, men gjer det ikkje lenger.",
        en: "The object took fields that are not named, but no longer does.",
    },
    action: Text {
        nb: "Vent til neste hovedversjon, eller la være.",
        nn: "Vent til neste hovudversjon, eller lat vere.",
        en: "Wait for the next major version, or leave it as it is.",
    },
    harm: Text {
        nb: "Det leverandørene har lagt der i god tro, fører til at meldingen blir avvist.",
        nn: "Det leverandørane har lagt der i god tru, fører til at meldinga blir avvist.",
        en: "What vendors have put there in good faith makes the message refused.",
    },
    breaks: &[Example::breaks(
        "utvidelser",
        TREKK,
        &[Edit::Set("/$defs/Utvidelser/additionalProperties", r#"false"#)],
        &["/$defs/Utvidelser"],
    )],
    holds: &[Example::holds(
        "aapent-sagt-hoeyt",
        TREKK,
        &[Edit::Set("/$defs/Utvidelser/additionalProperties", r#"true"#)],
    )],
    ..KOMPAT
};

pub(crate) static AAPNET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-008"),
    name: "objekt-aapnet",
    severity: Severity::Warning,
    title: Text {
        nb: "Et lukket objekt åpnes bare med en ny versjon.",
        nn: "Eit lukka objekt blir opna berre med ein ny versjon.",
        en: "A closed object is opened only with a new version.",
    },
    message: Text {
        nb: "Objektet tar nå imot felt som ikke er nevnt.",
        nn: "Objektet tek no imot felt som ikkje er nemnde.",
        en: "The object now takes fields that are not named.",
    },
    action: Text {
        nb: "Lukk objektet, og legg det nye til som felt.",
        nn: "Lukk objektet, og legg det nye til som felt.",
        en: "Close the object, and add what is new as fields.",
    },
    harm: Text {
        nb: "En skrivefeil i et feltnavn går gjennom, og opplysningen når aldri frem.",
        nn: "Ein skrivefeil i eit feltnamn går gjennom, og opplysninga når aldri fram.",
        en: "A slip of the pen in a field name goes through, and the information never arrives.",
    },
    breaks: &[Example::breaks(
        "trukket-av",
        TREKK,
        &[Edit::Remove("/$defs/TrukketAv/additionalProperties")],
        &["/$defs/TrukketAv"],
    )],
    holds: &[Example::holds(
        "lukket-som-foer",
        TREKK,
        &[Edit::Set("/$defs/TrukketAv/additionalProperties", r#"false"#)],
    )],
    ..KOMPAT
};
