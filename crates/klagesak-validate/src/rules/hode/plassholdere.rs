//! Values of the right form that a program puts in when nobody has set any (HODE): ids and numbers with the same digit all through.

use klagesak_core::melding::{Hode, Melding, Oversendelse, Vedtak};
use klagesak_core::verdi::Uuid;

use super::adressering::ends;
use crate::Scope;

/// Whether an id has one digit only, as the empty one of a programming language has. No random id ever has.
fn plassholder(id: Uuid) -> bool {
    let id = id.to_string();
    let mut sifre = id.chars().filter(|tegn| *tegn != '-');
    sifre.next().is_some_and(|foerste| sifre.all(|tegn| tegn == foerste))
}

pub(in crate::rules) fn id_i_hodet(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let mut ider = vec![
        ("/meldingId".to_owned(), Some(hode.melding_id)),
        ("/klagesakId".to_owned(), Some(hode.klagesak_id)),
        ("/svarPaa".to_owned(), hode.svar_paa),
        ("/erstatter".to_owned(), hode.erstatter),
        ("/referanser/fiksDigisosId".to_owned(), hode.referanser.fiks_digisos_id),
    ];
    for (i, id) in hode.referanser.digisos_klage_ider.iter().enumerate() {
        ider.push((format!("/referanser/digisosKlageIder/{i}"), Some(*id)));
    }
    for (i, id) in hode.referanser.samme_sak.iter().enumerate() {
        ider.push((format!("/referanser/sammeSak/{i}"), Some(*id)));
    }
    for (sti, virksomhet) in ends(hode) {
        ider.push((format!("{sti}/fiksKontoId"), virksomhet.fiks_konto_id));
    }
    meld(ider, scope);
}

fn meld(ider: Vec<(String, Option<Uuid>)>, scope: &mut Scope<'_>) {
    for (sted, _) in ider.into_iter().filter(|(_, id)| id.is_some_and(plassholder)) {
        scope.at(&sted, &[]);
    }
}

// Where an id is given, not where it is pointed to: a reference to it is right when the id is.
pub(in crate::rules) fn id_i_innholdet(melding: &Melding, scope: &mut Scope<'_>) {
    let mut ider = Vec::new();
    match melding {
        Melding::Oversendelse(m) => {
            ider = i_oversendelse(&m.innhold);
        }
        Melding::Status(m) => {
            for (i, hendelse) in m.innhold.hendelser.iter().enumerate() {
                ider.push((format!("/hendelser/{i}/hendelseId"), Some(hendelse.hendelse_id)));
            }
        }
        Melding::Forespoersel(m) => {
            ider.push(("/forespoerselId".to_owned(), Some(m.innhold.forespoersel_id)));
        }
        Melding::Ettersendelse(m) => {
            ider.push(("/forespoerselId".to_owned(), m.innhold.forespoersel_id));
        }
        Melding::Avgjoerelse(m) => {
            for (i, vedtak) in m.innhold.vedtak.iter().enumerate() {
                ider.push((format!("/vedtak/{i}/vedtakId"), vedtak.vedtak_id));
            }
        }
        Melding::Trekk(m) => {
            for (i, id) in m.innhold.vedtak_ider.iter().enumerate() {
                ider.push((format!("/vedtakIder/{i}"), Some(*id)));
            }
        }
        Melding::InnkommetKlage(m) => {
            for (i, vedtak) in m.innhold.omtalte_vedtak.iter().enumerate() {
                ider.push((format!("/omtalteVedtak/{i}/vedtakId"), vedtak.vedtak_id));
            }
        }
        Melding::NyttVedtak(m) => i_vedtak("/vedtak", &m.innhold.vedtak, &mut ider),
        // The others have no ids of their own; of a type of a later version nothing is known.
        _ => {}
    }
    for (i, dokument) in melding.dokumenter().iter().enumerate() {
        ider.push((format!("/dokumenter/{i}/dokumentId"), Some(dokument.dokument_id)));
    }
    meld(ider, scope);
}

fn i_vedtak(sted: &str, liste: &[Vedtak], ider: &mut Vec<(String, Option<Uuid>)>) {
    for (i, vedtak) in liste.iter().enumerate() {
        ider.push((format!("{sted}/{i}/vedtakId"), Some(vedtak.vedtak_id)));
        let avvist = vedtak.avviser_klage.as_ref().map(|avvist| avvist.vedtak_id);
        ider.push((format!("{sted}/{i}/avviserKlage/vedtakId"), avvist));
    }
}

fn i_oversendelse(innhold: &Oversendelse) -> Vec<(String, Option<Uuid>)> {
    let mut ider = Vec::new();
    let nye = &*innhold.foersteinstans.nye_vedtak;
    for (sted, liste) in [("/vedtak", &*innhold.vedtak), ("/foersteinstans/nyeVedtak", nye)] {
        i_vedtak(sted, liste, &mut ider);
    }
    for (i, id) in innhold.andre_ubehandlede_klager.klagesak_ider.iter().enumerate() {
        ider.push((format!("/andreUbehandledeKlager/klagesakIder/{i}"), Some(*id)));
    }
    ider
}

// No register of the units of Nav is at hand, so that the number is none is a warning.
pub(in crate::rules) fn enhetsnummer(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    for (sti, virksomhet) in ends(hode) {
        let kontor = virksomhet.nav_kontor.as_ref();
        if kontor.is_some_and(|kontor| bare_nuller(kontor.enhetsnummer.as_str())) {
            scope.at(&format!("{sti}/navKontor/enhetsnummer"), &[]);
        }
    }
}

/// Nine zeros have a right control digit.
pub(in crate::rules) fn organisasjonsnummer(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    for (sti, virksomhet) in ends(hode) {
        if bare_nuller(virksomhet.organisasjonsnummer.as_str()) {
            scope.at(&format!("{sti}/organisasjonsnummer"), &[]);
        }
    }
}

pub(in crate::rules) fn bare_nuller(nummer: &str) -> bool {
    nummer.bytes().all(|siffer| siffer == b'0')
}
