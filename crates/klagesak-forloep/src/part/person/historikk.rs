//! The way of the case for one who reads, from the application or the notice on.

use klagesak_core::kodeverk::{
    Avgjoerelsesgjelder, Dokumenttype, Ettersender, Forespurt, Klageutfall, Nyttvedtakgjelder, Statuskode,
    Virksomhetsrolle,
};
use klagesak_core::melding::{
    Avgjoerelse, Ettersendelse, Fremsettelse, Innkommet, InnkommetKlage, Konvolutt, Melding, NyttVedtak,
    Oversendelse, Vedtak, Vedtaksavgjoerelse,
};
use klagesak_core::norsk_tid::norsk_dato;
use klagesak_core::verdi::{Dato, Uuid};

use super::endring::Endring;
use super::krav::krav;
use super::leser::Leser;
use super::navendring::staaende;
use super::sperret::Sperret;
use super::spurt::asked_of;
use super::standene::{Vedtaksstand, decided, standene};
use super::synlig::{hendelser, telte, unntatt};
use super::ved_nav::{har_klaget, withdrew};
use super::{Stand, Steg};
use crate::{Forloep, Innslag, Par, klagere, status_for_part};

/// A step: its day, what happened, and the name of the office where there is one to tell.
pub(super) type Skritt = (Dato, Steg, Option<String>);

/// The steps, oldest first. On one day they stand in the order things go.
pub(super) fn way(forloep: &Forloep, leser: &Leser) -> Vec<Skritt> {
    let sperret = Sperret::new(forloep);
    let mut steps: Vec<Skritt> = Vec::new();
    for (place, entry) in telte(forloep) {
        match &entry.melding {
            Melding::InnkommetKlage(m) if har_klaget(m, leser) => steps.extend(came_in(m, leser, &sperret)),
            Melding::InnkommetKlage(_) => {}
            Melding::Oversendelse(m) if !appeals_in(&m.innhold, leser) => {}
            Melding::Oversendelse(m) if entry.etter.is_some() => {
                let anew = annulled_before(forloep, place);
                steps.extend(before(m, leser, &sperret, anew));
            }
            _ => steps.extend(later(forloep, leser, &sperret, place, entry).map(alone)),
        }
    }
    let mine = forloep.parene().stillinger().any(|(par, _)| leser.om.contains(&par.klager));
    for step in status_for_part(forloep).1.into_iter().filter(|_| mine) {
        let steg = match step.status {
            Statuskode::Oversendt => Steg::Sendt,
            Statuskode::MottattStatsforvalter => Steg::Mottatt,
            _ => continue,
        };
        let shown = !sperret.noe_i(step.melding_id, "/innhold/mottatt");
        steps.extend(norsk_dato(step.tidspunkt).filter(|_| shown).map(|day| alone((day, steg))));
    }
    steps.extend(hendelser(forloep, leser).into_iter().filter_map(|event| {
        let steg = match event.status {
            Statuskode::ForeloepigSvar => Steg::LengreTid,
            Statuskode::Ferdig => Steg::Ferdig,
            _ => return None,
        };
        Some(alone((norsk_dato(event.tidspunkt)?, steg)))
    }));
    for krav in krav(forloep, leser) {
        let steg = if krav.kostnader { Steg::Kostnader } else { Steg::Venter };
        steps.extend(sperret.vist(krav.melding_id, "/innhold/dato", alone((krav.dato, steg))));
    }
    steps.sort();
    steps.dedup();
    // The office is named by one of the messages that tell of it.
    let named = steps.clone();
    steps.retain(|(dato, steg, navn)| {
        navn.is_some() || !named.iter().any(|(d, s, n)| (d, s) == (dato, steg) && n.is_some())
    });
    steps
}

/// Whether the appeal of whoever reads is one of those that are sent over.
fn appeals_in(innhold: &Oversendelse, leser: &Leser) -> bool {
    klagere(&innhold.parter).iter().any(|part| leser.om.contains(&part.part_id) || part.part_id == leser.id)
}

fn alone((dato, steg): (Dato, Steg)) -> Skritt {
    (dato, steg, None)
}

