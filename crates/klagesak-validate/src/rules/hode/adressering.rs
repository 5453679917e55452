//! Who sends to whom (HODE): organisation numbers and roles of sender and receiver.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Kodeverk, Miljoe, Virksomhetsrolle};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Hode, Virksomhet};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &AVSENDER_ER_MOTTAKER,
    &KONTROLLSIFFER,
    &TESTORGANISASJON,
    &IKKE_FOERSTEINSTANS,
    &IKKE_EMBETE,
    &ROLLE_MOT_REGISTER,
];

/// Sender and receiver with their places.
pub(super) fn ends<'a>(hode: &Hode<'a>) -> [(&'static str, &'a Virksomhet); 2] {
    [("/avsender", hode.avsender), ("/mottaker", hode.mottaker)]
}

fn to_itself(hode: &Hode<'_>) -> bool {
    hode.avsender.organisasjonsnummer == hode.mottaker.organisasjonsnummer
}

const AVSENDER_ER_MOTTAKER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-007"),
        name: "avsender-er-mottaker",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Avsender og mottaker er to forskjellige virksomheter.",
            nn: "Avsendar og mottakar er to ulike verksemder.",
            en: "Sender and receiver are two different organisations.",
        },
        message: Text {
            nb: "Avsender og mottaker har samme organisasjonsnummer.",
            nn: "Avsendar og mottakar har same organisasjonsnummer.",
            en: "Sender and receiver have the same organisation number.",
        },
        action: Text {
            nb: "Skriv organisasjonsnummeret til den meldingen skal til.",
            nn: "Skriv organisasjonsnummeret til den meldinga skal til.",
            en: "Write the organisation number of the one the message is for.",
        },
        harm: Text {
            nb: "Meldingen kommer tilbake til avsenderen, og den som klager, venter på en klageinstans som ikke har saken.",
            nn: "Meldinga kjem tilbake til avsendaren, og den som klagar, ventar på ein klageinstans som ikkje har saka.",
            en: "The message returns to its sender, and the appellant waits for an appeal body that does not have the case.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[Example::breaks(
            "til-seg-selv",
            "minimal",
            &[Edit::Set("/mottaker/organisasjonsnummer", "\"310999008\"")],
            &["/mottaker/organisasjonsnummer"],
        )],
        holds: &[Example::holds(
            "samme-navn",
            "minimal",
            &[Edit::Set("/avsender/navn", "\"Statsforvaltaren i Rogaland\"")],
        )],
    },
    check: Check::Hode(avsender_er_mottaker),
};

fn avsender_er_mottaker(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if to_itself(hode) {
        scope.at("/mottaker/organisasjonsnummer", &[]);
    }
}

const KONTROLLSIFFER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-008"),
        name: "organisasjonsnummer-kontrollsiffer",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Organisasjonsnummeret til avsender og mottaker har rett kontrollsiffer.",
            nn: "Organisasjonsnummeret til avsendar og mottakar har rett kontrollsiffer.",
            en: "The organisation numbers of sender and receiver have the right control digit.",
        },
        message: Text {
            nb: "Kontrollsifferet i organisasjonsnummeret stemmer ikke.",
            nn: "Kontrollsifferet i organisasjonsnummeret stemmer ikkje.",
            en: "The control digit of the organisation number is wrong.",
        },
        action: Text {
            nb: "Slå opp nummeret i Enhetsregisteret, og rett skrivefeilen.",
            nn: "Slå opp nummeret i Einingsregisteret, og rett skrivefeilen.",
            en: "Look the number up in the register of organisations, and correct the mistake.",
        },
        harm: Text {
            nb: "Meldingen når ikke frem, eller svaret med opplysninger om klageren går til en annen.",
            nn: "Meldinga når ikkje fram, eller svaret med opplysningar om klagaren går til ein annan.",
            en: "The message does not arrive, or the answer with facts about the appellant goes to somebody else.",
        },
        sources: &[Source::Format("identifikatorer")],
        breaks: &[
            Example::breaks(
                "avsender",
                "minimal",
                &[Edit::Set("/avsender/organisasjonsnummer", "\"310999009\"")],
                &["/avsender/organisasjonsnummer"],
            ),
            Example::breaks(
                "mottaker",
                "minimal",
                &[Edit::Set("/mottaker/organisasjonsnummer", "\"974763203\"")],
                &["/mottaker/organisasjonsnummer"],
            ),
        ],
        holds: &[Example::holds(
            "rett-siffer",
            "minimal",
            &[Edit::Set("/avsender/organisasjonsnummer", "\"310999016\"")],
        )],
    },
    check: Check::Hode(kontrollsiffer),
};

fn kontrollsiffer(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    for (sti, virksomhet) in ends(hode) {
        if !virksomhet.organisasjonsnummer.control_digit_ok() {
            scope.at(&format!("{sti}/organisasjonsnummer"), &[]);
        }
    }
}

