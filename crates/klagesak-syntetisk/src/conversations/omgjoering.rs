//! The Nav-kontor decides anew: while the embete has the case, or after its decision was annulled.

use klagesak_core::kodeverk::{
    Ansvarlig, Avgjoerelsesgjelder, Dokumenttype, Henleggelsesgrunn, Klagestilling, Kravutfall,
    Nyttvedtakgjelder, Partsrolle, Retning, Statuskode, Underretningsmaate, Vedtakstype, Vedtaksutfall,
};
use klagesak_core::melding::{KlagensStilling, Krav, NyttVedtak, Underretning, Vedtak};
use klagesak_core::verdi::{Liste, Mengde, Uuid, ValueError};

use super::actors::Route;
use super::avgjoerelse::{Aim, decide_on};
use super::conversation::Conversation;
use super::kvittering::acknowledge;
use crate::attachments::{Attachments, Place};
use crate::dokumenter::dokumenter;

/// The office gives the klager what was asked for while the embete has the case, and the embete closes it.
pub(super) fn allowed_meanwhile(s: &mut Conversation) -> Result<(), ValueError> {
    s.wait(2, 20)?;
    let vedtak = s.innhold().vedtak.to_vec();
    let mut nye = Vec::new();
    for gammelt in vedtak.iter().filter(|v| !s.trukket.contains(&v.vedtak_id)).cloned().collect::<Vec<_>>() {
        nye.push(granted(s, &gammelt)?);
    }
    let stilling = KlagensStilling::builder().stilling(Klagestilling::Innfridd).dato(s.day).build();
    send(s, Nyttvedtakgjelder::Omgjoering, nye, vec![stilling])?;
    if s.draft.chance.percent(60) {
        s.at_once()?;
        super::status::status(s, Statuskode::NyttVedtakNav, Ansvarlig::Statsforvalter)?;
    }
    s.wait(2, 15)?;
    decide_on(s, Aim::Henlegg, Avgjoerelsesgjelder::Klagen)?;
    Ok(())
}

/// What was annulled, the office decides anew, and the person gets what was asked for.
pub(super) fn anew(s: &mut Conversation, annulled: &[Uuid]) -> Result<(), ValueError> {
    let vedtak = s.innhold().vedtak.to_vec();
    let mut nye = Vec::new();
    for gammelt in vedtak.iter().filter(|v| annulled.contains(&v.vedtak_id)) {
        nye.push(granted(s, gammelt)?);
    }
    let id = send(s, Nyttvedtakgjelder::NyBehandling, nye, Vec::new())?;
    if s.draft.chance.percent(50) {
        s.at_once()?;
        super::status::after_hjemvisning(s, &[Statuskode::AvsluttetNav])?;
    }
    match s.draft.chance.below(10) {
        0..3 => costs(s),
        3..5 => slip(s, id),
        _ => Ok(()),
    }
}

/// The office covers what the appeal cost, or does not.
fn costs(s: &mut Conversation) -> Result<(), ValueError> {
    let asked = s.day;
    s.wait(2, 20)?;
    let klagere = s.innhold().parter.iter().filter(|part| part.er(&Partsrolle::Klager));
    let ids: Vec<_> = klagere.map(|part| s.now_for(&part.part_id)).collect();
    let krav = Krav::builder().dato(asked).part_id(s.draft.chance.pick(&ids)?.clone()).build();
    let innhold = NyttVedtak::builder()
        .gjelder(Nyttvedtakgjelder::Sakskostnader)
        .dato(s.day)
        .krav(krav)
        .kravutfall(Kravutfall::Avslaatt)
        .build();
    s.send(Route::ToEmbete, None, innhold)?;
    Ok(())
}

fn slip(s: &mut Conversation, rettes: Uuid) -> Result<(), ValueError> {
    s.wait(1, 4)?;
    let hva = ("Datoen øverst i brevet var feil.", "Datoen øvst i brevet var feil.");
    let innhold = NyttVedtak::builder()
        .gjelder(Nyttvedtakgjelder::Retting)
        .dato(s.day)
        .rettes(rettes)
        .hva(s.draft.in_language(hva).try_into()?)
        .build();
    s.send(Route::ToEmbete, None, innhold)?;
    Ok(())
}

