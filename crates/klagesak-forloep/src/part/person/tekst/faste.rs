//! Sentences that stand on several pages.

use klagesak_core::Text;

/// What may be sent, and until when.
pub(in super::super) const FLERE: Text = Text {
    nb: "Du kan sende mer til saken helt til den er avgjort.",
    nn: "Du kan sende meir til saka heilt til ho er avgjord.",
    en: "You can send more until the case is decided.",
};
/// For whoever cannot wait.
pub(in super::super) const NOED: Text = Text {
    nb: "Mangler {du} penger til mat eller et sted å sove, ring Nav-kontoret med en gang.",
    nn: "Manglar {du} pengar til mat eller ein stad å sove, ring Nav-kontoret med ein gong.",
    en: "If there is no money for food or nowhere to sleep, call the Nav office at once.",
};
/// That one may apply again.
pub(in super::super) const SOEK_IGJEN: Text = Text {
    nb: "Endrer noe seg, kan {du} søke om hjelp på nytt når som helst.",
    nn: "Endrar noko seg, kan {du} søkje om hjelp på nytt når som helst.",
    en: "If something changes, {du} can apply for help again at any time.",
};
/// After the last word of the Statsforvalter.
pub(in super::super) const OMBUD: Text = Text {
    nb: "Er du fortsatt uenig, kan du klage til Sivilombudet.",
    nn: "Er du framleis usamd, kan du klage til Sivilombodet.",
    en: "If you still disagree, you can complain to the Parliamentary Ombud (Sivilombudet).",
};
pub(in super::super) const LES: Text =
    Text { nb: "Les brevet du har fått.", nn: "Les brevet du har fått.", en: "Read the letter you got." };
/// The same of a new decision of the Nav-kontor.
pub(in super::super) const LES_NYE: Text =
    Text { nb: "Les det nye vedtaket.", nn: "Les det nye vedtaket.", en: "Read the new decision." };
/// The same of what was told by word of mouth.
pub(in super::super) const LES_SENERE: Text = Text {
    nb: "Brevet om det kan komme senere.",
    nn: "Brevet om det kan kome seinare.",
    en: "The letter about it may come later.",
};
/// Nothing to do.
pub(in super::super) const INGENTING: Text = Text {
    nb: "Du trenger ikke å gjøre noe nå.",
    nn: "Du treng ikkje å gjere noko no.",
    en: "You do not need to do anything now.",
};
pub(in super::super) const NAV_HAR: Text =
    Text { nb: "Nav-kontoret har saken.", nn: "Nav-kontoret har saka.", en: "The Nav office has the case." };
pub(in super::super) const NAV_HAR_IGJEN: Text = Text {
    nb: "Nav-kontoret har saken igjen.",
    nn: "Nav-kontoret har saka igjen.",
    en: "The Nav office has the case again.",
};
pub(in super::super) const SF_HAR: Text = Text {
    nb: "Statsforvalteren har saken.",
    nn: "Statsforvaltaren har saka.",
    en: "The County Governor has the case.",
};
pub(in super::super) const SF_FERDIG: Text = Text {
    nb: "Statsforvalteren er ferdig med saken.",
    nn: "Statsforvaltaren er ferdig med saka.",
    en: "The County Governor has finished the case.",
};
pub(in super::super) const NAV_FAAR_VITE: Text = Text {
    nb: "Nav-kontoret får også vite det.",
    nn: "Nav-kontoret får også vite det.",
    en: "The Nav office is told too.",
};
pub(in super::super) const INGEN_HAR: Text = Text {
    nb: "Ingen arbeider med klagen nå.",
    nn: "Ingen arbeider med klaga no.",
    en: "Nobody is working on the appeal now.",
};
/// What may be changed: sosialtjenesteloven § 48.
pub(in super::super) const ALLE_SIDER: Text = Text {
    nb: "Statsforvalteren ser på alle sider av saken.",
    nn: "Statsforvaltaren ser på alle sider av saka.",
    en: "The County Governor looks at all sides of the case.",
};
pub(in super::super) const SKJOENN: Text = Text {
    nb: "Noe kan Nav-kontoret bestemme etter eget skjønn.",
    nn: "Noko kan Nav-kontoret avgjere etter eige skjønn.",
    en: "Some things are left to the judgement of the Nav office.",
};
pub(in super::super) const URIMELIG: Text = Text {
    nb: "Det blir endret bare når det er åpenbart urimelig.",
    nn: "Det blir endra berre når det er openbert urimeleg.",
    en: "Those are changed only when they are clearly unreasonable.",
};
pub(in super::super) const STAAR: Text = Text {
    nb: "Vedtaket gjelder slik det er nå.",
    nn: "Vedtaket gjeld slik det er no.",
    en: "The decision applies as it is now.",
};
/// The Nav-kontor has made it worse while the appeal ran.
pub(in super::super) const FORVERRET: Text = Text {
    nb: "Nav-kontoret har gjort vedtaket dårligere for {deg} mens klagen var til behandling.",
    nn: "Nav-kontoret har gjort vedtaket dårlegare for {deg} medan klaga var til behandling.",
    en: "The Nav office has made the decision worse for {deg} while the appeal was being treated.",
};
/// After a return that is no decision.
pub(in super::super) const BE_OM_AVVISNING: Text = Text {
    nb: "Er du uenig, kan du be om en avgjørelse som sier at klagen er avvist.",
    nn: "Er du usamd, kan du be om ei avgjerd som seier at klaga er avvist.",
    en: "If you disagree, you can ask for a decision that says the appeal is dismissed.",
};
pub(in super::super) const KANSKJE_KLAGE: Text = Text {
    nb: "Den kan du kanskje klage på.",
    nn: "Ho kan du kanskje klage på.",
    en: "You may be able to appeal against it.",
};
pub(in super::super) const SPOER_NAV: Text = Text {
    nb: "Spør Nav-kontoret hva som skjer nå.",
    nn: "Spør Nav-kontoret kva som skjer no.",
    en: "Ask the Nav office what happens now.",
};
/// Where free help is: the duty to guide.
pub(in super::super) const HJELP: &[Text] = &[
    Text {
        nb: "Du kan få hjelp til å klage hos Nav-kontoret.",
        nn: "Du kan få hjelp til å klage hos Nav-kontoret.",
        en: "You can get help with the appeal from the Nav office.",
    },
    Text { nb: "Det er gratis.", nn: "Det er gratis.", en: "It is free." },
    Text {
        nb: "Spør også om du kan søke om fri rettshjelp.",
        nn: "Spør også om du kan søkje om fri rettshjelp.",
        en: "Ask also whether you can apply for free legal aid.",
    },
];
