//! The page of the states of a case.

use std::fmt::Write;

use klagesak_core::Language;
use klagesak_validate::forloep::{OVERGANGER, Tilstand, Vilkaar};

use super::messages::short;
use super::notice;
use crate::File;
use crate::generate::GenerateError;
use crate::generate::diagrams::states;

/// The states of a case: a picture, and the same as tables.
pub(super) fn files() -> Result<Vec<File>, GenerateError> {
    Ok(vec![
        File::text("docs/generert/forloep.svg", states::picture()?),
        File::text("docs/generert/forloep.md", page()),
    ])
}

fn page() -> String {
    let mut page = notice("crates/klagesak-forloep/src/tilstand.rs");
    let _ = write!(
        page,
        "# Forløpet\n\nTilstandene en sak går gjennom, og meldingene som flytter den. Kvitteringer, statusmeldinger og \
         ettersendelser kan alltid komme, og endrer ingenting med mindre tabellen sier det. Som data: [forloep.json](../../schemas/1.0/forloep.json). \
         Reglene står i gruppen [FORLOEP](regler/forloep.md).\n\n[![{}](forloep.svg)](forloep.svg)\n\n\
         ## Hva flytter saken\n\nDen første raden som passer, gjelder. Står det ingen ny tilstand, blir saken der den er.\n\n\
         | saken er | meldingen | når | da blir saken |\n|---|---|---|---|\n",
        states::ALTERNATIVE,
    );
    for row in OVERGANGER {
        let from: Vec<&str> = row.fra.iter().map(|tilstand| tilstand.label().nb).collect();
        let when: Vec<&str> = row.vilkaar.iter().map(|vilkaar| vilkaar.label().nb).collect();
        let name = short(&row.meldingstype);
        let _ = writeln!(
            page,
            "| {} | [{name}](meldinger/{name}.md) | {} | {} |",
            from.join(", "),
            when.join(" og "),
            row.til.map_or("", |til| til.label().nb),
        );
    }
    page.push_str("\n## Tilstandene\n\n| tilstand | bokmål | nynorsk | English |\n|---|---|---|---|\n");
    for &tilstand in Tilstand::ALLE {
        let label = tilstand.label();
        let _ = writeln!(page, "| `{}` | {} | {} | {} |", tilstand.code(), label.nb, label.nn, label.en);
    }
    page.push_str("\n## Vilkårene\n\n| vilkår | bokmål | nynorsk | English |\n|---|---|---|---|\n");
    for &vilkaar in Vilkaar::ALLE {
        let label = Language::ALL
            .iter()
            .map(|language| vilkaar.label().get(*language))
            .collect::<Vec<_>>()
            .join(" | ");
        let _ = writeln!(page, "| `{}` | {label} |", vilkaar.code());
    }
    page
}
