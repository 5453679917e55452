//! The pages of the examples.

use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use super::copied;
use crate::File;
use crate::generate::GenerateError;

/// Where the examples are: the folders of cases, and what they are called.
const FOLDERS: [&str; 2] = ["oversendelse", "samtaler"];

/// The examples as pages: the README of each, and its messages.
pub(super) fn files(root: &Path) -> Result<Vec<File>, GenerateError> {
    let folder = root.join("examples");
    let mut overview = copied("examples/README.md") + &told(&folder)?;
    let mut files = Vec::new();
    for group in FOLDERS {
        for name in names(&folder.join(group)).map_err(GenerateError::ReadSource)? {
            let here = format!("{group}/{name}");
            overview = overview.replace(&format!("({here}/)"), &format!("({here}.md)"));
            files.push(File::text(format!("docs/generert/eksempler/{here}.md"), page(root, &here)?));
        }
    }
    files.insert(0, File::text("docs/generert/eksempler/README.md", overview));
    Ok(files)
}

fn page(root: &Path, here: &str) -> Result<String, GenerateError> {
    let folder = root.join("examples").join(here);
    let mut page = copied(&format!("examples/{here}")) + &told(&folder)?;
    page.push_str("\n## Filene\n");
    for name in
        names(&folder).map_err(GenerateError::ReadSource)?.iter().filter(|name| name.ends_with(".json"))
    {
        let path = format!("../../../../examples/{here}/{name}");
        page = page.replace(&format!("({name})"), &format!("({path})"));
        let _ = write!(
            page,
            "\n<details>\n<summary>{name}</summary>\n\n```json\n{{{{#include {path}}}}}\n```\n\n</details>\n"
        );
    }
    Ok(page)
}

fn told(folder: &Path) -> Result<String, GenerateError> {
    fs::read_to_string(folder.join("README.md")).map_err(GenerateError::ReadSource)
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = entries.collect::<io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}
