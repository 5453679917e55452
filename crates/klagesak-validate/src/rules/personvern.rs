//! Privacy (PERSONVERN): numbers and names where they have no place. Nobody's health or life is looked for in the text.

use klagesak_core::Text;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Dokument, Foersteinstans, Hode, Melding, Oversendelse, Vedtak};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};
use serde_json::Value;

use crate::persons::has_personnummer;
use crate::{Check, Rule, Scope, texts};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &PERSONNUMMER_I_TITTEL,
    &PERSONNUMMER_I_OFFENTLIG_TITTEL,
    &PERSONNUMMER_I_FRITEKST,
    &NAVN_I_OFFENTLIG_TITTEL,
    &NAVN_I_TITTEL,
    &PERSONNUMMER_I_REFERANSE,
    &PERSONNUMMER_I_UTVIDELSE,
];

const TAUSHETSPLIKT: &[Source] = &[
    Source::Fvl(Fvl::Taushetsplikt),
    Source::Law { law: "sotjl", paragraph: "§ 44", verified: false },
    Source::Format("personvern"),
];

const PERSONNUMMER_I_TITTEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PERSONVERN-001"),
        name: "personnummer-i-tittel",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Tittel og avsender på et dokument har ikke fødselsnummer eller D-nummer.",
            nn: "Tittel og avsendar på eit dokument har ikkje fødselsnummer eller D-nummer.",
            en: "The title and sender of a document hold no national identity number or D number.",
        },
        message: Text {
            nb: "Feltet har et fødselsnummer eller D-nummer.",
            nn: "Feltet har eit fødselsnummer eller D-nummer.",
            en: "The field holds a national identity number or D number.",
        },
        action: Text {
            nb: "Ta bort nummeret. Hvem saken gjelder, står i parter.",
            nn: "Ta bort nummeret. Kven saka gjeld, står i parter.",
            en: "Remove the number. Who the case is about stands in parter.",
        },
        harm: Text {
            nb: "Titler journalføres og kan bli offentlige, og røper da at en person får sosialhjelp.",
            nn: "Titlar blir journalførte og kan bli offentlege, og røper då at ein person får sosialhjelp.",
            en: "Titles are entered in a journal and may become public, and then reveal that a person receives social assistance.",
        },
        sources: TAUSHETSPLIKT,
        breaks: &[
            Example::breaks(
                "i-tittelen",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/tittel", "\"Klage fra 15838510156\"")],
                &["/innhold/dokumenter/2/tittel"],
            ),
            Example::breaks(
                "med-mellomrom-hos-avsenderen",
                "komplett",
                &[Edit::Set("/innhold/dokumenter/7/avsenderNavn", "\"Eksempelbanken, 558385 10220\"")],
                &["/innhold/dokumenter/7/avsenderNavn"],
            ),
        ],
        holds: &[Example::holds(
            "galt-kontrollsiffer",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/2/tittel", "\"Klage med referanse 15838510157\"")],
        )],
    },
    check: Check::Dokument(number_in_title),
};

fn number_in_title(dokument: &Dokument, scope: &mut Scope<'_>) {
    if has_personnummer(dokument.tittel.as_str()) {
        scope.at("/tittel", &[]);
    }
    if dokument.avsender_navn.as_ref().is_some_and(|navn| has_personnummer(navn.as_str())) {
        scope.at("/avsenderNavn", &[]);
    }
}

