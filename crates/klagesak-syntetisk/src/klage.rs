//! The appeal and its points.

use klagesak_core::kodeverk::{Instans, Iverksettingsutfall};
use klagesak_core::melding::{Iverksettingsavgjoerelse, Klage, Klagepunkt, UtsattIverksetting, Vedtak};
use klagesak_core::verdi::{Fritekst, Heltall, Liste, Mengde, Uuid, ValueError};

use super::dato::mellom;
use super::fremsettelse::fremsettelser;
use super::frist::frister;
use super::tekster::{ANFOERSLER, ENDRINGER, Tekstpar, anfoersler};
use super::utkast::Utkast;

pub(super) fn klage(u: &mut Utkast, vedtak: &[Vedtak], bilag: Vec<Vec<Uuid>>) -> Result<Klage, ValueError> {
    let (fremsettelser, dokument_id) = fremsettelser(u, vedtak)?;
    let uten_begrunnelse = bilag.is_empty();
    // Somebody may say that there are reasons, though the points show it.
    let sagt = uten_begrunnelse || u.chance.percent(3);
    Ok(Klage::builder()
        .fremsettelser(fremsettelser)
        .gjelder_vedtak(Mengde::new(vedtak.iter().map(|v| v.vedtak_id).collect())?)
        .klagepunkter(klagepunkter(u, vedtak, bilag)?)
        .maybe_uten_begrunnelse(sagt.then_some(uten_begrunnelse))
        .maybe_oensket_endring(u.kanskje(60, |u| u.avsnitt(ENDRINGER, 1, 2))?)
        .frister(frister(u, vedtak)?)
        .maybe_utsatt_iverksetting(u.kanskje(15, utsatt_iverksetting)?)
        .dokument_id(dokument_id)
        .build())
}

fn klagepunkter(
    u: &mut Utkast,
    vedtak: &[Vedtak],
    bilag: Vec<Vec<Uuid>>,
) -> Result<Liste<Klagepunkt, 0, 50>, ValueError> {
    let punkter = (1..).zip(bilag).map(|(nummer, dokument_ider)| {
        // Those who appeal apart may have points of their own.
        let egen = u.hver_for_seg && u.chance.percent(60);
        let av = if egen { u.chance.some_of(&u.klagere, 1) } else { Vec::new() };
        let ett =
            if vedtak.len() > 1 { u.kanskje(25, |u| Ok(u.chance.pick(vedtak)?.vedtak_id))? } else { None };
        Ok(Klagepunkt::builder()
            .nummer(Heltall::new(nummer)?)
            .part_ider(Mengde::new(av)?)
            .vedtak_ider(Mengde::new(ett.into_iter().collect())?)
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
