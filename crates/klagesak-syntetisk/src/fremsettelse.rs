//! Each time the appeal was made.

use klagesak_core::helligdager::is_working_day;
use klagesak_core::kodeverk::{Dokumenttype, Form, Klagekanal, Retning};
use klagesak_core::melding::{Fremsettelse, Innkommet, Organ, Vedtak};
use klagesak_core::verdi::{Dato, Liste, LokalId, Mengde, Tekst, Uuid, ValueError};

use super::attachments::Place;
use super::days::{day_between, plus};
use super::draft::Draft;
use super::kommuner::embetenavn;
use super::sak::Fristtype;

/// The days of one time.
#[derive(Debug, Clone, Copy)]
struct Dager {
    fremsatt: Dato,
    mottatt: Dato,
}

/// The times, and the document of the first of them.
pub(super) fn fremsettelser(
    draft: &mut Draft,
    vedtak: &[Vedtak],
) -> Result<(Liste<Fremsettelse, 1, 40>, Uuid), ValueError> {
    let first = Dager { fremsatt: draft.sak.tid.fremsatt, mottatt: draft.sak.tid.mottatt };
    let per_vedtak =
        vedtak.len() > 1 && !draft.hver_for_seg && !draft.sak.for_sent && draft.chance.percent(30);
    let utvalg: Vec<(Vec<LokalId>, Vec<Uuid>)> = if per_vedtak {
        vedtak.iter().map(|vedtak| (Vec::new(), vec![vedtak.vedtak_id])).collect()
    } else if draft.hver_for_seg {
        draft.hver().iter().map(|part| (vec![part.clone()], Vec::new())).collect()
    } else {
        vec![(Vec::new(), Vec::new())]
    };
    let (mut all, mut dokumenter) = (Vec::new(), Vec::new());
    let alene = utvalg.len() == 1;
    for (nummer, (parter, vedtak_ider)) in utvalg.into_iter().enumerate() {
        let dager = if nummer == 0 { first } else { senere(draft, vedtak, first)? };
        let (mut fremsettelse, dokument) = en(draft, dager, alene)?;
        fremsettelse.part_ider = Mengde::new(parter)?;
        fremsettelse.vedtak_ider = Mengde::new(vedtak_ider)?;
        all.push(fremsettelse);
        dokumenter.push(dokument);
    }
    Ok((Liste::new(all)?, *dokumenter.first().ok_or(ValueError::Empty)?))
}

/// A later time, still before every deadline and before the office decided.
fn senere(draft: &mut Draft, vedtak: &[Vedtak], first: Dager) -> Result<Dager, ValueError> {
    let kommet_frem =
        vedtak.iter().flat_map(|vedtak| &vedtak.underretninger).filter_map(|notice| notice.kommet_frem);
    let earliest = kommet_frem.max().map_or(first.fremsatt, |day| day.max(first.fremsatt));
    let latest = plus(draft.sak.tid.kommet_frem, 18)?.min(draft.sak.tid.foersteinstans);
    let fremsatt = day_between(&mut draft.chance, earliest, latest)?;
    let mottatt = plus(fremsatt, draft.chance.below(4))?.min(draft.sak.tid.foersteinstans).max(fremsatt);
    Ok(Dager { fremsatt, mottatt })
}

fn en(
    draft: &mut Draft,
    Dager { fremsatt, mottatt }: Dager,
    alene: bool,
) -> Result<(Fremsettelse, Uuid), ValueError> {
    // What is not known of the day it was made, is judged by the day it came.
    let den_ene_fristen = alene && draft.sak.frist == Fristtype::Vanlig;
    let kjent = draft.sak.for_sent
        || !den_ene_fristen
        || mottatt > draft.sak.tid.fristdato
        || draft.chance.percent(85);
    let innkommet = draft.maybe(5, |draft| innkommet(draft, fremsatt, mottatt))?;
    let kanal = kanal(draft, innkommet.as_ref(), mottatt);
    let form = match kanal {
        Klagekanal::Muntlig => Some(Form::Muntlig),
        _ => draft.maybe(6, |_| Ok(Form::Skriftlig))?,
    };
    let dato = if kjent { fremsatt } else { mottatt };
    let id = draft.dokument((Place::Klage, Dokumenttype::Klage, Retning::Inn), ("Klage", "Klage"), dato);
    draft.note(mottatt, ("Klage mottatt.", "Klage motteken."), Some(id));
    let fremsettelse = Fremsettelse::builder()
        .maybe_fremsatt_dato(kjent.then_some(fremsatt))
        .maybe_innkommet(innkommet)
        .mottatt_dato(mottatt)
        .kanal(kanal)
        .maybe_form(form)
        .build();
    Ok((fremsettelse, id))
}

/// Another authority that got the appeal first, and sent it on.
fn innkommet(draft: &mut Draft, fremsatt: Dato, mottatt: Dato) -> Result<Innkommet, ValueError> {
    let organ = if draft.chance.percent(60) {
        let embete = draft.sak.kontor.embete(draft.sak.tid.vedtak)?;
        Organ::builder()
            .navn(embetenavn(embete)?)
            .maybe_organisasjonsnummer(draft.maybe(70, |_| Ok(embete.organisasjonsnummer.clone()))?)
            .build()
    } else {
        let nummer = draft.maybe(50, |_| "310999598".parse())?;
        Organ::builder()
            .navn(Tekst::new("Helsestasjonen Eksempel")?)
            .maybe_organisasjonsnummer(nummer)
            .build()
    };
    let dato = day_between(&mut draft.chance, fremsatt, mottatt)?;
    draft.note(dato, ("Klagen kom inn til et annet organ.", "Klaga kom inn til eit anna organ."), None);
    Ok(Innkommet::builder().dato(dato).organ(organ).build())
}

fn kanal(draft: &mut Draft, innkommet: Option<&Innkommet>, mottatt: Dato) -> Klagekanal {
    match draft.chance.below(100) {
        0..80 if innkommet.is_some_and(|i| i.organ.navn.as_str().starts_with("Statsforvalteren")) => {
            Klagekanal::ViaStatsforvalter
        }
        _ if innkommet.is_some() => Klagekanal::Brev,
        0..45 => Klagekanal::Digital,
        45..68 => Klagekanal::Brev,
        68..78 if is_working_day(mottatt) => Klagekanal::Oppmoete,
        68..78 => Klagekanal::Digital,
        78..87 => Klagekanal::Muntlig,
        87..95 => Klagekanal::Epost,
        95..98 => Klagekanal::Sms,
        _ => Klagekanal::VedlagtSoeknad,
    }
}
