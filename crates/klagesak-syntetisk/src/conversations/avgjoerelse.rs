//! The embete decides the appeal.

use crate::attachments::{Attachments, Place};
use crate::days::working_day;
use crate::dokumenter::dokumenter;
use crate::texts::HJEMVISNING;
use klagesak_core::Melding;
use klagesak_core::frister::add_months;
use klagesak_core::kodeverk::{
    Ansvarlig, Avgjoerelsesgjelder, Avvisningsgrunn, Dokumenttype, Endringsgrunn, Endringsretning,
    Henleggelsesgrunn, Klagestilling, Klageutfall, Lovgrunnlag, Partsrolle, Retning, Statuskode,
    Underretningsmaate,
};
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::melding::{
    Avgjoerelse, Endringsgrunner, Hjemvisning, Sakskostnader, Underrettede, Underrettet, Vedleggsliste,
    Vedtaksavgjoerelse,
};
use klagesak_core::verdi::{Dato, Liste, Mengde, ValueError};

use super::actors::Route;
use super::conversation::Conversation;
use super::kvittering::acknowledge;
use super::sidespor::{costs, slip};
use super::ytelser::{changed, current};

/// The outcome the embete aims at. What it comes to may be another: not every decision can be changed in every way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    Stadfest,
    Gunst,
    Ugunst,
    Opphev,
    Avvis,
    Henlegg,
}

/// The embete decides the appeal; gives what it came to.
pub(super) fn decide(s: &mut Conversation, aim: Aim) -> Result<Klageutfall, ValueError> {
    decide_on(s, aim, Avgjoerelsesgjelder::Klagen)
}

/// The embete decides the appeal, or changes what it has decided.
pub(super) fn decide_on(
    s: &mut Conversation,
    aim: Aim,
    gjelder: Avgjoerelsesgjelder,
) -> Result<Klageutfall, ValueError> {
    let dato = s.day;
    let aim = if aim == Aim::Ugunst && !in_time(s, dato) { Aim::Gunst } else { aim };
    let vedtak = vedtak(s, aim)?;
    if nobody_left(&vedtak) {
        super::partsendring::nobody_lives(s)?;
    }
    let has = |utfall: Klageutfall| vedtak.iter().any(|vedtak| vedtak.utfall == utfall);
    let distinct = [Klageutfall::Opphevet, Klageutfall::Omgjort, Klageutfall::Avvist, Klageutfall::Henlagt];
    let utfall = distinct.into_iter().find(|utfall| has(utfall.clone())).unwrap_or(Klageutfall::Stadfestet);
    let gunst = vedtak.iter().any(|vedtak| vedtak.retning == Some(Endringsretning::Gunst));
    let innhold = Avgjoerelse::builder()
        .gjelder(gjelder)
        .utfall(utfall.clone())
        .dato(dato)
        .maybe_hjemvisning(if utfall == Klageutfall::Opphevet { Some(hjemvisning(s, dato)?) } else { None })
        .sakskostnader(Sakskostnader::builder().opplyst_om_rett(gunst || s.draft.chance.percent(20)).build())
        .underrettet(if nobody_left(&vedtak) { Underrettede::default() } else { underrettet(s, dato)? })
        .vedtak(Liste::new(vedtak)?)
        .dokumenter(letter(s, dato)?)
        .build();
    send(s, innhold)?;
    if gunst && s.draft.chance.percent(30) {
        costs(s)?;
    }
    Ok(utfall)
}

fn send(s: &mut Conversation, innhold: Avgjoerelse) -> Result<(), ValueError> {
    if s.draft.chance.percent(25) {
        s.wait(1, 3)?;
    }
    let annulled = innhold.utfall == Some(Klageutfall::Opphevet);
    let told = !innhold.underrettet.is_empty();
    let svar_paa = Some(s.oversendelse.melding_id);
    let mut id = s.send(Route::ToNav, svar_paa, innhold.clone())?;
    if s.draft.chance.percent(3) {
        // The letter had a mistake in its writing, and comes again.
        s.wait(1, 4)?;
        let mut corrected = innhold;
        corrected.dokumenter = letter(s, s.day)?;
        id = s.send_corrected(Route::ToNav, (svar_paa, Some(id)), corrected)?;
    } else if s.draft.chance.percent(3) && told {
        slip(s, id)?;
    }
    if s.draft.chance.percent(90) {
        acknowledge(s, Route::ToEmbete, id)?;
    }
    if s.draft.chance.percent(70) {
        s.at_once()?;
        let annulled = annulled && s.draft.chance.percent(50);
        let code = if annulled { Statuskode::Opphevet } else { Statuskode::Avgjort };
        super::status::status(s, code, Ansvarlig::Nav)?;
    }
    Ok(())
}

