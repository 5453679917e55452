//! Which rules find something at which field.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::read;
use klagesak_core::verdict::{Group, LayerName, RuleInfo};
use klagesak_validate::base::{self, Base};
use klagesak_validate::rules;

use super::{Field, Object, objects};

/// The rules that find something at a field: `(object, field)` to ids.
pub(in crate::generate) type RulesOfFields = BTreeMap<(String, String), BTreeSet<&'static str>>;

/// Which rules find something at which field, as the examples of the rules show it. Rules on structure find something
/// anywhere, and are left out.
pub(in crate::generate) fn rules_of_fields() -> RulesOfFields {
    let families: Vec<(Meldingstype, Vec<Object>)> =
        Meldingstype::KJENTE.iter().map(|t| (t.clone(), objects(t))).collect();
    let bases: BTreeMap<&str, &[Object]> = base::ALL.iter().filter_map(|b| of_base(b, &families)).collect();
    let mut found = RulesOfFields::new();
    for info in rules::all().map(|rule| &rule.info) {
        if info.id.group().and_then(Group::layer) != Some(LayerName::Rules) {
            continue;
        }
        for (name, pointer) in places(info) {
            if let Some(place) = bases.get(&*name).and_then(|objects| locate(&pointer, objects)) {
                found.entry(place).or_default().insert(info.id.as_str());
            }
        }
    }
    found
}

fn places(info: &RuleInfo) -> impl Iterator<Item = (String, String)> {
    info.breaks().flat_map(|example| example.at.into_iter().map(move |at| (example.base.clone(), at)))
}

fn of_base<'a>(
    base: &'static Base,
    families: &'a [(Meldingstype, Vec<Object>)],
) -> Option<(&'static str, &'a [Object])> {
    let meldingstype = read(base.json.as_bytes()).ok()?.message.meldingstype();
    let (_, objects) = families.iter().find(|(t, _)| *t == meldingstype)?;
    Some((base.name, objects))
}

/// The object and field a pointer leads to: the last field on the way, whatever number of an item follows.
fn locate(pointer: &str, objects: &[Object]) -> Option<(String, String)> {
    let mut object = objects.first()?;
    let mut place = None;
    for token in pointer.split('/').skip(1).filter(|token| token.parse::<usize>().is_err()) {
        let field: &Field = object.fields.iter().find(|field| field.name == token)?;
        place = Some((object.name.clone(), field.name.clone()));
        if let Some(next) = field.target().and_then(|name| objects.iter().find(|object| object.name == name))
        {
            object = next;
        }
    }
    place
}
