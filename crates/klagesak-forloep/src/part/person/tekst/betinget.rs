//! Sentences that are said as the case is, in the place of one another.

use klagesak_core::Text;

/// How one who has withdrawn may appeal again, when no day is known.
pub(in super::super) const KLAGE_IGJEN: Text = Text {
    nb: "Du kan klage på nytt så lenge fristen for å klage ikke er ute.",
    nn: "Du kan klage på nytt så lenge fristen for å klage ikkje er ute.",
    en: "You can appeal again as long as the time for appeals is not over.",
};
/// The same, when the day is known.
pub(in super::super) const KLAGE_IGJEN_TIL: Text = Text {
    nb: "Du kan klage på nytt til og med {klagefristen}.",
    nn: "Du kan klage på nytt til og med {klagefristen}.",
    en: "You can appeal again until {klagefristen}.",
};
/// The same, when it is over.
pub(in super::super) const FRISTEN_UTE: Text = Text {
    nb: "Fristen for å klage er ute.",
    nn: "Fristen for å klage er ute.",
    en: "The time for appeals is over.",
};
/// What most cases take.
pub(in super::super) const NORMEN: Text = Text {
    nb: "De fleste saker skal være avgjort innen tre måneder.",
    nn: "Dei fleste saker skal vere avgjorde innan tre månader.",
    en: "Most cases are to be decided within three months.",
};
/// When it takes longer than that.
pub(in super::super) const OVER_NORMEN: Text = Text {
    nb: "Det har tatt lengre tid enn tre måneder. Det er lengre enn det skal. Ring {Den_som_har} og spør når saken blir avgjort.",
    nn: "Det har teke lengre tid enn tre månader. Det er lengre enn det skal. Ring {Den_som_har} og spør når saka blir avgjord.",
    en: "It has taken more than three months. That is longer than it should. Call {Den_som_har} and ask when the case will be decided.",
};
/// When it may have become urgent.
pub(in super::super) const HASTER_NAA: Text = Text {
    nb: "Si fra hvis det har begynt å haste.",
    nn: "Sei frå dersom det har byrja å haste.",
    en: "Say so if it has become urgent.",
};
/// Who has what, when the decisions did not fare alike: said by one of two other sentences.
pub(in super::super) const HVEM_AV_DEM: Text = Text { nb: "{hvem}", nn: "{hvem}", en: "{hvem}" };
/// Another appeal over the same decision goes on.
pub(in super::super) const ANNEN_KLAGER: Text = Text {
    nb: "En annen har fortsatt en klage på det samme vedtaket. Den kan endre vedtaket.",
    nn: "Ein annan har framleis ei klage på det same vedtaket. Ho kan endre vedtaket.",
    en: "Somebody else still has an appeal against the same decision. It may change the decision.",
};
/// Another appeal has changed the decision.
pub(in super::super) const ANNEN_ENDRET: Text = Text {
    nb: "Statsforvalteren har endret vedtaket etter en annens klage. Les brevet du har fått.",
    nn: "Statsforvaltaren har endra vedtaket etter klaga til ein annan. Les brevet du har fått.",
    en: "The County Governor has changed the decision on the appeal of somebody else. Read the letter you got.",
};
/// The same of a part of it.
pub(in super::super) const ANNEN_ENDRET_DELVIS: Text = Text {
    nb: "Statsforvalteren har endret en del av vedtaket etter en annens klage. Les brevet du har fått.",
    nn: "Statsforvaltaren har endra ein del av vedtaket etter klaga til ein annan. Les brevet du har fått.",
    en: "The County Governor has changed part of the decision on the appeal of somebody else. Read the letter you got.",
};
/// Another appeal has set the decision aside.
pub(in super::super) const ANNEN_OPPHEVET: Text = Text {
    nb: "Statsforvalteren har opphevet vedtaket etter en annens klage. Nav-kontoret må se på det på nytt.",
    nn: "Statsforvaltaren har oppheva vedtaket etter klaga til ein annan. Nav-kontoret må sjå på det på nytt.",
    en: "The County Governor has set the decision aside on the appeal of somebody else. The Nav office must look at it again.",
};
/// In the line of a decision: it stands.
pub(in super::super) const LINJE_STAAR: Text = Text {
    nb: " Vedtaket gjelder slik det er.",
    nn: " Vedtaket gjeld slik det er.",
    en: " The decision applies as it is.",
};
/// In the line of a decision: another appeal goes on.
pub(in super::super) const LINJE_ANNEN_KLAGER: Text = Text {
    nb: " En annen har fortsatt en klage på det.",
    nn: " Ein annan har framleis ei klage på det.",
    en: " Somebody else still has an appeal against it.",
};
/// In the line of a decision: another appeal has changed it.
pub(in super::super) const LINJE_ANNEN_ENDRET: Text = Text {
    nb: " Statsforvalteren har endret det etter en annens klage.",
    nn: " Statsforvaltaren har endra det etter klaga til ein annan.",
    en: " The County Governor has changed it on the appeal of somebody else.",
};
/// The same of a part of it.
pub(in super::super) const LINJE_ANNEN_ENDRET_DELVIS: Text = Text {
    nb: " Statsforvalteren har endret en del av det etter en annens klage.",
    nn: " Statsforvaltaren har endra ein del av det etter klaga til ein annan.",
    en: " The County Governor has changed part of it on the appeal of somebody else.",
};
/// In the line of a decision: another appeal has set it aside.
pub(in super::super) const LINJE_ANNEN_OPPHEVET: Text = Text {
    nb: " Statsforvalteren har opphevet det etter en annens klage.",
    nn: " Statsforvaltaren har oppheva det etter klaga til ein annan.",
    en: " The County Governor has set it aside on the appeal of somebody else.",
};
