//! What `DOKUMENTASJON_ETTERSPURT` says to the person when it is known who was asked.

use super::Statustekst;
use crate::kodeverk::{Forespurt, Statuskode};
use crate::text::Text;

pub(super) static VED_SPURT: [(Forespurt, Statustekst); 2] = [
    (
        Forespurt::Nav,
        Statustekst {
            kode: Statuskode::DokumentasjonEtterspurt,
            tittel: None,
            skjedd: Text {
                nb: "Noe mangler i saken din. Nav-kontoret er bedt om å sende det.",
                nn: "Noko manglar i saka di. Det er Nav-kontoret som skal sende det.",
                en: "Something is missing in your case. The Nav office has been asked to send it.",
            },
            hvem: Text {
                nb: "Saken venter på det Nav-kontoret skal sende.",
                nn: "Saka ventar på det Nav-kontoret skal sende.",
                en: "The case is waiting for what the Nav office is to send.",
            },
            videre: Text {
                nb: "Når det som mangler er kommet, går arbeidet med klagen videre. Kommer det ikke innen fristen, kan klagen bli avgjort uten det.",
                nn: "Når det som manglar er kome, går arbeidet med klaga vidare. Kjem det ikkje innan fristen, kan klaga bli avgjord utan det.",
                en: "When what is missing has arrived, the work on the appeal goes on. If it does not arrive in time, the appeal may be decided without it.",
            },
            kan_gjoere: Text {
                nb: "Du trenger ikke å gjøre noe nå. Har du papirer som kan hjelpe, kan du sende dem. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
                nn: "Du treng ikkje å gjere noko no. Har du papir som kan hjelpe, kan du sende dei. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
                en: "You do not need to do anything now. If you have papers that can help, you can send them. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
            },
        },
    ),
    (
        Forespurt::Part,
        Statustekst {
            kode: Statuskode::DokumentasjonEtterspurt,
            tittel: None,
            skjedd: Text {
                nb: "Noe mangler i saken. Du er bedt om å sende det.",
                nn: "Noko manglar i saka. Det er du som skal sende det.",
                en: "Something is missing in the case. You have been asked to send it.",
            },
            hvem: Text {
                nb: "Saken venter på det du skal sende.",
                nn: "Saka ventar på det du skal sende.",
                en: "The case is waiting for what you are to send.",
            },
            videre: Text {
                nb: "Når det som mangler er kommet, går arbeidet med klagen videre. Kommer det ikke innen fristen, kan klagen bli avgjort uten det.",
                nn: "Når det som manglar er kome, går arbeidet med klaga vidare. Kjem det ikkje innan fristen, kan klaga bli avgjord utan det.",
                en: "When what is missing has arrived, the work on the appeal goes on. If it does not arrive in time, the appeal may be decided without it.",
            },
            kan_gjoere: Text {
                nb: "Trenger du mer tid, si fra så snart du kan. Får du ikke tak i det som mangler, fortell hvorfor.",
                nn: "Treng du meir tid, sei frå så snart du kan. Får du ikkje tak i det som manglar, fortel kvifor.",
                en: "If you need more time, say so as soon as you can. If you cannot get hold of what is missing, tell us why.",
            },
        },
    ),
];
