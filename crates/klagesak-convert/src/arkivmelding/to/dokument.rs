//! Documents as an arkivmelding describes them.

use crate::rules::generated::tap::KO_TAP_032;
use klagesak_core::kodeverk::Mimetype;
use klagesak_core::verdi::{LokalId, Sha256};

use super::builder::{Builder, carries};
use super::sak::Sak;
use crate::arkivmelding::verdi::{self, filstoerrelse, tall, token, uuid, visible};
use crate::arkivmelding::{ord, tid};
use crate::ledger::Entry;
use crate::xml::{self, Node};

/// A document of the message.
pub(super) fn dokument<'l>(sak: &Sak<'l>, dokument: Entry<'l>, hoved: bool) -> Node<'l> {
    let profil = sak.profil;
    let mut ut = felles(sak, hoved);
    if let Some(id) = dokument.field("dokumentId")
        && !ut.ta("systemID", Some(id), uuid)
        && let Some(tekst) = id.text()
    {
        id.take();
        ut.element("referanseEksternNoekkel", key(sak, "referanseEksternNoekkel", tekst));
    }
    let slag = dokument.field("type");
    if let Some((slag, kode)) = slag.and_then(|slag| Some((slag, slag.text()?))) {
        let word = ord::dokumenttype(profil, kode);
        ut.tekst("dokumenttype", word.unwrap_or(kode));
        if word.and_then(|word| ord::dokumenttype_av(profil, word)) == Some(kode) {
            slag.take();
        }
    }
    let tittel = sak.visible_title(dokument.field("tittel"));
    let navn = tittel.clone().unwrap_or_else(|| {
        let slag = slag
            .and_then(Entry::text)
            .and_then(|kode| ord::dokumenttype(&crate::arkivmelding::EFORMIDLING, kode));
        format!("{}{}", slag.unwrap_or("Dokument"), ord::UTELATT)
    });
    ut.tekst("tittel", navn.clone());
    ut.ta("forfatter", dokument.field("avsenderNavn"), visible::<200>);
    dating(&mut ut, sak, dokument);
    ut.ta("dokumentnummer", dokument.field("nummer"), tall);
    if let Some(linje) = dokument.field("referanse")
        && let Some(tekst) = linje.text()
        && carries(linje, token::<LokalId>)
    {
        ut.element("merknad", answers_line(sak, tekst));
    }
    ut.element("dokumentobjekt", objekt(sak, dokument, &navn));
    ut.finish()
}

/// The message itself, as one more document.
pub(super) fn meldingen<'l>(sak: &Sak<'l>, nummer: u64, hoved: bool) -> Node<'l> {
    let mut ut = felles(sak, hoved);
    ut.tekst("systemID", sak.meldingsdokument.clone());
    ut.tekst("dokumenttype", ord::MELDINGSDOKUMENT);
    ut.tekst("tittel", "Klagesak-melding (maskinlesbar)");
    ut.tekst("opprettetDato", sak.opprettet);
    ut.tekst("dokumentnummer", nummer.to_string());
    let mut fil = Builder::new(sak.profil, "dokumentobjekt");
    fil.tekst("versjonsnummer", "1");
    fil.tekst(
        "variantformat",
        ord::words_for(sak.profil.koder.variantformat, "PRODUKSJON").unwrap_or_default(),
    );
    fil.tekst("mimeType", "application/json");
    fil.tekst("opprettetDato", sak.opprettet);
    fil.tekst("opprettetAv", sak.system);
    fil.tekst("filnavn", ord::MELDINGSFIL);
    fil.tekst("referanseDokumentfil", ord::MELDINGSFIL);
    fil.tekst("sjekksum", sak.meldingsfil.sha256.clone());
    fil.tekst("sjekksumAlgoritme", "SHA-256");
    fil.tekst("filstoerrelse", sak.meldingsfil.stoerrelse.clone());
    ut.element("dokumentobjekt", fil.finish());
    ut.finish()
}

/// A reference to something of ours, by our own id.
pub(super) fn key<'l>(sak: &Sak<'l>, navn: &'static str, id: &'l str) -> Node<'l> {
    let mut ut = Builder::new(sak.profil, navn);
    ut.tekst("mk:fagsystem", ord::FAGSYSTEM);
    ut.tekst("mk:noekkel", id);
    ut.finish()
}

