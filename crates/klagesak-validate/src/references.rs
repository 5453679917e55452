//! Visits every place in a message that points to a document of it, with its path below `innhold`.

use klagesak_core::Melding;
use klagesak_core::kodeverk::Dokumenttype;
use klagesak_core::melding::{Klagepunkt, Oversendelse, Part, Soeknad};
use klagesak_core::verdi::Uuid;
use klagesak_core::verdict::Path;

/// What a reference says the document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The appeal.
    Klage,
    /// The letter of an appealed decision.
    Vedtak,
    /// The letter of the new decision.
    NyttVedtak,
    /// The statement of the case.
    Saksfremstilling,
    /// What something rests on or shows; it may be a document of any type.
    Other,
}

impl Role {
    /// The type a document in this role has; none when any type will do.
    pub(crate) fn expects(self) -> Option<Dokumenttype> {
        match self {
            Self::Klage => Some(Dokumenttype::Klage),
            Self::Vedtak | Self::NyttVedtak => Some(Dokumenttype::Vedtak),
            Self::Saksfremstilling => Some(Dokumenttype::Saksfremstilling),
            Self::Other => None,
        }
    }
}

/// Visits every reference in a message of any type.
pub(crate) fn visit_any(message: &Melding, mut found: impl FnMut(Uuid, &Path<'_>)) {
    let root = Path::Root;
    match message {
        Melding::Oversendelse(m) => visit(&m.innhold, |id, _, path| found(id, path)),
        Melding::Ettersendelse(m) => {
            if let Some(id) = m.innhold.kommentar.as_ref().and_then(|kommentar| kommentar.dokument_id) {
                found(id, &root.field("kommentar").field("dokumentId"));
            }
        }
        Melding::Trekk(m) => {
            m.innhold.dokument_id.iter().for_each(|id| found(*id, &root.field("dokumentId")));
        }
        Melding::InnkommetKlage(m) => {
            klagepunkter(&m.innhold.klagepunkter, &root, &mut |id, _, path| found(id, path))
        }
        Melding::NyttVedtak(m) => {
            let at = root.field("vedtak");
            for (i, vedtak) in m.innhold.vedtak.iter().enumerate() {
                let at = at.index(i);
                vedtak.dokument_id.iter().for_each(|id| found(*id, &at.field("dokumentId")));
                soeknader(&vedtak.soeknader, &at.field("soeknader"), &mut |id, _, path| found(id, path));
            }
        }
        Melding::Partsendring(m) => {
            let at = root.field("endringer");
            for (i, linje) in m.innhold.endringer.iter().enumerate() {
                let at = at.index(i);
                linje.dokument_id.iter().for_each(|id| found(*id, &at.field("dokumentId")));
                if let Some(id) = linje.part.as_ref().and_then(fullmakt) {
                    found(id, &at.field("part").field("fullmakt").field("dokumentId"));
                }
            }
        }
        // The others point to no document of their own.
        _ => {}
    }
}

/// Visits the references that say what a document is, and no others.
pub(crate) fn visit_core(innhold: &Oversendelse, mut found: impl FnMut(Uuid, Role, &Path<'_>)) {
    let root = Path::Root;
    let mut optional = |id: Option<Uuid>, role, of: &Path<'_>| {
        id.into_iter().for_each(|id| found(id, role, &of.field("dokumentId")));
    };
    let vedtak = root.field("vedtak");
    for (i, v) in innhold.vedtak.iter().enumerate() {
        optional(v.dokument_id, Role::Vedtak, &vedtak.index(i));
    }
    optional(innhold.klage.dokument_id, Role::Klage, &root.field("klage"));
    let nye = root.field("foersteinstans");
    let nye = nye.field("nyeVedtak");
    for (i, nytt) in innhold.foersteinstans.nye_vedtak.iter().enumerate() {
        optional(nytt.dokument_id, Role::NyttVedtak, &nye.index(i));
    }
    optional(innhold.saksfremstilling.dokument_id, Role::Saksfremstilling, &root.field("saksfremstilling"));
}

/// Visits every reference in an oversendelse.
pub(crate) fn visit(innhold: &Oversendelse, mut found: impl FnMut(Uuid, Role, &Path<'_>)) {
    visit_core(innhold, &mut found);
    let root = Path::Root;
    let parter = root.field("parter");
    for (i, part) in innhold.parter.iter().enumerate() {
        if let Some(id) = fullmakt(part) {
            found(id, Role::Other, &parter.index(i).field("fullmakt").field("dokumentId"));
        }
    }
    let vedtak = root.field("vedtak");
    let nye = root.field("foersteinstans");
    let nye = nye.field("nyeVedtak");
    let begge = [(&*innhold.vedtak, &vedtak), (&*innhold.foersteinstans.nye_vedtak, &nye)];
    for (list, at) in begge {
        for (i, vedtak) in list.iter().enumerate() {
            let at = at.index(i);
            soeknader(&vedtak.soeknader, &at.field("soeknader"), &mut found);
        }
    }
    klagepunkter(&innhold.klage.klagepunkter, &root.field("klage"), &mut found);
    let at = root.field("saksfremstilling");
    let kronologi = at.field("kronologi");
    for (i, punkt) in innhold.saksfremstilling.kronologi.iter().enumerate() {
        list(&punkt.dokument_ider, &kronologi.index(i), &mut found);
    }
    let vurderinger = at.field("vurderinger");
    for (i, vurdering) in innhold.saksfremstilling.vurderinger.iter().enumerate() {
        list(&vurdering.dokument_ider, &vurderinger.index(i), &mut found);
    }
    let kommentarer = at.field("kommentarer");
    for (i, kommentar) in innhold.saksfremstilling.kommentarer.iter().enumerate() {
        if let Some(id) = kommentar.dokument_id {
            found(id, Role::Other, &kommentarer.index(i).field("dokumentId"));
        }
    }
}

fn fullmakt(part: &Part) -> Option<Uuid> {
    part.fullmakt.as_ref().and_then(|fullmakt| fullmakt.dokument_id)
}

fn klagepunkter(punkter: &[Klagepunkt], owner: &Path<'_>, found: &mut impl FnMut(Uuid, Role, &Path<'_>)) {
    let at = owner.field("klagepunkter");
    for (i, punkt) in punkter.iter().enumerate() {
        list(&punkt.dokument_ider, &at.index(i), found);
    }
}

fn soeknader(soeknader: &[Soeknad], at: &Path<'_>, found: &mut impl FnMut(Uuid, Role, &Path<'_>)) {
    for (i, soeknad) in soeknader.iter().enumerate() {
        if let Some(id) = soeknad.dokument_id {
            found(id, Role::Other, &at.index(i).field("dokumentId"));
        }
    }
}

