//! From a case to the file behind the citizen's page.

use std::borrow::Cow;
use std::collections::BTreeMap;

use klagesak_core::adresse::vernede::in_case;
use klagesak_core::kodeverk::Virksomhetsrolle;
use klagesak_core::melding::{Konvolutt, Oversendelse};
use klagesak_core::samme_sak::{SammeSak, joined};
use klagesak_core::sperring::Sperret;
use klagesak_core::verdi::Uuid;
use klagesak_core::verdict::{Finding, Pointer};
use klagesak_core::{Limits, Melding};
use serde_json::{Map, Value, json};

use super::avgjoerelse::{avgjoerelse, trekk};
use super::fil::{Filer, Filreferanse};
use super::forespoersel::forespoersel;
use super::hendelser::Hendelser;
use super::klage::klage;
use super::ledgered::{Post, posts};
use super::nyttvedtak::nyttvedtak;
use super::oversendelse::oversendelse;
use super::soknad::{merge, soknad};
use super::status::status;
use crate::digisos::form;
use crate::loss::within;
use crate::rules::generated::tap::{KO_TAP_060, KO_TAP_062, KO_TAP_064, KO_TAP_066, KO_TAP_069};
use crate::{Conversion, Error, File, source, unblocked, vern};

/// The name of the file with the klage and its events alone.
pub const KLAGEHENDELSER: &str = "klagehendelser.json";
/// The name of the file for the citizen's page.
pub const SOKER: &str = "digisos-soker.json";

/// What a case does not know, and [`to_soker`] can use.
#[derive(Debug, Clone, Copy)]
pub struct Soker<'a> {
    /// The `digisos-soker.json` that lies in Digisos now. It replaces the one there, so everything in it is kept.
    pub existing: Option<&'a [u8]>,
    /// Where documents lie in Fiks, by dokumentId.
    pub files: &'a BTreeMap<Uuid, Filreferanse>,
    /// How much of [`existing`](Self::existing) is taken in.
    pub limits: Limits,
}

/// The klage events of a case, in two files: [`KLAGEHENDELSER`], which is `{"klager": […]}` alone, and [`SOKER`], the whole file
/// for the citizen's page with them in it. The second is made when it builds on a file that is there, or when the case has an
/// oversendelse.
///
/// What messages of the case have blocked is left out, and told.
///
/// The messages may stand in any order. Places of losses begin with the number of the message in the order given, from 0.
///
/// # Errors
/// [`Error::NotOneCase`] without messages or with those of several cases; [`Error::Refused`] when the existing file is not what
/// its schema says, or a message can't be left without what is blocked or protected in it.
pub fn to_soker(messages: &[Melding], with: &Soker<'_>) -> Result<Conversion, Error> {
    let sperret = Sperret::of(messages);
    let protects = vern::any(messages);
    if sperret.is_empty() && !protects {
        return converted(messages, with);
    }
    let (left, blocked) = each(messages, |_, melding| unblocked(melding, &sperret))?;
    if !protects {
        let made = converted(&left, with)?;
        return Ok(Conversion::new(made.files, [made.losses, blocked].concat()));
    }
    // What is known is also what stands in places that are blocked.
    let vernede = in_case(&messages.iter().collect::<Vec<_>>());
    let of_message = |number| vernede.get(number).cloned().unwrap_or_default();
    let (shielded, mut told) = each(&left, |number, melding| vern::shielded(melding, &of_message(number)))?;
    let made = converted(&shielded, with)?;
    // What is lost whole is told of once.
    let whole = |at: &Pointer| {
        let lost = |loss: &&Finding| loss.pointer.tokens().count() == 1 && within(at, &loss.pointer);
        made.losses.iter().any(|loss| lost(&loss))
    };
    told.retain(|finding| !whole(&finding.pointer));
    Ok(Conversion::new(made.files, [made.losses, told, blocked].concat()))
}

/// Something taken out of each message, with findings of it.
fn each(
    messages: &[Melding],
    without: impl for<'m> Fn(usize, &'m Melding) -> Result<(Cow<'m, Melding>, Vec<Finding>), Error>,
) -> Result<(Vec<Melding>, Vec<Finding>), Error> {
    let (mut left, mut told) = (Vec::with_capacity(messages.len()), Vec::new());
    for (number, melding) in messages.iter().enumerate() {
        let (melding, found) = without(number, melding).map_err(|error| numbered(error, number))?;
        told.extend(found.into_iter().map(|finding| at_number(finding, number)));
        left.push(melding.into_owned());
    }
    Ok((left, told))
}

fn numbered(error: Error, number: usize) -> Error {
    match error {
        Error::Refused(found) => {
            Error::Refused(found.into_iter().map(|finding| at_number(finding, number)).collect())
        }
        other => other,
    }
}

fn at_number(mut finding: Finding, number: usize) -> Finding {
    finding.pointer = Pointer::new(format!("/{number}{}", finding.pointer));
    finding
}

