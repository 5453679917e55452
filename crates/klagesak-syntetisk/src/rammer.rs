//! What surrounds the case: urgency, other appeals, contacts and shielding.

use klagesak_core::kodeverk::{Hastegrunn, Kontaktrolle, Skjermingshjemmel};
use klagesak_core::melding::{
    AndreKlager, Foersteinstans, Kontakt, KontaktForPart, Medarbeider, Prioritet, Skjerming,
};
use klagesak_core::verdi::{Liste, Mengde, Tekst, ValueError};

use super::navn::LEDERE;
use super::personer::adresse;
use super::sak::Sakstype;
use super::tekster::{HAST, OFFENTLIGE_TITLER};
use super::utkast::Utkast;

pub(super) fn prioritet(u: &mut Utkast) -> Result<Prioritet, ValueError> {
    if !u.sak.hastesak {
        return Ok(Prioritet::builder().hastesak(false).build());
    }
    let mut grunner = Vec::new();
    if u.sak.sakstype == Sakstype::Botilbud {
        grunner.push(Hastegrunn::MidlertidigBotilbud);
    }
    let andre = [
        Hastegrunn::Noedhjelp,
        Hastegrunn::Utkastelse,
        Hastegrunn::Stroemstenging,
        Hastegrunn::Helse,
        Hastegrunn::Annet,
    ];
    let antall = u.chance.between(u32::from(grunner.is_empty()), 2);
    grunner.extend(u.chance.some_of(&andre, antall));
    if u.sak.barn && u.chance.percent(60) {
        grunner.push(Hastegrunn::Barn);
    }
    Ok(Prioritet::builder()
        .hastesak(true)
        .grunner(Mengde::new(grunner)?)
        .begrunnelse(u.avsnitt(HAST, 1, 2)?)
        .build())
}

pub(super) fn andre_klager(u: &mut Utkast) -> Result<AndreKlager, ValueError> {
    let finnes = u.chance.percent(15);
    let kjente = if finnes { u.chance.below(3) } else { 0 };
    let klagesak_ider = (0..kjente).map(|_| u.chance.uuid()).collect();
    Ok(AndreKlager::builder().finnes(finnes).klagesak_ider(Mengde::new(klagesak_ider)?).build())
}

pub(super) fn kontakter(
    u: &mut Utkast,
    foersteinstans: &Foersteinstans,
) -> Result<Liste<Kontakt, 1, 5>, ValueError> {
    let mut kontakter = vec![kontakt(u, Kontaktrolle::Saksbehandler, &foersteinstans.saksbehandler.navn)?];
    if u.chance.percent(85) {
        // Where one pair of eyes was all there was, somebody still leads the office.
        let leder = match &foersteinstans.beslutter {
            Some(Medarbeider { navn, .. }) => navn.clone(),
            None => Tekst::new(*u.chance.pick(LEDERE)?)?,
        };
        kontakter.push(kontakt(u, Kontaktrolle::Leder, &leder)?);
    }
    Liste::new(kontakter)
}

/// Somebody the embete can reach, by telephone at least.
fn kontakt(u: &mut Utkast, rolle: Kontaktrolle, navn: &Tekst<200>) -> Result<Kontakt, ValueError> {
    Ok(Kontakt::builder()
        .rolle(rolle)
        .navn(navn.clone())
        .telefon(Tekst::new(format!("55 00 00 {:02}", u.chance.below(100)))?)
        .maybe_epost(u.kanskje(60, |u| Tekst::new(format!("ansatt{}@example.org", u.chance.below(100))))?)
        .build())
}

/// Where the parties can call and write.
pub(super) fn kontakt_for_part(u: &mut Utkast) -> Result<KontaktForPart, ValueError> {
    Ok(KontaktForPart::builder()
        .telefon(Tekst::new(format!("55 00 01 {:02}", u.chance.below(100)))?)
        .maybe_postadresse(u.kanskje(70, adresse)?)
        .build())
}

pub(super) fn skjerming(u: &mut Utkast) -> Result<Skjerming, ValueError> {
    let hjemler: &[Skjermingshjemmel] = match u.chance.below(100) {
        0..70 => &[Skjermingshjemmel::Offl13, Skjermingshjemmel::Fvl1967P13, Skjermingshjemmel::Sotjl44],
        70..90 => &[Skjermingshjemmel::Offl13, Skjermingshjemmel::Fvl1967P13],
        _ => &[Skjermingshjemmel::Offl13],
    };
    Ok(Skjerming::builder()
        .hjemler(Mengde::new(hjemler.to_vec())?)
        .offentlig_tittel(Tekst::new(u.velg(OFFENTLIGE_TITLER)?)?)
        .build())
}
