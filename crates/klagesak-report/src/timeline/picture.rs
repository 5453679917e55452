//! One case as a picture: what happened above, whom the days were spent with in the middle, deadlines below.

use klagesak_core::Language;
use klagesak_core::day_in_words::{day_and_month, in_words};
use klagesak_core::verdi::Dato;
use klagesak_validate::tid::{Fase, Faser, Tidslinje, dager};

use super::axis::Axis;
use super::labels::{self, Label};
use super::svg::{Svg, Type, width};
use super::{colours, text, words};
use crate::words::CASE;

pub(super) const INK: &str = "#1b2430";
const QUIET: &str = "#5b6675";
const GRID: &str = "#dde3ea";
const TRACK: &str = "#f3f5f8";
const DUE: &str = "#9d174d";

pub(super) const WIDTH: f64 = 960.0;
const MARGIN: f64 = 32.0;
const LANES: f64 = 232.0;
const RIGHT: f64 = WIDTH - MARGIN;
const HEADER: f64 = 84.0;
const ROW: f64 = 20.0;
const LANE: f64 = 40.0;
const BAR: f64 = 22.0;

const BODY: Type = Type { size: 12.0, bold: false, colour: INK, anchor: "start" };

/// A day with a name.
struct Named {
    day: Dato,
    text: String,
    colour: &'static str,
    dashed: bool,
}