fn converted(messages: &[Melding], with: &Soker<'_>) -> Result<Conversion, Error> {
    let existing = with.existing.map(|bytes| source::read(bytes, form::SOKER, &with.limits)).transpose()?;
    let joined = joined(messages.to_vec());
    let mut posts = posts(&joined)?;
    let filer = Filer::new(with.files, &joined);
    let mut events = Hendelser::new(&posts, &filer);
    status(&posts, &mut events);
    for post in posts.iter_mut().filter(|post| post.counts()) {
        match post.melding {
            Melding::Oversendelse(melding) => oversendelse(post, melding, &mut events),
            Melding::Forespoersel(melding) => forespoersel(post, melding, &mut events),
            Melding::Avgjoerelse(melding) => avgjoerelse(post, melding, &mut events),
            Melding::Trekk(melding) => trekk(post, melding, &mut events),
            Melding::InnkommetKlage(melding) => klage(post, melding, &mut events),
            Melding::NyttVedtak(melding) => nyttvedtak(post, melding, &mut events),
            // Nobody who only sees the page learns that the case is somewhere else.
            Melding::Retur(_) | Melding::Overfoering(_) => post.refuse_whole(&KO_TAP_062),
            Melding::Partsendring(_) => post.refuse_whole(&KO_TAP_060),
            _ => {}
        }
    }
    let (events, mut findings) = events.finish();
    let klager: Vec<Value> = klage_ider(&posts, &mut findings)
        .into_iter()
        .map(|id| {
            let tittel = "Klage på vedtak om økonomisk sosialhjelp";
            json!({ "klageId": id, "tittel": tittel, "hendelser": events })
        })
        .collect();
    let mut files = vec![file(KLAGEHENDELSER, &json!({ "klager": klager }))?];
    if let Some(mut soker) = whole(existing, &posts, &filer, &mut findings) {
        klager.iter().for_each(|klage| merge(&mut soker, klage));
        files.push(file(SOKER, &Value::Object(soker))?);
    }
    findings.extend(posts.iter().flat_map(Post::losses));
    Ok(Conversion::new(files, findings))
}

/// The ids of the klager in Digisos, which has one for each decision; or that of the case, when none came from there. What happens
/// in the case happens to them all.
fn klage_ider(posts: &[Post<'_>], findings: &mut Vec<Finding>) -> Vec<String> {
    let mut ider: Vec<String> = Vec::new();
    for post in posts.iter().filter(|post| post.counts()) {
        for id in post.melding.hode().referanser.digisos_klage_ider.iter().map(Uuid::to_string) {
            if !ider.contains(&id) {
                ider.push(id);
            }
        }
        post.take("/referanser/digisosKlageIder");
    }
    if ider.is_empty() {
        findings.extend(posts.first().map(|post| post.finding("/referanser", &KO_TAP_064)));
        let samme = SammeSak::of(posts.iter().map(|post| post.melding));
        ider.extend(posts.first().map(|post| samme.foerste(post.melding.hode().klagesak_id).to_string()));
    }
    ider
}

/// The file for the citizen's page without the klage: the existing one, or one with what the case knows of the application.
fn whole(
    existing: Option<Value>,
    posts: &[Post<'_>],
    files: &Filer<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Map<String, Value>> {
    if let Some(Value::Object(existing)) = existing {
        return Some(existing);
    }
    let Some((post, sak)) = posts.iter().filter(|post| post.counts()).rev().find_map(the_oversendelse) else {
        findings.push(Finding::new(&KO_TAP_069, Pointer::default()));
        return None;
    };
    findings.push(Finding::new(&KO_TAP_066, Pointer::default()));
    let (events, more) = soknad((post, sak), posts, Hendelser::new(posts, files));
    findings.extend(more);
    let sender = posts.iter().rev().find(|post| from_nav(post)).unwrap_or(post);
    let system = sender.melding.hode().system;
    sender.take("/system/navn");
    sender.take("/system/versjon");
    let mut file = Map::new();
    file.insert("version".into(), "1.0.0".into());
    file.insert("avsender".into(), json!({ "systemnavn": system.navn, "systemversjon": system.versjon }));
    file.insert("hendelser".into(), events.into());
    Some(file)
}

fn the_oversendelse<'p, 'a>(post: &'p Post<'a>) -> Option<(&'p Post<'a>, &'a Konvolutt<Oversendelse>)> {
    match post.melding {
        Melding::Oversendelse(sak) => Some((post, sak)),
        _ => None,
    }
}

fn from_nav(post: &Post<'_>) -> bool {
    let role = &post.melding.hode().avsender.rolle;
    post.counts() && matches!(role, Virksomhetsrolle::NavKontor | Virksomhetsrolle::Kommune)
}

fn file(name: &str, content: &Value) -> Result<File, Error> {
    let bytes = klagesak_core::write_pretty(content).map_err(|_| Error::Write)?;
    Ok(File { name: name.to_owned(), bytes, mimetype: "application/json" })
}
