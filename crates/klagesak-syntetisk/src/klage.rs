//! The appeal, its points, and whether it came in time.

use klagesak_core::kodeverk::{
    Dokumenttype, Foersteinstansutfall, Instans, Iverksettingsutfall, Klagekanal, Oversittelsesgrunn, Retning,
};
use klagesak_core::melding::{
    Iverksettingsavgjoerelse, Klage, Klagefrist, Klagepunkt, Oversittelse, UtsattIverksetting, Vedtak,
};
use klagesak_core::verdi::{Fritekst, Heltall, Liste, Mengde, Uuid, ValueError};

use super::bilag::Plass;
use super::dato::{mellom, pluss};
use super::tekster::{
    ANFOERSLER, ANNEN_FRIST, ENDRINGER, IKKE_BEHANDLET, OVERSITTELSER, Tekstpar, anfoersler,
};
use super::utkast::Utkast;

pub(super) fn klage(u: &mut Utkast, vedtak: &[Vedtak], bilag: Vec<Vec<Uuid>>) -> Result<Klage, ValueError> {
    let tid = u.sak.tid;
    // What is not known of the day it was made, is judged by the day it came.
    let fremsatt_kjent = u.sak.for_sent || u.chance.percent(85) || tid.mottatt > tid.fristdato;
    let kanal = match u.chance.below(100) {
        0..45 => Klagekanal::Digital,
        45..70 => Klagekanal::Brev,
        70..80 => Klagekanal::Oppmoete,
        80..90 => Klagekanal::Muntlig,
        _ => Klagekanal::Epost,
    };
    let dato = if fremsatt_kjent { tid.fremsatt } else { tid.mottatt };
    let id = u.dokument((Plass::Klage, Dokumenttype::Klage, Retning::Inn), ("Klage", "Klage"), dato);
    u.hendte(tid.mottatt, ("Klage mottatt.", "Klage motteken."), Some(id));
    Ok(Klage::builder()
        .maybe_fremsatt_dato(fremsatt_kjent.then_some(tid.fremsatt))
        .mottatt_dato(tid.mottatt)
        .kanal(kanal)
        .gjelder_vedtak(Mengde::new(vedtak.iter().map(|v| v.vedtak_id).collect())?)
        .klagepunkter(klagepunkter(u, bilag)?)
        .maybe_oensket_endring(u.kanskje(60, |u| u.avsnitt(ENDRINGER, 1, 2))?)
        .frist(frist(u)?)
        .maybe_utsatt_iverksetting(u.kanskje(15, utsatt_iverksetting)?)
        .dokument_id(id)
        .build())
}

fn klagepunkter(u: &mut Utkast, bilag: Vec<Vec<Uuid>>) -> Result<Liste<Klagepunkt, 1, 50>, ValueError> {
    let punkter = (1..).zip(bilag).map(|(nummer, dokument_ider)| {
        Ok(Klagepunkt::builder()
            .nummer(Heltall::new(nummer)?)
            .anfoersel(anfoersel(u)?)
            .dokument_ider(Mengde::new(dokument_ider)?)
            .build())
    });
    Liste::new(punkter.collect::<Result<_, _>>()?)
}

fn anfoersel(u: &mut Utkast) -> Result<Fritekst<4000>, ValueError> {
    let om_saken: &[Tekstpar] = anfoersler(u.sak.sakstype);
    let tekster: Vec<Tekstpar> = om_saken.iter().chain(ANFOERSLER).copied().collect();
    let flest = if u.sak.stor { 6 } else { 2 };
    u.avsnitt(&tekster, 1, flest)
}

fn frist(u: &mut Utkast) -> Result<Klagefrist, ValueError> {
    let fristdato = u.sak.tid.fristdato;
    if !u.sak.for_sent {
        return Ok(Klagefrist::builder().fristdato(fristdato).rettidig(true).build());
    }
    if u.sak.utfall == Foersteinstansutfall::Avvist {
        let vurdering = u.velg(IKKE_BEHANDLET)?;
        let oversittelse = oversittelse(Oversittelsesgrunn::SaerligeGrunner, vurdering, false)?;
        return Ok(Klagefrist::builder()
            .fristdato(fristdato)
            .rettidig(false)
            .oversittelse(oversittelse)
            .build());
    }
    if u.chance.percent(40) {
        // The deadline is another than the counted one, so the appeal is in time after all.
        let (grunn, tekster) = u.chance.pick(ANNEN_FRIST)?;
        let vurdering = u.velg(tekster)?;
        let fristdato = pluss(u.sak.tid.fremsatt, u.chance.below(10))?;
        let oversittelse = oversittelse(grunn.clone(), vurdering, true)?;
        return Ok(Klagefrist::builder()
            .fristdato(fristdato)
            .rettidig(true)
            .oversittelse(oversittelse)
            .build());
    }
    let (grunn, tekster) = u.chance.pick(OVERSITTELSER)?;
    let vurdering = u.velg(tekster)?;
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

fn utsatt_iverksetting(u: &mut Utkast) -> Result<UtsattIverksetting, ValueError> {
    let anmodet_dato = u.sak.tid.mottatt;
    let utfall = [
        Iverksettingsutfall::Avslaatt,
        Iverksettingsutfall::Avslaatt,
        Iverksettingsutfall::Innvilget,
        Iverksettingsutfall::DelvisInnvilget,
    ];
    let avgjort = Iverksettingsavgjoerelse::builder()
        .dato(mellom(&mut u.chance, anmodet_dato, u.sak.tid.foersteinstans)?)
        .utfall(u.chance.pick(&utfall)?.clone())
        .av(if u.sak.kjent_hos_embetet && u.chance.percent(60) {
            Instans::Statsforvalter
        } else {
            Instans::Nav
        })
        .build();
    let hendelse = ("Utsatt iverksetting ble avgjort.", "Utsett iverksetjing vart avgjord.");
    u.hendte(avgjort.dato, hendelse, None);
    Ok(UtsattIverksetting::builder().anmodet_dato(anmodet_dato).avgjort(avgjort).build())
}
