//! Which embete has the case (FORLOEP): the one that got the oversendelse, until another says that it has received it.

use klagesak_core::kodeverk::Kvitteringsresultat;
use klagesak_core::melding::{Melding, Virksomhet};

use crate::forloep::henvisning::are_distinct;
use crate::side::{Side, side};
use crate::{Forloep, ForloepScope};

/// The embeter that may have the case when the message at a place comes: two while the other has not answered.
fn har_saken(forloep: &Forloep, place: usize) -> Vec<&Virksomhet> {
    let mut har: Vec<&Virksomhet> = Vec::new();
    let er = |a: &Virksomhet, b: &Virksomhet| !are_distinct(a, b);
    for (_, entry) in forloep.gjeldende().take_while(|(i, _)| *i < place) {
        match &entry.melding {
            Melding::Oversendelse(m) => har = vec![&m.mottaker],
            Melding::Overfoering(m) if har.iter().any(|embete| er(embete, &m.avsender)) => {
                har.push(&m.mottaker);
            }
            Melding::Kvittering(m) => {
                let answered = entry.kvitterer.and_then(|place| forloep.innslag().get(place));
                let Some(Melding::Overfoering(moved)) = answered.map(|entry| &entry.melding) else {
                    continue;
                };
                if !har.iter().any(|embete| er(embete, &moved.mottaker)) {
                    continue;
                }
                let rejected = m.innhold.resultat == Kvitteringsresultat::Avvist;
                har.retain(|embete| er(embete, &moved.mottaker) != rejected);
            }
            _ => {}
        }
    }
    har
}

pub(in crate::rules) fn uten_saken(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gjeldende() {
        let treats = match &entry.melding {
            Melding::Avgjoerelse(m) => m.innhold.om_klagen(),
            Melding::Overfoering(_) | Melding::Retur(_) | Melding::Forespoersel(_) => true,
            _ => false,
        };
        let hode = entry.hode();
        let avsender = hode.avsender;
        let har = har_saken(forloep, i);
        // One from the other side has a rule of its own.
        if !treats || har.is_empty() || forloep.etter_ukjent(i) || side(avsender) != Some(Side::Klageinstans)
        {
            continue;
        }
        // An answer from one the case never was sent to, has a rule of its own.
        let got = |virksomhet: &&Virksomhet| !are_distinct(virksomhet, avsender);
        let sent = forloep.oversendelser().take_while(|(j, _)| *j < i).map(|(_, m)| &m.mottaker);
        let involved = sent.chain(forloep.overfoert_til(i)).any(|embete| got(&embete));
        if !har.iter().any(got) && (involved || hode.svar_paa.is_none()) {
            scope.at(i, "/avsender", &[]);
        }
    }
}
