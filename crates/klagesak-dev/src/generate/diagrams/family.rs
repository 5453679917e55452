//! The diagram of the message types.

use klagesak_core::kodeverk::{Kodeverk, Meldingstype};

use super::svg::{Anchor, Drawing};
use crate::generate::GenerateError;

/// Who sends and receives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::generate) enum Actor {
    Nav,
    Sf,
}

impl Actor {
    /// What the actor is called.
    pub(in crate::generate) fn name(self) -> &'static str {
        match self {
            Self::Nav => "Nav-kontoret",
            Self::Sf => "Statsforvalteren",
        }
    }
}

/// What is shown of a type besides its fields.
pub(in crate::generate) struct Exchange {
    /// The type.
    pub(in crate::generate) meldingstype: Meldingstype,
    /// Who may send it.
    pub(in crate::generate) from: &'static [Actor],
    /// Who it is for.
    pub(in crate::generate) to: &'static [Actor],
    /// What it is for, in two or three sentences.
    pub(in crate::generate) about: &'static str,
    /// The smallest message of the type, in `crates/klagesak-core/data/mal`.
    pub(in crate::generate) example: &'static str,
}

/// What is shown of a type.
pub(in crate::generate) fn exchange(meldingstype: &Meldingstype) -> Result<&'static Exchange, GenerateError> {
    let found = EXCHANGES.iter().find(|exchange| exchange.meldingstype == *meldingstype);
    found.ok_or_else(|| GenerateError::NotDrawn { what: meldingstype.verdi().to_owned() })
}

const NAV: &[Actor] = &[Actor::Nav];
const SF: &[Actor] = &[Actor::Sf];
const BOTH: &[Actor] = &[Actor::Nav, Actor::Sf];

/// In the order a case may meet them.
static EXCHANGES: [Exchange; 12] = [
    Exchange {
        meldingstype: Meldingstype::InnkommetKlage,
        from: SF,
        to: NAV,
        about: "Klagen slik den kom inn, til Nav-kontoret som skal behandle den først. Sendes av nav.no, og av en statsforvalter, \
                et annet Nav-kontor eller et annet organ som fikk den i stedet for kontoret.",
        example: "klage.json",
    },
    Exchange {
        meldingstype: Meldingstype::Oversendelse,
        from: NAV,
        to: SF,
        about: "Hele saken i én melding: partene, vedtaket, klagen, Nav-kontorets vurdering, saksfremstillingen og listen over \
                dokumentene. Sendes når Nav-kontoret har opprettholdt vedtaket helt eller delvis.",
        example: "oversendelse.minimal.json",
    },
    Exchange {
        meldingstype: Meldingstype::Kvittering,
        from: BOTH,
        to: BOTH,
        about: "Svaret på enhver annen melding: den er mottatt, mottatt med merknad, eller avvist med alle funn. Kommer ingen \
                kvittering, sendes den samme meldingen om igjen med samme `meldingId`.",
        example: "kvittering.json",
    },
    Exchange {
        meldingstype: Meldingstype::Status,
        from: BOTH,
        to: BOTH,
        about: "Hvor saken er, som hendelser en side for den som klager, kan vise. Hver kode har en tekst i \
                [vanlig språk](../statustekster.md).",
        example: "status.json",
    },
    Exchange {
        meldingstype: Meldingstype::Forespoersel,
        from: SF,
        to: NAV,
        about: "Det Statsforvalteren mangler for å kunne avgjøre klagen: én linje for hvert dokument, med frist.",
        example: "forespoersel.json",
    },
    Exchange {
        meldingstype: Meldingstype::Ettersendelse,
        from: BOTH,
        to: BOTH,
        about: "Nye dokumenter i en sak som alt er sendt over, eller partens kommentar til saksfremstillingen. Dokumentene viser \
                til linjene i forespørselen de svarer på.",
        example: "ettersendelse.json",
    },
    Exchange {
        meldingstype: Meldingstype::Avgjoerelse,
        from: SF,
        to: NAV,
        about: "Utfallet av klagen, både som opplysninger et fagsystem kan lese, og som vedtaksbrev.",
        example: "avgjoerelse.json",
    },
    Exchange {
        meldingstype: Meldingstype::Retur,
        from: SF,
        to: NAV,
        about: "Saken kan ikke behandles der den er sendt, og går tilbake med årsaken.",
        example: "retur.json",
    },
    Exchange {
        meldingstype: Meldingstype::Trekk,
        from: BOTH,
        to: BOTH,
        about: "Den som klaget, har trukket klagen, helt eller for noen av vedtakene.",
        example: "trekk.json",
    },
    Exchange {
        meldingstype: Meldingstype::NyttVedtak,
        from: NAV,
        to: SF,
        about: "Nav-kontoret har bestemt noe nytt mens saken går: endret vedtaket, behandlet det på nytt etter at det ble opphevet, \
                avvist klagen, eller avgjort et krav om sakskostnader.",
        example: "nyttvedtak.json",
    },
    Exchange {
        meldingstype: Meldingstype::Partsendring,
        from: BOTH,
        to: BOTH,
        about: "Noe er nytt om dem som er med i saken: en fullmektig, en verge, en adresse, et navn, eller at noen er død. Kan også \
                sperre det som ikke lenger skal vises.",
        example: "partsendring.json",
    },
    Exchange {
        meldingstype: Meldingstype::Overfoering,
        from: SF,
        to: SF,
        about: "Saken flyttes fra ett embete til et annet, med alle forsendelsene i den. Går fra det første embetet til det nye, med \
                kopi til Nav-kontoret.",
        example: "overfoering.json",
    },
];