const PERSONNUMMER_I_OFFENTLIG_TITTEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PERSONVERN-002"),
        name: "personnummer-i-offentlig-tittel",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Den offentlige tittelen har ikke fødselsnummer eller D-nummer.",
            nn: "Den offentlege tittelen har ikkje fødselsnummer eller D-nummer.",
            en: "The public title holds no national identity number or D number.",
        },
        message: Text {
            nb: "Den offentlige tittelen har et fødselsnummer eller D-nummer.",
            nn: "Den offentlege tittelen har eit fødselsnummer eller D-nummer.",
            en: "The public title holds a national identity number or D number.",
        },
        action: Text {
            nb: "Bruk en nøytral tittel, for eksempel «Klagesak etter sosialtjenesteloven».",
            nn: "Bruk ein nøytral tittel, til dømes «Klagesak etter sosialtenestelova».",
            en: "Use a neutral title, such as «Klagesak etter sosialtjenesteloven».",
        },
        harm: Text {
            nb: "Tittelen står i den offentlige journalen, og alle kan lese hvem som har klaget på sosialhjelp.",
            nn: "Tittelen står i den offentlege journalen, og alle kan lese kven som har klaga på sosialhjelp.",
            en: "The title stands in the public journal, and anyone can read who has appealed about social assistance.",
        },
        sources: TAUSHETSPLIKT,
        breaks: &[Example::breaks(
            "foedselsnummer",
            "minimal",
            &[Edit::Set("/innhold/skjerming/offentligTittel", "\"Klagesak 15838510156\"")],
            &["/innhold/skjerming/offentligTittel"],
        )],
        holds: &[Example::holds(
            "saksnummer",
            "minimal",
            &[Edit::Set("/innhold/skjerming/offentligTittel", "\"Klagesak 2026/117\"")],
        )],
    },
    check: Check::Oversendelse(number_in_public_title),
};

fn number_in_public_title(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if has_personnummer(innhold.skjerming.offentlig_tittel.as_str()) {
        scope.at("/skjerming/offentligTittel", &[]);
    }
}

const PERSONNUMMER_I_FRITEKST: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PERSONVERN-003"),
        name: "personnummer-i-fritekst",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Løpende tekst, navn og adresser har ikke fødselsnummer eller D-nummer.",
            nn: "Løpande tekst, namn og adresser har ikkje fødselsnummer eller D-nummer.",
            en: "Running text, names and addresses hold no national identity number or D number.",
        },
        message: Text {
            nb: "Teksten har et fødselsnummer eller D-nummer.",
            nn: "Teksten har eit fødselsnummer eller D-nummer.",
            en: "The text holds a national identity number or D number.",
        },
        action: Text {
            nb: "Skriv hvem det gjelder på en annen måte, for eksempel «klageren» eller «det eldste barnet».",
            nn: "Skriv kven det gjeld på ein annan måte, til dømes «klagaren» eller «det eldste barnet».",
            en: "Say who it is in another way, such as “the appellant” or “the eldest child”.",
        },
        harm: Text {
            nb: "Nummeret til klageren, et barn eller en utenforstående følger teksten videre til alle som får kopi av den.",
            nn: "Nummeret til klagaren, eit barn eller ein utanforståande følgjer teksten vidare til alle som får kopi av han.",
            en: "The number of the appellant, a child or an outsider goes with the text to everyone who gets a copy of it.",
        },
        sources: TAUSHETSPLIKT,
        breaks: &[
            Example::breaks(
                "i-et-klagepunkt",
                "minimal",
                &[Edit::Set(
                    "/innhold/klage/klagepunkter/0/anfoersel",
                    "\"Inntekten til 15838510237 er regnet med.\"",
                )],
                &["/innhold/klage/klagepunkter/0/anfoersel"],
            ),
            Example::breaks(
                "i-nytt-vedtak-og-kommentar",
                "komplett",
                &[
                    Edit::Set(
                        "/innhold/foersteinstans/nyttVedtak/vedtak/ytelser/0/begrunnelse",
                        "\"Gjelder 298204 50289.\"",
                    ),
                    Edit::Set("/innhold/saksfremstilling/kommentarer/0/tekst", "\"Fnr.:29820450440\""),
                ],
                &[
                    "/innhold/foersteinstans/nyttVedtak/vedtak/ytelser/0/begrunnelse",
                    "/innhold/saksfremstilling/kommentarer/0/tekst",
                ],
            ),
            Example::breaks(
                "i-en-forespoersel",
                "forespoersel",
                &[Edit::Set("/innhold/dokumenter/1/beskrivelse", "\"Lønnsslipp for 15838510237\"")],
                &["/innhold/dokumenter/1/beskrivelse"],
            ),
            Example::breaks(
                "i-en-retur",
                "retur",
                &[Edit::Set("/innhold/begrunnelse", "\"Saken til 15838510156 hører til et annet embete.\"")],
                &["/innhold/begrunnelse"],
            ),
        ],
        holds: &[Example::holds(
            "andre-lange-tall",
            "minimal",
            &[Edit::Set(
                "/innhold/klage/klagepunkter/0/anfoersel",
                "\"KID 158385101560, faktura 15838510157 og konto 1234 56 78903.\"",
            )],
        )],
    },
    check: Check::Innhold(number_in_text),
};

