//! What a whole PDF can do, by following where it leads.

use std::collections::BTreeSet;

use super::budget::Fault;
use super::evner::{Abilities, judge};
use super::file::File;
use super::object::{Dictionary, Object};

/// Looks at every object the document leads to, wherever it is placed: a reader may follow ways that this program does not know.
pub(super) fn abilities(file: &File<'_>, catalog: &Dictionary) -> Result<Abilities, Fault> {
    let mut funnet = Found::default();
    funnet.look(file, &Object::Dictionary(catalog.clone()))?;
    while !funnet.next.is_empty() {
        let mut numbers = std::mem::take(&mut funnet.next);
        // Those packed together are read together, so that nothing is unpacked more often than it must be.
        numbers.sort_by_cached_key(|number| file.place_of(*number));
        for number in numbers {
            funnet.look(file, &file.by_number(number)?)?;
        }
    }
    Ok(funnet.abilities)
}

/// What has been found on the way.
#[derive(Default)]
struct Found {
    abilities: Abilities,
    seen: BTreeSet<u32>,
    /// The objects that are still to be looked at.
    next: Vec<u32>,
}

impl Found {
    /// Looks at an object and all that is in it. How deep that is was limited when it was read.
    fn look(&mut self, file: &File<'_>, object: &Object) -> Result<(), Fault> {
        match object {
            Object::Reference(number) => {
                if self.seen.insert(*number) {
                    self.next.push(*number);
                }
                Ok(())
            }
            Object::Array(list) => list.iter().try_for_each(|part| self.look(file, part)),
            Object::Dictionary(dictionary) => {
                file.budget.object()?;
                judge(file, dictionary, &mut self.abilities)?;
                dictionary.0.iter().try_for_each(|(_, value)| self.look(file, value))
            }
            _ => Ok(()),
        }
    }
}
