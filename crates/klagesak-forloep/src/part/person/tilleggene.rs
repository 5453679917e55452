//! What is said beside how the appeal stands, each in words.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Forespurt, Nyttvedtakgjelder, Statuskode};
use klagesak_core::melding::{Melding, Trekk};

use super::frister::forelagt;
use super::fyll::Fyll;
use super::historikk::annulled_before;
use super::klageadgang::{av_utfallet, klageadgang};
use super::krav::{Avgjortkrav, krav, ventet};
use super::leser::Leser;
use super::navendring::Navendring;
use super::sperret::Sperret;
use super::spurt::{mangler, spurt};
use super::standene::Vedtaksstand;
use super::stemme::Stemme;
use super::synlig::{hendelser, telte, unntatt};
use super::tekst::TILLEGG;
use super::valg::{moved, takes_longer_since};
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

const DENNE: Text = Text { nb: "denne avgjørelsen", nn: "denne avgjerda", en: "this answer" };
const UTGIFTENE: Text =
    Text {
        nb: "avgjørelsen om utgiftene", nn: "avgjerda om utgiftene", en: "the answer about the expenses"
    };
const VENTINGEN: Text = Text {
    nb: "avgjørelsen om vedtaket skal vente",
    nn: "avgjerda om vedtaket skal vente",
    en: "the answer about whether the decision waits",
};

/// Whether a decision was annulled before the case was sent over last, so that this is what came of it.
fn second_round(forloep: &Forloep) -> bool {
    let Some((last, _)) = forloep.oversendelser().filter(|(_, sent)| sent.erstatter.is_none()).last() else {
        return false;
    };
    annulled_before(forloep, last)
}

/// Whether whoever reads is asked for something by an embete that no longer has the case.
fn asked_before_the_move(forloep: &Forloep, leser: &Leser) -> bool {
    let open = spurt(forloep, leser).iter().any(|(who, _)| *who == Forespurt::Part);
    let Some((moved, true)) = moved(forloep).filter(|_| open) else { return false };
    let at = forloep.find(moved.melding_id).map_or(0, |(place, _)| place);
    telte(forloep).take_while(|(place, _)| *place < at).any(|(_, entry)| match &entry.melding {
        Melding::Forespoersel(m) => {
            m.innhold.rettet_til == Forespurt::Part && leser.gjelder(&m.innhold.part_ider)
        }
        _ => false,
    })
}

