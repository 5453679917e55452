//! Every example there is.

use super::{
    Eksempel, kilde_arkivmelding, kilde_json, kilde_xml, pakke, tap_arkiv, tap_digisos, tap_kvittering,
    utkast_arkiv, utkast_digisos, utkast_kvittering,
};

/// Every example, in the order of their kinds.
#[must_use]
pub fn alle() -> Vec<Eksempel> {
    let groups = [
        pakke::alle(),
        tap_arkiv::alle(),
        tap_digisos::alle(),
        tap_kvittering::alle(),
        utkast_arkiv::alle(),
        utkast_digisos::alle(),
        utkast_kvittering::alle(),
        kilde_json::alle(),
        kilde_xml::alle(),
        kilde_arkivmelding::alle(),
    ];
    groups.into_iter().flatten().collect()
}
