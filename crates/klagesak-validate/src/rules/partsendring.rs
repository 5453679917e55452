//! What is new about those in the case (PARTSENDRING): what each kind of change carries, and what is blocked.

use klagesak_core::kodeverk::{Adressebeskyttelse, Kode, Kodeverk, Partsendringsslag, Partsrolle};
use klagesak_core::melding::{Melding, Partsendring, Partsendringslinje};
use klagesak_core::sperring::sperres;

use crate::Scope;
use crate::repeated::repeated;
use crate::rules::generated::partsendring::{
    KO_PARTSENDRING_004_BESKYTTET, KO_PARTSENDRING_004_HOERER_IKKE_HIT, KO_PARTSENDRING_004_MANGLER,
    KO_PARTSENDRING_004_UGRADERT, KO_PARTSENDRING_006_HOERER_IKKE_HIT, KO_PARTSENDRING_006_MANGLER,
    KO_PARTSENDRING_006_SEG_SELV, KO_PARTSENDRING_020_HELE_MELDINGEN, KO_PARTSENDRING_020_ID,
    KO_PARTSENDRING_020_SEG_SELV,
};

pub(in crate::rules) fn tom(endring: &Partsendring, scope: &mut Scope<'_>) {
    if endring.endringer.is_empty() && endring.sperres.is_empty() {
        scope.at("", &[]);
    }
}

/// The changes with their places and kinds. Of a kind of a later version nothing is known.
fn kjente(endring: &Partsendring) -> impl Iterator<Item = (String, &Partsendringslinje, &'static Kode)> {
    let linjer = endring.endringer.iter().enumerate();
    linjer.filter_map(|(i, linje)| Some((format!("/endringer/{i}"), linje, linje.slag.kode()?)))
}

/// Whether a kind of change tells what the party is like from now on; none of a kind of a later version.
fn har_part(slag: &Partsendringsslag) -> Option<bool> {
    use Partsendringsslag::{
        AdresseFrigitt, AdresseSperret, ArvingInn, Doed, DoedsboInn, FullmektigUt, NavnRettet, NummerRettet,
        NyFullmektig, NyKontaktinformasjon, NyVerge, VergeUt,
    };
    match slag {
        NyFullmektig | NyVerge | ArvingInn | DoedsboInn | NyKontaktinformasjon | NummerRettet
        | NavnRettet => Some(true),
        AdresseSperret | AdresseFrigitt | Doed | FullmektigUt | VergeUt => Some(false),
        _ => None,
    }
}

pub(in crate::rules) fn uten_part(endring: &Partsendring, scope: &mut Scope<'_>) {
    for (sted, linje, slag) in kjente(endring) {
        if har_part(&linje.slag) == Some(true) && linje.part.is_none() {
            scope.at(&format!("{sted}/part"), &[("endring", slag.verdi.into())]);
        }
    }
}

pub(in crate::rules) fn part_uten_grunn(endring: &Partsendring, scope: &mut Scope<'_>) {
    for (sted, linje, slag) in kjente(endring) {
        if har_part(&linje.slag) == Some(false) && linje.part.is_some() {
            scope.at(&format!("{sted}/part"), &[("endring", slag.verdi.into())]);
        }
    }
}

pub(in crate::rules) fn annen_part(endring: &Partsendring, scope: &mut Scope<'_>) {
    for (i, linje) in endring.endringer.iter().enumerate() {
        if linje.part.as_ref().is_some_and(|part| part.part_id != linje.part_id) {
            scope.at(&format!("/endringer/{i}/part/partId"), &[]);
        }
    }
}

pub(in crate::rules) fn gradering(endring: &Partsendring, scope: &mut Scope<'_>) {
    use Partsendringsslag::{AdresseFrigitt, AdresseSperret};
    for (sted, linje, _) in kjente(endring) {
        let beskyttelse = linje.adressebeskyttelse.as_ref();
        let feil = match (&linje.slag, beskyttelse) {
            (AdresseSperret, Some(Adressebeskyttelse::Ugradert)) => KO_PARTSENDRING_004_UGRADERT,
            (AdresseFrigitt, None) => KO_PARTSENDRING_004_MANGLER,
            (AdresseFrigitt, Some(beskyttelse)) if beskyttelse.verner() => KO_PARTSENDRING_004_BESKYTTET,
            (AdresseSperret | AdresseFrigitt, _) | (_, None) => continue,
            _ => KO_PARTSENDRING_004_HOERER_IKKE_HIT,
        };
        scope.at(&format!("{sted}/adressebeskyttelse"), &[("feil", feil.into())]);
    }
}

pub(in crate::rules) fn sperret_uten_gradering(endring: &Partsendring, scope: &mut Scope<'_>) {
    for (sted, linje, _) in kjente(endring) {
        if linje.slag == Partsendringsslag::AdresseSperret && linje.adressebeskyttelse.is_none() {
            scope.at(&format!("{sted}/adressebeskyttelse"), &[]);
        }
    }
}

pub(in crate::rules) fn trer_inn_for(endring: &Partsendring, scope: &mut Scope<'_>) {
    use Partsendringsslag::{ArvingInn, DoedsboInn};
    for (sted, linje, _) in kjente(endring) {
        let kommer_inn = matches!(linje.slag, ArvingInn | DoedsboInn);
        let feil = match &linje.trer_inn_for {
            None if kommer_inn => KO_PARTSENDRING_006_MANGLER,
            Some(_) if !kommer_inn => KO_PARTSENDRING_006_HOERER_IKKE_HIT,
            Some(doed) if *doed == linje.part_id => KO_PARTSENDRING_006_SEG_SELV,
            _ => continue,
        };
        scope.at(&format!("{sted}/trerInnFor"), &[("feil", feil.into())]);
    }
}

