//! Visits every free text of an oversendelse, with its path below `innhold`.
//!
//! Titles are not among them, whether of documents or of the case: they may end up in a journal and have rules of their own.
//! Nor are names and numbers of NAV's own people, nor what is a reference.

use klagesak_core::melding::{Adresse, Foersteinstans, Klage, Oversendelse, Part, Saksfremstilling, Vedtak};
use klagesak_core::verdi::{Fritekst, Tekst};
use klagesak_core::verdict::Path;

/// Visits every free text.
pub(crate) fn visit(innhold: &Oversendelse, mut found: impl FnMut(&str, &Path<'_>)) {
    let found = &mut found;
    let root = Path::Root;
    optional(&innhold.prioritet.begrunnelse, &root.field("prioritet").field("begrunnelse"), found);
    let parter = root.field("parter");
    for (i, p) in innhold.parter.iter().enumerate() {
        part(p, &parter.index(i), found);
    }
    let at = root.field("vedtak");
    for (i, v) in innhold.vedtak.iter().enumerate() {
        vedtak(v, &at.index(i), found);
    }
    klage(&innhold.klage, &root.field("klage"), found);
    foersteinstans(&innhold.foersteinstans, &root.field("foersteinstans"), found);
    saksfremstilling(&innhold.saksfremstilling, &root.field("saksfremstilling"), found);
}

fn part(part: &Part, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    if let Some(person) = &part.person {
        let at = at.field("person");
        let navn = at.field("navn");
        found(person.navn.fornavn.as_str(), &navn.field("fornavn"));
        optional(&person.navn.mellomnavn, &navn.field("mellomnavn"), found);
        found(person.navn.etternavn.as_str(), &navn.field("etternavn"));
        adresse(person.adresse.as_ref(), &at, found);
    }
    if let Some(virksomhet) = &part.virksomhet {
        let at = at.field("virksomhet");
        found(virksomhet.navn.as_str(), &at.field("navn"));
        optional(&virksomhet.kontaktperson, &at.field("kontaktperson"), found);
        adresse(virksomhet.adresse.as_ref(), &at, found);
    }
}

fn adresse(adresse: Option<&Adresse>, owner: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    let at = owner.field("adresse");
    let at = at.field("linjer");
    for (i, linje) in adresse.iter().flat_map(|adresse| &adresse.linjer).enumerate() {
        found(linje.as_str(), &at.index(i));
    }
}

fn vedtak(vedtak: &Vedtak, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    let ytelser = at.field("ytelser");
    for (i, ytelse) in vedtak.ytelser.iter().enumerate() {
        let at = ytelser.index(i);
        found(ytelse.betegnelse.as_str(), &at.field("betegnelse"));
        optional(&ytelse.begrunnelse, &at.field("begrunnelse"), found);
    }
}

fn klage(klage: &Klage, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    let klagepunkter = at.field("klagepunkter");
    for (i, punkt) in klage.klagepunkter.iter().enumerate() {
        found(punkt.anfoersel.as_str(), &klagepunkter.index(i).field("anfoersel"));
    }
    optional(&klage.oensket_endring, &at.field("oensketEndring"), found);
    if let Some(oversittelse) = &klage.frist.oversittelse {
        let at = at.field("frist");
        found(oversittelse.vurdering.as_str(), &at.field("oversittelse").field("vurdering"));
    }
}

fn foersteinstans(f: &Foersteinstans, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    found(f.begrunnelse.as_str(), &at.field("begrunnelse"));
    optional(&f.undersoekelser, &at.field("undersoekelser"), found);
    if let Some(nytt) = &f.nytt_vedtak {
        vedtak(&nytt.vedtak, &at.field("nyttVedtak").field("vedtak"), found);
    }
}

fn saksfremstilling(s: &Saksfremstilling, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    found(s.sammendrag.as_str(), &at.field("sammendrag"));
    let kronologi = at.field("kronologi");
    for (i, punkt) in s.kronologi.iter().enumerate() {
        found(punkt.hendelse.as_str(), &kronologi.index(i).field("hendelse"));
    }
    let vurderinger = at.field("vurderinger");
    for (i, vurdering) in s.vurderinger.iter().enumerate() {
        found(vurdering.vurdering.as_str(), &vurderinger.index(i).field("vurdering"));
    }
    optional(&s.barn.vurdering, &at.field("barn").field("vurdering"), found);
    if let Some(ikke) = &s.ikke_forelagt {
        found(ikke.begrunnelse.as_str(), &at.field("ikkeForelagt").field("begrunnelse"));
    }
    let kommentarer = at.field("kommentarer");
    for (i, kommentar) in s.kommentarer.iter().enumerate() {
        optional(&kommentar.tekst, &kommentarer.index(i).field("tekst"), found);
    }
}

fn optional(text: &Option<impl Written>, at: &Path<'_>, found: &mut impl FnMut(&str, &Path<'_>)) {
    if let Some(text) = text {
        found(text.text(), at);
    }
}

