//! Dates, amounts and provisions of a decision that are possible, but that nobody means (VEDTAK).

use klagesak_core::frister::add_years;
use klagesak_core::kodeverk::{Fristgrunnlag, Kodeverk, Underretningsmaate, Vedtaksutfall};
use klagesak_core::melding::{Hjemmel, Klagefrist, Oversendelse, Periode, Underretning, Vedtak, Ytelse};
use klagesak_core::profil::Merke;
use klagesak_core::verdi::{Beloep, Dato};

use super::ytelse::er_krav;
use crate::Scope;

// A decision may set conditions for what an earlier one gave, and a benefit is reduced under the provision on conditions alone.
pub(in crate::rules) fn bare_vilkaar(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    use Vedtaksutfall::{DelvisInnvilget, Innvilget};
    let mut ytelser = innhold.vedtak.iter().flat_map(|vedtak| &vedtak.ytelser);
    if ytelser.any(|ytelse| !scope.er(&ytelse.hjemmel, Merke::Vilkaar)) {
        return;
    }
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if !vedtak.ytelser.is_empty() && matches!(vedtak.utfall, Innvilget | DelvisInnvilget) {
            scope.at(&format!("/vedtak/{i}/ytelser"), &[]);
        }
    }
}

// Only the first place: the same number is written in the answer to the appeal as in the decision.
pub(in crate::rules) fn for_hoeyt_ledd(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let for_hoeyt = |hjemmel: &Hjemmel| {
        let hoeyeste = scope.profil().and_then(|profil| profil.lov(hjemmel.lov.verdi())?.hoeyeste_ledd);
        hoeyeste.zip(hjemmel.ledd.as_ref()).is_some_and(|(hoeyeste, ledd)| ledd.get() > hoeyeste)
    };
    let mut sted = None;
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        let j = vedtak.ytelser.iter().position(|ytelse| for_hoeyt(&ytelse.hjemmel));
        sted = sted.or_else(|| j.map(|j| format!("/vedtak/{i}/ytelser/{j}/hjemmel/ledd")));
    }
    for (i, vurdering) in innhold.saksfremstilling.vurderinger.iter().enumerate() {
        let j = vurdering.hjemler.iter().position(for_hoeyt);
        sted = sted.or_else(|| j.map(|j| format!("/saksfremstilling/vurderinger/{i}/hjemler/{j}/ledd")));
    }
    if let Some(sted) = sted {
        scope.at(&sted, &[]);
    }
}

/// How far from its decision a period may lie before it looks mistyped. A choice of this standard.
const PERIODE_AAR: u32 = 10;

// What is claimed back may be old.
pub(in crate::rules) fn periode_langt_unna(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    for (i, ytelse) in vedtak.ytelser.iter().enumerate() {
        let Some(Periode { fom, tom, .. }) = &ytelse.periode else { continue };
        // A period that ends before it begins has a rule of its own.
        if tom.is_some_and(|tom| tom < *fom) {
            continue;
        }
        let dager = [("fom", Some(*fom)), ("tom", *tom)];
        let langt_unna = |dag: Dato| {
            let etter = add_years(vedtak.dato, PERIODE_AAR).is_some_and(|grense| dag > grense);
            let foer = add_years(dag, PERIODE_AAR).is_some_and(|grense| grense < vedtak.dato);
            etter || (foer && !er_krav(ytelse, scope))
        };
        let funnet =
            dager.into_iter().find_map(|(felt, dag)| Some((felt, dag.filter(|dag| langt_unna(*dag))?)));
        if let Some((felt, dag)) = funnet {
            let params = [("dato", dag.into()), ("vedtaksdato", vedtak.dato.into())];
            scope.at(&format!("/ytelser/{i}/periode/{felt}"), &params);
        }
    }
}

/// A million kroner, in øre: more than anybody applies for by the month or the year.
const MILLION: u64 = 100_000_000;

// A claim may be as large, and a grant with a reason of its own has been thought of.
pub(in crate::rules) fn over_en_million(ytelse: &Ytelse, scope: &mut Scope<'_>) {
    if er_krav(ytelse, scope) || ytelse.begrunnelse.is_some() {
        return;
    }
    let stor = |beloep: Option<Beloep>| beloep.is_some_and(|beloep| beloep.oere() > MILLION);
    let beloep = [("soektBeloep", ytelse.soekt_beloep), ("innvilgetBeloep", ytelse.innvilget_beloep)];
    if let Some((felt, _)) = beloep.into_iter().find(|(_, beloep)| stor(*beloep)) {
        scope.at(&format!("/{felt}"), &[]);
    }
}

/// How long a letter may take before the day it arrived looks mistyped. A choice of this standard.
const UNDERVEIS_DAGER: i64 = 30;

// What is counted from is the last day anybody has said that something happened, so an office that sent the letter late, or again,
// says when. A deadline that runs from something else doesn't rest on the day.
pub(in crate::rules) fn lenge_underveis(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    let frister = scope.oversendelse().map(|innhold| &*innhold.klage.frister).unwrap_or_default();
    let fra_annet = |frist: &Klagefrist| {
        frist.gjelder(&vedtak.vedtak_id)
            && frist.grunnlag.as_ref().is_some_and(|grunnlag| *grunnlag != Fristgrunnlag::Underretning)
    };
    if frister.iter().any(fra_annet) {
        return;
    }
    let today = scope.today();
    for (i, underretning) in vedtak.underretninger.iter().enumerate() {
        let Some(kommet_frem) = underretning.kommet_frem.filter(|dag| *dag <= today) else { continue };
        let fra = sendt(vedtak, underretning);
        let dager = (kommet_frem.naive() - fra.naive()).num_days();
        if vanlig_vei(underretning) && dager > UNDERVEIS_DAGER {
            let params = [("kommetFrem", kommet_frem.into()), ("sendt", fra.into())];
            scope.at(&format!("/underretninger/{i}/kommetFrem"), &params);
        }
    }
}

/// Whether it came a way that takes days. Somebody who was told of a decision that waited for her, opens it when she will.
fn vanlig_vei(underretning: &Underretning) -> bool {
    match underretning.maate {
        Underretningsmaate::Brev => true,
        Underretningsmaate::Digital => underretning.varslet.is_none(),
        _ => false,
    }
}

fn sendt(vedtak: &Vedtak, underretning: &Underretning) -> Dato {
    let dager = [vedtak.nedtegnet, underretning.sendt, underretning.varslet];
    dager.into_iter().flatten().max().map_or(vedtak.dato, |dag| dag.max(vedtak.dato))
}