pub(in crate::rules) fn annen_rolle(endring: &Partsendring, scope: &mut Scope<'_>) {
    for (sted, linje, slag) in kjente(endring) {
        let rolle = match linje.slag {
            Partsendringsslag::NyFullmektig => Partsrolle::Fullmektig,
            Partsendringsslag::NyVerge => Partsrolle::Verge,
            Partsendringsslag::ArvingInn => Partsrolle::Arving,
            Partsendringsslag::DoedsboInn => Partsrolle::Doedsbo,
            _ => continue,
        };
        let (Some(part), Some(ventet)) = (&linje.part, rolle.kode()) else { continue };
        let ny_rolle =
            part.roller.iter().any(|rolle| matches!(rolle, Partsrolle::Annen(_) | Partsrolle::Ukjent(_)));
        if !part.er(&rolle) && !ny_rolle {
            let params = [("endring", slag.verdi.into()), ("rolle", ventet.verdi.into())];
            scope.at(&format!("{sted}/part/roller"), &params);
        }
    }
}

pub(in crate::rules) fn doed_i_fremtiden(endring: &Partsendring, scope: &mut Scope<'_>) {
    let Some(laget) = scope.opprettet() else { return };
    for (i, linje) in endring.endringer.iter().enumerate() {
        if linje.slag == Partsendringsslag::Doed && linje.gjelder_fra > laget {
            scope.at(&format!("/endringer/{i}/gjelderFra"), &[("dato", linje.gjelder_fra.into())]);
        }
    }
}

pub(in crate::rules) fn doed_med_ny_kontakt(endring: &Partsendring, scope: &mut Scope<'_>) {
    let doede: Vec<_> =
        { &endring.endringer }.iter().filter(|linje| linje.slag == Partsendringsslag::Doed).collect();
    for (i, linje) in endring.endringer.iter().enumerate() {
        let kontakt = linje.slag == Partsendringsslag::NyKontaktinformasjon;
        let etter = |doed: &&Partsendringslinje| {
            doed.part_id == linje.part_id && linje.gjelder_fra >= doed.gjelder_fra
        };
        if kontakt && doede.iter().any(etter) {
            scope.at(&format!("/endringer/{i}"), &[("dato", linje.gjelder_fra.into())]);
        }
    }
}

// A person may have one address this week and another the next, and be the heir of two.
pub(in crate::rules) fn to_ganger(endring: &Partsendring, scope: &mut Scope<'_>) {
    let noekler = endring.endringer.iter().map(|linje| {
        let inn_for = linje.trer_inn_for.as_ref().map(|id| id.as_str());
        (linje.part_id.as_str(), linje.slag.verdi(), linje.gjelder_fra, inn_for)
    });
    for (foerste, igjen) in repeated(noekler) {
        scope.at(&format!("/endringer/{igjen}"), &[("foerste", (foerste + 1).into())]);
    }
}

pub(in crate::rules) fn sti_eller_dokument(melding: &Melding, scope: &mut Scope<'_>) {
    for (i, sperring) in sperres(melding).iter().enumerate() {
        let antall = usize::from(sperring.sti.is_some()) + usize::from(sperring.dokument_id.is_some());
        if antall != 1 {
            scope.at(&format!("/sperres/{i}"), &[("antall", antall.into())]);
        }
    }
}

/// What makes a message the message it is. Without it nobody can read the rest.
const HODET: &[&str] = &[
    "",
    "/innhold",
    "/meldingstype",
    "/versjon",
    "/opprettet",
    "/miljoe",
    "/profil",
    "/lovgrunnlag",
    "/avsender",
    "/avsender/organisasjonsnummer",
    "/avsender/rolle",
    "/mottaker",
    "/mottaker/organisasjonsnummer",
    "/mottaker/rolle",
];

/// The fields that only name a part of the message, and the lists of such.
const IDER: &[&str] = &["meldingId", "klagesakId", "partId", "vedtakId", "dokumentId", "forespoerselId"];
const IDLISTER: &[&str] =
    &["partIder", "vedtakIder", "gjelderVedtak", "erstatterVedtakIder", "representerer"];

pub(in crate::rules) fn sperrer_for_mye(melding: &Melding, scope: &mut Scope<'_>) {
    for (i, sperring) in sperres(melding).iter().enumerate() {
        let sti = sperring.sti.as_ref().map(|sti| sti.as_str());
        let mut siste = sti.unwrap_or_default().rsplit('/');
        let (felt, liste) = (siste.next().unwrap_or_default(), siste.next().unwrap_or_default());
        let funnet = if sperring.melding_id == melding.hode().melding_id {
            KO_PARTSENDRING_020_SEG_SELV
        } else if sti.is_some_and(|sti| HODET.contains(&sti)) {
            KO_PARTSENDRING_020_HELE_MELDINGEN
        } else if IDER.contains(&felt) || IDLISTER.contains(&felt) || IDLISTER.contains(&liste) {
            KO_PARTSENDRING_020_ID
        } else {
            continue;
        };
        scope.at(&format!("/sperres/{i}"), &[("funnet", funnet.into())]);
    }
}
