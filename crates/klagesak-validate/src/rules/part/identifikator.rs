//! The numbers parties are known by (PART). Nothing is ever derived from a number but which series it belongs to.
//! Which series is allowed where stands in `testnummer`.

use klagesak_core::kodeverk::Identifikatortype;
use klagesak_core::melding::{Part, Personidentifikator};
use klagesak_core::verdi::{Dato, DufNummer, Personnummer, ValueError};

use crate::Scope;
use crate::rules::generated::part::{KO_PART_016_FORM, KO_PART_016_KONTROLLSIFRE};

pub(super) const VERDI: &str = "/person/identifikator/verdi";

/// The number of a part that says it has a fødselsnummer or D-nummer, read.
pub(super) fn personnummer(part: &Part) -> Option<(&Personidentifikator, Result<Personnummer, ValueError>)> {
    let id = &part.person.as_ref()?.identifikator;
    let slag = matches!(id.slag, Identifikatortype::Foedselsnummer | Identifikatortype::DNummer);
    slag.then(|| (id, Personnummer::parse(id.verdi.as_str())))
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
    let Some(id) = part.person.as_ref().map(|p| &p.identifikator) else { return };
    if id.slag == Identifikatortype::DufNummer && DufNummer::parse(id.verdi.as_str()).is_err() {
        scope.at(VERDI, &[]);
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
        let [example, ..] = KO_PART_018.info.breaks else { panic!("no example") };
        let bytes = example::bytes(example).unwrap();
        for (now, antall) in [("2031-12-31T12:00:00+01:00", 1), ("2032-01-01T12:00:00+01:00", 0)] {
            let report = validate(&bytes, &Options::new(now.parse().unwrap()));
            let own = report.findings.iter().filter(|f| f.rule.id == KO_PART_018.info.id);
            assert_eq!(own.count(), antall, "{now}");
        }
    }
}