/// The picture in words.
pub(in crate::generate) const ALTERNATIVE: &str = "Meldingene mellom Nav-kontoret og Statsforvalteren. Nav-kontoret sender \
oversendelse og nytt vedtak. Statsforvalteren sender klagen når den kom dit først, forespørsel, avgjørelse og retur, og overføring til et \
annet embete. Kvittering, status, ettersendelse, trekk og partsendring går begge veier. Tabellen under sier det samme.";

const LEFT: i32 = 95;
const RIGHT: i32 = 385;

/// The family as a picture: two lines of life, and the messages between them.
pub(in crate::generate) fn picture() -> String {
    let rows = i32::try_from(EXCHANGES.len()).unwrap_or_default();
    let bottom = 92 + 46 * rows;
    let mut drawing = Drawing::new(480, u32::try_from(bottom + 12).unwrap_or_default());
    drawing.rect("ground", (1, 1), (478, bottom + 10));
    for (x, actor, under) in [(LEFT, Actor::Nav, "førsteinstansen"), (RIGHT, Actor::Sf, "STAF tar imot")] {
        drawing.rect("box", (x - 80, 14), (160, 46));
        drawing.text("strong", Anchor::Middle, (x, 34), &[actor.name()]);
        drawing.text("small", Anchor::Middle, (x, 51), &[under]);
        drawing.line(&[(x, 60), (x, bottom)]);
    }
    for (exchange, number) in EXCHANGES.iter().zip(0..) {
        let y = 106 + 46 * number;
        let (from, to) = if exchange.from == SF { (RIGHT, LEFT) } else { (LEFT, RIGHT) };
        let to_another = exchange.from == SF && exchange.to == SF;
        let middle = if to_another { RIGHT + 40 } else { (LEFT + RIGHT) / 2 };
        if to_another {
            drawing.arrow(&[(RIGHT, y), (RIGHT + 70, y)]);
        } else if exchange.from.len() > 1 {
            drawing.both_ways(&[(from, y), (to, y)]);
        } else {
            drawing.arrow(&[(from, y), (to, y)]);
        }
        let name = exchange.meldingstype.verdi();
        let name = name.strip_prefix("klagesak.").unwrap_or(name);
        drawing.text("strong", Anchor::Middle, (middle, y - 8), &[name]);
    }
    drawing.finish("Meldingene i Klagesak", ALTERNATIVE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use klagesak_core::kodeverk::Virksomhetsrolle;
    use klagesak_core::melding::Virksomhet;
    use klagesak_validate::base;

    fn actor(virksomhet: &Virksomhet) -> Actor {
        match virksomhet.rolle {
            Virksomhetsrolle::NavKontor | Virksomhetsrolle::Kommune => Actor::Nav,
            _ => Actor::Sf,
        }
    }

    #[test]
    fn every_base_message_goes_the_way_it_is_drawn() {
        for base in base::ALL {
            let message = klagesak_core::read(base.json.as_bytes()).unwrap().message;
            let (head, exchange) = (message.hode(), exchange(&message.meldingstype()).unwrap());
            assert!(exchange.from.contains(&actor(head.avsender)), "{} from", base.name);
            assert!(exchange.to.contains(&actor(head.mottaker)), "{} to", base.name);
        }
    }
}
