//! Visits the short texts of a message that `texts` leaves out: titles, names of offices and their people, places and numbers
//! that somebody has written. Paths are from the top of the message.

use klagesak_core::Melding;
use klagesak_core::melding::{
    Adresse, Dokument, Forespoersel, Hode, KontaktForPart, Kvittering, Medarbeider, Oversendelse, Part,
    Vedtak, Virksomhet,
};
use klagesak_core::verdict::Path;

type Found<'f> = dyn FnMut(&str, &Path<'_>) + 'f;

/// Visits every short text.
pub(crate) fn visit(message: &Melding, hode: &Hode<'_>, mut found: impl FnMut(&str, &Path<'_>)) {
    let found: &mut Found<'_> = &mut found;
    head(hode, found);
    let at = Path::Root.field("innhold");
    match message {
        Melding::Oversendelse(m) => oversendelse(&m.innhold, &at, found),
        Melding::Kvittering(m) => kvittering(&m.innhold, &at, found),
        Melding::Forespoersel(m) => forespoersel(&m.innhold, &at, found),
        Melding::InnkommetKlage(m) => {
            parter(&m.innhold.parter, &at, found);
            kontakt_for_part(m.innhold.kontakt_for_part.as_ref(), &at, found);
        }
        Melding::NyttVedtak(m) => vedtak(&m.innhold.vedtak, &at.field("vedtak"), found),
        Melding::Overfoering(m) => kontakt_for_part(m.innhold.kontakt_for_part.as_ref(), &at, found),
        Melding::Partsendring(m) => {
            let endringer = at.field("endringer");
            for (i, linje) in m.innhold.endringer.iter().enumerate() {
                linje.part.iter().for_each(|p| part(p, &endringer.index(i).field("part"), found));
            }
        }
        // A status and a return have none; of a type of a later version nothing is known.
        _ => {}
    }
    dokumenter(message.dokumenter(), &at, found);
}

fn head(hode: &Hode<'_>, found: &mut Found<'_>) {
    let root = Path::Root;
    virksomhet(hode.avsender, &root.field("avsender"), found);
    virksomhet(hode.mottaker, &root.field("mottaker"), found);
    let at = root.field("system");
    found(hode.system.navn.as_str(), &at.field("navn"));
    found(hode.system.leverandoer.as_str(), &at.field("leverandoer"));
    found(hode.system.versjon.as_str(), &at.field("versjon"));
    let referanser = root.field("referanser");
    for (felt, sak) in hode.referanser.fagsaker() {
        let at = referanser.field(felt);
        found(sak.system.as_str(), &at.field("system"));
        found(sak.saksnummer.as_str(), &at.field("saksnummer"));
    }
}

fn virksomhet(virksomhet: &Virksomhet, at: &Path<'_>, found: &mut Found<'_>) {
    found(virksomhet.navn.as_str(), &at.field("navn"));
    if let Some(bydel) = virksomhet.nav_kontor.as_ref().and_then(|kontor| kontor.bydel.as_ref()) {
        found(bydel.as_str(), &at.field("navKontor").field("bydel"));
    }
    optional(virksomhet.bydel.as_ref(), "bydel", at, found);
}

fn oversendelse(innhold: &Oversendelse, at: &Path<'_>, found: &mut Found<'_>) {
    parter(&innhold.parter, at, found);
    vedtak(&innhold.vedtak, &at.field("vedtak"), found);
    let f = at.field("foersteinstans");
    vedtak(&innhold.foersteinstans.nye_vedtak, &f.field("nyeVedtak"), found);
    medarbeider(&innhold.foersteinstans.saksbehandler, &f.field("saksbehandler"), found);
    if let Some(beslutter) = &innhold.foersteinstans.beslutter {
        medarbeider(beslutter, &f.field("beslutter"), found);
    }
    let kontakter = at.field("kontakter");
    for (i, kontakt) in innhold.kontakter.iter().enumerate() {
        let at = kontakter.index(i);
        found(kontakt.navn.as_str(), &at.field("navn"));
        optional(kontakt.telefon.as_ref(), "telefon", &at, found);
        optional(kontakt.epost.as_ref(), "epost", &at, found);
    }
    kontakt_for_part(innhold.kontakt_for_part.as_ref(), at, found);
    if let Some(skjerming) = &innhold.skjerming {
        found(skjerming.offentlig_tittel.as_str(), &at.field("skjerming").field("offentligTittel"));
    }
}

fn parter(parter: &[Part], at: &Path<'_>, found: &mut Found<'_>) {
    let at = at.field("parter");
    for (i, p) in parter.iter().enumerate() {
        part(p, &at.index(i), found);
    }
}

fn part(part: &Part, at: &Path<'_>, found: &mut Found<'_>) {
    if let Some(person) = &part.person {
        let at = at.field("person");
        adresse(person.adresse.as_ref(), &at.field("adresse"), found);
        optional(person.telefon.as_ref(), "telefon", &at, found);
        optional(person.epost.as_ref(), "epost", &at, found);
    }
    if let Some(virksomhet) = &part.virksomhet {
        let at = at.field("virksomhet");
        adresse(virksomhet.adresse.as_ref(), &at.field("adresse"), found);
        optional(virksomhet.telefon.as_ref(), "telefon", &at, found);
        optional(virksomhet.epost.as_ref(), "epost", &at, found);
    }
}

fn adresse(adresse: Option<&Adresse>, at: &Path<'_>, found: &mut Found<'_>) {
    let Some(adresse) = adresse else { return };
    optional(adresse.postnummer.as_ref(), "postnummer", at, found);
    optional(adresse.poststed.as_ref(), "poststed", at, found);
    optional(adresse.land.as_ref(), "land", at, found);
}

