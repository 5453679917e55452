//! When the Statsforvalter has decided what the appeal is about, and what follows at the Nav-kontor.

use klagesak_core::Text;

use super::super::Personsituasjon as S;
use super::Persontekst;
use super::betinget::HVEM_AV_DEM;
use super::faste::{FLERE, LES, LES_NYE, NAV_FAAR_VITE, NAV_HAR_IGJEN, NOED, OMBUD, SF_FERDIG, SOEK_IGJEN};

const AVGJORT: Text = Text {
    nb: "Statsforvalteren har avgjort {klagen}.",
    nn: "Statsforvaltaren har avgjort {klagen}.",
    en: "The County Governor (Statsforvalteren) has decided {klagen}.",
};
const ENDRET_FOR_DEG: Text = Text {
    nb: "Vedtaket er endret til det bedre",
    nn: "Vedtaket er endra til det betre",
    en: "The decision is changed for the better",
};
const BEDRE: Text = Text {
    nb: "{Vedtaket} er endret til fordel for {deg}.",
    nn: "{Vedtaket} er endra til fordel for {deg}.",
    en: "{Vedtaket} is changed for the better for {deg}.",
};
const NAV_FOELGER: Text = Text {
    nb: "Nav-kontoret skal gjøre det avgjørelsen sier.",
    nn: "Nav-kontoret skal gjere det avgjerda seier.",
    en: "The Nav office must do what the answer says.",
};
const HVA_ER_ENDRET: Text = Text {
    nb: "Der står det hva som er endret, og hvorfor.",
    nn: "Der står det kva som er endra, og kvifor.",
    en: "It says what is changed, and why.",
};
const OPPHEVET: Text = Text {
    nb: "Nav-kontoret må se på saken på nytt",
    nn: "Nav-kontoret må sjå på saka på nytt",
    en: "The Nav office must look at the case again",
};
const EN_GANG_TIL: Text = Text {
    nb: "{Vedtaket} er opphevet, og Nav-kontoret må se på saken en gang til.",
    nn: "{Vedtaket} er oppheva, og Nav-kontoret må sjå på saka ein gong til.",
    en: "{Vedtaket} is set aside, and the Nav office must look at the case once more.",
};
const NYTT_VEDTAK: Text = Text {
    nb: "{Du} skal få et nytt vedtak.",
    nn: "{Du} skal få eit nytt vedtak.",
    en: "There will be a new decision.",
};
const KLAGE_DA: Text = Text {
    nb: "Er det galt, kan du klage på det også.",
    nn: "Er det gale, kan du klage på det også.",
    en: "If it is wrong, you can appeal against that too.",
};

