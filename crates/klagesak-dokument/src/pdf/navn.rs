//! The names a check asks for. All others are one, so that a dictionary costs little whatever it is called.

/// Sorted, so that a name is found quickly.
const KJENTE: [&str; 44] = [
    "",
    "AA",
    "BitsPerComponent",
    "Catalog",
    "Colors",
    "Columns",
    "D",
    "DecodeParms",
    "EF",
    "Encrypt",
    "Filter",
    "First",
    "Fl",
    "FlateDecode",
    "GoToE",
    "GoToR",
    "ImportData",
    "Index",
    "JS",
    "JavaScript",
    "Kids",
    "Launch",
    "Length",
    "Metadata",
    "Next",
    "Nums",
    "ObjStm",
    "OpenAction",
    "Outlines",
    "PageLabels",
    "Pages",
    "Predictor",
    "Prev",
    "Root",
    "S",
    "Size",
    "St",
    "SubmitForm",
    "Type",
    "URI",
    "W",
    "XFA",
    "XRef",
    "XRefStm",
];

/// A name, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Navn(u8);

impl Navn {
    pub(super) const ANNET: Self = Self(0);

    pub(super) fn les(name: &[u8]) -> Self {
        let place = KJENTE.binary_search_by(|known| known.as_bytes().cmp(name));
        place.ok().and_then(|place| u8::try_from(place).ok()).map_or(Self::ANNET, Self)
    }

    pub(super) fn er(self, name: &str) -> bool {
        KJENTE.get(usize::from(self.0)) == Some(&name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_name_is_found() {
        assert!(KJENTE.is_sorted());
        assert!(KJENTE.iter().all(|name| Navn::les(name.as_bytes()).er(name)));
        assert_eq!(Navn::les(b"Font"), Navn::ANNET);
    }
}
