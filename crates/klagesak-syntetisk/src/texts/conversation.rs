//! What is written in the conversation after the oversendelse.

use klagesak_core::kodeverk::Returaarsak;

use super::TextPair;

pub(in super::super) const ETTERSPOR: &[TextPair] = &[
    (
        "Vi trenger flere opplysninger for å avgjøre klagen.",
        "Vi treng fleire opplysningar for å avgjere klaga.",
    ),
    (
        "Saken viser ikke hvilken økonomi husstanden hadde i perioden.",
        "Saka viser ikkje kva økonomi husstanden hadde i perioden.",
    ),
    (
        "Saksfremstillingen nevner dokumenter som ikke følger med.",
        "Saksframstillinga nemner dokument som ikkje følgjer med.",
    ),
];

pub(in super::super) const HJEMVISNING: &[TextPair] = &[
    (
        "Utgiftene må undersøkes på nytt før det kan tas stilling til behovet.",
        "Utgiftene må undersøkjast på nytt før ein kan ta stilling til behovet.",
    ),
    (
        "Det går ikke frem at det er gjort en individuell vurdering.",
        "Det går ikkje fram at det er gjort ei individuell vurdering.",
    ),
    ("Hensynet til barna må vurderes.", "Omsynet til barna må vurderast."),
];

pub(in super::super) const FIL_MANGLER: TextPair =
    ("En fil i innholdslisten ligger ikke i pakken.", "Ei fil i innhaldslista ligg ikkje i pakken.");

pub(in super::super) const FUNN_EMBETE: TextPair =
    ("Kommunen hører til et annet embete.", "Kommunen høyrer til eit anna embete.");

pub(in super::super) const FUNN_UTEN_PUNKT: TextPair =
    ("Et dokument er ikke knyttet til et klagepunkt.", "Eit dokument er ikkje knytt til eit klagepunkt.");

/// Why a case comes back, in words.
pub(in super::super) fn returgrunn(aarsak: &Returaarsak) -> TextPair {
    match aarsak {
        Returaarsak::FeilEmbete => (
            "Vedtaket er truffet i en kommune som hører til et annet embete. Send saken dit.",
            "Vedtaket er gjort i ein kommune som høyrer til eit anna embete. Send saka dit.",
        ),
        Returaarsak::IkkeEnkeltvedtak => (
            "Det er ikke truffet et enkeltvedtak som kan påklages.",
            "Det er ikkje gjort eit enkeltvedtak ein kan klage på.",
        ),
        Returaarsak::Serviceklage => (
            "Klagen gjelder ventetiden på kontoret. Nav-kontoret svarer selv på den.",
            "Klaga gjeld ventetida på kontoret. Nav-kontoret svarer sjølv på henne.",
        ),
        Returaarsak::Husleietvist => {
            ("Uenigheten er mellom leieren og utleieren.", "Usemja er mellom leigaren og utleigaren.")
        }
        Returaarsak::Bosetting => {
            ("Saken gjelder bytte av bosettingskommune.", "Saka gjeld byte av busetjingskommune.")
        }
        Returaarsak::Duplikat => (
            "Vi har fått den samme klagen før, i en annen sak.",
            "Vi har fått den same klaga før, i ei anna sak.",
        ),
        _ => (
            "Nav-kontoret har bedt om å få saken tilbake for å se på den på nytt.",
            "Nav-kontoret har bede om å få saka tilbake for å sjå på henne på nytt.",
        ),
    }
}
