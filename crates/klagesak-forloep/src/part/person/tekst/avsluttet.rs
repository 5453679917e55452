//! When the appeal ends without being decided, or at the Nav-kontor.

use klagesak_core::Text;

use super::super::Personsituasjon as S;
use super::Persontekst;
use super::betinget::KLAGE_IGJEN;
use super::faste::{FORVERRET, INGEN_HAR, LES, NOED, SOEK_IGJEN, STAAR};

pub(super) static TEKSTER: [(S, Persontekst); 8] = [
    (
        S::Trukket,
        Persontekst {
            tittel: Text { nb: "Klagen er trukket", nn: "Klaga er trekt", en: "The appeal is withdrawn" },
            skjedd: &[Text {
                nb: "{Klagen} er trukket.",
                nn: "{Klagen} er trekt.",
                en: "{Klagen} is withdrawn.",
            }],
            hvem: &[INGEN_HAR],
            videre: &[STAAR],
            kan_gjoere: &[
                Text {
                    nb: "Er det ikke riktig at den er trukket, si fra med en gang.",
                    nn: "Er det ikkje rett at ho er trekt, sei frå med ein gong.",
                    en: "If it is not right that it is withdrawn, say so at once.",
                },
                KLAGE_IGJEN,
                SOEK_IGJEN,
                NOED,
            ],
        },
    ),
    (
        S::Avsluttet,
        Persontekst {
            tittel: Text {
                nb: "Klagesaken er avsluttet",
                nn: "Klagesaka er avslutta",
                en: "The appeal is closed",
            },
            skjedd: &[Text {
                nb: "Saken er avsluttet uten at {klagen} er avgjort.",
                nn: "Saka er avslutta utan at {klagen} er avgjord.",
                en: "The case is closed without a decision on {klagen}.",
            }],
            hvem: &[INGEN_HAR],
            videre: &[STAAR],
            kan_gjoere: &[
                Text {
                    nb: "Vet du ikke hvorfor, spør Statsforvalteren eller Nav-kontoret.",
                    nn: "Veit du ikkje kvifor, spør Statsforvaltaren eller Nav-kontoret.",
                    en: "If you do not know why, ask the County Governor (Statsforvalteren) or the Nav office.",
                },
                Text {
                    nb: "Mener du at klagen skulle vært avgjort, si fra med en gang.",
                    nn: "Meiner du at klaga skulle vore avgjord, sei frå med ein gong.",
                    en: "If you think the appeal should have been decided, say so at once.",
                },
                SOEK_IGJEN,
                NOED,
            ],
        },
    ),
    (
        S::AvsluttetEndret,
        Persontekst {
            tittel: Text {
                nb: "Klagesaken er avsluttet",
                nn: "Klagesaka er avslutta",
                en: "The appeal is closed",
            },
            skjedd: &[
                Text {
                    nb: "Nav-kontoret har endret vedtaket.",
                    nn: "Nav-kontoret har endra vedtaket.",
                    en: "The Nav office has changed the decision.",
                },
                Text {
                    nb: "Statsforvalteren har derfor avsluttet saken.",
                    nn: "Statsforvaltaren har derfor avslutta saka.",
                    en: "So the County Governor (Statsforvalteren) has closed the case.",
                },
            ],
            hvem: &[INGEN_HAR],
            videre: &[Text {
                nb: "Det nye vedtaket fra Nav-kontoret gjelder.",
                nn: "Det nye vedtaket frå Nav-kontoret gjeld.",
                en: "The new decision of the Nav office applies.",
            }],
            kan_gjoere: &[
                LES,
                Text {
                    nb: "Mener du at noe står igjen, si fra til Statsforvalteren med en gang.",
                    nn: "Meiner du at noko står igjen, sei frå til Statsforvaltaren med ein gong.",
                    en: "If you think something is left, tell the County Governor at once.",
                },
                SOEK_IGJEN,
                NOED,
            ],
        },
    ),
    (
        S::AvsluttetVerre,
        Persontekst {
            tittel: Text {
                nb: "Klagesaken er avsluttet",
                nn: "Klagesaka er avslutta",
                en: "The appeal is closed",
            },
            skjedd: &[
                FORVERRET,
                Text {
                    nb: "Statsforvalteren har avsluttet saken uten å avgjøre {klagen}.",
                    nn: "Statsforvaltaren har avslutta saka utan å avgjere {klagen}.",
                    en: "The County Governor (Statsforvalteren) has closed the case without deciding {klagen}.",
                },
            ],
            hvem: &[INGEN_HAR],
            videre: &[Text {
                nb: "Det nye vedtaket fra Nav-kontoret gjelder.",
                nn: "Det nye vedtaket frå Nav-kontoret gjeld.",
                en: "The new decision of the Nav office applies.",
            }],
            kan_gjoere: &[
                LES,
                Text {
                    nb: "Mener du at klagen skulle vært avgjort, si fra til Statsforvalteren med en gang.",
                    nn: "Meiner du at klaga skulle vore avgjord, sei frå til Statsforvaltaren med ein gong.",
                    en: "If you think the appeal should have been decided, tell the County Governor at once.",
                },
                SOEK_IGJEN,
                NOED,
            ],
        },
    ),
    (
        S::AvsluttetDoed,
        Persontekst {
            tittel: Text {
                nb: "Klagesaken er avsluttet",
                nn: "Klagesaka er avslutta",
                en: "The appeal is closed",
            },
            skjedd: &[Text {
                nb: "Den som klaget, er død, og saken er avsluttet.",
                nn: "Den som klaga, er død, og saka er avslutta.",
                en: "The person who appealed is dead, and the case is closed.",
            }],
            hvem: &[INGEN_HAR],
            videre: &[STAAR],
            kan_gjoere: &[Text {
                nb: "Mener du at saken skulle gått videre, si fra med en gang.",
                nn: "Meiner du at saka skulle gått vidare, sei frå med ein gong.",
                en: "If you think the case should have gone on, say so at once.",
            }],
        },
    ),
    (
        S::AvsluttetSlaattSammen,
        Persontekst {
            tittel: Text {
                nb: "Saken er slått sammen med en annen",
                nn: "Saka er slått saman med ei anna",
                en: "The case is joined with another",
            },
            skjedd: &[
                Text {
                    nb: "Det var to saker om det samme.",
                    nn: "Det var to saker om det same.",
                    en: "There were two cases about the same.",
                },
                Text { nb: "De er nå én sak.", nn: "Dei er no éi sak.", en: "They are now one case." },
            ],
            hvem: &[Text {
                nb: "Den andre saken går videre.",
                nn: "Den andre saka går vidare.",
                en: "The other case goes on.",
            }],
            videre: &[Text {
                nb: "Svaret på klagen kommer i den andre saken.",
                nn: "Svaret på klaga kjem i den andre saka.",
                en: "The answer to the appeal comes in the other case.",
            }],
            kan_gjoere: &[
                Text {
                    nb: "Du trenger ikke å klage på nytt.",
                    nn: "Du treng ikkje å klage på nytt.",
                    en: "You do not need to appeal again.",
                },
                NOED,
            ],
        },
    ),
    (
        S::NavInnfridd,
        Persontekst {
            tittel: Text {
                nb: "Nav-kontoret har endret vedtaket",
                nn: "Nav-kontoret har endra vedtaket",
                en: "The Nav office has changed the decision",
            },
            skjedd: &[Text {
                nb: "Nav-kontoret er enig i {klagen} og har laget et nytt vedtak.",
                nn: "Nav-kontoret er einig i {klagen} og har laga eit nytt vedtak.",
                en: "The Nav office agrees with {klagen} and has made a new decision.",
            }],
            hvem: &[Text {
                nb: "Nav-kontoret er ferdig med klagen.",
                nn: "Nav-kontoret er ferdig med klaga.",
                en: "The Nav office has finished the appeal.",
            }],
            videre: &[Text {
                nb: "Det er det nye vedtaket som gjelder.",
                nn: "Det er det nye vedtaket som gjeld.",
                en: "The new decision applies.",
            }],
            kan_gjoere: &[
                Text {
                    nb: "Les det nye vedtaket.",
                    nn: "Les det nye vedtaket.",
                    en: "Read the new decision.",
                },
                Text {
                    nb: "Har {du} ikke fått alt, si fra.",
                    nn: "Har {du} ikkje fått alt, sei frå.",
                    en: "If not everything was given, say so.",
                },
                Text {
                    nb: "Da sender Nav-kontoret saken til Statsforvalteren.",
                    nn: "Då sender Nav-kontoret saka til Statsforvaltaren.",
                    en: "Then the Nav office sends the case to the County Governor (Statsforvalteren).",
                },
                Text {
                    nb: "Du trenger ikke å klage på nytt.",
                    nn: "Du treng ikkje å klage på nytt.",
                    en: "You do not need to appeal again.",
                },
                NOED,
            ],
        },
    ),
    (
        S::NavAvvist,
        Persontekst {
            tittel: Text {
                nb: "Nav-kontoret har avvist klagen",
                nn: "Nav-kontoret har avvist klaga",
                en: "The Nav office has dismissed the appeal",
            },
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
            ],
            hvem: &[INGEN_HAR],
            videre: &[STAAR],
            kan_gjoere: &[
                LES,
                Text {
                    nb: "Der står det hvorfor klagen er avvist.",
                    nn: "Der står det kvifor klaga er avvist.",
                    en: "It says why the appeal is dismissed.",
                },
                SOEK_IGJEN,
                NOED,
            ],
        },
    ),
];
