//! What surrounds the case: urgency, other appeals, contacts and shielding.

use klagesak_core::kodeverk::{Hastegrunn, Kontaktrolle, Skjermingshjemmel};
use klagesak_core::melding::{
    AndreKlager, Foersteinstans, Kontakt, KontaktForPart, Medarbeider, Prioritet, Skjerming,
};
use klagesak_core::verdi::{Liste, Mengde, Tekst, ValueError};

use super::draft::Draft;
use super::navn::LEDERE;
use super::personer::adresse;
use super::sak::Sakstype;
use super::texts::{HAST, OFFENTLIGE_TITLER};

pub(super) fn prioritet(draft: &mut Draft) -> Result<Prioritet, ValueError> {
    if !draft.sak.hastesak {
        return Ok(Prioritet::builder().hastesak(false).build());
    }
    let mut grunner = Vec::new();
    if draft.sak.sakstype == Sakstype::Botilbud {
        grunner.push(Hastegrunn::MidlertidigBotilbud);
    }
    let andre = [
        Hastegrunn::Noedhjelp,
        Hastegrunn::Utkastelse,
        Hastegrunn::Stroemstenging,
        Hastegrunn::Helse,
        Hastegrunn::Annet,
    ];
    let count = draft.chance.between(u32::from(grunner.is_empty()), 2);
    grunner.extend(draft.chance.some_of(&andre, count));
    if draft.sak.barn && draft.chance.percent(60) {
        grunner.push(Hastegrunn::Barn);
    }
    Ok(Prioritet::builder()
        .hastesak(true)
        .grunner(Mengde::new(grunner)?)
        .begrunnelse(draft.paragraphs(HAST, 1, 2)?)
        .build())
}

pub(super) fn andre_klager(draft: &mut Draft) -> Result<AndreKlager, ValueError> {
    let exist = draft.chance.percent(15);
    let known = if exist { draft.chance.below(3) } else { 0 };
    let klagesak_ider = (0..known).map(|_| draft.chance.uuid()).collect();
    Ok(AndreKlager::builder().finnes(exist).klagesak_ider(Mengde::new(klagesak_ider)?).build())
}

pub(super) fn kontakter(
    draft: &mut Draft,
    foersteinstans: &Foersteinstans,
) -> Result<Liste<Kontakt, 1, 5>, ValueError> {
    let mut kontakter =
        vec![kontakt(draft, Kontaktrolle::Saksbehandler, &foersteinstans.saksbehandler.navn)?];
    if draft.chance.percent(85) {
        // Where one pair of eyes was all there was, somebody still leads the office.
        let leder = match &foersteinstans.beslutter {
            Some(Medarbeider { navn, .. }) => navn.clone(),
            None => Tekst::new(*draft.chance.pick(LEDERE)?)?,
        };
        kontakter.push(kontakt(draft, Kontaktrolle::Leder, &leder)?);
    }
    Liste::new(kontakter)
}

/// Somebody the embete can reach, by telephone at least.
fn kontakt(draft: &mut Draft, rolle: Kontaktrolle, navn: &Tekst<200>) -> Result<Kontakt, ValueError> {
    Ok(Kontakt::builder()
        .rolle(rolle)
        .navn(navn.clone())
        .telefon(Tekst::new(format!("55 00 00 {:02}", draft.chance.below(100)))?)
        .maybe_epost(
            draft.maybe(60, |draft| Tekst::new(format!("ansatt{}@example.org", draft.chance.below(100))))?,
        )
        .build())
}

/// Where the parties can call and write.
pub(super) fn kontakt_for_part(draft: &mut Draft) -> Result<KontaktForPart, ValueError> {
    Ok(KontaktForPart::builder()
        .telefon(Tekst::new(format!("55 00 01 {:02}", draft.chance.below(100)))?)
        .maybe_postadresse(draft.maybe(70, adresse)?)
        .build())
}

pub(super) fn skjerming(draft: &mut Draft) -> Result<Skjerming, ValueError> {
    let hjemler: &[Skjermingshjemmel] = match draft.chance.below(100) {
        0..70 => &[Skjermingshjemmel::Offl13, Skjermingshjemmel::Fvl1967P13, Skjermingshjemmel::Sotjl44],
        70..90 => &[Skjermingshjemmel::Offl13, Skjermingshjemmel::Fvl1967P13],
        _ => &[Skjermingshjemmel::Offl13, Skjermingshjemmel::Sotjl44],
    };
    Ok(Skjerming::builder()
        .hjemler(Mengde::new(hjemler.to_vec())?)
        .offentlig_tittel(Tekst::new(draft.pick_text(OFFENTLIGE_TITLER)?)?)
        .build())
}