/// A change to the detriment must be told within the months the law gives.
pub(super) fn last_day_for_ugunst(s: &Conversation) -> Option<Dato> {
    add_months(s.innhold().klage.foerst_mottatt(), lovdata(&Lovgrunnlag::Fvl1967).ugunst_maaneder)
}

fn in_time(s: &Conversation, dato: Dato) -> bool {
    last_day_for_ugunst(s).is_some_and(|last| dato <= last)
}

/// The outcome for each decision the appeal still concerns. One that cannot be changed as aimed at, is upheld; when none can,
/// the first is annulled.
fn vedtak(s: &mut Conversation, aim: Aim) -> Result<Vec<Vedtaksavgjoerelse>, ValueError> {
    let sent = s.innhold().clone();
    let henleggelsesgrunn = henleggelsesgrunn(s)?;
    let mut all = Vec::new();
    let trukket = s.trukket.clone();
    for paaklaget in sent.vedtak.iter().filter(|vedtak| !trukket.contains(&vedtak.vedtak_id)) {
        let unchanged = |utfall: Klageutfall| {
            let avvist = (utfall == Klageutfall::Avvist).then_some(Avvisningsgrunn::ForSent);
            let henlagt = (utfall == Klageutfall::Henlagt).then(|| henleggelsesgrunn.clone());
            Vedtaksavgjoerelse::builder()
                .vedtak_id(paaklaget.vedtak_id)
                .utfall(utfall)
                .maybe_avvisningsgrunn(avvist)
                .maybe_henleggelsesgrunn(henlagt)
                .build()
        };
        let first = all.is_empty();
        let retning = match aim {
            Aim::Stadfest => None,
            Aim::Avvis => Some(Err(Klageutfall::Avvist)),
            Aim::Henlegg => Some(Err(Klageutfall::Henlagt)),
            Aim::Opphev => (first || s.draft.chance.percent(50)).then_some(Err(Klageutfall::Opphevet)),
            Aim::Gunst => Some(Ok(Endringsretning::Gunst)),
            Aim::Ugunst => first.then_some(Ok(Endringsretning::Ugunst)),
        };
        all.push(match retning {
            None => unchanged(Klageutfall::Stadfestet),
            Some(Err(utfall)) => unchanged(utfall),
            Some(Ok(retning)) => match changed(&mut s.draft, &current(&sent, paaklaget), &retning)? {
                None => unchanged(Klageutfall::Stadfestet),
                Some((omfang, nye_ytelser)) => Vedtaksavgjoerelse::builder()
                    .vedtak_id(paaklaget.vedtak_id)
                    .utfall(Klageutfall::Omgjort)
                    .omfang(omfang)
                    .retning(retning)
                    .nye_ytelser(Liste::new(nye_ytelser)?)
                    .endringsgrunn(endringsgrunn(s)?)
                    .build(),
            },
        });
    }
    if aim == Aim::Gunst
        && let Some(first) = all.first_mut()
        && first.utfall == Klageutfall::Stadfestet
    {
        first.utfall = Klageutfall::Opphevet;
    }
    Ok(all)
}

/// Why the appeal is closed: it was withdrawn, if it was, and else something has happened that leaves nothing to decide.
fn henleggelsesgrunn(s: &mut Conversation) -> Result<Henleggelsesgrunn, ValueError> {
    let withdrawn = |m: &Melding| matches!(m, Melding::Trekk(m) if m.innhold.vedtak_ider.is_empty());
    if s.meldinger.iter().any(withdrawn) {
        return Ok(Henleggelsesgrunn::Trukket);
    }
    let others = [
        Henleggelsesgrunn::OmgjortAvUnderinstansen,
        Henleggelsesgrunn::Doed,
        Henleggelsesgrunn::SlaattSammen,
    ];
    let grunn = s.draft.chance.pick(&others)?.clone();
    // An appeal the klager upholds is not closed because the office has changed its decision.
    let closes = grunn != Henleggelsesgrunn::OmgjortAvUnderinstansen || !upheld(s);
    Ok(if closes { grunn } else { Henleggelsesgrunn::SlaattSammen })
}

