//! What `AVGJORT` says to the person when the outcome is known.

use super::Statustekst;
use crate::kodeverk::{Klageutfall, Statuskode};
use crate::text::Text;

pub(super) static VED_UTFALL: [(Klageutfall, Statustekst); 5] = [
    (
        Klageutfall::Stadfestet,
        Statustekst {
            kode: Statuskode::Avgjort,
            tittel: None,
            skjedd: Text {
                nb: "Statsforvalteren har avgjort klagen din. Vedtaket du klaget på, blir stående.",
                nn: "Statsforvaltaren har avgjort klaga di. Vedtaket du klaga på, blir ståande.",
                en: "The County Governor (Statsforvalteren) has decided your appeal. The decision you appealed against stands.",
            },
            hvem: Text {
                nb: "Statsforvalteren er ferdig med klagen. Nav-kontoret får også avgjørelsen.",
                nn: "Statsforvaltaren er ferdig med klaga. Nav-kontoret får også avgjerda.",
                en: "The County Governor has finished the appeal. The Nav office gets the answer too.",
            },
            videre: Text {
                nb: "Vedtaket gjelder som før.",
                nn: "Vedtaket gjeld som før.",
                en: "The decision applies as before.",
            },
            kan_gjoere: Text {
                nb: "Les avgjørelsen. Er du fortsatt uenig, kan du klage til Sivilombudet. Endrer situasjonen din seg, kan du søke om hjelp på nytt når som helst.",
                nn: "Les avgjerda. Er du framleis usamd, kan du klage til Sivilombodet. Endrar situasjonen din seg, kan du søkje om hjelp på nytt når som helst.",
                en: "Read the answer. If you still disagree, you can complain to the Parliamentary Ombud (Sivilombudet). If your situation changes, you can apply for help again at any time.",
            },
        },
    ),
    (
        Klageutfall::Omgjort,
        Statustekst {
            kode: Statuskode::Avgjort,
            tittel: None,
            skjedd: Text {
                nb: "Statsforvalteren har avgjort klagen din. Vedtaket er endret.",
                nn: "Statsforvaltaren har avgjort klaga di. Vedtaket er endra.",
                en: "The County Governor (Statsforvalteren) has decided your appeal. The decision is changed.",
            },
            hvem: Text {
                nb: "Statsforvalteren er ferdig med klagen. Nav-kontoret får også avgjørelsen.",
                nn: "Statsforvaltaren er ferdig med klaga. Nav-kontoret får også avgjerda.",
                en: "The County Governor has finished the appeal. The Nav office gets the answer too.",
            },
            videre: Text {
                nb: "Avgjørelsen sier hva som gjelder nå. Nav-kontoret følger den opp.",
                nn: "Avgjerda seier kva som gjeld no. Nav-kontoret følgjer ho opp.",
                en: "The answer says what holds now. The Nav office acts on it.",
            },
            kan_gjoere: Text {
                nb: "Les avgjørelsen. Der står det hva som er endret. Er du fortsatt uenig, kan du klage til Sivilombudet.",
                nn: "Les avgjerda. Der står det kva som er endra. Er du framleis usamd, kan du klage til Sivilombodet.",
                en: "Read the answer. It says what is changed. If you still disagree, you can complain to the Parliamentary Ombud (Sivilombudet).",
            },
        },
    ),
    (
        Klageutfall::Opphevet,
        Statustekst {
            kode: Statuskode::Avgjort,
            tittel: None,
            skjedd: Text {
                nb: "Statsforvalteren har avgjort klagen din. Vedtaket er opphevet, helt eller delvis.",
                nn: "Statsforvaltaren har avgjort klaga di. Vedtaket er oppheva, heilt eller delvis.",
                en: "The County Governor (Statsforvalteren) has decided your appeal. All or part of the decision is set aside.",
            },
            hvem: Text {
                nb: "Statsforvalteren er ferdig med klagen. Nav-kontoret får også avgjørelsen.",
                nn: "Statsforvaltaren er ferdig med klaga. Nav-kontoret får også avgjerda.",
                en: "The County Governor has finished the appeal. The Nav office gets the answer too.",
            },
            videre: Text {
                nb: "Nav-kontoret behandler saken din på nytt. Du får et nytt vedtak, og det kan du klage på.",
                nn: "Nav-kontoret behandlar saka di på nytt. Du får eit nytt vedtak, og det kan du klage på.",
                en: "The Nav office treats your case again. You get a new decision, and you can appeal against it.",
            },
            kan_gjoere: Text {
                nb: "Les avgjørelsen. Har noe endret seg, si fra til Nav-kontoret. Har du hatt nødvendige utgifter til klagen, spør Statsforvalteren så snart du kan om du kan få dem dekket. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
                nn: "Les avgjerda. Har noko endra seg, sei frå til Nav-kontoret. Har du hatt nødvendige utgifter til klaga, spør Statsforvaltaren så snart du kan om du kan få dei dekte. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
                en: "Read the answer. If something has changed, tell the Nav office. If the appeal gave you necessary expenses, ask the County Governor soon whether you can claim them. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
            },
        },
    ),
    (
        Klageutfall::Avvist,
        Statustekst {
            kode: Statuskode::Avgjort,
            tittel: Some(Text {
                nb: "Klagen er avvist",
                nn: "Klaga er avvist",
                en: "The appeal is dismissed",
            }),
            skjedd: Text {
                nb: "Statsforvalteren har avvist klagen din. Statsforvalteren har ikke tatt stilling til det du klaget på.",
                nn: "Statsforvaltaren har avvist klaga di. Statsforvaltaren har ikkje teke stilling til det du klaga på.",
                en: "The County Governor (Statsforvalteren) has dismissed your appeal. The County Governor has not considered what you appealed about.",
            },
            hvem: Text {
                nb: "Statsforvalteren er ferdig med klagen. Nav-kontoret får også avgjørelsen.",
                nn: "Statsforvaltaren er ferdig med klaga. Nav-kontoret får også avgjerda.",
                en: "The County Governor has finished the appeal. The Nav office gets the answer too.",
            },
            videre: Text {
                nb: "Vedtaket du klaget på, gjelder som før.",
                nn: "Vedtaket du klaga på, gjeld som før.",
                en: "The decision you appealed against applies as before.",
            },
            kan_gjoere: Text {
                nb: "Les avgjørelsen. Der står det hvorfor klagen er avvist, og om du kan klage på det. Du kan også klage til Sivilombudet.",
                nn: "Les avgjerda. Der står det kvifor klaga er avvist, og om du kan klage på det. Du kan også klage til Sivilombodet.",
                en: "Read the answer. It says why the appeal is dismissed, and whether you can appeal against that. You can also complain to the Parliamentary Ombud (Sivilombudet).",
            },
        },
    ),
    (
        Klageutfall::Henlagt,
        Statustekst {
            kode: Statuskode::Avgjort,
            tittel: Some(Text {
                nb: "Klagesaken er avsluttet",
                nn: "Klagesaka er avslutta",
                en: "The appeal is closed",
            }),
            skjedd: Text {
                nb: "Statsforvalteren har avsluttet saken din uten å avgjøre klagen. Klagen er trukket, eller det er ikke lenger noe å avgjøre.",
                nn: "Statsforvaltaren har avslutta saka di utan å avgjere klaga. Klaga er trekt, eller det er ikkje lenger noko å avgjere.",
                en: "The County Governor (Statsforvalteren) has closed your case without deciding the appeal. The appeal is withdrawn, or there is nothing left to decide.",
            },
            hvem: Text {
                nb: "Ingen behandler klagen lenger.",
                nn: "Ingen behandlar klaga lenger.",
                en: "Nobody is working on the appeal any longer.",
            },
            videre: Text {
                nb: "Vedtaket du klaget på, gjelder fortsatt hvis Nav-kontoret ikke har endret det.",
                nn: "Vedtaket du klaga på, gjeld framleis dersom Nav-kontoret ikkje har endra det.",
                en: "The decision you appealed against still applies, unless the Nav office has changed it.",
            },
            kan_gjoere: Text {
                nb: "Les brevet fra Statsforvalteren. Mener du at klagen skulle vært avgjort, si fra til Statsforvalteren med en gang. Endrer situasjonen din seg, kan du søke om hjelp på nytt når som helst.",
                nn: "Les brevet frå Statsforvaltaren. Meiner du at klaga skulle vore avgjord, sei frå til Statsforvaltaren med ein gong. Endrar situasjonen din seg, kan du søkje om hjelp på nytt når som helst.",
                en: "Read the letter from the County Governor. If you think the appeal should have been decided, tell the County Governor at once. If your situation changes, you can apply for help again at any time.",
            },
        },
    ),
];
