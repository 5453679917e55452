//! Codes of Digisos and ours.

use klagesak_core::kodeverk::{Dokumenttype, Foersteinstansutfall, Klageutfall, Statuskode, Vedtaksutfall};

use crate::crosswalk::{Crosswalk, Fit};

/// `klageStatus.status`.
pub(super) const KLAGESTATUS: &[&str] =
    &["SENDT", "MOTTATT", "UNDER_BEHANDLING", "TRUKKET", "FERDIGBEHANDLET", "VIDERESENDT", "FORELOPIG_SVAR"];
/// `klageUtfall.klageUtfall`, with the misspelling of the schema.
pub(super) const KLAGEUTFALL: &[&str] = &["MEDHOLD", "DELVIS_MEHOLD", "OPPRETTHOLDT", "AVVIST"];
/// `statsforvalterUtfall.utfall`.
pub(super) const STATSFORVALTERUTFALL: &[&str] = &["STADFESTER", "NYTT_VEDTAK", "AVVIST", "OPPHEVER"];
/// `vedtakFattet.utfall`.
pub(super) const VEDTAKSUTFALL: &[&str] = &["INNVILGET", "DELVIS_INNVILGET", "AVSLATT", "AVVIST"];

/// Where the case is. Digisos does not say who has it.
pub(super) const STATUS: Crosswalk<Statuskode> = Crosswalk(&[
    (Statuskode::KlageSendt, "SENDT", Fit::Exact),
    (Statuskode::KlageMottatt, "MOTTATT", Fit::Exact),
    (Statuskode::UnderBehandlingNav, "UNDER_BEHANDLING", Fit::Exact),
    (Statuskode::UnderBehandlingStatsforvalter, "UNDER_BEHANDLING", Fit::Coarse),
    (Statuskode::ForeloepigSvar, "FORELOPIG_SVAR", Fit::Exact),
    (Statuskode::Oversendt, "VIDERESENDT", Fit::Exact),
    (Statuskode::MottattStatsforvalter, "VIDERESENDT", Fit::Coarse),
    (Statuskode::Trukket, "TRUKKET", Fit::Exact),
    (Statuskode::Avgjort, "FERDIGBEHANDLET", Fit::Coarse),
    (Statuskode::AvsluttetNav, "FERDIGBEHANDLET", Fit::Coarse),
    (Statuskode::Ferdig, "FERDIGBEHANDLET", Fit::Exact),
]);

/// What Nav came to.
pub(super) const FOERSTEINSTANS: Crosswalk<Foersteinstansutfall> = Crosswalk(&[
    (Foersteinstansutfall::Medhold, "MEDHOLD", Fit::Exact),
    (Foersteinstansutfall::DelvisMedhold, "DELVIS_MEHOLD", Fit::Exact),
    (Foersteinstansutfall::Opprettholdt, "OPPRETTHOLDT", Fit::Exact),
    (Foersteinstansutfall::Avvist, "AVVIST", Fit::Exact),
]);

/// What the Statsforvalter came to. How far a decision is changed, and in whose favour, cannot be said.
pub(super) const STATSFORVALTER: Crosswalk<Klageutfall> = Crosswalk(&[
    (Klageutfall::Stadfestet, "STADFESTER", Fit::Exact),
    (Klageutfall::Omgjort, "NYTT_VEDTAK", Fit::Exact),
    (Klageutfall::Opphevet, "OPPHEVER", Fit::Exact),
    (Klageutfall::Avvist, "AVVIST", Fit::Exact),
]);

/// What the person got.
pub(super) const VEDTAK: Crosswalk<Vedtaksutfall> = Crosswalk(&[
    (Vedtaksutfall::Innvilget, "INNVILGET", Fit::Exact),
    (Vedtaksutfall::DelvisInnvilget, "DELVIS_INNVILGET", Fit::Exact),
    (Vedtaksutfall::Avslaatt, "AVSLATT", Fit::Exact),
    (Vedtaksutfall::Avvist, "AVVIST", Fit::Exact),
]);

