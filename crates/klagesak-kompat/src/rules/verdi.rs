//! What a value may be (KOMPAT, 009 to 019).

use klagesak_core::Text;
use klagesak_core::verdict::{Edit, Example, RuleId, RuleInfo, Severity};

use super::felles::{KOMPAT, TREKK};

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &KODE_LAGT_TIL,
    &KODE_FJERNET,
    &MOENSTER_STRAMMET,
    &MOENSTER_LOESNET,
    &MOENSTER_ENDRET,
    &LENGDE_STRAMMET,
    &LENGDE_LOESNET,
    &OMRAADE_STRAMMET,
    &OMRAADE_LOESNET,
    &ANTALL_STRAMMET,
    &ANTALL_LOESNET,
];

pub(crate) static KODE_LAGT_TIL: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-009"),
    name: "ny-kode",
    severity: Severity::Warning,
    title: Text {
        nb: "En ny kode kommer med en ny underversjon.",
        nn: "Ein ny kode kjem med ein ny underversjon.",
        en: "A new code comes with a new minor version.",
    },
    message: Text { nb: "Koden {kode} er ny.", nn: "Koden {kode} er ny.", en: "The code {kode} is new." },
    action: Text {
        nb: "Øk underversjonen, og skriv i kodeverket hvilken versjon koden kom i.",
        nn: "Auk underversjonen, og skriv i kodeverket kva versjon koden kom i.",
        en: "Raise the minor version, and say in the code list which version the code came in.",
    },
    harm: Text {
        nb: "Uten en ny underversjon avviser mottakeren hele meldingen på grunn av én ukjent kode.",
        nn: "Utan ein ny underversjon avviser mottakaren heile meldinga på grunn av éin ukjend kode.",
        en: "Without a new minor version the receiver refuses the whole message for one unknown code.",
    },
    breaks: &[
        Example::breaks(
            "ny-omfang",
            TREKK,
            &[Edit::Set("/$defs/Trekkomfang/enum/-", r#""SUBSIDIAERT""#)],
            &["/$defs/Trekkomfang"],
        ),
        Example::breaks(
            "bak-any-of",
            TREKK,
            &[Edit::Set(
                "/$defs/Trekkomfang",
                r#"{"description": "Om hele klagen er trukket eller en del.\n\n- `HELE`: Hele klagen\n- `DELVIS`: Klagen på noen av vedtakene", "anyOf": [{"enum": ["HELE", "DELVIS"]}, {"const": "SUBSIDIAERT"}]}"#,
            )],
            &["/$defs/Trekkomfang"],
        ),
    ],
    holds: &[Example::holds(
        "annen-rekkefoelge",
        TREKK,
        &[Edit::Set("/$defs/Trekkomfang/enum", r#"["DELVIS", "HELE"]"#)],
    )],
    ..KOMPAT
};

pub(crate) static KODE_FJERNET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-010"),
    name: "kode-fjernet",
    severity: Severity::Error,
    title: Text {
        nb: "En kode blir ikke fjernet innenfor en hovedversjon.",
        nn: "Ein kode blir ikkje fjerna innanfor ein hovudversjon.",
        en: "A code is not removed within a major version.",
    },
    message: Text {
        nb: "Koden {kode} er fjernet.",
        nn: "Koden {kode} er fjerna.",
        en: "The code {kode} is removed.",
    },
    action: Text {
        nb: "Behold koden, og gi den en siste dag i kodeverket.",
        nn: "Hald på koden, og gje han ein siste dag i kodeverket.",
        en: "Keep the code, and give it a last day in the code list.",
    },
    harm: Text {
        nb: "Saker som er sendt med koden, kan ikke lenger leses, heller ikke fra arkivet.",
        nn: "Saker som er sende med koden, kan ikkje lenger lesast, heller ikkje frå arkivet.",
        en: "Cases sent with the code can no longer be read, not even from the archive.",
    },
    breaks: &[Example::breaks(
        "delvis",
        TREKK,
        &[Edit::Set("/$defs/Trekkomfang/enum", r#"["HELE"]"#)],
        &["/$defs/Trekkomfang"],
    )],
    holds: &[Example::holds(
        "som-konstanter",
        TREKK,
        &[Edit::Set(
            "/$defs/Trekkomfang",
            r#"{"description": "Om hele klagen er trukket eller en del.\n\n- `HELE`: Hele klagen\n- `DELVIS`: Klagen på noen av vedtakene", "oneOf": [{"const": "DELVIS"}, {"const": "HELE"}]}"#,
        )],
    )],
    ..KOMPAT
};

pub(crate) static MOENSTER_STRAMMET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-011"),
    name: "moenster-strammet",
    severity: Severity::Error,
    title: Text {
        nb: "En form blir ikke trangere innenfor en hovedversjon.",
        nn: "Ei form blir ikkje trongare innanfor ein hovudversjon.",
        en: "A form does not become narrower within a major version.",
    },
    message: Text {
        nb: "Mønsteret slipper gjennom mindre enn før.",
        nn: "Mønsteret slepp gjennom mindre enn før.",
        en: "The pattern lets less through than before.",
    },
    action: Text {
        nb: "La en regel be om den nye formen, først som advarsel.",
        nn: "Lat ein regel be om den nye forma, først som åtvaring.",
        en: "Let a rule ask for the new form, first as a warning.",
    },
    harm: Text {
        nb: "Verdier som var riktige i går, gjør at meldingen blir avvist i dag.",
        nn: "Verdiar som var rette i går, gjer at meldinga blir avvist i dag.",
        en: "Values that were right yesterday make the message refused today.",
    },
    breaks: &[Example::breaks(
        "faerre-tegn",
        TREKK,
        &[Edit::Set("/$defs/Sha256/pattern", r#""^[0-9a-e]{64}$""#)],
        &["/$defs/Sha256"],
    )],
    holds: &[Example::holds(
        "samme-sagt-annerledes",
        TREKK,
        &[Edit::Set("/$defs/Sha256/pattern", r#""^[a-f0-9]{64}$""#)],
    )],
    ..KOMPAT
};

pub(crate) static MOENSTER_LOESNET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-012"),
    name: "moenster-loesnet",
    severity: Severity::Error,
    title: Text {
        nb: "En form blir ikke romsligere innenfor en hovedversjon.",
        nn: "Ei form blir ikkje romslegare innanfor ein hovudversjon.",
        en: "A form does not become wider within a major version.",
    },
    message: Text {
        nb: "Mønsteret slipper gjennom mer enn før.",
        nn: "Mønsteret slepp gjennom meir enn før.",
        en: "The pattern lets more through than before.",
    },
    action: Text {
        nb: "Vent til neste hovedversjon, eller la være.",
        nn: "Vent til neste hovudversjon, eller lat vere.",
        en: "Wait for the next major version, or leave it as it is.",
    },
    harm: Text {
        nb: "Mottakere som ikke er oppdatert, avviser meldingen, og ingen forstår hvorfor.",
        nn: "Mottakarar som ikkje er oppdaterte, avviser meldinga, og ingen forstår kvifor.",
        en: "Receivers that have not been updated refuse the message, and nobody understands why.",
    },
    breaks: &[Example::breaks(
        "store-bokstaver",
        TREKK,
        &[Edit::Set("/$defs/Sha256/pattern", r#""^[0-9a-fA-F]{64}$""#)],
        &["/$defs/Sha256"],
    )],
    holds: &[Example::holds(
        "samme-sagt-annerledes",
        TREKK,
        &[Edit::Set("/$defs/Kommunenummer/pattern", r#""^[0-9][0-9]{3}$""#)],
    )],
    ..KOMPAT
};

pub(crate) static MOENSTER_ENDRET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-013"),
    name: "moenster-endret",
    severity: Severity::Error,
    title: Text {
        nb: "En form blir ikke byttet ut innenfor en hovedversjon.",
        nn: "Ei form blir ikkje bytt ut innanfor ein hovudversjon.",
        en: "A form is not exchanged within a major version.",
    },
    message: Text {
        nb: "Mønsteret er et annet, og det kan ikke avgjøres om det slipper gjennom det samme.",
        nn: "Mønsteret er eit anna, og det kan ikkje avgjerast om det slepp gjennom det same.",
        en: "The pattern is another, and it cannot be told whether it lets the same through.",
    },
    action: Text {
        nb: "Behold mønsteret, eller skriv det så endringen kan sammenlignes.",
        nn: "Hald på mønsteret, eller skriv det så endringa kan samanliknast.",
        en: "Keep the pattern, or write it so that the change can be compared.",
    },
    harm: Text {
        nb: "Ingen vet hvilke meldinger som blir avvist før de blir det.",
        nn: "Ingen veit kva meldingar som blir avviste før dei blir det.",
        en: "Nobody knows which messages are refused until they are.",
    },
    breaks: &[Example::breaks(
        "bokstaver",
        TREKK,
        &[Edit::Set("/$defs/Organisasjonsnummer/pattern", r#""^[A-Z][0-9]{8}$""#)],
        &["/$defs/Organisasjonsnummer"],
    )],
    holds: &[Example::holds(
        "uendret",
        TREKK,
        &[Edit::Set("/$defs/Organisasjonsnummer/pattern", r#""^[0-9]{9}$""#)],
    )],
    ..KOMPAT
};

pub(crate) static LENGDE_STRAMMET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-014"),
    name: "lengde-strammet",
    severity: Severity::Error,
    title: Text {
        nb: "En tekst får ikke mindre plass innenfor en hovedversjon.",
        nn: "Ein tekst får ikkje mindre plass innanfor ein hovudversjon.",
        en: "A text does not get less room within a major version.",
    },
    message: Text {
        nb: "Lengden var {fra} og er nå {til}.",
        nn: "Lengda var {fra} og er no {til}.",
        en: "The length was {fra} and is now {til}.",
    },
    action: Text {
        nb: "La en regel be om den nye lengden, først som advarsel.",
        nn: "Lat ein regel be om den nye lengda, først som åtvaring.",
        en: "Let a rule ask for the new length, first as a warning.",
    },
    harm: Text {
        nb: "Den som har skrevet lengst om hvorfor vedtaket er galt, får saken avvist.",
        nn: "Den som har skrive lengst om kvifor vedtaket er gale, får saka avvist.",
        en: "Whoever has written most about why the decision is wrong has the case refused.",
    },
    breaks: &[Example::breaks(
        "kortere-tittel",
        TREKK,
        &[Edit::Set("/$defs/Dokument/properties/tittel/maxLength", r#"100"#)],
        &["/$defs/Dokument/properties/tittel"],
    )],
    holds: &[Example::holds(
        "samme-lengde",
        TREKK,
        &[Edit::Set("/$defs/Dokument/properties/tittel/maxLength", r#"200"#)],
    )],
    ..KOMPAT
};

pub(crate) static LENGDE_LOESNET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-015"),
    name: "lengde-loesnet",
    severity: Severity::Error,
    title: Text {
        nb: "En tekst får ikke mer plass innenfor en hovedversjon.",
        nn: "Ein tekst får ikkje meir plass innanfor ein hovudversjon.",
        en: "A text does not get more room within a major version.",
    },
    message: Text {
        nb: "Lengden var {fra} og er nå {til}.",
        nn: "Lengda var {fra} og er no {til}.",
        en: "The length was {fra} and is now {til}.",
    },
    action: Text {
        nb: "Vent til neste hovedversjon, eller la være.",
        nn: "Vent til neste hovudversjon, eller lat vere.",
        en: "Wait for the next major version, or leave it as it is.",
    },
    harm: Text {
        nb: "Mottakere med en kolonne på den gamle lengden avviser meldingen eller kutter teksten.",
        nn: "Mottakarar med ein kolonne på den gamle lengda avviser meldinga eller kuttar teksten.",
        en: "Receivers with a column of the old length refuse the message or cut the text.",
    },
    breaks: &[Example::breaks(
        "lengre-tittel",
        TREKK,
        &[Edit::Set("/$defs/Dokument/properties/tittel/maxLength", r#"400"#)],
        &["/$defs/Dokument/properties/tittel"],
    )],
    holds: &[Example::holds(
        "henvisning-skrevet-ut",
        TREKK,
        &[Edit::Set(
            "/$defs/TrukketAv/properties/partId",
            r##"{"description": "`partId` fra oversendelsen.", "allOf": [{"$ref": "#/$defs/LokalId"}, {"maxLength": 32}]}"##,
        )],
    )],
    ..KOMPAT
};

pub(crate) static OMRAADE_STRAMMET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-016"),
    name: "verdiomraade-strammet",
    severity: Severity::Error,
    title: Text {
        nb: "Et tall får ikke trangere grenser innenfor en hovedversjon.",
        nn: "Eit tal får ikkje trongare grenser innanfor ein hovudversjon.",
        en: "A number does not get narrower limits within a major version.",
    },
    message: Text {
        nb: "Verdien kunne være {fra} og kan nå være {til}.",
        nn: "Verdien kunne vere {fra} og kan no vere {til}.",
        en: "The value could be {fra} and can now be {til}.",
    },
    action: Text {
        nb: "La en regel be om de nye grensene, først som advarsel.",
        nn: "Lat ein regel be om dei nye grensene, først som åtvaring.",
        en: "Let a rule ask for the new limits, first as a warning.",
    },
    harm: Text {
        nb: "De største sakene blir avvist, og de er ofte de tyngste.",
        nn: "Dei største sakene blir avviste, og dei er ofte dei tyngste.",
        en: "The largest cases are refused, and they are often the hardest ones.",
    },
    breaks: &[Example::breaks(
        "faerre-sider",
        TREKK,
        &[Edit::Set("/$defs/Dokument/properties/antallSider/maximum", r#"1000"#)],
        &["/$defs/Dokument/properties/antallSider"],
    )],
    holds: &[Example::holds(
        "samme-tall",
        TREKK,
        &[Edit::Set("/$defs/Dokument/properties/antallSider/maximum", r#"100000.0"#)],
    )],
    ..KOMPAT
};

pub(crate) static OMRAADE_LOESNET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-017"),
    name: "verdiomraade-loesnet",
    severity: Severity::Error,
    title: Text {
        nb: "Et tall får ikke videre grenser innenfor en hovedversjon.",
        nn: "Eit tal får ikkje vidare grenser innanfor ein hovudversjon.",
        en: "A number does not get wider limits within a major version.",
    },
    message: Text {
        nb: "Verdien kunne være {fra} og kan nå være {til}.",
        nn: "Verdien kunne vere {fra} og kan no vere {til}.",
        en: "The value could be {fra} and can now be {til}.",
    },
    action: Text {
        nb: "Vent til neste hovedversjon, eller la være.",
        nn: "Vent til neste hovudversjon, eller lat vere.",
        en: "Wait for the next major version, or leave it as it is.",
    },
    harm: Text {
        nb: "Mottakere som ikke er oppdatert, avviser tallet eller regner feil med det.",
        nn: "Mottakarar som ikkje er oppdaterte, avviser talet eller reknar feil med det.",
        en: "Receivers that have not been updated refuse the number or reckon wrongly with it.",
    },
    breaks: &[Example::breaks(
        "fra-null",
        TREKK,
        &[Edit::Set("/$defs/Dokument/properties/antallSider/minimum", r#"0"#)],
        &["/$defs/Dokument/properties/antallSider"],
    )],
    holds: &[Example::holds(
        "utelukket-grense",
        TREKK,
        &[
            Edit::Remove("/$defs/Dokument/properties/antallSider/minimum"),
            Edit::Set("/$defs/Dokument/properties/antallSider/allOf", r#"[{"minimum": 1}]"#),
        ],
    )],
    ..KOMPAT
};

pub(crate) static ANTALL_STRAMMET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-018"),
    name: "antall-strammet",
    severity: Severity::Error,
    title: Text {
        nb: "En liste får ikke trangere grenser innenfor en hovedversjon.",
        nn: "Ei liste får ikkje trongare grenser innanfor ein hovudversjon.",
        en: "A list does not get narrower limits within a major version.",
    },
    message: Text {
        nb: "Antallet kunne være {fra} og kan nå være {til}.",
        nn: "Talet kunne vere {fra} og kan no vere {til}.",
        en: "The number of items could be {fra} and can now be {til}.",
    },
    action: Text {
        nb: "La en regel be om de nye grensene, først som advarsel.",
        nn: "Lat ein regel be om dei nye grensene, først som åtvaring.",
        en: "Let a rule ask for the new limits, first as a warning.",
    },
    harm: Text {
        nb: "Saker med mange dokumenter blir avvist, og noen må velge hva som ikke skal sendes.",
        nn: "Saker med mange dokument blir avviste, og nokon må velje kva som ikkje skal sendast.",
        en: "Cases with many documents are refused, and somebody must choose what not to send.",
    },
    breaks: &[
        Example::breaks(
            "faerre-dokumenter",
            TREKK,
            &[Edit::Set("/$defs/Trekk/properties/dokumenter/maxItems", r#"100"#)],
            &["/$defs/Trekk/properties/dokumenter"],
        ),
        Example::breaks(
            "minst-ett",
            TREKK,
            &[Edit::Set("/$defs/Trekk/properties/dokumenter/minItems", r#"1"#)],
            &["/$defs/Trekk/properties/dokumenter"],
        ),
    ],
    holds: &[Example::holds(
        "samme-antall",
        TREKK,
        &[Edit::Set("/$defs/Trekk/properties/dokumenter/maxItems", r#"500"#)],
    )],
    ..KOMPAT
};

pub(crate) static ANTALL_LOESNET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-019"),
    name: "antall-loesnet",
    severity: Severity::Error,
    title: Text {
        nb: "En liste får ikke videre grenser innenfor en hovedversjon.",
        nn: "Ei liste får ikkje vidare grenser innanfor ein hovudversjon.",
        en: "A list does not get wider limits within a major version.",
    },
    message: Text {
        nb: "Antallet kunne være {fra} og kan nå være {til}.",
        nn: "Talet kunne vere {fra} og kan no vere {til}.",
        en: "The number of items could be {fra} and can now be {til}.",
    },
    action: Text {
        nb: "Vent til neste hovedversjon, eller la være.",
        nn: "Vent til neste hovudversjon, eller lat vere.",
        en: "Wait for the next major version, or leave it as it is.",
    },
    harm: Text {
        nb: "Mottakere som ikke er oppdatert, avviser meldingen eller mister det siste i listen.",
        nn: "Mottakarar som ikkje er oppdaterte, avviser meldinga eller mister det siste i lista.",
        en: "Receivers that have not been updated refuse the message or lose the end of the list.",
    },
    breaks: &[
        Example::breaks(
            "flere-dokumenter",
            TREKK,
            &[Edit::Set("/$defs/Trekk/properties/dokumenter/maxItems", r#"1000"#)],
            &["/$defs/Trekk/properties/dokumenter"],
        ),
        Example::breaks(
            "like-vedtak",
            TREKK,
            &[Edit::Remove("/$defs/Trekk/properties/vedtakIder/uniqueItems")],
            &["/$defs/Trekk/properties/vedtakIder"],
        ),
    ],
    holds: &[Example::holds(
        "samme-antall",
        TREKK,
        &[Edit::Set("/$defs/Trekk/properties/vedtakIder/uniqueItems", r#"true"#)],
    )],
    ..KOMPAT
};

/// That items of a list may be alike, or not.
pub(crate) const LIKE: Text =
    Text { nb: "like ledd tillatt", nn: "like ledd tillatne", en: "equal items allowed" };
pub(crate) const ULIKE: Text =
    Text { nb: "bare ulike ledd", nn: "berre ulike ledd", en: "different items only" };