/// The appeal as it came in, and that it was sent on.
fn came_in(klage: &Konvolutt<InnkommetKlage>, leser: &Leser, sperret: &Sperret<'_>) -> Vec<Skritt> {
    let id = klage.melding_id;
    let mut steps = Vec::new();
    let lines = klage.innhold.fremsettelser.iter().enumerate();
    for (i, line) in lines.filter(|(_, line)| leser.gjelder(&line.part_ider)) {
        let at = |felt: &str| format!("/innhold/fremsettelser/{i}/{felt}");
        let sent = line.fremsatt_dato.and_then(|dato| sperret.vist(id, &at("fremsattDato"), dato));
        steps.extend(sent.map(|dato| alone((dato, Steg::Klaget))));
        steps.extend(received(&line.innkommet, id, &at("innkommet"), sperret));
    }
    let from_another = klage.avsender.organisasjonsnummer != klage.mottaker.organisasjonsnummer
        && klage.avsender.rolle != Virksomhetsrolle::NavNo;
    let day = norsk_dato(klage.opprettet).filter(|_| from_another);
    steps.extend(day.map(|day| alone((day, Steg::KlagenVidere))));
    steps
}

fn received(innkommet: &Innkommet, id: Uuid, sti: &str, sperret: &Sperret<'_>) -> Option<Skritt> {
    let navn = innkommet.organ.navn.as_str().to_owned();
    let navn = sperret.vist(id, &format!("{sti}/organ/navn"), navn);
    sperret.vist(id, &format!("{sti}/dato"), (innkommet.dato, Steg::KlagenInn, navn))
}

/// What an oversendelse tells of what was before it.
fn before(sent: &Konvolutt<Oversendelse>, leser: &Leser, sperret: &Sperret<'_>, anew: bool) -> Vec<Skritt> {
    let (id, innhold) = (sent.melding_id, &sent.innhold);
    let mut steps = Vec::new();
    let mut add = |sti: String, dato: Dato, steg: Steg| {
        steps.extend(sperret.vist(id, &sti, alone((dato, steg))));
    };
    let mut told = false;
    for (i, vedtak) in
        innhold.vedtak.iter().enumerate().filter(|(_, vedtak)| appealed(innhold, vedtak, leser))
    {
        let made = if anew { Steg::PaaNytt } else { Steg::Vedtatt };
        add(format!("/innhold/vedtak/{i}/dato"), vedtak.dato, made);
        for (j, line) in vedtak.soeknader.iter().enumerate() {
            told = true;
            add(format!("/innhold/vedtak/{i}/soeknader/{j}/dato"), line.dato, Steg::Soekt);
        }
    }
    for (i, dokument) in innhold.dokumenter.iter().enumerate() {
        let steg = match dokument.slag {
            Dokumenttype::Soeknad if !told => Steg::Soekt,
            Dokumenttype::Forhaandsvarsel => Steg::Varslet,
            _ => continue,
        };
        let seen = !unntatt(dokument, leser) && !sperret.dokument(id, dokument.dokument_id);
        if let Some(dato) = dokument.dato.filter(|_| seen) {
            add(format!("/innhold/dokumenter/{i}/dato"), dato, steg);
        }
    }
    let lines = innhold.klage.fremsettelser.iter().enumerate();
    let lines: Vec<_> = lines.filter(|(_, line)| leser.gjelder(&line.part_ider)).collect();
    for (i, line) in &lines {
        let at = |felt: &str| format!("/innhold/klage/fremsettelser/{i}/{felt}");
        if let Some(dato) = line.fremsatt_dato {
            add(at("fremsattDato"), dato, Steg::Klaget);
        }
        add(at("mottattDato"), line.mottatt_dato, Steg::KlagenMottatt);
    }
    if !lines.is_empty() {
        add("/innhold/foersteinstans/dato".to_owned(), innhold.foersteinstans.dato, at_nav(innhold, leser));
    }
    steps.extend(lines.iter().filter_map(|(i, line)| {
        let sti = format!("/innhold/klage/fremsettelser/{i}/innkommet");
        received(line.innkommet.as_ref()?, id, &sti, sperret)
    }));
    steps
}

