//! The pages from the top of the repository.

use std::fs;
use std::path::Path;

use super::copied;
use crate::File;
use crate::generate::GenerateError;

/// Pages that lie at the top of the repository and belong in the book too, and what they are called there.
const PAGES: [(&str, &str); 2] = [("CONTRIBUTING.md", "bidra.md"), ("CHANGELOG.md", "endringer.md")];

/// The pages at the top of the repository, with their links bent to where the pages lie in the book.
pub(super) fn files(root: &Path) -> Result<Vec<File>, GenerateError> {
    let page = |(source, name): (&str, &str)| {
        let text = fs::read_to_string(root.join(source)).map_err(GenerateError::ReadSource)?;
        let text = PAGES
            .iter()
            .fold(text, |text, (from, to)| text.replace(&format!("]({from})"), &format!("]({to})")));
        let text = text.replace("](docs/", "](../");
        let page = format!("{}<div lang=\"en\">\n\n{text}\n</div>\n", copied(source));
        Ok(File::text(format!("docs/generert/{name}"), page))
    };
    PAGES.into_iter().map(page).collect()
}
