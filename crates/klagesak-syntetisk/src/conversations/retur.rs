//! The case comes back undecided, or goes to the right embete.

use crate::texts::{TextPair, returgrunn};
use klagesak_core::kodeverk::{Ansvarlig, Instans, Returaarsak, Statuskode};
use klagesak_core::melding::{HenvistTil, Retur};
use klagesak_core::verdi::{Fritekst, Tekst, ValueError};

use super::actors::{Route, own_embete};
use super::conversation::Conversation;
use super::kvittering::acknowledge;
use super::oversendelse::send_again;

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
pub(super) fn to_nav(s: &mut Conversation) -> Result<(), ValueError> {
    let aarsak = s.draft.chance.pick(AARSAKER)?.clone();
    let husleietvist = aarsak == Returaarsak::Husleietvist;
    let navn = husleietvist.then_some("Husleietvistutvalget").map(Tekst::new).transpose()?;
    let henvist_til = navn.map(|navn| HenvistTil::builder().navn(navn).build());
    send(s, aarsak, henvist_til)
}

/// The case was sent to the wrong embete, comes back, and goes to the right one.
pub(super) fn to_right_embete(s: &mut Conversation) -> Result<(), ValueError> {
    let right = own_embete(&s.draft)?;
    let henvist_til = HenvistTil::builder()
        .organisasjonsnummer(right.organisasjonsnummer.clone())
        .navn(right.navn.clone())
        .build();
    send(s, Returaarsak::FeilEmbete, Some(henvist_til))?;
    s.wait(1, 6)?;
    s.actors.nav.nav_kontor = Some(s.draft.sak.kontor.nav_kontor()?);
    s.actors.embete = right.clone();
    s.actors.mottak = right;
    s.sf_sak = None;
    s.oversendelse.referanser.statsforvalter_sak = None;
    // The embete that gets it has not had the case, and so has not decided anything in it.
    let utsatt = s.oversendelse.innhold.klage.utsatt_iverksetting.as_mut();
    if let Some(avgjort) = utsatt.and_then(|utsatt| utsatt.avgjort.as_mut()) {
        avgjort.av = Instans::Nav;
    }
    send_again(s, (None, None))
}

fn send(
    s: &mut Conversation,
    aarsak: Returaarsak,
    henvist_til: Option<HenvistTil>,
) -> Result<(), ValueError> {
    s.wait(1, 12)?;
    let begrunnelse: TextPair = returgrunn(&aarsak);
    let innhold = Retur::builder()
        .aarsak(aarsak)
        .begrunnelse(Fritekst::new(s.draft.in_language(begrunnelse))?)
        .maybe_henvist_til(henvist_til)
        .build();
    let id = s.send(Route::ToNav, Some(s.oversendelse.melding_id), innhold)?;
    if s.draft.chance.percent(80) {
        acknowledge(s, Route::ToEmbete, id)?;
    }
    if s.draft.chance.percent(70) {
        s.at_once()?;
        super::status::status(s, Statuskode::Returnert, Ansvarlig::Nav)?;
    }
    Ok(())
}
