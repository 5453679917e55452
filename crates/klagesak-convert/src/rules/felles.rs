//! What may happen in every conversion (001 to 019).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::{TAP, UTKAST};

/// On what is lost, in the order of their ids.
pub(super) static LOSSES: &[&RuleInfo] = &[&UTEN_PLASS];
/// On drafts, in the order of their ids.
pub(super) static DRAFTS: &[&RuleInfo] = &[&MANGLER, &KILDEN_HAR_MER, &UKJENTE_FELT];

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

pub(crate) static KILDEN_HAR_MER: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-002"),
    name: "kilden-har-mer",
    severity: Severity::Notice,
    title: Text {
        nb: "Alt i kilden har en plass i meldingen.",
        nn: "Alt i kjelda har ein plass i meldinga.",
        en: "Everything in the source has a place in the message.",
    },
    message: Text {
        nb: "Kilden har {felt}, som meldingen ikke har noen plass til.",
        nn: "Kjelda har {felt}, som meldinga ikkje har nokon plass til.",
        en: "The source has {felt}, for which the message has no place.",
    },
    action: Text {
        nb: "Se i kilden om det er noe saken trenger.",
        nn: "Sjå i kjelda om det er noko saka treng.",
        en: "See in the source whether it is something the case needs.",
    },
    ..UTKAST
};

pub(crate) static UKJENTE_FELT: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-003"),
    name: "kilden-har-ukjente-felt",
    severity: Severity::Notice,
    title: Text {
        nb: "Alt i kilden er kjent for dette programmet.",
        nn: "Alt i kjelda er kjent for dette programmet.",
        en: "Everything in the source is known to this program.",
    },
    message: Text {
        nb: "Kilden har {antall} felt dette programmet ikke kjenner, og de er ikke med.",
        nn: "Kjelda har {antall} felt dette programmet ikkje kjenner, og dei er ikkje med.",
        en: "The source has {antall} fields this program does not know, and they are left out.",
    },
    action: Text {
        nb: "Se i kilden om det er noe saken trenger.",
        nn: "Sjå i kjelda om det er noko saka treng.",
        en: "See in the source whether it is something the case needs.",
    },
    ..UTKAST
};
