//! The messages of one case in order.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use klagesak_core::frister::KLOKKESLINGRING;
use klagesak_core::kodeverk::{Klageutfall, Kvitteringsresultat};
use klagesak_core::melding::{Konvolutt, Melding, Oversendelse, Virksomhet};
use klagesak_core::samme_sak::{SammeSak, joined};
use klagesak_core::verdi::{Tidspunkt, Uuid};

use super::henvisning::{can_replace, kvitterer};
use super::order::ordered;
use super::par::Innlevert;
use super::{AapneForespoersler, Innslag, Parene, Situasjon, Stilling, Tilstand};

/// The messages of one case in the order they were made, and the state each of them left the case in.
///
/// ```
/// use klagesak_core::{mal, read};
/// use klagesak_forloep::{Forloep, Tilstand};
///
/// // In any order.
/// let messages = [mal::AVGJOERELSE, mal::KVITTERING, mal::OVERSENDELSE_MINIMAL]
///     .map(|text| read(text.as_bytes()).unwrap().message);
/// let forloep = Forloep::new(messages.into());
/// assert_eq!(forloep.tilstand(), Tilstand::Avgjort);
/// assert_eq!(forloep.innslag()[0].foer, Tilstand::Ny);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Forloep {
    innslag: Vec<Innslag>,
    parene: Parene,
    /// The place of each message.
    steder: HashMap<Uuid, usize>,
    /// The first place that answers or replaces what is not here.
    foerste_ukjente: Option<usize>,
    /// Which ids are one case.
    samme: SammeSak,
    /// The places of the messages a receiver has rejected.
    avviste: HashSet<usize>,
}

impl Forloep {
    /// Puts the messages of one case in order, whatever order they come in. A message that comes twice is there once.
    #[must_use]
    pub fn new(messages: Vec<Melding>) -> Self {
        let samme = SammeSak::of(&messages);
        let messages = ordered(joined(messages));
        let mut first: HashMap<Uuid, usize> = HashMap::new();
        let mut innslag: Vec<Innslag> = Vec::with_capacity(messages.len());
        for (i, melding) in messages.into_iter().enumerate() {
            let stilling = match first.get(&melding.hode().melding_id) {
                Some(earlier) => Stilling::SammeId(*earlier),
                None => {
                    first.insert(melding.hode().melding_id, i);
                    Stilling::Gjelder
                }
            };
            innslag.push(Innslag {
                melding,
                stilling,
                kvitterer: None,
                foer: Tilstand::Ny,
                paa_nytt: false,
                trukket: false,
                noe_mangler: false,
                etter: None,
            });
        }
        let unknown = |id: Option<Uuid>| id.is_some_and(|id| !first.contains_key(&id));
        let foerste_ukjente = innslag.iter().position(|entry| {
            !entry.is_collision() && (unknown(entry.hode().svar_paa) || unknown(entry.hode().erstatter))
        });
        let mut forloep = Self {
            innslag,
            parene: Parene::default(),
            steder: HashMap::new(),
            foerste_ukjente,
            samme,
            avviste: HashSet::new(),
        };
        forloep.refer(&first);
        forloep.walk(&first);
        forloep.steder = first;
        forloep
    }

    /// The case as it was at a reference time, from its messages in any order: what was made later is left out, so that all
    /// that is said of the case at that time agrees.
    #[must_use]
    pub fn per(mut messages: Vec<Melding>, now: Tidspunkt) -> Self {
        messages.retain(|m| m.hode().opprettet.instant() <= now.instant() + KLOKKESLINGRING);
        Self::new(messages)
    }

