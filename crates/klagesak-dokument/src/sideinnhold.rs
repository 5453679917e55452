//! What a web page does where a program shows it as a part of something else.

use quick_xml::escape;

use crate::adresse::{Leads, leads};

/// What a page does besides being read.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) scripts: bool,
    /// It takes another page, a program or how it is to look from another machine.
    pub(super) fetches: bool,
    /// It shows pictures from another machine.
    pub(super) shows: bool,
}

/// The attributes that say where something is.
const ASKED_FOR: [&str; 13] = [
    "archive",
    "background",
    "code",
    "codebase",
    "content",
    "data",
    "dynsrc",
    "href",
    "http-equiv",
    "lowsrc",
    "poster",
    "rel",
    "src",
];

/// Reads the elements of a page, also those in comments: the office programs read them there.
pub(super) fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            rest = page.element(rest);
        }
    }
    let lower = text.to_ascii_lowercase();
    let places = lower.split("url(").skip(1).map(|rest| rest.split(')').next().unwrap_or_default());
    page.shows |= places.map(|place| place.trim_matches(['"', '\'', ' '])).any(is_away);
    let imports = lower.split("@import").skip(1).map(|rest| rest.split(';').next().unwrap_or_default());
    page.fetches |= imports
        .map(|place| place.replace("url(", ""))
        .any(|place| is_away(place.trim().trim_matches(['"', '\'', ' ', ')'])));
    page
}

/// What an address is written with, and nothing more.
fn is_away(address: &str) -> bool {
    leads(address) == Leads::Away
}

impl Page {
    /// An element; returns what stands behind its head.
    fn element<'a>(&mut self, text: &'a str) -> &'a str {
        let end = text.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(text.len());
        let (name, mut rest) = text.split_at_checked(end).unwrap_or_default();
        let name = name.rsplit(':').next().unwrap_or_default().to_ascii_lowercase();
        self.scripts |= name == "script";
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            if rest.is_empty() || rest.starts_with('>') {
                break;
            }
            let (attribute, value, after) = next_attribute(rest);
            rest = after;
            let (attribute, value) = (attribute.to_ascii_lowercase(), decoded(value));
            self.scripts |= is_script(&attribute, &value);
            // Of two with one name, the first counts.
            if ASKED_FOR.contains(&attribute.as_str())
                && !attributes.iter().any(|(known, _)| *known == attribute)
            {
                attributes.push((attribute, value));
            }
        }
        self.judge(&name, &attributes);
        rest
    }

    fn judge(&mut self, name: &str, attributes: &[(String, String)]) {
        let value = |name: &str| {
            attributes.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
        };
        let any_away = |names: &[&str]| names.iter().any(|name| is_away(value(name)));
        match name {
            "iframe" | "frame" | "embed" | "bgsound" | "object" | "applet" | "xml" | "attachedtemplate" => {
                self.fetches |= any_away(&["src", "data", "codebase", "code", "archive", "href"]);
            }
            "link" => {
                let rel = value("rel").to_ascii_lowercase();
                let taken = ["stylesheet", "data", "import", "list"].iter().any(|kind| rel.contains(kind));
                self.fetches |= taken && any_away(&["href"]);
            }
            "meta" => {
                let to = value("content").split_once('=').map_or("", |(_, to)| to);
                let refreshes = value("http-equiv").eq_ignore_ascii_case("refresh");
                self.fetches |= refreshes && is_away(to.trim().trim_matches(['"', '\'']));
            }
            "base" => self.shows |= any_away(&["href"]),
            _ => self.shows |= any_away(&["src", "background", "lowsrc", "dynsrc", "poster"]),
        }
    }
}

/// Whether an attribute has a script: for an event, or as an address.
fn is_script(key: &str, value: &str) -> bool {
    let address: String = value.chars().filter(|c| !c.is_control() && *c != ' ').take(20).collect();
    let address = address.to_ascii_lowercase();
    let event = key.len() > 3 && key.starts_with("on") && key.bytes().all(|b| b.is_ascii_alphabetic());
    event && !value.trim().is_empty()
        || address.starts_with("javascript:")
        || address.starts_with("vbscript:")
}

