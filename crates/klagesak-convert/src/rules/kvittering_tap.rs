//! What the receipts of others cannot carry (TAP, 080 to 099).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::TAP;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] =
    &[&UTEN_MERKNADER, &MERKNAD, &PERSONNUMMER, &IKKE_GJENGITT, &KONVOLUTT];

pub(crate) static UTEN_MERKNADER: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-080"),
    name: "kvittering-uten-merknader",
    title: Text {
        nb: "Det mottakeren fant, står i kvitteringen.",
        nn: "Det mottakaren fann, står i kvitteringa.",
        en: "What the receiver found stands in the receipt.",
    },
    message: Text {
        nb: "En kvittering i Fiks Arkiv på noe som er godtatt, har ingen plass til funn.",
        nn: "Ei kvittering i Fiks Arkiv på noko som er godteke, har ingen plass til funn.",
        en: "A receipt of Fiks Arkiv for what was accepted has no place for findings.",
    },
    action: Text {
        nb: "Send klagesak.json-kvitteringen også, eller si fra på en annen måte.",
        nn: "Send klagesak.json-kvitteringa òg, eller sei frå på ein annan måte.",
        en: "Send the klagesak.json receipt too, or tell in another way.",
    },
    harm: Text {
        nb: "Avsenderen retter ikke det mottakeren så.",
        nn: "Avsendaren rettar ikkje det mottakaren såg.",
        en: "The sender does not correct what the receiver saw.",
    },
    ..TAP
};

pub(crate) static MERKNAD: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-081"),
    name: "kvittering-merknad-blir-mottatt",
    title: Text {
        nb: "Kvitteringen sier om det var noe å merke seg.",
        nn: "Kvitteringa seier om det var noko å merke seg.",
        en: "The receipt says whether there was something to note.",
    },
    message: Text {
        nb: "Fiks Arkiv skiller ikke mottatt med merknad fra mottatt.",
        nn: "Fiks Arkiv skil ikkje motteken med merknad frå motteken.",
        en: "Fiks Arkiv does not tell received with a remark from received.",
    },
    action: Text {
        nb: "Send klagesak.json-kvitteringen også, eller si fra på en annen måte.",
        nn: "Send klagesak.json-kvitteringa òg, eller sei frå på ein annan måte.",
        en: "Send the klagesak.json receipt too, or tell in another way.",
    },
    harm: Text {
        nb: "Avsenderen tror at alt var i orden.",
        nn: "Avsendaren trur at alt var i orden.",
        en: "The sender believes that everything was in order.",
    },
    ..TAP
};

pub(crate) static PERSONNUMMER: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-082"),
    name: "kvittering-med-personnummer",
    title: Text {
        nb: "En kvittering har ingen personnumre.",
        nn: "Ei kvittering har ingen personnummer.",
        en: "A receipt has no numbers of persons.",
    },
    message: Text {
        nb: "Teksten i funnet ser ut til å ha et personnummer, og funnet er ikke med.",
        nn: "Teksten i funnet ser ut til å ha eit personnummer, og funnet er ikkje med.",
        en: "The text of the finding seems to have the number of a person, and the finding is left out.",
    },
    action: Text {
        nb: "Skriv funnet uten verdier fra meldingen.",
        nn: "Skriv funnet utan verdiar frå meldinga.",
        en: "Write the finding without values from the message.",
    },
    harm: Text {
        nb: "Kvitteringer går ukryptert og logges underveis.",
        nn: "Kvitteringar går ukrypterte og blir logga undervegs.",
        en: "Receipts travel unencrypted and are logged on the way.",
    },
    ..TAP
};

pub(crate) static IKKE_GJENGITT: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-083"),
    name: "kvittering-funn-kan-ikke-gjengis",
    title: Text {
        nb: "Teksten i et funn kan stå på en linje i kvitteringen.",
        nn: "Teksten i eit funn kan stå på ei linje i kvitteringa.",
        en: "The text of a finding can stand on a line of the receipt.",
    },
    message: Text {
        nb: "Teksten i funnet kan ikke gjengis slik den er, og funnet er ikke med.",
        nn: "Teksten i funnet kan ikkje gjevast att slik han er, og funnet er ikkje med.",
        en: "The text of the finding cannot be given as it is, and the finding is left out.",
    },
    action: Text {
        nb: "Skriv funnet som ren tekst, uten tegn XML ikke kan ha.",
        nn: "Skriv funnet som rein tekst, utan teikn XML ikkje kan ha.",
        en: "Write the finding as plain text, without characters XML cannot have.",
    },
    harm: Text {
        nb: "Avsenderen retter ikke det mottakeren så.",
        nn: "Avsendaren rettar ikkje det mottakaren såg.",
        en: "The sender does not correct what the receiver saw.",
    },
    ..TAP
};

pub(crate) static KONVOLUTT: RuleInfo = RuleInfo {
    id: RuleId("KO-TAP-084"),
    name: "kvittering-id-i-konvolutten",
    severity: Severity::Notice,
    title: Text {
        nb: "Id-ene i kvitteringen står også i svaret.",
        nn: "Id-ane i kvitteringa står òg i svaret.",
        en: "The ids of the receipt also stand in the answer.",
    },
    message: Text {
        nb: "Id-en har ingen plass i svaret; i Fiks IO står den i konvolutten.",
        nn: "Id-en har ingen plass i svaret; i Fiks IO står han i konvolutten.",
        en: "The id has no place in the answer; in Fiks IO it stands in the envelope.",
    },
    action: Text {
        nb: "Sett svarPaMelding i Fiks IO til meldingen det svares på.",
        nn: "Set svarPaMelding i Fiks IO til meldinga det blir svart på.",
        en: "Set svarPaMelding of Fiks IO to the message that is answered.",
    },
    harm: Text {
        nb: "Ingen finner ut hvilken melding kvitteringen gjelder.",
        nn: "Ingen finn ut kva melding kvitteringa gjeld.",
        en: "Nobody finds out which message the receipt is for.",
    },
    ..TAP
};
