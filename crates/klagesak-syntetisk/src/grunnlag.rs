//! What supports a case: documents from the party and from the office, each of them used somewhere.

use chrono::Datelike;

use klagesak_core::kodeverk::{Dokumenttype, Mimetype, Retning};
use klagesak_core::verdi::{Dato, LokalId, Uuid, ValueError};

use super::bilag::{Bilag, Plass};
use super::dato::{mellom, minus};
use super::sak::Sakstype;
use super::tekster::{MAANEDER, Tekstpar};
use super::utkast::{Hendelse, Utkast};

/// The documents each klagepunkt and each vurdering refers to. Those of the chronology are with its events.
#[derive(Debug, Default)]
pub(super) struct Grunnlag {
    pub(super) klagepunkter: Vec<Vec<Uuid>>,
    pub(super) vurderinger: Vec<Vec<Uuid>>,
}

/// A kind of document, what it is called, and who may have written it.
struct Slag(Dokumenttype, Tekstpar, &'static [&'static str]);

const FRA_PARTEN: &[Slag] = &[
    Slag(Dokumenttype::Kontoutskrift, ("Kontoutskrift", "Kontoutskrift"), &["Sparebanken Eksempel"]),
    Slag(Dokumenttype::Loennsslipp, ("Lønnsslipp", "Lønsslipp"), &["Verksted Eksempel AS"]),
    Slag(Dokumenttype::Husleiekontrakt, ("Husleiekontrakt", "Husleigekontrakt"), &["Utleie Eksempel AS"]),
    Slag(Dokumenttype::Stroemregning, ("Strømregning", "Straumrekning"), &["Kraftlaget Eksempel"]),
    Slag(Dokumenttype::AnnenRegning, ("Regning", "Rekning"), &["Tannlegene Eksempel", "Barnehagen Eksempel"]),
    Slag(Dokumenttype::Skattemelding, ("Skattemelding", "Skattemelding"), &[]),
    Slag(Dokumenttype::Legeerklaering, ("Legeerklæring", "Legeerklæring"), &["Legekontoret Eksempel"]),
    Slag(
        Dokumenttype::Korrespondanse,
        ("E-post fra utleier", "E-post frå utleigar"),
        &["Utleie Eksempel AS"],
    ),
    Slag(Dokumenttype::Annet, ("Bilder av boligen", "Bilete av bustaden"), &[]),
];

const FRA_KONTORET: &[(Slag, Retning, Tekstpar)] = &[
    (
        Slag(Dokumenttype::Journalnotat, ("Journalnotat", "Journalnotat"), &[]),
        Retning::Intern,
        ("Samtale på kontoret.", "Samtale på kontoret."),
    ),
    (
        Slag(Dokumenttype::Journalnotat, ("Notat fra hjemmebesøk", "Notat frå heimebesøk"), &[]),
        Retning::Intern,
        ("Hjemmebesøk etter avtale.", "Heimebesøk etter avtale."),
    ),
    (
        Slag(
            Dokumenttype::Korrespondanse,
            ("Brev om manglende opplysninger", "Brev om manglande opplysningar"),
            &[],
        ),
        Retning::Ut,
        ("NAV-kontoret ba om flere opplysninger.", "NAV-kontoret bad om fleire opplysningar."),
    ),
    (
        Slag(Dokumenttype::Utbetalingsoversikt, ("Utbetalingsoversikt", "Utbetalingsoversikt"), &[]),
        Retning::Intern,
        ("Utbetalingene ble gått gjennom.", "Utbetalingane vart gått gjennom."),
    ),
    (
        Slag(
            Dokumenttype::Avgjoerelse,
            ("Tidligere avgjørelse i klagesak", "Tidlegare avgjerd i klagesak"),
            &[],
        ),
        Retning::Inn,
        ("En tidligere klagesak ble avgjort.", "Ei tidlegare klagesak vart avgjord."),
    ),
];

/// What a refund under § 25 or § 26 must be followed by.
const REFUSJON: &[(Slag, Retning, Tekstpar)] = &[
    (
        Slag(Dokumenttype::Vedtak, ("Vedtak om stønad", "Vedtak om stønad"), &[]),
        Retning::Ut,
        ("Stønaden ble gitt i påvente av ytelsen.", "Stønaden vart gitt i påvente av ytinga."),
    ),
    (
        Slag(
            Dokumenttype::Utbetalingsoversikt,
            ("Oversikt over utbetalt stønad", "Oversikt over utbetalt stønad"),
            &[],
        ),
        Retning::Intern,
        ("Utbetalt stønad ble regnet sammen.", "Utbetalt stønad vart rekna saman."),
    ),
    (
        Slag(
            Dokumenttype::Forhaandsvarsel,
            ("Forhåndsvarsel om refusjon", "Førehandsvarsel om refusjon"),
            &[],
        ),
        Retning::Ut,
        ("Parten fikk forhåndsvarsel om refusjon.", "Parten fekk førehandsvarsel om refusjon."),
    ),
    (
        Slag(Dokumenttype::Refusjonskrav, ("Refusjonskrav", "Refusjonskrav"), &[]),
        Retning::Ut,
        ("Refusjonskravet ble sendt.", "Refusjonskravet vart sendt."),
    ),
    (
        Slag(Dokumenttype::Trekkoppgjoer, ("Trekkoppgjør", "Trekkoppgjer"), &[]),
        Retning::Inn,
        ("Trekkoppgjøret kom.", "Trekkoppgjeret kom."),
    ),
];

