//! A kvittering as Fiks Arkiv's receipt.

use crate::rules::generated::tap::{KO_TAP_080, KO_TAP_081};
use klagesak_core::Melding;
use klagesak_core::kodeverk::Kvitteringsresultat;

use super::ledgered::Ledgered;
use crate::arkivmelding::FAGSYSTEM;
use crate::kvittering::linje::{KLAGESAK, Linje, SVAR_PAA, write_line};
use crate::xml::{Node, document};
use crate::{Conversion, Error, File, Format};

/// The name of the receipt of a message that was accepted.
pub const FIKS_KVITTERING: &str = "arkivmelding-kvittering.xml";
/// The name of the receipt of a message that was rejected.
pub const FEILMELDING: &str = "feilmelding.xml";

type Attributes = &'static [(&'static str, &'static str)];

/// What sets one version apart from the other.
struct Version {
    format: Format,
    kvittering: Attributes,
    feil: Attributes,
}

const VERSIONS: [Version; 2] = [
    Version {
        format: Format::FiksArkivV1,
        kvittering: &[
            (
                "xmlns",
                "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1",
            ),
            ("xmlns:mk", "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
        feil: &[
            (
                "xmlns",
                "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/ugyldigforespoersel/v1",
            ),
            ("xmlns:f", "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/feilmelding/v1"),
        ],
    },
    Version {
        format: Format::FiksArkivV2,
        kvittering: &[
            (
                "xmlns",
                "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v2",
            ),
            ("xmlns:mk", "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v2"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
        feil: &[
            (
                "xmlns",
                "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/ugyldigforespoersel/v2",
            ),
            ("xmlns:f", "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/feilmelding/v2"),
        ],
    },
];

/// A kvittering as Fiks Arkiv has it: an `arkivmeldingKvittering` for what was accepted, and for what was rejected the
/// `feilmelding` *ugyldigforespoersel*, with each finding as a line. Who sent it, and which message it answers, stand in the
/// envelope of Fiks IO.
///
/// # Errors
/// [`Error::NoForm`] when the message is no kvittering, or the format is not Fiks Arkiv.
pub fn to_fiks(melding: &Melding, format: Format) -> Result<Conversion, Error> {
    let no_form = || Error::NoForm { format, meldingstype: melding.meldingstype() };
    let version = VERSIONS.iter().find(|version| version.format == format).ok_or_else(no_form)?;
    let ledgered = Ledgered::new(melding, format)?;
    let (name, root) = match &ledgered.kvittering.innhold.resultat {
        Kvitteringsresultat::Avvist => (FEILMELDING, feilmelding(&ledgered).with(version.feil)),
        resultat @ (Kvitteringsresultat::Mottatt | Kvitteringsresultat::MottattMedMerknad) => {
            if *resultat == Kvitteringsresultat::MottattMedMerknad {
                refuse(&ledgered, &["innhold", "resultat"], &KO_TAP_081);
                refuse(&ledgered, &["innhold", "funn"], &KO_TAP_080);
            } else {
                ledgered.take(&["innhold", "resultat"]);
                refuse(&ledgered, &["innhold", "funn"], &KO_TAP_080);
            }
            (FIKS_KVITTERING, kvittering(&ledgered).with(version.kvittering))
        }
        _ => return Err(no_form()),
    };
    let file = File { name: name.to_owned(), bytes: document(&root), mimetype: "application/xml" };
    Ok(Conversion::new(vec![file], ledgered.losses()))
}

fn refuse(ledgered: &Ledgered<'_>, path: &[&str], rule: &'static klagesak_core::verdict::RuleInfo) {
    if let Some(entry) = ledgered.entry(path) {
        entry.refuse(rule);
    }
}

/// That it was accepted: the folder is the case, where one has been made, and the registration is the message that is answered.
/// Both have the ids the arkivmelding of that message gave them.
fn kvittering(ledgered: &Ledgered<'_>) -> Node<'static> {
    let mut parts = Vec::new();
    let number = |field| ledgered.text(&["innhold", "statsforvalterSak", field]);
    let case = number("saksaar").zip(number("sekvensnummer"));
    if let Some((id, (year, sequence))) = ledgered.text(&["klagesakId"]).zip(case) {
        let mut folder = vec![Node::text("systemID", id.to_owned())];
        folder.extend(ledgered.sak().map(|sak| Node::text("mappeID", sak)));
        folder.push(noekkel(id));
        folder.push(Node::text("opprettetEllerEksisterende", "Opprettet"));
        folder.push(Node::text("saksaar", year.to_owned()));
        folder.push(Node::text("sakssekvensnummer", sequence.to_owned()));
        parts.push(Node::parent("mappeKvittering", folder).with(&[("xsi:type", "saksmappeKvittering")]));
        ledgered.take(&["klagesakId"]);
        ledgered.take(&["innhold", "statsforvalterSak"]);
    }
    if let Some(id) = ledgered.text(&["svarPaa"]) {
        let mut registration = vec![Node::text("systemID", id.to_owned())];
        if let Some(received) = ledgered.text(&["innhold", "mottatt"]) {
            registration.push(Node::text("opprettetDato", received.to_owned()));
            ledgered.take(&["innhold", "mottatt"]);
        }
        registration.push(noekkel(id));
        registration.push(Node::text("opprettetEllerEksisterende", "Opprettet"));
        parts.push(Node::parent("registreringKvittering", registration));
        ledgered.take(&["svarPaa"]);
    }
    Node::parent("arkivmeldingKvittering", parts)
}

fn noekkel(id: &str) -> Node<'static> {
    let key = vec![Node::text("mk:fagsystem", FAGSYSTEM), Node::text("mk:noekkel", id.to_owned())];
    Node::parent("referanseEksternNoekkel", key)
}

fn feilmelding(ledgered: &Ledgered<'_>) -> Node<'static> {
    ledgered.take(&["innhold", "resultat"]);
    let mut lines = Vec::new();
    for (field, code) in [("klagesakId", KLAGESAK), ("svarPaa", SVAR_PAA)] {
        if let Some(id) = ledgered.text(&[field]) {
            lines.push(Linje::new(code, id));
            ledgered.take(&[field]);
        }
    }
    lines.extend(ledgered.mottak());
    lines.extend(ledgered.sperret());
    lines.extend(ledgered.findings());
    let id = ledgered.text(&["meldingId"]).unwrap_or_default().to_owned();
    ledgered.take(&["meldingId"]);
    let parts = vec![Node::text("f:feilId", id), Node::text("f:feilmelding", write_line(&lines))];
    Node::parent("ugyldigforespoersel", parts)
}
