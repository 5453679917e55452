//! What the office came to, and what surrounds it.

use super::TextPair;

pub(in super::super) const BEGRUNNELSER: &[TextPair] = &[
    (
        "Vi har vurdert klagen på nytt og kommet til samme resultat.",
        "Vi har vurdert klaga på nytt og kome til same resultat.",
    ),
    (
        "Det er ikke kommet nye opplysninger som tilsier et annet utfall.",
        "Det er ikkje kome nye opplysningar som tilseier eit anna utfall.",
    ),
    (
        "Søkeren har hatt midler til å dekke utgiften i perioden.",
        "Søkjaren har hatt midlar til å dekkje utgifta i perioden.",
    ),
    (
        "Vilkåret har nær sammenheng med vedtaket og er ikke uforholdsmessig tyngende.",
        "Vilkåret har nær samanheng med vedtaket og er ikkje uforholdsmessig tyngjande.",
    ),
    (
        "Vedtaket opprettholdes, og saken sendes til Statsforvalteren.",
        "Vedtaket blir halde ved lag, og saka blir send til Statsforvaltaren.",
    ),
];

pub(in super::super) const BEGRUNNELSER_DELVIS: &[TextPair] = &[
    (
        "Klagen er delvis tatt til følge. Det er regnet på nytt, og mer av utgiften dekkes.",
        "Klaga er delvis teken til følgje. Det er rekna på nytt, og meir av utgifta blir dekt.",
    ),
    (
        "Nye opplysninger viser at behovet var større enn vi la til grunn.",
        "Nye opplysningar viser at behovet var større enn vi la til grunn.",
    ),
    (
        "Resten av klagen gir ikke grunn til å endre vedtaket.",
        "Resten av klaga gir ikkje grunn til å endre vedtaket.",
    ),
];

pub(in super::super) const BEGRUNNELSER_AVVIST: &[TextPair] = &[
    (
        "Klagen kom etter fristen og er avvist. Avvisningen er påklaget.",
        "Klaga kom etter fristen og er avvist. Det er klaga på avvisinga.",
    ),
    (
        "Vi har vurdert om klagen likevel kan behandles, og kommet til at vilkårene ikke er oppfylt.",
        "Vi har vurdert om klaga likevel kan behandlast, og kome til at vilkåra ikkje er oppfylte.",
    ),
];

pub(in super::super) const UNDERSOEKELSER: &[TextPair] = &[
    ("Utleier er kontaktet om restansen.", "Utleigar er kontakta om restansen."),
    (
        "Kontoutskriftene for de tre siste månedene er gått gjennom.",
        "Kontoutskriftene for dei tre siste månadene er gått gjennom.",
    ),
    ("Klageren er innkalt til samtale.", "Klagaren er kalla inn til samtale."),
    ("Det er spurt om nye opplysninger fra lege.", "Det er spurt om nye opplysningar frå lege."),
];

pub(in super::super) const BARN: &[TextPair] = &[
    (
        "Barnas behov for bolig, mat og klær er dekket.",
        "Behovet barna har for bustad, mat og klede, er dekt.",
    ),
    (
        "Det er lagt vekt på at barna skal kunne delta i fritidsaktiviteter.",
        "Det er lagt vekt på at barna skal kunne vere med på fritidsaktivitetar.",
    ),
    (
        "Det er to barn i husstanden, og skoleveien er den samme som før.",
        "Det er to barn i husstanden, og skulevegen er den same som før.",
    ),
    (
        "Samværet hver andre helg er tatt med i beregningen.",
        "Samværet annakvar helg er teke med i utrekninga.",
    ),
];

pub(in super::super) const HAST: &[TextPair] = &[
    (
        "Det er få dager til situasjonen blir uforsvarlig.",
        "Det er få dagar til situasjonen blir uforsvarleg.",
    ),
    ("Varsel om utkastelse er kommet.", "Varsel om utkasting er kome."),
    (
        "Strømmen blir stengt hvis regningen ikke betales.",
        "Straumen blir stengd om rekninga ikkje blir betalt.",
    ),
    ("Søkeren mangler et forsvarlig sted å bo.", "Søkjaren manglar ein forsvarleg stad å bu."),
];

pub(in super::super) const IKKE_FORELAGT: &[TextPair] = &[
    (
        "Saksfremstillingen har opplysninger om en annen person som parten ikke kan se.",
        "Saksframstillinga har opplysningar om ein annan person som parten ikkje kan sjå.",
    ),
    (
        "Det er ikke tilrådelig å vise saksfremstillingen til parten, av hensyn til partens helse.",
        "Det er ikkje tilrådeleg å vise saksframstillinga til parten, av omsyn til helsa til parten.",
    ),
];

/// What the office has tried to reach the party.
pub(in super::super) const IKKE_NAADD: &[TextPair] = &[
    (
        "Parten har ikke fast adresse. Vi har ringt tre ganger og lagt igjen beskjed på varmestuen.",
        "Parten har ikkje fast adresse. Vi har ringt tre gonger og lagt att beskjed på varmestova.",
    ),
    (
        "Brevet kom i retur, og telefonen er ikke i bruk. Saken haster.",
        "Brevet kom i retur, og telefonen er ikkje i bruk. Saka hastar.",
    ),
];

/// Why a person has no number.
pub(in super::super) const UTEN_NUMMER: &[TextPair] = &[
    ("Personen er nylig kommet til landet.", "Personen er nyleg komen til landet."),
    ("Identiteten er ikke avklart.", "Identiteten er ikkje avklara."),
];

/// What is asked in return for money.
pub(in super::super) const VILKAAR: &[TextPair] = &[
    ("Du må møte til samtale om økonomien hver måned.", "Du må møte til samtale om økonomien kvar månad."),
    ("Du må levere kontoutskrift hver måned.", "Du må levere kontoutskrift kvar månad."),
    ("Du må delta på kurs tre dager i uken.", "Du må delta på kurs tre dagar i veka."),
    ("Du må søke om bostøtte.", "Du må søkje om bustøtte."),
];

pub(in super::super) const OFFENTLIGE_TITLER: &[TextPair] = &[
    ("Klagesak etter sosialtjenesteloven", "Klagesak etter sosialtenestelova"),
    ("Klage på vedtak fra førsteinstansen", "Klage på vedtak frå førsteinstansen"),
    ("Oversendelse av klagesak", "Oversending av klagesak"),
];
