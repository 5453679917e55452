//! Parties (PART): each in the list once, as a person or an organisation, and found by nobody who should not. What they are
//! in the case stands in `roller` and `representasjon`, their numbers in `identifikator`.

use klagesak_core::Text;
use klagesak_core::kodeverk::Partsrolle;
use klagesak_core::melding::{Oversendelse, Part};
use klagesak_core::verdi::Personnummer;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::felles::{acts_for_others, nummer};
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &PERSON_ELLER_VIRKSOMHET,
    &PARTID_TO_GANGER,
    &PARTID_ER_PERSONNUMMER,
    &SAMME_PERSON,
    &ADRESSEBESKYTTELSE,
];

const PARTER: &[Source] = &[Source::Format("parter")];

const PERSON_ELLER_VIRKSOMHET: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-001"),
        name: "person-eller-virksomhet",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En part er enten en person eller en virksomhet.",
            nn: "Ein part er anten ein person eller ei verksemd.",
            en: "A party is either a person or an organisation.",
        },
        message: Text {
            nb: "Parten har {antall} av feltene person og virksomhet. Det skal være ett.",
            nn: "Parten har {antall} av felta person og virksomhet. Det skal vere eitt.",
            en: "The party has {antall} of the fields person and virksomhet. There must be one.",
        },
        action: Text {
            nb: "Fyll ut person eller virksomhet, og ta bort det andre. Er det to parter, skriv dem hver for seg.",
            nn: "Fyll ut person eller virksomhet, og ta bort det andre. Er det to partar, skriv dei kvar for seg.",
            en: "Fill in person or virksomhet and remove the other. If there are two parties, write one entry for each.",
        },
        harm: Text {
            nb: "Ingen vet hvem parten er, og brev i saken kan gå til feil mottaker.",
            nn: "Ingen veit kven parten er, og brev i saka kan gå til feil mottakar.",
            en: "Nobody knows who the party is, and letters in the case may go to the wrong person.",
        },
        sources: PARTER,
        breaks: &[
            Example::breaks(
                "begge",
                "minimal",
                &[Edit::Set("/innhold/parter/0/virksomhet", r#"{"navn": "Rettshjelp Eksempel"}"#)],
                &["/innhold/parter/0"],
            ),
            Example::breaks(
                "ingen",
                "minimal",
                &[Edit::Remove("/innhold/parter/0/person")],
                &["/innhold/parter/0"],
            ),
        ],
        holds: &[Example::holds("en-av-hvert-slag", "komplett", &[])],
    },
    check: Check::Part(person_eller_virksomhet),
};

fn person_eller_virksomhet(part: &Part, scope: &mut Scope<'_>) {
    let antall = usize::from(part.person.is_some()) + usize::from(part.virksomhet.is_some());
    if antall != 1 {
        scope.at("", &[("antall", antall.into())]);
    }
}

const PARTID_TO_GANGER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-002"),
        name: "partid-to-ganger",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hver part har sin egen partId.",
            nn: "Kvar part har sin eigen partId.",
            en: "Every party has a partId of its own.",
        },
        message: Text {
            nb: "En tidligere part i listen har samme partId.",
            nn: "Ein tidlegare part i lista har same partId.",
            en: "An earlier party in the list has the same partId.",
        },
        action: Text {
            nb: "Gi hver part sin egen partId. Står parten to ganger, ta bort den ene.",
            nn: "Gi kvar part sin eigen partId. Står parten to gonger, ta bort den eine.",
            en: "Give every party its own partId. If the party is there twice, remove one entry.",
        },
        harm: Text {
            nb: "En fullmakt eller kommentar kan bli lest som om den gjaldt en annen part.",
            nn: "Ei fullmakt eller ein kommentar kan bli lesen som om det galdt ein annan part.",
            en: "An authorisation or a comment may be read as another party's.",
        },
        sources: PARTER,
        breaks: &[
            Example::breaks(
                "to-personer",
                "minimal",
                &[Edit::Set("/innhold/parter/-", MEDSOEKER_PART_1)],
                &["/innhold/parter/1/partId"],
            ),
            Example::breaks(
                "samme-part-tre-ganger",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/-", KLAGEREN_IGJEN),
                    Edit::Set("/innhold/parter/-", KLAGEREN_IGJEN),
                ],
                &["/innhold/parter/1/partId", "/innhold/parter/2/partId"],
            ),
        ],
        holds: &[Example::holds(
            "bare-stor-bokstav-skiller",
            "minimal",
            &[
                Edit::Set("/innhold/parter/-", MEDSOEKER_PART_1),
                Edit::Set("/innhold/parter/1/partId", "\"Part-1\""),
            ],
        )],
    },
    check: Check::Oversendelse(partid_to_ganger),
};

const MEDSOEKER_PART_1: &str = r#"{"partId": "part-1", "roller": ["MEDSOEKER"], "person": {
    "identifikator": {"type": "D_NUMMER", "verdi": "55838510301"},
    "navn": {"fornavn": "Test", "etternavn": "Oppdiktet"}, "adressebeskyttelse": "UGRADERT"}}"#;
