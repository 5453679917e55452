//! What is said beside how the appeal stands.

use klagesak_core::Text;

use super::super::Tillegg as T;

/// What is said beside. What stands in braces is filled in, or left out with what belongs to it.
pub static TILLEGG: [(T, Text); 32] = [
    (
        T::DetteMangler,
        Text {
            nb: "Dette mangler: {liste}.",
            nn: "Dette manglar: {liste}.",
            en: "This is missing: {liste}.",
        },
    ),
    (
        T::AndreGang,
        Text {
            nb: "Saken har vært hos Statsforvalteren før. Da ble det gamle vedtaket opphevet, og dette gjelder det nye.",
            nn: "Saka har vore hos Statsforvaltaren før. Då vart det gamle vedtaket oppheva, og dette gjeld det nye.",
            en: "The case has been with the County Governor before. The old decision was set aside then, and this is about the new one.",
        },
    ),
    (
        T::AnnenTrakk,
        Text {
            nb: "En annen som også klaget, har trukket sin klage. Det endrer ikke noe for {klagen}.",
            nn: "Ein annan som også klaga, har trekt klaga si. Det endrar ikkje noko for {klagen}.",
            en: "Somebody else who appealed has withdrawn. That changes nothing for {klagen}.",
        },
    ),
    (
        T::SfEndretEgen,
        Text {
            nb: "Statsforvalteren har endret sin egen avgjørelse. Det er den siste som gjelder.",
            nn: "Statsforvaltaren har endra si eiga avgjerd. Det er den siste som gjeld.",
            en: "The County Governor has changed its own decision. The last one applies.",
        },
    ),
    (
        T::NavEndret,
        Text {
            nb: "Nav-kontoret har også endret vedtaket. Statsforvalteren ser om {du} har fått alt klagen gjelder.",
            nn: "Nav-kontoret har også endra vedtaket. Statsforvaltaren ser om {du} har fått alt klaga gjeld.",
            en: "The Nav office has also changed the decision. The County Governor sees whether all the appeal asked for has been given.",
        },
    ),
    (
        T::Forelagt,
        Text {
            nb: "Nav-kontoret har skrevet til Statsforvalteren om saken, og du har fått kopi. Er du uenig, kan du si det.",
            nn: "Nav-kontoret har skrive til Statsforvaltaren om saka, og du har fått kopi. Er du usamd, kan du seie det.",
            en: "The Nav office has written to the County Governor about the case, and you have a copy. If you disagree, you can say so.",
        },
    ),
    (
        T::KostnaderInnvilget,
        Text {
            nb: "Utgiftene til klagen blir dekket.{beloep}{til}",
            nn: "Utgiftene til klaga blir dekte.{beloep}{til}",
            en: "The expenses of the appeal are covered.{beloep}{til}",
        },
    ),
    (
        T::KostnaderDelvis,
        Text {
            nb: "En del av utgiftene til klagen blir dekket.{beloep}{til}",
            nn: "Ein del av utgiftene til klaga blir dekt.{beloep}{til}",
            en: "Part of the expenses of the appeal is covered.{beloep}{til}",
        },
    ),
    (
        T::KostnaderAvslaatt,
        Text {
            nb: "Utgiftene til klagen blir ikke dekket. Brevet sier hvorfor.",
            nn: "Utgiftene til klaga blir ikkje dekte. Brevet seier kvifor.",
            en: "The expenses of the appeal are not covered. The letter says why.",
        },
    ),
    (
        T::KostnaderAvvist,
        Text {
            nb: "Kravet om å få dekket utgifter er avvist. Brevet sier hvorfor.",
            nn: "Kravet om å få dekt utgifter er avvist. Brevet seier kvifor.",
            en: "The claim for expenses is dismissed. The letter says why.",
        },
    ),
    (
        T::VenterInnvilget,
        Text {
            nb: "Vedtaket blir ikke satt i verk før klagen er avgjort.",
            nn: "Vedtaket blir ikkje sett i verk før klaga er avgjord.",
            en: "The decision is not carried out until the appeal is decided.",
        },
    ),
    (
        T::VenterDelvis,
        Text {
            nb: "En del av vedtaket blir ikke satt i verk før klagen er avgjort.",
            nn: "Ein del av vedtaket blir ikkje sett i verk før klaga er avgjord.",
            en: "Part of the decision is not carried out until the appeal is decided.",
        },
    ),
    (
        T::VenterAvslaatt,
        Text {
            nb: "Vedtaket gjelder mens klagen blir behandlet. Det ble bedt om at det skulle vente, men det ble det ikke ja til.",
            nn: "Vedtaket gjeld medan klaga blir behandla. Det vart bede om at det skulle vente, men det vart det ikkje ja til.",
            en: "The decision applies while the appeal is treated. It was asked that it should wait, and the answer was no.",
        },
    ),
    (
        T::VenterAvvist,
        Text {
            nb: "Det ble bedt om at vedtaket skulle vente, men det er avvist. Brevet sier hvorfor.",
            nn: "Det vart bede om at vedtaket skulle vente, men det er avvist. Brevet seier kvifor.",
            en: "It was asked that the decision should wait, but that is dismissed. The letter says why.",
        },
    ),
    (
        T::Rettet,
        Text {
            nb: "En skrivefeil i brevet er rettet. Les det nye brevet.",
            nn: "Ein skrivefeil i brevet er retta. Les det nye brevet.",
            en: "A slip in the letter is corrected. Read the new letter.",
        },
    ),
    (
        T::KanKlages,
        Text {
            nb: "Du kan klage på {hva}.{klageinstans} Brevet sier hvordan, og innen når.",
            nn: "Du kan klage på {hva}.{klageinstans} Brevet seier korleis, og innan når.",
            en: "You can appeal against {hva}.{klageinstans} The letter says how, and by when.",
        },
    ),
    (
        T::KanskjeKlages,
        Text {
            nb: "Du kan kanskje klage på {hva}. Spør den som har skrevet brevet.",
            nn: "Du kan kanskje klage på {hva}. Spør den som har skrive brevet.",
            en: "You may be able to appeal against {hva}. Ask whoever wrote the letter.",
        },
    ),
    (
        T::KanIkkeKlages,
        Text {
            nb: "Du kan ikke klage på {hva}, men du kan klage til Sivilombudet.",
            nn: "Du kan ikkje klage på {hva}, men du kan klage til Sivilombodet.",
            en: "You cannot appeal against {hva}, but you can complain to the Parliamentary Ombud (Sivilombudet).",
        },
    ),
    (
        T::BrevetSierOmKlage,
        Text {
            nb: "Brevet sier om du kan klage på det.",
            nn: "Brevet seier om du kan klage på det.",
            en: "The letter says whether you can appeal against that.",
        },
    ),
    (
        T::GaattInn,
        Text {
            nb: "Du har gått inn i saken etter den som er død.",
            nn: "Du har gått inn i saka etter den som er død.",
            en: "You have entered the case after the person who is dead.",
        },
    ),
    (
        T::Haster,
        Text {
            nb: "Saken haster.{grunner} Slike saker skal behandles på dager, ikke uker.",
            nn: "Saka hastar.{grunner} Slike saker skal behandlast på dagar, ikkje veker.",
            en: "The case is urgent.{grunner} Such cases are to be treated in days, not weeks.",
        },
    ),
    (
        T::HasterLiggerStille,
        Text {
            nb: "Likevel er det ikke kommet noe nytt på over en uke. Ring og spør hva som skjer.",
            nn: "Likevel er det ikkje kome noko nytt på over ei veke. Ring og spør kva som skjer.",
            en: "Even so, nothing new has come for more than a week. Call and ask what is going on.",
        },
    ),
    (T::KlagenStaar, Text { nb: "Klagen står.", nn: "Klaga står.", en: "The appeal stands." }),
    (
        T::NavForverret,
        Text {
            nb: "Nav-kontoret har også gjort vedtaket dårligere for {deg}. Statsforvalteren avgjør fortsatt klagen.",
            nn: "Nav-kontoret har også gjort vedtaket dårlegare for {deg}. Statsforvaltaren avgjer framleis klaga.",
            en: "The Nav office has also made the decision worse for {deg}. The County Governor still decides the appeal.",
        },
    ),
    (
        T::NavGaAlt,
        Text {
            nb: "Nav-kontoret har innvilget det {du} søkte om.",
            nn: "Nav-kontoret har innvilga det {du} søkte om.",
            en: "The Nav office has granted what was applied for.",
        },
    ),
    (
        T::NavGaMer,
        Text {
            nb: "Nav-kontoret har innvilget mer av det {du} søkte om.",
            nn: "Nav-kontoret har innvilga meir av det {du} søkte om.",
            en: "The Nav office has granted more of what was applied for.",
        },
    ),
    (
        T::NavSattNed,
        Text {
            nb: "Nav-kontoret har satt ned kravet.",
            nn: "Nav-kontoret har sett ned kravet.",
            en: "The Nav office has lowered the claim.",
        },
    ),
    (
        T::NavTilGunst,
        Text {
            nb: "Det nye vedtaket er bedre for {deg}.",
            nn: "Det nye vedtaket er betre for {deg}.",
            en: "The new decision is better for {deg}.",
        },
    ),
    (
        T::NavBetaler,
        Text {
            nb: "Nav-kontoret betaler pengene. Kommer de ikke, ring Nav-kontoret.",
            nn: "Nav-kontoret betaler pengane. Kjem dei ikkje, ring Nav-kontoret.",
            en: "The Nav office pays the money. If it does not come, call the Nav office.",
        },
    ),
    (
        T::OgsaaLengreTid,
        Text {
            nb: "Det har også kommet brev om at saken tar lengre tid.",
            nn: "Det har også kome brev om at saka tek lengre tid.",
            en: "A letter has also said that the case takes longer.",
        },
    ),
    (
        T::SvaretTil,
        Text {
            nb: "En annen statsforvalter skal avgjøre klagen. Send svaret til {embete}.",
            nn: "Ein annan statsforvaltar skal avgjere klaga. Send svaret til {embete}.",
            en: "Another County Governor is to decide the appeal. Send the answer to {embete}.",
        },
    ),
    (
        T::Ferdig,
        Text {
            nb: "Arbeidet med saken er ferdig.",
            nn: "Arbeidet med saka er ferdig.",
            en: "The work on the case is finished.",
        },
    ),
];
