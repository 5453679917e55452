//! What is said beside how the appeal stands, each in words.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Kodeverk, Nyttvedtakgjelder};
use klagesak_core::melding::{Melding, Trekk};

use super::frister::forelagt;
use super::fyll::Fyll;
use super::historikk::annulled_before;
use super::klageadgang::{av_utfallet, klageadgang};
use super::krav::{Avgjortkrav, krav, ventet};
use super::leser::Leser;
use super::sperret::Sperret;
use super::spurt::mangler;
use super::standene::Vedtaksstand;
use super::stemme::Stemme;
use super::synlig::unntatt;
use super::tekst::TILLEGG;
use super::{Personsituasjon, Stand, Tillegg};
use crate::part::kroner::kroner;
use crate::{Forloep, Parstilling};

const TIL_DEG: Text =
    Text { nb: " Pengene går til deg.", nn: " Pengane går til deg.", en: " The money goes to you." };
const TIL_HJELPER: Text = Text {
    nb: " Pengene går til den som hjelper deg.",
    nn: " Pengane går til den som hjelper deg.",
    en: " The money goes to whoever helps you.",
};
const TIL_DEN_DU_HJELPER: Text = Text {
    nb: " Pengene går til den du hjelper.",
    nn: " Pengane går til den du hjelper.",
    en: " The money goes to the person you help.",
};
const DET_ER: Text =
    Text { nb: " Det er {kroner}.", nn: " Det er {kroner}.", en: " The amount is {kroner}." };
const AVGJOER: Text = Text {
    nb: " {navn} avgjør en slik klage.",
    nn: " {navn} avgjer ei slik klage.",
    en: " {navn} decides such an appeal.",
};

/// Whether a decision was annulled before the case was sent over last, so that this is what came of it.
fn second_round(forloep: &Forloep) -> bool {
    let Some((last, _)) = forloep.oversendelser().filter(|(_, sent)| sent.erstatter.is_none()).last() else {
        return false;
    };
    annulled_before(forloep, last)
}

/// What is said beside, in words.
pub(super) struct Tilleggene<'a> {
    pub(super) forloep: &'a Forloep,
    pub(super) leser: &'a Leser,
    pub(super) standene: &'a [Vedtaksstand<'a>],
    pub(super) fyll: &'a Fyll,
}

