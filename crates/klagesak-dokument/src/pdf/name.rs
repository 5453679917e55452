//! The names a check asks for. All others are one, so that a dictionary costs little whatever it is called.

/// Sorted, so that a name is found quickly.
const KNOWN: [&str; 44] = [
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
pub(super) struct Name(u8);

impl Name {
    pub(super) const OTHERS: Self = Self(0);

    pub(super) fn read(name: &[u8]) -> Self {
        let place = KNOWN.binary_search_by(|known| known.as_bytes().cmp(name));
        place.ok().and_then(|place| u8::try_from(place).ok()).map_or(Self::OTHERS, Self)
    }

    pub(super) fn is(self, name: &str) -> bool {
        KNOWN.get(usize::from(self.0)) == Some(&name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_name_is_found() {
        assert!(KNOWN.is_sorted());
        assert!(KNOWN.iter().all(|name| Name::read(name.as_bytes()).is(name)));
        assert_eq!(Name::read(b"Font"), Name::OTHERS);
    }
}