    /// Works out what the messages say of one another.
    fn refer(&mut self, first: &HashMap<Uuid, usize>) {
        for by in 0..self.innslag.len() {
            let Some(entry) = self.innslag.get(by).filter(|entry| !entry.is_collision()) else { continue };
            let named = |id: Option<Uuid>| {
                let place = *first.get(&id?)?;
                Some((place, &self.innslag.get(place)?.melding))
            };
            let acknowledged = named(entry.hode().svar_paa).filter(|(_, til)| kvitterer(&entry.melding, til));
            let replaced = named(entry.hode().erstatter)
                .filter(|(old, gammel)| *old < by && can_replace(&entry.melding, gammel));
            let (acknowledged, replaced) =
                (acknowledged.map(|(place, _)| place), replaced.map(|(place, _)| place));
            if let Some(entry) = self.innslag.get_mut(by) {
                entry.kvitterer = acknowledged;
            }
            if let Some(old) = replaced.and_then(|place| self.innslag.get_mut(place)) {
                old.stilling = Stilling::Erstattet(by);
            }
        }
    }

    /// Brings the case from state to state.
    fn walk(&mut self, first: &HashMap<Uuid, usize>) {
        let replacing: Vec<bool> = self.innslag.iter().map(|entry| self.erstatter(entry, first)).collect();
        let erstattet = self.replaced();
        let rejected: HashSet<usize> =
            self.innslag.iter().filter(|entry| !entry.is_collision()).filter_map(Innslag::avviser).collect();
        let (mut tilstand, mut oversendelse) = (Tilstand::Ny, None);
        let (mut klager, mut overfoert) = (HashMap::new(), false);
        let (mut aapne, mut parene) = (AapneForespoersler::default(), Parene::default());
        let mut innlevert = Innlevert::default();
        let mut foer: Vec<Tilstand> = Vec::with_capacity(self.innslag.len());
        for ((i, entry), erstatter) in self.innslag.iter_mut().enumerate().zip(replacing) {
            entry.foer = tilstand;
            foer.push(tilstand);
            if entry.is_collision() {
                continue;
            }
            let replaced = erstattet.get(&i).copied();
            let mut situasjon = Situasjon {
                overfoert,
                erstatter,
                var_hos_nav: replaced
                    .and_then(|place| foer.get(place))
                    .is_some_and(|t| !t.hos_statsforvalteren()),
                noe_hjemvist: parene.opphevet(),
                klagen_avvist: entry.avviser().and_then(|place| klager.get(&place).copied()),
                svarer_paa_oversendelsen: oversendelse.is_some() && entry.kvitterer == oversendelse,
                ..Situasjon::default()
            };
            if let Melding::Oversendelse(m) = &entry.melding {
                situasjon.ny_runde = !erstatter && parene.ny_runde(&m.innhold);
                entry.etter = tilstand.neste(&entry.melding, situasjon);
                // One that is out of turn takes nothing of the case away.
                if entry.etter.is_none() {
                    continue;
                }
                oversendelse = Some(i);
            }
            let answered = aapne.is_empty();
            aapne.note(entry);
            innlevert.note(i, &entry.melding, replaced);
            if !rejected.contains(&i) || !matches!(entry.melding, Melding::Partsendring(_)) {
                let lukket = parene.note(i, &entry.melding, replaced, tilstand);
                (entry.paa_nytt, entry.trukket) = (lukket.paa_nytt, lukket.trukket);
            }
            situasjon.noe_aapent =
                if parene.is_empty() { innlevert.noen_igjen(&entry.melding) } else { parene.aapne() };
            situasjon.opphevet = opphevet(&parene, &entry.melding);
            situasjon.alt_trukket = !situasjon.noe_aapent && parene.alt_trukket();
            entry.noe_mangler = !aapne.is_empty();
            situasjon.alt_besvart = aapne.is_empty();
            situasjon.svar_avvist = entry.kvitterer.is_some() && answered && !aapne.is_empty();
            entry.etter = tilstand.neste(&entry.melding, situasjon);
            overfoert |= matches!(entry.melding, Melding::Overfoering(_)) && entry.etter.is_some();
            if matches!(entry.melding, Melding::InnkommetKlage(_)) && entry.etter != Some(tilstand) {
                klager.insert(i, tilstand);
            }
            tilstand = entry.etter.unwrap_or(tilstand);
        }
        (self.parene, self.avviste) = (parene, rejected);
    }

