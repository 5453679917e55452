//! The steps of the way, in words.

use klagesak_core::Text;

use super::super::Steg as S;

/// What happened, and the words for it.
pub static STEGTEKSTER: [(S, Text); 41] = [
    (
        S::Soekt,
        Text {
            nb: "Søknaden om hjelp kom",
            nn: "Søknaden om hjelp kom",
            en: "The application for help came",
        },
    ),
    (
        S::Varslet,
        Text {
            nb: "Nav-kontoret varslet om et vedtak",
            nn: "Nav-kontoret varsla om eit vedtak",
            en: "The Nav office gave notice of a decision",
        },
    ),
    (
        S::Vedtatt,
        Text {
            nb: "Nav-kontoret fattet vedtaket",
            nn: "Nav-kontoret gjorde vedtaket",
            en: "The Nav office made the decision",
        },
    ),
    (
        S::Klaget,
        Text {
            nb: "Klagen ble sendt eller levert",
            nn: "Klaga vart send eller levert",
            en: "The appeal was sent or handed in",
        },
    ),
    (
        S::KlagenInn,
        Text { nb: "Klagen kom inn{organ}", nn: "Klaga kom inn{organ}", en: "The appeal came in{organ}" },
    ),
    (
        S::KlagenVidere,
        Text {
            nb: "Klagen ble sendt videre til Nav-kontoret",
            nn: "Klaga vart send vidare til Nav-kontoret",
            en: "The appeal was sent on to the Nav office",
        },
    ),
    (
        S::KlagenMottatt,
        Text {
            nb: "Nav-kontoret fikk klagen",
            nn: "Nav-kontoret fekk klaga",
            en: "The Nav office got the appeal",
        },
    ),
    (
        S::NavUendret,
        Text {
            nb: "Nav-kontoret så på klagen og endret ikke vedtaket",
            nn: "Nav-kontoret såg på klaga og endra ikkje vedtaket",
            en: "The Nav office looked at the appeal and did not change the decision",
        },
    ),
    (
        S::NavDelvis,
        Text {
            nb: "Nav-kontoret endret en del av vedtaket",
            nn: "Nav-kontoret endra ein del av vedtaket",
            en: "The Nav office changed part of the decision",
        },
    ),
    (
        S::NavAvviste,
        Text {
            nb: "Nav-kontoret avviste klagen",
            nn: "Nav-kontoret avviste klaga",
            en: "The Nav office dismissed the appeal",
        },
    ),
    (
        S::NavUlikt,
        Text {
            nb: "Nav-kontoret så på klagen",
            nn: "Nav-kontoret såg på klaga",
            en: "The Nav office looked at the appeal",
        },
    ),
    (
        S::Sendt,
        Text {
            nb: "Saken ble sendt til Statsforvalteren",
            nn: "Saka vart send til Statsforvaltaren",
            en: "The case was sent to the County Governor",
        },
    ),
    (
        S::Mottatt,
        Text {
            nb: "Statsforvalteren fikk saken",
            nn: "Statsforvaltaren fekk saka",
            en: "The County Governor got the case",
        },
    ),
    (
        S::DuSpurt,
        Text {
            nb: "Du ble bedt om å sende noe som mangler",
            nn: "Det kom brev til deg om at noko manglar",
            en: "You were asked to send something that is missing",
        },
    ),
    (
        S::NavSpurt,
        Text {
            nb: "Nav-kontoret ble bedt om å sende noe som mangler",
            nn: "Nav-kontoret fekk beskjed om at noko manglar",
            en: "The Nav office was asked to send something that is missing",
        },
    ),
    (S::Besvart, Text { nb: "Det som manglet, kom", nn: "Det som mangla, kom", en: "What was missing came" }),
    (
        S::Levert,
        Text {
            nb: "Det du leverte, kom til saken",
            nn: "Det du leverte, kom til saka",
            en: "What you handed in came to the case",
        },
    ),
    (
        S::Kommentert,
        Text {
            nb: "Kommentaren til det Nav-kontoret skrev, kom",
            nn: "Kommentaren til det Nav-kontoret skreiv, kom",
            en: "The comment on what the Nav office wrote came",
        },
    ),
    (
        S::LengreTid,
        Text {
            nb: "Det kom brev om at saken tar lengre tid",
            nn: "Det kom brev om at saka tek lengre tid",
            en: "A letter said that the case takes longer",
        },
    ),
    (
        S::NavEndret,
        Text {
            nb: "Nav-kontoret endret vedtaket",
            nn: "Nav-kontoret endra vedtaket",
            en: "The Nav office changed the decision",
        },
    ),
    (
        S::NavForverret,
        Text {
            nb: "Nav-kontoret endret vedtaket til det verre",
            nn: "Nav-kontoret endra vedtaket til det verre",
            en: "The Nav office changed the decision for the worse",
        },
    ),
    (
        S::PaaNytt,
        Text {
            nb: "Nav-kontoret laget et nytt vedtak etter at det gamle ble opphevet",
            nn: "Nav-kontoret laga eit nytt vedtak etter at det gamle vart oppheva",
            en: "The Nav office made a new decision after the old one was set aside",
        },
    ),
    (
        S::Flyttet,
        Text {
            nb: "Saken ble sendt til en annen statsforvalter",
            nn: "Saka vart send til ein annan statsforvaltar",
            en: "The case was sent to another County Governor",
        },
    ),
    (
        S::Stadfestet,
        Text {
            nb: "Statsforvalteren lot vedtaket stå",
            nn: "Statsforvaltaren lét vedtaket stå",
            en: "The County Governor let the decision stand",
        },
    ),
    (
        S::Gunst,
        Text {
            nb: "Statsforvalteren endret vedtaket til det bedre",
            nn: "Statsforvaltaren endra vedtaket til det betre",
            en: "The County Governor changed the decision for the better",
        },
    ),
    (
        S::Ugunst,
        Text {
            nb: "Statsforvalteren endret vedtaket til det verre",
            nn: "Statsforvaltaren endra vedtaket til det verre",
            en: "The County Governor changed the decision for the worse",
        },
    ),
    (
        S::Ulikt,
        Text {
            nb: "Statsforvalteren avgjorde klagen",
            nn: "Statsforvaltaren avgjorde klaga",
            en: "The County Governor decided the appeal",
        },
    ),
    (
        S::Opphevet,
        Text {
            nb: "Statsforvalteren opphevet vedtaket, og Nav-kontoret må se på saken på nytt",
            nn: "Statsforvaltaren oppheva vedtaket, og Nav-kontoret må sjå på saka på nytt",
            en: "The County Governor set the decision aside, and the Nav office must look at the case again",
        },
    ),
    (
        S::Avvist,
        Text {
            nb: "Statsforvalteren avviste klagen",
            nn: "Statsforvaltaren avviste klaga",
            en: "The County Governor dismissed the appeal",
        },
    ),
    (
        S::Avsluttet,
        Text {
            nb: "Saken ble avsluttet uten å bli avgjort",
            nn: "Saka vart avslutta utan å bli avgjord",
            en: "The case was closed without being decided",
        },
    ),
    (
        S::AvsluttetEndret,
        Text {
            nb: "Saken ble avsluttet fordi Nav-kontoret har endret vedtaket",
            nn: "Saka vart avslutta fordi Nav-kontoret har endra vedtaket",
            en: "The case was closed because the Nav office has changed the decision",
        },
    ),
    (
        S::AvsluttetTrukket,
        Text {
            nb: "Saken ble avsluttet fordi klagen er trukket",
            nn: "Saka vart avslutta fordi klaga er trekt",
            en: "The case was closed because the appeal is withdrawn",
        },
    ),
    (
        S::AvsluttetDoed,
        Text {
            nb: "Saken ble avsluttet fordi den som klaget, er død",
            nn: "Saka vart avslutta fordi den som klaga, er død",
            en: "The case was closed because the person who appealed is dead",
        },
    ),
    (
        S::AvsluttetSlaattSammen,
        Text {
            nb: "Saken ble avsluttet fordi den er slått sammen med en annen",
            nn: "Saka vart avslutta fordi ho er slått saman med ei anna",
            en: "The case was closed because it is joined with another",
        },
    ),
    (
        S::Returnert,
        Text {
            nb: "Saken ble sendt tilbake til Nav-kontoret",
            nn: "Saka vart send tilbake til Nav-kontoret",
            en: "The case was sent back to the Nav office",
        },
    ),
    (S::Trukket, Text { nb: "Klagen ble trukket", nn: "Klaga vart trekt", en: "The appeal was withdrawn" }),
    (
        S::Kostnader,
        Text {
            nb: "Det ble avgjort om utgifter til klagen blir dekket",
            nn: "Det vart avgjort om utgifter til klaga blir dekte",
            en: "It was decided whether expenses of the appeal are covered",
        },
    ),
    (
        S::Venter,
        Text {
            nb: "Det ble avgjort om vedtaket skal vente",
            nn: "Det vart avgjort om vedtaket skal vente",
            en: "It was decided whether the decision is to wait",
        },
    ),
    (
        S::Rettet,
        Text { nb: "En skrivefeil ble rettet", nn: "Ein skrivefeil vart retta", en: "A slip was corrected" },
    ),
    (S::GikkInn, Text { nb: "Du gikk inn i saken", nn: "Du gjekk inn i saka", en: "You entered the case" }),
    (
        S::Ferdig,
        Text {
            nb: "Arbeidet med saken ble ferdig",
            nn: "Arbeidet med saka vart ferdig",
            en: "The work on the case was finished",
        },
    ),
];
