//! What a PDF can do besides being read.

use std::collections::BTreeSet;

use super::budget::Fault;
use super::file::File;
use super::name::Name;
use super::object::{Dictionary, Object};
use super::unpack::up_to;
use crate::executable::{Executable, executable};

/// Enough to know a program by.
const BEGINNING: usize = 4096;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Abilities {
    pub(super) scripts: bool,
    pub(super) starts_program: bool,
    pub(super) sends_or_fetches: bool,
    pub(super) attachments: bool,
    pub(super) attached_program: Option<Executable>,
    pub(super) xfa: bool,
}

/// Looks at every object the document leads to, wherever it is placed: a reader may follow ways that this program does not know.
pub(super) fn abilities(file: &File<'_>, catalog: &Dictionary) -> Result<Abilities, Fault> {
    let mut funnet = Found::default();
    the_dictionary(file, catalog, &mut funnet.abilities)?;
    catalog.0.iter().try_for_each(|(_, value)| funnet.look(file, value))?;
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
                the_dictionary(file, dictionary, &mut self.abilities)?;
                dictionary.0.iter().try_for_each(|(_, value)| self.look(file, value))
            }
            _ => Ok(()),
        }
    }
}

fn the_dictionary(file: &File<'_>, dictionary: &Dictionary, abilities: &mut Abilities) -> Result<(), Fault> {
    for name in kind_of(file, dictionary)? {
        abilities.scripts |= name.is("JavaScript");
        abilities.starts_program |= name.is("Launch");
        abilities.sends_or_fetches |= name.is("SubmitForm") || name.is("ImportData");
    }
    for script in dictionary.every("JS") {
        // The text of a script, or an action with a script in a stream. A font or a picture may be called JS as well.
        abilities.scripts |= match &*file.resolve(script)? {
            Object::Text => true,
            Object::Dictionary(_) => dictionary.get("S").is_some(),
            _ => false,
        };
    }
    for form in dictionary.every("XFA") {
        // An empty value is how some programs write that there is no such form.
        abilities.xfa |= matches!(&*file.resolve(form)?, Object::Dictionary(_) | Object::Array(_));
    }
    if let Object::Dictionary(files) = &*file.value(dictionary, "EF")? {
        abilities.attachments = true;
        for attached in files.0.iter().map(|(_, attached)| attached) {
            let content = file.stream(Some(attached)).and_then(|stream| up_to(&stream, BEGINNING).ok());
            abilities.attached_program = abilities.attached_program.or(content.and_then(|c| executable(&c)));
        }
    }
    for key in ["OpenAction", "AA"] {
        if let Object::Dictionary(actions) = &*file.value(dictionary, key)? {
            abilities.sends_or_fetches |= leaves_document(file, actions)?;
            for (_, action) in &*actions.0 {
                if let Object::Dictionary(action) = &*file.resolve(action)? {
                    abilities.sends_or_fetches |= leaves_document(file, action)?;
                }
            }
        }
    }
    Ok(())
}

/// Whether an action that nobody asks for goes outside the document.
fn leaves_document(file: &File<'_>, action: &Dictionary) -> Result<bool, Fault> {
    let leaves = |name: &Name| ["URI", "GoToR", "GoToE"].iter().any(|kind| name.is(kind));
    Ok(kind_of(file, action)?.iter().any(leaves))
}

/// What kind of action a dictionary is, if it is one. The name may lie elsewhere in the file.
fn kind_of(file: &File<'_>, dictionary: &Dictionary) -> Result<Vec<Name>, Fault> {
    let mut names = Vec::new();
    for object in dictionary.every("S") {
        if let Object::Name(name) = &*file.resolve(object)? {
            names.push(*name);
        }
    }
    Ok(names)
}
