//! The date of a document against what the message says of it (DOKUMENT, 030). A document of another day is often another document,
//! and sometimes another person's.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Dokumenttype, Form, Klagekanal, Vedtaksutfall};
use klagesak_core::melding::{Dokument, Oversendelse, Vedtak};
use klagesak_core::verdi::{Dato, Uuid};

use crate::Scope;
use crate::rules::generated::dokument::{
    KO_DOKUMENT_030_KLAGE_ETTER, KO_DOKUMENT_030_KLAGE_FOER, KO_DOKUMENT_030_SAKSFREMSTILLING,
    KO_DOKUMENT_030_SOEKNAD_EN_ANNEN, KO_DOKUMENT_030_SOEKNAD_ETTER, KO_DOKUMENT_030_VEDTAK,
};

/// What is odd, and the date in the message.
type Avvik = Option<(Text, Dato)>;

/// A month is the commonest slip, and the shortest has 28 days. Within it a letter may have been written, signed and sent.
const EN_MAANED: i64 = 28;

/// How long a form that was signed may lie before it comes.
const LIGGETID_DAGER: i64 = 92;

pub(in crate::rules) fn annen_dag(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let laget = scope.opprettet();
    for (i, dokument) in innhold.dokumenter.iter().enumerate() {
        // A day that has not been is a fault of its own.
        let Some(dato) = dokument.dato.filter(|dato| laget.is_none_or(|laget| *dato <= laget)) else {
            continue;
        };
        let avvik = match dokument.slag {
            Dokumenttype::Soeknad => soeknad(innhold, dokument, dato),
            Dokumenttype::Vedtak | Dokumenttype::Vedtaksnotat => vedtak(innhold, dokument, dato, laget),
            Dokumenttype::Klage => klage(innhold, dokument, dato, laget),
            Dokumenttype::Saksfremstilling => saksfremstilling(innhold, dokument, dato, laget),
            _ => None,
        };
        if let Some((hva, ventet)) = avvik {
            let params = [("hva", hva.into()), ("dato", dato.into()), ("ventet", ventet.into())];
            scope.at(&format!("/dokumenter/{i}/dato"), &params);
        }
    }
}

fn langt_fra(a: Dato, b: Dato) -> bool {
    (a.naive() - b.naive()).num_days().abs() >= EN_MAANED
}

/// Whether the document is the one meant: the one pointed to, or the only one of its type.
fn er_den(innhold: &Oversendelse, dokument: &Dokument, id: Option<Uuid>) -> bool {
    let ene = || innhold.dokumenter.iter().filter(|d| d.slag == dokument.slag).count() == 1;
    id.map_or_else(ene, |id| id == dokument.dokument_id)
}

fn muntlig(vedtak: &Vedtak) -> bool {
    vedtak.form == Some(Form::Muntlig)
}

// An emergency is decided first and applied for in writing afterwards; therefore oral decisions are left out.
fn soeknad(innhold: &Oversendelse, dokument: &Dokument, dato: Dato) -> Avvik {
    for v in innhold.vedtak.iter().filter(|v| !muntlig(v)) {
        let den = v.soeknader.iter().find(|s| s.dokument_id == Some(dokument.dokument_id));
        let Some(soeknad) = den else { continue };
        // Whoever applied orally may sign the form afterwards, and a form may lie signed for a while.
        if soeknad.form == Some(Form::Muntlig) {
            continue;
        }
        if dato > v.dato {
            return Some((KO_DOKUMENT_030_SOEKNAD_ETTER, v.dato));
        }
        let laa = dato <= soeknad.dato && (soeknad.dato.naive() - dato.naive()).num_days() < LIGGETID_DAGER;
        if !laa && langt_fra(dato, soeknad.dato) {
            return Some((KO_DOKUMENT_030_SOEKNAD_EN_ANNEN, soeknad.dato));
        }
    }
    // One that is newer is sent along now and then; it is odd when it is the only one.
    let siste = innhold.vedtak.iter().filter(|v| svarer_paa_soeknad(v)).map(|v| v.dato).max()?;
    let sagt = innhold.vedtak.iter().any(|v| !v.soeknader.is_empty() || muntlig(v));
    let vedlagt = innhold.klage.fremsettelser.iter().any(|f| f.kanal == Klagekanal::VedlagtSoeknad);
    let mut andre = innhold.dokumenter.iter().filter(|d| d.slag == Dokumenttype::Soeknad);
    let alle_etter = andre.clone().all(|d| d.dato.is_some_and(|dato| dato > siste));
    let foerste = andre.next().is_some_and(|d| d.dokument_id == dokument.dokument_id);
    (foerste && alle_etter && !sagt && !vedlagt).then_some((KO_DOKUMENT_030_SOEKNAD_ETTER, siste))
}