/// Whether some klager has said that the appeal stands after a new decision of the office.
fn upheld(s: &Conversation) -> bool {
    let since = s.meldinger.iter().flat_map(|melding| match melding {
        Melding::NyttVedtak(m) => &*m.innhold.klagens_stilling,
        _ => &[],
    });
    s.innhold().foersteinstans.klagens_stilling.iter().chain(since).any(|linje| {
        matches!(linje.stilling, Klagestilling::Opprettholdt | Klagestilling::DelvisOpprettholdt)
    })
}

fn nobody_left(vedtak: &[Vedtaksavgjoerelse]) -> bool {
    vedtak.iter().all(|linje| linje.henleggelsesgrunn == Some(Henleggelsesgrunn::Doed))
}

/// What the act of 1967 does not ask for, some embeter say.
fn endringsgrunn(s: &mut Conversation) -> Result<Endringsgrunner, ValueError> {
    if s.draft.chance.percent(60) {
        return Ok(Endringsgrunner::default());
    }
    let grounds =
        [Endringsgrunn::EndredeFaktiskeForhold, Endringsgrunn::Feil, Endringsgrunn::OverproevdSkjoenn];
    let count = s.draft.chance.between(1, 2);
    Mengde::new(s.draft.chance.some_of(&grounds, count))
}

fn hjemvisning(s: &mut Conversation, dato: Dato) -> Result<Hjemvisning, ValueError> {
    Ok(Hjemvisning::builder()
        .begrunnelse(s.draft.paragraphs(HJEMVISNING, 1, 2)?)
        .maybe_frist(s.draft.maybe(60, |draft| working_day(dato, draft.chance.between(14, 60)))?)
        .build())
}

/// Those who appeal and act for them, each told on the day of the decision.
fn underrettet(s: &mut Conversation, dato: Dato) -> Result<Underrettede, ValueError> {
    use Underretningsmaate::{Annen, Brev, Digital, Utlevert};
    let ways = [Digital, Digital, Brev, Brev, Utlevert, Annen];
    if s.draft.chance.percent(35) {
        let maate = s.draft.chance.pick(&ways)?.clone();
        let told = |rolle| Underrettet::builder().rolle(rolle).dato(dato).maate(maate.clone()).build();
        let helped = s.innhold().parter.iter().any(|part| part.er(&Partsrolle::Fullmektig));
        let roller = [Partsrolle::Klager].into_iter().chain(helped.then_some(Partsrolle::Fullmektig));
        return Liste::new(roller.map(told).collect());
    }
    let must_know = [Partsrolle::Klager, Partsrolle::Fullmektig, Partsrolle::Verge];
    let ids: Vec<_> = s
        .innhold()
        .parter
        .iter()
        .filter(|part| must_know.iter().any(|rolle| part.er(rolle)))
        .map(|part| s.now_for(&part.part_id))
        .collect();
    let mut underrettet = Vec::new();
    for part_id in ids {
        let maate = s.draft.chance.pick(&ways)?.clone();
        underrettet.push(Underrettet::builder().part_id(part_id).dato(dato).maate(maate).build());
    }
    Liste::new(underrettet)
}

pub(super) fn letter(s: &mut Conversation, dato: Dato) -> Result<Vedleggsliste, ValueError> {
    let mut bilag = Attachments::default();
    let slag = (Place::Brev, Dokumenttype::Avgjoerelse, Retning::Ut);
    let tittel = s.draft.in_language(("Avgjørelse i klagesak", "Avgjerd i klagesak"));
    bilag.add_pdf(&mut s.draft.chance, slag, tittel, dato);
    Liste::new(dokumenter(&mut s.draft.chance, bilag)?.into())
}
