//! The NAV-kontor gets an annulled decision back.

use klagesak_core::kodeverk::{Klageutfall, Statuskode};
use klagesak_core::verdi::ValueError;

use super::avgjoerelse::{Maal, avgjoer};
use super::kvittering::motta;
use super::oversendelse::behandle_paa_nytt;
use super::samtale::Samtale;

/// The NAV office has got the case back: it allows the appeal, decides as before and sends the case over anew, or is not yet done.
pub(super) fn etter_opphevet(s: &mut Samtale) -> Result<(), ValueError> {
    s.vent(2, 20)?;
    match s.u.chance.below(100) {
        0..25 => super::status::etter_hjemvisning(s, &[Statuskode::MedholdNav, Statuskode::Ferdig]),
        25..40 => super::status::etter_hjemvisning(s, &[Statuskode::UnderBehandlingNav]),
        _ => {
            behandle_paa_nytt(s)?;
            motta(s, false)?;
            s.vent(10, 60)?;
            let maal = if s.u.chance.percent(40) { Maal::Gunst } else { Maal::Stadfest };
            // Annulled a second time, the case is left at the office.
            if avgjoer(s, maal)? == Klageutfall::Opphevet {
                s.vent(2, 10)?;
                return super::status::etter_hjemvisning(s, &[Statuskode::UnderBehandlingNav]);
            }
            Ok(())
        }
    }
}
