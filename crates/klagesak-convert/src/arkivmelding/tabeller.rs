//! The tables of flat fields, by message type.

use klagesak_core::kodeverk::Meldingstype;

use super::felt::Tabell;
use super::{hode, innhold, sideveier};

/// The tables of a type of message: the head first.
pub(crate) fn tabeller(meldingstype: &Meldingstype) -> [Tabell; 2] {
    let innhold = match meldingstype {
        Meldingstype::Oversendelse => innhold::OVERSENDELSE,
        Meldingstype::Ettersendelse => innhold::ETTERSENDELSE,
        Meldingstype::Avgjoerelse => innhold::AVGJOERELSE,
        Meldingstype::Trekk => innhold::TREKK,
        Meldingstype::Forespoersel => innhold::FORESPOERSEL,
        Meldingstype::InnkommetKlage => sideveier::INNKOMMET_KLAGE,
        Meldingstype::NyttVedtak => sideveier::NYTT_VEDTAK,
        Meldingstype::Overfoering => sideveier::OVERFOERING,
        Meldingstype::Partsendring => sideveier::PARTSENDRING,
        _ => Tabell { felt: &[], grupper: &[] },
    };
    [Tabell { felt: hode::HODE, grupper: &[] }, innhold]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::arkivmelding::Gruppe;

    fn of_groups(grupper: &[Gruppe], over: &str) -> Vec<String> {
        let names = grupper.iter().flat_map(|g| {
            assert!(!g.navn.ends_with(|c: char| c.is_ascii_digit()));
            let item = format!("{over}{}1", g.navn);
            let inner = of_groups(g.grupper, &item);
            g.felt.iter().map(|f| format!("{item}{}", f.navn)).chain(inner).collect::<Vec<_>>()
        });
        names.collect()
    }

    #[test]
    fn names_are_safe_in_xml_and_no_two_are_alike() {
        for meldingstype in Meldingstype::KJENTE {
            let mut names = BTreeSet::new();
            for tabell in tabeller(meldingstype) {
                let groups = of_groups(tabell.grupper, "");
                for name in tabell.felt.iter().map(|f| f.navn.to_owned()).chain(groups) {
                    assert!(name.bytes().all(|b| b.is_ascii_alphanumeric()), "{name}");
                    assert!(name.starts_with(|c: char| c.is_ascii_uppercase()), "{name}");
                    assert!(names.insert(name.clone()), "{name} twice");
                }
            }
        }
    }
}