/// Whether it is one of the decisions whoever reads has appealed.
fn appealed(innhold: &Oversendelse, vedtak: &Vedtak, leser: &Leser) -> bool {
    let made = |line: &Fremsettelse| leser.gjelder(&line.part_ider) && line.gjelder(&vedtak.vedtak_id);
    let mine = innhold.klage.fremsettelser.iter().any(made);
    mine && innhold.klage.gjelder_vedtak.contains(&vedtak.vedtak_id) && leser.gjelder(&vedtak.part_ider)
}

fn at_nav(innhold: &Oversendelse, leser: &Leser) -> Steg {
    use klagesak_core::kodeverk::Foersteinstansutfall::{Avvist, DelvisMedhold, Opprettholdt};
    let mut hers =
        innhold.foersteinstans.utfall.iter().filter(|l| leser.gjelder(&l.part_ider)).map(|l| &l.utfall);
    let Some(first) = hers.next() else { return Steg::NavUlikt };
    match first {
        _ if hers.any(|other| other != first) => Steg::NavUlikt,
        Opprettholdt => Steg::NavUendret,
        DelvisMedhold => Steg::NavDelvis,
        Avvist => Steg::NavAvviste,
        _ => Steg::NavUlikt,
    }
}

fn later(
    forloep: &Forloep,
    leser: &Leser,
    sperret: &Sperret<'_>,
    place: usize,
    entry: &Innslag,
) -> Option<(Dato, Steg)> {
    let made = norsk_dato(entry.hode().opprettet);
    let id = entry.hode().melding_id;
    let day = |sti: &str, dato: Dato| sperret.vist(id, sti, dato);
    match &entry.melding {
        Melding::Forespoersel(m) => match m.innhold.rettet_til {
            Forespurt::Part if leser.gjelder(&m.innhold.part_ider) => Some((made?, Steg::DuSpurt)),
            Forespurt::Nav => Some((made?, Steg::NavSpurt)),
            _ => None,
        },
        Melding::Ettersendelse(m) => {
            let hers = leser.gjelder(&m.innhold.part_ider);
            if let Some(kommentar) = m.innhold.kommentar.as_ref() {
                let dato = day("/innhold/kommentar/mottattDato", kommentar.mottatt_dato)?;
                return leser.min(&kommentar.part_id).then_some((dato, Steg::Kommentert));
            }
            if let Some(asked) = m.innhold.forespoersel_id.filter(|_| hers) {
                return asked_of(forloep, leser, asked).then_some((made?, Steg::Besvart));
            }
            delivered(&m.innhold, leser).then_some((made?, Steg::Levert))
        }
        Melding::NyttVedtak(m) => {
            let (dato, steg) = nav_anew(forloep, &m.innhold, leser, id)?;
            Some((day("/innhold/dato", dato)?, steg))
        }
        Melding::Overfoering(_) => Some((made?, Steg::Flyttet)),
        Melding::Avgjoerelse(m) if m.innhold.gjelder == Avgjoerelsesgjelder::Retting => {
            Some((day("/innhold/dato", m.innhold.dato)?, Steg::Rettet))
        }
        Melding::Avgjoerelse(m) => {
            let steg = decision(forloep, leser, place, &m.innhold)?;
            Some((day("/innhold/dato", m.innhold.dato)?, steg))
        }
        Melding::Retur(_) => Some((made?, Steg::Returnert)),
        Melding::Trekk(m) => {
            withdrew(&m.innhold, leser).then_some((day("/innhold/dato", m.innhold.dato)?, Steg::Trukket))
        }
        Melding::Partsendring(m) => {
            let mut lines = m.innhold.endringer.iter().enumerate();
            let (i, inn) = lines.find(|(_, l)| l.part_id == leser.id && l.trer_inn_for.is_some())?;
            Some((day(&format!("/innhold/endringer/{i}/gjelderFra"), inn.gjelder_fra)?, Steg::GikkInn))
        }
        _ => None,
    }
}

/// Whether it is something the reader's own side handed in, and may see.
fn delivered(sent: &Ettersendelse, leser: &Leser) -> bool {
    let hers = if sent.part_ider.is_empty() { !leser.flere } else { leser.gjelder(&sent.part_ider) };
    let seen = sent.dokumenter.iter().any(|dokument| !unntatt(dokument, leser));
    sent.avsender == Ettersender::Part && hers && seen
}

