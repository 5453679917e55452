//! A message on its way into an arkivmelding.

use crate::rules::generated::tap::{KO_TAP_031, KO_TAP_035, KO_TAP_087};
use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::sperring::SPERRET;
use klagesak_core::verdict::{Finding, Pointer};
use uuid::Uuid;

use super::builder::carries;
use super::meldingsfil::Meldingsfil;
use super::skjerming;
use super::valg::{Side, Valg};
use crate::arkivmelding::personvern::Personer;
use crate::arkivmelding::verdi::{self, visible};
use crate::arkivmelding::{Profil, ord, tid};
use crate::ledger::{Entry, Ledger};
use crate::xml::Node;

/// A message on its way into an arkivmelding, and what many elements have of it.
pub(super) struct Sak<'l> {
    pub(super) profil: &'static Profil,
    pub(super) valg: Valg<'l>,
    pub(super) meldingstype: Meldingstype,
    pub(super) journaltittel: &'static str,
    pub(super) rot: Entry<'l>,
    pub(super) innhold: Entry<'l>,
    pub(super) klagesak_id: &'l str,
    pub(super) melding_id: &'l str,
    /// The id of the message as a document; the same every time.
    pub(super) meldingsdokument: String,
    pub(super) meldingsfil: Meldingsfil,
    pub(super) opprettet: &'l str,
    /// The day in Norway it was made.
    pub(super) dag: String,
    pub(super) system: &'l str,
    /// The unit whose archive this is for.
    pub(super) enhet: &'l str,
    pub(super) offentlig_tittel: String,
    pub(super) personer: Personer<'l>,
}

impl<'l> Sak<'l> {
    /// None when the head is not that of a message.
    pub(super) fn new(
        ledger: &'l Ledger,
        profil: &'static Profil,
        meldingstype: Meldingstype,
        journaltittel: &'static str,
        valg: Valg<'l>,
    ) -> Option<Self> {
        let rot = ledger.root()?;
        let innhold = rot.field("innhold")?;
        // Also when it is empty it is there.
        rot.field("referanser")?.take_alone();
        let melding_id = rot.text_of("meldingId")?;
        let opprettet = rot.text_of("opprettet")?;
        let eier = rot.field(if valg.side == Side::Avsender { "avsender" } else { "mottaker" })?;
        let own_id = Uuid::new_v5(&Uuid::parse_str(melding_id).ok()?, ord::MELDINGSFIL.as_bytes());
        Some(Self {
            profil,
            valg,
            meldingstype,
            journaltittel,
            rot,
            innhold,
            klagesak_id: rot.text_of("klagesakId")?,
            melding_id,
            meldingsdokument: own_id.to_string(),
            meldingsfil: Meldingsfil::default(),
            opprettet,
            dag: tid::dato(opprettet)?,
            system: rot.field("system").and_then(visible_name).unwrap_or(ord::FAGSYSTEM),
            enhet: virksomhet(eier)?,
            offentlig_tittel: String::new(),
            personer: Personer::default(),
        })
    }

    pub(super) fn offentlig_tittel(&self) -> String {
        match self.innhold.at(&["skjerming", "offentligTittel"]) {
            None => self.journaltittel.to_owned(),
            own => {
                self.visible_title(own).unwrap_or_else(|| format!("{}{}", self.journaltittel, ord::UTELATT))
            }
        }
    }

    /// File names that tell who somebody is.
    pub(super) fn filnavn_som_navngir(&self) -> Vec<Finding> {
        let telling = self.dokumentliste().enumerate().filter(|(_, post)| {
            post.text_of("filnavn").is_some_and(|filnavn| self.personer.told_in_file_name(filnavn))
        });
        let finding = |(index, _)| {
            let mut pointer = Pointer::new("/innhold/dokumenter");
            pointer.push_index(index);
            pointer.push_field("filnavn");
            Finding::new(&KO_TAP_035, pointer)
        };
        telling.map(finding).collect()
    }

    /// The shielding of everything in the case.
    pub(super) fn skjerming(&self) -> Node<'l> {
        skjerming::skjerming(self.profil, self.rot.text_of("lovgrunnlag"), self.innhold)
    }

    /// A title of the message that anyone may see; none, and the loss of it, where it says who the case is about.
    pub(super) fn visible_title(&self, tittel: Option<Entry<'l>>) -> Option<String> {
        let tittel = tittel?;
        let tekst = tittel.text()?;
        if self.personer.told_in_title(tekst) {
            tittel.refuse(&KO_TAP_031);
            return None;
        }
        carries(tittel, verdi::tittel).then(|| tekst.to_owned())
    }

    /// The lines of the documents of the message. A request has a list of the same name, of what it asks for.
    fn dokumentliste(&self) -> impl Iterator<Item = Entry<'l>> + use<'l> {
        let documents = self.innhold.field("dokumenter").into_iter().flat_map(Entry::items);
        documents.filter(|post| post.field("dokumentId").is_some())
    }

    /// The documents of the message that there are files of.
    pub(super) fn dokumenter(&self) -> impl Iterator<Item = Entry<'l>> + use<'l> {
        self.dokumentliste().filter(|post| !is_blocked(*post))
    }

    /// Says why documents that are blocked are left out.
    pub(super) fn utelat_sperrede(&self) {
        let mut blocked = self.dokumentliste().filter(|post| is_blocked(*post)).peekable();
        if blocked.peek().is_some()
            && self.dokumenter().next().is_none()
            && let Some(all) = self.innhold.field("dokumenter")
        {
            all.refuse(&KO_TAP_087);
        }
        blocked.for_each(|post| post.refuse(&KO_TAP_087));
    }

    /// The number of the document that is the letter of the message, or else the first.
    pub(super) fn hoveddokument(&self) -> Option<usize> {
        let by_id = self.innhold.text_of("dokumentId");
        let by_type = ord::hovedtype(&self.meldingstype);
        let letter = self.dokumenter().position(|post| {
            (by_id.is_some() && post.text_of("dokumentId") == by_id)
                || post.text_of("erOgsaaOversendelsesbrev") == Some("true")
                || by_type.as_ref().is_some_and(|slag| post.text_of("type") == Some(slag.verdi()))
        });
        letter.or_else(|| self.dokumenter().next().map(|_| 0))
    }

    /// The case in the archive this is for: the sender's own or the receiver's.
    pub(super) fn arkivsak(&self) -> Option<(&'l str, &'l str)> {
        let own = if self.valg.side == Side::Avsender { "avsender" } else { "mottaker" };
        let rolle = self.rot.at(&[own, "rolle"])?.text()?;
        let felt =
            if matches!(rolle, "NAV_KONTOR" | "KOMMUNE") { "navArkivsak" } else { "statsforvalterSak" };
        let sak = self.rot.at(&["referanser", felt])?;
        Some((sak.text_of("saksaar")?, sak.text_of("sekvensnummer")?))
    }
}

fn is_blocked(post: Entry<'_>) -> bool {
    post.text_of("tittel") == Some(SPERRET)
}

/// The name of an organisation as it may be shown; its number where its name may not.
pub(super) fn virksomhet<'l>(virksomhet: Entry<'l>) -> Option<&'l str> {
    visible_name(virksomhet).or_else(|| virksomhet.text_of("organisasjonsnummer"))
}

fn visible_name<'l>(entry: Entry<'l>) -> Option<&'l str> {
    entry.text_of("navn").filter(|navn| visible::<200>(navn).is_some())
}
