//! What the appellant says.

use klagesak_core::kodeverk::Oversittelsesgrunn;

use super::super::sak::Sakstype;
use super::TextPair;

/// Points that are only made in cases of one type.
pub(in super::super) fn anfoersler(sakstype: Sakstype) -> &'static [TextPair] {
    match sakstype {
        Sakstype::Stoenad => &[
            (
                "Husleien er høyere enn satsen kontoret har brukt.",
                "Husleiga er høgare enn satsen kontoret har brukt.",
            ),
            ("Barnetrygden skal ikke regnes med.", "Barnetrygda skal ikkje reknast med."),
            (
                "Strømregningen for vinteren er ikke tatt med.",
                "Straumrekninga for vinteren er ikkje teken med.",
            ),
            ("Pengene på kontoen er lånt av søsteren min.", "Pengane på kontoen er lånte av søstera mi."),
            (
                "Jeg kan ikke vente til neste måned med å betale utleier.",
                "Eg kan ikkje vente til neste månad med å betale utleigar.",
            ),
        ],
        Sakstype::Refusjon => &[
            (
                "Etterbetalingen gjelder en annen periode enn stønaden.",
                "Etterbetalinga gjeld ein annan periode enn stønaden.",
            ),
            ("Kravet er høyere enn det jeg fikk utbetalt.", "Kravet er høgare enn det eg fekk utbetalt."),
            ("Skattetrekket er ikke trukket fra.", "Skattetrekket er ikkje trekt frå."),
        ],
        Sakstype::Krav => &[
            ("Jeg meldte fra om jobben med en gang.", "Eg melde frå om jobben med ein gong."),
            (
                "Jeg trodde stønaden var et bidrag, ikke et lån.",
                "Eg trudde stønaden var eit bidrag, ikkje eit lån.",
            ),
        ],
        Sakstype::Stans => &[
            (
                "Jeg møtte til alle avtalene og leverte det jeg ble bedt om.",
                "Eg møtte til alle avtalane og leverte det eg vart beden om.",
            ),
            (
                "Jeg fikk ikke svare før stønaden ble stanset.",
                "Eg fekk ikkje svare før stønaden vart stansa.",
            ),
        ],
        Sakstype::AvvistKlage => &[
            (
                "Klagen min skulle ha vært behandlet, og jeg ba om hjelp til å skrive den.",
                "Klaga mi skulle ha vore behandla, og eg bad om hjelp til å skrive ho.",
            ),
            ("Jeg leverte klagen i skranken i tide.", "Eg leverte klaga i skranken i tide."),
        ],
        Sakstype::Botilbud => &[
            ("Rommet jeg ble vist, var ikke forsvarlig.", "Rommet eg vart vist, var ikkje forsvarleg."),
            ("Jeg har ingen steder å sove fra fredag.", "Eg har ingen stad å sove frå fredag."),
        ],
        Sakstype::Tjeneste => &[
            (
                "Jeg trenger hjelp til å ordne gjelden før den vokser.",
                "Eg treng hjelp til å ordne gjelda før ho veks.",
            ),
            (
                "Ingen har spurt hva jeg selv ønsker med planen.",
                "Ingen har spurt kva eg sjølv ønskjer med planen.",
            ),
        ],
        Sakstype::Program => &[
            ("Jeg fyller vilkårene og er klar til å begynne.", "Eg fyller vilkåra og er klar til å byrje."),
            (
                "Fraværet skyldtes sykdom, og det er dokumentert.",
                "Fråværet kom av sjukdom, og det er dokumentert.",
            ),
        ],
    }
}

