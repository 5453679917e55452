//! What may happen in every conversion (001 to 019).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo};

use super::common::{TAP, UTKAST};

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&UTEN_PLASS, &MANGLER];

pub(crate) static UTEN_PLASS: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-001"),
    name: "uten-plass",
    title: Text {
        nb: "Alt i meldingen har en plass i målformatet.",
        nn: "Alt i meldinga har ein plass i målformatet.",
        en: "Everything in the message has a place in the target format.",
    },
    message: Text {
        nb: "Målformatet har ingen plass til dette, og det er ikke med.",
        nn: "Målformatet har ingen plass til dette, og det er ikkje med.",
        en: "The target format has no place for this, and it is left out.",
    },
    action: Text {
        nb: "La klagesak.json følge med i forsendelsen; der står alt.",
        nn: "La klagesak.json følgje med i sendinga; der står alt.",
        en: "Let klagesak.json travel in the shipment; everything is there.",
    },
    harm: Text {
        nb: "Den som bare leser målformatet, vet ikke dette om saken.",
        nn: "Den som berre les målformatet, veit ikkje dette om saka.",
        en: "Whoever reads only the target format does not know this about the case.",
    },
    ..TAP
};

pub(crate) static MANGLER: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-001"),
    name: "utkast-mangler-felt",
    title: Text {
        nb: "Utkastet har alt en melding må ha.",
        nn: "Utkastet har alt ei melding må ha.",
        en: "The draft has everything a message must have.",
    },
    message: Text {
        nb: "Kilden har ikke {felt}, og det må fylles inn.",
        nn: "Kjelda har ikkje {felt}, og det må fyllast inn.",
        en: "The source does not have {felt}, and it must be filled in.",
    },
    action: Text {
        nb: "Fyll inn feltet fra saken før meldingen sendes.",
        nn: "Fyll inn feltet frå saka før meldinga blir send.",
        en: "Fill in the field from the case before the message is sent.",
    },
    harm: Text {
        nb: "Meldingen blir avvist av mottakeren, og saken blir liggende.",
        nn: "Meldinga blir avvist av mottakaren, og saka blir liggjande.",
        en: "The message is rejected by the receiver, and the case is left lying.",
    },
    ..UTKAST
};
