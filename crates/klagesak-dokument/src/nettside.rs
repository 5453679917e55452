//! Whether a text is a web page, by what it begins with.

/// How a web page begins, in lower case. What may be the beginning of a longer word ends with what ends a name.
const BEGINNINGS: [&str; 4] = ["<!doctype html", "<hta:", "<scriptlet", "<svg:"];
const ELEMENTS: [&str; 14] = [
    "<html",
    "<head",
    "<body",
    "<script",
    "<iframe",
    "<svg",
    "<style",
    "<title",
    "<meta",
    "<object",
    "<embed",
    "<frameset",
    "<img",
    "<base",
];

/// Whether a browser would show the text as a page: also behind comments, declarations and the type of the document.
pub(super) fn is_web_page(text: &str) -> bool {
    let mut rest = text;
    loop {
        rest = rest.trim_start().trim_start_matches('\u{feff}');
        if BEGINNINGS.iter().any(|word| begins(rest, word))
            || ELEMENTS.iter().any(|name| is_element(rest, name))
        {
            return true;
        }
        let after = if let Some(comment) = rest.strip_prefix("<!--") {
            // One that goes on beyond what is looked at hides what it is.
            let Some((_, after)) = comment.split_once("-->") else { return true };
            after
        } else if rest.starts_with("<?") {
            rest.split_once('>').map_or("", |(_, after)| after)
        } else if begins(rest, "<!doctype") {
            let (head, after) = rest.split_once('>').unwrap_or_default();
            let subset = head.contains('[').then(|| rest.split_once(']')?.1.split_once('>')).flatten();
            subset.map_or(after, |(_, after)| after)
        } else {
            return false;
        };
        rest = after;
    }
}

fn begins(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

fn is_element(text: &str, name: &str) -> bool {
    let ends = |c: char| c.is_whitespace() || matches!(c, '>' | '/');
    begins(text, name) && text.get(name.len()..).is_none_or(|rest| rest.is_empty() || rest.starts_with(ends))
}

#[cfg(test)]
mod tests {
    use super::is_web_page;

    #[test]
    fn a_page_is_known_behind_what_may_stand_before_it() {
        for before in
            ["", " \n", "<!-- a -->", "<!-- a --> <!-- b -->\n", "<?xml version=\"1.0\"?>", "\u{feff}"]
        {
            for page in
                ["<html><body>", "<!DOCTYPE html>", "<SCRIPT>a", "<svg xmlns='a'>", "<hta:application>"]
            {
                assert!(is_web_page(&format!("{before}{page}")), "{before}{page}");
            }
            assert!(!is_web_page(&format!("{before}<brev>Hei</brev>")), "{before}");
        }
        assert!(is_web_page("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"a.dtd\">\n<svg>"));
        assert!(is_web_page("<!DOCTYPE svg [ <!ENTITY a \"b\"> ]><svg>"));
        assert!(is_web_page("<!-- uten slutt"));
        for text in ["", "Hei", "<header>", "<imgage", "< html er et ord", "<!DOCTYPE brev><brev/>"] {
            assert!(!is_web_page(text), "{text}");
        }
    }
}
