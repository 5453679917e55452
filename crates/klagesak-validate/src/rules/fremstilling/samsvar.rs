//! The statement of the case against the rest of the message (FREMSTILLING, continued).

use klagesak_core::kodeverk::{Hastegrunn, Lov};
use klagesak_core::melding::Saksfremstilling;

use crate::Scope;
use crate::rules::vedtak::ytelse::er_krav;

/// Words a benefit for children is called by. What an adult may need as well, as for school, is not among them.
const FOR_BARN: &[&str] =
    &["barn", "barna", "barnas", "barnet", "barnets", "born", "borna", "småbarn", "spedbarn", "sfo", "aks"];

/// What such words begin with.
const FOR_BARN_BEGYNNER: &[&str] = &[
    "barnehage",
    "barnevogn",
    "barneseng",
    "barnekl",
    "barnesko",
    "barnebrille",
    "barnesete",
    "babyutstyr",
    "babyklær",
    "babyklede",
    "babyseng",
    "skolefritid",
    "skulefritid",
    "skolesekk",
    "skulesekk",
    "morsmelkerstatning",
    "morsmjølk",
];

fn for_barn(betegnelse: &str) -> bool {
    let betegnelse = betegnelse.to_lowercase();
    let ord: Vec<&str> =
        betegnelse.split(|tegn: char| !tegn.is_alphanumeric()).filter(|o| !o.is_empty()).collect();
    // An adult may work in a barnehage.
    let ikke_barn = [
        "uten", "utan", "ingen", "ikke", "ikkje", "voksne", "voksent", "vaksne", "vakse", "i", "på", "ved",
        "hos", "jobb", "praksis",
    ];
    ord.iter().enumerate().any(|(i, del)| {
        let foran = i.checked_sub(1).and_then(|foran| ord.get(foran));
        let heter =
            FOR_BARN.contains(del) || FOR_BARN_BEGYNNER.iter().any(|begynner| del.starts_with(begynner));
        heter && !foran.is_some_and(|foran| ikke_barn.contains(foran))
    })
}

// A case that is urgent for children has a rule of its own.
pub(in crate::rules) fn ytelse_til_barn(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let haster = innhold.prioritet.hastesak && innhold.prioritet.grunner.contains(&Hastegrunn::Barn);
    let mut ytelser = innhold.vedtak.iter().flat_map(|vedtak| &vedtak.ytelser);
    let til_barn = ytelser.any(|ytelse| !er_krav(ytelse, scope) && for_barn(ytelse.betegnelse.as_str()));
    if saksfremstilling.barn.as_ref().is_some_and(|barn| !barn.beroert) && !haster && til_barn {
        scope.at("/barn/beroert", &[]);
    }
}

// Comments may be what the office waited for before it took its position; a statement from before the appeal has a rule of its own.
pub(in crate::rules) fn foer_behandlingen(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let (skrevet, behandlet) = (saksfremstilling.dato, innhold.foersteinstans.dato);
    let mut kommentarer = saksfremstilling.kommentarer.iter().map(|kommentar| kommentar.mottatt_dato);
    let ventet = kommentarer.any(|mottatt| skrevet <= mottatt && mottatt <= behandlet);
    let misdatert =
        skrevet < innhold.klage.foerst_mottatt() || scope.opprettet().is_some_and(|dag| behandlet > dag);
    if skrevet < behandlet && !ventet && !misdatert {
        scope.at("/dato", &[("dato", skrevet.into()), ("behandlet", behandlet.into())]);
    }
}

// Procedure is of another act, and may be all an answer rests on.
pub(in crate::rules) fn bare_annen_lov(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(innhold) = scope.oversendelse() else { return };
    let ytelser: Vec<_> = innhold.vedtak.iter().flat_map(|vedtak| &vedtak.ytelser).collect();
    if ytelser.is_empty() || ytelser.iter().any(|ytelse| ytelse.hjemmel.lov != Lov::Sotjl) {
        return;
    }
    for (i, vurdering) in saksfremstilling.vurderinger.iter().enumerate() {
        let hjemler = &vurdering.hjemler;
        if !hjemler.is_empty() && hjemler.iter().all(|hjemmel| hjemmel.lov == Lov::Ftrl) {
            scope.at(&format!("/vurderinger/{i}/hjemler"), &[]);
        }
    }
}
