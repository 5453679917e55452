//! The case moves to another embete, which is appointed when the first one can't be impartial.

use klagesak_core::kodeverk::{Ansvarlig, Overfoeringsaarsak, Statuskode};
use klagesak_core::melding::{Forsendelse, Organ, Overfoering, Virksomhet};
use klagesak_core::sperring::Sperret;
use klagesak_core::verdi::{Liste, Tekst, ValueError};

use super::actors::{Route, other_embete};
use super::conversation::Conversation;
use super::kvittering::acknowledge;

/// The embete sends all it has to the one that is appointed, and is told that it came.
pub(super) fn moves(s: &mut Conversation) -> Result<(), ValueError> {
    s.wait(2, 12)?;
    let new = other_embete(&mut s.draft)?;
    // What has something blocked in it, the office sends to the new one itself.
    let sperret = Sperret::of(&s.meldinger);
    let open = s.meldinger.iter().filter(|melding| !sperret.any_in(melding));
    let ids: Vec<_> = open.map(|melding| melding.hode().melding_id).collect();
    let mut forsendelser = Vec::new();
    for melding_id in ids {
        let sha256 = s.draft.chance.sha256()?;
        forsendelser.push(Forsendelse::builder().melding_id(melding_id).sha256(sha256).build());
    }
    use Overfoeringsaarsak::{FeilEmbete, Inhabilitet, NyInndeling};
    let aarsak = s.draft.chance.pick(&[Inhabilitet, Inhabilitet, FeilEmbete, NyInndeling])?.clone();
    let innhold = Overfoering::builder()
        .aarsak(aarsak)
        .besluttet_av(Organ::builder().navn(Tekst::new("Kommunal- og distriktsdepartementet")?).build())
        .besluttet_dato(s.day)
        .fra(organ(&s.actors.embete))
        .kopi_til(Liste::new(vec![organ(&s.actors.nav)])?)
        .kontakt_for_part(
            klagesak_core::melding::KontaktForPart::builder().telefon("22 00 00 20".parse()?).build(),
        )
        .forsendelser(Liste::new(forsendelser)?)
        .build();
    s.actors.appointed = Some(new.clone());
    let id = s.send(Route::ToAppointed, None, innhold)?;
    acknowledge(s, Route::FromAppointed, id)?;
    s.actors.embete = new.clone();
    s.actors.mottak = new;
    if s.draft.chance.percent(60) {
        s.at_once()?;
        super::status::status(s, Statuskode::Overfoert, Ansvarlig::Statsforvalter)?;
    }
    s.sf_sak = None;
    s.oversendelse.referanser.statsforvalter_sak = None;
    Ok(())
}

fn organ(virksomhet: &Virksomhet) -> Organ {
    Organ::builder()
        .navn(virksomhet.navn.clone())
        .organisasjonsnummer(virksomhet.organisasjonsnummer.clone())
        .build()
}
