//! The few parts of SVG a timeline is drawn with.

use std::fmt::Write as _;

/// Elements on their way to a document. Writing to a string does not fail, so its results are not looked at.
#[derive(Debug, Default)]
pub(super) struct Svg(pub(super) String);

/// What a text looks like.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f64,
    pub(super) bold: bool,
    pub(super) colour: &'static str,
    pub(super) anchor: &'static str,
}

impl Svg {
    pub(super) fn text(&mut self, x: f64, y: f64, look: Type, text: &str) {
        let Type { size, bold, colour, anchor } = look;
        let weight = if bold { r#" font-weight="600""# } else { "" };
        let anchor = if anchor == "start" { String::new() } else { format!(r#" text-anchor="{anchor}""#) };
        let text = escape(text);
        let _ = writeln!(
            self.0,
            r#"<text x="{x:.1}" y="{y:.1}" font-size="{size}" fill="{colour}"{weight}{anchor}>{text}</text>"#
        );
    }

    /// A text with a name in bold before it.
    pub(super) fn named(&mut self, x: f64, y: f64, look: Type, name: &str, text: &str) {
        let Type { size, colour, .. } = look;
        let (name, text) = (escape(name), escape(text));
        let _ = writeln!(
            self.0,
            r#"<text x="{x:.1}" y="{y:.1}" font-size="{size}" fill="{colour}"><tspan font-weight="600">{name}</tspan> <tspan dx="4">{text}</tspan></text>"#
        );
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), colour: &str, more: &str) {
        let ((x1, y1), (x2, y2)) = (from, to);
        let _ = writeln!(
            self.0,
            r#"<line x1="{x1:.1}" y1="{y1:.1}" x2="{x2:.1}" y2="{y2:.1}" stroke="{colour}"{more}/>"#
        );
    }

    pub(super) fn rect(&mut self, corner: (f64, f64), size: (f64, f64), radius: f64, fill: &str) {
        let ((x, y), (width, height)) = (corner, size);
        let radius = radius.min(width / 2.0);
        let _ = writeln!(
            self.0,
            r#"<rect x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" rx="{radius:.1}" fill="{fill}"/>"#
        );
    }

    pub(super) fn dot(&mut self, x: f64, y: f64, colour: &str) {
        let _ = writeln!(
            self.0,
            r##"<circle cx="{x:.1}" cy="{y:.1}" r="4" fill="#fff" stroke="{colour}" stroke-width="2"/>"##
        );
    }
}

/// Text as it may stand in an element.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // XML knows no other control characters.
            c if c.is_control() && !matches!(c, '\n' | '\t') => safe.push('\u{fffd}'),
            c => safe.push(c),
        }
    }
    safe
}

/// About how wide a text is: fonts differ, and this is as wide as the wider of the common ones.
pub(super) fn width(text: &str, size: f64) -> f64 {
    f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)) * size * 0.58
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_be_taken_for_markup() {
        assert_eq!(escape("<a b=\"c\">&\u{0}"), "&lt;a b=&quot;c&quot;&gt;&amp;\u{fffd}");
    }
}
