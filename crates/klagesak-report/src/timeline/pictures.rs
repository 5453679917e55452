//! Cases as one SVG document, under each other. It needs nothing besides itself.

use std::fmt::Write as _;

use klagesak_core::Language;
use klagesak_validate::tid::{Fase, Tidslinje};

use super::picture::{self, INK, WIDTH};
use super::svg::{Svg, Type, escape};
use super::words;
use crate::words::CASE;

const STRIPES: &str = r##"<defs><pattern id="venter" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.5" height="7" fill="#fff" fill-opacity="0.3"/></pattern></defs>"##;

/// Cases as a picture: one SVG document. A case of which it is not known where the days went has a line that says so.
#[must_use]
pub fn draw(timelines: &[Tidslinje], language: Language) -> String {
    let mut svg = Svg::default();
    let mut bottom = 8.0;
    for (i, timeline) in timelines.iter().enumerate() {
        if i > 0 {
            svg.line((0.0, bottom), (WIDTH, bottom), "#dde3ea", "");
        }
        bottom = match &timeline.faser {
            Some(faser) => picture::draw(timeline, faser, bottom, &mut svg, language),
            None => {
                let text = format!("{}: {}", timeline.klagesak_id, words::NO_PHASES.get(language));
                let look = Type { size: 13.0, bold: false, colour: INK, anchor: "start" };
                svg.text(32.0, bottom + 32.0, look, &text);
                bottom + 48.0
            }
        };
    }
    let height = bottom + 8.0;
    let title = escape(words::SPENT.get(language));
    let described: Vec<_> = timelines.iter().map(|timeline| description(timeline, language)).collect();
    let mut out = String::new();
    let _ = writeln!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0}" role="img" aria-labelledby="tittel beskrivelse" lang="{}" font-family="'Source Sans 3', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif">"#,
        language.code()
    );
    let _ = writeln!(out, r#"<title id="tittel">{title}</title>"#);
    let _ = writeln!(out, r#"<desc id="beskrivelse">{}</desc>"#, escape(&described.join("\n")));
    let _ = writeln!(out, r##"{STRIPES}<rect width="{WIDTH}" height="{height:.0}" fill="#fff"/>"##);
    out.push_str(&svg.0);
    out.push_str("</svg>\n");
    out
}

/// What the picture of a case shows, for those who do not see it.
fn description(timeline: &Tidslinje, language: Language) -> String {
    let case = format!("{} {}", CASE.get(language), timeline.klagesak_id);
    let Some(faser) = &timeline.faser else {
        return format!("{case}: {}", words::NO_PHASES.get(language));
    };
    let total = words::calendar_days(faser.dager, language);
    let parts: Vec<_> = Fase::ALLE
        .iter()
        .copied()
        .filter(|fase| faser.dager_i(*fase) > 0)
        .map(|fase| {
            format!("{} {}", fase.label().get(language), words::calendar_days(faser.dager_i(fase), language))
        })
        .collect();
    format!("{case}: {}. {total}: {}.", picture::summary(timeline, faser, language), parts.join(", "))
}
