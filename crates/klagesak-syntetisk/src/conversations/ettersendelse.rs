//! What was asked for, or what nobody asked for, is sent later.

use crate::attachments::{Attachment, Attachments, Place};
use crate::days::{day_between, minus};
use crate::dokumenter::dokumenter;
use crate::texts::{KOMMENTARER, TextPair};
use klagesak_core::kodeverk::{Dokumenttype, Ettersender, Forespurt, Mimetype, Partsrolle, Retning};
use klagesak_core::melding::{Dokument, Ettersendelse, Kommentar, Part};
use klagesak_core::verdi::{Liste, LokalId, Uuid, ValueError};

use super::actors::Route;
use super::conversation::Conversation;
use super::forespoersel::{Asked, Mangel};
use super::kvittering::acknowledge;

/// What was asked for, comes: all of it at once, or in two parts.
pub(super) fn answer(s: &mut Conversation, asked: &Asked) -> Result<(), ValueError> {
    let at_first =
        if asked.mangler.len() > 1 && s.draft.chance.percent(40) { 1 } else { asked.mangler.len() };
    let (now, later) = asked.mangler.split_at_checked(at_first).unwrap_or((&asked.mangler, &[]));
    for part in [now, later].into_iter().filter(|part| !part.is_empty()) {
        s.wait(2, 9)?;
        answer_with(s, asked, part)?;
    }
    Ok(())
}

fn answer_with(s: &mut Conversation, asked: &Asked, mangler: &[Mangel]) -> Result<(), ValueError> {
    let (mut bilag, mut referanser) = (Attachments::default(), Vec::new());
    for (referanse, slag, _) in mangler {
        let id = one(s, &mut bilag, slag, Retning::Inn)?;
        referanser.push((id, *referanse));
    }
    let part = asked.til == Forespurt::Part;
    let kommentar = if part && s.draft.chance.percent(25) { Some(kommentar(s, &mut bilag)?) } else { None };
    let innhold = Ettersendelse::builder()
        .forespoersel_id(asked.forespoersel_id)
        .avsender(if part { Ettersender::Part } else { Ettersender::Nav })
        .dokumenter(with_references(s, bilag, &referanser)?)
        .maybe_kommentar(kommentar)
        .build();
    let svar_paa = s.draft.chance.percent(90).then_some(asked.melding_id);
    send(s, Route::ToEmbete, svar_paa, innhold)
}

/// Something comes that nobody asked for: from the party, from the office, or from the embete when the party wrote there.
pub(super) fn unasked(s: &mut Conversation) -> Result<(), ValueError> {
    s.wait(1, 8)?;
    let avsender = match s.draft.chance.below(10) {
        0..5 => Ettersender::Part,
        5..8 => Ettersender::Nav,
        _ => Ettersender::Statsforvalter,
    };
    let mut bilag = Attachments::default();
    let kommentar = if avsender == Ettersender::Part && s.draft.chance.percent(70) {
        Some(kommentar(s, &mut bilag)?)
    } else {
        None
    };
    if kommentar.is_none() || s.draft.chance.percent(40) {
        let slag = s.draft.chance.pick(&[
            Dokumenttype::Korrespondanse,
            Dokumenttype::Annet,
            Dokumenttype::AnnenRegning,
        ])?;
        one(s, &mut bilag, slag, Retning::Inn)?;
    }
    let route = if avsender == Ettersender::Statsforvalter { Route::ToNav } else { Route::ToEmbete };
    let dokumenter = with_references(s, bilag, &[])?;
    send(
        s,
        route,
        None,
        Ettersendelse::builder().avsender(avsender).dokumenter(dokumenter).maybe_kommentar(kommentar).build(),
    )
}

fn send(
    s: &mut Conversation,
    route: Route,
    svar_paa: Option<Uuid>,
    innhold: Ettersendelse,
) -> Result<(), ValueError> {
    let back = if route == Route::ToEmbete { Route::ToNav } else { Route::ToEmbete };
    let id = s.send(route, svar_paa, innhold)?;
    if s.draft.chance.percent(80) { acknowledge(s, back, id) } else { Ok(()) }
}

