use klagesak_core::Melding;
use klagesak_core::kodeverk::Kvitteringsresultat;

use super::konto::Konto;
use crate::arkivmelding::FAGSYSTEM;
use crate::kvittering::linje::{KLAGESAK, Linje, SVAR_PAA, skriv};
use crate::rules::generated::tap::{KO_TAP_080, KO_TAP_081};
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
    let konto = Konto::ny(melding, format)?;
    let (name, root) = match &konto.kvittering.innhold.resultat {
        Kvitteringsresultat::Avvist => (FEILMELDING, feilmelding(&konto).with(version.feil)),
        resultat @ (Kvitteringsresultat::Mottatt | Kvitteringsresultat::MottattMedMerknad) => {
            if *resultat == Kvitteringsresultat::MottattMedMerknad {
                refuse(&konto, &["innhold", "resultat"], &KO_TAP_081);
                refuse(&konto, &["innhold", "funn"], &KO_TAP_080);
            } else {
                konto.take(&["innhold", "resultat"]);
                refuse(&konto, &["innhold", "funn"], &KO_TAP_080);
            }
            (FIKS_KVITTERING, kvittering(&konto).with(version.kvittering))
        }
        _ => return Err(no_form()),
    };
    let file = File { name: name.to_owned(), bytes: document(&root), mimetype: "application/xml" };
    Ok(Conversion::new(vec![file], konto.losses()))
}

fn refuse(konto: &Konto<'_>, path: &[&str], rule: &'static klagesak_core::verdict::RuleInfo) {
    if let Some(entry) = konto.entry(path) {
        entry.refuse(rule);
    }
}

/// That it was accepted: the folder is the case, where one has been made, and the registration is the message that is answered.
/// Both have the ids the arkivmelding of that message gave them.
fn kvittering(konto: &Konto<'_>) -> Node<'static> {
    let mut parts = Vec::new();
    let number = |field| konto.text(&["innhold", "statsforvalterSak", field]);
    let case = number("saksaar").zip(number("sekvensnummer"));
    if let Some((id, (year, sequence))) = konto.text(&["klagesakId"]).zip(case) {
        let mut folder = vec![Node::text("systemID", id.to_owned())];
        folder.extend(konto.sak().map(|sak| Node::text("mappeID", sak)));
        folder.push(noekkel(id));
        folder.push(Node::text("opprettetEllerEksisterende", "Opprettet"));
        folder.push(Node::text("saksaar", year.to_owned()));
        folder.push(Node::text("sakssekvensnummer", sequence.to_owned()));
        parts.push(Node::parent("mappeKvittering", folder).with(&[("xsi:type", "saksmappeKvittering")]));
        konto.take(&["klagesakId"]);
        konto.take(&["innhold", "statsforvalterSak"]);
    }
    if let Some(id) = konto.text(&["svarPaa"]) {
        let mut registration = vec![Node::text("systemID", id.to_owned())];
        if let Some(received) = konto.text(&["innhold", "mottatt"]) {
            registration.push(Node::text("opprettetDato", received.to_owned()));
            konto.take(&["innhold", "mottatt"]);
        }
        registration.push(noekkel(id));
        registration.push(Node::text("opprettetEllerEksisterende", "Opprettet"));
        parts.push(Node::parent("registreringKvittering", registration));
        konto.take(&["svarPaa"]);
    }
    Node::parent("arkivmeldingKvittering", parts)
}

fn noekkel(id: &str) -> Node<'static> {
    let key = vec![Node::text("mk:fagsystem", FAGSYSTEM), Node::text("mk:noekkel", id.to_owned())];
    Node::parent("referanseEksternNoekkel", key)
}

fn feilmelding(konto: &Konto<'_>) -> Node<'static> {
    konto.take(&["innhold", "resultat"]);
    let mut lines = Vec::new();
    for (field, code) in [("klagesakId", KLAGESAK), ("svarPaa", SVAR_PAA)] {
        if let Some(id) = konto.text(&[field]) {
            lines.push(Linje::ny(code, id));
            konto.take(&[field]);
        }
    }
    lines.extend(konto.mottak());
    lines.extend(konto.funn());
    let id = konto.text(&["meldingId"]).unwrap_or_default().to_owned();
    konto.take(&["meldingId"]);
    let parts = vec![Node::text("f:feilId", id), Node::text("f:feilmelding", skriv(&lines))];
    Node::parent("ugyldigforespoersel", parts)
}
