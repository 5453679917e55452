//! The page a citizen sees: where the case is in words, the deadlines that are known, and the way there.

use klagesak_core::kodeverk::{Ansvarlig, Forespurt, Kodeverk, Statuskode, statustekst};
use klagesak_core::melding::{Forespoersel, Melding, Statushendelse};
use klagesak_core::verdi::{Dato, Tidspunkt, Uuid};
use klagesak_core::{Language, Text};
use serde::Serialize;

use super::fristtekst::fristtekst;
use super::{AapneForespoersler, Forloep, Stilling, status_for_part};
use crate::tid::norsk_dato;

/// Where a case is, ready to be shown. Holds nothing about the person.
///
/// ```
/// use klagesak_core::{Language, mal, read};
/// use klagesak_validate::forloep::{Forloep, Partside};
///
/// let messages = [mal::OVERSENDELSE_MINIMAL, mal::KVITTERING].map(|text| read(text.as_bytes()).unwrap().message);
/// let side = Partside::new(&Forloep::new(messages.into()), "2026-05-01".parse()?, Language::Nb).unwrap();
/// assert_eq!(side.tittel, "Statsforvalteren har fått saken");
/// assert_eq!(side.historikk.len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Partside {
    /// The case.
    pub klagesak_id: Uuid,
    /// The language of the texts.
    pub spraak: &'static str,
    /// The present status.
    pub status: Statuskode,
    /// Its name.
    pub tittel: &'static str,
    /// What has happened.
    pub skjedd: &'static str,
    /// Who has the case.
    pub hvem: &'static str,
    /// What happens next.
    pub videre: &'static str,
    /// What the person can do.
    pub kan_gjoere: &'static str,
    /// The days to know of, first of all those the person must keep.
    pub frister: Vec<Partsfrist>,
    /// What has happened, oldest first.
    pub historikk: Vec<Partssteg>,
}

/// A day to know of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Partsfrist {
    /// The last day, or the day expected.
    pub dato: Dato,
    /// What it is for.
    pub gjelder: Fristslag,
    /// The same in a sentence.
    pub tekst: String,
}

/// What a day is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Fristslag {
    /// The person is to send what is missing.
    DuSender,
    /// The NAV-kontor is to send what is missing.
    NavSender,
    /// The person may comment on what the NAV-kontor wrote.
    DuKommenterer,
    /// An answer is expected.
    Svar,
}

/// A step on the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Partssteg {
    /// When.
    pub tidspunkt: Tidspunkt,
    /// The day of it.
    pub dato: Option<Dato>,
    /// What happened.
    pub status: Statuskode,
    /// The same in words.
    pub tittel: &'static str,
}

impl Partside {
    /// The page of a case on a day; `None` when nothing has happened that the party should know of. A status of a newer
    /// version, which there are no words for, is left out.
    #[must_use]
    pub fn new(forloep: &Forloep, today: Dato, language: Language) -> Option<Self> {
        let (_, steps) = status_for_part(forloep);
        let historikk: Vec<_> = steps
            .into_iter()
            .filter_map(|step| {
                let tittel = step.status.kode()?.navn.get(language);
                let dato = norsk_dato(step.tidspunkt);
                Some(Partssteg { tidspunkt: step.tidspunkt, dato, status: step.status, tittel })
            })
            .collect();
        let now = historikk.last()?;
        let tekst = statustekst(&now.status)?;
        let words = |text: Text| text.get(language);
        Some(Self {
            klagesak_id: forloep.innslag().first()?.hode().klagesak_id,
            spraak: language.code(),
            status: now.status.clone(),
            tittel: now.tittel,
            skjedd: words(tekst.skjedd),
            hvem: words(tekst.hvem),
            videre: words(tekst.videre),
            kan_gjoere: words(tekst.kan_gjoere),
            frister: frister(forloep, &now.status, today, language),
            historikk,
        })
    }
}