/// The manifest, with the line of the request each document answers.
fn with_references(
    s: &mut Conversation,
    bilag: Attachments,
    referanser: &[(Uuid, &str)],
) -> Result<Liste<Dokument, 1, 500>, ValueError> {
    let mut list: Vec<Dokument> = dokumenter(&mut s.draft.chance, bilag)?.into();
    for dokument in &mut list {
        let referanse = referanser.iter().find(|(id, _)| *id == dokument.dokument_id);
        dokument.referanse = referanse.map(|(_, referanse)| LokalId::from_wire(referanse)).transpose()?;
    }
    Liste::new(list)
}

fn one(
    s: &mut Conversation,
    bilag: &mut Attachments,
    slag: &Dokumenttype,
    retning: Retning,
) -> Result<Uuid, ValueError> {
    let tittel: TextPair = match slag {
        Dokumenttype::Kontoutskrift => ("Kontoutskrift", "Kontoutskrift"),
        Dokumenttype::Loennsslipp => ("Lønnsslipp", "Lønsslipp"),
        Dokumenttype::Husleiekontrakt => ("Husleiekontrakt", "Husleigekontrakt"),
        Dokumenttype::Stroemregning => ("Strømregning", "Straumrekning"),
        Dokumenttype::AnnenRegning => ("Regning", "Rekning"),
        Dokumenttype::Skattemelding => ("Skattemelding", "Skattemelding"),
        Dokumenttype::Legeerklaering => ("Legeerklæring", "Legeerklæring"),
        Dokumenttype::Journalnotat => ("Notat fra samtale", "Notat frå samtale"),
        Dokumenttype::Korrespondanse => ("Brev om saken", "Brev om saka"),
        _ => ("Vedlegg", "Vedlegg"),
    };
    let dato = day_between(&mut s.draft.chance, minus(s.day, 90)?, s.day)?;
    let dato = (!s.draft.chance.percent(8)).then_some(dato);
    Ok(bilag.attach(Attachment {
        id: s.draft.chance.uuid(),
        place: if dato.is_some() { Place::Dated } else { Place::Undated },
        slag: slag.clone(),
        tittel: s.draft.in_language(tittel).to_owned(),
        dato,
        retning: if *slag == Dokumenttype::Journalnotat { Retning::Intern } else { retning },
        avsender: None,
        mimetype: s.draft.chance.pick(&[Mimetype::Pdf, Mimetype::Pdf, Mimetype::Jpeg])?.clone(),
        unntatt: false,
        unntatt_for: Vec::new(),
        ogsaa_brev: false,
    }))
}

/// A comment on the saksfremstilling, from somebody who appeals or acts for those who do; in a document, in the message or both.
fn kommentar(s: &mut Conversation, bilag: &mut Attachments) -> Result<Kommentar, ValueError> {
    let writes = |p: &&Part| [Partsrolle::Klager, Partsrolle::Fullmektig].iter().any(|rolle| p.er(rolle));
    let possible: Vec<_> = s.innhold().parter.iter().filter(writes).map(|p| s.now_for(&p.part_id)).collect();
    let part_id = s.draft.chance.pick(&possible)?.clone();
    let mottatt_dato = day_between(&mut s.draft.chance, minus(s.day, 1)?, s.day)?;
    let tittel = s.draft.in_language(("Kommentar til saksfremstillingen", "Kommentar til saksframstillinga"));
    let slag = (Place::Kommentar, Dokumenttype::Kommentar, Retning::Inn);
    let dokument = bilag.add_pdf(&mut s.draft.chance, slag, tittel, mottatt_dato);
    let tekst = s.draft.maybe(50, |draft| draft.paragraphs(KOMMENTARER, 1, 2))?;
    let in_document = tekst.is_none() || s.draft.chance.percent(60);
    Ok(Kommentar::builder()
        .part_id(part_id)
        .mottatt_dato(mottatt_dato)
        .maybe_tekst(tekst)
        .maybe_dokument_id(in_document.then_some(dokument))
        .build())
}