fn kontakt_for_part(kontakt: Option<&KontaktForPart>, at: &Path<'_>, found: &mut Found<'_>) {
    let Some(kontakt) = kontakt else { return };
    let at = at.field("kontaktForPart");
    optional(kontakt.telefon.as_ref(), "telefon", &at, found);
    adresse(kontakt.postadresse.as_ref(), &at.field("postadresse"), found);
}

fn vedtak(vedtak: &[Vedtak], at: &Path<'_>, found: &mut Found<'_>) {
    for (i, v) in vedtak.iter().enumerate() {
        let at = at.index(i);
        optional(v.saksnummer.as_ref(), "saksnummer", &at, found);
        let bydel = v.kontor.as_ref().and_then(|kontor| kontor.bydel.as_ref());
        optional(bydel, "bydel", &at.field("kontor"), found);
    }
}

fn medarbeider(medarbeider: &Medarbeider, at: &Path<'_>, found: &mut Found<'_>) {
    found(medarbeider.navn.as_str(), &at.field("navn"));
    optional(medarbeider.ident.as_ref(), "ident", at, found);
}

fn dokumenter(dokumenter: &[Dokument], at: &Path<'_>, found: &mut Found<'_>) {
    let at = at.field("dokumenter");
    for (i, dokument) in dokumenter.iter().enumerate() {
        let at = at.index(i);
        found(dokument.tittel.as_str(), &at.field("tittel"));
        optional(dokument.avsender_navn.as_ref(), "avsenderNavn", &at, found);
    }
}

fn forespoersel(innhold: &Forespoersel, at: &Path<'_>, found: &mut Found<'_>) {
    kontakt_for_part(innhold.kontakt_for_part.as_ref(), at, found);
}

fn kvittering(innhold: &Kvittering, at: &Path<'_>, found: &mut Found<'_>) {
    let at = at.field("funn");
    for (i, funn) in innhold.funn.iter().enumerate() {
        found(funn.melding.as_str(), &at.index(i).field("melding"));
    }
}

fn optional(text: Option<&impl AsRef<str>>, name: &str, at: &Path<'_>, found: &mut Found<'_>) {
    if let Some(text) = text {
        found(text.as_ref(), &at.field(name));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use klagesak_core::mal;
    use serde_json::{Value, json};

    use super::*;
    use crate::texts;

    /// The fields that hold a short text.
    const SHORT: &[&str] = &[
        "avsenderNavn",
        "bydel",
        "epost",
        "ident",
        "land",
        "leverandoer",
        "melding",
        "navn",
        "offentligTittel",
        "postnummer",
        "poststed",
        "saksnummer",
        "telefon",
        "tittel",
    ];

    fn pointers(value: &Value, at: &str, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                fields.iter().for_each(|(name, value)| pointers(value, &format!("{at}/{name}"), found));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(i, v)| pointers(v, &format!("{at}/{i}"), found));
            }
            Value::String(_) => {
                let name = at.rsplit('/').next().unwrap();
                if SHORT.contains(&name) || at.starts_with("/system/") || at.ends_with("/navFagsak/system") {
                    found.insert(at.to_owned());
                }
            }
            _ => {}
        }
    }

    fn assert_nothing_is_passed_over(value: &Value) {
        let message = klagesak_core::read(value.to_string().as_bytes()).unwrap().message;
        let mut expected = BTreeSet::new();
        pointers(value, "", &mut expected);
        let mut found = BTreeSet::new();
        visit(&message, &message.hode(), |text, path| {
            let pointer = path.pointer().to_string();
            assert_eq!(value.pointer(&pointer), Some(&text.into()), "{pointer}");
            found.insert(pointer);
        });
        texts::visit(&message, |_, path| {
            expected.remove(&format!("/innhold{}", path.pointer()));
        });
        assert_eq!(found, expected, "{}", value["meldingstype"]);
    }

    #[test]
    fn no_short_text_is_passed_over() {
        let adresse =
            json!({ "linjer": ["Eksempel"], "postnummer": "0001", "poststed": "OSLO", "land": "NO" });
        let mut value: Value = serde_json::from_str(mal::OVERSENDELSE_KOMPLETT).unwrap();
        value["avsender"]["navKontor"]["bydel"] = json!("Eksempel");
        value["innhold"]["kontaktForPart"] = json!({ "telefon": "22003636", "postadresse": adresse });
        let kontor = json!({ "enhetsnummer": "1199", "kommunenummer": "1103", "bydel": "Eksempel" });
        value["innhold"]["vedtak"][0]["kontor"] = kontor;
        value["innhold"]["dokumenter"][0]["avsenderNavn"] = json!("Eksempel");
        assert_nothing_is_passed_over(&value);
        let mut value: Value = serde_json::from_str(mal::FORESPOERSEL).unwrap();
        value["innhold"]["kontaktForPart"] = json!({ "telefon": "22003636", "postadresse": adresse });
        assert_nothing_is_passed_over(&value);
        for json in [
            mal::ETTERSENDELSE,
            mal::AVGJOERELSE_KOMPLETT,
            mal::KVITTERING_AVVIST,
            mal::STATUS,
            mal::TREKK,
            mal::RETUR,
            mal::KLAGE,
            mal::NYTTVEDTAK,
            mal::OVERFOERING,
            mal::PARTSENDRING,
        ] {
            assert_nothing_is_passed_over(&serde_json::from_str(json).unwrap());
        }
    }
}