/// The office lets its decision wait until the appeal is decided, unasked.
pub(super) fn suspended(s: &mut Conversation) -> Result<(), ValueError> {
    s.wait(1, 3)?;
    let innhold = NyttVedtak::builder()
        .gjelder(Nyttvedtakgjelder::UtsattIverksetting)
        .dato(s.day)
        .kravutfall(Kravutfall::Innvilget)
        .build();
    s.send(Route::ToEmbete, None, innhold)?;
    Ok(())
}

/// The person whose decision was annulled is dead, and nobody comes in.
pub(super) fn lapsed(s: &mut Conversation) -> Result<(), ValueError> {
    super::partsendring::nobody_lives(s)?;
    let innhold = NyttVedtak::builder()
        .gjelder(Nyttvedtakgjelder::Bortfalt)
        .dato(s.day)
        .henleggelsesgrunn(Henleggelsesgrunn::Doed)
        .build();
    s.send(Route::ToEmbete, None, innhold)?;
    Ok(())
}

/// The same decision with all that was applied for; a claim is given up.
fn granted(s: &mut Conversation, gammelt: &Vedtak) -> Result<Vedtak, ValueError> {
    let mut ytelser = gammelt.ytelser.to_vec();
    for ytelse in &mut ytelser {
        if ytelse.krevd_beloep.is_some() {
            ytelse.krevd_beloep = Some(klagesak_core::verdi::Beloep::default());
        } else if ytelse.soekt_beloep.is_some() {
            ytelse.innvilget_beloep = ytelse.soekt_beloep;
        }
    }
    let utfall = match &*ytelser {
        // An application that was dismissed, is dismissed again.
        [] => gammelt.utfall.clone(),
        _ if ytelser.iter().any(|ytelse| ytelse.krevd_beloep.is_some()) => Vedtaksutfall::Krevd,
        _ => Vedtaksutfall::Innvilget,
    };
    let told = Underretning::builder()
        .sendt(s.day)
        .maate(Underretningsmaate::Brev)
        .klageadgang_opplyst(true)
        .build();
    Ok(Vedtak::builder()
        .vedtak_id(s.draft.chance.uuid())
        .part_ider(gammelt.part_ider.clone())
        .erstatter_vedtak_ider(Mengde::new(vec![gammelt.vedtak_id])?)
        .dato(s.day)
        .slag(Vedtakstype::Enkeltvedtak)
        .utfall(utfall)
        .underretninger(Liste::new(vec![told])?)
        .ytelser(Liste::new(ytelser)?)
        .build())
}

fn send(
    s: &mut Conversation,
    gjelder: Nyttvedtakgjelder,
    mut nye: Vec<Vedtak>,
    stillinger: Vec<KlagensStilling>,
) -> Result<Uuid, ValueError> {
    let mut bilag = Attachments::default();
    for vedtak in &mut nye {
        let slag = (Place::Brev, Dokumenttype::Vedtak, Retning::Ut);
        let tittel = s.draft.in_language(("Nytt vedtak", "Nytt vedtak"));
        vedtak.dokument_id = Some(bilag.add_pdf(&mut s.draft.chance, slag, tittel, s.day));
    }
    let innhold = NyttVedtak::builder()
        .gjelder(gjelder)
        .dato(s.day)
        .vedtak(Liste::new(nye)?)
        .klagens_stilling(Liste::new(stillinger)?)
        .dokumenter(Liste::new(dokumenter(&mut s.draft.chance, bilag)?.into())?)
        .build();
    let id = s.send(Route::ToEmbete, None, innhold)?;
    if s.draft.chance.percent(80) {
        acknowledge(s, Route::ToNav, id)?;
    }
    Ok(id)
}