fn number_in_text(message: &Melding, scope: &mut Scope<'_>) {
    texts::visit(message, |text, path| {
        if has_personnummer(text) {
            scope.at(path.pointer().as_str(), &[]);
        }
    });
}

const NAVN_I_OFFENTLIG_TITTEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PERSONVERN-004"),
        name: "navn-i-offentlig-tittel",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Den offentlige tittelen har ikke navnet på en part.",
            nn: "Den offentlege tittelen har ikkje namnet på ein part.",
            en: "The public title does not hold the name of a party.",
        },
        message: Text {
            nb: "Den offentlige tittelen har navnet på en part.",
            nn: "Den offentlege tittelen har namnet på ein part.",
            en: "The public title holds the name of a party.",
        },
        action: Text {
            nb: "Bruk en nøytral tittel, for eksempel «Klagesak etter sosialtjenesteloven».",
            nn: "Bruk ein nøytral tittel, til dømes «Klagesak etter sosialtenestelova».",
            en: "Use a neutral title, such as «Klagesak etter sosialtjenesteloven».",
        },
        harm: Text {
            nb: "Tittelen står i den offentlige journalen, og alle kan lese hvem som har klaget på sosialhjelp.",
            nn: "Tittelen står i den offentlege journalen, og alle kan lese kven som har klaga på sosialhjelp.",
            en: "The title stands in the public journal, and anyone can read who has appealed about social assistance.",
        },
        sources: TAUSHETSPLIKT,
        breaks: &[
            Example::breaks(
                "etternavn",
                "minimal",
                &[Edit::Set("/innhold/skjerming/offentligTittel", "\"Klagesak, SYNTETISK\"")],
                &["/innhold/skjerming/offentligTittel"],
            ),
            Example::breaks(
                "navnet-paa-en-virksomhet",
                "komplett",
                &[Edit::Set("/innhold/skjerming/offentligTittel", "\"Klagesak ved Rettshjelp Eksempel\"")],
                &["/innhold/skjerming/offentligTittel"],
            ),
        ],
        holds: &[Example::holds(
            "et-ord-som-ligner",
            "minimal",
            &[Edit::Set("/innhold/skjerming/offentligTittel", "\"Klagesak om syntetiske data\"")],
        )],
    },
    check: Check::Oversendelse(name_in_public_title),
};

fn name_in_public_title(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if scope.names().any_in(innhold.skjerming.offentlig_tittel.as_str()) {
        scope.at("/skjerming/offentligTittel", &[]);
    }
}

