//! Whose address is protected, and what is known of it: in one message, and in the messages of a case.

use super::{Kjente, Vern};
use crate::Melding;
use crate::kodeverk::{Partsendringsslag, Partsrolle};
use crate::melding::{KontaktForPart, Part, Partsendringslinje, Person};

/// What is known of the addresses that are protected, by how strictly.
#[derive(Debug, Clone, Default)]
pub struct Vernede {
    /// Whether somebody's address is protected, known or not.
    pub strengeste: Option<Vern>,
    strengt: Kjente,
    fortrolig: Kjente,
    ukjent: Kjente,
}

impl Vernede {
    /// What stands on the persons of a message.
    #[must_use]
    pub fn of_message(melding: &Melding) -> Self {
        let mut vernede = Self::default();
        for person in persons(melding).map(|(_, person)| person) {
            if let Some(vern) = Vern::of(person.adressebeskyttelse.as_ref()) {
                vernede.add(vern, &Kjente::of_person(person));
            }
        }
        vernede
    }

    /// Takes in something known.
    pub fn add(&mut self, vern: Vern, kjente: &Kjente) {
        self.strengeste = self.strengeste.max(Some(vern));
        match vern {
            Vern::Strengt => self.strengt.extend(kjente),
            Vern::Fortrolig => self.fortrolig.extend(kjente),
            Vern::Ukjent => self.ukjent.extend(kjente),
        }
    }

    /// Takes in what the caller says is protected: as strictly as anything here, and strictly where nothing is.
    pub fn give(&mut self, given: &Kjente) {
        let vern = self.erklaert().unwrap_or(Vern::Strengt);
        if !given.is_empty() {
            self.add(vern, given);
        }
    }

    /// Takes in what is only kept from what is shown.
    fn add_shown(&mut self, kjente: &Kjente) {
        self.ukjent.extend(&kjente.without(&self.strengt).without(&self.fortrolig));
    }

    /// The strictest protection somebody has said there is; that nothing is said does not count.
    #[must_use]
    pub fn erklaert(&self) -> Option<Vern> {
        self.strengeste.filter(|vern| *vern > Vern::Ukjent)
    }

    /// What nobody may write.
    #[must_use]
    pub fn strengt(&self) -> &Kjente {
        &self.strengt
    }

    /// What only those who need it may have: not a box at a post office, and not c/o.
    #[must_use]
    pub fn fortrolig(&self) -> Kjente {
        self.fortrolig.without_detours().without(&self.strengt)
    }

    /// All that is kept from what is shown and converted.
    #[must_use]
    pub fn alle(&self) -> Kjente {
        let mut alle = self.strengt.clone();
        alle.extend(&self.fortrolig);
        alle.extend(&self.ukjent);
        alle
    }
}

/// The persons of a case as its messages tell of them, one after another.
#[derive(Debug, Clone, Default)]
pub struct Vernesak {
    personer: Vec<Kjent>,
    /// The addresses of offices and organisations.
    kontorer: Kjente,
}

#[derive(Debug, Clone)]
struct Kjent {
    part_id: String,
    nummer: Option<String>,
    /// The strictest that has been said. A later message that says less, or nothing, may know less: protection does not end by that.
    vern: Option<Vern>,
    kjente: Kjente,
}

impl Vernesak {
    /// Takes in what a message says of protection.
    pub fn tell(&mut self, melding: &Melding) {
        if let Melding::Partsendring(m) = melding {
            m.innhold.endringer.iter().for_each(|linje| self.change(linje));
        }
        for (part, person) in persons(melding) {
            let vern = Vern::of(person.adressebeskyttelse.as_ref());
            let kjent = self.kjent(part, person, vern);
            let unknown = kjent.vern == Some(Vern::Ukjent) && vern.is_none();
            kjent.vern =
                if unknown { None } else { kjent.vern.max(vern.filter(|vern| *vern > Vern::Ukjent)) };
        }
        self.kontorer.extend(&offices(melding));
    }

    /// Takes in that an address is protected from now on, or no longer is.
    fn change(&mut self, linje: &Partsendringslinje) {
        let vern = Vern::of(linje.adressebeskyttelse.as_ref());
        let part_id = linje.part_id.as_str();
        match linje.slag {
            Partsendringsslag::AdresseSperret => {
                let known = self.personer.iter_mut().find(|kjent| kjent.part_id == part_id);
                match known {
                    Some(kjent) => kjent.vern = kjent.vern.max(vern),
                    None => {
                        let kjente = Kjente::default();
                        self.personer.push(Kjent { part_id: part_id.to_owned(), nummer: None, vern, kjente });
                    }
                }
            }
            // This alone ends it.
            Partsendringsslag::AdresseFrigitt => {
                let known = self.personer.iter_mut().find(|kjent| kjent.part_id == part_id);
                known.into_iter().for_each(|kjent| kjent.vern = None);
            }
            _ => {}
        }
    }

