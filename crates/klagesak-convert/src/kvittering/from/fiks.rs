//! Receipts of Fiks Arkiv.

use crate::rules::generated::kilde::KO_KILDE_080;
use crate::rules::generated::utkast::{KO_UTKAST_080, KO_UTKAST_082, KO_UTKAST_083};
use klagesak_core::kodeverk::Kvitteringsresultat;
use klagesak_core::verdict::{Finding, Pointer};

use super::utkast::Kvitteringsutkast;
use crate::arkivmelding::{FAGSYSTEM, tidspunkt, uuid};
use crate::kvittering::linje::{self, arkivsak};
use crate::xml::{self, Element, Tree};
use crate::{Error, Utkast};

/// A draft of a kvittering from what Fiks Arkiv answers, of either version: an `arkivmeldingKvittering`, or a feilmelding
/// (*ugyldigforespoersel*, *serverfeil* or *ikkefunnet*). Which message it answers stands in the envelope of Fiks IO.
///
/// # Errors
/// [`Error::Refused`] when it is none of these; the finding is at an offset of the text.
pub fn from_fiks(bytes: &[u8], limits: &xml::Limits) -> Result<Utkast, Error> {
    let refused = |finding: Box<Finding>| Error::Refused(vec![*finding]);
    let (text, note) = xml::decode(bytes, limits).map_err(refused)?;
    let tree = xml::read(text, limits).map_err(refused)?;
    of_tree(&tree, note)
}

/// The same, once the XML is read.
pub(crate) fn of_tree(tree: &Tree<'_>, note: Option<Finding>) -> Result<Utkast, Error> {
    let mut draft = Kvitteringsutkast::new();
    draft.findings.extend(note);
    let root = tree.root();
    match root.map(|root| (root, root.name())) {
        Some((root, "arkivmeldingKvittering")) => kvittering(root, &mut draft),
        Some((root, kind @ ("ugyldigforespoersel" | "serverfeil" | "ikkefunnet"))) => {
            if let Some(id) = root.child("feilId").and_then(Element::text).and_then(uuid) {
                draft.set("/meldingId", id);
            }
            feil(root, &mut draft);
            let place = Pointer::new("/innhold/resultat");
            match kind {
                "serverfeil" => draft.funnet(Finding::new(&KO_UTKAST_080, place).with("kode", "serverfeil")),
                "ikkefunnet" => draft.funnet(Finding::new(&KO_UTKAST_080, place).with("kode", "ikkefunnet")),
                _ => {}
            }
        }
        other => {
            let offset = other.map_or(0, |(root, _)| root.offset());
            let finding = Finding::new(&KO_KILDE_080, Pointer::default()).at_offset(offset);
            return Err(Error::Refused(vec![finding]));
        }
    }
    Ok(draft.finish())
}

fn kvittering(root: Element<'_>, draft: &mut Kvitteringsutkast) {
    let failed = [root.child("mappeFeilet"), root.child("registreringFeilet")];
    let made = [root.child("mappeKvittering"), root.child("registreringKvittering")];
    let [folder, registration] = made;
    if let Some(folder) = folder {
        if let Some(id) = ours(folder) {
            draft.set_read("/klagesakId", "referanseEksternNoekkel", uuid(id));
        }
        let number = |name| folder.child(name).and_then(Element::text);
        if let (Some(year), Some(sequence)) = (number("saksaar"), number("sakssekvensnummer")) {
            let sak = arkivsak(&format!("{year}/{sequence}"));
            draft.set_read("/innhold/statsforvalterSak", "sakssekvensnummer", sak);
        }
    }
    if let Some(registration) = registration {
        if let Some(id) = ours(registration) {
            draft.set_read("/svarPaa", "referanseEksternNoekkel", uuid(id));
        }
        if let Some(time) = registration.child("opprettetDato").and_then(Element::text) {
            draft.set_read("/innhold/mottatt", "opprettetDato", tidspunkt(time));
        }
    }
    if failed.iter().any(Option::is_some) {
        failed.into_iter().flatten().for_each(|failed| feil(failed, draft));
        if made.iter().any(Option::is_some) {
            draft.funnet(Finding::new(&KO_UTKAST_082, Pointer::new("/innhold/resultat")));
        }
    } else {
        draft.resultat(&Kvitteringsresultat::Mottatt);
        let existing = |part: Element<'_>| {
            part.child("opprettetEllerEksisterende").and_then(Element::text) == Some("Eksisterende")
        };
        if made.into_iter().flatten().any(existing) {
            draft.funnet(Finding::new(&KO_UTKAST_083, Pointer::new("/innhold/resultat")));
        }
    }
}

/// That something was rejected, and why.
fn feil(element: Element<'_>, draft: &mut Kvitteringsutkast) {
    draft.resultat(&Kvitteringsresultat::Avvist);
    if let Some(text) = element.child("feilmelding").and_then(Element::raw) {
        linje::les(text).iter().for_each(|line| draft.linje(line));
    }
}

/// The id we gave something, when the key is ours.
fn ours(element: Element<'_>) -> Option<&str> {
    let key = element.child("referanseEksternNoekkel")?;
    let system = key.child("fagsystem").and_then(Element::text)?;
    key.child("noekkel").and_then(Element::text).filter(|_| system == FAGSYSTEM)
}
