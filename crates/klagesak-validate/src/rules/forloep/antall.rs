//! How many messages a case has (FORLOEP).

use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn for_mange_meldinger(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let most = scope.most();
    if forloep.innslag().len() > most {
        scope.at(most, "", &[("grense", most.into())]);
    }
}
