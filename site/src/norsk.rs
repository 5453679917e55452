//! The words around the pages in bokmål.

use std::fs;
use std::path::Path;

use crate::Result;
use crate::pages::{self, Pages};

/// Puts the words around the pages in bokmål, and mends what keeps a screen reader from the page. A phrase that is not found
/// stops the build: then the page builder has changed, and somebody must look.
pub(crate) fn translate(target: &Path, pages: &mut Pages) -> Result<()> {
    for (path, html) in pages.iter_mut().filter(|(path, _)| !path.starts_with("toc")) {
        if html.contains("http-equiv=\"refresh\"") {
            for (from, to) in MOVED {
                *html = swap(path, html, from, to)?;
            }
            continue;
        }
        for (from, to) in PAGE {
            *html = swap(path, html, from, to)?;
        }
        for (from, to) in SOMETIMES {
            *html = html.replace(from, to);
        }
        *html = with_button(path, html)?;
    }
    for path in pages::files(target)? {
        let script = SCRIPTS.iter().filter(|(name, ..)| path.starts_with(name) && path.ends_with(".js"));
        for (_, from, to) in script {
            let text = fs::read_to_string(target.join(&path))?;
            fs::write(target.join(&path), swap(&path, &text, from, to)?)?;
        }
    }
    Ok(())
}

fn swap(path: &str, text: &str, from: &str, to: &str) -> Result<String> {
    if !text.contains(from) {
        return Err(format!("{path} has no «{from}» to translate").into());
    }
    Ok(text.replace(from, to))
}

/// The sidebar is opened by a label, which no keyboard reaches. It becomes a button; without scripts the label is still needed.
fn with_button(path: &str, html: &str) -> Result<String> {
    const LABEL: &str =
        "<label id=\"mdbook-sidebar-toggle\" class=\"icon-button\" for=\"mdbook-sidebar-toggle-anchor\"";
    let missing = || format!("{path} has no label that opens the sidebar");
    let (before, rest) = html.split_once(LABEL).ok_or_else(missing)?;
    let (inside, after) = rest.split_once("</label>").ok_or_else(missing)?;
    let button = format!(
        "<button id=\"mdbook-sidebar-toggle\" class=\"icon-button\" type=\"button\"{inside}</button>"
    );
    let plain = "<noscript><label for=\"mdbook-sidebar-toggle-anchor\">Innhold</label></noscript>";
    Ok(format!("{before}{button}{plain}{after}"))
}

/// On every page.
const PAGE: &[(&str, &str)] = &[
    ("Keyboard shortcuts", "Hurtigtaster"),
    (
        "<p>Press <kbd>←</kbd> or <kbd>→</kbd> to navigate between chapters</p>",
        "<p><kbd>←</kbd> og <kbd>→</kbd> går mellom sidene</p>",
    ),
    (
        "<p>Press <kbd>S</kbd> or <kbd>/</kbd> to search in the book</p>",
        "<p><kbd>S</kbd> eller <kbd>/</kbd> søker</p>",
    ),
    ("<p>Press <kbd>?</kbd> to show this help</p>", "<p><kbd>?</kbd> viser denne hjelpen</p>"),
    ("<p>Press <kbd>Esc</kbd> to hide this help</p>", "<p><kbd>Esc</kbd> lukker den</p>"),
    ("aria-label=\"Table of contents\"", "aria-label=\"Innhold\""),
    (
        "title=\"Toggle Table of Contents\" aria-label=\"Toggle Table of Contents\"",
        "title=\"Vis eller skjul innholdet\" aria-label=\"Vis eller skjul innholdet\"",
    ),
    (
        "title=\"Change theme\" aria-label=\"Change theme\"",
        "title=\"Lyst eller mørkt\" aria-label=\"Lyst eller mørkt\"",
    ),
    ("aria-label=\"Themes\"", "aria-label=\"Lyst eller mørkt\""),
    (">Auto</button>", ">Som maskinen</button>"),
    (">Light</button>", ">Lyst</button>"),
    (">Navy</button>", ">Mørkt</button>"),
    (
        "<li role=\"none\"><button role=\"menuitem\" class=\"theme\" id=\"mdbook-theme-rust\">Rust</button></li>",
        "",
    ),
    (
        "<li role=\"none\"><button role=\"menuitem\" class=\"theme\" id=\"mdbook-theme-coal\">Coal</button></li>",
        "",
    ),
    (
        "<li role=\"none\"><button role=\"menuitem\" class=\"theme\" id=\"mdbook-theme-ayu\">Ayu</button></li>",
        "",
    ),
    ("title=\"Search (`/`)\" aria-label=\"Toggle Searchbar\"", "title=\"Søk (/)\" aria-label=\"Søk\""),
    ("placeholder=\"Search this book ...\"", "placeholder=\"Søk i Klagesak\" aria-label=\"Søk i Klagesak\""),
    ("aria-label=\"Page navigation\"", "aria-label=\"Forrige og neste side\""),
    // It names no element of the page.
    ("aria-describedby=\"searchresults-header\"", "aria-describedby=\"mdbook-searchresults-header\""),
    (
        "<div id=\"mdbook-menu-bar\" class=\"menu-bar sticky\">",
        "<div id=\"mdbook-menu-bar\" class=\"menu-bar sticky\" role=\"banner\">",
    ),
    // The name of the book stands on every page; the heading of the page is its own.
    ("<h1 class=\"menu-title\">Klagesak</h1>", "<p class=\"menu-title\">Klagesak</p>"),
];

/// On a page that has another name now.
const MOVED: &[(&str, &str)] = &[
    ("<html lang=\"en\">", "<html lang=\"nb\">"),
    ("<title>Redirecting...</title>", "<title>Siden har fått et nytt navn</title>"),
    ("<p>Redirecting to... ", "<p>Siden har fått et nytt navn: "),
];

/// On the pages that have a page before them and one after.
const SOMETIMES: &[(&str, &str)] = &[("Previous chapter", "Forrige side"), ("Next chapter", "Neste side")];

/// In the scripts: the file, what it says, and what it is to say.
const SCRIPTS: &[(&str, &str, &str)] = &[
    (
        "searcher",
        "count + ' search result for \\'' + searchterm + '\\':'",
        "count + ' treff på «' + searchterm + '»:'",
    ),
    (
        "searcher",
        "'No search results for \\'' + searchterm + '\\'.'",
        "'Ingen treff på «' + searchterm + '».'",
    ),
    (
        "searcher",
        "count + ' search results for \\'' + searchterm + '\\':'",
        "count + ' treff på «' + searchterm + '»:'",
    ),
    ("book", "'Copy to clipboard'", "'Kopier'"),
];
