//! The texts for citizens: complete, short, and without legal words.

use super::aarsak::VED_AARSAK;
use super::koder::TEKSTER;
use super::retning::VED_RETNING;
use super::spurt::VED_SPURT;
use super::utfall::VED_UTFALL;
use super::*;
use crate::kodeverk::{
    Endringsretning, Forespurt, Klageutfall, Kodeverk, KodeverkInfo, Returaarsak, Statuskode,
};
use crate::text::Language;

const LISTE: KodeverkInfo = Statuskode::INFO;

fn parts(tekst: &Statustekst, language: Language) -> [&'static str; 4] {
    [tekst.skjedd, tekst.hvem, tekst.videre, tekst.kan_gjoere].map(|text| text.get(language))
}

/// Every text there is.
fn all() -> impl Iterator<Item = &'static Statustekst> {
    let known = VED_UTFALL.iter().map(|(_, tekst)| tekst);
    let known = known.chain(VED_RETNING.iter().map(|(_, tekst)| tekst));
    let known = known.chain(VED_AARSAK.iter().map(|(_, tekst)| tekst));
    TEKSTER.iter().chain(known).chain(VED_SPURT.iter().map(|(_, tekst)| tekst))
}

fn words(text: &str) -> Vec<String> {
    let letters = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    text.split_whitespace().map(letters).collect()
}

#[test]
fn every_code_has_its_text_and_an_unknown_one_has_none() {
    for (kode, tekst) in Statuskode::KJENTE.iter().zip(&TEKSTER) {
        assert_eq!(statustekst(kode), Some(tekst));
    }
    assert_eq!(TEKSTER.len(), LISTE.koder.len());
    assert_eq!(statustekst(&Statuskode::Ukjent("NY_KODE".into())), None);
}

#[test]
fn every_outcome_reason_and_addressee_has_its_text() {
    let of = |grunn: Statusgrunn| statustekst_ved(&grunn).map(|tekst| tekst.kode.clone());
    for utfall in Klageutfall::KJENTE {
        assert_eq!(of(Statusgrunn::Utfall(utfall.clone())), Some(Statuskode::Avgjort));
    }
    for retning in Endringsretning::KJENTE {
        assert_eq!(of(Statusgrunn::Retning(retning.clone())), Some(Statuskode::Avgjort));
    }
    for spurt in Forespurt::KJENTE {
        assert_eq!(of(Statusgrunn::Spurt(spurt.clone())), Some(Statuskode::DokumentasjonEtterspurt));
    }
    for aarsak in Returaarsak::KJENTE.iter().filter(|aarsak| **aarsak != Returaarsak::Annet) {
        assert_eq!(of(Statusgrunn::Aarsak(aarsak.clone())), Some(Statuskode::Returnert));
    }
    // Another reason stands in the message only, so that nothing more can be said.
    assert_eq!(of(Statusgrunn::Aarsak(Returaarsak::Annet)), None);
    assert_eq!(of(Statusgrunn::Utfall(Klageutfall::Ukjent("NYTT".into()))), None);
}

#[test]
fn nothing_is_said_that_is_not_so_under_the_outcome_or_the_reason() {
    for (utfall, tekst) in &VED_UTFALL {
        let decided = !matches!(utfall, Klageutfall::Avvist | Klageutfall::Henlagt);
        assert_eq!(tekst.tittel.is_some(), !decided, "{utfall}");
        // For whom it is changed is not known from the outcome, and money need not follow.
        let told = parts(tekst, Language::Nb).concat();
        assert!(!told.contains("fordel") && !told.contains("betaler"), "{utfall} {told}");
    }
    let worse = parts(&VED_RETNING[1].1, Language::Nb).concat();
    assert!(worse.contains("dårligere ut") && !worse.contains("betaler"), "{worse}");
    assert!(!statustekst(&Statuskode::Returnert).unwrap().kan_gjoere.nb.contains("ikke å gjøre noe"));
    for (aarsak, tekst) in &VED_AARSAK {
        let idle = matches!(aarsak, Returaarsak::FeilEmbete | Returaarsak::Duplikat);
        assert_eq!(tekst.kan_gjoere.nb.contains("Du trenger ikke å gjøre noe nå."), idle, "{aarsak}");
    }
}

#[test]
fn in_english_the_office_has_one_name_and_the_norwegian_one_at_the_first_mention() {
    for code in LISTE.koder {
        assert!(!code.navn.en.contains("Statsforvalter") && !code.navn.en.contains("Nav-"), "{}", code.verdi);
    }
    for tekst in all() {
        let told = parts(tekst, Language::En).concat();
        let places: Vec<_> = told.match_indices("County Governor").map(|(at, _)| at).collect();
        let named: Vec<_> =
            told.match_indices("County Governor (Statsforvalteren)").map(|(at, _)| at).collect();
        assert_eq!(named.as_slice(), places.get(..1).unwrap_or_default(), "{told}");
        assert!(!told.contains("Nav-"), "{told}");
    }
}

