//! While the Nav-kontor has the appeal, and when it sends it on.

use klagesak_core::Text;

use super::super::Personsituasjon as S;
use super::Persontekst;
use super::faste::{ALLE_SIDER, FLERE, INGENTING, NAV_HAR, NOED, SKJOENN, URIMELIG};

const PAA_VEI: Text = Text {
    nb: "Saken er på vei til Statsforvalteren.",
    nn: "Saka er på veg til Statsforvaltaren.",
    en: "The case is on its way to the County Governor (Statsforvalteren).",
};
const FOERST: Text = Text {
    nb: "Først ser de om noe mangler eller haster.",
    nn: "Først ser dei om noko manglar eller hastar.",
    en: "First they see whether anything is missing or urgent.",
};
const SENDT: Text = Text {
    nb: "Saken er sendt til Statsforvalteren",
    nn: "Saka er send til Statsforvaltaren",
    en: "The case is sent to the County Governor",
};
const VURDERT: Text = Text {
    nb: "Nav-kontoret har sett på {klagen}.",
    nn: "Nav-kontoret har sett på {klagen}.",
    en: "The Nav office has looked at {klagen}.",
};

pub(super) static TEKSTER: [(S, Persontekst); 6] = [
    (
        S::HosNav,
        Persontekst {
            tittel: Text {
                nb: "Nav-kontoret har fått klagen",
                nn: "Nav-kontoret har fått klaga",
                en: "The Nav office has the appeal",
            },
            skjedd: &[Text {
                nb: "Nav-kontoret har fått {klagen}.",
                nn: "Nav-kontoret har fått {klagen}.",
                en: "The Nav office has got {klagen}.",
            }],
            hvem: &[NAV_HAR],
            videre: &[
                Text {
                    nb: "Nav-kontoret ser på saken en gang til.",
                    nn: "Nav-kontoret ser på saka ein gong til.",
                    en: "The Nav office looks at the case once more.",
                },
                Text {
                    nb: "Blir ikke alt endret, går saken som regel til Statsforvalteren.",
                    nn: "Blir ikkje alt endra, går saka som regel til Statsforvaltaren.",
                    en: "If not everything is changed, the case normally goes to the County Governor (Statsforvalteren).",
                },
            ],
            kan_gjoere: &[INGENTING, FLERE, NOED],
        },
    ),
    (
        S::RettesFoerMottak,
        Persontekst {
            tittel: Text {
                nb: "Nav-kontoret må rette noe",
                nn: "Nav-kontoret må rette noko",
                en: "The Nav office must correct something",
            },
            skjedd: &[
                Text {
                    nb: "Nav-kontoret sendte saken til Statsforvalteren.",
                    nn: "Nav-kontoret sende saka til Statsforvaltaren.",
                    en: "The Nav office sent the case to the County Governor (Statsforvalteren).",
                },
                Text {
                    nb: "Noe var feil i det som ble sendt.",
                    nn: "Noko var feil i det som vart sendt.",
                    en: "Something was wrong with what was sent.",
                },
            ],
            hvem: &[NAV_HAR],
            videre: &[
                Text {
                    nb: "Nav-kontoret retter feilen og sender saken på nytt.",
                    nn: "Nav-kontoret rettar feilen og sender saka på nytt.",
                    en: "The Nav office corrects it and sends the case again.",
                },
                Text {
                    nb: "Det har ikke noe å si for {klagen}.",
                    nn: "Det har ikkje noko å seie for {klagen}.",
                    en: "It makes no difference to {klagen}.",
                },
            ],
            kan_gjoere: &[INGENTING, FLERE, NOED],
        },
    ),
    (
        S::SendtOpprettholdt,
        Persontekst {
            tittel: SENDT,
            skjedd: &[
                VURDERT,
                Text {
                    nb: "De mener at vedtaket er riktig, og har ikke endret det.",
                    nn: "Dei meiner at vedtaket er rett, og har ikkje endra det.",
                    en: "They think the decision is right, and have not changed it.",
                },
            ],
            hvem: &[PAA_VEI],
            videre: &[FOERST, ALLE_SIDER, SKJOENN, URIMELIG],
            kan_gjoere: &[FLERE, NOED],
        },
    ),
    (
        S::SendtDelvis,
        Persontekst {
            tittel: SENDT,
            skjedd: &[
                VURDERT,
                Text {
                    nb: "De er enige i noe, og har laget et nytt vedtak.",
                    nn: "Dei er einige i noko, og har laga eit nytt vedtak.",
                    en: "They agree with some of it, and have made a new decision.",
                },
                Text {
                    nb: "Resten er sendt til Statsforvalteren.",
                    nn: "Resten er send til Statsforvaltaren.",
                    en: "The rest is sent to the County Governor (Statsforvalteren).",
                },
            ],
            hvem: &[Text {
                nb: "Saken er på vei til Statsforvalteren.",
                nn: "Saka er på veg til Statsforvaltaren.",
                en: "The case is on its way there.",
            }],
            videre: &[FOERST, ALLE_SIDER, SKJOENN, URIMELIG],
            kan_gjoere: &[
                Text {
                    nb: "Er det nye vedtaket nok, kan du trekke klagen.",
                    nn: "Er det nye vedtaket nok, kan du trekkje klaga.",
                    en: "If the new decision is enough, you can withdraw the appeal.",
                },
                FLERE,
                NOED,
            ],
        },
    ),
    (
        S::SendtAvvist,
        Persontekst {
            tittel: SENDT,
            skjedd: &[
                Text {
                    nb: "Nav-kontoret har avvist {klagen}.",
                    nn: "Nav-kontoret har avvist {klagen}.",
                    en: "The Nav office has dismissed {klagen}.",
                },
                Text {
                    nb: "Det betyr at de ikke har sett på det den gjelder.",
                    nn: "Det betyr at dei ikkje har sett på det ho gjeld.",
                    en: "That means they have not looked at what it is about.",
                },
                Text {
                    nb: "Det er klaget på avvisningen.",
                    nn: "Det er klaga på avvisinga.",
                    en: "The dismissal has been appealed.",
                },
            ],
            hvem: &[PAA_VEI],
            videre: &[Text {
                nb: "Statsforvalteren avgjør om det var rett å avvise klagen.",
                nn: "Statsforvaltaren avgjer om det var rett å avvise klaga.",
                en: "The County Governor decides whether it was right to dismiss the appeal.",
            }],
            kan_gjoere: &[FLERE, NOED],
        },
    ),
    (
        S::SendtUlikt,
        Persontekst {
            tittel: SENDT,
            skjedd: &[
                VURDERT,
                Text {
                    nb: "Det gikk ikke likt for alle vedtakene.",
                    nn: "Det gjekk ikkje likt for alle vedtaka.",
                    en: "It did not go the same way for all the decisions.",
                },
                Text {
                    nb: "Nedenfor står hvert av dem.",
                    nn: "Nedanfor står kvart av dei.",
                    en: "Each of them stands below.",
                },
            ],
            hvem: &[PAA_VEI],
            videre: &[FOERST, ALLE_SIDER, SKJOENN, URIMELIG],
            kan_gjoere: &[FLERE, NOED],
        },
    ),
];
