//! The numbers parties are known by (PART). Nothing is ever derived from a number but which series it belongs to.
//! Which series is allowed where stands in `testnummer`.

use klagesak_core::Text;
use klagesak_core::kodeverk::Identifikatortype;
use klagesak_core::melding::{Part, Personidentifikator};
use klagesak_core::verdi::{Dato, DufNummer, Personnummer, ValueError};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&UGYLDIG_PERSONNUMMER, &FEIL_TYPE, &FOERST_FRA_2032, &UGYLDIG_DUF, &ORGANISASJONSNUMMER];

const IDENTIFIKATORER: &[Source] = &[Source::Format("identifikatorer")];
pub(super) const VERDI: &str = "/person/identifikator/verdi";

/// The number of a part that says it has a fødselsnummer or D-nummer, read.
pub(super) fn personnummer(part: &Part) -> Option<(&Personidentifikator, Result<Personnummer, ValueError>)> {
    let id = &part.person.as_ref()?.identifikator;
    let slag = matches!(id.slag, Identifikatortype::Foedselsnummer | Identifikatortype::DNummer);
    slag.then(|| (id, Personnummer::parse(id.verdi.as_str())))
}

const UGYLDIG_PERSONNUMMER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-016"),
        name: "ugyldig-personnummer",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et fødselsnummer eller D-nummer har elleve sifre, en mulig dato og rette kontrollsifre.",
            nn: "Eit fødselsnummer eller D-nummer har elleve siffer, ein mogleg dato og rette kontrollsiffer.",
            en: "A national identity number or D number has eleven digits, a possible date and right control digits.",
        },
        message: Text {
            nb: "Nummeret er ikke gyldig: {feil}.",
            nn: "Nummeret er ikkje gyldig: {feil}.",
            en: "The number is not valid: {feil}.",
        },
        action: Text {
            nb: "Sammenlign nummeret med saken i fagsystemet, og rett skrivefeilen.",
            nn: "Samanlikn nummeret med saka i fagsystemet, og rett skrivefeilen.",
            en: "Compare the number with the case in the case system, and correct the mistake.",
        },
        harm: Text {
            nb: "Saken kan bli ført på feil person, og den kan få lese noe som gjelder en annen.",
            nn: "Saka kan bli ført på feil person, og den kan få lese noko som gjeld ein annan.",
            en: "The case may be registered on the wrong person, who may then read what concerns somebody else.",
        },
        sources: &[
            Source::Format("identifikatorer"),
            Source::Guidance {
                document: "Skatteetaten, nytt fødselsnummer fra 2032 (kontrollsifre)",
                verified: true,
            },
        ],
        breaks: &[
            Example::breaks(
                "feil-kontrollsiffer",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"15838510157\"")],
                &["/innhold/parter/0/person/identifikator/verdi"],
            ),
            Example::breaks(
                "d-nummer-feil-kontrollsiffer",
                "komplett",
                &[Edit::Set("/innhold/parter/1/person/identifikator/verdi", "\"55838510221\"")],
                &["/innhold/parter/1/person/identifikator/verdi"],
            ),
            Example::breaks(
                "ti-sifre",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"1583851015\"")],
                &["/innhold/parter/0/person/identifikator/verdi"],
            ),
            Example::breaks(
                "dag-som-ikke-finnes",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"29820550289\"")],
                &["/innhold/parter/0/person/identifikator/verdi"],
            ),
        ],
        holds: &[
            Example::holds(
                "skuddaar",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"29820450440\"")],
            ),
            Example::holds(
                "maaned-pluss-40",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"15438510254\"")],
            ),
        ],
    },
    check: Check::Part(ugyldig_personnummer),
};

fn ugyldig_personnummer(part: &Part, scope: &mut Scope<'_>) {
    let feil = match personnummer(part) {
        Some((_, Err(ValueError::ControlDigit))) => Text {
            nb: "kontrollsifrene stemmer ikke",
            nn: "kontrollsifra stemmer ikkje",
            en: "the control digits are wrong",
        },
        Some((_, Err(_))) => Text {
            nb: "det er ikke elleve sifre med en mulig dato",
            nn: "det er ikkje elleve siffer med ein mogleg dato",
            en: "it is not eleven digits with a possible date",
        },
        _ => return,
    };
    scope.at(VERDI, &[("feil", feil.into())]);
}

