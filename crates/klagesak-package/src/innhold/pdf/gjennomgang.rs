//! What a PDF can do besides being read.

use std::collections::BTreeSet;

use super::fil::Fil;
use super::objekt::{Objekt, Ordbok};
use super::pakket::opptil;
use super::regnskap::Feil;
use crate::innhold::kjoerbart::{Kjoerbart, kjoerbart};

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
    let mut evner = Evner::default();
    let mut seen = BTreeSet::new();
    let mut next = vec![Objekt::Ordbok(katalog.clone())];
    while let Some(objekt) = next.pop() {
        if let Objekt::Viser(number) = objekt {
            if seen.insert(number) {
                let objekt = fil.hent(&objekt)?;
                if !matches!(objekt, Objekt::Viser(_)) {
                    next.push(objekt);
                }
            }
            continue;
        }
        fil.regnskap.objekt()?;
        if let Objekt::Ordbok(ordbok) = &objekt {
            ordboken(fil, ordbok, &mut evner)?;
        }
        next.extend(objekt.deler().filter(|del| interessant(del)).cloned());
    }
    Ok(evner)
}

fn interessant(objekt: &Objekt) -> bool {
    matches!(objekt, Objekt::Viser(_) | Objekt::Liste(_) | Objekt::Ordbok(_))
}

fn ordboken(fil: &Fil<'_>, ordbok: &Ordbok, evner: &mut Evner) -> Result<(), Feil> {
    for name in slag(fil, ordbok)? {
        evner.skript |= name == b"JavaScript";
        evner.starter_program |= name == b"Launch";
        evner.sender_eller_henter |= name == b"SubmitForm" || name == b"ImportData";
    }
    for script in ordbok.alle("JS") {
        // The text of a script, or an action with a script in a stream. A font or a picture may be called JS as well.
        evner.skript |= match fil.hent(script)? {
            Objekt::Streng => true,
            Objekt::Ordbok(_) => ordbok.get("S").is_some(),
            _ => false,
        };
    }
    for form in ordbok.alle("XFA") {
        // An empty value is how some programs write that there is no such form.
        evner.xfa |= matches!(fil.hent(form)?, Objekt::Ordbok(_) | Objekt::Liste(_));
    }
    if let Objekt::Ordbok(files) = fil.verdi(ordbok, "EF")? {
        evner.vedlegg = true;
        for file in files.0.iter().map(|(_, file)| file) {
            let content = fil.stroem(Some(file)).and_then(|stroem| opptil(&stroem, BEGYNNELSE).ok());
            evner.vedlagt_program = evner.vedlagt_program.or(content.and_then(|c| kjoerbart(&c)));
        }
    }
    for key in ["OpenAction", "AA"] {
        if let Objekt::Ordbok(actions) = fil.verdi(ordbok, key)? {
            evner.sender_eller_henter |= forlater(fil, &actions)?;
            for (_, action) in &actions.0 {
                if let Objekt::Ordbok(action) = fil.hent(action)? {
                    evner.sender_eller_henter |= forlater(fil, &action)?;
                }
            }
        }
    }
    Ok(())
}

/// Whether an action that nobody asks for goes outside the document.
fn forlater(fil: &Fil<'_>, action: &Ordbok) -> Result<bool, Feil> {
    Ok(slag(fil, action)?
        .iter()
        .any(|name| [b"URI".as_slice(), b"GoToR", b"GoToE"].contains(&name.as_slice())))
}

/// What kind of action a dictionary is, if it is one. The name may lie elsewhere in the file.
fn slag(fil: &Fil<'_>, ordbok: &Ordbok) -> Result<Vec<Vec<u8>>, Feil> {
    let mut names = Vec::new();
    for objekt in ordbok.alle("S") {
        if let Objekt::Navn(name) = fil.hent(objekt)? {
            names.push(name);
        }
    }
    Ok(names)
}
