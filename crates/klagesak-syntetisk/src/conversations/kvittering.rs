//! Receipts: accepted, or rejected and sent again.

use std::collections::BTreeSet;

use crate::hode;
use crate::texts::{FIL_MANGLER, FUNN_EMBETE, FUNN_UTEN_PUNKT, TextPair};
use klagesak_core::kodeverk::{Alvorlighet, Kvitteringsresultat};
use klagesak_core::melding::{Kvittering, Kvitteringsfunn, Sperrede, Sperret};
use klagesak_core::sperring::sperres;
use klagesak_core::verdi::{Fritekst, JsonPeker, Liste, RegelId, Uuid, ValueError};

use super::actors::Route;
use super::conversation::Conversation;

/// The oversendelse is received; in some cases rejected at first, and sent again.
pub(super) fn receive(s: &mut Conversation, avvist: bool) -> Result<(), ValueError> {
    answer_later(s)?;
    if avvist {
        let funn = missing_file(s)?;
        let kvittering =
            send(s, Route::FromMottak, s.oversendelse.melding_id, (Kvitteringsresultat::Avvist, funn))?;
        // What is urgent, is sent again the same day.
        if s.draft.sak.hastesak {
            s.at_once()?
        } else {
            s.wait(1, 6)?
        }
        let old = s.oversendelse.melding_id;
        let svar_paa = s.draft.chance.percent(50).then_some(kvittering);
        super::oversendelse::send_again(s, (svar_paa, Some(old)))?;
        answer_later(s)?;
    }
    if s.sf_sak.is_none() && s.draft.chance.percent(85) {
        let kjent = s.oversendelse.referanser.statsforvalter_sak.clone();
        s.sf_sak = Some(kjent.map_or_else(|| hode::arkivsak(&mut s.draft), Ok)?);
    }
    let merket = s.draft.chance.percent(12);
    let resultat = if merket {
        (Kvitteringsresultat::MottattMedMerknad, remarks(s)?)
    } else {
        (Kvitteringsresultat::Mottatt, Vec::new())
    };
    send(s, Route::FromMottak, s.oversendelse.melding_id, resultat)?;
    Ok(())
}

/// A message is received, and nothing is wrong with it.
pub(super) fn acknowledge(s: &mut Conversation, route: Route, for_melding: Uuid) -> Result<(), ValueError> {
    s.at_once()?;
    send(s, route, for_melding, (Kvitteringsresultat::Mottatt, Vec::new()))?;
    Ok(())
}

/// Most systems answer at once; in others somebody must look first.
fn answer_later(s: &mut Conversation) -> Result<(), ValueError> {
    if s.draft.sak.hastesak || s.draft.chance.percent(70) { s.at_once() } else { s.wait(1, 4) }
}

fn send(
    s: &mut Conversation,
    route: Route,
    for_melding: Uuid,
    (resultat, funn): (Kvitteringsresultat, Vec<Kvitteringsfunn>),
) -> Result<Uuid, ValueError> {
    let avvist = resultat == Kvitteringsresultat::Avvist;
    let innhold = Kvittering::builder()
        .resultat(resultat)
        .mottatt(s.now)
        .maybe_statsforvalter_sak(if avvist || route == Route::ToEmbete { None } else { s.sf_sak.clone() })
        .funn(Liste::new(funn)?)
        .sperret(if avvist { Liste::default() } else { blocked(s, for_melding)? })
        .build();
    s.send(route, Some(for_melding), innhold)
}

/// What the message asks to have blocked is blocked at once.
fn blocked(s: &Conversation, for_melding: Uuid) -> Result<Sperrede, ValueError> {
    let melding = s.meldinger.iter().find(|melding| melding.hode().melding_id == for_melding);
    let ider: BTreeSet<Uuid> = melding.into_iter().flat_map(sperres).map(|linje| linje.melding_id).collect();
    let done = ider.into_iter().map(|id| Sperret::builder().melding_id(id).tidspunkt(s.now).build());
    Liste::new(done.collect())
}

/// The message itself is right, but a file it lists is not in the package.
fn missing_file(s: &mut Conversation) -> Result<Vec<Kvitteringsfunn>, ValueError> {
    let count = u32::try_from(s.innhold().dokumenter.len()).unwrap_or(1);
    let place = s.draft.chance.below(count);
    let mut funn = vec![finding(
        s,
        ("KO-PAKKE-001", &format!("/innhold/dokumenter/{place}")),
        Alvorlighet::Feil,
        FIL_MANGLER,
    )?];
    if s.draft.chance.percent(25) {
        funn.extend(remarks(s)?);
    }
    Ok(funn)
}

/// What a receiver with rules or registers of its own may remark on in a message that is right.
fn remarks(s: &mut Conversation) -> Result<Vec<Kvitteringsfunn>, ValueError> {
    let mut funn = Vec::new();
    if s.draft.chance.percent(50) {
        let place = ("KO-HODE-016", "/mottaker/organisasjonsnummer");
        funn.push(finding(s, place, Alvorlighet::Advarsel, FUNN_EMBETE)?);
    }
    if funn.is_empty() || s.draft.chance.percent(40) {
        let place = ("KO-DOKUMENT-007", "/innhold/dokumenter");
        funn.push(finding(s, place, Alvorlighet::Merknad, FUNN_UTEN_PUNKT)?);
    }
    Ok(funn)
}

fn finding(
    s: &Conversation,
    (regel, sti): (&str, &str),
    alvorlighet: Alvorlighet,
    melding: TextPair,
) -> Result<Kvitteringsfunn, ValueError> {
    Ok(Kvitteringsfunn::builder()
        .regel(RegelId::from_wire(regel)?)
        .alvorlighet(alvorlighet)
        .sti(JsonPeker::from_wire(sti)?)
        .melding(Fritekst::new(s.draft.in_language(melding))?)
        .build())
}
