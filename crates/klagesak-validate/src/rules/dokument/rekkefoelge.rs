//! The list of documents as a whole (DOKUMENT, 008 to 010): numbers, ids and order.

use klagesak_core::Text;
use klagesak_core::kodeverk::Dokumenttype;
use klagesak_core::melding::Dokument;
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::repeated::repeated;
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&NUMMERERING, &DOBBEL_DOKUMENT_ID, &TIDSREKKEFOELGE];

const FORMAT: &[Source] = &[Source::Format("dokumenter")];

const NUMMERERING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-008"),
        name: "nummerering",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Dokumentene er nummerert fra 1, i rekkefølge og uten hull.",
            nn: "Dokumenta er nummererte frå 1, i rekkjefølgje og utan hòl.",
            en: "The documents are numbered from 1, in order and without gaps.",
        },
        message: Text {
            nb: "Dokumentet har nummer {nummer}, men står som nummer {ventet} i innholdslisten.",
            nn: "Dokumentet har nummer {nummer}, men står som nummer {ventet} i innhaldslista.",
            en: "The document has number {nummer}, but is number {ventet} in the list.",
        },
        action: Text {
            nb: "Nummerer dokumentene på nytt fra 1. Se etter om et dokument er falt ut.",
            nn: "Nummerer dokumenta på nytt frå 1. Sjå etter om eit dokument er falle ut.",
            en: "Number the documents again from 1. Check whether a document has dropped out.",
        },
        harm: Text {
            nb: "Et hull kan være et dokument som mangler, uten at klageren eller Statsforvalteren kan vite det.",
            nn: "Eit hòl kan vere eit dokument som manglar, utan at klagaren eller Statsforvaltaren kan vite det.",
            en: "A gap may be a missing document, and neither the appellant nor the County Governor can tell.",
        },
        sources: FORMAT,
        breaks: &[
            Example::breaks(
                "hull",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/4/nummer", "6")],
                &["/innhold/dokumenter/4/nummer"],
            ),
            Example::breaks(
                "samme-nummer-to-ganger",
                "minimal",
                &[Edit::Set("/innhold/dokumenter/2/nummer", "2")],
                &["/innhold/dokumenter/2/nummer"],
            ),
            Example::breaks(
                "feil-rekkefoelge",
                "minimal",
                &[
                    Edit::Set("/innhold/dokumenter/0/nummer", "2"),
                    Edit::Set("/innhold/dokumenter/1/nummer", "1"),
                ],
                &["/innhold/dokumenter/0/nummer"],
            ),
        ],
        holds: &[Example::holds("fra-1-til-12", "komplett", &[])],
    },
    check: Check::Dokumenter(numbering),
};

fn numbering(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    // After the first wrong number the rest are mostly wrong for the same cause.
    let expected = dokumenter.iter().zip(1u64..).enumerate();
    if let Some((i, (dokument, ventet))) = { expected }.find(|(_, (d, n))| d.nummer.get() != *n) {
        let params = [("nummer", dokument.nummer.get().into()), ("ventet", ventet.into())];
        scope.at(&format!("/{i}/nummer"), &params);
    }
}

const DOBBEL_DOKUMENT_ID: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-009"),
        name: "dobbel-dokument-id",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Hvert dokument har sin egen id.",
            nn: "Kvart dokument har sin eigen id.",
            en: "Every document has an id of its own.",
        },
        message: Text {
            nb: "Dokumentet har samme id som dokument nummer {nummer}.",
            nn: "Dokumentet har same id som dokument nummer {nummer}.",
            en: "The document has the same id as document number {nummer}.",
        },
        action: Text {
            nb: "Gi dokumentet en ny id, og rett henvisningene til det. Er det samme dokument, før det opp én gang.",
            nn: "Gi dokumentet ein ny id, og rett tilvisingane til det. Er det same dokument, før det opp éin gong.",
            en: "Give the document a new id, and correct the references to it. If it is the same document, list it once.",
        },
        harm: Text {
            nb: "Ingen kan vite hvilket av de to dokumentene saken bygger på.",
            nn: "Ingen kan vite kva for eit av dei to dokumenta saka byggjer på.",
            en: "Nobody can tell which of the two documents the case rests on.",
        },
        sources: FORMAT,
        breaks: &[Example::breaks(
            "to-med-samme-id",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/0/dokumentId", "\"a0000000-0000-4000-8000-000000000002\"")],
            &["/innhold/dokumenter/1/dokumentId"],
        )],
        holds: &[Example::holds(
            "ny-id",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/0/dokumentId", "\"a0000000-0000-4000-8000-00000000000f\"")],
        )],
    },
    check: Check::Dokumenter(repeated_ids),
};

