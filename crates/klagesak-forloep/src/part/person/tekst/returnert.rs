//! When the case goes back to the Nav-kontor without being decided, after why.

use klagesak_core::Text;

use super::super::Personsituasjon as S;
use super::Persontekst;
use super::faste::{BE_OM_AVVISNING, INGENTING, KANSKJE_KLAGE, NAV_HAR_IGJEN, NOED, SPOER_NAV};

const TITTEL: Text =
    Text { nb: "Saken er sendt tilbake", nn: "Saka er send tilbake", en: "The case is sent back" };
const TILBAKE: Text = Text {
    nb: "Saken er sendt tilbake til Nav-kontoret uten å bli avgjort.",
    nn: "Saka er send tilbake til Nav-kontoret utan å bli avgjord.",
    en: "The case is sent back to the Nav office without being decided.",
};

pub(super) static TEKSTER: [(S, Persontekst); 8] = [
    (
        S::ReturFeilEmbete,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                TILBAKE,
                Text {
                    nb: "Den hører til hos en annen statsforvalter.",
                    nn: "Ho høyrer til hos ein annan statsforvaltar.",
                    en: "It belongs to another County Governor (Statsforvalteren).",
                },
            ],
            hvem: &[NAV_HAR_IGJEN],
            videre: &[Text {
                nb: "Nav-kontoret sender den til rett sted, og der blir klagen avgjort.",
                nn: "Nav-kontoret sender ho til rett stad, og der blir klaga avgjord.",
                en: "The Nav office sends it to the right place, and there the appeal is decided.",
            }],
            kan_gjoere: &[
                INGENTING,
                Text {
                    nb: "Spør Nav-kontoret når saken er sendt.",
                    nn: "Spør Nav-kontoret når saka er send.",
                    en: "Ask the Nav office when the case has been sent.",
                },
                NOED,
            ],
        },
    ),
    (
        S::ReturIkkeEnkeltvedtak,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                TILBAKE,
                Text {
                    nb: "Grunnen er at det som det ble klaget på, ikke er et vedtak.",
                    nn: "Grunnen er at det som det vart klaga på, ikkje er eit vedtak.",
                    en: "The reason is that what was appealed is not a decision.",
                },
            ],
            hvem: &[NAV_HAR_IGJEN],
            videre: &[Text {
                nb: "Nav-kontoret må se på det du har tatt opp.",
                nn: "Nav-kontoret må sjå på det du har teke opp.",
                en: "The Nav office must look at what you have raised.",
            }],
            kan_gjoere: &[
                Text {
                    nb: "Har {du} søkt om noe, kan {du} be om et vedtak.",
                    nn: "Har {du} søkt om noko, kan {du} be om eit vedtak.",
                    en: "If something was applied for, {du} can ask for a decision.",
                },
                BE_OM_AVVISNING,
                KANSKJE_KLAGE,
                NOED,
            ],
        },
    ),
    (
        S::ReturServiceklage,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                TILBAKE,
                Text {
                    nb: "Den gjelder hvordan {du} er blitt møtt, eller hvor lenge {du} har ventet.",
                    nn: "Ho gjeld korleis {du} er blitt møtt, eller kor lenge {du} har venta.",
                    en: "It is about how {du} was met, or about the waiting time.",
                },
                Text {
                    nb: "Slikt blir ikke avgjort i en klagesak.",
                    nn: "Slikt blir ikkje avgjort i ei klagesak.",
                    en: "That is not decided in an appeal.",
                },
            ],
            hvem: &[NAV_HAR_IGJEN],
            videre: &[Text {
                nb: "Nav-kontoret må svare på det du har tatt opp.",
                nn: "Nav-kontoret må svare på det du har teke opp.",
                en: "The Nav office must answer what you have raised.",
            }],
            kan_gjoere: &[
                Text {
                    nb: "Spør når du får svar.",
                    nn: "Spør når du får svar.",
                    en: "Ask when you will get an answer.",
                },
                BE_OM_AVVISNING,
                KANSKJE_KLAGE,
                NOED,
            ],
        },
    ),
    (
        S::ReturHusleietvist,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                TILBAKE,
                Text {
                    nb: "Den gjelder noe som Husleietvistutvalget avgjør.",
                    nn: "Ho gjeld noko som Husleigetvistutvalet avgjer.",
                    en: "It is about something the Rent Disputes Tribunal (Husleietvistutvalget) decides.",
                },
            ],
            hvem: &[NAV_HAR_IGJEN],
            videre: &[Text {
                nb: "Utvalget ser på saken bare hvis noen sender den dit.",
                nn: "Utvalet ser på saka berre dersom nokon sender ho dit.",
                en: "The tribunal looks at the case only if somebody sends it there.",
            }],
            kan_gjoere: &[
                Text {
                    nb: "Vil du ha det avgjort, må du sende det dit selv, så snart du kan.",
                    nn: "Vil du ha det avgjort, må du sende det dit sjølv, så snart du kan.",
                    en: "If you want it decided, you must send it there yourself, as soon as you can.",
                },
                Text {
                    nb: "Be Nav-kontoret om hjelp til det.",
                    nn: "Be Nav-kontoret om hjelp til det.",
                    en: "Ask the Nav office to help you.",
                },
                BE_OM_AVVISNING,
                KANSKJE_KLAGE,
            ],
        },
    ),
    (
        S::ReturBosetting,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                TILBAKE,
                Text {
                    nb: "Den gjelder bytte av kommune etter bosetting.",
                    nn: "Ho gjeld byte av kommune etter busetjing.",
                    en: "It is about changing the municipality of settlement.",
                },
                Text {
                    nb: "Det avgjør ikke Statsforvalteren.",
                    nn: "Det avgjer ikkje Statsforvaltaren.",
                    en: "The County Governor (Statsforvalteren) does not decide that.",
                },
            ],
            hvem: &[NAV_HAR_IGJEN],
            videre: &[Text {
                nb: "Nav-kontoret kan fortelle hvem som avgjør det.",
                nn: "Nav-kontoret kan fortelje kven som avgjer det.",
                en: "The Nav office can tell who decides it.",
            }],
            kan_gjoere: &[
                Text {
                    nb: "Spør Nav-kontoret hvem du må skrive til.",
                    nn: "Spør Nav-kontoret kven du må skrive til.",
                    en: "Ask the Nav office whom you must write to.",
                },
                BE_OM_AVVISNING,
                KANSKJE_KLAGE,
            ],
        },
    ),
    (
        S::ReturDuplikat,
        Persontekst {
            tittel: Text {
                nb: "Statsforvalteren hadde saken fra før",
                nn: "Statsforvaltaren hadde saka frå før",
                en: "The County Governor already had the case",
            },
            skjedd: &[
                Text {
                    nb: "Nav-kontoret sendte saken to ganger.",
                    nn: "Nav-kontoret sende saka to gonger.",
                    en: "The Nav office sent the case twice.",
                },
                Text {
                    nb: "Det som kom sist, er sendt tilbake.",
                    nn: "Det som kom sist, er sendt tilbake.",
                    en: "What came last is sent back.",
                },
            ],
            hvem: &[Text {
                nb: "Statsforvalteren har saken som kom først.",
                nn: "Statsforvaltaren har saka som kom først.",
                en: "The County Governor (Statsforvalteren) has the case that came first.",
            }],
            videre: &[Text {
                nb: "Svaret på klagen kommer der.",
                nn: "Svaret på klaga kjem der.",
                en: "The answer to the appeal comes there.",
            }],
            kan_gjoere: &[INGENTING, SPOER_NAV, NOED],
        },
    ),
    (
        S::ReturUfullstendig,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[
                TILBAKE,
                Text {
                    nb: "Noe som Statsforvalteren trenger, mangler.",
                    nn: "Noko som Statsforvaltaren treng, manglar.",
                    en: "Something the County Governor (Statsforvalteren) needs is missing.",
                },
            ],
            hvem: &[NAV_HAR_IGJEN],
            videre: &[
                Text {
                    nb: "Nav-kontoret skaffer det som mangler, og sender saken på nytt.",
                    nn: "Nav-kontoret skaffar det som manglar, og sender saka på nytt.",
                    en: "The Nav office gets what is missing, and sends the case again.",
                },
                Text {
                    nb: "Da blir klagen avgjort.",
                    nn: "Då blir klaga avgjord.",
                    en: "Then the appeal is decided.",
                },
            ],
            kan_gjoere: &[
                Text {
                    nb: "Blir du bedt om å sende noe, send det så snart du kan.",
                    nn: "Blir du beden om å sende noko, send det så snart du kan.",
                    en: "If you are asked to send something, send it as soon as you can.",
                },
                SPOER_NAV,
                NOED,
            ],
        },
    ),
    (
        S::ReturAnnet,
        Persontekst {
            tittel: TITTEL,
            skjedd: &[TILBAKE],
            hvem: &[NAV_HAR_IGJEN],
            videre: &[Text {
                nb: "Nav-kontoret retter det som var galt, eller sender saken til rett sted.",
                nn: "Nav-kontoret rettar det som var gale, eller sender saka til rett stad.",
                en: "The Nav office corrects what was wrong, or sends the case to the right place.",
            }],
            kan_gjoere: &[
                SPOER_NAV,
                Text {
                    nb: "Spør også om du må gjøre noe selv.",
                    nn: "Spør også om du må gjere noko sjølv.",
                    en: "Ask also whether you must do something yourself.",
                },
                NOED,
            ],
        },
    ),
];
