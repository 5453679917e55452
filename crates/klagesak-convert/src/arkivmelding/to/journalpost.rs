//! The message as one journalpost.

use super::builder::Builder;
use super::dokument;
use super::sak::Sak;
use super::valg::Side;
use super::{korrespondanse, metadata};
use crate::arkivmelding::{tabeller, tid};
use crate::xml::Node;

/// The message as one journalpost, with its documents in the order of the message and the message itself last.
pub(super) fn journalpost<'l>(sak: &Sak<'l>) -> Node<'l> {
    let mut ut = Builder::new(sak.profil, sak.profil.registrering);
    ut.tekst("systemID", sak.melding_id);
    ut.tekst("opprettetDato", sak.opprettet);
    ut.tekst("opprettetAv", sak.system);
    ut.tekst("arkivertDato", sak.opprettet);
    ut.tekst("arkivertAv", sak.system);
    if sak.profil.nestet {
        ut.tekst("referanseForelderMappe", sak.klagesak_id);
    } else {
        let mut mappe = Builder::new(sak.profil, "referanseForelderMappe");
        let key = dokument::key(sak, "mk:referanseEksternNoekkel", sak.klagesak_id);
        mappe.element("mk:referanseEksternNoekkel", key);
        ut.element("referanseForelderMappe", mappe.finish());
        ut.element("referanseEksternNoekkel", dokument::key(sak, "referanseEksternNoekkel", sak.melding_id));
    }
    ut.element("skjerming", sak.skjerming());
    let hoved = sak.hoveddokument();
    for (index, post) in sak.dokumenter().enumerate() {
        ut.element("dokumentbeskrivelse", dokument::dokument(sak, post, hoved == Some(index)));
    }
    let numbers = sak.dokumenter().filter_map(|post| post.text_of("nummer")?.parse::<u64>().ok());
    let last = numbers.max().unwrap_or(0);
    ut.element("dokumentbeskrivelse", dokument::meldingen(sak, last + 1, hoved.is_none()));
    ut.tekst("tittel", sak.journaltittel);
    ut.tekst("offentligTittel", sak.offentlig_tittel.clone());
    ut.tekst("dokumentmedium", "Elektronisk arkiv");
    ut.element("virksomhetsspesifikkeMetadata", metadata::metadata(&tabeller(&sak.meldingstype), sak.rot));
    korrespondanse::korrespondanseparter(sak).for_each(|part| ut.element("korrespondansepart", part));
    let hoveddato = hoved.and_then(|index| sak.dokumenter().nth(index)?.text_of("dato"));
    ut.tekst("dokumentetsDato", hoveddato.map_or_else(|| sak.dag.clone(), str::to_owned));
    ut.tekst("antallVedlegg", sak.dokumenter().count().to_string());
    if let Some(frist) = sak.innhold.text_of("frist") {
        ut.tekst("forfallsdato", frist);
    }
    retning(&mut ut, sak);
    ut.finish()
}

/// Outgoing and sent, or incoming and received. The day it is journalled is the day that happened.
fn retning<'l>(ut: &mut Builder<'l>, sak: &Sak<'l>) {
    let koder = &sak.profil.koder;
    match sak.valg.side {
        Side::Avsender => {
            ut.tekst("journalposttype", koder.utgaaende);
            ut.tekst("journalstatus", koder.ekspedert);
            ut.tekst("journaldato", sak.dag.clone());
            ut.tekst("sendtDato", sak.opprettet);
        }
        Side::Mottaker => {
            ut.tekst("journalposttype", koder.inngaaende);
            ut.tekst("journalstatus", koder.journalfoert);
            let mottatt = sak.valg.mottatt.map(|mottatt| mottatt.to_string());
            let dag = mottatt.as_deref().and_then(tid::dato).unwrap_or_else(|| sak.dag.clone());
            ut.tekst("journaldato", dag);
            if let Some(mottatt) = mottatt {
                ut.tekst("mottattDato", mottatt);
            }
        }
    }
}
