//! The days one who reads should know of. A day that is over is told only when it is an office that is late.

use klagesak_core::Language;
use klagesak_core::kodeverk::Forespurt;
use klagesak_core::melding::{Melding, Oversendelse};
use klagesak_core::verdi::Dato;

use super::kostnader::kostnadsfrist;
use super::leser::Leser;
use super::navendring::Navendring;
use super::navfrist::navfrist;
use super::spurt::spurt;
use super::standene::Vedtaksstand;
use super::synlig::{hendelser, unntatt};
use super::valg::takes_longer;
use super::{Stand, sperret::Sperret};
use crate::part::deadline_text::deadline_text;
use crate::{Forloep, Partsfrist, Partsfristslag as Slag};

/// The days to know of.
pub(super) fn frister(
    forloep: &Forloep,
    leser: &Leser,
    standene: &[Vedtaksstand<'_>],
    navendringer: &[Navendring<'_>],
    today: Dato,
    language: Language,
) -> Vec<Partsfrist> {
    let sperret = Sperret::new(forloep);
    let mut found: Vec<(Slag, Dato)> = Vec::new();
    found.extend(spurt(forloep, leser).into_iter().filter_map(|(who, dato)| {
        Some((if who == Forespurt::Part { Slag::DuSender } else { Slag::NavSender }, dato?))
    }));
    if standene.iter().any(|s| s.stand.aapen()) {
        found.extend(kommentarfrist(forloep, leser).map(|dato| (Slag::DuKommenterer, dato)));
        if takes_longer(forloep, leser) {
            let told = hendelser(forloep, leser).last().and_then(|event| event.forventet_svar);
            found.extend(told.map(|dato| (Slag::Svar, dato)));
        }
    }
    found.extend(kostnadsfrist(forloep, leser, standene, navendringer));
    let open = standene.iter().any(|s| s.stand.aapen());
    found.extend(navendringer.iter().filter_map(|nav| navfrist(nav, leser, &sperret, open)));
    found.extend(standene.iter().filter(|s| s.stand == Stand::Opphevet).filter_map(|s| {
        let (m, _) = s.avgjort?;
        let frist = m.innhold.hjemvisning.as_ref()?.frist?;
        sperret.vist(m.melding_id, "/innhold/hjemvisning/frist", (Slag::NavTrefferVedtak, frist))
    }));
    let office = |slag: Slag| matches!(slag, Slag::NavSender | Slag::NavTrefferVedtak | Slag::Svar);
    found.retain(|(slag, dato)| today <= *dato || office(*slag));
    found.sort();
    found.dedup();
    let written = |(gjelder, dato): (Slag, Dato)| Partsfrist {
        dato,
        gjelder,
        tekst: deadline_text(gjelder, dato, dato < today, language),
    };
    found.into_iter().map(written).collect()
}

/// The last day to comment on the statement.
fn kommentarfrist(forloep: &Forloep, leser: &Leser) -> Option<Dato> {
    let sent = forloep.oversendelser().last()?.1;
    if !forelagt(forloep, leser) {
        return None;
    }
    let sperret = Sperret::new(forloep);
    let put = sent.innhold.saksfremstilling.forelagt.iter().enumerate();
    let put = put.filter(|(_, line)| leser.gjelder(&line.part_ider)).filter_map(|(i, line)| {
        let sti = format!("/innhold/saksfremstilling/forelagt/{i}/kommentarfrist");
        sperret.vist(sent.melding_id, &sti, line.kommentarfrist?)
    });
    put.max().filter(|_| forloep.tilstand().hos_statsforvalteren())
}

/// Whether the statement was put before whoever reads, and nobody on that side has commented on it.
pub(super) fn forelagt(forloep: &Forloep, leser: &Leser) -> bool {
    let Some((place, sent)) = forloep.oversendelser().last() else { return false };
    let (id, sent) = (sent.melding_id, &sent.innhold);
    let later = forloep.gyldige().any(|(i, entry)| match &entry.melding {
        Melding::Ettersendelse(m) => {
            i > place && m.innhold.kommentar.as_ref().is_some_and(|kommentar| leser.min(&kommentar.part_id))
        }
        _ => false,
    });
    let statement = &sent.saksfremstilling;
    let said = statement.kommentarer.iter().any(|kommentar| leser.min(&kommentar.part_id));
    let put = statement.forelagt.iter().any(|line| leser.gjelder(&line.part_ider));
    let kept = statement
        .ikke_forelagt
        .iter()
        .any(|line| leser.gjelder(&line.part_ider) && !line.part_ider.is_empty())
        || (!put && !statement.ikke_forelagt.is_empty());
    put && !kept && !said && !later && !withheld(sent, leser, &Sperret::new(forloep), id)
}

/// Whether the statement itself is kept from whoever reads.
fn withheld(
    sent: &Oversendelse,
    leser: &Leser,
    sperret: &Sperret<'_>,
    id: klagesak_core::verdi::Uuid,
) -> bool {
    let Some(dokument) = sent.saksfremstilling.dokument_id else { return false };
    let of = sent.dokumenter.iter().find(|d| d.dokument_id == dokument);
    sperret.dokument(id, dokument) || of.is_some_and(|d| unntatt(d, leser))
}