/// The days to know of. When the case is at its end there are none but those in the letter.
fn frister(forloep: &Forloep, status: &Statuskode, today: Dato, language: Language) -> Vec<Partsfrist> {
    let over = matches!(status, Statuskode::Avgjort | Statuskode::Trukket | Statuskode::Ferdig);
    if over || forloep.tilstand().ferdig() {
        return Vec::new();
    }
    let mut found = open_requests(forloep);
    let last = visible_events(forloep).last();
    // Whoever has only the status messages knows the deadline from them.
    if let Some(event) = last.filter(|e| found.is_empty() && e.status == Statuskode::DokumentasjonEtterspurt)
    {
        let slag =
            if event.ansvarlig == Ansvarlig::Part { Fristslag::DuSender } else { Fristslag::NavSender };
        found.extend(event.frist.map(|dato| (slag, dato)));
    }
    let comment = comment_deadline(forloep).filter(|dato| today <= *dato);
    found.extend(comment.map(|dato| (Fristslag::DuKommenterer, dato)));
    let expected = last.and_then(|event| event.forventet_svar);
    found.extend(expected.map(|dato| (Fristslag::Svar, dato)));
    found.sort();
    found.dedup();
    found
        .into_iter()
        .map(|(gjelder, dato)| Partsfrist {
            dato,
            gjelder,
            tekst: fristtekst(gjelder, dato, dato < today, language),
        })
        .collect()
}

/// The first deadline of each request that is not answered.
fn open_requests(forloep: &Forloep) -> Vec<(Fristslag, Dato)> {
    let mut open = AapneForespoersler::default();
    let mut asked: Vec<&Forespoersel> = Vec::new();
    for (_, entry) in forloep.gyldige() {
        open.note(entry);
        match &entry.melding {
            Melding::Forespoersel(m) if entry.stilling == Stilling::Gjelder => asked.push(&m.innhold),
            // A case that is sent over anew is asked about anew.
            Melding::Oversendelse(_) => asked.clear(),
            _ => {}
        }
    }
    let first = |request: &&Forespoersel| {
        let missing = open.missing(request.forespoersel_id);
        let lines = request.dokumenter.iter().filter(|linje| missing.contains(&linje.referanse));
        let dato = lines.map(|linje| linje.frist.unwrap_or(request.frist)).min()?;
        let part = request.rettet_til == Forespurt::Part;
        Some((if part { Fristslag::DuSender } else { Fristslag::NavSender }, dato))
    };
    asked.iter().filter_map(first).collect()
}

/// The last day to comment on the statement, unless a comment has come.
fn comment_deadline(forloep: &Forloep) -> Option<Dato> {
    if !forloep.tilstand().hos_statsforvalteren() {
        return None;
    }
    let (place, sent) = forloep.oversendelser().last()?;
    let commented = forloep.gyldige().any(|(i, entry)| {
        i > place && matches!(&entry.melding, Melding::Ettersendelse(m) if m.innhold.kommentar.is_some())
    });
    let statement = &sent.innhold.saksfremstilling;
    let dato = statement.forelagt.as_ref().and_then(|forelagt| forelagt.kommentarfrist);
    dato.filter(|_| !commented && statement.kommentarer.is_empty())
}