/// What is the same for all documents.
fn felles<'l>(sak: &Sak<'l>, hoved: bool) -> Builder<'l> {
    let koder = &sak.profil.koder;
    let mut ut = Builder::new(sak.profil, "dokumentbeskrivelse");
    ut.tekst("dokumentstatus", koder.ferdigstilt);
    ut.tekst("opprettetAv", sak.system);
    ut.tekst("dokumentmedium", "Elektronisk arkiv");
    ut.tekst("tilknyttetRegistreringSom", if hoved { koder.hoveddokument } else { koder.vedlegg });
    ut.tekst("tilknyttetDato", sak.opprettet);
    ut.tekst("tilknyttetAv", sak.system);
    ut.element("skjerming", sak.skjerming());
    ut
}

/// The date on the document, as the moment its day began; or that it has none.
fn dating<'l>(ut: &mut Builder<'l>, sak: &Sak<'l>, dokument: Entry<'l>) {
    let udatert = dokument.field("udatert").filter(|udatert| udatert.text() == Some("true"));
    let dato = dokument.field("dato").and_then(|dato| Some((dato, tid::midnatt(dato.text()?)?)));
    match (udatert, dato) {
        (Some(udatert), _) => {
            udatert.take();
            ut.tekst("beskrivelse", ord::UDATERT);
            ut.tekst("opprettetDato", sak.opprettet);
        }
        (None, Some((dato, midnatt))) => {
            dato.take();
            ut.tekst("opprettetDato", midnatt);
        }
        (None, None) => {
            ut.tekst("beskrivelse", ord::UTEN_DATO);
            ut.tekst("opprettetDato", sak.opprettet);
        }
    }
}

fn answers_line<'l>(sak: &Sak<'l>, linje: &'l str) -> Node<'l> {
    let mut ut = Builder::new(sak.profil, "merknad");
    ut.tekst("merknadstekst", linje);
    ut.tekst("merknadstype", ord::SVAR_PAA_LINJE);
    ut.tekst("merknadsdato", sak.opprettet);
    ut.tekst("merknadRegistrertAv", sak.system);
    ut.finish()
}

/// The file.
fn objekt<'l>(sak: &Sak<'l>, dokument: Entry<'l>, tittel: &str) -> Node<'l> {
    let mut ut = Builder::new(sak.profil, "dokumentobjekt");
    ut.tekst("versjonsnummer", "1");
    ut.tekst("opprettetDato", sak.opprettet);
    ut.tekst("opprettetAv", sak.system);
    if let Some((variant, kode)) = dokument.field("variantformat").and_then(|v| Some((v, v.text()?))) {
        let word = ord::words_for(sak.profil.koder.variantformat, kode);
        if word.is_some() {
            variant.take();
        }
        ut.tekst("variantformat", word.unwrap_or(kode));
    }
    let filnavn = dokument.text_of("filnavn").unwrap_or_default();
    if !ut.ta("referanseDokumentfil", dokument.field("filnavn"), verdi::filnavn) {
        // Its name or not, it is by this that the file is found.
        ut.tekst("referanseDokumentfil", if xml::can_hold(filnavn) { filnavn } else { "-" });
    }
    // The name people see is the title, with the same ending as the file.
    let ending =
        filnavn.rsplit_once('.').map(|(_, ending)| ending).filter(|_| ord::mimetype(filnavn).is_some());
    let shown = tittel.replace(['/', '\\', ':', '*', '?', '"', '<', '>', '|'], "-");
    ut.tekst(
        "filnavn",
        format!("{shown}{}{}", if ending.is_some() { "." } else { "" }, ending.unwrap_or_default()),
    );
    if let Some((slag, kode)) = dokument.field("mimetype").and_then(|slag| Some((slag, slag.text()?))) {
        if ut.has("mimeType") {
            if !ut.ta("mimeType", Some(slag), token::<Mimetype>) {
                ut.tekst("mimeType", kode);
            }
        } else if ord::mimetype(filnavn) == Some(kode) {
            slag.take();
        }
    }
    if ut.ta("sjekksum", dokument.field("sha256"), token::<Sha256>) {
        ut.tekst("sjekksumAlgoritme", "SHA-256");
    }
    let stoerrelse = dokument.field("stoerrelse");
    if !ut.ta("filstoerrelse", stoerrelse, filstoerrelse)
        && ut.has("filstoerrelse")
        && let Some(stoerrelse) = stoerrelse
    {
        stoerrelse.refuse(&KO_TAP_032);
    }
    ut.finish()
}