fn nav_anew(forloep: &Forloep, nytt: &NyttVedtak, leser: &Leser, id: Uuid) -> Option<(Dato, Steg)> {
    let hers = nytt.vedtak.iter().any(|vedtak| leser.gjelder(&vedtak.part_ider));
    let worse = || {
        let of = |s: &Vedtaksstand<'_>| {
            s.nav.is_some_and(|nav| nav.melding.melding_id == id && nav.endring.til_skade())
        };
        standene(forloep, leser).iter().any(of)
    };
    let steg = match nytt.gjelder {
        Nyttvedtakgjelder::Omgjoering if hers && worse() => Steg::NavForverret,
        Nyttvedtakgjelder::Omgjoering if hers => Steg::NavEndret,
        Nyttvedtakgjelder::NyBehandling if hers => Steg::PaaNytt,
        Nyttvedtakgjelder::Avvisning if hers => Steg::NavAvviste,
        Nyttvedtakgjelder::Bortfalt if leser.gjelder(&nytt.part_ider) => Steg::Avsluttet,
        Nyttvedtakgjelder::Retting => Steg::Rettet,
        _ => return None,
    };
    Some((nytt.dato, steg))
}

/// Whether a decision was annulled before the message at a place.
pub(super) fn annulled_before(forloep: &Forloep, place: usize) -> bool {
    forloep.gjeldende().any(|(i, entry)| match &entry.melding {
        Melding::Avgjoerelse(m) => {
            i < place && m.innhold.vedtak.iter().any(|linje| linje.utfall == Klageutfall::Opphevet)
        }
        _ => false,
    })
}

/// What a decision came to for whoever reads, when it is about that appeal at all.
fn decision(forloep: &Forloep, leser: &Leser, place: usize, avgjoerelse: &Avgjoerelse) -> Option<Steg> {
    let sent = forloep.oversendelse_foer(place)?;
    let mut found: Vec<Steg> = Vec::new();
    for klager in &leser.om {
        for vedtak in sent.innhold.vedtak.iter() {
            let par = Par { klager: klager.clone(), vedtak: vedtak.vedtak_id };
            // Of an earlier round, the pairs are gone.
            let named = |linje: &Vedtaksavgjoerelse| {
                linje.vedtak_id.is_none_or(|id| id == par.vedtak) && linje.part_ider.omfatter(klager)
            };
            let hers = |linje: &&Vedtaksavgjoerelse| forloep.parene().er_om(linje, &par) || named(linje);
            let linje = avgjoerelse.vedtak.iter().rfind(hers);
            found.extend(linje.map(|linje| {
                let foer = staaende(forloep, leser, (sent, vedtak), &par, place);
                let endring = foer.map(|foer| Endring::ny(&foer, &linje.nye_ytelser)).unwrap_or_default();
                match decided(linje, vedtak, endring) {
                    Stand::AvsluttetDoed if !leser.doed => Steg::Avsluttet,
                    stand => step_of(stand),
                }
            }));
        }
    }
    found.sort();
    found.dedup();
    match found.as_slice() {
        [] => None,
        [only] => Some(*only),
        _ => Some(Steg::Ulikt),
    }
}

fn step_of(stand: Stand) -> Steg {
    match stand {
        Stand::Stadfestet => Steg::Stadfestet,
        Stand::GunstPenger | Stand::GunstKrav | Stand::GunstAnnet => Steg::Gunst,
        Stand::Ugunst => Steg::Ugunst,
        Stand::Opphevet => Steg::Opphevet,
        Stand::AvvistForSent
        | Stand::AvvistIkkeKlagerett
        | Stand::AvvistIkkeEnkeltvedtak
        | Stand::AvvistIkkeKlageinstans
        | Stand::AvvistFormkrav
        | Stand::AvvistAnnet => Steg::Avvist,
        Stand::Trukket => Steg::AvsluttetTrukket,
        Stand::AvsluttetEndret | Stand::AvsluttetVerre => Steg::AvsluttetEndret,
        Stand::AvsluttetDoed => Steg::AvsluttetDoed,
        Stand::AvsluttetSlaattSammen => Steg::AvsluttetSlaattSammen,
        Stand::Avsluttet => Steg::Avsluttet,
        _ => Steg::Ulikt,
    }
}