/// Types of attachments: the type, the sub-type that distinguishes it where there is one, ours, and the title. The first row
/// that fits counts. What has no row is reported, since new types may come at any time.
pub(super) const VEDLEGG: &[(&str, Option<&str>, Dokumenttype, &str)] = &[
    ("faktura", Some("strom"), Dokumenttype::Stroemregning, "Strømregning"),
    ("faktura", None, Dokumenttype::AnnenRegning, "Regning"),
    ("husleiekontrakt", None, Dokumenttype::Husleiekontrakt, "Husleiekontrakt"),
    ("kontooversikt", None, Dokumenttype::Kontoutskrift, "Kontooversikt"),
    ("lonnslipp", None, Dokumenttype::Loennsslipp, "Lønnsslipp"),
    ("skattemelding", None, Dokumenttype::Skattemelding, "Skattemelding"),
    ("barnebidrag", None, Dokumenttype::Annet, "Dokument om barnebidrag"),
    ("bostotte", None, Dokumenttype::Annet, "Dokument om bostøtte"),
    ("dokumentasjon", None, Dokumenttype::Annet, "Dokumentasjon"),
    ("kjopekontrakt", None, Dokumenttype::Annet, "Kjøpekontrakt"),
    ("nedbetalingsplan", None, Dokumenttype::Annet, "Nedbetalingsplan"),
    ("oppholdstillatel", None, Dokumenttype::Annet, "Oppholdstillatelse"),
    ("salgsoppgjor", None, Dokumenttype::Annet, "Salgsoppgjør"),
    ("samvarsavtale", None, Dokumenttype::Annet, "Samværsavtale"),
    ("student", None, Dokumenttype::Annet, "Dokument om studier"),
    ("annet", None, Dokumenttype::Annet, "Annet dokument"),
];

/// Sub-types of attachments that say more in a title.
pub(super) const TILLEGGSINFO: &[(&str, &str)] = &[
    ("aksjer", "aksjer"),
    ("annetbarnutgift", "utgift til barn"),
    ("annetboutgift", "boutgift"),
    ("annetinntekter", "inntekt"),
    ("annetverdi", "verdi"),
    ("arbeid", "arbeid"),
    ("avdraglaan", "avdrag på lån"),
    ("barn", "barn"),
    ("barnehage", "barnehage"),
    ("betaler", "betaler"),
    ("brukskonto", "brukskonto"),
    ("bsu", "BSU"),
    ("campingvogn", "campingvogn"),
    ("eiendom", "eiendom"),
    ("forsikringsutbetaling", "forsikringsutbetaling"),
    ("fritidsaktivitet", "fritidsaktivitet"),
    ("fritidseiendom", "fritidseiendom"),
    ("husleie", "husleie"),
    ("kjoretoy", "kjøretøy"),
    ("kommunaleavgifter", "kommunale avgifter"),
    ("livsforsikring", "livsforsikring"),
    ("mottar", "mottar"),
    ("oppvarming", "oppvarming"),
    ("sfo", "SFO"),
    ("sparekonto", "sparekonto"),
    ("tannbehandling", "tannbehandling"),
    ("utbytte", "utbytte"),
    ("vedtak", "vedtak"),
];

/// The type and title of an attachment; none when the type is unknown.
pub(super) fn vedlegg(slag: &str, tilleggsinfo: Option<&str>) -> Option<(&'static Dokumenttype, String)> {
    let row = VEDLEGG
        .iter()
        .find(|(known, sub, ..)| *known == slag && sub.is_none_or(|s| Some(s) == tilleggsinfo))?;
    let more = TILLEGGSINFO.iter().find(|(known, _)| Some(*known) == tilleggsinfo);
    Some(match more {
        Some((_, words)) => (&row.2, format!("{} ({words})", row.3)),
        None => (&row.2, row.3.to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crosswalk::test_both_ways;

    #[test]
    fn codes_go_both_ways() {
        let uten = [
            Statuskode::DokumentasjonEtterspurt,
            Statuskode::MedholdNav,
            Statuskode::Returnert,
            // A new decision and an annulment are events of their own, where they are known.
            Statuskode::NyttVedtakNav,
            Statuskode::Opphevet,
            Statuskode::Overfoert,
        ];
        test_both_ways(&STATUS, Statuskode::KJENTE, KLAGESTATUS, &uten);
        test_both_ways(&FOERSTEINSTANS, Foersteinstansutfall::KJENTE, KLAGEUTFALL, &[]);
        test_both_ways(&STATSFORVALTER, Klageutfall::KJENTE, STATSFORVALTERUTFALL, &[Klageutfall::Henlagt]);
        // What the office claims or takes back is no answer to an application.
        let uten = [Vedtaksutfall::Krevd, Vedtaksutfall::Stanset, Vedtaksutfall::Redusert];
        test_both_ways(&VEDTAK, Vedtaksutfall::KJENTE, VEDTAKSUTFALL, &uten);
    }

    #[test]
    fn attachments_have_the_type_and_title_of_what_they_are() {
        let found = |slag, info| vedlegg(slag, info).map(|(slag, title)| (slag.clone(), title));
        let (strom, regning) = (Dokumenttype::Stroemregning, Dokumenttype::AnnenRegning);
        assert_eq!(found("faktura", Some("strom")), Some((strom, "Strømregning".into())));
        assert_eq!(
            found("faktura", Some("barnehage")),
            Some((regning.clone(), "Regning (barnehage)".into()))
        );
        assert_eq!(found("faktura", Some("Kari sin regning")), Some((regning, "Regning".into())));
        assert_eq!(found("noe nytt", Some("annet")), None);
        assert!(VEDLEGG.iter().all(|row| row.3.len() < 100 && found(row.0, row.1).is_some()));
    }
}
