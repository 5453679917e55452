//! How often ordinary titles are taken for names, over many of both. How many names are found is asked across the crates.

use super::Naming::{self, Certain};
use super::tests::naming;

const TITLER: &str = include_str!("../../tests/navn/titler.txt");
const ORD_I_TITLER: &str = include_str!("../../tests/navn/ord-i-titler.txt");
const NAVN: &str = include_str!("../../tests/navn/navn.txt");

/// A title as the name of a file: in small letters, with hyphens, and æ, ø and å as one letter or two.
fn filnavn(tittel: &str, long: bool) -> String {
    let spelled = super::fold::spelled(tittel, long);
    spelled
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#'))
}

/// The names of a part of the list, and how many bear each.
fn navn(del: &str) -> Vec<(&'static str, u32)> {
    let rest = NAVN.split(&format!("[{del}]\n")).nth(1).unwrap();
    let names = rest.lines().take_while(|line| !line.starts_with('['));
    names
        .map(|line| line.rsplit_once(' ').unwrap())
        .map(|(navn, tall)| (navn, tall.parse().unwrap()))
        .collect()
}

#[test]
fn a_word_in_an_ordinary_title_is_nobody() {
    let mut titles = 0;
    let mut found = Vec::new();
    for line in lines(ORD_I_TITLER) {
        let (navn, tittel) = line.split_once(" | ").unwrap();
        titles += 1;
        for text in [tittel.to_owned(), tittel.to_uppercase(), filnavn(tittel, true), filnavn(tittel, false)]
        {
            // Farms have lent their names to surnames only.
            let given = (super::ordliste::av(navn) != super::Ord::default()).then_some((navn, "Prøvesen"));
            for (fornavn, etternavn) in [("Ærligst", navn)].into_iter().chain(given) {
                found.extend(
                    naming(fornavn, etternavn, &text).map(|naming| format!("{naming:?} {navn}: {text}")),
                );
            }
        }
    }
    assert!(titles >= 200 && found.is_empty(), "{titles} {found:#?}");
}

/// A number without a pattern, the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(limit)).unwrap()
    }

    /// A name, as often as it is borne.
    fn navn(&mut self, navn: &[(&'static str, u32)]) -> &'static str {
        let mut left = self.below(navn.iter().map(|(_, tall)| tall).sum());
        let found = navn.iter().find(|(_, tall)| {
            let here = left < *tall;
            left = left.saturating_sub(*tall);
            here
        });
        found.unwrap().0
    }
}

#[test]
fn hardly_any_shipment_of_ordinary_titles_is_warned_of() {
    const SHIPMENTS: usize = 10_000;
    let (fornavn, etternavn) = (navn("fornavn"), navn("etternavn"));
    let titler: Vec<_> =
        lines(TITLER).flat_map(|tittel| [tittel.to_owned(), filnavn(tittel, true)]).collect();
    let mut chance = Chance(1);
    let mut found = [0; 2];
    let mut which = std::collections::BTreeMap::new();
    for _ in 0..SHIPMENTS {
        let (fornavn, etternavn) = (chance.navn(&fornavn), chance.navn(&etternavn));
        let parter = super::tests::parter(&[super::tests::person(fornavn, etternavn)]);
        let names = super::Names::of(&parter);
        let pick = |_| &titler[chance.below(u32::try_from(titler.len()).unwrap()) as usize];
        let worst = (0..20).map(pick).filter_map(|tittel| {
            let naming = names.in_text(tittel)?;
            *which.entry(format!("{naming:?} {fornavn} {etternavn}: {tittel}")).or_insert(0) += 1;
            Some(naming)
        });
        match worst.max() {
            Some(Certain) => found[1] += 1,
            Some(Naming::Likely) => found[0] += 1,
            None => {}
        }
    }
    let [likely, certain] = found;
    // Half a per cent.
    assert!(likely * 200 <= SHIPMENTS && certain * 2000 <= SHIPMENTS, "{found:?} {which:#?}");
}