    /// Takes in what a message says of where persons are. What is an office's in the same message does not tell.
    pub fn learn(&mut self, melding: &Melding) {
        let offices = offices(melding);
        for (part, person) in persons(melding) {
            let vern = Vern::of(person.adressebeskyttelse.as_ref());
            let kjente = Kjente::of_person(person).without(&offices);
            self.kjent(part, person, vern).kjente.extend(&kjente);
        }
    }

    /// What is known of those whose address is protected, as far as has been told.
    #[must_use]
    pub fn vernede(&self) -> Vernede {
        let mut vernede = Vernede::default();
        for kjent in &self.personer {
            if let Some(vern) = kjent.vern {
                vernede.add(vern, &kjent.kjente);
            }
        }
        vernede
    }

    /// The addresses of offices and organisations.
    #[must_use]
    pub fn kontorer(&self) -> &Kjente {
        &self.kontorer
    }

    fn kjent(&mut self, part: &Part, person: &Person, vern: Option<Vern>) -> &mut Kjent {
        let (part_id, nummer) = (part.part_id.as_str(), person.nummer());
        let same = |kjent: &Kjent| match (kjent.nummer.as_deref(), nummer) {
            (Some(known), Some(nummer)) if known == nummer => true,
            _ => kjent.part_id == part_id,
        };
        match self.personer.iter().position(same) {
            Some(place) => &mut self.personer[place],
            None => {
                let (part_id, nummer) = (part_id.to_owned(), nummer.map(str::to_owned));
                self.personer.push_mut(Kjent { part_id, nummer, vern, kjente: Kjente::default() })
            }
        }
    }
}

/// What is protected when each of the messages of a case is shown or converted, in the order given. What was told before it
/// was protected was lawful, and is kept from what is shown as what nobody knows about.
#[must_use]
pub fn in_case(messages: &[&Melding]) -> Vec<Vernede> {
    let mut order: Vec<usize> = (0..messages.len()).collect();
    order.sort_by_key(|place| messages.get(*place).map(|melding| melding.hode().opprettet.instant()));
    let mut sak = Vernesak::default();
    let mut vernede = vec![Vernede::default(); messages.len()];
    for place in order {
        if let (Some(melding), Some(of_message)) = (messages.get(place), vernede.get_mut(place)) {
            sak.tell(melding);
            sak.learn(melding);
            *of_message = sak.vernede();
        }
    }
    let alle = sak.vernede().alle();
    for of_message in &mut vernede {
        of_message.add_shown(&alle);
    }
    vernede
}

/// The persons of a message.
pub fn persons(melding: &Melding) -> impl Iterator<Item = (&Part, &Person)> {
    melding.parter().into_iter().filter_map(|(_, part)| part.person.as_ref().map(|person| (part, person)))
}

/// Whether a party is there only for another.
#[must_use]
pub fn only_helps(part: &Part) -> bool {
    part.roller.iter().all(|rolle| matches!(rolle, Partsrolle::Fullmektig | Partsrolle::Verge))
}

/// The addresses of the offices and organisations of a message.
#[must_use]
pub fn offices(melding: &Melding) -> Kjente {
    let mut kjente = Kjente::default();
    for virksomhet in melding.parter().into_iter().filter_map(|(_, part)| part.virksomhet.as_ref()) {
        kjente.extend(&Kjente::of_adresse(virksomhet.adresse.as_ref()));
    }
    let kontakt = match melding {
        Melding::Oversendelse(m) => m.innhold.kontakt_for_part.as_ref(),
        Melding::Forespoersel(m) => m.innhold.kontakt_for_part.as_ref(),
        Melding::InnkommetKlage(m) => m.innhold.kontakt_for_part.as_ref(),
        Melding::Overfoering(m) => m.innhold.kontakt_for_part.as_ref(),
        _ => None,
    };
    let postadresse = kontakt.and_then(|kontakt: &KontaktForPart| kontakt.postadresse.as_ref());
    kjente.extend(&Kjente::of_adresse(postadresse));
    kjente
}

/// The own fields of the persons whose address is kept so strictly: where they say it, other rules do.
#[must_use]
pub fn own_fields(melding: &Melding, of: impl Fn(&Part, &Person) -> bool) -> Vec<String> {
    let mut fields = Vec::new();
    for (sti, part) in melding.parter() {
        if part.person.as_ref().is_some_and(|person| of(part, person)) {
            let felt = ["adresse", "telefon", "epost"];
            fields.extend(felt.map(|felt| format!("{sti}/person/{felt}")));
        }
    }
    fields
}
