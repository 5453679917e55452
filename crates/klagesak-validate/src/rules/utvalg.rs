//! The choices of parties and decisions all through an oversendelse: each points to one the message has (PART, VEDTAK).

use klagesak_core::melding::{Oversendelse, Vedtak};
use klagesak_core::verdi::{LokalId, Uuid};

use crate::Scope;

pub(in crate::rules) fn ukjent_part(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    for (sted, ider) in parter(innhold) {
        for (i, id) in ider.iter().enumerate() {
            if scope.part(id).is_none() {
                scope.at(&format!("{sted}/{i}"), &[]);
            }
        }
    }
}

pub(in crate::rules) fn ukjent_vedtak(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    for (sted, ider) in vedtak(innhold) {
        for (i, id) in ider.iter().enumerate() {
            if scope.vedtak(*id).is_none() {
                scope.at(&format!("{sted}/{i}"), &[]);
            }
        }
    }
    let frister = innhold.klage.frister.iter().map(|f| f.vedtak_id);
    let utfall = innhold.foersteinstans.utfall.iter().map(|linje| linje.vedtak_id);
    for (liste, ider) in [
        ("/klage/frister", frister.collect::<Vec<_>>()),
        ("/foersteinstans/utfall", utfall.collect()),
    ] {
        for (i, id) in ider.into_iter().enumerate() {
            if id.is_some_and(|id| scope.vedtak(id).is_none()) {
                scope.at(&format!("{liste}/{i}/vedtakId"), &[]);
            }
        }
    }
}

/// Every choice of parties, with its place below the content.
fn parter(innhold: &Oversendelse) -> Vec<(String, &[LokalId])> {
    let mut alle = Vec::new();
    let mut liste = |sted: &str, felt: &str, ider: Vec<&'_ [LokalId]>| {
        alle.extend(ider.into_iter().enumerate().map(|(i, ider)| (format!("{sted}/{i}/{felt}"), ider)));
    };
    let Oversendelse { klage, foersteinstans, saksfremstilling, .. } = innhold;
    liste("/vedtak", "partIder", innhold.vedtak.iter().map(|v| &*v.part_ider).collect());
    liste("/klage/fremsettelser", "partIder", klage.fremsettelser.iter().map(|f| &*f.part_ider).collect());
    liste("/klage/klagepunkter", "partIder", klage.klagepunkter.iter().map(|p| &*p.part_ider).collect());
    liste("/klage/frister", "partIder", klage.frister.iter().map(|f| &*f.part_ider).collect());
    let nye = &foersteinstans.nye_vedtak;
    liste("/foersteinstans/nyeVedtak", "partIder", nye.iter().map(|v| &*v.part_ider).collect());
    liste("/foersteinstans/utfall", "partIder", foersteinstans.utfall.iter().map(|u| &*u.part_ider).collect());
    let stillinger = &foersteinstans.klagens_stilling;
    liste("/foersteinstans/klagensStilling", "partIder", stillinger.iter().map(|s| &*s.part_ider).collect());
    let forelagt = &saksfremstilling.forelagt;
    liste("/saksfremstilling/forelagt", "partIder", forelagt.iter().map(|f| &*f.part_ider).collect());
    let ikke = &saksfremstilling.ikke_forelagt;
    liste("/saksfremstilling/ikkeForelagt", "partIder", ikke.iter().map(|f| &*f.part_ider).collect());
    let unntatt = innhold.dokumenter.iter().map(|d| &*d.partsinnsyn.unntatt_for);
    liste("/dokumenter", "partsinnsyn/unntattFor", unntatt.collect());
    for (sted, vedtak) in [("/vedtak", &*innhold.vedtak), ("/foersteinstans/nyeVedtak", &**nye)] {
        for (i, Vedtak { underretninger, .. }) in vedtak.iter().enumerate() {
            let ider = underretninger.iter().map(|u| &*u.part_ider).collect();
            liste(&format!("{sted}/{i}/underretninger"), "partIder", ider);
        }
    }
    alle
}

/// Every choice of appealed decisions, with its place below the content.
fn vedtak(innhold: &Oversendelse) -> Vec<(String, &[Uuid])> {
    let mut alle = Vec::new();
    let mut liste = |sted: &str, felt: &str, ider: Vec<&'_ [Uuid]>| {
        alle.extend(ider.into_iter().enumerate().map(|(i, ider)| (format!("{sted}/{i}/{felt}"), ider)));
    };
    let Oversendelse { klage, foersteinstans, .. } = innhold;
    liste("/klage/fremsettelser", "vedtakIder", klage.fremsettelser.iter().map(|f| &*f.vedtak_ider).collect());
    liste("/klage/klagepunkter", "vedtakIder", klage.klagepunkter.iter().map(|p| &*p.vedtak_ider).collect());
    let stillinger = &foersteinstans.klagens_stilling;
    liste("/foersteinstans/klagensStilling", "vedtakIder", stillinger.iter().map(|s| &*s.vedtak_ider).collect());
    let nye = foersteinstans.nye_vedtak.iter().map(|v| &*v.erstatter_vedtak_ider);
    liste("/foersteinstans/nyeVedtak", "erstatterVedtakIder", nye.collect());
    alle
}
