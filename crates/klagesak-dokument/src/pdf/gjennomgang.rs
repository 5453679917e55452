//! What a PDF can do besides being read.

use std::collections::BTreeSet;

use super::fil::Fil;
use super::navn::Navn;
use super::objekt::{Objekt, Ordbok};
use super::pakket::opptil;
use super::regnskap::Feil;
use crate::kjoerbart::{Kjoerbart, kjoerbart};

/// Enough to know a program by.
const BEGYNNELSE: usize = 4096;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Evner {
    pub(super) skript: bool,
    pub(super) starter_program: bool,
    pub(super) sender_eller_henter: bool,
    pub(super) vedlegg: bool,
    pub(super) vedlagt_program: Option<Kjoerbart>,
    pub(super) xfa: bool,
}

/// Looks at every object the document leads to, wherever it is placed: a reader may follow ways that this program does not know.
pub(super) fn evner(fil: &Fil<'_>, katalog: &Ordbok) -> Result<Evner, Feil> {
    let mut funnet = Funnet::default();
    ordboken(fil, katalog, &mut funnet.evner)?;
    katalog.0.iter().try_for_each(|(_, value)| funnet.se(fil, value))?;
    while !funnet.next.is_empty() {
        let mut numbers = std::mem::take(&mut funnet.next);
        // Those packed together are read together, so that nothing is unpacked more often than it must be.
        numbers.sort_by_cached_key(|number| fil.sted(*number));
        for number in numbers {
            funnet.se(fil, &fil.nummer(number)?)?;
        }
    }
    Ok(funnet.evner)
}

/// What has been found on the way.
#[derive(Default)]
struct Funnet {
    evner: Evner,
    seen: BTreeSet<u32>,
    /// The objects that are still to be looked at.
    next: Vec<u32>,
}

impl Funnet {
    /// Looks at an object and all that is in it. How deep that is was limited when it was read.
    fn se(&mut self, fil: &Fil<'_>, objekt: &Objekt) -> Result<(), Feil> {
        match objekt {
            Objekt::Viser(number) => {
                if self.seen.insert(*number) {
                    self.next.push(*number);
                }
                Ok(())
            }
            Objekt::Liste(list) => list.iter().try_for_each(|part| self.se(fil, part)),
            Objekt::Ordbok(ordbok) => {
                fil.regnskap.objekt()?;
                ordboken(fil, ordbok, &mut self.evner)?;
                ordbok.0.iter().try_for_each(|(_, value)| self.se(fil, value))
            }
            _ => Ok(()),
        }
    }
}

fn ordboken(fil: &Fil<'_>, ordbok: &Ordbok, evner: &mut Evner) -> Result<(), Feil> {
    for name in slag(fil, ordbok)? {
        evner.skript |= name.er("JavaScript");
        evner.starter_program |= name.er("Launch");
        evner.sender_eller_henter |= name.er("SubmitForm") || name.er("ImportData");
    }
    for script in ordbok.alle("JS") {
        // The text of a script, or an action with a script in a stream. A font or a picture may be called JS as well.
        evner.skript |= match &*fil.hent(script)? {
            Objekt::Streng => true,
            Objekt::Ordbok(_) => ordbok.get("S").is_some(),
            _ => false,
        };
    }
    for form in ordbok.alle("XFA") {
        // An empty value is how some programs write that there is no such form.
        evner.xfa |= matches!(&*fil.hent(form)?, Objekt::Ordbok(_) | Objekt::Liste(_));
    }
    if let Objekt::Ordbok(files) = &*fil.verdi(ordbok, "EF")? {
        evner.vedlegg = true;
        for file in files.0.iter().map(|(_, file)| file) {
            let content = fil.stroem(Some(file)).and_then(|stroem| opptil(&stroem, BEGYNNELSE).ok());
            evner.vedlagt_program = evner.vedlagt_program.or(content.and_then(|c| kjoerbart(&c)));
        }
    }
    for key in ["OpenAction", "AA"] {
        if let Objekt::Ordbok(actions) = &*fil.verdi(ordbok, key)? {
            evner.sender_eller_henter |= forlater(fil, actions)?;
            for (_, action) in &*actions.0 {
                if let Objekt::Ordbok(action) = &*fil.hent(action)? {
                    evner.sender_eller_henter |= forlater(fil, action)?;
                }
            }
        }
    }
    Ok(())
}

/// Whether an action that nobody asks for goes outside the document.
fn forlater(fil: &Fil<'_>, action: &Ordbok) -> Result<bool, Feil> {
    let leaves = |name: &Navn| ["URI", "GoToR", "GoToE"].iter().any(|kind| name.er(kind));
    Ok(slag(fil, action)?.iter().any(leaves))
}

/// What kind of action a dictionary is, if it is one. The name may lie elsewhere in the file.
fn slag(fil: &Fil<'_>, ordbok: &Ordbok) -> Result<Vec<Navn>, Feil> {
    let mut names = Vec::new();
    for objekt in ordbok.alle("S") {
        if let Objekt::Navn(name) = &*fil.hent(objekt)? {
            names.push(*name);
        }
    }
    Ok(names)
}
