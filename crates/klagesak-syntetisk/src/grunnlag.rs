//! What supports a case: documents from the party and from the office, each of them used somewhere.

use chrono::Datelike;

use klagesak_core::kodeverk::{Dokumenttype, Mimetype, Retning};
use klagesak_core::verdi::{Dato, LokalId, Uuid, ValueError};

use super::attachments::{Attachment, Place};
use super::days::{day_between, minus};
use super::draft::{Draft, Event};
use super::sak::Sakstype;
use super::texts::{MAANEDER, TextPair};

/// The documents each klagepunkt and each vurdering refers to. Those of the chronology are with its events.
#[derive(Debug, Default)]
pub(super) struct Grunnlag {
    pub(super) klagepunkter: Vec<Vec<Uuid>>,
    pub(super) vurderinger: Vec<Vec<Uuid>>,
}

/// A kind of document, what it is called, and who may have written it.
struct Slag(Dokumenttype, TextPair, &'static [&'static str]);

const FROM_PARTY: &[Slag] = &[
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

const FROM_OFFICE: &[(Slag, Retning, TextPair)] = &[
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
        ("Nav-kontoret ba om flere opplysninger.", "Nav-kontoret bad om fleire opplysningar."),
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
const REFUSJON: &[(Slag, Retning, TextPair)] = &[
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

/// What goes before a claim.
const KRAV: &[(Slag, Retning, TextPair)] = &[(
    Slag(Dokumenttype::Forhaandsvarsel, ("Forhåndsvarsel om krav", "Førehandsvarsel om krav"), &[]),
    Retning::Ut,
    ("Parten fikk forhåndsvarsel om kravet.", "Parten fekk førehandsvarsel om kravet."),
)];

/// What goes before a decision that stops or reduces.
const STANS: &[(Slag, Retning, TextPair)] = &[(
    Slag(Dokumenttype::Forhaandsvarsel, ("Forhåndsvarsel om stans", "Førehandsvarsel om stans"), &[]),
    Retning::Ut,
    ("Parten fikk forhåndsvarsel.", "Parten fekk førehandsvarsel."),
)];

/// The formats a party may send, the usual ones several times.
const FORMATS: &[Mimetype] = &[
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

pub(super) fn grunnlag(draft: &mut Draft) -> Result<Grunnlag, ValueError> {
    let count = draft.sak.klagepunkter as usize;
    // An appeal without reasons is answered as a whole.
    let svar = vec![Vec::new(); count.max(1)];
    let mut grunnlag = Grunnlag { klagepunkter: vec![Vec::new(); count], vurderinger: svar };
    let (sent_in, internal) = if draft.sak.large {
        (draft.chance.between(170, 200), draft.chance.between(120, 150))
    } else {
        (draft.chance.below(5), draft.chance.below(3))
    };
    for _ in 0..sent_in {
        from_party(draft, &mut grunnlag)?;
    }
    for _ in 0..internal {
        let choice = draft.chance.pick(FROM_OFFICE)?;
        let dato = day_between(&mut draft.chance, draft.sak.tid.soeknad, draft.sak.tid.foersteinstans)?;
        from_office(draft, choice, dato)?;
    }
    let foer_vedtaket = match draft.sak.sakstype {
        Sakstype::Refusjon => REFUSJON,
        Sakstype::Krav => KRAV,
        Sakstype::Stans => STANS,
        _ => &[],
    };
    for choice in foer_vedtaket {
        let dato = day_between(&mut draft.chance, draft.sak.tid.soeknad, draft.sak.tid.vedtak)?;
        from_office(draft, choice, dato)?;
    }
    Ok(grunnlag)
}

fn from_party(draft: &mut Draft, grunnlag: &mut Grunnlag) -> Result<(), ValueError> {
    let slag = draft.chance.pick(FROM_PARTY)?;
    let with_klage = draft.sak.klagepunkter > 0 && draft.chance.percent(50);
    let last = if with_klage { draft.sak.tid.fremsatt } else { draft.sak.tid.foersteinstans };
    let dato = day_between(&mut draft.chance, minus(draft.sak.tid.soeknad, 60)?, last)?;
    let dato = (!draft.chance.percent(12)).then_some(dato);
    let mimetype = if slag.0 == Dokumenttype::Korrespondanse && draft.chance.percent(40) {
        Mimetype::Epost
    } else {
        draft.chance.pick(FORMATS)?.clone()
    };
    let avsender =
        if slag.2.is_empty() || draft.chance.percent(50) { None } else { Some(*draft.chance.pick(slag.2)?) };
    let id = attach(draft, slag, Retning::Inn, dato, mimetype, avsender);
    let places = if with_klage { &mut grunnlag.klagepunkter } else { &mut grunnlag.vurderinger };
    let place = draft.chance.below(draft.sak.klagepunkter.max(1)) as usize;
    if let Some(place) = places.get_mut(place) {
        place.push(id);
    }
    Ok(())
}

fn from_office(draft: &mut Draft, choice: &(Slag, Retning, TextPair), dato: Dato) -> Result<(), ValueError> {
    let (slag, retning, hendelse) = choice;
    let mimetype = match slag.0 {
        Dokumenttype::Journalnotat if draft.chance.percent(15) => Mimetype::Tekst,
        Dokumenttype::Utbetalingsoversikt if draft.chance.percent(30) => Mimetype::Xlsx,
        _ => Mimetype::Pdf,
    };
    let avsender = (*retning == Retning::Ut && draft.chance.percent(50)).then_some(draft.sak.kontor.navn);
    let id = attach(draft, slag, retning.clone(), Some(dato), mimetype, avsender);
    let tekst = draft.in_language(*hendelse);
    draft.hendelser.push(Event { dato, tekst, bilag: vec![id] });
    Ok(())
}

fn attach(
    draft: &mut Draft,
    Slag(slag, tittel, _): &Slag,
    retning: Retning,
    dato: Option<Dato>,
    mimetype: Mimetype,
    avsender: Option<&'static str>,
) -> Uuid {
    let mut tittel = draft.in_language(*tittel).to_owned();
    let month = dato.and_then(|d| Some((MAANEDER.get(d.naive().month0() as usize)?, d.naive().year())));
    if let Some((month, year)) = month {
        tittel.push_str(&format!(" {month} {year}"));
    }
    let unntatt = *slag == Dokumenttype::Journalnotat && draft.chance.percent(25);
    let unntatt_for = unntatt_for(draft, unntatt);
    draft.bilag.attach(Attachment {
        id: draft.chance.uuid(),
        place: if dato.is_some() { Place::Dated } else { Place::Undated },
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
fn unntatt_for(draft: &mut Draft, unntatt: bool) -> Vec<LokalId> {
    let noen = unntatt && draft.egne.len() > 1 && draft.chance.percent(50);
    if noen { draft.chance.some_of(&draft.egne, 1) } else { Vec::new() }
}
