//! The choices of parties and decisions all through a message: each points to one the message has (PART, VEDTAK, INNKOMMET).

use std::fmt::{Arguments, Display};

use klagesak_core::melding::{InnkommetKlage, Oversendelse, Vedtak};
use klagesak_core::verdi::{LokalId, Uuid};

use crate::Scope;

pub(in crate::rules) fn ukjent_part(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    parter(innhold, &mut ukjente(|id, scope| scope.part(id).is_some(), scope));
}

pub(in crate::rules) fn innkommet_part(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    let (se, felt) = (&mut ukjente(|id: &LokalId, scope| scope.part(id).is_some(), scope), "partIder");
    hver(se, &"/fremsettelser", felt, klage.fremsettelser.iter().map(|f| &*f.part_ider));
    hver(se, &"/klagepunkter", felt, klage.klagepunkter.iter().map(|p| &*p.part_ider));
    let unntatt = klage.dokumenter.iter().map(|d| &*d.partsinnsyn.unntatt_for);
    hver(se, &"/dokumenter", "partsinnsyn/unntattFor", unntatt);
}

pub(in crate::rules) fn innkommet_vedtak(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    let omtalt = |id: &Uuid| klage.omtalte_vedtak.iter().any(|vedtak| vedtak.vedtak_id == Some(*id));
    let (se, felt) = (&mut ukjente(|id, _| omtalt(id), scope), "vedtakIder");
    hver(se, &"/fremsettelser", felt, klage.fremsettelser.iter().map(|f| &*f.vedtak_ider));
    hver(se, &"/klagepunkter", felt, klage.klagepunkter.iter().map(|p| &*p.vedtak_ider));
}

pub(in crate::rules) fn ukjent_vedtak(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    vedtak(innhold, &mut ukjente(|id: &Uuid, scope| scope.vedtak(*id).is_some(), scope));
    let frister = innhold.klage.frister.iter().map(|f| f.vedtak_id);
    let utfall = innhold.foersteinstans.utfall.iter().map(|linje| linje.vedtak_id);
    for (liste, ider) in
        [("/klage/frister", frister.collect::<Vec<_>>()), ("/foersteinstans/utfall", utfall.collect())]
    {
        for (i, id) in ider.into_iter().enumerate() {
            if id.is_some_and(|id| scope.vedtak(id).is_none()) {
                scope.at(&format!("{liste}/{i}/vedtakId"), &[]);
            }
        }
    }
}

/// What is shown every choice, with its place below the content; that is written out where something is wrong with it.
type Se<'s, T> = &'s mut dyn FnMut(Arguments<'_>, &[T]);

/// Reports what is chosen, but not there.
fn ukjente<'s, T>(
    finnes: impl Fn(&T, &Scope<'_>) -> bool + 's,
    scope: &'s mut Scope<'_>,
) -> impl FnMut(Arguments<'_>, &[T]) + 's {
    move |sted, ider| {
        for (i, id) in ider.iter().enumerate() {
            if !finnes(id, scope) {
                scope.at(&format!("{sted}/{i}"), &[]);
            }
        }
    }
}

/// Shows the choices of the items of a list.
fn hver<'a, T: 'a>(se: Se<'_, T>, liste: &dyn Display, felt: &str, valg: impl Iterator<Item = &'a [T]>) {
    for (i, valg) in valg.enumerate() {
        se(format_args!("{liste}/{i}/{felt}"), valg);
    }
}

/// Every choice of parties.
fn parter(innhold: &Oversendelse, se: Se<'_, LokalId>) {
    let Oversendelse { klage, foersteinstans, saksfremstilling, .. } = innhold;
    let felt = "partIder";
    hver(se, &"/klage/fremsettelser", felt, klage.fremsettelser.iter().map(|f| &*f.part_ider));
    hver(se, &"/klage/klagepunkter", felt, klage.klagepunkter.iter().map(|p| &*p.part_ider));
    hver(se, &"/klage/frister", felt, klage.frister.iter().map(|f| &*f.part_ider));
    hver(se, &"/foersteinstans/utfall", felt, foersteinstans.utfall.iter().map(|u| &*u.part_ider));
    let stillinger = foersteinstans.klagens_stilling.iter().map(|s| &*s.part_ider);
    hver(se, &"/foersteinstans/klagensStilling", felt, stillinger);
    hver(se, &"/saksfremstilling/forelagt", felt, saksfremstilling.forelagt.iter().map(|f| &*f.part_ider));
    let ikke = saksfremstilling.ikke_forelagt.iter().map(|f| &*f.part_ider);
    hver(se, &"/saksfremstilling/ikkeForelagt", felt, ikke);
    let unntatt = innhold.dokumenter.iter().map(|d| &*d.partsinnsyn.unntatt_for);
    hver(se, &"/dokumenter", "partsinnsyn/unntattFor", unntatt);
    let nye = &foersteinstans.nye_vedtak;
    for (sted, vedtak) in [("/vedtak", &*innhold.vedtak), ("/foersteinstans/nyeVedtak", &**nye)] {
        hver(se, &sted, felt, vedtak.iter().map(|v| &*v.part_ider));
        for (i, Vedtak { underretninger, .. }) in vedtak.iter().enumerate() {
            let underrettede = underretninger.iter().map(|u| &*u.part_ider);
            hver(se, &format_args!("{sted}/{i}/underretninger"), felt, underrettede);
        }
    }
}

/// Every choice of appealed decisions.
fn vedtak(innhold: &Oversendelse, se: Se<'_, Uuid>) {
    let Oversendelse { klage, foersteinstans, .. } = innhold;
    let felt = "vedtakIder";
    hver(se, &"/klage/fremsettelser", felt, klage.fremsettelser.iter().map(|f| &*f.vedtak_ider));
    hver(se, &"/klage/klagepunkter", felt, klage.klagepunkter.iter().map(|p| &*p.vedtak_ider));
    let stillinger = foersteinstans.klagens_stilling.iter().map(|s| &*s.vedtak_ider);
    hver(se, &"/foersteinstans/klagensStilling", felt, stillinger);
    let erstattet = foersteinstans.nye_vedtak.iter().map(|v| &*v.erstatter_vedtak_ider);
    hver(se, &"/foersteinstans/nyeVedtak", "erstatterVedtakIder", erstattet);
}
