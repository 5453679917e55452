//! The date of the decision on the appeal, who is told of it, and the letter itself (AVGJOERELSE).

use klagesak_core::kodeverk::{Dokumenttype, Form, Henleggelsesgrunn, Partsrolle};
use klagesak_core::melding::{Avgjoerelse, Vedtaksavgjoerelse};
use klagesak_core::verdi::Dato;

use crate::Scope;
use crate::rules::generated::avgjoerelse::{KO_AVGJOERELSE_020_BEGGE, KO_AVGJOERELSE_020_INGEN_AV_DEM};

pub(in crate::rules) fn avgjort_etter_opprettet(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if let Some(opprettet) = scope.opprettet().filter(|opprettet| innhold.dato > *opprettet) {
        scope.at("/dato", &[("dato", innhold.dato.into()), ("opprettet", opprettet.into())]);
    }
}

pub(in crate::rules) fn underrettet_foer(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, underrettet) in innhold.underrettet.iter().enumerate().filter(|(_, u)| u.dato < innhold.dato) {
        let params = [("sendt", underrettet.dato.into()), ("dato", innhold.dato.into())];
        scope.at(&format!("/underrettet/{i}/dato"), &params);
    }
}

pub(in crate::rules) fn underrettet_etter(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    // A decision that is itself dated after the message is the cause, and has its own finding.
    let Some(opprettet) = scope.opprettet().filter(|opprettet| innhold.dato <= *opprettet) else { return };
    for (i, underrettet) in innhold.underrettet.iter().enumerate().filter(|(_, u)| u.dato > opprettet) {
        let params = [("sendt", underrettet.dato.into()), ("opprettet", opprettet.into())];
        scope.at(&format!("/underrettet/{i}/dato"), &params);
    }
}

pub(in crate::rules) fn klager_ikke_underrettet(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    use Partsrolle::{Medsoeker, SakenGjelder};
    // Who a `partId` is, only the oversendelse tells; an entry without either has a finding of its own.
    // Of one who is dead nobody may be left to tell.
    let doed = |linje: &Vedtaksavgjoerelse| linje.henleggelsesgrunn == Some(Henleggelsesgrunn::Doed);
    if !innhold.vedtak.is_empty() && innhold.vedtak.iter().all(doed) {
        return;
    }
    let only_others = innhold
        .underrettet
        .iter()
        .all(|u| u.part_id.is_none() && matches!(u.rolle, Some(Medsoeker | SakenGjelder)));
    if only_others {
        scope.at("/underrettet", &[]);
    }
}

pub(in crate::rules) fn part_eller_rolle(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, underrettet) in innhold.underrettet.iter().enumerate() {
        let funnet = match (&underrettet.part_id, &underrettet.rolle) {
            (None, None) => KO_AVGJOERELSE_020_INGEN_AV_DEM,
            (Some(_), Some(_)) => KO_AVGJOERELSE_020_BEGGE,
            _ => continue,
        };
        scope.at(&format!("/underrettet/{i}"), &[("funnet", funnet.into())]);
    }
}

pub(in crate::rules) fn uten_avgjoerelsen(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    // An oral decision has its letter later, and one that stands in another's letter has none of its own.
    let elsewhere = innhold.form == Some(Form::Muntlig) || innhold.brev.is_some();
    if !elsewhere && !innhold.dokumenter.iter().any(|dokument| dokument.slag == Dokumenttype::Avgjoerelse) {
        scope.at("/dokumenter", &[]);
    }
}

/// A letter is written and sent in less, holidays counted in.
const SEN_DAGER: i64 = 14;

pub(in crate::rules) fn sen_underretning(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    let dager = |dato: Dato| (dato.naive() - innhold.dato.naive()).num_days();
    // One is enough: those who are told late, are mostly told on one day.
    if let Some((i, u)) = innhold.underrettet.iter().enumerate().find(|(_, u)| dager(u.dato) > SEN_DAGER) {
        let params = [("dato", innhold.dato.into()), ("sendt", u.dato.into())];
        scope.at(&format!("/underrettet/{i}/dato"), &params);
    }
}
