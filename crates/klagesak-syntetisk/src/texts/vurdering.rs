//! What the office says of the facts and of each point.

use super::TextPair;

pub(in super::super) const YTELSESBEGRUNNELSER: &[TextPair] = &[
    (
        "Utgiften er høyere enn det som regnes som nødvendig.",
        "Utgifta er høgare enn det som blir rekna som nødvendig.",
    ),
    (
        "Søkeren har inntekt som dekker behovet denne måneden.",
        "Søkjaren har inntekt som dekkjer behovet denne månaden.",
    ),
    ("Det er lagt vekt på at utgiften kom uventet.", "Det er lagt vekt på at utgifta kom uventa."),
    ("Behovet er ikke dokumentert.", "Behovet er ikkje dokumentert."),
    (
        "Beløpet er satt ut fra kommunens veiledende satser og en konkret vurdering.",
        "Beløpet er sett ut frå dei rettleiande satsane til kommunen og ei konkret vurdering.",
    ),
];

pub(in super::super) const SAMMENDRAG: &[TextPair] = &[
    (
        "Søkeren bor alene i kommunal bolig og har søkt om hjelp til løpende utgifter.",
        "Søkjaren bur åleine i kommunal bustad og har søkt om hjelp til løpande utgifter.",
    ),
    (
        "Saken gjelder om utgiften er nødvendig, og hva søkeren kan dekke selv.",
        "Saka gjeld om utgifta er nødvendig, og kva søkjaren kan dekkje sjølv.",
    ),
    (
        "Partene er enige om hva som har skjedd, men ikke om hva det betyr for retten til stønad.",
        "Partane er samde om kva som har skjedd, men ikkje om kva det har å seie for retten til stønad.",
    ),
    ("Klagen kom etter at vedtaket var satt i verk.", "Klaga kom etter at vedtaket var sett i verk."),
    (
        "Søkeren har tidligere fått stønad i en kort periode.",
        "Søkjaren har tidlegare fått stønad i ein kort periode.",
    ),
    (
        "Kontoret har vurdert klagen på nytt og gått gjennom hvert punkt.",
        "Kontoret har vurdert klaga på nytt og gått gjennom kvart punkt.",
    ),
];

pub(in super::super) const VURDERINGER: &[TextPair] = &[
    (
        "Inntekten er kontrollert mot kontoutskrift og lønnsslipp, og den er riktig regnet med.",
        "Inntekta er kontrollert mot kontoutskrift og lønsslipp, og ho er rett rekna med.",
    ),
    (
        "Vi forstår at situasjonen er vanskelig, og har sett på om det finnes andre løsninger.",
        "Vi forstår at situasjonen er vanskeleg, og har sett på om det finst andre løysingar.",
    ),
    (
        "Utgiften er ikke så akutt at den må dekkes nå; utleier har godtatt å vente.",
        "Utgifta er ikkje så akutt at ho må dekkjast no; utleigar har godteke å vente.",
    ),
    ("Opplysningene i klagen endrer ikke vurderingen.", "Opplysningane i klaga endrar ikkje vurderinga."),
    (
        "Det er gjort en konkret vurdering ut fra behovet, ikke bare ut fra satsene.",
        "Det er gjort ei konkret vurdering ut frå behovet, ikkje berre ut frå satsane.",
    ),
    (
        "Søkeren har fått veiledning om hvilke rettigheter som kan prøves først.",
        "Søkjaren har fått rettleiing om kva rettar som kan prøvast først.",
    ),
    (
        "Vi er enige i at begrunnelsen var for kort, og har utdypet den her.",
        "Vi er samde i at grunngivinga var for kort, og har utdjupa ho her.",
    ),
    (
        "Dokumentene fra klageren er gått gjennom. De viser det samme som kontoret la til grunn.",
        "Dokumenta frå klagaren er gått gjennom. Dei viser det same som kontoret la til grunn.",
    ),
    (
        "Reisen er regnet ut på nytt med de faktiske prisene.",
        "Reisa er rekna ut på nytt med dei faktiske prisane.",
    ),
    (
        "Hensynet til en forsvarlig livssituasjon er vurdert særskilt.",
        "Omsynet til ein forsvarleg livssituasjon er vurdert særskilt.",
    ),
    (
        "Klageren fikk uttale seg i samtalen på kontoret før vedtaket ble gjort.",
        "Klagaren fekk uttale seg i samtalen på kontoret før vedtaket vart gjort.",
    ),
];
