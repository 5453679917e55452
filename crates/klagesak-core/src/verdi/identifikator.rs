//! Identifiers and other short tokens, each with the exact form it has on the wire.

use super::kontrollsiffer::mod11;
use super::tegnstreng;
use crate::reader::{FromWire, Reader};

fn sifre(b: &[u8], antall: usize) -> bool {
    b.len() == antall && b.iter().all(u8::is_ascii_digit)
}

tegnstreng! {
    /// Organisasjonsnummer i Enhetsregisteret: ni sifre, det siste er kontrollsiffer (modulus 11).
    ///
    /// Testorganisasjoner begynner på 2 eller 3, virkelige på 8 eller 9.
    Organisasjonsnummer {
        tittel: "Organisasjonsnummer (ni sifre)", moenster: "^[0-9]{9}$", maks: 9, eksempel: "310999008",
        form: |b| sifre(b, 9), kontroll: Self::control_digit_ok, personlig: false,
    }
}

impl Organisasjonsnummer {
    /// Whether the ninth digit fits the first eight (weights 3 2 7 6 5 4 3 2, modulus 11).
    #[must_use]
    pub fn control_digit_ok(&self) -> bool {
        mod11(self.as_str().as_bytes(), &[3, 2, 7, 6, 5, 4, 3, 2])
    }

    /// Whether the number lies in the series used for test organisations (first digit 2 or 3).
    #[must_use]
    pub fn is_test(&self) -> bool {
        matches!(self.as_str().as_bytes().first(), Some(b'2' | b'3'))
    }
}

tegnstreng! {
    /// Norsk bankkontonummer: elleve sifre, det siste er kontrollsiffer (modulus 11).
    Kontonummer {
        tittel: "Kontonummer (elleve sifre)", moenster: "^[0-9]{11}$", maks: 11, eksempel: "12345678903",
        form: |b| sifre(b, 11), kontroll: Self::control_digit_ok, personlig: true,
    }
}

