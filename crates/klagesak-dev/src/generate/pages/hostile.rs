//! The table of hostile packages.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::notice;
use crate::File;
use crate::generate::GenerateError;
use crate::generate::packages::{all, is_published, verdict};
use crate::pakker::Tillegg;

/// The table of hostile packages with what is found in each.
pub(super) fn page() -> Result<File, GenerateError> {
    let work = tempfile::tempdir().map_err(GenerateError::Package)?;
    let hostile: Vec<_> = all().filter(|(kind, _)| *kind == "ond").map(|(_, package)| package).collect();
    let mut page = format!(
        "{}# Skadelige pakker\n\n\
         {} pakker, én for hvert triks, og funnene hver av dem gir. Ingen av dem får programmet til å stanse \
         eller bruke mer enn 100 MB minne; testene `pakke` holder det. Filene ligger i `fixtures/1.0/ond`, og funnene står som data i manifestet. De \
         største er ikke med der; testene lager dem.\n\n| pakke | byte | mottakeren har | funn |\n|---|--:|---|---|\n",
        notice("crates/klagesak-dev/src/pakker"),
        hostile.len()
    );
    for package in hostile {
        let verdict = verdict(&package, work.path()).map_err(GenerateError::Package)?;
        let found: BTreeSet<_> = verdict.report.findings.iter().map(|f| (f.rule.id, f.rule.name)).collect();
        let found: Vec<_> = found.iter().map(|(id, name)| format!("`{id}` {name}")).collect();
        let name = if is_published(&package) {
            format!("[{0}](../../fixtures/1.0/ond/{0}.{1})", package.navn, package.endelse())
        } else {
            package.navn.to_owned()
        };
        let brings = tillegg(package.tillegg);
        let _ = writeln!(page, "| {name} | {} | {brings} | {} |", package.bytes.len(), found.join("<br>"));
    }
    Ok(File::text("docs/generert/skadelige-pakker.md", page))
}

/// What the receiver brings, without which the package would have been met otherwise.
fn tillegg(tillegg: Tillegg) -> String {
    let root = tillegg.annen_rot.unwrap_or("rot.pem");
    let trust = tillegg.tillit.then(|| format!("[rotsertifikat](../../fixtures/1.0/pki/{root})"));
    let key = tillegg.noekkel.map(|name| format!("[nøkkel](../../fixtures/1.0/pki/{name})"));
    trust.into_iter().chain(key).collect::<Vec<_>>().join("<br>")
}