    /// The place of the message each one replaces.
    fn replaced(&self) -> HashMap<usize, usize> {
        let by = |(old, entry): (usize, &Innslag)| match entry.stilling {
            Stilling::Erstattet(by) => Some((by, old)),
            _ => None,
        };
        self.innslag.iter().enumerate().filter_map(by).collect()
    }

    /// Whether a message takes the place of an earlier one. One that is lost has a finding of its own, and what replaces it is
    /// taken at its word.
    fn erstatter(&self, entry: &Innslag, first: &HashMap<Uuid, usize>) -> bool {
        let hode = entry.hode();
        let Some(id) = hode.erstatter.filter(|id| *id != hode.melding_id) else { return false };
        let old = first.get(&id).and_then(|place| self.innslag.get(*place));
        old.is_none_or(|old| can_replace(&entry.melding, &old.melding))
    }

    /// The id of the case; the first one, when it was given several.
    #[must_use]
    pub fn klagesak_id(&self) -> Option<Uuid> {
        Some(self.samme.foerste(self.innslag.first()?.hode().klagesak_id))
    }

    /// The other ids of the case: those that turned out to be the same.
    #[must_use]
    pub fn andre_ider(&self) -> BTreeSet<Uuid> {
        let ider = self.innslag.iter().map(|entry| entry.hode().klagesak_id);
        ider.filter(|id| self.samme.foerste(*id) != *id).collect()
    }

    /// Whether a message is of another case.
    #[must_use]
    pub fn av_annen_sak(&self, entry: &Innslag) -> bool {
        self.klagesak_id() != Some(self.samme.foerste(entry.hode().klagesak_id))
    }

    /// The messages in order.
    #[must_use]
    pub fn innslag(&self) -> &[Innslag] {
        &self.innslag
    }

    /// The pairs of klager and decision, and how each stands after the last message.
    #[must_use]
    pub fn parene(&self) -> &Parene {
        &self.parene
    }

    /// Those that have an id of their own, with their place.
    pub fn gyldige(&self) -> impl Iterator<Item = (usize, &Innslag)> {
        self.innslag.iter().enumerate().filter(|(_, entry)| !entry.is_collision())
    }

    /// Those of them that count: that no other has taken the place of.
    pub fn gjeldende(&self) -> impl Iterator<Item = (usize, &Innslag)> {
        self.gyldige().filter(|(_, entry)| entry.stilling == Stilling::Gjelder)
    }

    /// Those the standard does not expect in the state the case was in, with their place.
    pub fn uventede(&self) -> impl Iterator<Item = (usize, &Innslag)> {
        self.gyldige().filter(|(_, entry)| entry.etter.is_none())
    }

    /// The state the case is in.
    #[must_use]
    pub fn tilstand(&self) -> Tilstand {
        self.innslag.last().map_or(Tilstand::Ny, |last| last.etter.unwrap_or(last.foer))
    }

    /// The message with an id, with its place.
    #[must_use]
    pub fn find(&self, id: Uuid) -> Option<(usize, &Innslag)> {
        let place = *self.steder.get(&id)?;
        Some((place, self.innslag.get(place)?))
    }

    /// The id of what a message answers, when that is not here.
    #[must_use]
    pub fn ukjent_besvart(&self, entry: &Innslag) -> Option<Uuid> {
        entry.hode().svar_paa.filter(|id| self.find(*id).is_none())
    }

    /// Whether a message up to a place, with it, answers or replaces one that is not here, so that the case may have been
    /// brought further than what is here tells.
    #[must_use]
    pub fn etter_ukjent(&self, index: usize) -> bool {
        self.foerste_ukjente.is_some_and(|place| place <= index)
    }

    /// Whether a request with an id is here.
    #[must_use]
    pub fn har_forespoersel(&self, id: Uuid) -> bool {
        self.gyldige().any(|(_, entry)| match &entry.melding {
            Melding::Forespoersel(m) => m.innhold.forespoersel_id == id,
            _ => false,
        })
    }

