//! The choices of parties and decisions all through a message: each points to one the message has (PART, VEDTAK, INNKOMMET).

use klagesak_core::melding::{InnkommetKlage, Oversendelse, Vedtak};
use klagesak_core::verdi::{LokalId, Uuid};

use crate::Scope;

pub(in crate::rules) fn ukjent_part(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    ukjente(parter(innhold), |id, scope| scope.part(id).is_some(), scope);
}

pub(in crate::rules) fn innkommet_part(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    let (mut alle, felt) = (Vec::new(), "partIder");
    let ta = &mut alle;
    legg_til(ta, "/fremsettelser", felt, klage.fremsettelser.iter().map(|f| &*f.part_ider));
    legg_til(ta, "/klagepunkter", felt, klage.klagepunkter.iter().map(|p| &*p.part_ider));
    let unntatt = klage.dokumenter.iter().map(|d| &*d.partsinnsyn.unntatt_for);
    legg_til(ta, "/dokumenter", "partsinnsyn/unntattFor", unntatt);
    ukjente(alle, |id, scope| scope.part(id).is_some(), scope);
}

pub(in crate::rules) fn innkommet_vedtak(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    let (mut alle, felt) = (Vec::new(), "vedtakIder");
    legg_til(&mut alle, "/fremsettelser", felt, klage.fremsettelser.iter().map(|f| &*f.vedtak_ider));
    legg_til(&mut alle, "/klagepunkter", felt, klage.klagepunkter.iter().map(|p| &*p.vedtak_ider));
    let omtalt = |id: &Uuid| klage.omtalte_vedtak.iter().any(|vedtak| vedtak.vedtak_id == Some(*id));
    ukjente(alle, |id, _| omtalt(id), scope);
}

pub(in crate::rules) fn ukjent_vedtak(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    ukjente(vedtak(innhold), |id, scope| scope.vedtak(*id).is_some(), scope);
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

/// Choices, each with its place below the content.
type Alle<'a, T> = Vec<(String, &'a [T])>;

/// Reports what is chosen, but not there.
fn ukjente<T>(alle: Alle<'_, T>, finnes: impl Fn(&T, &Scope<'_>) -> bool, scope: &mut Scope<'_>) {
    for (sted, ider) in alle {
        for (i, id) in ider.iter().enumerate() {
            if !finnes(id, scope) {
                scope.at(&format!("{sted}/{i}"), &[]);
            }
        }
    }
}

/// Adds the choices of the items of a list.
fn legg_til<'a, T>(alle: &mut Alle<'a, T>, liste: &str, felt: &str, valg: impl Iterator<Item = &'a [T]>) {
    alle.extend(valg.enumerate().map(|(i, valg)| (format!("{liste}/{i}/{felt}"), valg)));
}

/// Every choice of parties.
fn parter(innhold: &Oversendelse) -> Alle<'_, LokalId> {
    let Oversendelse { klage, foersteinstans, saksfremstilling, .. } = innhold;
    let (mut alle, felt) = (Vec::new(), "partIder");
    let ta = &mut alle;
    legg_til(ta, "/klage/fremsettelser", felt, klage.fremsettelser.iter().map(|f| &*f.part_ider));
    legg_til(ta, "/klage/klagepunkter", felt, klage.klagepunkter.iter().map(|p| &*p.part_ider));
    legg_til(ta, "/klage/frister", felt, klage.frister.iter().map(|f| &*f.part_ider));
    legg_til(ta, "/foersteinstans/utfall", felt, foersteinstans.utfall.iter().map(|u| &*u.part_ider));
    let stillinger = foersteinstans.klagens_stilling.iter().map(|s| &*s.part_ider);
    legg_til(ta, "/foersteinstans/klagensStilling", felt, stillinger);
    legg_til(ta, "/saksfremstilling/forelagt", felt, saksfremstilling.forelagt.iter().map(|f| &*f.part_ider));
    let ikke = saksfremstilling.ikke_forelagt.iter().map(|f| &*f.part_ider);
    legg_til(ta, "/saksfremstilling/ikkeForelagt", felt, ikke);
    let unntatt = innhold.dokumenter.iter().map(|d| &*d.partsinnsyn.unntatt_for);
    legg_til(ta, "/dokumenter", "partsinnsyn/unntattFor", unntatt);
    let nye = &foersteinstans.nye_vedtak;
    for (sted, vedtak) in [("/vedtak", &*innhold.vedtak), ("/foersteinstans/nyeVedtak", &**nye)] {
        legg_til(ta, sted, felt, vedtak.iter().map(|v| &*v.part_ider));
        for (i, Vedtak { underretninger, .. }) in vedtak.iter().enumerate() {
            let underrettede = underretninger.iter().map(|u| &*u.part_ider);
            legg_til(ta, &format!("{sted}/{i}/underretninger"), felt, underrettede);
        }
    }
    alle
}

/// Every choice of appealed decisions.
fn vedtak(innhold: &Oversendelse) -> Alle<'_, Uuid> {
    let Oversendelse { klage, foersteinstans, .. } = innhold;
    let (mut alle, felt) = (Vec::new(), "vedtakIder");
    legg_til(&mut alle, "/klage/fremsettelser", felt, klage.fremsettelser.iter().map(|f| &*f.vedtak_ider));
    legg_til(&mut alle, "/klage/klagepunkter", felt, klage.klagepunkter.iter().map(|p| &*p.vedtak_ider));
    let stillinger = foersteinstans.klagens_stilling.iter().map(|s| &*s.vedtak_ider);
    legg_til(&mut alle, "/foersteinstans/klagensStilling", felt, stillinger);
    let erstattet = foersteinstans.nye_vedtak.iter().map(|v| &*v.erstatter_vedtak_ider);
    legg_til(&mut alle, "/foersteinstans/nyeVedtak", "erstatterVedtakIder", erstattet);
    alle
}
