//! What is said of one decision, in the list of them.

use klagesak_core::Text;

use super::super::Stand as S;

/// How a decision stands, and the words for it.
pub static LINJER: [(S, Text); 31] = [
    (S::Aapent, Text { nb: "Ikke avgjort ennå.", nn: "Ikkje avgjort enno.", en: "Not decided yet." }),
    (
        S::AapentUendret,
        Text {
            nb: "Nav-kontoret har ikke endret det. Det er ikke avgjort hos Statsforvalteren ennå.",
            nn: "Nav-kontoret har ikkje endra det. Det er ikkje avgjort hos Statsforvaltaren enno.",
            en: "The Nav office has not changed it. It is not decided by the County Governor yet.",
        },
    ),
    (
        S::AapentDelvis,
        Text {
            nb: "Nav-kontoret har endret noe. Resten er ikke avgjort ennå.",
            nn: "Nav-kontoret har endra noko. Resten er ikkje avgjort enno.",
            en: "The Nav office has changed some of it. The rest is not decided yet.",
        },
    ),
    (
        S::AapentNavEndret,
        Text {
            nb: "Nav-kontoret har endret det. Statsforvalteren ser om det er nok.",
            nn: "Nav-kontoret har endra det. Statsforvaltaren ser om det er nok.",
            en: "The Nav office has changed it. The County Governor sees whether it is enough.",
        },
    ),
    (
        S::AapentNavInnfridd,
        Text {
            nb: "Nav-kontoret har endret det. Statsforvalteren avslutter saken.",
            nn: "Nav-kontoret har endra det. Statsforvaltaren avsluttar saka.",
            en: "The Nav office has changed it. The County Governor closes the case.",
        },
    ),
    (
        S::AapentNavRest,
        Text {
            nb: "Nav-kontoret har endret det. Statsforvalteren avgjør det som står igjen.",
            nn: "Nav-kontoret har endra det. Statsforvaltaren avgjer det som står igjen.",
            en: "The Nav office has changed it. The County Governor decides what is left.",
        },
    ),
    (
        S::AapentNavVerre,
        Text {
            nb: "Nav-kontoret har gjort det dårligere for {deg}. Det er ikke avgjort hos Statsforvalteren ennå.",
            nn: "Nav-kontoret har gjort det dårlegare for {deg}. Det er ikkje avgjort hos Statsforvaltaren enno.",
            en: "The Nav office has made it worse for {deg}. It is not decided by the County Governor yet.",
        },
    ),
    (
        S::AapentAvvist,
        Text {
            nb: "Nav-kontoret har avvist klagen på det. Det er ikke avgjort hos Statsforvalteren ennå.",
            nn: "Nav-kontoret har avvist klaga på det. Det er ikkje avgjort hos Statsforvaltaren enno.",
            en: "The Nav office has dismissed the appeal against it. It is not decided by the County Governor yet.",
        },
    ),
    (
        S::Stadfestet,
        Text {
            nb: "Statsforvalteren har ikke endret det. Det gjelder som før.",
            nn: "Statsforvaltaren har ikkje endra det. Det gjeld som før.",
            en: "The County Governor has not changed it. It applies as before.",
        },
    ),
    (
        S::GunstPenger,
        Text {
            nb: "Statsforvalteren har endret {det} til fordel for {deg}.",
            nn: "Statsforvaltaren har endra {det} til fordel for {deg}.",
            en: "The County Governor has changed {det} for the better for {deg}.",
        },
    ),
    (
        S::GunstKrav,
        Text {
            nb: "Statsforvalteren har satt ned kravet, eller det er falt bort.",
            nn: "Statsforvaltaren har sett ned kravet, eller det er falle bort.",
            en: "The County Governor has lowered the claim, or it is gone.",
        },
    ),
    (
        S::GunstAnnet,
        Text {
            nb: "Statsforvalteren har endret {det} til fordel for {deg}.",
            nn: "Statsforvaltaren har endra {det} til fordel for {deg}.",
            en: "The County Governor has changed {det} for the better for {deg}.",
        },
    ),
    (
        S::Endret,
        Text {
            nb: "Statsforvalteren har endret {det}.",
            nn: "Statsforvaltaren har endra {det}.",
            en: "The County Governor has changed {det}.",
        },
    ),
    (
        S::Avgjort,
        Text {
            nb: "Statsforvalteren har avgjort klagen på det. Brevet sier hvordan.",
            nn: "Statsforvaltaren har avgjort klaga på det. Brevet seier korleis.",
            en: "The County Governor has decided the appeal against it. The letter says how.",
        },
    ),
    (
        S::Avsluttet,
        Text {
            nb: "Saken er avsluttet uten å bli avgjort.",
            nn: "Saka er avslutta utan å bli avgjord.",
            en: "The case is closed without being decided.",
        },
    ),
    (
        S::Ugunst,
        Text {
            nb: "Statsforvalteren har endret {det} slik at {du} kommer dårligere ut enn før.",
            nn: "Statsforvaltaren har endra {det} slik at {du} kjem dårlegare ut enn før.",
            en: "The County Governor has changed {det}, and it is worse than before for {deg}.",
        },
    ),
    (
        S::Opphevet,
        Text {
            nb: "Statsforvalteren har opphevet {det}. Nav-kontoret ser på det en gang til.",
            nn: "Statsforvaltaren har oppheva {det}. Nav-kontoret ser på det ein gong til.",
            en: "The County Governor has set {det} aside. The Nav office looks at it once more.",
        },
    ),
    (
        S::BehandletPaaNytt,
        Text {
            nb: "Det ble opphevet, og Nav-kontoret har laget et nytt.",
            nn: "Det vart oppheva, og Nav-kontoret har laga eit nytt.",
            en: "It was set aside, and the Nav office has made a new one.",
        },
    ),
    (
        S::AvvistForSent,
        Text {
            nb: "Klagen kom for sent og er avvist.{staar}",
            nn: "Klaga kom for seint og er avvist.{staar}",
            en: "The appeal came too late and is dismissed.{staar}",
        },
    ),
    (
        S::AvvistIkkeKlagerett,
        Text {
            nb: "Klagen er avvist. Den som klaget, har ikke rett til å klage på dette.",
            nn: "Klaga er avvist. Den som klaga, har ikkje rett til å klage på dette.",
            en: "The appeal is dismissed. The person who appealed has no right to appeal against this.",
        },
    ),
    (
        S::AvvistIkkeEnkeltvedtak,
        Text {
            nb: "Klagen er avvist. Dette er ikke et vedtak en kan klage på.",
            nn: "Klaga er avvist. Dette er ikkje eit vedtak ein kan klage på.",
            en: "The appeal is dismissed. This is not a decision one can appeal against.",
        },
    ),
    (
        S::AvvistIkkeKlageinstans,
        Text {
            nb: "Klagen er avvist. Statsforvalteren avgjør ikke slike saker.",
            nn: "Klaga er avvist. Statsforvaltaren avgjer ikkje slike saker.",
            en: "The appeal is dismissed. The County Governor does not decide such cases.",
        },
    ),
    (
        S::AvvistFormkrav,
        Text {
            nb: "Klagen mangler noe den må ha, og er avvist.",
            nn: "Klaga manglar noko ho må ha, og er avvist.",
            en: "The appeal lacks something it must have, and is dismissed.",
        },
    ),
    (
        S::AvvistAnnet,
        Text {
            nb: "Klagen er avvist.{staar}",
            nn: "Klaga er avvist.{staar}",
            en: "The appeal is dismissed.{staar}",
        },
    ),
    (
        S::Trukket,
        Text {
            nb: "Klagen på dette er trukket.{staar}",
            nn: "Klaga på dette er trekt.{staar}",
            en: "The appeal against this is withdrawn.{staar}",
        },
    ),
    (
        S::AvsluttetEndret,
        Text {
            nb: "Nav-kontoret har endret det, og saken er avsluttet.",
            nn: "Nav-kontoret har endra det, og saka er avslutta.",
            en: "The Nav office has changed it, and the case is closed.",
        },
    ),
    (
        S::AvsluttetVerre,
        Text {
            nb: "Nav-kontoret har gjort det dårligere for {deg}, og saken er avsluttet.",
            nn: "Nav-kontoret har gjort det dårlegare for {deg}, og saka er avslutta.",
            en: "The Nav office has made it worse for {deg}, and the case is closed.",
        },
    ),
    (
        S::AvsluttetDoed,
        Text {
            nb: "Saken er avsluttet.{staar}",
            nn: "Saka er avslutta.{staar}",
            en: "The case is closed.{staar}",
        },
    ),
    (
        S::AvsluttetSlaattSammen,
        Text {
            nb: "Dette blir avgjort i en annen sak.",
            nn: "Dette blir avgjort i ei anna sak.",
            en: "This is decided in another case.",
        },
    ),
    (
        S::NavInnfridd,
        Text {
            nb: "Nav-kontoret er enig og har laget et nytt vedtak.",
            nn: "Nav-kontoret er einig og har laga eit nytt vedtak.",
            en: "The Nav office agrees and has made a new decision.",
        },
    ),
    (
        S::NavAvvist,
        Text {
            nb: "Nav-kontoret har avvist klagen på dette.",
            nn: "Nav-kontoret har avvist klaga på dette.",
            en: "The Nav office has dismissed the appeal against this.",
        },
    ),
];
