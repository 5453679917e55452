//! Joint cases: what is kept from one of those who appeal, and what is about another alone, is in nothing that one reads.

use std::collections::BTreeMap;

use klagesak_convert::digisos::{Soker, to_soker};
use klagesak_core::norsk_tid::norsk_dato;
use klagesak_core::verdi::LokalId;
use klagesak_core::{Language, Limits, Melding};
use klagesak_syntetisk::{Chance, Saker};
use klagesak_validate::forloep::{Forloep, IngenSide, Partside, klagere};
use rayon::prelude::*;
use serde_json::{Value, json};

use crate::mange::mange;

use super::{melding, options, value};

/// Found in what is read, whatever its case.
const CANARY: &str = "kanari";

/// The fields of free text, with what is planted in each.
const TEXTS: &[(&str, &str)] = &[
    ("tittel", "Kanari om noe"),
    ("filnavn", "77-kanari.pdf"),
    ("beskrivelse", "Kanari om noe"),
    ("betegnelse", "Kanari"),
    ("tekst", "Kanari om noe"),
    ("anfoersel", "Kanari om noe"),
    ("begrunnelse", "Kanari om noe"),
    ("vurdering", "Kanari om noe"),
    ("hva", "Kanari om noe"),
];

/// Puts canaries wherever something is for another than the reader alone, and in documents that become exempt for the reader.
fn plant(value: &mut Value, reader: &str, theirs: bool, chance: &mut Chance) {
    match value {
        Value::Object(fields) => {
            let named = fields.get("partIder").and_then(Value::as_array);
            let theirs = theirs || named.is_some_and(|ids| !ids.is_empty() && !ids.contains(&json!(reader)));
            let document = fields.contains_key("partsinnsyn") && chance.below(2) == 0;
            if document {
                fields["partsinnsyn"] = json!({
                    "unntatt": true, "unntattFor": [reader], "hjemmel": { "lov": "FVL_1967", "paragraf": "19" }
                });
            }
            for (name, field) in fields.iter_mut() {
                match TEXTS.iter().find(|(text, _)| text == name) {
                    Some((_, canary)) if (theirs || document) && field.is_string() => *field = json!(canary),
                    _ => plant(field, reader, theirs || document, chance),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| plant(item, reader, theirs, chance)),
        _ => {}
    }
}

/// Some of the events and requests are made to be about the other alone.
fn about(message: &mut Value, other: &str, chance: &mut Chance) {
    let events = message.pointer_mut("/innhold/hendelser").and_then(Value::as_array_mut);
    for event in events.into_iter().flatten() {
        if chance.below(2) == 0 {
            event["partIder"] = json!([other]);
        }
    }
    if message["meldingstype"] == "klagesak.forespoersel" && chance.below(2) == 0 {
        message["innhold"]["rettetTil"] = json!("PART");
        message["innhold"]["partIder"] = json!([other]);
    }
}

/// A case of several klagere, one of them, and the case with canaries that one must not read.
fn planted(number: u64) -> Option<(LokalId, Vec<Melding>)> {
    let case = Saker::new(88).starting_at(number).next().unwrap();
    let several = case.iter().find_map(|message| match message {
        Melding::Oversendelse(m) => Some(klagere(&m.innhold.parter)).filter(|klagere| klagere.len() > 1),
        _ => None,
    })?;
    let (reader, other) = (several[0].part_id.as_str().to_owned(), several[1].part_id.as_str().to_owned());
    let chance = &mut Chance::new(89, number);
    let mut planted = 0;
    let case: Vec<_> = case
        .iter()
        .map(|message| {
            let mut with = value(message);
            about(&mut with, &other, chance);
            plant(&mut with, &reader, false, chance);
            let told = with.to_string().contains("anari");
            match melding(&with) {
                Some(read) => {
                    planted += usize::from(told);
                    read
                }
                None => message.clone(),
            }
        })
        .collect();
    (planted > 0).then(|| (reader.parse().unwrap(), case))
}

/// What one of those in the case reads on the day of a message, when no later one has come.
fn read_by(reader: &LokalId, case: &[Melding], chance: &mut Chance) -> String {
    let mut all = String::new();
    let some = chance.between(1, u32::try_from(case.len()).unwrap());
    for length in [usize::try_from(some).unwrap(), case.len()] {
        let forloep = Forloep::new(case[..length].to_vec());
        let day = norsk_dato(case[length - 1].hode().opprettet).unwrap();
        for language in [Language::Nb, Language::Nn, Language::En] {
            match Partside::for_part(&forloep, reader, day, language) {
                Ok(side) => all += &serde_json::to_string(&side).unwrap(),
                // One who has died has no page.
                Err(why) => assert_eq!(why, IngenSide::Doed),
            }
        }
    }
    all
}

/// What everybody in the case reads.
fn read_by_all(case: &[Melding]) -> String {
    let today = norsk_dato(options().now).unwrap();
    let side = Partside::new(&Forloep::new(case.to_vec()), today, Language::Nb);
    let files = BTreeMap::new();
    let digisos =
        to_soker(case, &Soker { existing: None, files: &files, limits: Limits::default() }).unwrap();
    let files = digisos.files.iter().map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
    files.chain([serde_json::to_string(&side).unwrap()]).collect()
}

#[test]
fn what_is_for_another_is_not_read() {
    let number = mange(200);
    let seen: Vec<(u64, usize)> = (0..40 * number)
        .into_par_iter()
        .filter_map(|number| {
            let (reader, case) = planted(number)?;
            let own = read_by(&reader, &case, &mut Chance::new(90, number));
            let pages = usize::from(!own.is_empty());
            for read in [own, read_by_all(&case)] {
                let found = read.to_lowercase().find(CANARY);
                let near =
                    |at: usize| read.chars().skip(at.saturating_sub(300)).take(400).collect::<String>();
                assert!(found.is_none(), "case {number}: {:?}", found.map(near));
            }
            Some((number, pages))
        })
        .take_any(usize::try_from(number).unwrap())
        .collect();
    let pages: usize = seen.iter().map(|(_, pages)| pages).sum();
    assert!(pages * 10 > seen.len() * 9, "{pages}");
    assert_eq!(u64::try_from(seen.len()), Ok(number));
    println!("{number} joint cases: nothing of what is for another");
}
