//! An arkivmelding, as far as it has been walked through, and what it contradicts.

use std::collections::BTreeSet;

use klagesak_core::Text;
use klagesak_core::names::share_a_name;
use klagesak_core::persons::resembles_personnummer;
use klagesak_core::verdict::Finding;

use super::facts::{Facts, MOST_PERSONS, named};
use super::path::inside;
use super::spelling::{case_id, checksum, letters, person, seen};
use crate::asice::xml::Step;
use crate::container::about;
use crate::rules::generated::pakke::{
    KO_PAKKE_029, KO_PAKKE_048, KO_PAKKE_048_ANNEN_KLAGESAK, KO_PAKKE_048_ANNEN_PERSON,
    KO_PAKKE_048_ANNEN_SJEKKSUM, KO_PAKKE_048_STI, KO_PAKKE_049, KO_PAKKE_049_NAVN, KO_PAKKE_049_TITTEL,
};

/// The system whose keys are ours.
const OWN_SYSTEM: &str = "klagesak";
/// What stands in for a title that says who the case is about.
const LEFT_OUT: &str = "(tittel utelatt)";
/// More names than this are not compared.
const MOST_NAMES: usize = 1000;

/// An arkivmelding, as far as it has been walked through.
#[derive(Default)]
pub(in crate::verify) struct Arkiv {
    open: Vec<(String, String)>,
    elements: usize,
    klagesak_ids: BTreeSet<String>,
    persons: BTreeSet<String>,
    leads_out: bool,
    /// The system of a key, and the key.
    system: String,
    key: String,
    /// What a document object points to, and its checksums.
    pointed: Vec<String>,
    checksums: Vec<String>,
    files: Vec<(String, Vec<String>)>,
    /// The title of a document, and the files it has.
    title: String,
    own_files: Vec<String>,
    titles: Vec<(String, Vec<String>)>,
    /// The name and the numbers of a party.
    name: String,
    numbers: Vec<String>,
    parties: Vec<(String, Vec<String>)>,
}

impl Arkiv {
    pub(in crate::verify) fn step(&mut self, step: Step<'_>) {
        match step {
            Step::Open { name, attributes, others, .. } => {
                self.elements += 1;
                self.open.push((name.to_owned(), String::new()));
                attributes.iter().map(|(_, value)| value).chain(others).for_each(|value| self.number(value));
            }
            Step::Text(text) => {
                if let Some((_, own)) = self.open.last_mut() {
                    own.push_str(text);
                }
            }
            Step::Close => {
                if let Some((name, text)) = self.open.pop() {
                    self.close(&name, text.trim());
                }
            }
        }
    }

    fn number(&mut self, text: &str) {
        let Some(number) = person(text) else { return };
        if self.persons.len() < MOST_PERSONS {
            self.numbers.push(number.clone());
            self.persons.insert(number);
        }
    }

    fn close(&mut self, name: &str, text: &str) {
        let parent = self.open.last().map_or("", |(name, _)| name);
        match (parent, name) {
            (_, "klagesakId") => self.klagesak_ids.extend(case_id(text)),
            (_, "fagsystem") => self.system = letters(text),
            (_, "noekkel") => text.clone_into(&mut self.key),
            ("mappe", "referanseEksternNoekkel") => {
                let own = std::mem::take(&mut self.system) == OWN_SYSTEM;
                self.klagesak_ids.extend(case_id(&self.key).filter(|_| own));
            }
            (_, "referanseDokumentfil") => match inside(text) {
                Some(file) => self.pointed.push(file),
                None => self.leads_out = true,
            },
            (_, "filnavn") => self.leads_out |= inside(text).is_none(),
            (_, "sjekksum") => self.checksums.extend(checksum(text)),
            (_, "dokumentobjekt") => {
                let checksums = std::mem::take(&mut self.checksums);
                self.own_files.extend(self.pointed.iter().cloned());
                self.files.extend(self.pointed.drain(..).map(|file| (file, checksums.clone())));
            }
            ("dokumentbeskrivelse", "tittel") => self.title = seen(text),
            (_, "dokumentbeskrivelse") => {
                let title = (std::mem::take(&mut self.title), std::mem::take(&mut self.own_files));
                self.titles.push(title);
            }
            (_, "partNavn" | "sakspartNavn") => text.clone_into(&mut self.name),
            (_, "part" | "sakspart") => {
                let party = (std::mem::take(&mut self.name), std::mem::take(&mut self.numbers));
                if self.parties.len() < MOST_NAMES {
                    self.parties.push(party);
                }
            }
            _ => self.number(text),
        }
    }