fn repeated_ids(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    for (first, again) in repeated(dokumenter.iter().map(|d| d.dokument_id)) {
        let nummer = dokumenter.get(first).map_or(0, |d| d.nummer.get());
        scope.at(&format!("/{again}/dokumentId"), &[("nummer", nummer.into())]);
    }
}

const TIDSREKKEFOELGE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-DOKUMENT-010"),
        name: "tidsrekkefoelge",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Vedlagt dokumentasjon står i tidsrekkefølge, eldst først.",
            nn: "Vedlagd dokumentasjon står i tidsrekkjefølgje, eldst først.",
            en: "Supporting documents stand in order of date, oldest first.",
        },
        message: Text {
            nb: "Dokumentet er datert {dato} og står etter et som er datert {forrige}.",
            nn: "Dokumentet er datert {dato} og står etter eit som er datert {forrige}.",
            en: "The document is dated {dato} and stands after one dated {forrige}.",
        },
        action: Text {
            nb: "Sorter dokumentasjonen etter dato.",
            nn: "Sorter dokumentasjonen etter dato.",
            en: "Sort the supporting documents by date.",
        },
        harm: Text {
            nb: "Saksbehandleren må selv finne ut hva som skjedde når, og bruker lengre tid på klagen.",
            nn: "Saksbehandlaren må sjølv finne ut kva som skjedde når, og bruker lengre tid på klaga.",
            en: "The caseworker has to work out what happened when, and spends more time on the appeal.",
        },
        sources: &[Source::Guidance {
            document: "Fylkesmannen i Hedmark, skjema for oversendelse av klagesaker",
            verified: true,
        }],
        breaks: &[Example::breaks(
            "en-dag-for-tidlig",
            "komplett",
            &[Edit::Set("/innhold/dokumenter/7/dato", "\"2025-07-31\"")],
            &["/innhold/dokumenter/7/dato"],
        )],
        holds: &[
            Example::holds(
                "samme-dag",
                "komplett",
                &[Edit::Set("/innhold/dokumenter/7/dato", "\"2025-08-01\"")],
            ),
            Example::holds(
                "sakens-egne-dokumenter-staar-foerst",
                "komplett",
                &[Edit::Set("/innhold/dokumenter/9/dato", "\"2026-01-02\"")],
            ),
        ],
    },
    check: Check::Dokumenter(order_of_dates),
};

fn order_of_dates(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    use Dokumenttype::{
        Fullmakt, Klage, Kommentar, Oversendelsesbrev, Saksfremstilling, Soeknad, Ukjent, Vedtak,
    };
    let mut before: Option<Dato> = None;
    for (i, dokument) in dokumenter.iter().enumerate() {
        // The papers of the case itself are read first, whatever their dates.
        let core = matches!(
            dokument.slag,
            Fullmakt
                | Klage
                | Kommentar
                | Oversendelsesbrev
                | Saksfremstilling
                | Soeknad
                | Ukjent(_)
                | Vedtak
        );
        let Some(dato) = dokument.dato.filter(|_| !core) else { continue };
        if let Some(forrige) = before.filter(|before| dato < *before) {
            // One is enough: a list sorted the other way would give one for every document.
            scope.at(&format!("/{i}/dato"), &[("dato", dato.into()), ("forrige", forrige.into())]);
            return;
        }
        before = Some(dato);
    }
}
