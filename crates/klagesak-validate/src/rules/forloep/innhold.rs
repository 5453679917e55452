//! What the messages say of the case (FORLOEP): the persons and the decisions are those of the oversendelse.

use klagesak_core::kodeverk::{Identifikatortype, Partsrolle};
use klagesak_core::melding::{Melding, Oversendelse, Part};
use klagesak_core::verdi::Uuid;

use super::ytelser::nye_vedtak;
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn saken_gjelder_endret(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut forrige: Option<Vec<&Part>> = None;
    for (i, m) in forloep.oversendelser() {
        let gjelder: Vec<&Part> =
            m.innhold.parter.iter().filter(|part| part.er(&Partsrolle::SakenGjelder)).collect();
        if forrige.as_ref().is_some_and(|forrige| andre(forrige, &gjelder)) {
            scope.at(i, "/innhold/parter", &[]);
        }
        forrige = Some(gjelder);
    }
}

/// Whether two lists name different ones. A person may have got a fødselsnummer since, and so have another number and still
/// be the same.
pub(super) fn andre(foer: &[&Part], naa: &[&Part]) -> bool {
    let borte: Vec<_> = foer.iter().filter(|part| !naa.iter().any(|p| samme(part, p))).collect();
    let nye: Vec<_> = naa.iter().filter(|part| !foer.iter().any(|p| samme(part, p))).collect();
    // Somebody who has come in beside one who is known is no exchange of papers.
    let kjent = foer.is_empty() || nye.len() < naa.len();
    let slag = |part: &Part| Some(part.person.as_ref()?.identifikator.as_ref()?.slag.clone());
    let midlertidig =
        borte.iter().all(|part| slag(part).is_some_and(|s| s != Identifikatortype::Foedselsnummer));
    let varig = nye.iter().all(|part| slag(part) == Some(Identifikatortype::Foedselsnummer));
    let nytt_nummer = midlertidig && varig && borte.len() == nye.len();
    !(kjent || nytt_nummer)
}

/// Whether two are one person or one organisation, by name or number.
pub(super) fn samme(a: &Part, b: &Part) -> bool {
    match (a, b) {
        // A person may get another number, or one at last, and keeps the name.
        (Part { person: Some(a), .. }, Part { person: Some(b), .. }) => {
            a.navn == b.navn || a.nummer().is_some() && a.nummer() == b.nummer()
        }
        (Part { virksomhet: Some(a), .. }, Part { virksomhet: Some(b), .. }) => {
            a.organisasjonsnummer == b.organisasjonsnummer
        }
        _ => false,
    }
}

pub(in crate::rules) fn avgjoerelse_ukjent_vedtak(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let (Melding::Avgjoerelse(m), Some(sent)) = (&entry.melding, forloep.oversendelse_foer(i)) else {
            continue;
        };
        // It decides what is not here.
        if forloep.etter_ukjent(i) {
            continue;
        }
        for (j, vedtak) in m.innhold.vedtak.iter().enumerate() {
            if vedtak.vedtak_id.is_some_and(|id| !kjent(forloep, i, &sent.innhold, id)) {
                scope.at(i, &format!("/innhold/vedtak/{j}/vedtakId"), &[]);
            }
        }
    }
}

/// Whether a decision is known before the message at a place: appealed, or made by the first instance since.
pub(super) fn kjent(forloep: &Forloep, place: usize, sent: &Oversendelse, id: Uuid) -> bool {
    let nye = nye_vedtak(forloep, place, sent);
    sent.vedtak.iter().chain(nye).any(|vedtak| vedtak.vedtak_id == id)
}

pub(in crate::rules) fn trekk_ukjent_vedtak(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let (Melding::Trekk(m), Some(sent)) = (&entry.melding, forloep.oversendelse_foer(i)) else {
            continue;
        };
        for (j, id) in m.innhold.vedtak_ider.iter().enumerate() {
            if !kjent(forloep, i, &sent.innhold, *id) {
                scope.at(i, &format!("/innhold/vedtakIder/{j}"), &[]);
            }
        }
    }
}