const KLAGEREN_IGJEN: &str = r#"{"partId": "part-1", "roller": ["SAKEN_GJELDER", "KLAGER"], "person": {
    "identifikator": {"type": "FOEDSELSNUMMER", "verdi": "15838510156"},
    "navn": {"fornavn": "Prøve", "etternavn": "Syntetisk"}, "adressebeskyttelse": "UGRADERT"}}"#;

fn partid_to_ganger(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    for (i, part) in innhold.parter.iter().enumerate() {
        if innhold.parter.iter().take(i).any(|tidligere| tidligere.part_id == part.part_id) {
            scope.at(&format!("/parter/{i}/partId"), &[]);
        }
    }
}

const PARTID_ER_PERSONNUMMER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-003"),
        name: "partid-er-personnummer",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En partId er ikke et fødselsnummer eller D-nummer.",
            nn: "Ein partId er ikkje eit fødselsnummer eller D-nummer.",
            en: "A partId is not a national identity number or D number.",
        },
        message: Text {
            nb: "Parten har et fødselsnummer eller D-nummer i sin partId.",
            nn: "Parten har eit fødselsnummer eller D-nummer i sin partId.",
            en: "The partId of the party holds a national identity number or D number.",
        },
        action: Text {
            nb: "Bruk en kort id som part-1. Nummeret hører hjemme i person.identifikator.",
            nn: "Bruk ein kort id som part-1. Nummeret høyrer heime i person.identifikator.",
            en: "Use a short id such as part-1. The number belongs in person.identifikator.",
        },
        harm: Text {
            nb: "Id-en blir skrevet i logger og skjermbilder, og der kan andre se hvem som får sosialhjelp.",
            nn: "Id-en blir skriven i loggar og skjermbilete, og der kan andre sjå kven som får sosialhjelp.",
            en: "The id is written in logs and on screens, where others can see who receives social assistance.",
        },
        sources: &[
            Source::Format("parter"),
            Source::Law { law: "sotjl", paragraph: "§ 44", verified: false },
        ],
        breaks: &[
            Example::breaks(
                "bare-nummeret",
                "minimal",
                &[Edit::Set("/innhold/parter/0/partId", "\"15838510156\"")],
                &["/innhold/parter/0/partId"],
            ),
            Example::breaks(
                "med-skilletegn",
                "minimal",
                &[Edit::Set("/innhold/parter/0/partId", "\"158385-10156\"")],
                &["/innhold/parter/0/partId"],
            ),
            Example::breaks(
                "inne-i-en-id",
                "minimal",
                &[Edit::Set("/innhold/parter/0/partId", "\"p1.15838510156\"")],
                &["/innhold/parter/0/partId"],
            ),
        ],
        holds: &[
            Example::holds(
                "elleve-andre-sifre",
                "minimal",
                &[Edit::Set("/innhold/parter/0/partId", "\"10000000001\"")],
            ),
            Example::holds(
                "tolv-sifre",
                "minimal",
                &[Edit::Set("/innhold/parter/0/partId", "\"158385101560\"")],
            ),
        ],
    },
    check: Check::Part(partid_er_personnummer),
};

fn partid_er_personnummer(part: &Part, scope: &mut Scope<'_>) {
    let id = part.part_id.as_str();
    let samlet = id.replace(['.', '_', '-'], "");
    let mut deler = id.split(|c: char| !c.is_ascii_digit()).chain([samlet.as_str()]);
    if deler.any(|del| Personnummer::parse(del).is_ok()) {
        scope.at("/partId", &[]);
    }
}

const SAMME_PERSON: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-004"),
        name: "samme-person-to-ganger",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En person står én gang i listen, med alle rollene sine.",
            nn: "Ein person står éin gong i lista, med alle rollene sine.",
            en: "A person is in the list once, with all their roles.",
        },
        message: Text {
            nb: "En tidligere part i listen har samme nummer.",
            nn: "Ein tidlegare part i lista har same nummer.",
            en: "An earlier party in the list has the same number.",
        },
        action: Text {
            nb: "Slå de to sammen til én part med alle rollene. Er det to personer, rett nummeret.",
            nn: "Slå dei to saman til éin part med alle rollene. Er det to personar, rett nummeret.",
            en: "Make the two one party with all the roles. If they are two people, correct the number.",
        },
        harm: Text {
            nb: "En av dem kan være en annen person. Da får feil person brev om saken.",
            nn: "Ein av dei kan vere ein annan person. Då får feil person brev om saka.",
            en: "One of them may be another person. Letters about the case then go to the wrong person.",
        },
        sources: PARTER,
        breaks: &[
            Example::breaks(
                "klager-for-seg-selv",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/0/roller", r#"["SAKEN_GJELDER"]"#),
                    Edit::Set("/innhold/parter/-", KLAGER_FOR_SEG_SELV),
                ],
                &["/innhold/parter/1/person/identifikator/verdi"],
            ),
            Example::breaks(
                "ektefellene-har-samme-nummer",
                "komplett",
                &[Edit::Set(
                    "/innhold/parter/1/person/identifikator",
                    r#"{"type": "FOEDSELSNUMMER", "verdi": "15838510237"}"#,
                )],
                &["/innhold/parter/1/person/identifikator/verdi"],
            ),
        ],
        holds: &[Example::holds(
            "samme-navn",
            "komplett",
            &[Edit::Set(
                "/innhold/parter/1/person/navn",
                r#"{"fornavn": "Ærlig", "mellomnavn": "Øvre", "etternavn": "Prøvesen"}"#,
            )],
        )],
    },
    check: Check::Oversendelse(samme_person),
};

