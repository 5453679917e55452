//! The case comes back undecided, or goes to the right embete.

use crate::tekster::{Tekstpar, returgrunn};
use klagesak_core::kodeverk::{Ansvarlig, Returaarsak, Statuskode};
use klagesak_core::melding::{HenvistTil, Retur};
use klagesak_core::verdi::{Fritekst, Tekst, ValueError};

use super::aktoerer::{Vei, eget_embete};
use super::kvittering::kvitter;
use super::oversendelse::send_igjen;
use super::samtale::Samtale;

/// Why a case may come back for good. `UFULLSTENDIG` is not among them: what is missing is to be asked for, and such a message
/// has a finding that says so.
const AARSAKER: &[Returaarsak] = &[
    Returaarsak::IkkeEnkeltvedtak,
    Returaarsak::Serviceklage,
    Returaarsak::Husleietvist,
    Returaarsak::Bosetting,
    Returaarsak::Duplikat,
    Returaarsak::Annet,
];

/// The embete cannot treat the case and sends it back.
pub(super) fn til_nav(s: &mut Samtale) -> Result<(), ValueError> {
    let aarsak = s.u.chance.pick(AARSAKER)?.clone();
    let husleietvist = aarsak == Returaarsak::Husleietvist;
    let navn = husleietvist.then_some("Husleietvistutvalget").map(Tekst::new).transpose()?;
    let henvist_til = navn.map(|navn| HenvistTil::builder().navn(navn).build());
    send(s, aarsak, henvist_til)
}

/// The case was sent to the wrong embete, comes back, and goes to the right one.
pub(super) fn til_rett_embete(s: &mut Samtale) -> Result<(), ValueError> {
    let rett = eget_embete(&s.u)?;
    let henvist_til = HenvistTil::builder()
        .organisasjonsnummer(rett.organisasjonsnummer.clone())
        .navn(rett.navn.clone())
        .build();
    send(s, Returaarsak::FeilEmbete, Some(henvist_til))?;
    s.vent(1, 6)?;
    s.aktoerer.nav.nav_kontor = Some(s.u.sak.kontor.nav_kontor()?);
    s.aktoerer.embete = rett.clone();
    s.aktoerer.mottak = rett;
    s.sf_sak = None;
    s.oversendelse.referanser.statsforvalter_sak = None;
    send_igjen(s, (None, None))
}

fn send(s: &mut Samtale, aarsak: Returaarsak, henvist_til: Option<HenvistTil>) -> Result<(), ValueError> {
    s.vent(1, 12)?;
    let begrunnelse: Tekstpar = returgrunn(&aarsak);
    let innhold = Retur::builder()
        .aarsak(aarsak)
        .begrunnelse(Fritekst::new(s.u.ord(begrunnelse))?)
        .maybe_henvist_til(henvist_til)
        .build();
    let id = s.send(Vei::TilNav, Some(s.oversendelse.melding_id), innhold)?;
    if s.u.chance.percent(80) {
        kvitter(s, Vei::TilEmbetet, id)?;
    }
    if s.u.chance.percent(70) {
        s.straks()?;
        super::status::status(s, Statuskode::Returnert, Ansvarlig::Nav)?;
    }
    Ok(())
}