/// What status messages tell the party, oldest first.
fn visible_events(forloep: &Forloep) -> impl Iterator<Item = &Statushendelse> {
    let mut events: Vec<_> = forloep
        .gyldige()
        .filter(|(_, entry)| entry.stilling == Stilling::Gjelder)
        .filter_map(|(_, entry)| match &entry.melding {
            Melding::Status(m) => Some(m.innhold.hendelser.iter()),
            _ => None,
        })
        .flatten()
        .filter(|event| event.synlig_for_part)
        .collect();
    events.sort_by_key(|event| event.tidspunkt.instant());
    events.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use klagesak_core::mal;

    fn page(messages: &[&str], today: &str) -> Partside {
        let read = |json: &&str| klagesak_core::read(json.as_bytes()).unwrap().message;
        let forloep = Forloep::new(messages.iter().map(read).collect());
        Partside::new(&forloep, today.parse().unwrap(), Language::Nb).unwrap()
    }

    fn days(page: &Partside) -> Vec<(Fristslag, String)> {
        page.frister.iter().map(|frist| (frist.gjelder, frist.dato.to_string())).collect()
    }

    #[test]
    fn the_deadline_to_comment_is_shown_until_it_is_over_or_used() {
        let sent = page(&[mal::OVERSENDELSE_MINIMAL], "2026-04-28");
        assert_eq!(sent.status, Statuskode::Oversendt);
        assert_eq!(days(&sent), [(Fristslag::DuKommenterer, "2026-04-28".to_owned())]);
        assert_eq!(
            sent.frister[0].tekst,
            "Du kan kommentere det NAV-kontoret har skrevet, til og med 28. april 2026."
        );
        assert!(page(&[mal::OVERSENDELSE_MINIMAL], "2026-04-29").frister.is_empty());
        let comment = r#""kommentar": {"partId": "part-1", "mottattDato": "2026-05-18", "tekst": "Nei."}, "dokumenter""#;
        let comment = mal::ETTERSENDELSE.replacen("\"dokumenter\"", comment, 1);
        assert!(page(&[mal::OVERSENDELSE_MINIMAL, &comment], "2026-04-28").frister.is_empty());
    }

    #[test]
    fn what_is_asked_for_is_due_until_it_is_sent() {
        let mut case = vec![mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::FORESPOERSEL];
        let asked = page(&case, "2026-05-05");
        assert_eq!(asked.status, Statuskode::DokumentasjonEtterspurt);
        assert_eq!(days(&asked), [(Fristslag::NavSender, "2026-05-18".to_owned())]);
        let part = mal::FORESPOERSEL.replace("\"rettetTil\": \"NAV\"", "\"rettetTil\": \"PART\"");
        let asked = page(&[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, &part], "2026-06-01");
        assert_eq!(days(&asked), [(Fristslag::DuSender, "2026-05-18".to_owned())]);
        assert!(asked.frister[0].tekst.starts_with("Fristen for å sende det som mangler, var 18. mai 2026."));
        case.push(mal::ETTERSENDELSE);
        assert!(page(&case, "2026-05-19").frister.is_empty());
        // What the receiver rejects, has not come.
        let rejected = mal::KVITTERING_AVVIST
            .replace("0f1a01\"", "0f1a15\"")
            .replace("2026-04-22T", "2026-05-19T")
            .replace("2026-04-21T", "2026-05-19T");
        case.push(&rejected);
        assert_eq!(days(&page(&case, "2026-05-19")), [(Fristslag::NavSender, "2026-05-18".to_owned())]);
    }

    #[test]
    fn status_messages_tell_the_deadline_and_the_expected_answer_alone() {
        let told = page(&[mal::STATUS], "2026-05-21");
        assert_eq!(told.status, Statuskode::ForeloepigSvar);
        assert_eq!(days(&told), [(Fristslag::Svar, "2026-07-03".to_owned())]);
        let mut half: serde_json::Value = serde_json::from_str(mal::STATUS).unwrap();
        half["innhold"]["hendelser"].as_array_mut().unwrap().truncate(2);
        let told = page(&[&half.to_string()], "2026-05-21");
        assert_eq!(days(&told), [(Fristslag::NavSender, "2026-05-25".to_owned())]);
    }

    #[test]
    fn a_case_at_its_end_has_no_deadline_but_its_whole_history() {
        let all = page(
            &[mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::FORESPOERSEL, mal::STATUS, mal::AVGJOERELSE],
            "2026-05-05",
        );
        assert_eq!((all.status.clone(), days(&all)), (Statuskode::Avgjort, vec![]));
        let first = &all.historikk[0];
        assert_eq!(
            (first.tittel, first.dato.unwrap().to_string().as_str()),
            ("Saken er sendt til Statsforvalteren", "2026-04-21")
        );
        let json = serde_json::to_value(&all).unwrap();
        assert_eq!(json["status"], "AVGJORT");
        assert_eq!(json["historikk"][0]["tidspunkt"], "2026-04-21T10:15:00+02:00");
        assert!(json["kanGjoere"].as_str().unwrap().contains("innen tre uker"));
    }

    #[test]
    fn a_day_is_written_as_people_do() {
        let day = "2026-05-01".parse().unwrap();
        let written = Language::ALL.map(|language| klagesak_core::day_in_words::in_words(day, language));
        assert_eq!(written, ["1. mai 2026", "1. mai 2026", "1 May 2026"]);
    }
}
