//! While the Statsforvalter has the appeal.

use klagesak_core::Text;

use super::super::Personsituasjon as S;
use super::Persontekst;
use super::betinget::{HASTER_NAA, NORMEN};
use super::faste::{ALLE_SIDER, FLERE, FORVERRET, INGENTING, LES_NYE, NOED, SF_HAR, SKJOENN, URIMELIG};

const UTEN_DET: Text = Text {
    nb: "Kommer det ikke i tide, kan saken bli avgjort uten det.",
    nn: "Kjem det ikkje i tide, kan saka bli avgjord utan det.",
    en: "If it does not come in time, the case may be decided without it.",
};
const GAAR_VIDERE: Text = Text {
    nb: "Når det kommer, går arbeidet videre.",
    nn: "Når det kjem, går arbeidet vidare.",
    en: "When it comes, the work goes on.",
};
const MANGLER: Text =
    Text { nb: "Noe mangler i saken", nn: "Noko manglar i saka", en: "Something is missing in the case" };
const IKKE_PAA_NYTT: Text = Text {
    nb: "Du trenger ikke å klage på nytt.",
    nn: "Du treng ikkje å klage på nytt.",
    en: "You do not need to appeal again.",
};
const VENTET: Text = Text {
    nb: "Tiden {du} har ventet, teller med.",
    nn: "Tida {du} har venta, tel med.",
    en: "The time already waited counts.",
};
const FLYTTET: Text = Text {
    nb: "Saken flytter til en annen statsforvalter",
    nn: "Saka flyttar til ein annan statsforvaltar",
    en: "The case moves to another County Governor",
};

const ENDRET: Text = Text {
    nb: "Nav-kontoret har endret vedtaket",
    nn: "Nav-kontoret har endra vedtaket",
    en: "The Nav office has changed the decision",
};
const ENDRET_NAA: Text = Text {
    nb: "Nav-kontoret har endret vedtaket mens klagen er til behandling.",
    nn: "Nav-kontoret har endra vedtaket medan klaga er til behandling.",
    en: "The Nav office has changed the decision while the appeal is being treated.",
};
const SF_HAR_FORTSATT: Text = Text {
    nb: "Statsforvalteren har fortsatt saken.",
    nn: "Statsforvaltaren har framleis saka.",
    en: "The County Governor (Statsforvalteren) still has the case.",
};