/// What goes before a decision that stops or reduces.
const STANS: &[(Slag, Retning, Tekstpar)] = &[(
    Slag(Dokumenttype::Forhaandsvarsel, ("Forhåndsvarsel om stans", "Førehandsvarsel om stans"), &[]),
    Retning::Ut,
    ("Parten fikk forhåndsvarsel.", "Parten fekk førehandsvarsel."),
)];

/// The formats a party may send, the usual ones several times.
const FORMATER: &[Mimetype] = &[
    Mimetype::Pdf,
    Mimetype::Pdf,
    Mimetype::Pdf,
    Mimetype::Pdf,
    Mimetype::Pdf,
    Mimetype::Jpeg,
    Mimetype::Jpeg,
    Mimetype::Png,
    Mimetype::Heic,
    Mimetype::Tiff,
    Mimetype::Tekst,
    Mimetype::Docx,
    Mimetype::Odt,
    Mimetype::Xlsx,
];

pub(super) fn grunnlag(u: &mut Utkast) -> Result<Grunnlag, ValueError> {
    let punkter = u.sak.klagepunkter as usize;
    // An appeal without reasons is answered as a whole.
    let svar = vec![Vec::new(); punkter.max(1)];
    let mut grunnlag = Grunnlag { klagepunkter: vec![Vec::new(); punkter], vurderinger: svar };
    let (innsendt, interne) = if u.sak.stor {
        (u.chance.between(170, 200), u.chance.between(120, 150))
    } else {
        (u.chance.below(5), u.chance.below(3))
    };
    for _ in 0..innsendt {
        fra_parten(u, &mut grunnlag)?;
    }
    for _ in 0..interne {
        let valg = u.chance.pick(FRA_KONTORET)?;
        let dato = mellom(&mut u.chance, u.sak.tid.soeknad, u.sak.tid.foersteinstans)?;
        fra_kontoret(u, valg, dato)?;
    }
    let foer_vedtaket = match u.sak.sakstype {
        Sakstype::Refusjon => REFUSJON,
        Sakstype::Stans => STANS,
        _ => &[],
    };
    for valg in foer_vedtaket {
        let dato = mellom(&mut u.chance, u.sak.tid.soeknad, u.sak.tid.vedtak)?;
        fra_kontoret(u, valg, dato)?;
    }
    Ok(grunnlag)
}

fn fra_parten(u: &mut Utkast, grunnlag: &mut Grunnlag) -> Result<(), ValueError> {
    let slag = u.chance.pick(FRA_PARTEN)?;
    let med_klagen = u.sak.klagepunkter > 0 && u.chance.percent(50);
    let siste = if med_klagen { u.sak.tid.fremsatt } else { u.sak.tid.foersteinstans };
    let dato = mellom(&mut u.chance, minus(u.sak.tid.soeknad, 60)?, siste)?;
    let dato = (!u.chance.percent(12)).then_some(dato);
    let mimetype = if slag.0 == Dokumenttype::Korrespondanse && u.chance.percent(40) {
        Mimetype::Epost
    } else {
        u.chance.pick(FORMATER)?.clone()
    };
    let avsender =
        if slag.2.is_empty() || u.chance.percent(50) { None } else { Some(*u.chance.pick(slag.2)?) };
    let id = legg_ved(u, slag, Retning::Inn, dato, mimetype, avsender);
    let steder = if med_klagen { &mut grunnlag.klagepunkter } else { &mut grunnlag.vurderinger };
    let plass = u.chance.below(u.sak.klagepunkter.max(1)) as usize;
    if let Some(sted) = steder.get_mut(plass) {
        sted.push(id);
    }
    Ok(())
}

fn fra_kontoret(u: &mut Utkast, valg: &(Slag, Retning, Tekstpar), dato: Dato) -> Result<(), ValueError> {
    let (slag, retning, hendelse) = valg;
    let mimetype = match slag.0 {
        Dokumenttype::Journalnotat if u.chance.percent(15) => Mimetype::Tekst,
        Dokumenttype::Utbetalingsoversikt if u.chance.percent(30) => Mimetype::Xlsx,
        _ => Mimetype::Pdf,
    };
    let avsender = (*retning == Retning::Ut && u.chance.percent(50)).then_some(u.sak.kontor.navn);
    let id = legg_ved(u, slag, retning.clone(), Some(dato), mimetype, avsender);
    let tekst = u.ord(*hendelse);
    u.hendelser.push(Hendelse { dato, tekst, bilag: vec![id] });
    Ok(())
}

fn legg_ved(
    u: &mut Utkast,
    Slag(slag, tittel, _): &Slag,
    retning: Retning,
    dato: Option<Dato>,
    mimetype: Mimetype,
    avsender: Option<&'static str>,
) -> Uuid {
    let mut tittel = u.ord(*tittel).to_owned();
    let maaned = dato.and_then(|d| Some((MAANEDER.get(d.naive().month0() as usize)?, d.naive().year())));
    if let Some((maaned, aar)) = maaned {
        tittel.push_str(&format!(" {maaned} {aar}"));
    }
    let unntatt = *slag == Dokumenttype::Journalnotat && u.chance.percent(25);
    let unntatt_for = unntatt_for(u, unntatt);
    u.bilag.legg_ved(Bilag {
        id: u.chance.uuid(),
        plass: if dato.is_some() { Plass::Datert } else { Plass::Udatert },
        slag: slag.clone(),
        tittel,
        dato,
        retning,
        avsender,
        mimetype,
        unntatt,
        unntatt_for,
        ogsaa_brev: false,
    })
}

/// One of two who may not see what the other may.
fn unntatt_for(u: &mut Utkast, unntatt: bool) -> Vec<LokalId> {
    let noen = unntatt && u.egne.len() > 1 && u.chance.percent(50);
    if noen { u.chance.some_of(&u.egne, 1) } else { Vec::new() }
}
