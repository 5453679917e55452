//! Values of the right form that a program puts in when nobody has set any (HODE): ids and numbers with the same digit all through.

use std::fmt::Arguments;

use klagesak_core::melding::{Hode, Melding, Oversendelse, Vedtak};
use klagesak_core::verdi::Uuid;

use super::adressering::ends;
use crate::Scope;

/// Whether an id has one digit only, as the empty one of a programming language has. No random id ever has.
fn plassholder(id: Uuid) -> bool {
    let id = id.into_bytes();
    let [foerste, ..] = id;
    foerste >> 4 == foerste & 0xf && id.iter().all(|byte| *byte == foerste)
}

/// Reports the ids that are none, at places that are written out only then.
fn meld<'s>(scope: &'s mut Scope<'_>) -> impl FnMut(Arguments<'_>, Option<Uuid>) + 's {
    |sted, id| {
        if id.is_some_and(plassholder) {
            scope.at(&sted.to_string(), &[]);
        }
    }
}

pub(in crate::rules) fn id_i_hodet(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let mut se = meld(scope);
    se(format_args!("/meldingId"), Some(hode.melding_id));
    se(format_args!("/klagesakId"), Some(hode.klagesak_id));
    se(format_args!("/svarPaa"), hode.svar_paa);
    se(format_args!("/erstatter"), hode.erstatter);
    se(format_args!("/referanser/fiksDigisosId"), hode.referanser.fiks_digisos_id);
    for (i, id) in hode.referanser.digisos_klage_ider.iter().enumerate() {
        se(format_args!("/referanser/digisosKlageIder/{i}"), Some(*id));
    }
    for (i, id) in hode.referanser.samme_sak.iter().enumerate() {
        se(format_args!("/referanser/sammeSak/{i}"), Some(*id));
    }
    for (sti, virksomhet) in ends(hode) {
        se(format_args!("{sti}/fiksKontoId"), virksomhet.fiks_konto_id);
    }
}

// Where an id is given, not where it is pointed to: a reference to it is right when the id is.
pub(in crate::rules) fn id_i_innholdet(melding: &Melding, scope: &mut Scope<'_>) {
    let mut se = meld(scope);
    match melding {
        Melding::Oversendelse(m) => i_oversendelse(&m.innhold, &mut se),
        Melding::Status(m) => {
            for (i, hendelse) in m.innhold.hendelser.iter().enumerate() {
                se(format_args!("/hendelser/{i}/hendelseId"), Some(hendelse.hendelse_id));
            }
        }
        Melding::Forespoersel(m) => se(format_args!("/forespoerselId"), Some(m.innhold.forespoersel_id)),
        Melding::Ettersendelse(m) => se(format_args!("/forespoerselId"), m.innhold.forespoersel_id),
        Melding::Avgjoerelse(m) => {
            for (i, vedtak) in m.innhold.vedtak.iter().enumerate() {
                se(format_args!("/vedtak/{i}/vedtakId"), vedtak.vedtak_id);
            }
        }
        Melding::Trekk(m) => {
            for (i, id) in m.innhold.vedtak_ider.iter().enumerate() {
                se(format_args!("/vedtakIder/{i}"), Some(*id));
            }
        }
        Melding::InnkommetKlage(m) => {
            for (i, vedtak) in m.innhold.omtalte_vedtak.iter().enumerate() {
                se(format_args!("/omtalteVedtak/{i}/vedtakId"), vedtak.vedtak_id);
            }
        }
        Melding::NyttVedtak(m) => i_vedtak("/vedtak", &m.innhold.vedtak, &mut se),
        // The others have no ids of their own; of a type of a later version nothing is known.
        _ => {}
    }
    for (i, dokument) in melding.dokumenter().iter().enumerate() {
        se(format_args!("/dokumenter/{i}/dokumentId"), Some(dokument.dokument_id));
    }
}

fn i_vedtak(sted: &str, liste: &[Vedtak], se: &mut impl FnMut(Arguments<'_>, Option<Uuid>)) {
    for (i, vedtak) in liste.iter().enumerate() {
        se(format_args!("{sted}/{i}/vedtakId"), Some(vedtak.vedtak_id));
        let avvist = vedtak.avviser_klage.as_ref().map(|avvist| avvist.vedtak_id);
        se(format_args!("{sted}/{i}/avviserKlage/vedtakId"), avvist);
    }
}

fn i_oversendelse(innhold: &Oversendelse, se: &mut impl FnMut(Arguments<'_>, Option<Uuid>)) {
    i_vedtak("/vedtak", &innhold.vedtak, se);
    i_vedtak("/foersteinstans/nyeVedtak", &innhold.foersteinstans.nye_vedtak, se);
    for (i, id) in innhold.andre_ubehandlede_klager.klagesak_ider.iter().enumerate() {
        se(format_args!("/andreUbehandledeKlager/klagesakIder/{i}"), Some(*id));
    }
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
