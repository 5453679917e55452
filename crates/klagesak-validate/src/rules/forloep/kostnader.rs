//! The costs of the appeal (FORLOEP), against what became of it.

use klagesak_core::kodeverk::{
    Avgjoerelsesgjelder, Endringsretning, Henleggelsesgrunn, Klageutfall, Kravutfall,
};
use klagesak_core::melding::{Melding, Vedtaksavgjoerelse};

use super::utfall::avgjoerelser;
use crate::forloep::Stilling;
use crate::rules::avgjoerelse::ytelser::is_change_called_upheld;
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn tilkjent_uten_endring(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut decided = avgjoerelser(forloep).peekable();
    // Where the decision on the appeal is not known, nobody can tell. The first instance may have changed it itself.
    let by_nav = forloep.oversendelser().any(|(_, m)| !m.innhold.foersteinstans.nye_vedtak.is_empty());
    if decided.peek().is_none() || by_nav || decided.any(|(_, a, _)| a.vedtak.iter().any(may_be_in_favour)) {
        return;
    }
    for (i, entry) in forloep.gyldige().filter(|(_, entry)| entry.stilling == Stilling::Gjelder) {
        let Melding::Avgjoerelse(m) = &entry.melding else { continue };
        if m.innhold.tilkjent_beloep.is_some_and(|beloep| beloep.oere() > 0) {
            scope.at(i, "/innhold/tilkjentBeloep", &[]);
        }
    }
}

pub(in crate::rules) fn tilkjent_uten_avgjoerelse(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    // What is decided in the same letter may be sent after.
    let decided = forloep.gjeldende().any(|(_, entry)| match &entry.melding {
        Melding::Avgjoerelse(m) => m.innhold.om_klagen(),
        Melding::NyttVedtak(m) => !m.innhold.vedtak.is_empty(),
        Melding::Oversendelse(m) => !m.innhold.foersteinstans.nye_vedtak.is_empty(),
        _ => false,
    });
    if decided {
        return;
    }
    for (i, entry) in forloep.gjeldende() {
        let Melding::Avgjoerelse(m) = &entry.melding else { continue };
        let granted = m.innhold.gjelder == Avgjoerelsesgjelder::Sakskostnader
            && matches!(m.innhold.kravutfall, Some(Kravutfall::Innvilget | Kravutfall::DelvisInnvilget));
        if granted && forloep.oversendelse_foer(i).is_some() && !forloep.etter_ukjent(i) {
            scope.at(i, "/innhold/kravutfall", &[]);
        }
    }
}

/// Where the direction is missing or the outcome is in truth a change, there is another finding.
fn may_be_in_favour(linje: &Vedtaksavgjoerelse) -> bool {
    match linje.utfall {
        Klageutfall::Omgjort => linje.retning != Some(Endringsretning::Ugunst),
        Klageutfall::Opphevet | Klageutfall::Ukjent(_) => true,
        Klageutfall::Henlagt => linje.henleggelsesgrunn == Some(Henleggelsesgrunn::OmgjortAvUnderinstansen),
        _ => is_change_called_upheld(linje),
    }
}
