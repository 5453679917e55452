//! What a part of an Office document does outside itself.

use crate::executable::Executable;
use crate::funn::Funn;
use crate::regler::generated::pakke::{KO_PAKKE_202, KO_PAKKE_241, KO_PAKKE_242, KO_PAKKE_243};

use crate::adresse::{Leads, leads};

/// What a part of an Office document does outside itself.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Utad {
    /// Something is fetched from another machine, or another program is started.
    pub(super) fetches: bool,
    /// What is shown lies in another file.
    pub(super) linked: bool,
    /// A part holds macros or calls one, whatever it is called.
    pub(super) macros: bool,
    /// A component that is a program.
    pub(super) control: bool,
    /// There is a way to data on another machine, and something asks for data when it is opened. They may be in two parts.
    pub(super) connects: bool,
    pub(super) refreshes: bool,
}

impl Utad {
    /// Content is taken from an address.
    pub(super) fn content_from(&mut self, address: &str) {
        match leads(address) {
            Leads::Inside => {}
            Leads::Beside => self.linked = true,
            Leads::Away => self.fetches = true,
        }
    }

    /// A picture is taken from an address. A picture does nothing, but it is not enclosed.
    pub(super) fn picture_from(&mut self, address: &str) {
        self.linked |= leads(address) == Leads::Away;
    }

    /// Both.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            fetches: self.fetches || other.fetches,
            linked: self.linked || other.linked,
            macros: self.macros || other.macros,
            control: self.control || other.control,
            connects: self.connects || other.connects,
            refreshes: self.refreshes || other.refreshes,
        }
    }

    pub(super) fn report(self, funn: &mut Funn) {
        let fetches = self.fetches || self.connects && self.refreshes;
        for (has, rule) in
            [(self.macros, &KO_PAKKE_241), (fetches, &KO_PAKKE_242), (self.linked, &KO_PAKKE_243)]
        {
            if has {
                funn.without_values(rule);
            }
        }
        if self.control {
            funn.at(&KO_PAKKE_202, "filnavn", [("slag", Executable::Control.name().into())]);
        }
    }
}
