//! The embete asks for what is missing.

use crate::days::{day_between, plus, working_day};
use crate::frame::kontakt_for_part;
use crate::texts::{ETTERSPOR, TextPair};
use klagesak_core::kodeverk::{Ansvarlig, Dokumenttype, Forespurt};
use klagesak_core::melding::{Forespoersel, Forespoerselslinje};
use klagesak_core::verdi::{Fritekst, Liste, LokalId, Uuid, ValueError};

use super::actors::Route;
use super::conversation::Conversation;

/// What may be missing: how the request names it, what it is, and what it must show.
pub(super) type Mangel = (&'static str, Dokumenttype, TextPair);

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
pub(super) struct Asked {
    pub(super) melding_id: Uuid,
    pub(super) forespoersel_id: Uuid,
    pub(super) til: Forespurt,
    pub(super) mangler: Vec<Mangel>,
}

/// The embete asks for what is missing, and tells the party that it has.
pub(super) fn ask(s: &mut Conversation) -> Result<Asked, ValueError> {
    let til = if s.draft.chance.percent(65) { Forespurt::Nav } else { Forespurt::Part };
    // Only the office can have written the note of a talk.
    let possible: Vec<Mangel> = MANGLER
        .iter()
        .filter(|(_, slag, _)| til == Forespurt::Nav || *slag != Dokumenttype::Journalnotat)
        .cloned()
        .collect();
    let count = *s.draft.chance.pick(&[1, 1, 2, 2, 3])?;
    let mangler = s.draft.chance.some_of(&possible, count);
    let frist = working_day(s.day, s.draft.chance.between(7, 28))?;
    let earliest = plus(s.day, 3)?;
    let mut linjer = Vec::new();
    for (referanse, slag, beskrivelse) in &mangler {
        linjer.push(
            Forespoerselslinje::builder()
                .referanse(LokalId::from_wire(referanse)?)
                .slag(slag.clone())
                .beskrivelse(Fritekst::new(s.draft.in_language(*beskrivelse))?)
                .maybe_frist(s.draft.maybe(20, |draft| day_between(&mut draft.chance, earliest, frist))?)
                .build(),
        );
    }
    let forespoersel_id = s.draft.chance.uuid();
    let innhold = Forespoersel::builder()
        .forespoersel_id(forespoersel_id)
        .rettet_til(til.clone())
        .begrunnelse(s.draft.paragraphs(ETTERSPOR, 1, 2)?)
        .frist(frist)
        .maybe_kontakt_for_part(if til == Forespurt::Part {
            s.draft.maybe(85, kontakt_for_part)?
        } else {
            None
        })
        .dokumenter(Liste::new(linjer)?)
        .build();
    let svar_paa = s.draft.chance.percent(50).then_some(s.oversendelse.melding_id);
    let melding_id = s.send(Route::ToNav, svar_paa, innhold)?;
    if s.draft.chance.percent(60) {
        s.at_once()?;
        let ansvarlig = if til == Forespurt::Part { Ansvarlig::Part } else { Ansvarlig::Nav };
        super::status::asked_for(s, ansvarlig, frist)?;
    }
    Ok(Asked { melding_id, forespoersel_id, til, mangler })
}
