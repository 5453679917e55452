//! What happened in a case, by date.

use klagesak_core::kodeverk::{
    Avgjoerelsesgjelder, Forespurt, Klagestilling, Klageutfall, Kvitteringsresultat, Nyttvedtakgjelder,
    Statuskode,
};
use klagesak_core::melding::{Melding, Oversendelse, Vedtak};
use klagesak_core::verdi::{Dato, Tidspunkt, Uuid};
use serde::Serialize;

use super::Hendelsesslag;
use super::division::{day_of, paaklagede};
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
    let avviste = forloep.avviste();
    // A new decision that was rejected changes nothing.
    let counts = |entry: &Innslag| {
        let rejected =
            matches!(entry.melding, Melding::NyttVedtak(_)) && avviste.contains(&entry.hode().melding_id);
        entry.etter.is_some() && !rejected
    };
    for (_, entry) in forloep.gyldige().filter(|(_, entry)| counts(entry)) {
        for (dato, slag, tidspunkt) in of_message(forloep, entry) {
            if !hendelser.iter().any(|h| (h.dato, h.slag) == (dato, slag)) {
                let melding_id = entry.hode().melding_id;
                hendelser.push(Hendelse { dato, slag, tidspunkt, melding_id });
            }
        }
    }
    hendelser.sort_by_key(|h| h.dato);
    hendelser
}

type Found = (Dato, Hendelsesslag, Option<Tidspunkt>);

fn of_message(forloep: &Forloep, entry: &Innslag) -> Vec<Found> {
    use Hendelsesslag as H;
    let opprettet = entry.hode().opprettet;
    let slag = match &entry.melding {
        Melding::Oversendelse(m) => {
            let mut found = of_oversendelse(&m.innhold);
            found.extend(norsk_dato(opprettet).map(|day| (day, H::Oversendt, Some(opprettet))));
            return found;
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
            let tidspunkt = |day| Some(mottatt).filter(|_| norsk_dato(mottatt) == Some(day));
            return day_of(forloep, entry).map(|day| (day, slag, tidspunkt(day))).into_iter().collect();
        }
        Melding::Kvittering(_) => return Vec::new(),
        Melding::Forespoersel(m) if m.innhold.rettet_til == Forespurt::Part => H::ForespoerselPart,
        Melding::Forespoersel(_) => H::ForespoerselNav,
        Melding::Ettersendelse(_) => H::Ettersendelse,
        Melding::Trekk(m) if entry.etter == Some(entry.foer) => {
            // Who is named and names no decision, withdraws all of that appeal.
            let whole = !m.innhold.part_ider.is_empty() && m.innhold.vedtak_ider.is_empty();
            if whole { H::TrukketAvEn } else { H::DelvisTrukket }
        }
        Melding::Trekk(_) => H::Trukket,
        Melding::Retur(_) => H::Returnert,
        Melding::Avgjoerelse(m) => match m.innhold.gjelder {
            Avgjoerelsesgjelder::Sakskostnader => H::Sakskostnader,
            Avgjoerelsesgjelder::UtsattIverksetting => H::UtsattIverksetting,
            Avgjoerelsesgjelder::Retting => H::Rettet,
            Avgjoerelsesgjelder::Omgjoering => H::Omgjort,
            _ if entry.etter == Some(Tilstand::Hjemvist) => H::Opphevet,
            _ if entry.etter.is_some_and(Tilstand::hos_statsforvalteren) => H::DelvisAvgjort,
            _ if m.innhold.utfall == Some(Klageutfall::Henlagt) => H::Avsluttet,
            _ => H::Avgjort,
        },
        Melding::NyttVedtak(m) => match m.innhold.gjelder {
            Nyttvedtakgjelder::Sakskostnader => H::Sakskostnader,
            Nyttvedtakgjelder::UtsattIverksetting => H::UtsattIverksetting,
            Nyttvedtakgjelder::Retting => H::Rettet,
            Nyttvedtakgjelder::Bortfalt => H::Avsluttet,
            _ => H::NyttVedtak,
        },
        _ => return Vec::new(),
    };
    // A decision and a withdrawal have a date of their own, and no time of day.
    let own_date =
        matches!(entry.melding, Melding::Avgjoerelse(_) | Melding::Trekk(_) | Melding::NyttVedtak(_));
    day_of(forloep, entry).map(|day| (day, slag, (!own_date).then_some(opprettet))).into_iter().collect()
}

fn of_oversendelse(innhold: &Oversendelse) -> Vec<Found> {
    use Hendelsesslag as H;
    let foersteinstans = &innhold.foersteinstans;
    let mut found: Vec<_> = paaklagede(innhold).into_iter().flat_map(fra_vedtak).collect();
    for fremsettelse in &innhold.klage.fremsettelser {
        let innkommet = fremsettelse.innkommet.as_ref().map(|innkommet| innkommet.dato);
        found.extend(fremsettelse.fremsatt_dato.map(|day| (day, H::KlageFremsatt)));
        found.extend(innkommet.map(|day| (day, H::KlageInnkommet)));
        found.push((fremsettelse.mottatt_dato, H::KlageMottatt));
    }
    found.push((foersteinstans.dato, H::VurdertNav));
    found.extend(foersteinstans.nye_vedtak.iter().flat_map(fra_vedtak));
    let holdt = foersteinstans.klagens_stilling.iter().filter(|svar| {
        matches!(svar.stilling, Klagestilling::Opprettholdt | Klagestilling::DelvisOpprettholdt)
    });
    found.extend(holdt.filter_map(|svar| Some((svar.dato?, H::KlageOpprettholdt))));
    found.extend(innhold.saksfremstilling.forelagt.iter().map(|f| (f.dato, H::Forelagt)));
    found.extend(innhold.saksfremstilling.kommentarer.iter().map(|k| (k.mottatt_dato, H::Kommentar)));
    found.sort();
    found.into_iter().map(|(day, slag)| (day, slag, None)).collect()
}

/// A decision, and each day it is known to have reached somebody.
fn fra_vedtak(vedtak: &Vedtak) -> Vec<(Dato, Hendelsesslag)> {
    let frem = vedtak.underretninger.iter().filter_map(|underretning| underretning.kommet_frem);
    let frem = frem.map(|day| (day, Hendelsesslag::Underrettet));
    std::iter::once((vedtak.dato, Hendelsesslag::Vedtak)).chain(frem).collect()
}
