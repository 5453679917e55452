//! The head (HODE): the message's own time, ids and references. Who sends to whom stands in `adressering` and `kommune`.

use klagesak_core::Text;
use klagesak_core::frister::KLOKKESLINGRING;
use klagesak_core::melding::{Hode, Utvidelser};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &OPPRETTET_I_FREMTIDEN,
    &VISER_TIL_SEG_SELV,
    &SAKENS_ID_SOM_MELDINGENS,
    &UTEN_REFERANSE,
    &LOV_IKKE_I_KRAFT,
    &UTVIDELSER_FOR_STORE,
];

const HODET: &[Source] = &[Source::Format("hodet")];

const OPPRETTET_I_FREMTIDEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-001"),
        name: "opprettet-i-fremtiden",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Meldingen er ikke laget i fremtiden.",
            nn: "Meldinga er ikkje laga i framtida.",
            en: "The message was not created in the future.",
        },
        message: Text {
            nb: "Meldingen er datert mer enn fem minutter senere enn tidspunktet den blir kontrollert.",
            nn: "Meldinga er datert meir enn fem minutt seinare enn tidspunktet ho blir kontrollert.",
            en: "The message is dated more than five minutes later than the moment it is checked.",
        },
        action: Text {
            nb: "Rett klokken og tidssonen i fagsystemet, og lag meldingen på nytt.",
            nn: "Rett klokka og tidssona i fagsystemet, og lag meldinga på nytt.",
            en: "Correct the clock and the time zone of the case system, and create the message again.",
        },
        harm: Text {
            nb: "Ingen kan stole på tidspunktene, og ventetiden til den som klager, blir regnet feil.",
            nn: "Ingen kan stole på tidspunkta, og ventetida til den som klagar, blir rekna feil.",
            en: "Nobody can trust the times, and how long the appellant has waited is worked out wrongly.",
        },
        sources: HODET,
        breaks: &[
            Example::breaks("over-fem-minutter-foran", "minimal", OVER_FEM_MINUTTER_FORAN, &["/opprettet"]),
            Example::breaks("lenger-vest", "minimal", LENGER_VEST, &["/opprettet"]),
        ],
        holds: &[
            Example::holds("fem-minutter-foran", "minimal", FEM_MINUTTER_FORAN),
            Example::holds("lenger-oest", "minimal", LENGER_OEST),
        ],
    },
    check: Check::Hode(opprettet_i_fremtiden),
};

const OVER_FEM_MINUTTER_FORAN: &[Edit] = &sent_at("\"2026-11-01T12:05:01+01:00\"");
const LENGER_VEST: &[Edit] = &sent_at("\"2026-11-01T11:30:00Z\"");
const FEM_MINUTTER_FORAN: &[Edit] = &sent_at("\"2026-11-01T12:05:00+01:00\"");
const LENGER_OEST: &[Edit] = &sent_at("\"2026-11-01T13:00:00+02:00\"");

/// The whole case in the weeks before the reference time, so that nothing in it is old.
const fn sent_at(opprettet: &'static str) -> [Edit; 18] {
    [
        Edit::Set("/opprettet", opprettet),
        Edit::Set("/innhold/vedtak/0/dato", "\"2026-09-01\""),
        Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-09-03\""),
        Edit::Set("/innhold/klage/fremsattDato", "\"2026-09-15\""),
        Edit::Set("/innhold/klage/mottattDato", "\"2026-09-16\""),
        Edit::Set("/innhold/klage/frist/fristdato", "\"2026-09-24\""),
        Edit::Set("/innhold/foersteinstans/dato", "\"2026-10-14\""),
        Edit::Set("/innhold/saksfremstilling/dato", "\"2026-10-14\""),
        Edit::Set("/innhold/saksfremstilling/kronologi/0/dato", "\"2026-08-17\""),
        Edit::Set("/innhold/saksfremstilling/kronologi/1/dato", "\"2026-09-01\""),
        Edit::Set("/innhold/saksfremstilling/kronologi/2/dato", "\"2026-09-16\""),
        Edit::Set("/innhold/saksfremstilling/forelagt/dato", "\"2026-10-14\""),
        Edit::Set("/innhold/saksfremstilling/forelagt/kommentarfrist", "\"2026-10-28\""),
        Edit::Set("/innhold/dokumenter/0/dato", "\"2026-10-30\""),
        Edit::Set("/innhold/dokumenter/1/dato", "\"2026-10-14\""),
        Edit::Set("/innhold/dokumenter/2/dato", "\"2026-09-15\""),
        Edit::Set("/innhold/dokumenter/3/dato", "\"2026-09-01\""),
        Edit::Set("/innhold/dokumenter/4/dato", "\"2026-08-17\""),
    ]
}

fn opprettet_i_fremtiden(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if hode.opprettet.instant() > scope.now().instant() + KLOKKESLINGRING {
        scope.at("/opprettet", &[]);
    }
}

