//! Person numbers: form, control digits, and whether they are synthetic.

use chrono::NaiveDate;

use super::ValueError;
use super::kontrollsiffer::{mod11, mod11_rest, vektsum};

const K1: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/// Which series an eleven-digit person number belongs to, read from its form alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonnummerSlag {
    /// Fødselsnummer that could belong to a real person.
    Foedselsnummer,
    /// D-nummer that could belong to a real person (day + 40).
    DNummer,
    /// Synthetic fødselsnummer from Tenor (month + 80) or another test series (month + 40, + 65).
    SyntetiskFoedselsnummer,
    /// Synthetic D-nummer (day + 40 and month + 80, + 40 or + 65).
    SyntetiskDNummer,
}

impl PersonnummerSlag {
    /// Whether numbers of this kind are for test only.
    #[must_use]
    pub fn is_synthetic(self) -> bool {
        matches!(self, Self::SyntetiskFoedselsnummer | Self::SyntetiskDNummer)
    }

    /// Whether it is a D-nummer, real or synthetic.
    #[must_use]
    pub fn is_d_nummer(self) -> bool {
        matches!(self, Self::DNummer | Self::SyntetiskDNummer)
    }
}

/// A fødselsnummer or D-nummer (eleven digits, `ddmmyyiiikk`) whose date part and control digits are right.
///
/// Both the control-digit rule of today and the one for numbers issued from 2032-01-01 (first control digit may leave
/// remainder 0 to 3) are accepted, since both kinds will live side by side. Gender, century and age are never derived:
/// the individual digits lose their meaning in 2032. Source: Skatteetaten, «nytt fødselsnummer 2032».
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Personnummer {
    slag: PersonnummerSlag,
    kun_2032: bool,
}

impl Personnummer {
    /// Reads an eleven-digit number.
    ///
    /// # Errors
    /// [`ValueError::Form`] when it is not eleven digits with a possible date, [`ValueError::ControlDigit`] when a
    /// control digit is wrong.
    pub fn parse(verdi: &str) -> Result<Self, ValueError> {
        let form = ValueError::Form { expected: "Personnummer (elleve sifre)" };
        let b = verdi.as_bytes();
        if b.len() != 11 || !b.iter().all(u8::is_ascii_digit) {
            return Err(form);
        }
        let slag = slag(b).ok_or(form)?;
        let rest = mod11_rest(b, &K1).ok_or(ValueError::ControlDigit)?;
        if rest > 3 || !mod11(b, &K2) {
            return Err(ValueError::ControlDigit);
        }
        Ok(Self { slag, kun_2032: rest != 0 })
    }

    /// The day and the month of a number without what marks its series: 40 on the day of a D-nummer, and 40, 65 or 80 on the month
    /// of a synthetic person. What is no month with or without a mark is as it was.
    #[must_use]
    pub fn unmarked(dag: u32, maaned: u32) -> (u32, u32) {
        let maaned = match maaned {
            41..=52 => maaned - 40,
            66..=77 => maaned - 65,
            81..=92 => maaned - 80,
            _ => maaned,
        };
        (if dag > 40 { dag - 40 } else { dag }, maaned)
    }

    /// Which series the number belongs to.
    #[must_use]
    pub fn slag(&self) -> PersonnummerSlag {
        self.slag
    }

    /// Whether the number is valid only under the control-digit rule that applies from 2032.
    #[must_use]
    pub fn only_valid_from_2032(&self) -> bool {
        self.kun_2032
    }
}

impl std::fmt::Debug for Personnummer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Personnummer({:?})", self.slag)
    }
}

fn slag(b: &[u8]) -> Option<PersonnummerSlag> {
    let to = |i: usize| Some(u32::from(b.get(i)? - b'0') * 10 + u32::from(b.get(i + 1)? - b'0'));
    let (dag, maaned, aar) = (to(0)?, to(2)?, to(4)?);
    let (plain_dag, plain_maaned) = Personnummer::unmarked(dag, maaned);
    let (d_nummer, syntetisk) = (plain_dag != dag, plain_maaned != maaned);
    let (dag, maaned) = (plain_dag, plain_maaned);
    // The century is unknown; 2000 + yy has a leap day in exactly the years where some century may have one.
    NaiveDate::from_ymd_opt(2000 + i32::try_from(aar).ok()?, maaned, dag)?;
    Some(match (syntetisk, d_nummer) {
        (false, false) => PersonnummerSlag::Foedselsnummer,
        (false, true) => PersonnummerSlag::DNummer,
        (true, false) => PersonnummerSlag::SyntetiskFoedselsnummer,
        (true, true) => PersonnummerSlag::SyntetiskDNummer,
    })
}

