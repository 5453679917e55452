//! The groups of rules, and what each is about.

use std::fmt;
use std::str::FromStr;

use super::LayerName;
use crate::text::Text;

/// Declares the groups in the order a reader meets them: the variant, the code, the layer that finds what breaks the rules, and
/// what the rules are about.
macro_rules! groups {
    ($($variant:ident $code:literal $layer:expr, [$nb:literal, $nn:literal, $en:literal $(,)?],)+) => {
        /// A group of rules: `KLAGE` of `KO-KLAGE-001`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Group {
            $(#[doc = $en] $variant,)+
        }

        impl Group {
            /// Every group, in the order a reader meets them.
            pub const ALLE: &'static [Self] = &[$(Self::$variant),+];

            /// The name in the id of a rule.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// What the rules of the group are about.
            #[must_use]
            pub const fn about(self) -> Text {
                match self {
                    $(Self::$variant => Text { nb: $nb, nn: $nn, en: $en },)+
                }
            }

            /// The layer of a report that finds what breaks the rules; none where they are not about one message and its package.
            #[must_use]
            pub const fn layer(self) -> Option<LayerName> {
                match self {
                    $(Self::$variant => $layer,)+
                }
            }
        }
    };
}

groups! {
    Syntaks "SYNTAKS" Some(LayerName::Syntax), [
        "Byte og JSON: det som må stemme før det finnes en melding å lese.",
        "Byte og JSON: det som må stemme før det finst ei melding å lese.",
        "Bytes and JSON: what must be right before there is a message to read.",
    ],
    Skjema "SKJEMA" Some(LayerName::Schema), [
        "Strukturen: feltene, typene, lengdene og kodene.",
        "Strukturen: felta, typane, lengdene og kodane.",
        "The structure: fields, types, lengths and codes.",
    ],
    Versjon "VERSJON" Some(LayerName::Schema), [
        "Hvilken melding og hvilken versjon det er.",
        "Kva for ei melding og kva for ein versjon det er.",
        "Which message and which version it is.",
    ],
    Hode "HODE" Some(LayerName::Rules), [
        "Hodet på meldingen: hvem, til hvem, når, og i hvilken sak.",
        "Hovudet på meldinga: kven, til kven, når, og i kva sak.",
        "The head of the message: who, to whom, when, and in which case.",
    ],
    Profil "PROFIL" Some(LayerName::Rules), [
        "Det saksområdet selv krever: bestemmelser og dokumenter.",
        "Det saksområdet sjølv krev: føresegner og dokument.",
        "What the area of the case demands: provisions and documents.",
    ],
    Part "PART" Some(LayerName::Rules), [
        "Partene i saken, fullmektiger og verger, og adressebeskyttelse.",
        "Partane i saka, fullmektigar og verjer, og adressevern.",
        "The parties, their representatives and guardians, and protected addresses.",
    ],
    Vedtak "VEDTAK" Some(LayerName::Rules), [
        "Vedtaket som er påklaget, og underretningen om det.",
        "Vedtaket som er påklaga, og underrettinga om det.",
        "The appealed decision, and the notice of it.",
    ],
    Klage "KLAGE" Some(LayerName::Rules), [
        "Klagen: når den kom, fristen, og det klageren anfører.",
        "Klaga: når ho kom, fristen, og det klagaren fører fram.",
        "The appeal: when it came, the deadline, and what the appellant says.",
    ],
    Foersteinstans "FOERSTEINSTANS" Some(LayerName::Rules), [
        "Nav-kontorets egen vurdering av klagen.",
        "Nav-kontoret si eiga vurdering av klaga.",
        "The Nav office's own assessment of the appeal.",
    ],
    Fremstilling "FREMSTILLING" Some(LayerName::Rules), [
        "Saksfremstillingen, og at parten har fått se den.",
        "Saksframstillinga, og at parten har fått sjå henne.",
        "The statement of the case, and that the party has seen it.",
    ],
    Dokument "DOKUMENT" Some(LayerName::Rules), [
        "Dokumentene: at de rette er med, og at navn og opplysninger om dem er trygge og riktige.",
        "Dokumenta: at dei rette er med, og at namn og opplysningar om dei er trygge og rette.",
        "The documents: that the right ones are there, safely named and correctly described.",
    ],
    Hast "HAST" Some(LayerName::Rules), [
        "Saker som haster.",
        "Saker som hastar.",
        "Urgent cases.",
    ],
    Utsatt "UTSATT" Some(LayerName::Rules), [
        "Utsatt iverksetting av vedtaket.",
        "Utsett iverksetjing av vedtaket.",
        "Suspension of the decision.",
    ],
    Personvern "PERSONVERN" Some(LayerName::Rules), [
        "Opplysninger om personer der de ikke hører hjemme.",
        "Opplysningar om personar der dei ikkje høyrer heime.",
        "Facts about persons where they do not belong.",
    ],
    Kvittering "KVITTERING" Some(LayerName::Rules), [
        "Kvitteringer.",
        "Kvitteringar.",
        "Receipts.",
    ],
    Status "STATUS" Some(LayerName::Rules), [
        "Statusmeldinger: hvor saken er, og hva den som klager, får vite.",
        "Statusmeldingar: kvar saka er, og kva den som klagar, får vite.",
        "Status messages: where the case is, and what the appellant is told.",
    ],
    Forespoersel "FORESPOERSEL" Some(LayerName::Rules), [
        "Forespørsler om opplysninger og dokumenter.",
        "Førespurnader om opplysningar og dokument.",
        "Requests for information and documents.",
    ],
    Ettersendelse "ETTERSENDELSE" Some(LayerName::Rules), [
        "Ettersendte dokumenter og kommentarer.",
        "Ettersende dokument og kommentarar.",
        "Documents and comments sent afterwards.",
    ],
    Avgjoerelse "AVGJOERELSE" Some(LayerName::Rules), [
        "Statsforvalterens avgjørelse.",
        "Avgjerda til Statsforvaltaren.",
        "The decision of the County Governor.",
    ],
    Trekk "TREKK" Some(LayerName::Rules), [
        "Klager som trekkes.",
        "Klager som blir trekte.",
        "Withdrawn appeals.",
    ],
    Retur "RETUR" Some(LayerName::Rules), [
        "Saker som sendes tilbake uten behandling.",
        "Saker som blir sende tilbake utan behandling.",
        "Cases sent back untreated.",
    ],
    Innkommet "INNKOMMET" Some(LayerName::Rules), [
        "Klagen slik den kom inn, før noen har sett på den.",
        "Klaga slik ho kom inn, før nokon har sett på henne.",
        "The appeal as it came in, before anybody has looked into it.",
    ],
    Nyttvedtak "NYTTVEDTAK" Some(LayerName::Rules), [
        "Det Nav-kontoret har bestemt nytt mens klagen er til behandling, eller etter at vedtaket ble opphevet.",
        "Det Nav-kontoret har bestemt nytt medan klaga er til behandling, eller etter at vedtaket vart oppheva.",
        "What the Nav office has decided anew while the appeal runs, or after the decision was annulled.",
    ],
    Overfoering "OVERFOERING" Some(LayerName::Rules), [
        "Saker som flyttes fra ett embete til et annet.",
        "Saker som blir flytte frå eitt embete til eit anna.",
        "Cases that move from one County Governor's office to another.",
    ],
    Partsendring "PARTSENDRING" Some(LayerName::Rules), [
        "Det som er nytt om dem som er med i saken, og det som ikke lenger skal vises.",
        "Det som er nytt om dei som er med i saka, og det som ikkje lenger skal visast.",
        "What is new about those in the case, and what is no longer to be shown.",
    ],
    Forloep "FORLOEP" None, [
        "Saken som helhet: om meldingene passer sammen.",
        "Saka som heilskap: om meldingane passar saman.",
        "The case as a whole: whether its messages fit together.",
    ],
    Pakke "PAKKE" Some(LayerName::Package), [
        "Forsendelsen: filene, beholderen, signaturen og innholdet i dokumentene.",
        "Forsendinga: filene, behaldaren, signaturen og innhaldet i dokumenta.",
        "The shipment: files, container, signature and the content of the documents.",
    ],
    Tap "TAP" None, [
        "Det som går tapt når en melding gjøres om til et annet format.",
        "Det som går tapt når ei melding blir gjord om til eit anna format.",
        "What is lost when a message is converted to another format.",
    ],
    Utkast "UTKAST" None, [
        "Det et menneske må se på eller fylle inn i et utkast laget av et annet format.",
        "Det eit menneske må sjå på eller fylle inn i eit utkast laga av eit anna format.",
        "What a person must look at or fill in, in a draft made from another format.",
    ],
    Kilde "KILDE" None, [
        "Filer fra andre systemer som skal gjøres om til en melding.",
        "Filer frå andre system som skal gjerast om til ei melding.",
        "Files of other systems that are to be converted to a message.",
    ],
    Kompat "KOMPAT" None, [
        "Endringer i skjemaene mellom to versjoner.",
        "Endringar i skjemaa mellom to versjonar.",
        "Changes of the schemas between two versions.",
    ],
}

