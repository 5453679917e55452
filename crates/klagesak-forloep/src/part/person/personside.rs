//! The page of one person, put together.

use klagesak_core::day_in_words::in_words;
use klagesak_core::kodeverk::Form;
use klagesak_core::verdi::{Dato, LokalId, Uuid};
use klagesak_core::{Language, Text};
use serde::Serialize;

use super::frister::frister;
use super::fyll::Fyll;
use super::haster::haster;
use super::historikk::way;
use super::kontakt::Kontorer;
use super::leser::Leser;
use super::siden::siden;
use super::sperret::Sperret;
use super::standene::{Vedtaksstand, standene};
use super::tekst::faste::{HJELP, LES, LES_SENERE, NOED};
use super::tilleggene::Tilleggene;
use super::valg::situasjon;
use super::{
    IngenSide, LINJER, Partskontakt, Personsituasjon, STEGTEKSTER, Stand, Steg, TILLEGG, persontekst,
};
use crate::{Forloep, Partsfrist, Partsfristslag, Partside};

/// What one person reads of the case: only what is true for her, and nothing that is kept from her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Personside {
    /// The case.
    pub klagesak_id: Uuid,
    /// The language of the texts.
    pub spraak: &'static str,
    /// What the words are chosen by.
    pub situasjon: Personsituasjon,
    /// The heading.
    pub tittel: &'static str,
    /// What the case began with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub siden: Option<String>,
    /// What has happened.
    pub skjedd: String,
    /// Each decision that is appealed, and how it stands.
    pub vedtak: Vec<Personvedtak>,
    /// What is urgent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub haster: Option<String>,
    /// Who has the case.
    pub hvem: String,
    /// What happens next.
    pub videre: String,
    /// What the person can do.
    pub kan_gjoere: String,
    /// The days to know of.
    pub frister: Vec<Partsfrist>,
    /// Whom to call and where to write.
    pub kontakt: Vec<Partskontakt>,
    /// Where there is free help.
    pub hjelp: String,
    /// What has happened, oldest first.
    pub historikk: Vec<Personsteg>,
}

/// A decision, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Personvedtak {
    /// The decision.
    pub vedtak_id: Uuid,
    /// Its day.
    pub dato: Dato,
    /// Its name: the day and what it is about.
    pub navn: String,
    /// How it stands.
    pub stand: Stand,
    /// The same in words.
    pub tekst: String,
}

/// A step on the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Personsteg {
    /// The day.
    pub dato: Dato,
    /// What happened.
    pub steg: Steg,
    /// The same in words.
    pub tekst: String,
}

const VEDTAKET: Text = Text { nb: "Vedtaket {dato}", nn: "Vedtaket {dato}", en: "The decision of {dato}" };
const HELE: Text = Text { nb: "Vedtaket", nn: "Vedtaket", en: "The decision" };
const DET: Text = Text { nb: "det", nn: "det", en: "it" };
const DEL_AV_DET: Text = Text { nb: "en del av det", nn: "ein del av det", en: "part of it" };
const DEL: Text = Text { nb: "En del av vedtaket", nn: "Ein del av vedtaket", en: "Part of the decision" };

impl Partside {
    /// What one person reads of the case on a day: a klager, somebody who came in for one, or somebody who helps.
    ///
    /// # Errors
    /// [`IngenSide`] for whoever has no page.
    ///
    /// ```
    /// use klagesak_core::{Language, mal, read};
    /// use klagesak_forloep::{Forloep, Partside};
    ///
    /// let messages = [mal::OVERSENDELSE_MINIMAL, mal::KVITTERING].map(|text| read(text.as_bytes()).unwrap().message);
    /// let forloep = Forloep::new(messages.into());
    /// let side = Partside::for_part(&forloep, &"part-1".parse()?, "2026-05-01".parse()?, Language::Nb).unwrap();
    /// assert_eq!(side.vedtak[0].navn, "Vedtaket 2. mars 2026 (Livsopphold)");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn for_part(
        forloep: &Forloep,
        part: &LokalId,
        today: Dato,
        language: Language,
    ) -> Result<Personside, IngenSide> {
        let leser = Leser::new(forloep, part)?;
        let standene = standene(forloep, &leser);
        let situasjon = situasjon(forloep, &leser, &standene, today).ok_or(IngenSide::Ingenting)?;
        let tekst = persontekst(situasjon).ok_or(IngenSide::Ingenting)?;
        let kontorer = Kontorer::new(forloep);
        let partly = !standene.is_empty() && standene.iter().all(Vedtaksstand::delvis);
        let ord = vec![
            ("Den_som_har", kontorer.har_saken()),
            ("Vedtaket", if partly { DEL } else { HELE }.get(language).to_owned()),
        ];
        let fyll = Fyll { stemme: leser.stemme, language, ord };
        let beside = Tilleggene { forloep, leser: &leser, standene: &standene, fyll: &fyll };
        let frister = frister(forloep, &leser, &standene, today, language);
        let comment_due = frister.iter().any(|f| f.gjelder == Partsfristslag::DuKommenterer);
        let historikk: Vec<_> =
            way(forloep, &leser).into_iter().filter_map(|step| in_text(step, &fyll)).collect();
        let open =
            standene.is_empty() || standene.iter().any(|s| s.stand.aapen() || s.stand == Stand::Opphevet);
        let sperret = Sperret::new(forloep);
        Ok(Personside {
            klagesak_id: forloep.innslag().first().ok_or(IngenSide::Ingenting)?.hode().klagesak_id,
            spraak: language.code(),
            situasjon,
            tittel: tekst.tittel.get(language),
            siden: siden(&historikk, open, today, &fyll),
            skjedd: joined(fyll.alle(tekst.skjedd), beside.skjedd(situasjon)),
            vedtak: if situasjon == Personsituasjon::HosNav {
                Vec::new()
            } else {
                decisions(&standene, &sperret, &fyll)
            },
            haster: urgent(haster(forloep, &leser, &standene, today, language), &fyll),
            hvem: fyll.alle(tekst.hvem),
            videre: fyll.alle(tekst.videre),
            kan_gjoere: can_do(tekst.kan_gjoere, beside.kan_gjoere(comment_due), oral(&standene), &fyll),
            frister,
            kontakt: kontorer.kontakter(forloep, &sperret, &fyll, open),
            hjelp: fyll.alle(HJELP),
            historikk,
        })
    }
}

