//! The appeal and its points.

use klagesak_core::kodeverk::{Instans, Iverksettingsutfall};
use klagesak_core::melding::{Iverksettingsavgjoerelse, Klage, Klagepunkt, UtsattIverksetting, Vedtak};
use klagesak_core::verdi::{Fritekst, Heltall, Liste, Mengde, Uuid, ValueError};

use super::days::day_between;
use super::draft::Draft;
use super::fremsettelse::fremsettelser;
use super::frist::frister;
use super::texts::{ANFOERSLER, ENDRINGER, TextPair, anfoersler};

pub(super) fn klage(
    draft: &mut Draft,
    vedtak: &[Vedtak],
    bilag: Vec<Vec<Uuid>>,
) -> Result<Klage, ValueError> {
    let (fremsettelser, dokument_id) = fremsettelser(draft, vedtak)?;
    let uten_begrunnelse = bilag.is_empty();
    // Somebody may say that there are reasons, though the points show it.
    let sagt = uten_begrunnelse || draft.chance.percent(3);
    Ok(Klage::builder()
        .fremsettelser(fremsettelser)
        .gjelder_vedtak(Mengde::new(vedtak.iter().map(|v| v.vedtak_id).collect())?)
        .klagepunkter(klagepunkter(draft, vedtak, bilag)?)
        .maybe_uten_begrunnelse(sagt.then_some(uten_begrunnelse))
        .maybe_oensket_endring(draft.maybe(60, |draft| draft.paragraphs(ENDRINGER, 1, 2))?)
        .frister(frister(draft, vedtak)?)
        .maybe_utsatt_iverksetting(draft.maybe(15, utsatt_iverksetting)?)
        .dokument_id(dokument_id)
        .build())
}

fn klagepunkter(
    draft: &mut Draft,
    vedtak: &[Vedtak],
    bilag: Vec<Vec<Uuid>>,
) -> Result<Liste<Klagepunkt, 0, 50>, ValueError> {
    let mut sagt = Vec::new();
    let points = (1..).zip(bilag).map(|(nummer, dokument_ider)| {
        // Those who appeal apart may have points of their own.
        let egen = draft.hver_for_seg && draft.chance.percent(60);
        let av = if egen { draft.chance.some_of(&draft.klagere, 1) } else { Vec::new() };
        let ett = if vedtak.len() > 1 {
            draft.maybe(25, |draft| Ok(draft.chance.pick(vedtak)?.vedtak_id))?
        } else {
            None
        };
        let anfoersel = anfoersel(draft, &sagt)?;
        sagt.push(words(&anfoersel));
        Ok(Klagepunkt::builder()
            .nummer(Heltall::new(nummer)?)
            .part_ider(Mengde::new(av)?)
            .vedtak_ider(Mengde::new(ett.into_iter().collect())?)
            .anfoersel(anfoersel)
            .dokument_ider(Mengde::new(dokument_ider)?)
            .build())
    });
    Liste::new(points.collect::<Result<_, _>>()?)
}

/// What has not been said already; nobody makes the same point twice.
fn anfoersel(draft: &mut Draft, sagt: &[String]) -> Result<Fritekst<4000>, ValueError> {
    let of_case: &[TextPair] = anfoersler(draft.sak.sakstype);
    let texts: Vec<TextPair> = of_case.iter().chain(ANFOERSLER).copied().collect();
    let most = if draft.sak.large { 6 } else { 2 };
    let mut anfoersel = draft.paragraphs(&texts, 1, most)?;
    let mut forsoek = 0;
    while sagt.contains(&words(&anfoersel)) && forsoek < 100 {
        anfoersel = draft.paragraphs(&texts, 1, most)?;
        forsoek += 1;
    }
    Ok(anfoersel)
}

/// A text without its line breaks: two that differ only in those say the same.
fn words(text: &Fritekst<4000>) -> String {
    text.as_str().split_whitespace().collect()
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
