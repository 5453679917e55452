//! The page of one person, put together.

use klagesak_core::day_in_words::in_words;
use klagesak_core::frister::add_months;
use klagesak_core::kodeverk::Form;
use klagesak_core::verdi::{Dato, LokalId, Uuid};
use klagesak_core::{Language, Text};
use serde::Serialize;

use super::annens::{Annens, annens};
use super::betinget::Betinget;
use super::frister::frister;
use super::fyll::Fyll;
use super::haster::haster;
use super::historikk::{Skritt, way};
use super::klagefrist::klagefrist;
use super::kontakt::Kontorer;
use super::leser::Leser;
use super::navendring::Navendring;
use super::siden::siden;
use super::sperret::Sperret;
use super::standene::{Vedtaksstand, standene};
use super::tekst::betinget::OVER_NORMEN;
use super::tekst::faste::{HJELP, NOED};
use super::tilleggene::Tilleggene;
use super::valg::situasjon;
use super::ved_nav::{VedNav, annens_ved_nav, ved_nav};
use super::{
    IngenSide, LINJER, Partskontakt, Personsituasjon, STEGTEKSTER, Stand, Steg, TILLEGG, persontekst,
};
use crate::tid::{Datoer, NORM_MAANEDER};
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
    /// Its day; none when that is blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dato: Option<Dato>,
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
const TIL: Text = Text { nb: " til {navn}", nn: " til {navn}", en: " to {navn}" };
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
        let ved_nav = ved_nav(forloep, &leser);
        let situasjon = situasjon(forloep, &leser, &standene, ved_nav.as_ref(), today);
        let situasjon = situasjon.ok_or(IngenSide::Ingenting)?;
        let tekst = persontekst(situasjon).ok_or(IngenSide::Ingenting)?;
        let kontorer = Kontorer::new(forloep, situasjon == Personsituasjon::HosNav);
        let navendringer = navendringer(&standene, ved_nav.as_ref());
        let (klagefristen, siste) = klagefrist(forloep, &leser, &standene, today);
        let partly = !standene.is_empty() && standene.iter().all(Vedtaksstand::delvis);
        let ord = vec![
            ("Den_som_har", kontorer.har_saken()),
            ("Vedtaket", if partly { DEL } else { HELE }.get(language).to_owned()),
            ("klagefristen", siste.map(|dato| in_words(dato, language)).unwrap_or_default()),
        ];
        let fyll = Fyll { stemme: leser.stemme, language, ord };
        let beside = Tilleggene {
            forloep,
            leser: &leser,
            standene: &standene,
            navendringer: &navendringer,
            fyll: &fyll,
        };
        let frister = frister(forloep, &leser, &standene, &navendringer, today, language);
        let comment_due = frister.iter().any(|f| f.gjelder == Partsfristslag::DuKommenterer);
        let historikk: Vec<_> =
            way(forloep, &leser).into_iter().filter_map(|step| in_text(step, &fyll)).collect();
        let open = ved_nav.is_none()
            && (standene.is_empty()
                || standene.iter().any(|s| s.stand.aapen() || s.stand == Stand::Opphevet));
        let sperret = Sperret::new(forloep);
        let haster = urgent(haster(forloep, &leser, &standene, today, language), &fyll);
        let som_den_er = Betinget {
            annens: {
                let of_pairs = standene.iter().map(|s| annens(forloep, &leser, s));
                of_pairs
                    .chain(ved_nav.map(|_| annens_ved_nav(forloep, &leser)))
                    .max()
                    .unwrap_or(Annens::Ingen)
            },
            klagefrist: klagefristen,
            over_normen: over_normen(forloep, &standene, today),
            haster: haster.is_some(),
            opphevet: standene.iter().any(|s| s.stand == Stand::Opphevet),
            muntlig: oral(&standene),
        };
        let late = som_den_er.over_normen.then(|| fyll.en(&OVER_NORMEN));
        Ok(Personside {
            klagesak_id: forloep.klagesak_id().ok_or(IngenSide::Ingenting)?,
            spraak: language.code(),
            situasjon,
            tittel: tekst.tittel.get(language),
            siden: siden(&historikk, open, today, &fyll),
            skjedd: joined(fyll.alle(tekst.skjedd), beside.skjedd(situasjon)),
            vedtak: if situasjon == Personsituasjon::HosNav {
                Vec::new()
            } else {
                decisions(forloep, &leser, &standene, &sperret, &fyll)
            },
            haster,
            hvem: fyll.alle(&som_den_er.velg(tekst.hvem)),
            videre: joined(fyll.alle(&som_den_er.velg(tekst.videre)), late.into_iter().collect()),
            kan_gjoere: can_do(
                &som_den_er.velg(tekst.kan_gjoere),
                beside.kan_gjoere(comment_due, kontorer.embetet()),
                &fyll,
            ),
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

/// What the person can do: first what follows from the situation, then what is beside, and last where to turn in need.
fn can_do(texts: &[Text], beside: Vec<String>, fyll: &Fyll) -> String {
    let (need, first): (Vec<Text>, Vec<Text>) = texts.iter().partition(|text| **text == NOED);
    joined(fyll.alle(&first), beside.into_iter().chain([fyll.alle(&need)]).collect())
}

/// What the Nav-kontor has decided of the reader's appeal, each once.
fn navendringer<'a>(standene: &[Vedtaksstand<'a>], ved_nav: Option<&VedNav<'a>>) -> Vec<Navendring<'a>> {
    let mut found: Vec<Navendring<'a>> = Vec::new();
    for nav in standene.iter().filter_map(|s| s.nav).chain(ved_nav.and_then(|ved_nav| ved_nav.nav)) {
        if !found.iter().any(|known| known.vedtak.vedtak_id == nav.vedtak.vedtak_id) {
            found.push(nav);
        }
    }
    found
}

/// Whether the Statsforvalter has had something undecided for longer than the norm.
fn over_normen(forloep: &Forloep, standene: &[Vedtaksstand<'_>], today: Dato) -> bool {
    let open = forloep.tilstand().hos_statsforvalteren() && standene.iter().any(|s| s.stand.aapen());
    let received = Datoer::new(forloep).mottatt_statsforvalter.filter(|_| open);
    received.and_then(|day| add_months(day, NORM_MAANEDER)).is_some_and(|norm| norm < today)
}

/// Whether what was decided was told by word of mouth, and no letter has come with it.
fn oral(standene: &[Vedtaksstand<'_>]) -> bool {
    standene.iter().any(|s| {
        s.avgjort
            .is_some_and(|(m, _)| m.innhold.form == Some(Form::Muntlig) && m.innhold.dokumenter.is_empty())
    })
}

fn in_text((dato, steg, organ): Skritt, fyll: &Fyll) -> Option<Personsteg> {
    let (_, text) = STEGTEKSTER.iter().find(|(of, _)| *of == steg)?;
    let organ = organ.map(|navn| fyll.med(&TIL, &[("navn", navn)])).unwrap_or_default();
    Some(Personsteg { dato, steg, tekst: fyll.med(text, &[("organ", organ)]) })
}

fn urgent(said: Vec<(super::Tillegg, String)>, fyll: &Fyll) -> Option<String> {
    let words = said.into_iter().filter_map(|(tillegg, grunner)| {
        let (_, text) = TILLEGG.iter().find(|(of, _)| *of == tillegg)?;
        Some(fyll.med(text, &[("grunner", grunner)]))
    });
    Some(words.collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
}

/// The decisions, each once for each way it stands.
fn decisions(
    forloep: &Forloep,
    leser: &Leser,
    standene: &[Vedtaksstand<'_>],
    sperret: &Sperret<'_>,
    fyll: &Fyll,
) -> Vec<Personvedtak> {
    let mut found: Vec<Personvedtak> = Vec::new();
    for s in standene {
        let Some((_, text)) = LINJER.iter().find(|(of, _)| *of == s.stand) else { continue };
        let (dato, navn) = name(s, sperret, fyll);
        let det = if s.delvis() { DEL_AV_DET } else { DET };
        let staar = Betinget::i_linjen(annens(forloep, leser, s)).map(|text| fyll.en(&text));
        let more = [("det", fyll.en(&det)), ("staar", staar.unwrap_or_default())];
        let line = Personvedtak {
            vedtak_id: s.par.vedtak,
            dato,
            navn,
            stand: s.stand,
            tekst: fyll.med(text, &more),
        };
        if !found.contains(&line) {
            found.push(line);
        }
    }
    found
}

/// «Vedtaket 2. mars 2026 (Livsopphold, Strøm)», and its day.
fn name(s: &Vedtaksstand<'_>, sperret: &Sperret<'_>, fyll: &Fyll) -> (Option<Dato>, String) {
    let id = s.sendt.melding_id;
    let place = s.sendt.innhold.vedtak.iter().position(|v| v.vedtak_id == s.par.vedtak).unwrap_or_default();
    let shown = |sti: String| !sperret.sti(id, &sti);
    let about: Vec<_> = { s.vedtak.ytelser.iter().enumerate() }
        .filter(|(i, _)| shown(format!("/innhold/vedtak/{place}/ytelser/{i}/betegnelse")))
        .map(|(_, ytelse)| ytelse.betegnelse.as_str())
        .collect();
    let dato = sperret.vist(id, &format!("/innhold/vedtak/{place}/dato"), s.vedtak.dato);
    let name = match dato {
        Some(dato) => fyll.med(&VEDTAKET, &[("dato", in_words(dato, fyll.language))]),
        None => fyll.en(&HELE),
    };
    (dato, if about.is_empty() { name } else { format!("{name} ({})", about.join(", ")) })
}