const FEIL_TYPE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-017"),
        name: "identifikatortype-mot-nummer",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Typen sier det nummeret er: fødselsnummer eller D-nummer.",
            nn: "Typen seier det nummeret er: fødselsnummer eller D-nummer.",
            en: "The type says what the number is: a national identity number or a D number.",
        },
        message: Text {
            nb: "Etter formen er nummeret {type}.",
            nn: "Etter forma er nummeret {type}.",
            en: "By its form the number is {type}.",
        },
        action: Text {
            nb: "Rett typen. Et D-nummer har 4 lagt til det første sifferet.",
            nn: "Rett typen. Eit D-nummer har 4 lagt til det første sifferet.",
            en: "Correct the type. A D number has 4 added to its first digit.",
        },
        harm: Text {
            nb: "Mottakeren kan slå opp i feil register og melde at personen ikke finnes.",
            nn: "Mottakaren kan slå opp i feil register og melde at personen ikkje finst.",
            en: "The receiver may look in the wrong register and say that there is no such person.",
        },
        sources: IDENTIFIKATORER,
        breaks: &[
            Example::breaks(
                "foedselsnummer-som-d-nummer",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/type", "\"D_NUMMER\"")],
                &["/innhold/parter/0/person/identifikator/type"],
            ),
            Example::breaks(
                "d-nummer-som-foedselsnummer",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"55838510220\"")],
                &["/innhold/parter/0/person/identifikator/type"],
            ),
        ],
        holds: &[Example::holds(
            "d-nummer",
            "minimal",
            &[Edit::Set(
                "/innhold/parter/0/person/identifikator",
                r#"{"type": "D_NUMMER", "verdi": "55438510167"}"#,
            )],
        )],
    },
    check: Check::Part(feil_type),
};

fn feil_type(part: &Part, scope: &mut Scope<'_>) {
    let Some((id, Ok(nummer))) = personnummer(part) else { return };
    let d_nummer = nummer.slag().is_d_nummer();
    if d_nummer != (id.slag == Identifikatortype::DNummer) {
        let riktig = if d_nummer { "D_NUMMER" } else { "FOEDSELSNUMMER" };
        scope.at("/person/identifikator/type", &[("type", riktig.into())]);
    }
}

const FOERST_FRA_2032: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-018"),
        name: "nummer-foerst-gyldig-fra-2032",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Før 2032 følger alle fødselsnummer dagens kontrollregel.",
            nn: "Før 2032 følgjer alle fødselsnummer kontrollregelen som gjeld i dag.",
            en: "Before 2032 every national identity number follows the present control rule.",
        },
        message: Text {
            nb: "Nummeret er bare gyldig etter regelen for nummer som blir delt ut fra 2032.",
            nn: "Nummeret er berre gyldig etter regelen for nummer som blir delte ut frå 2032.",
            en: "The number is valid only under the rule for numbers issued from 2032.",
        },
        action: Text {
            nb: "Sammenlign nummeret med saken i fagsystemet. Det er trolig en skrivefeil.",
            nn: "Samanlikn nummeret med saka i fagsystemet. Det er truleg ein skrivefeil.",
            en: "Compare the number with the case in the case system. It is probably a mistake.",
        },
        harm: Text {
            nb: "En skrivefeil som slipper gjennom, kan føre saken på en person som ikke finnes.",
            nn: "Ein skrivefeil som slepp gjennom, kan føre saka på ein person som ikkje finst.",
            en: "A mistake that slips through may register the case on a person who does not exist.",
        },
        sources: &[Source::Guidance {
            document: "Skatteetaten, nytt fødselsnummer fra 2032 (kontrollsifre)",
            verified: true,
        }],
        breaks: &[
            Example::breaks(
                "rest-1",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"15838510164\"")],
                &["/innhold/parter/0/person/identifikator/verdi"],
            ),
            Example::breaks(
                "rest-3",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/verdi", "\"15838510180\"")],
                &["/innhold/parter/0/person/identifikator/verdi"],
            ),
        ],
        holds: &[Example::holds("rest-0", "minimal", &[])],
    },
    check: Check::Part(foerst_fra_2032),
};

fn foerst_fra_2032(part: &Part, scope: &mut Scope<'_>) {
    let Some((_, Ok(nummer))) = personnummer(part) else { return };
    let fra = Dato::new(2032, 1, 1).unwrap_or(Dato::SISTE);
    if nummer.only_valid_from_2032() && scope.today() < fra {
        scope.at(VERDI, &[]);
    }
}

