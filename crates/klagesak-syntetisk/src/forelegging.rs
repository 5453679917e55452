//! Whom the statement of the case was put before, whom not, and what they said.

use klagesak_core::kodeverk::{Dokumenttype, IkkeForelagtgrunn, Partsrolle, Retning};
use klagesak_core::melding::{Forelagt, IkkeForelagt, Kommentar, Part};
use klagesak_core::verdi::{Liste, LokalId, Mengde, ValueError};

use super::bilag::Plass;
use super::dato::{mellom, pluss};
use super::dokumenter::innsynsunntak;
use super::tekster::{IKKE_FORELAGT, IKKE_NAADD, KOMMENTARER};
use super::utkast::Utkast;

/// Those who got the statement and those who did not: all of those who appeal, in one line or each in one.
pub(super) fn foreleggelser(u: &mut Utkast) -> Result<(Vec<Forelagt>, Vec<IkkeForelagt>), ValueError> {
    let hver_for_seg = u.hver_for_seg && u.chance.percent(60);
    let utvalg: Vec<Vec<LokalId>> = if hver_for_seg {
        u.hver().iter().map(|part| vec![part.clone()]).collect()
    } else {
        vec![Vec::new()]
    };
    let (mut forelagt, mut ikke) = (Vec::new(), Vec::new());
    for (nummer, parter) in utvalg.into_iter().enumerate() {
        let faar = if nummer == 0 { u.sak.forelagt } else { u.chance.percent(80) };
        if faar {
            forelagt.push(en(u, parter)?);
        } else {
            ikke.push(ikke_en(u, parter)?);
        }
    }
    Ok((forelagt, ikke))
}

fn en(u: &mut Utkast, parter: Vec<LokalId>) -> Result<Forelagt, ValueError> {
    Ok(Forelagt::builder()
        .part_ider(Mengde::new(parter)?)
        .dato(u.sak.tid.forelagt)
        .maybe_kommentarfrist(u.kanskje(80, |u| Ok(u.sak.tid.kommentarfrist))?)
        .build())
}

fn ikke_en(u: &mut Utkast, parter: Vec<LokalId>) -> Result<IkkeForelagt, ValueError> {
    let naadd = u.chance.percent(50);
    let (grunn, tekster) = if naadd {
        (IkkeForelagtgrunn::UnntattInnsyn, IKKE_FORELAGT)
    } else {
        (IkkeForelagtgrunn::IkkeNaadd, IKKE_NAADD)
    };
    Ok(IkkeForelagt::builder()
        .part_ider(Mengde::new(parter)?)
        .grunn(grunn)
        .maybe_hjemmel(if naadd { Some(innsynsunntak()?) } else { None })
        .begrunnelse(u.avsnitt(tekster, 1, 1)?)
        .build())
}

/// Comments, each from somebody who got the statement or acts for those who did.
pub(super) fn kommentarer(
    u: &mut Utkast,
    parter: &[Part],
    forelagt: &[Forelagt],
) -> Result<Liste<Kommentar, 0, 20>, ValueError> {
    if forelagt.is_empty() || !u.chance.percent(35) {
        return Ok(Liste::default());
    }
    let avsendere = [Partsrolle::Klager, Partsrolle::Fullmektig, Partsrolle::Verge];
    let fikk = |id: &LokalId| forelagt.iter().any(|f| f.part_ider.is_empty() || f.part_ider.contains(id));
    let skriver = |p: &&Part| {
        let fikk =
            if p.er(&Partsrolle::Klager) { fikk(&p.part_id) } else { p.representerer.iter().any(fikk) };
        fikk && avsendere.iter().any(|rolle| p.er(rolle))
    };
    let mulige: Vec<&Part> = parter.iter().filter(skriver).collect();
    let antall = u.chance.between(1, 2);
    let mut kommentarer = Vec::new();
    for part in u.chance.some_of(&mulige, antall) {
        let dato = mellom(&mut u.chance, pluss(u.sak.tid.forelagt, 1)?, u.sak.tid.kommentar)?;
        let slag = (Plass::Kommentar, Dokumenttype::Kommentar, Retning::Inn);
        let tittel = ("Kommentar til saksfremstillingen", "Kommentar til saksframstillinga");
        let dokument = u.kanskje(70, |u| Ok(u.dokument(slag, tittel, dato)))?;
        let tekst = dokument.is_none() || u.chance.percent(40);
        kommentarer.push(
            Kommentar::builder()
                .part_id(part.part_id.clone())
                .mottatt_dato(dato)
                .maybe_tekst(if tekst { Some(u.avsnitt(KOMMENTARER, 1, 2)?) } else { None })
                .maybe_dokument_id(dokument)
                .build(),
        );
    }
    Liste::new(kommentarer)
}