pub(in crate::rules) fn nytt_vedtak_om_ukjent(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gjeldende() {
        let (Melding::NyttVedtak(m), Some(sent)) = (&entry.melding, forloep.oversendelse_foer(i)) else {
            continue;
        };
        if forloep.etter_ukjent(i) {
            continue;
        }
        let (nytt, sent) = (&m.innhold, &sent.innhold);
        let known = vedtak_foer(forloep, i, sent);
        let own: Vec<Uuid> = nytt.vedtak.iter().map(|vedtak| vedtak.vedtak_id).collect();
        let mut ukjente = Vec::new();
        for (j, vedtak) in nytt.vedtak.iter().enumerate() {
            // It may also take the place of one that nobody appealed.
            let ider = &vedtak.erstatter_vedtak_ider;
            let meant = ider.iter().any(|id| known.contains(id) || *id == vedtak.vedtak_id);
            if !ider.is_empty() && !meant {
                ukjente.push(format!("/innhold/vedtak/{j}/erstatterVedtakIder/0"));
            }
        }
        let choices = [("/innhold".to_owned(), &nytt.vedtak_ider)].into_iter().chain(
            { &nytt.klagens_stilling }
                .iter()
                .enumerate()
                .map(|(j, linje)| (format!("/innhold/klagensStilling/{j}"), &linje.vedtak_ider)),
        );
        for (sti, ider) in choices {
            let unknown = ider.iter().position(|id| !known.contains(id) && !own.contains(id));
            ukjente.extend(unknown.map(|k| format!("{sti}/vedtakIder/{k}")));
        }
        let punkter = &sent.klage.klagepunkter;
        let unknown = |nummer: &_| !punkter.iter().any(|punkt| punkt.nummer == *nummer);
        let bortfalt = nytt.bortfalte_klagepunkter.iter().position(unknown);
        ukjente.extend(bortfalt.map(|k| format!("/innhold/bortfalteKlagepunkter/{k}")));
        for sti in ukjente {
            scope.at(i, &sti, &[]);
        }
    }
}

/// The decisions known before the message at a place, whoever appealed them.
fn vedtak_foer(forloep: &Forloep, place: usize, sent: &Oversendelse) -> Vec<Uuid> {
    let since = forloep.gyldige().take_while(|(i, _)| *i < place);
    let later = since.flat_map(|(_, entry)| match &entry.melding {
        Melding::NyttVedtak(m) => &*m.innhold.vedtak,
        Melding::Oversendelse(m) => &*m.innhold.vedtak,
        _ => &[],
    });
    let nye = sent.foersteinstans.nye_vedtak.iter();
    later.chain(nye).map(|vedtak| vedtak.vedtak_id).collect()
}

pub(in crate::rules) fn nytt_nummer_samme_navn(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut forrige: &[Part] = &[];
    for (i, m) in forloep.oversendelser() {
        for (j, part) in
            m.innhold.parter.iter().enumerate().filter(|(_, part)| part.er(&Partsrolle::SakenGjelder))
        {
            let kjent = forrige.iter().any(|foer| foer.person.is_some() && nummer(foer) == nummer(part));
            if !kjent && forrige.iter().any(|foer| annet_nummer(foer, part)) {
                scope.at(i, &format!("/innhold/parter/{j}/person/identifikator"), &[]);
            }
        }
        forrige = &m.innhold.parter;
    }
}

fn nummer(part: &Part) -> Option<&str> {
    part.person.as_ref()?.nummer()
}

/// Whether a person of the same name has another fødselsnummer: the same person with a corrected number, or the papers of another.
fn annet_nummer(foer: &Part, naa: &Part) -> bool {
    let (Some(a), Some(b)) = (&foer.person, &naa.person) else { return false };
    let varig = |part: &Part| {
        let identifikator = part.person.as_ref().and_then(|person| person.identifikator.as_ref());
        identifikator.is_some_and(|i| i.slag == Identifikatortype::Foedselsnummer)
    };
    a.navn == b.navn && varig(foer) && varig(naa) && nummer(foer) != nummer(naa)
}