    /// What it contradicts, each once.
    pub(in crate::verify) fn against(&self, facts: &Facts, index: usize) -> Vec<Finding> {
        // A root with nothing in it registers nothing.
        if self.elements == 1 {
            return vec![about(&KO_PAKKE_029, index)];
        }
        let says: [(bool, _, Text); 6] = [
            (self.other_case(facts), &KO_PAKKE_048, KO_PAKKE_048_ANNEN_KLAGESAK),
            (self.other_persons(facts), &KO_PAKKE_048, KO_PAKKE_048_ANNEN_PERSON),
            (self.other_content(facts), &KO_PAKKE_048, KO_PAKKE_048_ANNEN_SJEKKSUM),
            (self.leads_out, &KO_PAKKE_048, KO_PAKKE_048_STI),
            (self.other_title(facts), &KO_PAKKE_049, KO_PAKKE_049_TITTEL),
            (self.other_name(facts), &KO_PAKKE_049, KO_PAKKE_049_NAVN),
        ];
        let says = says.into_iter().filter(|(says, ..)| *says);
        says.map(|(_, rule, what)| about(rule, index).with("hva", what)).collect()
    }

    fn other_case(&self, facts: &Facts) -> bool {
        facts.klagesak_id.as_ref().is_some_and(|own| self.klagesak_ids.iter().any(|id| id != own))
    }

    /// Whether both name persons, and none of them in common. One may name more than the other.
    fn other_persons(&self, facts: &Facts) -> bool {
        !facts.persons.is_empty() && !self.persons.is_empty() && facts.persons.is_disjoint(&self.persons)
    }

    fn other_content(&self, facts: &Facts) -> bool {
        self.files.iter().any(|(file, checksums)| {
            facts.files.get(file).is_some_and(|own| checksums.iter().any(|checksum| checksum != own))
        })
    }

    /// Whether a document has another title than the message gives it. One that is left out, or that is the name of the file, says
    /// nothing.
    fn other_title(&self, facts: &Facts) -> bool {
        self.titles.iter().any(|(title, files)| {
            let lower = title.to_lowercase();
            let (title, _) = lower.split_once("(edialog fra").unwrap_or((&lower, ""));
            let silent = title.trim_end().ends_with(LEFT_OUT) || resembles_personnummer(title);
            let title = letters(title);
            let silent = silent || title.is_empty() || files.iter().any(|file| letters(file) == title);
            !silent && files.iter().filter_map(|file| facts.titles.get(file)).any(|own| *own != title)
        })
    }

    /// Whether a party has no word of its name in common with the one of its number; or, where the parties have no numbers, none with
    /// anybody.
    fn other_name(&self, facts: &Facts) -> bool {
        let shown = self.parties.iter().filter(|(name, _)| !["", "part"].contains(&letters(name).as_str()));
        let parties = shown.filter_map(|(name, numbers)| Some((named(name)?, numbers)));
        let (numbered, others): (Vec<_>, Vec<_>) = parties.partition(|(_, numbers)| !numbers.is_empty());
        let same = |(name, numbers): &(_, &Vec<String>)| {
            let mut own = facts.names.iter().filter(|(number, _)| {
                numbers.is_empty() || number.as_ref().is_some_and(|number| numbers.contains(number))
            });
            own.any(|(_, own)| share_a_name(own, name))
        };
        let known = |(_, numbers): &&(_, &Vec<String>)| {
            facts.names.iter().any(|(number, _)| number.as_ref().is_some_and(|n| numbers.contains(n)))
        };
        let strange = numbered.iter().filter(known).any(|party| !same(party));
        strange || !others.is_empty() && !facts.names.is_empty() && !others.iter().any(same)
    }
}
