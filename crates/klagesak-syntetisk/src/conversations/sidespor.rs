//! What is decided beside the appeal: the costs, whether the decision waits, and slips in the letter.

use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Kravutfall, Partsrolle, Underretningsmaate};
use klagesak_core::melding::{Avgjoerelse, Krav, Underrettede, Underrettet};
use klagesak_core::verdi::{Beloep, Liste, LokalId, Uuid, ValueError};

use super::actors::Route;
use super::avgjoerelse::letter;
use super::conversation::Conversation;

/// Who won something asks for the costs of the appeal, and the embete decides that too.
pub(super) fn costs(s: &mut Conversation) -> Result<(), ValueError> {
    use Kravutfall::{Avslaatt, Avvist, DelvisInnvilget, Innvilget};
    let asked = s.day;
    s.wait(5, 40)?;
    let part_id = klager(s)?;
    let beloep = Beloep::new(s.draft.chance.between(1_000, 12_000).into(), 0)?;
    let part = Beloep::new(s.draft.chance.between(100, 999).into(), 0)?;
    let kravutfall = s.draft.chance.pick(&[Innvilget, Innvilget, DelvisInnvilget, Avslaatt, Avvist])?.clone();
    let awarded = match kravutfall {
        Innvilget => Some(beloep),
        DelvisInnvilget => Some(part),
        _ => None,
    };
    let innhold = Avgjoerelse::builder()
        .gjelder(Avgjoerelsesgjelder::Sakskostnader)
        .dato(s.day)
        .krav(Krav::builder().dato(asked).part_id(part_id.clone()).beloep(beloep).build())
        .kravutfall(kravutfall)
        .maybe_tilkjent_beloep(awarded)
        .underrettet(told(s, part_id)?)
        .dokumenter(letter(s, s.day)?)
        .build();
    send(s, innhold)
}

/// The embete decides whether the decision waits until the appeal is decided. It may do so unasked.
pub(super) fn suspension(s: &mut Conversation) -> Result<(), ValueError> {
    let asked = s.day;
    s.wait(1, 3)?;
    let part_id = klager(s)?;
    let unasked = s.draft.chance.percent(20);
    let refused = !unasked && s.draft.chance.percent(60);
    let krav = Krav::builder().dato(asked).part_id(part_id.clone()).build();
    let innhold = Avgjoerelse::builder()
        .gjelder(Avgjoerelsesgjelder::UtsattIverksetting)
        .dato(s.day)
        .maybe_krav((!unasked).then_some(krav))
        .kravutfall(if refused { Kravutfall::Avslaatt } else { Kravutfall::Innvilget })
        .underrettet(told(s, part_id)?)
        .dokumenter(letter(s, s.day)?)
        .build();
    send(s, innhold)
}

/// A slip in the letter is corrected, and nothing else.
pub(super) fn slip(s: &mut Conversation, rettes: Uuid) -> Result<(), ValueError> {
    s.wait(1, 4)?;
    let hva = ("Datoen øverst i brevet var feil.", "Datoen øvst i brevet var feil.");
    let part_id = klager(s)?;
    let innhold = Avgjoerelse::builder()
        .gjelder(Avgjoerelsesgjelder::Retting)
        .dato(s.day)
        .rettes(rettes)
        .hva(s.draft.in_language(hva).try_into()?)
        .underrettet(told(s, part_id)?)
        .dokumenter(letter(s, s.day)?)
        .build();
    send(s, innhold)
}

fn send(s: &mut Conversation, innhold: Avgjoerelse) -> Result<(), ValueError> {
    s.send(Route::ToNav, Some(s.oversendelse.melding_id), innhold)?;
    Ok(())
}

fn klager(s: &mut Conversation) -> Result<LokalId, ValueError> {
    let klagere = s.innhold().parter.iter().filter(|part| part.er(&Partsrolle::Klager));
    let ids: Vec<_> = klagere.map(|part| s.now_for(&part.part_id)).collect();
    Ok(s.draft.chance.pick(&ids)?.clone())
}

fn told(s: &Conversation, part_id: LokalId) -> Result<Underrettede, ValueError> {
    let maate = Underretningsmaate::Brev;
    Liste::new(vec![Underrettet::builder().part_id(part_id).dato(s.day).maate(maate).build()])
}
