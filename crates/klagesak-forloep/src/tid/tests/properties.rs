//! What holds for every case.

use klagesak_core::Melding;
use proptest::prelude::*;

use super::cases::{forloep, melding, uuid};
use crate::tid::{Fase, Faser, Sakstid, Tidslinje, dager, virkedager};

/// Messages of any types at any times, with dates that need not agree.
fn case() -> impl Strategy<Value = Vec<Melding>> {
    proptest::collection::vec((0usize..9, 0u32..200, 0u32..200), 0..12).prop_map(|steps| {
        let mut messages = vec![melding("minimal", 0, &[("/opprettet", &tidspunkt(60))])];
        let mut oversendelse = 0;
        for (i, (kind, day, other)) in (1u32..).zip(steps) {
            let (at, other) = (tidspunkt(day), dato(other));
            let svar = uuid(oversendelse);
            let opprettet = ("/opprettet", at.as_str());
            let svar_paa = ("/svarPaa", svar.as_str());
            messages.push(match kind {
                0 | 1 => {
                    oversendelse = i;
                    melding(
                        "minimal",
                        i,
                        &[opprettet, ("/innhold/klage/fremsettelser/0/mottattDato", &other)],
                    )
                }
                2 => melding("kvittering", i, &[opprettet, svar_paa, ("/innhold/mottatt", &at)]),
                3 => melding("kvittering-avvist", i, &[opprettet, svar_paa]),
                4 => melding("forespoersel", i, &[opprettet, ("/innhold/rettetTil", "PART")]),
                5 => melding("ettersendelse", i, &[opprettet]),
                6 => melding("avgjoerelse", i, &[opprettet, ("/innhold/dato", &other)]),
                7 => melding(
                    "avgjoerelse",
                    i,
                    &[opprettet, ("/innhold/utfall", "OPPHEVET"), ("/innhold/vedtak/0/utfall", "OPPHEVET")],
                ),
                _ => melding("retur", i, &[opprettet]),
            });
        }
        messages
    })
}

fn dato(day: u32) -> String {
    let foerste = chrono::NaiveDate::from_ymd_opt(2026, 2, 1).unwrap();
    (foerste + chrono::Days::new(day.into())).to_string()
}

fn tidspunkt(day: u32) -> String {
    format!("{}T23:30:00Z", dato(day))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn periods_follow_each_other_and_add_up(case in case(), now in 0u32..300) {
        let Some(faser) = Faser::new(&forloep(case), tidspunkt(now).parse().unwrap()) else { return Ok(()) };
        prop_assert_eq!(faser.dager, dager(faser.fra, faser.til));
        prop_assert_eq!(faser.perioder.iter().map(|p| p.dager).sum::<u32>(), faser.dager);
        prop_assert_eq!(faser.perioder.iter().map(|p| p.virkedager).sum::<u32>(), faser.virkedager);
        prop_assert_eq!(Fase::ALLE.iter().map(|fase| faser.dager_i(*fase)).sum::<u32>(), faser.dager);
        let mut fra = faser.fra;
        for (i, periode) in faser.perioder.iter().enumerate() {
            prop_assert_eq!(periode.fra, fra);
            prop_assert!(periode.fra < periode.til);
            prop_assert!(periode.virkedager <= periode.dager);
            prop_assert_eq!(periode.virkedager, virkedager(periode.fra, periode.til));
            prop_assert!(i == 0 || faser.perioder[i - 1].fase != periode.fase);
            fra = periode.til;
        }
        prop_assert_eq!(fra, faser.til);
    }

    #[test]
    fn the_order_messages_come_in_does_not_matter(
        (sorted, shuffled) in case().prop_flat_map(|case| (Just(case.clone()), Just(case).prop_shuffle())),
    ) {
        let registre = klagesak_core::register::Registre::builtin();
        let now = tidspunkt(250).parse().unwrap();
        let one = Tidslinje::new(sorted, now, registre);
        let other = Tidslinje::new(shuffled, now, registre);
        prop_assert_eq!(one.as_ref().and_then(Sakstid::new), other.as_ref().and_then(Sakstid::new));
        prop_assert_eq!(one, other);
    }
}