/// Text of any length, on one line or several.
trait Written {
    fn text(&self) -> &str;
}

impl<const MAKS: usize> Written for Tekst<MAKS> {
    fn text(&self) -> &str {
        self.as_str()
    }
}

impl<const MAKS: usize> Written for Fritekst<MAKS> {
    fn text(&self) -> &str {
        self.as_str()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use klagesak_core::{Limits, Melding, read};
    use serde_json::{Value, json};

    use super::*;

    /// Fields of an oversendelse that are text on the wire but no free text: codes, dates, ids, numbers, and what the
    /// documentation of the module names.
    const OTHERS: &[&str] = &[
        "adressebeskyttelse",
        "anmodetDato",
        "av",
        "avsenderNavn",
        "beslutter",
        "bokstav",
        "dato",
        "dokumentId",
        "dokumentIder",
        "dokumenter",
        "epost",
        "fom",
        "fremsattDato",
        "fristdato",
        "gjelderVedtak",
        "grunn",
        "grunnlag",
        "grunner",
        "hjemler",
        "hjemmel",
        "identifikator",
        "innvilgetBeloep",
        "kanal",
        "klagenOpprettholdt",
        "klagesakIder",
        "kommentarfrist",
        "kommetFrem",
        "kontakter",
        "land",
        "maalform",
        "maate",
        "mottattDato",
        "organisasjonsnummer",
        "partId",
        "postnummer",
        "poststed",
        "representerer",
        "roller",
        "saksbehandler",
        "saksnummer",
        "skjerming",
        "soektBeloep",
        "telefon",
        "tolk",
        "tom",
        "type",
        "utfall",
        "vedtakId",
    ];

    fn pointers(value: &Value, at: &str, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => fields
                .iter()
                .filter(|(name, _)| !OTHERS.contains(&name.as_str()))
                .for_each(|(name, value)| pointers(value, &format!("{at}/{name}"), found)),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(i, v)| pointers(v, &format!("{at}/{i}"), found));
            }
            Value::String(_) => {
                found.insert(at.to_owned());
            }
            _ => {}
        }
    }

    #[test]
    fn no_text_of_the_full_message_is_passed_over() {
        let mut value: Value = serde_json::from_str(klagesak_core::mal::OVERSENDELSE_KOMPLETT).unwrap();
        value["innhold"]["saksfremstilling"]["ikkeForelagt"] =
            json!({ "hjemmel": { "lov": "FVL", "paragraf": "19" }, "begrunnelse": "Eksempel" });
        let text = value.to_string();
        let Some(Melding::Oversendelse(message)) = read::fast(&text, &Limits::default()) else { panic!() };
        let mut expected = BTreeSet::new();
        pointers(&value["innhold"], "", &mut expected);
        let mut found = BTreeSet::new();
        visit(&message.innhold, |text, path| {
            let pointer = path.pointer().to_string();
            assert_eq!(value["innhold"].pointer(&pointer), Some(&text.into()), "{pointer}");
            found.insert(pointer);
        });
        assert_eq!(found, expected);
    }
}
