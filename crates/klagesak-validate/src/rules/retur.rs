//! Returns (RETUR).

use klagesak_core::Text;
use klagesak_core::kodeverk::Returaarsak;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Retur;
use klagesak_core::verdi::Organisasjonsnummer;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(super) const RULES: &[&Rule] =
    &[&FEIL_EMBETE_UTEN_MAAL, &HENVIST_TIL_SEG_SELV, &HENVIST_KONTROLLSIFFER, &IKKE_ET_EMBETE, &UFULLSTENDIG];

const FEIL_EMBETE_UTEN_MAAL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-RETUR-001"),
        name: "feil-embete-uten-henvisning",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hører saken til et annet embete, står det hvilket.",
            nn: "Høyrer saka til eit anna embete, står det kva for eit.",
            en: "If the case belongs to another County Governor's office, that one is named.",
        },
        message: Text {
            nb: "Årsaken er FEIL_EMBETE, men henvistTil mangler.",
            nn: "Årsaka er FEIL_EMBETE, men henvistTil manglar.",
            en: "The reason is FEIL_EMBETE, but henvistTil is missing.",
        },
        action: Text {
            nb: "Skriv hvilket embete saken hører til.",
            nn: "Skriv kva embete saka høyrer til.",
            en: "Write which County Governor's office the case belongs to.",
        },
        harm: Text {
            nb: "NAV-kontoret vet ikke hvor klagen skal, og klageren venter mens den blir sendt rundt.",
            nn: "NAV-kontoret veit ikkje kvar klaga skal, og klagaren ventar medan ho blir send rundt.",
            en: "The NAV office cannot tell where the appeal belongs, and the appellant waits while it is sent around.",
        },
        sources: &[Source::Format("retur")],
        breaks: &[Example::breaks(
            "mangler",
            "retur",
            &[Edit::Remove("/innhold/henvistTil")],
            &["/innhold/henvistTil"],
        )],
        holds: &[
            Example::holds(
                "annen-aarsak",
                "retur",
                &[Edit::Set("/innhold/aarsak", "\"DUPLIKAT\""), Edit::Remove("/innhold/henvistTil")],
            ),
            Example::holds("bare-navn", "retur", &[Edit::Remove("/innhold/henvistTil/organisasjonsnummer")]),
        ],
    },
    check: Check::Retur(feil_embete_uten_maal),
};

fn feil_embete_uten_maal(retur: &Retur, scope: &mut Scope<'_>) {
    if retur.aarsak == Returaarsak::FeilEmbete && retur.henvist_til.is_none() {
        scope.at("/henvistTil", &[]);
    }
}

const HENVIST_TIL_SEG_SELV: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-RETUR-002"),
        name: "henvist-til-avsenderen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saken blir henvist til en annen enn den som returnerer den.",
            nn: "Saka blir vist til ein annan enn den som returnerer henne.",
            en: "The case is referred to somebody else than the one who returns it.",
        },
        message: Text {
            nb: "Saken er henvist til avsenderen av returen.",
            nn: "Saka er vist til avsendaren av returen.",
            en: "The case is referred to the sender of the return.",
        },
        action: Text {
            nb: "Skriv virksomheten saken hører hjemme hos.",
            nn: "Skriv verksemda saka høyrer heime hos.",
            en: "Write the organisation the case belongs to.",
        },
        harm: Text {
            nb: "Klagen går i ring, og ingen behandler den.",
            nn: "Klaga går i ring, og ingen behandlar henne.",
            en: "The appeal goes in circles, and nobody treats it.",
        },
        sources: &[Source::Format("retur")],
        breaks: &[Example::breaks(
            "seg-selv",
            "retur",
            &[Edit::Set("/innhold/henvistTil/organisasjonsnummer", "\"974763230\"")],
            &["/innhold/henvistTil/organisasjonsnummer"],
        )],
        holds: &[Example::holds(
            "naboembetet",
            "retur",
            &[Edit::Set("/innhold/henvistTil/organisasjonsnummer", "\"974762994\"")],
        )],
    },
    check: Check::Retur(henvist_til_seg_selv),
};

fn henvist_til_seg_selv(retur: &Retur, scope: &mut Scope<'_>) {
    if nummer(retur).is_some_and(|nummer| *nummer == scope.hode().avsender.organisasjonsnummer) {
        scope.at("/henvistTil/organisasjonsnummer", &[]);
    }
}

fn nummer(retur: &Retur) -> Option<&Organisasjonsnummer> {
    retur.henvist_til.as_ref()?.organisasjonsnummer.as_ref()
}

const HENVIST_KONTROLLSIFFER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-RETUR-003"),
        name: "henvist-til-kontrollsiffer",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Organisasjonsnummeret saken er henvist til, har rett kontrollsiffer.",
            nn: "Organisasjonsnummeret saka er vist til, har rett kontrollsiffer.",
            en: "The organisation number the case is referred to has the right control digit.",
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
            nb: "Klagen blir sendt til feil virksomhet, med opplysninger andre ikke skal se.",
            nn: "Klaga blir send til feil verksemd, med opplysningar andre ikkje skal sjå.",
            en: "The appeal is sent to the wrong organisation, with facts others must not see.",
        },
        sources: &[Source::Format("identifikatorer")],
        breaks: &[Example::breaks(
            "skrivefeil",
            "retur",
            &[Edit::Set("/innhold/henvistTil/organisasjonsnummer", "\"974760666\"")],
            &["/innhold/henvistTil/organisasjonsnummer"],
        )],
        holds: &[Example::holds(
            "rett-siffer",
            "retur",
            &[Edit::Set("/innhold/henvistTil/organisasjonsnummer", "\"974761319\"")],
        )],
    },
    check: Check::Retur(henvist_kontrollsiffer),
};

