//! The number of the case at the Statsforvalter (FORLOEP): one, as long as the case is in one place.

use klagesak_core::kodeverk::Virksomhetsrolle;
use klagesak_core::melding::{Arkivsak, Melding};
use klagesak_core::verdi::Organisasjonsnummer;

use crate::forloep::Innslag;
use crate::forloep::side::{Side, side};
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn to_saksnumre(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut known: Option<(&Organisasjonsnummer, &Arkivsak)> = None;
    for (i, entry) in forloep.gjeldende() {
        // A case that comes anew may be a new case there.
        if matches!(entry.melding, Melding::Oversendelse(_)) && !entry.foer.hos_statsforvalteren() {
            known = None;
        }
        let (Some(embete), Some((at, sak))) = (embete(entry), saksnummer(entry)) else { continue };
        match known {
            Some((same, number)) if same == embete => {
                if number != sak {
                    scope.at(i, at, &[]);
                    return;
                }
            }
            _ => known = Some((embete, sak)),
        }
    }
}

/// The embete at one end of a message. STAF receives for all of them, and has numbers of its own.
fn embete(entry: &Innslag) -> Option<&Organisasjonsnummer> {
    let (hode, is_embete) = (entry.hode(), |v: &&klagesak_core::melding::Virksomhet| {
        side(v) == Some(Side::Klageinstans) && v.rolle != Virksomhetsrolle::Staf
    });
    [hode.avsender, hode.mottaker].into_iter().find(is_embete).map(|v| &v.organisasjonsnummer)
}

/// The number a message gives, with its place. The receipt gives it first, and in a field of its own.
fn saksnummer(entry: &Innslag) -> Option<(&'static str, &Arkivsak)> {
    let own = match &entry.melding {
        Melding::Kvittering(m) => m.innhold.statsforvalter_sak.as_ref(),
        _ => None,
    };
    let own = own.map(|sak| ("/innhold/statsforvalterSak", sak));
    own.or_else(|| {
        Some(("/referanser/statsforvalterSak", entry.hode().referanser.statsforvalter_sak.as_ref()?))
    })
}
