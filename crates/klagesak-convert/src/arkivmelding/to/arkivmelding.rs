use klagesak_core::Melding;
use klagesak_core::kodeverk::Meldingstype;
use uuid::Uuid;

use super::bygg::Bygg;
use super::valg::Valg;
use super::{journalpost, mappe, sbd, skjerming};
use crate::arkivmelding::personvern::Navneliste;
use crate::arkivmelding::verdi::linje;
use crate::arkivmelding::{Profil, grunner, ord, tid};
use crate::ledger::{Entry, Ledger};
use crate::xml::{Node, document};
use crate::{Conversion, Error, File, Format};

/// A message as an arkivmelding: `arkivmelding.xml`, and for eFormidling the header around it, `sbd.json`. The message itself,
/// `klagesak.json`, is listed among the documents and must travel with them.
///
/// # Errors
/// [`Error::NoForm`] when the format is no arkivmelding, or the type of message is not archived.
pub fn to_arkivmelding(melding: &Melding, format: Format, valg: &Valg) -> Result<Conversion, Error> {
    let meldingstype = melding.meldingstype();
    let no_form = || Error::NoForm { format, meldingstype: meldingstype.clone() };
    let profil = Profil::av(format).ok_or_else(no_form)?;
    let journaltittel = ord::journaltittel(&meldingstype).ok_or_else(no_form)?;
    let ledger = Ledger::of(melding).map_err(|_| Error::Write)?;
    let sak = Sak::ny(&ledger, profil, meldingstype, journaltittel, *valg).ok_or(Error::Write)?;
    let xml = document(&rot(&sak));
    let mut files =
        vec![File { name: "arkivmelding.xml".to_owned(), bytes: xml, mimetype: "application/xml" }];
    if format == Format::Eformidling {
        let bytes = sbd::sbd(&sak)?;
        files.push(File { name: "sbd.json".to_owned(), bytes, mimetype: "application/json" });
    }
    Ok(Conversion::new(files, ledger.losses(grunner::GRUNNER)))
}

fn rot<'l>(sak: &Sak<'l>) -> Node<'l> {
    let mut ut = Bygg::ny(sak.profil, "arkivmelding");
    ut.tekst("system", sak.system);
    ut.tekst("meldingId", sak.melding_id);
    ut.tekst("tidspunkt", sak.opprettet);
    ut.tekst("antallFiler", (sak.dokumenter().count() + 1).to_string());
    let journalpost = journalpost::journalpost(sak);
    if sak.profil.nestet {
        ut.element("mappe", mappe::mappe(sak, Some(journalpost)));
    } else {
        ut.element("mappe", mappe::mappe(sak, None));
        ut.element(sak.profil.registrering, journalpost);
    }
    ut.ferdig().with(sak.profil.attributter)
}

/// A message on its way into an arkivmelding, and what many elements have of it.
pub(super) struct Sak<'l> {
    pub(super) profil: &'static Profil,
    pub(super) valg: Valg,
    pub(super) meldingstype: Meldingstype,
    pub(super) journaltittel: &'static str,
    pub(super) rot: Entry<'l>,
    pub(super) innhold: Entry<'l>,
    pub(super) klagesak_id: &'l str,
    pub(super) melding_id: &'l str,
    /// The id of the message as a document; the same every time.
    pub(super) meldingsdokument: String,
    pub(super) opprettet: &'l str,
    /// The day in Norway it was made.
    pub(super) dag: String,
    pub(super) system: &'l str,
    pub(super) kontor: &'l str,
    pub(super) offentlig_tittel: String,
    pub(super) navn: Navneliste,
}

impl<'l> Sak<'l> {
    /// None when the head is not that of a message.
    fn ny(
        ledger: &'l Ledger,
        profil: &'static Profil,
        meldingstype: Meldingstype,
        journaltittel: &'static str,
        valg: Valg,
    ) -> Option<Self> {
        let rot = ledger.root()?;
        let innhold = rot.field("innhold")?;
        // Also when it is empty it is there.
        rot.field("referanser")?.take_alone();
        let melding_id = rot.text_of("meldingId")?;
        let opprettet = rot.text_of("opprettet")?;
        let name_of =
            |entry: Option<Entry<'l>>| entry?.text_of("navn").filter(|navn| linje::<200>(navn).is_some());
        let own_id = Uuid::new_v5(&Uuid::parse_str(melding_id).ok()?, ord::MELDINGSFIL.as_bytes());
        let mut sak = Self {
            profil,
            valg,
            meldingstype,
            journaltittel,
            rot,
            innhold,
            klagesak_id: rot.text_of("klagesakId")?,
            melding_id,
            meldingsdokument: own_id.to_string(),
            opprettet,
            dag: tid::dato(opprettet)?,
            system: name_of(rot.field("system")).unwrap_or(ord::FAGSYSTEM),
            kontor: name_of(rot.field("avsender")).unwrap_or("NAV-kontor"),
            offentlig_tittel: format!("{journaltittel}{}", ord::UTELATT),
            navn: Navneliste::default(),
        };
        for part in innhold.field("parter").into_iter().flat_map(Entry::items) {
            let person =
                part.at(&["person", "navn"]).into_iter().flat_map(Entry::items).filter_map(Entry::text);
            let virksomhet = part.at(&["virksomhet", "navn"]).and_then(Entry::text);
            person.chain(virksomhet).for_each(|navn| sak.navn.legg_til(navn));
        }
        sak.offentlig_tittel = match innhold.at(&["skjerming", "offentligTittel"]) {
            None => journaltittel.to_owned(),
            own => sak.synlig_tittel(own).unwrap_or(sak.offentlig_tittel),
        };
        Some(sak)
    }

    /// The shielding of everything in the case.
    pub(super) fn skjerming(&self) -> Node<'l> {
        skjerming::skjerming(self.profil, self.innhold)
    }
}