    /// The ids of all messages.
    #[must_use]
    pub fn ids(&self) -> HashSet<Uuid> {
        self.innslag.iter().map(|entry| entry.hode().melding_id).collect()
    }

    /// The oversendelser, with their places.
    pub fn oversendelser(&self) -> impl Iterator<Item = (usize, &Konvolutt<Oversendelse>)> {
        self.gyldige().filter_map(|(i, entry)| match &entry.melding {
            Melding::Oversendelse(m) => Some((i, m.as_ref())),
            _ => None,
        })
    }

    /// The oversendelse a message at a place speaks about: the last one before it. Where one round goes on beside another, the
    /// last of them that has what the message names.
    #[must_use]
    pub fn oversendelse_foer(&self, index: usize) -> Option<&Konvolutt<Oversendelse>> {
        let before: Vec<_> = self.oversendelser().take_while(|(i, _)| *i < index).collect();
        let (_, last) = before.last()?;
        let begins = |place: usize| self.innslag.get(place).is_none_or(Innslag::begynner);
        let first = before.iter().rposition(|(place, _)| begins(*place)).unwrap_or_default();
        let named = named_decisions(&self.innslag.get(index)?.melding);
        let has =
            |m: &Konvolutt<Oversendelse>| named.iter().any(|id| m.innhold.klage.gjelder_vedtak.contains(id));
        let beside = before.iter().skip(first).rev().find(|(_, m)| has(m));
        Some(beside.map_or(last, |(_, m)| m))
    }

    /// The embeter the case has moved to before the message at a place.
    pub fn overfoert_til(&self, index: usize) -> impl Iterator<Item = &Virksomhet> {
        self.gjeldende().take_while(move |(i, _)| *i < index).filter_map(|(_, entry)| match &entry.melding {
            Melding::Overfoering(m) => Some(&m.mottaker),
            _ => None,
        })
    }

    /// Whether a receiver has rejected the message at a place.
    pub(crate) fn er_avvist(&self, place: usize) -> bool {
        self.avviste.contains(&place)
    }

    /// The ids of the messages a receiver has rejected.
    #[must_use]
    pub fn avviste(&self) -> HashSet<Uuid> {
        self.gjeldende()
            .filter(|(_, entry)| entry.kvitterer.is_some())
            .filter_map(|(_, entry)| match &entry.melding {
                Melding::Kvittering(m) if m.innhold.resultat == Kvitteringsresultat::Avvist => m.svar_paa,
                _ => None,
            })
            .collect()
    }
}

/// The decisions that are appealed which a message names.
fn named_decisions(melding: &Melding) -> Vec<Uuid> {
    match melding {
        Melding::Avgjoerelse(m) => m.innhold.vedtak.iter().filter_map(|linje| linje.vedtak_id).collect(),
        Melding::Trekk(m) => m.innhold.vedtak_ider.to_vec(),
        Melding::NyttVedtak(m) => {
            m.innhold.vedtak.iter().flat_map(|v| v.erstatter_vedtak_ider.iter()).copied().collect()
        }
        _ => Vec::new(),
    }
}

fn opphevet(parene: &Parene, melding: &Melding) -> bool {
    match melding {
        Melding::Avgjoerelse(m) if parene.is_empty() => {
            m.innhold.vedtak.iter().any(|linje| linje.utfall == Klageutfall::Opphevet)
        }
        _ => parene.opphevet(),
    }
}

/// Messages of many cases, case by case: those that turned out to be one are one.
#[must_use]
pub fn by_case(messages: Vec<Melding>) -> BTreeMap<Uuid, Vec<Melding>> {
    let samme = SammeSak::of(&messages);
    let mut cases: BTreeMap<Uuid, Vec<Melding>> = BTreeMap::new();
    for message in messages {
        cases.entry(samme.foerste(message.hode().klagesak_id)).or_default().push(message);
    }
    cases
}
