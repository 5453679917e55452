//! What each status code says when nothing more is known.

use super::Statustekst;
use crate::kodeverk::Statuskode;
use crate::text::Text;

pub(super) static TEKSTER: [Statustekst; 13] = [
    Statustekst {
        kode: Statuskode::KlageSendt,
        tittel: None,
        skjedd: Text {
            nb: "Klagen din er sendt til Nav-kontoret.",
            nn: "Klaga di er send til Nav-kontoret.",
            en: "Your appeal has been sent to the Nav office.",
        },
        hvem: Text {
            nb: "Nav-kontoret som traff vedtaket, skal behandle klagen først.",
            nn: "Nav-kontoret som gjorde vedtaket, skal behandle klaga først.",
            en: "The Nav office that made the decision will look at the appeal first.",
        },
        videre: Text {
            nb: "Nav-kontoret registrerer klagen og ser på saken din på nytt. Endrer ikke Nav-kontoret vedtaket, går saken til Statsforvalteren. Statsforvalteren gjør en ny, selvstendig vurdering.",
            nn: "Nav-kontoret registrerer klaga og ser på saka di på nytt. Endrar ikkje Nav-kontoret vedtaket, går saka til Statsforvaltaren. Statsforvaltaren gjer ei ny, sjølvstendig vurdering.",
            en: "The Nav office registers the appeal and looks at your case again. If it does not change the decision, the case goes to the County Governor (Statsforvalteren). The County Governor makes a new, independent assessment.",
        },
        kan_gjoere: Text {
            nb: "Du trenger ikke å gjøre noe nå. Du kan sende flere opplysninger helt til klagen er avgjort. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
            nn: "Du treng ikkje å gjere noko no. Du kan sende fleire opplysningar heilt til klaga er avgjord. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
            en: "You do not need to do anything now. You can send more information until the appeal is decided. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
        },
    },
    Statustekst {
        kode: Statuskode::KlageMottatt,
        tittel: None,
        skjedd: Text {
            nb: "Nav-kontoret har fått klagen din.",
            nn: "Nav-kontoret har fått klaga di.",
            en: "The Nav office has received your appeal.",
        },
        hvem: Text {
            nb: "Nav-kontoret har saken.",
            nn: "Nav-kontoret har saka.",
            en: "The Nav office has the case.",
        },
        videre: Text {
            nb: "Nav-kontoret ser på saken din på nytt. Endrer ikke Nav-kontoret vedtaket, går saken til Statsforvalteren. Statsforvalteren gjør en ny, selvstendig vurdering.",
            nn: "Nav-kontoret ser på saka di på nytt. Endrar ikkje Nav-kontoret vedtaket, går saka til Statsforvaltaren. Statsforvaltaren gjer ei ny, sjølvstendig vurdering.",
            en: "The Nav office looks at your case again. If it does not change the decision, the case goes to the County Governor (Statsforvalteren). The County Governor makes a new, independent assessment.",
        },
        kan_gjoere: Text {
            nb: "Du trenger ikke å gjøre noe nå. Du kan sende flere opplysninger helt til klagen er avgjort. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
            nn: "Du treng ikkje å gjere noko no. Du kan sende fleire opplysningar heilt til klaga er avgjord. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
            en: "You do not need to do anything now. You can send more information until the appeal is decided. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
        },
    },
    Statustekst {
        kode: Statuskode::UnderBehandlingNav,
        tittel: None,
        skjedd: Text {
            nb: "Nav-kontoret har begynt å behandle saken din.",
            nn: "Nav-kontoret har byrja å behandle saka di.",
            en: "The Nav office has started to work on your case.",
        },
        hvem: Text {
            nb: "Nav-kontoret har saken.",
            nn: "Nav-kontoret har saka.",
            en: "The Nav office has the case.",
        },
        videre: Text {
            nb: "Nav-kontoret kan endre vedtaket, helt eller delvis. Det som ikke blir endret, går videre til Statsforvalteren. Statsforvalteren gjør en ny, selvstendig vurdering.",
            nn: "Nav-kontoret kan endre vedtaket, heilt eller delvis. Det som ikkje blir endra, går vidare til Statsforvaltaren. Statsforvaltaren gjer ei ny, sjølvstendig vurdering.",
            en: "The Nav office can change all or part of the decision. What it does not change goes on to the County Governor (Statsforvalteren). The County Governor makes a new, independent assessment.",
        },
        kan_gjoere: Text {
            nb: "Du kan sende flere opplysninger helt til klagen er avgjort. Si fra til Nav-kontoret hvis situasjonen din endrer seg. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
            nn: "Du kan sende fleire opplysningar heilt til klaga er avgjord. Sei frå til Nav-kontoret dersom situasjonen din endrar seg. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
            en: "You can send more information until the appeal is decided. Tell the Nav office if your situation changes. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
        },
    },
    Statustekst {
        kode: Statuskode::DokumentasjonEtterspurt,
        tittel: None,
        skjedd: Text {
            nb: "Noe mangler i saken. Du eller Nav-kontoret er bedt om å sende det.",
            nn: "Noko manglar i saka. Du eller Nav-kontoret er bedne om å sende det.",
            en: "Something is missing in the case. You or the Nav office have been asked to send it.",
        },
        hvem: Text {
            nb: "Saken venter på det som mangler.",
            nn: "Saka ventar på det som manglar.",
            en: "The case is waiting for what is missing.",
        },
        videre: Text {
            nb: "Når det som mangler er kommet, går arbeidet med klagen videre. Kommer det ikke innen fristen, kan klagen bli avgjort uten.",
            nn: "Når det som manglar er kome, går arbeidet med klaga vidare. Kjem det ikkje innan fristen, kan klaga bli avgjord utan.",
            en: "When what is missing has arrived, the work on the appeal goes on. If it does not arrive in time, the appeal may be decided without it.",
        },
        kan_gjoere: Text {
            nb: "Har du fått brev om at noe mangler, send det innen fristen i brevet. Trenger du mer tid, si fra før fristen er ute. Får du ikke tak i det, fortell hvorfor.",
            nn: "Har du fått brev om at noko manglar, send det innan fristen i brevet. Treng du meir tid, sei frå før fristen er ute. Får du ikkje tak i det, fortel kvifor.",
            en: "If you have a letter saying that something is missing, send it by the deadline in the letter. If you need more time, say so before the deadline. If you cannot get hold of it, tell us why.",
        },
    },
    Statustekst {
        kode: Statuskode::ForeloepigSvar,
        tittel: None,
        skjedd: Text {
            nb: "Det tar lengre tid enn ventet å behandle klagen din.",
            nn: "Det tek lengre tid enn venta å behandle klaga di.",
            en: "It takes longer than expected to treat your appeal.",
        },
        hvem: Text {
            nb: "Saken er hos den som har skrevet til deg om at det tar tid.",
            nn: "Saka er hos den som har skrive til deg om at det tek tid.",
            en: "The case is with the office that wrote to you about the delay.",
        },
        videre: Text {
            nb: "Brevet forteller hvorfor det tar tid, og når du kan vente svar.",
            nn: "Brevet fortel kvifor det tek tid, og når du kan vente svar.",
            en: "The letter says why it takes time, and when you can expect an answer.",
        },
        kan_gjoere: Text {
            nb: "Du trenger ikke å gjøre noe nå. Har du ikke fått svar den dagen brevet sier, ta kontakt. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
            nn: "Du treng ikkje å gjere noko no. Har du ikkje fått svar den dagen brevet seier, ta kontakt. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
            en: "You do not need to do anything now. If you have no answer by the day in the letter, get in touch. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
        },
    },
    Statustekst {
        kode: Statuskode::MedholdNav,
        tittel: None,
        skjedd: Text {
            nb: "Nav-kontoret er enig med deg og har endret vedtaket.",
            nn: "Nav-kontoret er einig med deg og har endra vedtaket.",
            en: "The Nav office agrees with you and has changed the decision.",
        },
        hvem: Text {
            nb: "Nav-kontoret har saken. Den går ikke til Statsforvalteren.",
            nn: "Nav-kontoret har saka. Ho går ikkje til Statsforvaltaren.",
            en: "The Nav office has the case. It does not go to the County Governor (Statsforvalteren).",
        },
        videre: Text {
            nb: "Du får et nytt vedtak fra Nav-kontoret. Nav-kontoret betaler ut det du har rett til etter det nye vedtaket.",
            nn: "Du får eit nytt vedtak frå Nav-kontoret. Nav-kontoret betaler ut det du har rett til etter det nye vedtaket.",
            en: "You get a new decision from the Nav office. The Nav office pays what the new decision gives you.",
        },
        kan_gjoere: Text {
            nb: "Du kan klage på det nye vedtaket innen tre uker etter at du fikk det. Har du hatt nødvendige utgifter til klagen, kan du kreve dem dekket innen samme frist.",
            nn: "Du kan klage på det nye vedtaket innan tre veker etter at du fekk det. Har du hatt nødvendige utgifter til klaga, kan du krevje dei dekte innan same frist.",
            en: "You can appeal against the new decision within three weeks of receiving it. If the appeal gave you necessary expenses, you can claim them within the same deadline.",
        },
    },
    Statustekst {
        kode: Statuskode::Oversendt,
        tittel: None,
        skjedd: Text {
            nb: "Nav-kontoret har ikke endret alt du klaget på. Saken din er sendt til Statsforvalteren.",
            nn: "Nav-kontoret har ikkje endra alt du klaga på. Saka di er send til Statsforvaltaren.",
            en: "The Nav office has not changed everything you appealed against. Your case has been sent to the County Governor (Statsforvalteren).",
        },
        hvem: Text {
            nb: "Saken er på vei til Statsforvalteren. Statsforvalteren gjør en ny, selvstendig vurdering av saken din.",
            nn: "Saka er på veg til Statsforvaltaren. Statsforvaltaren gjer ei ny, sjølvstendig vurdering av saka di.",
            en: "The case is on its way to the County Governor. The County Governor makes a new, independent assessment of your case.",
        },
        videre: Text {
            nb: "Statsforvalteren ser først om noe mangler eller haster. Så blir klagen avgjort.",
            nn: "Statsforvaltaren ser først om noko manglar eller hastar. Så blir klaga avgjord.",
            en: "The County Governor first checks whether anything is missing or urgent. Then the appeal is decided.",
        },
        kan_gjoere: Text {
            nb: "Les det Nav-kontoret har skrevet om saken. Er du uenig, send en kommentar innen fristen i brevet. Du kan sende flere opplysninger helt til klagen er avgjort.",
            nn: "Les det Nav-kontoret har skrive om saka. Er du usamd, send ein kommentar innan fristen i brevet. Du kan sende fleire opplysningar heilt til klaga er avgjord.",
            en: "Read what the Nav office has written about the case. If you disagree, send a comment by the deadline in the letter. You can send more information until the appeal is decided.",
        },
    },
    Statustekst {
        kode: Statuskode::MottattStatsforvalter,
        tittel: None,
        skjedd: Text {
            nb: "Statsforvalteren har fått saken din.",
            nn: "Statsforvaltaren har fått saka di.",
            en: "The County Governor (Statsforvalteren) has received your case.",
        },
        hvem: Text {
            nb: "Statsforvalteren har saken. Statsforvalteren gjør en ny, selvstendig vurdering av saken din.",
            nn: "Statsforvaltaren har saka. Statsforvaltaren gjer ei ny, sjølvstendig vurdering av saka di.",
            en: "The County Governor has the case. The County Governor makes a new, independent assessment of your case.",
        },
        videre: Text {
            nb: "Statsforvalteren ser først om noe mangler eller haster. Så blir klagen avgjort. De fleste klager skal være avgjort innen tre måneder.",
            nn: "Statsforvaltaren ser først om noko manglar eller hastar. Så blir klaga avgjord. Dei fleste klager skal vere avgjorde innan tre månader.",
            en: "The County Governor first checks whether anything is missing or urgent. Then the appeal is decided. Most appeals are to be decided within three months.",
        },
        kan_gjoere: Text {
            nb: "Du kan sende flere opplysninger til Statsforvalteren helt til klagen er avgjort. Si fra hvis saken har begynt å haste. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
            nn: "Du kan sende fleire opplysningar til Statsforvaltaren heilt til klaga er avgjord. Sei frå dersom saka har byrja å haste. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
            en: "You can send more information to the County Governor until the appeal is decided. Say so if the case has become urgent. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
        },
    },
    Statustekst {
        kode: Statuskode::UnderBehandlingStatsforvalter,
        tittel: None,
        skjedd: Text {
            nb: "Statsforvalteren har begynt å vurdere klagen din.",
            nn: "Statsforvaltaren har byrja å vurdere klaga di.",
            en: "The County Governor (Statsforvalteren) has started to consider your appeal.",
        },
        hvem: Text {
            nb: "Statsforvalteren har saken. Statsforvalteren gjør en ny, selvstendig vurdering av saken din.",
            nn: "Statsforvaltaren har saka. Statsforvaltaren gjer ei ny, sjølvstendig vurdering av saka di.",
            en: "The County Governor has the case. The County Governor makes a new, independent assessment of your case.",
        },
        videre: Text {
            nb: "Statsforvalteren kan endre vedtaket, la det stå eller be Nav-kontoret behandle saken på nytt. Du får avgjørelsen skriftlig.",
            nn: "Statsforvaltaren kan endre vedtaket, la det stå eller be Nav-kontoret behandle saka på nytt. Du får avgjerda skriftleg.",
            en: "The County Governor can change the decision, let it stand or ask the Nav office to start again. You get the answer in writing.",
        },
        kan_gjoere: Text {
            nb: "Du kan sende flere opplysninger til Statsforvalteren helt til klagen er avgjort. Send dem så snart du kan. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
            nn: "Du kan sende fleire opplysningar til Statsforvaltaren heilt til klaga er avgjord. Send dei så snart du kan. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
            en: "You can send more information to the County Governor until the appeal is decided. Send it as soon as you can. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
        },
    },
    Statustekst {
        kode: Statuskode::Avgjort,
        tittel: None,
        skjedd: Text {
            nb: "Statsforvalteren har avgjort klagen din.",
            nn: "Statsforvaltaren har avgjort klaga di.",
            en: "The County Governor (Statsforvalteren) has decided your appeal.",
        },
        hvem: Text {
            nb: "Statsforvalteren er ferdig med klagen. Er vedtaket prøvd, er det i en ny, selvstendig vurdering. Nav-kontoret får også avgjørelsen.",
            nn: "Statsforvaltaren er ferdig med klaga. Er vedtaket prøvd, er det i ei ny, sjølvstendig vurdering. Nav-kontoret får også avgjerda.",
            en: "The County Governor has finished the appeal. If the decision was reviewed, it was in a new, independent assessment. The Nav office gets the answer too.",
        },
        videre: Text {
            nb: "Nav-kontoret følger opp avgjørelsen. Står vedtaket ved lag, gjelder det som før. Er vedtaket endret, betaler Nav-kontoret ut det du har rett til. Er vedtaket opphevet, behandler Nav-kontoret saken på nytt. Er klagen avvist, gjelder vedtaket som før.",
            nn: "Nav-kontoret følgjer opp avgjerda. Står vedtaket ved lag, gjeld det som før. Er vedtaket endra, betaler Nav-kontoret ut det du har rett til. Er vedtaket oppheva, behandlar Nav-kontoret saka på nytt. Er klaga avvist, gjeld vedtaket som før.",
            en: "The Nav office acts on the answer. If the decision is upheld, it applies as before. If the decision is changed, the Nav office pays what you have a right to. If the decision is set aside, the Nav office treats the case again. If the appeal is dismissed, the decision applies as before.",
        },
        kan_gjoere: Text {
            nb: "Les avgjørelsen. Er vedtaket endret til fordel for deg, kan du kreve nødvendige utgifter til klagen dekket. Kravet må du sende innen tre uker etter at du fikk avgjørelsen. Er du fortsatt uenig, kan du klage til Sivilombudet.",
            nn: "Les avgjerda. Er vedtaket endra til fordel for deg, kan du krevje nødvendige utgifter til klaga dekte. Kravet må du sende innan tre veker etter at du fekk avgjerda. Er du framleis usamd, kan du klage til Sivilombodet.",
            en: "Read the answer. If the decision is changed in your favour, you can claim the necessary expenses of the appeal. You must send the claim within three weeks of receiving the answer. If you still disagree, you can complain to the Parliamentary Ombud (Sivilombudet).",
        },
    },
    Statustekst {
        kode: Statuskode::Trukket,
        tittel: None,
        skjedd: Text {
            nb: "Klagen din er trukket.",
            nn: "Klaga di er trekt.",
            en: "Your appeal has been withdrawn.",
        },
        hvem: Text {
            nb: "Ingen behandler det som er trukket.",
            nn: "Ingen behandlar det som er trekt.",
            en: "Nobody is working on what was withdrawn.",
        },
        videre: Text {
            nb: "Vedtaket du klaget på, gjelder fortsatt.",
            nn: "Vedtaket du klaga på, gjeld framleis.",
            en: "The decision you appealed against still applies.",
        },
        kan_gjoere: Text {
            nb: "Har du ikke selv bedt om å trekke klagen, si fra med en gang. Du kan klage på nytt så lenge klagefristen i vedtaket ikke er ute.",
            nn: "Har du ikkje sjølv bede om å trekkje klaga, sei frå med ein gong. Du kan klage på nytt så lenge klagefristen i vedtaket ikkje er ute.",
            en: "If you did not ask to withdraw the appeal, say so at once. You can appeal again as long as the deadline in the decision has not passed.",
        },
    },
    Statustekst {
        kode: Statuskode::Returnert,
        tittel: None,
        skjedd: Text {
            nb: "Statsforvalteren har sendt saken din tilbake til Nav-kontoret. Klagen er ikke avgjort.",
            nn: "Statsforvaltaren har sendt saka di tilbake til Nav-kontoret. Klaga er ikkje avgjord.",
            en: "The County Governor (Statsforvalteren) has sent your case back to the Nav office. The appeal is not decided.",
        },
        hvem: Text {
            nb: "Nav-kontoret har saken igjen. Kommer den til Statsforvalteren på nytt, får den en ny, selvstendig vurdering der.",
            nn: "Nav-kontoret har saka igjen. Kjem ho til Statsforvaltaren på nytt, får ho ei ny, sjølvstendig vurdering der.",
            en: "The Nav office has the case again. If it comes back to the County Governor, it gets a new, independent assessment there.",
        },
        videre: Text {
            nb: "Nav-kontoret retter det som var galt, eller sender saken til rett sted.",
            nn: "Nav-kontoret rettar det som var gale, eller sender saka til rett stad.",
            en: "The Nav office corrects what was wrong, or sends the case to the right place.",
        },
        kan_gjoere: Text {
            nb: "Spør Nav-kontoret hva som skjer, når du får svar, og om du må gjøre noe selv.",
            nn: "Spør Nav-kontoret kva som skjer, når du får svar, og om du må gjere noko sjølv.",
            en: "Ask the Nav office what happens next, when you will get an answer, and whether you must do something yourself.",
        },
    },
    Statustekst {
        kode: Statuskode::Ferdig,
        tittel: None,
        skjedd: Text {
            nb: "Arbeidet med klagen din er ferdig.",
            nn: "Arbeidet med klaga di er ferdig.",
            en: "The work on your appeal is finished.",
        },
        hvem: Text {
            nb: "Ingen arbeider med klagen lenger.",
            nn: "Ingen arbeider med klaga lenger.",
            en: "Nobody is working on the appeal any longer.",
        },
        videre: Text {
            nb: "Det skjer ikke mer i denne klagesaken.",
            nn: "Det skjer ikkje meir i denne klagesaka.",
            en: "Nothing more happens in this appeal.",
        },
        kan_gjoere: Text {
            nb: "Du kan be om å få se dokumentene i saken. Endrer situasjonen din seg, kan du søke om hjelp på nytt når som helst.",
            nn: "Du kan be om å få sjå dokumenta i saka. Endrar situasjonen din seg, kan du søkje om hjelp på nytt når som helst.",
            en: "You can ask to see the documents in the case. If your situation changes, you can apply for help again at any time.",
        },
    },
];