const TESTORGANISASJON: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-009"),
        name: "testorganisasjon-i-produksjon",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding i produksjon går mellom virkelige virksomheter.",
            nn: "Ei melding i produksjon går mellom verkelege verksemder.",
            en: "A message in production goes between real organisations.",
        },
        message: Text {
            nb: "Organisasjonsnummeret ligger i serien for testvirksomheter, men meldingen er merket PRODUKSJON.",
            nn: "Organisasjonsnummeret ligg i serien for testverksemder, men meldinga er merkt PRODUKSJON.",
            en: "The organisation number is in the series for test organisations, but the message says PRODUKSJON.",
        },
        action: Text {
            nb: "Bytt til virksomhetens eget nummer, eller merk meldingen TEST.",
            nn: "Byt til nummeret verksemda sjølv har, eller merk meldinga TEST.",
            en: "Use the organisation's own number, or mark the message TEST.",
        },
        harm: Text {
            nb: "En testsak havner i saksbehandlernes kø, eller en virkelig klage blir lagt bort som test.",
            nn: "Ei testsak hamnar i køen til saksbehandlarane, eller ei verkeleg klage blir lagd bort som test.",
            en: "A test case lands in the caseworkers' queue, or a real appeal is put aside as a test.",
        },
        sources: &[Source::Guidance {
            document: "Skatteetaten, Tenor testdatasøk (nummerserien for testvirksomheter)",
            verified: false,
        }],
        breaks: &[Example::breaks(
            "testkontor",
            "minimal",
            &[
                Edit::Set("/miljoe", "\"PRODUKSJON\""),
                Edit::Set(
                    "/innhold/parter/0/person/identifikator",
                    r#"{"type": "DUF_NUMMER", "verdi": "209912345608"}"#,
                ),
            ],
            &["/avsender/organisasjonsnummer"],
        )],
        holds: &[
            Example::holds(
                "i-test",
                "minimal",
                &[Edit::Set("/avsender/organisasjonsnummer", "\"310999024\"")],
            ),
            Example::holds(
                "ikke-testserien",
                "minimal",
                &[
                    Edit::Set("/miljoe", "\"PRODUKSJON\""),
                    Edit::Set("/avsender/organisasjonsnummer", "\"800000009\""),
                    Edit::Set(
                        "/innhold/parter/0/person/identifikator",
                        r#"{"type": "DUF_NUMMER", "verdi": "209912345608"}"#,
                    ),
                ],
            ),
        ],
    },
    check: Check::Hode(testorganisasjon),
};

fn testorganisasjon(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if *hode.miljoe != Miljoe::Produksjon {
        return;
    }
    for (sti, virksomhet) in ends(hode) {
        if virksomhet.organisasjonsnummer.is_test() {
            scope.at(&format!("{sti}/organisasjonsnummer"), &[]);
        }
    }
}

const IKKE_FOERSTEINSTANS: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-010"),
        name: "avsender-er-ikke-foersteinstans",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En oversendelse kommer fra et NAV-kontor eller en kommune.",
            nn: "Ei oversending kjem frå eit NAV-kontor eller ein kommune.",
            en: "An oversendelse comes from a NAV office or a municipality.",
        },
        message: Text {
            nb: "Avsenderen har rollen {rolle}.",
            nn: "Avsendaren har rolla {rolle}.",
            en: "The sender has the role {rolle}.",
        },
        action: Text {
            nb: "Skriv NAV_KONTOR eller KOMMUNE som rolle, eller bruk meldingstypen som passer.",
            nn: "Skriv NAV_KONTOR eller KOMMUNE som rolle, eller bruk meldingstypen som høver.",
            en: "Write NAV_KONTOR or KOMMUNE as the role, or use the message type that fits.",
        },
        harm: Text {
            nb: "Det er den som fattet vedtaket, som skal forberede klagen. Uten det får klageinstansen en sak som ikke er klar.",
            nn: "Det er den som gjorde vedtaket, som skal førebu klaga. Utan det får klageinstansen ei sak som ikkje er klar.",
            en: "The body that made the decision prepares the appeal. Without that the appeal body gets a case that is not ready.",
        },
        sources: &[Source::Fvl(Fvl::Oversendelse), Source::Format("familien")],
        breaks: &[
            Example::breaks(
                "fra-statsforvalteren",
                "minimal",
                &[Edit::Set("/avsender/rolle", "\"STATSFORVALTER\"")],
                &["/avsender/rolle"],
            ),
            Example::breaks(
                "fra-staf",
                "komplett",
                &[Edit::Set("/avsender/rolle", "\"STAF\"")],
                &["/avsender/rolle"],
            ),
        ],
        holds: &[Example::holds(
            "fra-kommunen",
            "minimal",
            &[Edit::Set("/avsender/rolle", "\"KOMMUNE\""), Edit::Remove("/avsender/navKontor")],
        )],
    },
    check: Check::Hode(ikke_foersteinstans),
};

fn ikke_foersteinstans(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let Some(rolle) = hode.avsender.rolle.kode() else { return };
    let foersteinstans =
        matches!(hode.avsender.rolle, Virksomhetsrolle::NavKontor | Virksomhetsrolle::Kommune);
    if scope.oversendelse().is_some() && !foersteinstans {
        scope.at("/avsender/rolle", &[("rolle", rolle.verdi.into())]);
    }
}

