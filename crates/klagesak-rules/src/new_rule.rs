//! A new rule: its document, and the skeleton of its check in the file of its subject.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::document::Document;
use crate::place::Group;
use crate::rules::{ReadError, Rules};
use crate::rust::NODES;
use crate::words::kebab;

/// Why a rule could not be begun.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NewRuleError {
    /// There is no such group.
    #[error("there is no group {0}")]
    Group(String),
    /// The name is taken, or is no name.
    #[error("`{0}` is no name for a rule: small letters, digits and hyphens, and no other rule is called it")]
    Name(String),
    /// The file of the check is not there.
    #[error("there is no {} to put the check in; name the module, as in `klage::frist`", .0.display())]
    Module(PathBuf),
    /// The rules there are cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A file cannot be written.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// Writes the document of a new rule with the next free id of its group, and the skeleton of its check. The document is not
/// accepted until every `…` in it is written. Gives the files that were touched.
///
/// # Errors
/// [`NewRuleError`]
pub fn new_rule(
    root: &Path,
    group: &str,
    name: &str,
    module: Option<&str>,
) -> Result<Vec<String>, NewRuleError> {
    let rules = Rules::read(root)?;
    let group =
        Group::find(&group.to_ascii_uppercase()).ok_or_else(|| NewRuleError::Group(group.to_owned()))?;
    if !kebab(name) || rules.documents.iter().any(|d| d.header.name == name) {
        return Err(NewRuleError::Name(name.to_owned()));
    }
    let of_group = || rules.documents.iter().filter(|d| d.group == group.name);
    let last = of_group().filter_map(|d| d.id.rsplit('-').next()?.parse::<u32>().ok()).max();
    let id = format!("KO-{}-{:03}", group.name, last.unwrap_or(0) + 1);
    let mut touched = vec![format!("rules/{}/{id}.md", group.name)];
    let checks = group.places.iter().all(|place| place.checks);
    let mut binding = None;
    if checks {
        let near = neighbour(of_group(), module);
        let on = near.and_then(|d| d.header.on.as_deref()).unwrap_or("innhold");
        let module = match (module, near.and_then(|d| d.header.check.as_deref()?.rsplit_once("::"))) {
            (Some(module), _) => module.to_owned(),
            (None, Some((module, _))) => module.to_owned(),
            (None, None) => crate::rust::module(group.name),
        };
        let function = name.replace('-', "_");
        let folder = group.places.first().map_or("", |place| place.folder);
        let file = format!("{folder}/{}.rs", module.replace("::", "/"));
        append(&root.join(&file), &skeleton(on, &function))?;
        touched.push(file);
        binding = Some((on, format!("{module}::{function}")));
    }
    let path = root.join(&touched[0]);
    fs::write(&path, document(name, group, binding.as_ref()))
        .map_err(|source| NewRuleError::Write { path, source })?;
    Ok(touched)
}

/// The newest rule with a check, in the module if one is named: the new one is likely to be bound to the same.
fn neighbour<'d>(
    documents: impl Iterator<Item = &'d Document>,
    module: Option<&str>,
) -> Option<&'d Document> {
    let fits = |d: &&Document| {
        let lies = d.header.check.as_deref().and_then(|check| check.rsplit_once("::"));
        lies.is_some_and(|(lies, _)| module.is_none_or(|module| module == lies))
    };
    documents.filter(fits).max_by(|a, b| a.id.cmp(&b.id))
}

fn append(path: &Path, function: &str) -> Result<(), NewRuleError> {
    let failed = |source| NewRuleError::Write { path: path.to_owned(), source };
    let text = fs::read_to_string(path).map_err(|_| NewRuleError::Module(path.to_owned()))?;
    // Tests, where there are any, stay last.
    let at = text.find("\n#[cfg(test)]").unwrap_or(text.len());
    let (before, after) = text.split_at(at);
    fs::write(path, format!("{before}{function}{after}")).map_err(failed)
}

fn skeleton(on: &str, function: &str) -> String {
    let (_, _, given, name) =
        NODES.iter().find(|(node, ..)| *node == on).copied().unwrap_or(("", "", "Melding", "melding"));
    let scope = if on == "forloep" { "ForloepScope" } else { "Scope" };
    format!("\npub(in crate::rules) fn {function}(_{name}: &{given}, _scope: &mut {scope}<'_>) {{}}\n")
}

/// Told when the check is written: `cargo dev reads` finds them.
fn reads(on: &str) -> &'static str {
    if on == "forloep" { "" } else { "reads: […]\n" }
}

fn document(name: &str, group: &Group, binding: Option<&(&str, String)>) -> String {
    let place = group.places.first().filter(|_| group.places.len() > 1);
    let krate = place.map(|place| format!("crate: {}\n", place.name)).unwrap_or_default();
    let check =
        binding.map(|(on, check)| format!("on: {on}\ncheck: {check}\n{}", reads(on))).unwrap_or_default();
    let edits = group.places.iter().all(|place| place.edits);
    let examples = if edits { "" } else { "examples: …\n" };
    let language = |heading: &str, caseworker: &str, otherwise: &str| {
        format!("# {heading}\n**….**\n\n> ….\n\n{caseworker}: ….\n\nSystem: ….\n\n{otherwise}: ….\n\n")
    };
    let example = "….\n    /… = …\n".replace("….", "… (minimal)");
    let examples_below = if edits {
        format!("# breaks\n{example}\n# holds\n{example}\n# follows\n… (…)\n    /… = …\n")
    } else {
        String::new()
    };
    format!(
        "---\nname: {name}\nseverity: ADVARSEL\nsince: \"1.0\"\n{krate}{check}sources: […]\nreviewed: ikke gjennomgått\n{examples}---\n\n{}{}{}{examples_below}",
        language("nb", "Saksbehandler", "Ellers"),
        language("nn", "Saksbehandlar", "Elles"),
        language("en", "Caseworker", "Otherwise"),
    )
}
