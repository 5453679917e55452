//! What the appeal says and what it is about (KLAGE): its points and the decisions it names.

use klagesak_core::Text;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Klage;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&KLAGEPUNKTER_UTE_AV_REKKEFOELGE, &UKJENT_VEDTAK];

const FORMAT: Source = Source::Format("klage");

const KLAGEPUNKTER_UTE_AV_REKKEFOELGE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-008"),
        name: "klagepunkter-ute-av-rekkefoelge",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagepunktene er nummerert 1, 2, 3 og videre, i rekkefølge og uten hull.",
            nn: "Klagepunkta er nummererte 1, 2, 3 og vidare, i rekkjefølgje og utan hol.",
            en: "The points of the appeal are numbered 1, 2, 3 and on, in order and without gaps.",
        },
        message: Text {
            nb: "Klagepunktet har nummer {nummer}, men skulle hatt {ventet}.",
            nn: "Klagepunktet har nummer {nummer}, men skulle hatt {ventet}.",
            en: "The point has number {nummer} but should have {ventet}.",
        },
        action: Text {
            nb: "Nummerer klagepunktene på nytt, og rett numrene i saksfremstillingen.",
            nn: "Nummerer klagepunkta på nytt, og rett numra i saksframstillinga.",
            en: "Number the points anew, and correct the numbers in the statement of the case.",
        },
        harm: Text {
            nb: "Et punkt kan mangle eller bli besvart to ganger, og klageren får ikke svar på alt.",
            nn: "Eit punkt kan mangle eller bli svart på to gonger, og klagaren får ikkje svar på alt.",
            en: "A point may be missing or answered twice, and the person does not get an answer to everything.",
        },
        sources: &[FORMAT],
        breaks: &[
            Example::breaks(
                "begynner-paa-to",
                "minimal",
                &[
                    Edit::Set("/innhold/klage/klagepunkter/0/nummer", "2"),
                    Edit::Set("/innhold/saksfremstilling/vurderinger/0/klagepunkt", "2"),
                ],
                &["/innhold/klage/klagepunkter/0/nummer"],
            ),
            Example::breaks(
                "byttet-om",
                "komplett",
                &[
                    Edit::Set("/innhold/klage/klagepunkter/0/nummer", "2"),
                    Edit::Set("/innhold/klage/klagepunkter/1/nummer", "1"),
                ],
                &["/innhold/klage/klagepunkter/0/nummer"],
            ),
            Example::breaks(
                "hull",
                "komplett",
                &[
                    Edit::Set("/innhold/klage/klagepunkter/1/nummer", "3"),
                    Edit::Set("/innhold/saksfremstilling/vurderinger/1/klagepunkt", "3"),
                ],
                &["/innhold/klage/klagepunkter/1/nummer"],
            ),
        ],
        holds: &[Example::holds("en-og-to", "komplett", &[])],
    },
    check: Check::Klage(klagepunkter_ute_av_rekkefoelge),
};

fn klagepunkter_ute_av_rekkefoelge(klage: &Klage, scope: &mut Scope<'_>) {
    // One wrong number shifts the rest, so only the first is told of.
    let feil = klage.klagepunkter.iter().zip(1u64..).find(|(punkt, ventet)| punkt.nummer.get() != *ventet);
    if let Some((punkt, ventet)) = feil {
        let at = format!("/klagepunkter/{}/nummer", ventet - 1);
        scope.at(&at, &[("nummer", punkt.nummer.get().into()), ("ventet", ventet.into())]);
    }
}

const UKJENT_VEDTAK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-009"),
        name: "klage-over-ukjent-vedtak",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagen gjelder vedtak som står i meldingen.",
            nn: "Klaga gjeld vedtak som står i meldinga.",
            en: "The appeal is about decisions that are in the message.",
        },
        message: Text {
            nb: "Klagen viser til et vedtak som ikke står i listen over vedtak.",
            nn: "Klaga viser til eit vedtak som ikkje står i lista over vedtak.",
            en: "The appeal refers to a decision that is not in the list of decisions.",
        },
        action: Text {
            nb: "Rett vedtakId i gjelderVedtak, eller ta med vedtaket. Et nytt vedtak fra klagebehandlingen hører ikke hjemme her.",
            nn: "Rett vedtakId i gjelderVedtak, eller ta med vedtaket. Eit nytt vedtak frå klagebehandlinga høyrer ikkje heime her.",
            en: "Correct the vedtakId in gjelderVedtak, or include the decision. A new decision from the treatment of the appeal does not belong here.",
        },
        harm: Text {
            nb: "Statsforvalteren har ikke vedtaket som skal prøves, og må be NAV-kontoret om det.",
            nn: "Statsforvaltaren har ikkje vedtaket som skal prøvast, og må be NAV-kontoret om det.",
            en: "The County Governor lacks the decision to review, and must ask the NAV office for it.",
        },
        sources: &[FORMAT, Source::Fvl(Fvl::Klageform)],
        breaks: &[
            Example::breaks(
                "annen-id",
                "minimal",
                &[Edit::Set("/innhold/klage/gjelderVedtak/0", "\"2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04\"")],
                &["/innhold/klage/gjelderVedtak/0"],
            ),
            Example::breaks(
                "det-nye-vedtaket",
                "komplett",
                &[Edit::Set("/innhold/klage/gjelderVedtak/-", "\"e0000000-0000-4000-8000-000000000002\"")],
                &["/innhold/klage/gjelderVedtak/1"],
            ),
        ],
        holds: &[Example::holds("vedtaket-i-listen", "minimal", &[])],
    },
    check: Check::Klage(ukjent_vedtak),
};

fn ukjent_vedtak(klage: &Klage, scope: &mut Scope<'_>) {
    for (i, id) in klage.gjelder_vedtak.iter().enumerate() {
        if scope.vedtak(*id).is_none() {
            scope.at(&format!("/gjelderVedtak/{i}"), &[]);
        }
    }
}