/// A DUF-nummer (twelve digits: year, six serial digits, two control digits), used for people without other numbers.
///
/// The control rule has one public source only, so a wrong control number is a warning, not an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DufNummer;

impl DufNummer {
    /// Checks a DUF-nummer: the serial digits followed by the year, weights 4 6 3 2 7 5 4 6 3 2, sum modulo 11 written
    /// with two digits.
    ///
    /// # Errors
    /// [`ValueError::Form`] when it is not twelve digits, [`ValueError::ControlDigit`] when the control number differs.
    pub fn parse(verdi: &str) -> Result<Self, ValueError> {
        let b = verdi.as_bytes();
        let form = ValueError::Form { expected: "DUF-nummer (tolv sifre)" };
        if b.len() != 12 || !b.iter().all(u8::is_ascii_digit) {
            return Err(form);
        }
        let (aar, rest) = b.split_at(4);
        let (loepe, kontroll) = rest.split_at(6);
        let sum = vektsum(&[loepe, aar].concat(), &[4, 6, 3, 2, 7, 5, 4, 6, 3, 2]).ok_or(form)?;
        if vektsum(kontroll, &[10, 1]) == Some(sum % 11) { Ok(Self) } else { Err(ValueError::ControlDigit) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn synthetic_numbers_of_every_series() {
        use PersonnummerSlag::*;
        for (n, slag) in [
            ("15838510156", SyntetiskFoedselsnummer),
            ("15838510237", SyntetiskFoedselsnummer),
            ("55838510220", SyntetiskDNummer),
            ("55838510301", SyntetiskDNummer),
            ("29820450289", SyntetiskFoedselsnummer),
            ("15438510173", SyntetiskFoedselsnummer),
            ("55438510167", SyntetiskDNummer),
        ] {
            let lest = Personnummer::parse(n).unwrap();
            assert_eq!((lest.slag(), lest.only_valid_from_2032()), (slag, false), "{n}");
        }
    }

    #[test]
    fn rule_from_2032_is_accepted_beside_the_present_one() {
        for n in ["15838510164", "15838510172", "15838510180"] {
            assert!(Personnummer::parse(n).unwrap().only_valid_from_2032(), "{n}");
        }
        for (n, ny) in
            [("02013299997", false), ("02013299903", true), ("30108299920", false), ("30108299939", true)]
        {
            assert_eq!(Personnummer::parse(n).unwrap().only_valid_from_2032(), ny, "{n}");
        }
    }

    #[test]
    fn wrong_numbers() {
        assert_eq!(Personnummer::parse("15838510157"), Err(ValueError::ControlDigit));
        assert!(matches!(Personnummer::parse("15938510156"), Err(ValueError::Form { .. })));
        assert!(matches!(Personnummer::parse("1583851015"), Err(ValueError::Form { .. })));
        assert!(matches!(Personnummer::parse("15838510156 "), Err(ValueError::Form { .. })));
    }

    #[test]
    fn every_single_digit_change_is_caught_or_only_valid_from_2032() {
        let riktig = *b"15838510156";
        for i in 0..11 {
            for s in b'0'..=b'9' {
                let mut n = riktig;
                if n[i] == s {
                    continue;
                }
                n[i] = s;
                let lest = Personnummer::parse(std::str::from_utf8(&n).unwrap());
                assert!(lest.is_err() || lest.unwrap().only_valid_from_2032());
            }
        }
    }

    #[test]
    fn duf() {
        for n in ["209912345608", "209900000103"] {
            assert!(DufNummer::parse(n).is_ok(), "{n}");
        }
        assert_eq!(DufNummer::parse("209912345609"), Err(ValueError::ControlDigit));
    }
}
