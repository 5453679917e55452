//! The appealed decisions, and the new one that gives the party some of what was asked for.

use klagesak_core::kodeverk::{Dokumenttype, Retning, Underretningsmaate, Vedtakstype, Vedtaksutfall};
use klagesak_core::melding::{NyttVedtak, Underretning, Vedtak, Ytelse};
use klagesak_core::verdi::{Beloep, Dato, Liste, Tekst, ValueError};

use super::attachments::Place;
use super::days::{minus, plus};
use super::draft::Draft;
use super::sak::Sakstype;
use super::texts::TextPair;
use super::ytelser::{part_of, ytelser};

pub(super) fn vedtak(draft: &mut Draft) -> Result<Liste<Vedtak, 1, 20>, ValueError> {
    soeknad(draft)?;
    let several = draft.sak.sakstype == Sakstype::Stoenad && !draft.sak.soeknad_avvist;
    let count = if several { *draft.chance.pick(&[1, 1, 1, 1, 1, 1, 1, 2, 2, 3])? } else { 1 };
    let mut all = Vec::new();
    for nummer in 0..count {
        // Decisions that were made some days apart may still reach the party on the same day.
        let dato = if nummer == 0 {
            draft.sak.tid.vedtak
        } else {
            minus(draft.sak.tid.vedtak, draft.chance.below(3))?
        };
        all.push(one(draft, dato)?);
    }
    draft.note(
        draft.sak.tid.kommet_frem,
        ("Vedtaket kom frem til parten.", "Vedtaket kom fram til parten."),
        None,
    );
    Liste::new(all)
}

/// A refund is decided without an application.
fn soeknad(draft: &mut Draft) -> Result<(), ValueError> {
    if draft.sak.sakstype == Sakstype::Refusjon && draft.chance.percent(70) {
        return Ok(());
    }
    let dato = draft.sak.tid.soeknad;
    let slag = (Place::Soeknad, Dokumenttype::Soeknad, Retning::Inn);
    let id = draft.dokument(slag, ("Søknad", "Søknad"), dato);
    let mottatt = plus(dato, draft.chance.below(2))?;
    draft.note(mottatt, ("Søknad mottatt.", "Søknad motteken."), Some(id));
    Ok(())
}

fn one(draft: &mut Draft, dato: Dato) -> Result<Vedtak, ValueError> {
    let (utfall, ytelser) = ytelser(draft)?;
    let tittel = tittel(&utfall, draft.sak.sakstype);
    let id = draft.dokument((Place::Vedtak, Dokumenttype::Vedtak, Retning::Ut), tittel, dato);
    draft.note(dato, ("NAV-kontoret fattet vedtak.", "NAV-kontoret gjorde vedtak."), Some(id));
    Ok(Vedtak::builder()
        .vedtak_id(draft.chance.uuid())
        .maybe_saksnummer(draft.maybe(70, saksnummer)?)
        .dato(dato)
        .slag(Vedtakstype::Enkeltvedtak)
        .utfall(utfall)
        .underretning(underretning(draft, draft.sak.tid.kommet_frem)?)
        .ytelser(Liste::new(ytelser)?)
        .dokument_id(id)
        .build())
}

fn tittel(utfall: &Vedtaksutfall, sakstype: Sakstype) -> TextPair {
    match (utfall, sakstype) {
        (_, Sakstype::Refusjon) => ("Vedtak om refusjon", "Vedtak om refusjon"),
        (_, Sakstype::Krav) => ("Vedtak om krav", "Vedtak om krav"),
        (Vedtaksutfall::Avslaatt, _) => ("Vedtak om avslag", "Vedtak om avslag"),
        (Vedtaksutfall::Avvist, _) => ("Vedtak om avvisning", "Vedtak om avvising"),
        _ => ("Vedtak", "Vedtak"),
    }
}

fn saksnummer(draft: &mut Draft) -> Result<Tekst<50>, ValueError> {
    Tekst::new(format!("SOS-{}-{}", draft.chance.between(100, 9999), draft.chance.between(1, 9)))
}

fn underretning(draft: &mut Draft, kommet_frem: Dato) -> Result<Underretning, ValueError> {
    let ways = [
        Underretningsmaate::Digital,
        Underretningsmaate::Digital,
        Underretningsmaate::Brev,
        Underretningsmaate::Utlevert,
        Underretningsmaate::Annen,
    ];
    Ok(Underretning::builder()
        .kommet_frem(kommet_frem)
        .maate(draft.chance.pick(&ways)?.clone())
        .klageadgang_opplyst(true)
        .build())
}

/// The new decision after the first of the appealed ones: more of the money, never all of it. `None` when that one leaves no
/// room for it.
pub(super) fn nytt_vedtak(draft: &mut Draft, old: &Vedtak) -> Result<Option<NyttVedtak>, ValueError> {
    let Some(ytelser) = improved(draft, &old.ytelser)? else { return Ok(None) };
    let dato = draft.sak.tid.foersteinstans;
    let slag = (Place::NyttVedtak, Dokumenttype::Vedtak, Retning::Ut);
    let id = draft.dokument(slag, ("Nytt vedtak", "Nytt vedtak"), dato);
    draft.note(
        dato,
        ("NAV-kontoret fattet et nytt vedtak.", "NAV-kontoret gjorde eit nytt vedtak."),
        Some(id),
    );
    let opprettholdt = draft.sak.tid.opprettholdt;
    draft.note(
        opprettholdt,
        ("Klageren opprettholdt klagen for resten.", "Klagaren heldt fast på klaga for resten."),
        None,
    );
    let vedtak = Vedtak::builder()
        .vedtak_id(draft.chance.uuid())
        .maybe_saksnummer(old.saksnummer.clone())
        .dato(dato)
        .slag(Vedtakstype::Enkeltvedtak)
        .utfall(Vedtaksutfall::DelvisInnvilget)
        .underretning(underretning(draft, draft.sak.tid.nytt_kommet_frem)?)
        .ytelser(Liste::new(ytelser)?)
        .dokument_id(id)
        .build();
    Ok(Some(NyttVedtak::builder().vedtak(vedtak).klagen_opprettholdt(opprettholdt).build()))
}

/// The benefits with more of the money; `None` when there is no more to give.
pub(super) fn improved(draft: &mut Draft, old: &[Ytelse]) -> Result<Option<Vec<Ytelse>>, ValueError> {
    let (mut new, mut changed) = (old.to_vec(), false);
    for ytelse in &mut new {
        let Some((soekt, innvilget)) = ytelse.soekt_beloep.zip(ytelse.innvilget_beloep) else { continue };
        let left = soekt.oere().saturating_sub(innvilget.oere());
        if left > 0 && (!changed || draft.chance.percent(50)) {
            let more = Beloep::new(left / 100, left % 100)?;
            let sum = innvilget.oere() + part_of(more, draft.chance.between(20, 80))?.oere();
            ytelse.innvilget_beloep = Some(Beloep::new(sum / 100, sum % 100)?);
            changed = true;
        }
    }
    Ok(changed.then_some(new))
}