fn henvist_kontrollsiffer(retur: &Retur, scope: &mut Scope<'_>) {
    if nummer(retur).is_some_and(|nummer| !nummer.control_digit_ok()) {
        scope.at("/henvistTil/organisasjonsnummer", &[]);
    }
}

const IKKE_ET_EMBETE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-RETUR-004"),
        name: "feil-embete-henvist-til-annen",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hører saken til et annet embete, er det et embete den blir henvist til.",
            nn: "Høyrer saka til eit anna embete, er det eit embete ho blir vist til.",
            en: "If the case belongs to another County Governor's office, a County Governor's office is what it is referred to.",
        },
        message: Text {
            nb: "Årsaken er FEIL_EMBETE, men organisasjonsnummeret er ikke et embetes.",
            nn: "Årsaka er FEIL_EMBETE, men organisasjonsnummeret høyrer ikkje til eit embete.",
            en: "The reason is FEIL_EMBETE, but the organisation number is not that of a County Governor's office.",
        },
        action: Text {
            nb: "Rett organisasjonsnummeret eller årsaken.",
            nn: "Rett organisasjonsnummeret eller årsaka.",
            en: "Correct the organisation number or the reason.",
        },
        harm: Text {
            nb: "Klagen blir sendt til noen som ikke kan behandle den, og klageren mister mer tid.",
            nn: "Klaga blir send til nokon som ikkje kan behandle henne, og klagaren mistar meir tid.",
            en: "The appeal is sent to someone who cannot treat it, and the appellant loses more time.",
        },
        sources: &[Source::Format("retur")],
        breaks: &[
            Example::breaks(
                "annen-virksomhet",
                "retur",
                &[Edit::Set("/innhold/henvistTil/organisasjonsnummer", "\"310999016\"")],
                &["/innhold/henvistTil/organisasjonsnummer"],
            ),
            Example::breaks(
                "staf",
                "retur",
                &[Edit::Set("/innhold/henvistTil/organisasjonsnummer", "\"921627009\"")],
                &["/innhold/henvistTil/organisasjonsnummer"],
            ),
        ],
        holds: &[Example::holds(
            "annen-aarsak",
            "retur",
            &[
                Edit::Set("/innhold/aarsak", "\"HUSLEIETVIST\""),
                Edit::Set("/innhold/henvistTil/organisasjonsnummer", "\"310999016\""),
            ],
        )],
    },
    check: Check::Retur(ikke_et_embete),
};

fn ikke_et_embete(retur: &Retur, scope: &mut Scope<'_>) {
    let Some(nummer) = nummer(retur).filter(|nummer| nummer.control_digit_ok()) else { return };
    let embete = scope.registers().embete(nummer.as_str()).is_some_and(|embete| !embete.staf);
    // A referral to the sender has a finding of its own.
    let selv = *nummer == scope.hode().avsender.organisasjonsnummer;
    if retur.aarsak == Returaarsak::FeilEmbete && !embete && !selv {
        scope.at("/henvistTil/organisasjonsnummer", &[]);
    }
}

const UFULLSTENDIG: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-RETUR-005"),
        name: "retur-av-ufullstendig-sak",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Det som mangler i en sak, blir etterspurt; saken blir ikke sendt tilbake.",
            nn: "Det som manglar i ei sak, blir etterspurt; saka blir ikkje send tilbake.",
            en: "What a case lacks is asked for; the case is not sent back.",
        },
        message: Text {
            nb: "Saken går tilbake fordi den er ufullstendig.",
            nn: "Saka går tilbake fordi ho er ufullstendig.",
            en: "The case goes back because it is incomplete.",
        },
        action: Text {
            nb: "Send en forespørsel om det som mangler, med frist.",
            nn: "Send ein førespurnad om det som manglar, med frist.",
            en: "Send a forespoersel for what is missing, with a deadline.",
        },
        harm: Text {
            nb: "Saken må sendes på nytt, og den som venter på penger, kommer bakerst i køen.",
            nn: "Saka må sendast på nytt, og den som ventar på pengar, kjem bakarst i køen.",
            en: "The case must be sent again, and the person waiting for money goes to the back of the queue.",
        },
        sources: &[Source::Fvl(Fvl::Utredning), Source::Format("retur")],
        breaks: &[Example::breaks(
            "ufullstendig",
            "retur",
            &[Edit::Set("/innhold/aarsak", "\"UFULLSTENDIG\""), Edit::Remove("/innhold/henvistTil")],
            &["/innhold/aarsak"],
        )],
        holds: &[Example::holds(
            "duplikat",
            "retur",
            &[Edit::Set("/innhold/aarsak", "\"DUPLIKAT\""), Edit::Remove("/innhold/henvistTil")],
        )],
    },
    check: Check::Retur(ufullstendig),
};

fn ufullstendig(retur: &Retur, scope: &mut Scope<'_>) {
    if retur.aarsak == Returaarsak::Ufullstendig {
        scope.at("/aarsak", &[]);
    }
}
