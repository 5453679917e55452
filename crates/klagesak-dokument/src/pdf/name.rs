//! The names a check asks for. All others are one, so that a dictionary costs little whatever it is called.

/// Sorted, so that a name is found quickly.
const KNOWN: [&str; 74] = [
    "",
    "A85",
    "AA",
    "AHx",
    "ASCII85Decode",
    "ASCIIHexDecode",
    "AdditionalStreams",
    "BitsPerComponent",
    "Catalog",
    "Colors",
    "Columns",
    "Count",
    "Crypt",
    "D",
    "DOS",
    "DP",
    "DecodeParms",
    "EF",
    "EarlyChange",
    "EmbeddedFile",
    "Encrypt",
    "F",
    "Filter",
    "First",
    "Fl",
    "FlateDecode",
    "Form",
    "GoToE",
    "GoToR",
    "Image",
    "ImportData",
    "Index",
    "JS",
    "JavaScript",
    "Kids",
    "L",
    "LZW",
    "LZWDecode",
    "Launch",
    "Length",
    "Linearized",
    "Mac",
    "Metadata",
    "N",
    "Next",
    "Nums",
    "ObjStm",
    "OnInstantiate",
    "OpenAction",
    "Outlines",
    "Page",
    "PageLabels",
    "Pages",
    "Predictor",
    "Prev",
    "RL",
    "Ref",
    "RichMediaExecute",
    "Root",
    "RunLengthDecode",
    "S",
    "Size",
    "St",
    "SubmitForm",
    "Subtype",
    "Thread",
    "Type",
    "UF",
    "URI",
    "Unix",
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
