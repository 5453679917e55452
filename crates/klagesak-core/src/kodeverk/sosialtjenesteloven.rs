//! The provisions of sosialtjenesteloven that an appealed decision may rest on.

use crate::text::Text;

/// Whether a decision under a provision can be appealed to the County Governor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paaklagbar {
    /// A decision under the provision is an enkeltvedtak.
    Ja,
    /// Some decisions under the provision are enkeltvedtak and some are not, so somebody must look at the decision itself.
    ///
    /// Under § 22, paying somebody else than the applicant is an enkeltvedtak when it is done against the applicant's will;
    /// a payment the applicant has agreed to is none, and cannot be appealed. § 40 is held to be of this kind until its
    /// wording has been read.
    Betinget,
    /// No decision under the provision is an enkeltvedtak. Applies to no provision of chapter 4 today.
    Nei,
}

/// A provision of sosialtjenesteloven chapter 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bestemmelse {
    /// The number as on the wire: `18`, `20a`.
    pub paragraf: &'static str,
    /// What the provision is about; a description, not the heading of the act.
    pub navn: Text,
    /// Whether decisions under it can be appealed.
    pub paaklagbar: Paaklagbar,
    /// Whether number, subject and appealability were read in a source. A rule that rests on `false` can only warn.
    pub verifisert: bool,
}

/// Chapter 4, §§ 17 to 40, in the order of the act.
pub const SOSIALTJENESTELOVEN: &[Bestemmelse] = {
    use Paaklagbar::{Betinget, Ja};
    &[
        lest(
            "17",
            Ja,
            [
                "Opplysning, råd og veiledning",
                "Opplysning, råd og rettleiing",
                "Information, advice and guidance",
            ],
        ),
        lest("18", Ja, ["Stønad til livsopphold", "Stønad til livsopphald", "Support for living expenses"]),
        lest(
            "19",
            Ja,
            ["Stønad i særlige tilfeller", "Stønad i særlege tilfelle", "Support in special cases"],
        ),
        lest("20", Ja, ["Bruk av vilkår", "Bruk av vilkår", "Conditions for support"]),
        ulest("20a", Ja, VILKAAR_UNDER_30),
        lest(
            "21",
            Ja,
            [
                "Hvilken form stønaden gis i",
                "Kva form stønaden blir gitt i",
                "The form in which support is given",
            ],
        ),
        lest("22", Betinget, ["Utbetaling av stønaden", "Utbetaling av stønaden", "Payment of support"]),
        ulest("23", Ja, TILBAKEBETALING),
        ulest(
            "24",
            Ja,
            [
                "Innkreving av lån og andre krav",
                "Innkrevjing av lån og andre krav",
                "Collection of loans and other claims",
            ],
        ),
        ulest(
            "25",
            Ja,
            [
                "Refusjon i underholdsbidrag",
                "Refusjon i underhaldsbidrag",
                "Refund from maintenance payments",
            ],
        ),
        lest(
            "26",
            Ja,
            [
                "Refusjon i folketrygdytelser",
                "Refusjon i folketrygdytingar",
                "Refund from national insurance benefits",
            ],
        ),
        lest("27", Ja, ["Midlertidig botilbud", "Mellombels butilbod", "Temporary accommodation"]),
        lest("28", Ja, ["Individuell plan", "Individuell plan", "Individual plan"]),
        lest("29", Ja, ["Kvalifiseringsprogram", "Kvalifiseringsprogram", "Qualification programme"]),
        ulest("30", Ja, PROGRAMMET),
        ulest("31", Ja, PROGRAMMET),
        ulest("32", Ja, PROGRAMMET),
        ulest("33", Ja, PROGRAMMET),
        ulest("34", Ja, PROGRAMMET),
        ulest("35", Ja, ["Kvalifiseringsstønad", "Kvalifiseringsstønad", "Qualification benefit"]),
        ulest("36", Ja, PROGRAMMET),
        ulest("37", Ja, PROGRAMMET),
        ulest("38", Ja, PROGRAMMET),
        ulest("39", Ja, PROGRAMMET),
        ulest("40", Betinget, PROGRAMMET),
    ]
};

const VILKAAR_UNDER_30: [&str; 3] = [
    "Vilkår om aktivitet for personer under 30 år",
    "Vilkår om aktivitet for personar under 30 år",
    "Activity conditions for people under 30",
];

const TILBAKEBETALING: [&str; 3] = [
    "Tilbakebetaling etter uriktige opplysninger",
    "Tilbakebetaling etter urette opplysningar",
    "Repayment after incorrect information",
];

/// §§ 30 to 40 are known to be about the programme; what each of them says has not been read.
const PROGRAMMET: [&str; 3] = [
    "Nærmere regler om kvalifiseringsprogram og kvalifiseringsstønad",
    "Nærare reglar om kvalifiseringsprogram og kvalifiseringsstønad",
    "Further rules on the qualification programme and benefit",
];

const fn lest(paragraf: &'static str, paaklagbar: Paaklagbar, navn: [&'static str; 3]) -> Bestemmelse {
    let [nb, nn, en] = navn;
    Bestemmelse { paragraf, navn: Text { nb, nn, en }, paaklagbar, verifisert: true }
}

const fn ulest(paragraf: &'static str, paaklagbar: Paaklagbar, navn: [&'static str; 3]) -> Bestemmelse {
    Bestemmelse { verifisert: false, ..lest(paragraf, paaklagbar, navn) }
}

/// The provision with this number, written as on the wire; `None` when chapter 4 has no such provision.
#[must_use]
pub fn bestemmelse(paragraf: &str) -> Option<&'static Bestemmelse> {
    SOSIALTJENESTELOVEN.iter().find(|b| b.paragraf == paragraf)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdi::Paragraf;

    #[test]
    fn chapter_four_is_complete_and_in_order() {
        let mut ventet: Vec<_> = (17..=40).map(|n| n.to_string()).collect();
        ventet.insert(4, "20a".into());
        let nummer: Vec<_> = SOSIALTJENESTELOVEN.iter().map(|b| b.paragraf).collect();
        assert_eq!(nummer, ventet);
        assert!(nummer.iter().all(|p| Paragraf::from_wire(p).is_ok()));
    }

    #[test]
    fn looked_up_by_the_number_on_the_wire() {
        assert_eq!(bestemmelse("18").map(|b| b.paaklagbar), Some(Paaklagbar::Ja));
        assert_eq!(bestemmelse("22").map(|b| b.paaklagbar), Some(Paaklagbar::Betinget));
        assert!(bestemmelse("20a").is_some());
        for ukjent in ["16", "41", "20 a", "20A", "§ 18", ""] {
            assert!(bestemmelse(ukjent).is_none(), "{ukjent}");
        }
    }

    #[test]
    fn what_has_not_been_read_is_marked() {
        let uleste: Vec<_> =
            SOSIALTJENESTELOVEN.iter().filter(|b| !b.verifisert).map(|b| b.paragraf).collect();
        assert_eq!(
            uleste,
            ["20a", "23", "24", "25", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40"]
        );
    }
}