fn joined(first: String, more: Vec<String>) -> String {
    [first].into_iter().chain(more).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What the person can do: first what follows from the situation, then what is beside, and last where to turn in need. The letter
/// about what was told by word of mouth may come later.
fn can_do(texts: &[Text], beside: Vec<String>, oral: bool, fyll: &Fyll) -> String {
    let (need, first): (Vec<Text>, Vec<Text>) = texts.iter().partition(|text| **text == NOED);
    let read = |text: Text| if oral && text == LES { LES_SENERE } else { text };
    let first: Vec<_> = first.into_iter().map(read).collect();
    joined(fyll.alle(&first), beside.into_iter().chain([fyll.alle(&need)]).collect())
}

/// Whether what was decided was told by word of mouth, and no letter has come with it.
fn oral(standene: &[Vedtaksstand<'_>]) -> bool {
    standene.iter().any(|s| {
        s.avgjort
            .is_some_and(|(m, _)| m.innhold.form == Some(Form::Muntlig) && m.innhold.dokumenter.is_empty())
    })
}

fn in_text((dato, steg): (Dato, Steg), fyll: &Fyll) -> Option<Personsteg> {
    let (_, text) = STEGTEKSTER.iter().find(|(of, _)| *of == steg)?;
    Some(Personsteg { dato, steg, tekst: fyll.en(text) })
}

fn urgent(said: Vec<(super::Tillegg, String)>, fyll: &Fyll) -> Option<String> {
    let words = said.into_iter().filter_map(|(tillegg, grunner)| {
        let (_, text) = TILLEGG.iter().find(|(of, _)| *of == tillegg)?;
        Some(fyll.med(text, &[("grunner", grunner)]))
    });
    Some(words.collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
}

/// The decisions, each once for each way it stands.
fn decisions(standene: &[Vedtaksstand<'_>], sperret: &Sperret<'_>, fyll: &Fyll) -> Vec<Personvedtak> {
    let mut found: Vec<Personvedtak> = Vec::new();
    for s in standene {
        let Some((_, text)) = LINJER.iter().find(|(of, _)| *of == s.stand) else { continue };
        let navn = name(s, sperret, fyll);
        let line = Personvedtak {
            vedtak_id: s.par.vedtak,
            dato: s.vedtak.dato,
            navn,
            stand: s.stand,
            tekst: fyll.med(
                text,
                &[("det", if s.delvis() { DEL_AV_DET } else { DET }.get(fyll.language).to_owned())],
            ),
        };
        if !found.contains(&line) {
            found.push(line);
        }
    }
    found
}

/// «Vedtaket 2. mars 2026 (Livsopphold, Strøm)».
fn name(s: &Vedtaksstand<'_>, sperret: &Sperret<'_>, fyll: &Fyll) -> String {
    let id = s.sendt.melding_id;
    let place = s.sendt.innhold.vedtak.iter().position(|v| v.vedtak_id == s.par.vedtak).unwrap_or_default();
    let shown = |sti: String| !sperret.sti(id, &sti);
    let about: Vec<_> = { s.vedtak.ytelser.iter().enumerate() }
        .filter(|(i, _)| shown(format!("/innhold/vedtak/{place}/ytelser/{i}/betegnelse")))
        .map(|(_, ytelse)| ytelse.betegnelse.as_str())
        .collect();
    let day = in_words(s.vedtak.dato, fyll.language);
    let name = fyll.med(&VEDTAKET, &[("dato", day)]);
    if about.is_empty() { name } else { format!("{name} ({})", about.join(", ")) }
}
