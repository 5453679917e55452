//! What happened in a case, by date.

use klagesak_core::kodeverk::{Forespurt, Klagestilling, Kvitteringsresultat, Statuskode, Trekkomfang};
use klagesak_core::melding::{Melding, Oversendelse, Vedtak};
use klagesak_core::verdi::{Dato, Tidspunkt, Uuid};
use serde::Serialize;

use super::Hendelsesslag;
use super::oppdeling::{dag, paaklagede};
use crate::{Forloep, Innslag, Tilstand};
use klagesak_core::norsk_tid::norsk_dato;

/// Something that happened in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Hendelse {
    /// The day in Norway.
    pub dato: Dato,
    /// What.
    pub slag: Hendelsesslag,
    /// When, where a message says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tidspunkt: Option<Tidspunkt>,
    /// The message it is known from.
    pub melding_id: Uuid,
}

/// What happened in a case, by date; on one date in the order of the messages that tell of it, and by kind. What several
/// messages tell is there once. Messages the standard does not expect where they stand tell nothing.
#[must_use]
pub fn hendelser(forloep: &Forloep) -> Vec<Hendelse> {
    let mut hendelser: Vec<Hendelse> = Vec::new();
    for (_, entry) in forloep.gyldige().filter(|(_, entry)| entry.etter.is_some()) {
        for (dato, slag, tidspunkt) in fra_melding(forloep, entry) {
            if !hendelser.iter().any(|h| (h.dato, h.slag) == (dato, slag)) {
                let melding_id = entry.hode().melding_id;
                hendelser.push(Hendelse { dato, slag, tidspunkt, melding_id });
            }
        }
    }
    hendelser.sort_by_key(|h| h.dato);
    hendelser
}

type Funnet = (Dato, Hendelsesslag, Option<Tidspunkt>);

fn fra_melding(forloep: &Forloep, entry: &Innslag) -> Vec<Funnet> {
    use Hendelsesslag as H;
    let opprettet = entry.hode().opprettet;
    let slag = match &entry.melding {
        Melding::Oversendelse(m) => {
            let mut funnet = fra_oversendelse(&m.innhold);
            funnet.extend(norsk_dato(opprettet).map(|dag| (dag, H::Oversendt, Some(opprettet))));
            return funnet;
        }
        Melding::Status(m) => {
            let svar = m.innhold.hendelser.iter().filter(|h| h.status == Statuskode::ForeloepigSvar);
            let svar =
                svar.filter_map(|h| Some((norsk_dato(h.tidspunkt)?, H::ForeloepigSvar, Some(h.tidspunkt))));
            return svar.collect();
        }
        Melding::Kvittering(m) if entry.etter != Some(entry.foer) => {
            let slag = match m.innhold.resultat {
                _ if entry.etter == Some(Tilstand::TilOpplysning) => H::EttersendelseAvvist,
                Kvitteringsresultat::Avvist => H::AvvistMottak,
                _ => H::MottattStatsforvalter,
            };
            let mottatt = m.innhold.mottatt;
            let tidspunkt = |dag| Some(mottatt).filter(|_| norsk_dato(mottatt) == Some(dag));
            return dag(forloep, entry).map(|dag| (dag, slag, tidspunkt(dag))).into_iter().collect();
        }
        Melding::Kvittering(_) => return Vec::new(),
        Melding::Forespoersel(m) if m.innhold.rettet_til == Forespurt::Part => H::ForespoerselPart,
        Melding::Forespoersel(_) => H::ForespoerselNav,
        Melding::Ettersendelse(_) => H::Ettersendelse,
        Melding::Trekk(m) if m.innhold.omfang == Trekkomfang::Delvis => H::DelvisTrukket,
        Melding::Trekk(_) => H::Trukket,
        Melding::Retur(_) => H::Returnert,
        Melding::Avgjoerelse(_) if entry.etter == Some(Tilstand::Hjemvist) => H::Opphevet,
        Melding::Avgjoerelse(_) => H::Avgjort,
        _ => return Vec::new(),
    };
    // A decision and a withdrawal have a date of their own, and no time of day.
    let egen_dato = matches!(entry.melding, Melding::Avgjoerelse(_) | Melding::Trekk(_));
    dag(forloep, entry).map(|dag| (dag, slag, (!egen_dato).then_some(opprettet))).into_iter().collect()
}

fn fra_oversendelse(innhold: &Oversendelse) -> Vec<Funnet> {
    use Hendelsesslag as H;
    let foersteinstans = &innhold.foersteinstans;
    let mut funnet: Vec<_> = paaklagede(innhold).into_iter().flat_map(fra_vedtak).collect();
    for fremsettelse in &innhold.klage.fremsettelser {
        let innkommet = fremsettelse.innkommet.as_ref().map(|innkommet| innkommet.dato);
        funnet.extend(fremsettelse.fremsatt_dato.map(|dag| (dag, H::KlageFremsatt)));
        funnet.extend(innkommet.map(|dag| (dag, H::KlageInnkommet)));
        funnet.push((fremsettelse.mottatt_dato, H::KlageMottatt));
    }
    funnet.push((foersteinstans.dato, H::VurdertNav));
    funnet.extend(foersteinstans.nye_vedtak.iter().flat_map(fra_vedtak));
    let holdt = foersteinstans.klagens_stilling.iter().filter(|svar| {
        matches!(svar.stilling, Klagestilling::Opprettholdt | Klagestilling::DelvisOpprettholdt)
    });
    funnet.extend(holdt.filter_map(|svar| Some((svar.dato?, H::KlageOpprettholdt))));
    funnet.extend(innhold.saksfremstilling.forelagt.iter().map(|f| (f.dato, H::Forelagt)));
    funnet.extend(innhold.saksfremstilling.kommentarer.iter().map(|k| (k.mottatt_dato, H::Kommentar)));
    funnet.sort();
    funnet.into_iter().map(|(dag, slag)| (dag, slag, None)).collect()
}

/// A decision, and each day it is known to have reached somebody.
fn fra_vedtak(vedtak: &Vedtak) -> Vec<(Dato, Hendelsesslag)> {
    let frem = vedtak.underretninger.iter().filter_map(|underretning| underretning.kommet_frem);
    let frem = frem.map(|dag| (dag, Hendelsesslag::Underrettet));
    std::iter::once((vedtak.dato, Hendelsesslag::Vedtak)).chain(frem).collect()
}
