//! Phases as bars of characters.

use klagesak_validate::tid::{Fase, Faser, dager};

/// Where in the time of the case a phase is, in so many columns. Every period is seen, however short.
pub(super) fn placed(faser: &Faser, fase: Fase, width: usize) -> String {
    let mut columns = vec![false; width];
    for periode in faser.perioder.iter().filter(|p| p.fase == fase) {
        let first = column(dager(faser.fra, periode.fra), faser.dager, width);
        let after = column(dager(faser.fra, periode.til), faser.dager, width).max(first + 1);
        let first = first.min(width.saturating_sub(1));
        columns.iter_mut().take(after).skip(first).for_each(|column| *column = true);
    }
    columns.into_iter().map(|filled| if filled { '█' } else { '·' }).collect()
}

fn column(day: u32, days: u32, width: usize) -> usize {
    // A day is at most some hundred thousand, and a width at most a hundred.
    let scaled = u64::from(day) * u64::try_from(width).unwrap_or(0) / u64::from(days.max(1));
    usize::try_from(scaled).unwrap_or(width)
}

/// A bar as long as a number of the largest, to an eighth of a column.
pub(super) fn long(number: u32, largest: u32, width: usize) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = column(number, largest, width * 8);
    let eighths = if number > 0 { eighths.max(1) } else { 0 };
    format!("{}{}", "█".repeat(eighths / 8), EIGHTHS.get(eighths % 8).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_in_proportion_and_never_too_long() {
        for (number, bar) in [(0, ""), (1, "▏"), (50, "██▌"), (100, "█████"), (99, "████▉")]
        {
            assert_eq!(long(number, 100, 5), bar);
        }
        assert_eq!(long(0, 0, 5), "");
    }
}