const VISER_TIL_SEG_SELV: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-002"),
        name: "viser-til-seg-selv",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding svarer på eller erstatter en annen melding, aldri seg selv.",
            nn: "Ei melding svarer på eller erstattar ei anna melding, aldri seg sjølv.",
            en: "A message answers or replaces another message, never itself.",
        },
        message: Text {
            nb: "Feltet {felt} har id-en til denne meldingen.",
            nn: "Feltet {felt} har id-en til denne meldinga.",
            en: "The field {felt} holds the id of this message.",
        },
        action: Text {
            nb: "Skriv meldingId til den tidligere meldingen, eller ta bort feltet.",
            nn: "Skriv meldingId til den tidlegare meldinga, eller ta bort feltet.",
            en: "Write the meldingId of the earlier message, or remove the field.",
        },
        harm: Text {
            nb: "Mottakeren finner ikke den tidligere meldingen, og to utgaver av saken blir behandlet hver for seg.",
            nn: "Mottakaren finn ikkje den tidlegare meldinga, og to utgåver av saka blir behandla kvar for seg.",
            en: "The receiver cannot find the earlier message, and two versions of the case are treated separately.",
        },
        sources: HODET,
        breaks: &[
            Example::breaks(
                "svarer-seg-selv",
                "minimal",
                &[Edit::Set("/svarPaa", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\"")],
                &["/svarPaa"],
            ),
            Example::breaks(
                "erstatter-seg-selv",
                "minimal",
                &[Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a01\"")],
                &["/erstatter"],
            ),
        ],
        holds: &[Example::holds(
            "erstatter-en-annen",
            "minimal",
            &[Edit::Set("/erstatter", "\"5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a02\"")],
        )],
    },
    check: Check::Hode(viser_til_seg_selv),
};

fn viser_til_seg_selv(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if hode.svar_paa == Some(hode.melding_id) {
        scope.at("/svarPaa", &[("felt", "svarPaa".into())]);
    }
    if hode.erstatter == Some(hode.melding_id) {
        scope.at("/erstatter", &[("felt", "erstatter".into())]);
    }
}

const SAKENS_ID_SOM_MELDINGENS: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-003"),
        name: "sakens-id-som-meldingens-id",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saken og meldingene i den har hver sin id.",
            nn: "Saka og meldingane i henne har kvar sin id.",
            en: "The case and the messages in it have ids of their own.",
        },
        message: Text {
            nb: "Feltet {felt} har id-en til saken, ikke til en melding.",
            nn: "Feltet {felt} har id-en til saka, ikkje til ei melding.",
            en: "The field {felt} holds the id of the case, not of a message.",
        },
        action: Text {
            nb: "Lag en ny id for hver melding, og bruk klagesakId bare om saken.",
            nn: "Lag ein ny id for kvar melding, og bruk klagesakId berre om saka.",
            en: "Make a new id for every message, and use klagesakId for the case only.",
        },
        harm: Text {
            nb: "Neste melding i saken kan få samme id. Da tar mottakeren den for en gjentakelse og leser den ikke.",
            nn: "Neste melding i saka kan få same id. Då tek mottakaren henne for ei gjentaking og les henne ikkje.",
            en: "The next message in the case may get the same id. The receiver then takes it for a repeat and does not read it.",
        },
        sources: HODET,
        breaks: &[
            Example::breaks(
                "meldingen-har-sakens-id",
                "minimal",
                &[Edit::Set("/meldingId", "\"9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b02\"")],
                &["/meldingId"],
            ),
            Example::breaks(
                "erstatter-saken",
                "minimal",
                &[Edit::Set("/erstatter", "\"9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b02\"")],
                &["/erstatter"],
            ),
        ],
        holds: &[Example::holds("hver-sin-id", "komplett", &[])],
    },
    check: Check::Hode(sakens_id_som_meldingens),
};

fn sakens_id_som_meldingens(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let egen = Some(hode.melding_id);
    for (sti, felt, id) in [
        ("/meldingId", "meldingId", egen),
        // A reference to the message itself is another fault, with a finding of its own.
        ("/svarPaa", "svarPaa", hode.svar_paa.filter(|id| Some(*id) != egen)),
        ("/erstatter", "erstatter", hode.erstatter.filter(|id| Some(*id) != egen)),
    ] {
        if id == Some(hode.klagesak_id) {
            scope.at(sti, &[("felt", felt.into())]);
        }
    }
}

const UTEN_REFERANSE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-004"),
        name: "oversendelse-uten-referanse",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En oversendelse har minst én referanse til saken i et annet system.",
            nn: "Ei oversending har minst éin referanse til saka i eit anna system.",
            en: "An oversendelse has at least one reference to the case in another system.",
        },
        message: Text {
            nb: "Oversendelsen har ingen referanse.",
            nn: "Oversendinga har ingen referanse.",
            en: "The oversendelse has no reference.",
        },
        action: Text {
            nb: "Ta med saksnummeret i fagsystemet eller arkivet, eller id-en fra Digisos.",
            nn: "Ta med saksnummeret i fagsystemet eller arkivet, eller id-en frå Digisos.",
            en: "Include the case number of the case system or the archive, or the id from Digisos.",
        },
        harm: Text {
            nb: "STAF ser ikke om saken finnes fra før, og svaret finner ikke tilbake til rett sak på NAV-kontoret.",
            nn: "STAF ser ikkje om saka finst frå før, og svaret finn ikkje tilbake til rett sak på NAV-kontoret.",
            en: "STAF cannot see whether the case is there already, and the answer does not find its case at the NAV office.",
        },
        sources: HODET,
        breaks: &[Example::breaks("ingen", "minimal", &[Edit::Set("/referanser", "{}")], &["/referanser"])],
        holds: &[Example::holds(
            "bare-digisos",
            "minimal",
            &[Edit::Set("/referanser", r#"{"fiksDigisosId": "d0000000-0000-4000-8000-000000000001"}"#)],
        )],
    },
    check: Check::Hode(uten_referanse),
};