#[test]
fn sentences_are_whole_and_short_and_name_no_paragraph() {
    for tekst in all() {
        for &language in Language::ALL {
            for text in parts(tekst, language) {
                let at = format!("{} {}: {text}", tekst.kode, language.code());
                assert!(text.ends_with('.') && text.trim() == text, "{at}");
                assert!(!text.contains(['§', '{', '_']) && !text.contains("  "), "{at}");
                for sentence in text.split_terminator(['.', '?', '!']) {
                    let length = words(sentence).len();
                    assert!((2..=20).contains(&length), "{length} words: {at}");
                    assert!(sentence.trim_start().starts_with(char::is_uppercase), "{at}");
                }
            }
        }
    }
}

#[test]
fn the_person_is_spoken_to_in_every_language() {
    let addressed = |language| match language {
        Language::Nb => ["du", "deg", "din", "ditt"].as_slice(),
        Language::Nn => &["du", "deg", "din", "di"],
        Language::En => &["you", "your"],
    };
    for tekst in all() {
        for &language in Language::ALL {
            let words = parts(tekst, language).map(words).concat();
            let found = words.iter().any(|word| addressed(language).contains(&word.as_str()));
            assert!(found, "{} {}", tekst.kode, language.code());
        }
        // What to do is told to the person: as «du», or as a plain request.
        let (nb, nn) = (words(tekst.kan_gjoere.nb), words(tekst.kan_gjoere.nn));
        assert!(nb.contains(&"du".to_owned()) || nb.contains(&"deg".to_owned()), "{}", tekst.kode);
        assert!(nn.contains(&"du".to_owned()) || nn.contains(&"deg".to_owned()), "{}", tekst.kode);
    }
}

#[test]
fn no_text_promises_more_than_the_act() {
    // Judgement is changed only when it is clearly unreasonable, and a change need not give money or take three weeks.
    for tekst in all() {
        for (language, words) in [
            (Language::Nb, ["selvstendig", "det du har rett til", "innen tre uker om"]),
            (Language::Nn, ["sjølvstendig", "det du har rett til", "innan tre veker om"]),
            (Language::En, ["independent", "what you have a right to", "within three weeks whether"]),
        ] {
            let told = parts(tekst, language).concat();
            assert!(words.iter().all(|words| !told.contains(words)), "{told}");
        }
    }
    for kode in [Statuskode::Oversendt, Statuskode::UnderBehandlingStatsforvalter] {
        let told = parts(statustekst(&kode).unwrap(), Language::Nb).concat();
        assert!(told.contains("bare når det er åpenbart urimelig"), "{told}");
    }
}

#[test]
fn the_three_weeks_of_the_texts_are_those_of_every_act() {
    for kode in crate::kodeverk::Lovgrunnlag::KJENTE {
        let law = crate::lovgrunnlag::lovdata(kode);
        assert_eq!((law.klagefrist_uker, law.sakskostnader_uker), (3, 3), "{kode}");
    }
}

#[test]
fn the_published_list_carries_the_texts() {
    let list = crate::schema::code_list(&LISTE);
    for kode in list["koder"].as_array().unwrap() {
        let tekst = &kode["tekst"];
        for part in ["skjedd", "hvem", "videre", "kanGjoere"] {
            for &language in Language::ALL {
                let text = tekst[part][language.code()].as_str();
                assert!(text.is_some_and(|t| !t.is_empty()), "{} {part}", kode["verdi"]);
            }
        }
    }
    let aarsaker = crate::schema::code_list(&Returaarsak::INFO);
    let husleietvist = &aarsaker["koder"][3];
    assert_eq!(
        (&husleietvist["verdi"], &husleietvist["tekstVed"]),
        (&"HUSLEIETVIST".into(), &"RETURNERT".into())
    );
    assert!(husleietvist["tekst"]["kanGjoere"]["nb"].as_str().unwrap().contains("Husleietvistutvalget"));
    let utfall = crate::schema::code_list(&Klageutfall::INFO);
    assert_eq!(utfall["koder"][3]["tekst"]["tittel"]["nb"], "Klagen er avvist");
    let others = crate::schema::code_list(&crate::kodeverk::Ansvarlig::INFO);
    assert!(others["koder"].as_array().unwrap().iter().all(|kode| kode.get("tekst").is_none()));
}