impl Kontonummer {
    /// Whether the eleventh digit fits the first ten (weights 5 4 3 2 7 6 5 4 3 2, modulus 11).
    #[must_use]
    pub fn control_digit_ok(&self) -> bool {
        mod11(self.as_str().as_bytes(), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
    }
}

tegnstreng! {
    /// Enhetsnummer for et Nav-kontor i NAVs organisasjonsregister (NORG): fire sifre.
    Enhetsnummer {
        tittel: "Enhetsnummer (fire sifre)", moenster: "^[0-9]{4}$", maks: 4, eksempel: "0315",
        form: |b| sifre(b, 4), personlig: false,
    }
}

tegnstreng! {
    /// Kommunenummer fra Statistisk sentralbyrå: fire sifre, med ledende null.
    ///
    /// De to første sifrene er fylkesnummeret. Kommuner kjennes igjen på nummer, aldri på navn.
    Kommunenummer {
        tittel: "Kommunenummer (fire sifre)", moenster: "^[0-9]{4}$", maks: 4, eksempel: "0301",
        form: |b| sifre(b, 4), personlig: false,
    }
}

impl Kommunenummer {
    /// The two-digit county number.
    #[must_use]
    pub fn fylkesnummer(&self) -> &str {
        self.as_str().get(..2).unwrap_or_default()
    }
}

tegnstreng! {
    /// Kort id som bare gjelder inne i meldingen, for eksempel `part-1`.
    ///
    /// Bokstaver, sifre, punktum, bindestrek og understrek. Skal ikke være et personnummer eller navn.
    LokalId {
        tittel: "Lokal id", moenster: "^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$", maks: 32, eksempel: "part-1",
        form: |b| b.len() <= 32 && b.first().is_some_and(u8::is_ascii_alphanumeric)
            && b.iter().all(|c| c.is_ascii_alphanumeric() || b"._-".contains(c)),
        personlig: true,
    }
}

tegnstreng! {
    /// Verdien av en personidentifikator, uten mellomrom. Kontrollsifre prøves av reglene i gruppen PART.
    PersonidentifikatorVerdi {
        tittel: "Personidentifikator", moenster: "^[A-Za-z0-9-]{1,32}$", maks: 32, eksempel: "15838510156",
        form: |b| (1..=32).contains(&b.len()) && b.iter().all(|c| c.is_ascii_alphanumeric() || *c == b'-'),
        personlig: true,
    }
}

tegnstreng! {
    /// Paragrafnummer uten paragraftegn, med eventuell bokstav tett inntil: `18`, `20a`. I lover med kapittelvis nummerering
    /// kapittel, bindestrek og paragraf: `22-7`.
    Paragraf {
        tittel: "Paragraf", moenster: "^[1-9][0-9]{0,2}[a-z]?(-[1-9][0-9]{0,2}[a-z]?)?$", maks: 9, eksempel: "18",
        form: |b| {
            let del = |d: &[u8]| {
                let n = d.iter().take_while(|c| c.is_ascii_digit()).count();
                (1..=3).contains(&n) && d.first() != Some(&b'0')
                    && d.get(n..).is_some_and(|r| r.len() <= 1 && r.iter().all(u8::is_ascii_lowercase))
            };
            b.split(|c| *c == b'-').all(del) && b.iter().filter(|c| **c == b'-').count() <= 1
        },
        personlig: false,
    }
}

tegnstreng! {
    /// Bokstav i en lovbestemmelse: én liten bokstav.
    Bokstav {
        tittel: "Bokstav", moenster: "^[a-z]$", maks: 1, eksempel: "b",
        form: |b| b.len() == 1 && b.iter().all(u8::is_ascii_lowercase), personlig: false,
    }
}

tegnstreng! {
    /// SHA-256-sjekksum av filens innhold: 64 heksadesimale sifre med små bokstaver.
    Sha256 {
        tittel: "SHA-256 (heksadesimalt)", moenster: "^[0-9a-f]{64}$", maks: 64,
        eksempel: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        // Not `all`: what looks at every byte looks at many at a time.
        form: |b| b.len() == 64 && b.iter().fold(true, |all, c| all & matches!(c, b'0'..=b'9' | b'a'..=b'f')), personlig: false,
    }
}

impl From<[u8; 32]> for Sha256 {
    fn from(digest: [u8; 32]) -> Self {
        let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or('0');
        let text: String = digest.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect();
        Self(text.into())
    }
}

impl From<&Sha256> for [u8; 32] {
    fn from(sum: &Sha256) -> Self {
        let digit = |b: u8| if b.is_ascii_digit() { b - b'0' } else { b.saturating_sub(b'a') + 10 };
        let mut digest = [0; 32];
        for (byte, pair) in digest.iter_mut().zip(sum.0.as_bytes().chunks_exact(2)) {
            *byte = pair.iter().fold(0, |byte, b| byte << 4 | digit(*b));
        }
        digest
    }
}

tegnstreng! {
    /// Filens navn i forsendelsen: 1 til 200 tegn uten styretegn. Reglene i gruppen DOKUMENT krever i tillegg et flatt,
    /// trygt ASCII-navn.
    ///
    /// Skjemaet er romsligere enn reglene, slik at et farlig navn gir et presist funn i stedet for en strukturfeil.
    Filnavn {
        tittel: "Filnavn", moenster: "^[^\\u0000-\\u001f\\u007f]{1,200}$", maks: 800, eksempel: "03-vedtak.pdf",
        form: |b| !b.is_empty() && b.iter().all(|c| *c >= 0x20 && *c != 0x7f)
            && b.iter().filter(|c| (**c & 0xc0) != 0x80).count() <= 200,
        personlig: true,
    }
}

tegnstreng! {
    /// Språkkode etter BCP 47, for eksempel `so` eller `zh-Hant`.
    Spraakkode {
        tittel: "Språkkode (BCP 47)", moenster: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$", maks: 35, eksempel: "so",
        form: |b| b.split(|c| *c == b'-').enumerate().all(|(i, del)| match i {
            0 => (2..=8).contains(&del.len()) && del.iter().all(u8::is_ascii_alphabetic),
            1..=3 => (1..=8).contains(&del.len()) && del.iter().all(u8::is_ascii_alphanumeric),
            _ => false,
        }),
        personlig: false,
    }
}

tegnstreng! {
    /// Id-en til en regel: `KO-<GRUPPE>-<nnn>`. Tildelt én gang, og aldri gjenbrukt.
    RegelId {
        tittel: "Regel-id", moenster: "^KO-[A-Z]{3,20}-[0-9]{3}$", maks: 27, eksempel: "KO-KLAGE-001",
        form: |b| b.strip_prefix(b"KO-").is_some_and(|rest| {
            let gruppe = rest.iter().take_while(|c| c.is_ascii_uppercase()).count();
            (3..=20).contains(&gruppe)
                && matches!(rest.get(gruppe..), Some([b'-', nummer @ ..]) if sifre(nummer, 3))
        }),
        personlig: false,
    }
}

tegnstreng! {
    /// Et sted i en melding som JSON Pointer (RFC 6901). Tom for hele meldingen.
    JsonPeker {
        tittel: "JSON Pointer", moenster: "^(/[A-Za-z0-9$._~-]{0,100}){0,70}$", maks: 1000, eksempel: "/innhold/klage/mottattDato",
        form: |b| b.is_empty() || (b.first() == Some(&b'/') && {
            let ledd = b.split(|c| *c == b'/').skip(1);
            ledd.clone().count() <= 70
                && ledd.clone().all(|l| l.len() <= 100 && l.iter().all(|c| c.is_ascii_alphanumeric() || b"$._~-".contains(c)))
        }),
        personlig: false,
    }
}

tegnstreng! {
    /// Versjon av formatet: hovedversjon og underversjon, for eksempel `1.0`.
    VersjonTekst {
        tittel: "Versjon (hoved.under)", moenster: "^[1-9][0-9]{0,2}\\.(0|[1-9][0-9]{0,2})$", maks: 7, eksempel: "1.0",
        form: |b| {
            let mut deler = b.split(|c| *c == b'.');
            let tall = |d: &[u8]| (1..=3).contains(&d.len()) && d.iter().all(u8::is_ascii_digit);
            matches!((deler.next(), deler.next(), deler.next()), (Some(h), Some(u), None)
                if tall(h) && tall(u) && h.first() != Some(&b'0') && (u.len() == 1 || u.first() != Some(&b'0')))
        },
        personlig: false, lesing: egen,
    }
}

/// A schema is the schema of one version; a reader reads every version it knows, and newer minor ones.
impl FromWire for VersjonTekst {
    fn read(reader: &mut Reader<'_>) -> Self {
        reader.version().map_or_else(Self::stand_in, |text| Self(text.into()))
    }

