//! The appeal, its points, and whether it came in time.

use klagesak_core::kodeverk::{
    Dokumenttype, Foersteinstansutfall, Instans, Iverksettingsutfall, Klagekanal, Oversittelsesgrunn, Retning,
};
use klagesak_core::melding::{
    Iverksettingsavgjoerelse, Klage, Klagefrist, Klagepunkt, Oversittelse, UtsattIverksetting, Vedtak,
};
use klagesak_core::verdi::{Fritekst, Heltall, Liste, Mengde, Uuid, ValueError};

use super::attachments::Place;
use super::days::{day_between, plus};
use super::draft::Draft;
use super::texts::{ANFOERSLER, ANNEN_FRIST, ENDRINGER, IKKE_BEHANDLET, OVERSITTELSER, TextPair, anfoersler};

pub(super) fn klage(
    draft: &mut Draft,
    vedtak: &[Vedtak],
    bilag: Vec<Vec<Uuid>>,
) -> Result<Klage, ValueError> {
    let tid = draft.sak.tid;
    // What is not known of the day it was made, is judged by the day it came.
    let fremsatt_kjent = draft.sak.for_sent || draft.chance.percent(85) || tid.mottatt > tid.fristdato;
    let kanal = match draft.chance.below(100) {
        0..45 => Klagekanal::Digital,
        45..70 => Klagekanal::Brev,
        70..80 => Klagekanal::Oppmoete,
        80..90 => Klagekanal::Muntlig,
        _ => Klagekanal::Epost,
    };
    let dato = if fremsatt_kjent { tid.fremsatt } else { tid.mottatt };
    let id = draft.dokument((Place::Klage, Dokumenttype::Klage, Retning::Inn), ("Klage", "Klage"), dato);
    draft.note(tid.mottatt, ("Klage mottatt.", "Klage motteken."), Some(id));
    Ok(Klage::builder()
        .maybe_fremsatt_dato(fremsatt_kjent.then_some(tid.fremsatt))
        .mottatt_dato(tid.mottatt)
        .kanal(kanal)
        .gjelder_vedtak(Mengde::new(vedtak.iter().map(|v| v.vedtak_id).collect())?)
        .klagepunkter(klagepunkter(draft, bilag)?)
        .maybe_oensket_endring(draft.maybe(60, |draft| draft.paragraphs(ENDRINGER, 1, 2))?)
        .frist(frist(draft)?)
        .maybe_utsatt_iverksetting(draft.maybe(15, utsatt_iverksetting)?)
        .dokument_id(id)
        .build())
}

fn klagepunkter(draft: &mut Draft, bilag: Vec<Vec<Uuid>>) -> Result<Liste<Klagepunkt, 1, 50>, ValueError> {
    let count = (1..).zip(bilag).map(|(nummer, dokument_ider)| {
        Ok(Klagepunkt::builder()
            .nummer(Heltall::new(nummer)?)
            .anfoersel(anfoersel(draft)?)
            .dokument_ider(Mengde::new(dokument_ider)?)
            .build())
    });
    Liste::new(count.collect::<Result<_, _>>()?)
}

fn anfoersel(draft: &mut Draft) -> Result<Fritekst<4000>, ValueError> {
    let of_case: &[TextPair] = anfoersler(draft.sak.sakstype);
    let texts: Vec<TextPair> = of_case.iter().chain(ANFOERSLER).copied().collect();
    let most = if draft.sak.large { 6 } else { 2 };
    draft.paragraphs(&texts, 1, most)
}

fn frist(draft: &mut Draft) -> Result<Klagefrist, ValueError> {
    let fristdato = draft.sak.tid.fristdato;
    if !draft.sak.for_sent {
        return Ok(Klagefrist::builder().fristdato(fristdato).rettidig(true).build());
    }
    if draft.sak.utfall == Foersteinstansutfall::Avvist {
        let vurdering = draft.pick_text(IKKE_BEHANDLET)?;
        let oversittelse = oversittelse(Oversittelsesgrunn::SaerligeGrunner, vurdering, false)?;
        return Ok(Klagefrist::builder()
            .fristdato(fristdato)
            .rettidig(false)
            .oversittelse(oversittelse)
            .build());
    }
    if draft.chance.percent(40) {
        // The deadline is another than the counted one, so the appeal is in time after all.
        let (grunn, texts) = draft.chance.pick(ANNEN_FRIST)?;
        let vurdering = draft.pick_text(texts)?;
        let fristdato = plus(draft.sak.tid.fremsatt, draft.chance.below(10))?;
        let oversittelse = oversittelse(grunn.clone(), vurdering, true)?;
        return Ok(Klagefrist::builder()
            .fristdato(fristdato)
            .rettidig(true)
            .oversittelse(oversittelse)
            .build());
    }
    let (grunn, texts) = draft.chance.pick(OVERSITTELSER)?;
    let vurdering = draft.pick_text(texts)?;
    let oversittelse = oversittelse(grunn.clone(), vurdering, true)?;
    Ok(Klagefrist::builder().fristdato(fristdato).rettidig(false).oversittelse(oversittelse).build())
}

fn oversittelse(
    grunn: Oversittelsesgrunn,
    vurdering: &str,
    tatt_til_behandling: bool,
) -> Result<Oversittelse, ValueError> {
    Ok(Oversittelse::builder()
        .grunn(grunn)
        .vurdering(Fritekst::new(vurdering)?)
        .tatt_til_behandling(tatt_til_behandling)
        .build())
}

fn utsatt_iverksetting(draft: &mut Draft) -> Result<UtsattIverksetting, ValueError> {
    let anmodet_dato = draft.sak.tid.mottatt;
    let utfall = [
        Iverksettingsutfall::Avslaatt,
        Iverksettingsutfall::Avslaatt,
        Iverksettingsutfall::Innvilget,
        Iverksettingsutfall::DelvisInnvilget,
    ];
    let avgjort = Iverksettingsavgjoerelse::builder()
        .dato(day_between(&mut draft.chance, anmodet_dato, draft.sak.tid.foersteinstans)?)
        .utfall(draft.chance.pick(&utfall)?.clone())
        .av(if draft.sak.kjent_hos_embetet && draft.chance.percent(60) {
            Instans::Statsforvalter
        } else {
            Instans::Nav
        })
        .build();
    let hendelse = ("Utsatt iverksetting ble avgjort.", "Utsett iverksetjing vart avgjord.");
    draft.note(avgjort.dato, hendelse, None);
    Ok(UtsattIverksetting::builder().anmodet_dato(anmodet_dato).avgjort(avgjort).build())
}