fn uten_referanse(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let r = hode.referanser;
    let digisos = r.fiks_digisos_id.is_some() || r.digisos_klage_id.is_some();
    let sak = r.nav_fagsak.is_some() || r.nav_arkivsak.is_some() || r.statsforvalter_sak.is_some();
    if scope.oversendelse().is_some() && !digisos && !sak {
        scope.at("/referanser", &[]);
    }
}

const LOV_IKKE_I_KRAFT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-005"),
        name: "lovgrunnlag-ikke-i-kraft",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Saken blir behandlet etter en lov som gjelder.",
            nn: "Saka blir behandla etter ei lov som gjeld.",
            en: "The case is treated under an act that is in force.",
        },
        message: Text {
            nb: "Det er ikke kjent at {lov} har trådt i kraft.",
            nn: "Det er ikkje kjent at {lov} er sett i kraft.",
            en: "It is not known that {lov} is in force.",
        },
        action: Text {
            nb: "Bruk FVL_1967 så lenge den nye loven ikke er satt i kraft. Er den det, oppdater reglene.",
            nn: "Bruk FVL_1967 så lenge den nye lova ikkje er sett i kraft. Er ho det, oppdater reglane.",
            en: "Use FVL_1967 until the new act is in force. If it is, update the rules.",
        },
        harm: Text {
            nb: "Den som klager, kan få oppgitt feil frist og feil paragraf.",
            nn: "Den som klagar, kan få oppgitt feil frist og feil paragraf.",
            en: "The appellant may be told the wrong deadline and the wrong section.",
        },
        sources: HODET,
        breaks: &[Example::breaks(
            "fvl-2025",
            "minimal",
            &[Edit::Set("/lovgrunnlag", "\"FVL_2025\"")],
            &["/lovgrunnlag"],
        )],
        holds: &[Example::holds("fvl-1967", "minimal", &[Edit::Set("/lovgrunnlag", "\"FVL_1967\"")])],
    },
    check: Check::Hode(lov_ikke_i_kraft),
};

fn lov_ikke_i_kraft(_: &Hode<'_>, scope: &mut Scope<'_>) {
    let lov = scope.law();
    if !lov.verifisert {
        scope.at("/lovgrunnlag", &[("lov", lov.navn.into())]);
    }
}

const UTVIDELSER_FOR_STORE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HODE-006"),
        name: "utvidelser-for-store",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Utvidelsene er til sammen på høyst 64 KiB.",
            nn: "Utvidingane er til saman på høgst 64 KiB.",
            en: "The extensions are 64 KiB in total at most.",
        },
        message: Text {
            nb: "Utvidelsene er på {stoerrelse} byte. Grensen er {grense}.",
            nn: "Utvidingane er på {stoerrelse} byte. Grensa er {grense}.",
            en: "The extensions are {stoerrelse} bytes. The limit is {grense}.",
        },
        action: Text {
            nb: "Flytt det som hører til saken, til feltene i standarden eller til et dokument.",
            nn: "Flytt det som høyrer til saka, til felta i standarden eller til eit dokument.",
            en: "Move what belongs to the case to the fields of the standard or to a document.",
        },
        harm: Text {
            nb: "Det som ligger i utvidelser, ser saksbehandleren ikke. Opplysninger om klageren kan bli oversett.",
            nn: "Det som ligg i utvidingar, ser saksbehandlaren ikkje. Opplysningar om klagaren kan bli oversette.",
            en: "The caseworker does not see what lies in extensions. Facts about the appellant may be overlooked.",
        },
        sources: &[Source::Format("grunnregler 6")],
        breaks: &[Example::breaks(
            "en-byte-for-mye",
            "minimal",
            &[Edit::Set("/utvidelser", "{}"), Edit::Fill("/utvidelser/no.eksempel", 65_519)],
            &["/utvidelser"],
        )],
        holds: &[Example::holds(
            "akkurat-64-kib",
            "minimal",
            &[Edit::Set("/utvidelser", "{}"), Edit::Fill("/utvidelser/no.eksempel", 65_518)],
        )],
    },
    check: Check::Hode(utvidelser_for_store),
};

fn utvidelser_for_store(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let stoerrelse = hode.utvidelser.map_or(0, Utvidelser::size);
    if stoerrelse > Utvidelser::MAKS_BYTES {
        let grense = Utvidelser::MAKS_BYTES;
        scope.at("/utvidelser", &[("stoerrelse", stoerrelse.into()), ("grense", grense.into())]);
    }
}
