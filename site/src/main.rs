//! Builds the book in `docs/` as a site: `cargo dev docs [-o FOLDER]`.
//!
//! The pages are mdBook's. On top of that the words around them are put in bokmål, files of the repository that a page leads to
//! go along, and every link is followed.

mod follow;
mod html;
mod norsk;
mod outside;
mod pages;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use mdbook_driver::MDBook;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match run() {
        Ok(faults) if faults.is_empty() => ExitCode::SUCCESS,
        Ok(faults) => {
            faults.iter().for_each(|fault| eprintln!("{fault}"));
            eprintln!("{} faults", faults.len());
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("site: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("  {error}");
                cause = error.source();
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Vec<String>> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no repository around the site")?;
    let target = std::env::args_os().nth(1).map_or_else(|| repository.join("target/site"), PathBuf::from);
    let mut book = MDBook::load(repository.join("site"))?;
    book.config.build.build_dir = std::path::absolute(&target)?;
    book.build()?;

    let mut pages = pages::read(&target)?;
    pages::find_first_pages(&mut pages);
    norsk::translate(&target, &mut pages)?;
    let along = outside::bring(repository, &target, &mut pages)?;
    pages::write(&target, &pages)?;
    let (links, faults) = follow::all(&target, &pages);
    println!("{}: {} pages, {along} files along, {links} links followed", target.display(), pages.len());
    Ok(faults)
}