pub(super) static TEKSTER: [(S, Persontekst); 12] = [
    (
        S::Stadfestet,
        Persontekst {
            tittel: Text {
                nb: "Vedtaket blir stående",
                nn: "Vedtaket blir ståande",
                en: "The decision stands",
            },
            skjedd: &[
                AVGJORT,
                Text {
                    nb: "Vedtaket er ikke endret.",
                    nn: "Vedtaket er ikkje endra.",
                    en: "The decision is not changed.",
                },
            ],
            hvem: &[SF_FERDIG, NAV_FAAR_VITE],
            videre: &[Text {
                nb: "Vedtaket gjelder som før.",
                nn: "Vedtaket gjeld som før.",
                en: "The decision applies as before.",
            }],
            kan_gjoere: &[
                LES,
                Text {
                    nb: "Der står det hvorfor vedtaket ikke er endret.",
                    nn: "Der står det kvifor vedtaket ikkje er endra.",
                    en: "It says why the decision is not changed.",
                },
                OMBUD,
                SOEK_IGJEN,
                NOED,
            ],
        },
    ),
    (
        S::GunstPenger,
        Persontekst {
            tittel: ENDRET_FOR_DEG,
            skjedd: &[AVGJORT, BEDRE],
            hvem: &[SF_FERDIG],
            videre: &[
                NAV_FOELGER,
                Text {
                    nb: "Nav-kontoret betaler det {du} nå har rett til.",
                    nn: "Nav-kontoret betaler det {du} no har rett til.",
                    en: "The Nav office pays what the answer now gives.",
                },
            ],
            kan_gjoere: &[
                LES,
                HVA_ER_ENDRET,
                Text {
                    nb: "Kommer ikke pengene, ring Nav-kontoret.",
                    nn: "Kjem ikkje pengane, ring Nav-kontoret.",
                    en: "If the money does not come, call the Nav office.",
                },
                OMBUD,
                NOED,
            ],
        },
    ),
    (
        S::GunstKrav,
        Persontekst {
            tittel: ENDRET_FOR_DEG,
            skjedd: &[
                AVGJORT,
                BEDRE,
                Text {
                    nb: "Kravet fra Nav-kontoret er satt ned eller falt bort.",
                    nn: "Kravet frå Nav-kontoret er sett ned eller falle bort.",
                    en: "The claim of the Nav office is lowered or gone.",
                },
            ],
            hvem: &[SF_FERDIG],
            videre: &[NAV_FOELGER],
            kan_gjoere: &[
                LES,
                HVA_ER_ENDRET,
                Text {
                    nb: "Er det allerede betalt eller trukket for mye, spør Nav-kontoret om det.",
                    nn: "Er det allereie betalt eller trekt for mykje, spør Nav-kontoret om det.",
                    en: "If too much has been paid or deducted already, ask the Nav office about it.",
                },
                OMBUD,
            ],
        },
    ),
    (
        S::GunstAnnet,
        Persontekst {
            tittel: ENDRET_FOR_DEG,
            skjedd: &[AVGJORT, BEDRE],
            hvem: &[SF_FERDIG],
            videre: &[NAV_FOELGER],
            kan_gjoere: &[
                LES,
                HVA_ER_ENDRET,
                Text {
                    nb: "Spør Nav-kontoret hvis du lurer på hva det betyr.",
                    nn: "Spør Nav-kontoret dersom du lurer på kva det betyr.",
                    en: "Ask the Nav office if you wonder what it means.",
                },
                OMBUD,
            ],
        },
    ),
    (
        S::Endret,
        Persontekst {
            tittel: Text { nb: "Vedtaket er endret", nn: "Vedtaket er endra", en: "The decision is changed" },
            skjedd: &[
                AVGJORT,
                Text {
                    nb: "{Vedtaket} er endret.",
                    nn: "{Vedtaket} er endra.",
                    en: "{Vedtaket} is changed.",
                },
            ],
            hvem: &[SF_FERDIG],
            videre: &[NAV_FOELGER],
            kan_gjoere: &[LES, HVA_ER_ENDRET, OMBUD, NOED],
        },
    ),
    (
        S::Avgjort,
        Persontekst {
            tittel: Text { nb: "Klagen er avgjort", nn: "Klaga er avgjord", en: "The appeal is decided" },
            skjedd: &[AVGJORT],
            hvem: &[SF_FERDIG, NAV_FAAR_VITE],
            videre: &[Text {
                nb: "Brevet sier hva som gjelder nå.",
                nn: "Brevet seier kva som gjeld no.",
                en: "The letter says what applies now.",
            }],
            kan_gjoere: &[LES, OMBUD, NOED],
        },
    ),
    (
        S::Ugunst,
        Persontekst {
            tittel: Text {
                nb: "Vedtaket er endret til det verre",
                nn: "Vedtaket er endra til det verre",
                en: "The decision is changed for the worse",
            },
            skjedd: &[
                AVGJORT,
                Text {
                    nb: "{Vedtaket} er endret slik at {du} kommer dårligere ut enn før.",
                    nn: "{Vedtaket} er endra slik at {du} kjem dårlegare ut enn før.",
                    en: "{Vedtaket} is changed, and it is worse than before for {deg}.",
                },
            ],
            hvem: &[SF_FERDIG, NAV_FAAR_VITE],
            videre: &[Text {
                nb: "Nå er det avgjørelsen fra Statsforvalteren som gjelder.",
                nn: "No er det avgjerda frå Statsforvaltaren som gjeld.",
                en: "Now the answer of the County Governor applies.",
            }],
            kan_gjoere: &[
                LES,
                HVA_ER_ENDRET,
                Text {
                    nb: "Ring Nav-kontoret og spør hva det betyr for {deg}.",
                    nn: "Ring Nav-kontoret og spør kva det betyr for {deg}.",
                    en: "Call the Nav office and ask what it means for {deg}.",
                },
                OMBUD,
                SOEK_IGJEN,
                NOED,
            ],
        },
    ),
    (
        S::Opphevet,
        Persontekst {
            tittel: OPPHEVET,
            skjedd: &[AVGJORT, EN_GANG_TIL],
            hvem: &[NAV_HAR_IGJEN],
            videre: &[NYTT_VEDTAK, KLAGE_DA],
            kan_gjoere: &[
                Text {
                    nb: "Har noe endret seg, si fra til Nav-kontoret.",
                    nn: "Har noko endra seg, sei frå til Nav-kontoret.",
                    en: "If something has changed, tell the Nav office.",
                },
                NOED,
            ],
        },
    ),
    (
        S::OpphevetFristenUte,
        Persontekst {
            tittel: OPPHEVET,
            skjedd: &[
                AVGJORT,
                EN_GANG_TIL,
                Text {
                    nb: "Nav-kontoret skulle ha vært ferdig med det nå.",
                    nn: "Nav-kontoret skulle ha vore ferdig med det no.",
                    en: "The Nav office should have been done by now.",
                },
            ],
            hvem: &[NAV_HAR_IGJEN],
            videre: &[
                Text {
                    nb: "{Du} skal fortsatt få et nytt vedtak.",
                    nn: "{Du} skal framleis få eit nytt vedtak.",
                    en: "There will still be a new decision.",
                },
                KLAGE_DA,
            ],
            kan_gjoere: &[
                Text {
                    nb: "Ring Nav-kontoret og spør når vedtaket kommer.",
                    nn: "Ring Nav-kontoret og spør når vedtaket kjem.",
                    en: "Call the Nav office and ask when the decision comes.",
                },
                Text {
                    nb: "Får du ikke svar, si fra til Statsforvalteren.",
                    nn: "Får du ikkje svar, sei frå til Statsforvaltaren.",
                    en: "If you get no answer, tell the County Governor.",
                },
                NOED,
            ],
        },
    ),
    (
        S::BehandletPaaNytt,
        Persontekst {
            tittel: Text {
                nb: "Nav-kontoret har laget et nytt vedtak",
                nn: "Nav-kontoret har laga eit nytt vedtak",
                en: "The Nav office has made a new decision",
            },
            skjedd: &[
                Text {
                    nb: "Statsforvalteren opphevet det gamle vedtaket.",
                    nn: "Statsforvaltaren oppheva det gamle vedtaket.",
                    en: "The County Governor (Statsforvalteren) set the old decision aside.",
                },
                Text {
                    nb: "Nå har Nav-kontoret sett på saken på nytt og laget et nytt vedtak.",
                    nn: "No har Nav-kontoret sett på saka på nytt og laga eit nytt vedtak.",
                    en: "Now the Nav office has looked at the case again and made a new one.",
                },
            ],
            hvem: &[Text {
                nb: "Nav-kontoret er ferdig med saken.",
                nn: "Nav-kontoret er ferdig med saka.",
                en: "The Nav office has finished the case.",
            }],
            videre: &[Text {
                nb: "Det er det nye vedtaket som gjelder.",
                nn: "Det er det nye vedtaket som gjeld.",
                en: "The new decision applies.",
            }],
            kan_gjoere: &[LES_NYE, SOEK_IGJEN, NOED],
        },
    ),
    (
        S::NoeAvgjort,
        Persontekst {
            tittel: Text {
                nb: "Noe er ferdig, og noe er ikke",
                nn: "Noko er ferdig, og noko er ikkje",
                en: "Some is finished, and some is not",
            },
            skjedd: &[
                Text {
                    nb: "En del av {klagen} er ferdig.",
                    nn: "Ein del av {klagen} er ferdig.",
                    en: "Part of {klagen} is finished.",
                },
                Text {
                    nb: "Nedenfor står hvert vedtak for seg.",
                    nn: "Nedanfor står kvart vedtak for seg.",
                    en: "Each decision stands below.",
                },
            ],
            hvem: &[Text {
                nb: "{Den_som_har} har det som ikke er avgjort.",
                nn: "{Den_som_har} har det som ikkje er avgjort.",
                en: "{Den_som_har} has what is not decided.",
            }],
            videre: &[Text {
                nb: "Resten blir avgjort senere, og da får du et nytt brev.",
                nn: "Resten blir avgjord seinare, og då får du eit nytt brev.",
                en: "The rest is decided later, and you get another letter then.",
            }],
            kan_gjoere: &[FLERE, NOED],
        },
    ),
    (
        S::UlikeUtfall,
        Persontekst {
            tittel: Text {
                nb: "Det gikk ulikt for vedtakene",
                nn: "Det gjekk ulikt for vedtaka",
                en: "The decisions did not fare alike",
            },
            skjedd: &[
                Text {
                    nb: "Ingenting i {klagen} venter på Statsforvalteren nå.",
                    nn: "Ingenting i {klagen} ventar på Statsforvaltaren no.",
                    en: "Nothing of {klagen} waits for the County Governor (Statsforvalteren) now.",
                },
                Text {
                    nb: "Nedenfor står hvert vedtak for seg.",
                    nn: "Nedanfor står kvart vedtak for seg.",
                    en: "Each decision stands below.",
                },
            ],
            hvem: &[HVEM_AV_DEM],
            videre: &[Text {
                nb: "Hvert vedtak gjelder slik det står i brevet.",
                nn: "Kvart vedtak gjeld slik det står i brevet.",
                en: "Each decision applies as the letter says.",
            }],
            kan_gjoere: &[LES, OMBUD, SOEK_IGJEN, NOED],
        },
    ),
];