impl Tilleggene<'_> {
    fn si(&self, tillegg: Tillegg, more: &[(&str, String)]) -> Option<String> {
        let (_, text) = TILLEGG.iter().find(|(of, _)| *of == tillegg)?;
        Some(self.fyll.med(text, more))
    }

    /// What has happened besides.
    pub(super) fn skjedd(&self, situasjon: Personsituasjon) -> Vec<String> {
        let mut found: Vec<(Tillegg, Vec<(&str, String)>)> = Vec::new();
        if self.leser.stemme == Stemme::Arving {
            found.push((Tillegg::GaattInn, Vec::new()));
        }
        if second_round(self.forloep) {
            found.push((Tillegg::AndreGang, Vec::new()));
        }
        if self.others_withdrew() {
            found.push((Tillegg::AnnenTrakk, Vec::new()));
        }
        let of_own = |s: &Vedtaksstand<'_>| {
            s.avgjort.is_some_and(|(m, _)| m.innhold.gjelder == Avgjoerelsesgjelder::Omgjoering)
        };
        if self.standene.iter().any(of_own) {
            found.push((Tillegg::SfEndretEgen, Vec::new()));
        }
        let changed = self.standene.iter().any(|s| s.stand == Stand::AapentNavEndret);
        if changed && situasjon != Personsituasjon::NavHarEndret {
            found.push((Tillegg::NavEndret, Vec::new()));
        }
        let decided = krav(self.forloep, self.leser);
        if let Some(costs) = decided.iter().rfind(|krav| krav.kostnader) {
            found.extend(costs.tillegg().map(|tillegg| (tillegg, self.beloep(costs))));
        }
        if self.standene.iter().any(|s| s.stand.aapen()) {
            let later = decided.iter().rfind(|krav| !krav.kostnader).and_then(Avgjortkrav::tillegg);
            found.extend(later.or_else(|| ventet(self.standene)).map(|tillegg| (tillegg, Vec::new())));
        }
        if self.corrected() {
            found.push((Tillegg::Rettet, Vec::new()));
        }
        found.into_iter().filter_map(|(tillegg, more)| self.si(tillegg, &more)).collect()
    }

    /// What the person can do besides.
    pub(super) fn kan_gjoere(&self, comment_due: bool) -> Vec<String> {
        let mut found = Vec::new();
        let missing: Vec<_> = { mangler(self.forloep, self.leser).into_iter() }
            .filter_map(|kind| Some(kind.kode()?.navn.get(self.fyll.language)))
            .collect();
        let missing = Some(missing.join(", ")).filter(|list| !list.is_empty());
        if !comment_due && self.standene.iter().any(|s| s.stand.aapen()) && forelagt(self.forloep, self.leser)
        {
            found.push((Tillegg::Forelagt, None));
        }
        let mut of_appeal: Vec<_> = self.standene.iter().filter_map(av_utfallet).collect();
        of_appeal.sort();
        of_appeal.dedup();
        // Where it differs, each letter says it.
        if let [only] = of_appeal.as_slice() {
            found.push(only.clone());
        } else if !of_appeal.is_empty() {
            found.push((Tillegg::BrevetSierOmKlage, None));
        }
        let last = krav(self.forloep, self.leser);
        found.extend(last.last().and_then(|krav| klageadgang(krav.klageadgang)));
        let who = |navn: Option<String>| {
            navn.map(|navn| self.fyll.med(&AVGJOER, &[("navn", navn)])).unwrap_or_default()
        };
        let missing = missing.and_then(|list| self.si(Tillegg::DetteMangler, &[("liste", list)]));
        let rest = found.into_iter().filter_map(|(t, navn)| self.si(t, &[("klageinstans", who(navn))]));
        missing.into_iter().chain(rest).collect()
    }

    fn beloep(&self, krav: &Avgjortkrav<'_>) -> Vec<(&'static str, String)> {
        let blocked = Sperret::new(self.forloep).sti(krav.melding_id, "/innhold/tilkjentBeloep");
        let beloep = krav
            .tilkjent
            .filter(|_| !blocked)
            .map(|beloep| self.fyll.med(&DET_ER, &[("kroner", kroner(beloep, self.fyll.language))]));
        let til = krav.mottaker().and_then(|id| {
            let hjelper = self.leser.stemme == Stemme::Hjelper;
            let text = if *id == self.leser.id {
                TIL_DEG
            } else if hjelper && self.leser.om.contains(id) {
                TIL_DEN_DU_HJELPER
            } else if self.leser.om.contains(id) || !self.leser.min(id) {
                return None;
            } else {
                TIL_HJELPER
            };
            Some(self.fyll.en(&text))
        });
        vec![("beloep", beloep.unwrap_or_default()), ("til", til.unwrap_or_default())]
    }

    /// Whether somebody else who appealed has withdrawn, while something of this reader's stands.
    fn others_withdrew(&self) -> bool {
        let mine = self.standene.iter().any(|s| s.stand != Stand::Trukket);
        let others: Vec<_> = { self.forloep.parene().stillinger() }
            .filter(|(par, stilling)| {
                *stilling == Parstilling::Trukket && !self.leser.om.contains(&par.klager)
            })
            .map(|(par, _)| &par.klager)
            .collect();
        // What is kept from the reader is not told of, either.
        let seen = |trekk: &Trekk| {
            let hers = others.iter().any(|id| trekk.part_ider.contains(id));
            hers && !trekk.dokumenter.iter().any(|d| unntatt(d, self.leser))
        };
        mine && self.forloep.gjeldende().any(|(_, entry)| match &entry.melding {
            Melding::Trekk(m) => seen(&m.innhold),
            _ => false,
        })
    }

    /// Whether a slip is corrected in what decided something for this reader, since that was decided.
    fn corrected(&self) -> bool {
        let letters: Vec<_> = self.standene.iter().filter_map(|s| Some(s.avgjort?.0.melding_id)).collect();
        self.forloep.gjeldende().any(|(_, entry)| match &entry.melding {
            Melding::Avgjoerelse(m) => {
                m.innhold.gjelder == Avgjoerelsesgjelder::Retting
                    && m.innhold.rettes.is_some_and(|id| letters.contains(&id))
            }
            Melding::NyttVedtak(m) => m.innhold.gjelder == Nyttvedtakgjelder::Retting,
            _ => false,
        })
    }
}
