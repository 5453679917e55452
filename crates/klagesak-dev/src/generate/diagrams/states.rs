//! The diagram of the states of a case.

use klagesak_core::Language;
use klagesak_validate::forloep::{OVERGANGER, Tilstand};

use super::geometry::{BOX, Drawn, LANES, SIZE, drawn, place};
use super::svg::{Anchor, Drawing};
use crate::generate::GenerateError;

/// The picture in words.
pub(in crate::generate) const ALTERNATIVE: &str = "Tilstandene en klagesak går gjennom, i tre grupper: hos Nav-kontoret, hos \
Statsforvalteren og ferdig. Pilene er meldingene som flytter saken. Tabellen under sier det samme.";

/// The states of a case and the messages that move it, as a picture.
pub(in crate::generate) fn picture() -> Result<String, GenerateError> {
    let mut drawing = Drawing::new(SIZE.0, SIZE.1);
    let (width, height) =
        (i32::try_from(SIZE.0).unwrap_or_default(), i32::try_from(SIZE.1).unwrap_or_default());
    drawing.rect("ground", (1, 1), (width - 2, height - 2));
    for (name, corner, size, label) in LANES {
        drawing.rect("lane", corner, size);
        drawing.text("strong", Anchor::Start, label, &[name]);
    }
    for &tilstand in Tilstand::ALLE {
        let (corner, lines) = place(tilstand);
        drawing.rect(if tilstand.ferdig() { "end" } else { "box" }, corner, BOX);
        let first = corner.1 + if lines.len() > 1 { 23 } else { 31 };
        drawing.text("", Anchor::Middle, (corner.0 + BOX.0 / 2, first), lines);
    }
    let mut staying = Vec::new();
    for row in OVERGANGER {
        let label = row.label(Language::Nb);
        match drawn(row) {
            Some(Drawn::As(route)) => {
                drawing.arrow(route.points);
                if !route.more.is_empty() {
                    drawing.arrow(route.more);
                }
                let lines = broken(&label);
                let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
                drawing.text("small", route.anchor, route.label, &lines);
            }
            Some(Drawn::InWords) => staying.push(label),
            Some(Drawn::InTheTable) => {}
            None => return Err(GenerateError::NotDrawn { what: label }),
        }
    }
    drawing.text("small", Anchor::Start, (312, 533), &["Flytter ikke saken:"]);
    let staying: Vec<&str> = staying.iter().map(String::as_str).collect();
    drawing.text("small", Anchor::Start, (312, 550), &staying);
    let note =
        "Rettelser, omgjøringer, klager som avvises i mottaket og det som trekkes sist, står i tabellen.";
    drawing.text("small", Anchor::Start, (30, 857), &[note]);
    Ok(drawing.finish("Forløpet", ALTERNATIVE))
}

/// A label on the lines it needs: the conditions go under the message.
fn broken(label: &str) -> Vec<String> {
    let label = label.replacen(" (", "\n(", 1).replace(", ", ",\n");
    label.lines().map(str::to_owned).collect()
}
