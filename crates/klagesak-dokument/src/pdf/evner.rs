//! What one dictionary of a PDF can do besides being read.

use std::collections::BTreeSet;

use super::budget::{Budget, Fault};
use super::name::Name;
use super::object::{Dictionary, Object};
use super::stream::Stream;
use super::unpack::up_to;
use super::xfa;
use crate::executable::{Executable, executable};

/// Enough to know a program by.
const BEGINNING: usize = 4096;

/// The largest message there is.
const LARGEST_MESSAGE: usize = 16 * 1024 * 1024;

#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Abilities {
    pub(super) scripts: bool,
    pub(super) starts_program: bool,
    pub(super) sends_or_fetches: bool,
    pub(super) attachments: bool,
    pub(super) attached_program: Option<Executable>,
    pub(super) xfa: bool,
    /// Where an attached file begins that is called as the file of a message is, and what is in it.
    message: Option<(u64, Vec<u8>)>,
    /// Whether there are other attached files than that.
    others: bool,
}

impl Abilities {
    /// The message that is attached, when nothing else is.
    pub(super) fn only_message(self) -> Option<Vec<u8>> {
        self.message.filter(|_| !self.others).map(|(_, content)| content)
    }

    /// There is a file beside it that is not the message.
    pub(super) fn attach_another(&mut self) {
        self.attachments = true;
        self.others = true;
    }

    /// Whether it can do anything that harms.
    pub(super) fn harmful(&self) -> bool {
        self.scripts || self.starts_program || self.attached_program.is_some()
    }
}

/// What a reference may lead to. Of one number there may be several objects, and which of them a reader takes is up to it.
pub(super) trait Leads<'a> {
    /// Every object this is, or refers to.
    fn values(&self, object: &Object) -> Result<Vec<Object>, Fault>;
    /// Every stream this refers to.
    fn streams(&self, object: &Object) -> Result<Vec<Stream<'a>>, Fault>;
    fn budget(&self) -> &'a Budget;
}

/// The keys that are asked for here.
const ASKED_FOR: [&str; 15] = [
    "S",
    "JS",
    "OnInstantiate",
    "XFA",
    "EF",
    "OpenAction",
    "AA",
    "Next",
    "F",
    "UF",
    "DOS",
    "Unix",
    "Mac",
    "Ref",
    "Length",
];
/// Where a file has its name, or its place: for all, and for each system.
const NAMES: [&str; 5] = ["F", "UF", "DOS", "Unix", "Mac"];

/// Whether a dictionary can be judged only by what it refers to: then the part of it that counts.
pub(super) fn undecided(dictionary: &Dictionary) -> Option<Dictionary> {
    let counts = |name: &Name| ASKED_FOR.iter().any(|key| name.is(key));
    let leads = ["S", "JS", "OnInstantiate", "XFA", "EF", "OpenAction", "AA", "Ref"];
    // The content of a stream may lie in another file.
    let content = dictionary.get("Length").is_some();
    let counted = |name: &Name| leads.iter().any(|key| name.is(key)) || content && name.is("F");
    let leads = dictionary.0.iter().any(|(name, value)| value.leads_on() && counted(name));
    leads.then(|| Dictionary(dictionary.0.iter().filter(|(name, _)| counts(name)).cloned().collect()))
}

/// Notes what a dictionary can do.
pub(super) fn judge<'a>(
    leads: &impl Leads<'a>,
    dictionary: &Dictionary,
    abilities: &mut Abilities,
) -> Result<(), Fault> {
    for name in kind_of(leads, dictionary)? {
        abilities.scripts |= name.is("JavaScript") || name.is("RichMediaExecute");
        abilities.starts_program |= name.is("Launch");
        abilities.sends_or_fetches |= name.is("SubmitForm") || name.is("ImportData");
    }
    for script in dictionary.every("JS") {
        abilities.scripts |= is_script(leads, dictionary, script)?;
    }
    for script in dictionary.every("OnInstantiate") {
        abilities.scripts |= leads.values(script)?.iter().any(|value| value.is_text() || value.leads_on());
    }
    for form in dictionary.every("XFA") {
        // An empty value is how some programs write that there is no such form.
        let forms = leads.values(form)?;
        if forms.iter().any(|form| matches!(form, Object::Dictionary(_) | Object::Array(_))) {
            abilities.xfa = true;
            let form = xfa::read(leads, form)?;
            abilities.scripts |= form.scripts;
            abilities.sends_or_fetches |= form.sends;
        }
    }
    for files in dictionary.every("EF") {
        for files in leads.values(files)? {
            let Object::Dictionary(files) = files else { continue };
            abilities.attachments = true;
            if names_of(leads, dictionary)?.contains(&Object::Program) {
                abilities.attached_program.get_or_insert(Executable::Program);
            }
            let message = is_called_message(leads, dictionary)?;
            abilities.others |= !message;
            for (_, attached) in &*files.0 {
                for stream in leads.streams(attached)? {
                    the_attachment(&stream, leads.budget(), abilities)?;
                    if message {
                        the_message(&stream, leads.budget(), abilities)?;
                    }
                }
            }
        }
    }
    abilities.sends_or_fetches |= lies_elsewhere(leads, dictionary)?;
    for key in ["OpenAction", "AA"] {
        for actions in dictionary.every(key) {
            abilities.sends_or_fetches |= goes_out(leads, actions)?;
        }
    }
    Ok(())
}

