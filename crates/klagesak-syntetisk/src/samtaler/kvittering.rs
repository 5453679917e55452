//! Receipts: accepted, or rejected and sent again.

use crate::hode;
use crate::tekster::{FIL_MANGLER, FUNN_EMBETE, FUNN_UTEN_PUNKT, Tekstpar};
use klagesak_core::kodeverk::{Alvorlighet, Kvitteringsresultat};
use klagesak_core::melding::{Kvittering, Kvitteringsfunn};
use klagesak_core::verdi::{Fritekst, JsonPeker, Liste, RegelId, Uuid, ValueError};

use super::aktoerer::Vei;
use super::samtale::Samtale;

/// The oversendelse is received; in some cases rejected at first, and sent again.
pub(super) fn motta(s: &mut Samtale, avvist: bool) -> Result<(), ValueError> {
    svar_senere(s)?;
    if avvist {
        let funn = fil_mangler(s)?;
        let kvittering =
            send(s, Vei::FraMottaket, s.oversendelse.melding_id, (Kvitteringsresultat::Avvist, funn))?;
        // What is urgent, is sent again the same day.
        if s.u.sak.hastesak {
            s.straks()?
        } else {
            s.vent(1, 6)?
        }
        let gammel = s.oversendelse.melding_id;
        let svar_paa = s.u.chance.percent(50).then_some(kvittering);
        super::oversendelse::send_igjen(s, (svar_paa, Some(gammel)))?;
        svar_senere(s)?;
    }
    if s.sf_sak.is_none() && s.u.chance.percent(85) {
        let kjent = s.oversendelse.referanser.statsforvalter_sak.clone();
        s.sf_sak = Some(kjent.map_or_else(|| hode::arkivsak(&mut s.u), Ok)?);
    }
    let merket = s.u.chance.percent(12);
    let resultat = if merket {
        (Kvitteringsresultat::MottattMedMerknad, merknader(s)?)
    } else {
        (Kvitteringsresultat::Mottatt, Vec::new())
    };
    send(s, Vei::FraMottaket, s.oversendelse.melding_id, resultat)?;
    Ok(())
}

/// A message is received, and nothing is wrong with it.
pub(super) fn kvitter(s: &mut Samtale, vei: Vei, for_melding: Uuid) -> Result<(), ValueError> {
    s.straks()?;
    send(s, vei, for_melding, (Kvitteringsresultat::Mottatt, Vec::new()))?;
    Ok(())
}

/// Most systems answer at once; in others somebody must look first.
fn svar_senere(s: &mut Samtale) -> Result<(), ValueError> {
    if s.u.sak.hastesak || s.u.chance.percent(70) { s.straks() } else { s.vent(1, 4) }
}

fn send(
    s: &mut Samtale,
    vei: Vei,
    for_melding: Uuid,
    (resultat, funn): (Kvitteringsresultat, Vec<Kvitteringsfunn>),
) -> Result<Uuid, ValueError> {
    let avvist = resultat == Kvitteringsresultat::Avvist;
    let innhold = Kvittering::builder()
        .resultat(resultat)
        .mottatt(s.naa)
        .maybe_statsforvalter_sak(if avvist || vei == Vei::TilEmbetet { None } else { s.sf_sak.clone() })
        .funn(Liste::new(funn)?)
        .build();
    s.send(vei, Some(for_melding), innhold)
}

/// The message itself is right, but a file it lists is not in the package.
fn fil_mangler(s: &mut Samtale) -> Result<Vec<Kvitteringsfunn>, ValueError> {
    let antall = u32::try_from(s.innhold().dokumenter.len()).unwrap_or(1);
    let plass = s.u.chance.below(antall);
    let mut funn = vec![ett(
        s,
        ("KO-PAKKE-001", &format!("/innhold/dokumenter/{plass}")),
        Alvorlighet::Feil,
        FIL_MANGLER,
    )?];
    if s.u.chance.percent(25) {
        funn.extend(merknader(s)?);
    }
    Ok(funn)
}

/// What a receiver with rules or registers of its own may remark on in a message that is right.
fn merknader(s: &mut Samtale) -> Result<Vec<Kvitteringsfunn>, ValueError> {
    let mut funn = Vec::new();
    if s.u.chance.percent(50) {
        let sted = ("KO-HODE-016", "/mottaker/organisasjonsnummer");
        funn.push(ett(s, sted, Alvorlighet::Advarsel, FUNN_EMBETE)?);
    }
    if funn.is_empty() || s.u.chance.percent(40) {
        let sted = ("KO-DOKUMENT-007", "/innhold/dokumenter");
        funn.push(ett(s, sted, Alvorlighet::Merknad, FUNN_UTEN_PUNKT)?);
    }
    Ok(funn)
}

fn ett(
    s: &Samtale,
    (regel, sti): (&str, &str),
    alvorlighet: Alvorlighet,
    melding: Tekstpar,
) -> Result<Kvitteringsfunn, ValueError> {
    Ok(Kvitteringsfunn::builder()
        .regel(RegelId::from_wire(regel)?)
        .alvorlighet(alvorlighet)
        .sti(JsonPeker::from_wire(sti)?)
        .melding(Fritekst::new(s.u.ord(melding))?)
        .build())
}
