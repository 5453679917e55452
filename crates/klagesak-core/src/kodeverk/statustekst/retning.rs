//! What `AVGJORT` says to the person when the decision is changed, and it is known for whom.

use super::Statustekst;
use crate::kodeverk::{Endringsretning, Statuskode};
use crate::text::Text;

pub(super) static VED_RETNING: [(Endringsretning, Statustekst); 2] = [
    (
        Endringsretning::Gunst,
        Statustekst {
            kode: Statuskode::Avgjort,
            tittel: None,
            skjedd: Text {
                nb: "Statsforvalteren har avgjort klagen din. Vedtaket er endret til fordel for deg.",
                nn: "Statsforvaltaren har avgjort klaga di. Vedtaket er endra til fordel for deg.",
                en: "The County Governor (Statsforvalteren) has decided your appeal. The decision is changed in your favour.",
            },
            hvem: Text {
                nb: "Statsforvalteren er ferdig med klagen. Nav-kontoret får også avgjørelsen.",
                nn: "Statsforvaltaren er ferdig med klaga. Nav-kontoret får også avgjerda.",
                en: "The County Governor has finished the appeal. The Nav office gets the answer too.",
            },
            videre: Text {
                nb: "Nav-kontoret skal gjøre det avgjørelsen sier. Får du mer penger, er det Nav-kontoret som betaler dem ut.",
                nn: "Nav-kontoret skal gjere det avgjerda seier. Får du meir pengar, er det Nav-kontoret som betaler dei ut.",
                en: "The Nav office must do what the answer says. If you get more money, the Nav office pays it.",
            },
            kan_gjoere: Text {
                nb: "Les avgjørelsen. Der står det hva som er endret. Er du fortsatt uenig, kan du klage til Sivilombudet.",
                nn: "Les avgjerda. Der står det kva som er endra. Er du framleis usamd, kan du klage til Sivilombodet.",
                en: "Read the answer. It says what is changed. If you still disagree, you can complain to the Parliamentary Ombud (Sivilombudet).",
            },
        },
    ),
    (
        Endringsretning::Ugunst,
        Statustekst {
            kode: Statuskode::Avgjort,
            tittel: None,
            skjedd: Text {
                nb: "Statsforvalteren har avgjort klagen din. Vedtaket er endret slik at du kommer dårligere ut enn før.",
                nn: "Statsforvaltaren har avgjort klaga di. Vedtaket er endra slik at du kjem dårlegare ut enn før.",
                en: "The County Governor (Statsforvalteren) has decided your appeal. The decision is changed so that you are worse off than before.",
            },
            hvem: Text {
                nb: "Statsforvalteren er ferdig med klagen. Nav-kontoret får også avgjørelsen.",
                nn: "Statsforvaltaren er ferdig med klaga. Nav-kontoret får også avgjerda.",
                en: "The County Governor has finished the appeal. The Nav office gets the answer too.",
            },
            videre: Text {
                nb: "Avgjørelsen sier hva som gjelder nå.",
                nn: "Avgjerda seier kva som gjeld no.",
                en: "The answer says what holds now.",
            },
            kan_gjoere: Text {
                nb: "Les avgjørelsen. Spør Nav-kontoret hva den betyr for deg. Klarer du deg ikke, kan du søke om hjelp på nytt når som helst. Er du uenig, kan du klage til Sivilombudet. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
                nn: "Les avgjerda. Spør Nav-kontoret kva ho betyr for deg. Klarer du deg ikkje, kan du søkje om hjelp på nytt når som helst. Er du usamd, kan du klage til Sivilombodet. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
                en: "Read the answer. Ask the Nav office what it means for you. If you cannot manage, you can apply for help again at any time. If you disagree, you can complain to the Parliamentary Ombud (Sivilombudet). If you have no money for food or nowhere to sleep, contact the Nav office at once.",
            },
        },
    ),
];
