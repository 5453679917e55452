//! That the person appealing has seen the statement, or why not (FREMSTILLING, continued).

use klagesak_core::kodeverk::{IkkeForelagtgrunn, Lov, Partsrolle};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Forelagt, Oversendelse, Saksfremstilling};
use klagesak_core::verdi::LokalId;

use crate::Scope;

pub(in crate::rules) fn ikke_forklart(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    if saksfremstilling.forelagt.is_empty() && saksfremstilling.ikke_forelagt.is_empty() {
        scope.at("/forelagt", &[]);
    }
}

// Of two parties one may have seen it and the other not.
pub(in crate::rules) fn begge(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, ikke) in saksfremstilling.ikke_forelagt.iter().enumerate() {
        let samme = |forelagt: &Forelagt| {
            forelagt.part_ider.is_empty() && ikke.part_ider.is_empty()
                || forelagt.part_ider.iter().any(|part| ikke.part_ider.contains(part))
        };
        if saksfremstilling.forelagt.iter().any(samme) {
            scope.at(&format!("/ikkeForelagt/{i}"), &[]);
        }
    }
}

fn hver(saksfremstilling: &Saksfremstilling) -> impl Iterator<Item = (String, &Forelagt)> {
    saksfremstilling.forelagt.iter().enumerate().map(|(i, forelagt)| (format!("/forelagt/{i}"), forelagt))
}

// Where the statement itself is dated too late, that is the mistake, and it has its own rule; so too in the next check.
pub(in crate::rules) fn foer_saksfremstillingen(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet().filter(|dag| saksfremstilling.dato <= *dag) else { return };
    // Who has seen a draft, and then what it became, has seen it; so has who acts for her, and the other way.
    let ferdige: Vec<_> =
        saksfremstilling.forelagt.iter().filter(|f| f.dato >= saksfremstilling.dato).collect();
    let sett = |part: &LokalId| {
        let naer = |annen: &LokalId| {
            let handler =
                |a: &LokalId, b: &LokalId| scope.part(a).is_some_and(|a| a.representerer.contains(b));
            part == annen || handler(part, annen) || handler(annen, part)
        };
        ferdige.iter().any(|f| f.part_ider.is_empty() || f.part_ider.iter().any(naer))
    };
    let ferdig = |utkast: &Forelagt| !ferdige.is_empty() && utkast.part_ider.iter().all(sett);
    let tidlige: Vec<_> = hver(saksfremstilling)
        .filter(|(_, forelagt)| forelagt.dato < saksfremstilling.dato && !ferdig(forelagt))
        .collect();
    for (sted, forelagt) in tidlige {
        if saksfremstilling.dato <= opprettet {
            let params = [("forelagt", forelagt.dato.into()), ("dato", saksfremstilling.dato.into())];
            scope.at(&format!("{sted}/dato"), &params);
        }
    }
}

pub(in crate::rules) fn etter_opprettet(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet().filter(|dag| saksfremstilling.dato <= *dag) else { return };
    for (sted, forelagt) in hver(saksfremstilling) {
        if forelagt.dato > opprettet {
            let params = [("forelagt", forelagt.dato.into()), ("opprettet", opprettet.into())];
            scope.at(&format!("{sted}/dato"), &params);
        }
    }
}

pub(in crate::rules) fn frist_foer_foreleggelsen(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (sted, forelagt) in hver(saksfremstilling) {
        if let Some(frist) = forelagt.kommentarfrist.filter(|frist| *frist < forelagt.dato) {
            let params = [("frist", frist.into()), ("forelagt", forelagt.dato.into())];
            scope.at(&format!("{sted}/kommentarfrist"), &params);
        }
    }
}

/// No law or guidance names a number; fewer days than these cannot be meant.
const KORTESTE_FRIST: u64 = 3;

pub(in crate::rules) fn kort_frist(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (sted, forelagt) in hver(saksfremstilling) {
        let Some(frist) = forelagt.kommentarfrist else { continue };
        let dager = (frist.naive() - forelagt.dato.naive()).num_days();
        let Ok(dager) = u64::try_from(dager) else { continue };
        if dager < KORTESTE_FRIST {
            scope.at(&format!("{sted}/kommentarfrist"), &[("dager", dager.into())]);
        }
    }
}

// The exceptions of the act the reference itself names; under another act nothing is said.
pub(in crate::rules) fn annen_hjemmel(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, ikke) in saksfremstilling.ikke_forelagt.iter().enumerate() {
        let Some(hjemmel) = &ikke.hjemmel else { continue };
        let paragraf = hjemmel.paragraf.as_str();
        let unntak = match hjemmel.lov {
            Lov::Fvl1967 => paragraf == "19",
            Lov::Fvl2025 => matches!(paragraf, "47" | "48" | "50" | "51" | "54"),
            Lov::Annen(_) | Lov::Ukjent(_) => true,
            _ => scope.law().paragraf(Fvl::Partsinnsyn).is_none(),
        };
        if !unntak {
            scope.at(&format!("/ikkeForelagt/{i}/hjemmel"), &[]);
        }
    }
}

pub(in crate::rules) fn unntatt_uten_hjemmel(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, ikke) in saksfremstilling.ikke_forelagt.iter().enumerate() {
        let feil = match ikke.grunn {
            IkkeForelagtgrunn::UnntattInnsyn => ikke.hjemmel.is_none(),
            IkkeForelagtgrunn::IkkeNaadd => ikke.hjemmel.is_some(),
            _ => false,
        };
        if feil {
            scope.at(&format!("/ikkeForelagt/{i}/hjemmel"), &[]);
        }
    }
}

// Where nobody is told of at all, that has its own rule. One who acts for another may have had it in her place, and the other way.
pub(in crate::rules) fn klager_uten_svar(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let s = &innhold.saksfremstilling;
    let valg = || s.forelagt.iter().map(|f| &f.part_ider).chain(s.ikke_forelagt.iter().map(|i| &i.part_ider));
    if valg().next().is_none() || valg().any(|parter| parter.is_empty()) {
        return;
    }
    let nevnt = |id: &LokalId| valg().any(|parter| parter.contains(id));
    for (i, part) in innhold.parter.iter().enumerate() {
        let mut representanter = innhold.parter.iter().filter(|r| r.representerer.contains(&part.part_id));
        let ved_andre = representanter.any(|r| nevnt(&r.part_id)) || part.representerer.iter().any(nevnt);
        if part.er(&Partsrolle::Klager) && !nevnt(&part.part_id) && !ved_andre {
            scope.at(&format!("/parter/{i}"), &[]);
        }
    }
}
