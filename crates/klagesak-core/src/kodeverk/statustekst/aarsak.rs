//! What `RETURNERT` says to the person when the reason is known. `ANNET` says no more than the code does.

use super::Statustekst;
use crate::kodeverk::{Returaarsak, Statuskode};
use crate::text::Text;

pub(super) static VED_AARSAK: [(Returaarsak, Statustekst); 7] = [
    (
        Returaarsak::FeilEmbete,
        Statustekst {
            kode: Statuskode::Returnert,
            tittel: None,
            skjedd: Text {
                nb: "Saken din hører til hos en annen statsforvalter. Den er sendt tilbake til Nav-kontoret. Klagen er ikke avgjort.",
                nn: "Saka di høyrer til hos ein annan statsforvaltar. Ho er send tilbake til Nav-kontoret. Klaga er ikkje avgjord.",
                en: "Your case belongs to another County Governor (Statsforvalteren). It has been sent back to the Nav office. The appeal is not decided.",
            },
            hvem: Text {
                nb: "Nav-kontoret har saken igjen.",
                nn: "Nav-kontoret har saka igjen.",
                en: "The Nav office has the case again.",
            },
            videre: Text {
                nb: "Nav-kontoret sender saken til rett statsforvalter. Der blir klagen avgjort.",
                nn: "Nav-kontoret sender saka til rett statsforvaltar. Der blir klaga avgjord.",
                en: "The Nav office sends the case to the right County Governor. There the appeal is decided.",
            },
            kan_gjoere: Text {
                nb: "Du trenger ikke å gjøre noe nå. Spør Nav-kontoret når saken er sendt videre. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
                nn: "Du treng ikkje å gjere noko no. Spør Nav-kontoret når saka er send vidare. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
                en: "You do not need to do anything now. Ask the Nav office when the case has been sent on. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
            },
        },
    ),
    (
        Returaarsak::IkkeEnkeltvedtak,
        Statustekst {
            kode: Statuskode::Returnert,
            tittel: None,
            skjedd: Text {
                nb: "Statsforvalteren kan ikke behandle klagen, fordi det du klager på, ikke er et vedtak. Saken din er sendt tilbake til Nav-kontoret.",
                nn: "Statsforvaltaren kan ikkje behandle klaga, fordi det du klagar på, ikkje er eit vedtak. Saka di er send tilbake til Nav-kontoret.",
                en: "The County Governor (Statsforvalteren) cannot treat the appeal, because what you appeal against is not a decision. Your case has been sent back to the Nav office.",
            },
            hvem: Text {
                nb: "Nav-kontoret har saken igjen.",
                nn: "Nav-kontoret har saka igjen.",
                en: "The Nav office has the case again.",
            },
            videre: Text {
                nb: "Statsforvalteren avgjør ikke klagen. Nav-kontoret må se på det du har tatt opp.",
                nn: "Statsforvaltaren avgjer ikkje klaga. Nav-kontoret må sjå på det du har teke opp.",
                en: "The County Governor will not decide the appeal. The Nav office must look at what you have raised.",
            },
            kan_gjoere: Text {
                nb: "Spør Nav-kontoret hva som skjer med det du har tatt opp. Har du søkt om noe, kan du be om et skriftlig vedtak. Et vedtak kan du klage på. Er du uenig, kan du be om en avgjørelse om at klagen er avvist. Den kan du kanskje klage på.",
                nn: "Spør Nav-kontoret kva som skjer med det du har teke opp. Har du søkt om noko, kan du be om eit skriftleg vedtak. Eit vedtak kan du klage på. Er du usamd, kan du be om ei avgjerd om at klaga er avvist. Ho kan du kanskje klage på.",
                en: "Ask the Nav office what happens to what you have raised. If you have applied for something, you can ask for a written decision. You can appeal against a decision. If you disagree, you can ask for a decision that dismisses the appeal. You may be able to appeal against it.",
            },
        },
    ),
    (
        Returaarsak::Serviceklage,
        Statustekst {
            kode: Statuskode::Returnert,
            tittel: None,
            skjedd: Text {
                nb: "Klagen din gjelder hvordan du er blitt møtt, eller hvor lenge du har ventet. Det avgjør ikke Statsforvalteren i en klagesak. Saken din er sendt tilbake til Nav-kontoret.",
                nn: "Klaga di gjeld korleis du er blitt møtt, eller kor lenge du har venta. Det avgjer ikkje Statsforvaltaren i ei klagesak. Saka di er send tilbake til Nav-kontoret.",
                en: "Your complaint is about how you were met, or how long you have waited. The County Governor (Statsforvalteren) does not decide that in an appeal. Your case has been sent back to the Nav office.",
            },
            hvem: Text {
                nb: "Nav-kontoret har saken igjen.",
                nn: "Nav-kontoret har saka igjen.",
                en: "The Nav office has the case again.",
            },
            videre: Text {
                nb: "Nav-kontoret må svare på det du har tatt opp.",
                nn: "Nav-kontoret må svare på det du har teke opp.",
                en: "The Nav office must answer what you have raised.",
            },
            kan_gjoere: Text {
                nb: "Spør Nav-kontoret når du får svar. Vil du også klage på et vedtak, si fra hvilket vedtak det er, innen klagefristen. Er du uenig, kan du be om en avgjørelse om at klagen er avvist. Den kan du kanskje klage på.",
                nn: "Spør Nav-kontoret når du får svar. Vil du også klage på eit vedtak, sei frå kva vedtak det er, innan klagefristen. Er du usamd, kan du be om ei avgjerd om at klaga er avvist. Ho kan du kanskje klage på.",
                en: "Ask the Nav office when you will get an answer. If you also want to appeal against a decision, say which one within the deadline. If you disagree, you can ask for a decision that dismisses the appeal. You may be able to appeal against it.",
            },
        },
    ),
    (
        Returaarsak::Husleietvist,
        Statustekst {
            kode: Statuskode::Returnert,
            tittel: None,
            skjedd: Text {
                nb: "Klagen din gjelder noe Husleietvistutvalget avgjør, ikke Statsforvalteren. Saken din er sendt tilbake til Nav-kontoret.",
                nn: "Klaga di gjeld noko Husleigetvistutvalet avgjer, ikkje Statsforvaltaren. Saka di er send tilbake til Nav-kontoret.",
                en: "Your appeal is about something the Rent Disputes Tribunal (Husleietvistutvalget) decides, not the County Governor (Statsforvalteren). Your case has been sent back to the Nav office.",
            },
            hvem: Text {
                nb: "Nav-kontoret har saken igjen, men kan ikke avgjøre tvisten.",
                nn: "Nav-kontoret har saka igjen, men kan ikkje avgjere tvisten.",
                en: "The Nav office has the case again, but cannot decide the dispute.",
            },
            videre: Text {
                nb: "Husleietvistutvalget behandler saken bare hvis noen tar den opp der.",
                nn: "Husleigetvistutvalet behandlar saka berre dersom nokon sender ho dit.",
                en: "The tribunal treats the case only if somebody brings it there.",
            },
            kan_gjoere: Text {
                nb: "Vil du ha tvisten avgjort, må du selv ta den opp med Husleietvistutvalget. Gjør det så snart du kan. Spør Nav-kontoret om hjelp til det. Er du uenig, kan du be om en avgjørelse om at klagen er avvist. Den kan du kanskje klage på.",
                nn: "Vil du ha tvisten avgjord, må du sjølv ta han opp med Husleigetvistutvalet. Gjer det så snart du kan. Spør Nav-kontoret om hjelp til det. Er du usamd, kan du be om ei avgjerd om at klaga er avvist. Ho kan du kanskje klage på.",
                en: "If you want the dispute decided, you must bring it to the tribunal yourself. Do so as soon as you can. Ask the Nav office to help you. If you disagree, you can ask for a decision that dismisses the appeal. You may be able to appeal against it.",
            },
        },
    ),
    (
        Returaarsak::Bosetting,
        Statustekst {
            kode: Statuskode::Returnert,
            tittel: None,
            skjedd: Text {
                nb: "Klagen din gjelder bytte av bosettingskommune. Det avgjør ikke Statsforvalteren. Saken din er sendt tilbake til Nav-kontoret.",
                nn: "Klaga di gjeld byte av busetjingskommune. Det avgjer ikkje Statsforvaltaren. Saka di er send tilbake til Nav-kontoret.",
                en: "Your appeal is about changing settlement municipality. The County Governor (Statsforvalteren) does not decide that. Your case has been sent back to the Nav office.",
            },
            hvem: Text {
                nb: "Nav-kontoret har saken igjen, men avgjør ikke alltid slike saker selv.",
                nn: "Nav-kontoret har saka igjen, men avgjer ikkje alltid slike saker sjølv.",
                en: "The Nav office has the case again, but does not always decide such cases itself.",
            },
            videre: Text {
                nb: "Nav-kontoret kan fortelle hvem som avgjør saken.",
                nn: "Nav-kontoret kan fortelje kven som avgjer saka.",
                en: "The Nav office can tell who decides the case.",
            },
            kan_gjoere: Text {
                nb: "Spør Nav-kontoret hvem du må skrive til. Vil du fortsatt bytte kommune, kan det hende du må ta det opp der selv. Er du uenig, kan du be om en avgjørelse om at klagen er avvist. Den kan du kanskje klage på.",
                nn: "Spør Nav-kontoret kven du må skrive til. Vil du framleis byte kommune, kan det hende du må ta det opp der sjølv. Er du usamd, kan du be om ei avgjerd om at klaga er avvist. Ho kan du kanskje klage på.",
                en: "Ask the Nav office whom you must write to. If you still want to change municipality, you may have to raise it there yourself. If you disagree, you can ask for a decision that dismisses the appeal. You may be able to appeal against it.",
            },
        },
    ),
    (
        Returaarsak::Duplikat,
        Statustekst {
            kode: Statuskode::Returnert,
            tittel: None,
            skjedd: Text {
                nb: "Statsforvalteren hadde fått saken din fra før. Det Nav-kontoret sendte en gang til, er sendt tilbake.",
                nn: "Statsforvaltaren hadde fått saka di frå før. Det Nav-kontoret sende ein gong til, er sendt tilbake.",
                en: "The County Governor (Statsforvalteren) already had your case. What the Nav office sent once more has been sent back.",
            },
            hvem: Text {
                nb: "Statsforvalteren har saken som kom først. Klagen blir avgjort der.",
                nn: "Statsforvaltaren har saka som kom først. Klaga blir avgjord der.",
                en: "The County Governor has the case that came first. The appeal is decided there.",
            },
            videre: Text {
                nb: "Du får svar på klagen i saken som kom først.",
                nn: "Du får svar på klaga i saka som kom først.",
                en: "You get the answer to the appeal in the case that came first.",
            },
            kan_gjoere: Text {
                nb: "Du trenger ikke å gjøre noe nå. Spør Nav-kontoret hvis du er usikker på hvilken sak som gjelder.",
                nn: "Du treng ikkje å gjere noko no. Spør Nav-kontoret dersom du er usikker på kva sak som gjeld.",
                en: "You do not need to do anything now. Ask the Nav office if you are unsure which case counts.",
            },
        },
    ),
    (
        Returaarsak::Ufullstendig,
        Statustekst {
            kode: Statuskode::Returnert,
            tittel: None,
            skjedd: Text {
                nb: "Saken din mangler noe Statsforvalteren trenger. Den er sendt tilbake til Nav-kontoret. Klagen er ikke avgjort.",
                nn: "Saka di manglar noko Statsforvaltaren treng. Ho er send tilbake til Nav-kontoret. Klaga er ikkje avgjord.",
                en: "Your case lacks something the County Governor (Statsforvalteren) needs. It has been sent back to the Nav office. The appeal is not decided.",
            },
            hvem: Text {
                nb: "Nav-kontoret har saken igjen.",
                nn: "Nav-kontoret har saka igjen.",
                en: "The Nav office has the case again.",
            },
            videre: Text {
                nb: "Nav-kontoret skaffer det som mangler, og sender saken på nytt. Da kan Statsforvalteren avgjøre klagen.",
                nn: "Nav-kontoret skaffar det som manglar, og sender saka på nytt. Då kan Statsforvaltaren avgjere klaga.",
                en: "The Nav office gets what is missing, and sends the case again. Then the County Governor can decide the appeal.",
            },
            kan_gjoere: Text {
                nb: "Blir du bedt om å sende noe, send det så snart du kan. Spør Nav-kontoret hva som mangler, og når saken blir sendt på nytt. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
                nn: "Blir du beden om å sende noko, send det så snart du kan. Spør Nav-kontoret kva som manglar, og når saka blir send på nytt. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
                en: "If you are asked to send something, send it as soon as you can. Ask the Nav office what is missing, and when the case will be sent again. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
            },
        },
    ),
];
