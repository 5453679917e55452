//! The page of code lists.

use std::fmt::Write;

use klagesak_core::kodeverk::{
    self, Endringsretning, Forespurt, Klageutfall, Kodeverk, Lov, Returaarsak, Statusgrunn, Statuskode,
    Statustekst, statustekst, statustekst_ved,
};

use klagesak_core::profil::{Klageadgang, Profiler, Profiltabell};

use super::{cell, notice};
use crate::File;

/// The code lists, the provisions of the act, and what the person who appealed is told.
pub(super) fn files() -> Vec<File> {
    vec![
        File::text("docs/generert/kodeverk.md", lists()),
        File::text("docs/generert/bestemmelser.md", provisions()),
        File::text("docs/generert/statustekster.md", status_texts()),
    ]
}

fn lists() -> String {
    let mut page = notice("crates/klagesak-core/src/kodeverk");
    page.push_str(
        "# Kodeverk\n\nEn kode fjernes aldri og endrer aldri betydning. Hvert kodeverk finnes også som data i \
         `schemas/1.0/kodeverk`.\n",
    );
    for list in kodeverk::ALLE {
        let about: Vec<&str> = list.beskrivelse.iter().map(|line| line.trim()).collect();
        let _ = write!(
            page,
            "\n## {}\n\n{}\n\nKilde: {} · som data: [{1}.json](../../schemas/1.0/kodeverk/{1}.json)\n\n",
            list.navn,
            about.join(" ").trim(),
            list.kilde,
        );
        page.push_str("| kode | bokmål | nynorsk | English | siden |\n|---|---|---|---|---|\n");
        for code in list.koder {
            let names = [code.navn.nb, code.navn.nn, code.navn.en].map(cell).join(" | ");
            let _ = writeln!(page, "| `{}` | {names} | {} |", code.verdi, code.siden);
        }
    }
    page
}

/// The provisions of each area, act by act.
fn provisions() -> String {
    let mut page = notice("profiles");
    page.push_str(
        "# Bestemmelser\n\nBestemmelsene et påklaget vedtak kan bygge på, etter saksområde. Navnene er beskrivelser, ikke lovens \
         overskrifter.\n",
    );
    for profil in Profiler::builtin().alle() {
        for lov in profil.lover.iter().filter(|lov| !lov.bestemmelser.is_empty()) {
            let name = named(profil, &lov.lov);
            let _ = write!(
                page,
                "\n## {}: {name}\n\n| paragraf | handler om | nynorsk | English | kan påklages | kilden er lest |\n\
                 |---|---|---|---|---|---|\n",
                profil.navn.nb
            );
            for provision in &lov.bestemmelser {
                let appealable = match provision.klageadgang {
                    Klageadgang::Ja => "ja",
                    Klageadgang::Betinget => "av og til",
                    Klageadgang::Nei => "nei",
                    Klageadgang::Utenfor => "ikke med denne profilen",
                };
                let names =
                    [&provision.navn.nb, &provision.navn.nn, &provision.navn.en].map(|name| cell(name));
                let (names, read) = (names.join(" | "), if provision.lest { "ja" } else { "nei" });
                let _ = writeln!(page, "| § {} | {names} | {appealable} | {read} |", provision.paragraf);
            }
        }
    }
    page
}

/// What an act of a profile is called.
fn named(profil: &Profiltabell, lov: &str) -> String {
    let own = profil.koder("lov").into_iter().flat_map(|koder| koder.navngitte(&Lov::INFO));
    let mut name = own.filter(|(code, _)| *code == lov);
    name.next().map_or_else(|| lov.to_owned(), |(_, name)| name.nb)
}

fn status_texts() -> String {
    let mut page = notice("crates/klagesak-core/src/kodeverk/statustekst");
    page.push_str(
        "# Det den som klager, får lese\n\nTekstene til hver [statuskode](kodeverk.md#statuskode): hva som har skjedd, hvem som har \
         saken, hva som skjer videre, og hva du kan gjøre. Er utfallet, retningen, grunnen til returen eller den som er spurt, kjent, gjelder \
         teksten for den koden. Nynorsk og engelsk står i [statuskode.json](../../schemas/1.0/kodeverk/statuskode.json), og i \
         listene [klageutfall](../../schemas/1.0/kodeverk/klageutfall.json), \
         [endringsretning](../../schemas/1.0/kodeverk/endringsretning.json), \
         [returaarsak](../../schemas/1.0/kodeverk/returaarsak.json) og \
         [forespurt](../../schemas/1.0/kodeverk/forespurt.json).\n",
    );
    for code in Statuskode::KJENTE {
        let Some(text) = statustekst(code) else { continue };
        let _ = write!(page, "\n## {}\n\n", code.verdi());
        status_text(&mut page, text);
        for (list, verdi, grunn) in known() {
            let Some(text) = statustekst_ved(&grunn).filter(|text| text.kode == *code) else { continue };
            let _ = write!(page, "\n### {}, {list} {verdi}\n\n", code.verdi());
            if let Some(title) = text.tittel {
                let _ = writeln!(page, "**{}**\n", title.nb);
            }
            status_text(&mut page, text);
        }
    }
    page
}

fn status_text(page: &mut String, text: &Statustekst) {
    for part in [text.skjedd, text.hvem, text.videre, text.kan_gjoere] {
        let _ = writeln!(page, "- {}", part.nb);
    }
}

/// What may be known besides a status code: the name of the list, the code, and what it is known as.
fn known() -> impl Iterator<Item = (&'static str, &'static str, Statusgrunn)> {
    let utfall = Klageutfall::KJENTE.iter().map(|k| ("utfall", k.verdi(), Statusgrunn::Utfall(k.clone())));
    let retning =
        Endringsretning::KJENTE.iter().map(|k| ("retning", k.verdi(), Statusgrunn::Retning(k.clone())));
    let aarsak = Returaarsak::KJENTE.iter().map(|k| ("årsak", k.verdi(), Statusgrunn::Aarsak(k.clone())));
    let spurt = Forespurt::KJENTE.iter().map(|k| ("rettet til", k.verdi(), Statusgrunn::Spurt(k.clone())));
    utfall.chain(retning).chain(aarsak).chain(spurt)
}
