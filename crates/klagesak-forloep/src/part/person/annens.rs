//! What the appeal of somebody else does to a decision that the reader's own appeal no longer can change.

use klagesak_core::kodeverk::{Avgjoerelsesomfang, Klageutfall};
use klagesak_core::melding::{Avgjoerelse, Konvolutt, Melding, Vedtaksavgjoerelse};

use super::leser::Leser;
use super::standene::Vedtaksstand;
use super::synlig::unntatt;
use crate::{Forloep, Par, Parstilling};

/// What is known of it to whoever reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Annens {
    /// Nobody else has changed it, or can.
    Ingen,
    /// Something that is kept from whoever reads.
    Skjult,
    /// Another appeal goes on.
    Aapen,
    /// It is set aside.
    Opphevet,
    /// Part of it is changed.
    EndretDelvis,
    /// It is changed.
    Endret,
}

/// What the others' appeals have made of a decision.
pub(super) fn annens(forloep: &Forloep, leser: &Leser, stand: &Vedtaksstand<'_>) -> Annens {
    if stand.stand.aapen() {
        return Annens::Ingen;
    }
    let others = forloep
        .parene()
        .stillinger()
        .filter(|(par, _)| par.vedtak == stand.par.vedtak && !leser.om.contains(&par.klager));
    others.map(|(par, stilling)| of_pair(forloep, leser, stand, par, stilling)).max().unwrap_or(Annens::Ingen)
}

fn of_pair(
    forloep: &Forloep,
    leser: &Leser,
    stand: &Vedtaksstand<'_>,
    par: &Par,
    stilling: Parstilling,
) -> Annens {
    let sendt = &stand.sendt.innhold;
    let klage = sendt.klage.dokument_id;
    let kept = sendt.dokumenter.iter().any(|d| klage == Some(d.dokument_id) && unntatt(d, leser));
    match stilling {
        Parstilling::Aapent if kept => Annens::Skjult,
        Parstilling::Aapent => Annens::Aapen,
        Parstilling::Avgjort | Parstilling::Opphevet => {
            let place = forloep.parene().sist(par).map(|(place, _)| place);
            let Some(Melding::Avgjoerelse(m)) =
                place.and_then(|place| forloep.innslag().get(place)).map(|entry| &entry.melding)
            else {
                return Annens::Ingen;
            };
            let linje = m.innhold.vedtak.iter().rfind(|linje| forloep.parene().er_om(linje, par));
            linje.map_or(Annens::Ingen, |linje| of_line(m, linje, leser))
        }
        _ => Annens::Ingen,
    }
}

fn of_line(m: &Konvolutt<Avgjoerelse>, linje: &Vedtaksavgjoerelse, leser: &Leser) -> Annens {
    let told = m.innhold.underrettet.iter().any(|u| u.part_id.as_ref().is_some_and(|id| leser.min(id)));
    let open = leser.gjelder(&linje.part_ider) && !m.innhold.dokumenter.iter().any(|d| unntatt(d, leser));
    match linje.utfall {
        Klageutfall::Omgjort | Klageutfall::Opphevet if !told && !open => Annens::Skjult,
        Klageutfall::Opphevet => Annens::Opphevet,
        Klageutfall::Omgjort if linje.omfang == Some(Avgjoerelsesomfang::Delvis) => Annens::EndretDelvis,
        Klageutfall::Omgjort => Annens::Endret,
        _ => Annens::Ingen,
    }
}