const NAVN_I_TITTEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PERSONVERN-005"),
        name: "navn-i-tittel",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Tittelen på et dokument har ikke navnet på en part.",
            nn: "Tittelen på eit dokument har ikkje namnet på ein part.",
            en: "The title of a document does not hold the name of a party.",
        },
        message: Text {
            nb: "Tittelen har navnet på en part.",
            nn: "Tittelen har namnet på ein part.",
            en: "The title holds the name of a party.",
        },
        action: Text {
            nb: "Ta bort navnet. Hvem dokumentet er fra, kan stå i avsenderNavn.",
            nn: "Ta bort namnet. Kven dokumentet er frå, kan stå i avsenderNavn.",
            en: "Remove the name. Who the document is from may stand in avsenderNavn.",
        },
        harm: Text {
            nb: "Titler journalføres og kan bli offentlige, og røper da at en person får sosialhjelp.",
            nn: "Titlar blir journalførte og kan bli offentlege, og røper då at ein person får sosialhjelp.",
            en: "Titles are entered in a journal and may become public, and then reveal that a person receives social assistance.",
        },
        sources: TAUSHETSPLIKT,
        breaks: &[Example::breaks(
            "fornavn",
            "komplett",
            &[Edit::Set("/innhold/dokumenter/2/tittel", "\"Klage fra Sanna\"")],
            &["/innhold/dokumenter/2/tittel"],
        )],
        holds: &[Example::holds(
            "navn-paa-avsenderen",
            "komplett",
            &[Edit::Set("/innhold/dokumenter/2/avsenderNavn", "\"Sanna Prøvesen\"")],
        )],
    },
    check: Check::Dokumenter(name_in_title),
};

fn name_in_title(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    let names = scope.names();
    for (i, dokument) in dokumenter.iter().enumerate() {
        if names.any_in(dokument.tittel.as_str()) {
            scope.at(&format!("/{i}/tittel"), &[]);
        }
    }
}

// A warning: one in a hundred case numbers of eleven digits happens to have the control digits of a person number.
const PERSONNUMMER_I_REFERANSE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PERSONVERN-006"),
        name: "personnummer-i-referanse",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Id-er, saksnumre og identer er ikke fødselsnummer eller D-nummer.",
            nn: "Id-ar, saksnummer og identar er ikkje fødselsnummer eller D-nummer.",
            en: "Ids, case numbers and user names are not national identity numbers or D numbers.",
        },
        message: Text {
            nb: "Feltet har et fødselsnummer eller D-nummer.",
            nn: "Feltet har eit fødselsnummer eller D-nummer.",
            en: "The field holds a national identity number or D number.",
        },
        action: Text {
            nb: "Bruk et nummer som ikke sier hvem personen er.",
            nn: "Bruk eit nummer som ikkje seier kven personen er.",
            en: "Use a number that does not say who the person is.",
        },
        harm: Text {
            nb: "Referanser står i kvitteringer, logger og adresser i nettleseren, og røper der hvem som får sosialhjelp.",
            nn: "Referansar står i kvitteringar, loggar og adresser i nettlesaren, og røper der kven som får sosialhjelp.",
            en: "References stand in receipts, logs and web addresses, where they reveal who receives social assistance.",
        },
        sources: TAUSHETSPLIKT,
        breaks: &[Example::breaks(
            "saksnummer",
            "komplett",
            &[
                Edit::Set("/referanser/navFagsak/saksnummer", "\"2026-15838510237\""),
                Edit::Set("/innhold/vedtak/0/saksnummer", "\"15838510237/1\""),
            ],
            &["/referanser/navFagsak/saksnummer", "/innhold/vedtak/0/saksnummer"],
        )],
        holds: &[Example::holds(
            "elleve-andre-sifre",
            "minimal",
            &[Edit::Set("/referanser/navFagsak/saksnummer", "\"15838510157\"")],
        )],
    },
    check: Check::Hode(number_in_references),
};

