//! What each group of rules is about.

use klagesak_core::Text;

/// What the rules of a group are about.
pub(super) fn about(group: &str) -> Text {
    let found = GROUPS.iter().find(|(name, ..)| *name == group);
    let (nb, nn, en) = found.map_or(("", "", ""), |(_, nb, nn, en)| (*nb, *nn, *en));
    Text { nb, nn, en }
}

const GROUPS: &[(&str, &str, &str, &str)] = &[
    (
        "SYNTAKS",
        "Byte og JSON: det som må stemme før det finnes en melding å lese.",
        "Byte og JSON: det som må stemme før det finst ei melding å lese.",
        "Bytes and JSON: what must be right before there is a message to read.",
    ),
    (
        "SKJEMA",
        "Strukturen: feltene, typene, lengdene og kodene.",
        "Strukturen: felta, typane, lengdene og kodane.",
        "The structure: fields, types, lengths and codes.",
    ),
    (
        "VERSJON",
        "Hvilken melding og hvilken versjon det er.",
        "Kva for ei melding og kva for ein versjon det er.",
        "Which message and which version it is.",
    ),
    (
        "HODE",
        "Hodet på meldingen: hvem, til hvem, når, og i hvilken sak.",
        "Hovudet på meldinga: kven, til kven, når, og i kva sak.",
        "The head of the message: who, to whom, when, and in which case.",
    ),
    (
        "PART",
        "Partene i saken, fullmektiger og verger, og adressebeskyttelse.",
        "Partane i saka, fullmektigar og verjer, og adressevern.",
        "The parties, their representatives and guardians, and protected addresses.",
    ),
    (
        "VEDTAK",
        "Vedtaket som er påklaget, og underretningen om det.",
        "Vedtaket som er påklaga, og underrettinga om det.",
        "The appealed decision, and the notice of it.",
    ),
    (
        "KLAGE",
        "Klagen: når den kom, fristen, og det klageren anfører.",
        "Klaga: når ho kom, fristen, og det klagaren fører fram.",
        "The appeal: when it came, the deadline, and what the appellant says.",
    ),
    (
        "FOERSTEINSTANS",
        "NAV-kontorets egen vurdering av klagen.",
        "NAV-kontoret si eiga vurdering av klaga.",
        "The NAV office's own assessment of the appeal.",
    ),
    (
        "FREMSTILLING",
        "Saksfremstillingen, og at parten har fått se den.",
        "Saksframstillinga, og at parten har fått sjå henne.",
        "The statement of the case, and that the party has seen it.",
    ),
    (
        "DOKUMENT",
        "Dokumentene: at de rette er med, og at navn og opplysninger om dem er trygge og riktige.",
        "Dokumenta: at dei rette er med, og at namn og opplysningar om dei er trygge og rette.",
        "The documents: that the right ones are there, safely named and correctly described.",
    ),
    ("HAST", "Saker som haster.", "Saker som hastar.", "Urgent cases."),
    (
        "UTSATT",
        "Utsatt iverksetting av vedtaket.",
        "Utsett iverksetjing av vedtaket.",
        "Suspension of the decision.",
    ),
    (
        "PERSONVERN",
        "Opplysninger om personer der de ikke hører hjemme.",
        "Opplysningar om personar der dei ikkje høyrer heime.",
        "Facts about persons where they do not belong.",
    ),
    ("KVITTERING", "Kvitteringer.", "Kvitteringar.", "Receipts."),
    (
        "STATUS",
        "Statusmeldinger: hvor saken er, og hva den som klager, får vite.",
        "Statusmeldingar: kvar saka er, og kva den som klagar, får vite.",
        "Status messages: where the case is, and what the appellant is told.",
    ),
    (
        "FORESPOERSEL",
        "Forespørsler om opplysninger og dokumenter.",
        "Førespurnader om opplysningar og dokument.",
        "Requests for information and documents.",
    ),
    (
        "ETTERSENDELSE",
        "Ettersendte dokumenter og kommentarer.",
        "Ettersende dokument og kommentarar.",
        "Documents and comments sent afterwards.",
    ),
    (
        "AVGJOERELSE",
        "Statsforvalterens avgjørelse.",
        "Avgjerda til Statsforvaltaren.",
        "The decision of the County Governor.",
    ),
    ("TREKK", "Klager som trekkes.", "Klager som blir trekte.", "Withdrawn appeals."),
    (
        "RETUR",
        "Saker som sendes tilbake uten behandling.",
        "Saker som blir sende tilbake utan behandling.",
        "Cases sent back untreated.",
    ),
    (
        "FORLOEP",
        "Saken som helhet: om meldingene passer sammen.",
        "Saka som heilskap: om meldingane passar saman.",
        "The case as a whole: whether its messages fit together.",
    ),
    (
        "PAKKE",
        "Forsendelsen: filene, beholderen, signaturen og innholdet i dokumentene.",
        "Forsendinga: filene, behaldaren, signaturen og innhaldet i dokumenta.",
        "The shipment: files, container, signature and the content of the documents.",
    ),
    (
        "TAP",
        "Det som går tapt når en melding gjøres om til et annet format.",
        "Det som går tapt når ei melding blir gjord om til eit anna format.",
        "What is lost when a message is converted to another format.",
    ),
    (
        "UTKAST",
        "Det et menneske må se på eller fylle inn i et utkast laget av et annet format.",
        "Det eit menneske må sjå på eller fylle inn i eit utkast laga av eit anna format.",
        "What a person must look at or fill in, in a draft made from another format.",
    ),
    (
        "KILDE",
        "Filer fra andre systemer som skal gjøres om til en melding.",
        "Filer frå andre system som skal gjerast om til ei melding.",
        "Files of other systems that are to be converted to a message.",
    ),
    (
        "KOMPAT",
        "Endringer i skjemaene mellom to versjoner.",
        "Endringar i skjemaa mellom to versjonar.",
        "Changes of the schemas between two versions.",
    ),
];
