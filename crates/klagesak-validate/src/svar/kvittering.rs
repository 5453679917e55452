//! The receipt that follows from a verdict.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Alvorlighet, Kvitteringsresultat};
use klagesak_core::melding::{Kvittering, Kvitteringsfunn, Melding};
use klagesak_core::verdi::{Fritekst, JsonPeker, Liste, RegelId};
use klagesak_core::verdict::{Finding, Funn, Rapport, Report, Severity};

use super::{Ramme, SvarError, Svarhode, skjult};

const HOLDT_TILBAKE: Text = Text {
    nb: "Dokumentet er holdt tilbake, og resten av saken er tatt imot.",
    nn: "Dokumentet er halde tilbake, og resten av saka er teken imot.",
    en: "The document is held back, and the rest of the case has been received.",
};

/// Whether an error is in a document that is held back.
fn is_held_back(report: &Report, finding: &Finding) -> bool {
    let at = finding.pointer.as_str();
    finding.severity == Severity::Error
        && report.held_back.iter().any(|held| {
            let rest = at.strip_prefix(&format!("/innhold/dokumenter/{}", held.place));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
}

/// Findings a receipt has room for.
const MOST: usize = 1000;

/// The receipt for a message by its verdict: received, or rejected with what was found. The receiver's severities count. What
/// was found is reported without any value from the message.
///
/// # Errors
/// [`SvarError`]
pub fn kvittering(hode: Svarhode, report: &Report, ramme: Ramme<'_>) -> Result<Melding, SvarError> {
    let mut rapport = report.render(ramme.language);
    for (funn, finding) in rapport.funn.iter_mut().zip(&report.findings) {
        funn.melding = skjult::melding(finding, ramme.language);
        if is_held_back(report, finding) {
            funn.melding.push(' ');
            funn.melding.push_str(HOLDT_TILBAKE.get(ramme.language));
        }
    }
    av(hode, &rapport, ramme)
}

/// The same from a report that has been written down. Its texts are used, without the values in them, so it must be in the
/// language wanted.
///
/// # Errors
/// [`SvarError`], when the report is about another message too.
pub fn kvittering_av_rapport(
    hode: Svarhode,
    rapport: &Rapport,
    ramme: Ramme<'_>,
) -> Result<Melding, SvarError> {
    let mut rapport = rapport.clone();
    let language = rapport.spraak.parse().ok();
    for funn in &mut rapport.funn {
        funn.melding = skjult::skrevet(funn, language);
    }
    av(hode, &rapport, ramme)
}

fn av(hode: Svarhode, rapport: &Rapport, ramme: Ramme<'_>) -> Result<Melding, SvarError> {
    let other = |id: Option<_>, own| id.is_some_and(|id| id != own);
    if other(rapport.melding_id, hode.melding_id) || other(rapport.klagesak_id, hode.klagesak_id) {
        return Err(SvarError::OtherMessage);
    }
    let mut kept: Vec<(usize, &Funn)> = rapport.funn.iter().enumerate().collect();
    if kept.len() > MOST {
        // Errors are kept before warnings; those that are left stay in their order.
        kept.sort_by_key(|(place, funn)| (std::cmp::Reverse(funn.alvorlighet), *place));
        kept.truncate(MOST);
        kept.sort_by_key(|(place, _)| *place);
    }
    let funn = kept.into_iter().map(|(_, funn)| innhold_i(funn)).collect::<Result<Vec<_>, _>>()?;
    let resultat = if funn.iter().any(|f| f.alvorlighet == Alvorlighet::Feil) {
        Kvitteringsresultat::Avvist
    } else if funn.is_empty() {
        Kvitteringsresultat::Mottatt
    } else {
        Kvitteringsresultat::MottattMedMerknad
    };
    let accepted = resultat != Kvitteringsresultat::Avvist;
    let innhold = Kvittering::builder()
        .resultat(resultat)
        .mottatt(ramme.opprettet)
        .maybe_statsforvalter_sak(hode.referanser.statsforvalter_sak.clone().filter(|_| accepted))
        .funn(Liste::new(funn)?)
        .build();
    hode.reply(innhold, ramme)
}

fn innhold_i(funn: &Funn) -> Result<Kvitteringsfunn, SvarError> {
    let alvorlighet = match funn.alvorlighet {
        Severity::Error => Alvorlighet::Feil,
        Severity::Warning => Alvorlighet::Advarsel,
        Severity::Notice => Alvorlighet::Merknad,
    };
    Ok(Kvitteringsfunn::builder()
        .regel(RegelId::from_wire(&funn.regel)?)
        .alvorlighet(alvorlighet)
        .sti(peker(&funn.sti)?)
        .melding(Fritekst::new(funn.melding.chars().take(2000).collect::<String>())?)
        .build())
}

/// The place, or the nearest one around it that a receipt can name.
fn peker(sti: &str) -> Result<JsonPeker, SvarError> {
    let mut sti = sti;
    loop {
        match JsonPeker::from_wire(sti) {
            Ok(peker) => return Ok(peker),
            Err(error) => sti = sti.rfind('/').and_then(|end| sti.get(..end)).ok_or(error)?,
        }
    }
}
