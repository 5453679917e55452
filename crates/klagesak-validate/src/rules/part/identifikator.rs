//! The numbers parties are known by (PART). Nothing is ever derived from a number but which series it belongs to.
//! Which series is allowed where stands in `testnummer`.

use klagesak_core::kodeverk::{Identifikatortype, Partsrolle};
use klagesak_core::melding::{Part, Personidentifikator};
use klagesak_core::verdi::{Dato, DufNummer, Personnummer, ValueError};

use crate::Scope;
use crate::rules::generated::part::{KO_PART_016_FORM, KO_PART_016_KONTROLLSIFRE};

pub(super) const VERDI: &str = "/person/identifikator/verdi";

/// The number of a part that says it has a fødselsnummer or D-nummer, read.
pub(super) fn personnummer(part: &Part) -> Option<(&Personidentifikator, Result<Personnummer, ValueError>)> {
    let id = part.person.as_ref()?.identifikator.as_ref()?;
    let slag = matches!(id.slag, Identifikatortype::Foedselsnummer | Identifikatortype::DNummer);
    let verdi = id.verdi.as_ref().filter(|_| slag)?;
    Some((id, Personnummer::parse(verdi.as_str())))
}

pub(in crate::rules) fn ugyldig_personnummer(part: &Part, scope: &mut Scope<'_>) {
    let feil = match personnummer(part) {
        Some((_, Err(ValueError::ControlDigit))) => KO_PART_016_KONTROLLSIFRE,
        Some((_, Err(_))) => KO_PART_016_FORM,
        _ => return,
    };
    scope.at(VERDI, &[("feil", feil.into())]);
}

pub(in crate::rules) fn feil_type(part: &Part, scope: &mut Scope<'_>) {
    let Some((id, Ok(nummer))) = personnummer(part) else { return };
    let d_nummer = nummer.slag().is_d_nummer();
    if d_nummer != (id.slag == Identifikatortype::DNummer) {
        let riktig = if d_nummer { "D_NUMMER" } else { "FOEDSELSNUMMER" };
        scope.at("/person/identifikator/type", &[("type", riktig.into())]);
    }
}

pub(in crate::rules) fn foerst_fra_2032(part: &Part, scope: &mut Scope<'_>) {
    let Some((_, Ok(nummer))) = personnummer(part) else { return };
    let fra = Dato::new(2032, 1, 1).unwrap_or(Dato::SISTE);
    if nummer.only_valid_from_2032() && scope.today() < fra {
        scope.at(VERDI, &[]);
    }
}

pub(in crate::rules) fn ugyldig_duf(part: &Part, scope: &mut Scope<'_>) {
    let Some(id) = part.person.as_ref().and_then(|p| p.identifikator.as_ref()) else { return };
    let Some(verdi) = &id.verdi else { return };
    if id.slag == Identifikatortype::DufNummer && DufNummer::parse(verdi.as_str()).is_err() {
        scope.at(VERDI, &[]);
    }
}

pub(in crate::rules) fn uten_identifikator(part: &Part, scope: &mut Scope<'_>) {
    let uten = part.person.as_ref().is_some_and(|person| person.identifikator.is_none());
    let bare_andres = part.roller.iter().all(|rolle| {
        matches!(
            rolle,
            Partsrolle::Fullmektig | Partsrolle::Verge | Partsrolle::Annen(_) | Partsrolle::Ukjent(_)
        )
    });
    if uten && !bare_andres {
        scope.at("/person/identifikator", &[]);
    }
}

pub(in crate::rules) fn nummer_eller_grunn(part: &Part, scope: &mut Scope<'_>) {
    let Some(id) = part.person.as_ref().and_then(|p| p.identifikator.as_ref()) else { return };
    let (verdi, grunn) = match id.slag {
        Identifikatortype::Ingen => (id.verdi.is_some(), id.begrunnelse.is_none()),
        Identifikatortype::Ukjent(_) => (false, false),
        _ => (id.verdi.is_none(), id.begrunnelse.is_some()),
    };
    for (felt, feil) in [("verdi", verdi), ("begrunnelse", grunn)] {
        if feil {
            scope.at(&format!("/person/identifikator/{felt}"), &[("felt", felt.into())]);
        }
    }
}

pub(in crate::rules) fn organisasjonsnummer(part: &Part, scope: &mut Scope<'_>) {
    let nummer = part.virksomhet.as_ref().and_then(|v| v.organisasjonsnummer.as_ref());
    if nummer.is_some_and(|n| !n.control_digit_ok()) {
        scope.at("/virksomhet/organisasjonsnummer", &[]);
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::generated::part::KO_PART_018;
    use crate::{Options, example, validate};

    #[test]
    fn the_rule_of_2032_is_silent_once_such_numbers_are_given_out() {
        let bytes = example::bytes(&KO_PART_018.info.breaks().next().unwrap()).unwrap();
        for (now, antall) in [("2031-12-31T12:00:00+01:00", 1), ("2032-01-01T12:00:00+01:00", 0)] {
            let report = validate(&bytes, &Options::new(now.parse().unwrap()));
            let own = report.findings.iter().filter(|f| f.rule.id == KO_PART_018.info.id);
            assert_eq!(own.count(), antall, "{now}");
        }
    }
}