pub(super) static TEKSTER: [(S, Persontekst); 10] = [
    (
        S::HosStatsforvalteren,
        Persontekst {
            tittel: Text {
                nb: "Statsforvalteren ser på klagen",
                nn: "Statsforvaltaren ser på klaga",
                en: "The County Governor looks at the appeal",
            },
            skjedd: &[Text {
                nb: "Statsforvalteren har fått {klagen}.",
                nn: "Statsforvaltaren har fått {klagen}.",
                en: "The County Governor (Statsforvalteren) has got {klagen}.",
            }],
            hvem: &[SF_HAR],
            videre: &[ALLE_SIDER, SKJOENN, URIMELIG, NORMEN],
            kan_gjoere: &[FLERE, HASTER_NAA, NOED],
        },
    ),
    (
        S::DuErSpurt,
        Persontekst {
            tittel: Text { nb: "Du må sende noe", nn: "Du må sende noko", en: "You must send something" },
            skjedd: &[Text {
                nb: "Noe mangler i saken, og du er bedt om å sende det.",
                nn: "Noko manglar i saka, og det er du som skal sende det.",
                en: "Something is missing in the case, and you have been asked to send it.",
            }],
            hvem: &[
                Text {
                    nb: "Statsforvalteren har saken.",
                    nn: "Statsforvaltaren har saka.",
                    en: "The County Governor (Statsforvalteren) has the case.",
                },
                Text {
                    nb: "Den venter på det du skal sende.",
                    nn: "Ho ventar på det du skal sende.",
                    en: "It waits for what you are to send.",
                },
            ],
            videre: &[GAAR_VIDERE, UTEN_DET],
            kan_gjoere: &[
                Text {
                    nb: "Brevet sier hva som mangler.",
                    nn: "Brevet seier kva som manglar.",
                    en: "The letter says what is missing.",
                },
                Text {
                    nb: "Trenger du mer tid, si fra så snart du kan.",
                    nn: "Treng du meir tid, sei frå så snart du kan.",
                    en: "If you need more time, say so as soon as you can.",
                },
                Text {
                    nb: "Får du ikke tak i det, fortell hvorfor.",
                    nn: "Får du ikkje tak i det, fortel kvifor.",
                    en: "If you cannot get hold of it, tell them why.",
                },
                NOED,
            ],
        },
    ),
    (
        S::NavErSpurt,
        Persontekst {
            tittel: MANGLER,
            skjedd: &[Text {
                nb: "Noe mangler i saken, og Nav-kontoret er bedt om å sende det.",
                nn: "Noko manglar i saka, og det er Nav-kontoret som skal sende det.",
                en: "Something is missing in the case, and the Nav office has been asked to send it.",
            }],
            hvem: &[
                Text {
                    nb: "Statsforvalteren har saken.",
                    nn: "Statsforvaltaren har saka.",
                    en: "The County Governor (Statsforvalteren) has the case.",
                },
                Text {
                    nb: "Den venter på det Nav-kontoret skal sende.",
                    nn: "Ho ventar på det Nav-kontoret skal sende.",
                    en: "It waits for what the Nav office is to send.",
                },
            ],
            videre: &[GAAR_VIDERE, UTEN_DET],
            kan_gjoere: &[INGENTING, FLERE, NOED],
        },
    ),
    (
        S::LengreTid,
        Persontekst {
            tittel: Text {
                nb: "Saken tar lengre tid",
                nn: "Saka tek lengre tid",
                en: "The case takes longer",
            },
            skjedd: &[
                Text {
                    nb: "Det tar lengre tid enn ventet.",
                    nn: "Det tek lengre tid enn venta.",
                    en: "It takes longer than expected.",
                },
                Text {
                    nb: "Du har fått brev om det.",
                    nn: "Du har fått brev om det.",
                    en: "You have had a letter about it.",
                },
            ],
            hvem: &[Text {
                nb: "{Den_som_har} har saken.",
                nn: "{Den_som_har} har saka.",
                en: "{Den_som_har} has the case.",
            }],
            videre: &[Text {
                nb: "Brevet sier hvorfor det tar tid.",
                nn: "Brevet seier kvifor det tek tid.",
                en: "The letter says why it takes time.",
            }],
            kan_gjoere: &[INGENTING, FLERE, NOED],
        },
    ),
    (
        S::NavHarEndret,
        Persontekst {
            tittel: ENDRET,
            skjedd: &[ENDRET_NAA],
            hvem: &[SF_HAR_FORTSATT],
            videre: &[Text {
                nb: "Statsforvalteren ser om {du} har fått alt klagen gjelder.",
                nn: "Statsforvaltaren ser om {du} har fått alt klaga gjeld.",
                en: "The County Governor sees whether all the appeal asked for has been given.",
            }],
            kan_gjoere: &[
                LES_NYE,
                Text {
                    nb: "Er det nok, kan du trekke klagen.",
                    nn: "Er det nok, kan du trekkje klaga.",
                    en: "If it is enough, you can withdraw the appeal.",
                },
                Text {
                    nb: "Er det ikke nok, si fra til Statsforvalteren om hva som mangler.",
                    nn: "Er det ikkje nok, sei frå til Statsforvaltaren om kva som manglar.",
                    en: "If it is not, tell the County Governor what is missing.",
                },
                NOED,
            ],
        },
    ),
    (
        S::NavHarInnfridd,
        Persontekst {
            tittel: ENDRET,
            skjedd: &[ENDRET_NAA],
            hvem: &[SF_HAR_FORTSATT],
            videre: &[
                Text {
                    nb: "{Du} har sagt at det nye vedtaket gir det klagen gjaldt.",
                    nn: "{Du} har sagt at det nye vedtaket gir det klaga galdt.",
                    en: "It has been said that the new decision gives what the appeal was about.",
                },
                Text {
                    nb: "Statsforvalteren avslutter saken når de har sett at ingenting står igjen.",
                    nn: "Statsforvaltaren avsluttar saka når dei har sett at ingenting står igjen.",
                    en: "The County Governor closes the case when they have seen that nothing is left.",
                },
            ],
            kan_gjoere: &[
                LES_NYE,
                INGENTING,
                Text {
                    nb: "Mangler det likevel noe, si fra til Statsforvalteren.",
                    nn: "Manglar det likevel noko, sei frå til Statsforvaltaren.",
                    en: "If something is missing all the same, tell the County Governor.",
                },
                NOED,
            ],
        },
    ),
    (
        S::NavHarEndretNoe,
        Persontekst {
            tittel: ENDRET,
            skjedd: &[ENDRET_NAA],
            hvem: &[SF_HAR_FORTSATT],
            videre: &[Text {
                nb: "Statsforvalteren avgjør det som står igjen av klagen.",
                nn: "Statsforvaltaren avgjer det som står igjen av klaga.",
                en: "The County Governor decides what is left of the appeal.",
            }],
            kan_gjoere: &[LES_NYE, IKKE_PAA_NYTT, FLERE, NOED],
        },
    ),
    (
        S::NavHarForverret,
        Persontekst {
            tittel: Text {
                nb: "Nav-kontoret har endret vedtaket til det verre",
                nn: "Nav-kontoret har endra vedtaket til det verre",
                en: "The Nav office has changed the decision for the worse",
            },
            skjedd: &[FORVERRET],
            hvem: &[SF_HAR_FORTSATT],
            videre: &[Text {
                nb: "Statsforvalteren avgjør fortsatt {klagen}.",
                nn: "Statsforvaltaren avgjer framleis {klagen}.",
                en: "The County Governor still decides {klagen}.",
            }],
            kan_gjoere: &[
                LES_NYE,
                Text {
                    nb: "Si fra til Statsforvalteren hva du mener om det.",
                    nn: "Sei frå til Statsforvaltaren kva du meiner om det.",
                    en: "Tell the County Governor what you think of it.",
                },
                Text {
                    nb: "Ring Nav-kontoret og spør hva det betyr for {deg}.",
                    nn: "Ring Nav-kontoret og spør kva det betyr for {deg}.",
                    en: "Call the Nav office and ask what it means for {deg}.",
                },
                FLERE,
                NOED,
            ],
        },
    ),
    (
        S::Flyttes,
        Persontekst {
            tittel: FLYTTET,
            skjedd: &[
                Text {
                    nb: "Saken skal avgjøres hos en annen statsforvalter.",
                    nn: "Saka skal avgjerast hos ein annan statsforvaltar.",
                    en: "The case is to be decided by another County Governor (Statsforvalteren).",
                },
                Text { nb: "Den er sendt dit.", nn: "Ho er send dit.", en: "It has been sent there." },
            ],
            hvem: &[Text {
                nb: "Den første statsforvalteren har saken til den nye har fått den.",
                nn: "Den første statsforvaltaren har saka til den nye har fått ho.",
                en: "The first office has the case until the new one has got it.",
            }],
            videre: &[
                Text {
                    nb: "Den nye statsforvalteren avgjør klagen.",
                    nn: "Den nye statsforvaltaren avgjer klaga.",
                    en: "The new office decides the appeal.",
                },
                VENTET,
            ],
            kan_gjoere: &[IKKE_PAA_NYTT, FLERE, NOED],
        },
    ),
    (
        S::Flyttet,
        Persontekst {
            tittel: Text {
                nb: "Saken er hos en annen statsforvalter",
                nn: "Saka er hos ein annan statsforvaltar",
                en: "The case is with another County Governor",
            },
            skjedd: &[Text {
                nb: "En annen statsforvalter har fått saken, og skal avgjøre klagen.",
                nn: "Ein annan statsforvaltar har fått saka, og skal avgjere klaga.",
                en: "Another County Governor (Statsforvalteren) has got the case, and is to decide the appeal.",
            }],
            hvem: &[Text {
                nb: "{Den_som_har} har saken nå.",
                nn: "{Den_som_har} har saka no.",
                en: "{Den_som_har} has the case now.",
            }],
            videre: &[VENTET, ALLE_SIDER, SKJOENN, URIMELIG],
            kan_gjoere: &[IKKE_PAA_NYTT, FLERE, NOED],
        },
    ),
];