/// What is said beside, in words.
pub(super) struct Tilleggene<'a> {
    pub(super) forloep: &'a Forloep,
    pub(super) leser: &'a Leser,
    pub(super) standene: &'a [Vedtaksstand<'a>],
    pub(super) navendringer: &'a [Navendring<'a>],
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
            if self.open() {
                found.push((Tillegg::KlagenStaar, Vec::new()));
            }
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
        found.extend(self.of_nav(situasjon).into_iter().map(|tillegg| (tillegg, Vec::new())));
        if situasjon != Personsituasjon::LengreTid
            && self.open()
            && takes_longer_since(self.forloep, self.leser)
        {
            found.push((Tillegg::OgsaaLengreTid, Vec::new()));
        }
        let decided = krav(self.forloep, self.leser);
        if let Some(costs) = decided.iter().rfind(|krav| krav.kostnader) {
            found.extend(costs.tillegg().map(|tillegg| (tillegg, self.beloep(costs))));
        }
        if self.open() || situasjon == Personsituasjon::HosNav {
            let later = decided.iter().rfind(|krav| !krav.kostnader).and_then(Avgjortkrav::tillegg);
            found.extend(later.or_else(|| ventet(self.standene)).map(|tillegg| (tillegg, Vec::new())));
        }
        if self.corrected() {
            found.push((Tillegg::Rettet, Vec::new()));
        }
        let events = hendelser(self.forloep, self.leser);
        if !self.open() && events.last().is_some_and(|event| event.status == Statuskode::Ferdig) {
            found.push((Tillegg::Ferdig, Vec::new()));
        }
        found.into_iter().filter_map(|(tillegg, more)| self.si(tillegg, &more)).collect()
    }

    fn open(&self) -> bool {
        self.standene.iter().any(|s| s.stand.aapen())
    }

    /// What the Nav-kontor has decided anew is to whoever reads.
    fn of_nav(&self, situasjon: Personsituasjon) -> Vec<Tillegg> {
        use Personsituasjon::{NavHarEndret, NavHarEndretNoe, NavHarForverret, NavHarInnfridd};
        let told = [NavHarEndret, NavHarEndretNoe, NavHarForverret, NavHarInnfridd].contains(&situasjon);
        let mut found = Vec::new();
        if !told && self.standene.iter().any(|s| s.stand == Stand::AapentNavVerre) {
            found.push(Tillegg::NavForverret);
        } else if !told && self.standene.iter().any(|s| s.stand.nav_har_endret()) {
            found.push(Tillegg::NavEndret);
        }
        let counts = |nav: &&Navendring<'_>| nav.endrer() && !nav.endring.taper();
        let gains: Vec<_> = self.navendringer.iter().filter(counts).collect();
        let decided = self.standene.iter().any(|s| !s.stand.aapen() && s.stand != Stand::AvsluttetEndret);
        if (decided && situasjon != Personsituasjon::NavInnfridd) || gains.len() != self.navendringer.len() {
            return found;
        }
        if !gains.is_empty() && gains.iter().all(|nav| nav.alt()) {
            found.push(Tillegg::NavGaAlt);
        } else if gains.iter().any(|nav| nav.endring.krav) {
            found.push(Tillegg::NavSattNed);
        } else if gains.iter().any(|nav| nav.endring.penger) {
            found.push(Tillegg::NavGaMer);
        } else if gains.iter().any(|nav| nav.endring.til_gunst()) {
            found.push(Tillegg::NavTilGunst);
        }
        if gains.iter().any(|nav| nav.endring.penger) {
            found.push(Tillegg::NavBetaler);
        }
        found
    }

    /// What the person can do besides.
    pub(super) fn kan_gjoere(&self, comment_due: bool, embete: Option<String>) -> Vec<String> {
        let mut found = Vec::new();
        let missing = mangler(self.forloep, self.leser, self.fyll.language).join(", ");
        let missing = Some(missing).filter(|list| !list.is_empty());
        // What has come since answers what the Nav-kontor wrote.
        let as_sent = |s: &Vedtaksstand<'_>| s.stand.aapen() && !s.stand.nav_har_endret();
        let untouched = !self.standene.is_empty() && self.standene.iter().all(as_sent);
        if !comment_due && untouched && forelagt(self.forloep, self.leser) {
            found.push((Tillegg::Forelagt, None, DENNE));
        }
        let sperret = Sperret::new(self.forloep);
        let mut of_appeal: Vec<_> = self.standene.iter().filter_map(|s| av_utfallet(s, &sperret)).collect();
        of_appeal.sort();
        of_appeal.dedup();
        // Where it differs, each letter says it.
        if let [(tillegg, who)] = of_appeal.as_slice() {
            found.push((*tillegg, who.clone(), DENNE));
        } else if !of_appeal.is_empty() {
            found.push((Tillegg::BrevetSierOmKlage, None, DENNE));
        }
        if let Some(last) = krav(self.forloep, self.leser).last() {
            let what = if last.kostnader { UTGIFTENE } else { VENTINGEN };
            found.extend(
                klageadgang(last.klageadgang, last.melding_id, "/innhold/klageadgang", &sperret)
                    .map(|(tillegg, who)| (tillegg, who, what)),
            );
        }
        let who = |navn: Option<String>| {
            navn.map(|navn| self.fyll.med(&AVGJOER, &[("navn", navn)])).unwrap_or_default()
        };
        let missing = missing.and_then(|list| self.si(Tillegg::DetteMangler, &[("liste", list)]));
        let rest = found.into_iter().filter_map(|(t, navn, what)| {
            self.si(t, &[("klageinstans", who(navn)), ("hva", self.fyll.en(&what))])
        });
        let to = embete
            .filter(|_| asked_before_the_move(self.forloep, self.leser))
            .and_then(|navn| self.si(Tillegg::SvaretTil, &[("embete", navn)]));
        missing.into_iter().chain(to).chain(rest).collect()
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
        mine && telte(self.forloep).any(|(_, entry)| match &entry.melding {
            Melding::Trekk(m) => seen(&m.innhold),
            _ => false,
        })
    }

    /// Whether a slip is corrected in what decided something for this reader, since that was decided.
    fn corrected(&self) -> bool {
        let letters: Vec<_> = self.standene.iter().filter_map(|s| Some(s.avgjort?.0.melding_id)).collect();
        telte(self.forloep).any(|(_, entry)| match &entry.melding {
            Melding::Avgjoerelse(m) => {
                m.innhold.gjelder == Avgjoerelsesgjelder::Retting
                    && m.innhold.rettes.is_some_and(|id| letters.contains(&id))
            }
            Melding::NyttVedtak(m) => m.innhold.gjelder == Nyttvedtakgjelder::Retting,
            _ => false,
        })
    }
}