fn list(ids: &[Uuid], owner: &Path<'_>, found: &mut impl FnMut(Uuid, Role, &Path<'_>)) {
    let at = owner.field("dokumentIder");
    for (i, id) in ids.iter().enumerate() {
        found(*id, Role::Other, &at.index(i));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use klagesak_core::mal;
    use serde_json::{Value, json};

    use super::*;

    /// Every pointer to a value of a field `dokumentId` or `dokumentIder` outside the manifest.
    fn pointers(value: &Value, at: &str, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => fields
                .iter()
                .filter(|(name, _)| *name != "dokumenter")
                .for_each(|(name, value)| pointers(value, &format!("{at}/{name}"), found)),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(i, v)| pointers(v, &format!("{at}/{i}"), found));
            }
            _ if at.ends_with("/dokumentId") || at.contains("/dokumentIder/") => {
                found.insert(at.to_owned());
            }
            _ => {}
        }
    }

    fn assert_nothing_is_passed_over(value: &Value) {
        let message = klagesak_core::read(value.to_string().as_bytes()).unwrap().message;
        let mut expected = BTreeSet::new();
        pointers(&value["innhold"], "", &mut expected);
        let mut found = BTreeSet::new();
        visit_any(&message, |id, path| {
            let pointer = path.pointer().to_string();
            assert_eq!(value["innhold"].pointer(&pointer), Some(&id.to_string().into()));
            found.insert(pointer);
        });
        assert_eq!(found, expected, "{}", value["meldingstype"]);
    }

    #[test]
    fn no_reference_of_a_full_message_is_passed_over() {
        for json in [
            mal::OVERSENDELSE_KOMPLETT,
            mal::AVGJOERELSE_KOMPLETT,
            mal::TREKK,
            mal::KLAGE,
            mal::NYTTVEDTAK,
            mal::PARTSENDRING,
        ] {
            assert_nothing_is_passed_over(&serde_json::from_str(json).unwrap());
        }
        let mut value: Value = serde_json::from_str(mal::ETTERSENDELSE).unwrap();
        value["innhold"]["kommentar"] = json!({
            "partId": "part-1", "mottattDato": "2026-05-15",
            "dokumentId": "b0000000-0000-4000-8000-000000000002"
        });
        assert_nothing_is_passed_over(&value);
    }
}
