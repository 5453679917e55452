//! The documentation as a site. The builder is a workspace of its own, in `site/`, so that nobody compiles it who does not need it.

use std::io;
use std::path::Path;
use std::process::Command;

/// Builds the site, and says whether it is whole. The builder says what is wrong.
///
/// # Errors
/// When cargo cannot be started.
pub fn build(root: &Path, output: Option<&Path>) -> io::Result<bool> {
    let output = std::path::absolute(output.unwrap_or(&root.join("target/site")))?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--locked", "--manifest-path"])
        .arg(root.join("site/Cargo.toml"))
        .arg("--target-dir")
        .arg(root.join("target/site-builder"))
        .arg("--")
        .arg(output)
        .status()?;
    Ok(status.success())
}
