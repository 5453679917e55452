//! Answers that say nothing of the point they answer (FREMSTILLING, 032).

use klagesak_core::kodeverk::Foersteinstansutfall;
use klagesak_core::melding::Oversendelse;

use crate::Scope;
use crate::legible::says_nothing;

/// So few letters hold no reason.
const FAA_BOKSTAVER: usize = 20;

pub(in crate::rules) fn uten_svar(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let f = &innhold.foersteinstans;
    // Of an appeal that was dismissed the points were not considered; and who gets something, may be told so in a word.
    let avvist = f.bare(&Foersteinstansutfall::Avvist);
    let medhold = !f.nye_vedtak.is_empty();
    for (i, vurdering) in innhold.saksfremstilling.vurderinger.iter().enumerate() {
        let tekst = vurdering.vurdering.as_str();
        let kort = tekst.chars().filter(|c| c.is_alphanumeric()).nth(FAA_BOKSTAVER - 1).is_none() && !medhold;
        // A blank text is a fault with a rule of its own.
        if !avvist && !says_nothing(tekst) && (kort || bare_henvisning(tekst)) {
            scope.at(&format!("/saksfremstilling/vurderinger/{i}/vurdering"), &[]);
        }
    }
}

/// The words one points with, in bokmål and nynorsk, and those that say only that the decision stands.
const HENVISNING: &[&str] = &[
    "a",
    "angitt",
    "april",
    "august",
    "av",
    "avsnitt",
    "begrunnelse",
    "begrunnelsen",
    "begrunnelser",
    "brev",
    "brevet",
    "datert",
    "den",
    "der",
    "desember",
    "det",
    "dette",
    "dokument",
    "dokumentet",
    "dokumentene",
    "dokumenta",
    "dok",
    "endra",
    "endres",
    "endret",
    "endring",
    "er",
    "februar",
    "for",
    "fra",
    "fram",
    "framgår",
    "fremgår",
    "frå",
    "førsteinstansens",
    "gitt",
    "grunngiving",
    "grunngivinga",
    "grunngjeving",
    "grunngjevinga",
    "grunn",
    "henviser",
    "henvises",
    "her",
    "i",
    "ikke",
    "ikkje",
    "ingen",
    "inga",
    "januar",
    "jf",
    "jfr",
    "juli",
    "juni",
    "klage",
    "klagen",
    "klaga",
    "kommentar",
    "kommentarer",
    "kontoret",
    "ledd",
    "ledda",
    "lik",
    "likt",
    "mai",
    "mars",
    "med",
    "merknad",
    "merknader",
    "nav",
    "nedanfor",
    "nedenfor",
    "nemnt",
    "nevnt",
    "november",
    "nr",
    "og",
    "også",
    "oktober",
    "opp",
    "opprettholdes",
    "opprettholder",
    "opprettholdt",
    "ovanfor",
    "ovenfor",
    "over",
    "paragraf",
    "pkt",
    "punkt",
    "på",
    "samme",
    "same",
    "saksframstilling",
    "saksframstillinga",
    "saksfremstilling",
    "saksfremstillingen",
    "saken",
    "saka",
    "se",
    "september",
    "side",
    "sjå",
    "som",
    "står",
    "svar",
    "svart",
    "tidlegare",
    "tidligere",
    "til",
    "uendra",
    "uendret",
    "under",
    "ved",
    "vedlagt",
    "vedlagte",
    "vedlegg",
    "vedtak",
    "vedtaket",
    "vedtaks",
    "vedtaksbrev",
    "vedtaksbrevet",
    "vi",
    "viser",
    "vises",
    "visast",
    "vist",
    "vurdert",
    "vurdering",
    "vurderinga",
    "vurderingen",
    "vurderinger",
    "vår",
    "vårt",
    "våre",
    "å",
];

fn bare_henvisning(tekst: &str) -> bool {
    let mut ord = tekst.split(|c: char| !c.is_alphabetic()).filter(|ord| !ord.is_empty());
    ord.all(|ord| HENVISNING.contains(&ord.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::bare_henvisning;

    #[test]
    fn a_reference_and_an_answer() {
        for tekst in [
            "Se vedtaket.",
            "Det vises til vedtaket av 2. mars 2026 og begrunnelsen der.",
            "Vi viser til vurderingen i saksfremstillingen ovenfor, jf. § 18",
            "Sjå grunngjevinga i vedtaket.",
            "Vedtaket opprettholdes.",
        ] {
            assert!(bare_henvisning(tekst), "{tekst}");
        }
        for tekst in [
            "Inntekten er over satsen, se vedtaket.",
            "Lånet ble utbetalt og er inntekt.",
            "Vedtaket viser at husleien er dekket.",
        ] {
            assert!(!bare_henvisning(tekst), "{tekst}");
        }
    }
}
