//! The messages of one case in order.

use std::collections::{BTreeMap, HashMap, HashSet};

use klagesak_core::frister::KLOKKESLINGRING;
use klagesak_core::kodeverk::{Klagestilling, Klageutfall, Kvitteringsresultat, Nyttvedtakgjelder};
use klagesak_core::melding::{KlagensStilling, Konvolutt, Melding, NyttVedtak, Oversendelse, Virksomhet};
use klagesak_core::verdi::{Tidspunkt, Uuid};

use super::henvisning::{can_replace, kvitterer};
use super::order::ordered;
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
}

impl Forloep {
    /// Puts the messages of one case in order, whatever order they come in. A message that comes twice is there once.
    #[must_use]
    pub fn new(messages: Vec<Melding>) -> Self {
        let messages = ordered(messages);
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
                etter: None,
            });
        }
        let unknown = |id: Option<Uuid>| id.is_some_and(|id| !first.contains_key(&id));
        let foerste_ukjente = innslag.iter().position(|entry| {
            !entry.is_collision() && (unknown(entry.hode().svar_paa) || unknown(entry.hode().erstatter))
        });
        let mut forloep =
            Self { innslag, parene: Parene::default(), steder: HashMap::new(), foerste_ukjente };
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
        let (mut tilstand, mut oversendelse) = (Tilstand::Ny, None);
        let (mut klager, mut overfoert) = (HashMap::new(), false);
        let (mut aapne, mut parene) = (AapneForespoersler::default(), Parene::default());
        for ((i, entry), erstatter) in self.innslag.iter_mut().enumerate().zip(replacing) {
            entry.foer = tilstand;
            if entry.is_collision() {
                continue;
            }
            let answered = aapne.is_empty();
            aapne.note(entry);
            if matches!(entry.melding, Melding::Oversendelse(_)) {
                oversendelse = Some(i);
            }
            // A decision that is no answer to an appeal decides no pair.
            entry.paa_nytt =
                parene.note(i, &entry.melding, erstattet.get(&i).copied(), tilstand.hos_statsforvalteren());
            let situasjon = Situasjon {
                noe_aapent: noe_aapent(&parene, &entry.melding),
                opphevet: opphevet(&parene, &entry.melding),
                alt_trukket: !noe_aapent(&parene, &entry.melding) && parene.alt_trukket(),
                klagen_avvist: entry.avviser().and_then(|place| klager.get(&place).copied()),
                overfoert,
                svarer_paa_oversendelsen: oversendelse.is_some() && entry.kvitterer == oversendelse,
                erstatter,
                alt_besvart: aapne.is_empty(),
                svar_avvist: entry.kvitterer.is_some() && answered && !aapne.is_empty(),
            };
            entry.etter = tilstand.neste(&entry.melding, situasjon);
            overfoert |= matches!(entry.melding, Melding::Overfoering(_)) && entry.etter.is_some();
            if matches!(entry.melding, Melding::InnkommetKlage(_)) && entry.etter != Some(tilstand) {
                klager.insert(i, tilstand);
            }
            tilstand = entry.etter.unwrap_or(tilstand);
        }
        self.parene = parene;
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

    /// The oversendelse a message at a place speaks about: the last one before it.
    #[must_use]
    pub fn oversendelse_foer(&self, index: usize) -> Option<&Konvolutt<Oversendelse>> {
        self.oversendelser().take_while(|(i, _)| *i < index).last().map(|(_, m)| m)
    }

    /// The embeter the case has moved to before the message at a place.
    pub fn overfoert_til(&self, index: usize) -> impl Iterator<Item = &Virksomhet> {
        self.gjeldende().take_while(move |(i, _)| *i < index).filter_map(|(_, entry)| match &entry.melding {
            Melding::Overfoering(m) => Some(&m.mottaker),
            _ => None,
        })
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

/// Whether something is open after a message. Where the oversendelse is not there, the message is taken at its word.
fn noe_aapent(parene: &Parene, melding: &Melding) -> bool {
    match melding {
        Melding::NyttVedtak(m) if parene.is_empty() => !leaves_nothing(&m.innhold),
        Melding::Trekk(m) if parene.is_empty() => {
            !m.innhold.part_ider.is_empty() || !m.innhold.vedtak_ider.is_empty()
        }
        _ => parene.aapne(),
    }
}

/// Whether a new decision of the Nav-kontor leaves nothing to appeal, as far as it says itself.
fn leaves_nothing(nytt: &NyttVedtak) -> bool {
    let innfridd = |stilling: &KlagensStilling| stilling.stilling == Klagestilling::Innfridd;
    match nytt.gjelder {
        Nyttvedtakgjelder::Omgjoering => {
            !nytt.klagens_stilling.is_empty() && nytt.klagens_stilling.iter().all(innfridd)
        }
        Nyttvedtakgjelder::Avvisning | Nyttvedtakgjelder::NyBehandling => true,
        Nyttvedtakgjelder::Bortfalt => nytt.part_ider.is_empty() && nytt.vedtak_ider.is_empty(),
        _ => false,
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

/// Messages of many cases, case by case.
#[must_use]
pub fn by_case(messages: Vec<Melding>) -> BTreeMap<Uuid, Vec<Melding>> {
    let mut cases: BTreeMap<Uuid, Vec<Melding>> = BTreeMap::new();
    for message in messages {
        cases.entry(message.hode().klagesak_id).or_default().push(message);
    }
    cases
}
