//! Ids that follow from those of the source: the same klage always gives the same draft.

use uuid::Uuid;

/// What the ids of this standard are made under.
const SPACE: Uuid = Uuid::from_u128(0x6f1d_8f0e_5c1a_5b7e_9d3a_2c64_b0a7_e911);

/// The id of what a name in a klage stands for (UUID version 5).
pub(super) fn mint(klage_id: &str, name: &str) -> String {
    let space = Uuid::new_v5(&SPACE, klage_id.as_bytes());
    Uuid::new_v5(&space, name.as_bytes()).to_string()
}

/// An id of the source in the form ids have here; none when it is no UUID.
pub(super) fn canonical(id: &str) -> Option<String> {
    let id = id.trim();
    // Braces and the form without hyphens are no ids of Digisos.
    (id.len() == 36).then(|| Uuid::try_parse(id).ok())?.map(|id| id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_names_give_the_same_ids_and_others_give_others() {
        let a = mint("k", "klagesak");
        assert_eq!(a, mint("k", "klagesak"));
        assert!(a != mint("k", "klage") && a != mint("l", "klagesak"));
        assert!(a.parse::<klagesak_core::verdi::Uuid>().is_ok());
        assert_eq!(
            canonical("0B6A1C1E-6A0E-4A53-9B8E-3F2D8A5C7E10").unwrap(),
            "0b6a1c1e-6a0e-4a53-9b8e-3f2d8a5c7e10"
        );
        assert_eq!(canonical("klage-1"), None);
    }
}