/// Notes what kind of file is attached.
pub(super) fn the_attachment<'a>(
    stream: &Stream<'a>,
    budget: &'a Budget,
    abilities: &mut Abilities,
) -> Result<(), Fault> {
    budget.attachment()?;
    let content = match up_to(stream, BEGINNING, budget) {
        Err(Fault::Damaged) => return Ok(()),
        content => content?,
    };
    abilities.attached_program = abilities.attached_program.or_else(|| executable(&content));
    Ok(())
}

/// Every name of a file.
fn names_of<'a>(leads: &impl Leads<'a>, file: &Dictionary) -> Result<Vec<Object>, Fault> {
    let mut names = Vec::new();
    for name in NAMES.iter().flat_map(|key| file.every(key)) {
        names.extend(leads.values(name)?);
    }
    Ok(names)
}

/// Whether the content of a stream, or the page a form shows, is in a file on another machine.
fn lies_elsewhere<'a>(leads: &impl Leads<'a>, dictionary: &Dictionary) -> Result<bool, Fault> {
    let mut files = Vec::new();
    if dictionary.get("Length").is_some() {
        files.extend(dictionary.every("F").cloned());
    }
    for reference in dictionary.every("Ref") {
        for reference in leads.values(reference)? {
            let Object::Dictionary(reference) = reference else { continue };
            files.extend(reference.every("F").cloned());
        }
    }
    for file in files {
        for file in leads.values(&file)? {
            let away = match file {
                Object::Dictionary(file) => names_of(leads, &file)?.contains(&Object::Elsewhere),
                file => file == Object::Elsewhere,
            };
            if away {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Whether an attached file has the name of the file of a message, and no other.
fn is_called_message<'a>(leads: &impl Leads<'a>, dictionary: &Dictionary) -> Result<bool, Fault> {
    let mut names = Vec::new();
    for name in ["F", "UF"].iter().flat_map(|key| dictionary.every(key)) {
        names.extend(leads.values(name)?);
    }
    Ok(!names.is_empty() && names.iter().all(|name| *name == Object::Message))
}

/// Notes the content of a message that is attached; a second one is another file.
fn the_message<'a>(stream: &Stream<'a>, budget: &'a Budget, abilities: &mut Abilities) -> Result<(), Fault> {
    let content = match up_to(stream, LARGEST_MESSAGE + 1, budget) {
        Err(Fault::Damaged) => Vec::new(),
        content => content?,
    };
    let place = stream.onward.place();
    let same = abilities.message.as_ref().is_none_or(|known| (known.0, &known.1) == (place, &content));
    abilities.others |= !same || content.len() > LARGEST_MESSAGE;
    abilities.message = Some((place, content));
    Ok(())
}

/// The text of a script, or an action with a script in a stream. A font or a picture may be called JS as well.
fn is_script<'a>(leads: &impl Leads<'a>, dictionary: &Dictionary, script: &Object) -> Result<bool, Fault> {
    let action = dictionary.get("S").is_some();
    let values = leads.values(script)?;
    let text = values.iter().any(|value| match value {
        Object::Dictionary(_) => action,
        value => value.is_text(),
    });
    // One that leads nowhere may lead somewhere for others.
    if text || action && values.is_empty() {
        return Ok(true);
    }
    let picture =
        |stream: &Stream<'_>| ["Image", "Form"].iter().any(|kind| stream.dictionary.is("Subtype", kind));
    Ok(leads.streams(script)?.iter().any(|stream| !picture(stream)))
}

/// Whether actions that nobody asks for go outside the document, or lead to one that does.
fn goes_out<'a>(leads: &impl Leads<'a>, actions: &Object) -> Result<bool, Fault> {
    let mut seen = BTreeSet::new();
    // What an action leads to is an action; what hangs at an event is one, too.
    let mut next = vec![(actions.clone(), true)];
    while let Some((object, event)) = next.pop() {
        if matches!(object, Object::Reference(number) if !seen.insert(number)) {
            continue;
        }
        for value in leads.values(&object)? {
            match value {
                Object::Array(list) => next.extend(list.iter().cloned().map(|part| (part, false))),
                Object::Dictionary(action) => {
                    let kinds = kind_of(leads, &action)?;
                    let other_file = action.get("F").is_some();
                    let goes = |name: &Name| {
                        ["URI", "GoToR", "GoToE"].iter().any(|kind| name.is(kind))
                            || name.is("Thread") && other_file
                    };
                    if kinds.iter().any(goes) {
                        return Ok(true);
                    }
                    if event {
                        next.extend(action.0.iter().map(|(_, value)| (value.clone(), false)));
                    } else {
                        next.extend(action.every("Next").map(|value| (value.clone(), false)));
                    }
                }
                _ => {}
            }
        }
    }
    Ok(false)
}

/// What kind of action a dictionary is, if it is one. The name may lie elsewhere in the file.
fn kind_of<'a>(leads: &impl Leads<'a>, dictionary: &Dictionary) -> Result<Vec<Name>, Fault> {
    let mut names = Vec::new();
    for object in dictionary.every("S") {
        let values = leads.values(object)?;
        names.extend(
            values.iter().filter_map(|value| if let Object::Name(name) = value { Some(*name) } else { None }),
        );
    }
    Ok(names)
}
