//! Names that nobody bears: a quality and a thing, with the letters real names have.

pub(super) const FORNAVN: &[&str] = &[
    "Ærlig",
    "Sindig",
    "Blåøyd",
    "Rask",
    "Ettertenksom",
    "Kløktig",
    "Fåmælt",
    "Lystig",
    "Čáppis",
    "Ŋivnnát",
    "Łagodny",
    "Żółwik",
    "Śmiały",
    "Größter",
    "Þögull",
    "Çalışkan",
    "Ñandú",
    "Šviesus",
    "Őszinte",
    "Dũng-Thử",
];

pub(super) const MELLOMNAVN: &[&str] = &["Øvre", "Prøve", "Ađđe", "Test", "Müll", "O'Syntet"];

pub(super) const ETTERNAVN: &[&str] = &[
    "Fjellrev",
    "Kaffekopp",
    "Lyktestolpe",
    "Gråstein",
    "Sjøstjerne",
    "Blåbærtue",
    "Trillebår",
    "Værhane",
    "Guolleš",
    "Ruŧŧer",
    "Żurawina",
    "Übungstür",
    "Hraunstígur",
    "Ağaçlık",
    "Piñata",
    "Žuvėdra",
    "Gyöngyszem",
    "Bàigiải",
];

pub(super) const SAKSBEHANDLERE: &[&str] =
    &["Saksbehandler Alfa", "Saksbehandler Bravo", "Saksbehandler Charlie", "Saksbehandler Delta"];

pub(super) const LEDERE: &[&str] = &["Leder Yankee", "Leder Zulu", "Fagleder Øst", "Fagleder Åse-Prøve"];

pub(super) const RETTSHJELP: &[&str] =
    &["Rettshjelp Eksempel", "Hjelpetelefonen Prøve", "Vergekontoret Eksempel"];

pub(super) const ADVOKATER: &[&str] = &["Advokatfirmaet Eksempel AS", "Advokat Prøveland DA"];
