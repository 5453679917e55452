//! Whom to call and where to write: the office that has the case, and the Nav-kontor.

use klagesak_core::Text;
use klagesak_core::kodeverk::Virksomhetsrolle;
use klagesak_core::melding::{Adresse, KontaktForPart, Melding, Virksomhet};
use klagesak_core::verdi::Uuid;
use serde::Serialize;

use super::fyll::Fyll;
use super::sperret::Sperret;
use super::valg::moved;
use crate::{Forloep, Tilstand};

/// An office, and how to reach it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Partskontakt {
    /// The office.
    pub navn: String,
    /// Its telephone for parties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telefon: Option<String>,
    /// Its postal address, on one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postadresse: Option<String>,
    /// The same in a sentence or two.
    pub tekst: String,
}

const SEND: Text = Text {
    nb: "Har du noe å sende eller spørre om, ta kontakt med {navn}{adresse}.",
    nn: "Har du noko å sende eller spørje om, ta kontakt med {navn}{adresse}.",
    en: "If you have something to send or ask about, get in touch with {navn}{adresse}.",
};
const RING: Text = Text {
    nb: "Ring {navn} på {telefon}.",
    nn: "Ring {navn} på {telefon}.",
    en: "Call {navn} on {telefon}.",
};
const SKRIV: Text = Text {
    nb: "Skriv til {navn}{adresse}.",
    nn: "Skriv til {navn}{adresse}.",
    en: "Write to {navn}{adresse}.",
};
const TA_KONTAKT: Text =
    Text { nb: "Ta kontakt med {navn}.", nn: "Ta kontakt med {navn}.", en: "Get in touch with {navn}." };

/// The offices of the case.
pub(super) struct Kontorer<'a> {
    nav: Option<&'a Virksomhet>,
    embete: Option<&'a Virksomhet>,
    /// Whether it is the embete that has the case.
    hos_embetet: bool,
}

impl<'a> Kontorer<'a> {
    /// `hos_nav` when the appeal of whoever reads is at the Nav-kontor, wherever that of another is.
    pub(super) fn new(forloep: &'a Forloep, hos_nav: bool) -> Self {
        let sent = forloep.oversendelser().last().map(|(_, sent)| sent);
        let klage = forloep.gjeldende().filter_map(|(_, entry)| match &entry.melding {
            Melding::InnkommetKlage(m) => Some(&m.mottaker),
            _ => None,
        });
        let nav = sent.map(|sent| &sent.avsender).or_else(|| klage.last());
        // What is sent to the common reception is treated by an embete, which says so when it first writes.
        let embete =
            moved(forloep).map(|(moved, _)| &moved.mottaker).or_else(|| treats(forloep, &sent?.mottaker));
        let hos_embetet = forloep.tilstand().hos_statsforvalteren() && !hos_nav;
        Self {
            nav,
            embete: embete.filter(|_| !hos_nav && forloep.tilstand() != Tilstand::HosNav),
            hos_embetet,
        }
    }

    /// The office that has the case, and the other one.
    fn both(&self) -> [Option<&'a Virksomhet>; 2] {
        if self.hos_embetet { [self.embete, self.nav] } else { [self.nav, self.embete] }
    }

    /// The name of the office that has the case.
    pub(super) fn har_saken(&self) -> String {
        self.both()[0].map(|office| office.navn.as_str().to_owned()).unwrap_or_default()
    }

    /// The name of the embete.
    pub(super) fn embetet(&self) -> Option<String> {
        self.embete.map(|office| office.navn.as_str().to_owned())
    }

    /// How to reach them. Where something may be sent, it is to the first.
    pub(super) fn kontakter(
        &self,
        forloep: &Forloep,
        sperret: &Sperret<'_>,
        fyll: &Fyll,
        send: bool,
    ) -> Vec<Partskontakt> {
        let mut found: Vec<Partskontakt> = Vec::new();
        for (i, office) in self.both().into_iter().flatten().enumerate() {
            let contact = newest(forloep, office, sperret);
            let telefon = contact.and_then(|(id, contact)| {
                let blocked = sperret.sti(id, "/innhold/kontaktForPart/telefon");
                contact.telefon.as_ref().filter(|_| !blocked).map(|t| t.as_str().to_owned())
            });
            let postadresse = contact.and_then(|(id, contact)| {
                let blocked = sperret.noe_i(id, "/innhold/kontaktForPart/postadresse");
                contact.postadresse.as_ref().filter(|_| !blocked).map(on_one_line)
            });
            let navn = office.navn.as_str().to_owned();
            let more = [
                ("navn", navn.clone()),
                ("telefon", telefon.clone().unwrap_or_default()),
                ("adresse", postadresse.as_ref().map(|a| format!(", {a}")).unwrap_or_default()),
            ];
            let mut says: Vec<&Text> = Vec::new();
            if send && i == 0 {
                says.push(&SEND);
            } else if postadresse.is_some() {
                says.push(&SKRIV);
            }
            if telefon.is_some() {
                says.push(&RING);
            } else if says.is_empty() {
                says.push(&TA_KONTAKT);
            }
            let said: Vec<_> = says.into_iter().map(|text| fyll.med(text, &more)).collect();
            found.push(Partskontakt { navn, telefon, postadresse, tekst: said.join(" ") });
        }
        found
    }
}

/// The embete that treats what was sent to a receiver.
fn treats<'a>(forloep: &'a Forloep, mottaker: &'a Virksomhet) -> Option<&'a Virksomhet> {
    if mottaker.rolle != Virksomhetsrolle::Staf {
        return Some(mottaker);
    }
    let senders = forloep.gjeldende().map(|(_, entry)| entry.hode().avsender);
    senders.filter(|sender| sender.rolle == Virksomhetsrolle::Statsforvalter).last().or(Some(mottaker))
}

/// The newest contact an office has given, with the message it stands in.
fn newest<'a>(
    forloep: &'a Forloep,
    office: &Virksomhet,
    sperret: &Sperret<'_>,
) -> Option<(Uuid, &'a KontaktForPart)> {
    let given = forloep.gjeldende().filter_map(|(_, entry)| {
        let (of, contact) = match &entry.melding {
            Melding::Oversendelse(m) => (&m.avsender, m.innhold.kontakt_for_part.as_ref()),
            Melding::Forespoersel(m) => (&m.avsender, m.innhold.kontakt_for_part.as_ref()),
            Melding::InnkommetKlage(m) => (&m.avsender, m.innhold.kontakt_for_part.as_ref()),
            Melding::Overfoering(m) => (&m.mottaker, m.innhold.kontakt_for_part.as_ref()),
            _ => return None,
        };
        let same = of.organisasjonsnummer == office.organisasjonsnummer && of.nav_kontor == office.nav_kontor;
        Some((entry.hode().melding_id, contact.filter(|_| same)?))
    });
    given.filter(|(id, _)| !sperret.sti(*id, "/innhold/kontaktForPart")).last()
}

fn on_one_line(adresse: &Adresse) -> String {
    let lines = adresse.linjer.iter().map(|linje| linje.as_str().to_owned());
    let place =
        [&adresse.postnummer.as_ref().map(|p| p.as_str()), &adresse.poststed.as_ref().map(|p| p.as_str())];
    let place = place.into_iter().flatten().copied().collect::<Vec<_>>().join(" ");
    lines.chain(Some(place).filter(|place| !place.is_empty())).collect::<Vec<_>>().join(", ")
}
