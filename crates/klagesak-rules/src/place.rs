//! Where the records of each group lie: the one table that knows the groups and the folders of our crates.

/// A folder with the records of some groups.
#[derive(Debug)]
pub(crate) struct Place {
    /// What a document calls it in `crate:`.
    pub(crate) name: &'static str,
    /// The folder of the rules; the records lie in `generated` below it.
    pub(crate) folder: &'static str,
    /// The folder that is searched for uses of a record.
    pub(crate) source: &'static str,
    /// Whether a record has its check. Otherwise it says only what is known of the rule, and code that finds it names it.
    pub(crate) checks: bool,
    /// Whether examples are edits of a base. Otherwise they are made by a program.
    pub(crate) edits: bool,
    /// Whether its findings are judged on a day.
    pub(crate) dated: bool,
}

/// A group of rules with the crates that have them.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) places: &'static [&'static Place],
}

static VALIDATE: Place = Place {
    name: "validate",
    folder: "crates/klagesak-validate/src/rules",
    source: "crates/klagesak-validate/src",
    checks: true,
    edits: true,
    dated: true,
};
static PACKAGE: Place = Place {
    name: "package",
    folder: "crates/klagesak-package/src/rules",
    source: "crates/klagesak-package/src",
    checks: false,
    edits: false,
    dated: true,
};
static DOKUMENT: Place = Place {
    name: "dokument",
    folder: "crates/klagesak-dokument/src/regler",
    source: "crates/klagesak-dokument/src",
    checks: false,
    edits: false,
    dated: true,
};
static CONVERT: Place = Place {
    name: "convert",
    folder: "crates/klagesak-convert/src/rules",
    source: "crates/klagesak-convert/src",
    checks: false,
    edits: false,
    dated: false,
};
static KOMPAT: Place = Place {
    name: "kompat",
    folder: "crates/klagesak-kompat/src/rules",
    source: "crates/klagesak-kompat/src",
    checks: false,
    edits: true,
    dated: false,
};

/// The groups in the order a reader meets them: that of `verdict::Group`, which this crate cannot know. A test of the registry holds
/// the two together.
pub(crate) static GROUPS: [Group; 31] = [
    of("SYNTAKS", &[&VALIDATE]),
    of("SKJEMA", &[&VALIDATE]),
    of("VERSJON", &[&VALIDATE]),
    of("HODE", &[&VALIDATE]),
    of("PROFIL", &[&VALIDATE]),
    of("PART", &[&VALIDATE]),
    of("VEDTAK", &[&VALIDATE]),
    of("KLAGE", &[&VALIDATE]),
    of("FOERSTEINSTANS", &[&VALIDATE]),
    of("FREMSTILLING", &[&VALIDATE]),
    of("DOKUMENT", &[&VALIDATE]),
    of("HAST", &[&VALIDATE]),
    of("UTSATT", &[&VALIDATE]),
    of("PERSONVERN", &[&VALIDATE]),
    of("KVITTERING", &[&VALIDATE]),
    of("STATUS", &[&VALIDATE]),
    of("FORESPOERSEL", &[&VALIDATE]),
    of("ETTERSENDELSE", &[&VALIDATE]),
    of("AVGJOERELSE", &[&VALIDATE]),
    of("TREKK", &[&VALIDATE]),
    of("RETUR", &[&VALIDATE]),
    of("INNKOMMET", &[&VALIDATE]),
    of("NYTTVEDTAK", &[&VALIDATE]),
    of("OVERFOERING", &[&VALIDATE]),
    of("PARTSENDRING", &[&VALIDATE]),
    of("FORLOEP", &[&VALIDATE]),
    of("PAKKE", &[&PACKAGE, &DOKUMENT]),
    of("TAP", &[&CONVERT]),
    of("UTKAST", &[&CONVERT]),
    of("KILDE", &[&CONVERT]),
    of("KOMPAT", &[&KOMPAT]),
];

const fn of(name: &'static str, places: &'static [&'static Place]) -> Group {
    Group { name, places }
}

impl Group {
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        GROUPS.iter().find(|group| group.name == name)
    }

    /// The place a document names, or the only one there is.
    pub(crate) fn place(&self, named: Option<&str>) -> Result<&'static Place, String> {
        match (named, self.places) {
            (None, [only]) => Ok(only),
            (Some(_), [_]) => Err(format!("the group {} is in one crate; leave `crate` out", self.name)),
            (named, several) => {
                several.iter().copied().find(|place| Some(place.name) == named).ok_or_else(|| {
                    let names: Vec<_> =
                        several.iter().map(|place| format!("`crate: {}`", place.name)).collect();
                    format!("the group {} is in several crates; say {}", self.name, names.join(" or "))
                })
            }
        }
    }
}

/// Every place there is, each once, with the groups it has.
pub(crate) fn places() -> Vec<(&'static Place, Vec<&'static str>)> {
    let mut places: Vec<(&'static Place, Vec<&'static str>)> = Vec::new();
    for group in &GROUPS {
        for place in group.places.iter().copied() {
            match places.iter_mut().find(|(known, _)| known.name == place.name) {
                Some((_, groups)) => groups.push(group.name),
                None => places.push((place, vec![group.name])),
            }
        }
    }
    places
}
