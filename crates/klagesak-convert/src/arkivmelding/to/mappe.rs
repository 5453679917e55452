//! The case as a saksmappe.

use super::builder::Builder;
use super::dokument::key;
use super::part;
use super::sak::Sak;
use super::valg::Side;
use crate::arkivmelding::ord;
use crate::arkivmelding::verdi::linje;
use crate::xml::Node;

/// The case as a saksmappe; where the journalpost stands in it, with the journalpost.
pub(super) fn mappe<'l>(sak: &Sak<'l>, journalpost: Option<Node<'l>>) -> Node<'l> {
    let mut ut = Builder::new(sak.profil, "mappe");
    ut.tekst("systemID", sak.klagesak_id);
    ut.tekst("tittel", ord::SAKSTITTEL);
    ut.tekst("offentligTittel", sak.offentlig_tittel.clone());
    ut.tekst("dokumentmedium", "Elektronisk arkiv");
    ut.tekst("opprettetDato", sak.opprettet);
    ut.tekst("opprettetAv", sak.system);
    ut.element("skjerming", sak.skjerming());
    ut.element("referanseEksternNoekkel", key(sak, "referanseEksternNoekkel", sak.klagesak_id));
    if let Some(journalpost) = journalpost {
        ut.element(sak.profil.registrering, journalpost);
    }
    if let Some((aar, nummer)) = sak.arkivsak() {
        ut.tekst("mappeID", format!("{aar}/{nummer}"));
        ut.tekst("saksaar", aar);
        ut.tekst("sakssekvensnummer", nummer);
    }
    ut.tekst("saksdato", sak.dag.clone());
    ut.tekst("administrativEnhet", sak.enhet);
    saksansvarlig(&mut ut, sak);
    ut.tekst("saksstatus", sak.profil.koder.under_behandling);
    for part in part::parter(sak) {
        ut.element(sak.profil.part.element, part);
    }
    ut.finish()
}

/// The case worker at the first instance, where the message names one: in the archive of the first instance and no other.
fn saksansvarlig<'l>(ut: &mut Builder<'l>, sak: &Sak<'l>) {
    let own = sak.valg.side == Side::Avsender;
    let saksbehandler = sak.innhold.at(&["foersteinstans", "saksbehandler"]).filter(|_| own);
    let navn = saksbehandler.and_then(|ansatt| ansatt.field("navn"));
    if sak.profil.nestet {
        if !ut.ta("saksansvarlig", navn, linje::<200>) {
            ut.tekst("saksansvarlig", "");
        }
        return;
    }
    let mut ansvarlig = Builder::new(sak.profil, "saksansvarlig");
    ansvarlig.ta("mk:navn", navn, linje::<200>);
    ansvarlig.ta("mk:identifikator", saksbehandler.and_then(|ansatt| ansatt.field("ident")), linje::<50>);
    if !ansvarlig.is_empty() {
        ut.element("saksansvarlig", ansvarlig.finish());
    }
}
