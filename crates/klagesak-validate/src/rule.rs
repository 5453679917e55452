//! A rule with its check, bound to the type it speaks about.

use klagesak_core::melding::{
    Avgjoerelse, Dokument, Ettersendelse, Foersteinstans, Forespoersel, Fremsettelse, Hode, InnkommetKlage,
    Klage, Klagefrist, Kvittering, Melding, NyttVedtak, Overfoering, Oversendelse, Part, Partsendring, Retur,
    Saksfremstilling, Status, Trekk, Vedtak, Ytelse,
};
use klagesak_core::verdict::RuleInfo;

use crate::{Forloep, ForloepScope, Scope};

/// A rule: what is known of it, and how it is checked.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Everything but the check.
    pub info: RuleInfo,
    /// The check.
    pub check: Check,
}

impl Rule {
    /// A rule and its check.
    #[must_use]
    pub const fn new(info: RuleInfo, check: Check) -> Self {
        Self { info, check }
    }
}

/// A check, bound to the smallest type it speaks about. The walker visits every value of that type, wherever it occurs, and
/// gives the check its place.
#[derive(Debug)]
#[non_exhaustive]
pub enum Check {
    /// Found by a layer as it works; there is no function of its own.
    Layer,
    /// The head of any message.
    Hode(fn(&Hode<'_>, &mut Scope<'_>)),
    /// The content of a message of any type.
    Innhold(fn(&Melding, &mut Scope<'_>)),
    /// The content of an oversendelse as a whole.
    Oversendelse(fn(&Oversendelse, &mut Scope<'_>)),
    /// The content of a receipt.
    Kvittering(fn(&Kvittering, &mut Scope<'_>)),
    /// The content of a status message.
    Status(fn(&Status, &mut Scope<'_>)),
    /// The content of a request.
    Forespoersel(fn(&Forespoersel, &mut Scope<'_>)),
    /// The content of a late sending.
    Ettersendelse(fn(&Ettersendelse, &mut Scope<'_>)),
    /// The content of a decision on the appeal.
    Avgjoerelse(fn(&Avgjoerelse, &mut Scope<'_>)),
    /// The content of a withdrawal.
    Trekk(fn(&Trekk, &mut Scope<'_>)),
    /// The content of a return.
    Retur(fn(&Retur, &mut Scope<'_>)),
    /// The content of an appeal as it came in.
    InnkommetKlage(fn(&InnkommetKlage, &mut Scope<'_>)),
    /// The content of a new decision of the first instance.
    NyttVedtak(fn(&NyttVedtak, &mut Scope<'_>)),
    /// The content of a transfer between embeter.
    Overfoering(fn(&Overfoering, &mut Scope<'_>)),
    /// The content of a change of those in the case.
    Partsendring(fn(&Partsendring, &mut Scope<'_>)),
    /// A party.
    Part(fn(&Part, &mut Scope<'_>)),
    /// A decision, appealed or new.
    Vedtak(fn(&Vedtak, &mut Scope<'_>)),
    /// A benefit in a decision.
    Ytelse(fn(&Ytelse, &mut Scope<'_>)),
    /// The appeal.
    Klage(fn(&Klage, &mut Scope<'_>)),
    /// One time the appeal was made.
    Fremsettelse(fn(&Fremsettelse, &mut Scope<'_>)),
    /// A deadline for appealing.
    Frist(fn(&Klagefrist, &mut Scope<'_>)),
    /// The first instance's treatment of the appeal.
    Foersteinstans(fn(&Foersteinstans, &mut Scope<'_>)),
    /// The statement of the case.
    Saksfremstilling(fn(&Saksfremstilling, &mut Scope<'_>)),
    /// A list of documents as a whole.
    Dokumenter(fn(&[Dokument], &mut Scope<'_>)),
    /// A document.
    Dokument(fn(&Dokument, &mut Scope<'_>)),
    /// A whole case: its messages in order.
    Forloep(fn(&Forloep, &mut ForloepScope<'_>)),
}
