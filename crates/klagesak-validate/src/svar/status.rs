//! The content of a status.

use klagesak_core::kodeverk::{Ansvarlig, Forespurt, Klageutfall, Statuskode};
use klagesak_core::melding::{Melding, Status, Statushendelse};
use klagesak_core::verdi::Liste;

use super::{Ramme, SvarError};

/// What the case came to by the message.
pub(super) fn innhold(melding: &Melding, ramme: &mut Ramme<'_>) -> Result<Status, SvarError> {
    let (status, ansvarlig) = where_it_is(melding);
    // What was asked for, was asked for then; what else there is to say, is known from now.
    let (tidspunkt, frist) = match melding {
        Melding::Forespoersel(m) => (m.opprettet, Some(m.innhold.frist)),
        _ => (ramme.opprettet, None),
    };
    let hendelse = Statushendelse::builder()
        .hendelse_id(ramme.id()?)
        .tidspunkt(tidspunkt)
        .status(status)
        .ansvarlig(ansvarlig)
        .maybe_frist(frist)
        .synlig_for_part(true)
        .build();
    Ok(Status::builder().hendelser(Liste::new(vec![hendelse])?).build())
}

fn where_it_is(melding: &Melding) -> (Statuskode, Ansvarlig) {
    use Statuskode::{
        Avgjort, DokumentasjonEtterspurt, MottattStatsforvalter, Returnert, Trukket,
        UnderBehandlingStatsforvalter,
    };
    match melding {
        Melding::Oversendelse(_) => (MottattStatsforvalter, Ansvarlig::Statsforvalter),
        Melding::Forespoersel(m) if m.innhold.rettet_til == Forespurt::Part => {
            (DokumentasjonEtterspurt, Ansvarlig::Part)
        }
        Melding::Forespoersel(_) => (DokumentasjonEtterspurt, Ansvarlig::Nav),
        // What was annulled, the Nav-kontor treats anew; that it is decided comes first.
        Melding::Avgjoerelse(m) if m.innhold.utfall == Some(Klageutfall::Opphevet) => {
            (Avgjort, Ansvarlig::Nav)
        }
        Melding::Avgjoerelse(_) => (Avgjort, Ansvarlig::Statsforvalter),
        Melding::Trekk(m) if m.innhold.vedtak_ider.is_empty() => (Trukket, Ansvarlig::Statsforvalter),
        Melding::Retur(_) => (Returnert, Ansvarlig::Nav),
        _ => (UnderBehandlingStatsforvalter, Ansvarlig::Statsforvalter),
    }
}
