//! What each status code says when nothing more is known.

use super::Statustekst;
use crate::kodeverk::Statuskode;
use crate::text::Text;

pub(super) static TEKSTER: [Statustekst; 17] = [
    Statustekst {
        kode: Statuskode::KlageSendt,
        tittel: None,
        skjedd: Text {
            nb: "Klagen din er sendt til Nav-kontoret.",
            nn: "Klaga di er send til Nav-kontoret.",
            en: "Your appeal has been sent to the Nav office.",
        },
        hvem: Text {
            nb: "Nav-kontoret som fattet vedtaket, skal behandle klagen først.",
            nn: "Nav-kontoret som gjorde vedtaket, skal behandle klaga først.",
            en: "The Nav office that made the decision will look at the appeal first.",
        },
        videre: Text {
            nb: "Nav-kontoret registrerer klagen og ser på saken din på nytt. Endrer ikke Nav-kontoret vedtaket, går saken til Statsforvalteren. Statsforvalteren avgjør da klagen.",
            nn: "Nav-kontoret registrerer klaga og ser på saka di på nytt. Endrar ikkje Nav-kontoret vedtaket, går saka til Statsforvaltaren. Statsforvaltaren avgjer då klaga.",
            en: "The Nav office registers the appeal and looks at your case again. If it does not change the decision, the case goes to the County Governor (Statsforvalteren). The County Governor then decides the appeal.",
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
            nb: "Nav-kontoret ser på saken din på nytt. Endrer ikke Nav-kontoret vedtaket, går saken til Statsforvalteren. Statsforvalteren avgjør da klagen.",
            nn: "Nav-kontoret ser på saka di på nytt. Endrar ikkje Nav-kontoret vedtaket, går saka til Statsforvaltaren. Statsforvaltaren avgjer då klaga.",
            en: "The Nav office looks at your case again. If it does not change the decision, the case goes to the County Governor (Statsforvalteren). The County Governor then decides the appeal.",
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
            nb: "Nav-kontoret kan endre vedtaket, helt eller delvis. Det som ikke blir endret, går videre til Statsforvalteren. Statsforvalteren avgjør da klagen.",
            nn: "Nav-kontoret kan endre vedtaket, heilt eller delvis. Det som ikkje blir endra, går vidare til Statsforvaltaren. Statsforvaltaren avgjer då klaga.",
            en: "The Nav office can change all or part of the decision. What it does not change goes on to the County Governor (Statsforvalteren). The County Governor then decides the appeal.",
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
            nn: "Noko manglar i saka. Det er du eller Nav-kontoret som skal sende det.",
            en: "Something is missing in the case. You or the Nav office have been asked to send it.",
        },
        hvem: Text {
            nb: "Saken venter på det som mangler.",
            nn: "Saka ventar på det som manglar.",
            en: "The case is waiting for what is missing.",
        },
        videre: Text {
            nb: "Når det som mangler er kommet, går arbeidet med klagen videre. Kommer det ikke innen fristen, kan klagen bli avgjort uten det.",
            nn: "Når det som manglar er kome, går arbeidet med klaga vidare. Kjem det ikkje innan fristen, kan klaga bli avgjord utan det.",
            en: "When what is missing has arrived, the work on the appeal goes on. If it does not arrive in time, the appeal may be decided without it.",
        },
        kan_gjoere: Text {
            nb: "Har du fått brev om at noe mangler, send det så snart du kan. Trenger du mer tid, si fra. Får du ikke tak i det, fortell hvorfor.",
            nn: "Har du fått brev om at noko manglar, send det så snart du kan. Treng du meir tid, sei frå. Får du ikkje tak i det, fortel kvifor.",
            en: "If you have a letter saying that something is missing, send it as soon as you can. If you need more time, say so. If you cannot get hold of it, tell us why.",
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
            nb: "Saken er hos Nav-kontoret eller Statsforvalteren. Brevet du har fått, sier hvem.",
            nn: "Saka er hos Nav-kontoret eller Statsforvaltaren. Brevet du har fått, seier kven.",
            en: "The case is with the Nav office or the County Governor (Statsforvalteren). The letter you got says which.",
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
            nb: "Nav-kontoret har vedtaket, og svarer på spørsmål om det.",
            nn: "Nav-kontoret har vedtaket, og svarar på spørsmål om det.",
            en: "The Nav office has the decision, and answers questions about it.",
        },
        videre: Text {
            nb: "Du får et nytt vedtak fra Nav-kontoret. Gir det nye vedtaket deg penger, betaler Nav-kontoret dem ut.",
            nn: "Du får eit nytt vedtak frå Nav-kontoret. Gir det nye vedtaket deg pengar, betaler Nav-kontoret dei ut.",
            en: "You get a new decision from the Nav office. If the new decision gives you money, the Nav office pays it.",
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
            nb: "Nav-kontoret har behandlet klagen din. Saken er sendt til Statsforvalteren.",
            nn: "Nav-kontoret har behandla klaga di. Saka er send til Statsforvaltaren.",
            en: "The Nav office has treated your appeal. The case has been sent to the County Governor (Statsforvalteren).",
        },
        hvem: Text {
            nb: "Saken er på vei til Statsforvalteren. Statsforvalteren ser på alle sider av saken. Noe kan Nav-kontoret bestemme etter eget skjønn. Det endrer Statsforvalteren bare når det er åpenbart urimelig.",
            nn: "Saka er på veg til Statsforvaltaren. Statsforvaltaren ser på alle sider av saka. Noko kan Nav-kontoret avgjere etter eige skjønn. Det endrar Statsforvaltaren berre når det er openbert urimeleg.",
            en: "The case is on its way to the County Governor. The County Governor looks at all sides of the case. Some things are left to the judgement of the Nav office. Those are changed only when they are clearly unreasonable.",
        },
        videre: Text {
            nb: "Statsforvalteren ser først om noe mangler eller haster. Så blir klagen avgjort.",
            nn: "Statsforvaltaren ser først om noko manglar eller hastar. Så blir klaga avgjord.",
            en: "The County Governor first checks whether anything is missing or urgent. Then the appeal is decided.",
        },
        kan_gjoere: Text {
            nb: "Har du fått det Nav-kontoret har skrevet om saken, kan du kommentere det. Du kan sende flere opplysninger helt til klagen er avgjort. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
            nn: "Har du fått det Nav-kontoret har skrive om saka, kan du kommentere det. Du kan sende fleire opplysningar heilt til klaga er avgjord. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
            en: "If you have got what the Nav office has written about the case, you can comment on it. You can send more information until the appeal is decided. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
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
            nb: "Statsforvalteren har saken. Statsforvalteren ser på alle sider av saken. Noe kan Nav-kontoret bestemme etter eget skjønn. Det endrer Statsforvalteren bare når det er åpenbart urimelig.",
            nn: "Statsforvaltaren har saka. Statsforvaltaren ser på alle sider av saka. Noko kan Nav-kontoret avgjere etter eige skjønn. Det endrar Statsforvaltaren berre når det er openbert urimeleg.",
            en: "The County Governor has the case. The County Governor looks at all sides of the case. Some things are left to the judgement of the Nav office. Those are changed only when they are clearly unreasonable.",
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
            nb: "Statsforvalteren har saken. Statsforvalteren ser på alle sider av saken. Noe kan Nav-kontoret bestemme etter eget skjønn. Det endrer Statsforvalteren bare når det er åpenbart urimelig.",
            nn: "Statsforvaltaren har saka. Statsforvaltaren ser på alle sider av saka. Noko kan Nav-kontoret avgjere etter eige skjønn. Det endrar Statsforvaltaren berre når det er openbert urimeleg.",
            en: "The County Governor has the case. The County Governor looks at all sides of the case. Some things are left to the judgement of the Nav office. Those are changed only when they are clearly unreasonable.",
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
            nb: "Statsforvalteren er ferdig med klagen. Nav-kontoret får også avgjørelsen.",
            nn: "Statsforvaltaren er ferdig med klaga. Nav-kontoret får også avgjerda.",
            en: "The County Governor has finished the appeal. The Nav office gets the answer too.",
        },
        videre: Text {
            nb: "Avgjørelsen sier hva som gjelder for hvert vedtak du klaget på. Nav-kontoret følger den opp.",
            nn: "Avgjerda seier kva som gjeld for kvart vedtak du klaga på. Nav-kontoret følgjer ho opp.",
            en: "The answer says what holds for each decision you appealed against. The Nav office acts on it.",
        },
        kan_gjoere: Text {
            nb: "Les avgjørelsen. Er du fortsatt uenig, kan du klage til Sivilombudet.",
            nn: "Les avgjerda. Er du framleis usamd, kan du klage til Sivilombodet.",
            en: "Read the answer. If you still disagree, you can complain to the Parliamentary Ombud (Sivilombudet).",
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
            nb: "Ingen behandler klagen nå.",
            nn: "Ingen behandlar klaga no.",
            en: "Nobody is working on the appeal now.",
        },
        videre: Text {
            nb: "Vedtaket gjelder slik det er nå.",
            nn: "Vedtaket gjeld slik det er no.",
            en: "The decision applies as it is now.",
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
            nb: "Nav-kontoret har saken igjen. Klagen blir ikke avgjort før Statsforvalteren får saken på nytt.",
            nn: "Nav-kontoret har saka igjen. Klaga blir ikkje avgjord før Statsforvaltaren får saka på nytt.",
            en: "The Nav office has the case again. The appeal is not decided until the case comes back to the County Governor.",
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
        kode: Statuskode::NyttVedtakNav,
        tittel: None,
        skjedd: Text {
            nb: "Nav-kontoret har endret vedtaket mens klagen din er til behandling.",
            nn: "Nav-kontoret har endra vedtaket medan klaga di er til behandling.",
            en: "The Nav office has changed the decision while your appeal is being treated.",
        },
        hvem: Text {
            nb: "Klagen er ikke avsluttet. Har Statsforvalteren fått saken, er den fortsatt der.",
            nn: "Klaga er ikkje avslutta. Har Statsforvaltaren fått saka, er ho framleis der.",
            en: "The appeal is not closed. If the County Governor (Statsforvalteren) has the case, it is still there.",
        },
        videre: Text {
            nb: "Den som har saken, ser om du har fått alt du klaget på.",
            nn: "Den som har saka, ser om du har fått alt du klaga på.",
            en: "Whoever has the case sees whether you have got all you asked for.",
        },
        kan_gjoere: Text {
            nb: "Les det nye vedtaket. Si fra om du fortsatt er uenig i noe, og hva det er. Du kan også klage på det nye vedtaket. Det sier hvordan, og innen når.",
            nn: "Les det nye vedtaket. Sei frå om du framleis er usamd i noko, og kva det er. Du kan også klage på det nye vedtaket. Det seier korleis, og innan når.",
            en: "Read the new decision. Say whether you still disagree with something, and with what. You can also appeal against the new decision. It says how, and by when.",
        },
    },
    Statustekst {
        kode: Statuskode::AvsluttetNav,
        tittel: None,
        skjedd: Text {
            nb: "Nav-kontoret er ferdig med saken din.",
            nn: "Nav-kontoret er ferdig med saka di.",
            en: "The Nav office has finished your case.",
        },
        hvem: Text {
            nb: "Ingen behandler klagen nå.",
            nn: "Ingen behandlar klaga no.",
            en: "Nobody is working on the appeal now.",
        },
        videre: Text {
            nb: "Det siste vedtaket fra Nav-kontoret gjelder.",
            nn: "Det siste vedtaket frå Nav-kontoret gjeld.",
            en: "The last decision of the Nav office applies.",
        },
        kan_gjoere: Text {
            nb: "Les det siste vedtaket. Er du uenig, sier det hvordan du kan klage, og innen når. Endrer situasjonen din seg, kan du søke om hjelp på nytt når som helst.",
            nn: "Les det siste vedtaket. Er du usamd, seier det korleis du kan klage, og innan når. Endrar situasjonen din seg, kan du søkje om hjelp på nytt når som helst.",
            en: "Read the last decision. If you disagree, it says how you can appeal, and by when. If your situation changes, you can apply for help again at any time.",
        },
    },
    Statustekst {
        kode: Statuskode::Opphevet,
        tittel: None,
        skjedd: Text {
            nb: "Statsforvalteren har avgjort klagen din. Vedtaket er opphevet, helt eller delvis. Det betyr at Nav-kontoret må se på saken en gang til.",
            nn: "Statsforvaltaren har avgjort klaga di. Vedtaket er oppheva, heilt eller delvis. Det betyr at Nav-kontoret må sjå på saka ein gong til.",
            en: "The County Governor (Statsforvalteren) has decided your appeal. All or part of the decision is set aside. That means the Nav office must look at the case once more.",
        },
        hvem: Text {
            nb: "Nav-kontoret har saken igjen.",
            nn: "Nav-kontoret har saka igjen.",
            en: "The Nav office has the case again.",
        },
        videre: Text {
            nb: "Du får et nytt vedtak fra Nav-kontoret. Det kan du klage på.",
            nn: "Du får eit nytt vedtak frå Nav-kontoret. Det kan du klage på.",
            en: "You get a new decision from the Nav office. You can appeal against it.",
        },
        kan_gjoere: Text {
            nb: "Les avgjørelsen. Har noe endret seg, si fra til Nav-kontoret. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
            nn: "Les avgjerda. Har noko endra seg, sei frå til Nav-kontoret. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
            en: "Read the answer. If something has changed, tell the Nav office. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
        },
    },
    Statustekst {
        kode: Statuskode::Overfoert,
        tittel: None,
        skjedd: Text {
            nb: "Saken din er flyttet til en annen statsforvalter. Klagen er ikke avgjort.",
            nn: "Saka di er flytta til ein annan statsforvaltar. Klaga er ikkje avgjord.",
            en: "Your case has moved to another County Governor (Statsforvalteren). The appeal is not decided.",
        },
        hvem: Text {
            nb: "Den første statsforvalteren har saken til den nye har fått den.",
            nn: "Den første statsforvaltaren har saka til den nye har fått ho.",
            en: "The first office has the case until the new one has received it.",
        },
        videre: Text {
            nb: "Den nye statsforvalteren avgjør klagen. Tiden du har ventet, teller med.",
            nn: "Den nye statsforvaltaren avgjer klaga. Tida du har venta, tel med.",
            en: "The new office decides the appeal. The time you have waited counts.",
        },
        kan_gjoere: Text {
            nb: "Du trenger ikke å klage på nytt. Har du flere opplysninger, send dem til den nye statsforvalteren. Mangler du penger til mat eller et sted å sove, kontakt Nav-kontoret med en gang.",
            nn: "Du treng ikkje å klage på nytt. Har du fleire opplysningar, send dei til den nye statsforvaltaren. Manglar du pengar til mat eller ein stad å sove, kontakt Nav-kontoret med ein gong.",
            en: "You do not need to appeal again. If you have more information, send it to the new office. If you have no money for food or nowhere to sleep, contact the Nav office at once.",
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
