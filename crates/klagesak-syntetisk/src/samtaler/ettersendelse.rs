//! What was asked for, or what nobody asked for, is sent later.

use crate::bilag::{Bilag, Bilagsliste, Plass};
use crate::dato::{mellom, minus};
use crate::dokumenter::dokumenter;
use crate::tekster::{KOMMENTARER, Tekstpar};
use klagesak_core::kodeverk::{Dokumenttype, Ettersender, Forespurt, Mimetype, Partsrolle, Retning};
use klagesak_core::melding::{Dokument, Ettersendelse, Kommentar, Part};
use klagesak_core::verdi::{Liste, LokalId, Uuid, ValueError};

use super::aktoerer::Vei;
use super::forespoersel::{Mangel, Spurt};
use super::kvittering::kvitter;
use super::samtale::Samtale;

/// What was asked for, comes: all of it at once, or in two parts.
pub(super) fn svar(s: &mut Samtale, spurt: &Spurt) -> Result<(), ValueError> {
    let foerst = if spurt.mangler.len() > 1 && s.u.chance.percent(40) { 1 } else { spurt.mangler.len() };
    let (naa, senere) = spurt.mangler.split_at_checked(foerst).unwrap_or((&spurt.mangler, &[]));
    for del in [naa, senere].into_iter().filter(|del| !del.is_empty()) {
        s.vent(2, 9)?;
        svar_paa(s, spurt, del)?;
    }
    Ok(())
}

fn svar_paa(s: &mut Samtale, spurt: &Spurt, mangler: &[Mangel]) -> Result<(), ValueError> {
    let (mut bilag, mut referanser) = (Bilagsliste::default(), Vec::new());
    for (referanse, slag, _) in mangler {
        let id = ett(s, &mut bilag, slag, Retning::Inn)?;
        referanser.push((id, *referanse));
    }
    let part = spurt.til == Forespurt::Part;
    let kommentar = if part && s.u.chance.percent(25) { Some(kommentar(s, &mut bilag)?) } else { None };
    let innhold = Ettersendelse::builder()
        .forespoersel_id(spurt.forespoersel_id)
        .avsender(if part { Ettersender::Part } else { Ettersender::Nav })
        .dokumenter(med_referanser(s, bilag, &referanser)?)
        .maybe_kommentar(kommentar)
        .build();
    let svar_paa = s.u.chance.percent(90).then_some(spurt.melding_id);
    send(s, Vei::TilEmbetet, svar_paa, innhold)
}

/// Something comes that nobody asked for: from the party, from the office, or from the embete when the party wrote there.
pub(super) fn uoppfordret(s: &mut Samtale) -> Result<(), ValueError> {
    s.vent(1, 8)?;
    let avsender = match s.u.chance.below(10) {
        0..5 => Ettersender::Part,
        5..8 => Ettersender::Nav,
        _ => Ettersender::Statsforvalter,
    };
    let mut bilag = Bilagsliste::default();
    let kommentar = if avsender == Ettersender::Part && s.u.chance.percent(70) {
        Some(kommentar(s, &mut bilag)?)
    } else {
        None
    };
    if kommentar.is_none() || s.u.chance.percent(40) {
        let slag = s.u.chance.pick(&[
            Dokumenttype::Korrespondanse,
            Dokumenttype::Annet,
            Dokumenttype::AnnenRegning,
        ])?;
        ett(s, &mut bilag, slag, Retning::Inn)?;
    }
    let vei = if avsender == Ettersender::Statsforvalter { Vei::TilNav } else { Vei::TilEmbetet };
    let dokumenter = med_referanser(s, bilag, &[])?;
    send(
        s,
        vei,
        None,
        Ettersendelse::builder().avsender(avsender).dokumenter(dokumenter).maybe_kommentar(kommentar).build(),
    )
}

fn send(s: &mut Samtale, vei: Vei, svar_paa: Option<Uuid>, innhold: Ettersendelse) -> Result<(), ValueError> {
    let tilbake = if vei == Vei::TilEmbetet { Vei::TilNav } else { Vei::TilEmbetet };
    let id = s.send(vei, svar_paa, innhold)?;
    if s.u.chance.percent(80) { kvitter(s, tilbake, id) } else { Ok(()) }
}

/// The manifest, with the line of the request each document answers.
fn med_referanser(
    s: &mut Samtale,
    bilag: Bilagsliste,
    referanser: &[(Uuid, &str)],
) -> Result<Liste<Dokument, 1, 500>, ValueError> {
    let mut liste: Vec<Dokument> = dokumenter(&mut s.u.chance, bilag)?.into();
    for dokument in &mut liste {
        let referanse = referanser.iter().find(|(id, _)| *id == dokument.dokument_id);
        dokument.referanse = referanse.map(|(_, referanse)| LokalId::from_wire(referanse)).transpose()?;
    }
    Liste::new(liste)
}

fn ett(
    s: &mut Samtale,
    bilag: &mut Bilagsliste,
    slag: &Dokumenttype,
    retning: Retning,
) -> Result<Uuid, ValueError> {
    let tittel: Tekstpar = match slag {
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
    let dato = mellom(&mut s.u.chance, minus(s.dag, 90)?, s.dag)?;
    let dato = (!s.u.chance.percent(8)).then_some(dato);
    Ok(bilag.legg_ved(Bilag {
        id: s.u.chance.uuid(),
        plass: if dato.is_some() { Plass::Datert } else { Plass::Udatert },
        slag: slag.clone(),
        tittel: s.u.ord(tittel).to_owned(),
        dato,
        retning: if *slag == Dokumenttype::Journalnotat { Retning::Intern } else { retning },
        avsender: None,
        mimetype: s.u.chance.pick(&[Mimetype::Pdf, Mimetype::Pdf, Mimetype::Jpeg])?.clone(),
        unntatt: false,
        unntatt_for: Vec::new(),
        ogsaa_brev: false,
    }))
}

/// A comment on the saksfremstilling, from somebody who appeals or acts for those who do; in a document, in the message or both.
fn kommentar(s: &mut Samtale, bilag: &mut Bilagsliste) -> Result<Kommentar, ValueError> {
    let skriver = |p: &&Part| [Partsrolle::Klager, Partsrolle::Fullmektig].iter().any(|rolle| p.er(rolle));
    let mulige: Vec<_> = s.innhold().parter.iter().filter(skriver).map(|p| p.part_id.clone()).collect();
    let part_id = s.u.chance.pick(&mulige)?.clone();
    let mottatt_dato = mellom(&mut s.u.chance, minus(s.dag, 1)?, s.dag)?;
    let tittel = s.u.ord(("Kommentar til saksfremstillingen", "Kommentar til saksframstillinga"));
    let slag = (Plass::Kommentar, Dokumenttype::Kommentar, Retning::Inn);
    let dokument = bilag.legg_til(&mut s.u.chance, slag, tittel, mottatt_dato);
    let tekst = s.u.kanskje(50, |u| u.avsnitt(KOMMENTARER, 1, 2))?;
    let i_dokumentet = tekst.is_none() || s.u.chance.percent(60);
    Ok(Kommentar::builder()
        .part_id(part_id)
        .mottatt_dato(mottatt_dato)
        .maybe_tekst(tekst)
        .maybe_dokument_id(i_dokumentet.then_some(dokument))
        .build())
}