const UGYLDIG_DUF: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-019"),
        name: "ugyldig-duf-nummer",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et DUF-nummer har tolv sifre og rette kontrollsifre.",
            nn: "Eit DUF-nummer har tolv siffer og rette kontrollsiffer.",
            en: "A DUF number has twelve digits and right control digits.",
        },
        message: Text {
            nb: "DUF-nummeret ser ikke ut til å være gyldig.",
            nn: "DUF-nummeret ser ikkje ut til å vere gyldig.",
            en: "The DUF number does not seem to be valid.",
        },
        action: Text {
            nb: "Sammenlign nummeret med papirene fra utlendingsforvaltningen.",
            nn: "Samanlikn nummeret med papira frå utlendingsforvaltninga.",
            en: "Compare the number with the papers from the immigration authorities.",
        },
        harm: Text {
            nb: "Saken kan bli knyttet til feil person, og den det gjelder, blir ikke funnet igjen.",
            nn: "Saka kan bli knytt til feil person, og den det gjeld, blir ikkje funnen att.",
            en: "The case may be tied to the wrong person, and the right one is not found again.",
        },
        sources: &[Source::Guidance {
            document: "Utlendingsdirektoratet, DUF-nummer (kontrollregelen er lest hos én annen kilde)",
            verified: false,
        }],
        breaks: &[
            Example::breaks(
                "feil-kontrollsiffer",
                "minimal",
                &[Edit::Set(
                    "/innhold/parter/0/person/identifikator",
                    r#"{"type": "DUF_NUMMER", "verdi": "209912345609"}"#,
                )],
                &["/innhold/parter/0/person/identifikator/verdi"],
            ),
            Example::breaks(
                "elleve-sifre",
                "minimal",
                &[Edit::Set("/innhold/parter/0/person/identifikator/type", "\"DUF_NUMMER\"")],
                &["/innhold/parter/0/person/identifikator/verdi"],
            ),
        ],
        holds: &[Example::holds(
            "rett-kontrollsiffer",
            "minimal",
            &[Edit::Set(
                "/innhold/parter/0/person/identifikator",
                r#"{"type": "DUF_NUMMER", "verdi": "209900000103"}"#,
            )],
        )],
    },
    check: Check::Part(ugyldig_duf),
};

fn ugyldig_duf(part: &Part, scope: &mut Scope<'_>) {
    let Some(id) = part.person.as_ref().map(|p| &p.identifikator) else { return };
    if id.slag == Identifikatortype::DufNummer && DufNummer::parse(id.verdi.as_str()).is_err() {
        scope.at(VERDI, &[]);
    }
}

const ORGANISASJONSNUMMER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-020"),
        name: "part-organisasjonsnummer",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Organisasjonsnummeret til en part har rett kontrollsiffer.",
            nn: "Organisasjonsnummeret til ein part har rett kontrollsiffer.",
            en: "The organisation number of a party has the right control digit.",
        },
        message: Text {
            nb: "Kontrollsifferet i partens organisasjonsnummer stemmer ikke.",
            nn: "Kontrollsifferet i organisasjonsnummeret til parten stemmer ikkje.",
            en: "The control digit of the party's organisation number is wrong.",
        },
        action: Text {
            nb: "Slå opp nummeret i Enhetsregisteret. Har virksomheten ikke noe nummer, ta bort feltet.",
            nn: "Slå opp nummeret i Einingsregisteret. Har verksemda ikkje noko nummer, ta bort feltet.",
            en: "Look the number up in the register of organisations. If there is no number, remove the field.",
        },
        harm: Text {
            nb: "Vedtaket kan gå til en annen virksomhet enn den som hjelper klageren.",
            nn: "Vedtaket kan gå til ei anna verksemd enn den som hjelper klagaren.",
            en: "The decision may go to another organisation than the one that helps the appellant.",
        },
        sources: IDENTIFIKATORER,
        breaks: &[Example::breaks(
            "feil-kontrollsiffer",
            "komplett",
            &[Edit::Set("/innhold/parter/2/virksomhet/organisasjonsnummer", "\"310999025\"")],
            &["/innhold/parter/2/virksomhet/organisasjonsnummer"],
        )],
        holds: &[Example::holds(
            "uten-nummer",
            "komplett",
            &[Edit::Remove("/innhold/parter/2/virksomhet/organisasjonsnummer")],
        )],
    },
    check: Check::Part(organisasjonsnummer),
};

fn organisasjonsnummer(part: &Part, scope: &mut Scope<'_>) {
    let nummer = part.virksomhet.as_ref().and_then(|v| v.organisasjonsnummer.as_ref());
    if nummer.is_some_and(|n| !n.control_digit_ok()) {
        scope.at("/virksomhet/organisasjonsnummer", &[]);
    }
}

#[cfg(test)]
mod tests {
    use crate::{Options, example, validate};

    #[test]
    fn the_rule_of_2032_is_silent_once_such_numbers_are_given_out() {
        let [example, ..] = super::FOERST_FRA_2032.info.breaks else { panic!("no example") };
        let bytes = example::bytes(example).unwrap();
        for (now, antall) in [("2031-12-31T12:00:00+01:00", 1), ("2032-01-01T12:00:00+01:00", 0)] {
            let report = validate(&bytes, &Options::new(now.parse().unwrap()));
            let own = report.findings.iter().filter(|f| f.rule.id == super::FOERST_FRA_2032.info.id);
            assert_eq!(own.count(), antall, "{now}");
        }
    }
}
