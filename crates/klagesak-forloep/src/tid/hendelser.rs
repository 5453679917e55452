//! What happened in a case, by date.

use klagesak_core::kodeverk::{Forespurt, Kvitteringsresultat, Statuskode, Trekkomfang};
use klagesak_core::melding::{Melding, Oversendelse};
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
    let klage = &innhold.klage;
    let mut funnet = Vec::new();
    for vedtak in paaklagede(innhold) {
        funnet.push((vedtak.dato, H::Vedtak));
        funnet.push((vedtak.underretning.kommet_frem, H::Underrettet));
    }
    funnet.extend(klage.fremsatt_dato.map(|dag| (dag, H::KlageFremsatt)));
    funnet.push((klage.mottatt_dato, H::KlageMottatt));
    funnet.push((innhold.foersteinstans.dato, H::VurdertNav));
    if let Some(nytt) = &innhold.foersteinstans.nytt_vedtak {
        funnet.push((nytt.vedtak.dato, H::Vedtak));
        funnet.push((nytt.vedtak.underretning.kommet_frem, H::Underrettet));
        funnet.push((nytt.klagen_opprettholdt, H::KlageOpprettholdt));
    }
    funnet.extend(innhold.saksfremstilling.forelagt.as_ref().map(|f| (f.dato, H::Forelagt)));
    funnet.extend(innhold.saksfremstilling.kommentarer.iter().map(|k| (k.mottatt_dato, H::Kommentar)));
    funnet.sort();
    funnet.into_iter().map(|(dag, slag)| (dag, slag, None)).collect()
}
