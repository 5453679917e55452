//! The page of what presumes social assistance, and where each of it belongs when the standard serves other areas.

use std::fmt::Write;
use std::path::Path;

use super::{cell, notice};
use crate::File;
use crate::forutsatt::{PLASS, SLAG, Sted, nevner, steder};
use crate::generate::GenerateError;

/// What the page is called.
pub(super) const TITLE: &str = "Hva som forutsetter sosialhjelp";

/// The folders in which nothing is to name social assistance in the end.
const FOLDERS: [&str; 2] = ["crates/klagesak-core/src", "crates/klagesak-validate/src"];

pub(super) fn file(root: &Path) -> Result<File, GenerateError> {
    let steder = steder(root).map_err(GenerateError::ReadSource)?;
    let mut page = notice("profiles/forutsatt and the sources it tells of");
    let _ = write!(
        page,
        "# {TITLE}\n\nStandarden er laget for klager på økonomisk sosialhjelp, og skal kunne brukes på andre områder der en kommune fatter vedtaket og Statsforvalteren er \
         klageinstans. Her er hvert sted som forutsetter sosialhjelp, og hvor det hører hjemme:\n\n\
         - **kjerne**: det gjelder enhver slik klage, når det som står i siste kolonne, er gjort;\n\
         - **profil**: det gjelder bare sosialhjelp, og kan sies i en tabell som bare snevrer inn;\n\
         - **utvidelse**: bare sosialhjelp har det, og det trenger egne felt eller egen kode.\n\n\
         Listene står i `profiles/forutsatt`. En prøve ser etter at hver fil i dem finnes, og at ingen fil i kjernen eller blant reglene nevner sosialhjelp uten å stå her.\n\n\
         ## I alt\n\n| | {} | sum |\n|---|{}--:|\n",
        PLASS.join(" | "),
        "--:|".repeat(PLASS.len())
    );
    let of = |slag: Option<&str>, plass: Option<&str>| {
        let is = |sted: &&Sted| {
            slag.is_none_or(|slag| sted.slag == slag) && plass.is_none_or(|plass| sted.plass == plass)
        };
        steder.iter().filter(is).count()
    };
    let rows = SLAG.iter().map(|(slag, title)| (Some(*slag), *title)).chain([(None, "**Sum**")]);
    for (slag, title) in rows {
        let counts: Vec<_> = PLASS.iter().map(|plass| of(slag, Some(plass)).to_string()).collect();
        let _ = writeln!(page, "| {title} | {} | {} |", counts.join(" | "), of(slag, None));
    }
    page.push_str("\nLinjer i kildene som nevner det, når det som er generert, ikke regnes med:\n\n| mappe | filer | linjer |\n|---|--:|--:|\n");
    for folder in FOLDERS {
        let files = nevner(root, folder).map_err(GenerateError::ReadSource)?;
        let lines: usize = files.iter().map(|(_, lines)| lines).sum();
        let _ = writeln!(page, "| `{folder}` | {} | {lines} |", files.len());
    }
    for (slag, title) in SLAG {
        let _ = write!(page, "\n## {title}\n\n| hva | hvor | plass | hvorfor |\n|---|---|---|---|\n");
        for sted in steder.iter().filter(|sted| sted.slag == slag) {
            let (hva, hvorfor) = (cell(&sted.hva), cell(&sted.hvorfor));
            let _ = writeln!(page, "| {hva} | `{}` | {} | {hvorfor} |", sted.fil, sted.plass);
        }
    }
    Ok(File::text("docs/generert/forutsatt.md".to_owned(), page))
}