const KLAGER_FOR_SEG_SELV: &str = r#"{"partId": "part-2", "roller": ["KLAGER"], "person": {
    "identifikator": {"type": "FOEDSELSNUMMER", "verdi": "15838510156"},
    "navn": {"fornavn": "Prøve", "etternavn": "Syntetisk"}, "adressebeskyttelse": "UGRADERT"}}"#;

fn samme_person(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    for (i, part) in innhold.parter.iter().enumerate().filter(|(_, p)| p.person.is_some()) {
        let samme = |p: &Part| p.person.is_some() && nummer(p) == nummer(part);
        // A copy of the whole party, and somebody who acts for themselves, have findings of their own.
        let kopi = |p: &Part| p.part_id == part.part_id;
        let for_seg_selv = |p: &Part| {
            (acts_for_others(part) && p.er(&Partsrolle::SakenGjelder))
                || (acts_for_others(p) && part.er(&Partsrolle::SakenGjelder))
        };
        if innhold.parter.iter().take(i).any(|p| samme(p) && !kopi(p) && !for_seg_selv(p)) {
            scope.at(&format!("/parter/{i}/person/identifikator/verdi"), &[]);
        }
    }
}

const ADRESSEBESKYTTELSE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-005"),
        name: "adresse-til-beskyttet-person",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Meldingen har ikke adresse, telefon eller e-post til en person med beskyttet adresse.",
            nn: "Meldinga har ikkje adresse, telefon eller e-post til ein person med verna adresse.",
            en: "The message has no address, phone or e-mail of a person whose address is protected.",
        },
        message: Text {
            nb: "Adressen er beskyttet, men feltet {felt} er fylt ut.",
            nn: "Adressa er verna, men feltet {felt} er fylt ut.",
            en: "The address is protected, but the field {felt} is filled in.",
        },
        action: Text {
            nb: "Ta bort feltet. Mottakeren finner adressen på den måten som gjelder for beskyttede adresser.",
            nn: "Ta bort feltet. Mottakaren finn adressa på den måten som gjeld for verna adresser.",
            en: "Remove the field. The receiver finds the address in the way that applies to protected addresses.",
        },
        harm: Text {
            nb: "Den som leter etter personen, kan finne adressen. Det kan være farlig.",
            nn: "Den som leitar etter personen, kan finne adressa. Det kan vere farleg.",
            en: "Someone looking for the person may find the address. That can be dangerous.",
        },
        sources: &[
            Source::Format("parter"),
            Source::Law { law: "sotjl", paragraph: "§ 44", verified: false },
        ],
        breaks: &[
            Example::breaks(
                "fortrolig-med-adresse",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/0/person/adressebeskyttelse", "\"FORTROLIG\""),
                    Edit::Set("/innhold/parter/0/person/adresse", r#"{"linjer": ["Prøveveien 1"]}"#),
                ],
                &["/innhold/parter/0/person/adresse"],
            ),
            Example::breaks(
                "strengt-fortrolig-med-alt",
                "komplett",
                &[Edit::Set("/innhold/parter/0/person/adressebeskyttelse", "\"STRENGT_FORTROLIG\"")],
                &[
                    "/innhold/parter/0/person/adresse",
                    "/innhold/parter/0/person/telefon",
                    "/innhold/parter/0/person/epost",
                ],
            ),
            Example::breaks(
                "utland-med-telefon",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/0/person/adressebeskyttelse", "\"STRENGT_FORTROLIG_UTLAND\""),
                    Edit::Set("/innhold/parter/0/person/telefon", "\"900 00 000\""),
                ],
                &["/innhold/parter/0/person/telefon"],
            ),
        ],
        holds: &[
            Example::holds(
                "strengt-fortrolig-uten-adresse",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/adressebeskyttelse", "\"STRENGT_FORTROLIG\"")],
            ),
            Example::holds(
                "ugradert-med-adresse",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/adresse", r#"{"linjer": ["Prøveveien 1"]}"#)],
            ),
        ],
    },
    check: Check::Part(adressebeskyttelse),
};

fn adressebeskyttelse(part: &Part, scope: &mut Scope<'_>) {
    let Some(person) = &part.person else { return };
    if !person.adressebeskyttelse.verner() {
        return;
    }
    for (sti, felt, gitt) in [
        ("/person/adresse", "adresse", person.adresse.is_some()),
        ("/person/telefon", "telefon", person.telefon.is_some()),
        ("/person/epost", "epost", person.epost.is_some()),
    ] {
        if gitt {
            scope.at(sti, &[("felt", felt.into())]);
        }
    }
}