const IKKE_EMBETE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-011"),
        name: "mottaker-er-ikke-embete",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En oversendelse går til et statsforvalterembete eller til STAF.",
            nn: "Ei oversending går til eit statsforvaltarembete eller til STAF.",
            en: "An oversendelse goes to a County Governor's office or to STAF.",
        },
        message: Text {
            nb: "Mottakeren står ikke i registeret over embetene og STAF.",
            nn: "Mottakaren står ikkje i registeret over embeta og STAF.",
            en: "The receiver is not in the register of the offices and STAF.",
        },
        action: Text {
            nb: "Skriv organisasjonsnummeret til embetet kommunen hører til, eller til STAF.",
            nn: "Skriv organisasjonsnummeret til embetet kommunen høyrer til, eller til STAF.",
            en: "Write the organisation number of the office the municipality belongs to, or of STAF.",
        },
        harm: Text {
            nb: "Klagen når ikke klageinstansen, og en sak med taushetsplikt kan havne hos noen andre.",
            nn: "Klaga når ikkje klageinstansen, og ei sak med teieplikt kan hamne hos nokon andre.",
            en: "The appeal does not reach the appeal body, and a confidential case may land with somebody else.",
        },
        sources: &[
            Source::Law { law: "sotjl", paragraph: "§ 47", verified: true },
            Source::Format("familien"),
        ],
        breaks: &[Example::breaks(
            "annen-virksomhet",
            "minimal",
            &[Edit::Set("/mottaker/organisasjonsnummer", "\"310999016\"")],
            &["/mottaker/organisasjonsnummer"],
        )],
        holds: &[Example::holds(
            "til-staf",
            "minimal",
            &[
                Edit::Set("/mottaker/organisasjonsnummer", "\"921627009\""),
                Edit::Set("/mottaker/rolle", "\"STAF\""),
            ],
        )],
    },
    check: Check::Hode(ikke_embete),
};

fn ikke_embete(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let nummer = &hode.mottaker.organisasjonsnummer;
    let feilskrevet = to_itself(hode) || !nummer.control_digit_ok();
    let embete = scope.registers().is_embete_or_staf(nummer.as_str());
    if scope.oversendelse().is_some() && !embete && !feilskrevet {
        scope.at("/mottaker/organisasjonsnummer", &[]);
    }
}

const ROLLE_MOT_REGISTER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-012"),
        name: "rolle-motsier-registeret",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Rollen til et embete eller STAF er den registeret sier.",
            nn: "Rolla til eit embete eller STAF er den registeret seier.",
            en: "The role of a County Governor's office or of STAF is the one in the register.",
        },
        message: Text {
            nb: "Rollen er {rolle}, men registeret sier {register}.",
            nn: "Rolla er {rolle}, men registeret seier {register}.",
            en: "The role is {rolle}, but the register says {register}.",
        },
        action: Text {
            nb: "Finn ut hvem meldingen er til, og rett rollen eller nummeret.",
            nn: "Finn ut kven meldinga er til, og rett rolla eller nummeret.",
            en: "Find out who the message is for, and correct the role or the number.",
        },
        harm: Text {
            nb: "STAF fordeler saken etter rollen, og den kan bli liggende på feil sted.",
            nn: "STAF fordeler saka etter rolla, og ho kan bli liggjande på feil stad.",
            en: "STAF distributes the case by the role, and it may lie in the wrong place.",
        },
        sources: &[Source::Format("hodet")],
        breaks: &[
            Example::breaks(
                "embete-som-staf",
                "minimal",
                &[Edit::Set("/mottaker/rolle", "\"STAF\"")],
                &["/mottaker/rolle"],
            ),
            Example::breaks(
                "staf-som-embete",
                "minimal",
                &[Edit::Set("/mottaker/organisasjonsnummer", "\"921627009\"")],
                &["/mottaker/rolle"],
            ),
            Example::breaks(
                "embete-som-nav-kontor",
                "minimal",
                &[Edit::Set("/avsender/organisasjonsnummer", "\"974761645\"")],
                &["/avsender/rolle"],
            ),
        ],
        holds: &[Example::holds(
            "annet-navn-samme-rolle",
            "minimal",
            &[Edit::Set("/mottaker/navn", "\"Statsforvalteren i Rogaland\"")],
        )],
    },
    check: Check::Hode(rolle_mot_register),
};

fn rolle_mot_register(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if to_itself(hode) {
        return;
    }
    for (sti, virksomhet) in ends(hode) {
        let Some(rolle) = virksomhet.rolle.kode() else { continue };
        let Some(embete) = scope.registers().embete(virksomhet.organisasjonsnummer.as_str()) else {
            continue;
        };
        let register = if embete.staf { "STAF" } else { "STATSFORVALTER" };
        if rolle.verdi != register {
            let params = [("rolle", rolle.verdi.into()), ("register", register.into())];
            scope.at(&format!("{sti}/rolle"), &params);
        }
    }
}
