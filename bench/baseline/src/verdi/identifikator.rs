//! Identifiers and other short tokens, each with the exact form it has on the wire.

use super::tegnstreng::tegnstreng;

fn sifre(b: &[u8], antall: usize) -> bool {
    b.len() == antall && b.iter().all(u8::is_ascii_digit)
}

tegnstreng! {
    Organisasjonsnummer {
        tittel: "Organisasjonsnummer (ni sifre)", maks: 9, form: |b| sifre(b, 9),
    }
}

tegnstreng! {
    Kontonummer {
        tittel: "Kontonummer (elleve sifre)", maks: 11, form: |b| sifre(b, 11),
    }
}

tegnstreng! {
    Enhetsnummer {
        tittel: "Enhetsnummer (fire sifre)", maks: 4, form: |b| sifre(b, 4),
    }
}

tegnstreng! {
    Kommunenummer {
        tittel: "Kommunenummer (fire sifre)", maks: 4, form: |b| sifre(b, 4),
    }
}

tegnstreng! {
    LokalId {
        tittel: "Lokal id", maks: 32, form: |b| b.first().is_some_and(u8::is_ascii_alphanumeric)
            && b.iter().all(|c| c.is_ascii_alphanumeric() || b"._-".contains(c)),
    }
}

tegnstreng! {
    PersonidentifikatorVerdi {
        tittel: "Personidentifikator", maks: 32, form: |b| !b.is_empty() && b.iter().all(|c| c.is_ascii_alphanumeric() || *c == b'-'),
    }
}

tegnstreng! {
    Paragraf {
        tittel: "Paragraf", maks: 9, form: |b| {
            let del = |d: &[u8]| {
                let n = d.iter().take_while(|c| c.is_ascii_digit()).count();
                (1..=3).contains(&n) && d.first() != Some(&b'0')
                    && d.get(n..).is_some_and(|r| r.len() <= 1 && r.iter().all(u8::is_ascii_lowercase))
            };
            b.split(|c| *c == b'-').all(del) && b.iter().filter(|c| **c == b'-').count() <= 1
        },
    }
}

tegnstreng! {
    Bokstav {
        tittel: "Bokstav", maks: 1, form: |b| b.len() == 1 && b.iter().all(u8::is_ascii_lowercase),
    }
}

tegnstreng! {
    Sha256 {
        tittel: "SHA-256 (heksadesimalt)", maks: 64,
        form: |b| b.len() == 64 && b.iter().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f')),
    }
}

tegnstreng! {
    Filnavn {
        tittel: "Filnavn", maks: 800, form: |b| !b.is_empty() && b.iter().all(|c| *c >= 0x20 && *c != 0x7f)
            && b.iter().filter(|c| (**c & 0xc0) != 0x80).count() <= 200,
    }
}

tegnstreng! {
    Spraakkode {
        tittel: "Språkkode (BCP 47)", maks: 35, form: |b| b.split(|c| *c == b'-').enumerate().all(|(i, del)| match i {
            0 => (2..=8).contains(&del.len()) && del.iter().all(u8::is_ascii_alphabetic),
            1..=3 => (1..=8).contains(&del.len()) && del.iter().all(u8::is_ascii_alphanumeric),
            _ => false,
        }),
    }
}

tegnstreng! {
    RegelId {
        tittel: "Regel-id", maks: 27, form: |b| b.strip_prefix(b"KO-").is_some_and(|rest| {
            let gruppe = rest.iter().take_while(|c| c.is_ascii_uppercase()).count();
            (3..=20).contains(&gruppe)
                && matches!(rest.get(gruppe..), Some([b'-', nummer @ ..]) if sifre(nummer, 3))
        }),
    }
}

tegnstreng! {
    JsonPeker {
        tittel: "JSON Pointer", maks: 1000, form: |b| b.is_empty() || (b.first() == Some(&b'/') && {
            let ledd = b.split(|c| *c == b'/').skip(1);
            ledd.clone().count() <= 70
                && ledd.clone().all(|l| l.len() <= 100 && l.iter().all(|c| c.is_ascii_alphanumeric() || b"$._~-".contains(c)))
        }),
    }
}

tegnstreng! {
    VersjonTekst {
        tittel: "Versjon (hoved.under)", maks: 7, form: |b| {
            let mut deler = b.split(|c| *c == b'.');
            let tall = |d: &[u8]| (1..=3).contains(&d.len()) && d.iter().all(u8::is_ascii_digit);
            matches!((deler.next(), deler.next(), deler.next()), (Some(h), Some(u), None)
                if tall(h) && tall(u) && h.first() != Some(&b'0') && (u.len() == 1 || u.first() != Some(&b'0')))
        },
    }
}

tegnstreng! {
    Utvidelsesnoekkel {
        tittel: "Omvendt DNS-navn", maks: 200,
        form: |b| {
            let mut antall = 0;
            let lovlig = b.split(|c| *c == b'.').all(|del| {
                antall += 1;
                let foerste = del.first().copied().unwrap_or(b'-');
                (1..=63).contains(&del.len())
                    && (foerste.is_ascii_lowercase() || (antall > 1 && foerste.is_ascii_digit()))
                    && del.iter().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == b'-')
            });
            lovlig && (2..=6).contains(&antall)
        },
    }
}
