//! How late a change to the appellant's detriment may be told, and what that says of when the appeal was received.

use klagesak_core::frister::add_months;
use klagesak_core::lovgrunnlag::Lovdata;
use klagesak_core::verdi::Dato;

/// The last day the appeal body may send word of a change to the appellant's detriment, counted from the day the first body
/// received the appeal; `None` past the range of [`Dato`].
#[must_use]
pub fn ugunst_frist(mottatt: Dato, law: &Lovdata) -> Option<Dato> {
    add_months(mottatt, law.ugunst_maaneder)
}

/// The first day the appeal can have been received when word sent on `sendt` is in time; `None` outside the range of
/// [`Dato`].
#[must_use]
pub fn tidligst_mottatt(sendt: Dato, law: &Lovdata) -> Option<Dato> {
    let months = chrono::Months::new(law.ugunst_maaneder);
    let day = Dato::try_from(sendt.naive().checked_sub_months(months)?).ok()?;
    // From the end of a long month the way back ends in a shorter one, whose own deadline is earlier.
    if ugunst_frist(day, law).is_some_and(|frist| frist < sendt) {
        return Dato::try_from(day.naive().succ_opt()?).ok();
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    use klagesak_core::kodeverk::Lovgrunnlag;
    use klagesak_core::lovgrunnlag::lovdata;

    use super::*;

    fn dato(s: &str) -> Dato {
        s.parse().unwrap()
    }

    #[test]
    fn three_months_end_on_the_same_day_of_the_month_or_the_last() {
        let law = lovdata(&Lovgrunnlag::Fvl1967);
        for (mottatt, frist) in [
            ("2026-03-17", "2026-06-17"),
            ("2026-11-30", "2027-02-28"),
            ("2023-11-30", "2024-02-29"),
            ("2026-01-31", "2026-04-30"),
            ("2026-02-28", "2026-05-28"),
        ] {
            assert_eq!(ugunst_frist(dato(mottatt), law), Some(dato(frist)), "{mottatt}");
        }
        assert_eq!(ugunst_frist(dato("2099-10-01"), law), None);
    }

    #[test]
    fn the_way_back_finds_the_first_day_whose_deadline_is_not_past() {
        let law = lovdata(&Lovgrunnlag::Fvl1967);
        let mut sendt = dato("2023-06-01");
        while sendt < dato("2028-06-01") {
            let first = tidligst_mottatt(sendt, law).unwrap();
            let before = Dato::try_from(first.naive().pred_opt().unwrap()).unwrap();
            assert!(ugunst_frist(first, law).unwrap() >= sendt, "{sendt}");
            assert!(ugunst_frist(before, law).unwrap() < sendt, "{sendt}");
            sendt = Dato::try_from(sendt.naive().succ_opt().unwrap()).unwrap();
        }
    }
}