impl Group {
    /// The group of a rule, by its id; none when this version does not know it.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        let mut parts = id.split('-');
        let (prefix, code) = (parts.next()?, parts.next()?);
        if prefix == "KO" { code.parse().ok() } else { None }
    }

    /// Whether the rules judge one message by itself.
    #[must_use]
    pub const fn is_of_message(self) -> bool {
        matches!(self.layer(), Some(LayerName::Syntax | LayerName::Schema | LayerName::Rules))
    }

    /// Whether what is found has a place in a message: what is wrong with a file, a package or a whole case has none.
    #[must_use]
    pub const fn has_place(self) -> bool {
        !matches!(self, Self::Syntaks | Self::Versjon | Self::Pakke | Self::Forloep)
    }

    /// No receiver's policy changes the errors with a number below this: without them nothing can be read with certainty. The
    /// first hundred rules on packages are of that kind; the others are about signatures, encryption and the content of documents.
    #[must_use]
    pub const fn fixed_below(self) -> u16 {
        match self {
            Self::Syntaks | Self::Skjema => 1000,
            Self::Pakke => 100,
            _ => 0,
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// No group has this name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no group of rules has this name")]
#[non_exhaustive]
pub struct UnknownGroup;

impl FromStr for Group {
    type Err = UnknownGroup;
    fn from_str(code: &str) -> Result<Self, UnknownGroup> {
        Self::ALLE.iter().copied().find(|group| group.code() == code).ok_or(UnknownGroup)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_group_of_an_id() {
        assert_eq!(Group::of("KO-KLAGE-001"), Some(Group::Klage));
        for id in ["KO-FINNES-001", "X-KLAGE-001", "KLAGE", ""] {
            assert_eq!(Group::of(id), None, "{id}");
        }
        for group in Group::ALLE {
            assert_eq!(group.code().parse(), Ok(*group));
        }
    }

    #[test]
    fn only_rules_on_messages_and_packages_have_a_layer() {
        let without: Vec<_> =
            Group::ALLE.iter().filter(|group| group.layer().is_none()).map(|g| g.code()).collect();
        assert_eq!(without, ["FORLOEP", "TAP", "UTKAST", "KILDE", "KOMPAT"]);
        assert!(Group::Klage.is_of_message() && !Group::Pakke.is_of_message());
    }
}