/// The next attribute, its value, and what stands behind.
fn next_attribute(text: &str) -> (&str, &str, &str) {
    // A sign of equality in front is a part of the name.
    let first = text.chars().next().map_or(0, char::len_utf8);
    let ends = |c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/');
    let end = text.get(first..).and_then(|rest| rest.find(ends)).map_or(text.len(), |end| end + first);
    let (name, rest) = text.split_at_checked(end).unwrap_or_default();
    let Some(value) = rest.trim_start().strip_prefix('=') else { return (name, "", rest) };
    let value = value.trim_start();
    for quote in ['"', '\''] {
        if let Some(quoted) = value.strip_prefix(quote) {
            let (value, rest) = quoted.split_once(quote).unwrap_or((quoted, ""));
            return (name, value, rest);
        }
    }
    let end = value.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(value.len());
    let (value, rest) = value.split_at_checked(end).unwrap_or_default();
    (name, value, rest)
}

/// A value as it is read.
fn decoded(value: &str) -> String {
    let named = |name: &str| match name {
        "colon" => Some(":"),
        "sol" => Some("/"),
        "bsol" => Some("\\"),
        "Tab" | "NewLine" => Some(""),
        name => escape::resolve_predefined_entity(name),
    };
    escape::unescape_with(value, named).map_or_else(|_| value.to_owned(), std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::{Page, read};

    const NOTHING: Page = Page { scripts: false, fetches: false, shows: false };

    #[test]
    fn what_a_page_does_is_found_however_it_is_written() {
        for page in [
            "<script>a()</script>",
            "<SCRIPT src=a.js>",
            "<p title='>'><script>",
            "<img src=x onerror=a()>",
            "<body\nOnLoad = 'a()'>",
            "<svg/onload=a()>",
            "<a href='java\nscript:a()'>",
            "<a href=&#106;avascript&colon;a()>",
            "<!--[if mso]><script>a</script><![endif]-->",
        ] {
            assert!(read(page).scripts, "{page}");
        }
        for address in [
            "https://a.no/b",
            "HTTP:a.no",
            "&#104;ttps://a.no",
            "//srv/a",
            "\\\\srv\\a",
            "https&colon;&sol;&sol;a.no",
        ] {
            for quote in ["\"", "'", ""] {
                let address = format!("{quote}{address}{quote}");
                for page in [
                    format!("<iframe src={address}>"),
                    format!("<p><FRAME\tname=a SRC = {address}>"),
                    format!("<object data={address}></object>"),
                    format!("<embed src={address}>"),
                    format!("<link rel=StyleSheet href={address}>"),
                    format!(
                        "<!--[if gte mso 9]><xml><w:WordDocument><w:AttachedTemplate HRef={address}/></xml><![endif]-->"
                    ),
                ] {
                    assert!(read(&page).fetches, "{page}");
                }
                for page in [
                    format!("<img alt='a>b' src={address}>"),
                    format!("<body background={address}>"),
                    format!("<v:imagedata src={address}>"),
                ] {
                    assert_eq!(read(&page), Page { shows: true, ..NOTHING }, "{page}");
                }
            }
        }
        assert!(read("<meta http-equiv=Refresh content='0; URL=https://a.no'>").fetches);
        assert!(read("<style>@import url(https://a.no/a.css);</style>").fetches);
        assert!(read("<p style='background:url(\"https://a.no/a.png\")'>").shows);
    }

    #[test]
    fn an_ordinary_page_does_nothing() {
        for page in [
            "<html><head><meta charset=utf-8><title>Klage</title></head><body lang=nb><p class=a>Hei</p></body></html>",
            "<p>Se <a href='https://a.no/b?c=1'>siden</a>, 1 < 2 og <script er et ord</p>"
                .split("<script")
                .next()
                .unwrap(),
            "<img src='cid:a@b'><img src=data:image/png;base64,AAAA><img src='a.png'>",
            "<img src='file:///C:/fake/image0.png'>",
            "<link rel=canonical href='https://a.no/'><link rel=File-List href='a_files/filelist.xml'>",
            "<style>p { font-family: \"Arial\" }</style>",
            "<form action='https://a.no'><input name=one value=online></form>",
            "",
        ] {
            assert_eq!(read(page), NOTHING, "{page}");
        }
    }
}
