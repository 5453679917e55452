//! The profiles somebody knows.

use std::sync::{Arc, LazyLock};

use super::{ProfilError, Profiltabell};

/// The profiles somebody knows: those of the standard, and others they have brought.
///
/// ```
/// use klagesak_core::profil::{ProfilError, Profiler};
///
/// // The profiles of the standard.
/// let ids: Vec<_> = Profiler::builtin().alle().map(|profil| profil.id.as_str()).collect();
/// assert!(ids.contains(&"OEKONOMISK_SOSIALHJELP"));
///
/// // One that is no profile says why.
/// let refused = Profiler::builtin().med(br#"{ "id": "GEBYR" }"#);
/// assert!(matches!(refused, Err(ProfilError::Form { .. })));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Profiler {
    tabeller: Vec<Arc<Profiltabell>>,
}

/// The tables of `profiles`, as `cargo dev rules` writes them.
const BUILTIN: &[&str] = include!("../../data/profiler/alle.in");

static STANDARD: LazyLock<Profiler> = LazyLock::new(|| {
    // They are ours, and a test reads each; one that could not be read would be unknown.
    let read = |text: &&str| serde_json::from_str(text).ok().map(Arc::new);
    Profiler { tabeller: BUILTIN.iter().filter_map(read).collect() }
});

impl Profiler {
    /// The profiles of the standard.
    #[must_use]
    pub fn builtin() -> &'static Self {
        &STANDARD
    }

    /// These and one more, as JSON of the form in `profil.schema.json`.
    ///
    /// # Errors
    /// [`ProfilError`]
    pub fn med(&self, json: &[u8]) -> Result<Self, ProfilError> {
        let profil: Profiltabell = serde_json::from_slice(json).map_err(|error| ProfilError::Form {
            line: error.line(),
            column: error.column(),
            problem: error.to_string(),
        })?;
        profil.proev()?;
        if self.find(&profil.id).is_some() {
            return Err(ProfilError::Twice(profil.id));
        }
        let mut profiler = self.clone();
        profiler.tabeller.push(Arc::new(profil));
        Ok(profiler)
    }

    /// The profile with an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Profiltabell> {
        self.alle().find(|profil| profil.id == id)
    }

    /// The first of them. Of the standard's, that is the one whose schemas lie at the address the standard began with.
    #[must_use]
    pub fn first(&self) -> Option<&Profiltabell> {
        self.alle().next()
    }

    /// All of them.
    pub fn alle(&self) -> impl Iterator<Item = &Profiltabell> {
        self.tabeller.iter().map(|tabell| &**tabell)
    }
}