/// Points that may be made in any case.
pub(in super::super) const ANFOERSLER: &[TextPair] = &[
    (
        "Vedtaket bygger på feil opplysninger om inntekten min.",
        "Vedtaket byggjer på feil opplysningar om inntekta mi.",
    ),
    (
        "Kontoret har ikke svart på det jeg skrev i søknaden.",
        "Kontoret har ikkje svart på det eg skreiv i søknaden.",
    ),
    (
        "Jeg leverte papirene i tide, men de er ikke nevnt.",
        "Eg leverte papira i tide, men dei er ikkje nemnde.",
    ),
    ("Jeg fikk ikke uttale meg før vedtaket ble gjort.", "Eg fekk ikkje uttale meg før vedtaket vart gjort."),
    (
        "Helsen min er blitt dårligere siden forrige vedtak.",
        "Helsa mi er vorten dårlegare sidan førre vedtak.",
    ),
    ("Begrunnelsen er så kort at jeg ikke forstår den.", "Grunngivinga er så kort at eg ikkje forstår ho."),
    (
        "Jeg bor i Guovdageaidnu, og reisen til kontoret koster mer enn kontoret har regnet med.",
        "Eg bur i Guovdageaidnu, og reisa til kontoret kostar meir enn kontoret har rekna med.",
    ),
    ("Ektefellens inntekt er regnet med to ganger.", "Inntekta til ektefellen er rekna med to gonger."),
    (
        "Saken tok så lang tid at regningen gikk til inkasso.",
        "Saka tok så lang tid at rekninga gjekk til inkasso.",
    ),
];

pub(in super::super) const ENDRINGER: &[TextPair] = &[
    ("Jeg ber om at vedtaket blir gjort om.", "Eg ber om at vedtaket blir gjort om."),
    ("Jeg ber om å få dekket hele beløpet.", "Eg ber om å få dekt heile beløpet."),
    (
        "Jeg ber om at saken blir behandlet på nytt, med de rette tallene.",
        "Eg ber om at saka blir behandla på nytt, med dei rette tala.",
    ),
    ("Vilkåret må falle bort.", "Vilkåret må falle bort."),
];

pub(in super::super) const KOMMENTARER: &[TextPair] = &[
    (
        "Jeg kjenner meg ikke igjen i fremstillingen av samtalen.",
        "Eg kjenner meg ikkje att i framstillinga av samtalen.",
    ),
    ("Kontoret har ikke vurdert det siste brevet mitt.", "Kontoret har ikkje vurdert det siste brevet mitt."),
    ("Tallene for april er fortsatt feil.", "Tala for april er framleis feil."),
    (
        "Situasjonen er den samme, og jeg holder fast på klagen.",
        "Situasjonen er den same, og eg held fast på klaga.",
    ),
];

/// Why a late appeal is considered all the same, and what the office says of it.
pub(in super::super) const OVERSITTELSER: &[(Oversittelsesgrunn, &[TextPair])] = &[
    (
        Oversittelsesgrunn::IkkeLastes,
        &[(
            "Klageren var innlagt på sykehus og kan ikke lastes for at klagen kom etter fristen.",
            "Klagaren var innlagd på sjukehus og kan ikkje lastast for at klaga kom etter fristen.",
        )],
    ),
    (
        Oversittelsesgrunn::SaerligeGrunner,
        &[
            (
                "Saken gjelder det mest nødvendige til livsopphold, og oversittelsen er kort.",
                "Saka gjeld det mest nødvendige til livsopphald, og oversitjinga er kort.",
            ),
            (
                "Klagen reiser spørsmål som bør prøves, og parten har hatt en vanskelig tid.",
                "Klaga reiser spørsmål som bør prøvast, og parten har hatt ei vanskeleg tid.",
            ),
        ],
    ),
];

pub(in super::super) const IKKE_BEHANDLET: &[TextPair] = &[
    (
        "Vi har ikke funnet noe som gjør at klagen kan behandles etter fristen.",
        "Vi har ikkje funne noko som gjer at klaga kan behandlast etter fristen.",
    ),
    (
        "Klageren visste om fristen, og grunnen til at klagen kom sent, er ikke opplyst.",
        "Klagaren visste om fristen, og grunnen til at klaga kom seint, er ikkje opplyst.",
    ),
];