fn svarer_paa_soeknad(vedtak: &Vedtak) -> bool {
    use Vedtaksutfall::{Krevd, Redusert, Stanset, Ukjent};
    !matches!(vedtak.utfall, Krevd | Stanset | Redusert | Ukjent(_)) && vedtak.avviser_klage.is_none()
}

// A letter may be written when the decision is sent, and a note when it is noted.
fn vedtak(innhold: &Oversendelse, dokument: &Dokument, dato: Dato, laget: Option<Dato>) -> Avvik {
    let alle = innhold.vedtak.iter().chain(&innhold.foersteinstans.nye_vedtak);
    let mut i_brevet = alle.filter(|v| v.dokument_id == Some(dokument.dokument_id)).peekable();
    let foerste = i_brevet.peek()?.dato;
    let fremmed = |v: &Vedtak| {
        let underretninger = v.underretninger.iter().flat_map(|u| [u.sendt, u.varslet]);
        let kjente = [Some(v.dato), v.nedtegnet].into_iter().chain(underretninger).flatten();
        let ukjent_dag = muntlig(v) && v.nedtegnet.is_none();
        let kommer = laget.is_some_and(|laget| v.dato > laget);
        !ukjent_dag && !kommer && { kjente }.all(|kjent| langt_fra(dato, kjent))
    };
    i_brevet.all(fremmed).then_some((KO_DOKUMENT_030_VEDTAK, foerste))
}

fn klage(innhold: &Oversendelse, dokument: &Dokument, dato: Dato, laget: Option<Dato>) -> Avvik {
    let fremsettelser = &innhold.klage.fremsettelser;
    // What was said is noted when there is time.
    let sagt =
        { fremsettelser }.iter().any(|f| f.form == Some(Form::Muntlig) || f.kanal == Klagekanal::Muntlig);
    if sagt || !er_den(innhold, dokument, innhold.klage.dokument_id) {
        return None;
    }
    let sist = fremsettelser.iter().map(|f| f.mottatt_dato).max()?;
    let vedtak = innhold.vedtak.iter().map(|v| v.dato).min()?;
    // An appeal received before the decision, and a decision that is still to come, are misdated, and have rules of their own.
    if sist < vedtak || laget.is_some_and(|laget| vedtak > laget) {
        return None;
    }
    if dato > sist {
        Some((KO_DOKUMENT_030_KLAGE_ETTER, sist))
    } else {
        (dato < vedtak && langt_fra(dato, vedtak)).then_some((KO_DOKUMENT_030_KLAGE_FOER, vedtak))
    }
}

// A statement dated before the appeal or after the message is misdated, and has rules of its own.
fn saksfremstilling(innhold: &Oversendelse, dokument: &Dokument, dato: Dato, laget: Option<Dato>) -> Avvik {
    let sagt = innhold.saksfremstilling.dato;
    let feildatert = sagt < innhold.klage.foerst_mottatt() || laget.is_some_and(|laget| sagt > laget);
    // One that is the covering letter too has the day it was sent.
    let sendt = dokument.er_ogsaa_oversendelsesbrev == Some(true) && dato > sagt;
    let den = er_den(innhold, dokument, innhold.saksfremstilling.dokument_id);
    (den && dato != sagt && !feildatert && !sendt).then_some((KO_DOKUMENT_030_SAKSFREMSTILLING, sagt))
}
