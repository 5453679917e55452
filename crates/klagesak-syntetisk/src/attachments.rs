//! The documents of a case while it is being made up.

use klagesak_core::kodeverk::{Dokumenttype, Mimetype, Retning};
use klagesak_core::verdi::{Dato, LokalId, Uuid};

use super::Chance;

/// A document before it has got its number and file name.
#[derive(Debug, Clone)]
pub(super) struct Attachment {
    pub(super) id: Uuid,
    pub(super) place: Place,
    pub(super) slag: Dokumenttype,
    pub(super) tittel: String,
    pub(super) dato: Option<Dato>,
    pub(super) retning: Retning,
    pub(super) avsender: Option<&'static str>,
    pub(super) mimetype: Mimetype,
    pub(super) unntatt: bool,
    /// Those who may not see it, when some may.
    pub(super) unntatt_for: Vec<LokalId>,
    /// The statement of the case is the letter as well.
    pub(super) ogsaa_brev: bool,
}

/// Where in the list a document stands: the case itself first, what supports it after, the undated last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Brev,
    Fremstilling,
    Klage,
    NyttVedtak,
    Kommentar,
    Vedtak,
    Soeknad,
    Fullmakt,
    Dated,
    Undated,
}

/// The documents of a case, in the order they came up.
#[derive(Debug, Clone, Default)]
pub(super) struct Attachments(Vec<Attachment>);

impl Attachments {
    /// A PDF of the case itself.
    pub(super) fn add_pdf(
        &mut self,
        chance: &mut Chance,
        (place, slag, retning): (Place, Dokumenttype, Retning),
        tittel: &str,
        dato: Dato,
    ) -> Uuid {
        self.attach(Attachment {
            id: chance.uuid(),
            place,
            slag,
            tittel: tittel.to_owned(),
            dato: Some(dato),
            retning,
            avsender: None,
            mimetype: Mimetype::Pdf,
            unntatt: false,
            unntatt_for: Vec::new(),
            ogsaa_brev: false,
        })
    }

    /// Any document.
    pub(super) fn attach(&mut self, bilag: Attachment) -> Uuid {
        let id = bilag.id;
        self.0.push(bilag);
        id
    }

    /// Says that a document is the letter as well.
    pub(super) fn er_ogsaa_brev(&mut self, id: Uuid) {
        self.0.iter_mut().filter(|bilag| bilag.id == id).for_each(|bilag| bilag.ogsaa_brev = true);
    }

    /// All documents in the order they are read.
    pub(super) fn in_order(self) -> Vec<Attachment> {
        let mut all = self.0;
        all.sort_by_key(|b| (b.place, b.dato));
        all
    }
}
