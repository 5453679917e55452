//! When the Statsforvalter dismisses the appeal, after why.

use klagesak_core::Text;

use super::super::Personsituasjon as S;
use super::Persontekst;
use super::faste::{LES, NAV_FAAR_VITE, NOED, SF_FERDIG, SOEK_IGJEN, STAAR};

const TITTEL: Text = Text { nb: "Klagen er avvist", nn: "Klaga er avvist", en: "The appeal is dismissed" };
const AVVIST: Text = Text {
    nb: "Statsforvalteren har avvist {klagen}.",
    nn: "Statsforvaltaren har avvist {klagen}.",
    en: "The County Governor (Statsforvalteren) has dismissed {klagen}.",
};
const IKKE_SETT_PAA: Text = Text {
    nb: "Det betyr at de ikke har tatt stilling til det den gjelder.",
    nn: "Det betyr at dei ikkje har teke stilling til det ho gjeld.",
    en: "That means they have not considered what it is about.",
};

pub(super) static TEKSTER: [(S, Persontekst); 6] = [
    (
        S::AvvistForSent,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                AVVIST,
                IKKE_SETT_PAA,
                Text {
                    nb: "Grunnen er at den kom for sent.",
                    nn: "Grunnen er at ho kom for seint.",
                    en: "The reason is that it came too late.",
                },
            ],
            hvem: &[SF_FERDIG, NAV_FAAR_VITE],
            videre: &[STAAR],
            kan_gjoere: &[
                LES,
                Text {
                    nb: "Kunne du ikke klage før, si fra om hvorfor.",
                    nn: "Kunne du ikkje klage før, sei frå om kvifor.",
                    en: "If you could not appeal earlier, say why.",
                },
                Text {
                    nb: "Nav-kontoret kan endre et vedtak selv om fristen er ute.",
                    nn: "Nav-kontoret kan endre eit vedtak sjølv om fristen er ute.",
                    en: "The Nav office can change a decision even when the deadline is over.",
                },
                SOEK_IGJEN,
                NOED,
            ],
        },
    ),
    (
        S::AvvistIkkeKlagerett,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                AVVIST,
                IKKE_SETT_PAA,
                Text {
                    nb: "Grunnen er at den som klaget, ikke har rett til å klage på vedtaket.",
                    nn: "Grunnen er at den som klaga, ikkje har rett til å klage på vedtaket.",
                    en: "The reason is that the person who appealed has no right to appeal against the decision.",
                },
            ],
            hvem: &[SF_FERDIG, NAV_FAAR_VITE],
            videre: &[STAAR],
            kan_gjoere: &[LES, SOEK_IGJEN, NOED],
        },
    ),
    (
        S::AvvistIkkeEnkeltvedtak,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                AVVIST,
                IKKE_SETT_PAA,
                Text {
                    nb: "Grunnen er at det som det ble klaget på, ikke er et vedtak.",
                    nn: "Grunnen er at det som det vart klaga på, ikkje er eit vedtak.",
                    en: "The reason is that what was appealed is not a decision.",
                },
            ],
            hvem: &[SF_FERDIG, NAV_FAAR_VITE],
            videre: &[Text {
                nb: "Det Nav-kontoret har bestemt, blir ikke endret nå.",
                nn: "Det Nav-kontoret har bestemt, blir ikkje endra no.",
                en: "What the Nav office has decided on is not changed now.",
            }],
            kan_gjoere: &[
                LES,
                Text {
                    nb: "Har {du} søkt om noe, kan {du} be om å få et vedtak.",
                    nn: "Har {du} søkt om noko, kan {du} be om å få eit vedtak.",
                    en: "If something was applied for, {du} can ask for a decision.",
                },
                SOEK_IGJEN,
                NOED,
            ],
        },
    ),
    (
        S::AvvistIkkeKlageinstans,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                AVVIST,
                IKKE_SETT_PAA,
                Text {
                    nb: "Grunnen er at Statsforvalteren ikke avgjør slike saker.",
                    nn: "Grunnen er at Statsforvaltaren ikkje avgjer slike saker.",
                    en: "The reason is that the County Governor does not decide such cases.",
                },
            ],
            hvem: &[SF_FERDIG, NAV_FAAR_VITE],
            videre: &[STAAR],
            kan_gjoere: &[
                LES,
                Text {
                    nb: "Spør hvem du kan klage til i stedet.",
                    nn: "Spør kven du kan klage til i staden.",
                    en: "Ask whom you can appeal to instead.",
                },
                SOEK_IGJEN,
                NOED,
            ],
        },
    ),
    (
        S::AvvistFormkrav,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                AVVIST,
                IKKE_SETT_PAA,
                Text {
                    nb: "Grunnen er at klagen mangler noe den må ha.",
                    nn: "Grunnen er at klaga manglar noko ho må ha.",
                    en: "The reason is that the appeal lacks something it must have.",
                },
            ],
            hvem: &[SF_FERDIG, NAV_FAAR_VITE],
            videre: &[STAAR],
            kan_gjoere: &[
                LES,
                Text {
                    nb: "Spør hva som mangler, og om du kan klage på nytt.",
                    nn: "Spør kva som manglar, og om du kan klage på nytt.",
                    en: "Ask what is missing, and whether you can appeal again.",
                },
                SOEK_IGJEN,
                NOED,
            ],
        },
    ),
    (
        S::AvvistAnnet,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                AVVIST,
                IKKE_SETT_PAA,
                Text { nb: "Brevet sier hvorfor.", nn: "Brevet seier kvifor.", en: "The letter says why." },
            ],
            hvem: &[SF_FERDIG, NAV_FAAR_VITE],
            videre: &[STAAR],
            kan_gjoere: &[LES, SOEK_IGJEN, NOED],
        },
    ),
];
