use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::names::Names;
use klagesak_core::verdict::{Finding, Pointer};
use klagesak_core::{Melding, write_pretty};
use uuid::Uuid;

use super::bygg::Bygg;
use super::meldingsfil::Meldingsfil;
use super::valg::{Side, Valg};
use super::{journalpost, mappe, sbd, skjerming};
use crate::arkivmelding::verdi::synlig;
use crate::arkivmelding::{Profil, grunner, har_nummer, ord, tid};
use crate::ledger::{Entry, Ledger};
use crate::rules::generated::tap::KO_TAP_035;
use crate::xml::{Node, document};
use crate::{Conversion, Error, File, Format};

/// A message as an arkivmelding: `arkivmelding.xml`; for eFormidling the header around it, `sbd.json`; and `klagesak.json`, the
/// message itself, which the arkivmelding lists among the documents.
///
/// # Errors
/// [`Error::NoForm`] when the format is no arkivmelding, or the type of message is not archived; [`Error::Refused`] when a
/// document has a file name that tells who somebody is: files are found by their names, so it cannot be left out.
pub fn to_arkivmelding(melding: &Melding, format: Format, valg: &Valg<'_>) -> Result<Conversion, Error> {
    let meldingstype = melding.meldingstype();
    let no_form = || Error::NoForm { format, meldingstype: meldingstype.clone() };
    let profil = Profil::av(format).ok_or_else(no_form)?;
    let journaltittel = ord::journaltittel(&meldingstype).ok_or_else(no_form)?;
    let ledger = Ledger::of(melding).map_err(|_| Error::Write)?;
    let fil = match valg.melding {
        Some(bytes) => bytes.to_vec(),
        None => write_pretty(melding).map_err(|_| Error::Write)?,
    };
    let mut sak = Sak::ny(&ledger, profil, meldingstype, journaltittel, *valg).ok_or(Error::Write)?;
    sak.meldingsfil = Meldingsfil::av(&fil);
    sak.navn = navn(melding);
    // Whether it may be shown depends on the names.
    sak.offentlig_tittel = sak.offentlig_tittel();
    let navngir = sak.filnavn_som_navngir();
    if !navngir.is_empty() {
        return Err(Error::Refused(navngir));
    }
    let xml = document(&rot(&sak));
    let mut files =
        vec![File { name: "arkivmelding.xml".to_owned(), bytes: xml, mimetype: "application/xml" }];
    if format == Format::Eformidling {
        let bytes = sbd::sbd(&sak)?;
        files.push(File { name: "sbd.json".to_owned(), bytes, mimetype: "application/json" });
    }
    files.push(File { name: ord::MELDINGSFIL.to_owned(), bytes: fil, mimetype: "application/json" });
    Ok(Conversion::new(files, ledger.losses(grunner::GRUNNER)))
}

/// The names of the parties; other messages than the oversendelse have none.
fn navn(melding: &Melding) -> Names<'_> {
    match melding {
        Melding::Oversendelse(melding) => Names::of(&melding.innhold.parter),
        _ => Names::default(),
    }
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
    pub(super) navn: Names<'l>,
}

impl<'l> Sak<'l> {
    /// None when the head is not that of a message.
    fn ny(
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
            system: rot.field("system").and_then(synlig_navn).unwrap_or(ord::FAGSYSTEM),
            enhet: virksomhet(eier)?,
            offentlig_tittel: String::new(),
            navn: Names::default(),
        })
    }

    fn offentlig_tittel(&self) -> String {
        match self.innhold.at(&["skjerming", "offentligTittel"]) {
            None => self.journaltittel.to_owned(),
            own => {
                self.synlig_tittel(own).unwrap_or_else(|| format!("{}{}", self.journaltittel, ord::UTELATT))
            }
        }
    }

    /// File names that tell who somebody is.
    fn filnavn_som_navngir(&self) -> Vec<Finding> {
        let telling = self.dokumenter().enumerate().filter(|(_, post)| {
            post.text_of("filnavn").is_some_and(|navn| har_nummer(navn) || self.navn.any_in(navn))
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
        skjerming::skjerming(self.profil, self.innhold)
    }
}

/// The name of an organisation as it may be shown; its number where its name may not.
pub(super) fn virksomhet<'l>(virksomhet: Entry<'l>) -> Option<&'l str> {
    synlig_navn(virksomhet).or_else(|| virksomhet.text_of("organisasjonsnummer"))
}

fn synlig_navn<'l>(entry: Entry<'l>) -> Option<&'l str> {
    entry.text_of("navn").filter(|navn| synlig::<200>(navn).is_some())
}