    fn stand_in() -> Self {
        Self::gjeldende()
    }
}

impl VersjonTekst {
    /// The version this library writes.
    #[must_use]
    pub fn gjeldende() -> Self {
        Self(crate::version::Version::CURRENT.to_string().into())
    }
}

tegnstreng! {
    /// Nøkkel i `utvidelser`: et navn i omvendt DNS-form som eieren rår over, for eksempel `no.eksempel.fagsystem`.
    Utvidelsesnoekkel {
        tittel: "Omvendt DNS-navn", moenster: "^[a-z][a-z0-9-]{0,62}(\\.[a-z0-9][a-z0-9-]{0,62}){1,5}$", maks: 200,
        eksempel: "no.eksempel.fagsystem",
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
        personlig: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdi::ValueError;
    use proptest::prelude::*;

    macro_rules! enig {
        ($($test:ident $type:ty, $generator:literal, $maks:literal;)*) => { proptest! { $(
            #[test]
            fn $test(s in prop_oneof![Just(<$type>::EKSEMPEL.to_owned()), $generator]) {
                let moenster = regex::Regex::new(<$type>::MOENSTER).unwrap();
                let skjema = moenster.is_match(&s) && s.chars().count() <= $maks;
                prop_assert_eq!(<$type>::from_wire(&s).is_ok(), skjema, "{}", s);
            }
        )* } };
    }
    enig! {
        organisasjonsnummer Organisasjonsnummer, "[0-9a]{8,10}", 9;
        kontonummer Kontonummer, "[0-9a]{10,12}", 11;
        lokal_id LokalId, "[a._ æ-]{0,34}", 32;
        personidentifikator PersonidentifikatorVerdi, "[a1 æ-]{0,34}", 32;
        paragraf Paragraf, "[0-9]{0,4}[a-cA]{0,2}(-[0-9]{0,4}[a-c]{0,2}){0,2}", 9;
        bokstav Bokstav, "[a-cA]{0,2}", 1;
        sha256 Sha256, "[0-9a-fA]{63,65}", 64;
        filnavn Filnavn, "[a\u{1f}\u{7f}æ\u{1f600}]{0,3}|[aæ]{198,202}", 800;
        spraakkode Spraakkode, "[a-zA1]{1,9}(-[a-z1]{0,9}){0,4}", 35;
        regel_id RegelId, "KO-[A-Za]{2,21}-[0-9]{2,4}", 27;
        json_peker JsonPeker, "(/[a-z0-9$~. ]{0,3}){0,4}x?", 1000;
        versjon VersjonTekst, "[0-9]{1,4}\\.[0-9]{0,4}\\.?", 7;
        utvidelsesnoekkel Utvidelsesnoekkel, "([a-b1-]{1,3}\\.){0,7}[a-b1A]{1,64}", 200;
    }

    #[test]
    fn a_checksum_is_made_of_its_bytes_and_gives_them_back() {
        let bytes: [u8; 32] = std::array::from_fn(|i| u8::try_from(i * 8 + 3).unwrap());
        let sum = Sha256::from(bytes);
        assert_eq!(Sha256::from_wire(sum.as_str()), Ok(sum.clone()));
        assert_eq!(<[u8; 32]>::from(&sum), bytes);
    }

    #[test]
    fn every_way_from_text_checks_the_control_digit() {
        let wrong = "310999009";
        assert_eq!(wrong.parse::<Organisasjonsnummer>(), Err(ValueError::ControlDigit));
        assert_eq!(Organisasjonsnummer::try_from(wrong), Err(ValueError::ControlDigit));
        assert_eq!(Organisasjonsnummer::try_from(wrong.to_owned()), Err(ValueError::ControlDigit));
        assert!(Organisasjonsnummer::from_wire(wrong).is_ok(), "a reader leaves it to the rules");
    }

    #[test]
    fn control_digits() {
        for n in ["310999008", "310999016", "310999024", "921627009", "974761319"] {
            assert!(Organisasjonsnummer::new(n).is_ok(), "{n}");
        }
        assert_eq!(Organisasjonsnummer::new("310999009"), Err(ValueError::ControlDigit));
        assert!(Kontonummer::new("12345678903").is_ok() && Kontonummer::new("00000012343").is_ok());
        assert_eq!(Kontonummer::new("12345678904"), Err(ValueError::ControlDigit));
    }
}
