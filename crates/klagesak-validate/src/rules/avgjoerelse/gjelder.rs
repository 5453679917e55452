//! What the decision is about (AVGJOERELSE), and the fields that go with it.

use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Klageutfall, Kodeverk};
use klagesak_core::melding::Avgjoerelse;

use crate::Scope;

pub(in crate::rules) fn uten_utfall(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if innhold.om_klagen() && innhold.utfall.is_none() {
        scope.at("/utfall", &[]);
    } else if innhold.om_klagen() && innhold.vedtak.is_empty() {
        scope.at("/vedtak", &[]);
    }
}

pub(in crate::rules) fn uten_kravutfall(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if er_krav(innhold) && innhold.kravutfall.is_none() {
        scope.at("/kravutfall", &[]);
    }
}

pub(in crate::rules) fn retting_uten_hva(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if innhold.gjelder != Avgjoerelsesgjelder::Retting {
        return;
    }
    for (felt, there) in [("rettes", innhold.rettes.is_some()), ("hva", innhold.hva.is_some())] {
        if !there {
            scope.at(&format!("/{felt}"), &[]);
        }
    }
}

fn er_krav(innhold: &Avgjoerelse) -> bool {
    use Avgjoerelsesgjelder::{Sakskostnader, UtsattIverksetting};
    matches!(innhold.gjelder, Sakskostnader | UtsattIverksetting)
}

pub(in crate::rules) fn felt_som_ikke_hoerer_til(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    let Some(gjelder) = innhold.gjelder.kode() else { return };
    let klagen = innhold.om_klagen();
    let krav = er_krav(innhold);
    let retting = innhold.gjelder == Avgjoerelsesgjelder::Retting;
    let fields = [
        ("utfall", innhold.utfall.is_some(), klagen),
        ("vedtak", !innhold.vedtak.is_empty(), klagen),
        ("hjemvisning", innhold.hjemvisning.is_some(), klagen),
        ("sakskostnader", innhold.sakskostnader.is_some(), klagen),
        ("krav", innhold.krav.is_some(), krav),
        ("kravutfall", innhold.kravutfall.is_some(), krav),
        ("tilkjentBeloep", innhold.tilkjent_beloep.is_some(), krav),
        ("betalesTil", innhold.betales_til.is_some(), krav),
        ("rettes", innhold.rettes.is_some(), retting),
        ("hva", innhold.hva.is_some(), retting),
    ];
    for (felt, _, _) in fields.into_iter().filter(|(_, there, belongs)| *there && !belongs) {
        scope.at(&format!("/{felt}"), &[("felt", felt.into()), ("gjelder", gjelder.verdi.into())]);
    }
}

pub(in crate::rules) fn uten_grunn(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, linje) in innhold.vedtak.iter().enumerate() {
        let (felt, missing) = match linje.utfall {
            Klageutfall::Avvist => ("avvisningsgrunn", linje.avvisningsgrunn.is_none()),
            Klageutfall::Henlagt => ("henleggelsesgrunn", linje.henleggelsesgrunn.is_none()),
            _ => continue,
        };
        if missing {
            scope.at(&format!("/vedtak/{i}/{felt}"), &[]);
        }
    }
}

pub(in crate::rules) fn grunn_for_et_annet_utfall(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    use Klageutfall::{Avvist, Henlagt, Omgjort, Opphevet};
    for (i, linje) in innhold.vedtak.iter().enumerate() {
        let Some(utfall) = linje.utfall.kode() else { continue };
        let fields = [
            ("avvisningsgrunn", linje.avvisningsgrunn.is_some(), linje.utfall == Avvist),
            ("henleggelsesgrunn", linje.henleggelsesgrunn.is_some(), linje.utfall == Henlagt),
            ("endringsgrunn", !linje.endringsgrunn.is_empty(), matches!(linje.utfall, Omgjort | Opphevet)),
        ];
        for (felt, _, _) in fields.into_iter().filter(|(_, there, belongs)| *there && !belongs) {
            let params = [("felt", felt.into()), ("utfall", utfall.verdi.into())];
            scope.at(&format!("/vedtak/{i}/{felt}"), &params);
        }
    }
}
