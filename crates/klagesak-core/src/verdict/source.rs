//! Where a rule has its authority, and how it is cited.

use crate::lovgrunnlag::{Fvl, LawDay, Lovdata};
use crate::text::{Language, Text};

/// Where a rule has its authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// Forvaltningsloven, by subject: which paragraph it is follows from the message's `lovgrunnlag`.
    Fvl(Fvl),
    /// Another law.
    Law {
        /// Short name: `sotjl`, `offl`.
        law: &'static str,
        /// `§ 47`.
        paragraph: &'static str,
        /// Whether the wording has been read at the source.
        verified: bool,
    },
    /// Guidance from an authority, or a practice that has been described publicly.
    Guidance {
        /// The document.
        document: &'static str,
        /// Whether the document itself has been read.
        verified: bool,
    },
    /// This standard.
    Format(&'static str),
}

impl Source {
    /// Whether the source has been read, for a case under this law. A rule all of whose sources are unread is at most a
    /// warning.
    #[must_use]
    pub fn verified(&self, law: &Lovdata) -> bool {
        match self {
            Self::Fvl(subject) => law.verified(*subject),
            Self::Law { verified, .. } | Self::Guidance { verified, .. } => *verified,
            Self::Format(_) => true,
        }
    }

    /// Whether the source can carry an error: it has been read, and is in force.
    #[must_use]
    pub fn carries(&self, law: &Lovdata, on: LawDay) -> bool {
        let in_force = match self {
            Self::Fvl(subject) => law.in_force(*subject, on),
            Self::Law { .. } | Self::Guidance { .. } | Self::Format(_) => true,
        };
        in_force && self.verified(law)
    }

    /// How a person cites the source.
    #[must_use]
    pub fn cite(&self, law: &Lovdata, language: Language) -> String {
        let unknown = Text {
            nb: "ny forvaltningslov (paragraf ikke fastslått)",
            nn: "ny forvaltningslov (paragraf ikkje fastslått)",
            en: "new Public Administration Act (section not settled)",
        };
        match self {
            Self::Fvl(subject) => law.paragraf(*subject).unwrap_or(unknown.get(language)).to_owned(),
            Self::Law { law, paragraph, .. } => format!("{law} {paragraph}"),
            Self::Guidance { document, .. } => (*document).to_owned(),
            Self::Format(section) => {
                let name = Text {
                    nb: "Klagesak-standarden",
                    nn: "Klagesak-standarden",
                    en: "the Klagesak standard",
                };
                format!("{}, {section}", name.get(language))
            }
        }
    }
}
