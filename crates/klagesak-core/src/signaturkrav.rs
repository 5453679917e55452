//! What a receiver demands of signatures besides that they are right, as its policy file says it.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::verdi::{Dato, Mengde, Organisasjonsnummer, tegnstreng};

tegnstreng! {
    /// Id-en til en sertifikatpolicy (OID), med punktum mellom tallene.
    Sertifikatpolicy {
        tittel: "Id-en til en sertifikatpolicy (OID)", moenster: "^[0-2](\\.(0|[1-9][0-9]{0,9})){2,15}$", maks: 100,
        eksempel: "0.4.0.194112.1.1", form: oid, personlig: false,
    }
}

fn oid(text: &[u8]) -> bool {
    let mut parts = text.split(|byte| *byte == b'.');
    let first = parts.next().is_some_and(|part| matches!(part, [b'0'..=b'2']));
    let number = |part: &[u8]| {
        part.len() <= 10 && part.iter().all(u8::is_ascii_digit) && matches!(part, [b'0'] | [b'1'..=b'9', ..])
    };
    first && (2..=15).contains(&parts.clone().count()) && parts.all(number)
}

/// Et ferdig sett med sertifikatpolicyer.
///
/// - `ETSI_SEGL`: kvalifisert sertifikat for elektronisk segl, til en virksomhet: QCP-l (0.4.0.194112.1.1) og QCP-l-qscd (0.4.0.194112.1.3) (ETSI EN 319 411-2, GEN-6.6.1-05).
/// - `ETSI_NCP`: sertifikat etter den normaliserte policyen: NCP (0.4.0.2042.1.1) og NCP+ (0.4.0.2042.1.2) (ETSI EN 319 411-1). Personer kan også ha et.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Policysett {
    /// QCP-l og QCP-l-qscd.
    EtsiSegl,
    /// NCP og NCP+.
    EtsiNcp,
}

impl Policysett {
    /// The ids in the set.
    #[must_use]
    pub fn policyer(self) -> &'static [&'static str] {
        match self {
            Self::EtsiSegl => &["0.4.0.194112.1.1", "0.4.0.194112.1.3"],
            Self::EtsiNcp => &["0.4.0.2042.1.1", "0.4.0.2042.1.2"],
        }
    }
}

/// Hva mottakeren krever av signaturen på en pakke, ut over at den er riktig og fra en utsteder mottakeren stoler på. Det som ikke står her, kreves ikke.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Signaturkrav {
    /// Om en fersk tilbakekallingsliste må vise at ingen sertifikater i kjeden er kalt tilbake.
    pub krev_tilbakekalling: bool,
    /// Om den som har signert, må ha et virksomhetssertifikat, og være avsenderen eller en som kan signere for den.
    pub krev_underskriver: bool,
    /// De som kan signere for en avsender, ut over den selv: organisasjonsnummeret til avsenderen, og numrene til dem.
    pub underskrivere: BTreeMap<Organisasjonsnummer, BTreeSet<Organisasjonsnummer>>,
    /// Ferdige sett med sertifikatpolicyer. Sertifikatet må ha én fra settene eller listen, når det står noe der.
    pub policysett: BTreeSet<Policysett>,
    /// Andre sertifikatpolicyer, slik utstederen oppgir dem.
    pub sertifikatpolicyer: Mengde<Sertifikatpolicy, 0, 50>,
    /// Den siste dagen en signatur som bygger på SHA-1, tas imot. Uten en dag tas den imot med en advarsel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha1_til_og_med: Option<Dato>,
}

impl Signaturkrav {
    /// Whether this organisation may sign for the sender.
    #[must_use]
    pub fn kan_signere(&self, underskriver: &Organisasjonsnummer, avsender: &Organisasjonsnummer) -> bool {
        underskriver == avsender
            || self.underskrivere.get(avsender).is_some_and(|others| others.contains(underskriver))
    }

    /// The certificate policies of which one is demanded; empty when none is.
    #[must_use]
    pub fn policyer(&self) -> Vec<&str> {
        let sets = self.policysett.iter().flat_map(|set| set.policyer()).copied();
        sets.chain(self.sertifikatpolicyer.iter().map(Sertifikatpolicy::as_str)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_oid_has_its_form() {
        for right in ["0.4.0.194112.1.1", "2.16.578.1.26.1.3.2", "1.2.3"] {
            assert!(Sertifikatpolicy::new(right).is_ok(), "{right}");
        }
        for wrong in ["", "1", "1.2", "3.2.1", "1.02.3", "1..2", "1.2.", "1.2.12345678901", "QCP-l"] {
            assert!(Sertifikatpolicy::new(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_sender_signs_for_itself_and_others_only_where_it_is_said() {
        let krav: Signaturkrav =
            serde_json::from_str(r#"{"underskrivere": {"310999008": ["312300451"]}}"#).unwrap();
        let [office, kommune, other] = ["310999008", "312300451", "974763230"]
            .map(|number| Organisasjonsnummer::from_wire(number).unwrap());
        assert!(krav.kan_signere(&office, &office) && krav.kan_signere(&kommune, &office));
        assert!(!krav.kan_signere(&other, &office) && !krav.kan_signere(&office, &kommune));
        assert!(krav.kan_signere(&other, &other));
    }

    #[test]
    fn sets_and_single_ids_are_one_list() {
        let text = r#"{"policysett": ["ETSI_SEGL"], "sertifikatpolicyer": ["2.16.578.1.26.1.3.2"]}"#;
        let krav: Signaturkrav = serde_json::from_str(text).unwrap();
        assert_eq!(krav.policyer(), ["0.4.0.194112.1.1", "0.4.0.194112.1.3", "2.16.578.1.26.1.3.2"]);
        for set in [Policysett::EtsiSegl, Policysett::EtsiNcp] {
            set.policyer().iter().for_each(|id| assert!(Sertifikatpolicy::new(id).is_ok()));
        }
        assert!(Signaturkrav::default().policyer().is_empty());
    }
}
