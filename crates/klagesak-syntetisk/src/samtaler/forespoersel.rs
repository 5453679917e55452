//! The embete asks for what is missing.

use crate::dato::{arbeidsdag, mellom, pluss};
use crate::rammer::kontakt_for_part;
use crate::tekster::{ETTERSPOR, Tekstpar};
use klagesak_core::kodeverk::{Ansvarlig, Dokumenttype, Forespurt};
use klagesak_core::melding::{Forespoersel, Forespoerselslinje};
use klagesak_core::verdi::{Fritekst, Liste, LokalId, Uuid, ValueError};

use super::aktoerer::Vei;
use super::samtale::Samtale;

/// What may be missing: how the request names it, what it is, and what it must show.
pub(super) type Mangel = (&'static str, Dokumenttype, Tekstpar);

const MANGLER: &[Mangel] = &[
    (
        "konto",
        Dokumenttype::Kontoutskrift,
        ("Kontoutskrift for de tre siste månedene.", "Kontoutskrift for dei tre siste månadene."),
    ),
    (
        "loenn",
        Dokumenttype::Loennsslipp,
        ("Lønnsslipp for måneden det er søkt for.", "Lønsslipp for månaden det er søkt for."),
    ),
    (
        "husleie",
        Dokumenttype::Husleiekontrakt,
        ("Husleiekontrakten med vedlegg.", "Husleigekontrakten med vedlegg."),
    ),
    ("stroem", Dokumenttype::Stroemregning, ("Den siste strømregningen.", "Den siste straumrekninga.")),
    ("skatt", Dokumenttype::Skattemelding, ("Skattemeldingen for i fjor.", "Skattemeldinga for i fjor.")),
    ("lege", Dokumenttype::Legeerklaering, ("Legeerklæring om behovet.", "Legeerklæring om behovet.")),
    (
        "notat",
        Dokumenttype::Journalnotat,
        ("Notatet fra samtalen om klagen.", "Notatet frå samtalen om klaga."),
    ),
];

/// A request, with what is asked for.
pub(super) struct Spurt {
    pub(super) melding_id: Uuid,
    pub(super) forespoersel_id: Uuid,
    pub(super) til: Forespurt,
    pub(super) mangler: Vec<Mangel>,
}

/// The embete asks for what is missing, and tells the party that it has.
pub(super) fn spoer(s: &mut Samtale) -> Result<Spurt, ValueError> {
    let til = if s.u.chance.percent(65) { Forespurt::Nav } else { Forespurt::Part };
    // Only the office can have written the note of a talk.
    let mulige: Vec<Mangel> = MANGLER
        .iter()
        .filter(|(_, slag, _)| til == Forespurt::Nav || *slag != Dokumenttype::Journalnotat)
        .cloned()
        .collect();
    let antall = *s.u.chance.pick(&[1, 1, 2, 2, 3])?;
    let mangler = s.u.chance.some_of(&mulige, antall);
    let frist = arbeidsdag(s.dag, s.u.chance.between(7, 28))?;
    let tidligst = pluss(s.dag, 3)?;
    let mut linjer = Vec::new();
    for (referanse, slag, beskrivelse) in &mangler {
        linjer.push(
            Forespoerselslinje::builder()
                .referanse(LokalId::from_wire(referanse)?)
                .slag(slag.clone())
                .beskrivelse(Fritekst::new(s.u.ord(*beskrivelse))?)
                .maybe_frist(s.u.kanskje(20, |u| mellom(&mut u.chance, tidligst, frist))?)
                .build(),
        );
    }
    let forespoersel_id = s.u.chance.uuid();
    let innhold = Forespoersel::builder()
        .forespoersel_id(forespoersel_id)
        .rettet_til(til.clone())
        .begrunnelse(s.u.avsnitt(ETTERSPOR, 1, 2)?)
        .frist(frist)
        .maybe_kontakt_for_part(if til == Forespurt::Part {
            s.u.kanskje(85, kontakt_for_part)?
        } else {
            None
        })
        .dokumenter(Liste::new(linjer)?)
        .build();
    let svar_paa = s.u.chance.percent(50).then_some(s.oversendelse.melding_id);
    let melding_id = s.send(Vei::TilNav, svar_paa, innhold)?;
    if s.u.chance.percent(60) {
        s.straks()?;
        let ansvarlig = if til == Forespurt::Part { Ansvarlig::Part } else { Ansvarlig::Nav };
        super::status::etterspurt(s, ansvarlig, frist)?;
    }
    Ok(Spurt { melding_id, forespoersel_id, til, mangler })
}