/// The case, its upper edge at `top`, and where its lower edge is.
pub(super) fn draw(timeline: &Tidslinje, faser: &Faser, top: f64, svg: &mut Svg, language: Language) -> f64 {
    let events = events(timeline, faser, language);
    let due = due(timeline, faser, language);
    let axis = axis(faser, &events, &due);
    let event_rows = rows(&events, &axis);
    let due_rows = rows(&due, &axis);
    header(timeline, faser, top, svg, language);

    let line = top + HEADER + ROW * height(&event_rows) + 12.0;
    let lanes = line + 34.0;
    let used: Vec<_> = Fase::ALLE.iter().copied().filter(|fase| faser.dager_i(*fase) > 0).collect();
    let bottom = lanes + LANE * from(used.len());

    let months = axis.months(language);
    for (x, name) in &months {
        svg.line((*x, line), (*x, bottom), GRID, "");
        svg.text(x + 5.0, line + 19.0, Type { size: 11.0, colour: QUIET, ..BODY }, name);
    }
    svg.line((axis.left, line), (axis.left + axis.width, line), INK, r#" stroke-width="1.5""#);
    let end = axis.x(faser.til);
    for i in 0..used.len() {
        let y = lanes + LANE * from(i) + (LANE - BAR) / 2.0;
        svg.rect((axis.left, y), (end - axis.left, BAR), 4.0, TRACK);
    }
    // Under the bars, so that every number can be read.
    for (named, row) in due.iter().zip(&due_rows) {
        let (x, y) = (axis.x(named.day), bottom + 20.0 + ROW * from(*row));
        let dashes = if named.dashed {
            r#" stroke-dasharray="4 3" stroke-width="1.2""#
        } else {
            r#" stroke-width="1.5""#
        };
        svg.line((x, lanes), (x, y + 4.0), named.colour, dashes);
        label(named, x, y, svg, language);
    }
    for (i, fase) in used.iter().enumerate() {
        let y = lanes + LANE * from(i);
        lane(*fase, faser, &axis, y, svg, language);
    }
    for (named, row) in events.iter().zip(&event_rows) {
        let (x, y) = (axis.x(named.day), line - 12.0 - ROW * from(*row));
        svg.line((x, line), (x, y - 9.0), GRID, "");
        svg.dot(x, line, INK);
        label(named, x, y, svg, language);
    }
    bottom + 20.0 + ROW * height(&due_rows) + 12.0
}

fn header(timeline: &Tidslinje, faser: &Faser, top: f64, svg: &mut Svg, language: Language) {
    let days = words::calendar_days(faser.dager, language);
    svg.text(MARGIN, top + 40.0, Type { size: 28.0, bold: true, ..BODY }, &days);
    svg.text(
        MARGIN,
        top + 64.0,
        Type { size: 13.0, colour: QUIET, ..BODY },
        &summary(timeline, faser, language),
    );
    let right = Type { size: 13.0, anchor: "end", ..BODY };
    svg.text(RIGHT, top + 40.0, right, &text::parties(timeline, language));
    let id = format!("{} {}", CASE.get(language), timeline.klagesak_id);
    svg.text(RIGHT, top + 64.0, Type { size: 11.0, colour: QUIET, ..right }, &id);
}

/// «2. mars 2026 – 5. mai 2026 · 42 virkedager · avgjort».
pub(super) fn summary(timeline: &Tidslinje, faser: &Faser, language: Language) -> String {
    let (fra, til) = (in_words(faser.fra, language), in_words(faser.til, language));
    let working = words::working_days(faser.virkedager, language);
    format!("{fra} – {til} · {working} · {}", timeline.tilstand.label().get(language))
}

fn events(timeline: &Tidslinje, faser: &Faser, language: Language) -> Vec<Named> {
    let inside = timeline.hendelser.iter().filter(|h| faser.fra <= h.dato && h.dato <= faser.til);
    inside
        .map(|h| Named {
            day: h.dato,
            text: h.slag.label().get(language).to_owned(),
            colour: INK,
            dashed: false,
        })
        .collect()
}

/// The deadlines that are near enough to be drawn, and today when the case has not ended.
fn due(timeline: &Tidslinje, faser: &Faser, language: Language) -> Vec<Named> {
    let ahead = (faser.dager / 2).max(60);
    let near = timeline.frister.iter().filter(|f| faser.fra <= f.dato && dager(faser.til, f.dato) <= ahead);
    let mut due: Vec<_> = near
        .map(|frist| {
            let mut text = frist.slag.label().get(language).to_owned();
            if let Some(virkedag) = frist.virkedag {
                text.push_str(" → ");
                text.push_str(&day_and_month(virkedag, language));
            }
            Named { day: frist.dato, text, colour: DUE, dashed: true }
        })
        .collect();
    if !faser.avsluttet {
        let text = words::TODAY.get(language).to_owned();
        due.push(Named { day: faser.til, text, colour: INK, dashed: false });
        due.sort_by_key(|named| named.day);
    }
    due
}

/// As wide as it can be with room for every label to the right of its day.
fn axis(faser: &Faser, events: &[Named], due: &[Named]) -> Axis {
    let last = due.iter().map(|named| named.day).chain([faser.til]).max().unwrap_or(faser.til);
    let days = dager(faser.fra, last).max(1);
    let mut axis = Axis { first: faser.fra, days, left: LANES, width: RIGHT - LANES };
    for named in events.iter().chain(due) {
        let share = axis.share(named.day);
        if share > 0.0 {
            axis.width = axis.width.min((RIGHT - LANES - label_width(named)) / share);
        }
    }
    axis
}

fn label_width(named: &Named) -> f64 {
    // The date is bold, and of the same length in all three languages, or nearly.
    width(&named.text, BODY.size) + width("30. september  ", BODY.size)
}

fn rows(named: &[Named], axis: &Axis) -> Vec<usize> {
    let labels: Vec<_> =
        named.iter().map(|named| Label { x: axis.x(named.day), width: label_width(named) }).collect();
    labels::rows(&labels)
}

fn height(rows: &[usize]) -> f64 {
    rows.iter().max().map_or(0.0, |row| from(row + 1))
}

fn from(row: usize) -> f64 {
    f64::from(u32::try_from(row).unwrap_or(u32::MAX))
}

fn label(named: &Named, x: f64, y: f64, svg: &mut Svg, language: Language) {
    let date = day_and_month(named.day, language);
    let look = Type { colour: named.colour, ..BODY };
    svg.named(x + 5.0, y, look, &date, &named.text);
}

fn lane(fase: Fase, faser: &Faser, axis: &Axis, y: f64, svg: &mut Svg, language: Language) {
    let total = words::days(faser.dager_i(fase), faser.virkedager_i(fase), language);
    svg.text(MARGIN, y + 15.0, Type { size: 13.0, bold: true, ..BODY }, fase.label().get(language));
    svg.text(MARGIN, y + 30.0, Type { size: 11.0, colour: QUIET, ..BODY }, &total);
    let bar = y + (LANE - BAR) / 2.0;
    let periods: Vec<_> = faser.perioder.iter().filter(|p| p.fase == fase).collect();
    let mut taken = axis.left;
    for (i, periode) in periods.iter().enumerate() {
        let (from, to) = (axis.x(periode.fra), axis.x(periode.til));
        let size = ((to - from).max(2.0), BAR);
        svg.rect((from, bar), size, 4.0, colours::hex(fase));
        if colours::hatched(fase) {
            svg.rect((from, bar), size, 4.0, "url(#venter)");
        }
        let days = periode.dager.to_string();
        let room = periods.get(i + 1).map_or(axis.left + axis.width, |next| axis.x(next.fra)) - to;
        let number = width(&days, BODY.size);
        let (inside, needed) = (size.0 >= number + 4.0, number + 8.0);
        let look = Type { bold: true, ..BODY };
        if inside {
            let middle = Type { colour: "#fff", anchor: "middle", ..look };
            svg.text((from + to) / 2.0, bar + 15.5, middle, &days);
        } else if room >= needed {
            svg.text(to + 4.0, bar + 15.5, look, &days);
        } else if from - taken >= needed {
            svg.text(from - 4.0, bar + 15.5, Type { anchor: "end", ..look }, &days);
        } else {
            // Between two bars that are close, there is room only above.
            svg.text((from + to) / 2.0, bar - 1.0, Type { size: 9.0, anchor: "middle", ..look }, &days);
        }
        taken = if !inside && room >= needed { to + needed } else { to };
    }
}
