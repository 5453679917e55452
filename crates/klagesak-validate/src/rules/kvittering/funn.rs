//! The findings of a receipt (KVITTERING).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Alvorlighet, Kvitteringsresultat};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Kvittering;
use klagesak_core::verdi::VersjonTekst;
use klagesak_core::verdict::{Edit, Example, Group, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::persons::has_personnummer;
use crate::rules;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&UKJENT_REGEL, &FEIL_UTEN_STED, &PERSONNUMMER_I_FUNN];

const UKJENT_REGEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KVITTERING-005"),
        name: "funn-med-ukjent-regel",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et funn viser til en regel i standarden.",
            nn: "Eit funn viser til ein regel i standarden.",
            en: "A finding names a rule of the standard.",
        },
        message: Text {
            nb: "Regelen finnes ikke i denne versjonen.",
            nn: "Regelen finst ikkje i denne versjonen.",
            en: "The rule does not exist in this version.",
        },
        action: Text {
            nb: "Bruk id-en regelen har i standarden, eller oppdater systemet.",
            nn: "Bruk id-en regelen har i standarden, eller oppdater systemet.",
            en: "Use the id the rule has in the standard, or update the system.",
        },
        harm: Text {
            nb: "NAV-kontoret kan ikke slå opp hva som må gjøres, og klageren venter mens de spør.",
            nn: "NAV-kontoret kan ikkje slå opp kva som må gjerast, og klagaren ventar medan dei spør.",
            en: "The NAV office cannot look up what to do, and the appellant waits while they ask.",
        },
        sources: &[Source::Format("kvittering")],
        breaks: &[
            Example::breaks(
                "nummer-finnes-ikke",
                "kvittering-avvist",
                &[Edit::Set("/innhold/funn/0/regel", "\"KO-FREMSTILLING-999\"")],
                &["/innhold/funn/0/regel"],
            ),
            Example::breaks(
                "gruppe-finnes-ikke",
                "kvittering-avvist",
                &[Edit::Set("/innhold/funn/1/regel", "\"KO-EGNE-001\"")],
                &["/innhold/funn/1/regel"],
            ),
        ],
        holds: &[Example::holds(
            "om-forsendelsen",
            "kvittering-avvist",
            &[Edit::Set("/innhold/funn/1/regel", "\"KO-PAKKE-001\"")],
        )],
    },
    check: Check::Kvittering(ukjent_regel),
};

/// Groups of rules on other things than one message: the package, the conversation, conversion.
const ANDRE_STEDER: [Group; 3] = [Group::Pakke, Group::Forloep, Group::Tap];

fn ukjent_regel(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    // A newer version may have more rules.
    if *scope.hode().versjon != VersjonTekst::gjeldende() {
        return;
    }
    for (i, funn) in kvittering.funn.iter().enumerate() {
        let id = funn.regel.as_str();
        let annet_sted = Group::of(id).is_some_and(|group| ANDRE_STEDER.contains(&group));
        if !annet_sted && rules::find(id).is_none() {
            scope.at(&format!("/funn/{i}/regel"), &[]);
        }
    }
}

const FEIL_UTEN_STED: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KVITTERING-006"),
        name: "avvist-uten-sted",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En avvisning sier hvor i meldingen noe må rettes.",
            nn: "Ei avvising seier kvar i meldinga noko må rettast.",
            en: "A rejection says where in the message something must be corrected.",
        },
        message: Text {
            nb: "Ingen av funnene som er FEIL, har et sted i meldingen.",
            nn: "Ingen av funna som er FEIL, har ein stad i meldinga.",
            en: "None of the findings that are FEIL has a place in the message.",
        },
        action: Text {
            nb: "Skriv stedet i meldingen i sti.",
            nn: "Skriv staden i meldinga i sti.",
            en: "Write the place in the message in sti.",
        },
        harm: Text {
            nb: "Saksbehandleren må lete i hele saken etter det som er feil, og klagen blir sendt senere.",
            nn: "Saksbehandlaren må leite i heile saka etter det som er feil, og klaga blir send seinare.",
            en: "The caseworker must search the whole case for what is wrong, and the appeal is sent later.",
        },
        sources: &[Source::Format("kvittering")],
        breaks: &[Example::breaks(
            "tom-sti",
            "kvittering-avvist",
            &[Edit::Set("/innhold/funn/0/sti", "\"\"")],
            &["/innhold/funn"],
        )],
        holds: &[Example::holds(
            "hele-filen",
            "kvittering-avvist",
            &[
                Edit::Set("/innhold/funn/0/sti", "\"\""),
                Edit::Set("/innhold/funn/0/regel", "\"KO-SYNTAKS-001\""),
            ],
        )],
    },
    check: Check::Kvittering(feil_uten_sted),
};

fn feil_uten_sted(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    // What is wrong with the file or the package has no place in the message.
    let har_sted = |id: &str| Group::of(id).is_none_or(Group::has_place);
    let mut feil = kvittering.funn.iter().filter(|funn| funn.alvorlighet == Alvorlighet::Feil).peekable();
    let noen = feil.peek().is_some();
    let uten_sted = feil.all(|funn| funn.sti.as_str().is_empty() && har_sted(funn.regel.as_str()));
    if kvittering.resultat == Kvitteringsresultat::Avvist && noen && uten_sted {
        scope.at("/funn", &[]);
    }
}

const PERSONNUMMER_I_FUNN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KVITTERING-007"),
        name: "personnummer-i-funn",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et funn har ikke personnummer eller andre verdier fra meldingen.",
            nn: "Eit funn har ikkje personnummer eller andre verdiar frå meldinga.",
            en: "A finding holds no person number or other value from the message.",
        },
        message: Text {
            nb: "Teksten har et personnummer.",
            nn: "Teksten har eit personnummer.",
            en: "The text holds a person number.",
        },
        action: Text {
            nb: "Skriv hva som er galt og hvor, uten å gjenta det som står i meldingen.",
            nn: "Skriv kva som er gale og kvar, utan å ta opp att det som står i meldinga.",
            en: "Write what is wrong and where, without repeating what the message says.",
        },
        harm: Text {
            nb: "Kvitteringer leses i driftslogger av folk som ikke skal vite hvem som klager på sosialhjelp.",
            nn: "Kvitteringar blir lesne i driftsloggar av folk som ikkje skal vite kven som klagar på sosialhjelp.",
            en: "Receipts are read in operation logs by people who must not know who appeals about social assistance.",
        },
        sources: &[Source::Fvl(Fvl::Taushetsplikt), Source::Format("kvittering")],
        breaks: &[Example::breaks(
            "foedselsnummer",
            "kvittering-avvist",
            &[Edit::Set("/innhold/funn/0/melding", "\"Nummeret 15838510156 er brukt to ganger.\"")],
            &["/innhold/funn/0/melding"],
        )],
        holds: &[Example::holds(
            "galt-kontrollsiffer",
            "kvittering-avvist",
            &[Edit::Set("/innhold/funn/0/melding", "\"Saken 15838510157 er ikke vurdert.\"")],
        )],
    },
    check: Check::Kvittering(personnummer_i_funn),
};

fn personnummer_i_funn(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    for (i, funn) in kvittering.funn.iter().enumerate() {
        if has_personnummer(funn.melding.as_str()) {
            scope.at(&format!("/funn/{i}/melding"), &[]);
        }
    }
}
