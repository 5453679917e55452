//! An endless series of aimed messages, each of its own base.

use std::collections::BTreeMap;

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::schema;
use klagesak_core::verdict::Pointer;
use klagesak_syntetisk::{Chance, mutate};
use serde_json::Value;

use super::node::Node;
use super::spoil::spoil;
use super::target::{Target, targets};

/// A message, and what it was aimed at.
#[derive(Debug)]
pub struct Aimed {
    /// The type it is of.
    pub meldingstype: Meldingstype,
    /// The message.
    pub message: Value,
    /// The number of the target among all, and the place in the message where it was hit. None for one that is right.
    pub hit: Option<(usize, Pointer)>,
}

/// How many messages of each type there are to begin with.
const BASES: usize = 150;

/// A message in ten is right; the others are aimed at every target in turn that is not outside, some of them at others as well.
pub fn aimed(seed: u64) -> impl Iterator<Item = Aimed> {
    let (targets, bases) = (targets(), bases(seed));
    let turns: Vec<_> = (0..targets.len()).filter(|index| targets[*index].outside().is_none()).collect();
    let mut turn = turns.into_iter().cycle();
    (0..).map(move |number| {
        let chance = &mut Chance::new(seed, number);
        let index = (number % 10 != 0).then(|| turn.next().unwrap());
        let target =
            &targets[index.unwrap_or_else(|| chance.below(targets.len().try_into().unwrap()) as usize)];
        let meldingstype = target.meldingstype.clone();
        let mut message = chance.pick(&bases[&meldingstype.to_string()]).unwrap().clone();
        let hit = index.map(|index| (index, hit(&mut message, target, &targets, chance)));
        Aimed { meldingstype, message, hit }
    })
}

/// Hits a target, sometimes after others, so that what silences what is seen.
fn hit(message: &mut Value, target: &Target, targets: &[Target], chance: &mut Chance) -> Pointer {
    let top = Node::top(schema::shared(&target.meldingstype));
    let others: Vec<_> = targets
        .iter()
        .filter(|other| other.meldingstype == target.meldingstype && other.outside().is_none())
        .collect();
    for _ in 0..chance.below(6).saturating_sub(3) {
        spoil(message, top, chance.pick(&others).unwrap(), chance);
    }
    if chance.percent(20) {
        let other = mutate(message, chance);
        if is_of(&other, &target.meldingstype) {
            *message = other;
        }
    }
    spoil(message, top, target, chance)
}

/// Whether it is to be held against the schema of the type: what is of another type, or of another version, is not.
fn is_of(message: &Value, meldingstype: &Meldingstype) -> bool {
    message["meldingstype"] == meldingstype.to_string()
        && message["versjon"].as_str().is_none_or(|versjon| !versjon.contains('.') || versjon == "1.0")
}

fn bases(seed: u64) -> BTreeMap<String, Vec<Value>> {
    let mut bases = BTreeMap::<_, Vec<_>>::new();
    for (meldingstype, message) in
        crate::series(seed).step_by(5).take(BASES * klagesak_core::Melding::TYPER.len())
    {
        bases.entry(meldingstype.to_string()).or_default().push(message);
    }
    bases
}
