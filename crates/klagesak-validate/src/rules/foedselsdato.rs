//! Birth dates where others than the reader may see them (PERSONVERN, 020 and 021).

use chrono::Datelike;
use klagesak_core::melding::{Dokument, Oversendelse};
use klagesak_core::verdi::{Dato, Personnummer};

use crate::Scope;
use crate::persons::has_personnummer;
use crate::written_dates::{Written, written_dates};

/// The day of birth in a person's number, the year with two digits: as it is written there, and as it is in the calendar.
struct Foedt {
    skrevet: (u32, u32, u32),
    virkelig: (u32, u32, u32),
}

impl Foedt {
    fn i_nummer(nummer: &str) -> Option<Self> {
        if nummer.len() != 11 || !nummer.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let to = |fra: usize| nummer.get(fra..fra + 2)?.parse::<u32>().ok();
        let (dag, maaned, aar) = (to(0)?, to(2)?, to(4)?);
        let (virkelig_dag, virkelig_maaned) = Personnummer::unmarked(dag, maaned);
        Some(Self { skrevet: (dag, maaned, aar), virkelig: (virkelig_dag, virkelig_maaned, aar) })
    }

    fn er(&self, dato: &Written) -> bool {
        let dato = (dato.day, dato.month, dato.year % 100);
        dato == self.skrevet || dato == self.virkelig
    }
}

fn foedte(innhold: &Oversendelse) -> Vec<Foedt> {
    let personer = innhold.parter.iter().filter_map(|part| part.person.as_ref());
    personer.filter_map(|person| Foedt::i_nummer(person.nummer()?)).collect()
}

/// No decision that is appealed is older than this, and a date that is, is somebody's.
const ELDSTE_VEDTAK: i32 = 2;

pub(in crate::rules) fn i_offentlig_tittel(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let Some(skjerming) = &innhold.skjerming else { return };
    let tittel = skjerming.offentlig_tittel.as_str();
    // A whole number is the greater fault, and has a rule of its own.
    if has_personnummer(tittel) {
        return;
    }
    let foedte = foedte(innhold);
    let Some(laget) = scope.opprettet() else { return };
    let roeper = |dato: &Written| {
        let foran = tittel.get(..dato.start).unwrap_or_default();
        let av_vedtak = innhold.vedtak.iter().any(|v| dag(dato, laget) == Some(v.dato));
        foedte.iter().any(|foedt| foedt.er(dato))
            || dag(dato, laget).is_some_and(|dag| {
                etter_foedt(foran) || !av_vedtak && er_dato(dato, tittel) && eldre(dag, laget)
            })
    };
    if written_dates(tittel).iter().any(roeper) {
        scope.at("/skjerming/offentligTittel", &[]);
    }
}

/// Six digits in a row may be the number of a case.
fn er_dato(dato: &Written, tittel: &str) -> bool {
    let siffer = tittel.bytes().skip(dato.start).take_while(u8::is_ascii_digit).count();
    siffer != 6
}

fn eldre(dag: Dato, laget: Dato) -> bool {
    dag.naive().year() + ELDSTE_VEDTAK < laget.naive().year()
}

/// The day that is meant; of two centuries the one that has been.
fn dag(dato: &Written, laget: Dato) -> Option<Dato> {
    let aar = i32::try_from(dato.year).ok()?;
    let aar = match aar {
        100.. => aar,
        _ if 2000 + aar <= laget.naive().year() => 2000 + aar,
        _ => 1900 + aar,
    };
    Dato::new(aar, dato.month, dato.day).ok()
}

/// Whether what stands before a date says that somebody was born then.
fn etter_foedt(foran: &str) -> bool {
    let foran = foran.trim_end_matches([' ', '.', ':', '\u{a0}']).to_lowercase();
    let siste = foran.rsplit(|c: char| !c.is_alphanumeric()).next();
    siste.is_some_and(|ord| {
        matches!(ord, "f" | "født" | "fødd" | "fdato" | "fødselsdato" | "fødselsdag" | "foedt" | "born")
    })
}

pub(in crate::rules) fn i_filnavn_eller_tittel(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let foedte = foedte(innhold);
    if foedte.is_empty() {
        return;
    }
    for (i, dokument) in innhold.dokumenter.iter().enumerate() {
        for (felt, tekst) in [("tittel", dokument.tittel.as_str()), ("filnavn", dokument.filnavn.as_str())] {
            let datoer = written_dates(tekst);
            let roeper =
                |dato: &Written| foedte.iter().any(|foedt| foedt.er(dato)) && !egen_dag(dokument, dato);
            if datoer.iter().any(roeper) && !has_personnummer(tekst) {
                scope.at(&format!("/dokumenter/{i}/{felt}"), &[]);
            }
        }
    }
}

/// Whether it is the date of the document itself, also with the year first.
fn egen_dag(dokument: &Dokument, dato: &Written) -> bool {
    dokument.dato.is_some_and(|egen| {
        let egen = egen.naive();
        let aar = u32::try_from(egen.year()).unwrap_or(0) % 100;
        let (dag, maaned) = (egen.day(), egen.month());
        [(dag, maaned, aar), (aar, maaned, dag)].contains(&(dato.day, dato.month, dato.year % 100))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_in_a_number_of_every_series() {
        for nummer in ["15838510156", "15438510173", "55838510220", "15688510191"] {
            let foedt = Foedt::i_nummer(nummer).unwrap();
            assert_eq!(foedt.virkelig, (15, 3, 85), "{nummer}");
        }
        assert!(Foedt::i_nummer("209912345608").is_none() && Foedt::i_nummer("æ583851015").is_none());
    }

    #[test]
    fn words_that_say_born() {
        for foran in ["mann f. ", "født ", "Fødselsdato: ", "(f "] {
            assert!(etter_foedt(foran), "{foran}");
        }
        for foran in ["Vedtak av ", "", "klage f.eks. ", "brief "] {
            assert!(!etter_foedt(foran), "{foran}");
        }
    }
}
