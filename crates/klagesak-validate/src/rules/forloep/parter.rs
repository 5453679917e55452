//! The parties other messages name (FORLOEP) are those of the oversendelse.

use klagesak_core::Text;
use klagesak_core::melding::Melding;
use klagesak_core::verdi::LokalId;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Forloep, ForloepScope, Rule};

pub(in crate::rules) const RULES: &[&Rule] = &[&UKJENT_PART];

const UKJENT_PART: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-FORLOEP-026"),
        name: "ukjent-part-i-saken",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En part som nevnes med partId, er part i oversendelsen.",
            nn: "Ein part som blir nemnd med partId, er part i oversendinga.",
            en: "A party named by partId is a party of the oversendelse.",
        },
        message: Text {
            nb: "Melding {melding} nevner en part som ikke er med i oversendelsen.",
            nn: "Melding {melding} nemner ein part som ikkje er med i oversendinga.",
            en: "Message {melding} names a party who is not in the oversendelse.",
        },
        action: Text {
            nb: "Skriv partId slik den står i oversendelsen, eller bruk rolle.",
            nn: "Skriv partId slik han står i oversendinga, eller bruk rolle.",
            en: "Write the partId as it stands in the oversendelse, or use rolle.",
        },
        harm: Text {
            nb: "Ingen ser hvem som fikk brevet, som trakk klagen eller som kommenterte saken.",
            nn: "Ingen ser kven som fekk brevet, som trekte klaga eller som kommenterte saka.",
            en: "Nobody sees who got the letter, who withdrew the appeal or who commented on the case.",
        },
        sources: &[Source::Format("parter")],
        breaks: &[
            Example::breaks("underrettet", "minimal", &[], &["/2/innhold/underrettet/0/partId"]).then(&[
                ("kvittering", &[]),
                (
                    "avgjoerelse",
                    &[
                        Edit::Remove("/innhold/underrettet/0/rolle"),
                        Edit::Set("/innhold/underrettet/0/partId", "\"part-2\""),
                    ],
                ),
            ]),
            Example::breaks("trukket-av", "minimal", &[], &["/2/innhold/trukketAv/partId"]).then(&[
                ("kvittering", &[]),
                ("trekk", &[Edit::Set("/innhold/trukketAv", "{\"partId\": \"part-2\"}")]),
            ]),
            Example::breaks("kommentar", "minimal", &[], &["/2/innhold/kommentar/partId"]).then(&[
                ("kvittering", &[]),
                (
                    "ettersendelse",
                    &[
                        Edit::Remove("/svarPaa"),
                        Edit::Remove("/innhold/forespoerselId"),
                        Edit::Remove("/innhold/dokumenter/0/referanse"),
                        Edit::Remove("/innhold/dokumenter/1/referanse"),
                        Edit::Set("/innhold/avsender", "\"PART\""),
                        Edit::Set(
                            "/innhold/kommentar",
                            r#"{"partId": "part-2", "mottattDato": "2026-05-15", "tekst": "Lønnen kom først i mars."}"#,
                        ),
                    ],
                ),
            ]),
        ],
        holds: &[Example::holds("parten-i-oversendelsen", "minimal", &[]).then(&[
            ("kvittering", &[]),
            (
                "avgjoerelse",
                &[
                    Edit::Remove("/innhold/underrettet/0/rolle"),
                    Edit::Set("/innhold/underrettet/0/partId", "\"part-1\""),
                ],
            ),
        ])],
    },
    check: Check::Forloep(ukjent_part),
};

fn ukjent_part(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let Some(sent) = forloep.oversendelse_foer(i) else { continue };
        for (part, at) in nevnte(&entry.melding) {
            if !sent.innhold.parter.iter().any(|known| known.part_id == *part) {
                scope.at(i, &at, &[]);
            }
        }
    }
}

/// The parties a message names by id, with their places.
fn nevnte(message: &Melding) -> Vec<(&LokalId, String)> {
    match message {
        Melding::Avgjoerelse(m) => {
            let underrettet = m.innhold.underrettet.iter().enumerate();
            underrettet
                .filter_map(|(j, u)| Some((u.part_id.as_ref()?, format!("/innhold/underrettet/{j}/partId"))))
                .collect()
        }
        Melding::Trekk(m) => {
            let part = m.innhold.trukket_av.part_id.iter();
            part.map(|id| (id, "/innhold/trukketAv/partId".to_owned())).collect()
        }
        Melding::Ettersendelse(m) => {
            let kommentar = m.innhold.kommentar.iter();
            kommentar.map(|k| (&k.part_id, "/innhold/kommentar/partId".to_owned())).collect()
        }
        _ => Vec::new(),
    }
}