fn number_in_references(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if let Some(sak) = &hode.referanser.nav_fagsak {
        report_number(sak.saksnummer.as_str(), || "/referanser/navFagsak/saksnummer".to_owned(), scope);
        report_number(sak.system.as_str(), || "/referanser/navFagsak/system".to_owned(), scope);
    }
    let Some(innhold) = scope.oversendelse() else { return };
    // A partId that is a person number has a rule of its own, KO-PART-003.
    for (i, Vedtak { saksnummer, .. }) in innhold.vedtak.iter().enumerate() {
        let saksnummer = saksnummer.as_ref().map_or("", |s| s.as_str());
        report_number(saksnummer, || format!("/innhold/vedtak/{i}/saksnummer"), scope);
    }
    let Foersteinstans { nytt_vedtak, saksbehandler, beslutter, .. } = &innhold.foersteinstans;
    let nytt = nytt_vedtak.as_ref().and_then(|n| n.vedtak.saksnummer.as_ref()).map_or("", |s| s.as_str());
    let at = "/innhold/foersteinstans";
    report_number(nytt, || format!("{at}/nyttVedtak/vedtak/saksnummer"), scope);
    for (navn, medarbeider) in [("saksbehandler", saksbehandler), ("beslutter", beslutter)] {
        let ident = medarbeider.ident.as_ref().map_or("", |ident| ident.as_str());
        report_number(ident, || format!("{at}/{navn}/ident"), scope);
    }
}

fn report_number(text: &str, at: impl Fn() -> String, scope: &mut Scope<'_>) {
    if has_personnummer(text) {
        scope.at(&at(), &[]);
    }
}

const PERSONNUMMER_I_UTVIDELSE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PERSONVERN-007"),
        name: "personnummer-i-utvidelse",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Utvidelser har ikke fødselsnummer eller D-nummer.",
            nn: "Utvidingar har ikkje fødselsnummer eller D-nummer.",
            en: "Extensions hold no national identity number or D number.",
        },
        message: Text {
            nb: "Utvidelsene har et fødselsnummer eller D-nummer.",
            nn: "Utvidingane har eit fødselsnummer eller D-nummer.",
            en: "The extensions hold a national identity number or D number.",
        },
        action: Text {
            nb: "Ta nummeret ut av utvidelsen. Vis til parten med partId.",
            nn: "Ta nummeret ut av utvidinga. Vis til parten med partId.",
            en: "Take the number out of the extension. Refer to the party by partId.",
        },
        harm: Text {
            nb: "Utvidelser leses av systemer og ikke av mennesker, og nummeret blir lagret steder der ingen sletter det.",
            nn: "Utvidingar blir lesne av system og ikkje av menneske, og nummeret blir lagra stader der ingen slettar det.",
            en: "Extensions are read by systems and not by people, and the number is stored where nobody deletes it.",
        },
        sources: TAUSHETSPLIKT,
        breaks: &[
            Example::breaks(
                "som-tekst",
                "komplett",
                &[Edit::Set("/utvidelser/no.eksempel.fagsystem/merker/-", "\"bruker 15838510237\"")],
                &["/utvidelser"],
            ),
            Example::breaks(
                "som-tall",
                "komplett",
                &[Edit::Set("/utvidelser/no.eksempel.fagsystem/bruker", "15838510237")],
                &["/utvidelser"],
            ),
        ],
        holds: &[Example::holds(
            "annet-tall",
            "komplett",
            &[Edit::Set("/utvidelser/no.eksempel.fagsystem/bruker", "15838510157")],
        )],
    },
    check: Check::Hode(number_in_extensions),
};

fn number_in_extensions(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    // The place is the extensions as a whole: their keys are anyone's, and one of them may be the number.
    let mut extensions = hode.utvidelser.into_iter().flat_map(|utvidelser| utvidelser.iter());
    if extensions.any(|(key, value)| has_personnummer(key.as_str()) || holds_number(value)) {
        scope.at("/utvidelser", &[]);
    }
}

fn holds_number(value: &Value) -> bool {
    match value {
        Value::String(text) => has_personnummer(text),
        // One that began with zero has lost it. To look for those too would take many points in time for persons.
        Value::Number(number) => has_personnummer(&number.to_string()),
        Value::Array(items) => items.iter().any(holds_number),
        Value::Object(fields) => {
            fields.iter().any(|(key, value)| has_personnummer(key) || holds_number(value))
        }
        _ => false,
    }
}
